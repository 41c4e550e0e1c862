//! The one place where text becomes TOML. Whoever wants to try another parser starts here.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

/// A fault in the text itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    /// The bytes at fault.
    pub range: Range<usize>,
    /// What the parser says, in English.
    pub detail: String,
}

/// The text of a file without its byte order mark. All spans count from behind it.
pub fn without_byte_order_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Parses a text to a tree with spans, and every syntax error in it.
///
/// A date or time that is written well but does not exist is not an error here: it stands in the tree as an
/// empty one, and the structure check speaks of it.
pub fn tree(text: &str) -> (DeTable<'_>, Vec<SyntaxError>) {
    let (root, errors) = DeTable::parse_recoverable(text);
    let mut errors: Vec<SyntaxError> = errors
        .into_iter()
        .map(|error| syntax_error(&error, text))
        .filter(|error| !text.get(error.range.clone()).is_some_and(looks_like_a_moment))
        .collect();
    errors.sort_by_key(|error| (error.range.start, error.range.end));
    errors.dedup();
    let root = root.into_inner();
    forget_keys_of_second_tables(text, &mut errors);
    if let Some(unclosed) = never_closed(&root, text, &errors) {
        // Everything behind it was read as a part of it: those errors are not the writer's.
        errors.retain(|error| error.range.start < unclosed.range.start);
        errors.push(unclosed);
    }
    (root, errors)
}

/// Under a header that is there for the second time, every key is one too many: the header says it all.
fn forget_keys_of_second_tables(text: &str, errors: &mut Vec<SyntaxError>) {
    let is_duplicate = |error: &SyntaxError| error.detail.starts_with("duplicate key");
    let mut until = 0;
    errors.retain(|error| {
        if is_duplicate(error) && error.range.start < until {
            return false;
        }
        // A header is short; a line may be a megabyte.
        let near = text.floor_char_boundary(error.range.start.saturating_sub(300));
        let line = text[near..error.range.start].rfind('\n').map_or(near, |end| near + end + 1);
        if is_duplicate(error) && text[line..].starts_with('[') {
            let rest = &text[error.range.start..];
            until = rest.find("\n[").map_or(text.len(), |end| error.range.start + end);
        }
        true
    });
}

/// A list, block or text that is opened and never closed, at the place where it is opened. The parser tells of
/// it at the end of the file, after an error for every line between.
fn never_closed(root: &DeTable<'_>, text: &str, errors: &[SyntaxError]) -> Option<SyntaxError> {
    const UNCLOSED: [&str; 4] = [
        "unclosed array, ",
        "unclosed inline table",
        "invalid multi-line basic string",
        "invalid multi-line literal string",
    ];
    let end = text.trim_end().len();
    let is_at_the_end = |error: &&SyntaxError| error.range.end >= end;
    let detail = errors
        .iter()
        .filter(is_at_the_end)
        .find(|error| UNCLOSED.iter().any(|part| error.detail.starts_with(part)))?
        .detail
        .clone();
    // A block ends for the parser where it can no longer be one, all else at the end of the text.
    let is_of_block = |error: &&SyntaxError| {
        error.detail.contains("inline table") || error.detail.contains("between key-value pairs")
    };
    let end = match errors.iter().find(is_of_block) {
        Some(first) if detail.starts_with("unclosed inline") => first.range.start,
        _ => end,
    };
    let start = opening_of_the_last(root, end)?;
    Some(SyntaxError {
        range: start..text.ceil_char_boundary(start + 1),
        detail,
    })
}

/// Where the first value begins that runs to the end of the text. Lists of tables with headers do not: their
/// place is a header.
fn opening_of_the_last(table: &DeTable<'_>, end: usize) -> Option<usize> {
    let starts = table.iter().filter_map(|(_, value)| match value.get_ref() {
        _ if value.span().end >= end && value.span().len() > 1 => Some(value.span().start),
        DeValue::Table(table) => opening_of_the_last(table, end),
        DeValue::Array(list) => {
            let tables = list.iter().filter_map(|element| element.get_ref().as_table());
            tables.filter_map(|table| opening_of_the_last(table, end)).min()
        }
        _ => None,
    });
    starts.min()
}

