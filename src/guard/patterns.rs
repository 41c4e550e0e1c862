//! The words of the rules, and where they stand in a sentence.
//!
//! A pattern is a row of plain words, without accents, as in `bekend bij de politie`. A hyphen is a space:
//! `burn out` is also "burn-out". A list of patterns has commas between them. In a pattern
//!
//! - `ziek*` is any word that begins so, `*bewoner` any that ends so, `Volt` only this word with a capital,
//!   `DENK` only in capitals;
//! - `jongen|meisje` is either word, `<kin>` any word of that list in [`vocabulary`];
//! - `#` is a number, `#<18` a number below 18, `^` a word with a capital, `_` any one word;
//! - `_4` is up to four words of any kind, `~` up to two small words that say nothing here: de, zijn, the …;
//! - `@` is a person who does not merely speak, `@@` a person who may, but not "hij"; see [`persons`](super::persons);
//! - `$` is where a group of words ends: no word follows that what went before could describe.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::{LazyLock, Mutex, OnceLock, PoisonError};

use hashbrown::{HashMap, HashSet};

use super::Guard;
use super::glance::patterns_that_can_fit;
use super::persons::{Kind, Person, Persons};
use super::vocabulary;
use super::words::{Sentence, Word};
use crate::rules::{self, Check, Rule};

/// All patterns of all rules.
#[derive(Debug, Default)]
pub struct Patterns {
    guards: Vec<(&'static Rule, &'static Guard)>,
    /// Those that make a rule speak.
    speaking: Vec<Pattern>,
    /// For each guard the patterns that show that something else is meant, once something was found.
    unless: Vec<OnceLock<Vec<Row>>>,
}

/// A row of words that makes a rule speak.
#[derive(Debug, Clone)]
struct Pattern {
    row: Row,
    /// The position of its guard.
    guard: usize,
}

/// The parts of a pattern.
pub type Row = Vec<&'static Part>;

/// A part of patterns: what it can be.
#[derive(Debug)]
pub struct Part {
    /// Any of these.
    pub pieces: Vec<Piece>,
    /// Its number: many patterns share a part.
    pub index: usize,
    /// How seldom texts hold it, once somebody asks.
    cost: OnceLock<Option<usize>>,
}

