//! The words of the rules, and where they stand in a sentence.
//!
//! A pattern is a row of plain words, small and without accents, as in `bekend bij de politie`. A hyphen is
//! a space: `burn out` is also "burn-out". A list of patterns has commas between them. In a pattern
//!
//! - `ziek*` is any word that begins so;
//! - `jongen|meisje` is either word;
//! - `#` is a number, `_` any one word;
//! - `~` is up to two small words that say nothing here: de, het, een, zijn, the, his …

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::Guard;
use super::words::{Sentence, Word};
use crate::rules::{self, Check, Rule};

/// All patterns of all rules, by how they begin.
#[derive(Debug)]
pub struct Patterns {
    rules: Vec<(&'static Rule, &'static Guard)>,
    /// Under the first letters of the first word; under `#` where a number comes first.
    by_beginning: HashMap<String, Vec<Pattern>>,
}

/// A row of words.
#[derive(Debug, Clone)]
struct Pattern {
    pieces: Vec<Piece>,
    /// The position of its rule.
    rule: usize,
    /// Whether it silences the rule.
    is_unless: bool,
}

/// A part of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// This word.
    Word(&'static str),
    /// A word that begins so.
    Beginning(&'static str),
    /// A number.
    Number,
    /// Any word.
    Any,
    /// Up to two small words that say nothing here.
    Filler,
}

/// By so many letters words are looked up.
pub const BEGINNING: usize = 3;

/// What says nothing here.
const FILLERS: &str = "de het een zijn haar hun ons onze die dat deze dit the a an his her their our this that heel erg zeer \
     very nu ook wel";

static ALL: LazyLock<Patterns> = LazyLock::new(Patterns::of_rules);

impl Patterns {
    /// The patterns of every rule.
    pub fn all() -> &'static Self {
        &ALL
    }

    fn of_rules() -> Self {
        let mut patterns = Patterns {
            rules: Vec::new(),
            by_beginning: HashMap::new(),
        };
        for rule in rules::all() {
            let Check::Text(guard) = rule.check else { continue };
            let position = patterns.rules.len();
            patterns.rules.push((rule, guard));
            for (list, is_unless) in [(guard.words, false), (guard.unless, true)] {
                for pieces in split(list).flat_map(pieces) {
                    let Some(beginning) = pieces.first().and_then(|first| first.beginning()) else {
                        continue;
                    };
                    patterns.by_beginning.entry(beginning.to_owned()).or_default().push(Pattern {
                        pieces,
                        rule: position,
                        is_unless,
                    });
                }
            }
        }
        patterns
    }

    /// Which rules speak of a sentence, and where first. Whether it speaks of a person is not looked at.
    pub fn find(&self, sentence: &Sentence<'_>) -> Vec<(&'static Rule, &'static Guard, Range<usize>)> {
        let mut first: Vec<Option<Range<usize>>> = vec![None; self.rules.len()];
        let mut silenced = vec![false; self.rules.len()];
        for (position, word) in sentence.words.iter().enumerate() {
            for pattern in self.beginning_with(word) {
                let Some(length) = length(&pattern.pieces, &sentence.words[position..]) else {
                    continue;
                };
                if pattern.is_unless {
                    silenced[pattern.rule] = true;
                } else {
                    let range = || sentence.span(position..position + length);
                    first[pattern.rule].get_or_insert_with(range);
                }
            }
        }
        for (position, (_, guard)) in self.rules.iter().enumerate() {
            let found = guard.find.and_then(|find| find(sentence).into_iter().next());
            if let Some(range) = found
                && first[position].as_ref().is_none_or(|earlier| range.start < earlier.start)
            {
                first[position] = Some(range);
            }
        }
        let spoken = self.rules.iter().zip(first).zip(silenced);
        spoken
            .filter(|(_, is_silenced)| !is_silenced)
            .filter_map(|((&(rule, guard), range), _)| Some((rule, guard, range?)))
            .collect()
    }

    fn beginning_with(&self, word: &Word) -> impl Iterator<Item = &Pattern> {
        let key = if word.is_number() { "#" } else { beginning(&word.plain) };
        self.by_beginning.get(key).into_iter().flatten()
    }

    /// Of each pattern that makes a rule speak, its words; for those who look for their beginnings only.
    pub fn pieces(&self) -> impl Iterator<Item = &[Piece]> {
        let patterns = self.by_beginning.values().flatten();
        patterns
            .filter(|pattern| !pattern.is_unless)
            .map(|pattern| pattern.pieces.as_slice())
    }
}

