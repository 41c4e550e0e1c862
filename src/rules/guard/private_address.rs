//! A house address: a street or postcode with a number, or where somebody lives.

use std::ops::Range;

use crate::findings::Level;
use crate::guard::words::{Sentence, is_one_of};
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `private-address`
pub static RULE: Rule = Rule {
    id: "private-address",
    family: Family::Guard,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("private_address.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "",
    unless: "",
    find: Some(find),
    about_a_person: Some(Weight::Error),
    alone: Some(Weight::Warning),
    milder: None,
};

/// What a glance looks for, besides a street or postcode with a number.
pub const ANCHORS: &str = "woont, woonde, woonachtig, wonend, wonende, inwonend, verhuist, verhuisde, verhuisd, woonadres, \
     huisadres, thuisadres, priveadres, woonplaats, lives, lived, living, resides, residing, moved, address, huisnummer, \
     street, road, lane, avenue, drive, close, crescent, terrace, gardens, square, court, grove";

/// How the name of a street ends.
pub const STREETS: &str = "straat laan weg plein kade gracht hof singel dreef pad steeg dijk park plantsoen erf wal markt baan \
     straatje laantje hofje pleintje weide haven poort brink donk horst meent akker akkers wegje gaarde";

/// These end in the same letters and are no street.
const NO_STREETS: &str = "arbeidsmarkt atletiekbaan banenmarkt bedrijvenpark boekenmarkt boerenmarkt braderiemarkt buurtmarkt \
     dierenpark fietspad gemeentehof gerechtshof ijsbaan infomarkt informatiemarkt inspiratiemarkt jaarmarkt \
     jachthaven kegelbaan kerstmarkt landingsbaan leerwerkplein ligweide loopbaan luchthaven machinepark \
     mediapark omweg parkeerplein paspoort pretpark renbaan rijbaan rijksweg rommelmarkt ruiterpad \
     schoolplein snelweg speelplein speelweide spoorweg sportpark stagemarkt startbaan themapark vakantiepark \
     verkeersplein vlooienmarkt voetpad vrijdagmarkt vrijwilligersmarkt wagenpark wandelpad weekmarkt \
     wijkmarkt woningmarkt woonerf zaterdagmarkt zebrapad zwembaan";

/// Before a bare "Kade" or "Markt" these make it a name.
const BEFORE_STREETS: &str = "korte lange oude nieuwe hoge lage grote kleine brede smalle kromme eerste tweede derde verlengde noorder \
     zuider ooster wester groene";

/// Behind the number these show that it counts something.
const COUNTED: &str = "weken week dagen dag jaar jaren maanden maand uur uren minuten minuut meter m km kilometer keer maal \
     procent euro personen mensen bezoekers bewoners woningen huizen auto auto's autos bomen parkeerplaatsen \
     lampen stuks meldingen klachten huishoudens gezinnen kinderen jongeren vrijwilligers leden banken \
     paaltjes drempels weeks days years months hours minutes metres meters people houses cars trees times \
     percent januari februari maart april mei juni juli augustus september oktober november december";

/// Where everybody may come: an address of one of these is public.
const PUBLIC: &str = "stadhuis gemeentehuis raadhuis moskee kerk school buurthuis wijkcentrum bibliotheek kantoor zaal locatie \
     bezoekadres postadres postbus station adres plaats waar gebouw buurtcentrum jongerencentrum sporthal \
     gymzaal zalencentrum cultureel centrum museum theater dorpshuis vergaderlocatie verzamelpunt vertrekpunt \
     startpunt stichting vereniging winkel restaurant cafe bureau politiebureau wijkgebouw clubhuis \
     gebedshuis gebedsruimte islamitisch basisschool college universiteit hogeschool loket balie secretariaat \
     vestigingsadres correspondentieadres bushalte halte bouwplaats speeltuin speelplaats kruising rotonde \
     parkeerterrein parkeergarage terrein town hall mosque church library office venue community centre \
     center box building location theatre shop desk visiting headquarters foundation gemeente municipality \
     huisartsenpraktijk apotheek ziekenhuis hotel kinderopvang peuterspeelzaal";

/// Behind a house these stand too: "Kerkstraat 12a", "Kerkstraat 12 bis".
const ADDITIONS: &str = "bis hs huis zwart rood rd zw i ii iii iv";

/// So far before the street the word for a public place stands at the most.
const BEFORE: usize = 4;

fn find(sentence: &Sentence<'_>) -> Vec<Range<usize>> {
    (0..sentence.words.len())
        .filter_map(|at| {
            let words = street_and_number(sentence, at)
                .or_else(|| english_street(sentence, at))
                .or_else(|| postcode(sentence, at))
                .or_else(|| home(sentence, at))
                .or_else(|| named_home(sentence, at))?;
            (!is_public(sentence, words.start)).then(|| sentence.span(words))
        })
        .collect()
}

fn is_public(sentence: &Sentence<'_>, at: usize) -> bool {
    let is_home = sentence.words[..at].iter().any(|word| is_word_for_a_home(&word.plain));
    if is_home {
        return false;
    }
    let is_word = |word: &str| {
        is_one_of(word, PUBLIC) || word.ends_with("moskee") || word.ends_with("huis") && word.len() > 6
    };
    sentence.before(at, BEFORE).any(is_word)
        || (sentence.words.iter().any(|word| is_word(&word.plain)) && !sentence.speaks_of_a_person())
}

/// Whether a word is the name of a street by its end.
fn is_street(sentence: &Sentence<'_>, at: usize) -> bool {
    let Some(word) = sentence.words.get(at) else {
        return false;
    };
    let plain = word.plain.as_str();
    let ends = |ends: &str| {
        let mut ends = ends.split_whitespace();
        ends.any(|end| plain.len() >= end.len() + 2 && plain.ends_with(end))
    };
    let is_short = plain.ends_with("str") && word.has_stop && plain.len() > 5;
    let is_bare = word.is_capital
        && is_one_of(plain, STREETS)
        && at > 0
        && is_one_of(sentence.plain(at - 1), BEFORE_STREETS);
    let is_name = (word.is_capital && (ends(STREETS) || is_short)) || ends("straat laan gracht singel steeg");
    is_bare || (is_name && !is_one_of(plain, NO_STREETS))
}

/// "Kerkstraat 12", "Kerkstraat nr. 12a", "Kerkstraat op nummer 12".
fn street_and_number(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    if !is_street(sentence, at) {
        return None;
    }
    let mut number = at + 1;
    while number < at + 3
        && matches!(sentence.plain(number), "nr" | "nummer" | "no" | "number" | "op" | "huisnummer")
    {
        number += 1;
    }
    let is_near = sentence
        .gap(number)
        .is_some_and(|gap| gap.chars().all(|sign| sign.is_whitespace() || matches!(sign, ',' | '.')));
    let end = house_number(sentence, number).filter(|_| is_near)?;
    Some(at..end)
}

/// The word behind a house number that stands here.
fn house_number(sentence: &Sentence<'_>, at: usize) -> Option<usize> {
    let word = sentence.words.get(at)?;
    let number: u32 = word.plain.parse().ok()?;
    let is_year = (1800..2200).contains(&number) && word.plain.len() == 4;
    let next = sentence.plain(at + 1);
    let is_part_of_a_number = sentence.gap(at + 1).is_some_and(|gap| matches!(gap, "." | ":" | ","))
        && next.bytes().next().is_some_and(|first| first.is_ascii_digit());
    if number == 0 || word.plain.len() > 4 || is_year || is_part_of_a_number || is_one_of(next, COUNTED) {
        return None;
    }
    let is_tight =
        |position: usize| sentence.gap(position).is_some_and(|gap| gap.len() <= 1 && !gap.contains('.'));
    let is_joined = sentence.words.get(at + 1).is_some_and(|next| next.is_joined);
    let is_addition = (next.len() == 1 || is_one_of(next, ADDITIONS) || is_joined) && is_tight(at + 1);
    Some(at + 1 + usize::from(is_addition))
}

/// "12 Church Street"
fn english_street(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    const ENDS: &str = "street road lane avenue drive close crescent terrace gardens square court grove";
    let number = sentence.words.get(at)?;
    if !number.is_number() || number.plain.len() > 4 {
        return None;
    }
    let mut end = at + 1;
    while end < at + 5 && sentence.words.get(end).is_some_and(|word| word.is_capital && word.plain.len() > 1) {
        end += 1;
    }
    let first = sentence.plain(at + 1);
    let is_date = is_one_of(first, COUNTED)
        || matches!(first, "january" | "february" | "march" | "may" | "june" | "july" | "august" | "october");
    (end > at + 2 && is_one_of(sentence.plain(end - 1), ENDS) && !is_date).then_some(at..end)
}

/// "1234 AB 56", "1234 AB, huisnummer 12"
fn postcode(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let digits = sentence.words.get(at).filter(|word| word.is_number() && word.plain.len() == 4)?;
    let letters = sentence.words.get(at + 1)?;
    let gap = sentence.gap(at + 1)?;
    let written = sentence.written(at + 1);
    let is_loud = written.chars().all(char::is_uppercase);
    if letters.plain.len() != 2 || digits.plain.starts_with('0') || !(gap.is_empty() || (gap == " " && is_loud)) {
        return None;
    }
    let mut number = at + 2;
    while number < at + 4
        && matches!(sentence.plain(number), "nr" | "nummer" | "huisnummer" | "no" | "number" | "house")
    {
        number += 1;
    }
    Some(at..house_number(sentence, number)?)
}

/// "woont in de Kerkstraat", said of a person.
fn home(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    const LIVES: &str = "woont woonde woonachtig wonend wonende inwonend verhuist verhuisde verhuisd lives lived living \
         resides residing moved";
    if !is_one_of(sentence.plain(at), LIVES) {
        return None;
    }
    let street = (at + 2..at + 6).find(|street| is_street(sentence, *street))?;
    let says_where = matches!(
        sentence.plain(at + 1),
        "op" | "aan" | "in" | "naar" | "at" | "on" | "to" | "nu" | "now" | "sinds"
    );
    (says_where && sentence.speaks_of_a_person()).then_some(street..street + 1)
}

fn is_word_for_a_home(word: &str) -> bool {
    matches!(word, "woonadres" | "huisadres" | "thuisadres" | "priveadres")
}

/// "Woonadres: Achterom 3", "home address: Achterom 3"
fn named_home(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let length = if is_word_for_a_home(sentence.plain(at)) {
        1
    } else if ["home address", "private address"].iter().any(|words| sentence.has_at(at, words)) {
        2
    } else {
        return None;
    };
    let number = (at + length + 1..at + length + 7).find(|number| {
        let is_name = sentence.words.get(number - 1).is_some_and(|word| word.is_capital);
        is_name && house_number(sentence, *number).is_some()
    })?;
    Some(number - 1..house_number(sentence, number)?)
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
    fn houses_are_found_whole() {
        assert_eq!(found("Mw. Bakker, Korte Kade 12-2, wil een folder."), ["Kade 12-2"]);
        assert_eq!(found("Geluid bij Acaciastr. 7b"), ["Acaciastr. 7b"]);
        assert_eq!(found("bezorgen op 1234AB 56"), ["1234AB 56"]);
        assert_eq!(found("Huisadres: Achterom 3"), ["Achterom 3"]);
        assert_eq!(found("Mr Bakker moved to 12 Church Street."), ["12 Church Street"]);
        assert_eq!(found("Dhr. Bakker woont in de Kerkstraat."), ["Kerkstraat"]);
    }

    #[test]
    fn streets_and_public_places_are_left_alone() {
        for text in [
            "De Kerkstraat krijgt 12 bomen.",
            "In de Kerkstraat 12 weken werk.",
            "Wie woont in de Kerkstraat?",
            "Buurthuis De Schakel, Molenweg 4",
            "Kerstmarkt 2026",
            "Raadhuisplein 1 is het stadhuis.",
            "Op de Kerkstraat 2026 lampen",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_glance_never_passes_over_one(
            name in "[A-Z][a-zéü]{2,7}", street in proptest::sample::select(STREETS.split_whitespace().collect::<Vec<_>>()), gap in "( |, | nr\\. | op nummer |\u{a0})",
            number in "[1-9][0-9]{0,3}[a-c]?", before in "(woont op |Pakket voor |)",
        ) {
            let text = format!("{before}{name}{}{gap}{number}.", street);
            prop_assert!(found(&text).is_empty() || may_speak(&text), "{}", text);
        }
    }
}
