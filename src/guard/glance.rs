//! One quick look at the bytes of a file: can any rule of the guard speak here?
//!
//! Most files hold nothing that a rule could look at twice. They are passed over at the speed of reading.
//! Whatever is in doubt is read with care later; a glance never clears what a careful look would find.

use std::sync::LazyLock;

use hashbrown::HashMap;

use super::near_numbers::{self, Seen};
use super::patterns::{BEGINNING, Patterns, Piece, Row, is_common, rarest, rarest_two, row, split};
use super::vocabulary;
use super::words::Sentence;
use crate::rules::guard::{
    birth_date_or_age, citizen_service_number, identity_document, private_address, private_contact_details,
};

/// The words that go with what words alone cannot tell.
const ANCHORS: &[&str] = &[
    birth_date_or_age::ANCHORS,
    citizen_service_number::ANCHORS,
    identity_document::ANCHORS,
    private_address::ANCHORS,
    private_contact_details::ANCHORS,
];

/// The words that give something away, and with which patterns they do.
struct Words {
    /// One bit for each three letters with which such a word begins, and its length.
    beginnings: Vec<u64>,
    /// One bit for each three letters with which such a word ends, whatever its beginning.
    endings: Vec<u64>,
    exact: HashMap<&'static str, Vec<Part>>,
    by_beginning: HashMap<[u8; BEGINNING], Vec<(&'static str, Part)>>,
    by_ending: HashMap<[u8; BEGINNING], Vec<(&'static str, Part)>>,
    /// The patterns with a number, and below what it is.
    numbers: Vec<(u32, Part)>,
    /// For each pattern, what else it needs.
    needs: Vec<Needs>,
}

/// What a pattern needs besides one of its parts.
#[derive(Clone, Copy)]
struct Needs {
    /// The other part.
    other: bool,
    /// A person.
    person: bool,
    /// No further away than so many words.
    reach: u32,
}

/// One of the two rarest parts of a pattern.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Part {
    pattern: u32,
    is_second: bool,
}

/// Longer words are as long as this to a glance.
const LONGEST: usize = 15;

static WORDS: LazyLock<Words> = LazyLock::new(Words::of_rules);

impl Words {
    /// Of each pattern the two rarest parts: without them it does not fit.
    fn of_rules() -> Self {
        let mut words = Words {
            beginnings: vec![0; (LONGEST + 1) << (5 * BEGINNING) >> 6],
            endings: vec![0; 1 << (5 * BEGINNING) >> 6],
            exact: HashMap::new(),
            by_beginning: HashMap::new(),
            by_ending: HashMap::new(),
            numbers: Vec::new(),
            needs: Vec::new(),
        };
        let anchors: Vec<Row> = ANCHORS.iter().flat_map(|anchors| split(anchors)).map(row).collect();
        for row in &anchors {
            words.add(&[rarest(row)], 0, false);
        }
        for row in Patterns::all().rows() {
            let (parts, between) = rarest_two(row);
            let is_person = |piece: &Piece| matches!(piece, Piece::Person | Piece::AnyPerson);
            // Where a choice of words can stand for the person, none is needed.
            let person = row.iter().any(|choices| choices.iter().all(is_person));
            words.add(&parts, between, person);
        }
        words
    }

    fn add(&mut self, parts: &[&[Piece]], between: usize, person: bool) {
        /// Hyphens, numbers and what hides make more words for a glance than for a careful look.
        const ROOM: usize = 4;
        let pattern = u32::try_from(self.needs.len()).unwrap_or(u32::MAX);
        self.needs.push(Needs {
            other: parts.len() > 1,
            person,
            reach: u32::try_from(between + between / 2 + ROOM).unwrap_or(u32::MAX),
        });
        for (position, pieces) in parts.iter().enumerate() {
            let part = Part {
                pattern,
                is_second: position > 0,
            };
            for piece in *pieces {
                self.add_piece(*piece, part);
            }
        }
    }

