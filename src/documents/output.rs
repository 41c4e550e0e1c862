//! Where a document goes, and in which format: the same options for every command that makes one.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Document;
use super::write::{Format, Look, write};
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::language::Message;
use crate::writing::{self, Lasting, NewFile};

/// What every command that makes a document can be told. Flattened into its own arguments.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Output {
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<Format>,
    #[arg(short = 'o', long = "output", id = "output", value_name = "FILE")]
    pub file: Option<PathBuf>,
    #[arg(long, requires = "output")]
    pub force: bool,
}

/// Lines of a plain text that does not go to a terminal are so long, wherever it is made.
pub const WIDTH_OF_A_FILE: usize = 80;

/// Gives the document to whoever asked for it: prints it, or writes it to a file and says so.
///
/// # Errors
///
/// Where the file is there and may not be replaced, where it cannot be written, or where a terminal would
/// show what only a word processor can read.
pub fn deliver(
    document: &Document,
    output: &Output,
    surroundings: &mut Surroundings<'_>,
) -> Result<Outcome, Failure> {
    let format = output.format()?;
    let Some(file) = &output.file else {
        if format == Format::Docx && surroundings.is_terminal {
            return Err(Failure::new("failure-docx-on-terminal"));
        }
        let look = Look {
            width: if surroundings.is_terminal {
                surroundings.width
            } else {
                WIDTH_OF_A_FILE
            },
            colour: surroundings.colour,
        };
        surroundings.out.write_all(&write(document, format, surroundings.language, look))?;
        return Ok(Outcome::Done);
    };
    let look = Look {
        width: WIDTH_OF_A_FILE,
        colour: false,
    };
    let bytes = write(document, format, surroundings.language, look);
    put(file, &bytes, output.force, surroundings)?;
    Ok(Outcome::Done)
}

impl Output {
    /// The format that was named, or else the one that the name of the file tells.
    fn format(&self) -> Result<Format, Failure> {
        match (self.format, &self.file) {
            (Some(format), Some(file)) => fits(file, endings(format)).map(|()| format),
            (Some(format), None) => Ok(format),
            (None, None) => Ok(Format::Text),
            (None, Some(file)) => format_of(file)
                .ok_or_else(|| Failure::new("failure-unknown-extension").with("file", file.display().to_string())),
        }
    }
}

/// Every format, with which plain text comes first.
const FORMATS: [Format; 4] = [Format::Text, Format::Markdown, Format::Html, Format::Docx];

/// The format that a name of a file tells; one without an ending is plain text.
fn format_of(file: &Path) -> Option<Format> {
    match ending(file)?.as_str() {
        "" => Some(Format::Text),
        ending => FORMATS.into_iter().find(|format| endings(*format).contains(&ending)),
    }
}

/// How the names of files of a format end, the usual one first.
fn endings(format: Format) -> &'static [&'static str] {
    match format {
        Format::Text => &TEXT,
        Format::Markdown => &MARKDOWN,
        Format::Html => &HTML,
        Format::Docx => &DOCX,
    }
}

/// How the names of files of plain text end.
pub const TEXT: [&str; 2] = ["txt", "text"];

/// How the names of files of Markdown end.
pub const MARKDOWN: [&str; 2] = ["md", "markdown"];

/// How the names of files of HTML end.
pub const HTML: [&str; 2] = ["html", "htm"];

/// How the names of files of a word processor end.
pub const DOCX: [&str; 1] = ["docx"];

/// Endings that tell a format, of whichever command.
const TELLING: [&str; 11] = [
    "txt", "text", "md", "markdown", "html", "htm", "docx", "json", "csv", "ics", "eml",
];

/// The ending of a name of a file, without its dot; none where nobody can read it.
pub fn ending(file: &Path) -> Option<String> {
    Some(file.extension().unwrap_or_default().to_str()?.to_ascii_lowercase())
}

