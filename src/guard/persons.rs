//! Does a sentence speak of one person? By title, initials or name, as "een bezoeker" or "zijn broer".
//!
//! Minutes are full of people who say something: "mw. De Vries vraagt aandacht voor …" is about what she
//! asks, not about her. Whoever speaks is not counted.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::words::{Sentence, Word};
use crate::records::Records;

/// The surnames in the records, as plain words.
#[derive(Debug, Clone, Default)]
pub struct Names(HashSet<String>);

impl Names {
    /// The last words of the names of all who hold a seat.
    pub fn of(records: &Records) -> Self {
        let people = records.contacts.all().iter().filter_map(|contact| contact.person.known());
        Names::from_iter(people.filter_map(|person| person.name.known()).map(|name| name.as_str()))
    }
}

impl<'a> FromIterator<&'a str> for Names {
    fn from_iter<T: IntoIterator<Item = &'a str>>(names: T) -> Self {
        let last = |name: &'a str| Sentence::of(name, 0..name.len()).words.pop().map(|word| word.plain);
        Names(names.into_iter().filter_map(last).filter(|name| name.len() > 2).collect())
    }
}

static TITLES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "dhr mevr mw mevrouw meneer heer broeder zuster imam hodja sjeik hadji hoca mr mrs ms miss sheikh brother \
         sister mister dominee pastoor rabbijn drs ustad",
    )
});

static PARTICLES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| words("van de der den ten ter te el al ben bin ould ibn abu abd t la le von du dos in op s"));

/// Common given names: a capital alone shows no person.
static GIVEN_NAMES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "abdel abdellah abdul abdullah achmed adam ahmed ahmet aicha aisha ali alice amina amir anna anne anouar \
         arjan aya ayse aziz bart bas bilal brahim burak carol celal chaima charlotte christa daan daniel david \
         dennis driss ebru edwin elif elisabeth emine emma emre erik esra eva farid fatiha fatima fatma faysal \
         femke frank fred gerard hakan hakim halima hamid hamza hanna hans hasan hassan hatice henk hicham \
         houssein hussein ibrahim ilham ilias ilse imane ingrid ismail jaap jack jamal jamila jan jane jasper \
         jeroen jesse jim joep johan john joost joris joyce julia kadir kees kemal khadija khalid kim klaas laila \
         lars laura layla leila lieke lisa lotte loubna lucas maarten malika marco maria mariam marieke marijke \
         marlies marloes mary maryam mehmet meryem mia michael mike miriam mohamed mohammad mohammed monique \
         mourad murat mustafa mustapha nabil nadia naima najat nathalie niels noah nora omar onur osman ouafa \
         oumaima patrick paul peter petra piet pieter rachid rachida ramazan rania rashid renate rick rita rob \
         robert robin romy ruud saida salim salma samir samira sander sanne sara sarah selim selma serkan sevda \
         sjoerd sofie soufiane stefan steven sven tarik thijs thomas tim tom umit wim willem yasin yasmina yassin \
         yassine youness youssef yusuf zainab zeynep zohra",
    )
});

/// Nouns for one person, behind "een", "de", "a" and their like.
static PERSON_NOUNS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "jongen meisje man vrouw jongere bezoeker bezoekster bestuurslid vrijwilliger vrijwilligster leerling \
         persoon dame heer student studente buurman buurvrouw bewoner bewoonster inwoner collega ouder vader \
         moeder zoon dochter kind tiener puber gelovige imam penningmeester secretaris voorzitter docent docente \
         leraar lerares clubgenoot gezinslid familielid broer zus neef nicht boy girl woman visitor volunteer \
         person student pupil teenager youngster member resident neighbour guy lady gentleman father mother son \
         daughter child teacher worshipper individual treasurer secretary chair chairman kid jongeman knaap iemand \
         bekende deelnemer deelneemster participant employee medewerker medewerkster ambtenaar official cousin",
    )
});

/// "de" and "the" point at one only before these: "de voorzitter" is a function, "de jongen" is someone.
static POINTED_AT: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "jongen meisje man vrouw jongere bezoeker bezoekster leerling persoon dame student studente buurman \
         buurvrouw zoon dochter tiener puber boy girl woman visitor person pupil teenager youngster guy lady son \
         daughter jongeman knaap individual",
    )
});

static KIN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "zoon dochter broer zus vrouw man echtgenoot echtgenote vader moeder neef nicht kind kinderen partner oom \
         tante opa oma schoonzoon schoondochter zwager schoonzus son daughter brother sister wife husband child \
         children father mother cousin nephew niece uncle aunt",
    )
});

