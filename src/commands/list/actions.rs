//! The actions of all meetings, by the day on which they are due.

use jiff::civil::Date;

use super::cell::{Cell, Column, Row};
use super::reading::Whom;
use crate::language::Message;
use crate::path;
use crate::records::field::Field;
use crate::records::meeting::{Action, ActionState, Meeting};
use crate::records::place::{Path, Position};
use crate::records::source::Source;
use crate::records::value;
use crate::records::{Record, Records};

pub(super) const COLUMNS: &[Column] = &[
    Column::prose("what", "label-meeting-items-actions-what", 0),
    Column::of("owner", "label-meeting-items-actions-owner", 0),
    Column::of("due", "label-meeting-items-actions-due", 1),
    Column::prose("state", "list-state", 1),
    Column::data("done"),
    Column::data("dropped"),
    Column::of("meeting", "list-meeting", 2),
    Column::of("id", "list-action", 2),
    Column::data("file"),
    Column::data("line"),
    Column::data("column"),
];

pub(super) fn rows(records: &Records, today: Date, whom: Option<&Whom>) -> Vec<Row> {
    let mut found: Vec<(Key<'_>, Row)> = Vec::new();
    for meeting in records.meetings.all() {
        found.extend(of_meeting(records, meeting, today, whom));
    }
    found.sort_by_key(|(key, _)| *key);
    found.into_iter().map(|(_, row)| row).collect()
}

/// Those without a readable day come last; those of one day in the order of the meetings and the files.
type Key<'a> = (bool, Option<value::Date>, &'a str, Position);

fn of_meeting<'a>(
    records: &Records,
    meeting: &'a Record<Meeting>,
    today: Date,
    whom: Option<&Whom>,
) -> Vec<(Key<'a>, Row)> {
    let is_owner = |action: &Action| {
        let owner = action.owner.get();
        whom.is_none_or(|whom| owner.is_some_and(|owner| whom.is_contact(owner.0)))
    };
    let actions: Vec<(Path, &Action)> = meeting
        .items
        .entries()
        .flat_map(|(item, content)| {
            let actions = content.actions.entries();
            actions.map(move |(action, content)| (path!["items", item, "actions", action], content))
        })
        .filter(|(_, action)| is_owner(action))
        .collect();
    if actions.is_empty() {
        return Vec::new();
    }
    let words = Source::of(records, meeting.file);
    let places: Vec<_> = actions.iter().map(|(path, _)| meeting.table(path.clone())).collect();
    let positions = records.positions(&places);
    actions
        .into_iter()
        .zip(positions)
        .map(|((path, action), position)| {
            let what = words.as_ref().and_then(|words| {
                let path: Path = path.into_iter().chain(path!["what"]).collect();
                words.text(&path).map(str::to_owned)
            });
            let due = action.due.get();
            let key = (due.is_none(), due, meeting.id.as_str(), position);
            (key, row(records, meeting, action, what.as_deref(), position, today))
        })
        .collect()
}

fn row(
    records: &Records,
    meeting: &Record<Meeting>,
    action: &Action,
    what: Option<&str>,
    position: Position,
    today: Date,
) -> Row {
    let state = action.state(today);
    // Without an id, an action is known by its place.
    let id = match action.id {
        Field::Absent => {
            Cell::nothing().shown_as(Message::new("list-line").with("line", position.line.to_string()))
        }
        Field::Unknown => Cell::unknown(),
        Field::Known(id) => Cell::text(id.0.as_str()),
    };
    let cells = vec![
        Cell::prose(&action.what, what),
        Cell::of(&action.owner, |owner| Cell::text(owner.as_str())),
        Cell::of(&action.due, Cell::date),
        Cell::text(state.value()).shown_as(state.message()),
        Cell::of(&action.done, Cell::date),
        Cell::of(&action.dropped, Cell::date),
        Cell::text(meeting.id.as_str()),
        id,
        Cell::data(records.shown(meeting.file)),
        Cell::data(position.line),
        Cell::data(position.column),
    ];
    Row {
        is_open: matches!(state, ActionState::Open | ActionState::Overdue),
        is_overdue: state == ActionState::Overdue,
        ..Row::of(action.due.get(), cells)
    }
}

impl ActionState {
    fn value(self) -> &'static str {
        match self {
            ActionState::Open => "open",
            ActionState::Overdue => "overdue",
            ActionState::Done(_) => "done",
            ActionState::Dropped(_) => "dropped",
        }
    }

    fn message(self) -> Message {
        match self {
            ActionState::Open => Message::new("word-open"),
            ActionState::Overdue => Message::new("word-overdue"),
            ActionState::Done(Some(day)) => Message::new("word-done-on").with("day", day),
            ActionState::Done(None) => Message::new("word-done"),
            ActionState::Dropped(Some(day)) => Message::new("word-dropped-on").with("day", day),
            ActionState::Dropped(None) => Message::new("word-dropped"),
        }
    }
}
