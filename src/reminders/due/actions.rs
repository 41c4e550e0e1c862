//! Actions: those that are still open, and those that were closed.

use std::collections::HashMap;

use jiff::civil::Date;

use super::{Desk, Due, Kind, Who, meeting as named, of_alive_agreements};
use crate::language::Message;
use crate::path;
use crate::records::field::Field;
use crate::records::meeting::{Action, ActionState, Meeting};
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
            Some(date) => why.with("meeting", named(meeting, date.0)),
            None => why.with("meeting", meeting.id.as_str()),
        };
        let path = path!["items", item, "actions", position];
        let below = |key: &'static str| path.iter().cloned().chain(path![key]).collect();
        let name = name(meeting, action, (item, position), &names);
        let due = Due::new(Kind::Action, day.0, name, meeting.value(below("due")))
            .said(Message::new("reminder-action"), why)
            .recorded(below("what"))
            .by(vec![Who::Seat(owner)])
            .rule(&action_overdue::RULE);
        Some((action, due))
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

/// The meeting and the id of the action in it; without an id of its own it is known by its place.
fn name(
    meeting: &Record<Meeting>,
    action: &Action,
    (item, position): (usize, usize),
    names: &HashMap<&'static str, usize>,
) -> String {
    match action.id {
        Field::Known(id) if names.get(id.0.as_str()) == Some(&1) => format!("{}/{}", meeting.id, id.0),
        _ => format!("{}/{}.{}", meeting.id, item + 1, position + 1),
    }
}
