//! The number or a copy of a passport, identity card, driving licence or residence document, or a number plate.

use std::ops::Range;

use crate::findings::Level;
use crate::guard::readable::Readable;
use crate::guard::words::{Sentence, is_one_of};
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `identity-document`
pub static RULE: Rule = Rule {
    id: "identity-document",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: true,
    page: include_str!("identity_document.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "",
    unless: "",
    find: Some(find),
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Never),
    milder: None,
};

/// What a glance looks for, besides number plates.
pub const ANCHORS: &str = "paspoort*, reisdocument*, identiteitskaart*, idkaart*, identiteitsbewijs*, legitimatiebewijs*, \
     identiteitsdocument*, rijbewij*, verblijfsdocument*, verblijfsvergunning*, vreemdelingendocument*, \
     documentnummer*, verblijfskaart*, kaart, bewijs, kaartnummer, document, passport*, licence, license, card, \
     permit, kenteken*, nummerbord*, nummerpla*, plate, registration";

/// One word for a document.
const DOCUMENTS: &str = "paspoort reisdocument identiteitskaart idkaart identiteitsbewijs legitimatiebewijs identiteitsdocument \
     rijbewij verblijfsdocument verblijfsvergunning verblijfskaart vreemdelingendocument documentnummer \
     passport";

/// More than one.
const DOCUMENTS_IN_WORDS: &[&str] = &[
    "id kaart",
    "id kaartnummer",
    "id bewijs",
    "id card",
    "identity card",
    "identity document",
    "driving licence",
    "driving license",
    "driver licence",
    "driver license",
    "drivers licence",
    "drivers license",
    "residence permit",
    "residence card",
    "document number",
    "v nummer",
];

/// Words for a number plate, each with how it may begin.
const PLATES: &str = "kenteken nummerbord nummerpla";
const PLATES_IN_WORDS: &[&str] = &[
    "licence plate",
    "license plate",
    "number plate",
    "registration plate",
    "registration number",
];

/// Behind one of these a number is that of something else.
const OTHER_NUMBERS: &str = "kenmerk zaak zaaknummer nr ref referentie reference zaal kamer room hall kvk factuur invoice artikel \
     form formulier tel telefoon dossier case";

/// So many words behind the word for a document its number stands at the latest.
const NEAR: usize = 6;

fn find(sentence: &Sentence<'_>) -> Vec<Range<usize>> {
    let mut found = plates(sentence);
    for at in 0..sentence.words.len() {
        if let Some(length) = document(sentence, at) {
            let number = number(sentence, at + length).map(|words| sentence.span(words));
            found.extend(number.or_else(|| copy(sentence, at).map(|from| sentence.span(from..at + length))));
        }
        if let Some(length) = named_plate(sentence, at) {
            found.extend(plate_behind(sentence, at + length).map(|words| sentence.span(words)));
        }
    }
    found.sort_by_key(|range| range.start);
    found
}

fn named(sentence: &Sentence<'_>, at: usize, words: &str, phrases: &[&str]) -> Option<usize> {
    if let Some(phrase) = phrases.iter().find(|phrase| sentence.has_at(at, phrase)) {
        return Some(phrase.split(' ').count());
    }
    words
        .split_whitespace()
        .any(|word| sentence.plain(at).starts_with(word))
        .then_some(1)
}

fn document(sentence: &Sentence<'_>, at: usize) -> Option<usize> {
    named(sentence, at, DOCUMENTS, DOCUMENTS_IN_WORDS)
}

fn named_plate(sentence: &Sentence<'_>, at: usize) -> Option<usize> {
    named(sentence, at, PLATES, PLATES_IN_WORDS)
}

/// The words of a document's number, soon behind the word for it.
fn number(sentence: &Sentence<'_>, from: usize) -> Option<Range<usize>> {
    let positions = from..sentence.words.len().min(from + NEAR);
    for at in positions {
        if is_one_of(sentence.plain(at), OTHER_NUMBERS) && sentence.plain(at) != "nr" {
            return None;
        }
        for length in (1..=3).rev() {
            if at + length <= sentence.words.len() && is_document_number(sentence, at..at + length) {
                return Some(at..at + length);
            }
        }
    }
    None
}

/// Eight to ten letters and digits, with more than one digit: "SPECI2014", "1234567890", "NW 123456 7".
fn is_document_number(sentence: &Sentence<'_>, words: Range<usize>) -> bool {
    let plain: String = words.clone().map(|at| sentence.plain(at)).collect();
    let digits = plain.bytes().filter(u8::is_ascii_digit).count();
    let is_telephone = plain.len() == 10 && plain.starts_with('0');
    let parts_fit = words.clone().all(|at| {
        let word = sentence.written(at);
        let has_digit = sentence.plain(at).bytes().any(|byte| byte.is_ascii_digit());
        has_digit || (word.len() <= 3 && word.chars().all(char::is_uppercase))
    });
    let first_is_date =
        words.len() > 1 && sentence.plain(words.start).len() == 4 && sentence.words[words.start].is_number();
    let signs_fit = words.clone().skip(1).all(|at| {
        let gap = sentence.words[at - 1].range.end..sentence.words[at].range.start;
        matches!(sentence.text.get(gap), Some(" " | "." | ""))
    });
    // A "V-nummer" is not among the words of a glance: nine digits are seen without.
    let is_foreigner = (words.start.saturating_sub(NEAR)..words.start).any(|at| sentence.has_at(at, "v nummer"));
    let is_known = !is_foreigner || digits >= 9;
    (8..=10).contains(&plain.len())
        && is_known
        && digits > 1
        && !is_telephone
        && parts_fit
        && !first_is_date
        && signs_fit
}

