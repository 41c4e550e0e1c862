//! The words that the patterns know, and by which of them a pattern is looked for.

use bitflags::bitflags;
use hashbrown::HashTable;

use crate::guard::persons;
use crate::guard::vocabulary;

bitflags! {
    /// What a word looks like, and what it can be.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
    pub struct Marks: u16 {
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
        /// It says nothing: no name is so written.
        const SMALL_WORD = 1 << 5;
        /// Before a noun for one person it makes somebody: "een", "die".
        const POINTS = 1 << 6;
        /// Before a relative it makes somebody: "zijn", "her".
        const OWNS = 1 << 7;
        /// Somebody by itself: "hij", "iemand".
        const STANDS_FOR_ONE = 1 << 8;
        /// A noun for one person or more, a relative.
        const NOUN = 1 << 9;
        /// Before a name it makes a person: "dhr".
        const TITLE = 1 << 10;
        /// By this word a pattern is looked for.
        const ANCHOR = 1 << 11;
        /// By its beginning a pattern may be looked for.
        const BEGINNING = 1 << 12;
        /// By its end a pattern may be looked for.
        const ENDING = 1 << 13;
        /// A noun for one person, or a function that one has.
        const ONE_PERSON = 1 << 14;
        /// It can stand in the middle of a name.
        const PARTICLE = 1 << 15;
    }
}

/// By so many letters a word is looked up of which only the beginning or the end is known.
const LETTERS: usize = 3;

/// So many different groups of letters there are.
const GROUPS: usize = 1 << (5 * LETTERS);

/// Words by their letters.
#[derive(Debug)]
pub struct Known {
    /// The words; their position is their id. The first is none.
    words: Vec<&'static str>,
    hashes: Vec<u64>,
    marks: Vec<Marks>,
    ids: HashTable<u16>,
    /// One bit for the beginning of each hash: most words that are not known are seen here not to be.
    seen: Vec<u64>,
    /// For each word the patterns that are looked for by it.
    anchored: Vec<Vec<u16>>,
    beginnings: Affixes,
    endings: Affixes,
}

/// Beginnings or endings of words, each with a pattern that is looked for by it.
#[derive(Debug)]
struct Affixes {
    /// One bit for each group of letters.
    groups: Vec<u64>,
    all: Vec<(usize, &'static str, u16)>,
}

impl Known {
    /// No pattern yet, but the words that make persons.
    pub fn new() -> Self {
        let mut known = Known {
            words: vec![""],
            hashes: vec![0],
            marks: vec![Marks::default()],
            ids: HashTable::new(),
            seen: vec![0; 1 << SEEN >> 6],
            anchored: vec![Vec::new()],
            beginnings: Affixes::new(),
            endings: Affixes::new(),
        };
        let lists = [
            (SMALL_WORDS, Marks::SMALL_WORD),
            (POINTING, Marks::POINTS),
            (OWNERS, Marks::OWNS),
            (SOMEBODY, Marks::STANDS_FOR_ONE),
        ];
        for (words, mark) in lists {
            for word in words.split_whitespace() {
                known.mark(word, mark);
            }
        }
        for word in ["filler", "behind"].into_iter().flat_map(vocabulary::list) {
            known.mark(word, Marks::SMALL_WORD);
        }
        for list in ["individual", "individuals", "people", "kin", "relatives"] {
            for word in vocabulary::list(list).filter(|word| !word.starts_with('*')) {
                known.mark(word, Marks::NOUN);
            }
        }
        for list in ["individual", "kin", "function"] {
            for word in vocabulary::list(list).filter(|word| !word.starts_with('*')) {
                known.mark(word, Marks::ONE_PERSON);
            }
        }
        for word in persons::titles() {
            known.mark(word, Marks::TITLE);
        }
        for word in persons::particles() {
            known.mark(word, Marks::PARTICLE);
        }
        known
    }

    fn mark(&mut self, word: &'static str, mark: Marks) {
        let id = self.add(word);
        self.marks[usize::from(id)] |= mark;
    }

    /// The id of a word, which is known from now on.
    pub fn add(&mut self, word: &'static str) -> u16 {
        let hash = Shape::of(word.as_bytes(), word.len()).hash;
        let id = self.id(hash);
        if id != 0 {
            return id;
        }
        let new = u16::try_from(self.words.len()).unwrap_or_default();
        self.words.push(word);
        self.hashes.push(hash);
        self.marks.push(Marks::default());
        self.anchored.push(Vec::new());
        set(&mut self.seen, bit_of(hash));
        let hashes = &self.hashes;
        self.ids.insert_unique(hash, new, |id| hashes[usize::from(*id)]);
        new
    }

    /// The id of a word, by the hash of its letters; nought where it is none of those that are known. A word
    /// that has the hash of another by chance is taken for it: then a text is in doubt once too often.
    pub fn id(&self, hash: u64) -> u16 {
        if !is_set(&self.seen, bit_of(hash)) {
            return 0;
        }
        let found = self.ids.find(hash, |id| self.hashes[usize::from(*id)] == hash);
        found.copied().unwrap_or_default()
    }

    /// Whether a pattern may be looked for by how a word begins or ends.
    pub fn affixes(&self, word: &[u8]) -> Marks {
        let mut marks = Marks::default();
        marks.set(Marks::BEGINNING, self.beginnings.has(first(word)));
        marks.set(Marks::ENDING, self.endings.has(last(word)));
        marks
    }

