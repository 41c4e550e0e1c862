//! Does a sentence speak of one person? By title, initials or name, as "een bezoeker" or "zijn broer".
//!
//! Minutes are full of people who say something: "mw. De Vries vraagt aandacht voor …" is about what she
//! asks, not about her. Whoever speaks is not counted.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::LazyLock;

use hashbrown::{HashMap, HashSet};

use super::details::Details;
use super::glance;
use super::vocabulary;
use super::words::{Sentence, Word};
use crate::records::Records;

/// The names in the records, as plain words: surnames, and those of organisations.
#[derive(Debug, Clone, Default)]
pub struct Names {
    surnames: HashSet<String>,
    have_a_common_word: bool,
    /// By their first word.
    organisations: HashMap<String, Vec<Vec<String>>>,
    /// Where organisations can be reached.
    pub details: Details,
}

impl Names {
    /// The last words of the names of all who hold a seat, and the names of all organisations.
    pub fn of(records: &Records) -> Self {
        let people = records.contacts.all().iter().filter_map(|contact| contact.person.known());
        let names = Names::from_iter(people.filter_map(|person| person.name.known()).map(|name| name.as_str()));
        let organisations = records.organisations.all().iter();
        let names =
            names.with_organisations(organisations.filter_map(|one| one.name.known()).map(|name| name.as_str()));
        Names {
            details: Details::of(records),
            ..names
        }
    }

    /// The surnames of all who hold a seat, as plain words.
    pub fn surnames(&self) -> impl Iterator<Item = &str> {
        self.surnames.iter().map(String::as_str)
    }

    /// Whether somebody has a surname that a glance takes for a word like any other: then it clears nothing.
    pub fn have_a_common_word(&self) -> bool {
        self.have_a_common_word
    }

    /// Whether somebody who holds a seat has this surname, as a plain word.
    pub fn has_surname(&self, word: &str) -> bool {
        self.surnames.contains(word)
    }

    /// These, and the names of organisations. One of a single word may be any word.
    pub fn with_organisations<'a>(mut self, names: impl Iterator<Item = &'a str>) -> Self {
        for words in names.map(plain_words).filter(|words| words.len() > 1) {
            self.organisations.entry(words[0].clone()).or_default().push(words);
        }
        self
    }

    /// A sentence in which the words of organisations' names say nothing.
    pub fn without_organisations<'a>(&self, mut sentence: Sentence<'a>) -> Sentence<'a> {
        for start in 0..sentence.words.len() {
            let begin_so = self.organisations.get(&sentence.words[start].plain);
            let is_name = |name: &&Vec<String>| {
                let words = sentence.words.get(start..start + name.len());
                words.is_some_and(|words| words.iter().map(|word| &word.plain).eq(name.iter()))
            };
            let longest = begin_so.into_iter().flatten().filter(is_name).map(Vec::len).max();
            for word in start..start + longest.unwrap_or_default() {
                sentence.words[word].plain.clear();
                sentence.words[word].is_capital = false;
            }
        }
        sentence
    }
}

impl<'a> FromIterator<&'a str> for Names {
    fn from_iter<T: IntoIterator<Item = &'a str>>(names: T) -> Self {
        let last = |name: &'a str| plain_words(name).pop();
        let surnames: HashSet<String> = names.into_iter().filter_map(last).filter(|name| name.len() > 2).collect();
        Names {
            have_a_common_word: glance::common_words().any(|word| surnames.contains(word)),
            surnames,
            organisations: HashMap::new(),
            details: Details::default(),
        }
    }
}

fn plain_words(text: &str) -> Vec<String> {
    let words = Sentence::of(text, 0..text.len()).words;
    words.into_iter().map(|word| word.plain).collect()
}

/// A person in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The words, in positions of the sentence.
    pub words: Range<usize>,
    /// How the sentence speaks of them.
    pub kind: Kind,
    /// Whether they merely say, ask or bring in something.
    pub speaks: bool,
}

/// How a sentence speaks of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// "dhr. Jansen", "B. de Wit", "Fatima"
    Named,
    /// "een bezoeker", "iemand uit het bestuur", "een van de leerlingen"
    Unnamed,
    /// "zijn broer"
    Kin,
    /// "hij": somebody, but who?
    Pronoun,
}

/// Whom a sentence speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A person.
    Person,
    /// "hij": somebody, but nobody knows who.
    Somebody,
    /// Nobody, or only people who speak.
    Nobody,
}

