//! A sentence has more words than most people read with ease.

use crate::findings::{Finding, Level};
use crate::language::Language;
use crate::rules::{Check, Family, Levels, Rule};

use super::Passage;

/// `long-sentence`
pub static RULE: Rule = Rule {
    id: "long-sentence",
    family: Family::Language,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("long_sentence.md"),
    check: Check::Passages(check),
};

/// The most words of a sentence in plain Dutch and English.
const MOST_WORDS: usize = 20;

fn check(passage: &Passage<'_>, found: &mut Vec<Finding>) {
    let long: Vec<_> = passage
        .sentences
        .iter()
        .filter(|sentence| sentence.words.len() > MOST_WORDS)
        .collect();
    if let Some(first) = long.first() {
        let most = long.iter().map(|sentence| sentence.words.len()).max().unwrap_or_default();
        found.push(
            Finding::new(&RULE, passage.place(&first.range))
                .with("count", long.len())
                .with("most", most)
                .with("score", readability(passage).to_string()),
        );
    }
}

/// How easy a text reads, from 0 (hard) to 100 (easy): for Dutch by the formula of Douma (1960), for English by
/// that of Flesch (1948), of which it is a fitting.
fn readability(passage: &Passage<'_>) -> u8 {
    let (mut sentences, mut words, mut syllables) = (0_u32, 0_u32, 0_u32);
    for sentence in &passage.sentences {
        sentences += 1;
        for word in &sentence.words {
            words += 1;
            syllables += syllables_of(&word.plain);
        }
    }
    let per_sentence = f64::from(words) / f64::from(sentences.max(1));
    let per_word = f64::from(syllables) / f64::from(words.max(1));
    let score = match passage.language {
        Language::Nl => 206.84 - 0.93 * per_sentence - 77.0 * per_word,
        Language::En => 206.835 - 1.015 * per_sentence - 84.6 * per_word,
    };
    score.clamp(0.0, 100.0).round() as u8
}

/// Groups of vowels, at least one.
fn syllables_of(word: &str) -> u32 {
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let mut groups = 0;
    let mut before = false;
    for letter in word.chars() {
        let vowel = is_vowel(letter);
        groups += u32::from(vowel && !before);
        before = vowel;
    }
    groups.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_groups_of_vowels() {
        for (word, count) in [
            ("samenwerking", 4),
            ("moskee", 2),
            ("brr", 1),
            ("gemeente", 3),
            ("chair", 1),
        ] {
            assert_eq!(syllables_of(word), count, "{word}");
        }
    }
}
