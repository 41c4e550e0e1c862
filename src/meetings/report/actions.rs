//! Who does what and by when, and how far it is today.

use super::items::title;
use super::notes::{Notes, shown, unreadable};
use crate::documents::{Block, Table, Words, short_day};
use crate::language::Message;
use crate::meetings::words::seat;
use crate::path;
use crate::records::meeting::{Action, ActionState, Item};

/// That an item has actions, which stand in the list; none where it has none.
pub(super) fn of_item(notes: &Notes<'_>, position: usize, item: &Item) -> Option<Block> {
    let count = rows(notes, position, item).len();
    (count > 0).then(|| Message::new("report-actions-of-item").with("count", count).into())
}

/// Every action of the meeting, each with its item.
pub(super) fn list(notes: &Notes<'_>) -> Block {
    let items = notes.meeting.items.entries();
    let rows = items.flat_map(|(position, item)| {
        let mut rows = rows(notes, position, item);
        for row in &mut rows {
            row.push(title(notes, position));
        }
        rows
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return notes.nothing_in_the_items("report-no-actions");
    }
    let columns = ["report-what", "report-who", "report-due", "report-state", "report-item"];
    Block::Table(Table {
        caption: Words::said("report-actions-of-meeting"),
        columns: columns.map(Words::said).into(),
        rows,
    })
}

fn rows(notes: &Notes<'_>, position: usize, item: &Item) -> Vec<Vec<Words>> {
    if item.actions.is_unknown() {
        return vec![unreadable_row()];
    }
    let actions = item.actions.elements().iter().enumerate();
    actions
        .map(|(at, action)| match action.known() {
            Some(action) => row(notes, position, at, action),
            None => unreadable_row(),
        })
        .collect()
}

fn unreadable_row() -> Vec<Words> {
    let mut row = vec![Words::none(); 4];
    row[0] = unreadable();
    row
}

fn row(notes: &Notes<'_>, item: usize, position: usize, action: &Action) -> Vec<Words> {
    let way = |key| path!["items", item, "actions", position, key];
    let not_written = || Message::new("report-not-written");
    let owner = shown(&action.owner, |owner| seat(notes.records, *owner, notes.names));
    let due = shown(&action.due, |due| short_day(due.0));
    vec![
        notes.words(&way("what")),
        owner.unwrap_or_else(not_written).into(),
        due.unwrap_or_else(not_written).into(),
        state(notes, action, notes.optional(&way("result"))),
    ]
}

/// How far an action is today, and what came of it.
fn state(notes: &Notes<'_>, action: &Action, result: Option<Words>) -> Words {
    let message = Message::new("report-action-state");
    let message = match action.state(notes.today) {
        ActionState::Open => message.attribute("open"),
        ActionState::Overdue => match action.late_since(notes.today) {
            Some(since) => message.attribute("overdue").with("day", short_day(since)),
            None => message.attribute("open"),
        },
        ActionState::Done(Some(day)) => message.attribute("done-on").with("day", short_day(day)),
        ActionState::Done(None) => message.attribute("done"),
        ActionState::Dropped(Some(day)) => message.attribute("dropped-on").with("day", short_day(day)),
        ActionState::Dropped(None) => message.attribute("dropped"),
    };
    match result {
        Some(result) => Words::from(Message::new("report-with-result").with("state", message)).and(result),
        None => message.into(),
    }
}
