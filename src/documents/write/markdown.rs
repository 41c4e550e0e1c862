//! The beginning of a writer.

use crate::documents::Document;
use crate::language::Language;

/// The document in this format.
pub fn markdown(document: &Document, language: Language) -> String {
    document.title.text(language) + "\n"
}
