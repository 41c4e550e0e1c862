//! Makes folders of records as they could be: mostly meetings, in proportion some contacts, organisations,
//! substitutes and agreements. The same size always gives the same bytes.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// The day that the records take for today. What a rule says does not depend on when the bench runs.
const TODAY: Date = date(2026, 5, 1);

/// So many files belong to one cooperation; all but those of `Cooperation::frame` are meetings.
const FILES_OF_A_COOPERATION: usize = 100;

/// Writes a folder of records with exactly so many files, the settings included.
pub fn records(folder: &Path, files: usize) {
    write(folder, "collab.toml", &settings());
    let mut left = files - 1;
    for number in 0.. {
        if left == 0 {
            break;
        }
        let cooperation = Cooperation::new(number);
        let wanted = left.min(FILES_OF_A_COOPERATION);
        let frame = cooperation.frame();
        let meetings = wanted.saturating_sub(frame.len());
        for (path, text) in frame.iter().take(wanted) {
            write(folder, path, text);
        }
        for ago in 0..meetings {
            let (path, text) = cooperation.meeting(ago);
            write(folder, &path, &text);
        }
        left -= wanted;
    }
}

fn write(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).expect("the folder can be made");
    }
    fs::write(path, text).expect("the file can be written");
}

fn settings() -> String {
    format!(
        "format = 1\nname = \"Samenwerkingen\"\nlanguage = \"nl\"\ntimezone = \"Europe/Amsterdam\"\ntoday = {TODAY}\n"
    )
}

/// The records of one municipality and one mosque that work together.
struct Cooperation {
    number: u64,
    /// The place, as it is written: "Veenmeer".
    place: String,
    /// The place as a part of ids: `veenmeer`.
    id: String,
}

/// A seat that every cooperation has.
struct Seat {
    id: &'static str,
    role: &'static str,
    domain: &'static str,
    of_mosque: bool,
    first_contact: bool,
}

const SEATS: [Seat; 7] = [
    seat("adviseur-oov", "adviseur openbare orde en veiligheid", "safety", false, false),
    seat("beleidsmedewerker", "beleidsmedewerker samenleven", "social", false, true),
    seat("gebiedsmanager", "gebiedsmanager", "social", false, false),
    seat("wethouder", "wethouder samenleven", "executive", false, false),
    seat("voorzitter", "voorzitter van het bestuur", "board", true, false),
    seat("secretaris", "secretaris van het bestuur", "social", true, true),
    seat("penningmeester", "penningmeester van het bestuur", "board", true, false),
];

const fn seat(
    id: &'static str,
    role: &'static str,
    domain: &'static str,
    of_mosque: bool,
    first_contact: bool,
) -> Seat {
    Seat {
        id,
        role,
        domain,
        of_mosque,
        first_contact,
    }
}

/// Who sits in the meetings, and who comes instead.
const MEMBERS: [&str; 4] = ["adviseur-oov", "beleidsmedewerker", "secretaris", "voorzitter"];
const SUBSTITUTES: [(&str, &str); 4] = [
    ("adviseur-oov", "gebiedsmanager"),
    ("beleidsmedewerker", "gebiedsmanager"),
    ("secretaris", "penningmeester"),
    ("voorzitter", "penningmeester"),
];

impl Cooperation {
    fn new(number: usize) -> Self {
        let beginning = BEGINNINGS[number % BEGINNINGS.len()];
        let ending = ENDINGS[number / BEGINNINGS.len() % ENDINGS.len()];
        let again = number / (BEGINNINGS.len() * ENDINGS.len());
        let mut place = format!("{beginning}{ending}");
        let mut id = place.to_lowercase();
        if again > 0 {
            let _ = write!(place, " {}", again + 1);
            let _ = write!(id, "-{}", again + 1);
        }
        Cooperation {
            number: number as u64,
            place,
            id,
        }
    }

    /// Everything but the meetings.
    fn frame(&self) -> Vec<(String, String)> {
        let mut files = vec![
            (format!("agreements/samenwerking-{}.toml", self.id), self.agreement()),
            (format!("organisations/gemeente-{}.toml", self.id), self.municipality()),
            (format!("organisations/moskee-{}.toml", self.id), self.mosque()),
        ];
        for seat in &SEATS {
            let path = format!("contacts/{}/{}-{}.toml", self.id, seat.id, self.id);
            files.push((path, self.contact(seat)));
        }
        for (absent, by) in SUBSTITUTES {
            let path = format!("substitutes/{absent}-{}.toml", self.id);
            files.push((path, self.substitute(absent, by)));
        }
        files
    }

