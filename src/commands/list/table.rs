//! A list as a table that fits the terminal.

use super::cell::{Column, Listing};
use crate::language::Language;
use crate::layout::table::{self, Block, Grid};

/// Of a longer text the beginning is shown.
const LONGEST: usize = 300;

/// The listing as a table of at most so many columns of the terminal.
pub fn table(listing: &Listing, language: Language, columns: usize) -> String {
    let shown: Vec<usize> = (0..listing.columns.len())
        .filter(|&at| listing.columns[at].heading.is_some())
        .collect();
    let headings = listing
        .columns
        .iter()
        .filter_map(|column| column.heading)
        .map(|id| language.word(id));
    let rows = listing.rows.iter().map(|row| {
        let cells = shown.iter().map(|&at| cut(row.cells[at].shown.text(language)));
        cells.collect()
    });
    let grid = Grid {
        rows: std::iter::once(headings.collect()).chain(rows).collect(),
        is_prose: shown.iter().map(|&at| listing.columns[at].is_prose).collect(),
    };
    table::table(grid, &[blocks(listing.columns, &shown)], columns)
}

fn cut(text: String) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text,
    }
}

/// The positions, among the columns that are shown, of those that may stand below each other.
fn blocks(columns: &[Column], shown: &[usize]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for (position, &at) in shown.iter().enumerate() {
        let block = columns[at].block;
        if blocks.len() <= block {
            blocks.resize(block + 1, Block::new());
        }
        blocks[block].push(position);
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::list::cell::{Cell, Row};
    use crate::layout::wrap::width;
    use proptest::prelude::*;

    const COLUMNS: &[Column] = &[
        Column::of("id", "list-id", 0),
        Column::of("organisation", "label-contact-organisation", 0),
        Column::prose("role", "label-contact-role", 1),
        Column::data("file"),
        Column::of("since", "label-contact-person-since", 2),
    ];

    fn row(texts: [&str; 4]) -> Row {
        let [id, organisation, role, since] = texts;
        let cell = |text: &str| {
            if text.is_empty() {
                Cell::nothing()
            } else {
                Cell::text(text)
            }
        };
        let cells = vec![
            cell(id),
            cell(organisation),
            cell(role),
            Cell::data("x.toml"),
            cell(since),
        ];
        Row::of(None, cells)
    }

    fn drawn(rows: Vec<Row>, columns: usize) -> String {
        table(&Listing { columns: COLUMNS, rows }, Language::En, columns)
    }

    #[test]
    fn with_room_every_column_stands_beside_the_next() {
        let rows = vec![
            row(["secretaris", "moskee", "secretaris", "2024-05-01"]),
            row(["b", "c", "", ""]),
        ];
        assert_eq!(
            drawn(rows, 60),
            "id          organisation  function    since\n\
             secretaris  moskee        secretaris  2024-05-01\n\
             b           c"
        );
    }

    #[test]
    fn without_room_what_belongs_together_stands_below_each_other() {
        let rows = vec![row([
            "secretaris-al-noor",
            "moskee-al-noor",
            "secretaris van het bestuur",
            "",
        ])];
        assert_eq!(
            drawn(rows, 48),
            "id                  function            since\n  \
             organisation\n\n\
             secretaris-al-noor  secretaris van het  –\n  \
             moskee-al-noor    bestuur"
        );
    }

    #[test]
    fn a_very_long_text_is_cut_with_a_sign() {
        let rows = vec![row(["a", "b", &"woord ".repeat(100), "c"])];
        let text = drawn(rows, 80);
        assert!(text.contains('…') && text.lines().count() < 20, "{text}");
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_the_terminal(
            texts in prop::collection::vec(["[a-z-]{0,30}", "[a-zé日-]{0,30}", "[a-z ]{0,60}", "[0-9-]{0,10}"], 0..4),
            columns in 24usize..120,
        ) {
            let rows = texts.iter().map(|texts| row([&texts[0], &texts[1], &texts[2], &texts[3]])).collect();
            for line in drawn(rows, columns).lines() {
                prop_assert!(width(line) <= columns, "{:?}", line);
            }
        }
    }
}
