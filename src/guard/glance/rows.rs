//! The patterns of the rules in a form that can be held against many words quickly. Where a careful look asks
//! who is a person, here it is enough that somebody may be one.

use std::cell::OnceCell;

use hashbrown::HashMap;

use super::known::{Known, Marks, is};
use super::tokens::{Ids, Token, Tokens};
use crate::guard::patterns::{self, Piece, Row, rarest};
use crate::guard::persons;

/// A person who is named is at most so many words: titles, initials, and a name.
const LONGEST_NAME: usize = 16;

/// One who is not is at most so many: "een van de jongere leerlingen".
const LONGEST_WITHOUT_NAME: usize = 5;

/// All patterns, and the parts that they share.
#[derive(Debug, Default)]
pub struct Rows {
    parts: Vec<Part>,
    /// For each part of the rules the position here.
    by_index: HashMap<usize, u16>,
    /// The rows one behind the other, as positions of their parts.
    rows: Vec<u16>,
    patterns: Vec<Pattern>,
    /// For each part the patterns that are looked for by it.
    looked_for: Vec<Vec<u16>>,
}

/// A pattern.
#[derive(Debug)]
struct Pattern {
    /// Where its row begins.
    start: u32,
    length: u8,
    /// The part by which it is looked for.
    anchor: u8,
    /// Whether it says something only where a person is in the sentence.
    needs_a_person: bool,
    /// Words without any of which it does not fit.
    all_of: Ids,
    /// It does not fit without any of these; empty where that is not known.
    one_of: Ids,
}

/// What a part of a pattern can be. Most are simple: they are told without a look at any list.
#[derive(Debug)]
enum Part {
    /// This word.
    Word(u16),
    /// Any of these words, in the order of their ids, and as a set.
    Words(Box<[u16]>, Ids),
    /// Up to so many words.
    UpTo(u8),
    Person,
    Other(Box<Choices>),
}

/// What a part can be that is not simple.
#[derive(Debug, Default)]
struct Choices {
    /// Any of these words, in the order of their ids.
    ids: Vec<u16>,
    /// These, with a capital; in capitals where that is asked for.
    written: Vec<(u16, bool)>,
    beginnings: Vec<&'static str>,
    endings: Vec<&'static str>,
    /// A number below this.
    below: Option<u32>,
    is_any: bool,
    is_capital: bool,
    is_person: bool,
    /// Up to so many words, where it is no word.
    up_to: Option<u8>,
}

impl Rows {
    /// Adds a row of a rule, looked for by its rarest part.
    pub fn add(&mut self, row: &Row, needs_a_person: bool, known: &mut Known) {
        let anchor = rarest(row).unwrap_or_default();
        let start = self.rows.len();
        let (mut all_of, mut one_of) = (Ids::default(), Ids::default());
        let mut fewest = usize::MAX;
        for (position, part) in row.iter().enumerate() {
            let at = self.part(part, known);
            self.rows.push(at);
            match &self.parts[usize::from(at)] {
                _ if position == anchor => {}
                Part::Word(id) => all_of.add(*id),
                Part::Words(ids, set) if ids.len() < fewest => {
                    fewest = ids.len();
                    one_of = *set;
                }
                _ => {}
            }
        }
        let new = u16::try_from(self.patterns.len()).unwrap_or(u16::MAX);
        if let Some(part) = self.rows.get(start + anchor) {
            self.looked_for[usize::from(*part)].push(new);
        }
        self.patterns.push(Pattern {
            start: u32::try_from(start).unwrap_or(u32::MAX),
            length: u8::try_from(row.len()).unwrap_or(u8::MAX),
            anchor: u8::try_from(anchor).unwrap_or_default(),
            needs_a_person,
            all_of,
            one_of,
        });
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.patterns.len()
    }

    /// The position of a part, which is known from now on.
    fn part(&mut self, part: &patterns::Part, known: &mut Known) -> u16 {
        let new = u16::try_from(self.parts.len()).unwrap_or(u16::MAX);
        let at = *self.by_index.entry(part.index).or_insert(new);
        if at == new {
            self.parts.push(Part::of(&part.pieces, known));
            self.looked_for.push(Vec::new());
        }
        at
    }

    /// Lets every pattern be looked for.
    pub fn anchor(&self, known: &mut Known) {
        for (position, part) in (0..).zip(&self.parts) {
            if !self.looked_for[usize::from(position)].is_empty() {
                part.anchor(position, known);
            }
        }
    }