    fn municipality(&self) -> String {
        let Cooperation { place, id, .. } = self;
        format!(
            "name = \"Gemeente {place}\"\nkind = \"municipality\"\nplace = \"{place}\"\n\
             website = \"https://www.{id}.example\"\nemail = \"info@{id}.example\"\nphone = \"14 0123\"\n\
             kvk = \"12345678\"\n"
        )
    }

    fn mosque(&self) -> String {
        let Cooperation { place, id, .. } = self;
        format!(
            "# De gegevens komen van de eigen website.\nname = \"Moskee {place}\"\nkind = \"mosque\"\n\
             place = \"{place}\"\nwebsite = \"https://www.moskee-{id}.example\"\n\
             email = \"bestuur@moskee-{id}.example\"\nphone = \"0123 45 67 89\"\n"
        )
    }

    fn contact(&self, seat: &Seat) -> String {
        let Cooperation { id, .. } = self;
        let mut dice = Dice::of(self.number, seat.id.len() as u64);
        let organisation = if seat.of_mosque { "moskee" } else { "gemeente" };
        let mut text = format!(
            "organisation = \"{organisation}-{id}\"\nrole = \"{}\"\ndomain = \"{}\"\n",
            seat.role, seat.domain
        );
        if seat.first_contact {
            text.push_str("first_contact = true\n");
        }
        let initial = char::from(b'A' + dice.below(26) as u8);
        let _ = write!(
            text,
            "\n[person]\nname = \"{initial}. {}{}\"\nemail = \"{}@{organisation}-{id}.example\"\n\
             phone = \"0123 45 {:02} {:02}\"\npreferred = \"phone\"\nsince = 2015-09-01\n\
             confirmed = 2026-0{}-12\n",
            // Nobody shares a name within a cooperation.
            NAMES[(seat.id.len() + self.number as usize) % NAMES.len()],
            if seat.of_mosque { " van Dam" } else { "" },
            seat.id,
            dice.below(100),
            dice.below(100),
            dice.below(4) + 1,
        );
        let _ = write!(
            text,
            "\n[privacy]\nbasis = \"{}\"\nsource = \"person\"\ninformed = 2015-09-10\n",
            if seat.of_mosque { "consent" } else { "public-task" }
        );
        if seat.of_mosque {
            text.push_str("special_category = \"explicit-consent\"\n");
        }
        text
    }

    fn substitute(&self, absent: &str, by: &str) -> String {
        let Cooperation { id, .. } = self;
        format!("for = \"{absent}-{id}\"\nby = \"{by}-{id}\"\nsince = 2015-10-01\naccepted = 2015-10-02\n")
    }

    fn agreement(&self) -> String {
        let Cooperation { place, id, .. } = self;
        let members = self.list(&MEMBERS);
        let both = format!("[\"gemeente-{id}\", \"moskee-{id}\"]");
        format!(
            r#"title = "Startdocument samenwerking {place}"
status = "agreed"
parties = {both}
since = 2015-11-01
until = 2028-12-31
review = 2027-01-01
why = """
Wij kennen elkaar nu vooral van drukke dagen. Wij willen elkaar ook kennen als het rustig is.
Dan kunnen wij elkaar snel vinden als er iets gebeurt.
"""
instruments = ["een overleg om de zes weken", "werkbezoeken over en weer", "bijeenkomsten over een thema"]
sponsor = "wethouder-{id}"
feedback = "Kritiek kan altijd in de rondvraag. Of bel een vaste contactpersoon."

[[goals]]
goal = "Wij vinden elkaar binnen twee uur als er iets gebeurt."
by = 2026-12-31
sign = "Bij elk incident spraken de vaste contactpersonen elkaar op tijd."

[[goals]]
goal = "De buren kennen de moskee."
by = 2027-06-30

[[roles]]
party = "gemeente-{id}"
tasks = ["vragen doorgeven aan de juiste collega", "besluiten uitleggen, ook als het antwoord nee is"]

[[roles]]
party = "moskee-{id}"
tasks = ["onderwerpen op tijd op de agenda zetten", "bezoekers vertellen wat wij afspraken"]

[communication]
internal = "Dringend: bellen. Praktisch: de groepsapp. Al het andere: mail."
external = "Wij overleggen eerst met elkaar. Daarna vertelt elke partij haar eigen deel."
confidentiality = "Wat mensen vertellen, blijft in de ruimte. Besluiten en acties komen in het verslag."
spokespersons = ["voorzitter-{id}", "wethouder-{id}"]
reply_within = "5 days"

[meetings]
every = "6 weeks"
weekday = "tuesday"
start = 19:30:00
minutes = 90
hosts = {both}
members = {members}
chairs = ["beleidsmedewerker-{id}", "voorzitter-{id}"]
minute_takers = ["adviseur-oov-{id}", "secretaris-{id}"]
quorum = 3
call_days = 21
agenda_days = 7
report_days = 14

[[channels]]
tool = "signal"
purpose = "Korte praktische berichten: plaats, tijd, wie komt."
admins = ["beleidsmedewerker-{id}", "secretaris-{id}"]
members = {members}
rules_agreed = 2015-11-10
members_informed = 2015-11-12
delete_after = "90 days"

[incident]
first_calls = ["beleidsmedewerker-{id}", "secretaris-{id}"]
within = "2 hours"
steps = ["Is er gevaar? Bel eerst 112.", "De vaste contactpersonen bellen elkaar.", "Wij kijken samen terug."]

[resources]
hours = 4
budget = 5000

[[signatures]]
party = "gemeente-{id}"
by = "wethouder-{id}"
on = 2015-11-01

[[signatures]]
party = "moskee-{id}"
by = "voorzitter-{id}"
on = 2015-11-01
"#
        )
    }

