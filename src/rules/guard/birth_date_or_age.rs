//! When or where somebody was born, or how old they are.

use std::ops::Range;

use crate::findings::Level;
use crate::guard::persons::{is_given_name, is_one_person};
use crate::guard::vocabulary;
use crate::guard::words::{Sentence, Word, is_one_of};
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `birth-date-or-age`
pub static RULE: Rule = Rule {
    id: "birth-date-or-age",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("birth_date_or_age.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "<individual>|<kin>|<function>|iemand van een jaar of <years>, <individual>|<kin> van|of|aged <years> $, <individual>|<kin> van|of|aged <years> jaar|years, <years> year old <individual>|<kin>, <individual>|<kin>|<function>|iemand van begin|midden|eind|rond|voor|achter|in _2 \
            twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig $, een|die|deze _1 \
            twintiger|dertiger|veertiger|vijftiger|zestiger|zeventiger|tachtiger $, in his|her _1 \
            teens|twenties|thirties|forties|fifties|sixties|seventies|eighties",
    unless: "",
    find: Some(find),
    about_a_person: Some(Weight::Never),
    alone: Some(Weight::Error),
    milder: None,
};

/// What a glance looks for, besides a number beside a person or a word for years.
pub const ANCHORS: &str = "geboren, geboorted*, geboortej*, geboortep*, geb, gebdat*, born, birth, birthdate, birthday, \
     birthplace, dob, verjaardag*, verjaart, jarig, jarige, leeftijd*, aged, age";

/// At most so old.
const OLDEST: u32 = 115;

const MONTHS: &str = "jan januari feb februari mrt maart apr april mei jun juni jul juli aug augustus sep sept september okt \
     oktober nov november dec december january february march may june july august oct october";

/// These are not born, whatever a sentence says.
const THINGS: &str = "idee ideeen plan plannen initiatief project vereniging stichting samenwerking traditie werkgroep \
     gedachte wens concept evenement festival idea ideas plans initiative tradition cooperation foundation \
     association event gebouw dak kast wijk boom bomen auto moskee kerk installatie ketel cv verwarming vloer \
     huis school building roof tree car mosque system heating boiler lift elevator kitchen keuken verdrag wet \
     overeenkomst contract computer laptop speeltuin fiets bus brug riool riolering meubels stoelen tapijt \
     tapijten kaart kaarten convenant afspraken beleid organisatie bestuur woning woningen straat park plein \
     bank hek deur geluidsinstallatie club group groep";

/// People in general.
const GROUPS: &str = "kinderen jongeren mensen iedereen wie personen allen baby babys leerlingen inwoners ouderen meisjes \
     jongens studenten people children those everyone anyone babies pupils students residents vrijwilligers \
     volunteers deelnemers participants nederlanders bewoners";

/// Behind a number these show that it is a beginning or an end, of a group.
const REACHES: &str = "tot t to until till plus";

/// Before a number these say that it is not quite so.
pub const GUESSES: &str = "ongeveer circa ca rond bijna pas net inmiddels hooguit about around roughly approximately nearly almost only just";

/// Before a number these show a limit.
const LIMITS: &str = "vanaf tot minimaal maximaal minstens onder boven tussen tm from under over minimum maximum between least \
     most above below gemiddelde average gemiddeld minimale";

fn find(sentence: &Sentence<'_>) -> Vec<Range<usize>> {
    (0..sentence.words.len())
        .filter_map(|at| birth(sentence, at).or_else(|| age(sentence, at)))
        .map(|words| sentence.span(words))
        .collect()
}

fn birth(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    match sentence.plain(at) {
        "geboren" | "born" => born(sentence, at),
        "geb" | "gebdat" | "gebdatum" | "dob" => short_birth(sentence, at, at + 1),
        "d" if sentence.has_at(at, "d o b") => short_birth(sentence, at, at + 3),
        "date" | "year" | "place"
            if matches!(sentence.plain(at + 1), "of") && sentence.plain(at + 2) == "birth" =>
        {
            with_value(sentence, at, at + 3)
        }
        "birthdate" | "birthplace" => with_value(sentence, at, at + 1),
        "verjaardag" | "birthday" | "jarig" | "verjaart" => birthday(sentence, at),
        plain
            if ["geboorted", "geboortej", "geboortep"]
                .iter()
                .any(|beginning| plain.starts_with(beginning)) =>
        {
            with_value(sentence, at, at + 1)
        }
        _ => None,
    }
}

/// "geboren op 3 mei", "geboren te Veenmeer", "in 1985 geboren", "born in 1971".
fn born(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let is_about_things = sentence.words.iter().any(|word| is_one_of(&word.plain, THINGS));
    let is_about_a_group = sentence.before(at, 3).any(|word| is_one_of(word, GROUPS));
    if (is_about_things && !sentence.speaks_of_a_person()) || is_about_a_group {
        return None;
    }
    let has_preposition = matches!(sentence.plain(at + 1), "op" | "in" | "te" | "on" | "at");
    let value = at + 1 + usize::from(has_preposition);
    let value = if matches!(sentence.plain(value), "de" | "het" | "the") {
        value + 1
    } else {
        value
    };
    let is_place = |position: usize| sentence.words.get(position).is_some_and(|word| word.is_capital);
    if is_date(sentence, value) || (has_preposition && is_place(value)) {
        return Some(at..value + 1);
    }
    // "op 14 februari 1968 geboren", "in Enschede geboren"
    let before = (at.saturating_sub(4)..at).rev().find(|position| {
        let preposition = sentence.plain(*position);
        matches!(preposition, "op" | "in" | "te") && (is_date(sentence, position + 1) || is_place(position + 1))
    })?;
    (sentence.plain(at) == "geboren" && sentence.plain(at + 1) != "en").then_some(before..at + 1)
}

/// A day, a month or a year stands here.
fn is_date(sentence: &Sentence<'_>, at: usize) -> bool {
    let Some(word) = sentence.words.get(at) else {
        return false;
    };
    if is_one_of(&word.plain, MONTHS) {
        return true;
    }
    if !word.is_number() {
        return false;
    }
    let is_year = word.plain.len() == 4 && matches!(&word.plain[..2], "18" | "19" | "20");
    let next = sentence.words.get(at + 1);
    let gap = next.and_then(|next| sentence.text.get(word.range.end..next.range.start));
    let goes_on = gap.is_some_and(|gap| matches!(gap.trim(), "-" | "/" | "." | "–" | "‑"))
        && next.is_some_and(Word::is_number);
    is_year
        || goes_on
        || is_one_of(sentence.plain(at + 1), MONTHS)
        || matches!(sentence.plain(at + 1), "st" | "nd" | "rd" | "th")
}

/// "geb. 12-3-1980", "geb. te Veenmeer", "dob 12/03/1980"
fn short_birth(sentence: &Sentence<'_>, at: usize, behind: usize) -> Option<Range<usize>> {
    let behind = behind + usize::from(matches!(sentence.plain(behind), "datum" | "dat"));
    let has_preposition = matches!(sentence.plain(behind), "op" | "in" | "te");
    let value = behind + usize::from(has_preposition);
    let is_place = has_preposition && sentence.words.get(value).is_some_and(|word| word.is_capital);
    (is_place || is_date(sentence, value)).then_some(at..value + 1)
}

/// "geboortedatum: 3 mei 1979", "haar geboorteplaats is Veenmeer"
fn with_value(sentence: &Sentence<'_>, at: usize, behind: usize) -> Option<Range<usize>> {
    let is_place = sentence.plain(at).starts_with("geboortep") || sentence.plain(at).contains("place");
    let is_value = |position: &usize| {
        is_date(sentence, *position)
            || (is_place && sentence.words.get(*position).is_some_and(|word| word.is_capital))
    };
    let stops = |position: &usize| !matches!(sentence.plain(*position), "en" | "and" | "of" | "or");
    let most = if sentence.speaks_of_a_person() { 8 } else { 4 };
    let value = (behind..behind + most).take_while(stops).find(is_value)?;
    Some(at..value + 1)
}

/// "De verjaardag van mw. Bakker is 3 mei", "dhr. Jansen is 3 mei jarig"
fn birthday(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let has_date = (at.saturating_sub(6)..at + 10).any(|position| is_date(sentence, position));
    (has_date && sentence.speaks_of_a_person()).then_some(at..at + 1)
}

/// How old somebody is, with the number at this word.
fn age(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let word = sentence.words.get(at).filter(|word| word.is_number() && word.plain.len() <= 3)?;
    let years: u32 = word.plain.parse().ok().filter(|years| (1..=OLDEST).contains(years))?;
    if is_one_of(sentence.plain(at + 1), REACHES)
        || is_one_of(sentence.plain(at.wrapping_sub(1)), LIMITS)
        || is_of_a_range(sentence, at)
    {
        return None;
    }
    year_old(sentence, at)
        .or_else(|| of_a_person(sentence, at, years))
        .or_else(|| in_years(sentence, at))
        .or_else(|| becoming(sentence, at))
        .or_else(|| called_age(sentence, at))
        .or_else(|| behind_a_name(sentence, at, years))
}

/// "12-18", "12 of 13", "12 jaar en ouder", "12+", "12,5", "12.30"
fn is_of_a_range(sentence: &Sentence<'_>, at: usize) -> bool {
    let between = |one: usize| -> &str {
        match (sentence.words.get(one), sentence.words.get(one + 1)) {
            (Some(word), Some(next)) => sentence.text.get(word.range.end..next.range.start).unwrap_or_default(),
            _ => "",
        }
    };
    let is_number = |position: usize| sentence.words.get(position).is_some_and(|word| word.is_number());
    let joins = |gap: &str| matches!(gap.trim(), "-" | "–" | "/" | "." | "," | ":" | "+");
    let end = sentence.words[at].range.end;
    let behind = (at + 1..at + 3).find(|position| !matches!(sentence.plain(*position), "jaar" | "years" | "oud"));
    let words = behind.map_or("", |position| sentence.plain(position));
    let is_open = matches!(words, "en" | "and" | "of" | "or")
        && behind.is_some_and(|position| {
            matches!(sentence.plain(position + 1), "ouder" | "older" | "over" | "jonger" | "younger")
                || is_number(position + 1)
        });
    (is_number(at + 1) && joins(between(at)))
        || (at > 0 && is_number(at - 1) && joins(between(at - 1)))
        || sentence.text[end..].starts_with('+')
        || is_open
        || matches!(words, "tot" | "t" | "to")
}

/// Whether the group of words ends behind this position: a sign, the end, or a verb.
fn is_end(sentence: &Sentence<'_>, at: usize) -> bool {
    const VERBS: &str = "is was kwam komt heeft had werd wordt die wie zou kan wil ging gaat vroeg vraagt woont uit stopt \
         bleef blijft zit stond deed doet kreeg krijgt who has came comes asked asks went lives and en met \
         with op at in van from bij";
    let Some(next) = sentence.words.get(at) else {
        return true;
    };
    let gap = at
        .checked_sub(1)
        .and_then(|before| sentence.text.get(sentence.words[before].range.end..next.range.start));
    gap.is_some_and(|gap| gap.trim().starts_with([',', '.', ')', ';', ':', '!', '?', ']', '-', '–']))
        || is_one_of(&next.plain, VERBS)
}

/// "een 23-jarige bezoeker", "a 16-year-old boy", "een 17-jarige kwam"
fn year_old(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let behind = match sentence.plain(at + 1) {
        "jarige" | "jarig" => at + 2,
        "year" | "yr" if sentence.plain(at + 2) == "old" => at + 3,
        _ => return None,
    };
    let noun = (behind..behind + 2).find(|position| is_one_person(sentence.plain(*position)));
    if let Some(noun) = noun {
        return Some(at..noun + 1);
    }
    let before = sentence.plain(at.wrapping_sub(1));
    let is_one = matches!(before, "een" | "de" | "die" | "deze" | "a" | "an" | "the" | "this" | "that" | "op");
    let says_age = sentence.plain(behind) == "leeftijd" && sentence.speaks_of_a_person();
    let is_a_noun = sentence.plain(at + 1) != "jarig" && is_one && is_end(sentence, behind);
    (says_age || is_a_noun).then_some(at..behind)
}

/// "een vrouw van 45", "zijn zoon, 15 jaar oud", "a girl, aged 14", "een leerling (12)"
fn of_a_person(sentence: &Sentence<'_>, at: usize, years: u32) -> Option<Range<usize>> {
    let before = at.checked_sub(1)?;
    let says_some_years = has_some_years(sentence, before);
    let before = before_a_guess(sentence, before)?;
    let joins = matches!(sentence.plain(before), "van" | "of" | "aged");
    let noun = if joins { before.checked_sub(1)? } else { before };
    let gap = sentence.gap(before + 1)?;
    let is_beside = joins || gap.trim_end().ends_with(['(', ',']);
    if !is_beside || !is_one_person(sentence.plain(noun)) {
        return None;
    }
    let next = sentence.plain(at + 1);
    let says_years = matches!(next, "jaar" | "jr" | "years" | "year" | "yrs");
    // "een moeder van 3" has three children, "een vrijwilliger van 2 uur" gives two hours.
    let is_parent = matches!(sentence.plain(noun), "vader" | "moeder" | "ouder" | "father" | "mother");
    let goes_on = !says_years && !is_end(sentence, at + 1) && !vocabulary::has("behind", next);
    let goes_on = goes_on && (!says_some_years || matches!(next, "geleden" | "ervaring"));
    // "bij de eigenaar, 3 tegels" counts tiles.
    let counts = goes_on
        && (!joins || next.ends_with("en") || next.ends_with('s') || is_word_for_time(next) || next == "geleden");
    let is_date = is_one_of(next, MONTHS) || (is_parent && !says_years && years < 16);
    (!counts && !is_date).then_some(noun..at + 1 + usize::from(says_years))
}

/// The word before "ongeveer 14", "een jaar of 14", "about 14", with the last of the words before the number.
fn before_a_guess(sentence: &Sentence<'_>, last: usize) -> Option<usize> {
    if has_some_years(sentence, last) {
        return (last - 2).checked_sub(1);
    }
    if last > 0 && sentence.has_at(last - 1, "rond de") {
        return (last - 1).checked_sub(1);
    }
    if is_one_of(sentence.plain(last), GUESSES) {
        return last.checked_sub(1);
    }
    Some(last)
}

/// Whether "een jaar of" ends here.
fn has_some_years(sentence: &Sentence<'_>, last: usize) -> bool {
    last > 1 && sentence.has_at(last - 2, "een jaar of")
}

fn is_word_for_time(word: &str) -> bool {
    matches!(
        word,
        "uur"
            | "euro"
            | "keer"
            | "meter"
            | "km"
            | "m"
            | "dag"
            | "days"
            | "weeks"
            | "hours"
            | "minutes"
            | "woorden"
            | "ambachten"
            | "words"
            | "procent"
            | "percent"
            | "projects"
            | "workshops"
            | "kilo"
    )
}

/// "B. de Wit is 34 jaar oud", "dhr. Jansen (34 jaar)", "hij is 17 jaar"
fn in_years(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let (behind, says_old) = match (sentence.plain(at + 1), sentence.plain(at + 2)) {
        ("jaar", "oud" | "jong" | "oude" | "jonge") | ("years" | "year" | "yrs", "old" | "young" | "of") => {
            (at + 3, true)
        }
        ("jaar" | "jr" | "years" | "yrs", _) => (at + 2, false),
        _ => return None,
    };
    let is_of_a_thing = sentence.before(at, 7).any(|word| is_one_of(word, THINGS));
    let noun = (behind..behind + 2).find(|position| is_one_person(sentence.plain(*position)));
    if says_old && noun.is_some() && sentence.plain(at + 2).ends_with('e') {
        return Some(at..behind);
    }
    let opens = at > 0 && sentence.between(at).trim_end().ends_with(['(', ',']);
    // "B. de Wit (34 jaar oud) neemt het over": of the one who acts, too.
    let is_of_kin = || sentence.before(at, 7).any(|word| vocabulary::has("kin", word));
    let is_about_somebody =
        sentence.speaks_of_a_person() || is_of_kin() || (opens && sentence.mentions_a_person());
    if is_of_a_thing || !is_end(sentence, behind) || !is_about_somebody {
        return None;
    }
    let before = sentence.plain(at.wrapping_sub(1));
    let closes = sentence.words.get(behind).is_none_or(|_| {
        let gap = sentence.between(behind);
        gap.trim().starts_with([',', '.', ')', ';'])
    });
    let is_said = matches!(
        before,
        "is" | "was" | "pas" | "net" | "nu" | "al" | "bijna" | "ongeveer" | "ruim" | "just" | "now"
    );
    (says_old || (opens && closes) || (is_said && closes && !matches!(before, "al" | "ruim")))
        .then_some(at..behind)
}

/// "wordt 18", "turns 18", "is 17 geworden", said of a person.
fn becoming(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let before = sentence.plain(at.checked_sub(1)?);
    let next = sentence.plain(at + 1);
    let is_end_of_all = sentence.words.get(at + 1).is_none_or(|_| {
        let gap = sentence.between(at + 1);
        gap.trim_start().starts_with([',', ';', '.', ')', '!', '?'])
    });
    let says = match before {
        "wordt" | "werd" | "turns" | "turned" => {
            is_end_of_all || matches!(next, "jaar" | "volgende" | "dit" | "deze" | "next" | "this")
        }
        "is" | "was" => {
            let is_end = is_end_of_all || matches!(next, "en" | "and" | "geworden");
            is_end && (next == "geworden" || is_somebody(sentence, at))
        }
        _ => false,
    };
    (says && sentence.speaks_of_a_person()).then_some(at - 1..at + 1)
}

/// Whether "is 17" stands right behind somebody.
fn is_somebody(sentence: &Sentence<'_>, at: usize) -> bool {
    let Some(subject) = at.checked_sub(2) else { return false };
    let plain = sentence.plain(subject);
    matches!(plain, "hij" | "zij" | "ze" | "he" | "she") || is_given_name(plain) || is_one_person(plain)
}

/// "leeftijd: 34", "aged 34"
fn called_age(sentence: &Sentence<'_>, at: usize) -> Option<Range<usize>> {
    let name = sentence.before(at, 2).position(|word| matches!(word, "leeftijd" | "age" | "aged"))?;
    let name = at - 1 - name;
    let is_limited = sentence.before(name, 3).any(|word| is_one_of(word, LIMITS));
    let is_form = sentence.plain(name) != "aged" && {
        let gap = sentence.between(name + 1);
        gap.trim_start().starts_with(':')
    };
    (!is_limited && (is_form || sentence.speaks_of_a_person())).then_some(name..at + 1)
}

/// "dhr. Jansen (34)", "Ahmed (17)"
fn behind_a_name(sentence: &Sentence<'_>, at: usize, years: u32) -> Option<Range<usize>> {
    let name = sentence.words.get(at.checked_sub(1)?)?;
    let number = sentence.words.get(at)?;
    let is_in_brackets = sentence.gap(at)?.trim() == "(" && sentence.text[number.range.end..].starts_with(')');
    let is_only_one = sentence.as_written().matches('(').count() == 1;
    (is_in_brackets && is_only_one && name.is_capital && years > 9 && sentence.mentions_a_person())
        .then_some(at..at + 1)
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
    fn births_and_ages_of_persons_are_found() {
        for (text, words) in [
            ("Geboortejaar: 1979", "Geboortejaar: 1979"),
            ("Mw. Bakker is in Enschede geboren.", "in Enschede geboren"),
            ("geb. te Veenmeer", "geb. te Veenmeer"),
            ("Het is een 17-jarige die hulp zoekt.", "17-jarige"),
            ("Zijn dochter (12) zingt.", "dochter (12"),
            ("Hij is 17 jaar.", "17 jaar"),
            ("Dhr. Jansen wordt volgende week 50, op 3 mei.", ""),
            ("Dhr. Jansen wordt 50, op 3 mei.", "wordt 50"),
            ("Een jongen van een jaar of 14 is gezien.", "jongen van een jaar of 14"),
            ("Zijn zoon, ongeveer 14, zingt.", "zoon, ongeveer 14"),
            ("Een man van rond de 40 vroeg iets.", "man van rond de 40"),
            ("A boy of about 14 was seen.", "boy of about 14"),
            ("De zoon van de koster, nu ongeveer 16 jaar, helpt.", "16 jaar"),
            ("Leeftijd: 34", "Leeftijd: 34"),
            ("Fatima (17) zingt mee.", "17"),
            ("De verjaardag van mw. Bakker is op 3 mei.", "verjaardag"),
        ] {
            let words: Vec<_> = Some(words).filter(|words| !words.is_empty()).into_iter().collect();
            assert_eq!(found(text), words, "{text}");
        }
    }

    #[test]
    fn groups_things_and_limits_are_left_alone() {
        for text in [
            "Kinderen geboren in 2015 mogen meedoen.",
            "Het idee is in 2019 geboren.",
            "Een 5-jarige overeenkomst is getekend.",
            "Voor jongeren van 12-18 jaar.",
            "Een moeder van 3 vraagt hulp.",
            "Een vrijwilliger van 2 uur per week.",
            "Mw. De Vries is al 12 jaar voorzitter.",
            "Deelname kan vanaf de leeftijd van 16 jaar.",
            "Een verslag van 17 maart.",
            "Mw. De Vries werkt in een 30 jaar oud gebouw.",
            "Een bezoeker van 18 jaar en ouder",
            "Bij de eigenaar, 3 kapotte tegels.",
            "Een jaar of 14 geleden is gebouwd.",
            "The owner of about 40 houses came.",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_glance_never_passes_over_one(
            person in "(Een vrouw|Zijn zoon|Dhr\\. Jansen|Fatima|Hij|Mw\\. El Amrani|Eén jóngen|A girl)",
            joins in "( van | van ongeveer | van rond de |, ca. | van een jaar of | of about | \\(|, | is | wordt |, aged | werd | of |, leeftijd )", age in "[1-9][0-9]?", behind in "(| jaar| jaar oud| years old| jr\\.|\\)| geworden)",
        ) {
            let text = format!("{person}{joins}{age}{behind}.");
            prop_assert!(found(&text).is_empty() || may_speak(&text), "{}", text);
        }
    }
}
