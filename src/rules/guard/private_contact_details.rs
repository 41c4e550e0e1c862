//! A telephone number or mail address of a person.

use std::ops::Range;

use super::bank_account::accounts;
use crate::findings::Level;
use crate::guard::numbers::{Run, digits, runs};
use crate::guard::persons::{Names, is_given_name};
use crate::guard::readable::Readable;
use crate::guard::words::{Sentence, is_one_of};
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `private-contact-details`
pub static RULE: Rule = Rule {
    id: "private-contact-details",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("private_contact_details.md"),
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

/// What a glance looks for, besides numbers and the sign @.
pub const ANCHORS: &str = "apenstaart, apenstaartje";

/// Behind one of these, ten digits are something else.
const OTHER_NUMBERS: &str = "kvk rsin kenmerk ref referentie reference factuur factuurnummer invoice zaak zaaknummer case order \
     ordernummer bestelnummer offerte offertenummer polis polisnummer artikel artikelnummer isbn serienummer \
     klantnummer dossier dossiernummer";

/// With one of these a landline is that of a home.
const PRIVATE: &str = "prive privenummer privetelefoon thuis thuisnummer mobiel mobiele home private personal persoonlijk \
     persoonlijke cell cellphone mobile";

/// With one of these a landline is that of an organisation.
const OFFICES: &str = "balie gemeente gemeentehuis stadhuis kantoor receptie centrale wijkteam politie moskee kerk school \
     stichting vereniging bibliotheek buurthuis wijkcentrum meldpunt secretariaat loket afdeling dienst \
     algemeen algemene desk office municipality hall mosque church library reception police switchboard \
     general department centre center helpdesk klantenservice spreekuur";

fn find(sentence: &Sentence<'_>) -> Vec<Range<usize>> {
    let readable = Readable::of(sentence.text, sentence.range.clone());
    let accounts = accounts(&readable);
    let mut found = Vec::new();
    for run in runs(&readable) {
        found.extend(telephones(sentence, &readable, &run));
    }
    found.retain(|place| {
        let next = accounts.partition_point(|account| account.end <= place.start);
        accounts.get(next).is_none_or(|account| place.end <= account.start)
    });
    found.extend(addresses(sentence, &readable));
    found.sort_by_key(|place| place.start);
    found.into_iter().map(|place| readable.origin(place)).collect()
}

/// No telephone number has more digits, and so none has more groups.
const MOST_DIGITS: usize = 17;

/// The telephone numbers of persons in a run. Two numbers may stand in one: "06-12345678 / 06-87654321".
fn telephones(sentence: &Sentence<'_>, readable: &Readable, run: &Run) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for first in 0..run.len() {
        let is_taken = found.last().is_some_and(|last| run[first].start < last.end);
        if is_taken || !may_begin(readable, run, first) {
            continue;
        }
        let most = run.len().min(first + MOST_DIGITS);
        let place = (first..most).map(|last| &run[first..=last]).find(|groups| {
            let place = groups[0].start..groups[groups.len() - 1].end;
            is_personal(sentence, readable, &place, &digits(readable, groups))
        });
        found.extend(place.map(|groups| start_of(readable, groups[0].start)..groups[groups.len() - 1].end));
    }
    found
}

/// A number does not begin in the middle of another: not behind a letter, nor behind "2026-".
fn may_begin(readable: &Readable, run: &Run, first: usize) -> bool {
    let start = run[first].start;
    let signs = first.checked_sub(1).map_or("", |before| &readable.text[run[before].end..start]);
    !readable.touches(start) && (signs.is_empty() || signs.len() > 1 || signs == " " || signs == "/")
}

/// With the sign before it: "+31", "(06)".
fn start_of(readable: &Readable, start: usize) -> usize {
    match readable.before(start) {
        Some(sign @ ('+' | '(')) => start - sign.len_utf8(),
        _ => start,
    }
}

fn is_personal(sentence: &Sentence<'_>, readable: &Readable, place: &Range<usize>, digits: &str) -> bool {
    if readable.touches(place.end) {
        return false;
    }
    let has_plus = readable.text[..place.start].trim_end_matches([' ', '(']).ends_with('+');
    let international = match digits.strip_prefix("00").filter(|_| !has_plus) {
        Some(rest) => Some(rest),
        None => has_plus.then_some(digits),
    };
    let start = sentence.word_at(readable.origin(place.clone()).start);
    let is_other = sentence.before(start, 2).any(|word| is_one_of(word, OTHER_NUMBERS));
    if is_other || sentence.names.is_some_and(|names| names.details.has(digits)) {
        return false;
    }
    match international {
        Some(number) => match number.strip_prefix("31") {
            Some(rest) => is_dutch(sentence, &format!("0{}", rest.strip_prefix('0').unwrap_or(rest))),
            None => is_foreign_mobile(number),
        },
        None => is_dutch(sentence, digits),
    }
}

