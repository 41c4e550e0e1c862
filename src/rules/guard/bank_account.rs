//! A bank account number (IBAN) whose check digits are right.

use std::ops::Range;

use crate::findings::Level;
use crate::guard::readable::Readable;
use crate::guard::words::Sentence;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `bank-account`
pub static RULE: Rule = Rule {
    id: "bank-account",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("bank_account.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "",
    unless: "",
    find: Some(find),
    about_a_person: Some(Weight::Error),
    alone: Some(Weight::Error),
    milder: None,
};

/// How many letters and digits an account number has, by country (IBAN registry of SWIFT).
const LENGTHS: &[(usize, &str)] = &[
    (15, "NO"),
    (16, "BE BI"),
    (18, "DK FI FK FO GL NL SD"),
    (19, "MK SI"),
    (20, "AT BA EE KZ LT LU MN XK"),
    (21, "CH HR LI LV"),
    (22, "BG BH CR DE GB GE IE ME RS VA"),
    (23, "AE GI IL IQ OM SO TL"),
    (24, "AD CZ DZ ES MD PK RO SA SE SK TN VG"),
    (25, "LY PT ST"),
    (26, "IS TR"),
    (27, "BF BJ CI CM DJ FR GR IT MC MG ML MR SM SN"),
    (28, "AL AZ BY CY DO GT HN HU LB NI PL MA SV YE"),
    (29, "BR EG PS QA UA"),
    (30, "JO KW MU"),
    (31, "MT SC"),
    (32, "LC"),
    (33, "RU"),
];

/// Countries whose account numbers end in many digits: they are known even as "NL 91 ABNA …".
const IN_DIGITS: &[&str] = &["BE", "DE", "NL"];

/// Where account numbers stand in a text that can be read.
pub fn accounts(readable: &Readable) -> Vec<Range<usize>> {
    let bytes = readable.text.as_bytes();
    let mut found: Vec<Range<usize>> = Vec::new();
    for start in 0..bytes.len() {
        let is_beginning =
            matches!(bytes[start..], [one, two, ..] if one.is_ascii_alphabetic() && two.is_ascii_alphabetic());
        let is_inside = found.last().is_some_and(|last| start < last.end);
        if is_beginning && !is_inside && !readable.touches(start) {
            found.extend(account(&readable.text, start));
        }
    }
    found
}

/// The account number that begins here: as long as those of its country are, whatever follows.
fn account(text: &str, start: usize) -> Option<Range<usize>> {
    let country = text.get(start..start + 2)?.to_ascii_uppercase();
    let (length, _) = LENGTHS
        .iter()
        .find(|(_, countries)| countries.split(' ').any(|one| one == country))?;
    let mut number = String::with_capacity(*length);
    let mut gap = 0;
    for (offset, character) in text[start..].char_indices() {
        if character.is_ascii_alphanumeric() {
            number.push(character.to_ascii_uppercase());
            gap = 0;
        } else {
            gap += 1;
            let may_part = number.len() >= 4 || IN_DIGITS.contains(&country.as_str());
            if gap > 1 || !may_part || !matches!(character, ' ' | '.' | '-') {
                return None;
            }
        }
        if number.len() == *length {
            let end = start + offset + 1;
            let goes_on = text[end..].starts_with(|next: char| next.is_ascii_digit());
            return (!goes_on && is_sound(&number)).then_some(start..end);
        }
    }
    None
}

/// Whether the check digits are right (ISO 7064, mod 97).
fn is_sound(number: &str) -> bool {
    let (head, tail) = number.split_at(4);
    let has_check_digits = head[2..].bytes().all(|digit| digit.is_ascii_digit());
    let rest = tail.chars().chain(head.chars()).try_fold(0, |rest, character| {
        let value = character.to_digit(36)?;
        let shift = if value > 9 { 100 } else { 10 };
        Some((rest * shift + value) % 97)
    });
    has_check_digits && rest == Some(1)
}

fn find(sentence: &Sentence<'_>) -> Vec<Range<usize>> {
    let readable = Readable::of(sentence.text, sentence.range.clone());
    let found = accounts(&readable);
    found.into_iter().map(|range| readable.origin(range)).collect()
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
    fn printed_examples_are_found_and_what_follows_is_not() {
        for number in [
            "NL91ABNA0417164300",
            "BE68 5390 0754 7034",
            "GB82 WEST 1234 5698 7654 32",
            "tr33 0006 1005 1978 6457 8413 26",
            "FR1420041010050500013M02606",
            "MA64 0115 1900 0001 2050 0053 4921",
            "NL91-ABNA-0417-1643-00",
        ] {
            assert_eq!(found(&format!("Naar {number} ten name van")), [number]);
        }
    }

    #[test]
    fn a_wrong_digit_or_another_number_is_none() {
        for text in [
            "NL91ABNA0417164301",
            "NL00BANK0123456789",
            "NL2024000123",
            "XX91ABNA0417164300",
            "NL91ABNA04171643001",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_sound_number_is_found_and_seen_at_a_glance(
            bank in "[A-Z]{4}", account in "[0-9]{10}", gap in "[ .-]?", first in "[ -]?", small: bool,
        ) {
            let rest = format!("{bank}{account}NL00");
            let value = rest.chars().try_fold(0, |rest, one| {
                let value = one.to_digit(36)?;
                Some((rest * if value > 9 { 100 } else { 10 } + value) % 97)
            });
            let check = 98 - value.unwrap();
            let number = format!("NL{first}{check:02}{gap}{bank}{gap}{account}");
            let number = if small { number.to_lowercase() } else { number };
            let text = format!("op {number}.");
            prop_assert_eq!(found(&text), [number.as_str()]);
            prop_assert!(may_speak(&text));
        }

        #[test]
        fn any_text_is_read_without_harm(text in "\\PC{0,60}") {
            found(&text);
        }
    }
}
