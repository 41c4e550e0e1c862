//! `collab remind`: what is due, for whom, and why; as a list, for a calendar or as mails.

mod asked;
mod data;
mod mails;
mod table;

use std::path::{Path, PathBuf};

use clap::Args;

use self::asked::Asked;
use super::list::reading::{self, Whom};
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::documents::output::{MARKDOWN, TEXT, WIDTH_OF_A_FILE, ending, fits, put};
use crate::language::Message;
use crate::records::kind::Kind;
use crate::records::length_of_time::{LengthOfTime, NotALengthOfTime};
use crate::reminders::due;

/// What `remind` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(long, value_name = "LENGTH", default_value = "30d")]
    pub within: String,
    #[arg(long = "for", id = "for", value_name = "ID")]
    pub whom: Option<String>,
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<Format>,
    #[arg(short = 'o', long = "output", id = "output", value_name = "PATH")]
    pub output: Option<PathBuf>,
    #[arg(long, requires = "output")]
    pub force: bool,
}

/// A form in which one can be reminded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Format {
    Table,
    Markdown,
    Json,
    Ics,
    Eml,
}

/// Prints or writes what is due.
///
/// # Errors
///
/// Where the length of time, the contact or the organisation is not known, or the result cannot be written.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let within = within(&arguments.within)
        .map_err(|_| Failure::new("failure-not-a-length").with("value", arguments.within.as_str()))?;
    let format = arguments.format()?;
    let mut records = reading::read(surroundings)?;
    let whom = arguments.whom.as_deref().map(|name| Whom::of(name, &mut records)).transpose()?;
    let today = reading::today(&records, surroundings)?;
    reading::say_what_is_left_out(&records, &Kind::ALL, surroundings)?;
    let asked = Asked {
        records: &records,
        whom,
        today,
        until: within.after(today),
    };
    let mut list = due::due(&records, today, asked.until);
    list.retain(|due| asked.concerns(due));
    due::read(&records, &mut list);
    if let (Format::Eml, Some(folder)) = (format, &arguments.output) {
        return mails::write(&asked, &list, folder, arguments.force, surroundings);
    }
    if list.is_empty() && !surroundings.quiet {
        surroundings.note(&Message::new("reminders-none"))?;
    }
    let columns = match arguments.output {
        Some(_) => WIDTH_OF_A_FILE,
        None => surroundings.width,
    };
    let text = asked.text(&list, format, surroundings.language, columns);
    match &arguments.output {
        Some(file) => put(file, text.as_bytes(), arguments.force, surroundings)?,
        None => write!(surroundings.out, "{text}")?,
    }
    Ok(Outcome::Done)
}

impl Arguments {
    /// The format that was named, or else the one that the name of the file tells.
    fn format(&self) -> Result<Format, Failure> {
        match (self.format, &self.output) {
            (Some(Format::Eml), None) => Err(Failure::new("failure-remind-folder")),
            (Some(format), Some(file)) => fits(file, endings(format)).map(|()| format),
            (Some(format), None) => Ok(format),
            (None, None) => Ok(Format::Table),
            (None, Some(file)) => format_of(file)
                .ok_or_else(|| Failure::new("failure-remind-extension").with("file", file.display().to_string())),
        }
    }
}

/// The format that a name of a file tells; one without an ending is plain text.
fn format_of(file: &Path) -> Option<Format> {
    let formats = [Format::Table, Format::Markdown, Format::Json, Format::Ics];
    match ending(file)?.as_str() {
        "" => Some(Format::Table),
        ending => formats.into_iter().find(|format| endings(*format).contains(&ending)),
    }
}

/// How the names of files of a format end, the usual one first. Mails stand in a folder.
fn endings(format: Format) -> &'static [&'static str] {
    match format {
        Format::Table => &TEXT,
        Format::Markdown => &MARKDOWN,
        Format::Json => &["json"],
        Format::Ics => &["ics"],
        Format::Eml => &[],
    }
}

/// A length of time as in the records, or short: `30d`, `6w`, `3m` for months, `1y`.
fn within(text: &str) -> Result<LengthOfTime, NotALengthOfTime> {
    text.parse().or_else(|_| {
        let text = text.trim();
        let (amount, unit) = text.split_at_checked(text.len().saturating_sub(1)).ok_or(NotALengthOfTime)?;
        let unit = match unit {
            "d" => "days",
            "w" => "weeks",
            "m" => "months",
            "y" => "years",
            _ => return Err(NotALengthOfTime),
        };
        format!("{amount} {unit}").parse()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_can_be_written_short() {
        for (short, long) in [
            ("30d", "30 days"),
            (" 6w ", "6 weeks"),
            ("3m", "3 months"),
            ("1y", "1 year"),
        ] {
            assert_eq!(within(short), long.parse(), "{short}");
            assert_eq!(within(long), long.parse(), "{long}");
        }
        for bad in ["", "d", "30", "0d", "+3d", "3é", "3h", "30D", "10000d"] {
            assert_eq!(within(bad), Err(NotALengthOfTime), "{bad}");
        }
    }
}
