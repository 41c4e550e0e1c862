//! One writer per format. All of them say the same, in one order, and the same document gives the same bytes.
//!
//! Text of a record stays text: no writer lets it become markup, a link, a formula or a command.

pub mod docx;
pub mod html;
pub mod markdown;
pub mod text;

use super::Document;
use crate::language::Language;

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