/// What a part of a pattern can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// This word.
    Word(&'static str),
    /// A word that begins so.
    Beginning(&'static str),
    /// A word that ends so.
    Ending(&'static str),
    /// This word with a capital; in capitals where this is.
    Written(&'static str),
    /// A number.
    Number,
    /// A number below this.
    Below(u32),
    /// A word with a capital.
    Capital,
    /// Any word.
    Any,
    /// Up to so many words.
    UpTo(usize),
    /// Up to two small words that say nothing here.
    Filler,
    /// A person, who does not merely speak.
    Person,
    /// A person who may speak, but not "hij".
    AnyPerson,
    /// The end of a group of words.
    End,
}

static ALL: LazyLock<Patterns> = LazyLock::new(Patterns::of_rules);

/// A rule that speaks of a sentence, what it goes by, and where.
pub type Found = (&'static Rule, &'static Guard, Range<usize>);

impl Patterns {
    /// The patterns of every rule.
    pub fn all() -> &'static Self {
        &ALL
    }

    fn of_rules() -> Self {
        let mut patterns = Patterns::default();
        for rule in rules::all() {
            let Check::Text(guard) = rule.check else { continue };
            for guard in guard.and_milder() {
                let position = patterns.guards.len();
                patterns.guards.push((rule, guard));
                let speaking = split(guard.words).map(row);
                patterns.speaking.extend(speaking.map(|row| Pattern { row, guard: position }));
                patterns.unless.push(OnceLock::new());
            }
        }
        patterns
    }

    /// Which rules speak of a sentence, and where: first by weight, then by place. Whether the sentence speaks
    /// of a person is not looked at, but where a pattern asks for one.
    pub fn find(&'static self, sentence: &Sentence<'_>, persons: &Persons<'_>) -> Vec<Found> {
        let reader = Reader { sentence, persons };
        let fits =
            |row: &'static Row| (0..sentence.words.len()).filter_map(|start| Some(start..reader.end(row, start)?));
        let mut hits: Vec<(usize, Range<usize>)> = Vec::new();
        for position in patterns_that_can_fit(sentence) {
            let pattern = &self.speaking[position];
            hits.extend(fits(&pattern.row).map(|range| (pattern.guard, range)));
        }
        // Where something else is meant, guard by guard, once somebody asks.
        let elsewhere: Vec<OnceCell<Vec<Range<usize>>>> = vec![OnceCell::new(); self.guards.len()];
        let unless = |guard: usize| {
            elsewhere[guard].get_or_init(|| {
                let rows = || split(self.guards[guard].1.unless).map(row).collect();
                self.unless[guard].get_or_init(rows).iter().flat_map(fits).collect()
            })
        };
        hits.sort_unstable_by_key(|(guard, range)| (*guard, range.start, range.end));
        let mut found: Vec<(usize, Range<usize>)> = Vec::new();
        for (guard, range) in hits {
            // Of each guard the first place is told.
            if found.last().is_some_and(|(last, _)| *last == guard) {
                continue;
            }
            let holds = |around: &Range<usize>| around.start <= range.start && range.end <= around.end;
            if !unless(guard).iter().any(holds) && !is_in_an_address(sentence, range.start) {
                found.push((guard, range));
            }
        }
        for (_, range) in &mut found {
            *range = sentence.span(range.clone());
        }
        for (position, (_, guard)) in self.guards.iter().enumerate() {
            if let Some(find) = guard.find
                && let Some(range) = find(sentence).into_iter().next()
                && unless(position).is_empty()
            {
                found.push((position, range));
            }
        }
        found.sort_by_key(|(guard, range)| (*guard, range.start, range.end));
        found.dedup_by_key(|(guard, _)| *guard);
        let found = found.into_iter();
        found
            .map(|(guard, range)| (self.guards[guard].0, self.guards[guard].1, range))
            .collect()
    }

    /// Of each pattern that makes a rule speak, its parts, and whether the rule speaks of persons only.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = (&Row, bool)> {
        let speaking = self.speaking.iter();
        speaking.map(|pattern| (&pattern.row, self.guards[pattern.guard].1.alone.is_none()))
    }
}

/// Words that stand in every second report: by none of them a pattern is looked for, where it has others.
const COMMON: &str = "a aan about absent acht achter actie actions adopted adviseur af afspraak afspraken after agenda \
     agreement aim al all alle alleen als also altijd an and answer antwoord any arabisch are at avond basis \
     be been before begint begroot beide bekeken bellen belt besloten besluit besturen bestuur bewoners bezig \
     bezoek bezoekers bij binnen bleef blijft blijven board brandweer brengt brief budget buren buurt \
     buurthuis by can chair chances collega college concern confirmed contact contactpersoon could cursus \
     daar dag dan dat date de decide decisions deden deed delen derde deze did die discuss dit do doen \
     does doet done door down drie drukte due dus education een eens eerder eerste eigen einde elkaar \
     elke email en end er ervaring example extra folder fondsen for foto from functie gaan \
     gaat gaf gebeurt gebouw geeft geen gegevens geld gemeente gesprek gesproken geven gevoel gevonden ging \
     goed gratis groep groeten grote group had hadden half has have he hebben heeft held helpen hen her here \
     het heten hier his hoe host how hun id idee iedereen iemand iets iftar in inform informatie informed \
     into invited is it items its jaar jaarplan jeugdwerk jongeren juiste juni kade kan kennen kent kerk \
     kijken kind kinderen klaar klacht klein kleine komen komt kon kop kosten krant kreeg krijgen krijgt \
     kunnen kwam laat lag lager legt levert ligt lokale loopt lopen maakt maand maar maart mag maken man \
     materiaal may meedenken meer meeting melden melding meldingen member members mensen met might minute \
     minutes moet moeten mogen more moskee mosque most must na naam naar najaar name namen nee neighbourhood \
     niemand niet nieuw nieuwe no nodig nodigt noemen nog nooit not notice nu of om omdat omgaan omgaat \
     on onder onderzoek online only ook oost op open opgenomen opgroeien oplossing or ouders out over \
     overleg overzicht owner paar partij partijen penningmeester people periodic pers person phone place plan \
     preferred present privacy probleem problemen programma punt punten question questions raised reason \
     regels regelt regio report result role ruimte safety said samen says school secretaris sent she should \
     signalen since sinds situatie some soms source spreken staan staat stages start status steeds stellen \
     stichting stond straat stuurt subsidie taalles taken taker te techniek tegen terecht terug tevoren text \
     than that the thee their them thema theme then there these they this those tien tijdens tijdstip tips \
     title to toen tot true turks tussen twee tweede twintig uit uitgesproken under until up vaak vaart vaker \
     van vaste veel veilig veiliger vereniging verhuurd verslag vertelt vervangen verwachting very \
     vier vinden vindt visit vond voor vooral voorzitter vorig vraag vraagt vragen vrijdag vroeg vrouw waar \
     wanneer want waren was wat websites week weet weg weinig weken wel welke welkom werd werden were weten \
     what when where which who wie wij wijk wijkagent wil will willen with worden wordt work would young zaal \
     zag zal zat zeggen zegt zei zelf zes zien ziet zij zijn zit zo zodat zodra zoekt zomer zonder zorg \
     zorgen zou zullen";

static COMMON_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| COMMON.split_whitespace().collect());

