//! Documents for the tests of the writers, with texts that try to break out of each format, and what a reader
//! has to find in each of them.

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{NOTHING, as_of};
use crate::documents::{Block, Document, Item, Section, Table, Tick, Words, code_lines, paragraphs, short_day};
use crate::language::{Language, Message};

/// What a reader finds, whatever the format.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// A heading with its level.
    Heading(usize, String),
    /// A heading in a list, which is a paragraph.
    Title(String),
    /// A paragraph with its lines.
    Paragraph(Vec<String>),
    /// Lines to copy.
    Code(Vec<String>),
    /// Something not to be overlooked.
    Note(String),
    /// Where a point of a list with boxes stands, in small print.
    Place(String),
    /// A list, numbered or not.
    List(bool, Vec<(String, Vec<Part>)>),
    /// A list with boxes.
    Checklist(Vec<(bool, String, Vec<Part>)>),
    /// Names and what belongs to them.
    Definitions(Vec<(String, String)>),
    /// What the table shows, its heads and its rows.
    Table(String, Vec<String>, Vec<Vec<String>>),
}

/// What the blocks of a document come down to, below its title.
pub fn parts(document: &Document, language: Language) -> Vec<Part> {
    let mut parts = Vec::new();
    Meant { language }.blocks(&document.blocks, Some(2), &mut parts);
    parts
}

/// What stands between the title and the blocks: the partnership and the day.
pub fn about(document: &Document, language: Language) -> Vec<String> {
    let words = document.partnership.iter().map(Words::recorded).chain([as_of(document.today)]);
    words.map(|words| words.text(language)).filter(|text| !text.is_empty()).collect()
}

/// The words, or the sign that there are none.
pub fn some_text(words: &Words, language: Language) -> String {
    match words.text(language) {
        text if text.is_empty() => NOTHING.to_owned(),
        text => text,
    }
}

struct Meant {
    language: Language,
}

impl Meant {
    fn blocks(&self, blocks: &[Block], level: Option<usize>, parts: &mut Vec<Part>) {
        for block in blocks {
            self.block(block, level, parts);
        }
    }

    fn block(&self, block: &Block, level: Option<usize>, parts: &mut Vec<Part>) {
        let text = |words: &Words| words.text(self.language);
        let some = |words: &Words| some_text(words, self.language);
        match block {
            Block::Section(Section { title, blocks }) => {
                parts.push(match level {
                    Some(level) => Part::Heading(level.min(6), some(title)),
                    None => Part::Title(some(title)),
                });
                self.blocks(blocks, level.map(|level| level + 1), parts);
            }
            Block::Paragraph(words) if text(words).is_empty() => {}
            Block::Paragraph(words) => parts.push(Part::Paragraph(vec![text(words)])),
            Block::Prose(prose) => parts.extend(paragraphs(prose).into_iter().map(Part::Paragraph)),
            Block::Code(code) if code_lines(code).is_empty() => {}
            Block::Code(code) => parts.push(Part::Code(code_lines(code))),
            Block::Note(words) => parts.push(Part::Note(some(words))),
            Block::List(items) => parts.extend(self.list(false, items)),
            Block::Numbered(items) => parts.extend(self.list(true, items)),
            Block::Checklist(ticks) if ticks.is_empty() => {}
            Block::Checklist(ticks) => {
                let tick = |tick: &Tick| {
                    let remarks: Vec<Item> = tick.remarks.iter().cloned().map(Item::from).collect();
                    let place = Some(text(&tick.place)).filter(|place| !place.is_empty()).map(Part::Place);
                    let parts = self.list(false, &remarks).into_iter().chain(place);
                    (tick.done, some(&tick.words), parts.collect())
                };
                parts.push(Part::Checklist(ticks.iter().map(tick).collect()));
            }
            Block::Definitions(pairs) if pairs.is_empty() => {}
            Block::Definitions(pairs) => {
                parts.push(Part::Definitions(
                    pairs.iter().map(|(name, value)| (some(name), some(value))).collect(),
                ));
            }
            Block::Table(table) => {
                let row = |words: &Vec<Words>| words.iter().map(text).collect::<Vec<_>>();
                let rows = table.rows.iter().map(row).collect();
                parts.push(Part::Table(text(&table.caption), row(&table.columns), rows));
            }
        }
    }

