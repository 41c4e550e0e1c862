//! Plain text, for a terminal, a mail or a file. Colours only repeat what is there without them.

use anstyle::Style;

use super::{as_of, something};
use crate::documents::{Block, Document, Item, Table, Tick, Words, code_lines, paragraphs};
use crate::language::Language;
use crate::layout::pairs::{Line, side_by_side};
use crate::layout::table::{self, Grid};
use crate::layout::wrap::{width, wrap};
use crate::layout::{LEAST, NARROWEST};

/// The document in lines of at most so many columns; only what lies deep in lists and what is to be copied may need more.
pub fn text(document: &Document, language: Language, width: usize, colour: bool) -> String {
    let page = Page { language, colour };
    let columns = width.max(NARROWEST);
    let about = document.partnership.iter().map(Words::recorded).chain([as_of(document.today)]);
    let about = about.flat_map(|words| page.paragraph(&words, columns));
    let mut parts = vec![page.heading(&document.title, 1, columns), about.collect()];
    for block in &document.blocks {
        parts.extend(page.block(block, Some(2), columns));
    }
    let mut text = String::new();
    for (position, lines) in parts.into_iter().enumerate() {
        if position > 0 {
            text.push('\n');
        }
        for line in lines {
            text.push_str(line.trim_end());
            text.push('\n');
        }
    }
    text
}

/// The lines of something that is set apart from the rest by an empty line.
type Lines = Vec<String>;

const BULLET: &str = "- ";

/// What stands before a line to copy.
const CODE: &str = "    ";

struct Page {
    language: Language,
    colour: bool,
}

impl Page {
    /// `level` is that of the next heading; in a list there are none.
    fn block(&self, block: &Block, level: Option<usize>, columns: usize) -> Vec<Lines> {
        let mut parts = match block {
            Block::Section(section) => {
                let title = match level {
                    Some(level) => self.heading(&section.title, level, columns),
                    None => self.title(&section.title, columns),
                };
                let below = level.map(|level| level + 1);
                let parts = section.blocks.iter().flat_map(|block| self.block(block, below, columns));
                [title].into_iter().chain(parts).collect()
            }
            Block::Paragraph(words) => vec![self.paragraph(words, columns)],
            Block::Prose(text) => {
                let wrapped = |lines: Lines| lines.iter().flat_map(|line| wrap(line, columns)).collect();
                paragraphs(text).into_iter().map(wrapped).collect()
            }
            // A line to copy is never broken.
            Block::Code(text) => vec![code_lines(text).iter().map(|line| format!("{CODE}{line}")).collect()],
            Block::Note(words) => vec![self.note(words, columns)],
            Block::List(items) => vec![self.list(items, |_| BULLET.to_owned(), columns)],
            Block::Numbered(items) => {
                let digits = items.len().to_string().len();
                vec![self.list(items, |position| format!("{:>digits$}. ", position + 1), columns)]
            }
            Block::Checklist(ticks) => vec![self.checklist(ticks, columns)],
            Block::Definitions(pairs) => vec![self.definitions(pairs, columns)],
            Block::Table(table) => self.table(table, columns),
        };
        parts.retain(|lines| !lines.is_empty());
        parts
    }

    /// A heading, underlined: the deeper it lies, the lighter the line.
    fn heading(&self, title: &Words, level: usize, columns: usize) -> Lines {
        let lines = wrap(&something(title, self.language), columns);
        let widest = lines.iter().map(|line| width(line.trim_end())).max().unwrap_or(0);
        let underline = match level {
            1 => "=",
            2 => "-",
            _ => ".",
        };
        let lines = lines.iter().map(|line| self.bold(line.trim_end()));
        lines.chain([underline.repeat(widest)]).collect()
    }

    fn title(&self, title: &Words, columns: usize) -> Lines {
        let lines = wrap(&something(title, self.language), columns);
        lines.iter().map(|line| self.bold(line)).collect()
    }

    fn paragraph(&self, words: &Words, columns: usize) -> Lines {
        let text = words.text(self.language);
        if text.is_empty() {
            Lines::new()
        } else {
            wrap(&text, columns)
        }
    }

    fn note(&self, words: &Words, columns: usize) -> Lines {
        let mark = self.language.word("document-note");
        let lines = wrap(&format!("{mark} {}", something(words, self.language)), columns);
        let lines = lines.iter().enumerate().map(|(position, line)| match line.strip_prefix(&mark) {
            Some(rest) if position == 0 => format!("{}{rest}", self.bold(&mark)),
            _ => line.clone(),
        });
        lines.collect()
    }

    fn bold(&self, text: &str) -> String {
        if !self.colour {
            return text.to_owned();
        }
        let style = Style::new().bold();
        format!("{style}{text}{style:#}")
    }

    /// A list of which each item begins with a mark.
    fn list(&self, items: &[Item], mark: impl Fn(usize) -> String, columns: usize) -> Lines {
        let items = items.iter().enumerate();
        together(items.map(|(position, item)| self.item(&mark(position), item, columns)).collect())
    }

    fn item(&self, mark: &str, item: &Item, columns: usize) -> Lines {
        let columns = columns.saturating_sub(mark.len()).max(LEAST);
        let mut lines = wrap(&something(&item.words, self.language), columns);
        for block in &item.blocks {
            let is_list = matches!(block, Block::List(_) | Block::Numbered(_) | Block::Checklist(_));
            for part in self.block(block, None, columns) {
                if !is_list {
                    lines.push(String::new());
                }
                lines.extend(part);
            }
        }
        let before = |position| {
            if position == 0 {
                mark.to_owned()
            } else {
                " ".repeat(mark.len())
            }
        };
        lines.iter().enumerate().map(|(position, line)| before(position) + line).collect()
    }

