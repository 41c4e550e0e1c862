//! The words of a sentence as a reader takes them: whatever their case and accents, and however they were
//! written to slip past a search.

use std::cell::OnceCell;
use std::ops::Range;

use any_ascii::any_ascii_char;

use super::persons::{About, Names, Persons};

/// A sentence and its words.
#[derive(Debug)]
pub struct Sentence<'a> {
    /// The text it stands in.
    pub text: &'a str,
    /// Where it stands.
    pub range: Range<usize>,
    /// Its words, in order.
    pub words: Vec<Word>,
    /// The names that the records know, where there are records.
    pub names: Option<&'a Names>,
    /// Whom it speaks of, and whether there is a person in it, once somebody has asked.
    pub persons: OnceCell<(About, bool)>,
}

/// A word or a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Where it stands in the text.
    pub range: Range<usize>,
    /// Its letters and digits, small and without accents, hidden or look-alike characters.
    pub plain: String,
    /// Whether it begins with a capital.
    pub is_capital: bool,
    /// Whether it has no small letter.
    pub is_all_capitals: bool,
    /// Whether a full stop follows at once, as behind an initial or an abbreviation.
    pub has_stop: bool,
    /// Whether only a hyphen stands between it and the word before.
    pub is_joined: bool,
}

impl Word {
    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        !self.plain.is_empty() && self.plain.bytes().all(|byte| byte.is_ascii_digit())
    }

    /// Whether it is one capital with a stop: "A."
    pub fn is_initial(&self) -> bool {
        self.is_capital && self.has_stop && self.plain.len() == 1
    }
}

impl<'a> Sentence<'a> {
    /// The sentence in a range of a text.
    pub fn of(text: &'a str, range: Range<usize>) -> Self {
        let words = joined_letters(words(text, range.clone()));
        Sentence {
            text,
            range,
            words,
            names: None,
            persons: OnceCell::new(),
        }
    }

    /// The sentence as it was written.
    pub fn as_written(&self) -> &'a str {
        &self.text[self.range.clone()]
    }

    /// What stands before a word, from the word before it on; behind the last word, what stands at the end.
    pub fn between(&self, position: usize) -> &'a str {
        let start = position.checked_sub(1).and_then(|before| self.words.get(before));
        let start = start.map_or(self.range.start, |word| word.range.end);
        let end = self.words.get(position).map_or(self.range.end, |word| word.range.start);
        self.text.get(start..end).unwrap_or_default()
    }

    /// What stands between a word and the one before it; none where there are no two.
    pub fn gap(&self, position: usize) -> Option<&'a str> {
        let has_two = position > 0 && position < self.words.len();
        has_two.then(|| self.between(position))
    }

    /// A word in plain letters; nothing where there is none.
    pub fn plain(&self, position: usize) -> &str {
        self.words.get(position).map_or("", |word| word.plain.as_str())
    }

    /// A word as it was written; nothing where there is none.
    pub fn written(&self, position: usize) -> &'a str {
        self.words.get(position).map_or("", |word| &self.text[word.range.clone()])
    }

    /// Whether these words stand at a position, one after the other.
    pub fn has_at(&self, position: usize, words: &str) -> bool {
        words
            .split(' ')
            .enumerate()
            .all(|(ahead, word)| self.plain(position + ahead) == word)
    }

    /// The positions of the words before one, the nearest first.
    pub fn before(&self, position: usize, most: usize) -> impl Iterator<Item = &str> {
        (position.saturating_sub(most)..position).rev().map(|at| self.plain(at))
    }

    /// The first word that begins at this byte of the text or behind it.
    pub fn word_at(&self, byte: usize) -> usize {
        self.words.partition_point(|word| word.range.start < byte)
    }

    /// Whether it speaks of a person who is not merely speaking, be it as "hij".
    pub fn speaks_of_a_person(&self) -> bool {
        self.persons().0 != About::Nobody
    }

    /// Whether there is a person in it, who may be merely speaking.
    pub fn mentions_a_person(&self) -> bool {
        self.persons().1
    }

    fn persons(&self) -> (About, bool) {
        *self.persons.get_or_init(|| {
            let nobody = Names::default();
            let persons = Persons::of(self, self.names.unwrap_or(&nobody));
            (persons.about(), !persons.all().is_empty())
        })
    }

    /// From the first byte of one word to the last of another.
    pub fn span(&self, words: Range<usize>) -> Range<usize> {
        let start = self.words.get(words.start).map_or(self.range.start, |word| word.range.start);
        let last = words.end.checked_sub(1).and_then(|last| self.words.get(last));
        start..last.map_or(start, |word| word.range.end)
    }
}