    /// A list of contacts, one on each line as people write it.
    fn list(&self, seats: &[&str]) -> String {
        let mut text = String::from("[\n");
        for seat in seats {
            let _ = writeln!(text, "  \"{seat}-{}\",", self.id);
        }
        text.push(']');
        text
    }

    /// The path and text of a meeting: the one to come, or the latest, or so many meetings before it.
    fn meeting(&self, ago: usize) -> (String, String) {
        let next = date(2026, 5, 12).saturating_add((self.number % 3).cast_signed().days());
        let day = next.saturating_sub((42 * ago as i64).days());
        let path = format!("meetings/{}/{day}-overleg-{}.toml", day.year(), self.id);
        let mut meeting = Writer {
            cooperation: self,
            day,
            ago,
            dice: Dice::of(self.number, 100 + ago as u64),
            text: String::with_capacity(6_000),
        };
        meeting.write();
        (path, meeting.text)
    }
}

struct Writer<'a> {
    cooperation: &'a Cooperation,
    day: Date,
    ago: usize,
    dice: Dice,
    text: String,
}

impl Writer<'_> {
    fn write(&mut self) {
        let is_planned = self.ago == 0;
        self.head(is_planned);
        let items = if is_planned { 4 } else { 3 + self.dice.below(3) };
        if !is_planned {
            self.present();
        }
        for position in 0..items {
            self.item(position, is_planned);
        }
        if !is_planned {
            let adopted = match self.ago {
                1 => String::new(),
                _ => format!("adopted = {}\n", self.after(42)),
            };
            let (dated, sent) = (self.after(2), self.after(7));
            self.add(&format!("\n[report]\ndated = {dated}\nsent = {sent}\n{adopted}"));
        }
    }

    fn head(&mut self, is_planned: bool) {
        let id = &self.cooperation.id;
        let is_ours = self.ago.is_multiple_of(2);
        let (party, room) = if is_ours {
            ("gemeente", format!("Gemeentehuis {}, zaal De Vaart", self.cooperation.place))
        } else {
            ("moskee", format!("Moskee {}, ontmoetingsruimte", self.cooperation.place))
        };
        let kind = match self.ago {
            0..3 => "periodic",
            ago if ago % 8 == 3 => "executive",
            ago if ago % 12 == 5 => "work-visit",
            ago if ago % 9 == 7 => "evaluation",
            _ => "periodic",
        };
        let (chair, minutes) = if is_ours {
            ("beleidsmedewerker", "secretaris")
        } else {
            ("voorzitter", "adviseur-oov")
        };
        let head = format!(
            "agreement = \"samenwerking-{id}\"\ntitle = \"Overleg {} van {}\"\nkind = \"{kind}\"\n\
             status = \"{}\"\ndate = {}\nstart = 19:30:00\nend = 21:00:00\nplace = \"{room}\"\n\
             host = \"{party}-{id}\"\nchair = \"{chair}-{id}\"\nminute_taker = \"{minutes}-{id}\"\n\
             invited = {}\n",
            self.day.strftime("%d-%m"),
            self.day.year(),
            if is_planned { "planned" } else { "held" },
            self.day,
            self.after(-22),
        );
        self.add(&head);
        if !is_planned {
            let sent = self.after(-8);
            self.add(&format!("agenda_sent = {sent}\n"));
        }
    }

    /// Everybody, or somebody's substitute.
    fn present(&mut self) {
        let absent = self.dice.below(SUBSTITUTES.len() * 2);
        let mut present = MEMBERS.to_vec();
        let id = &self.cooperation.id;
        let absence = SUBSTITUTES.get(absent).map(|(member, by)| {
            present.retain(|seat| seat != member);
            present.push(by);
            format!("\n[[absent]]\ncontact = \"{member}-{id}\"\nnotice = true\nsubstitute = \"{by}-{id}\"\n")
        });
        let present = format!("present = {}\n", self.cooperation.list(&present));
        self.add(&present);
        if let Some(absence) = absence {
            self.add(&absence);
        }
    }

    fn item(&mut self, position: usize, is_planned: bool) {
        let id = &self.cooperation.id;
        let party = if (position + self.ago).is_multiple_of(2) {
            "gemeente"
        } else {
            "moskee"
        };
        let (subject, theme) = SUBJECTS[self.dice.below(SUBJECTS.len())];
        let perspective = if position == 1 { "concern" } else { "opportunity" };
        let head = format!(
            "\n[[items]]\ntitle = \"{subject} ({})\"\nraised_by = \"{party}-{id}\"\ntheme = \"{theme}\"\n\
             perspective = \"{perspective}\"\naim = \"decide\"\nminutes = {}\n",
            position + 1,
            10 + 5 * self.dice.below(4),
        );
        self.add(&head);
        if is_planned {
            return;
        }
        let sentences = 3 + self.dice.below(3);
        let report = self.prose(sentences, "\n");
        self.add(&format!("status = \"done\"\nreport = \"\"\"\n{report}\n\"\"\"\n"));
        if self.dice.below(2) == 0 {
            let answer = self.prose(1, " ");
            self.add(&format!("answer = \"{answer}\"\n"));
        }
        let (text, reason) = (self.prose(1, " "), self.prose(1, " "));
        self.add(&format!("\n[[items.decisions]]\ntext = \"{text}\"\nreason = \"{reason}\"\n"));
        if self.dice.below(3) < 2 {
            self.action(position);
        }
    }

    fn action(&mut self, position: usize) {
        let id = &self.cooperation.id;
        let owner = MEMBERS[(position + self.ago) % MEMBERS.len()];
        let (due, done) = (self.after(35), self.after(30));
        let what = self.prose(1, " ");
        let action = format!(
            "\n[[items.actions]]\nid = \"actie-{}\"\nwhat = \"{what}\"\nowner = \"{owner}-{id}\"\ndue = {due}\n",
            position + 1
        );
        self.add(&action);
        // Of the latest meeting some are still open, and in time.
        if self.ago > 1 {
            let result = self.prose(1, " ");
            self.add(&format!("done = {done}\nresult = \"{result}\"\n"));
        }
    }

    fn prose(&mut self, sentences: usize, between: &str) -> String {
        let sentences: Vec<&str> = (0..sentences).map(|_| SENTENCES[self.dice.below(SENTENCES.len())]).collect();
        sentences.join(between)
    }

    fn after(&self, days: i64) -> Date {
        self.day.saturating_add(days.days())
    }

    fn add(&mut self, text: &str) {
        self.text.push_str(text);
    }
}

