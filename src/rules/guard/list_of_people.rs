//! Three or more names in a row, or the head of a table of people.

use std::ops::Range;
use std::sync::LazyLock;

use crate::findings::Level;
use crate::guard::persons::{is_given_name, is_particle, is_title};
use crate::guard::words::{Sentence, Word, is_one_of};
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `list-of-people`
pub static RULE: Rule = Rule {
    id: "list-of-people",
    family: Family::Guard,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("list_of_people.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "",
    // Who wrote a book may be named as its writer.
    unless: "tijdschrift, journal, isbn, uitgeverij, publisher, et al, auteurs|auteur _3 zijn|waren|is, authors are|were, \
             geschreven door, written by",
    find: Some(find),
    about_a_person: Some(Weight::Error),
    alone: Some(Weight::Error),
    milder: None,
};

/// So many names are a list.
const LIST: usize = 3;

/// A list over several lines is looked for in so many bytes.
pub const WINDOW: usize = 400;

/// Before bare given names these show that people follow.
const PEOPLE: &str = "vrijwilligers aanwezig aanwezigen afwezig deelnemers sleutelhouders groep kookgroep werkgroep leden \
     bestuursleden genodigden uitgenodigd gesproken gasten namen wie team volunteers present absent \
     participants members guests names keyholders group invited who jongeren leerlingen kinderen bezoekers";

/// A word that ends so is part of no name of a person.
const NO_NAMES: &str = "moskee mosque gemeente stichting vereniging school college kerk church council raad bestuur wijk buurt \
     ministerie politie police partij feest dag straat laan weg plein huis centrum center centre team groep \
     club bibliotheek library universiteit hogeschool municipality foundation association board street road \
     hall park station fonds bank krant noord oost west zuid north south east dienst afdeling zaal ramadan \
     overleg nederland netherlands europa europe plan wet act day week festival avond middag ochtend \
     instituut institute platform netwerk network project programma federatie unie union welzijn werk zorg \
     jeugd sport cultuur onderwijs samenleving veiligheid openbare orde januari februari maart april mei juni \
     juli augustus september oktober november december monday tuesday wednesday thursday friday saturday \
     sunday masjid camii synagoge tempel kapel";

static NO_NAME_ENDINGS: LazyLock<Vec<&str>> = LazyLock::new(|| NO_NAMES.split_whitespace().collect());

/// A name of a place begins so.
const PLACES: &str = "den de het sint st nieuw nieuwe oud oude new saint san los bad groot klein hoog laag the al el \
     koninklijke royal eerste tweede derde noord zuid oost west";

fn find(sentence: &Sentence<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = head_of_a_table(sentence).into_iter().collect();
    found.extend(names_in_a_row(sentence));
    if found.is_empty() && begins_a_line(sentence) {
        found.extend(names_over_lines(sentence));
    }
    found.sort_by_key(|range| range.start);
    found
}

/// A name in a sentence, in positions of words, and whether nothing else can be meant.
struct Name {
    words: Range<usize>,
    is_sure: bool,
}

fn names_in_a_row(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let names = names(sentence);
    let is_of_people = |first: &Name| sentence.before(first.words.start, 5).any(|word| is_one_of(word, PEOPLE));
    let mut rest = names.as_slice();
    while let Some(first) = rest.first() {
        let together = rest.windows(2).take_while(|pair| is_a_row(sentence, &pair[0], &pair[1])).count() + 1;
        let (row, behind) = rest.split_at(together);
        let sure = row.iter().filter(|name| name.is_sure).count();
        if row.len() >= LIST
            && (sure >= LIST || sure > row.len() / 2 || (sure > 0 || is_of_people(first)) && are_alike(row))
        {
            return Some(sentence.span(first.words.start..row[row.len() - 1].words.end));
        }
        rest = behind;
    }
    None
}

/// Whether all of a row are full names, and not a name among towns.
fn are_alike(row: &[Name]) -> bool {
    row.iter().all(|name| name.is_sure || name.words.len() > 1) || row.iter().all(|name| name.words.len() == 1)
}

/// A list of lines begins in a sentence that is one line of it.
fn names_over_lines(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let start = sentence.range.start;
    let rest = &sentence.text[start..];
    let most = (0..=WINDOW.min(rest.len())).rev().find(|end| rest.is_char_boundary(*end))?;
    let window = &rest[..most];
    if !window.contains('\n') || names(sentence).is_empty() {
        return None;
    }
    let lines = Sentence {
        names: sentence.names,
        ..Sentence::of(sentence.text, start..start + window.len())
    };
    let found = names_in_a_row(&lines)?;
    sentence.range.contains(&found.start).then_some(found)
}

fn begins_a_line(sentence: &Sentence<'_>) -> bool {
    let is_mark =
        |sign: char| sign != '\n' && (sign.is_whitespace() || sign.is_numeric() || ".)-*•".contains(sign));
    /// No mark of a list is longer.
    const LONGEST_MARK: usize = 40;
    let end = sentence.range.start;
    let near = sentence.text.floor_char_boundary(end.saturating_sub(LONGEST_MARK));
    let before = sentence.text[near..end].trim_end_matches(is_mark);
    (before.is_empty() && near == 0) || before.ends_with('\n')
}

/// All names of a sentence, in order.
fn names(sentence: &Sentence<'_>) -> Vec<Name> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < sentence.words.len() {
        match name(sentence, at) {
            Some(name) => {
                at = name.words.end;
                found.push(name);
            }
            None => at += 1,
        }
    }
    found
}

