//! An abbreviation that the text does not explain.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::rules::{Check, Family, Levels, Rule};

use super::Passage;

/// `unexplained-abbreviation`
pub static RULE: Rule = Rule {
    id: "unexplained-abbreviation",
    family: Family::Language,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("unexplained_abbreviation.md"),
    check: Check::Passages(check),
};

/// Everybody knows these.
const KNOWN: &str = "BV NV VVE EHBO AED NS TV WC CV ID PDF EU VN UN UK US USA NOS KNVB A4 OK FAQ CD DVD PC AM PM BBC GPS \
     QR USB IT NL BE VS";

/// These have no capitals and are abbreviations all the same.
const SMALL: &str = "mbt ivm nav tav ihkv dmv zsm obv tbv evt resp incl excl ca etc enz bijv bv jl asap wvttk fte boa blz \
     approx";

/// The longest of them.
const LONGEST_SMALL: usize = 6;

fn check(passage: &Passage<'_>, found: &mut Vec<Finding>) {
    let text = passage.as_str();
    let mut first: Option<Range<usize>> = None;
    let mut named = BTreeSet::new();
    for range in written_words(text) {
        let word = &text[range.clone()];
        let is_known =
            || passage.names.contains(word) || is_explained(text, word) || is_part_of_a_number(text, &range);
        if is_abbreviation(word) && !is_known() {
            first.get_or_insert(range);
            named.insert(word.to_owned());
        }
    }
    if let Some(first) = first {
        let finding = Finding::new(&RULE, passage.place(&first)).with("count", named.len());
        found.push(finding.with("abbreviations", Argument::all(named)));
    }
}

/// The words as they are written, with the dots and signs that belong to an abbreviation.
fn written_words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '&' | '/');
    text.split(move |letter| !is_part(letter))
        .filter(|word| !word.is_empty())
        .map(move |word| {
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            // A full stop at the end belongs to the sentence, unless there is one inside too.
            let inner = word.trim_end_matches('.');
            let length = if inner.contains('.') && word.ends_with('.') {
                inner.len() + 1
            } else {
                inner.len()
            };
            let word = &word[..length];
            let skipped = word.len() - word.trim_start_matches(['.', '/', '&']).len();
            start + skipped..start + length.max(skipped)
        })
}

fn is_abbreviation(word: &str) -> bool {
    // Most words are small letters.
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return word.len() <= LONGEST_SMALL && SMALL.split_ascii_whitespace().any(|small| small == word);
    }
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    let capitals = word.chars().filter(|letter| letter.is_uppercase()).count();
    let is_roman = word.chars().all(|letter| "IVXLCM".contains(letter));
    let has_dots = word.len() > 3
        && word.ends_with('.')
        && word
            .split_terminator('.')
            .all(|part| part.chars().count() <= 3 && part.chars().all(char::is_lowercase));
    let has_digits = word.chars().any(|letter| letter.is_ascii_digit());
    let is_capital = !has_digits
        && (2..=6).contains(&letters)
        && capitals >= 2
        && capitals * 2 >= letters
        && !word.contains('.');
    let is_known = |list: &str| list.split_whitespace().any(|known| known == word);
    has_dots || is_known(SMALL) || (is_capital && !is_roman && !is_known(KNOWN))
}

/// Whether digits stand right before or behind it, as in the number of an account or a plate.
fn is_part_of_a_number(text: &str, range: &Range<usize>) -> bool {
    let is_between = |letter: char| matches!(letter, ' ' | '-' | '.');
    let before = text[..range.start].trim_end_matches(is_between);
    let behind = text[range.end..].trim_start_matches(is_between);
    before.ends_with(|letter: char| letter.is_ascii_digit())
        || behind.starts_with(|letter: char| letter.is_ascii_digit())
}

/// Whether the text explains it: "… (OOV)" or "OOV (…)".
fn is_explained(text: &str, word: &str) -> bool {
    text.contains(&format!("({word})")) || text.contains(&format!("{word} ("))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_told_from_words_numbers_and_initials() {
        for word in ["OOV", "VNG", "B&W", "i.v.m.", "n.a.v.", "mbt", "NCTV", "JenV"] {
            assert!(is_abbreviation(word), "{word}");
        }
        for word in [
            "Gemeente", "EU", "A.", "XII", "2026", "A.B.", "de", "19.30", "iPad", "BV",
        ] {
            assert!(!is_abbreviation(word), "{word}");
        }
    }

    #[test]
    fn what_is_explained_beside_it_is_no_riddle() {
        assert!(is_explained("openbare orde en veiligheid (OOV)", "OOV"));
        assert!(is_explained("OOV (openbare orde en veiligheid)", "OOV") && !is_explained("de OOV", "OOV"));
    }

    #[test]
    fn a_stop_at_the_end_of_a_sentence_is_no_part_of_a_word() {
        let text = "Zie OOV. Ook i.v.m. de kou.";
        let words: Vec<_> = written_words(text).map(|range| &text[range]).collect();
        assert_eq!(words, ["Zie", "OOV", "Ook", "i.v.m.", "de", "kou"]);
    }
}
