//! The dates as a table for people, or as JSON or CSV for programs.

use jiff::civil::Date;
use serde_json::{Value, json};

use super::Format;
use crate::calendar::document::{hour, hours, remarks, skipped};
use crate::calendar::free_days::{Reason, Remark};
use crate::calendar::proposals::{Proposal, Proposals};
use crate::calendar::religious_days::Status;
use crate::commands::list::cell::{Cell, Column, Listing, Row, Shown};
use crate::commands::list::{data, table};
use crate::documents::day;
use crate::language::Language;
use crate::layout::wrap::wrap;
use crate::meetings::words::{Names, organisation_name, seat};
use crate::records::Records;
use crate::records::value::{self, ContactId, OrganisationId};

const COLUMNS: &[Column] = &[
    Column::of("date", "dates-date", 0),
    Column::data("weekday"),
    Column::of("start", "dates-time", 0),
    Column::data("end"),
    Column::of("host", "label-meeting-host", 1),
    Column::of("chair", "label-meeting-chair", 1),
    Column::of("minute_taker", "label-meeting-minute_taker", 1),
    Column::data("skipped"),
    Column::data("remarks"),
];

/// The dates in a format that is one text.
pub fn text(records: &Records, found: &Proposals, format: Format, language: Language, columns: usize) -> String {
    match format {
        Format::Json => data::json(&listing(records, found, object, remark_object)) + "\n",
        Format::Csv => data::csv(&listing(records, found, plain, plain_remark)),
        // The others are documents.
        Format::Table | Format::Markdown | Format::Html | Format::Docx => {
            for_people(records, found, language, columns)
        }
    }
}

/// The dates as a listing. How a reason and a remark look depends on the format.
fn listing(
    records: &Records,
    found: &Proposals,
    reason: fn(Date, &Reason) -> Value,
    remark: fn(&Remark) -> Value,
) -> Listing {
    let who = |contact: Option<ContactId>| {
        contact.map_or_else(Cell::nothing, |contact| {
            Cell::text(contact.as_str()).shown_as(seat(records, contact, Names::Left))
        })
    };
    let host = |host: OrganisationId| Cell {
        shown: Shown::Text(organisation_name(records, host)),
        ..Cell::text(host.as_str())
    };
    let row = |one: &Proposal| {
        let cells = vec![
            Cell::text(one.date.to_string()).shown_as(day(one.date)),
            Cell::data(one.date.strftime("%A").to_string().to_lowercase()),
            time(one),
            one.end.map_or_else(Cell::nothing, |end| Cell::data(hour(end))),
            one.host.map_or_else(Cell::nothing, host),
            who(one.chair),
            who(one.minute_taker),
            Cell::data(one.skipped.iter().map(|(day, why)| reason(*day, why)).collect::<Vec<_>>()),
            Cell::data(one.remarks.iter().map(remark).collect::<Vec<_>>()),
        ];
        Row::of(Some(value::Date(one.date)), cells)
    };
    Listing {
        columns: COLUMNS,
        rows: found.dates.iter().map(row).collect(),
    }
}

/// The start for programs, both hours for people.
fn time(proposal: &Proposal) -> Cell {
    match (proposal.start, hours(proposal)) {
        (Some(start), Some(shown)) => Cell {
            shown: Shown::Text(shown),
            ..Cell::text(hour(start))
        },
        _ => Cell::nothing(),
    }
}

fn object(day: Date, reason: &Reason) -> Value {
    json!({
        "date": day.to_string(),
        "reason": reason.kind(),
        "name": reason.name(),
        "status": reason.status().map(Status::name),
        "organisations": ids(reason.organisations()),
    })
}

fn plain(day: Date, reason: &Reason) -> Value {
    let status = reason.status().map(Status::name);
    let words: Vec<&str> = [reason.kind()].into_iter().chain(reason.name()).chain(status).collect();
    json!(format!("{day} {}", words.join(" ")))
}

fn remark_object(remark: &Remark) -> Value {
    json!({
        "remark": remark.kind(),
        "status": remark.status().map(Status::name),
        "organisations": ids(remark.organisations()),
    })
}

fn plain_remark(remark: &Remark) -> Value {
    json!(remark.kind())
}

fn ids(organisations: &[OrganisationId]) -> Vec<&'static str> {
    organisations.iter().map(|organisation| organisation.as_str()).collect()
}

/// The table, below it why days were passed over, and what to think of.
fn for_people(records: &Records, found: &Proposals, language: Language, columns: usize) -> String {
    let mut text = String::new();
    if !found.dates.is_empty() {
        text = table::table(&listing(records, found, plain, plain_remark), language, columns) + "\n";
    }
    for (heading, lines) in [
        ("dates-skipped", skipped(records, found)),
        ("dates-remarks", remarks(records, found)),
    ] {
        if !lines.is_empty() {
            let gap = if text.is_empty() { "" } else { "\n" };
            text.push_str(&format!("{gap}{}\n", language.word(heading)));
            lines.iter().for_each(|line| text.push_str(&bullet(&language.text(line), columns)));
        }
    }
    text
}

fn bullet(text: &str, columns: usize) -> String {
    /// What stands before each line.
    const HANG: usize = 2;
    let lines = wrap(text, columns.saturating_sub(HANG).max(1)).into_iter().enumerate();
    let lines = lines.map(|(position, line)| {
        let before = if position == 0 { "- " } else { "  " };
        format!("{before}{}\n", line.trim_end())
    });
    lines.collect()
}