fn name(sentence: &Sentence<'_>, at: usize) -> Option<Name> {
    let words = &sentence.words;
    let word = words.get(at)?;
    if is_title(&word.plain) {
        let end = full_name(sentence, at + 1)?;
        return Some(Name {
            words: at..end,
            is_sure: true,
        });
    }
    if word.is_initial() {
        let end = full_name(sentence, at)?;
        return Some(Name {
            words: at..end,
            is_sure: true,
        });
    }
    // "SAM" and "COA" are no names where nothing shows that they are.
    if !is_name(word) || (word.is_all_capitals && word.plain.len() > 1) {
        return None;
    }
    let end = full_name(sentence, at)?;
    // "Jansen, A., Bakker, B.", and not "Jansen, A. Bakker".
    let initials = words[end..].iter().take_while(|word| word.is_initial()).count();
    let is_turned = initials > 0 && sentence.gap(end).is_some_and(|gap| gap.trim() == ",");
    let behind = end + initials;
    let ends = words
        .get(behind)
        .is_none_or(|_| sentence.gap(behind).is_some_and(|gap| gap.trim() != "."));
    if is_turned && ends {
        return Some(Name {
            words: at..behind,
            is_sure: true,
        });
    }
    let is_known = sentence.names.is_some_and(|names| names.has_surname(&words[end - 1].plain));
    let is_given = is_given_name(&word.plain);
    let is_place = is_one_of(&word.plain, PLACES);
    if is_known || is_given || !is_place {
        return Some(Name {
            words: at..end,
            is_sure: is_known || is_given,
        });
    }
    None
}

/// The word behind initials, particles and capitals that follow each other.
fn full_name(sentence: &Sentence<'_>, start: usize) -> Option<usize> {
    let words = &sentence.words;
    let mut end = start;
    let mut has_name = false;
    while let Some(word) = words.get(end) {
        let goes_on = end == start
            || sentence
                .gap(end)
                .is_some_and(|gap| matches!(gap, " " | "-" | ". " | "." | "'" | "’"));
        let is_particle = is_particle(&word.plain) && {
            let behind = words[end..].iter().find(|word| !is_particle(&word.plain) || word.is_capital);
            behind.is_some_and(|next| next.is_capital)
        };
        if !goes_on || !(word.is_initial() || is_name(word) || (is_particle && end - start < 6)) {
            break;
        }
        // An initial behind a name begins another: "Jansen. B. de Wit", "Met A. Jansen".
        if has_name && (word.is_initial() || sentence.gap(end).is_some_and(|gap| gap.contains('.'))) {
            break;
        }
        has_name |= is_name(word);
        end += 1;
        if end - start > 7 {
            return None;
        }
    }
    has_name.then_some(end)
}