/// Makes sure that the name of a file does not tell another format than the one that was named, by its endings.
///
/// # Errors
///
/// Where it does.
pub fn fits(file: &Path, endings: &[&str]) -> Result<(), Failure> {
    let is_of_another = |ending: &str| TELLING.contains(&ending) && !endings.contains(&ending);
    match (ending(file), endings.first()) {
        (Some(ending), Some(usual)) if is_of_another(&ending) => {
            let proposed = file.with_extension(usual).display().to_string();
            Err(Failure::new("failure-ending-contradicts")
                .with("file", file.display().to_string())
                .with("proposed", proposed))
        }
        (Some(ending), None) if is_of_another(&ending) => Err(Failure::new("failure-remind-folder")),
        _ => Ok(()),
    }
}

/// Writes a file whole or not at all, and says so. Folders are not made: a name with a slip in it would make a strange one.
///
/// # Errors
///
/// Where the file is there and may not be replaced, or cannot be written.
pub fn put(file: &Path, bytes: &[u8], force: bool, surroundings: &mut Surroundings<'_>) -> Result<(), Failure> {
    let path = surroundings.directory.join(file);
    let shown = file.display().to_string();
    let refused = match path.symlink_metadata() {
        _ if path.is_dir() => Some("failure-output-is-folder"),
        // A link, a device or a pipe would be gone if a file took its place. `/dev/stdout` is a link too.
        Ok(there) if there.is_symlink() => Some("failure-output-is-link"),
        Ok(there) if !there.is_file() => Some("failure-output-is-no-file"),
        Ok(_) if !force => Some("failure-file-exists"),
        Ok(_) => None,
        Err(_) if path.parent().is_some_and(Path::is_dir) => None,
        Err(_) => Some("failure-no-folder-for-file"),
    };
    if let Some(id) = refused {
        return Err(Failure::new(id).with("file", shown));
    }
    writing::write_whole(&path, bytes, force)
        .map_err(|problem| Failure::cannot_write(&problem, &surroundings.directory))?;
    if !surroundings.quiet {
        let message = Message::new("output-written").with("file", shown);
        writeln!(surroundings.err, "{}", surroundings.language.text(&message))?;
    }
    Ok(())
}

/// Writes files that can be made again into a folder, all of them or none. The folder is made where it is missing.
///
/// # Errors
///
/// Where one of them is there and may not be replaced, or cannot be written.
pub fn put_all(
    folder: &Path,
    files: &[NewFile],
    force: bool,
    surroundings: &Surroundings<'_>,
) -> Result<(), Failure> {
    let path = surroundings.directory.join(folder);
    let is_there = |file: &&NewFile| path.join(&file.path).symlink_metadata().is_ok();
    let may_be_in_the_way = !force && path.is_dir();
    if let Some(there) = files.iter().filter(|_| may_be_in_the_way).find(is_there) {
        let file = folder.join(&there.path).display().to_string();
        return Err(Failure::new("failure-file-exists").with("file", file));
    }
    writing::write_all(&path, files, force, Lasting::MadeAgain)
        .map_err(|problem| Failure::cannot_write(&problem, &surroundings.directory))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    /// A command that makes a document.
    #[derive(Debug, Parser)]
    struct Arguments {
        #[command(flatten)]
        output: Output,
    }

    fn parsed(words: &[&str]) -> Option<Output> {
        let words = ["agenda"].iter().chain(words);
        Arguments::try_parse_from(words).ok().map(|arguments| arguments.output)
    }

    #[test]
    fn a_command_takes_the_options_of_every_document() {
        let output = parsed(&["--format", "docx", "-o", "a.txt", "--force"]).unwrap();
        assert_eq!((output.format, output.file, output.force), (Some(Format::Docx), Some("a.txt".into()), true));
        assert!(parsed(&["--output", "a.md"]).unwrap().format.is_none());
        assert!(parsed(&["--force"]).is_none() && parsed(&["--format", "pdf"]).is_none());
    }
}
