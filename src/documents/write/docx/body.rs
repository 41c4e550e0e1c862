//! What a document says, as paragraphs and tables of a Word file.

use std::fmt::Write as _;

use super::direction::{Stretch, is_right_to_left, stretches};
use super::numbering::{BULLETS, FIRST_NUMBERED, INDENT, LEVELS, TICKS};
use super::{NAMESPACE, escaped};
use crate::documents::write::{NOTHING, as_of};
use crate::documents::{Block, Document, Item, Section, Table, Tick, Words, code_lines, paragraphs};
use crate::language::Language;

/// The part with all that a document says.
pub(super) struct Body {
    /// The part.
    pub(super) xml: String,
    /// For each numbered list the level at which it lies.
    pub(super) numbered: Vec<usize>,
    language: Language,
    /// The language of what the records say, where that is another one.
    foreign: Option<Language>,
}

/// Where a block lies.
#[derive(Clone, Copy)]
struct Place {
    /// In how many sections.
    sections: usize,
    /// In how many lists.
    lists: usize,
}

/// A piece of a paragraph. In its text a line break is a line break, and a tab a tab.
#[derive(Clone)]
struct Span {
    look: Look,
    text: String,
    /// Whether it is a text of a record.
    is_recorded: bool,
}

/// How a piece of a paragraph looks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Plain,
    Strong,
    Box,
}

/// How a paragraph begins and where it stands.
#[derive(Clone, Copy)]
enum Stand {
    /// Where its style puts it.
    Style,
    /// As an item of the list with this number, at a level.
    Item { list: usize, level: usize },
    /// With what belongs to an item.
    Below { lists: usize },
}

/// A4 without its margins, in twentieths of a point.
const WIDTH: usize = 9638;

/// The page: A4, upright, with the number of the page at its foot.
const PAGE: &str = concat!(
    r#"<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>"#,
    r#"<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567""#,
    r#" w:gutter="0"/></w:sectPr>"#
);

/// The document as the main part of a Word file.
pub(super) fn body(document: &Document, language: Language) -> Body {
    let mut body = Body {
        xml: format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"{NAMESPACE}\" \
             xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
        ),
        numbered: Vec::new(),
        language,
        foreign: document.foreign(language),
    };
    body.line("Title", Stand::Style, &document.title);
    body.subtitle(document);
    let place = Place { sections: 0, lists: 0 };
    body.blocks(&document.blocks, place);
    if body.xml.ends_with("</w:tbl>") {
        // Behind a table there is always a paragraph.
        body.paragraph("Normal", Stand::Style, &[]);
    }
    body.xml.push_str(PAGE);
    body.xml.push_str("</w:body></w:document>");
    body
}

impl Span {
    fn new(look: Look, text: impl Into<String>) -> Self {
        Span {
            look,
            text: text.into(),
            is_recorded: false,
        }
    }
}

fn plain(text: impl Into<String>) -> Span {
    Span::new(Look::Plain, text)
}

fn recorded(lines: &[String]) -> Span {
    Span {
        is_recorded: true,
        ..plain(lines.join("\n"))
    }
}

impl Body {
    /// Whose document it is and of what day.
    fn subtitle(&mut self, document: &Document) {
        if let Some(partnership) = &document.partnership {
            self.words("Subtitle", Stand::Style, &Words::recorded(partnership));
        }
        self.words("Subtitle", Stand::Style, &as_of(document.today));
    }

    fn blocks(&mut self, blocks: &[Block], place: Place) {
        for block in blocks {
            self.block(block, place);
        }
    }

    fn block(&mut self, block: &Block, place: Place) {
        let stand = place.stand();
        match block {
            Block::Section(section) => self.section(section, place),
            Block::Paragraph(words) => self.words(place.style(), stand, words),
            Block::Prose(text) => self.prose(text, place),
            Block::Code(text) => {
                let lines = code_lines(text);
                if !lines.is_empty() {
                    self.paragraph("Code", stand, &[plain(lines.join("\n"))]);
                }
            }
            Block::Note(words) => {
                let mark = Span::new(Look::Strong, self.language.word("document-note") + " ");
                self.paragraph("Note", stand, &[vec![mark], self.some(words, Look::Plain)].concat());
            }
            Block::List(items) => self.items("ListBullet", BULLETS, items, place),
            Block::Numbered(items) => {
                let list = FIRST_NUMBERED + self.numbered.len();
                self.numbered.push(place.level());
                self.items("ListNumber", list, items, place);
            }
            Block::Checklist(ticks) => ticks.iter().for_each(|tick| self.tick(tick, place)),
            Block::Definitions(pairs) => {
                for (name, words) in pairs {
                    let name = [self.some(name, Look::Strong), vec![Span::new(Look::Strong, ": ")]].concat();
                    let spans = [name, self.some(words, Look::Plain)].concat();
                    self.paragraph(place.style(), stand, &spans);
                }
            }
            Block::Table(table) => self.table(table, place),
        }
    }