/// A word with a capital that can be part of a name.
fn is_name(word: &Word) -> bool {
    let plain = word.plain.as_str();
    word.is_capital
        && (plain.len() > 1 || !word.has_stop)
        && !NO_NAME_ENDINGS.iter().any(|end| plain.ends_with(end))
        && !plain.bytes().any(|byte| byte.is_ascii_digit())
        && !is_one_of(plain, PEOPLE)
}

/// Whether a name follows another with nothing but a comma, "en", a line break or a function between.
fn is_a_row(sentence: &Sentence<'_>, one: &Name, next: &Name) -> bool {
    let between = one.words.end..next.words.start;
    let (Some(last), Some(first)) = (sentence.words.get(one.words.end - 1), sentence.words.get(next.words.start))
    else {
        return false;
    };
    let text = &sentence.text[last.range.end..first.range.start];
    let is_and = |at: usize| matches!(sentence.plain(at), "en" | "and" | "of" | "or" | "ook" | "alsmede");
    if between.is_empty() {
        let parts =
            text.contains([',', ';', '\n', '/', '&', '|', '\t', '+']) || text.trim() == "-" || text.trim() == "–";
        return parts && !text.contains(['?', '!']);
    }
    let ends = text.contains(['?', '!', ':']) || sentence_ends(text);
    if ends || between.len() > 5 {
        return false;
    }
    let is_the = |at: usize| matches!(sentence.plain(at), "de" | "the");
    if between.clone().all(|at| is_and(at) || is_the(at) || sentence.words[at].is_number()) {
        return true;
    }
    // "A. Jansen (voorzitter), B. de Wit" and "A. Jansen, voorzitter; B. de Wit"
    let trimmed = text.trim_start();
    let is_set_apart = trimmed.starts_with(['(', ',', '-', '–', '|', ';', '\t']);
    let behind = sentence.words[between.end - 1].range.end;
    let closing = &sentence.text[behind..first.range.start];
    let closes = closing.contains([',', ';', ')', '\n', '|', '\t']) || is_and(between.end - 1);
    let is_lower = between.clone().all(|at| !sentence.words[at].is_capital || trimmed.starts_with('('));
    is_set_apart && closes && is_lower
}

/// Whether a stop and a space, and no line break, stand somewhere in it.
fn sentence_ends(text: &str) -> bool {
    text.match_indices(". ")
        .any(|(at, _)| !text[..at].is_empty() && !text[..at].ends_with(|last: char| last.is_numeric()))
}

/// "naam;voornaam;telefoon;rol"
fn head_of_a_table(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let text = sentence.as_written();
    let mut start = sentence.range.start;
    for line in text.split('\n') {
        let line_start = start;
        start += line.len() + 1;
        // The head may begin behind a mark that is not part of the sentence.
        let is_whole = !line.trim_end().ends_with(['.', '?', '!']);
        let cells = cells(line);
        if is_whole && cells.len() >= LIST && is_head_of_people(&cells) {
            let trimmed = line.trim();
            let from = line_start + (line.len() - line.trim_start().len());
            return Some(from..from + trimmed.len());
        }
    }
    None
}

fn cells(line: &str) -> Vec<String> {
    let line = line.trim().trim_matches('|');
    let sign = [';', '|', '\t'].into_iter().find(|sign| line.matches(*sign).count() >= LIST - 1);
    let sign = sign.or_else(|| (line.matches(',').count() >= LIST - 1 && !line.contains(", ")).then_some(','));
    let plain = |cell: &str| -> String {
        let words = Sentence::of(cell, 0..cell.len()).words;
        words.into_iter().map(|word| word.plain).collect::<Vec<_>>().join(" ")
    };
    sign.map_or_else(Vec::new, |sign| line.split(sign).map(plain).collect())
}