    /// The patterns that are looked for by a part.
    pub fn looked_for_by(&self, part: u16) -> &[u16] {
        self.looked_for.get(usize::from(part)).map_or(&[], Vec::as_slice)
    }

    /// Whether a pattern may fit around a word by which it was looked for.
    pub fn may_fit(&self, pattern: u16, words: &Words<'_>, at: usize) -> bool {
        let Some(pattern) = self.patterns.get(usize::from(pattern)) else {
            return false;
        };
        let ids = words.tokens.ids;
        if !ids.may_hold(pattern.all_of) || (pattern.one_of != Ids::default() && !ids.may_hold_any(pattern.one_of))
        {
            return false;
        }
        let start = pattern.start as usize;
        let row = &self.rows[start..start + usize::from(pattern.length)];
        let (before, behind) = row.split_at(usize::from(pattern.anchor));
        let Some((anchor, behind)) = behind.split_first() else {
            return false;
        };
        self.parts[usize::from(*anchor)].fits(words, at)
            && self.fit_behind(behind, words, at + 1)
            && self.fit_before(before, words, at)
            && (!pattern.needs_a_person || words.has_a_person_around(at))
    }

    /// Whether parts may fit from a word on.
    fn fit_behind(&self, parts: &[u16], words: &Words<'_>, at: usize) -> bool {
        let Some((part, rest)) = parts.split_first() else {
            return true;
        };
        let part = &self.parts[usize::from(*part)];
        let last = words.tokens.all.len();
        let goes_on = |next: usize| self.fit_behind(rest, words, next);
        (part.fits(words, at) && goes_on(at + 1))
            || part.up_to().is_some_and(|most| (at..=last.min(at + most)).any(goes_on))
            || (part.is_person() && (1..=words.longest_person(at)).any(|length| goes_on(last.min(at + length))))
    }

    /// Whether parts may fit up to a word.
    fn fit_before(&self, parts: &[u16], words: &Words<'_>, end: usize) -> bool {
        let Some((part, rest)) = parts.split_last() else {
            return true;
        };
        let part = &self.parts[usize::from(*part)];
        let goes_on = |start: usize| self.fit_before(rest, words, start);
        let ends_here = |start: &usize| words.longest_person(*start) >= end - start;
        end.checked_sub(1).is_some_and(|at| part.fits(words, at) && goes_on(at))
            || part.up_to().is_some_and(|most| (end.saturating_sub(most)..=end).any(goes_on))
            || (part.is_person() && (end.saturating_sub(LONGEST_NAME)..end).filter(ends_here).any(goes_on))
    }
}

impl Part {
    fn of(pieces: &[Piece], known: &mut Known) -> Self {
        let choices = Choices::of(pieces, known);
        match pieces {
            [Piece::Word(_)] => Part::Word(choices.ids[0]),
            [Piece::UpTo(_) | Piece::Filler | Piece::End] => Part::UpTo(choices.up_to.unwrap_or_default()),
            [Piece::Person | Piece::AnyPerson] => Part::Person,
            pieces if pieces.iter().all(|piece| matches!(piece, Piece::Word(_))) => {
                let mut set = Ids::default();
                choices.ids.iter().for_each(|id| set.add(*id));
                Part::Words(choices.ids.into(), set)
            }
            _ => Part::Other(Box::new(choices)),
        }
    }

    /// Lets itself be looked for, as the part with a number.
    fn anchor(&self, part: u16, known: &mut Known) {
        match self {
            Part::Word(id) => known.anchor(*id, part),
            Part::Words(ids, _) => ids.iter().for_each(|id| known.anchor(*id, part)),
            Part::UpTo(_) | Part::Person => {}
            Part::Other(choices) => {
                let written = choices.written.iter().map(|(id, _)| id);
                choices.ids.iter().chain(written).for_each(|id| known.anchor(*id, part));
                choices
                    .beginnings
                    .iter()
                    .for_each(|beginning| known.anchor_beginning(beginning, part));
                choices.endings.iter().for_each(|ending| known.anchor_ending(ending, part));
            }
        }
    }

