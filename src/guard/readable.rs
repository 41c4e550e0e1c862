//! A sentence as a reader sees it, character by character: for numbers and addresses, in which signs matter
//! that words do not keep.

use std::ops::Range;

use any_ascii::any_ascii_char;

use super::words::{is_hidden, look_alike};

/// A text without hidden characters, with plain digits, spaces and hyphens, and the way back.
#[derive(Debug)]
pub struct Readable {
    /// What can be seen.
    pub text: String,
    /// For each byte, the character in the text that it comes from.
    origins: Vec<Range<usize>>,
}

impl Readable {
    /// What can be seen in a range of a text.
    pub fn of(text: &str, range: Range<usize>) -> Self {
        let mut readable = Readable {
            text: String::with_capacity(range.len()),
            origins: Vec::with_capacity(range.len()),
        };
        for (offset, character) in text[range.clone()].char_indices() {
            let start = range.start + offset;
            if !is_hidden(character) {
                readable.text.push(plain(character));
                readable.origins.resize(readable.text.len(), start..start + character.len_utf8());
            }
        }
        readable
    }

    /// Where some bytes stand in the text that was read.
    pub fn origin(&self, range: Range<usize>) -> Range<usize> {
        let start = self.origins.get(range.start).map_or(0, |origin| origin.start);
        let last = range.end.checked_sub(1).and_then(|last| self.origins.get(last));
        start..last.map_or(start, |origin| origin.end)
    }

    /// The first byte here that comes from this byte of the text or from one behind it.
    pub fn position(&self, origin: usize) -> usize {
        self.origins.partition_point(|range| range.end <= origin)
    }

    /// The character before a byte.
    pub fn before(&self, at: usize) -> Option<char> {
        self.text[..at].chars().next_back()
    }

    /// The character at a byte.
    pub fn at(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// Whether a byte of the text is a digit.
    pub fn is_digit(&self, at: usize) -> bool {
        self.text.as_bytes().get(at).is_some_and(u8::is_ascii_digit)
    }

    /// Whether letters or digits go on over a byte.
    pub fn touches(&self, at: usize) -> bool {
        self.before(at).is_some_and(char::is_alphanumeric) && self.at(at).is_some_and(char::is_alphanumeric)
    }
}

fn plain(character: char) -> char {
    if character.is_ascii() {
        return if character == '`' { '\'' } else { character };
    }
    match character {
        _ if character.is_whitespace() => ' ',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' => '-',
        '’' | '‘' | 'ʼ' | '′' => '\'',
        _ => look_alike(character)
            .map(|latin| {
                if character.is_uppercase() {
                    latin.to_ascii_uppercase()
                } else {
                    latin
                }
            })
            .or_else(|| wide(character))
            .unwrap_or(character),
    }
}

/// A digit of another script, or a letter, digit or sign in another shape: "１", "𝟏", "ａ", "＠".
fn wide(character: char) -> Option<char> {
    let mut ascii = any_ascii_char(character).chars();
    let first = ascii.next().filter(|first| first.is_ascii_graphic())?;
    let is_other_shape = character.is_numeric() || character >= '\u{2000}';
    (is_other_shape && ascii.next().is_none()).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_reader_sees_plain_signs() {
        let text = "12\u{200b}34\u{a0}–\u{a0}５６ ａ＠b ١٢";
        let readable = Readable::of(text, 0..text.len());
        assert_eq!(readable.text, "1234 - 56 a@b 12");
        assert_eq!(&text[readable.origin(0..4)], "12\u{200b}34");
        assert_eq!(&text[readable.origin(7..9)], "５６");
        assert_eq!(readable.position(text.find('５').unwrap()), 7);
    }

    proptest! {
        #[test]
        fn the_way_back_leads_into_the_text(text in "\\PC{0,40}") {
            let readable = Readable::of(&text, 0..text.len());
            for (at, character) in readable.text.char_indices() {
                let origin = readable.origin(at..at + character.len_utf8());
                prop_assert!(text.get(origin.clone()).is_some_and(|one| one.chars().count() == 1));
                prop_assert_eq!(readable.position(origin.start), at);
            }
        }
    }
}
