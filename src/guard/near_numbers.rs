//! What a glance sees of numbers, addresses and names, which no single word gives away.
//!
//! Everything here may be in doubt too often, and never too seldom: see [`glance`](super::glance).

use std::ops::Range;

use super::persons::is_one_person;
use crate::rules::guard::private_address::STREETS;

/// So many digits, with nothing but a few signs between them, are no date.
const DIGITS_OF_A_NUMBER: usize = 9;

/// At most so many signs stand between two groups of one number, in bytes: a space may have three.
const BETWEEN: usize = 9;

/// So many names in a row, in one place, may be a list of people: the last has nothing behind it.
const NAMES_IN_A_ROW: usize = 2;

/// So far from each other, in bytes, names may stand in a row.
const NEAR: usize = 120;

/// So many groups of digits are a date and the hour of a time.
const DATE_AND_HOUR: usize = 4;

/// The last words of a text that is read from its beginning, and what was counted of them.
#[derive(Debug)]
pub struct Seen<'a> {
    text: &'a str,
    last: Range<usize>,
    before: Range<usize>,
    is_plain: bool,
    was_plain: bool,
    has_digits: bool,
    digits: usize,
    groups: usize,
    /// Groups of a number plate, and whether they were letters and digits.
    parts: (usize, bool, bool),
    names: usize,
    last_name: usize,
}

impl<'a> Seen<'a> {
    /// Nothing yet.
    pub fn new(text: &'a str) -> Self {
        Seen {
            text,
            last: 0..0,
            before: 0..0,
            is_plain: true,
            was_plain: true,
            has_digits: false,
            digits: 0,
            groups: 0,
            parts: (0, false, false),
            names: 0,
            last_name: 0,
        }
    }

    /// Where the last word ends.
    pub fn end(&self) -> usize {
        self.last.end
    }

    /// Takes the next word: whether it and those before may be something.
    pub fn next(&mut self, word: Range<usize>, has_digits: bool, is_plain: bool) -> bool {
        let bytes = self.text.as_bytes();
        let gap = self.last.end..word.start;
        let is_after_a_number = self.has_digits && self.last.end > 0;
        let shows = if has_digits {
            self.number(&word, &gap, is_plain)
        } else {
            self.digits = 0;
            self.groups = 0;
            is_after_a_number && self.behind_a_number(&word, &gap, is_plain)
        };
        let shows = shows | self.abbreviation(&word) | self.plate(&word, &gap) | self.name(&word);
        self.before = std::mem::replace(&mut self.last, word);
        self.was_plain = self.is_plain;
        self.is_plain = is_plain || !has_letters(&self.text.as_bytes()[self.last.clone()]);
        self.has_digits = has_digits;
        shows && !is_contact_detail(bytes, self.last.start)
    }