    /// Whether a single word is this.
    fn fits(&self, words: &Words<'_>, at: usize) -> bool {
        let Some(token) = words.tokens.all.get(at) else {
            return false;
        };
        match self {
            Part::Word(id) => token.id == *id,
            Part::Words(ids, _) => token.id != 0 && ids.binary_search(&token.id).is_ok(),
            Part::UpTo(_) | Part::Person => false,
            Part::Other(choices) => choices.fit(words, token),
        }
    }

    /// Up to how many words it may pass over.
    fn up_to(&self) -> Option<usize> {
        match self {
            Part::UpTo(most) => Some(usize::from(*most)),
            Part::Other(choices) => choices.up_to.map(usize::from),
            Part::Word(_) | Part::Words(..) | Part::Person => None,
        }
    }

    fn is_person(&self) -> bool {
        match self {
            Part::Person => true,
            Part::Other(choices) => choices.is_person,
            Part::Word(_) | Part::Words(..) | Part::UpTo(_) => false,
        }
    }
}

impl Choices {
    fn of(pieces: &[Piece], known: &mut Known) -> Self {
        let mut found = Choices::default();
        let most = |most: usize| u8::try_from(most).unwrap_or(u8::MAX);
        for piece in pieces {
            match *piece {
                Piece::Word(word) => found.ids.push(known.add(word)),
                Piece::Written(word) => {
                    let is_shouted = word.bytes().all(|byte| !byte.is_ascii_lowercase());
                    found.written.push((known.add(word.to_ascii_lowercase().leak()), is_shouted));
                }
                Piece::Beginning(word) => found.beginnings.push(word),
                Piece::Ending(word) => found.endings.push(word),
                Piece::Number => found.below = Some(u32::MAX),
                Piece::Below(most) => found.below = found.below.max(Some(most)),
                Piece::Capital => found.is_capital = true,
                Piece::Any => found.is_any = true,
                Piece::Person | Piece::AnyPerson => found.is_person = true,
                Piece::UpTo(words) => found.up_to = found.up_to.max(Some(most(words))),
                Piece::Filler => found.up_to = found.up_to.max(Some(2)),
                Piece::End => found.up_to = found.up_to.max(Some(0)),
            }
        }
        found.ids.sort_unstable();
        found.ids.dedup();
        found
    }

    fn fit(&self, words: &Words<'_>, token: &Token) -> bool {
        if self.is_any || (token.id != 0 && self.ids.binary_search(&token.id).is_ok()) {
            return true;
        }
        let is_written = |(id, is_shouted): &(u16, bool)| {
            *id == token.id
                && token.marks.contains(Marks::CAPITAL)
                && (!is_shouted || token.marks.contains(Marks::ALL_CAPITALS))
        };
        let letters = words.tokens.letters(token, words.text);
        let starts = |affix: &&str| letters.get(..affix.len()).is_some_and(|part| is(part, affix));
        let ends = |affix: &&str| {
            let start = letters.len().checked_sub(affix.len());
            start.is_some_and(|start| is(&letters[start..], affix))
        };
        (self.is_capital && token.marks.contains(Marks::CAPITAL))
            || self.written.iter().any(is_written)
            || self.beginnings.iter().any(starts)
            || self.endings.iter().any(ends)
            || self.below.is_some_and(|most| is_below(token, letters, most))
    }
}

fn is_below(token: &Token, letters: &[u8], most: u32) -> bool {
    let number = std::str::from_utf8(letters).ok().and_then(|letters| letters.parse::<u32>().ok());
    token.marks.contains(Marks::NUMBER) && (most == u32::MAX || number.is_some_and(|number| number < most))
}

/// The words of a text, to hold patterns against.
#[derive(Debug)]
pub struct Words<'a> {
    /// The text.
    pub text: &'a str,
    /// Its words.
    pub tokens: &'a Tokens,
    /// Of how many words at most a person may be who begins with each; looked at when a pattern asks.
    persons: OnceCell<Box<[u8]>>,
}

impl<'a> Words<'a> {
    /// The words of a text.
    pub fn of(text: &'a str, tokens: &'a Tokens) -> Self {
        Words {
            text,
            tokens,
            persons: OnceCell::new(),
        }
    }

    fn persons(&self) -> &[u8] {
        self.persons.get_or_init(|| {
            let length = |at: usize| u8::try_from(self.length_of_a_person(at)).unwrap_or(u8::MAX);
            (0..self.tokens.all.len()).map(length).collect()
        })
    }