/// The persons of a sentence, looked for when somebody asks.
#[derive(Debug)]
pub struct Persons<'a> {
    sentence: &'a Sentence<'a>,
    names: &'a Names,
    found: OnceCell<Vec<Person>>,
}

impl<'a> Persons<'a> {
    /// The persons of a sentence.
    pub fn of(sentence: &'a Sentence<'a>, names: &'a Names) -> Self {
        Persons {
            sentence,
            names,
            found: OnceCell::new(),
        }
    }

    /// All of them, in the order of the sentence.
    pub fn all(&self) -> &[Person] {
        self.found.get_or_init(|| find(self.sentence, self.names))
    }

    /// Whom the sentence speaks of.
    pub fn about(&self) -> About {
        let spoken_of = || self.all().iter().filter(|person| !person.speaks);
        if spoken_of().any(|person| person.kind != Kind::Pronoun) {
            About::Person
        } else if spoken_of().next().is_some() {
            About::Somebody
        } else {
            About::Nobody
        }
    }
}

/// Whether a plain word is a given name that many people have.
pub fn is_given_name(word: &str) -> bool {
    GIVEN_NAMES.contains(word)
}

/// Whether a plain word is a title before a name.
pub fn is_title(word: &str) -> bool {
    TITLES.contains(word) || FUNCTIONS_BEFORE.contains(word)
}

/// Whether a plain word can stand in the middle of a name, as "van" and "el".
pub fn is_particle(word: &str) -> bool {
    PARTICLES.contains(word)
}

/// Whether a plain word is one person: "jongen", "zoon", "visitor".
pub fn is_one_person(word: &str) -> bool {
    is_individual(word) || ["kin", "function"].iter().any(|list| vocabulary::has(list, word))
}

/// Whether a sentence speaks of a person who is not merely speaking.
pub fn speaks_of_a_person(sentence: &Sentence<'_>, names: &Names) -> bool {
    Persons::of(sentence, names).about() == About::Person
}

/// Before a name; small words such as "van" may come between.
static TITLES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words("dhr mevr mw mej mevrouw mejuffrouw meneer heer mr mrs ms mx miss mister dr drs ir ing prof ds")
});

/// Before a name too, but "de imam van Al Noor" is a function: a capital must follow.
static FUNCTIONS_BEFORE: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "broeder zuster imam hodja hoca sjeik hadji hadj juf meester sheikh brother sister dominee pastoor pater rabbijn \
         rabbi ustad ustadh bestuurslid raadslid wethouder burgemeester councillor alderman",
    )
});

/// In a name these may come before a capital.
static PARTICLES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "van von de der den het ten ter te el al la le ben bin bint ould ibn abu abd abdel ait oulad t du dos da di in op s o",
    )
});

/// Common given names: a capital alone shows no person.
static GIVEN_NAMES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "aaron abdel abdellah abdelkarim abdul abdullah abdurrahman achmed adam adil ahmad ahmed ahmet aicha aisha ali alice \
         amal amina amine amir amira anass andrew anja ann anna anne annet anouar anouk anton arjan asma astrid aya aylin \
         ayoub ayse aziz aziza barbara bart bas bayram berat bianca bilal brahim brian burak busra carla carol cemal celal \
         chaima charles charlotte christa christopher cindy claire corrie daan daniel david debbie dennis diana dirk driss \
         ebru edwin elif elisabeth elizabeth ellen emily emine emir emma emre enes erik erkan esra esther eva fadma faisal \
         farid farida fatih fatiha fatima fatma faysal femke ferhat fleur frank fred furkan george gerard gerda gert \
         hafsa hakan hakim halil halima halime hamid hamza hanan hanna hannah hans harry hasan hassan hassna hatice \
         helen hendrik henk herman hicham hilde hind houda houssein houssain hugo huseyin hussein ibrahim ikram ilham \
         ilias ilyas ilse iman imane imran ingrid irene ismael ismail ismet ivo jaap jack jacob jacqueline jake jamal \
         jamila james jan jane janneke jasper jennifer jeroen jesse jessica jim joep johan john jolanda joost joris \
         joseph joyce judith julia kadir karen karim karima karin kate kees kemal kenan kevin khadija khalid kim kirsten \
         klaas koen kubra laila lars latifa laura laurens layla leila leyla lianne lieke linda lisa lotte loubna lucas \
         lucy luuk maarten mahmoud mahmut malika manon marcel marco margaret margriet maria mariam marian marieke \
         marijke marjan marjolein mark marlies marloes martijn mary maryam matthew mehdi mehmet menno merve meryem mia \
         michael michelle michiel mike milan mimoun mina miranda miriam mohamed mohammad mohammed mohamud mona monica \
         monique mounir mourad murat musa mustafa mustapha nabil nabila nadia naima najat najib nancy natasja nathalie \
         nawal nick nicole niels noah nora nordin noureddine nourdin nouri nur nuri omar omer onur orhan osman ouafa ouafae \
         ouassim oumaima ozan ozlem patricia patrick paul paula peter petra piet pieter rabia rachel rachid rachida ralph \
         ramazan rania rashid rayan rebecca recep remco renate rene rianne richard rick rida rita rob robert robin romy \
         ronald ruben ruud ryan safae safiya said saida salah salim salima salma saloua sam sami samir samira sander \
         sanne sara sarah saskia sebastiaan sedat selim selin selma serkan sevda sevgi siham simon simone sinan sjoerd \
         sofia sofie sophie soufian soufiane souad stefan steven stijn sumeyye susan suzan suzanne sven sylvia taha tanja \
         tarik tariq teun thijs thomas tim tineke tom tugba umit umut vera veysel walid wendy wesley willem william wim \
         wouter yahya yannick yasemin yasin yasmin yasmina yassin yassine yassir younes youness youssef youssra yunus \
         yusuf yvonne zahra zainab zakaria zehra zeynep zineb zohra",
    )
});