fn syntax_error(error: &Error, text: &str) -> SyntaxError {
    SyntaxError {
        range: error.span().unwrap_or(text.len()..text.len()),
        detail: error.message().to_owned(),
    }
}

/// Whether a value is a date or time that is written well but does not exist.
pub fn does_not_exist(value: &Spanned<DeValue<'_>>) -> bool {
    matches!(value.get_ref(), DeValue::Datetime(moment)
        if moment.date.is_none() && moment.time.is_none())
}

/// Whether a text has the shape of a TOML date, time or both: digits in the right places.
fn looks_like_a_moment(text: &str) -> bool {
    let (date, time) = match text.split_once(['T', 't', ' ']) {
        Some((date, time)) => (Some(date), Some(time)),
        None if text.contains(':') => (None, Some(text)),
        None => (Some(text), None),
    };
    date.is_none_or(|date| has_shape(date, b"dddd-dd-dd")) && time.is_none_or(looks_like_a_time)
}

fn looks_like_a_time(text: &str) -> bool {
    let text = text.strip_suffix(['Z', 'z']).unwrap_or_else(|| {
        let offset = text.rfind(['+', '-']).filter(|&at| has_shape(&text[at + 1..], b"dd:dd"));
        offset.map_or(text, |at| &text[..at])
    });
    let (clock, fraction) = text.split_once('.').unwrap_or((text, "0"));
    (has_shape(clock, b"dd:dd") || has_shape(clock, b"dd:dd:dd"))
        && !fraction.is_empty()
        && fraction.bytes().all(|byte| byte.is_ascii_digit())
}

fn has_shape(text: &str, shape: &[u8]) -> bool {
    text.len() == shape.len()
        && text.bytes().zip(shape).all(|(byte, wanted)| match wanted {
            b'd' => byte.is_ascii_digit(),
            other => byte == *other,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_does_not_exist_is_no_syntax_error() {
        for text in [
            "2026-02-30",
            "2026-13-01",
            "25:00:00",
            "19:60",
            "2026-02-30T10:00:00Z",
            "2026-01-01 25:00",
        ] {
            let text = format!("a = {text}\n");
            let (root, errors) = tree(&text);
            assert_eq!(errors, [], "{text}");
            assert!(does_not_exist(&root["a"]), "{text}");
        }
    }

    #[test]
    fn a_day_that_is_written_badly_is_a_syntax_error() {
        for text in ["2026-2-3", "19-05-2026", "2026-05-19x", "9:30"] {
            let (_, errors) = tree(&format!("a = {text}\n")).to_owned();
            assert!(!errors.is_empty(), "{text}");
        }
    }

    #[test]
    fn every_syntax_error_is_found() {
        let (_, errors) = tree("a = \nc = \"x\nd = 1\nd = 2\n[e\n");
        assert_eq!(errors.len(), 4, "{errors:?}");
    }

    #[test]
    fn a_second_table_is_one_error() {
        let (_, errors) = tree("[a]\nb = 1\nc = 1\n[a]\nb = 1\nc = 1\n[d]\ne = 1\ne = 1\n");
        let starts: Vec<usize> = errors.iter().map(|error| error.range.start).collect();
        assert_eq!(starts, [17, 42]);
    }

    #[test]
    fn what_is_never_closed_is_one_error_where_it_opens() {
        for (text, opening) in [
            ("x =\n[t]\na = [\n  \"b\",\nc = 1\nd = \"e\"\n[f]\ng = 1\n", "[\n  \"b\""),
            ("x =\n[[t]]\na = { b = 1\nc = 2\n[f]\ng = 1\n", "{ b"),
            ("x =\na = \"\"\"\nb\nc = 1\n", "\"\"\""),
            ("x =\na = [[1, 2], [3\nb = 1\n", "[[1"),
        ] {
            let (_, errors) = tree(text);
            let starts: Vec<usize> = errors.iter().map(|error| error.range.start).collect();
            assert_eq!(starts, [3, text.find(opening).unwrap()], "{text}\n{errors:?}");
        }
    }
}
