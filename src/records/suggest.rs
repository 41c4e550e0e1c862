//! "Did you mean …?": the nearest of some names.

/// Dutch words that people write where the format has an English one.
const DUTCH: &[(&str, &str)] = &[
    ("bestuur", "board"),
    ("besluiten", "decide"),
    ("bespreken", "discuss"),
    ("informeren", "inform"),
    ("samenwerking", "cooperation"),
    ("kans", "opportunity"),
    ("zorg", "concern"),
    ("toestemming", "consent"),
    ("veiligheid", "safety"),
    ("sociaal", "social"),
    ("communicatie", "communication"),
    ("leefbaarheid", "liveability"),
    ("weerbaarheid", "resilience"),
    ("onderwijs", "education"),
    ("wetgeving", "legislation"),
    ("anders", "other"),
    ("mobiel", "phone"),
    ("tel", "phone"),
    ("mail", "email"),
    ("emailadres", "email"),
    ("wie", "owner"),
    ("eigenaar", "owner"),
    ("wat", "what"),
    ("klaar", "done"),
    ("afgehandeld", "done"),
    ("uitgesteld", "postponed"),
    ("afgewezen", "declined"),
    ("overeenkomst", "contract"),
    ("publieke-taak", "public-task"),
    ("crisis", "crisis"),
    ("thematisch", "thematic"),
    ("periodiek", "periodic"),
    ("bestuurlijk", "executive"),
    ("werkbezoek", "work-visit"),
    ("kennismaking", "introduction"),
    ("evaluatie", "evaluation"),
    ("netwerk", "network"),
    ("ministerie", "ministry"),
    ("jongerenwerk", "youth-work"),
    ("welzijn", "welfare"),
    ("woningcorporatie", "housing"),
    ("bedrijf", "business"),
    ("gebedshuis", "house-of-worship"),
    ("persoon", "person"),
    ("verkennend", "exploring"),
    ("beëindigd", "ended"),
    ("zaterdag", "saturday"),
    ("zondag", "sunday"),
    ("actie", "action"),
    ("actiepunt", "action"),
    ("actiepunten", "actions"),
    ("acties", "actions"),
    ("afgezegd", "cancelled"),
    ("afspraken", "agreements"),
    ("afwezig", "absent"),
    ("agendapunten", "items"),
    ("besluiten", "decisions"),
    ("bron", "source"),
    ("contacten", "contacts"),
    ("contactpersoon", "contact"),
    ("datum", "date"),
    ("dinsdag", "tuesday"),
    ("doel", "goal"),
    ("doelen", "goals"),
    ("donderdag", "thursday"),
    ("einde", "end"),
    ("functie", "role"),
    ("gasten", "guests"),
    ("gastheer", "host"),
    ("gehouden", "held"),
    ("gemeente", "municipality"),
    ("gepland", "planned"),
    ("geannuleerd", "cancelled"),
    ("grondslag", "basis"),
    ("handtekeningen", "signatures"),
    ("kerk", "house-of-worship"),
    ("koepel", "umbrella"),
    ("leden", "members"),
    ("maandag", "monday"),
    ("moskee", "mosque"),
    ("naam", "name"),
    ("notulist", "minute_taker"),
    ("organisatie", "organisation"),
    ("organisaties", "organisations"),
    ("overleg", "meeting"),
    ("overleggen", "meetings"),
    ("partijen", "parties"),
    ("plaats", "place"),
    ("politie", "police"),
    ("reden", "reason"),
    ("rollen", "roles"),
    ("sinds", "since"),
    ("soort", "kind"),
    ("startdocument", "agreement"),
    ("startdocumenten", "agreements"),
    ("taken", "tasks"),
    ("telefoon", "phone"),
    ("titel", "title"),
    ("tot", "until"),
    ("vanaf", "since"),
    ("vastgesteld", "adopted"),
    ("vergadering", "meeting"),
    ("vergaderingen", "meetings"),
    ("verslag", "report"),
    ("vervanger", "substitute"),
    ("vervangers", "substitutes"),
    ("voorzitter", "chair"),
    ("vrijdag", "friday"),
    ("waarom", "why"),
    ("website", "website"),
    ("woensdag", "wednesday"),
];

/// The words of the format that a Dutch one may mean.
pub fn dutch(word: &str) -> impl Iterator<Item = &'static str> {
    let word = fold(word);
    let meant = DUTCH.iter().filter(move |(dutch, _)| *dutch == word);
    meant.map(|(_, english)| *english)
}

