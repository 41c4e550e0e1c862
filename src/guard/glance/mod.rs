//! One quick look at a text: can any rule of the guard speak here?
//!
//! Most texts hold nothing that a rule could look at twice. They are passed over nearly at the speed of reading.
//! Whatever is in doubt is read with care later; a glance never clears what a careful look would find.

mod known;
mod numbers;
mod rows;
mod tokens;

use std::sync::LazyLock;

use hashbrown::HashSet;

use super::patterns::{self, Patterns, Row, split};
use super::persons::Names;
use super::words::Sentence;
use crate::rules::guard::{
    birth_date_or_age, citizen_service_number, identity_document, private_address, private_contact_details,
};

pub use known::common_words;
use known::{Known, Marks, Shape};
use rows::{Rows, Words};
use tokens::Tokens;

/// The words that go with what words alone cannot tell.
const ANCHORS: &[&str] = &[
    birth_date_or_age::ANCHORS,
    citizen_service_number::ANCHORS,
    identity_document::ANCHORS,
    private_address::ANCHORS,
    private_contact_details::ANCHORS,
];

/// How the head of a column of names may end, in a table.
const NAMES: &[&str] = &["naam", "name", "names", "letters", "namen", "voegsel"];

/// So many single letters, or titles, in a row may be a word that hides, or a name without end.
const SINGLE_LETTERS: usize = 4;

/// What is looked for.
struct Wanted {
    known: Known,
    rows: Rows,
    /// How many of the rows are patterns of rules. The others are words that go with numbers.
    patterns: usize,
}

/// Stands for the part that is the head of a column of names.
const COLUMN: u16 = u16::MAX;

static WANTED: LazyLock<Wanted> = LazyLock::new(|| {
    let mut known = Known::new();
    let mut rows = Rows::default();
    for (row, needs_a_person) in Patterns::all().rows() {
        rows.add(row, needs_a_person, &mut known);
    }
    let patterns = rows.len();
    for row in ANCHORS.iter().flat_map(|anchors| split(anchors)).map(patterns::row) {
        let rarest: Row = patterns::rarest(&row).map(|position| row[position]).into_iter().collect();
        rows.add(&rarest, false, &mut known);
    }
    rows.anchor(&mut known);
    for ending in NAMES {
        known.anchor_ending(ending, COLUMN);
    }
    known.finish();
    Wanted { known, rows, patterns }
});

/// Makes ready what is looked for, beside whatever else goes on meanwhile. Where the system has no room for that,
/// it is made ready by whoever looks first.
pub fn prepare() {
    let thread = std::thread::Builder::new();
    drop(thread.spawn(|| LazyLock::force(&WANTED)));
}

/// The patterns of the rules that can fit a sentence, in their order: the rarest word of each is in it. Most
/// sentences have none.
pub fn patterns_that_can_fit(sentence: &Sentence<'_>) -> Vec<usize> {
    let wanted = &*WANTED;
    let mut found = Vec::new();
    for word in &sentence.words {
        let shape = Shape::of(word.plain.as_bytes(), word.plain.len());
        let (id, marks) = wanted.known.find(shape.hash);
        let marks = marks | wanted.known.affixes(&shape);
        wanted.known.any_part(id, marks, word.plain.as_bytes(), |part| {
            found.extend(wanted.rows.looked_for_by(part).iter().map(|pattern| usize::from(*pattern)));
            false
        });
    }
    found.retain(|pattern| *pattern < wanted.patterns);
    found.sort_unstable();
    found.dedup();
    found
}

/// Looks at one text after the other.
#[derive(Debug, Default)]
pub struct Glance {
    tokens: Tokens,
    clears_nothing: bool,
    /// Texts that were cleared: points come back in meeting after meeting, and so do the comments of new files.
    cleared: HashSet<Box<str>>,
}

/// So many texts are remembered,
const REMEMBERED: usize = 2048;
/// none longer than this.
const LONGEST_REMEMBERED: usize = 160;