/// Where "kopie van het" begins before a document, in a sentence about a person.
fn copy(sentence: &Sentence<'_>, document: usize) -> Option<usize> {
    const COPIES: &str = "kopie kopieen scan scans foto afschrift fotokopie copy copies photocopy photo picture";
    let copy = (document.saturating_sub(4)..document)
        .rev()
        .find(|at| is_one_of(sentence.plain(*at), COPIES))?;
    sentence.speaks_of_a_person().then_some(copy)
}

/// Number plates that show by themselves: three groups with hyphens, in one of the Dutch forms.
fn plates(sentence: &Sentence<'_>) -> Vec<Range<usize>> {
    let readable = Readable::of(sentence.text, sentence.range.clone());
    let text = &readable.text;
    let mut found = Vec::new();
    let mut start = 0;
    while start < text.len() {
        let is_part = |character: char| character.is_alphanumeric() || character == '-';
        let length = text[start..].find(|character| !is_part(character)).unwrap_or(text.len() - start);
        if is_dutch_plate(&text[start..start + length]) {
            let place = readable.origin(start..start + length);
            let before = sentence.word_at(place.start).wrapping_sub(1);
            if !is_one_of(sentence.plain(before), OTHER_NUMBERS) {
                found.push(place);
            }
        }
        start += length + text[start + length..].chars().next().map_or(1, char::len_utf8);
    }
    found
}

/// One of the fourteen forms of the road traffic office (RDW), in capitals.
fn is_dutch_plate(text: &str) -> bool {
    const FORMS: &[&str] = &[
        "XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9", "9-XXX-99",
        "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9",
    ];
    let form: String = text
        .chars()
        .map(|character| match character {
            '0'..='9' => '9',
            'A'..='Z' => 'X',
            '-' => '-',
            _ => '?',
        })
        .collect();
    FORMS.contains(&form.as_str())
}

/// Any number plate soon behind the word for it: four to nine capitals and digits, both.
fn plate_behind(sentence: &Sentence<'_>, from: usize) -> Option<Range<usize>> {
    let length = sentence.words.len();
    (from..length.min(from + 4)).find_map(|at| {
        let ends = (at + 1..=length.min(at + 4)).rev();
        ends.map(|end| at..end).find(|words| is_plate(sentence, words.clone()))
    })
}

fn is_plate(sentence: &Sentence<'_>, words: Range<usize>) -> bool {
    let plain: String = words.clone().map(|at| sentence.plain(at)).collect();
    let has_digit = plain.bytes().any(|byte| byte.is_ascii_digit());
    let has_letter = plain.bytes().any(|byte| byte.is_ascii_alphabetic());
    let is_short = words.clone().all(|at| sentence.plain(at).len() <= 4 || words.len() == 1);
    let is_loud = words.clone().all(|at| !sentence.written(at).chars().any(char::is_lowercase));
    let is_together = words.clone().skip(1).all(|at| {
        let gap = sentence.words[at - 1].range.end..sentence.words[at].range.start;
        matches!(sentence.text.get(gap), Some(" " | "-" | "." | "" | "–" | "‑"))
    });
    let written = words
        .clone()
        .map(|at| sentence.written(at).to_uppercase())
        .collect::<Vec<_>>()
        .join("-");
    let is_sound = is_loud || is_dutch_plate(&written);
    (5..=9).contains(&plain.len()) && has_digit && has_letter && is_short && is_sound && is_together
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let sentence = Sentence::of(text, 0..text.len());
        find(&sentence).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn numbers_and_plates_are_found() {
        assert_eq!(found("Paspoort nr. NW 123456 7 is verlopen."), ["NW 123456 7"]);
        assert_eq!(found("Haar V-nummer is 1234567890."), ["1234567890"]);
        assert_eq!(found("Een auto met XX-000-X stond voor de deur."), ["XX-000-X"]);
        assert_eq!(found("Nummerbord B-AB 0000, uit het buitenland"), ["B-AB 0000"]);
        assert_eq!(found("kenteken xx-000-x"), ["xx-000-x"]);
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "Vragen over uw paspoort? Bel 0123456789.",
            "Het paspoort is geldig tot 1 mei 2030.",
            "Zaal X-00-XXX is boven.",
            "Parkeren op kenteken in zone B2.",
            "Verslag 12-03-26 is vastgesteld.",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }
}
