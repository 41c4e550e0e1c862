//! `collab show`: one record, and everything that refers to it.
//!
//! A record is found by its id, never by the name of a person: of a contact this is the page of a seat, with
//! the details of whoever holds it now as they stand in its file.

mod fields;
mod references;

use crate::records::name::Name;
use clap::Args;

use super::list::reading;
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::language::{Language, Message, clean_line};
use crate::layout::LEAST;
use crate::layout::pairs::side_by_side;
use crate::layout::wrap::wrap;
use crate::records::Records;
use crate::records::kind::Kind;
use crate::records::place::FileId;
use crate::records::source::Source;

use references::Group;

/// What `show` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "ID")]
    pub id: String,
}

/// Prints every record with this id.
///
/// # Errors
///
/// Where there is none.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let mut records = reading::read(surroundings)?;
    let named = reading::named(&records, &Kind::RECORDS, &arguments.id);
    if named.is_empty() {
        let nearest = reading::nearest_name(&records, &Kind::RECORDS, &arguments.id);
        let (id, id_with_nearest) = ("failure-unknown-record", "failure-unknown-record-nearest");
        return Err(Failure::unknown(id, id_with_nearest, &arguments.id, nearest.as_deref()));
    }
    let pointers = records.pointers();
    for (position, (kind, id)) in named.iter().enumerate() {
        let language = surroundings.language;
        let page = Page {
            kind: *kind,
            id: *id,
            file: file_of(&records, *kind, *id),
            groups: references::groups(&records, &pointers, *kind, *id, language),
        };
        if position > 0 {
            writeln!(surroundings.out)?;
        }
        for line in page.lines(&records, language, surroundings.width) {
            writeln!(surroundings.out, "{}", line.trim_end())?;
        }
    }
    let kinds: Vec<Kind> = named.iter().map(|(kind, _)| *kind).collect();
    reading::say_what_is_left_out(&records, &kinds, surroundings)?;
    if records.something_is_unknown {
        surroundings.note(&Message::new("show-maybe-more"))?;
    }
    Ok(Outcome::Done)
}

/// The file of a record, readable or not; of several with one id the one that counts.
fn file_of(records: &Records, kind: Kind, id: Name) -> Option<FileId> {
    let files = (0..).map(FileId).zip(&records.files);
    let is_later = |file: FileId| records.duplicates.iter().any(|duplicate| duplicate.later == file);
    files
        .filter(|(_, file)| file.kind == Some(kind) && file.id == id)
        .map(|(file, _)| file)
        .find(|file| !is_later(*file))
}

/// Everything about one record.
struct Page {
    kind: Kind,
    id: Name,
    file: Option<FileId>,
    groups: Vec<Group>,
}

impl Page {
    fn lines(&self, records: &Records, language: Language, columns: usize) -> Vec<String> {
        let mut lines = vec![format!(
            "{} {}",
            fields::label(self.kind, "", language),
            clean_line(&self.id)
        )];
        lines.extend(self.file.map(|file| clean_line(&records.shown(file)).into_owned()));
        lines.push(String::new());
        match self.file.and_then(|file| Source::of(records, file)) {
            Some(source) => lines.extend(side_by_side(&fields::lines(self.kind, &source, language), columns)),
            None => lines.extend(indented(&language.word("show-unreadable"), columns)),
        }
        lines.push(String::new());
        if self.groups.is_empty() {
            lines.extend(wrap(&language.word("show-no-references"), columns));
            return lines;
        }
        let count = self.groups.iter().map(|group| group.places.len()).sum::<usize>();
        lines.extend(wrap(&language.text(&Message::new("show-references").with("count", count)), columns));
        if self.kind == Kind::Contact {
            lines.extend(wrap(&language.word("show-references-seat"), columns));
        }
        for group in &self.groups {
            lines.extend(indented(&group.words, columns));
            lines.extend(group.places.iter().map(|place| format!("    {}", clean_line(place))));
        }
        lines
    }
}

fn indented(text: &str, columns: usize) -> impl Iterator<Item = String> {
    let lines = wrap(text, columns.saturating_sub(2).max(LEAST));
    lines.into_iter().map(|line| format!("  {line}"))
}
