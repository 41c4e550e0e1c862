//! One quick look at the bytes of a file: can any rule of the guard speak here?
//!
//! Most files hold nothing that a rule could look at twice. They are passed over at the speed of reading.
//! Whatever is in doubt is read with care later; a glance never clears what a careful look would find.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::patterns::{BEGINNING, Patterns, Piece, longest};
use super::words::Sentence;

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
        for row in Patterns::all().rows() {
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

/// So many digits, with nothing but single separators between them, are no date.
const DIGITS_OF_A_NUMBER: usize = 9;

/// So many single letters in a row may be a word that hides.
const SINGLE_LETTERS: usize = 4;

/// So many names in a row, in one file, may be a list of people.
const NAMES_IN_A_ROW: usize = 2;

/// Whether a text may hold something of which a rule speaks.
pub fn may_speak(text: &str) -> bool {
    let words = &*WORDS;
    let bytes = text.as_bytes();
    let (mut digits, mut singles, mut names) = (0, 0, 0);
    let mut capital_before = false;
    let mut last_end = 0;
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        let mut class = CLASSES[usize::from(bytes[at])];
        if class == Class::Between {
            // What shows by itself: an address, an escape that may hide a letter.
            let is_escape = bytes[at] == b'\\' && matches!(bytes.get(at + 1), Some(b'u' | b'U' | b'x'));
            if is_escape || (bytes[at] == b'@' && !is_contact_detail(bytes, at)) {
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
        let gap = start - last_end;
        last_end = at;
        if has_digits {
            let count = word.iter().filter(|byte| byte.is_ascii_digit()).count();
            let goes_on = gap == 1 && matches!(bytes[start - 1], b' ' | b'.' | b'-' | b'/');
            digits = if goes_on { digits + count } else { count };
            let is_number = digits >= DIGITS_OF_A_NUMBER && !is_contact_detail(bytes, start);
            if is_number || looks_like_an_account(word) || has_letters_behind(word) {
                return true;
            }
        } else {
            digits = 0;
        }
        singles = if word.len() == 1 && gap <= 2 {
            singles + 1
        } else {
            usize::from(word.len() == 1)
        };
        if singles >= SINGLE_LETTERS {
            return true;
        }
        let is_capital = word[0].is_ascii_uppercase();
        if is_capital && capital_before && matches!(bytes.get(at), Some(b',')) {
            names += 1;
            if names >= NAMES_IN_A_ROW {
                return true;
            }
        }
        capital_before = is_capital;
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

/// Whether a place is in the value of a field that holds an address or a number by its nature.
fn is_contact_detail(bytes: &[u8], at: usize) -> bool {
    let line = bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    ["email", "phone", "website", "kvk"]
        .iter()
        .any(|key| bytes[line..at].starts_with(key.as_bytes()))
}

fn lower(word: &[u8]) -> String {
    word.iter().map(|byte| char::from(byte.to_ascii_lowercase())).collect()
}

/// "NL91" as an account number begins.
fn looks_like_an_account(word: &[u8]) -> bool {
    matches!(word, [one, two, three, four, ..]
        if one.is_ascii_alphabetic() && two.is_ascii_alphabetic() && three.is_ascii_digit() && four.is_ascii_digit())
}

/// Letters behind digits: a postcode, a licence plate, "17jarige".
fn has_letters_behind(word: &[u8]) -> bool {
    let digits = word.iter().take_while(|byte| byte.is_ascii_digit()).count();
    digits > 0 && digits < word.len() && word.len() - digits > 1
}

/// A word with letters that are not ASCII: with an accent, or with something that hides it.
fn is_in_doubt(words: &Words, text: &str) -> bool {
    text.chars().any(super::words::is_hidden)
        || Sentence::of(text, 0..text.len()).words.iter().any(|word| words.has(&word.plain))
}