impl Glance {
    /// For texts in which these names can stand.
    pub fn with(names: &Names) -> Self {
        Glance {
            clears_nothing: names.have_a_common_word(),
            ..Glance::default()
        }
    }

    /// What `may_speak` says, where the same texts come back: those that were cleared are not looked at again.
    pub fn may_speak_again(&mut self, text: &str) -> bool {
        if self.cleared.contains(text) {
            return false;
        }
        let may_speak = self.may_speak(text);
        if !may_speak && text.len() <= LONGEST_REMEMBERED && self.cleared.len() < REMEMBERED {
            self.cleared.insert(text.into());
        }
        may_speak
    }

    /// Whether a text may hold something of which a rule speaks.
    pub fn may_speak(&mut self, text: &str) -> bool {
        let wanted = &*WANTED;
        if self.clears_nothing || self.tokens.cut(text, &wanted.known).is_none() {
            return true;
        }
        let words = Words::of(text, &self.tokens);
        let mut singles = 0;
        let mut before = Marks::empty();
        for (at, token) in self.tokens.all.iter().enumerate() {
            let marks = token.marks;
            let may_show = marks.intersects(SHOWING) || before.contains(Marks::HAS_DIGITS);
            before = marks;
            if may_show {
                singles = if is_single(marks) { singles + 1 } else { 0 };
                if singles >= SINGLE_LETTERS || words.show(at) {
                    return true;
                }
            } else {
                singles = 0;
            }
            if !marks.intersects(Marks::ANCHOR | Marks::BEGINNING | Marks::ENDING) {
                continue;
            }
            let letters = self.tokens.letters(token, text);
            let may_fit = |part: u16| {
                let patterns = wanted.rows.looked_for_by(part);
                (part == COLUMN && words.is_a_cell(at))
                    || patterns.iter().any(|pattern| wanted.rows.may_fit(*pattern, &words, at))
            };
            if wanted.known.any_part(token.id, marks, letters, may_fit) {
                return true;
            }
        }
        false
    }

    /// Whether names may stand in a row in a text.
    pub fn may_list_people(&mut self, text: &str) -> bool {
        let wanted = &*WANTED;
        if self.clears_nothing || self.tokens.cut(text, &wanted.known).is_none() {
            return true;
        }
        let words = Words::of(text, &self.tokens);
        let mut singles = 0;
        self.tokens.all.iter().enumerate().any(|(at, token)| {
            singles = if is_single(token.marks) { singles + 1 } else { 0 };
            singles >= SINGLE_LETTERS || words.begins_a_row_of_names(at)
        })
    }
}

/// Whether a text may hold something of which a rule speaks.
pub fn may_speak(text: &str) -> bool {
    Glance::default().may_speak(text)
}

/// Only such words can be a number, an address or part of a name.
const SHOWING: Marks = Marks::CAPITAL
    .union(Marks::ALL_CAPITALS)
    .union(Marks::HAS_DIGITS)
    .union(Marks::SINGLE)
    .union(Marks::TITLE);