    /// What a word can be.
    pub fn marks(&self, id: u16) -> Marks {
        self.marks[usize::from(id)]
    }

    /// From now on a pattern is looked for by a word.
    pub fn anchor(&mut self, id: u16, pattern: u16) {
        self.marks[usize::from(id)] |= Marks::ANCHOR;
        self.anchored[usize::from(id)].push(pattern);
    }

    /// From now on a pattern is looked for by the beginning of a word.
    pub fn anchor_beginning(&mut self, beginning: &'static str, pattern: u16) {
        self.beginnings.add(first(beginning.as_bytes()), beginning, pattern);
    }

    /// From now on a pattern is looked for by the end of a word.
    pub fn anchor_ending(&mut self, ending: &'static str, pattern: u16) {
        self.endings.add(last(ending.as_bytes()), ending, pattern);
    }

    /// No pattern is added from now on.
    pub fn finish(&mut self) {
        self.beginnings.all.sort_unstable();
        self.endings.all.sort_unstable();
    }

    /// Whether any pattern that is looked for by a word passes a test.
    pub fn any_pattern(&self, id: u16, marks: Marks, letters: &[u8], mut test: impl FnMut(u16) -> bool) -> bool {
        let starts = |affix: &str| letters.get(..affix.len()).is_some_and(|part| is(part, affix));
        let ends = |affix: &str| {
            let start = letters.len().checked_sub(affix.len());
            start.is_some_and(|start| is(&letters[start..], affix))
        };
        (marks.contains(Marks::ANCHOR) && self.anchored[usize::from(id)].iter().any(|pattern| test(*pattern)))
            || (marks.contains(Marks::BEGINNING)
                && self
                    .beginnings
                    .under(first(letters))
                    .any(|(_, affix, pattern)| starts(affix) && test(*pattern)))
            || (marks.contains(Marks::ENDING)
                && self
                    .endings
                    .under(last(letters))
                    .any(|(_, affix, pattern)| ends(affix) && test(*pattern)))
    }
}

/// Whether letters are a word, whatever their case.
pub fn is(letters: &[u8], word: &str) -> bool {
    letters.eq_ignore_ascii_case(word.as_bytes())
}

impl Affixes {
    fn new() -> Self {
        Affixes {
            groups: vec![0; GROUPS / 64],
            all: Vec::new(),
        }
    }

    fn add(&mut self, group: usize, affix: &'static str, pattern: u16) {
        set(&mut self.groups, group);
        self.all.push((group, affix, pattern));
    }

    fn has(&self, group: usize) -> bool {
        is_set(&self.groups, group)
    }

    fn under(&self, group: usize) -> impl Iterator<Item = &(usize, &'static str, u16)> {
        let start = self.all.partition_point(|(other, ..)| *other < group);
        self.all[start..].iter().take_while(move |(other, ..)| *other == group)
    }
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

/// What letters and digits of ASCII look like, eight at a time.
#[derive(Debug, Clone, Copy, Default)]
pub struct Shape {
    /// A hash of them in small letters. The words that are known are ours: nobody can choose any that collide.
    pub hash: u64,
    /// So many are capitals.
    pub capitals: usize,
    /// So many are digits.
    pub digits: usize,
}

impl Shape {
    /// Of the word of some length with which bytes begin.
    pub fn of(bytes: &[u8], length: usize) -> Self {
        let mut shape = Shape::default();
        let mut at = 0;
        while at < length {
            let count = (length - at).min(8);
            let eight = bytes[at..]
                .first_chunk::<8>()
                .map_or_else(|| padded(&bytes[at..at + count]), |eight| u64::from_le_bytes(*eight));
            shape.add(eight & (u64::MAX >> (64 - 8 * count)), count);
            at += 8;
        }
        shape.hash = mixed(shape.hash ^ length as u64);
        shape
    }

    /// Takes up to eight of them, with nought behind the last.
    fn add(&mut self, eight: u64, count: usize) {
        // In ASCII a small letter and a digit have the bit of 0x20, and a letter that of 0x40.
        const SMALL: u64 = 0x2020_2020_2020_2020;
        const LETTER: u64 = 0x4040_4040_4040_4040;
        let used = u64::MAX >> (64 - 8 * count);
        self.capitals += (!eight & SMALL & used).count_ones() as usize;
        self.digits += (!eight & LETTER & used).count_ones() as usize;
        self.hash = mixed(self.hash ^ ((eight | SMALL) & used));
    }
}

fn padded(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
}

fn mixed(number: u64) -> u64 {
    let number = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    number ^ number >> 32
}

/// Before a noun for one person these make somebody.
const POINTING: &str = "een n deze dit dat die a an this that one another andere de het the";

/// Before a relative these make somebody.
const OWNERS: &str = "zijn haar mijn diens wiens wier z n zn his her my whose hun their";

/// Somebody by themselves.
const SOMEBODY: &str = "iemand someone somebody hij he she zij ze hem him haar her";

/// Words that begin sentences and are no names.
const SMALL_WORDS: &str = "de het een er in op wij we dat dit die deze ook als voor van na om met bij naar over the a an in on at \
     for this that these there we it as if after before when";
