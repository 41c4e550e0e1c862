//! The address of a personal profile.

use std::ops::Range;

use crate::findings::Level;
use crate::guard::readable::Readable;
use crate::guard::words::Sentence;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `link-to-a-person`
pub static RULE: Rule = Rule {
    id: "link-to-a-person",
    family: Family::Guard,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("link_to_a_person.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "",
    unless: "",
    find: Some(find),
    about_a_person: Some(Weight::Warning),
    alone: Some(Weight::Warning),
    milder: None,
};

/// A site, how the path to a person begins there, and what else can stand in its place.
struct Site {
    host: &'static str,
    person: &'static str,
    others: &'static [&'static str],
}

const SITES: &[Site] = &[
    Site {
        host: "linkedin.com",
        person: "in/",
        others: &[],
    },
    Site {
        host: "linkedin.com",
        person: "pub/",
        others: &[],
    },
    Site {
        host: "facebook.com",
        person: "",
        others: &[
            "events",
            "groups",
            "pages",
            "pg",
            "watch",
            "marketplace",
            "hashtag",
            "share",
            "sharer",
            "sharer.php",
            "p",
            "help",
            "privacy",
            "policies",
            "business",
            "photo",
            "photos",
            "story.php",
            "permalink.php",
            "login",
            "legal",
            "reel",
            "search",
            "public",
            "tr",
            "ads",
            "dialog",
        ],
    },
    Site {
        host: "fb.com",
        person: "",
        others: &["events", "groups", "pages", "share"],
    },
    Site {
        host: "x.com",
        person: "",
        others: &[
            "hashtag", "search", "home", "i", "intent", "explore", "share", "tos", "privacy",
        ],
    },
    Site {
        host: "twitter.com",
        person: "",
        others: &[
            "hashtag", "search", "home", "i", "intent", "explore", "share", "tos", "privacy",
        ],
    },
    Site {
        host: "instagram.com",
        person: "",
        others: &["p", "reel", "reels", "explore", "tv", "about", "legal"],
    },
    Site {
        host: "threads.net",
        person: "@",
        others: &[],
    },
    Site {
        host: "threads.com",
        person: "@",
        others: &[],
    },
    Site {
        host: "tiktok.com",
        person: "@",
        others: &[],
    },
    Site {
        host: "youtube.com",
        person: "@",
        others: &[],
    },
    Site {
        host: "snapchat.com",
        person: "add/",
        others: &[],
    },
    Site {
        host: "t.me",
        person: "",
        others: &["joinchat", "share", "s", "c", "addstickers"],
    },
    Site {
        host: "wa.me",
        person: "",
        others: &["message", "qr"],
    },
];

/// What shows in a path that it belongs to an organisation.
const ORGANISATIONS: &str = "moskee mosque masjid camii gemeente municipality stichting vereniging foundation politie police kerk \
     church school museum bibliotheek library welzijn buurt wijk jongerenwerk omroep krant sportclub official \
     islamitisch cultureel gebedshuis overheid rijks ministerie";

fn find(sentence: &Sentence<'_>) -> Vec<Range<usize>> {
    let readable = Readable::of(sentence.text, sentence.range.clone());
    let small = readable.text.to_ascii_lowercase();
    let mut found: Vec<Range<usize>> = SITES.iter().flat_map(|site| profiles(site, &small)).collect();
    found.sort_by_key(|place| place.start);
    found.retain(|place| {
        let address = &small[place.clone()];
        !sentence.names.is_some_and(|names| names.details.has(address))
    });
    found.into_iter().map(|place| readable.origin(place)).collect()
}

/// Where the addresses of persons on a site stand in a text in small letters.
fn profiles(site: &Site, text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices(site.host) {
        let is_own_word =
            !text[..at].ends_with(|before: char| before.is_alphanumeric() || matches!(before, '-' | '_'));
        let Some(path) = text[at + site.host.len()..]
            .strip_prefix('/')
            .and_then(|path| path.strip_prefix(site.person))
        else {
            continue;
        };
        let is_path = |character: char| character.is_alphanumeric() || "._-%+@=?&/".contains(character);
        let path = &path[..path.find(|character| !is_path(character)).unwrap_or(path.len())];
        let path = path.trim_end_matches(['.', '?', '-']);
        let first = path.split(['/', '?', '&']).next().unwrap_or_default();
        let is_of_an_organisation = ORGANISATIONS.split_whitespace().any(|word| first.contains(word));
        if is_own_word && !first.is_empty() && !site.others.contains(&first) && !is_of_an_organisation {
            let end = at + site.host.len() + 1 + site.person.len() + path.len();
            found.push(beginning(text, at)..end);
        }
    }
    found
}

/// Where an address begins: with "https://www." before the site.
fn beginning(text: &str, at: usize) -> usize {
    let is_part = |character: char| character.is_ascii_alphanumeric() || ".:/-".contains(character);
    let part = text[..at].rfind(|character| !is_part(character));
    let start = part.map_or(0, |before| before + text[before..].chars().next().map_or(1, char::len_utf8));
    let before = || text[start..at].rfind('/').map_or(0, |slash| slash + 1);
    start + text[start..at].find("http").unwrap_or_else(before)
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
    fn profiles_are_found_whole() {
        assert_eq!(found("Zie (https://nl.linkedin.com/in/x-0000/)."), ["https://nl.linkedin.com/in/x-0000/"]);
        assert_eq!(found("Zie x.com/naam0000, of youtube.com/@naam."), ["x.com/naam0000", "youtube.com/@naam"]);
        assert_eq!(found("wa.me/31600000000"), ["wa.me/31600000000"]);
    }

    #[test]
    fn other_pages_are_left_alone() {
        for text in [
            "fedex.com/nl",
            "linkedin.com/company/x",
            "facebook.com/moskeealnoor",
            "x.com",
            "instagram.com/p/x",
            "facebook.com/",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_glance_never_passes_over_one(site in 0..SITES.len(), name in "[a-z]{3,9}", before in "(https://www\\.|m\\.|)") {
            let text = format!("Zie {before}{}/{}{name}.", SITES[site].host, SITES[site].person);
            prop_assert!(found(&text).is_empty() || may_speak(&text), "{}", text);
        }
    }
}
