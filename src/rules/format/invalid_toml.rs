//! The text is not TOML 1.1. Every syntax error of a file has its own finding.

use crate::findings::Finding;
use crate::findings::Level;
use crate::language::Message;
use crate::records::parse::SyntaxError;
use crate::records::place::{FileId, Place, Spot};
use crate::rules::{Check, Family, Levels, Rule};

/// `invalid-toml`
pub static RULE: Rule = Rule {
    id: "invalid-toml",
    family: Family::Format,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: true,
    page: include_str!("invalid_toml.md"),
    check: Check::Reading,
};

/// The finding for one syntax error, in plain words where the parser's words are known.
pub fn finding(file: FileId, text: &str, error: &SyntaxError) -> Finding {
    let place = Place {
        file,
        spot: Spot::Bytes(error.range.clone()),
    };
    let (detail, help) = explain(text, error);
    let detail = Message::new("invalid-toml").attribute(detail).with("said", error.detail.as_str());
    Finding::new(&RULE, place).help(help).with("detail", detail)
}

/// What is wrong and what to do, by what the parser says and what stands there.
fn explain(text: &str, error: &SyntaxError) -> (&'static str, &'static str) {
    let found = text.get(error.range.clone()).unwrap_or_default();
    // A line may be a megabyte long, with an error at every letter.
    let end = text.floor_char_boundary(error.range.start.saturating_add(NEAR));
    let rest_of_line = text.get(error.range.start..end).unwrap_or_default();
    let rest_of_line = rest_of_line.lines().next().unwrap_or_default();
    let says = |part: &str| error.detail.starts_with(part);
    let is_quote = matches!(found, "\"" | "'");
    let is_word = found.starts_with(|first: char| first.is_alphabetic() || !first.is_ascii());
    if says("string values must be quoted") && found.trim().is_empty() || says("missing value") {
        ("detail-missing-value", "help-missing-value")
    } else if found.starts_with(['“', '”', '„', '‘', '’', '«']) {
        ("detail-curly-quotes", "help-curly-quotes")
    } else if is_yes_or_no(found) {
        ("detail-yes-no", "help-yes-no")
    } else if says("string values must be quoted") && looks_like_a_date(found) {
        ("detail-invalid-date", "help-invalid-date")
    } else if found.starts_with(|first: char| first.is_ascii_digit()) && found.contains(':') {
        ("detail-invalid-time", "help-invalid-time")
    } else if says("invalid unquoted key") && found == ":" {
        ("detail-colon", "help-colon")
    } else if says("unexpected key or value")
        && rest_of_line.starts_with(',')
        && before_is_text(text, error.range.start)
    {
        ("detail-list-without-brackets", "help-list-without-brackets")
    } else if says("unexpected key or value")
        && before_is_quote(text, error.range.start)
        && rest_of_line.contains('"')
    {
        ("detail-quote-in-text", "help-quote-in-text")
    } else if says("invalid date") && found.matches('-').count() >= 2 {
        ("detail-invalid-date", "help-invalid-date")
    } else if says("invalid time") && found.contains(':') {
        ("detail-invalid-time", "help-invalid-time")
    } else if is_number_and_word(found) {
        ("detail-number-and-word", "help-number-and-word")
    } else if says("invalid boolean")
        || says("string values must be quoted")
        || says("invalid date")
        || says("invalid time")
        || (is_word && says("invalid float"))
    {
        ("detail-bare-word", "help-bare-word")
    } else if is_unfinished_text(&error.detail) && (rest_of_line.is_empty() || found.is_empty() || is_quote) {
        ("detail-unclosed-text", "help-unclosed-text")
    } else if is_unfinished_text(&error.detail) || says("invalid comment") || says("carriage return") {
        ("detail-control-character", "help-control-character")
    } else if says("duplicate key") && is_in_header(text, error.range.start) {
        ("detail-duplicate-table", "help-duplicate-table")
    } else if says("unexpected key or value") && rest_of_line.contains('=') {
        ("detail-missing-newline", "help-missing-newline")
    } else {
        let known = KNOWN.iter().find(|(part, ..)| says(part));
        known.map_or(("detail-other", "help"), |(_, detail, help)| (*detail, *help))
    }
}