    /// Of how many words a person may be who begins with one.
    fn longest_person(&self, at: usize) -> usize {
        self.persons().get(at).copied().unwrap_or_default().into()
    }

    /// Of how many words at most a person may be who begins with one, named or not; nought where nobody does.
    fn length_of_a_person(&self, at: usize) -> usize {
        if !self.may_begin_a_person(at) {
            return 0;
        }
        let can_go_on = |token: &&Token| token.marks.intersects(Marks::CAPITAL | Marks::TITLE | Marks::PARTICLE);
        let named = 1 + self.tokens.all[at + 1..].iter().take(LONGEST_NAME - 1).take_while(can_go_on).count();
        let begins_without = Marks::POINTS | Marks::OWNS;
        if self.tokens.all[at].marks.intersects(begins_without) {
            named.max(LONGEST_WITHOUT_NAME)
        } else {
            named
        }
    }

    /// Whether somebody may be named, or stood for, from a word on.
    fn may_begin_a_person(&self, at: usize) -> bool {
        let Some(token) = self.tokens.all.get(at) else {
            return false;
        };
        let marks = token.marks;
        let is_name = marks.contains(Marks::CAPITAL) && (!marks.contains(Marks::COMMON) || token.len() == 1);
        if is_name || marks.intersects(Marks::STANDS_FOR_ONE | Marks::TITLE) {
            return true;
        }
        let behind = &self.tokens.all[at + 1..];
        let has = |most: usize, nouns: Marks| {
            let mut near = behind.iter().take(most);
            near.any(|token| self.is_a_noun(token, nouns))
        };
        let is_before_a_name = || {
            let next = behind.first();
            self.is_a_noun(token, Marks::INDIVIDUAL)
                && next.is_some_and(|next| next.marks.contains(Marks::CAPITAL))
        };
        (marks.contains(Marks::POINTS) && (has(3, Marks::INDIVIDUAL) || self.is_one_of_many(at)))
            || (marks.contains(Marks::POINTS_AT_SOME) && has(3, Marks::POINTED_AT))
            || (marks.contains(Marks::OWNS) && has(2, Marks::KIN | Marks::RELATIVES))
            || is_before_a_name()
    }

    /// "een van de jongere leerlingen"
    fn is_one_of_many(&self, at: usize) -> bool {
        let behind = &self.tokens.all[at + 1..];
        let is_of = behind.first().is_some_and(|token| {
            let letters = self.tokens.letters(token, self.text);
            is(letters, "van") || is(letters, "of")
        });
        is_of && behind.iter().take(4).any(|token| token.marks.contains(Marks::INDIVIDUALS))
    }

    /// Whether a word is any of some nouns.
    fn is_a_noun(&self, token: &Token, nouns: Marks) -> bool {
        token.marks.intersects(nouns)
            || (nouns.contains(Marks::INDIVIDUAL)
                && persons::ends_as_an_individual(self.tokens.letters(token, self.text)))
    }

    /// Whether a person may be in the sentence of a word: as far as it surely goes on.
    fn has_a_person_around(&self, at: usize) -> bool {
        /// Whoever writes longer sentences has them read with care.
        const LONGEST_SENTENCE: usize = 300;
        let before = (0..at).rev().take_while(|word| !self.surely_ends_behind(*word));
        let behind =
            (at..self.tokens.all.len()).take_while(|word| *word == at || !self.surely_ends_behind(word - 1));
        let mut words = before.chain(behind);
        words.by_ref().take(LONGEST_SENTENCE).any(|word| self.longest_person(word) > 0) || words.next().is_some()
    }

    /// Whether a sentence ends behind a word, and is sure to: it is no abbreviation, and a capital follows.
    fn surely_ends_behind(&self, at: usize) -> bool {
        /// No abbreviation is as long.
        const LONGER_THAN_ABBREVIATIONS: usize = 6;
        let (Some(word), Some(next)) = (self.tokens.all.get(at), self.tokens.all.get(at + 1)) else {
            return false;
        };
        let between = self.text.as_bytes().get(word.range().end..next.range().start);
        matches!(between, Some([b'.' | b'!' | b'?', b' ' | b'\n']))
            && next.marks.contains(Marks::CAPITAL)
            && !word.marks.intersects(Marks::ODD | Marks::HAS_DIGITS)
            && word.len() >= LONGER_THAN_ABBREVIATIONS
    }
}