/// With a capital behind a given name, it is part of the name of something: "Sara Moskee", "Jan Steenstraat".
const OF_THINGS: &[&str] = &[
    "straat",
    "laan",
    "weg",
    "plein",
    "kade",
    "gracht",
    "hof",
    "singel",
    "dreef",
    "pad",
    "school",
    "college",
    "lyceum",
    "moskee",
    "mosque",
    "kerk",
    "church",
    "centrum",
    "centre",
    "center",
    "stichting",
    "foundation",
    "huis",
    "street",
    "road",
    "park",
    "zaal",
    "hall",
    "prijs",
    "award",
    "museum",
    "institute",
    "instituut",
    "bibliotheek",
    "fonds",
];

/// "de" and "the" point at one only before these: "de voorzitter" is a function, "de jongen" is someone.
static POINTED_AT: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "jongen jongetje meisje meid man vrouw dame tiener puber buurman buurvrouw jongeman knaap knul kerel zoon \
         dochter boy girl man woman teenager youngster guy lady youth lad son daughter kid",
    )
});

/// Before these the noun is no one in particular: "de rol van de vrouw".
static IN_GENERAL: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "positie rol rechten emancipatie beeld plaats kracht veiligheid role position rights status emancipation",
    )
});

/// With "zijn", "haar", "his" someone's relative.
static OWNERS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| words("zijn haar mijn diens wiens wier z n zn his her my whose"));

/// The same for more than one owner, of whom only some relatives are somebody: "ouders en hun kind" are many.
static OWNERS_TOGETHER: LazyLock<HashSet<&str>> = LazyLock::new(|| words("hun their"));
static ONE_OF_MANY: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words("zoon dochter broer zus vader moeder oom tante neef nicht son daughter brother sister")
});

/// Whoever does this speaks.
static SPEECH: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "vertelt vertelde vraagt vroeg meldt meldde geeft gaf stelt stelde licht lichtte legt legde zegt zei merkt \
         merkte noemt noemde begint begon vervolgt vervolgde deelt deelde dankt dankte bedankt bedankte opent opende sluit sloot presenteert \
         presenteerde houdt hield leidt leidde antwoordt antwoordde reageert reageerde benadrukt benadrukte wijst wees \
         vindt vond denkt dacht hoopt hoopte pleit pleitte voegt voegde bespreekt besprak schetst schetste bevestigt \
         bevestigde waarschuwt waarschuwde herinnert herinnerde verwijst verwees informeert informeerde biedt bood zegde \
         verzoekt verzocht concludeert concludeerde benoemt benoemde overhandigt overhandigde spreekt sprak constateert \
         constateerde signaleert signaleerde adviseert adviseerde agendeert agendeerde rapporteert rapporteerde \
         onderstreept schrijft schreef mailt mailde laat liet roept riep stuurt stuurde brengt bracht organiseert \
         organiseerde verzorgt verzorgde begeleidt nodigt nodigde bereidt neemt nam zal wil wilde haalt haalde ontvangt \
         ontving belt belde regelt regelde kondigt kondigde heet says said tells told asks asked explains explained notes \
         noted presents presented opens opened thanks thanked proposes proposed reports reported mentions mentioned adds \
         added suggests suggested replies replied answers answered points pointed raises raised stresses stressed \
         welcomes welcomed closes closed reminds reminded confirms confirmed gives gave states stated offers offered \
         emphasises emphasised emphasizes calls called thinks thought hopes hoped believes makes made takes took joins \
         joined will would organises organised organizes organized leads led writes wrote informs informed requests \
         requested summarises summarised concludes concluded responds responded comments commented observes observed \
         wants invites invited hosts hosted sends sent introduces introduced warns warned",
    )
});

