//! `collab dates`: the next dates of an agreement, and why other days were passed over.

mod listing;

use std::path::{Path, PathBuf};

use clap::Args;

use super::list::reading::{read, say_what_is_left_out, today};
use super::meant;
use crate::calendar::document::document;
use crate::calendar::free_days::FreeDays;
use crate::calendar::proposals::proposals;
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::documents::output::{DOCX, HTML, MARKDOWN, Output, TEXT, WIDTH_OF_A_FILE, deliver, ending, fits, put};
use crate::documents::write;
use crate::language::Message;
use crate::records::agreement::Agreement;
use crate::records::kind::Kind;
use crate::records::{Record, Records};

/// What `dates` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "AGREEMENT")]
    pub agreement: Option<String>,
    #[arg(long = "agreement", value_name = "AGREEMENT", conflicts_with = "agreement")]
    pub chosen: Option<String>,
    #[arg(long, value_name = "NUMBER", default_value = "6")]
    pub count: String,
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<Format>,
    #[arg(short = 'o', long = "output", id = "output", value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    pub force: bool,
}

/// A form in which the dates can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Format {
    Table,
    Markdown,
    Html,
    Docx,
    Json,
    Csv,
}

/// Nobody plans further ahead.
const MOST: usize = 100;

/// Shows or writes the next dates of an agreement.
///
/// # Errors
///
/// Where it is not clear which agreement is meant, where that has no rhythm, or where the result cannot be written.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let count = arguments.count.parse().ok().filter(|count| (1..=MOST).contains(count));
    let count = count.ok_or_else(|| Failure::new("dates-count").with("most", MOST.to_string()))?;
    let format = arguments.format()?;
    let records = read(surroundings)?;
    let today = today(&records, surroundings)?;
    let named = arguments.agreement.as_deref().or(arguments.chosen.as_deref());
    let agreement = meant::to_plan(&records, named, today, "collab dates", surroundings)?;
    let found = proposals(&records, agreement, today, count).ok_or_else(|| no_rhythm(&records, agreement))?;
    match (format.of_document(), &arguments.output) {
        (Some(format), file) => {
            let output = Output {
                format: Some(format),
                file: file.clone(),
                force: arguments.force,
            };
            deliver(&document(&records, agreement, &found, today), &output, surroundings)?;
        }
        (None, Some(file)) => {
            let text = listing::text(&records, &found, format, surroundings.language, WIDTH_OF_A_FILE);
            put(file, text.as_bytes(), arguments.force, surroundings)?;
        }
        (None, None) => {
            let text = listing::text(&records, &found, format, surroundings.language, surroundings.width);
            write!(surroundings.out, "{text}")?;
        }
    }
    say_what_is_left_out(&records, &[Kind::Organisation, Kind::Contact, Kind::Meeting], surroundings)?;
    meant::say_undated(&records, agreement, surroundings)?;
    if FreeDays::of(&records, agreement).leave_something_out() {
        surroundings.note(&Message::new("dates-settings-unknown"))?;
    }
    if let Some(end) = found.end.filter(|_| !surroundings.quiet) {
        let fewer = Message::new("dates-fewer").with("found", found.dates.len()).with("count", count);
        surroundings.note(&fewer.with("reason", end.message()))?;
    }
    Ok(Outcome::Done)
}

impl Arguments {
    /// The format that was named, or else the one that the name of the file tells.
    fn format(&self) -> Result<Format, Failure> {
        match (self.format, &self.output) {
            (Some(format), Some(file)) => fits(file, format.endings()).map(|()| format),
            (Some(format), None) => Ok(format),
            (None, None) => Ok(Format::Table),
            (None, Some(file)) => Format::of_file(file)
                .ok_or_else(|| Failure::new("failure-dates-extension").with("file", file.display().to_string())),
        }
    }
}

impl Format {
    /// The format that a name of a file tells; one without an ending is a table.
    fn of_file(file: &Path) -> Option<Self> {
        let formats = <Format as clap::ValueEnum>::value_variants();
        match ending(file)?.as_str() {
            "" => Some(Format::Table),
            ending => formats.iter().copied().find(|format| format.endings().contains(&ending)),
        }
    }

    /// How the names of files of this format end, the usual one first.
    fn endings(self) -> &'static [&'static str] {
        match self {
            Format::Table => &TEXT,
            Format::Markdown => &MARKDOWN,
            Format::Html => &HTML,
            Format::Docx => &DOCX,
            Format::Json => &["json"],
            Format::Csv => &["csv"],
        }
    }

    /// The format of the document, where it is one.
    fn of_document(self) -> Option<write::Format> {
        match self {
            Format::Markdown => Some(write::Format::Markdown),
            Format::Html => Some(write::Format::Html),
            Format::Docx => Some(write::Format::Docx),
            Format::Table | Format::Json | Format::Csv => None,
        }
    }
}

fn no_rhythm(records: &Records, agreement: &Record<Agreement>) -> Failure {
    let rules = &agreement.meetings;
    let is_unknown = rules.is_unknown() || rules.known().is_some_and(|rules| rules.every.is_unknown());
    Failure::new(if is_unknown {
        "dates-rhythm-unknown"
    } else {
        "dates-no-rhythm"
    })
    .with("agreement", meant::title(agreement))
    .with("file", records.shown(agreement.file))
}
