//! The words that the patterns know, and by which of them a pattern is looked for.

use bitflags::bitflags;
use hashbrown::HashMap;

use crate::guard::patterns;
use crate::guard::persons;
use crate::guard::vocabulary;

bitflags! {
    /// What a word looks like, and what it can be.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    pub struct Marks: u32 {
        /// It begins with a capital.
        const CAPITAL = 1;
        /// It has no small letter.
        const ALL_CAPITALS = 1 << 1;
        /// It is a number.
        const NUMBER = 1 << 2;
        /// It has digits.
        const HAS_DIGITS = 1 << 3;
        /// Its letters are not those that were written.
        const ODD = 1 << 4;
        /// It stands in every second report: no surname is trusted to be so written.
        const COMMON = 1 << 5;
        /// Before a noun for one person it makes somebody: "een", "die".
        const POINTS = 1 << 6;
        /// Before some nouns for one person it makes somebody: "de jongen".
        const POINTS_AT_SOME = 1 << 7;
        /// Before a relative it makes somebody: "zijn", "her".
        const OWNS = 1 << 8;
        /// Somebody by itself: "hij", "iemand".
        const STANDS_FOR_ONE = 1 << 9;
        /// A noun for one person: "bezoeker".
        const INDIVIDUAL = 1 << 10;
        /// A noun for one person that "de" points at: "jongen".
        const POINTED_AT = 1 << 11;
        /// A noun for more persons, of whom one may be meant: "leerlingen".
        const INDIVIDUALS = 1 << 12;
        /// A relative.
        const KIN = 1 << 13;
        /// Relatives.
        const RELATIVES = 1 << 14;
        /// A function that one person has.
        const FUNCTION = 1 << 15;
        /// Before a name it makes a person: "dhr".
        const TITLE = 1 << 16;
        /// It can stand in the middle of a name.
        const PARTICLE = 1 << 17;
        /// By this word a pattern is looked for.
        const ANCHOR = 1 << 18;
        /// By its beginning a pattern may be looked for.
        const BEGINNING = 1 << 19;
        /// By its end a pattern may be looked for.
        const ENDING = 1 << 20;
        /// It is a single letter or digit.
        const SINGLE = 1 << 21;
    }
}

/// By so many letters a word is looked up of which only the beginning or the end is known.
const LETTERS: usize = 3;

/// Words by their letters.
#[derive(Debug)]
pub struct Known {
    /// The ids of the words, by their hash.
    ids: HashMap<u64, u16>,
    /// By id. The first is that of no word.
    marks: Vec<Marks>,
    /// The same once more, close together: a word stands at the place of its hash or behind it.
    slots: Vec<Slot>,
    /// One bit for the beginning of each hash: most words that are not known are seen here not to be.
    seen: Vec<u64>,
    /// Words, each with a part of patterns that are looked for by it; in order.
    anchored: Vec<(u16, u16)>,
    /// For each word where that begins.
    anchored_from: Vec<u32>,
    beginnings: Affixes,
    endings: Affixes,
}

/// A word that is known; none where its id is nought.
#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    /// The end of its hash.
    hash: u32,
    id: u16,
    marks: Marks,
}