fn is_single(marks: Marks) -> bool {
    marks.contains(Marks::TITLE) || (marks.contains(Marks::SINGLE) && !marks.contains(Marks::NUMBER))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guard::patterns::Piece;
    use crate::guard::persons::Names;
    use crate::guard::{Hit, look, look_at_sentences};
    use proptest::prelude::*;

    /// Words for a part of a pattern.
    fn words(choices: &[Piece], choice: usize) -> String {
        const PERSONS: [&str; 8] = [
            "dhr. Jansen",
            "een bezoeker",
            "mw. A. de Wit",
            "Fatima",
            "een van de leerlingen",
            "zijn jongste broer",
            "leerling Sami D.",
            "iemand uit het bestuur",
        ];
        match choices[choice % choices.len()] {
            Piece::Word(word) | Piece::Written(word) => word.to_owned(),
            Piece::Beginning(word) => format!("{word}{}", ["", "en", "s"][choice % 3]),
            Piece::Ending(word) => format!("{}{word}", ["", "wijk"][choice % 2]),
            Piece::Number => "12".to_owned(),
            Piece::Below(most) => (most - 1).to_string(),
            Piece::Capital => "Karim".to_owned(),
            Piece::Any => "iets".to_owned(),
            Piece::UpTo(most) => ["daar iets van ", ""][choice % 2].repeat(most / 3),
            Piece::Filler => ["de", "", "zijn zeer"][choice % 3].to_owned(),
            Piece::End => String::new(),
            Piece::Person | Piece::AnyPerson => PERSONS[choice % PERSONS.len()].to_owned(),
        }
    }

    const OTHERS: [&str; 8] = [
        "Het overleg begint om 19.30 uur.",
        "Jan de Vries",
        "A. Bakker",
        "Fatima El Idrissi (kookgroep)",
        "naam;voornaam;telefoon;rol",
        "12-03-2025 19:30 - Karim: tot zo. Dat is goed",
        "Kerkstraat 12",
        "Iedereen is welkom!",
    ];

    fn sentence(row: &Row, choices: &[usize], frame: usize, change: usize) -> String {
        let parts = row.iter().map(|part| &part.pieces).zip(choices.iter().cycle());
        let parts: Vec<String> = parts
            .map(|(part, choice)| words(part, *choice))
            .filter(|part| !part.is_empty())
            .collect();
        let said = parts.join(if change == 4 { "-" } else { " " });
        let said = match change {
            1 => said.to_uppercase(),
            2 => said.replace('e', "\u{e9}").replace('o', "\u{43e}"),
            3 => said.replace(' ', ", "),
            5 => said.replace('i', "i\u{ad}"),
            6 => said.chars().flat_map(|character| [character, ' ']).collect(),
            _ => said,
        };
        match frame {
            0 => format!("Er is bericht over dhr. Jansen, {said} en meer."),
            1 => format!("Hij {said}."),
            2 => said,
            3 => format!("Het overleg is voorbij. Daarna {said} (een jongen van de school)."),
            _ => format!("Volgens mw. De Vries is {said}; zij gaat verder."),
        }
    }

    fn look_with_care(text: &str) -> Vec<Hit> {
        look_at_sentences(text, &Names::from_iter(["B. Bakker"]), |_| true)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(800))]

        #[test]
        fn it_passes_over_nothing_that_a_pattern_fits(
            row in 0..Patterns::all().rows().len(),
            choices in prop::collection::vec(0..200_usize, 1..6),
            frame in 0..5_usize,
            change in 0..7_usize,
        ) {
            let row = Patterns::all().rows().nth(row).map(|(row, _)| row).unwrap();
            let text = sentence(row, &choices, frame, change);
            let found = look_with_care(&text);
            prop_assert!(found.is_empty() || may_speak(&text), "{} {}", found[0].rule.id, text);
        }

        #[test]
        fn sentence_by_sentence_it_passes_over_nothing(
            rows in prop::collection::vec((0..Patterns::all().rows().len(), 0..200_usize, 0..5_usize, 0..7_usize), 1..4),
            others in prop::collection::vec(0..OTHERS.len(), 1..5),
            between in 0..4_usize,
        ) {
            let rows = rows.into_iter().map(|(row, choice, frame, change)| {
                let row = Patterns::all().rows().nth(row).map(|(row, _)| row).unwrap();
                sentence(row, &[choice, choice / 3, choice / 7], frame, change)
            });
            let others = others.into_iter().map(|other| OTHERS[other].to_owned());
            let parts: Vec<String> = others.clone().take(1).chain(rows).chain(others).collect();
            let text = parts.join([" ", "\n", "\n\n", "\n- "][between]);
            prop_assert_eq!(look(&text, &Names::from_iter(["B. Bakker"])), look_with_care(&text));
        }
    }
}