fn is_yes_or_no(found: &str) -> bool {
    let word = found.trim().to_ascii_lowercase();
    ["ja", "nee", "yes", "no", "true", "false", "waar", "onwaar"].contains(&word.as_str())
}

/// Day, month and year in another order or with other marks: 17/3/2026, 17 maart 2026.
fn looks_like_a_date(found: &str) -> bool {
    let parts: Vec<&str> = found.split(['/', '-', ' ', '.']).collect();
    let is_number = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && is_number(&parts[0]) && is_number(&parts[2]) && parts.iter().any(|part| part.len() == 4)
}

/// A number with a unit or another word behind it: 20 min, 15u, 15.00 uur.
fn is_number_and_word(found: &str) -> bool {
    let word = found.trim_start_matches(|one: char| one.is_ascii_digit() || matches!(one, '.' | ','));
    word.len() < found.len() && word.trim_start().starts_with(char::is_alphabetic)
}

fn before_is_text(text: &str, offset: usize) -> bool {
    let before = text.get(..offset).unwrap_or_default().trim_end_matches(' ');
    before.ends_with(|last: char| last == '"' || last == '\'' || last.is_alphabetic())
}

fn before_is_quote(text: &str, offset: usize) -> bool {
    text.get(..offset).unwrap_or_default().trim_end_matches(' ').ends_with('"')
}

/// What the parser says, by its first words.
const KNOWN: &[(&str, &str, &str)] = &[
    ("missing opening quote", "detail-unopened-text", "help-unopened-text"),
    ("unclosed array table", "detail-unclosed-header", "help-unclosed-header"),
    ("unclosed array", "detail-unclosed-list", "help-unclosed-list"),
    ("unclosed table", "detail-unclosed-header", "help-unclosed-header"),
    ("unclosed inline table", "detail-unclosed-inline-table", "help-unclosed-inline-table"),
    ("key with no value", "detail-missing-equals", "help-missing-equals"),
    ("missing assignment", "detail-missing-equals", "help-missing-equals"),
    ("invalid key-value pair", "detail-missing-key", "help-missing-key"),
    ("missing key", "detail-missing-key", "help-missing-key"),
    ("unquoted keys cannot be empty", "detail-missing-key", "help-missing-key"),
    ("duplicate key", "detail-duplicate-key", "help-duplicate-key"),
    ("cannot extend value", "detail-duplicate-key", "help-duplicate-key"),
    ("missing escaped value", "detail-invalid-escape", "help-invalid-escape"),
    ("too few unicode", "detail-invalid-escape", "help-invalid-escape"),
    ("invalid unquoted key", "detail-invalid-key-character", "help-invalid-key-character"),
    ("unexpected key or value", "detail-trailing-text", "help-trailing-text"),
    ("missing comma", "detail-missing-comma", "help-missing-comma"),
    ("extra comma", "detail-extra-comma", "help-extra-comma"),
    ("unexpected leading zero", "detail-invalid-number", "help-invalid-number"),
    ("invalid fraction", "detail-invalid-number", "help-invalid-number"),
    ("invalid exponent", "detail-invalid-number", "help-invalid-number"),
    ("invalid float", "detail-invalid-number", "help-invalid-number"),
    ("invalid integer", "detail-invalid-number", "help-invalid-number"),
    ("invalid decimal", "detail-invalid-number", "help-invalid-number"),
    ("invalid hexadecimal", "detail-invalid-number", "help-invalid-number"),
    ("invalid octal", "detail-invalid-number", "help-invalid-number"),
    ("invalid binary", "detail-invalid-number", "help-invalid-number"),
    ("`_` may only", "detail-invalid-number", "help-invalid-number"),
    ("recursion limit", "detail-too-deep", "help-too-deep"),
    ("cannot recurse further", "detail-too-deep", "help-too-deep"),
];

