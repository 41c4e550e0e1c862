//! Documents: what is made from records to be read by people, in any format.
//!
//! A [`Document`] is plain data: a title and blocks. Functions elsewhere make it from records and today; the
//! writers here turn it into text in one of two languages. A writer knows nothing of records, and nothing
//! that makes a document knows how a heading looks.
//!
//! Headings cannot be out of order: a section lies in a section. Text that stands in a record is kept apart
//! from what collab says only until it is written; every writer treats both as text, never as markup.

pub mod output;
pub mod write;

use jiff::civil::Date;

use crate::language::{Argument, Language, Message, not_a_command, one_line};

/// Something to read: a checklist, an agenda, a report.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is: "Agenda voor 19 mei 2026".
    pub title: Words,
    /// The name of the partnership, as the settings have it.
    pub partnership: Option<String>,
    /// The language of what the records say, where the settings tell. A document may be in another one.
    pub language: Option<Language>,
    /// The day that was taken for today. The same day gives the same bytes.
    pub today: Date,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading and what stands under it. Its level follows from how deep it lies.
    Section(Section),
    /// One paragraph.
    Paragraph(Words),
    /// Text of a record: an empty line begins a new paragraph, a line break stays a line break.
    Prose(String),
    /// Lines to copy, one below the other, without characters that act. An empty line is left out.
    Code(String),
    /// Something that the reader should not overlook.
    Note(Words),
    /// A list without an order.
    List(Vec<Item>),
    /// A list in an order, numbered from 1.
    Numbered(Vec<Item>),
    /// A list with a box before each item.
    Checklist(Vec<Tick>),
    /// Names and what belongs to them: "Voorzitter: secretaris-al-noor".
    Definitions(Vec<(Words, Words)>),
    /// Rows and columns.
    Table(Table),
}

/// A heading and what stands under it.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// The heading.
    pub title: Words,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// One thing in a list, with what belongs to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// What it says.
    pub words: Words,
    /// What belongs to it. A section has no place here: a writer shows its title as a paragraph.
    pub blocks: Vec<Block>,
}

/// One thing that is done or still open.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// Whether it is done.
    pub done: bool,
    /// What it says.
    pub words: Words,
    /// Why it is ticked, or what is still missing.
    pub remarks: Vec<Words>,
    /// Where that stands, and how it is ticked, for whoever keeps the records. In small print.
    pub place: Words,
}

/// Rows and columns.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What the table shows. It is read out before the table.
    pub caption: Words,
    /// The heads of the columns.
    pub columns: Vec<Words>,
    /// The rows, each with one cell for every column. The first cell is the head of its row.
    pub rows: Vec<Vec<Words>>,
}

/// Words on one line: what collab says and what stands in a record, one after the other.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Words(pub Vec<Piece>);

/// A piece of [`Words`].
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    /// What collab says, in the language of the reader.
    Said(Message),
    /// A text from a record, as it stands there.
    Recorded(String),
}

impl Document {
    /// The language of what the records say, where it is known to be another than that of the document.
    pub fn foreign(&self, language: Language) -> Option<Language> {
        self.language.filter(|known| *known != language)
    }
}

impl Words {
    /// Nothing.
    pub fn none() -> Self {
        Words::default()
    }

    /// A message without values.
    pub fn said(id: &'static str) -> Self {
        Message::new(id).into()
    }

    /// A text from a record.
    pub fn recorded(text: impl Into<String>) -> Self {
        Words(vec![Piece::Recorded(text.into())])
    }

    /// With more behind it, after a space.
    pub fn and(mut self, more: impl Into<Words>) -> Self {
        self.0.extend(more.into().0);
        self
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words as one line, without characters that act. Pieces are set apart by a space.
    pub fn text(&self, language: Language) -> String {
        let runs: Vec<String> = self.runs(language).into_iter().map(|run| run.text).collect();
        runs.join(" ")
    }

    /// The same piece by piece, without those that say nothing. What a record says may be in another language
    /// and run the other way.
    pub fn runs(&self, language: Language) -> Vec<Run> {
        let runs = self.0.iter().map(|piece| match piece {
            Piece::Said(message) => Run {
                text: shown(&language.text(message)),
                is_recorded: false,
            },
            Piece::Recorded(text) => Run {
                text: shown(text),
                is_recorded: true,
            },
        });
        runs.filter(|run| !run.text.is_empty()).collect()
    }
}

/// A piece of [`Words`] as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// One clean line, never empty.
    pub text: String,
    /// Whether it is a text of a record.
    pub is_recorded: bool,
}