/// Of these the one who speaks may stand behind: "Vervolgens vraagt mw. De Vries …"
static SPEECH_BEFORE: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "vertelt vertelde vraagt vroeg geeft gaf stelt stelde licht lichtte legt legde zegt zei merkt merkte deelt \
         deelde antwoordt antwoordde reageert reageerde benadrukt benadrukte vindt vond denkt dacht hoopt hoopte pleit \
         pleitte voegt voegde bevestigt bevestigde concludeert concludeerde zal dankt bedankt opent opende presenteert \
         spreekt sprak constateert organiseert verzorgt schrijft schreef laat liet aldus volgens namens door says said \
         asks asked explains adds thinks",
    )
});

/// Of these too, but only where the sentence is turned round: "De school meldt mw. De Vries" is about her.
static SPEECH_TURNED_ROUND: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "meldt meldde bespreekt besprak schetst schetste adviseert adviseerde benoemt benoemde verwijst wijst noemt \
         noemde brengt bracht houdt hield wil wilde leidt leidde sluit sloot informeert neemt nam biedt",
    )
});

/// Behind these a sentence is turned round.
static TURNING: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "vervolgens daarna hierna daarop hierop ook verder tevens slot eerst nu toen dan daarnaast tenslotte tussendoor \
         afsluitend aansluitend vandaag morgen gisteren bovendien",
    )
});

/// What somebody brought in: "de vraag van dhr. Jansen", "op verzoek van mw. De Vries".
static BROUGHT_IN: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    words(
        "vraag vragen verzoek voorstel voorstellen opmerking opmerkingen bijdrage presentatie toelichting suggestie idee \
         lezing inbreng verhaal mededeling mail mailtje brief uitnodiging advies stuk notitie motie reactie antwoord \
         oproep initiatief woord uitleg workshop training leiding voorzitterschap dank hand workshop tip tips question \
         questions request proposal remark remarks presentation suggestion idea lecture talk letter email invitation \
         advice note motion reply answer explanation thanks behalf contribution chairmanship leadership call hand",
    )
});

/// Before an unnamed person these speak of no one in particular: "als een bezoeker …"
static SUPPOSED: LazyLock<HashSet<&str>> =
    LazyLock::new(|| words("als wanneer indien mocht stel zodra if when whenever unless suppose dat"));

