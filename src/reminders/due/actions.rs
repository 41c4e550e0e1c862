//! Actions: those that are still open, and those that were closed.

use std::collections::HashMap;

use jiff::civil::Date;
use serde_json::Value;

use super::{Desk, Due, Kind, Who, meeting as meeting_words, of_alive_agreements};
use crate::hash::hash;
use crate::language::Message;
use crate::path;
use crate::records::meeting::{Action, ActionState, Meeting};
use crate::records::source::Source;
use crate::records::value::folded;
use crate::records::{Record, Records};
use crate::rules::follow_through::action_overdue;

pub(super) fn list(desk: &mut Desk<'_>) {
    for (_, meeting) in desk.meetings() {
        for (action, due) in of_meeting(meeting) {
            if action.is_open() {
                desk.add(due);
            }
        }
    }
}

/// The actions that were done or dropped from one day to another, in the order of their own days.
pub fn closed(records: &Records, from: Date, to: Date) -> Vec<(Due, ActionState)> {
    let mut closed = Vec::new();
    for (_, meeting) in of_alive_agreements(records) {
        closed.extend(of_meeting(meeting).filter_map(|(action, due)| {
            let state = action.state(to);
            match state {
                ActionState::Done(Some(day)) | ActionState::Dropped(Some(day)) => {
                    (from <= day && day <= to).then_some((due, state))
                }
                _ => None,
            }
        }));
    }
    closed.sort_by(|(one, _), (other, _)| one.key().cmp(&other.key()));
    closed
}

/// The actions of a meeting that have a day and an owner.
fn of_meeting(meeting: &Record<Meeting>) -> impl Iterator<Item = (&Action, Due)> {
    let names = names(meeting);
    let items = meeting.items.entries();
    let actions = items.flat_map(|(item, content)| {
        let actions = content.actions.entries();
        actions.map(move |(position, action)| (item, position, action))
    });
    actions.filter_map(move |(item, position, action)| {
        let (day, owner) = (action.due.get()?, action.owner.get()?);
        let why = Message::new("reminder-action").attribute("why");
        let why = match meeting.date.get() {
            Some(date) => why.with("meeting", meeting_words(meeting, date.0)),
            None => why.with("meeting", meeting.id.as_str()),
        };
        let path = path!["items", item, "actions", position];
        let below = |key: &'static str| path.iter().cloned().chain(path![key]).collect();
        let own = action.id.get().filter(|id| names.get(id.0.as_str()) == Some(&1));
        let name = own.map_or_else(|| place(item, position), |id| id.0.to_string());
        let subject = format!("{}/{name}", meeting.id);
        let due = Due::new(Kind::Action, day.0, subject, meeting.value(below("due")))
            .said(Message::new("reminder-action"), why)
            .recorded(below("what"))
            .by(vec![Who::Seat(owner)])
            .rule(&action_overdue::RULE);
        let is_nameless = own.is_none();
        Some((action, Due { is_nameless, ..due }))
    })
}

/// How often each id of an action is there.
fn names(meeting: &Meeting) -> HashMap<&'static str, usize> {
    let mut names = HashMap::new();
    let actions = meeting.items.values().flat_map(|item| item.actions.values());
    for id in actions.filter_map(|action| action.id.get()) {
        *names.entry(id.0.as_str()).or_default() += 1;
    }
    names
}

/// Where an action stands in its file. No id has a point.
fn place(item: usize, position: usize) -> String {
    format!("{}.{}", item + 1, position + 1)
}

/// By what each action is known that has no id of its own, by its place: a number for its words, and which it is
/// among those of the same words. So whatever else is added, moved or removed, it keeps its name, also with
/// another owner or another day.
pub(super) fn names_by_words(source: &Source) -> HashMap<String, String> {
    let items = source.root().get("items").and_then(Value::as_array);
    let places = items.into_iter().flatten().enumerate().flat_map(|(item, content)| {
        let actions = content.get("actions").and_then(Value::as_array);
        let actions = actions.into_iter().flatten().enumerate();
        actions.map(move |(position, action)| (place(item, position), action))
    });
    let words = |action: &Value| action.get("what").and_then(Value::as_str).unwrap_or_default().to_owned();
    let all: Vec<(String, String)> = places.map(|(place, action)| (place, words(action))).collect();
    let names = named(all.iter().map(|(_, words)| words.as_str()));
    all.iter().map(|(place, _)| place.clone()).zip(names).collect()
}

/// A name for each of some texts. Case, signs and room do not count.
fn named<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut seen: HashMap<u128, usize> = HashMap::new();
    let names = texts.map(|text| {
        let letters: String = folded(text).chars().filter(|character| character.is_alphanumeric()).collect();
        let number = hash(letters.as_bytes());
        let count = seen.entry(number).or_default();
        *count += 1;
        format!("{number:032x}.{count}")
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    /// Few words, so that some are the same.
    fn texts() -> impl Strategy<Value = Vec<String>> {
        prop::collection::vec("[a-c]{1,2}", 0..12)
    }

    fn named(texts: &[String]) -> Vec<String> {
        super::named(texts.iter().map(String::as_str))
    }

    proptest! {
        #[test]
        fn a_name_stays_whatever_is_added_moved_or_removed(
            texts in texts(),
            (more, order) in texts().prop_flat_map(|more| (Just(more.clone()), Just(more).prop_shuffle())),
        ) {
            let names = named(&texts);
            prop_assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), texts.len());
            // The names are the same as a set, also among those of the same words.
            let of = |all: &[String]| named(all).into_iter().collect::<BTreeSet<_>>();
            prop_assert_eq!(of(&more), of(&order));
            let added = [more.clone(), texts.clone()].concat();
            prop_assert!(names.iter().all(|name| of(&added).contains(name)));
            // Each keeps its own where nothing else has its words.
            let all = named(&added);
            for (text, name) in texts.iter().zip(&names) {
                if added.iter().filter(|other| *other == text).count() == 1 {
                    let at = added.iter().position(|other| other == text).unwrap();
                    prop_assert_eq!(&all[at], name);
                }
            }
        }
    }

    #[test]
    fn only_other_letters_make_another_name() {
        let same = ["Bel de zaal.", "bel  de\nzaal", " BEL DE ZAAL! "];
        let names: BTreeSet<_> = same.iter().map(|text| super::named([*text].into_iter())).collect();
        assert_eq!(names.len(), 1);
        assert_ne!(super::named(["Bel de hal."].into_iter()), super::named(["Bel de zaal."].into_iter()));
        assert!(super::named(["", "…"].into_iter()).iter().all(|name| name.contains('.')));
    }
}
