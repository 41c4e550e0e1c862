//! What a glance sees of numbers, addresses and names, which no single word gives away.
//!
//! Everything here may be in doubt too often, and never too seldom: see [`glance`](super).

use super::known::{Marks, is};
use super::rows::Words;
use crate::guard::persons;
use crate::rules::guard::birth_date_or_age;
use crate::rules::guard::private_address::STREETS;

/// So many digits, with nothing but a few signs between them, are no date.
const DIGITS_OF_A_NUMBER: usize = 9;

/// At most so many signs stand between two groups of one number, in bytes: a space may have three.
const BETWEEN: usize = 9;

/// A name is at most so many words.
const WORDS_OF_A_NAME: usize = 16;

/// At most so many words stand between two names of a row.
const WORDS_BETWEEN_NAMES: usize = 5;

/// The head of a table is looked for so far around a word, in bytes.
const LONGEST_HEAD: usize = 500;

/// So many cells are a table.
const CELLS: usize = 3;

/// So many groups of digits are a date and the hour of a time.
const DATE_AND_HOUR: usize = 4;

impl Words<'_> {
    /// Whether a word, with those before it, may be a number, an address or a row of names.
    pub fn show(&self, at: usize) -> bool {
        let token = &self.tokens.all[at];
        let before = at.checked_sub(1).map(|before| self.tokens.all[before].marks);
        let is_behind_a_number = before.is_some_and(|before| before.contains(Marks::HAS_DIGITS));
        (token.marks.contains(Marks::HAS_DIGITS) && self.is_a_number(at))
            || (is_behind_a_number && self.goes_with_a_number(at))
            || (token.marks.contains(Marks::ALL_CAPITALS) && self.ends_a_plate(at))
            || (token.marks.contains(Marks::SINGLE) && self.ends_an_abbreviation(at))
            || self.begins_a_row_of_names(at)
    }

    /// Whether a word stands in a line of cells.
    pub fn is_a_cell(&self, at: usize) -> bool {
        let token = &self.tokens.all[at];
        // A line that does not end is no head of a table.
        let near = self.text.floor_char_boundary(token.range().start.saturating_sub(LONGEST_HEAD));
        let far = self.text.ceil_char_boundary(token.range().end + LONGEST_HEAD);
        let start = self.text[near..token.range().start].rfind('\n').map_or(near, |end| near + end + 1);
        let line = self.text[start..far].lines().next().unwrap_or_default();
        let has_cells = |sign: char| line.matches(sign).count() + 1 >= CELLS;
        [';', '|', '\t'].into_iter().any(has_cells) || (has_cells(',') && !line.contains(", "))
    }

    fn written(&self, at: usize) -> &[u8] {
        let token = &self.tokens.all[at];
        &self.text.as_bytes()[token.range()]
    }

    /// What stands before a word, behind the one before it.
    fn gap(&self, at: usize) -> &[u8] {
        let start = at.checked_sub(1).map_or(0, |before| self.tokens.all[before].range().end);
        &self.text.as_bytes()[start..self.tokens.all[at].range().start]
    }

    fn is_a_number(&self, at: usize) -> bool {
        let (text, token) = (self.written(at), &self.tokens.all[at]);
        let bytes = self.text.as_bytes();
        let (digits, groups) = self.digits_up_to(at);
        let is_time = matches!(bytes.get(token.range().end), Some(b':' | b'.')) && groups >= DATE_AND_HOUR;
        let opening = token.range().start.checked_sub(1).map_or(b' ', |before| bytes[before]);
        let is_in_brackets = opening == b'[' || (opening == b'(' && self.may_be_an_age_behind(at));
        digits >= DIGITS_OF_A_NUMBER
            || (token.marks.contains(Marks::ODD) && is_odd(text))
            || is_time
            || is_in_brackets
            || looks_like_an_account(text)
            || (text.iter().all(u8::is_ascii_digit) && text.len() <= 4 && self.is_beside_a_person_or_street(at))
    }

    /// "Fatima (17)", "zijn dochter (7)"
    fn may_be_an_age_behind(&self, at: usize) -> bool {
        let Some(name) = at.checked_sub(1).map(|before| self.tokens.all[before]) else {
            return false;
        };
        let is_age = (2..=3).contains(&self.written(at).len());
        let closes = self.text.as_bytes().get(self.tokens.all[at].range().end) == Some(&b')');
        (name.marks.contains(Marks::CAPITAL) && is_age && closes) || self.is_one_person(at - 1)
    }

    /// How many digits stand in the groups of one number up to a word, and how many groups.
    fn digits_up_to(&self, at: usize) -> (usize, usize) {
        let may_part = |byte: &u8| matches!(byte, b' ' | b'.' | b'-' | b'/' | b'(' | b')' | b',') || *byte >= 128;
        let (mut digits, mut groups) = (0, 0);
        for at in (0..=at).rev() {
            if !self.tokens.all[at].marks.contains(Marks::HAS_DIGITS) {
                break;
            }
            digits += self.written(at).iter().filter(|byte| byte.is_ascii_digit()).count();
            groups += 1;
            let gap = self.gap(at);
            if gap.len() > BETWEEN || !gap.iter().all(may_part) || digits >= DIGITS_OF_A_NUMBER {
                break;
            }
        }
        (digits, groups)
    }

    /// "Kerkstraat 12", "op nummer 12", "een vrouw van 45", "hij is 17".
    fn is_beside_a_person_or_street(&self, at: usize) -> bool {
        let (Some(last), before) = (at.checked_sub(1), at.checked_sub(2)) else {
            return false;
        };
        let is_odd = |at: usize| self.tokens.all[at].marks.contains(Marks::ODD);
        if is_odd(last) || before.is_some_and(is_odd) {
            return true;
        }
        // "date = 2026" is no such thing, and a number in brackets is seen by its brackets.
        let gap = self.gap(at);
        if self.tokens.all[last].marks.contains(Marks::NUMBER)
            || gap.contains(&b'(')
            || (gap.len() > 2 && gap.is_ascii() && !gap.iter().all(u8::is_ascii_whitespace))
        {
            return false;
        }
        let word = self.written(last);
        let is_one_of = |word: &[u8], words: &[&str]| words.iter().any(|one| is(word, one));
        let before_is = |test: &dyn Fn(usize) -> bool| before.is_some_and(test);
        if is_one_of(word, &["nr", "nummer", "no", "number", "huisnummer"]) {
            before_is(&|before| is_one_of(self.written(before), &["op", "at"]) || is_street(self.written(before)))
        } else if is_one_of(word, &["van", "of"]) {
            // "een jongen van een jaar of 14"
            before_is(&|before| self.is_one_person(before) || is(self.written(before), "jaar"))
        } else if is(word, "de") {
            before_is(&|before| is(self.written(before), "rond"))
        } else if birth_date_or_age::GUESSES.split_ascii_whitespace().any(|guess| is(word, guess)) {
            // "een jongen van ongeveer 14"
            let joins = before_is(&|before| is_one_of(self.written(before), &["van", "of", "aged"]));
            joins || before_is(&|before| self.is_one_person(before))
        } else if is(word, "is") {
            before_is(&|before| {
                is_one_of(self.written(before), &["hij", "zij", "ze", "he", "she"])
                    || self.is_one_person(before)
                    || self.tokens.all[before].marks.contains(Marks::CAPITAL)
            })
        } else {
            is_one_of(word, &["aged", "leeftijd", "age", "wordt", "werd", "turns", "turned"])
                || is_street(word)
                || self.is_one_person(last)
        }
    }

    /// Whether a word is a noun for one person, or a function.
    fn is_one_person(&self, at: usize) -> bool {
        let token = &self.tokens.all[at];
        token.marks.intersects(Marks::INDIVIDUAL | Marks::KIN | Marks::FUNCTION)
            || persons::ends_as_an_individual(self.tokens.letters(token, self.text))
    }

    /// "17 jaar", "16-year-old", "1234 AB", "17 geworden", "17jarige".
    fn goes_with_a_number(&self, at: usize) -> bool {
        let (text, number, gap) = (self.written(at), self.written(at - 1), self.gap(at));
        if !number.iter().all(u8::is_ascii_digit) || gap.len() > 4 {
            return false;
        }
        if gap.is_empty() || (self.tokens.all[at].marks.contains(Marks::ODD) && has_letters(text)) {
            return true;
        }
        let is_postcode = number.len() == 4 && text.len() == 2 && text.iter().all(u8::is_ascii_uppercase);
        let small = text.to_ascii_lowercase();
        let is_years = matches!(&*small, b"jr" | b"yr" | b"yrs" | b"years" | b"year" | b"geworden")
            || small.starts_with(b"jaar")
            || small.starts_with(b"jari");
        is_postcode || (number.len() <= 3 && is_years)
    }

    /// "b.s.n." and "d.o.b."
    fn ends_an_abbreviation(&self, at: usize) -> bool {
        let Some(first) = at.checked_sub(2) else { return false };
        ["bsn", "dob"].iter().any(|abbreviation| {
            let letters = abbreviation.as_bytes().iter();
            (first..=at)
                .zip(letters)
                .all(|(at, letter)| self.written(at).eq_ignore_ascii_case(&[*letter]))
        })
    }

    /// "00-XX-00": three short groups with hyphens, some in digits, some in capitals.
    fn ends_a_plate(&self, at: usize) -> bool {
        let Some(first) = at.checked_sub(2) else { return false };
        let is_short = |at: usize| {
            let text = self.written(at);
            text.len() <= 3
                && (text.iter().all(u8::is_ascii_digit) || text.iter().all(u8::is_ascii_uppercase))
                && (at == first || self.gap(at) == b"-")
        };
        let has_digits = |at: usize| self.tokens.all[at].marks.contains(Marks::HAS_DIGITS);
        (first..=at).all(is_short) && (first..=at).any(has_digits) && !(first..=at).all(has_digits)
    }

    /// Whether a name may end here that others follow in a row.
    pub fn begins_a_row_of_names(&self, at: usize) -> bool {
        let Some(second) = self.next_name(at) else { return false };
        let last = self.tokens.all.len().min(second + WORDS_OF_A_NAME);
        (second..last).any(|end| self.next_name(end).is_some())
    }

    /// The word with which another name may begin, right behind one that ends here: with nothing but a comma,
    /// "en", a line break or a function between.
    fn next_name(&self, at: usize) -> Option<usize> {
        let all = &self.tokens.all;
        if !all[at].marks.contains(Marks::CAPITAL) {
            return None;
        }
        all.get(at + 1)?;
        let behind = self.gap(at + 1);
        // Mostly the next word follows, and joins nothing.
        let next = self.written(at + 1);
        if behind == b" " && next[0].is_ascii_lowercase() && !matches!(next[0], b'e' | b'a' | b'o' | b'd' | b't') {
            return None;
        }
        let parts = |gap: &[u8]| {
            gap.iter()
                .any(|byte| matches!(byte, b',' | b';' | b'\n' | b'/' | b'&' | b'|' | b'\t' | b'+'))
        };
        let is_a_dash = |gap: &[u8]| matches!(gap.trim_ascii(), b"-" | [0xe2, 0x80, 0x93]);
        let begins = |next: usize| all[next].marks.intersects(Marks::CAPITAL | Marks::TITLE);
        if begins(at + 1) && (parts(behind) || is_a_dash(behind)) {
            return Some(at + 1);
        }
        let is_set_apart =
            matches!(behind.trim_ascii_start().first(), Some(b'(' | b',' | b'-' | b'|' | b';' | 128..))
                || behind.contains(&b'\t');
        let last = all.len().min(at + 2 + WORDS_BETWEEN_NAMES);
        let is_joining = |word: usize| {
            let word = self.written(word);
            ["en", "and", "of", "or", "ook", "alsmede"].iter().any(|joining| is(word, joining))
        };
        let says_nothing = |word: usize| {
            is_joining(word)
                || all[word].marks.contains(Marks::NUMBER)
                || is(self.written(word), "de")
                || is(self.written(word), "the")
        };
        (at + 2..last).find(|next| {
            let closes = || {
                let gap = self.gap(*next);
                parts(gap) || gap.contains(&b')') || is_joining(next - 1)
            };
            begins(*next) && ((at + 1..*next).all(says_nothing) || (is_set_apart && closes()))
        })
    }
}

fn has_letters(word: &[u8]) -> bool {
    let text = std::str::from_utf8(word);
    text.map_or(true, |text| text.chars().any(char::is_alphabetic))
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

fn is_street(word: &[u8]) -> bool {
    let ends = |end: &str| word.len() >= end.len() && is(&word[word.len() - end.len()..], end);
    ends("str") || STREETS.split_ascii_whitespace().any(ends)
}
