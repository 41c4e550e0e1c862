//! The beginning of a writer.

use crate::documents::Document;
use crate::language::Language;

/// The document in this format.
pub fn html(document: &Document, language: Language) -> String {
    document.title.text(language) + "\n"
}
