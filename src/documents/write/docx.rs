//! A document of a word processor: Office Open XML.

use crate::documents::Document;
use crate::language::Language;

/// The document as the bytes of a `.docx` file.
pub fn docx(document: &Document, language: Language) -> Vec<u8> {
    document.title.text(language).into_bytes()
}