/// All words that stand in every second report.
pub fn common_words() -> impl Iterator<Item = &'static str> {
    COMMON.split_whitespace().chain(VERY_COMMON.split_whitespace())
}

/// Of these there is one in nearly every sentence.
const VERY_COMMON: &str = "de het een van en in is te dat op voor met zijn haar die aan er om niet ook als bij of door naar uit over \
     wordt worden was waren had heeft hebben zij hij ze we wij u ik je dit deze dan nog wel kan kunnen zal moet \
     maar geen tot waar wie wat hoe jaar the a an to and for on that with as it at by be are were from this have \
     has he she they his her their not or who which";

static VERY_COMMON_WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| VERY_COMMON.split_whitespace().collect());

/// How seldom texts hold a part of a pattern: less is rarer. None where it is no word.
fn cost(pieces: &[Piece]) -> Option<usize> {
    const COST_OF_A_VERY_COMMON_WORD: usize = 2000;
    const COST_OF_A_COMMON_WORD: usize = 100;
    let cost = |piece: &Piece| {
        let word = piece.letters()?;
        Some(match word.len() {
            _ if VERY_COMMON_WORDS.contains(word) => COST_OF_A_VERY_COMMON_WORD,
            _ if COMMON_WORDS.contains(word) => COST_OF_A_COMMON_WORD,
            length if length > 5 => 1,
            length => 8 - length,
        })
    };
    pieces.iter().map(cost).sum()
}

/// The part of a pattern that texts hold most seldom, by its position: without it the pattern does not fit. None
/// where no part is a word.
pub fn rarest(row: &Row) -> Option<usize> {
    let mut words = row.iter().enumerate().filter(|(_, part)| part.is_word());
    let (first, more) = (words.next()?, words.collect::<Vec<_>>());
    if more.is_empty() {
        return Some(first.0);
    }
    let costs = more.into_iter().chain([first]).map(|(position, part)| (part.cost(), position));
    costs.min().map(|(_, position)| position)
}

impl Piece {
    /// Its letters, where it is a word.
    pub fn letters(&self) -> Option<&'static str> {
        match self {
            Piece::Word(word) | Piece::Beginning(word) | Piece::Ending(word) | Piece::Written(word) => Some(word),
            _ => None,
        }
    }

    /// Whether a word in small letters may be this.
    pub fn may_be(&self, word: &str) -> bool {
        match self {
            Piece::Word(text) => word == *text,
            Piece::Beginning(text) => word.starts_with(text),
            Piece::Ending(text) => word.ends_with(text),
            Piece::Written(text) => text.eq_ignore_ascii_case(word),
            _ => false,
        }
    }

    /// Whether a single word is this.
    fn fits(&self, word: &Word) -> bool {
        match self {
            Piece::Written(text) => {
                let is_shouted = text.bytes().all(|byte| !byte.is_ascii_lowercase());
                self.may_be(&word.plain) && word.is_capital && (word.is_all_capitals || !is_shouted)
            }
            Piece::Number => word.is_number(),
            Piece::Below(most) => word.plain.parse::<u32>().is_ok_and(|number| number < *most),
            Piece::Capital => word.is_capital,
            Piece::Any => true,
            _ => self.may_be(&word.plain),
        }
    }
}

/// Holds patterns against a sentence.
struct Reader<'a> {
    sentence: &'a Sentence<'a>,
    persons: &'a Persons<'a>,
}