/// Whether a list has a word: one of those between its spaces.
pub fn is_one_of(word: &str, list: &str) -> bool {
    !word.is_empty() && list.split_whitespace().any(|one| one == word)
}

/// Whether a character is there without being seen, or is no more than a mark or a picture within a word.
pub fn is_hidden(character: char) -> bool {
    matches!(character,
        '\0'..='\u{8}' | '\u{e}'..='\u{1f}' | '\u{7f}' | '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
        | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05bd}' | '\u{064b}'..='\u{065f}' | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{2800}' | '\u{fe20}'..='\u{fe2f}'
        | '\u{fff9}'..='\u{fffc}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{1f300}'..='\u{1faff}' | '\u{ffa0}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}' | '\u{0300}'..='\u{036f}')
}

/// The Latin letter for which a Greek or Cyrillic one can be taken.
pub fn look_alike(character: char) -> Option<char> {
    Some(match character {
        'а' | 'А' | 'α' | 'Α' => 'a',
        'в' | 'В' | 'β' | 'Β' => 'b',
        'с' | 'С' => 'c',
        'ԁ' => 'd',
        'е' | 'Е' | 'ё' | 'Ё' | 'ε' | 'Ε' => 'e',
        'ɡ' | 'Ԍ' => 'g',
        'н' | 'Н' | 'һ' | 'Η' => 'h',
        'і' | 'І' | 'ї' | 'ι' | 'Ι' => 'i',
        'ј' | 'Ј' => 'j',
        'к' | 'К' | 'κ' | 'Κ' => 'k',
        'ӏ' => 'l',
        'м' | 'М' | 'Μ' => 'm',
        'Ν' | 'п' => 'n',
        'о' | 'О' | 'ο' | 'Ο' | 'σ' => 'o',
        'р' | 'Р' | 'ρ' | 'Ρ' => 'p',
        'ԛ' => 'q',
        'г' => 'r',
        'ѕ' | 'Ѕ' => 's',
        'т' | 'Т' | 'τ' | 'Τ' => 't',
        'υ' => 'u',
        'ν' | 'ѵ' => 'v',
        'ԝ' | 'ω' => 'w',
        'х' | 'Х' | 'χ' | 'Χ' => 'x',
        'у' | 'У' | 'ү' | 'γ' | 'Υ' => 'y',
        'Ζ' => 'z',
        _ => return None,
    })
}

/// A letter or digit in plain small ASCII; nothing for a hidden one.
fn plain(character: char, into: &mut String) {
    if character.is_ascii() {
        into.push(character.to_ascii_lowercase());
    } else if let Some(latin) = look_alike(character) {
        into.push(latin);
    } else if !is_hidden(character) {
        let ascii = any_ascii_char(character);
        into.extend(ascii.chars().filter(char::is_ascii_alphanumeric).map(|one| one.to_ascii_lowercase()));
    }
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | '`' | 'ʼ' | '′')
}