    fn list(&self, is_numbered: bool, items: &[Item]) -> Option<Part> {
        let item = |item: &Item| {
            let mut parts = Vec::new();
            self.blocks(&item.blocks, None, &mut parts);
            (some_text(&item.words, self.language), parts)
        };
        (!items.is_empty()).then(|| Part::List(is_numbered, items.iter().map(item).collect()))
    }
}

/// Every text in the parts, in the order in which it is read.
pub fn texts_of(parts: &[Part]) -> Vec<String> {
    let mut texts = Vec::new();
    for part in parts {
        match part {
            Part::Heading(_, text) | Part::Title(text) | Part::Note(text) | Part::Place(text) => {
                texts.push(text.clone())
            }
            Part::Paragraph(lines) | Part::Code(lines) => texts.extend_from_slice(lines),
            Part::List(_, items) => {
                for (text, parts) in items {
                    texts.push(text.clone());
                    texts.extend(texts_of(parts));
                }
            }
            Part::Checklist(ticks) => {
                for (_, text, parts) in ticks {
                    texts.push(text.clone());
                    texts.extend(texts_of(parts));
                }
            }
            Part::Definitions(pairs) => {
                texts.extend(pairs.iter().flat_map(|(name, value)| [name.clone(), value.clone()]));
            }
            Part::Table(caption, columns, rows) => {
                texts.push(caption.clone());
                texts.extend(columns.iter().chain(rows.iter().flatten()).cloned());
            }
        }
    }
    texts
}

/// Either language.
pub fn languages() -> impl Strategy<Value = Language> {
    prop::sample::select(Language::ALL.to_vec())
}

/// Any document.
pub fn documents() -> impl Strategy<Value = Document> {
    // Deeper than there are headings.
    let depth = prop_oneof![9 => Just(0usize), 1 => 1usize..8];
    let blocks = (prop::collection::vec(blocks(), 0..5), depth).prop_map(|(blocks, depth)| {
        (0..depth).fold(blocks, |blocks, _| vec![Block::section(Words::none(), blocks)])
    });
    let partnership = prop::option::of(texts());
    let about = (partnership, prop::option::of(languages()), days());
    (words(), about, blocks).prop_map(|(title, (partnership, language, today), blocks)| Document {
        title,
        partnership,
        language,
        today,
        blocks,
    })
}

fn days() -> impl Strategy<Value = Date> {
    (2000i16..2100, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day))
}

fn blocks() -> impl Strategy<Value = Block> {
    let leaf = prop_oneof![
        words().prop_map(Block::Paragraph),
        prop::collection::vec(texts(), 0..6).prop_map(|lines| Block::Prose(lines.join("\n"))),
        prop::collection::vec(texts(), 0..6).prop_map(|lines| Block::Code(lines.join("\n"))),
        words().prop_map(Block::Note),
        prop::collection::vec(ticks(), 0..3).prop_map(Block::Checklist),
        prop::collection::vec((words(), words()), 0..3).prop_map(Block::Definitions),
        tables().prop_map(Block::Table),
        prop::collection::vec(words().prop_map(Item::from), 0..3).prop_map(Block::List),
    ];
    leaf.prop_recursive(8, 24, 3, |inner| {
        let inner = prop::collection::vec(inner, 0..3);
        let item = (words(), inner.clone()).prop_map(|(words, blocks)| Item { words, blocks });
        let items = prop::collection::vec(item, 0..3).boxed();
        prop_oneof![
            (words(), inner).prop_map(|(title, blocks)| Block::section(title, blocks)),
            items.clone().prop_map(Block::List),
            items.prop_map(Block::Numbered),
        ]
    })
}

