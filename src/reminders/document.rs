//! What is due as a document: for each party, with a box before everything that is to be done.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::due::Due;
use crate::documents::{Block, Document, Tick, Words, short_day};
use crate::language::Message;
use crate::meetings::words::organisation_name;
use crate::records::Records;
use crate::records::name::Name;
use crate::records::value::OrganisationId;

/// The list as a document. What several parties do together stands first, then each party by its id.
pub fn document(records: &Records, list: &[Due], today: Date, until: Date) -> Document {
    let mut parts: BTreeMap<Part, Vec<&Due>> = BTreeMap::new();
    for due in list {
        parts.entry(Part::of(records, due)).or_default().push(due);
    }
    let mut blocks = vec![Message::new("reminders-until").with("day", short_day(until)).into()];
    if parts.is_empty() {
        blocks.push(Message::new("reminders-none").into());
    }
    blocks.extend(parts.into_iter().map(|(part, list)| {
        let ticks = list.into_iter().map(|due| tick(records, due, today)).collect();
        Block::section(part.title(records), vec![Block::Checklist(ticks)])
    }));
    Document {
        title: Words::said("reminders-title"),
        partnership: records.settings.name.known().map(|name| name.as_str().to_owned()),
        language: records.settings.language.get(),
        today,
        blocks,
    }
}

/// Under which heading something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Together,
    Party(&'static str),
    /// The records do not tell whose it is.
    Open,
}

impl Part {
    fn of(records: &Records, due: &Due) -> Self {
        let parties: BTreeSet<_> =
            due.who.iter().map(|who| who.organisation(records).map(|id| id.as_str())).collect();
        let mut parties = parties.into_iter();
        match (parties.next(), parties.next()) {
            (Some(Some(party)), None) => Part::Party(party),
            (Some(_), Some(_)) => Part::Together,
            _ => Part::Open,
        }
    }

    fn title(self, records: &Records) -> Words {
        match self {
            Part::Together => Words::said("reminders-together"),
            Part::Party(party) => Words::recorded(organisation_name(records, OrganisationId(Name::of(party)))),
            Part::Open => Words::said("reminders-open"),
        }
    }
}

fn tick(records: &Records, due: &Due, today: Date) -> Tick {
    Tick {
        done: false,
        words: line(due, today),
        remarks: vec![by(records, due), due.why.clone().into()],
        place: file(records, due),
    }
}

/// Its day and what is to be done.
pub(super) fn line(due: &Due, today: Date) -> Words {
    let when = due.when(today, short_day(due.date));
    Words::from(Message::new("reminders-line").with("when", when)).and(due.what.clone())
}

/// Who can do it.
pub(super) fn by(records: &Records, due: &Due) -> Words {
    due.who(records)
        .map_or_else(Words::none, |who| Message::new("reminders-by").with("who", who).into())
}

/// Where it stands.
pub(super) fn file(records: &Records, due: &Due) -> Words {
    Message::new("reminders-file")
        .with("file", records.in_documents(due.place.file))
        .into()
}
