//! The next dates of an agreement as a document.

use jiff::civil::{Date, Time};

use super::proposals::{Proposal, Proposals};
use super::words::{in_one_line, remarks_in_one_line};
use crate::documents::{Block, Document, Item, Table, Words, day};
use crate::language::Message;
use crate::meetings::words::{Names, organisation_name, seat};
use crate::records::agreement::Agreement;
use crate::records::{Record, Records};

/// The dates in a table, below it why days were passed over, and what to think of.
pub fn document(records: &Records, agreement: &Record<Agreement>, found: &Proposals, today: Date) -> Document {
    let title = agreement.title.known().map(|title| title.as_str());
    let title = Words::recorded(title.unwrap_or(agreement.id.as_str()));
    let mut blocks = vec![dates(records, found)];
    for (heading, lines) in [
        ("dates-heading-skipped", skipped(records, found)),
        ("dates-heading-remarks", remarks(records, found)),
    ] {
        if !lines.is_empty() {
            let lines = lines.into_iter().map(Item::from).collect();
            blocks.push(Block::section(Words::said(heading), vec![Block::List(lines)]));
        }
    }
    blocks.extend(found.end.map(|end| Block::from(end.message())));
    Document {
        title: Words::said("dates-title").and(title),
        partnership: records.settings.name.known().map(|name| name.as_str().to_owned()),
        language: records.settings.language.get(),
        today,
        blocks,
    }
}

/// Why days were passed over, those of one reason on one line.
pub fn skipped(records: &Records, found: &Proposals) -> Vec<Message> {
    let skipped = found.dates.iter().flat_map(|proposal| &proposal.skipped).chain(&found.skipped);
    let skipped: Vec<_> = skipped.cloned().collect();
    let lines = in_one_line(records, &skipped).into_iter();
    lines
        .map(|(days, reason)| Message::new("calendar-skipped").with("days", days).with("reason", reason))
        .collect()
}

/// What to think of on the dates, the days of one remark on one line.
pub fn remarks(records: &Records, found: &Proposals) -> Vec<Message> {
    let lines = remarks_in_one_line(records, &found.dates).into_iter();
    lines
        .map(|(days, remark)| Message::new("dates-remark").with("days", days).with("remark", remark))
        .collect()
}

/// From when to when a meeting is: "19:30–21:00"; none where the hours were not agreed.
pub fn hours(proposal: &Proposal) -> Option<String> {
    let start = proposal.start.map(hour)?;
    Some(match proposal.end.map(hour) {
        Some(end) => format!("{start}–{end}"),
        None => start,
    })
}

/// A time of day for programs and tables: "19:30".
pub fn hour(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

fn dates(records: &Records, found: &Proposals) -> Block {
    if found.dates.is_empty() {
        return Words::said("dates-none").into();
    }
    let who = |contact: Option<_>| {
        contact.map_or_else(Words::none, |contact| seat(records, contact, Names::Left).into())
    };
    let row = |one: &Proposal| {
        vec![
            day(one.date).into(),
            hours(one).map_or_else(Words::none, Words::recorded),
            one.host
                .map_or_else(Words::none, |host| Words::recorded(organisation_name(records, host))),
            who(one.chair),
            who(one.minute_taker),
        ]
    };
    let columns = [
        "agenda-label-date",
        "agenda-label-time",
        "agenda-label-host",
        "agenda-label-chair",
        "agenda-label-minute-taker",
    ];
    Block::Table(Table {
        caption: Words::said("dates-caption"),
        columns: columns.map(Words::said).into(),
        rows: found.dates.iter().map(row).collect(),
    })
}