    fn checklist(&self, ticks: &[Tick], columns: usize) -> Lines {
        let items = ticks.iter().map(|tick| {
            let mark = if tick.done { "[x] " } else { "[ ] " };
            let mut lines = self.item(mark, &tick.item(), columns);
            let place = tick.place.text(self.language);
            if !place.is_empty() {
                let place = wrap(&format!("({place})"), columns.saturating_sub(mark.len()).max(LEAST));
                lines.extend(place.iter().map(|line| " ".repeat(mark.len()) + line));
            }
            lines
        });
        together(items.collect())
    }

    fn definitions(&self, pairs: &[(Words, Words)], columns: usize) -> Lines {
        let lines = pairs.iter().map(|(label, value)| Line {
            depth: 0,
            label: something(label, self.language),
            values: vec![something(value, self.language)],
        });
        side_by_side(&lines.collect::<Vec<_>>(), columns)
    }

    /// What the table shows, and the table. Where all columns are too much, neighbours stand below each other.
    fn table(&self, table: &Table, columns: usize) -> Vec<Lines> {
        let table = table.even();
        let number = table.columns.len();
        let texts = |row: &Vec<Words>| row.iter().map(|words| words.text(self.language)).collect();
        let grid = Grid {
            rows: [&table.columns].into_iter().chain(&table.rows).map(texts).collect(),
            is_prose: vec![true; number],
        };
        let ways: Vec<_> = (1..=number).rev().map(|blocks| neighbours(number, blocks)).collect();
        let lines = table::table(grid, &ways, columns).lines().map(str::to_owned).collect();
        vec![self.paragraph(&table.caption, columns), lines]
    }
}

/// The positions of so many columns, shared out over so many blocks.
fn neighbours(columns: usize, blocks: usize) -> Vec<table::Block> {
    let in_block = |block| (0..columns).filter(move |at| at * blocks / columns == block).collect();
    (0..blocks).map(in_block).collect()
}

/// The items of a list below each other, with room between them where one of them has parts.
fn together(items: Vec<Lines>) -> Lines {
    let has_parts = items.iter().flatten().any(|line| line.trim().is_empty());
    let room = if has_parts { vec![String::new()] } else { Lines::new() };
    items.join(&room[..])
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::super::testing;
    use super::*;
    use crate::language::acts;

    /// What a runner would take for a command is changed where it stands first in a line.
    fn harmless(text: &str) -> String {
        text.replace("::", "∷")
    }

    /// How often each character occurs that neither room nor the writer's own marks add or take away.
    fn letters(text: &str) -> BTreeMap<char, usize> {
        let mut letters = BTreeMap::new();
        for letter in text.chars().filter(|letter| !" \n=-.:∷–".contains(*letter)) {
            *letters.entry(letter).or_default() += 1;
        }
        letters
    }

    proptest! {
        #[test]
        fn with_room_every_text_stands_there_whole_and_in_order(
            document in testing::documents(),
            language in testing::languages(),
        ) {
            let text = text(&document, language, 5000, false);
            let said = harmless(&text);
            let mut rest = said.as_str();
            let title = vec![testing::some_text(&document.title, language)];
            let blocks = testing::texts_of(&testing::parts(&document, language));
            for expected in [title, testing::about(&document, language), blocks].concat() {
                let at = rest.find(&harmless(&expected));
                prop_assert!(at.is_some(), "{:?} in {}", expected, &text);
                rest = &rest[at.unwrap() + harmless(&expected).len()..];
            }
        }

        #[test]
        fn with_little_room_nothing_is_lost(document in testing::documents(), columns in 20usize..100) {
            let wide = text(&document, Language::Nl, 5000, false);
            let narrow = text(&document, Language::Nl, columns, false);
            prop_assert_eq!(letters(&narrow), letters(&wide), "{}", &narrow);
            prop_assert_eq!(text(&document, Language::Nl, columns, false), narrow);
        }

        #[test]
        fn nothing_acts_and_no_line_is_a_command(document in testing::documents(), columns in 20usize..100) {
            let text = text(&document, Language::En, columns, false);
            prop_assert!(!text.chars().any(|character| character != '\n' && acts(character)), "{}", &text);
            prop_assert!(!text.contains("##["));
            prop_assert!(!text.lines().any(|line| line.trim_start().starts_with("::")), "{}", &text);
            prop_assert!(!text.lines().any(|line| line.ends_with(' ')));
        }

        #[test]
        fn colours_are_an_extra(document in testing::documents(), columns in 20usize..100) {
            let coloured = text(&document, Language::En, columns, true);
            let plain = anstream::adapter::strip_str(&coloured).to_string();
            prop_assert_eq!(plain, text(&document, Language::En, columns, false));
        }

        #[test]
        fn no_line_is_wider_than_asked(mut document in testing::documents(), columns in 40usize..100) {
            fn is_flat(block: &Block) -> bool {
                match block {
                    Block::List(items) | Block::Numbered(items) => items.iter().all(|item| item.blocks.is_empty()),
                    Block::Section(section) => section.blocks.iter().all(is_flat),
                    Block::Code(_) => false,
                    _ => true,
                }
            }
            document.blocks.retain(is_flat);
            for line in text(&document, Language::Nl, columns, false).lines() {
                prop_assert!(width(line) <= columns, "{:?}", line);
            }
        }
    }
}
