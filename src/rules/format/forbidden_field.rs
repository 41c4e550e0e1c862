//! A key that describes a person. There is no place for it, at any depth, in any file.
//!
//! The list is drawn from what the unlawful files on mosque visitors held.

use crate::findings::Finding;
use crate::findings::Level;
use crate::language::Message;
use crate::records::kind::Kind;
use crate::records::place::Place;
use crate::rules::{Check, Family, Levels, Rule};

/// `forbidden-field`
pub static RULE: Rule = Rule {
    id: "forbidden-field",
    family: Family::Format,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: true,
    page: include_str!("forbidden_field.md"),
    check: Check::Reading,
};

/// Where a key stands, as far as that matters.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings {
    /// The kind of file.
    pub kind: Kind,
    /// Whether it is the block of a guest.
    pub in_guests: bool,
}

/// Keys of one sort, the message that explains them, and where they are forbidden.
struct Class {
    message: &'static str,
    only: Only,
    keys: &'static [&'static str],
}

#[derive(PartialEq)]
enum Only {
    Anywhere,
    OnContacts,
    OnGuests,
    OutsideOrganisations,
}

/// The keys without case, `_`, `-` and spaces.
const CLASSES: &[Class] = &[
    Class {
        message: "forbidden-identity",
        only: Only::Anywhere,
        keys: &[
            "bsn",
            "burgerservicenummer",
            "sofinummer",
            "ssn",
            "nationalid",
            "paspoort",
            "passport",
            "idnummer",
            "idnumber",
            "kenteken",
            "licenceplate",
        ],
    },
    Class {
        message: "forbidden-identity",
        only: Only::OutsideOrganisations,
        keys: &["rsin"],
    },
    Class {
        message: "forbidden-birth",
        only: Only::Anywhere,
        keys: &[
            "geboortedatum",
            "geboorteplaats",
            "geboorteland",
            "birthdate",
            "dateofbirth",
            "dob",
            "birthplace",
            "leeftijd",
            "age",
            "geslacht",
            "gender",
        ],
    },
    Class {
        message: "forbidden-origin",
        only: Only::Anywhere,
        keys: &[
            "nationaliteit",
            "nationality",
            "herkomst",
            "afkomst",
            "origin",
            "etniciteit",
            "ethnicity",
            "migratieachtergrond",
            "verblijfsstatus",
            "residencestatus",
            "ras",
            "race",
        ],
    },
    Class {
        message: "forbidden-religion",
        only: Only::Anywhere,
        keys: &[
            "geloof",
            "godsdienst",
            "religie",
            "religion",
            "faith",
            "stroming",
            "denominatie",
            "denomination",
            "gezindte",
            "madhhab",
            "orthodoxie",
            "bekeerd",
            "convert",
            "hoofddoek",
            "baard",
        ],
    },
    Class {
        message: "forbidden-politics",
        only: Only::Anywhere,
        keys: &["politiek", "partijvoorkeur", "stemgedrag", "political", "vote"],
    },
    Class {
        message: "forbidden-politics",
        only: Only::OnContacts,
        keys: &["party"],
    },
    Class {
        message: "forbidden-health",
        only: Only::Anywhere,
        keys: &[
            "gezondheid",
            "ziekte",
            "diagnose",
            "medisch",
            "health",
            "illness",
            "medical",
            "orientatie",
            "orientation",
        ],
    },
    Class {
        message: "forbidden-absence",
        only: Only::Anywhere,
        keys: &["absencereason", "redenafwezig"],
    },
    Class {
        message: "forbidden-justice",
        only: Only::Anywhere,
        keys: &[
            "strafblad",
            "antecedenten",
            "veroordeling",
            "verdachte",
            "politiegegevens",
            "criminalrecord",
            "conviction",
            "suspect",
        ],
    },
    Class {
        message: "forbidden-home",
        only: Only::Anywhere,
        keys: &[
            "woonadres",
            "huisadres",
            "homeaddress",
            "privetelefoon",
            "gezin",
            "kinderen",
            "familie",
            "family",
            "relatives",
            "opleiding",
            "education",
            "werkgever",
            "employer",
            "inkomen",
            "income",
            "iban",
            "foto",
            "photo",
            "socialmedia",
        ],
    },
    Class {
        message: "forbidden-home",
        only: Only::OnContacts,
        keys: &["partner"],
    },
    Class {
        message: "forbidden-judgement",
        only: Only::Anywhere,
        keys: &[
            "betrouwbaarheid",
            "reliability",
            "trustscore",
            "vertrouwensscore",
            "invloed",
            "influence",
            "macht",
            "houding",
            "stance",
            "attitude",
            "sentiment",
            "loyaliteit",
            "loyalty",
            "score",
            "rating",
            "label",
            "risico",
            "risk",
            "risklevel",
            "dreiging",
            "threatlevel",
            "fase",
            "profiel",
            "profile",
            "classificatie",
        ],
    },
    Class {
        message: "forbidden-judgement",
        only: Only::OnContacts,
        keys: &["phase"],
    },
    Class {
        message: "forbidden-files",
        only: Only::Anywhere,
        keys: &[
            "casus",
            "case",
            "casefile",
            "dossier",
            "subject",
            "personofinterest",
            "personofconcern",
            "signaal",
            "signal",
            "tip",
            "informant",
            "bronpersoon",
            "observatie",
            "observation",
            "watchlist",
            "monitor",
        ],
    },
    Class {
        message: "forbidden-networks",
        only: Only::Anywhere,
        keys: &[
            "kent",
            "knows",
            "netwerkvan",
            "linkedpersons",
            "relations",
            "contactsof",
            "krachtenveld",
            "powermap",
            "stakeholdermap",
            "invloedssfeer",
        ],
    },
    Class {
        message: "forbidden-notes",
        only: Only::OnContacts,
        keys: &["notes", "opmerking", "tags"],
    },
    Class {
        message: "forbidden-guest-name",
        only: Only::OnGuests,
        keys: &["name", "naam"],
    },
];