impl Piece {
    fn beginning(&self) -> Option<&'static str> {
        match self {
            Piece::Word(word) | Piece::Beginning(word) => Some(beginning(word)),
            Piece::Number => Some("#"),
            Piece::Any | Piece::Filler => None,
        }
    }

    fn fits(&self, word: &Word) -> bool {
        match self {
            Piece::Word(text) => word.plain == *text,
            Piece::Beginning(text) => word.plain.starts_with(text),
            Piece::Number => word.is_number(),
            Piece::Any | Piece::Filler => true,
        }
    }
}

fn beginning(word: &str) -> &str {
    word.get(..BEGINNING).unwrap_or(word)
}

fn is_filler(word: &str) -> bool {
    FILLERS.split(' ').any(|filler| filler == word)
}

/// How many of these words a pattern takes, where it fits at their beginning.
fn length(pieces: &[Piece], words: &[Word]) -> Option<usize> {
    let Some((piece, rest)) = pieces.split_first() else {
        return Some(0);
    };
    if *piece == Piece::Filler {
        let fillers = words.iter().take(2).take_while(|word| is_filler(&word.plain)).count();
        return (0..=fillers).find_map(|skipped| Some(skipped + length(rest, &words[skipped..])?));
    }
    let (word, behind) = words.split_first()?;
    if !piece.fits(word) {
        return None;
    }
    Some(1 + length(rest, behind)?)
}

/// Whether any of some patterns fits somewhere in a row of words. For patterns that belong to no rule.
pub fn fits_somewhere(patterns: &[Vec<Piece>], words: &[Word]) -> bool {
    (0..words.len()).any(|position| patterns.iter().any(|pieces| length(pieces, &words[position..]).is_some()))
}

/// The patterns of a list, between commas.
pub fn split(patterns: &'static str) -> impl Iterator<Item = &'static str> {
    patterns.split(',').map(str::trim).filter(|pattern| !pattern.is_empty())
}

/// Every row of words that a pattern stands for.
pub fn pieces(pattern: &'static str) -> Vec<Vec<Piece>> {
    let mut rows: Vec<Vec<Piece>> = vec![Vec::new()];
    for word in pattern.split_whitespace() {
        let choices: Vec<Piece> = word.split('|').map(piece).collect();
        rows = rows
            .iter()
            .flat_map(|row| choices.iter().map(move |choice| row.iter().copied().chain([*choice]).collect()))
            .collect();
    }
    rows
}

fn piece(word: &'static str) -> Piece {
    match word {
        "#" => Piece::Number,
        "_" => Piece::Any,
        "~" => Piece::Filler,
        _ => word.strip_suffix('*').map_or(Piece::Word(word), Piece::Beginning),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(pattern: &'static str, text: &str) -> bool {
        let sentence = Sentence::of(text, 0..text.len());
        fits_somewhere(&pieces(pattern), &sentence.words)
    }

    #[test]
    fn a_pattern_is_a_row_of_words() {
        assert!(fits("bekend bij de politie", "Hij is bekend bij de politie."));
        assert!(!fits("bekend bij de politie", "Hij is bekend bij de buren en de politie."));
        assert!(fits("burn out", "een burn-out") && fits("ziek*", "ziekte") && !fits("ziek", "ziekte"));
        assert!(fits("jongen|meisje van #", "een meisje van 17") && !fits("jongen van #", "jongen van hier"));
        assert!(fits("lid van ~ pvv", "lid van de PVV") && fits("lid van ~ pvv", "lid van pvv"));
        assert!(fits("bij _ thuis", "bij iemand thuis") && !fits("bij _ thuis", "bij thuis"));
    }

    #[test]
    fn every_pattern_is_plain_and_long_enough_to_be_looked_up() {
        for rule in rules::all() {
            let Check::Text(guard) = rule.check else { continue };
            for pattern in split(guard.words).chain(split(guard.unless)) {
                let is_plain = |character: char| {
                    character.is_ascii_lowercase() || character.is_ascii_digit() || " |*#_~".contains(character)
                };
                assert!(pattern.chars().all(is_plain), "{}: {pattern}", rule.id);
                for row in pieces(pattern) {
                    assert!(row.first().and_then(Piece::beginning).is_some(), "{}: {pattern}", rule.id);
                    for piece in row {
                        if let Piece::Beginning(word) = piece {
                            assert!(word.len() >= BEGINNING, "{}: {pattern}", rule.id);
                        }
                    }
                }
            }
        }
    }
}