/// One line without anything that acts, and without characters that are none, which no format can hold.
fn shown(text: &str) -> String {
    let is_none =
        |character: char| u32::from(character) & 0xfffe == 0xfffe || matches!(character, '\u{fdd0}'..='\u{fdef}');
    let line = one_line(text);
    if !line.contains(is_none) {
        return line;
    }
    let characters = line.chars().map(|character| match is_none(character) {
        true => format!("\\u{{{:x}}}", u32::from(character)),
        false => character.to_string(),
    });
    characters.collect()
}

impl From<Message> for Words {
    fn from(message: Message) -> Self {
        Words(vec![Piece::Said(message)])
    }
}

impl From<Words> for Block {
    fn from(words: Words) -> Self {
        Block::Paragraph(words)
    }
}

impl From<Message> for Block {
    fn from(message: Message) -> Self {
        Block::Paragraph(message.into())
    }
}

impl From<Words> for Item {
    fn from(words: Words) -> Self {
        Item {
            words,
            blocks: Vec::new(),
        }
    }
}

impl From<Message> for Item {
    fn from(message: Message) -> Self {
        Words::from(message).into()
    }
}

impl Table {
    /// The table with as many cells in every row as in the longest.
    pub fn even(&self) -> Table {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or(0).max(self.columns.len());
        let mut table = self.clone();
        for row in table.rows.iter_mut().chain([&mut table.columns]) {
            row.resize(columns, Words::none());
        }
        table
    }
}

impl Block {
    /// A heading and what stands under it.
    pub fn section(title: impl Into<Words>, blocks: Vec<Block>) -> Self {
        Block::Section(Section {
            title: title.into(),
            blocks,
        })
    }
}

/// The paragraphs of a prose text, each as its lines, without characters that act.
pub fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let mut paragraphs = vec![Vec::new()];
    for line in text.lines() {
        match (line.trim().is_empty(), paragraphs.last_mut()) {
            (false, Some(paragraph)) => paragraph.push(shown(line)),
            _ => paragraphs.push(Vec::new()),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// Lines to copy, without those that are empty. No line is a command for a runner: no format can mark it as text.
pub fn code_lines(text: &str) -> Vec<String> {
    paragraphs(text).into_iter().flatten().map(not_a_command).collect()
}

/// A day as it is written out: "dinsdag 19 mei 2026".
pub fn day(date: Date) -> Message {
    let weekday = match date.weekday() {
        jiff::civil::Weekday::Monday => "monday",
        jiff::civil::Weekday::Tuesday => "tuesday",
        jiff::civil::Weekday::Wednesday => "wednesday",
        jiff::civil::Weekday::Thursday => "thursday",
        jiff::civil::Weekday::Friday => "friday",
        jiff::civil::Weekday::Saturday => "saturday",
        jiff::civil::Weekday::Sunday => "sunday",
    };
    written("documents-day", date).with("weekday", Message::new("documents-weekday").attribute(weekday))
}

/// A day as it is written out, without the day of the week: "19 mei 2026".
pub fn short_day(date: Date) -> Message {
    written("documents-short-day", date)
}

fn written(id: &'static str, date: Date) -> Message {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let month = MONTHS[usize::try_from(date.month() - 1).unwrap_or_default()];
    Message::new(id)
        .with("day", date.day().to_string())
        .with("month", Message::new("documents-month").attribute(month))
        .with("year", Argument::Text(date.year().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn an_empty_line_begins_a_paragraph_and_no_character_acts() {
        let text = "een\r\ntwee\n\n \ndrie\u{1b}[2J\n";
        assert_eq!(
            paragraphs(text),
            [
                vec!["een".to_owned(), "twee".to_owned()],
                vec!["drie\\u{1b}[2J".to_owned()]
            ]
        );
        assert!(paragraphs(" \n\n").is_empty());
    }

    #[test]
    fn a_day_is_written_out_in_both_languages() {
        assert_eq!(Language::Nl.text(&day(date(2026, 5, 19))), "dinsdag 19 mei 2026");
        assert_eq!(Language::En.text(&day(date(2026, 5, 19))), "Tuesday 19 May 2026");
        assert_eq!(Language::Nl.text(&short_day(date(2027, 3, 1))), "1 maart 2027");
        assert_eq!(Language::En.text(&short_day(date(2027, 12, 31))), "31 December 2027");
    }

    #[test]
    fn words_are_one_line_whatever_a_record_says() {
        let words = Words::recorded("Open\n  dag\u{202e}").and(short_day(date(2026, 6, 1)));
        assert_eq!(words.text(Language::En), "Open dag\\u{202e} 1 June 2026");
        assert_eq!(Words::recorded(" \u{ffff}a\t \u{a0}b ").text(Language::Nl), "\\u{ffff}a b");
        assert!(Words::recorded(" \n").runs(Language::Nl).is_empty());
    }
}