/// A mobile number, or a landline that is said to be somebody's.
fn is_dutch(sentence: &Sentence<'_>, digits: &str) -> bool {
    if digits.len() != 10 || !digits.starts_with('0') {
        return false;
    }
    match digits.as_bytes()[1] {
        b'6' => true,
        b'1'..=b'5' | b'7' => {
            let says = |list: &str| sentence.words.iter().any(|word| is_one_of(&word.plain, list));
            says(PRIVATE) || (sentence.speaks_of_a_person() && !says(OFFICES))
        }
        _ => false,
    }
}

/// By country, how a mobile number begins and how many digits it has with the number of the country.
const FOREIGN_MOBILES: &[(&str, usize)] = &[
    ("324", 11),
    ("336", 11),
    ("337", 11),
    ("346", 11),
    ("347", 11),
    ("393", 12),
    ("447", 12),
    ("4366", 13),
    ("4367", 12),
    ("4915", 13),
    ("4916", 12),
    ("4917", 12),
    ("2126", 12),
    ("2127", 12),
    ("2162", 11),
    ("2165", 11),
    ("2169", 11),
    ("2135", 12),
    ("2136", 12),
    ("2137", 12),
    ("201", 12),
    ("905", 12),
    ("9639", 12),
    ("9647", 13),
    ("937", 11),
    ("923", 12),
    ("989", 12),
    ("4850", 11),
    ("4851", 11),
    ("4853", 11),
    ("4857", 11),
    ("486", 11),
    ("487", 11),
    ("488", 11),
    ("3598", 12),
    ("407", 11),
    ("3806", 12),
    ("3809", 12),
    ("2526", 12),
    ("597", 10),
    ("59996", 11),
    ("628", 13),
    ("628", 12),
    ("628", 14),
    ("97059", 12),
    ("9725", 12),
    ("9665", 12),
    ("9715", 12),
];

fn is_foreign_mobile(number: &str) -> bool {
    let fits = |&(beginning, length): &(&str, usize)| number.starts_with(beginning) && number.len() == length;
    FOREIGN_MOBILES.iter().any(fits)
}

/// Those who give mail addresses to everybody.
const PROVIDERS: &str = "gmail googlemail hotmail outlook live msn icloud me mac yahoo ymail aol ziggo ziggomail kpnmail \
     kpnplanet planet home xs4all casema upcmail chello quicknet hetnet telfort tele2 zonnet solcon caiway \
     online onsbrabantnet proton protonmail gmx web mail tutanota telenet skynet zeelandnet kabelfoon freedom \
     wanadoo orange email";

/// Whether a domain is one at which everybody can have an address.
pub fn is_of_a_provider(domain: &str) -> bool {
    let above = domain.rsplit_once('.').map_or(domain, |(name, _)| name);
    above.split('.').any(|part| is_one_of(part, PROVIDERS))
}

/// In the part before the @, what shows that it is for a function or an organisation.
const FUNCTIONS: &str = "info secret voorzit penningm bestuur contact balie post mail gemeente griffie privacy fg avg veilig wijk \
     buurt jonger jeugd aanmeld open welkom redactie reply noreply office board desk hello hallo support \
     moskee mosque masjid camii stichting vereniging foundation association kerk church school politie police \
     helpdesk service admin team werkgroep commissie raad council college burgemeester mayor wethouder \
     communicatie communication pers press media vrijwilliger volunteer ouder activiteit event agenda zaal \
     verhuur beheer facilit inkoop factu invoice finance financ administratie leden member klacht meldpunt \
     melding klanten receptie reception afdeling department sociaal samen welzijn zorg loket chair treasurer \
     security safety webmaster news nieuws project programma training cursus les iftar zelf cultu sport \
     bibliotheek library dienst publiek archief juridisch legal hr personeel vacature stage inschrijv \
     register registration question vragen vraag algemeen general imam feedback dpo";

/// The mail addresses of persons.
fn addresses(sentence: &Sentence<'_>, readable: &Readable) -> Vec<Range<usize>> {
    let text = &readable.text;
    let mut found = Vec::new();
    for (sign, length) in at_signs(text) {
        let is_part = |character: char| character.is_alphanumeric() || "._-+".contains(character);
        let is_tight = length == 1;
        let before = if is_tight {
            &text[..sign]
        } else {
            text[..sign].trim_end()
        };
        let behind = text[sign + length..].trim_start();
        let local = &before[before
            .rfind(|character| !is_part(character))
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8))..];
        let domain = &behind[..behind.find(|character| !is_part(character)).unwrap_or(behind.len())];
        let domain = domain.trim_end_matches(['.', '-', '_', '+']);
        let is_address = !local.is_empty() && (domain.contains('.') || (!is_tight && !domain.is_empty()));
        if is_address && is_of_a_person(sentence, local, domain) {
            let end = text.len() - behind.len() + domain.len();
            found.push(before.len() - local.len()..end);
        }
    }
    found
}

