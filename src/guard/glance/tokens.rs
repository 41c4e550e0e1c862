//! The words of a text, cut quickly: the same words that a careful look sees, but without an allocation for each.

use std::ops::Range;

use super::known::{Known, Marks, Shape};
use crate::guard::words::{is_hidden, words};

/// A word, where it stands, and what is known of it.
#[derive(Debug, Clone, Copy)]
pub struct Token {
    start: u32,
    end: u32,
    /// Where its plain letters stand among those of odd words, if it is one.
    plain: (u32, u32),
    /// By which the patterns know it; nought where they do not.
    pub id: u16,
    /// What it looks like and what it can be.
    pub marks: Marks,
}

impl Token {
    /// Where it stands, in bytes of the text.
    pub fn range(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// How many bytes it has.
    pub fn len(&self) -> usize {
        (self.end - self.start) as usize
    }
}

/// A place in a text: no text is longer than 4 GiB.
fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// All words of a text.
#[derive(Debug, Default)]
pub struct Tokens {
    /// In their order.
    pub all: Vec<Token>,
    /// The letters of odd words, small and without accents, one after the other.
    odd: Vec<u8>,
    /// Some bits of the id of every word: where a bit is not set, no word is there that has it.
    pub ids: Ids,
}

/// A set of words that may hold more than were put into it, and never less.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ids(u128);

impl Ids {
    /// Puts a word into it.
    pub fn add(&mut self, id: u16) {
        self.0 |= 1 << (id % 128);
    }

    /// Whether all of others may be in it.
    pub fn may_hold(self, others: Ids) -> bool {
        self.0 & others.0 == others.0
    }

    /// Whether any of others may be in it.
    pub fn may_hold_any(self, others: Ids) -> bool {
        self.0 & others.0 != 0
    }
}

/// What a byte is to whoever cuts words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A letter or a digit.
    Word,
    Apostrophe,
    /// Part of a character that is not ASCII.
    Other,
    /// A sign of an address.
    Sign,
    Between,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class::Between; 256];
    let mut byte = 0;
    while byte < 256 {
        let is = byte as u8;
        classes[byte] = match is {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => Class::Word,
            b'\'' | b'`' => Class::Apostrophe,
            b'@' | b'(' | b'[' | b'{' | b'/' => Class::Sign,
            128.. | 0..=8 | 14..=31 | 127 => Class::Other,
            _ => Class::Between,
        };
        byte += 1;
    }
    classes
};

fn class(bytes: &[u8], at: usize) -> Class {
    bytes.get(at).map_or(Class::Between, |byte| CLASSES[usize::from(*byte)])
}

impl Tokens {
    /// Cuts a text. None where something shows without any word: a hidden character, an address.
    pub fn cut(&mut self, text: &str, known: &Known) -> Option<()> {
        self.all.clear();
        self.odd.clear();
        self.ids = Ids::default();
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            at = match class(bytes, at) {
                Class::Word => self.word(text, at, known)?,
                Class::Other => self.behind_other(text, at, known)?,
                Class::Sign if is_an_address(bytes, at) => return None,
                Class::Sign | Class::Apostrophe | Class::Between => at + 1,
            };
        }
        Some(())
    }

    /// The plain letters of a word. Capitals are as they were written.
    pub fn letters<'t>(&'t self, token: &Token, text: &'t str) -> &'t [u8] {
        if token.marks.contains(Marks::ODD) {
            &self.odd[token.plain.0 as usize..token.plain.1 as usize]
        } else {
            &text.as_bytes()[token.range()]
        }
    }

    /// A word that begins with a letter or a digit. A number ends where letters begin.
    fn word(&mut self, text: &str, start: usize, known: &Known) -> Option<usize> {
        let bytes = text.as_bytes();
        let mut end = start + 1;
        if bytes[start].is_ascii_digit() {
            while bytes.get(end).is_some_and(u8::is_ascii_digit) {
                end += 1;
            }
        } else {
            while class(bytes, end) == Class::Word {
                end += 1;
            }
        }
        let is_odd = match class(bytes, end) {
            Class::Other => goes_on(text, end),
            Class::Apostrophe => goes_on(text, end + 1),
            _ => false,
        };
        if is_odd {
            return self.odd(text, start, known);
        }
        let shape = Shape::of(&bytes[start..], end - start);
        let mut marks = shape.marks | known.affixes(&shape);
        marks.set(Marks::CAPITAL, bytes[start].is_ascii_uppercase());
        marks.set(Marks::SINGLE, end - start == 1);
        let (id, can_be) = known.find(shape.hash);
        self.ids.add(id);
        let marks = marks | can_be;
        self.all.push(Token {
            start: place(start),
            end: place(end),
            plain: (0, 0),
            id,
            marks,
        });
        Some(end)
    }

    /// What begins with a character that is not ASCII: a word, or a sign.
    fn behind_other(&mut self, text: &str, at: usize, known: &Known) -> Option<usize> {
        let character = text[at..].chars().next()?;
        if is_hidden(character) {
            None
        } else if character.is_alphanumeric() {
            self.odd(text, at, known)
        } else {
            Some(at + character.len_utf8())
        }
    }

    /// A word with an accent, an apostrophe or a letter of another script: read with care.
    fn odd(&mut self, text: &str, start: usize, known: &Known) -> Option<usize> {
        let is_in_it = |character: &char| character.is_alphanumeric() || is_apostrophe(*character);
        let mut end = start;
        for character in text[start..].chars() {
            if is_hidden(character) {
                return None;
            }
            if !is_in_it(&character) {
                break;
            }
            end += character.len_utf8();
        }
        for word in words(text, start..end) {
            let plain = word.plain.as_bytes();
            let from = place(self.odd.len());
            self.odd.extend_from_slice(plain);
            let mut marks = Marks::ODD;
            marks.set(Marks::CAPITAL, word.is_capital);
            marks.set(Marks::ALL_CAPITALS, word.is_all_capitals);
            marks.set(Marks::NUMBER, word.is_number());
            marks.set(Marks::SINGLE, word.range.len() == 1);
            marks.set(Marks::HAS_DIGITS, text[word.range.clone()].contains(char::is_numeric));
            let shape = Shape::of(plain, plain.len());
            let (id, can_be) = known.find(shape.hash);
            self.ids.add(id);
            self.all.push(Token {
                start: place(word.range.start),
                end: place(word.range.end),
                plain: (from, place(self.odd.len())),
                id,
                marks: marks | can_be | known.affixes(&shape),
            });
        }
        Some(end)
    }
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '’' | '‘' | '`' | 'ʼ' | '′')
}

/// Whether a letter or digit follows that a word can go on with.
fn goes_on(text: &str, at: usize) -> bool {
    let next = text.get(at..).and_then(|rest| {
        let mut rest = rest.chars();
        let next = rest.next()?;
        if is_apostrophe(next) { rest.next() } else { Some(next) }
    });
    next.is_some_and(|next| next.is_alphanumeric() || is_hidden(next))
}

/// A mail address, a profile.
fn is_an_address(bytes: &[u8], at: usize) -> bool {
    let rest = &bytes[at..];
    match bytes[at] {
        b'@' => true,
        b'/' => {
            let before = &bytes[at.saturating_sub(4)..at];
            [&b".com"[..], b".me", b".net"].iter().any(|end| {
                before.len() >= end.len() && before[before.len() - end.len()..].eq_ignore_ascii_case(end)
            })
        }
        _ => {
            rest.get(1..3).is_some_and(|sign| sign.eq_ignore_ascii_case(b"at"))
                && matches!(rest.get(3), Some(b')' | b']' | b'}'))
        }
    }
}
