//! What stands above a report: what it is, how far it is, and where and when the meeting was.

use jiff::civil::Date;

use super::notes::{Notes, shown, unreadable};
use super::{Only, Request};
use crate::commands::list::words::meeting_kind;
use crate::documents::{Block, Words, day, short_day};
use crate::language::Message;
use crate::meetings::words::{organisation_name, seat, time};
use crate::records::field::Field;
use crate::records::meeting::Report;
use crate::records::value;

/// How far a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Draft,
    Adopted(Date),
    /// Nobody can read whether it is adopted.
    Unknown,
}

impl State {
    fn of(notes: &Notes<'_>) -> Self {
        match notes.meeting.report.known().map(|report| report.adopted) {
            Some(Field::Known(adopted)) if adopted.0 <= notes.today => State::Adopted(adopted.0),
            Some(Field::Unknown) => State::Unknown,
            None if notes.meeting.report.is_unknown() => State::Unknown,
            _ => State::Draft,
        }
    }
}

/// What it is, and of which meeting.
pub(super) fn title(notes: &Notes<'_>, only: Option<Only>) -> Words {
    let message = Message::new(match only {
        None => "report-title",
        Some(Only::Decisions) => "report-title-decisions",
        Some(Only::Actions) => "report-title-actions",
    });
    let message = match State::of(notes) {
        State::Draft => message.attribute("draft"),
        State::Adopted(_) | State::Unknown => message,
    };
    let id = || Words::recorded(notes.meeting.id.as_str());
    Words::from(message).and(notes.text(&["title".into()]).map_or_else(id, Words::recorded))
}

/// What nobody should overlook: whether it is adopted, what is missing, and that persons are named.
pub(super) fn notices(notes: &Notes<'_>, request: Request) -> Vec<Block> {
    let of_list = |message: Message| match request.only {
        None => message,
        Some(_) => message.attribute("list"),
    };
    let mut blocks = vec![match State::of(notes) {
        State::Draft => Block::Note(of_list(Message::new("report-draft")).into()),
        State::Adopted(date) => of_list(Message::new("report-adopted")).with("day", short_day(date)).into(),
        State::Unknown => Block::Note(of_list(Message::new("report-maybe-adopted")).into()),
    }];
    if notes.have_gaps() {
        blocks.push(Block::Note(Words::said("report-gaps")));
    }
    if request.names {
        blocks.push(Block::Note(Words::said("report-names-persons")));
    }
    blocks
}

/// Kind, date, time, place and who led the meeting; for a list only what tells which meeting it was.
pub(super) fn about(notes: &Notes<'_>, only: Option<Only>) -> Block {
    let meeting = notes.meeting;
    let person = |field| shown(field, |id| seat(notes.records, *id, notes.names_then)).map(Words::from);
    let agreement = notes.agreement.map(|agreement| {
        let title = agreement.title.known().map(|title| title.as_str());
        Words::recorded(title.unwrap_or(agreement.id.as_str()))
    });
    let report = meeting.report.known();
    let rows = [
        (
            "report-kind",
            shown(&meeting.kind, |kind| Message::new(meeting_kind(*kind).message)).map(Words::from),
            true,
        ),
        ("report-date", shown(&meeting.date, |date| day(date.0)).map(Words::from), true),
        ("report-time", from_to(notes), false),
        ("report-place", notes.optional(&["place".into()]), true),
        (
            "report-host",
            match meeting.host {
                Field::Absent => None,
                Field::Unknown => Some(unreadable()),
                Field::Known(host) => Some(Words::recorded(organisation_name(notes.records, host))),
            },
            false,
        ),
        ("report-chair", person(&meeting.chair), false),
        ("report-minute-taker", person(&meeting.minute_taker), false),
        ("report-agreement", agreement, true),
        ("report-dated", report.and_then(|report| days_after(notes, &report.dated)), true),
        ("report-sent", report.and_then(|report| past(notes, &report.sent, days_after)), true),
        ("report-adopted-on", adopted(notes, report), true),
    ];
    let rows = rows.into_iter().filter(|(.., in_list)| only.is_none() || *in_list);
    Block::Definitions(rows.filter_map(|(label, words, _)| Some((Words::said(label), words?))).collect())
}

fn from_to(notes: &Notes<'_>) -> Option<Words> {
    let [start, end] = [notes.meeting.start, notes.meeting.end].map(|field| shown(&field, |at| time(at.0)));
    let message = Message::new("report-from-to");
    let message = match (start, end) {
        (None, None) => return None,
        (Some(start), None) => message.attribute("from").with("start", start),
        (None, Some(end)) => message.attribute("to").with("end", end),
        (Some(start), Some(end)) => message.with("start", start).with("end", end),
    };
    Some(message.into())
}

/// A day, and how long after the meeting it was.
fn days_after(notes: &Notes<'_>, date: &Field<value::Date>) -> Option<Words> {
    let words = shown(date, |date| {
        let days = notes.meeting.date.get().map(|meeting| i64::from((date.0 - meeting.0).get_days()));
        match days.filter(|days| *days >= 0) {
            Some(days) => Message::new("report-days-after").with("day", short_day(date.0)).with("days", days),
            None => short_day(date.0),
        }
    });
    words.map(Words::from)
}

/// A day that has come, in these words; one that has not is only what is meant to be.
fn past(
    notes: &Notes<'_>,
    date: &Field<value::Date>,
    words: impl FnOnce(&Notes<'_>, &Field<value::Date>) -> Option<Words>,
) -> Option<Words> {
    match date {
        Field::Known(date) if date.0 > notes.today => {
            Some(Message::new("report-planned-for").with("day", short_day(date.0)).into())
        }
        date => words(notes, date),
    }
}

fn adopted(notes: &Notes<'_>, report: Option<&Report>) -> Option<Words> {
    if notes.meeting.report.is_unknown() {
        return Some(unreadable());
    }
    let adopted = report.map_or(Field::Absent, |report| report.adopted);
    let words = past(notes, &adopted, |_, date| shown(date, |date| short_day(date.0)).map(Words::from));
    words.or_else(|| Some(Words::said("report-not-yet")))
}