fn words(words: &'static str) -> HashSet<&'static str> {
    words.split_whitespace().collect()
}

fn find(sentence: &Sentence<'_>, names: &Names) -> Vec<Person> {
    let mut found: Vec<Person> = Vec::new();
    let mut start = 0;
    while start < sentence.words.len() {
        let one = named(sentence, start, names)
            .map(|end| (Kind::Named, end))
            .or_else(|| kin(sentence, start).map(|end| (Kind::Kin, end)))
            .or_else(|| unnamed(sentence, start).map(|end| (Kind::Unnamed, end)))
            .or_else(|| pronoun(sentence, start).map(|end| (Kind::Pronoun, end)));
        if let Some((kind, end)) = one {
            let words = start..end;
            let speaks = match kind {
                Kind::Pronoun if matches!(plain(sentence, start), "hem" | "him" | "haar" | "her") => false,
                Kind::Named | Kind::Pronoun => speaks(sentence, &words),
                Kind::Unnamed => asks(sentence, &words),
                Kind::Kin => false,
            };
            found.push(Person { words, kind, speaks });
            // "een vriend van mw. De Vries" is two, "dhr. A. Jansen" one.
            start = end;
        } else {
            start += 1;
        }
    }
    // Whoever speaks is not spoken of where the name stands once more.
    let name = |person: &Person| sentence.words[person.words.end - 1].plain.clone();
    let speakers: Vec<String> =
        found.iter().filter(|one| one.kind == Kind::Named && one.speaks).map(name).collect();
    for person in found.iter_mut().filter(|one| one.kind == Kind::Named) {
        person.speaks |= speakers.contains(&name(person));
    }
    found
}

fn plain<'a>(sentence: &'a Sentence<'_>, position: usize) -> &'a str {
    sentence.words.get(position).map_or("", |word| &word.plain)
}

/// The word that many before a position.
fn before<'a>(sentence: &'a Sentence<'_>, position: usize, steps: usize) -> &'a str {
    position.checked_sub(steps).map_or("", |at| plain(sentence, at))
}

/// The word behind a named person that begins here.
fn named(sentence: &Sentence<'_>, start: usize, names: &Names) -> Option<usize> {
    let words = &sentence.words;
    let word = &words[start];
    let is_title = |word: &&Word| TITLES.contains(word.plain.as_str()) && !word.is_initial();
    let titles = words[start..].iter().take_while(is_title).count();
    if titles > 0 {
        return name_at(sentence, start + titles, true);
    }
    if FUNCTIONS_BEFORE.contains(word.plain.as_str()) {
        let is_name = words.get(start + 1).is_some_and(|next| next.is_capital);
        return name_at(sentence, start + 1, true).filter(|_| is_name && sentence.between(start + 1) == " ");
    }
    if word.is_initial() {
        return name_at(sentence, start, false);
    }
    let is_individual = || vocabulary::has("individual", &word.plain) && !word.is_joined;
    if is_individual()
        && words
            .get(start + 1)
            .is_some_and(|next| next.is_capital && sentence.between(start + 1) == " ")
    {
        // "Leerling Sami D.", "bestuurslid M."; "Bezoekers" and "Leerling Centraal" are nobody.
        let next = &words[start + 1];
        if next.is_initial() || GIVEN_NAMES.contains(next.plain.as_str()) || (next.plain.len() == 1) {
            return name_at(sentence, start + 1, true).or(Some(start + 2));
        }
    }
    if word.is_capital && names.surnames.contains(&word.plain) {
        return Some(start + 1);
    }
    // "Karims moeder"
    let is_owner = |name: &str| GIVEN_NAMES.contains(name) && vocabulary::has("kin", plain(sentence, start + 1));
    if word.is_capital && word.plain.strip_suffix('s').is_some_and(is_owner) {
        return Some(start + 1);
    }
    if word.is_capital && GIVEN_NAMES.contains(word.plain.as_str()) && !word.is_joined {
        // "Moskee Fatima" is none, and neither is the "Sara Moskee".
        let is_of_a_thing = start > 1 && words[start - 1].is_capital && words[start - 1].plain.len() > 1;
        let end = name_at(sentence, start + 1, true).unwrap_or(start + 1);
        let is_thing = |word: &Word| OF_THINGS.iter().any(|thing| word.plain.ends_with(thing));
        let is_of_a_thing = is_of_a_thing || words[start + 1..end.max(start + 1)].iter().any(is_thing);
        return (!is_of_a_thing).then_some(end);
    }
    None
}

/// The word behind a name: initials, particles such as "van de", and words with a capital.
fn name_at(sentence: &Sentence<'_>, start: usize, initials_suffice: bool) -> Option<usize> {
    let words = &sentence.words;
    let initials = words.get(start..)?.iter().take_while(|word| word.is_initial()).count();
    let mut end = start + initials;
    let mut has_name = initials_suffice && initials > 0;
    let goes_on = |at: usize| {
        at == start || matches!(sentence.between(at), " " | "-" | ". " | "." | "\u{a0}" | " '" | " ’" | "-'")
    };
    while let Some(word) = words.get(end).filter(|_| goes_on(end)) {
        // "Jansen in Veenmeer" is a place, "In 't Veld" a name.
        let is_particle =
            PARTICLES.contains(word.plain.as_str()) && !(has_name && matches!(&*word.plain, "in" | "op" | "te"));
        // A stop ends the sentence: what comes behind "Jansen. De" is none of his.
        let is_broken = end > start && !words[end - 1].is_initial() && sentence.between(end).starts_with('.');
        if is_broken || !(is_particle || word.is_capital) || end - start > 6 {
            break;
        }
        has_name |= word.is_capital;
        end += 1;
    }
    // "van" and "de" behind the name are not part of it.
    while end > start && !words[end - 1].is_capital {
        end -= 1;
    }
    has_name.then_some(end)
}

/// "een jonge man", "iemand uit het bestuur", "de jongen", "a young visitor", "one of the girls", "een 15-jarige".
fn unnamed(sentence: &Sentence<'_>, start: usize) -> Option<usize> {
    let words = &sentence.words;
    let plain = |position: usize| plain(sentence, position);
    let first = plain(start);
    if matches!(first, "iemand" | "someone" | "somebody") {
        let next = plain(start + 1);
        return matches!(next, "uit" | "van" | "in" | "from" | "on" | "at" | "of").then_some(start + 1);
    }
    let is_many =
        matches!(first, "een" | "one") && matches!((first, plain(start + 1)), ("een", "van") | ("one", "of"));
    if is_many && matches!(plain(start + 2), "de" | "onze" | "the" | "our") {
        let noun = (start + 3..start + 5).find(|at| vocabulary::has("individuals", plain(*at)));
        return noun.map(|at| at + 1);
    }
    let points = match first {
        "een" | "n" | "deze" | "dit" | "dat" | "die" | "a" | "an" | "this" | "that" | "one" | "another"
        | "andere" => false,
        "de" | "het" => true,
        "the" => false,
        _ => return None,
    };
    let is_supposed = matches!(first, "een" | "n" | "a" | "an")
        && (SUPPOSED.contains(before(sentence, start, 1)) && before(sentence, start, 1) != "dat"
            || (0..start).any(|at| matches!(plain(at), "hoe" | "how" | "stel" | "suppose")));
    if is_supposed {
        return None;
    }
    let end = individual(sentence, start + 1, points)?;
    // "een persoon" is no one in particular, unless more is said of them.
    let is_anyone = end == start + 2 && matches!(plain(start + 1), "persoon" | "person" | "individual" | "mens");
    if is_anyone && !matches!(plain(end), "die" | "uit" | "met" | "who" | "from" | "is" | "was" | "heeft" | "has")
    {
        return None;
    }
    let in_general = matches!(first, "de" | "the")
        && matches!(before(sentence, start, 1), "van" | "of")
        && IN_GENERAL.contains(before(sentence, start, 2));
    // "de zoon van de voorzitter" is only somebody by his father, who is a function.
    let noun = end - 1;
    let is_of_a_function = vocabulary::has("kin", plain(noun))
        && matches!(plain(end), "van" | "of")
        && (end + 1..end + 4).any(|at| vocabulary::has("function", plain(at)));
    if is_of_a_function {
        return None;
    }
    // "a student association" is no student, "de man-vrouwverhouding" no man.
    let is_thing = words
        .get(end)
        .is_some_and(|next| next.is_joined || vocabulary::has("thing", &next.plain));
    (!in_general && !is_thing).then_some(end)
}

/// Behind a noun for one person, with up to two describing words before it.
fn individual(sentence: &Sentence<'_>, start: usize, points: bool) -> Option<usize> {
    const BREAKS: &str =
        "van of en and de het een the a voor for met with in bij op is was die dat who to te aan uit";
    let words = &sentence.words;
    for (at, one) in words.iter().enumerate().skip(start).take(3) {
        let word = one.plain.as_str();
        let is_noun = if points {
            POINTED_AT.contains(word)
        } else {
            let is_of_a_people = vocabulary::has("people", word) && !goes_on_with_a_thing(sentence, at + 1);
            is_individual(word) || is_of_a_people
        };
        let is_year = one.is_joined && matches!(word, "jarige" | "jarig") && before(sentence, at, 1).len() < 3;
        if is_noun || is_year && !goes_on_with_a_thing(sentence, at + 1) {
            // "een jongere broer", "een bewoner" – the last noun counts: "een moeder", "een leerling van".
            return Some(at + 1);
        }
        if BREAKS.split(' ').any(|one| one == word) || matches!(sentence.between(at + 1), ", " | ": " | "; ") {
            return None;
        }
    }
    None
}

/// "een 10-jarig jubileum", "a ten year old boy": whether a plain noun follows.
fn goes_on_with_a_thing(sentence: &Sentence<'_>, at: usize) -> bool {
    let next = plain(sentence, at);
    !next.is_empty() && sentence.between(at) == " " && !vocabulary::has("behind", next) && !is_individual(next)
}

fn is_individual(word: &str) -> bool {
    vocabulary::has("individual", word) || ends_as_an_individual(word.as_bytes())
}

/// Whether a word ends as one for a single person does, whatever its case: "wijkbewoner".
pub fn ends_as_an_individual(word: &[u8]) -> bool {
    const ENDINGS: &[&str] = &[
        "bewoner",
        "bezoeker",
        "leerling",
        "vrijwilliger",
        "student",
        "scholier",
        "deelnemer",
    ];
    // Most words end otherwise: that is seen at once.
    let may_be = matches!(word.last().map(u8::to_ascii_lowercase), Some(b'r' | b'g' | b't'));
    may_be
        && ENDINGS.iter().any(|ending| {
            let start = word.len().checked_sub(ending.len());
            start.is_some_and(|start| word[start..].eq_ignore_ascii_case(ending.as_bytes()))
        })
}

/// All nouns for one person at whom "de" points.
pub fn pointed_at() -> impl Iterator<Item = &'static str> {
    POINTED_AT.iter().copied()
}