fn ticks() -> impl Strategy<Value = Tick> {
    let remarks = prop::collection::vec(words(), 0..3);
    (any::<bool>(), words(), remarks, words()).prop_map(|(done, words, remarks, place)| Tick {
        done,
        words,
        remarks,
        place,
    })
}

fn tables() -> impl Strategy<Value = Table> {
    (1usize..6, 0usize..3).prop_flat_map(|(columns, rows)| {
        let row = || prop::collection::vec(words(), columns);
        (words(), row(), prop::collection::vec(row(), rows)).prop_map(|(caption, columns, rows)| Table {
            caption,
            columns,
            rows,
        })
    })
}

fn words() -> impl Strategy<Value = Words> {
    prop_oneof![
        6 => texts().prop_map(Words::recorded),
        1 => (days(), texts()).prop_map(|(day, text)| Words::from(short_day(day)).and(Words::recorded(text))),
        1 => texts().prop_map(|text| Message::new("failure-unknown-rule").with("name", text).into()),
        1 => Just(Words::none()),
    ]
}

/// Any text, made of pieces that mean something to one of the formats or to what shows it.
pub fn texts() -> impl Strategy<Value = String> {
    #[rustfmt::skip]
    const PIECES: &[&str] = &[
        "\n", "\r", "\r\n", "\t", "\0", "\u{1b}[31m", "\u{7f}", "\u{85}", "\u{9b}", "\u{a0}", "\u{ad}", "\u{2003}",
        "\u{200b}", "\u{200d}", "\u{2028}", "\u{202e}", "\u{2066}", "\u{feff}", "\u{fe0f}", "\u{e0041}", "\u{fffe}",
        "\u{ffff}", "\u{1fffe}", "\u{fdd0}",
        "\"", "'", "\\", "<", ">", "&", "&amp;", "&#0;", "&lt", "]]>", "<!--", "-->", "<?xml", "<b>", "</li>",
        "<script>alert(1)</script>", "<a href=javascript:a>", "</title>", "</style>", "<br>", "<w:p>",
        "*", "**", "_", "__", "`", "```", "~", "~~", "~~~", "|", "||", "# ", "#", "###### ", "> ", ">", "- ", "+ ",
        "* ", "-", "---", "===", "1. ", "1)", "10", ".", "[ ] ", "[x] ", "[a](b)", "![a](b)", "[a]: b", "[^1]", "[^1]:",
        "[!NOTE]", "$", "$$", "^", "{", "{#id}", "{{", "::", ": ", ":-", "|-|", "%", "!", "(", ")", "=", "==", "+",
        "http://", "https://a.example/b_c*d", "HTTP://a.example", "www.a.example", "a@b.example", "@name", "#12", "@",
        "mailto:a@b.example", "javascript:alert(1)", "ftp://a", "<https://a.example>", "<a@b.example>", "tel:112",
        "::error::x", "##[group]", "=1+1", "@SUM(A1)", "HYPERLINK(\"http://a\")",
        "Yıldız", "مسجد النور", "שלום", "e\u{301}", "🕌", "❤\u{fe0f}", "日本語", "2026-05-01", "gemeente", "a-b",
        "Wegenonderhoudsmachinefabrieksdirecteurswoningsleutelhanger",
    ];
    let piece = prop_oneof![
        6 => prop::sample::select(PIECES).prop_map(str::to_owned),
        4 => Just(" ".to_owned()),
        1 => Just("    ".to_owned()),
        1 => any::<char>().prop_map(String::from),
        2 => "[a-zA-Z0-9]{1,4}",
        1 => "[!-/:-@\\[-`{-~ a1]{1,6}",
    ];
    prop_oneof![
        9 => prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat()),
        1 => Just(String::new()),
        1 => "[ \t\n]{1,4}",
    ]
}
