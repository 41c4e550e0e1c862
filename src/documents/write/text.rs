//! The beginning of a writer.

use crate::documents::Document;
use crate::language::Language;

/// The document in this format.
pub fn text(document: &Document, language: Language, _width: usize, _colour: bool) -> String {
    document.title.text(language) + "\n"
}