/// All words that can stand in the middle of a name.
pub fn particles() -> impl Iterator<Item = &'static str> {
    PARTICLES.iter().copied()
}

/// All titles that can stand before a name, and functions that can.
pub fn titles() -> impl Iterator<Item = &'static str> {
    TITLES.iter().chain(FUNCTIONS_BEFORE.iter()).copied()
}

/// "zijn broer", "her eldest son".
fn kin(sentence: &Sentence<'_>, start: usize) -> Option<usize> {
    let owner = plain(sentence, start);
    let at = (start + 1..start + 3).find(|at| {
        let word = plain(sentence, *at);
        vocabulary::has("kin", word) || vocabulary::has("relatives", word)
    })?;
    let one = plain(sentence, at);
    let is_one = if OWNERS.contains(owner) {
        // "Er zijn kinderen" is no owner: before more than one, "zijn" needs a word that it can belong to.
        let is_verb = owner == "zijn" && vocabulary::has("relatives", one);
        !is_verb
            || matches!(
                before(sentence, start, 1),
                "met" | "en" | "van" | "over" | "voor" | "aan" | "door" | "bij"
            )
    } else {
        // "Ouders vragen naar hun zoon": nobody in particular.
        let is_one_of_many = (0..start).any(|at| vocabulary::has("individuals", plain(sentence, at)));
        OWNERS_TOGETHER.contains(owner) && ONE_OF_MANY.contains(one) && !is_one_of_many
    };
    // "zijn partner" may be that of an organisation.
    let is_one = is_one && !(one == "partner" && owner != "zijn" && owner != "his");
    is_one.then_some(at + 1)
}

