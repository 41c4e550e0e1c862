//! The same for programs: JSON, and CSV for a spreadsheet.

use serde_json::{Map, Value, json};

use super::cell::{Listing, Row};
use crate::language::{escape_acting_characters, one_line};

/// The name under which stands what could not be read.
const UNREADABLE: &str = "unreadable";

/// An array of objects. The names are stable; what is not there or cannot be read is null, and `unreadable`
/// names the latter.
pub fn json(listing: &Listing) -> String {
    let objects = listing.rows.iter().map(|row| {
        let cells = listing.columns.iter().zip(&row.cells);
        let mut object: Map<String, Value> =
            cells.map(|(column, cell)| (column.key.to_owned(), cell.value.clone())).collect();
        object.insert(UNREADABLE.to_owned(), json!(unreadable(listing, row)));
        Value::Object(object)
    });
    let text = serde_json::to_string_pretty(&objects.collect::<Vec<_>>()).unwrap_or_default();
    escape_acting_characters(&text)
}

/// RFC 4180, in UTF-8, with the names of the JSON objects in the first row. Lines end with CR and LF.
pub fn csv(listing: &Listing) -> String {
    let keys = listing.columns.iter().map(|column| column.key);
    let mut text = line(keys.chain([UNREADABLE]).map(str::to_owned));
    for row in &listing.rows {
        let cells = row.cells.iter().map(|cell| plain(&cell.value));
        text.push_str(&line(cells.chain([unreadable(listing, row).join(", ")])));
    }
    text
}

fn unreadable(listing: &Listing, row: &Row) -> Vec<&'static str> {
    let cells = listing.columns.iter().zip(&row.cells);
    cells.filter(|(_, cell)| cell.is_unknown).map(|(column, _)| column.key).collect()
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(elements) => {
            let elements: Vec<String> = elements.iter().map(plain).collect();
            elements.join(", ")
        }
        other => other.to_string(),
    }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.map(|cell| quoted(&harmless(&one_line(&cell)))).collect();
    format!("{}\r\n", cells.join(","))
}

/// A spreadsheet takes a cell that begins like this for a formula, and runs it.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// The cell with an apostrophe before whatever a spreadsheet would run, or a runner where it comes first in a
/// line. A Dutch spreadsheet separates cells at semicolons: there too.
fn harmless(cell: &str) -> String {
    let parts = cell.split(';').map(|part| {
        let start = part.trim_start_matches(|character: char| character.is_whitespace() || is_quote(character));
        let is_run = start.starts_with(FORMULA) || start.starts_with("::");
        if is_run { format!("'{part}") } else { part.to_owned() }
    });
    parts.collect::<Vec<_>>().join(";")
}

fn is_quote(character: char) -> bool {
    matches!(character, '"' | '\'' | '`' | '‘' | '’' | '“' | '”' | '„' | '‚' | '«' | '»')
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', ';']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_cell_is_a_formula() {
        for (cell, expected) in [
            ("=1+1", "'=1+1"),
            ("+31 6", "'+31 6"),
            ("-", "'-"),
            ("@x", "'@x"),
            ("  \"=x", "'  \"=x"),
            ("a;=x", "a;'=x"),
            ("＝x", "'＝x"),
            ("::error::x", "'::error::x"),
            ("a = b", "a = b"),
            ("2026-05-01", "2026-05-01"),
        ] {
            assert_eq!(harmless(cell), expected);
        }
    }

    #[test]
    fn a_tab_or_line_end_does_not_hide_a_formula() {
        assert_eq!(line(["\t=x".to_owned(), "\r\n@y".to_owned()].into_iter()), "'=x,'@y\r\n");
    }

    fn fields(text: &str, separator: u8) -> Vec<Vec<String>> {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(text.as_bytes());
        let records = reader.records().map(|record| record.unwrap());
        records.map(|record| record.iter().map(str::to_owned).collect()).collect()
    }

    proptest! {
        #[test]
        fn any_text_comes_back_as_one_cell(cells in prop::collection::vec("\\PC{0,20}", 1..5)) {
            let text = line(cells.iter().cloned());
            let read = fields(&text, b',');
            let expected: Vec<String> = cells.iter().map(|cell| harmless(&one_line(cell))).collect();
            // A line of one empty cell is an empty line, which a reader skips.
            if text != "\r\n" {
                prop_assert_eq!(read, vec![expected]);
            }
        }

        #[test]
        fn no_spreadsheet_finds_a_formula_whichever_way_it_separates(
            cells in prop::collection::vec("[-=+@＝;,\"'\t\r\n a\u{1b}]{0,12}", 1..5),
            separator in prop::sample::select(vec![b',', b';', b'\t']),
        ) {
            let text = line(cells.into_iter());
            prop_assert_eq!(text.matches(['\r', '\n', '\t', '\u{1b}']).count(), 2, "{:?}", &text);
            for field in fields(&text, separator).into_iter().flatten() {
                let start = field.trim_start_matches(|character: char| character.is_whitespace() || character == '"');
                prop_assert!(!start.starts_with(FORMULA), "{:?} in {:?}", field, &text);
            }
        }
    }
}
