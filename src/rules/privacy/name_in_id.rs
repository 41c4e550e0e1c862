//! The name of a file contains a surname, and so would every mention of it.

use crate::findings::{Finding, Level};
use crate::rules::{Check, Context, Family, Levels, Rule};
use std::collections::HashSet;

/// `name-in-id`
pub static RULE: Rule = Rule {
    id: "name-in-id",
    family: Family::Privacy,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("name_in_id.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    // What an organisation is called is no secret: a namesake of the mosque may sit on its board.
    let organisations = records.organisations.all().iter();
    let public: HashSet<&str> = organisations.flat_map(|record| record.id.as_str().split('-')).collect();
    let mut anyone = HashSet::new();
    for contact in records.contacts.all() {
        let name = contact.person.known().and_then(|person| person.name.known());
        let Some(name) = name else { continue };
        let mut surname = surname_tokens(name.as_str());
        surname.retain(|token| !public.contains(token.as_str()));
        if contains_token(&contact.id, &surname) {
            found.push(Finding::new(&RULE, contact.whole()));
        }
        anyone.extend(surname);
    }
    for meeting in records.meetings.all() {
        let slug = meeting.id.get(10..).unwrap_or_default();
        if contains_token(slug, &anyone) {
            found.push(Finding::new(&RULE, meeting.whole()).case("meeting"));
        }
    }
}

fn contains_token(id: &str, tokens: &HashSet<String>) -> bool {
    !tokens.is_empty() && id.split('-').any(|token| tokens.contains(&token.to_ascii_lowercase()))
}

/// The last word of a name and each of its hyphenated parts, of three letters or more, in every way in which
/// people write them without accents.
fn surname_tokens(name: &str) -> HashSet<String> {
    let last = name.split_whitespace().last().unwrap_or_default().to_lowercase();
    let parts = last.split(['-', '\u{2010}', '\u{2011}']);
    parts
        .flat_map(|part| [plain(part), with_extra_letters(part)])
        .filter(|token| token.len() >= 3)
        .collect()
}

/// ö becomes o, ş becomes s.
fn plain(word: &str) -> String {
    letters(&any_ascii::any_ascii(word))
}

/// ö becomes oe, as in German and Turkish names in Dutch papers.
fn with_extra_letters(word: &str) -> String {
    let spelt: String = word
        .chars()
        .map(|letter| match letter {
            'ö' | 'ø' => "oe".to_owned(),
            'ü' => "ue".to_owned(),
            'ä' | 'æ' => "ae".to_owned(),
            'å' => "aa".to_owned(),
            other => other.to_string(),
        })
        .collect();
    letters(&any_ascii::any_ascii(&spelt))
}

fn letters(text: &str) -> String {
    let letters = text.chars().filter(char::is_ascii_alphanumeric);
    letters.collect::<String>().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_surname_is_found_however_it_is_written() {
        for (name, id) in [
            ("A. Jansen", "voorzitter-jansen"),
            ("F. Şahin", "secretaris-sahin"),
            ("M. Yıldız", "yildiz-al-noor"),
            ("O. Özdemir", "ozdemir"),
            ("O. Özdemir", "oezdemir"),
            ("E. de Vries-Bakker", "penningmeester-bakker"),
        ] {
            assert!(contains_token(id, &surname_tokens(name)), "{name} in {id}");
        }
        for (name, id) in [
            ("A. Jansen", "jansenstraat"),
            ("A. Jansen", "voorzitter-al-noor"),
            ("B. Li", "li"),
            ("", "voorzitter"),
        ] {
            assert!(!contains_token(id, &surname_tokens(name)), "{name} in {id}");
        }
    }
}
