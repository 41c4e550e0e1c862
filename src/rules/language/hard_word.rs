//! A word for which there is an easier one.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::findings::{Finding, Level};
use crate::guard::words::Word;
use crate::language::{Argument, Language, Message};
use crate::rules::{Check, Family, Levels, Rule};

use super::Passage;

/// `hard-word`
pub static RULE: Rule = Rule {
    id: "hard-word",
    family: Family::Language,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("hard_word.md"),
    check: Check::Passages(check),
};

/// A word or a few, and what is easier.
struct HardWord {
    words: Vec<&'static str>,
    plain: &'static str,
}

/// The hard words of a language by their first word.
type HardWords = HashMap<&'static str, Vec<HardWord>>;

static DUTCH: LazyLock<HardWords> = LazyLock::new(|| read(include_str!("hard-words.nl.txt")));
static ENGLISH: LazyLock<HardWords> = LazyLock::new(|| read(include_str!("hard-words.en.txt")));

fn read(list: &'static str) -> HardWords {
    let mut found = HardWords::new();
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    for (forms, plain) in lines.filter_map(|line| line.split_once(" = ")) {
        for form in forms.split(", ") {
            let words: Vec<_> = form.split(' ').collect();
            if let Some(first) = words.first() {
                found.entry(first).or_default().push(HardWord { words, plain });
            }
        }
    }
    found
}

/// More are only counted.
const NAMED: usize = 5;

fn check(passage: &Passage<'_>, found: &mut Vec<Finding>) {
    let list = match passage.language {
        Language::Nl => &*DUTCH,
        Language::En => &*ENGLISH,
    };
    let mut first = None;
    let mut named: Vec<(String, &str)> = Vec::new();
    let mut count = 0_usize;
    for sentence in &passage.sentences {
        let mut position = 0;
        while position < sentence.words.len() {
            let Some(hard) = longest(list, &sentence.words[position..]) else {
                position += 1;
                continue;
            };
            let range = sentence.span(position..position + hard.words.len());
            count += 1;
            let form = hard.words.join(" ");
            first.get_or_insert(range);
            if named.len() < NAMED && named.iter().all(|(other, _)| *other != form) {
                named.push((form, hard.plain));
            }
            position += hard.words.len();
        }
    }
    if let Some(first) = first {
        let words = named
            .into_iter()
            .map(|(word, plain)| Message::new("hard-word-and-plain").with("word", word).with("plain", plain));
        found.push(
            Finding::new(&RULE, passage.place(&first))
                .with("count", count)
                .with("words", Argument::all(words)),
        );
    }
}

/// The longest hard word with which these begin.
fn longest<'l>(list: &'l HardWords, words: &[Word]) -> Option<&'l HardWord> {
    let fits = |hard: &&HardWord| {
        let pairs = hard.words.iter().zip(words);
        hard.words.len() <= words.len() && pairs.clone().all(|(hard, word)| word.plain == *hard)
    };
    let candidates = list.get(words.first()?.plain.as_str())?.iter().filter(fits);
    candidates.max_by_key(|hard| hard.words.len())
}

#[cfg(test)]
mod tests {
    #[test]
    fn both_lists_are_plain_and_name_something_easier() {
        for list in [include_str!("hard-words.nl.txt"), include_str!("hard-words.en.txt")] {
            let mut seen = std::collections::HashSet::new();
            for line in list.lines().filter(|line| !line.starts_with('#')) {
                let (forms, plain) = line.split_once(" = ").unwrap_or_else(|| panic!("{line}"));
                assert!(!plain.is_empty(), "{line}");
                for form in forms.split(", ") {
                    let is_plain = |letter: char| letter.is_ascii_lowercase() || letter == ' ';
                    assert!(!form.is_empty() && form.chars().all(is_plain), "{line}");
                    assert!(seen.insert(form), "twice: {form}");
                }
            }
            assert!(seen.len() > 100);
        }
    }
}