static OWNERS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| words("zijn haar mijn hun diens wiens wier his her their my whose"));

/// Whoever does this speaks.
static SPEECH: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "vertelt vertelde vraagt vroeg meldt meldde geeft gaf stelt stelde licht lichtte legt legde zegt zei merkt \
         merkte noemt noemde deelt deelde dankt dankte bedankt opent opende sluit sloot presenteert presenteerde \
         houdt hield leidt leidde antwoordt antwoordde reageert reageerde benadrukt benadrukte wijst wees vindt \
         vond pleit pleitte voegt voegde bespreekt besprak schetst schetste bevestigt bevestigde waarschuwt \
         herinnert verwijst verwees informeert informeerde biedt bood zegde verzoekt says tells told asks asked \
         explains explained notes noted presents presented opens opened thanks thanked proposes proposed reports \
         reported mentions mentioned adds added suggests suggested replies replied points raises raised stresses \
         stressed welcomes welcomed closes closed reminds reminded confirms confirmed gives gave states stated \
         offers offered emphasises emphasised",
    )
});

/// "volgens dhr. Jansen", "aldus", "according to".
static CITED: LazyLock<HashSet<&str>> =
    LazyLock::new(|| words("aldus volgens to vraagt vroeg zegt zei vertelt meldt namens says said"));

