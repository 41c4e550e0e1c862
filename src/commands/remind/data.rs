//! What is due for programs: one JSON object. The names in it are stable.

use jiff::civil::Date;
use serde::Serialize;

use crate::language::{Language, escape_acting_characters};
use crate::records::Records;
use crate::reminders::due::{Due, Who};

#[derive(Serialize)]
struct Whole<'a> {
    version: u32,
    today: String,
    until: String,
    records: &'a str,
    due: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    /// By this it is known again in a later list.
    id: String,
    kind: &'a str,
    date: String,
    /// From today; less than 0 where it is overdue.
    days: i32,
    overdue: bool,
    who: Vec<Someone<'a>>,
    what: String,
    why: String,
    /// The rule of `check` that speaks when it is late; none where no rule does.
    rule: Option<&'a str>,
    file: String,
}

#[derive(Serialize)]
struct Someone<'a> {
    contact: Option<&'a str>,
    organisation: Option<&'a str>,
    function: String,
}

/// The list as JSON.
pub fn json(records: &Records, list: &[Due], today: Date, until: Date, language: Language) -> String {
    let whole = Whole {
        version: 1,
        today: today.to_string(),
        until: until.to_string(),
        records: &records.root.shown,
        due: list.iter().map(|due| one(records, due, today, language)).collect(),
    };
    let text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    escape_acting_characters(&text)
}

fn one<'a>(records: &Records, due: &'a Due, today: Date, language: Language) -> One<'a> {
    One {
        id: due.id(),
        kind: due.kind.name(),
        date: due.date.to_string(),
        days: (due.date - today).get_days(),
        overdue: due.overdue,
        who: due.who.iter().map(|who| someone(records, *who, language)).collect(),
        what: due.what.text(language),
        why: language.text(&due.why),
        rule: due.rule.map(|rule| rule.id),
        file: records.shown(due.place.file),
    }
}

fn someone(records: &Records, who: Who, language: Language) -> Someone<'static> {
    Someone {
        contact: match who {
            Who::Seat(seat) => Some(seat.as_str()),
            Who::Organisation(_) => None,
        },
        organisation: who.organisation(records).map(|organisation| organisation.as_str()),
        function: language.text(&who.message(records)),
    }
}