    fn add_piece(&mut self, piece: Piece, part: Part) {
        match piece {
            Piece::Word(word) => self.add_exact(word, part),
            Piece::Written(word) => self.add_exact(word.to_ascii_lowercase().leak(), part),
            Piece::Beginning(word) => {
                let key = key(word.as_bytes());
                self.by_beginning.entry(key).or_default().push((word, part));
                for length in word.len().min(LONGEST)..=LONGEST {
                    set(&mut self.beginnings, bit(key) * (LONGEST + 1) + length);
                }
            }
            Piece::Ending(word) => {
                let key = key_of_end(word.as_bytes());
                self.by_ending.entry(key).or_default().push((word, part));
                set(&mut self.endings, bit(key));
            }
            Piece::Number => self.numbers.push((u32::MAX, part)),
            Piece::Below(most) => self.numbers.push((most, part)),
            _ => {}
        }
    }

    fn add_exact(&mut self, word: &'static str, part: Part) {
        self.exact.entry(word).or_default().push(part);
        set(&mut self.beginnings, bit(key(word.as_bytes())) * (LONGEST + 1) + word.len().min(LONGEST));
    }

    fn may_have(&self, word: &[u8]) -> bool {
        is_set(&self.beginnings, bit(key(word)) * (LONGEST + 1) + word.len().min(LONGEST))
            || is_set(&self.endings, bit(key_of_end(word)))
    }

    /// The parts that a word in small letters is one of.
    fn parts<'w>(&'w self, word: &'w str) -> impl Iterator<Item = Part> + 'w {
        let beginning = self.by_beginning.get(&key(word.as_bytes())).into_iter().flatten();
        let ending = self.by_ending.get(&key_of_end(word.as_bytes())).into_iter().flatten();
        let beginning = beginning.filter(move |(text, _)| word.starts_with(text));
        let ending = ending.filter(move |(text, _)| word.ends_with(text));
        let exact = self.exact.get(word).into_iter().flatten().copied();
        exact.chain(beginning.chain(ending).map(|(_, part)| *part))
    }
}

fn set(bits: &mut [u64], bit: usize) {
    bits[bit / 64] |= 1 << (bit % 64);
}

fn is_set(bits: &[u64], bit: usize) -> bool {
    bits[bit / 64] >> (bit % 64) & 1 == 1
}

/// Where in a text the parts of each pattern stood last, counted in words.
struct Parts {
    last: Vec<[u32; 2]>,
    word: u32,
    /// The last word that may be a person, and the one before that.
    persons: [u32; 2],
    /// Up to this word a person would make a pattern fit.
    waits_until: u32,
}

/// A person may be so many words away from what is said of them.
const NEAR_A_PERSON: u32 = 24;

impl Parts {
    /// Takes a part that the present word is: whether its pattern may fit now.
    fn take(&mut self, words: &Words, part: Part) -> bool {
        let pattern = part.pattern as usize;
        let needs = words.needs[pattern];
        let last = &mut self.last[pattern];
        last[usize::from(part.is_second)] = self.word;
        let other = last[usize::from(!part.is_second)];
        if needs.other && (other == 0 || self.word - other > needs.reach) {
            return false;
        }
        // The word itself is no person that it says something of.
        let person = if self.persons[0] == self.word {
            self.persons[1]
        } else {
            self.persons[0]
        };
        if !needs.person || (person > 0 && self.word - person <= NEAR_A_PERSON) {
            return true;
        }
        self.waits_until = self.word + NEAR_A_PERSON;
        false
    }

    /// Takes a word that may be a person: whether a pattern waited for one.
    fn person(&mut self) -> bool {
        self.persons = [self.word, self.persons[0]];
        self.word <= self.waits_until
    }
}

/// The last letters of a word, small; a shorter one is filled up as at its beginning.
fn key_of_end(word: &[u8]) -> [u8; BEGINNING] {
    key(&word[word.len().saturating_sub(BEGINNING)..])
}

/// The first letters of a word, small; a shorter one is filled up.
fn key(word: &[u8]) -> [u8; BEGINNING] {
    let mut key = [b'`'; BEGINNING];
    for (to, from) in key.iter_mut().zip(word) {
        *to = from.to_ascii_lowercase();
    }
    key
}

fn bit(key: [u8; BEGINNING]) -> usize {
    key.iter().fold(0, |bit, byte| bit << 5 | usize::from(byte & 0x1f))
}

/// What a byte is, as far as a glance goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Digit,
    /// Part of a character that is not ASCII: an accent, or something that hides a word. An apostrophe, which
    /// may stand in a word.
    Other,
    Between,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Between; 256];
    let mut byte = 0;
    while byte < 256 {
        let is = byte as u8;
        if is.is_ascii_alphabetic() {
            classes[byte] = Class::Letter;
        } else if is.is_ascii_digit() {
            classes[byte] = Class::Digit;
        } else if byte >= 128 || is == b'\'' || is == b'`' {
            classes[byte] = Class::Other;
        }
        byte += 1;
    }
    classes
};