    fn word(&self, range: &Range<usize>) -> &'a [u8] {
        &self.text.as_bytes()[range.clone()]
    }

    fn number(&mut self, word: &Range<usize>, gap: &Range<usize>, is_plain: bool) -> bool {
        let bytes = self.text.as_bytes();
        let text = self.word(word);
        let count = text.iter().filter(|byte| byte.is_ascii_digit()).count();
        let may_part = |byte: &u8| matches!(byte, b' ' | b'.' | b'-' | b'/' | b'(' | b')' | b',') || *byte >= 128;
        let goes_on = self.has_digits && gap.len() <= BETWEEN && bytes[gap.clone()].iter().all(may_part);
        (self.digits, self.groups) = if goes_on {
            (self.digits + count, self.groups + 1)
        } else {
            (count, 1)
        };
        let is_time = matches!(bytes.get(word.end), Some(b':' | b'.')) && self.groups >= DATE_AND_HOUR;
        let opening = word.start.checked_sub(1).map_or(b' ', |before| bytes[before]);
        let is_in_brackets =
            opening == b'[' || (opening == b'(' && text.len() <= 3 && bytes.get(word.end) == Some(&b')'));
        self.digits >= DIGITS_OF_A_NUMBER
            || (!is_plain && is_odd(text))
            || is_time
            || is_in_brackets
            || looks_like_an_account(text)
            || has_letters_behind(text)
            || text.iter().all(u8::is_ascii_digit) && text.len() <= 4 && self.is_beside_a_person_or_street(gap)
    }

    /// "Kerkstraat 12", "op nummer 12", "een vrouw van 45", "hij is 17".
    fn is_beside_a_person_or_street(&self, gap: &Range<usize>) -> bool {
        if !self.is_plain || !self.was_plain {
            return true;
        }
        // "date = 2026" is no such thing.
        if gap.len() > 2 && !self.word(gap).iter().all(u8::is_ascii_whitespace) {
            return false;
        }
        let (last, before) = (lower(self.word(&self.last)), lower(self.word(&self.before)));
        match last.as_str() {
            "nr" | "nummer" | "no" | "number" | "huisnummer" => {
                is_street(&before) || before == "op" || before == "at"
            }
            "van" | "of" => is_one_person(&before),
            "aged" | "leeftijd" | "age" | "wordt" | "werd" | "turns" | "turned" => true,
            "is" => {
                matches!(before.as_str(), "hij" | "zij" | "ze" | "he" | "she")
                    || is_one_person(&before)
                    || self.word(&self.before).first().is_some_and(u8::is_ascii_uppercase)
            }
            _ => is_street(&last) || is_one_person(&last),
        }
    }

    /// "17 jaar", "16-year-old", "1234 AB", "17 geworden".
    fn behind_a_number(&self, word: &Range<usize>, gap: &Range<usize>, is_plain: bool) -> bool {
        let text = self.word(word);
        let number = self.word(&self.last);
        if !number.iter().all(u8::is_ascii_digit) || gap.len() > 4 {
            return false;
        }
        if !is_plain && has_letters(text) {
            return true;
        }
        let is_postcode = number.len() == 4 && text.len() == 2 && text.iter().all(u8::is_ascii_uppercase);
        let small = lower(text);
        let is_years = matches!(small.as_str(), "jr" | "yr" | "yrs" | "years" | "year" | "geworden")
            || small.starts_with("jaar")
            || small.starts_with("jari");
        is_postcode || (number.len() <= 3 && is_years)
    }

    /// "b.s.n." and "d.o.b."
    fn abbreviation(&self, word: &Range<usize>) -> bool {
        let letters = [&self.before, &self.last, word].map(|word| self.word(word));
        let is = |abbreviation: [&[u8]; 3]| {
            letters.iter().zip(abbreviation).all(|(one, other)| one.eq_ignore_ascii_case(other))
        };
        is([b"b", b"s", b"n"]) || is([b"d", b"o", b"b"])
    }

    /// "00-XX-00": three short groups with hyphens, some in digits, some in capitals.
    fn plate(&mut self, word: &Range<usize>, gap: &Range<usize>) -> bool {
        let text = self.word(word);
        let is_digits = text.iter().all(u8::is_ascii_digit);
        let is_letters = text.iter().all(u8::is_ascii_uppercase);
        let is_joined = &self.text.as_bytes()[gap.clone()] == b"-";
        let (count, digits, letters) = if is_joined { self.parts } else { (0, false, false) };
        self.parts = if text.len() <= 3 && (is_digits || is_letters) {
            (count + 1, digits || is_digits, letters || is_letters)
        } else {
            (0, false, false)
        };
        self.parts.0 >= 3 && self.parts.1 && self.parts.2
    }

    /// A capital with a comma, "en" or the like behind it: so names stand in a row.
    fn name(&mut self, word: &Range<usize>) -> bool {
        let bytes = self.text.as_bytes();
        let text = self.word(word);
        if ends_with_name(text) && is_cell(bytes, word) {
            return true;
        }
        let is_capital = text[0].is_ascii_uppercase() || text[0] >= 128;
        is_capital && parts_names(&bytes[word.end..]) && self.count_name(word)
    }

    fn count_name(&mut self, word: &Range<usize>) -> bool {
        self.names = if self.names > 0 && word.start - self.last_name <= NEAR {
            self.names + 1
        } else {
            1
        };
        self.last_name = word.end;
        self.names >= NAMES_IN_A_ROW
    }
}

