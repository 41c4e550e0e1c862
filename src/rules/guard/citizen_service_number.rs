//! A citizen service number (BSN): nine digits that pass its test, or any that its name stands beside.

use std::ops::Range;

use crate::findings::Level;
use crate::guard::numbers::{Run, digits, passes_eleven_test, runs};
use crate::guard::readable::Readable;
use crate::guard::words::Sentence;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `citizen-service-number`
pub static RULE: Rule = Rule {
    id: "citizen-service-number",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: true,
    page: include_str!("citizen_service_number.md"),
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

/// What a glance looks for, besides nine digits.
pub const ANCHORS: &str = "bsn*, burgerservicen*, sofin*, sofi";

/// So far from its name, in bytes, digits are taken for the number.
const NEAR: usize = 30;

/// Behind one of these, nine digits are something else.
const OTHER_NUMBERS: &str = "kvk rsin btw vat fiscaal iban rekening tel telefoon phone telephone fax mobiel mobile kenmerk ref \
     referen factuur invoice order bestel offerte quot polis policy isbn issn barcode ean artikel serie \
     serial meterstand zaaknummer dossiernummer documentnummer lei uuid postbus klantnummer lidnummer \
     transactie";

fn find(sentence: &Sentence<'_>) -> Vec<Range<usize>> {
    let readable = Readable::of(sentence.text, sentence.range.clone());
    let named = names_of_the_number(sentence);
    let mut found = Vec::new();
    for run in runs(&readable) {
        let place = if is_named(&readable, &named, &run) {
            any_number(&readable, &run)
        } else {
            sound_number(sentence, &readable, &run)
        };
        found.extend(place.map(|place| readable.origin(place)));
    }
    found
}

/// Where the sentence calls the number by its name.
fn names_of_the_number(sentence: &Sentence<'_>) -> Vec<Range<usize>> {
    let length = |at: usize| -> Option<usize> {
        let plain = sentence.plain(at);
        let is_name = ["bsn", "burgerservicen", "sofinummer", "sofinr"]
            .iter()
            .any(|name| plain.starts_with(name));
        let phrases = [
            "b s n",
            "sofi nummer",
            "burger service nummer",
            "citizen service number",
            "social security number",
        ];
        let phrase = phrases.iter().find(|phrase| sentence.has_at(at, phrase));
        is_name.then_some(1).or_else(|| phrase.map(|phrase| phrase.split(' ').count()))
    };
    (0..sentence.words.len())
        .filter_map(|at| Some(sentence.span(at..at + length(at)?)))
        .collect()
}

/// Whether the last name before a run, or the first behind it, is near.
fn is_named(readable: &Readable, names: &[Range<usize>], run: &Run) -> bool {
    let (Some(first), Some(last)) = (run.first(), run.last()) else {
        return false;
    };
    let end = readable.origin(last.clone()).end;
    let behind = names.partition_point(|name| name.start < end);
    let before = behind.checked_sub(1).map(|before| readable.position(names[before].end));
    // "BSN123456782" is one word, "123456782 (BSN)" the other way round.
    let is_behind = before.is_some_and(|name| first.start <= name + NEAR);
    let is_before = names
        .get(behind)
        .is_some_and(|name| readable.position(name.start).saturating_sub(last.end) <= 3);
    is_behind || is_before
}

/// Eight or nine digits however they stand; the oldest numbers have eight.
fn any_number(readable: &Readable, run: &Run) -> Option<Range<usize>> {
    let has_length = |digits: usize| digits == 8 || digits == 9;
    if has_length(digits(readable, run).len()) {
        return Some(run.first()?.start..run.last()?.end);
    }
    run.iter().find(|group| has_length(group.len())).cloned()
}

/// Nine digits that pass the test and are not said to be another number.
fn sound_number(sentence: &Sentence<'_>, readable: &Readable, run: &Run) -> Option<Range<usize>> {
    let whole = run.first()?.start..run.last()?.end;
    let gaps_are_single = run
        .windows(2)
        .all(|pair| pair[1].start - pair[0].end == 1 && matches!(readable.at(pair[0].end), Some(' ' | '.' | '-')));
    let stands_free = |group: &&Range<usize>| {
        group.len() == 9
            && !matches!(readable.before(group.start), Some('-' | '.' | '/' | ')'))
            && !matches!(readable.at(group.end), Some('-' | '/'))
    };
    let place = if digits(readable, run).len() == 9 && gaps_are_single {
        whole.clone()
    } else {
        run.iter().find(stands_free)?.clone()
    };
    let number: String = readable.text[place.clone()].chars().filter(char::is_ascii_digit).collect();
    let is_part_of_an_address = matches!(readable.before(place.start), Some('/' | '=' | '_' | '#' | '@' | '&'));
    let is_part_of_a_word = readable.touches(place.start) || readable.touches(place.end) || is_part_of_an_address;
    let is_years = run.iter().filter(|group| is_year(&readable.text[(*group).clone()])).count() > 1;
    let is_sound = passes_eleven_test(&number)
        && !is_part_of_a_word
        && !is_years
        && !is_foreign(readable, &whole)
        && !is_an_amount(readable, &place)
        && !is_another_number(sentence, readable.origin(place.clone()).start);
    is_sound.then_some(place)
}

fn is_year(group: &str) -> bool {
    group.len() == 4 && matches!(group.get(..2), Some("19" | "20"))
}

/// "+31 612345678" and "0031612345678" are telephone numbers.
fn is_foreign(readable: &Readable, run: &Range<usize>) -> bool {
    let before = readable.text[..run.start].trim_end_matches([' ', '(']);
    before.ends_with('+') || readable.text[run.clone()].starts_with("00")
}

/// "€ 123.456.782" and "123456782,50".
fn is_an_amount(readable: &Readable, place: &Range<usize>) -> bool {
    let before = readable.text[..place.start].trim_end();
    let behind = &readable.text[place.end..];
    let is_decimal = behind.starts_with(',') && (readable.is_digit(place.end + 1) || behind.starts_with(",-"));
    ["€", "EUR", "$", "£"].iter().any(|sign| before.ends_with(sign))
        || ["euro", "EUR", "%", "€"].iter().any(|word| behind.trim_start().starts_with(word))
        || is_decimal
}

fn is_another_number(sentence: &Sentence<'_>, start: usize) -> bool {
    let position = sentence.word_at(start);
    let says = |word: &str| OTHER_NUMBERS.split_whitespace().any(|other| word.starts_with(other));
    let mut before = sentence.before(position, 4);
    before.any(says)
        || matches!(sentence.plain(position.wrapping_sub(1)), "zaak" | "dossier" | "stuk" | "kamerstuk")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guard::glance::may_speak;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<&str> {
        let sentence = Sentence::of(text, 0..text.len());
        find(&sentence).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_number_is_found_however_it_is_written() {
        assert_eq!(found("Nummer 249 56 67 58 hoort erbij."), ["249 56 67 58"]);
        assert_eq!(found("Op 12-3-2026 kwam 123.456.782 binnen."), ["123.456.782"]);
        assert_eq!(found("Zaal 2 123456782 om 14 uur"), ["123456782"]);
        assert_eq!(found("BSN123456789"), ["123456789"]);
        assert_eq!(found("123456789 (bsn)"), ["123456789"]);
        assert_eq!(found("burgerservicenummer is 1234 56789"), ["1234 56789"]);
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "Ons rsin is 123456782.",
            "Zaak 2026-123456782 is klaar.",
            "Tel. +31 123456782",
            "Het kost € 123.456.782.",
            "Het getal 123456789 is een rij.",
            "A123456782B",
            "Zie https://overleg.example/join/123456782 voor de link.",
            "0031 123456782",
            "Ons BSN-beleid van 2026 staat op bladzijde 12.",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_glance_never_passes_over_one(start in 10_000_000_u32..99_999_999, gaps in "[ .-]{8}", split in 0..256_u32) {
            let number = (0..10).map(|last| format!("{start}{last}")).find(|number| passes_eleven_test(number));
            let Some(number) = number else { return Ok(()) };
            let mut text = "nummer ".to_owned();
            for (at, digit) in number.chars().enumerate() {
                text.push(digit);
                text.extend(gaps.chars().nth(at).filter(|_| split >> at & 1 == 1));
            }
            prop_assert!(found(&text).is_empty() || may_speak(&text), "{}", text);
        }
    }
}