fn words(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

/// Whether a sentence speaks of a person who is not merely speaking.
pub fn speaks_of_a_person(sentence: &Sentence<'_>, names: &Names) -> bool {
    let words = &sentence.words;
    (0..words.len()).any(|start| {
        if indefinite(words, start) || kin(words, start) {
            return true;
        }
        named(words, start, names).is_some_and(|end| !speaks(sentence, start, end))
    })
}

/// The word behind a named person that begins here.
fn named(words: &[Word], start: usize, names: &Names) -> Option<usize> {
    let word = &words[start];
    let plain = word.plain.as_str();
    if TITLES.contains(plain) {
        return capital_after_particles(words, start + 1);
    }
    if word.is_initial() {
        return capital_after_particles(words, start);
    }
    if matches!(plain, "bestuurslid" | "bezoeker" | "jongere" | "leerling" | "visitor" | "pupil" | "student")
        && words.get(start + 1).is_some_and(Word::is_initial)
    {
        return Some(start + 2);
    }
    if word.is_capital && names.0.contains(plain) {
        return Some(start + 1);
    }
    if word.is_capital && GIVEN_NAMES.contains(plain) {
        let end = capital_after_particles(words, start + 1).unwrap_or(start + 1);
        // "Al Noor" and "Sara Lee" are no less names than "Ali": what stands before decides.
        let is_of_a_name =
            start > 0 && words[start - 1].is_capital && words[start - 1].plain.len() > 1 && start > 1;
        return (!is_of_a_name).then_some(end);
    }
    if matches!(plain, "hij" | "he" | "she") {
        return Some(start + 1);
    }
    None
}

/// The word behind a capital that comes after initials and particles such as "van de".
fn capital_after_particles(words: &[Word], start: usize) -> Option<usize> {
    let initials = words.get(start..)?.iter().take_while(|word| word.is_initial()).count();
    let start = start + initials;
    let is_particle = |word: &&Word| PARTICLES.contains(word.plain.as_str());
    let particles = words[start..].iter().take(3).take_while(is_particle).count();
    let first = start + particles;
    // A name goes on where only a space or a hyphen stands between.
    let goes_on =
        |position: usize| position == first || words[position].range.start - words[position - 1].range.end == 1;
    let is_name = |position: &usize| words[*position].is_capital && words[*position].plain.len() > 1;
    let names = (first..words.len().min(first + 2))
        .take_while(|at| is_name(at) && goes_on(*at))
        .count();
    // "De" and "Al" may be the name itself.
    let is_a_name = names > 0 || words[start..first].iter().any(|word| word.is_capital);
    is_a_name.then_some(first + names)
}

/// "een jonge man", "iemand uit het bestuur", "de jongen", "a young visitor".
fn indefinite(words: &[Word], start: usize) -> bool {
    let plain = |position: usize| words.get(position).map_or("", |word| word.plain.as_str());
    let first = plain(start);
    if matches!(first, "iemand" | "someone" | "somebody") {
        return matches!(
            plain(start + 1),
            "uit"
                | "van"
                | "in"
                | "die"
                | "from"
                | "on"
                | "at"
                | "who"
                | "met"
                | "with"
                | "is"
                | "heeft"
                | "has"
                | "was"
        );
    }
    let nouns = match first {
        "een" | "a" | "an" | "één" | "eén" | "deze" | "dit" | "dat" | "die" | "this" | "that" | "another"
        | "andere" | "ene" | "bepaalde" | "zekere" | "certain" | "one" => &*PERSON_NOUNS,
        "de" | "het" | "the" => &*POINTED_AT,
        _ => return false,
    };
    (1..=3)
        .take_while(|&ahead| ahead == 1 || !nouns.contains(plain(start + ahead - 1)))
        .filter(|&ahead| nouns.contains(plain(start + ahead)))
        // "de man-vrouwverhouding" is about nobody.
        .filter(|&ahead| words.get(start + ahead + 1).is_none_or(|next| !next.is_joined))
        .any(|ahead| ahead == 1 || no_break(words, start, start + ahead))
}

/// Whether only describing words can stand between two positions.
fn no_break(words: &[Word], start: usize, end: usize) -> bool {
    const BREAKS: &str = "van of en and de het een the a voor for met with in bij";
    words[start + 1..end]
        .iter()
        .all(|word| !BREAKS.split(' ').any(|one| one == word.plain))
}

/// "zijn broer", "her son".
fn kin(words: &[Word], start: usize) -> bool {
    let Some(next) = words.get(start + 1) else { return false };
    OWNERS.contains(words[start].plain.as_str()) && KIN.contains(next.plain.as_str())
}

/// Whether a person between two words is only said to speak.
fn speaks(sentence: &Sentence<'_>, start: usize, end: usize) -> bool {
    let words = &sentence.words;
    let is_cited = start > 0 && CITED.contains(words[start - 1].plain.as_str());
    let mut next = end;
    // "(Al Noor)" and "namens het bestuur" may stand between.
    let behind = words.get(end).zip(words.get(end.wrapping_sub(1)));
    let opens = behind.is_some_and(|(next, last)| sentence.text[last.range.end..next.range.start].contains('('));
    if opens {
        let closes = (end..words.len()).find(|&position| {
            let to = words.get(position + 1).map_or(sentence.range.end, |word| word.range.start);
            sentence.text[words[position].range.end..to].contains(')')
        });
        next = closes.map_or(end, |position| position + 1);
    }
    if words
        .get(next)
        .is_some_and(|word| matches!(word.plain.as_str(), "namens" | "van" | "of" | "from"))
    {
        let verb = (next + 1..words.len().min(next + 6)).find(|&at| SPEECH.contains(words[at].plain.as_str()));
        next = verb.unwrap_or(next);
    }
    is_cited || words.get(next).is_some_and(|word| SPEECH.contains(word.plain.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_about_a_person(text: &str) -> bool {
        let names = Names::from_iter(["B. de Haan"]);
        speaks_of_a_person(&Sentence::of(text, 0..text.len()), &names)
    }

    #[test]
    fn titles_initials_names_and_unnamed_persons_are_persons() {
        for text in [
            "Er zijn zorgen over dhr. Jansen.",
            "Over mevrouw van der Berg is niets bekend.",
            "A. Yilmaz is ziek.",
            "Haan is ziek.",
            "De vraag over bestuurslid M. blijft.",
            "Een jonge man stond buiten.",
            "Iemand uit het bestuur is ziek.",
            "De jongen kwam terug.",
            "Zijn broer ook.",
            "Fatima heeft dat niet.",
            "Hij is opgenomen.",
            "A young visitor left.",
        ] {
            assert!(is_about_a_person(text), "{text}");
        }
    }

    #[test]
    fn functions_groups_and_who_speaks_are_not() {
        for text in [
            "De voorzitter is ziek.",
            "Jongeren zijn welkom.",
            "Mw. De Vries vraagt aandacht voor gezondheid.",
            "Dhr. A. Jansen (Al Noor) vertelt over ziekte.",
            "Dhr. Jansen namens het bestuur meldt dat.",
            "Volgens mw. Kaya gaat het goed.",
            "Moskee Al Noor is open.",
            "Hij zegt dat het goed gaat.",
            "Gemeente en moskee bespreken de man-vrouwverhouding.",
        ] {
            assert!(!is_about_a_person(text), "{text}");
        }
    }
}