/// Numbers that look thrown and are always the same: SplitMix64.
struct Dice(u64);

impl Dice {
    fn of(one: u64, other: u64) -> Self {
        Dice(one.wrapping_mul(0x1_0000_01b3) ^ other)
    }

    /// A number from 0 to below a limit.
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit as u64) as usize
    }
}

const BEGINNINGS: [&str; 40] = [
    "Veen", "Ooster", "Wester", "Noorder", "Zuider", "Groen", "Hoog", "Laag", "Nieuw", "Oud", "Water", "Zand",
    "Klei", "Heide", "Berken", "Eiken", "Linden", "Elzen", "Wilgen", "Beuken", "Rivier", "Molen", "Kerk", "Burg",
    "Markt", "Haven", "Polder", "Duin", "Bos", "Weide", "Steen", "Brug", "Sluis", "Toren", "Meer", "Bron",
    "Ganzen", "Zwanen", "Reiger", "Roer",
];

const ENDINGS: [&str; 25] = [
    "meer", "dijk", "hout", "dam", "veld", "drecht", "wijk", "kerk", "burg", "berg", "hoven", "stede", "broek",
    "zande", "horst", "loo", "rode", "beek", "bosch", "donk", "wolde", "oord", "voort", "land", "huizen",
];

const NAMES: [&str; 29] = [
    "Jansen",
    "Amrani",
    "Bouzidi",
    "Yılmaz",
    "de Vries",
    "Öztürk",
    "Bakker",
    "El Idrissi",
    "Visser",
    "Şahin",
    "Smit",
    "Benali",
    "Mulder",
    "Çelik",
    "de Boer",
    "Hassan",
    "Dekker",
    "Aydın",
    "van Dijk",
    "Demir",
    "Brouwer",
    "Koç",
    "Hendriks",
    "Aksoy",
    "Meijer",
    "Farah",
    "Willems",
    "Günay",
    "Peters",
];

