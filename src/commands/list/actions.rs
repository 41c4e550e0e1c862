//! The actions of all meetings, by the day on which they are due.

use jiff::civil::Date;

use super::cell::{Cell, Column, Row};
use super::reading::Whom;
use crate::language::Message;
use crate::path;
use crate::records::field::Field;
use crate::records::meeting::{Action, Meeting};
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
    let state = State::of(action, today);
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
        is_open: matches!(state, State::Open | State::Overdue),
        is_overdue: state == State::Overdue,
        ..Row::of(action.due.get(), cells)
    }
}

/// How far an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    /// Open, and its day has passed.
    Overdue,
    /// With the day, where it can be read.
    Done(Option<Date>),
    /// With the day, where it can be read.
    Dropped(Option<Date>),
}

impl State {
    fn of(action: &Action, today: Date) -> Self {
        let day = |field: Field<value::Date>| field.get().map(|date| date.0);
        if !action.done.is_absent() {
            State::Done(day(action.done))
        } else if !action.dropped.is_absent() {
            State::Dropped(day(action.dropped))
        } else if day(action.due).is_some_and(|due| due < today) {
            State::Overdue
        } else {
            State::Open
        }
    }

    fn value(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Overdue => "overdue",
            State::Done(_) => "done",
            State::Dropped(_) => "dropped",
        }
    }

    fn message(self) -> Message {
        match self {
            State::Open => Message::new("word-open"),
            State::Overdue => Message::new("word-overdue"),
            State::Done(Some(day)) => Message::new("word-done-on").with("day", day),
            State::Done(None) => Message::new("word-done"),
            State::Dropped(Some(day)) => Message::new("word-dropped-on").with("day", day),
            State::Dropped(None) => Message::new("word-dropped"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(due: &str, done: Field<&str>, dropped: Field<&str>) -> State {
        let day = |text: &str| value::Date(text.parse().unwrap());
        let field = |field: Field<&str>| match field {
            Field::Absent => Field::Absent,
            Field::Unknown => Field::Unknown,
            Field::Known(text) => Field::Known(day(text)),
        };
        let action = Action {
            due: Field::Known(day(due)),
            done: field(done),
            dropped: field(dropped),
            ..Action::default()
        };
        State::of(&action, "2026-05-01".parse().unwrap())
    }

    #[test]
    fn an_action_is_overdue_from_the_day_after_it_was_due() {
        assert_eq!(state("2026-05-02", Field::Absent, Field::Absent), State::Open);
        assert_eq!(state("2026-05-01", Field::Absent, Field::Absent), State::Open);
        assert_eq!(state("2026-04-30", Field::Absent, Field::Absent), State::Overdue);
    }

    #[test]
    fn what_is_done_or_dropped_is_not_open_also_where_the_day_cannot_be_read() {
        let day = "2026-04-20".parse().unwrap();
        assert_eq!(state("2026-04-30", Field::Known("2026-04-20"), Field::Absent), State::Done(Some(day)));
        assert_eq!(state("2026-04-30", Field::Unknown, Field::Absent), State::Done(None));
        assert_eq!(state("2026-04-30", Field::Absent, Field::Known("2026-04-20")), State::Dropped(Some(day)));
        assert_eq!(state("2026-04-30", Field::Absent, Field::Unknown), State::Dropped(None));
    }
}