impl Reader<'_> {
    /// The word behind a pattern, where it fits from a word on.
    fn end(&self, row: &[&Part], at: usize) -> Option<usize> {
        let Some((part, rest)) = row.split_first() else {
            return Some(at);
        };
        part.pieces.iter().find_map(|piece| self.end_of(*piece, rest, at))
    }

    fn end_of(&self, piece: Piece, rest: &[&Part], at: usize) -> Option<usize> {
        let words = &self.sentence.words;
        match piece {
            Piece::UpTo(most) => (at..=words.len().min(at + most)).find_map(|next| self.end(rest, next)),
            Piece::Filler => {
                let is_filler = |word: &&Word| vocabulary::has("filler", &word.plain);
                let fillers = words[at..].iter().take(2).take_while(is_filler).count();
                (at..=at + fillers).find_map(|next| self.end(rest, next))
            }
            Piece::End => is_end(self.sentence, at).then(|| self.end(rest, at)).flatten(),
            Piece::Person | Piece::AnyPerson => {
                let fits = |person: &&Person| match piece {
                    Piece::Person => !person.speaks,
                    _ => person.kind != Kind::Pronoun,
                };
                let all = self.persons.all();
                let from = all.partition_point(|person| person.words.start < at);
                let mut persons = all[from..].iter().take_while(|person| person.words.start == at).filter(fits);
                persons.find_map(|person| self.end(rest, person.words.end))
            }
            _ => {
                let word = words.get(at)?;
                piece.fits(word).then(|| self.end(rest, at + 1)).flatten()
            }
        }
    }
}

/// Whether no word follows here that what went before could describe: a stop of any kind, or a small word.
fn is_end(sentence: &Sentence<'_>, at: usize) -> bool {
    let Some(next) = sentence.words.get(at) else {
        return true;
    };
    let between = sentence.between(at);
    !matches!(between, " " | "-" | "\n") || vocabulary::has("behind", &next.plain)
}

/// Whether a word is part of a web address: what is behind it can be read there.
fn is_in_an_address(sentence: &Sentence<'_>, position: usize) -> bool {
    let Some(word) = sentence.words.get(position) else {
        return false;
    };
    let mut before = sentence.text[sentence.range.start..word.range.start].split(char::is_whitespace);
    before
        .next_back()
        .is_some_and(|start| start.contains("://") || start.contains("www."))
}

/// Whether any of some patterns fits somewhere in a sentence. For patterns that belong to no rule.
pub fn fits_somewhere(patterns: &[Row], sentence: &Sentence<'_>, persons: &Persons<'_>) -> bool {
    let reader = Reader { sentence, persons };
    (0..sentence.words.len()).any(|position| patterns.iter().any(|row| reader.end(row, position).is_some()))
}

