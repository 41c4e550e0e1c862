//! One writer per format. All of them say the same, in one order, and the same document gives the same bytes.
//!
//! Text of a record stays text: no writer lets it become markup, a link, a formula or a command.

pub mod docx;
pub mod html;
pub mod markdown;
#[cfg(test)]
pub mod testing;
pub mod text;

use jiff::civil::Date;

use super::{Block, Document, Item, Tick, Words, short_day};
use crate::language::{Language, Message};

/// A form in which a document can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For a terminal or a mail.
    Text,
    /// CommonMark with the tables and task lists of GitHub.
    Markdown,
    /// One page that needs nothing else.
    Html,
    /// A document of a word processor (Office Open XML).
    Docx,
}

/// How plain text looks. No other format depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// The number of columns of a line.
    pub width: usize,
    /// Whether to use colours.
    pub colour: bool,
}

/// The document in a format, as the bytes of a file.
pub fn write(document: &Document, format: Format, language: Language, look: Look) -> Vec<u8> {
    match format {
        Format::Text => text::text(document, language, look.width, look.colour).into_bytes(),
        Format::Markdown => markdown::markdown(document, language).into_bytes(),
        Format::Html => html::html(document, language).into_bytes(),
        Format::Docx => docx::docx(document, language),
    }
}

/// What stands for nothing where something has to stand: a heading, or what something in a list says.
const NOTHING: &str = "–";

/// The words, or a sign that there are none.
fn something(words: &Words, language: Language) -> String {
    let text = words.text(language);
    if text.is_empty() { NOTHING.to_owned() } else { text }
}

/// The day that was taken for today.
fn as_of(day: Date) -> Words {
    Message::new("document-as-of").with("day", short_day(day)).into()
}

impl Tick {
    /// The same as a thing in a list, without its box.
    fn item(&self) -> Item {
        let remarks: Vec<Item> = self.remarks.iter().cloned().map(Item::from).collect();
        Item {
            words: self.words.clone(),
            blocks: if remarks.is_empty() {
                Vec::new()
            } else {
                vec![Block::List(remarks)]
            },
        }
    }
}
