//! A table that fits the terminal. Where there is not enough room for a column each, what belongs together
//! stands below each other in one column; nothing is left out.

use comfy_table::{Table, presets};

use super::cell::{Column, Listing, Shown};
use super::wrap::{widest_part, width, wrap};
use crate::language::Language;

/// Between two columns.
const GAP: usize = 2;

/// Before whatever stands below something else in its column.
const INDENT: usize = 2;

/// Sentences are easy to read when they have at least so many columns.
const COMFORTABLE: usize = 32;

/// Of a longer text the beginning is shown.
const LONGEST: usize = 300;

/// A terminal that says it is narrower is not believed.
const NARROWEST: usize = 24;

/// What stands for nothing where several things stand below each other.
const NOTHING: &str = "–";

/// Columns of which the cells stand below each other.
type Block = Vec<usize>;

/// The listing as a table of at most so many columns of the terminal.
pub fn table(listing: &Listing, language: Language, columns: usize) -> String {
    let columns = columns.max(NARROWEST);
    let shown: Vec<usize> = (0..listing.columns.len())
        .filter(|&at| listing.columns[at].heading.is_some())
        .collect();
    let grid = grid(listing, language);
    let beside: Vec<Block> = shown.iter().map(|&at| vec![at]).collect();
    let natural: Vec<usize> = beside.iter().map(|block| natural(&grid, block)).collect();
    let comfortable: Vec<usize> = shown
        .iter()
        .zip(&natural)
        .map(|(&at, &width)| {
            if listing.columns[at].is_prose {
                width.min(COMFORTABLE)
            } else {
                width
            }
        })
        .collect();
    if total(&comfortable) <= columns {
        let widths = grow(comfortable, &natural, columns);
        return draw(&grid, &beside, &widths);
    }
    let below = blocks(listing.columns, &shown);
    let grid = with_nothing(grid, listing);
    let least: Vec<usize> = below.iter().map(|block| widest(&grid, block, |_, text| widest_part(text))).collect();
    let natural: Vec<usize> = below.iter().map(|block| self::natural(&grid, block)).collect();
    // Ids and dates before sentences: those are easier to read when they are wrapped.
    let firm = |at: usize, text: &str| {
        if listing.columns[at].is_prose {
            widest_part(text)
        } else {
            width(text)
        }
    };
    let firm: Vec<usize> = below.iter().map(|block| widest(&grid, block, firm)).collect();
    let widths = grow(shrink(least, columns), &firm, columns);
    let widths = grow(widths, &natural, columns);
    draw(&grid, &below, &widths)
}

/// The texts: the headings, then the rows.
fn grid(listing: &Listing, language: Language) -> Vec<Vec<String>> {
    let headings = listing
        .columns
        .iter()
        .map(|column| column.heading.map_or_else(String::new, |id| language.word(id)));
    let rows = listing.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| cut(cell.shown.text(language)));
        cells.collect()
    });
    std::iter::once(headings.collect()).chain(rows).collect()
}

/// Below each other, an empty line would make one thing look like another.
fn with_nothing(mut grid: Vec<Vec<String>>, listing: &Listing) -> Vec<Vec<String>> {
    for (texts, row) in grid.iter_mut().skip(1).zip(&listing.rows) {
        for (text, cell) in texts.iter_mut().zip(&row.cells) {
            if matches!(cell.shown, Shown::Nothing) || text.is_empty() {
                NOTHING.clone_into(text);
            }
        }
    }
    grid
}

fn cut(text: String) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text,
    }
}

fn blocks(columns: &[Column], shown: &[usize]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for &at in shown {
        let block = columns[at].block;
        if blocks.len() <= block {
            blocks.resize(block + 1, Block::new());
        }
        blocks[block].push(at);
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

fn widest(grid: &[Vec<String>], block: &[usize], of: impl Fn(usize, &str) -> usize) -> usize {
    let in_row = |texts: &Vec<String>| {
        let widths = block.iter().enumerate().map(|(depth, &at)| of(at, &texts[at]) + indent(depth));
        widths.max().unwrap_or(0)
    };
    grid.iter().map(in_row).max().unwrap_or(0).max(1)
}

fn indent(depth: usize) -> usize {
    if depth == 0 { 0 } else { INDENT }
}

fn natural(grid: &[Vec<String>], block: &[usize]) -> usize {
    widest(grid, block, |_, text| width(text))
}

fn total(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

/// Takes from the widest until all fit.
fn shrink(mut widths: Vec<usize>, columns: usize) -> Vec<usize> {
    while total(&widths) > columns {
        match widths.iter_mut().max() {
            Some(widest) if *widest > INDENT + 1 => *widest -= 1,
            _ => break,
        }
    }
    widths
}

/// Gives what is left to whoever would be wrapped into most lines.
fn grow(mut widths: Vec<usize>, natural: &[usize], columns: usize) -> Vec<usize> {
    let mut left = columns.saturating_sub(total(&widths));
    while left > 0 {
        let lines = |at: &usize| natural[*at] * 1000 / widths[*at].max(1);
        let tallest = (0..widths.len()).filter(|&at| widths[at] < natural[at]).max_by_key(lines);
        let Some(tallest) = tallest else { break };
        widths[tallest] += 1;
        left -= 1;
    }
    widths
}

fn draw(grid: &[Vec<String>], blocks: &[Block], widths: &[usize]) -> String {
    let rows: Vec<Vec<String>> = grid
        .iter()
        .map(|texts| blocks.iter().zip(widths).map(|(block, &width)| cell(texts, block, width)).collect())
        .collect();
    // Rows of several lines need room between them.
    let is_tall = rows.iter().flatten().any(|cell| cell.contains('\n'));
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    for (position, row) in rows.into_iter().enumerate() {
        if is_tall && position > 0 {
            table.add_row([""]);
        }
        table.add_row(row);
    }
    let gap = u16::try_from(GAP).unwrap_or(0);
    for column in table.column_iter_mut() {
        column.set_padding((0, gap));
    }
    let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
}

fn cell(texts: &[String], block: &[usize], columns: usize) -> String {
    let mut lines = Vec::new();
    for (depth, &at) in block.iter().enumerate() {
        let indent = indent(depth);
        for line in wrap(&texts[at], columns.saturating_sub(indent)) {
            lines.push(format!("{}{line}", " ".repeat(indent)));
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::list::cell::{Cell, Row};
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