/// The patterns of a list, between commas.
pub fn split(patterns: &'static str) -> impl Iterator<Item = &'static str> {
    patterns.split(',').map(str::trim).filter(|pattern| !pattern.is_empty())
}

/// The parts of a pattern.
pub fn row(pattern: &'static str) -> Row {
    static PARTS: LazyLock<Mutex<HashMap<&'static str, &'static Part>>> = LazyLock::new(Mutex::default);
    let mut parts = PARTS.lock().unwrap_or_else(PoisonError::into_inner);
    let words = pattern.split_ascii_whitespace();
    words
        .map(|written| {
            let index = parts.len();
            // A part stays as long as the rules do.
            *parts.entry(written).or_insert_with(|| Box::leak(Box::new(Part::of(written, index))))
        })
        .collect()
}

impl Part {
    fn of(written: &'static str, index: usize) -> Self {
        let mut pieces = Vec::new();
        for one in written.split('|') {
            match one.strip_prefix('<').and_then(|one| one.strip_suffix('>')) {
                Some(list) => pieces.extend(vocabulary::list(list).map(piece)),
                None => pieces.push(piece(one)),
            }
        }
        Part {
            pieces,
            index,
            cost: OnceLock::new(),
        }
    }

    fn is_word(&self) -> bool {
        self.pieces.iter().all(|piece| piece.letters().is_some())
    }

    /// How seldom texts hold it: less is rarer. None where it is not a word.
    fn cost(&self) -> Option<usize> {
        *self.cost.get_or_init(|| cost(&self.pieces))
    }
}

fn piece(word: &'static str) -> Piece {
    // Most are words as they stand.
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Piece::Word(word);
    }
    let number = |prefix: &str| word.strip_prefix(prefix).and_then(|number| number.parse().ok());
    match word {
        "#" => Piece::Number,
        "^" => Piece::Capital,
        "_" => Piece::Any,
        "~" => Piece::Filler,
        "@" => Piece::Person,
        "@@" => Piece::AnyPerson,
        "$" => Piece::End,
        _ => {
            if let Some(most) = number("#<") {
                Piece::Below(most)
            } else if let Some(most) = number("_") {
                Piece::UpTo(most as usize)
            } else if let Some(beginning) = word.strip_suffix('*') {
                Piece::Beginning(beginning)
            } else if let Some(ending) = word.strip_prefix('*') {
                Piece::Ending(ending)
            } else if word.bytes().any(|byte| byte.is_ascii_uppercase()) {
                Piece::Written(word)
            } else {
                Piece::Word(word)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::persons::Names;
    use super::*;

    fn fits(pattern: &'static str, text: &str) -> bool {
        let sentence = Sentence::of(text, 0..text.len());
        let names = Names::default();
        fits_somewhere(&[row(pattern)], &sentence, &Persons::of(&sentence, &names))
    }

    #[test]
    fn a_pattern_is_a_row_of_words() {
        assert!(fits("bekend bij de politie", "Hij is bekend bij de politie."));
        assert!(!fits("bekend bij de politie", "Hij is bekend bij de buren en de politie."));
        assert!(fits("burn out", "een burn-out") && fits("ziek*", "ziekte") && !fits("ziek", "ziekte"));
        assert!(fits("*bewoner", "een wijkbewoner") && !fits("*bewoner", "bewoners"));
        assert!(fits("lid van DENK", "lid van DENK") && !fits("lid van DENK", "lid van denk"));
        assert!(fits("lid van Volt", "lid van Volt") && !fits("lid van Volt", "lid van volt"));
    }

    #[test]
    fn a_pattern_has_words_of_many_kinds() {
        assert!(fits("jongen|meisje van #", "een meisje van 17") && !fits("jongen van #", "jongen van hier"));
        assert!(fits("van #<18", "van 17") && !fits("van #<18", "van 18"));
        assert!(fits("<kin> van", "de zoon van") && fits("leerling ^", "leerling Sami"));
        assert!(fits("lid van ~ pvv", "lid van de PVV") && fits("lid van ~ pvv", "lid van pvv"));
        assert!(fits("bij _ thuis", "bij iemand thuis") && !fits("bij _ thuis", "bij thuis"));
        assert!(fits("op _3 gestemd", "op die partij gestemd") && !fits("op _1 gestemd", "op die partij gestemd"));
    }

    #[test]
    fn a_pattern_knows_persons_and_where_words_end() {
        assert!(
            fits("zorgen over @", "zorgen over dhr. Jansen") && !fits("zorgen over @", "zorgen over parkeren")
        );
        assert!(!fits("@ vraagt", "dhr. Jansen vraagt") && fits("@@ vraagt", "dhr. Jansen vraagt"));
        assert!(fits("@ is", "hij is") && !fits("@@ is", "hij is"));
        assert!(fits("is lastig $", "hij is lastig.") && fits("is lastig $", "hij is lastig in de omgang"));
        assert!(!fits("is lastig $", "dat is lastig parkeren"));
    }

    #[test]
    fn every_pattern_is_plain_and_long_enough_to_be_looked_up() {
        for rule in rules::all() {
            let Check::Text(guard) = rule.check else { continue };
            for guard in guard.and_milder() {
                for pattern in split(guard.words).chain(split(guard.unless)) {
                    check(rule.id, pattern);
                }
            }
        }
    }

    fn check(rule: &str, pattern: &'static str) {
        let is_plain = |character: char| character.is_ascii_alphanumeric() || " |*#_~@$^<>".contains(character);
        assert!(pattern.chars().all(is_plain), "{rule}: {pattern}");
        let row = row(pattern);
        assert!(row.iter().all(|part| !part.pieces.is_empty()), "{rule}: a list is missing: {pattern}");
        for piece in row.iter().flat_map(|part| &part.pieces) {
            if let Piece::Beginning(word) | Piece::Ending(word) = piece {
                assert!(word.len() >= 3, "{rule}: {pattern}");
            }
        }
        assert!(rarest(&row).is_some(), "{rule}: nothing to glance at: {pattern}");
    }
}