/// The message that explains why a key is forbidden here; none where it is not.
pub fn class(key: &str, surroundings: Surroundings) -> Option<&'static str> {
    // The longest key on the list has 19 letters: a key of a megabyte is not worth folding.
    if key.len() > 200 {
        return None;
    }
    let key: String = key
        .chars()
        .filter(|character| !matches!(character, '_' | '-') && !character.is_whitespace())
        .flat_map(char::to_lowercase)
        .collect();
    CLASSES
        .iter()
        .filter(|class| match class.only {
            Only::Anywhere => true,
            Only::OnContacts => surroundings.kind == Kind::Contact,
            Only::OnGuests => surroundings.in_guests,
            Only::OutsideOrganisations => surroundings.kind != Kind::Organisation,
        })
        .find(|class| class.keys.contains(&key.as_str()))
        .map(|class| class.message)
}

/// Where in a line that could not be parsed a forbidden key ends, if there is one: what follows is not to be
/// shown, whatever stands between.
pub fn value_in_line(line: &str) -> Option<usize> {
    let anywhere = Surroundings {
        kind: Kind::Contact,
        in_guests: true,
    };
    let is_of_word = |character: char| character.is_alphanumeric() || matches!(character, '_' | '-');
    let mut end = 0;
    for word in line.split_inclusive(|character: char| !is_of_word(character)) {
        let key = word.trim_end_matches(|character: char| !is_of_word(character));
        let is_a_field = matches!(key, "name" | "party");
        if !is_a_field && class(key, anywhere).is_some() {
            return Some(end + key.len());
        }
        end += word.len();
    }
    None
}

/// The finding for a forbidden key: what it is, why not, what instead, whom to ask.
pub fn finding(place: Place, key: &str, class: &'static str) -> Finding {
    let part = |name| Message::new(class).attribute(name).with("key", key);
    let mut finding = Finding::new(&RULE, place);
    finding.message = Message::new(class).with("key", key);
    finding.help = Message::new("forbidden-help")
        .with("why", part("why"))
        .with("instead", part("instead"))
        .with("ask", part("ask"));
    finding
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(kind: Kind) -> Surroundings {
        Surroundings { kind, in_guests: false }
    }

    #[test]
    fn case_and_separators_do_not_hide_a_key() {
        for key in ["geloof", "Geloof", "GE_LOOF", "ge-loof", "ge loof", " geloof "] {
            assert_eq!(class(key, on(Kind::Meeting)), Some("forbidden-religion"), "{key}");
        }
    }

    #[test]
    fn some_keys_are_forbidden_in_one_place_only() {
        assert!(class("party", on(Kind::Contact)).is_some() && class("party", on(Kind::Meeting)).is_none());
        assert!(class("notes", on(Kind::Contact)).is_some() && class("notes", on(Kind::Agreement)).is_none());
        assert!(class("rsin", on(Kind::Contact)).is_some() && class("rsin", on(Kind::Organisation)).is_none());
        let guest = Surroundings {
            in_guests: true,
            ..on(Kind::Meeting)
        };
        assert!(class("naam", guest).is_some() && class("naam", on(Kind::Meeting)).is_none());
    }

    #[test]
    fn a_forbidden_value_is_found_in_a_line_that_is_not_toml() {
        assert_eq!(value_in_line("geloof = \"x"), Some(6));
        assert_eq!(value_in_line("geloof: x"), Some(6));
        assert_eq!(value_in_line("a = { \"Ge-loof\"= \"x"), Some(14));
        assert_eq!(value_in_line("name = \"x"), None);
    }

    #[test]
    fn no_field_of_the_format_is_forbidden() {
        fn fields(shape: &crate::records::shape::Shape, found: &mut Vec<String>) {
            use crate::records::shape::Shape;
            match shape {
                Shape::Table(table) => {
                    for (name, field) in table {
                        found.push(name.clone());
                        fields(&field.shape, found);
                    }
                }
                Shape::List(list) => fields(&list.element, found),
                _ => {}
            }
        }
        for kind in [
            Kind::Settings,
            Kind::Organisation,
            Kind::Contact,
            Kind::Substitute,
            Kind::Meeting,
        ] {
            let mut found = Vec::new();
            fields(kind.shape(), &mut found);
            for field in found {
                assert_eq!(class(&field, on(kind)), None, "{field}");
            }
        }
    }
}
