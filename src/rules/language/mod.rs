//! Is a text that goes to a partner easy to read? Advice only, and only on what is still to be read: agreements
//! that have not ended, the points of planned meetings, and answers in reports that are not adopted yet.

family! {
    hard_word,
    long_paragraph,
    long_sentence,
    unexplained_abbreviation,
}

use std::collections::HashSet;
use std::ops::Range;

use crate::findings::Finding;
use crate::guard::sentences::sentences;
use crate::guard::toml::{FreeText, free_texts};
use crate::guard::words::Sentence;
use crate::language::Language;
use crate::records::Records;
use crate::records::agreement::AgreementStatus;
use crate::records::field::Field;
use crate::records::load::read_text;
use crate::records::meeting::{Meeting, MeetingStatus};
use crate::records::parse::without_byte_order_mark;
use crate::records::place::{FileId, Place, Spot};

/// A text that a partner will read.
#[derive(Debug)]
pub struct Passage<'a> {
    text: &'a FreeText,
    sentences: Vec<Sentence<'a>>,
    file: FileId,
    language: Language,
    /// The words of the names of organisations, as they are written.
    names: &'a HashSet<String>,
}

impl Passage<'_> {
    fn as_str(&self) -> &str {
        &self.text.text
    }

    fn place(&self, range: &Range<usize>) -> Place {
        Place {
            file: self.file,
            spot: Spot::Bytes(self.text.in_file(range)),
        }
    }
}

/// One rule on one passage.
pub type CheckPassage = fn(&Passage<'_>, &mut Vec<Finding>);

/// What of a file a partner will read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// An agreement: everything.
    Everything,
    /// A planned meeting: its points.
    Points,
    /// A report that can still be changed: its answers.
    Answers,
}

impl Reach {
    fn holds(self, key: &str) -> bool {
        match self {
            Reach::Everything => true,
            Reach::Points => matches!(key, "title" | "report" | "answer"),
            Reach::Answers => key == "answer",
        }
    }
}

/// The files with something that a partner will read.
pub fn files(records: &Records) -> Vec<(FileId, Reach)> {
    let agreements = records.agreements.all().iter();
    let agreements = agreements.filter(|agreement| !agreement.status.is(&AgreementStatus::Ended));
    let meetings = records.meetings.all().iter().filter_map(|meeting| {
        let has_answer = || meeting.items.values().any(|item| !item.answer.is_absent());
        match meeting.status.get()? {
            MeetingStatus::Planned => Some((meeting.file, Reach::Points)),
            MeetingStatus::Held if is_a_draft(meeting) && has_answer() => Some((meeting.file, Reach::Answers)),
            MeetingStatus::Held | MeetingStatus::Cancelled => None,
        }
    });
    agreements
        .map(|agreement| (agreement.file, Reach::Everything))
        .chain(meetings)
        .collect()
}

/// Whether its report can still be changed.
fn is_a_draft(meeting: &Meeting) -> bool {
    match &meeting.report {
        Field::Known(report) => report.adopted.is_absent(),
        Field::Unknown => false,
        Field::Absent => true,
    }
}

/// The names of organisations, word by word.
pub fn names(records: &Records) -> HashSet<String> {
    let organisations = records
        .organisations
        .all()
        .iter()
        .filter_map(|organisation| organisation.name.known());
    organisations
        .flat_map(|name| name.as_str().split_whitespace().map(str::to_owned))
        .collect()
}

/// What some rules say of what a partner will read of one file.
pub fn findings(
    records: &Records,
    (file, reach): (FileId, Reach),
    names: &HashSet<String>,
    rules: &[CheckPassage],
) -> Vec<Finding> {
    let found = &records.files[file.index()];
    let Ok(text) = read_text(&records.root.folder.join(found.path())) else {
        return Vec::new();
    };
    let language = records.settings.language.get().unwrap_or(Language::Nl);
    let mut findings = Vec::new();
    for text in free_texts(found.kind, without_byte_order_mark(&text)) {
        if text.key.as_deref().is_some_and(|key| reach.holds(key)) {
            let ranges = sentences(&text.text).into_iter();
            let passage = Passage {
                text: &text,
                sentences: ranges.map(|range| Sentence::of(&text.text, range)).collect(),
                file,
                language,
                names,
            };
            for check in rules {
                check(&passage, &mut findings);
            }
        }
    }
    findings
}