fn is_unfinished_text(detail: &str) -> bool {
    [
        "invalid basic string",
        "invalid literal string",
        "invalid multi-line basic string",
        "invalid multi-line literal string",
    ]
    .iter()
    .any(|part| detail.starts_with(part))
}

/// So many bytes around an error are looked at.
const NEAR: usize = 200;

fn is_in_header(text: &str, offset: usize) -> bool {
    let start = text.floor_char_boundary(offset.saturating_sub(NEAR));
    let before = text.get(start..offset).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.trim_start().starts_with('[')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::parse::tree;

    fn details(text: &str) -> Vec<&'static str> {
        let (_, errors) = tree(text);
        errors.iter().map(|error| explain(text, error).0).collect()
    }

    #[test]
    fn what_people_get_wrong_is_said_in_plain_words() {
        for (text, detail) in [
            ("a = \"x\n", "detail-unclosed-text"),
            ("a = \"\"\"x\n", "detail-unclosed-text"),
            ("a = x\"\n", "detail-unopened-text"),
            ("a = [1, 2\n", "detail-unclosed-list"),
            ("[a\n", "detail-unclosed-header"),
            ("[[a]\n", "detail-unclosed-header"),
            ("a = { b = 1\n", "detail-unclosed-inline-table"),
            ("a =\n", "detail-missing-value"),
            ("a\n", "detail-missing-equals"),
            ("= 1\n", "detail-missing-key"),
            ("a = 1\na = 2\n", "detail-duplicate-key"),
            ("[a]\n[a]\n", "detail-duplicate-table"),
            ("a = \"\\q\"\n", "detail-invalid-escape"),
            ("a = \"x\u{1}\"\n", "detail-control-character"),
            ("a = Open dag\n", "detail-bare-word"),
            ("a = it's\n", "detail-bare-word"),
            ("a = True\n", "detail-yes-no"),
            ("a = ja\n", "detail-yes-no"),
            ("a = “x”\n", "detail-curly-quotes"),
            ("a = 17/3/2026\n", "detail-invalid-date"),
            ("a = 17 maart 2026\n", "detail-invalid-date"),
            ("a = 19:30 uur\n", "detail-invalid-time"),
            ("a = 15.00 uur\n", "detail-number-and-word"),
            ("a = 15u\n", "detail-number-and-word"),
            ("a = 20 min\n", "detail-number-and-word"),
            ("a = \"x\", \"y\"\n", "detail-list-without-brackets"),
            ("a = 4,5\n", "detail-trailing-text"),
            ("a = \"Zaal \"De Vaart\"\"\n", "detail-quote-in-text"),
            ("a = 06-12345678\n", "detail-bare-word"),
            ("a = 012\n", "detail-invalid-number"),
            ("a = 19-05-2026\n", "detail-invalid-date"),
            ("a = 2026-5-1\n", "detail-invalid-date"),
            ("a = 9:30\n", "detail-invalid-time"),
            ("a = \"x\" y\n", "detail-trailing-text"),
            ("a = \"x\" b = 1\n", "detail-missing-newline"),
            ("a = [\"x\" \"y\"]\n", "detail-missing-comma"),
            ("a = [1,,2]\n", "detail-extra-comma"),
            ("a@b = 1\n", "detail-invalid-key-character"),
        ] {
            assert_eq!(details(text), [detail], "{text}");
        }
        assert_eq!(details("a = x, y\n"), ["detail-bare-word", "detail-list-without-brackets"]);
        let deep = format!("a = {}{}", "[".repeat(100), "]".repeat(100));
        assert_eq!(details(&deep), ["detail-too-deep"]);
    }
}