/// "hij", "zij is", "over haar".
fn pronoun(sentence: &Sentence<'_>, start: usize) -> Option<usize> {
    const VERBS: &str = "is was heeft had wordt werd komt kwam gaat ging draagt droeg stemt stemde zit zat kan kon wil wilde \
         doet deed noemt woont woonde lijkt leek blijkt bleek bidt hoort";
    let word = plain(sentence, start);
    let next = plain(sentence, start + 1);
    // "hij of zij" is no one in particular.
    let is_either = |word: &str| matches!(word, "of" | "or" | "zij" | "ze" | "she" | "haar" | "her");
    let is_one = match word {
        "hij" | "he" => !is_either(next),
        "she" => before(sentence, start, 1) != "or" && before(sentence, start, 1) != "he",
        "hem" | "him" => !is_either(next),
        "zij" | "ze" => {
            let before = before(sentence, start, 1);
            before != "of"
                && before != "hij"
                && (VERBS.split_whitespace().any(|verb| verb == next || verb == before))
        }
        "haar" | "her" => start > 0 && matches!(sentence.between(start + 1), "." | "" | ", " | "!" | "?"),
        _ => false,
    };
    is_one.then_some(start + 1)
}

/// Whether somebody is only said to speak.
fn speaks(sentence: &Sentence<'_>, words: &Range<usize>) -> bool {
    let before = |steps: usize| before(sentence, words.start, steps);
    match before(1) {
        // Whom one speaks about does not speak, whatever follows.
        "over" | "about" | "tegen" | "jegens" | "regarding" | "concerning" => return false,
        "van" | "of" | "from" | "by" | "to" | "aan" => {
            if BROUGHT_IN.contains(before(2))
                || (before(1) == "to" && before(2) == "according")
                || before(1) == "by"
            {
                return true;
            }
            if vocabulary::has("kin", before(2)) || vocabulary::has("relatives", before(2)) {
                return false;
            }
        }
        word if SPEECH_BEFORE.contains(word) => return true,
        word if SPEECH_TURNED_ROUND.contains(word) => {
            let verb = words.start - 1;
            if verb == 0 || TURNING.contains(before(2)) || sentence.between(verb).contains([',', ':']) {
                return true;
            }
        }
        _ => {}
    }
    let has = |words: [&str; 3]| sentence.words.iter().any(|word| words.contains(&word.plain.as_str()));
    // "deelt filmpjes" says nothing, "deelt mee" does.
    let is_verb = |at: usize| match plain(sentence, at) {
        "deelt" | "deelde" => has(["mee", "mede", "dat"]),
        verb => SPEECH.contains(verb),
    };
    let mut next = words.end;
    next = behind_brackets(sentence, next);
    // "mw. De Vries, wijkmanager, vraagt": behind the second comma, where it is near.
    if sentence.between(next).starts_with(',') {
        let comma = (next + 1..=next + 4).find(|at| sentence.between(*at).starts_with(','));
        return comma.or(Some(next)).is_some_and(is_verb) || is_verb(next);
    }
    if matches!(plain(sentence, next), "namens" | "van" | "of" | "from" | "for" | "on" | "uit") {
        let verb = (next + 1..next + 6).find(|at| is_verb(*at));
        next = verb.unwrap_or(next);
    }
    if matches!(plain(sentence, next), "ook" | "daarop" | "hierop" | "vervolgens" | "also" | "then" | "tot") {
        next += if plain(sentence, next) == "tot" { 2 } else { 1 };
    }
    is_verb(next)
}