/// Beginnings or endings of words, each with a part that is looked for by it.
#[derive(Debug)]
struct Affixes {
    /// One bit for four letters with which such a word begins, or ends.
    seen: Vec<u64>,
    all: Vec<(usize, &'static str, u16)>,
}

impl Known {
    /// No pattern yet, but the words that make persons.
    pub fn new() -> Self {
        let mut known = Known {
            ids: HashMap::new(),
            marks: vec![Marks::default()],
            slots: Vec::new(),
            seen: vec![0; 1 << SEEN >> 6],
            anchored: Vec::new(),
            anchored_from: Vec::new(),
            beginnings: Affixes::new(),
            endings: Affixes::new(),
        };
        let lists = [
            (POINTING, Marks::POINTS),
            (POINTING_AT_SOME, Marks::POINTS_AT_SOME),
            (OWNERS, Marks::OWNS),
            (SOMEBODY, Marks::STANDS_FOR_ONE),
            (OF_YEARS, Marks::INDIVIDUAL | Marks::POINTED_AT),
        ];
        for (words, mark) in lists {
            words.split_whitespace().for_each(|word| known.mark(word, mark));
        }
        let lists = [
            ("individual", Marks::INDIVIDUAL),
            ("people", Marks::INDIVIDUAL),
            ("individuals", Marks::INDIVIDUALS),
            ("kin", Marks::KIN),
            ("relatives", Marks::RELATIVES),
            ("function", Marks::FUNCTION),
        ];
        for (list, mark) in lists {
            let words = vocabulary::list(list).filter(|word| !word.starts_with('*'));
            words.for_each(|word| known.mark(word, mark));
        }
        common_words().for_each(|word| known.mark(word, Marks::COMMON));
        persons::titles().for_each(|word| known.mark(word, Marks::TITLE));
        persons::particles().for_each(|word| known.mark(word, Marks::PARTICLE));
        persons::pointed_at().for_each(|word| known.mark(word, Marks::POINTED_AT));
        known
    }

    fn mark(&mut self, word: &'static str, mark: Marks) {
        let id = self.add(word);
        self.marks[usize::from(id)] |= mark;
    }

    /// The id of a word, which is known from now on.
    pub fn add(&mut self, word: &'static str) -> u16 {
        let hash = Shape::of(word.as_bytes(), word.len()).hash;
        let new = u16::try_from(self.marks.len()).unwrap_or_default();
        let id = *self.ids.entry(hash).or_insert(new);
        if id == new {
            self.marks.push(Marks::default());
            set(&mut self.seen, bit_of(hash));
        }
        id
    }