/// A name longer than this is nobody's slip of the pen.
const LONGEST: usize = 120;

/// A shorter Dutch word is near too many others to be sure that it is meant.
const SHORTEST_SLIP: usize = 6;

/// The candidate nearest to a word, where one is near enough to be meant: the Dutch word for it, another
/// case, or at most a third of its letters off, also those of a Dutch word. Of two that are as near, the first
/// by name. Where none is, the only one of which it is a part: `voorzitter` of `voorzitter-al-noor`.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    if length == 0 || length > LONGEST {
        return None;
    }
    let word = fold(word);
    let most = (length / 3).max(1);
    let (mut nearest, mut with_part) = (None, Vec::new());
    for candidate in candidates {
        // More than two say no more than two.
        if with_part.len() < 2 && is_part(&word, candidate) && !with_part.contains(&candidate) {
            with_part.push(candidate);
        }
        let meaning = DUTCH.iter().filter(|(_, english)| *english == candidate);
        let dutch = meaning.map(|(dutch, _)| *dutch);
        let dutch = dutch.filter(|dutch| *dutch == word || dutch.chars().count() >= SHORTEST_SLIP);
        let distances = dutch.map(|dutch| distance(&word, dutch, most));
        let distance = distances.chain([distance(&word, candidate, most)]).flatten().min();
        let near = distance.map(|distance| (distance, candidate));
        nearest = nearest.into_iter().chain(near).min();
    }
    match (nearest, with_part.as_slice()) {
        (Some((_, nearest)), _) => Some(nearest),
        (None, [only]) => Some(*only),
        (None, _) => None,
    }
}

/// A shorter part is in too many names.
const SHORTEST_PART: usize = 4;

/// Whether a word is one or more of the words of a name.
fn is_part(word: &str, name: &str) -> bool {
    let is_gap = |side: &str, at_end: bool| {
        let next = if at_end {
            side.chars().next_back()
        } else {
            side.chars().next()
        };
        next.is_none_or(|next| matches!(next, '-' | '_' | ' '))
    };
    let mut found = name.match_indices(word);
    word.len() >= SHORTEST_PART
        && found.any(|(at, _)| is_gap(&name[..at], true) && is_gap(&name[at + word.len()..], false))
}

/// How many letters a word is off, where that is not too many.
fn distance(word: &str, name: &str, most: usize) -> Option<usize> {
    let is_near = name.len().abs_diff(word.len()) <= most;
    let distance = is_near.then(|| strsim::osa_distance(word, &fold(name)))?;
    (distance <= most).then_some(distance)
}

fn fold(word: &str) -> String {
    word.trim()
        .chars()
        .flat_map(char::to_lowercase)
        .map(|character| if matches!(character, ' ' | '_') { '-' } else { character })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_found() {
        let fields = ["title", "date", "status", "minute_taker"];
        assert_eq!(nearest("tilte", fields), Some("title"));
        assert_eq!(nearest("Minute-Taker", fields), Some("minute_taker"));
        assert_eq!(nearest("datum", fields), Some("date"));
        assert_eq!(nearest("stauts", fields), Some("status"));
        assert_eq!(nearest("moskeee", ["mosque", "school"]), Some("mosque"));
        assert_eq!(nearest("Vastgestelt", ["sent", "adopted"]), Some("adopted"));
    }

    #[test]
    fn a_part_that_only_one_name_has_means_that_one() {
        let seats = ["secretaris-al-noor", "secretaris-fatih", "voorzitter-al-noor"];
        assert_eq!(nearest("voorzitter", seats), Some("voorzitter-al-noor"));
        assert_eq!(nearest("Fatih", seats), Some("secretaris-fatih"));
        assert_eq!(nearest("voorzitter al", seats), Some("voorzitter-al-noor"));
        for of_several_or_none in ["secretaris", "al-noor", "zitter", "al", "-", "noor-al"] {
            assert_eq!(nearest(of_several_or_none, seats), None, "{of_several_or_none}");
        }
    }

    #[test]
    fn another_word_is_not() {
        assert_eq!(nearest("colour", ["title", "date"]), None);
        // So short a Dutch word is near too many others.
        assert_eq!(nearest("dat", ["what"]), None);
        assert_eq!(nearest("", ["a"]), None);
        assert_eq!(nearest(&"x".repeat(5000), ["x"]), None);
    }
}
