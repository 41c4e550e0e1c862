//! One quick look at the bytes of a file: can any rule of the guard speak here?
//!
//! Most files hold nothing that a rule could look at twice. They are passed over at the speed of reading.
//! Whatever is in doubt is read with care later; a glance never clears what a careful look would find.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::near_numbers::{self, Seen};
use super::patterns::{BEGINNING, Patterns, Piece, longest, row, split};
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

/// By their first or last letters, the words that give something away.
struct Words {
    /// One bit for each three letters with which such a word begins.
    beginnings: Vec<u64>,
    /// The same, with which it ends.
    endings: Vec<u64>,
    by_beginning: HashMap<[u8; BEGINNING], Vec<Piece>>,
    by_ending: HashMap<[u8; BEGINNING], Vec<Piece>>,
}

static WORDS: LazyLock<Words> = LazyLock::new(Words::of_rules);

impl Words {
    /// Of each pattern the longest word: without it the pattern does not fit.
    fn of_rules() -> Self {
        let mut words = Words {
            beginnings: vec![0; (1 << (5 * BEGINNING)) / 64],
            endings: vec![0; (1 << (5 * BEGINNING)) / 64],
            by_beginning: HashMap::new(),
            by_ending: HashMap::new(),
        };
        let anchors: Vec<Row> = ANCHORS.iter().flat_map(|anchors| split(anchors)).map(row).collect();
        for row in Patterns::all().rows().chain(&anchors) {
            for piece in longest(row) {
                words.add(*piece);
            }
        }
        words
    }

    fn add(&mut self, piece: Piece) {
        let Some(letters) = piece.letters() else { return };
        let (bits, found, key) = match piece {
            Piece::Ending(_) => (&mut self.endings, &mut self.by_ending, key_of_end(letters.as_bytes())),
            _ => (&mut self.beginnings, &mut self.by_beginning, key(letters.as_bytes())),
        };
        let found = found.entry(key).or_default();
        if !found.contains(&piece) {
            found.push(piece);
        }
        let bit = bit(key);
        bits[bit / 64] |= 1 << (bit % 64);
    }

    fn may_have(&self, word: &[u8]) -> bool {
        let is_set = |bits: &[u64], bit: usize| bits[bit / 64] >> (bit % 64) & 1 == 1;
        is_set(&self.beginnings, bit(key(word))) || is_set(&self.endings, bit(key_of_end(word)))
    }

    fn has(&self, word: &str) -> bool {
        let beginning = self.by_beginning.get(&key(word.as_bytes()));
        let ending = self.by_ending.get(&key_of_end(word.as_bytes()));
        let mut pieces = beginning.into_iter().chain(ending).flatten();
        pieces.any(|piece| piece.may_be(word))
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
        if is_plain {
            if words.may_have(word) && words.has(&lower(word)) {
                return true;
            }
        } else if text.get(start..at).is_none_or(|word| is_in_doubt(words, word)) {
            return true;
        }
    }
    false
}

fn lower(word: &[u8]) -> String {
    word.iter().map(|byte| char::from(byte.to_ascii_lowercase())).collect()
}

/// A word with letters that are not ASCII: with an accent, or with something that hides it.
fn is_in_doubt(words: &Words, text: &str) -> bool {
    let is_odd =
        |character: char| super::words::is_hidden(character) || (character.is_numeric() && !character.is_ascii());
    text.chars().any(is_odd) || Sentence::of(text, 0..text.len()).words.iter().any(|word| words.has(&word.plain))
}