    /// The id of a word and what it can be, by the hash of its letters; nought where it is none of those that are
    /// known. A word that has the hash of another by chance is taken for it: then a text is in doubt once too
    /// often.
    pub fn find(&self, hash: u64) -> (u16, Marks) {
        if !is_set(&self.seen, bit_of(hash)) {
            return (0, Marks::empty());
        }
        let mut at = self.slot_of(hash);
        loop {
            let slot = self.slots[at];
            if slot.id == 0 || slot.hash == hash as u32 {
                return (slot.id, slot.marks);
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
    }

    /// Where a word is looked for first.
    fn slot_of(&self, hash: u64) -> usize {
        usize::try_from(hash >> 32).unwrap_or_default() & (self.slots.len() - 1)
    }

    /// Whether a pattern may be looked for by how a word begins or ends.
    pub fn affixes(&self, shape: &Shape) -> Marks {
        let mut marks = Marks::empty();
        marks.set(Marks::BEGINNING, is_set(&self.beginnings.seen, bit_of_four(shape.first)));
        marks.set(Marks::ENDING, is_set(&self.endings.seen, bit_of_four(shape.last)));
        marks
    }

    /// From now on a part is looked for by a word.
    pub fn anchor(&mut self, id: u16, part: u16) {
        self.marks[usize::from(id)] |= Marks::ANCHOR;
        self.anchored.push((id, part));
    }

    /// From now on a part is looked for by the beginning of a word.
    pub fn anchor_beginning(&mut self, beginning: &'static str, part: u16) {
        self.beginnings.add(first(beginning.as_bytes()), beginning, part);
        let four = Shape::of(beginning.as_bytes(), beginning.len()).first;
        let is_short = beginning.len() == LETTERS;
        for next in ANY_LETTER.bytes().filter(|_| is_short) {
            self.beginnings.see(four | u32::from(next) << 24);
        }
        self.beginnings.see(four);
    }

    /// From now on a part is looked for by the end of a word.
    pub fn anchor_ending(&mut self, ending: &'static str, part: u16) {
        self.endings.add(last(ending.as_bytes()), ending, part);
        let four = Shape::of(ending.as_bytes(), ending.len()).last;
        let is_short = ending.len() == LETTERS;
        for before in ANY_LETTER.bytes().filter(|_| is_short) {
            self.endings.see(four << 8 | u32::from(before));
        }
        self.endings.see(four);
    }

    /// Nothing is added from now on.
    pub fn finish(&mut self) {
        self.anchored.sort_unstable();
        let mut from = 0;
        self.anchored_from = (0..=self.marks.len())
            .map(|id| {
                let more = self.anchored[from..].iter().take_while(|(other, _)| usize::from(*other) < id);
                from += more.count();
                u32::try_from(from).unwrap_or(u32::MAX)
            })
            .collect();
        self.beginnings.all.sort_unstable();
        self.endings.all.sort_unstable();
        self.slots = vec![Slot::default(); (2 * self.ids.len()).next_power_of_two()];
        for (&hash, &id) in &self.ids {
            let mut at = self.slot_of(hash);
            while self.slots[at].id != 0 {
                at = (at + 1) & (self.slots.len() - 1);
            }
            self.slots[at] = Slot {
                hash: hash as u32,
                id,
                marks: self.marks[usize::from(id)],
            };
        }
    }

    /// Whether any part that is looked for by a word passes a test.
    pub fn any_part(&self, id: u16, marks: Marks, letters: &[u8], mut test: impl FnMut(u16) -> bool) -> bool {
        let starts = |affix: &str| letters.get(..affix.len()).is_some_and(|part| is(part, affix));
        let ends = |affix: &str| {
            let start = letters.len().checked_sub(affix.len());
            start.is_some_and(|start| is(&letters[start..], affix))
        };
        (marks.contains(Marks::ANCHOR) && self.anchored(id).iter().any(|(_, part)| test(*part)))
            || (marks.contains(Marks::BEGINNING) && {
                let mut beginnings = self.beginnings.under(first(letters));
                beginnings.any(|(_, affix, part)| starts(affix) && test(*part))
            })
            || (marks.contains(Marks::ENDING) && {
                let mut endings = self.endings.under(last(letters));
                endings.any(|(_, affix, part)| ends(affix) && test(*part))
            })
    }

    fn anchored(&self, id: u16) -> &[(u16, u16)] {
        let at = |id: usize| self.anchored_from[id] as usize;
        &self.anchored[at(id.into())..at(usize::from(id) + 1)]
    }
}

/// Whether letters are a word, whatever their case.
pub fn is(letters: &[u8], word: &str) -> bool {
    letters.eq_ignore_ascii_case(word.as_bytes())
}

impl Affixes {
    fn new() -> Self {
        Affixes {
            seen: vec![0; 1 << SEEN >> 6],
            all: Vec::new(),
        }
    }

    fn add(&mut self, group: usize, affix: &'static str, part: u16) {
        self.all.push((group, affix, part));
    }

    fn see(&mut self, four: u32) {
        set(&mut self.seen, bit_of_four(four));
    }

    fn under(&self, group: usize) -> impl Iterator<Item = &(usize, &'static str, u16)> {
        let start = self.all.partition_point(|(other, ..)| *other < group);
        self.all[start..].iter().take_while(move |(other, ..)| *other == group)
    }
}

/// What can stand beside three letters.
const ANY_LETTER: &str = "abcdefghijklmnopqrstuvwxyz0123456789";

/// Which bit tells of four letters.
fn bit_of_four(four: u32) -> usize {
    usize::try_from(four.wrapping_mul(0x9e37_79b1) >> (32 - SEEN)).unwrap_or_default()
}

/// So many bits of a hash are looked at first.
const SEEN: u32 = 16;

fn bit_of(hash: u64) -> usize {
    usize::try_from(hash >> (64 - SEEN)).unwrap_or_default()
}

fn set(bits: &mut [u64], bit: usize) {
    bits[bit / 64] |= 1 << (bit % 64);
}

fn is_set(bits: &[u64], bit: usize) -> bool {
    bits[bit / 64] >> (bit % 64) & 1 == 1
}

/// The group of the first letters of a word.
fn first(word: &[u8]) -> usize {
    group(word.get(..LETTERS))
}

/// The group of its last letters.
fn last(word: &[u8]) -> usize {
    group(word.len().checked_sub(LETTERS).and_then(|start| word.get(start..)))
}

fn group(letters: Option<&[u8]>) -> usize {
    let letters = letters.unwrap_or_default();
    letters.iter().fold(0, |group, byte| group << 5 | usize::from(byte & 0x1f))
}

/// What letters and digits of ASCII look like, taken eight at a time.
#[derive(Debug, Clone, Copy, Default)]
pub struct Shape {
    /// A hash of them in small letters. The words that are known are ours: nobody can choose any that collide.
    pub hash: u64,
    /// The first four, in small letters.
    first: u32,
    /// The last four, in small letters.
    last: u32,
    /// What it looks like.
    pub marks: Marks,
}

/// In ASCII a small letter and a digit have this bit,
const SMALL: u64 = 0x2020_2020_2020_2020;
/// and a letter this one.
const LETTER: u64 = 0x4040_4040_4040_4040;

impl Shape {
    /// Of the word of some length with which bytes begin.
    pub fn of(bytes: &[u8], length: usize) -> Self {
        let (mut small_letters, mut letters, mut digits) = (0, 0, 0);
        let mut hash = length as u64;
        let mut first = 0;
        let mut at = 0;
        while at < length {
            let rest = &bytes[at..];
            let eight = match rest.first_chunk() {
                Some(eight) => u64::from_le_bytes(*eight),
                None => rest.iter().rev().fold(0, |eight, byte| eight << 8 | u64::from(*byte)),
            };
            let left = length - at;
            let used = if left < 8 { !(u64::MAX << (8 * left)) } else { u64::MAX };
            let small = (eight | SMALL) & used;
            small_letters |= eight & (eight >> 1) & SMALL & used;
            letters |= eight & LETTER & used;
            digits |= !eight & LETTER & used;
            hash = mixed(hash ^ small);
            if at == 0 {
                first = small as u32;
            }
            at += 8;
        }
        let last = match bytes[..length].last_chunk() {
            Some(four) => u32::from_le_bytes(*four) | SMALL as u32,
            None => first,
        };
        let mut marks = Marks::empty();
        marks.set(Marks::ALL_CAPITALS, small_letters == 0);
        marks.set(Marks::HAS_DIGITS, digits != 0);
        marks.set(Marks::NUMBER, letters == 0);
        Shape {
            hash,
            first,
            last,
            marks,
        }
    }
}

fn mixed(number: u64) -> u64 {
    let number = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    number ^ number >> 32
}

/// Before a noun for one person these make somebody.
const POINTING: &str = "een n deze dit dat die a an this that one another andere the";

/// Before some nouns for one person these do.
const POINTING_AT_SOME: &str = "de het";

/// Behind a number somebody.
const OF_YEARS: &str = "jarig jarige";

/// Before a relative these make somebody.
const OWNERS: &str = "zijn haar mijn diens wiens wier z n zn his her my whose hun their";

/// Somebody by themselves.
const SOMEBODY: &str = "iemand someone somebody hij he she zij ze hem him haar her";

/// Words that a glance takes for no surname. Where somebody has such a name, a glance clears nothing.
pub fn common_words() -> impl Iterator<Item = &'static str> {
    let words = patterns::common_words().chain(["filler", "behind"].into_iter().flat_map(vocabulary::list));
    words.filter(|word| !persons::is_given_name(word) && !persons::is_title(word))
}