fn is_head_of_people(cells: &[String]) -> bool {
    const PARTS: &[&str] = &[
        "voornaam",
        "achternaam",
        "roepnaam",
        "voorletters",
        "tussenvoegsel",
        "first name",
        "last name",
        "surname",
        "given name",
        "family name",
        "firstname",
        "lastname",
        "voornamen",
    ];
    const NAMES: &[&str] = &[
        "naam",
        "name",
        "namen",
        "volledige naam",
        "full name",
        "names",
        "fullname",
    ];
    const DETAILS: &[&str] = &[
        "telefoon",
        "telefoonnummer",
        "tel",
        "mobiel",
        "mail",
        "e mail",
        "email",
        "e mailadres",
        "mailadres",
        "emailadres",
        "adres",
        "postcode",
        "woonplaats",
        "geboortedatum",
        "leeftijd",
        "geslacht",
        "functie",
        "rol",
        "phone",
        "mobile",
        "address",
        "date of birth",
        "age",
        "gender",
        "role",
        "function",
        "postal code",
        "handtekening",
        "signature",
        "nationaliteit",
        "nationality",
        "bsn",
        "organisatie",
        "organisation",
    ];
    const OTHERS: &[&str] = &[
        "actie",
        "action",
        "taak",
        "task",
        "onderwerp",
        "topic",
        "deadline",
        "besluit",
        "decision",
    ];
    let has = |list: &[&str]| cells.iter().any(|cell| list.contains(&cell.as_str()));
    !has(OTHERS) && (has(PARTS) || (has(NAMES) && has(DETAILS)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guard::glance::may_speak;
    use crate::guard::sentences::sentences;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<&str> {
        let all = sentences(text).into_iter().map(|range| Sentence::of(text, range));
        all.flat_map(|sentence| find(&sentence)).map(|range| &text[range]).collect()
    }

    #[test]
    fn three_names_in_a_row_are_found_whole() {
        for (text, names) in [
            (
                "Met A. Jansen (voorzitter), B. de Wit (lid) en C. Bakker.",
                "A. Jansen (voorzitter), B. de Wit (lid) en C. Bakker",
            ),
            ("Jansen, A.; De Wit, B.; Bakker, C.", "Jansen, A.; De Wit, B.; Bakker, C"),
            ("1. A. Jansen\n2. B. de Wit\n3. C. Bakker", "A. Jansen\n2. B. de Wit\n3. C. Bakker"),
            (
                "A. Jansen, voorzitter; B. de Wit, lid; C. Bakker, lid",
                "A. Jansen, voorzitter; B. de Wit, lid; C. Bakker",
            ),
            ("Vrijwilligers: Ahmed, Karin en Sami.", "Ahmed, Karin en Sami"),
            (
                "• Mr. John Sample (chair)\n  • Mrs. Ann Test (vice-chair)\n  • Mr. P Demo",
                "Mr. John Sample (chair)\n  • Mrs. Ann Test (vice-chair)\n  • Mr. P Demo",
            ),
            (
                "Leden: Van Demo, mevr. Proef, Testers, mevr. Demo en mevr. De Wit",
                "Van Demo, mevr. Proef, Testers, mevr. Demo en mevr. De Wit",
            ),
            ("dhr. Demo\n\nmw. Proef\n\ndhr. Testers", "dhr. Demo\n\nmw. Proef\n\ndhr. Testers"),
            ("| Naam | Functie | Telefoon |", "| Naam | Functie | Telefoon |"),
        ] {
            assert_eq!(found(text), [names], "{text}");
        }
    }

    #[test]
    fn functions_places_and_organisations_are_left_alone() {
        for text in [
            "Stichting Noor, Moskee Fatih en Gemeente Veenmeer",
            "Amsterdam, Rotterdam en Utrecht doen mee.",
            "Dhr. A. Jansen belt mw. De Vries en dhr. Bakker mailt.",
            "naam, adres en telefoon",
            "actie;naam;datum",
            "Dhr. A. Jansen en mw. De Vries",
            "Eid, Ramadan en Pasen",
            "Betrokken zijn FNV, G4, SAM, COA en MBO Raad.",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_glance_never_passes_over_one(
            names in proptest::collection::vec("(A\\. Jansen|dhr\\. De Wit|Fatima|Özge Bakker|E\\. van den Berg|Karin Proefstra|Jansen, B\\.)", 3..5),
            between in "(, |; | en | and | & |\n- |\n|/| \\(lid\\), |, lid; |\t| - )",
        ) {
            let text = names.join(&between);
            prop_assert!(found(&text).is_empty() || may_speak(&text), "{}", text);
        }

        #[test]
        fn any_text_is_read_without_harm(text in "[\\PC\nA-Z.,;]{0,60}") {
            found(&text);
        }
    }
}