/// Where an @ stands, or what is written for it, and how long that is.
fn at_signs(text: &str) -> Vec<(usize, usize)> {
    let small = text.to_ascii_lowercase();
    let signs = ["@", "(at)", "[at]", "{at}", " apenstaartje ", " apenstaart "];
    let mut found: Vec<(usize, usize)> = signs
        .iter()
        .flat_map(|sign| small.match_indices(sign).map(|(at, sign)| (at, sign.len())))
        .collect();
    found.sort_unstable();
    found
}

fn is_of_a_person(sentence: &Sentence<'_>, local: &str, domain: &str) -> bool {
    let (local, domain) = (local.to_lowercase(), domain.to_lowercase());
    let is_known = |names: &Names| names.details.has(&format!("{local}@{domain}")) || names.details.has(&domain);
    let parts: Vec<&str> = local.split(['.', '_', '-', '+']).filter(|part| !part.is_empty()).collect();
    let letters = |part: &str| part.trim_matches(|character: char| character.is_ascii_digit()).to_owned();
    let is_function = parts.iter().any(|part| {
        let part = letters(part);
        FUNCTIONS.split_whitespace().any(|function| {
            if function.len() < 4 {
                part == function
            } else {
                part.contains(function)
            }
        })
    });
    if is_function || sentence.names.is_some_and(is_known) {
        return false;
    }
    let has_digits = local.ends_with(|last: char| last.is_ascii_digit());
    let is_given = parts.iter().any(|part| is_given_name(&letters(part)));
    let is_full_name = parts.len() > 1 && parts.iter().all(|part| part.chars().any(char::is_alphabetic));
    is_of_a_provider(&domain) || has_digits || is_given || is_full_name || sentence.speaks_of_a_person()
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
    fn numbers_of_persons_are_found_whole() {
        assert_eq!(found("Bel 06-12345678 / 06 87654321."), ["06-12345678", "06 87654321"]);
        assert_eq!(found("Reach me at +31 (0)6 1234 5678."), ["+31 (0)6 1234 5678"]);
        assert_eq!(found("(06) 1234 5678 of 06 - 87 65 43 21"), ["(06) 1234 5678", "06 - 87 65 43 21"]);
        assert_eq!(found("Thuis: 0123-456789"), ["0123-456789"]);
        assert_eq!(found("+212 612 345678 en +90 532 123 45 67"), ["+212 612 345678", "+90 532 123 45 67"]);
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "De balie: 0123-456789.",
            "Kenmerk 0612345678.",
            "Rekening NL84 BANK 0612 3456 78",
            "Op 06-12-2025 12:30 uur",
            "Zaak 2026-0612345678",
            "112, 14 0123, 0900-8844, 0800-1234 en 088-1234567",
            "06123456789012",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn addresses_of_persons_are_found_and_those_of_functions_are_not() {
        assert_eq!(found("Mail a.jansen@veenmeer.example."), ["a.jansen@veenmeer.example"]);
        assert_eq!(found("yusuf (at) gmail.example"), ["yusuf (at) gmail.example"]);
        assert_eq!(found("b.dewit apenstaartje ziggo punt nl"), ["b.dewit apenstaartje ziggo"]);
        for text in [
            "moskee.alnoor@gmail.example",
            "open-dag@alnoor.example",
            "@moskee",
            "veenmeer@alnoor.example",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn what_belongs_to_an_organisation_of_the_records_is_left_alone() {
        let mut names = Names::default();
        names.details.add("06 1234 5678");
        names.details.add("https://www.veenmeer.example/contact");
        let found = |text: &str| {
            let sentence = Sentence {
                names: Some(&names),
                ..Sentence::of(text, 0..text.len())
            };
            find(&sentence).len()
        };
        assert_eq!(found("Bel +31 6 12345678 of mail a.jansen@veenmeer.example."), 0);
        assert_eq!(found("Bel 06 1234 5679 of mail a.jansen@alnoor.example."), 2);
    }

    proptest! {
        #[test]
        fn a_glance_never_passes_over_one(
            start in prop_oneof![Just("06"), Just("+31 6"), Just("(06)"), Just("0031 (0)6"), Just("+44 7")],
            number in "[0-9]{8,9}", gaps in proptest::collection::vec("( |-| - |\\.|/|)", 9),
        ) {
            let digits: String = number.chars().zip(gaps).map(|(digit, gap)| format!("{gap}{digit}")).collect();
            let text = format!("bel {start}{digits}.");
            prop_assert!(found(&text).is_empty() || may_speak(&text), "{}", text);
        }

        #[test]
        fn any_text_is_read_without_harm(text in "[\\PC@]{0,60}") {
            found(&text);
        }
    }
}