/// Behind "(Al Noor)".
fn behind_brackets(sentence: &Sentence<'_>, at: usize) -> usize {
    if !sentence.between(at).contains('(') {
        return at;
    }
    let closes = (at + 1..=sentence.words.len()).find(|position| sentence.between(*position).contains(')'));
    closes.unwrap_or(at)
}

/// Whether an unnamed person only asks something, or tells about something: "een bezoeker vraagt of …"
fn asks(sentence: &Sentence<'_>, words: &Range<usize>) -> bool {
    const QUESTIONS: &str = "of naar hoe waarom wanneer wat wie waar welke aandacht om if whether how why when what who where which \
         about attention for";
    const ASKING: &str = "vraagt vroeg vragen asks asked";
    const ABOUT: &str = "over about voor";
    let next = plain(sentence, words.end);
    let second = plain(sentence, words.end + 1);
    let is = |list: &str, word: &str| list.split_whitespace().any(|one| one == word);
    (is(ASKING, next) && is(QUESTIONS, second) && second != "for" || SPEECH.contains(next) && is(ABOUT, second))
        && second != "om"
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
            "A young visitor left.",
            "Een van de leerlingen bleef.",
            "Een 15-jarige bleef achter.",
            "Dhr. J. bleef.",
            "De zoon van dhr. Jansen vraagt iets.",
            "Over dhr. Jansen meldt de school niets.",
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
            "Vervolgens vraagt dhr. A. Jansen hoe het gaat.",
            "Mw. De Vries, wijkmanager, vraagt iets.",
            "Op verzoek van mw. De Vries gaat het door.",
            "Moskee Al Noor is open.",
            "Hij zegt dat het goed gaat.",
            "Gemeente en moskee bespreken de man-vrouwverhouding.",
            "Wat doet u als een bezoeker valt?",
            "Er zijn kinderen ziek.",
            "De Jan Steenstraat is dicht.",
            "the student association is open",
            "Een bezoeker vraagt of het kan.",
        ] {
            assert!(!is_about_a_person(text), "{text}");
        }
    }

    #[test]
    fn he_is_somebody_but_nobody_knows_who() {
        let about = |text: &str| {
            let names = Names::default();
            let sentence = Sentence::of(text, 0..text.len());
            Persons::of(&sentence, &names).about()
        };
        for text in [
            "Hij is ziek.",
            "Er zijn zorgen over haar.",
            "Zij is geen lid.",
            "Gaf hem dat te denken?",
        ] {
            assert_eq!(about(text), About::Somebody, "{text}");
        }
        for text in [
            "Zij zijn ziek.",
            "Hij of zij belt.",
            "De moskee en haar buren.",
            "He or she calls.",
        ] {
            assert_eq!(about(text), About::Nobody, "{text}");
        }
    }

    #[test]
    fn the_name_of_an_organisation_says_nothing() {
        let names = Names::default().with_organisations(["Stichting Sara Ziek"].into_iter());
        let text = "Stichting Sara Ziek is open.";
        let sentence = names.without_organisations(Sentence::of(text, 0..text.len()));
        assert_eq!(
            sentence.words.iter().map(|word| word.plain.as_str()).collect::<Vec<_>>(),
            ["", "", "", "is", "open"]
        );
    }
}
