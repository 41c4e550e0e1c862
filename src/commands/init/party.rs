//! The parties of a new folder, from the words on the command line.

use serde::Deserialize as _;
use serde::de::value::{Error, StrDeserializer};

use crate::command_line::Failure;
use crate::drafts::is_visible;
use crate::drafts::slug::{free, slug};
use crate::language::Language;
use crate::records::kind::Kind;
use crate::records::organisation::OrganisationKind;
use crate::records::shape::{Form, Shape};
use crate::records::suggest::{dutch, nearest};
use crate::rules::format::invalid_value::any_of;

/// An organisation that takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// The id, unique among the parties.
    pub id: String,
    /// The name, as it was given.
    pub name: String,
    /// The kind, as in the files.
    pub kind: &'static str,
}

/// An id of a party is not longer than this, so that the ids of its contacts have room.
const LONGEST: usize = 60;

impl Party {
    /// What sort of organisation it is.
    pub fn kind(&self) -> OrganisationKind {
        let known = StrDeserializer::<Error>::new(self.kind);
        OrganisationKind::deserialize(known).unwrap_or(OrganisationKind::Other)
    }
}

/// The kinds of organisation, as in the files.
pub fn kinds() -> &'static [String] {
    let fields = Kind::Organisation.shape().fields();
    match fields.and_then(|fields| fields.get("kind")).map(|field| &field.shape) {
        Some(Shape::Text(Form::OneOf(kinds))) => kinds,
        _ => &[],
    }
}

/// The parties by their ids. Where none is named, a municipality and a mosque that do not exist.
///
/// # Errors
///
/// Where a word is not a name and a kind, or only one party is named.
pub fn parties(words: &[String], language: Language) -> Result<Vec<Party>, Failure> {
    let examples = match language {
        Language::Nl => ["Gemeente Voorbeeld:municipality", "Moskee Voorbeeld:mosque"],
        Language::En => ["Example Municipality:municipality", "Example Mosque:mosque"],
    };
    let examples = examples.map(str::to_owned);
    let words = if words.is_empty() { examples.as_slice() } else { words };
    let mut parties: Vec<Party> = Vec::new();
    for word in words {
        let (name, kind) = name_and_kind(word)?;
        let id = match slug(name, LONGEST) {
            nothing if nothing.is_empty() => slug(&language.word("init-party"), LONGEST),
            id => id,
        };
        parties.push(Party {
            id: free(&id, |id| parties.iter().any(|party| party.id == id)),
            name: name.to_owned(),
            kind,
        });
    }
    parties.sort_by(|one, other| one.id.cmp(&other.id));
    if parties.len() < 2 {
        return Err(Failure::new("init-one-party"));
    }
    Ok(parties)
}

/// `NAME:KIND`; the name may have colons too.
fn name_and_kind(word: &str) -> Result<(&str, &'static str), Failure> {
    let unclear = || Failure::new("init-party-unclear").with("party", word);
    let (name, kind) = word.rsplit_once(':').ok_or_else(unclear)?;
    let (name, kind) = (name.trim(), kind.trim());
    if name.is_empty() || kind.is_empty() {
        return Err(unclear());
    }
    if !is_visible(name) {
        return Err(Failure::new("init-name-unprintable").with("name", name));
    }
    Ok((name, known_kind(kind)?))
}

fn known_kind(word: &str) -> Result<&'static str, Failure> {
    let folded = word.to_lowercase().replace([' ', '_'], "-");
    let known = kinds().iter().map(String::as_str);
    let is_meant = |kind: &&str| *kind == folded || dutch(word).any(|meant| meant == *kind);
    known.clone().find(is_meant).ok_or_else(|| {
        let failure = match nearest(word, known.clone()) {
            Some(nearest) => Failure::new("init-kind-nearest").with("nearest", nearest),
            None => Failure::new("init-kind-unknown"),
        };
        failure.with("kind", word).with("allowed", any_of(known))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(words: &[&str]) -> Vec<String> {
        let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        parties(&words, Language::Nl).unwrap().into_iter().map(|party| party.id).collect()
    }

    fn kind(word: &str) -> Option<&'static str> {
        known_kind(word).ok()
    }

    #[test]
    fn a_kind_may_be_said_in_dutch() {
        for (word, known) in [
            ("mosque", "mosque"),
            ("Moskee", "mosque"),
            ("gemeente", "municipality"),
            ("gebedshuis", "house-of-worship"),
            ("kerk", "house-of-worship"),
            ("koepel", "umbrella"),
            ("jongerenwerk", "youth-work"),
            ("Youth Work", "youth-work"),
            ("welzijn", "welfare"),
            ("woningcorporatie", "housing"),
            ("politie", "police"),
            ("bedrijf", "business"),
            ("ministerie", "ministry"),
            ("anders", "other"),
            ("school", "school"),
        ] {
            assert_eq!(kind(word), Some(known), "{word}");
        }
        assert_eq!(kind("naam"), None);
        assert_eq!(kind("moske"), None);
    }

    #[test]
    fn the_last_colon_parts_name_and_kind() {
        assert_eq!(name_and_kind(" A: b : mosque ").unwrap(), ("A: b", "mosque"));
        for word in ["", "mosque", ":mosque", "A:", "A", " : "] {
            assert!(name_and_kind(word).is_err(), "{word}");
        }
        assert!(name_and_kind("A\u{7}B:mosque").is_err());
    }

    #[test]
    fn every_party_has_an_id_of_its_own() {
        assert_eq!(ids(&["De Brug:school", "de brug!:school", "Abc:police"]), ["abc", "de-brug", "de-brug-2"]);
        assert_eq!(ids(&["…:school", "\"\":school"]), ["partij", "partij-2"]);
        let long = ids(&[&format!("{}:school", "x".repeat(200)), "B:school"]);
        assert_eq!(long[1].len(), LONGEST);
    }

    #[test]
    fn two_parties_are_needed_where_any_is_named() {
        assert!(parties(&["A:school".to_owned()], Language::En).is_err());
        assert_eq!(parties(&[], Language::En).unwrap().len(), 2);
    }
}