/// What shows without any word: a mail address, an escape that may hide a letter, a profile.
pub fn shows_by_itself(bytes: &[u8], at: usize) -> bool {
    let rest = &bytes[at..];
    match bytes[at] {
        b'\\' => !matches!(rest.get(1), Some(b'"' | b'\\' | b'\'') | None),
        b'@' => !is_contact_detail(bytes, at),
        b'(' | b'[' | b'{' => {
            rest.get(1..3).is_some_and(|sign| sign.eq_ignore_ascii_case(b"at"))
                && matches!(rest.get(3), Some(b')' | b']' | b'}'))
        }
        b'/' => {
            let before = &bytes[at.saturating_sub(4)..at];
            let is_of = |end: &[u8]| {
                before.len() >= end.len() && before[before.len() - end.len()..].eq_ignore_ascii_case(end)
            };
            (is_of(b".com") || is_of(b".me") || is_of(b".net")) && !is_contact_detail(bytes, at)
        }
        _ => false,
    }
}

/// Whether a place is in the value of a field that holds an address or a number by its nature. In a text over
/// several lines, and in a comment, nothing is such a field.
fn is_contact_detail(bytes: &[u8], at: usize) -> bool {
    let start = bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let line = &bytes[start..at];
    let is_field = ["email", "phone", "website", "kvk"].iter().any(|key| {
        let value = line.strip_prefix(key.as_bytes()).map(<[u8]>::trim_ascii_start);
        let value = value.and_then(|value| value.strip_prefix(b"=")).map(<[u8]>::trim_ascii_start);
        // One quote: the value has begun and has not ended.
        value.is_some_and(|value| {
            value.starts_with(b"\"") && value.iter().filter(|byte| **byte == b'"').count() == 1
        })
    });
    is_field && !bytes[..start].windows(3).any(|marks| marks == b"\"\"\"" || marks == b"'''")
}

fn has_letters(word: &[u8]) -> bool {
    let text = std::str::from_utf8(word);
    text.map_or(true, |text| text.chars().any(char::is_alphabetic))
}

fn lower(word: &[u8]) -> String {
    word.iter().map(|byte| char::from(byte.to_ascii_lowercase())).collect()
}

/// Whether a word with digits has more beside them than the sign for euros.
fn is_odd(word: &[u8]) -> bool {
    let text = std::str::from_utf8(word);
    text.map_or(true, |text| text.chars().any(|character| !character.is_ascii() && character != '€'))
}

/// "NL91" as an account number begins.
fn looks_like_an_account(word: &[u8]) -> bool {
    matches!(word, [one, two, three, four, ..]
        if one.is_ascii_alphabetic() && two.is_ascii_alphabetic() && three.is_ascii_digit() && four.is_ascii_digit())
}

/// Letters behind digits: a postcode, a number plate, "17jarige".
fn has_letters_behind(word: &[u8]) -> bool {
    let digits = word.iter().take_while(|byte| byte.is_ascii_digit()).count();
    digits > 0 && digits < word.len()
}

fn is_street(word: &str) -> bool {
    word.ends_with("str") || STREETS.split_whitespace().any(|end| word.ends_with(end))
}

fn ends_with_name(word: &[u8]) -> bool {
    let ends = |end: &[u8]| word.len() >= end.len() && word[word.len() - end.len()..].eq_ignore_ascii_case(end);
    ends(b"naam") || ends(b"name") || ends(b"names") || ends(b"letters") || ends(b"namen") || ends(b"voegsel")
}

/// Whether a word stands in a cell of a table.
fn is_cell(bytes: &[u8], word: &Range<usize>) -> bool {
    let next = bytes[word.end..].iter().find(|byte| **byte != b' ');
    let before = bytes[..word.start].iter().rev().find(|byte| **byte != b' ');
    [next, before]
        .into_iter()
        .flatten()
        .any(|byte| matches!(byte, b';' | b'|' | b'\t' | b','))
}

/// Whether what follows a word can part it from another name.
fn parts_names(rest: &[u8]) -> bool {
    let rest = rest.strip_prefix(b".").unwrap_or(rest);
    match rest {
        [
            b',' | b';' | b'/' | b'\n' | b'\r' | b'\t' | b'|' | b'(' | b'&' | b'+',
            ..,
        ] => true,
        [b' ', rest @ ..] => {
            let rest = rest.trim_ascii_start();
            [&b"en "[..], b"and ", b"of ", b"or ", b"ook ", b"alsmede "]
                .iter()
                .any(|word| rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)))
                || matches!(rest, [b'-' | b'/' | b'&' | b'|' | b'(' | b'+' | b',' | b';' | b'\n', ..])
                || rest.first().is_some_and(|first| *first >= 128)
        }
        _ => false,
    }
}