    /// In a list a heading would take the rest of the document along: there it is a paragraph.
    fn section(&mut self, section: &Section, place: Place) {
        if place.lists > 0 {
            let title = self.some(&section.title, Look::Strong);
            self.paragraph(place.style(), place.stand(), &title);
            self.blocks(&section.blocks, place);
        } else {
            let sections = place.sections + 1;
            let style = format!("Heading{}", sections.min(6));
            self.line(&style, Stand::Style, &section.title);
            self.blocks(&section.blocks, Place { sections, ..place });
        }
    }

    fn prose(&mut self, text: &str, place: Place) {
        for lines in paragraphs(text) {
            self.paragraph(place.style(), place.stand(), &[recorded(&lines)]);
        }
    }

    fn items(&mut self, style: &str, list: usize, items: &[Item], place: Place) {
        let level = place.level();
        for item in items {
            self.line(style, Stand::Item { list, level }, &item.words);
            self.blocks(&item.blocks, place.deeper());
        }
    }

    /// The box is text and so is what it means: not every reader says the name of a sign.
    fn tick(&mut self, tick: &Tick, place: Place) {
        let (sign, word) = match tick.done {
            true => ("☒", "document-done"),
            false => ("☐", "document-open"),
        };
        let state = format!("\t{} ", self.language.word(word));
        let sign = vec![Span::new(Look::Box, sign), plain(state)];
        let (list, level) = (TICKS, place.level());
        let spans = [sign, self.some(&tick.words, Look::Plain)].concat();
        self.paragraph("ListTick", Stand::Item { list, level }, &spans);
        self.blocks(&tick.item().blocks, place.deeper());
        self.words("Place", place.deeper().stand(), &tick.place);
    }

    /// A paragraph with words on one line, where there are any.
    fn words(&mut self, style: &str, stand: Stand, words: &Words) {
        let spans = self.spans(words, Look::Plain);
        if !spans.is_empty() {
            self.paragraph(style, stand, &spans);
        }
    }

    /// A paragraph that has to stand, with words or a sign that there are none.
    fn line(&mut self, style: &str, stand: Stand, words: &Words) {
        self.paragraph(style, stand, &self.some(words, Look::Plain));
    }

