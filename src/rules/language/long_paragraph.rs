//! A paragraph is so long that its point is hard to find.

use crate::findings::{Finding, Level};
use crate::rules::{Check, Family, Levels, Rule};

use super::Passage;

/// `long-paragraph`
pub static RULE: Rule = Rule {
    id: "long-paragraph",
    family: Family::Language,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("long_paragraph.md"),
    check: Check::Passages(check),
};

/// Some eight lines on paper.
const MOST_WORDS: usize = 100;

fn check(passage: &Passage<'_>, found: &mut Vec<Finding>) {
    let text = passage.as_str();
    let mut start = 0;
    let mut long = Vec::new();
    for paragraph in text.split_inclusive("\n\n") {
        let words = paragraph.split_whitespace().count();
        let trimmed = paragraph.trim();
        let from = start + (paragraph.len() - paragraph.trim_start().len());
        start += paragraph.len();
        if words > MOST_WORDS {
            long.push((from..from + trimmed.len(), words));
        }
    }
    if let Some((first, _)) = long.first() {
        let most = long.iter().map(|(_, words)| *words).max().unwrap_or_default();
        found.push(
            Finding::new(&RULE, passage.place(first))
                .with("count", long.len())
                .with("most", most),
        );
    }
}