const SUBJECTS: [(&str, &str); 16] = [
    ("Open dag in juni", "liveability"),
    ("Parkeren tijdens het vrijdaggebed", "liveability"),
    ("Stages voor jongeren", "equal-chances"),
    ("Veilig fietsen naar De Kade", "liveability"),
    ("Iftar voor de buurt", "cooperation"),
    ("Jaarplan", "cooperation"),
    ("Subsidie voor vrijwilligers", "equal-chances"),
    ("Huiswerkbegeleiding in het buurthuis", "education"),
    ("Beveiliging van het gebouw", "safety"),
    ("Melden van discriminatie", "equal-chances"),
    ("Foto's in de nieuwsbrief", "privacy"),
    ("Opgroeien online", "resilience"),
    ("Regels voor lokale fondsen", "legislation"),
    ("Vrijwilligersdag", "cooperation"),
    ("Nieuwe buren welkom heten", "liveability"),
    ("Taalles voor ouders", "education"),
];

const SENTENCES: [&str; 40] = [
    "De parkeerplaats is op vrijdag te klein, en de buren vragen om een oplossing.",
    "De wijkagent vertelt dat er weinig meldingen waren.",
    "Wij spreken af dat de moskee de buurt twee weken van tevoren een brief stuurt.",
    "De gemeente zoekt uit welke vergunning nodig is en belt voor het einde van de maand terug.",
    "De jongeren willen zelf meedenken over het programma, en dat vinden alle partijen een goed idee.",
    "Er zijn tien stageplekken gevonden, vooral in de zorg en de techniek.",
    "De besturen weten niet welke regelingen er zijn.",
    "Grote instellingen vinden de weg, kleine vaak niet.",
    "Het antwoord is nee, omdat de ruimte dit jaar al is verhuurd.",
    "De vrijwilligers krijgen een cursus over omgaan met vragen van de pers.",
    "Vier moskeeën in de regio deden dit al eerder en delen hun ervaring.",
    "De school vraagt of er ook op woensdagmiddag begeleiding kan zijn.",
    "Wij kijken in het najaar samen terug op wat dit heeft opgeleverd.",
    "De verlichting achter het gebouw is vervangen.",
    "Dat geeft bezoekers van het avondgebed een veiliger gevoel.",
    "Het college besluit in maart over het budget.",
    "De uitnodiging gaat ook naar de kerk en de sportvereniging.",
    "Er waren honderdtwintig bezoekers, meer dan vorig jaar.",
    "De ouders willen weten hoe zij hun kinderen kunnen helpen met wat zij online tegenkomen.",
    "De bibliotheek levert materiaal en een begeleider.",
    "Niet iedereen was het eens over het tijdstip, dus wij vragen het na bij de bewoners.",
    "De kosten zijn lager dan begroot.",
    "De contactpersoon geeft de vraag door aan de juiste collega en brengt het antwoord terug.",
    "Wij noemen in het verslag geen namen, alleen wat er besloten is.",
    "De folder komt in het Nederlands, het Turks en het Arabisch.",
    "Een paar bewoners hebben zorgen over drukte in de straat.",
    "Het bestuur nodigt hen uit voor een kop thee, zodat zij hun vragen kunnen stellen.",
    "De gemeente legt uit hoe zij met meldingen omgaat en wat er met gegevens gebeurt.",
    "Na de zomer komt er een vaste avond voor alle vrijwilligers.",
    "De samenwerking met het jongerenwerk loopt goed.",
    "Voor de open dag zijn nog twintig vrijwilligers nodig.",
    "De brandweer heeft het gebouw bekeken en had geen opmerkingen.",
    "Het punt komt terug zodra het onderzoek klaar is, naar verwachting over zes weken.",
    "Dit kan zonder extra geld.",
    "De partijen delen de taken: de moskee regelt de zaal, de gemeente de uitnodigingen.",
    "Wie een klacht heeft, kan altijd terecht bij de vaste contactpersoon.",
    "De cursus begint om half acht en is gratis.",
    "Wij hebben afgesproken dat wij elkaar bellen vóórdat er iets in de krant staat.",
    "De enquête laat zien dat buren elkaar vaker groeten: één op de drie kent nu iemand van de moskee.",
    "Het overzicht van activiteiten staat op beide websites.",
];
