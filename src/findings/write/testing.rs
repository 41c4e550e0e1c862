//! Findings for the tests of the writers, with texts that try to break out of each format.

use std::io::{self, Write};

use jiff::civil::date;
use proptest::prelude::*;

use crate::findings::Level;
use crate::findings::report::{Entry, Report, Spotted};
use crate::language::{Language, Message};
use crate::records::place::Position;
use crate::rules::{self, Rule};

/// A finding about a key, on a file as a whole.
pub fn entry(file: &str, key: &str) -> Entry {
    let message = Message::new("unknown-field").with("key", key).with("kind", "contact");
    Entry {
        rule: rules::find("unknown-field").unwrap(),
        level: Level::Error,
        help: message.clone().attribute("help"),
        message,
        spot: Spotted {
            file: file.to_owned(),
            start: Position::FILE,
            end: Position::FILE,
            excerpt: None,
        },
        related: Vec::new(),
    }
}

/// A report with these findings, on no other files than theirs.
pub fn report(entries: Vec<Entry>) -> Report {
    Report {
        today: date(2026, 5, 1),
        today_is_pinned: false,
        as_of: None,
        records: "records".to_owned(),
        files: entries.len(),
        paths: Vec::new(),
        entries,
        left_out: None,
        next: None,
    }
}

/// What a writer writes.
pub fn written(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Either language.
pub fn languages() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

/// Reports with any findings, on any files.
pub fn reports() -> impl Strategy<Value = Report> {
    let entries = prop::collection::vec(entries(), 0..6);
    (entries, prop::collection::vec(texts(), 0..4)).prop_map(|(entries, paths)| Report {
        paths,
        ..report(entries)
    })
}

fn entries() -> impl Strategy<Value = Entry> {
    let related = prop::collection::vec((spots(), texts()), 0..3);
    (rules(), levels(), spots(), texts(), related).prop_map(|(rule, level, spot, key, related)| Entry {
        rule,
        level,
        spot,
        related: related.into_iter().map(|(spot, key)| (spot, entry("", &key).message)).collect(),
        ..entry("", &key)
    })
}

fn rules() -> impl Strategy<Value = &'static Rule> {
    prop::sample::select(rules::all().collect::<Vec<_>>())
}

fn levels() -> impl Strategy<Value = Level> {
    prop::sample::select(vec![Level::Error, Level::Warning, Level::Advice])
}

fn spots() -> impl Strategy<Value = Spotted> {
    (texts(), positions(), positions()).prop_map(|(file, one, other)| Spotted {
        file,
        start: one.min(other),
        end: one.max(other),
        excerpt: None,
    })
}

fn positions() -> impl Strategy<Value = Position> {
    let numbers = || prop_oneof![1..4_usize, 1..100_000_usize];
    (numbers(), numbers()).prop_map(|(line, column)| Position { line, column })
}

/// Any text, made of pieces that mean something to one of the formats or to what shows it.
fn texts() -> impl Strategy<Value = String> {
    #[rustfmt::skip]
    const PIECES: &[&str] = &[
        "\n", "\r", "\r\n", "\t", " ", "\0", "\u{1b}[31m", "\u{7f}", "\u{85}", "\u{9b}",
        "\u{200b}", "\u{2028}", "\u{202e}", "\u{2066}", "\u{feff}", "\u{e0041}", "\u{fffe}", "\u{ffff}", "\u{1fffe}",
        "\"", "'", "\\", "<", ">", "&", "&amp;", "&#0;", "]]>", "<!--", "<?xml",
        "%", "%0A", "%25", "::", "::error::", "::error file=a::", "##[error]", ",", ":", "=",
        "{0}", "}", "[a](", "https://a.example)", "/", "../", "a.toml",
        "Yıldız", "مسجد", "e\u{301}", "🕌",
    ];
    let piece = prop_oneof![
        4 => prop::sample::select(PIECES).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[a-z]{1,4}",
    ];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}
