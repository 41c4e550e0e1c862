//! What the file of a meeting says, and where it says nothing or something that nobody can read.

use serde_json::Value;

use super::Request;
use crate::documents::{Block, Words};
use crate::language::Message;
use crate::meetings::words::Names;
use crate::records::agreement::Agreement;
use crate::records::field::Field;
use crate::records::meeting::Meeting;
use crate::records::place::{Path, Segment};
use crate::records::source::Source;
use crate::records::{Record, Records};
use crate::rules::format::{invalid_file_name, missing_field};

/// A meeting with everything that its report needs.
pub(super) struct Notes<'a> {
    pub(super) records: &'a Records,
    pub(super) meeting: &'a Record<Meeting>,
    pub(super) agreement: Option<&'a Record<Agreement>>,
    pub(super) today: jiff::civil::Date,
    /// Whom to name of those who have to do something.
    pub(super) names: Names,
    /// Whom to name of those who were there: whoever held the seat then.
    pub(super) names_then: Names,
    source: &'a Source,
}

impl<'a> Notes<'a> {
    pub(super) fn new(
        records: &'a Records,
        meeting: &'a Record<Meeting>,
        source: &'a Source,
        request: Request,
    ) -> Self {
        let names = if request.names { Names::Shown } else { Names::Left };
        // A kind that nobody can read may be that of a network, where people speak for themselves.
        let date = meeting.date.get().filter(|_| request.names && !meeting.kind.is_unknown());
        let names_then = date.map_or(Names::Left, |date| Names::On(date.0));
        Notes {
            records,
            meeting,
            agreement: meeting.agreement.get().and_then(|id| records.agreement(id)),
            today: request.today,
            names,
            names_then,
            source,
        }
    }

    /// Whether something that stands in the file of the meeting cannot be read.
    pub(super) fn have_gaps(&self) -> bool {
        let about_something_else = [invalid_file_name::RULE.id, missing_field::RULE.id];
        let mut findings = self.records.findings.iter();
        findings.any(|finding| {
            finding.place.file == self.meeting.file && !about_something_else.contains(&finding.rule.id)
        })
    }

    /// The text at the end of a path, where there is one that can be read.
    pub(super) fn text(&self, path: &[Segment]) -> Option<&'a str> {
        self.source.text(path)
    }

    /// The text at the end of a path, or a word in its place.
    pub(super) fn words(&self, path: &[Segment]) -> Words {
        self.optional(path).unwrap_or_else(|| Words::said("report-not-written"))
    }

    /// The text at the end of a path; none where nothing is written.
    pub(super) fn optional(&self, path: &[Segment]) -> Option<Words> {
        self.source.at(path).map(|value| match value {
            Value::String(text) => Words::recorded(text),
            _ => unreadable(),
        })
    }

    /// The text at the end of a path with its paragraphs; none where nothing is written.
    pub(super) fn prose(&self, path: &[Segment]) -> Option<Block> {
        self.source.at(path).map(|value| match value {
            Value::String(text) => Block::Prose(text.clone()),
            _ => unreadable().into(),
        })
    }

    /// That none of the items has something, or that not all of them can be read.
    pub(super) fn nothing_in_the_items(&self, nothing: &'static str) -> Block {
        if self.meeting.items.has_unknown() {
            unreadable().into()
        } else {
            Words::said(nothing).into()
        }
    }

    /// The number at the end of a path, where there is one.
    pub(super) fn number(&self, path: &[Segment]) -> Option<u64> {
        self.source.at(path)?.as_u64()
    }

    /// Makes something of each element of a list by the way to it; of one that cannot be read there is no way.
    pub(super) fn each<T>(&self, list: &[Segment], make: impl Fn(Option<Path>) -> T) -> Vec<T> {
        match self.source.at(list) {
            None => Vec::new(),
            Some(Value::Array(elements)) => {
                let elements = elements.iter().enumerate();
                let ways = elements.map(|(position, element)| (!element.is_null()).then(|| below(list, position)));
                ways.map(make).collect()
            }
            Some(_) => vec![make(None)],
        }
    }
}

/// The way to something one step further.
pub(super) fn below(path: &[Segment], step: impl Into<Segment>) -> Path {
    path.iter().cloned().chain([step.into()]).collect()
}

/// What stands in the place of something that cannot be read.
pub(super) fn unreadable() -> Words {
    Words::said("report-unreadable")
}

/// What a field says; none where nothing is written.
pub(super) fn shown<T>(field: &Field<T>, words: impl FnOnce(&T) -> Message) -> Option<Message> {
    match field {
        Field::Absent => None,
        Field::Unknown => Some(Message::new("report-unreadable")),
        Field::Known(value) => Some(words(value)),
    }
}
