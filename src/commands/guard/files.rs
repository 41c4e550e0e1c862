//! Any text: files and what is handed in.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::{Arguments, names};
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::findings::report::{Entry, Report, Spotted};
use crate::findings::write::{Format, Look, write};
use crate::guard::content::{Content, Found, Unreadable, in_name};
use crate::guard::persons::Names;
use crate::language::Message;

/// A larger file is nobody's report.
const LARGEST: u64 = 32 * 1024 * 1024;

/// What stands for a text that is handed in.
const HANDED_IN: &str = "-";

pub(super) fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let handed_in = [Path::new(HANDED_IN).to_path_buf()];
    let files = if arguments.files.is_empty() {
        &handed_in[..]
    } else {
        &arguments.files
    };
    // Where somebody sits at the keyboard, nothing is handed in.
    if arguments.files.is_empty() && surroundings.input.is_some() {
        return Err(Failure::new("guard-nothing-named"));
    }
    let (names, records) = names(surroundings)?;
    let mut entries = Vec::new();
    let mut paths = Vec::new();
    let mut has_paragraphs = false;
    let mut failure = None;
    for file in files {
        let shown = shown(file);
        match content(file, &surroundings.directory) {
            Ok(content) => {
                has_paragraphs |= matches!(content, Content::Word(_));
                entries.extend(entries_of(file, &shown, &content, &names));
                paths.push(shown);
            }
            Err(problem) => {
                if let Some(earlier) = failure.replace(problem) {
                    surroundings.say(&earlier);
                }
            }
        }
    }
    entries.sort_by(|one: &Entry, other: &Entry| (&one.spot, one.rule.id).cmp(&(&other.spot, other.rule.id)));
    let report = Report {
        today: surroundings.today.unwrap_or(surroundings.clock),
        today_is_pinned: false,
        as_of: None,
        records: records.unwrap_or_default(),
        files: paths.len(),
        paths,
        entries,
        left_out: None,
        next: None,
    };
    let look = Look {
        colour: surroundings.colour,
        width: surroundings.width,
        quiet: surroundings.quiet,
    };
    if report.files > 0 {
        write(&report, arguments.format, surroundings.language, look, surroundings.out)?;
        say_how_far(&report, arguments.format, has_paragraphs, surroundings)?;
    }
    match failure {
        Some(failure) => Err(failure),
        None if report.reaches(arguments.deny) => Ok(Outcome::Findings),
        None => Ok(Outcome::Done),
    }
}

/// What the places mean, and that silence proves nothing.
fn say_how_far(
    report: &Report,
    format: Format,
    has_paragraphs: bool,
    surroundings: &mut Surroundings<'_>,
) -> Result<(), Failure> {
    if surroundings.quiet {
        return Ok(());
    }
    let paragraphs = (has_paragraphs && !report.entries.is_empty()).then(|| Message::new("guard-paragraphs"));
    for message in paragraphs.into_iter().chain([Message::new("guard-no-proof")]) {
        if format == Format::Human {
            writeln!(surroundings.out, "{}", surroundings.language.text(&message))?;
        } else {
            surroundings.note(&message)?;
        }
    }
    Ok(())
}

fn shown(file: &Path) -> String {
    let parts: Vec<_> = file.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    // The root is a part of its own.
    parts.join("/").replacen("//", "/", 1)
}

fn content(file: &Path, directory: &Path) -> Result<Content, Failure> {
    let cannot_read = |error: io::Error| {
        Failure::new("guard-cannot-read")
            .with("file", shown(file))
            .with("reason", error.kind().to_string())
    };
    let bytes = if file == Path::new(HANDED_IN) {
        all_of(io::stdin().lock())
    } else {
        let path = directory.join(file);
        if path.is_dir() {
            return Err(Failure::new("guard-folder").with("file", shown(file)));
        }
        File::open(path).and_then(all_of)
    };
    let bytes = bytes.map_err(cannot_read)?;
    let content = match bytes {
        Some(bytes) => Content::of(file, bytes),
        None => Err(Unreadable::TooLarge),
    };
    content.map_err(|problem| {
        let failure = match problem {
            Unreadable::OtherForm => Failure::new("guard-other-form"),
            Unreadable::TooLarge => Failure::new("guard-too-large"),
            Unreadable::Damaged => Failure::new("guard-damaged"),
        };
        failure.with("file", shown(file))
    })
}

/// All bytes; none where there are too many.
fn all_of(from: impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    from.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= LARGEST).then_some(bytes))
}

fn entries_of(file: &Path, shown: &str, content: &Content, names: &Names) -> Vec<Entry> {
    let is_handed_in = file == Path::new(HANDED_IN);
    let in_name = if is_handed_in { Vec::new() } else { in_name(file, names) };
    let found = in_name.into_iter().chain(content.findings(names));
    found.map(|found| entry(found, shown)).collect()
}

fn entry(found: Found, shown: &str) -> Entry {
    let Found { finding, start, end } = found;
    Entry {
        rule: finding.rule,
        level: finding.level,
        message: finding.message,
        help: finding.help,
        spot: Spotted {
            file: shown.to_owned(),
            start,
            end,
            // The line would repeat what was found.
            excerpt: None,
        },
        related: Vec::new(),
    }
}
