//! A table that fits the terminal. Where there is not enough room for a column each, what belongs together
//! stands below each other in one column; nothing is left out.

use comfy_table::{Table, presets};

use super::NARROWEST;
use super::wrap::{widest_part, width, wrap};

/// Between two columns.
const GAP: usize = 2;

/// Before whatever stands below something else in its column.
const INDENT: usize = 2;

/// Sentences are easy to read when they have at least so many columns.
const COMFORTABLE: usize = 32;

/// What stands for nothing where several things stand below each other.
const NOTHING: &str = "–";

/// The positions of the columns of which the cells stand below each other.
pub type Block = Vec<usize>;

/// Rows of texts, and what is known of their columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// The headings, then the rows, each with as many texts as there are columns.
    pub rows: Vec<Vec<String>>,
    /// Whether each column holds sentences, which may be wrapped before anything else is.
    pub is_prose: Vec<bool>,
}

/// The table in at most so many columns of the terminal. Where there is not enough room to put all beside each
/// other, the first of the ways to put columns below each other is taken that leaves every word whole, or else
/// the last.
pub fn table(mut grid: Grid, ways: &[Vec<Block>], columns: usize) -> String {
    let columns = columns.max(NARROWEST);
    let beside: Vec<Block> = (0..grid.is_prose.len()).map(|at| vec![at]).collect();
    let natural = grid.natural(&beside);
    let comfortable: Vec<usize> = natural
        .iter()
        .zip(&grid.is_prose)
        .map(|(&width, &is_prose)| if is_prose { width.min(COMFORTABLE) } else { width })
        .collect();
    if total(&comfortable) <= columns {
        let widths = grow(comfortable, &natural, columns);
        return draw(&grid.rows, &beside, &widths);
    }
    grid.say_nothing();
    let least = |way: &[Block]| grid.widths(way, |_, text| widest_part(text));
    let fitting = ways.iter().find(|way| total(&least(way)) <= columns);
    let below = fitting.or(ways.last()).unwrap_or(&beside);
    // Ids and dates before sentences: those are easier to read when they are wrapped.
    let firm = grid.widths(below, |at, text| {
        if grid.is_prose[at] {
            widest_part(text)
        } else {
            width(text)
        }
    });
    let widths = grow(shrink(least(below), columns), &firm, columns);
    let widths = grow(widths, &grid.natural(below), columns);
    draw(&grid.rows, below, &widths)
}

impl Grid {
    /// Below each other, an empty line would make one thing look like another.
    fn say_nothing(&mut self) {
        for text in self.rows.iter_mut().skip(1).flatten().filter(|text| text.is_empty()) {
            NOTHING.clone_into(text);
        }
    }

    /// The width of each block in which every line fits.
    fn natural(&self, blocks: &[Block]) -> Vec<usize> {
        self.widths(blocks, |_, text| width(text))
    }

    /// The greatest width in each block.
    fn widths(&self, blocks: &[Block], of: impl Fn(usize, &str) -> usize) -> Vec<usize> {
        let in_row = |block: &Block, texts: &[String]| {
            let widths = block.iter().enumerate().map(|(depth, &at)| of(at, &texts[at]) + indent(depth));
            widths.max().unwrap_or(0)
        };
        let widest = |block| self.rows.iter().map(|texts| in_row(block, texts)).max().unwrap_or(0).max(1);
        blocks.iter().map(widest).collect()
    }
}

fn indent(depth: usize) -> usize {
    if depth == 0 { 0 } else { INDENT }
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

fn draw(rows: &[Vec<String>], blocks: &[Block], widths: &[usize]) -> String {
    let rows: Vec<Vec<String>> = rows
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
