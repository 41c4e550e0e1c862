//! `collab dates`: the next dates of an agreement, and why other days were passed over.

use clap::Args;
use jiff::civil::{Date, Time};
use serde_json::{Value, json};

use super::list::cell::{Cell, Column, Listing, Row, Shown};
use super::list::reading::{read, say_what_is_left_out, today};
use super::list::{Format, data, table};
use super::meant;
use crate::calendar::free_days::{FreeDays, Reason, Remark};
use crate::calendar::proposals::{Proposal, Proposals, proposals};
use crate::calendar::religious_days::Status;
use crate::calendar::words::in_one_line;
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::documents::day;
use crate::language::{Language, Message};
use crate::layout::wrap::wrap;
use crate::records::agreement::Agreement;
use crate::records::kind::Kind;
use crate::records::value::OrganisationId;
use crate::records::{Record, Records, value};

/// What `dates` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "AGREEMENT")]
    pub agreement: Option<String>,
    #[arg(long = "agreement", value_name = "AGREEMENT", conflicts_with = "agreement")]
    pub chosen: Option<String>,
    #[arg(long, value_name = "NUMBER", default_value = "6")]
    pub count: String,
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub format: Format,
}

/// Nobody plans further ahead.
const MOST: usize = 100;

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

/// Prints the next dates of an agreement.
///
/// # Errors
///
/// Where it is not clear which agreement is meant, or that has no rhythm.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let count = arguments.count.parse().ok().filter(|count| (1..=MOST).contains(count));
    let count = count.ok_or_else(|| Failure::new("dates-count").with("most", MOST.to_string()))?;
    let records = read(surroundings)?;
    let today = today(&records, surroundings)?;
    let named = arguments.agreement.as_deref().or(arguments.chosen.as_deref());
    let agreement = meant::to_plan(&records, named, today, "collab dates", surroundings)?;
    let found = proposals(&records, agreement, today, count).ok_or_else(|| no_rhythm(&records, agreement))?;
    let text = match arguments.format {
        Format::Table => for_people(&found, surroundings.language, surroundings.width),
        Format::Json => data::json(&listing(&found, object, remark_object)) + "\n",
        Format::Csv => data::csv(&listing(&found, plain, plain_remark)),
    };
    write!(surroundings.out, "{text}")?;
    say_what_is_left_out(&records, &[Kind::Organisation, Kind::Contact, Kind::Meeting], surroundings)?;
    meant::say_undated(&records, agreement, surroundings)?;
    if FreeDays::of(&records, agreement).leave_something_out() {
        surroundings.note(&Message::new("dates-settings-unknown"))?;
    }
    if let Some(end) = found.end.filter(|_| !surroundings.quiet) {
        let fewer = Message::new("dates-fewer").with("found", found.dates.len()).with("count", count);
        surroundings.note(&fewer.with("reason", end.message()))?;
    }
    Ok(Outcome::Done)
}

fn no_rhythm(records: &Records, agreement: &Record<Agreement>) -> Failure {
    let rules = &agreement.meetings;
    let is_unknown = rules.is_unknown() || rules.known().is_some_and(|rules| rules.every.is_unknown());
    Failure::new(if is_unknown {
        "dates-rhythm-unknown"
    } else {
        "dates-no-rhythm"
    })
    .with("agreement", agreement.id.as_str())
    .with("file", records.shown(agreement.file))
}

/// The dates as a listing. How a reason and a remark look depends on the format.
fn listing(found: &Proposals, reason: fn(Date, &Reason) -> Value, remark: fn(&Remark) -> Value) -> Listing {
    let row = |one: &Proposal| {
        let cells = vec![
            Cell::text(one.date.to_string()).shown_as(day(one.date)),
            Cell::data(one.date.strftime("%A").to_string().to_lowercase()),
            hours(one),
            one.end.map_or_else(Cell::nothing, |end| Cell::data(hour(end))),
            one.host.map_or_else(Cell::nothing, |host| Cell::text(host.as_str())),
            one.chair.map_or_else(Cell::nothing, |chair| Cell::text(chair.as_str())),
            one.minute_taker.map_or_else(Cell::nothing, |taker| Cell::text(taker.as_str())),
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
fn hours(proposal: &Proposal) -> Cell {
    let Some(start) = proposal.start.map(hour) else {
        return Cell::nothing();
    };
    let shown = match proposal.end.map(hour) {
        Some(end) => format!("{start}–{end}"),
        None => start.clone(),
    };
    Cell {
        shown: Shown::Text(shown),
        ..Cell::text(start)
    }
}

fn hour(time: Time) -> String {
    time.strftime("%H:%M").to_string()
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
fn for_people(found: &Proposals, language: Language, columns: usize) -> String {
    let mut text = String::new();
    if !found.dates.is_empty() {
        text = table::table(&listing(found, plain, plain_remark), language, columns) + "\n";
    }
    let skipped = found.dates.iter().flat_map(|proposal| &proposal.skipped).chain(&found.skipped);
    let skipped: Vec<_> = skipped.cloned().collect();
    let skipped = in_one_line(&skipped)
        .into_iter()
        .map(|(days, reason)| Message::new("calendar-skipped").with("days", days).with("reason", reason));
    let remarks = found.dates.iter().flat_map(|proposal| {
        let remarks = proposal.remarks.iter();
        remarks.map(|remark| {
            Message::new("dates-remark")
                .with("days", day(proposal.date))
                .with("remark", remark.message())
        })
    });
    for (heading, lines) in [
        ("dates-skipped", skipped.collect::<Vec<_>>()),
        ("dates-remarks", remarks.collect()),
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
