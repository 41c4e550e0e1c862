//! Workflow commands, which GitHub shows at the line in a pull request.
//!
//! They are escaped as the `core` package of GitHub's actions toolkit does it, and as the runner undoes it:
//! nothing else is undone, so whatever else acts is made visible first.

use std::io::{self, Write};

use crate::findings::Level;
use crate::findings::report::{Entry, Report, Spotted};
use crate::language::{Language, clean};

pub(super) fn write(report: &Report, language: Language, out: &mut dyn Write) -> io::Result<()> {
    for entry in &report.entries {
        writeln!(out, "{}", command(entry, language))?;
    }
    Ok(())
}

fn command(entry: &Entry, language: Language) -> String {
    let text = format!("{}\n{}", language.text(&entry.message), language.text(&entry.help));
    format!(
        "::{} file={},{},title={}::{}",
        name(entry.level),
        property(&clean(&entry.spot.file)),
        place(&entry.spot),
        property(&format!("collab: {}", entry.rule.id)),
        data(&text),
    )
}

fn name(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "notice",
    }
}

/// GitHub takes columns only where the command ends on the line on which it begins, and drops them all
/// otherwise. What runs over several lines is therefore given by its first character alone: then line and
/// column are those of every other format, and the note stands where the fault begins, not behind it.
/// `endColumn`, of which GitHub does not say whether it is included, is the column behind the last character,
/// as everywhere else.
fn place(spot: &Spotted) -> String {
    let (start, end) = (spot.start, spot.end);
    if start.line == end.line {
        format!("line={},endLine={},col={},endColumn={}", start.line, end.line, start.column, end.column)
    } else {
        format!("line={},col={}", start.line, start.column)
    }
}

/// The text of a command, on one line.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A value before the text of a command, which ends at the next comma or double colon.
fn property(value: &str) -> String {
    data(value).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use proptest::prelude::*;

    use super::*;
    use crate::findings::write::testing;
    use crate::records::place::Position;

    fn written(report: &Report, language: Language) -> String {
        testing::written(|out| write(report, language, out))
    }

    /// A command as the runner reads it.
    struct Read {
        name: String,
        properties: HashMap<String, String>,
        data: String,
    }

    /// Follows the runner step by step: the name and the properties end at the next `::`, properties part at
    /// commas, and escapes are undone one after the other, that of `%` last.
    fn read(line: &str) -> Read {
        let (head, data) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
        let (name, properties) = head.split_once(' ').unwrap();
        let undo = |text: &str, escapes: &[(&str, &str)]| {
            let undone = |text: String, (escape, meant): &(&str, &str)| text.replace(escape, meant);
            escapes.iter().fold(text.to_owned(), undone)
        };
        let property = |pair: &str| {
            let (name, value) = pair.split_once('=').unwrap();
            let escapes = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")];
            (name.to_owned(), undo(value, &escapes))
        };
        Read {
            name: name.to_owned(),
            properties: properties.split(',').map(property).collect(),
            data: undo(data, &[("%0D", "\r"), ("%0A", "\n"), ("%25", "%")]),
        }
    }

    #[test]
    fn data_stays_on_its_line() {
        assert_eq!(data("50% a\r\n::error::b, c: %0A"), "50%25 a%0D%0A::error::b, c: %250A");
    }

    #[test]
    fn a_property_ends_where_it_should() {
        assert_eq!(property("a,line=1::error::b\n%2C"), "a%2Cline=1%3A%3Aerror%3A%3Ab%0A%252C");
    }

    #[test]
    fn a_finding_is_one_command() {
        let mut entry = testing::entry("records/a,b.toml", "x\n::error::y");
        entry.spot.start = Position { line: 4, column: 2 };
        entry.spot.end = Position { line: 4, column: 9 };
        let message = Language::Nl.text(&entry.message);
        let help = Language::Nl.text(&entry.help);
        assert!(message.contains("x\\u{a}::error::y"));
        assert_eq!(
            written(&testing::report(vec![entry]), Language::Nl),
            format!(
                "::error file=records/a%2Cb.toml,line=4,endLine=4,col=2,endColumn=9,\
                 title=collab%3A unknown-field::{message}%0A{help}\n"
            )
        );
    }

    #[test]
    fn over_several_lines_only_the_first_character_is_given() {
        let mut entry = testing::entry("a.toml", "x");
        entry.spot.start = Position { line: 4, column: 2 };
        entry.spot.end = Position { line: 6, column: 1 };
        assert_eq!(place(&entry.spot), "line=4,col=2");
    }

    proptest! {
        #[test]
        fn every_finding_is_one_line_and_told_whole(
            report in testing::reports(),
            language in testing::languages(),
        ) {
            let text = written(&report, language);
            prop_assert!(!text.chars().any(|c| !matches!(c, '\n' | '\t') && crate::language::acts(c)));
            prop_assert_eq!(text.matches('\n').count(), report.entries.len());
            for (line, entry) in text.lines().zip(&report.entries) {
                let read = read(line);
                prop_assert!(["error", "warning", "notice"].contains(&&*read.name));
                prop_assert_eq!(&read.name, name(entry.level));
                prop_assert_eq!(&read.properties["file"], &clean(&entry.spot.file));
                prop_assert_eq!(&read.properties["line"], &entry.spot.start.line.to_string());
                prop_assert_eq!(&read.properties["col"], &entry.spot.start.column.to_string());
                let on_one_line = entry.spot.start.line == entry.spot.end.line;
                let end_column = on_one_line.then(|| entry.spot.end.column.to_string());
                prop_assert_eq!(read.properties.get("endColumn"), end_column.as_ref());
                prop_assert_eq!(&read.properties["title"], &format!("collab: {}", entry.rule.id));
                let said = format!("{}\n{}", language.text(&entry.message), language.text(&entry.help));
                prop_assert_eq!(read.data, said);
            }
        }
    }
}
