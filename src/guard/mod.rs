//! The guard: it reads free text and says where it turns records into a file on people.
//!
//! ```text
//! text ──sentences──▶ sentence ──words──▶ words, as a reader means them ──patterns, finders──▶ hits
//!                                              └──persons──▶ is this about one person? ──┘
//! ```
//!
//! The words of each rule stand in its own file in `rules/guard`. A hit is a rule, the exact bytes, and how
//! much it matters: more where the same sentence speaks of a person. No hit carries the words themselves, so
//! that nothing that was found can be repeated.
//!
//! What no list of words can see: behaviour that is described without a word that gives it away. That the
//! guard is silent proves nothing; a person has to read.

pub mod content;
pub mod details;
pub mod glance;
pub mod history;
pub mod numbers;
pub mod patterns;
pub mod persons;
pub mod readable;
pub mod records;
pub mod sentences;
pub mod toml;
pub mod vocabulary;
pub mod word;
pub mod words;

use std::ops::Range;

use memchr::memchr;

use crate::findings::Level;
use crate::rules::guard::list_of_people;
use crate::rules::{Check, Rule};

use glance::Glance;
use patterns::Patterns;
use persons::{About, Names, Persons};
use sentences::sentences;
use words::Sentence;

/// Finds places in a sentence, in bytes of its text.
pub type Find = fn(&Sentence<'_>) -> Vec<Range<usize>>;

/// What a rule of the guard looks for.
#[derive(Debug)]
pub struct Guard {
    /// Words that give it away; see [`patterns`] for how they are written.
    pub words: &'static str,
    /// Words that show that something else is meant: where they hold the whole of what was found. What `find`
    /// found they silence wherever they stand in the sentence.
    pub unless: &'static str,
    /// What words alone cannot tell: numbers, addresses, lists.
    pub find: Option<Find>,
    /// How much it matters in a sentence that speaks of a person; none where it does not.
    pub about_a_person: Option<Weight>,
    /// How much it matters elsewhere; none where it does not.
    pub alone: Option<Weight>,
    /// More that the same rule looks for, which matters less.
    pub milder: Option<&'static Guard>,
}

impl Guard {
    /// This, and what matters less.
    pub fn and_milder(&'static self) -> impl Iterator<Item = &'static Guard> {
        std::iter::successors(Some(self), |guard| guard.milder)
    }

    /// How much it matters in a sentence about a person, or about nobody. "Hij" is somebody, and nobody knows
    /// who: that counts where without a person nothing would be said.
    fn weight(&self, about: About) -> Option<Weight> {
        match about {
            About::Person => self.about_a_person,
            About::Somebody => self.alone.or(self.about_a_person),
            About::Nobody => self.alone,
        }
    }
}

/// How much a hit matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// An error that nothing can silence.
    Never,
    /// An error.
    Error,
    /// A warning.
    Warning,
    /// An advice.
    Advice,
}

impl Weight {
    /// The level of the finding.
    pub fn level(self) -> Level {
        match self {
            Weight::Never | Weight::Error => Level::Error,
            Weight::Warning => Level::Warning,
            Weight::Advice => Level::Advice,
        }
    }
}

/// A place in a text at which a rule speaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The rule.
    pub rule: &'static Rule,
    /// The words, in bytes of the text.
    pub range: Range<usize>,
    /// How much it matters.
    pub weight: Weight,
    /// Whether the sentence speaks of a person.
    pub about_a_person: bool,
}

impl Hit {
    /// Whether its rule speaks of a person and without one in different words.
    fn has_two_cases(&self) -> bool {
        let has_two = |guard: &Guard| {
            guard.about_a_person.is_some() && guard.alone.is_some() && guard.about_a_person != guard.alone
        };
        matches!(self.rule.check, Check::Text(guard) if guard.and_milder().any(has_two))
    }
}

/// Reads a text and says where a rule speaks: at most once per rule and sentence, in the order of the text.
pub fn look(text: &str, names: &Names) -> Vec<Hit> {
    let mut glance = Glance::with(names);
    if !glance.may_speak(text) {
        return Vec::new();
    }
    // Most sentences of a text in doubt are not.
    look_at_sentences(text, names, |sentence| {
        glance.may_speak(&text[sentence.start..end_of_line(text, sentence.end)])
            || lines_from(text, sentence).is_some_and(|lines| glance.may_list_people(lines))
    })
}

/// A longer line is read no further: all that a rule looks for in one stands at its beginning.
const LONGEST_LINE: usize = 400;

/// A rule may read on to the end of the line.
pub fn end_of_line(text: &str, from: usize) -> usize {
    let most = text.ceil_char_boundary(from.saturating_add(LONGEST_LINE));
    memchr(b'\n', &text.as_bytes()[from..most]).map_or(most, |length| from + length)
}

/// From a sentence on, what can be a list of names over lines.
fn lines_from<'t>(text: &'t str, sentence: &Range<usize>) -> Option<&'t str> {
    let end = text.ceil_char_boundary(sentence.start + list_of_people::WINDOW);
    let lines = &text[sentence.start..end];
    lines.contains('\n').then_some(lines)
}

fn look_at_sentences(text: &str, names: &Names, mut may_speak: impl FnMut(&Range<usize>) -> bool) -> Vec<Hit> {
    let patterns = Patterns::all();
    let mut hits = Vec::new();
    for range in sentences(text).into_iter().filter(|range| may_speak(range)) {
        let sentence = Sentence {
            names: Some(names),
            ..Sentence::of(text, range)
        };
        let sentence = names.without_organisations(sentence);
        let persons = Persons::of(&sentence, names);
        let found = patterns.find(&sentence, &persons);
        if found.is_empty() {
            continue;
        }
        let about = persons.about();
        let mut heaviest: Vec<Hit> = Vec::new();
        for (rule, guard, range) in found {
            let is_new = heaviest.iter().all(|hit| hit.rule != rule);
            let weight = guard.weight(about).filter(|_| is_new);
            heaviest.extend(weight.map(|weight| Hit {
                rule,
                range,
                weight,
                about_a_person: guard.about_a_person == Some(weight) && about != About::Nobody,
            }));
        }
        hits.extend(heaviest);
    }
    hits.sort_by_key(|hit| (hit.range.start, hit.rule.id));
    hits
}