/// The words in a range of a text.
pub fn words(text: &str, range: Range<usize>) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let part = &text[range.clone()];
    let mut characters = part.char_indices().peekable();
    while let Some((offset, first)) = characters.next() {
        if !first.is_alphanumeric() {
            continue;
        }
        let mut word = Word {
            range: range.start + offset..range.start + offset,
            plain: String::new(),
            is_capital: first.is_uppercase(),
            is_all_capitals: !first.is_lowercase(),
            has_stop: false,
            is_joined: found
                .last()
                .is_some_and(|last| matches!(&text[last.range.end..range.start + offset], "-" | "‑" | "‐")),
        };
        plain(first, &mut word.plain);
        let mut end = offset + first.len_utf8();
        // A number ends where letters begin, but not the other way round: "17jarige" and "NL91".
        let mut only_digits = first.is_ascii_digit();
        let mut possessive = None;
        while let Some(&(at, next)) = characters.peek() {
            let length = word.plain.len();
            if next.is_alphanumeric() {
                if only_digits && !next.is_ascii_digit() {
                    break;
                }
                only_digits &= next.is_ascii_digit();
                word.is_all_capitals &= !next.is_lowercase();
                plain(next, &mut word.plain);
            } else if is_apostrophe(next) {
                if !part[at + next.len_utf8()..].starts_with(char::is_alphanumeric) {
                    break;
                }
                possessive = Some(length);
            } else if !is_hidden(next) {
                break;
            }
            end = at + next.len_utf8();
            characters.next();
        }
        // "Jansen's" is of Jansen; "foto's" are more than one.
        let is_many =
            |length: usize| !word.is_capital && word.plain[..length].ends_with(['a', 'i', 'o', 'u', 'y']);
        if let Some(length) = possessive.filter(|length| &word.plain[*length..] == "s" && !is_many(*length)) {
            word.plain.truncate(length);
        }
        word.range.end = range.start + end;
        word.has_stop = part[end..].starts_with('.');
        if !word.plain.is_empty() {
            found.push(word);
        }
    }
    found
}

/// At least so many single letters with something between them are one word.
const SPACED_LETTERS: usize = 4;

/// Words written as "z i e k", put together.
fn joined_letters(words: Vec<Word>) -> Vec<Word> {
    let is_single = |word: &Word| word.plain.len() == 1 && !word.is_number() && !word.is_initial();
    let mut joined: Vec<Word> = Vec::with_capacity(words.len());
    let mut rest = words.as_slice();
    while let Some(first) = rest.first() {
        let run = rest.iter().take_while(|word| is_single(word)).count();
        // The last may end the sentence: "Z I E K."
        let is_last = |word: &Word| word.is_initial() && run + 1 >= SPACED_LETTERS;
        let run = run + usize::from(rest.get(run).is_some_and(is_last));
        let run = if run >= SPACED_LETTERS { run } else { 1 };
        let (together, behind) = rest.split_at(run);
        rest = behind;
        let mut word = first.clone();
        if let [_, .., last] = together {
            word.range.end = last.range.end;
            word.plain = together.iter().map(|word| word.plain.as_str()).collect();
        }
        joined.push(word);
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plain_words(text: &str) -> Vec<String> {
        Sentence::of(text, 0..text.len()).words.into_iter().map(|word| word.plain).collect()
    }

    #[test]
    fn case_accents_and_apostrophes_do_not_matter() {
        assert_eq!(plain_words("Eén sji’iet, Jansen's foto’s"), ["een", "sjiiet", "jansen", "fotos"]);
    }

    #[test]
    fn hidden_and_look_alike_letters_do_not_help() {
        assert_eq!(
            plain_words("zi\u{ad}ek zi\u{200b}ek zіеk ｚｉｅｋ z i e k Z-I-E-K"),
            ["ziek", "ziek", "ziek", "ziek", "ziekziek"]
        );
        assert_eq!(plain_words("z i e k nu, Z I E K."), ["ziek", "nu", "ziek"]);
        assert_eq!(plain_words("zi🙂ek zi\u{489}ek zi\u{5b0}ek zi\u{1}ek"), ["ziek", "ziek", "ziek", "ziek"]);
        assert_eq!(plain_words("A. B. C. D. Jansen"), ["a", "b", "c", "d", "jansen"]);
    }

    #[test]
    fn numbers_and_hyphens_part_words() {
        let text = "een 17-jarige of 17jarige met NL91ABNA";
        let sentence = Sentence::of(text, 0..text.len());
        let plain: Vec<_> = sentence.words.iter().map(|word| word.plain.as_str()).collect();
        assert_eq!(plain, ["een", "17", "jarige", "of", "17", "jarige", "met", "nl91abna"]);
        assert!(sentence.words[2].is_joined && !sentence.words[3].is_joined);
    }

    proptest! {
        #[test]
        fn words_stand_in_order_in_the_text(text in "\\PC{0,60}") {
            let sentence = Sentence::of(&text, 0..text.len());
            let mut end = 0;
            for word in &sentence.words {
                prop_assert!(word.range.start >= end && word.range.start < word.range.end);
                prop_assert!(text.get(word.range.clone()).is_some());
                end = word.range.end;
            }
        }
    }
}
