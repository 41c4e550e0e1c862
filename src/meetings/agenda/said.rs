//! Words that several parts of an agenda use.

use crate::documents::{Words, short_day};
use crate::language::Message;
use crate::records::Record;
use crate::records::field::Field;
use crate::records::meeting::Meeting;
use crate::records::place::Segment;
use crate::records::source::Source;

/// What a field says, or that it is still open, or that nobody can read it.
pub(super) fn field<T>(field: &Field<T>, say: impl FnOnce(&T) -> Words) -> Words {
    match field {
        Field::Known(value) => say(value),
        Field::Absent => Words::said("agenda-open"),
        Field::Unknown => Words::said("agenda-unreadable"),
    }
}

/// A prose field: what its file says.
pub(super) fn prose<T>(field: &Field<T>, words: Option<&Source>, path: &[Segment]) -> Words {
    match (field, words.and_then(|words| words.text(path))) {
        (Field::Absent, _) => Words::said("agenda-open"),
        (Field::Known(_), Some(text)) => Words::recorded(text),
        _ => Words::said("agenda-unreadable"),
    }
}

/// Another meeting: "“Winteroverleg” van 27 januari 2026".
pub(super) fn meeting(meeting: &Record<Meeting>) -> Message {
    let title = meeting.title.known().map_or(meeting.id.as_str(), |title| title.as_str());
    let message = Message::new("agenda-meeting").with("title", title);
    match meeting.date.get() {
        Some(date) => message.with("day", short_day(date.0)),
        None => message.attribute("undated"),
    }
}
