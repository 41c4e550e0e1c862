//! The reports that are to be adopted, and the actions that are still open.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Part, Preparation, REPORTS, said};
use crate::documents::{Block, Item, Words, short_day};
use crate::language::Message;
use crate::meetings::words::{Names, organisation_name, role};
use crate::path;
use crate::records::Record;
use crate::records::field::Field;
use crate::records::meeting::{Action, Meeting};
use crate::records::source::Source;
use crate::records::value::{ContactId, OrganisationId};
use crate::rules::meetings::is_adopted;

/// So many older reports that are not adopted are named; more are only counted.
const MOST_REPORTS: usize = 5;

pub(super) fn part(preparation: &Preparation<'_>) -> Part {
    let mut blocks = reports(preparation);
    blocks.extend(actions(preparation));
    Part::new("agenda-part-reports", REPORTS, blocks)
}

/// The report of the last meeting, and older ones that were never adopted.
fn reports(preparation: &Preparation<'_>) -> Vec<Block> {
    let mut held = preparation.held_before().map(|(meeting, _)| meeting);
    let Some(last) = held.next() else {
        let message = || Block::from(Message::new("agenda-no-report"));
        return preparation.meetings_are_known().then(message).into_iter().collect();
    };
    let older: Vec<_> = held.filter(|meeting| is_adopted(meeting) == Some(false)).collect();
    let named = [last].into_iter().chain(older.iter().copied().take(MOST_REPORTS));
    let mut lines: Vec<Item> = named.map(|meeting| report(meeting).into()).collect();
    if older.len() > MOST_REPORTS {
        lines.push(Message::new("agenda-more-reports").with("count", older.len() - MOST_REPORTS).into());
    }
    vec![Block::List(lines)]
}

fn report(meeting: &Record<Meeting>) -> Message {
    let message = Message::new("agenda-report").with("meeting", said::meeting(meeting));
    let report = match &meeting.report {
        Field::Known(report) => report,
        Field::Unknown => return message.attribute("unreadable"),
        Field::Absent => return message.attribute("not-sent"),
    };
    match (report.adopted, report.sent) {
        (Field::Known(adopted), _) => message.attribute("adopted").with("day", short_day(adopted.0)),
        (Field::Unknown, _) => message.attribute("unreadable"),
        (Field::Absent, Field::Known(sent)) => message.attribute("sent").with("day", short_day(sent.0)),
        (Field::Absent, Field::Unknown) => message,
        (Field::Absent, Field::Absent) => message.attribute("not-sent"),
    }
}

/// An action that is still open.
struct Open {
    /// None where nobody can read it; those come last.
    due: Option<Date>,
    words: Words,
}

/// The open actions under the agreement, per party in alphabetical order, and then those of others.
fn actions(preparation: &Preparation<'_>) -> Vec<Block> {
    let parties = preparation.parties();
    let mut by_organisation: BTreeMap<_, Vec<Open>> = BTreeMap::new();
    for (meeting, _) in preparation.held_before() {
        for (owner, open) in of_meeting(preparation, meeting) {
            let organisation = owner.and_then(|owner| preparation.records.organisation_of(owner));
            let is_other = !organisation.is_some_and(|organisation| parties.contains(&organisation));
            by_organisation
                .entry((is_other, organisation.is_none(), organisation))
                .or_default()
                .push(open);
        }
    }
    if by_organisation.is_empty() && preparation.meetings_are_known() {
        return vec![Message::new("agenda-no-actions").into()];
    }
    let sections = by_organisation.into_iter().map(|((_, _, organisation), mut open)| {
        open.sort_by_key(|open| (open.due.is_none(), open.due));
        let items = open.into_iter().map(|open| Item::from(open.words)).collect();
        Block::section(heading(preparation, organisation), vec![Block::List(items)])
    });
    sections.collect()
}

fn heading(preparation: &Preparation<'_>, organisation: Option<OrganisationId>) -> Words {
    match organisation {
        Some(organisation) => Message::new("agenda-actions-of")
            .with("organisation", organisation_name(preparation.records, organisation))
            .into(),
        None => Message::new("agenda-actions-of").attribute("unreadable").into(),
    }
}

/// The open actions of a meeting, in the order of its file.
fn of_meeting(preparation: &Preparation<'_>, meeting: &Record<Meeting>) -> Vec<(Option<ContactId>, Open)> {
    let open = meeting.items.entries().flat_map(|(item, content)| {
        let actions = content.actions.entries().filter(|(_, action)| action.is_open());
        actions.map(move |(position, action)| (path!["items", item, "actions", position, "what"], action))
    });
    let open: Vec<_> = open.collect();
    if open.is_empty() {
        return Vec::new();
    }
    let words = Source::of(preparation.records, meeting.file);
    let open = open.into_iter().map(|(path, action)| {
        let what = said::prose(&action.what, words.as_ref(), &path);
        let due = action.due.get().map(|due| due.0);
        let words = what.and(state(preparation, action));
        (action.owner.get(), Open { due, words })
    });
    open.collect()
}

/// Who does it, and by when: "(secretaris; te laat, sinds 11 april 2026)".
fn state(preparation: &Preparation<'_>, action: &Action) -> Message {
    let due = match (action.late_since(preparation.today), action.due) {
        (Some(since), _) => Message::new("agenda-action-due").attribute("overdue").with("day", short_day(since)),
        (None, Field::Known(due)) => Message::new("agenda-action-due").with("day", short_day(due.0)),
        (None, Field::Absent) => Message::new("agenda-action-due").attribute("open"),
        (None, Field::Unknown) => Message::new("agenda-unreadable"),
    };
    let message = Message::new("agenda-action").with("due", due);
    let Some(owner) = action.owner.get() else {
        return message.attribute("no-owner");
    };
    let message = message.with("owner", role(preparation.records, owner, Names::Left));
    match preparation.records.contact(owner).is_some_and(|owner| owner.is_vacant()) {
        true => message.attribute("vacant"),
        false => message,
    }
}