/// So many single letters in a row may be a word that hides.
const SINGLE_LETTERS: usize = 4;

/// Whether a text may hold something of which a rule speaks.
pub fn may_speak(text: &str) -> bool {
    let words = &*WORDS;
    let bytes = text.as_bytes();
    let mut singles = 0;
    let mut seen = Seen::new(text);
    let mut parts = Parts {
        last: vec![[0; 2]; words.needs.len()],
        word: 0,
        persons: [0; 2],
        waits_until: 0,
    };
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let mut class = CLASSES[usize::from(bytes[at])];
        if class == Class::Between {
            if near_numbers::shows_by_itself(bytes, at) {
                return true;
            }
            at += 1;
            continue;
        }
        let mut is_plain = true;
        let mut has_digits = false;
        while class != Class::Between {
            is_plain &= class != Class::Other;
            has_digits |= class == Class::Digit;
            at += 1;
            class = bytes.get(at).map_or(Class::Between, |byte| CLASSES[usize::from(*byte)]);
        }
        let word = &bytes[start..at];
        let gap = start - seen.end();
        singles = if word.len() == 1 && gap <= 2 {
            singles + 1
        } else {
            usize::from(word.len() == 1)
        };
        if singles >= SINGLE_LETTERS || seen.next(start..at, has_digits, is_plain) {
            return true;
        }
        parts.word += 1;
        if may_be_a_person(word) && parts.person() {
            return true;
        }
        if has_digits && is_a_number(words, word, &mut parts) {
            return true;
        }
        if is_plain {
            if words.may_have(word) && words.parts(&lower(word)).any(|part| parts.take(words, part)) {
                return true;
            }
        } else if text.get(start..at).is_none_or(|word| is_in_doubt(words, word, &mut parts)) {
            return true;
        }
    }
    false
}

/// Whether a word may name a person, or stand for one: a capital that begins no common word, a noun for one
/// person, a pronoun.
fn may_be_a_person(word: &[u8]) -> bool {
    let small = lower(word);
    if word[0].is_ascii_uppercase() || !word[0].is_ascii() {
        return !is_common(&small) || vocabulary::has("individual", &small);
    }
    matches!(
        small.as_str(),
        "hij" | "zij" | "ze" | "hem" | "haar" | "he" | "she" | "him" | "her" | "iemand" | "someone" | "somebody"
    ) || vocabulary::has("individual", &small)
        || vocabulary::has("individuals", &small)
        || vocabulary::has("kin", &small)
}

/// Takes a number: whether a pattern with one may fit now.
fn is_a_number(words: &Words, word: &[u8], parts: &mut Parts) -> bool {
    let digits = word.iter().take_while(|byte| byte.is_ascii_digit());
    let number =
        digits.fold(0_u32, |number, digit| number.saturating_mul(10).saturating_add(u32::from(digit - b'0')));
    let fitting = words.numbers.iter().filter(|(most, _)| number < *most);
    fitting.fold(false, |may_fit, (_, part)| may_fit | parts.take(words, *part))
}

fn lower(word: &[u8]) -> String {
    word.iter().map(|byte| char::from(byte.to_ascii_lowercase())).collect()
}

/// A word with letters that are not ASCII: with an accent, or with something that hides it.
fn is_in_doubt(words: &Words, text: &str, parts: &mut Parts) -> bool {
    let is_odd =
        |character: char| super::words::is_hidden(character) || (character.is_numeric() && !character.is_ascii());
    let sentence = || Sentence::of(text, 0..text.len());
    text.chars().any(is_odd)
        || sentence()
            .words
            .iter()
            .any(|word| words.parts(&word.plain).any(|part| parts.take(words, part)))
}