    /// The words piece by piece: what a record says may be in another language.
    fn spans(&self, words: &Words, look: Look) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        for run in words.runs(self.language) {
            if !spans.is_empty() {
                spans.push(Span::new(look, " "));
            }
            let is_recorded = run.is_recorded;
            spans.push(Span {
                is_recorded,
                ..Span::new(look, run.text)
            });
        }
        spans
    }

    /// The words, or a sign that there are none.
    fn some(&self, words: &Words, look: Look) -> Vec<Span> {
        let spans = self.spans(words, look);
        if spans.is_empty() {
            return vec![Span::new(look, NOTHING)];
        }
        spans
    }

    fn table(&mut self, table: &Table, place: Place) {
        self.words("Caption", place.stand(), &table.caption);
        let table = table.even();
        if table.columns.is_empty() {
            return;
        }
        let row = |words: &Vec<Words>| words.iter().map(|words| self.spans(words, Look::Plain)).collect();
        let rows: Vec<Vec<Vec<Span>>> = [&table.columns].into_iter().chain(&table.rows).map(row).collect();
        let indent = place.lists.min(LEVELS) * INDENT;
        let widths = widths(&rows, WIDTH - indent);
        let _ = write!(
            self.xml,
            concat!(
                r#"<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{}" w:type="dxa"/>"#,
                r#"<w:tblInd w:w="{}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="06A0""#,
                r#" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1""#,
                r#" w:noVBand="1"/></w:tblPr><w:tblGrid>"#,
            ),
            WIDTH - indent,
            indent,
        );
        for width in &widths {
            let _ = write!(self.xml, r#"<w:gridCol w:w="{width}"/>"#);
        }
        self.xml.push_str("</w:tblGrid>");
        for (position, row) in rows.iter().enumerate() {
            self.row(row, &widths, position == 0);
        }
        self.xml.push_str("</w:tbl>");
    }

    /// A row is never cut by the end of a page, and the heads of the columns stand on every page.
    fn row(&mut self, cells: &[Vec<Span>], widths: &[usize], is_head: bool) {
        let head = if is_head { "<w:tblHeader/>" } else { "" };
        let _ = write!(self.xml, "<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>");
        for (column, (spans, width)) in cells.iter().zip(widths).enumerate() {
            let style = match (is_head, column) {
                (true, _) => "TableHeading",
                (false, 0) => "RowHeading",
                (false, _) => "TableText",
            };
            let _ = write!(self.xml, r#"<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>"#);
            self.paragraph(style, Stand::Style, spans);
            self.xml.push_str("</w:tc>");
        }
        self.xml.push_str("</w:tr>");
    }

    fn paragraph(&mut self, style: &str, stand: Stand, spans: &[Span]) {
        let text: String = spans.iter().map(|span| span.text.as_str()).collect();
        let _ = write!(self.xml, r#"<w:p><w:pPr><w:pStyle w:val="{style}"/>"#);
        if let Stand::Item { list, level } = stand {
            let _ = write!(self.xml, r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>"#);
        }
        if is_right_to_left(&text) {
            self.xml.push_str("<w:bidi/>");
        }
        if let Stand::Below { lists } = stand {
            let _ = write!(self.xml, r#"<w:ind w:left="{}"/>"#, lists.min(LEVELS) * INDENT);
        }
        self.xml.push_str("</w:pPr>");
        let stretches = stretches(&text);
        let mut start = 0;
        for span in spans {
            let end = start + span.text.len();
            for stretch in &stretches {
                let (from, to) = (start.max(stretch.range.start), end.min(stretch.range.end));
                if from < to {
                    self.run(&text[from..to], span, stretch);
                }
            }
            start = end;
        }
        self.xml.push_str("</w:p>");
    }

    /// A piece of a paragraph that looks the same throughout and runs in one direction.
    fn run(&mut self, text: &str, span: &Span, stretch: &Stretch) {
        self.xml.push_str("<w:r>");
        self.properties(text, span, stretch);
        let mut rest = text;
        while let Some(position) = rest.find(['\n', '\t']) {
            let (before, after) = rest.split_at(position);
            self.text(before);
            self.xml.push_str(if after.starts_with('\n') { "<w:br/>" } else { "<w:tab/>" });
            rest = &after[1..];
        }
        self.text(rest);
        self.xml.push_str("</w:r>");
    }

    fn properties(&mut self, text: &str, span: &Span, stretch: &Stretch) {
        let foreign = self.foreign.filter(|_| span.is_recorded);
        if span.look == Look::Plain && !stretch.right_to_left && foreign.is_none() {
            return;
        }
        self.xml.push_str("<w:rPr>");
        self.xml.push_str(match span.look {
            Look::Plain => "",
            Look::Strong => r#"<w:rStyle w:val="Strong"/>"#,
            Look::Box => r#"<w:rStyle w:val="TickBox"/>"#,
        });
        let foreign = foreign
            .map(|language| format!(r#" w:val="{}""#, language.locale()))
            .unwrap_or_default();
        if stretch.right_to_left {
            let language = if text.chars().any(is_hebrew) { "he-IL" } else { "ar-SA" };
            let _ = write!(self.xml, r#"<w:rtl/><w:lang{foreign} w:bidi="{language}"/>"#);
        } else if !foreign.is_empty() {
            let _ = write!(self.xml, "<w:lang{foreign}/>");
        }
        self.xml.push_str("</w:rPr>");
    }

    fn text(&mut self, text: &str) {
        if !text.is_empty() {
            self.xml.push_str(r#"<w:t xml:space="preserve">"#);
            self.xml.push_str(&escaped(text));
            self.xml.push_str("</w:t>");
        }
    }
}

impl Place {
    /// The level at which a list lies here.
    fn level(self) -> usize {
        self.lists.min(LEVELS - 1)
    }

    fn deeper(self) -> Self {
        Place {
            lists: self.lists + 1,
            ..self
        }
    }

    /// How a paragraph of plain text looks here.
    fn style(self) -> &'static str {
        if self.lists == 0 { "Normal" } else { "ListContinue" }
    }

    fn stand(self) -> Stand {
        match self.lists {
            0 => Stand::Style,
            lists => Stand::Below { lists },
        }
    }
}

/// The width of each column: room for its longest word, and the more it has to say, up to a limit, the more of
/// the rest.
fn widths(rows: &[Vec<Vec<Span>>], total: usize) -> Vec<usize> {
    let columns = rows.first().map_or(0, Vec::len);
    let (mut words, mut lengths) = (vec![0; columns], vec![1; columns]);
    for row in rows {
        for (column, spans) in row.iter().enumerate() {
            let text: String = spans.iter().map(|span| span.text.as_str()).collect();
            let word = text.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
            words[column] = words[column].max(word.min(LONG_WORD));
            lengths[column] = lengths[column].max(text.chars().count().min(LONG));
        }
    }
    let least: Vec<usize> = words.iter().map(|word| word * CHARACTER + MARGINS).collect();
    let rest = total.saturating_sub(least.iter().sum());
    if rest == 0 {
        return shares(&least, total);
    }
    let more = shares(&lengths, rest);
    least.iter().zip(more).map(|(least, more)| least + more).collect()
}

/// A whole, divided as some weights are.
fn shares(weights: &[usize], whole: usize) -> Vec<usize> {
    let sum: usize = weights.iter().sum();
    weights.iter().map(|weight| whole * weight / sum).collect()
}

/// A column gets no more room for a longer word, or for a longer text.
const LONG_WORD: usize = 20;
const LONG: usize = 40;

/// The width of a bold character, and of the room beside the text of a cell, in twentieths of a point.
const CHARACTER: usize = 130;
const MARGINS: usize = 260;

fn is_hebrew(character: char) -> bool {
    matches!(character, '\u{590}'..='\u{5ff}' | '\u{fb1d}'..='\u{fb4f}')
}
