//! `collab report`: the report of a meeting, its decision list and its action list.

use std::fs;
use std::path::Path;

use collab::documents::write::{Format, Look, write};
use collab::language::{Language, acts};
use collab::meetings::report::{Only, Request, report};
use collab::records::load::load;
use collab::records::meeting::MeetingStatus;
use collab::records::root::Root;
use collab::records::source::Source;
use collab::records::{Record, Records};
use proptest::prelude::*;
use toml::Value;

use crate::folder::{Folder, project};
use crate::program::Program;
use crate::stored::assert_stored;

const SAMPLE: &str = "records";
const NETWORK_DAY: &str = "examples/netwerkdag-amersfoort-2016";
const SAMPLES: [&str; 3] = [SAMPLE, NETWORK_DAY, "examples/kennisnetwerken-2017-2018"];

const WHOLE: Request = Request {
    only: None,
    names: false,
    today: jiff::civil::date(2026, 5, 1),
};

fn read(folder: &Path) -> Records {
    load(Root::find(folder, None).expect("a folder of records"))
}

/// The report of a meeting, with all the room that its lines need.
fn text_of(records: &Records, id: &str, request: Request) -> String {
    let bytes = bytes_of(records, id, request, Format::Text, Language::Nl);
    String::from_utf8(bytes).expect("text")
}

fn bytes_of(records: &Records, id: &str, request: Request, format: Format, language: Language) -> Vec<u8> {
    let meeting = records.meeting(id).expect("the meeting");
    let source = Source::of(records, meeting.file).expect("its file");
    let look = Look {
        width: 5000,
        colour: false,
    };
    write(&report(records, meeting, &source, request), format, language, look)
}

/// The report of a meeting in `tests/base`, with another text in its file.
fn of_base(text: &str, request: Request) -> String {
    let folder = Folder::base();
    fs::write(folder.records().join(format!("meetings/{THIRD}.toml")), text).expect("a writable folder");
    text_of(&read(folder.path()), THIRD, request)
}

const THIRD: &str = "2026-04-07-derde-overleg";

const HEAD: &str = "agreement = \"samenwerking\"\ntitle = \"Derde overleg\"\nkind = \"periodic\"\nstatus = \"held\"\n\
                    date = 2026-04-07\n";

fn held(records: &Records) -> impl Iterator<Item = &Record<collab::records::meeting::Meeting>> {
    let meetings = records.meetings.all().iter();
    meetings.filter(|meeting| meeting.status.is(&MeetingStatus::Held))
}

#[test]
fn the_reports_of_the_samples_are_what_is_stored() {
    let program = Program::new();
    for (folder, id, name) in [
        (SAMPLE, "2024-09-10-najaarsoverleg", "adopted"),
        (SAMPLE, "last", "draft"),
        (NETWORK_DAY, "last", "network-day"),
    ] {
        for language in Language::ALL {
            let lang = language.code();
            let run = program.run(&["--records", folder, "--lang", lang, "-q", "report", id]);
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{name}");
            assert_stored(&format!("tests/cases/report-{name}.{lang}.txt"), &run.out);
        }
    }
}

#[test]
fn the_lists_of_the_samples_are_what_is_stored() {
    let program = Program::new();
    for language in Language::ALL {
        let lang = language.code();
        let lists = ["decisions", "actions"].map(|only| {
            let words = ["--lang", lang, "-q", "report", "2024-11-05-wethouder", "--only", only];
            let run = program.run(&words);
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{only}");
            run.out
        });
        assert_stored(&format!("tests/cases/report-lists.{lang}.txt"), &lists.join("\n"));
    }
}

/// Every text of a meeting, in the order in which people read it.
fn recorded(meeting: &Value) -> Vec<String> {
    fn add(found: &mut Vec<String>, value: Option<&Value>) {
        match value {
            Some(Value::String(text)) => found.extend(text.lines().map(|line| line.trim().to_owned())),
            Some(Value::Array(texts)) => texts.iter().for_each(|text| add(found, Some(text))),
            _ => {}
        }
    }
    let mut found = Vec::new();
    add(&mut found, meeting.get("title"));
    add(&mut found, meeting.get("place"));
    for guest in tables(meeting, "guests") {
        add(&mut found, guest.get("role"));
    }
    for item in tables(meeting, "items") {
        for key in ["title", "report", "answer"] {
            add(&mut found, item.get(key));
        }
        for (list, keys) in [
            ("dilemmas", &["question", "dilemmas", "ideas"][..]),
            ("decisions", &["text", "reason"]),
        ] {
            for one in tables(item, list) {
                keys.iter().for_each(|key| add(&mut found, one.get(key)));
            }
        }
    }
    for item in tables(meeting, "items") {
        for one in tables(item, "actions") {
            ["what", "result"].iter().for_each(|key| add(&mut found, one.get(key)));
        }
    }
    found.retain(|text| !text.is_empty());
    found
}

fn tables<'a>(table: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    table.get(key).and_then(Value::as_array).into_iter().flatten()
}

#[test]
fn every_text_that_was_recorded_stands_in_the_report_in_its_order() {
    let mut texts = 0;
    for folder in SAMPLES {
        let records = read(&project().join(folder));
        for meeting in held(&records) {
            let file = records.root.folder.join(records.files[meeting.file.index()].path());
            let file = fs::read_to_string(file).expect("the file of the meeting");
            let report = text_of(&records, &meeting.id, WHOLE);
            let mut rest = report.as_str();
            for text in recorded(&toml::from_str(&file).expect("TOML")) {
                let at = rest.find(&text).unwrap_or_else(|| panic!("{}: {text}\n{report}", meeting.id));
                rest = &rest[at + text.len()..];
                texts += 1;
            }
        }
    }
    assert!(texts > 300, "{texts}");
}

#[test]
fn the_network_day_is_told_as_its_own_report_tells_it() {
    let records = read(&project().join(NETWORK_DAY));
    let meeting = "2016-04-07-netwerkdag";
    let report = text_of(&records, meeting, WHOLE);
    for (label, value) in [
        ("Datum", "donderdag 7 april 2016"),
        ("Plaats", "KAdECafé, Amersfoort"),
        ("Datum verslag", "20 april 2016, 13 dagen na de bijeenkomst"),
    ] {
        let line = report.lines().find(|line| line.trim().starts_with(&format!("{label}  ")));
        assert!(line.is_some_and(|line| line.trim().ends_with(value)), "{label}: {line:?}");
    }
    // Five tables; an idea never stands in the row of a dilemma.
    let heads = |start: &str| report.lines().filter(|line| line.starts_with(start)).count();
    assert_eq!(report.matches(" bij punt 6, in 30 minuten").count(), 5);
    assert_eq!((heads("Dilemma "), heads("Idee ")), (14, 28));
    assert_eq!(heads("Dilemma 1  "), 5);
}

#[test]
fn no_report_names_a_person_unless_asked() {
    let folder = project().join(SAMPLE);
    let records = read(&folder);
    let persons = records
        .contacts
        .all()
        .iter()
        .filter_map(|contact| contact.person.known()?.name.known());
    let persons: Vec<&str> = persons.map(|name| name.as_str()).collect();
    assert!(persons.len() > 10);
    for meeting in held(&records) {
        for format in [Format::Text, Format::Markdown, Format::Html] {
            for only in [None, Some(Only::Decisions), Some(Only::Actions)] {
                let request = Request { only, ..WHOLE };
                let bytes = bytes_of(&records, &meeting.id, request, format, Language::En);
                let text = String::from_utf8(bytes).expect("text");
                let named: Vec<_> = persons.iter().filter(|name| text.contains(**name)).collect();
                assert!(named.is_empty(), "{}: {named:?}", meeting.id);
            }
        }
    }
}

#[test]
fn a_name_is_that_of_who_held_the_seat_on_the_day() {
    let folder = Folder::base();
    let seat = folder.records().join("contacts/secretaris-al-noor.toml");
    let text = fs::read_to_string(&seat).expect("the contact");
    let request = Request { names: true, ..WHOLE };
    let named = |since: &str| {
        assert!(text.contains("since = 2025-02-01"));
        fs::write(&seat, text.replace("since = 2025-02-01", since)).expect("a writable folder");
        let report = text_of(&read(folder.path()), "2026-02-24-tweede-overleg", request);
        assert!(report.contains("Hier staan namen van personen in."), "{report}");
        let present = &report[..report.find("Agendapunten").expect("the items")];
        (
            present.contains("F. El Amrani"),
            report.contains("F. El Amrani, secretaris van het bestuur (Moskee"),
        )
    };
    // Absent on the day, and with something to do today.
    assert_eq!(named("since = 2026-02-24"), (true, true));
    assert_eq!(named("since = 2026-02-25"), (false, true));
    assert_eq!(named("since = 2025-02-01\nuntil = 2026-02-24"), (true, true));
    assert_eq!(named("since = 2025-02-01\nuntil = 2026-02-23"), (false, true));
    // A day that nobody can read proves nothing.
    assert_eq!(named("since = 2025-02-01\nuntil = \"ooit\""), (false, true));
}

/// What stands between two headings.
fn section<'a>(report: &'a str, title: &str) -> &'a str {
    let start = report
        .find(&format!("\n{title}\n---"))
        .unwrap_or_else(|| panic!("no {title}\n{report}"));
    let section = &report[start + 1 + title.len() + 1..];
    let (_, section) = section.split_once("\n\n").expect("something below the heading");
    let end = section
        .find("\n---")
        .map_or(section.len(), |at| section[..at].rfind("\n\n").expect("a title"));
    section[..end].trim_end()
}

#[test]
fn presence_is_told_by_party_and_function_with_substitutes_and_never_why() {
    let report = of_base(
        &format!(
            "{HEAD}present = [\"penningmeester-al-noor\", \"wethouder\"]\n\
             [[absent]]\ncontact = \"secretaris-al-noor\"\nnotice = true\nsubstitute = \"penningmeester-al-noor\"\n\
             [[absent]]\ncontact = \"adviseur-veiligheid\"\nnotice = false\n\
             [[absent]]\ncontact = \"adviseur-communicatie\"\n\
             [[guests]]\nrole = \"jongerenwerker\"\norganisation = \"Jeugdwerk\"\n\
             [[guests]]\nrole = \"voorzitter\"\norganisation = \"moskee-al-noor\"\n\
             [[items]]\ntitle = \"x\"\n[[items.decisions]]\ntext = \"Ja\"\n"
        ),
        WHOLE,
    );
    assert_eq!(
        section(&report, "Aanwezig"),
        "- Gemeente Veenmeer\n  - wethouder samenleven\n- Moskee Al Noor\n  - penningmeester van het bestuur (voor: \
         secretaris van het bestuur en voorzitter van het bestuur)\n\nOm te besluiten zijn 3 leden of vervangers nodig. Er was er 1."
    );
    // The voorzitter stands in neither list, but a substitute of the records came; for the beleidsmedewerker nobody.
    assert_eq!(
        section(&report, "Afwezig"),
        "- Gemeente Veenmeer\n  - adviseur communicatie\n  - adviseur openbare orde en veiligheid, zonder \
         kennisgeving\n  - beleidsmedewerker samenleven, zonder kennisgeving\n- Moskee Al Noor\n  - secretaris van \
         het bestuur, met kennisgeving (vervanger: penningmeester van het bestuur)\n  - voorzitter van het bestuur \
         (vervanger: penningmeester van het bestuur)"
    );
    assert_eq!(section(&report, "Gasten"), "- jongerenwerker (Jeugdwerk)\n- voorzitter (Moskee Al Noor)");
}

#[test]
fn where_nothing_was_decided_nobody_counts_who_could_decide() {
    let report = of_base(&format!("{HEAD}present = [\"wethouder\"]\n[[items]]\ntitle = \"x\"\n"), WHOLE);
    assert!(!report.contains("Om te besluiten"), "{report}");
}

#[test]
fn every_table_has_a_name_of_its_own() {
    let item = "[[items]]\ntitle = \"x\"\n[[items.dilemmas]]\nquestion = \"z\"\n\
                ideas = [\"a\"]\n[[items.dilemmas]]\nquestion = \"z\"\nminutes = 30\nideas = [\"a\"]\n";
    let report = of_base(&format!("{HEAD}{}", item.repeat(2)), WHOLE);
    for name in [
        "Dilemma’s en ideeën van tafel 1 bij punt 1",
        "Dilemma’s en ideeën van tafel 1 bij punt 2",
        "Dilemma’s en ideeën van tafel 2 bij punt 1, in 30 minuten",
        "Dilemma’s en ideeën van tafel 2 bij punt 2, in 30 minuten",
    ] {
        assert_eq!(report.lines().filter(|line| *line == name).count(), 1, "{name}: {report}");
    }
}

#[test]
fn what_was_decided_and_who_does_what_stands_in_a_report_once() {
    let items = "[[items]]\ntitle = \"Een\"\n[[items.decisions]]\ntext = \"Wij kopen banken.\"\nreason = \"Dat moet.\"\n\
                 [[items.decisions]]\ntext = \"Wij wachten nog.\"\n\
                 [[items.actions]]\nwhat = \"Banken kiezen\"\nowner = \"wethouder\"\ndue = 2026-06-01\n\
                 [[items]]\ntitle = \"Twee\"\n[[items]]\ntitle = \"Drie\"\n\
                 [[items.decisions]]\ntext = \"Wij bellen elkaar.\"\n\
                 [[items.actions]]\nwhat = \"Nummers geven\"\nowner = \"wethouder\"\ndue = 2026-06-01\n\
                 [[items.actions]]\nwhat = \"Nummers nemen\"\nowner = \"wethouder\"\ndue = 2026-06-01\n";
    let report = of_base(&format!("{HEAD}{items}"), WHOLE);
    let [decisions, actions] = [
        &[
            "Wij kopen banken.",
            "Dat moet.",
            "Wij wachten nog.",
            "Wij bellen elkaar.",
        ][..],
        &["Banken kiezen", "Nummers geven", "Nummers nemen"],
    ];
    for text in decisions.iter().chain(actions) {
        assert_eq!(report.matches(text).count(), 1, "{text}: {report}");
    }
    assert!(actions.iter().all(|text| section(&report, "Actielijst").contains(text)), "{report}");
    assert_eq!(section(&report, "Besluiten"), "Er zijn 3 besluiten, bij de punten 1 en 3.");
    let one = section(&report, "Agendapunten");
    assert!(decisions.iter().all(|text| one.contains(text)), "{one}");
    assert!(one.contains("Bij dit punt hoort 1 actiepunt. Dat staat in de actielijst."), "{one}");
    assert!(one.contains("Bij dit punt horen 2 actiepunten. Die staan in de actielijst."), "{one}");
    for (only, texts) in [(Only::Decisions, decisions), (Only::Actions, actions)] {
        let request = Request {
            only: Some(only),
            ..WHOLE
        };
        let list = of_base(&format!("{HEAD}{items}"), request);
        assert!(texts.iter().all(|text| list.matches(text).count() == 1), "{list}");
    }
}

#[test]
fn where_items_cannot_be_read_nobody_says_that_nothing_was_decided() {
    let all = [None, Some(Only::Decisions), Some(Only::Actions)];
    for items in ["items = 3\n", "items = [3]\n"] {
        for report in all.map(|only| of_base(&format!("{HEAD}{items}"), Request { only, ..WHOLE })) {
            assert!(!report.contains("geen besluiten") && !report.contains("geen actiepunten"), "{report}");
        }
    }
}

#[test]
fn a_party_of_which_nobody_came_is_named_without_blame() {
    let report = of_base(&format!("{HEAD}present = [\"adviseur-veiligheid\"]\n"), WHOLE);
    let present = section(&report, "Aanwezig");
    assert!(present.contains("- Moskee Al Noor\n\n  niemand opgeschreven"), "{present}");
    // One that cannot be read may be theirs.
    let report = of_base(&format!("{HEAD}present = [\"adviseur-veiligheid\", \"voorziter-al-noor\"]\n"), WHOLE);
    assert_eq!(
        section(&report, "Aanwezig"),
        "- Gemeente Veenmeer\n  - adviseur openbare orde en veiligheid\n- niet te lezen"
    );
    assert!(!report.contains("Afwezig"), "{report}");
}

#[test]
fn who_was_not_a_member_yet_was_not_absent() {
    let report = of_base(
        &format!("{HEAD}present = [\"adviseur-veiligheid\"]\n").replace("2026-04-07", "2025-12-31"),
        WHOLE,
    );
    assert!(!report.contains("Afwezig"), "{report}");
}

#[test]
fn a_network_is_counted_and_never_listed() {
    let network = HEAD.replace("periodic", "network");
    let report = of_base(&format!("{network}attendance = 25\n"), WHOLE);
    assert_eq!(section(&report, "Aanwezig"), "Er waren 25 deelnemers.");
    let listed = "present = [\"adviseur-veiligheid\"]\n[[absent]]\ncontact = \"wethouder\"\n";
    let report = of_base(&format!("{network}{listed}"), WHOLE);
    assert_eq!(section(&report, "Aanwezig"), "Wie er waren, is niet opgeschreven.");
    assert!(!report.contains("Afwezig") && !report.contains("adviseur"), "{report}");
    let report = of_base(&format!("{HEAD}attendance = 1\n"), WHOLE);
    assert_eq!(section(&report, "Aanwezig"), "Er was 1 deelnemer.");
}

#[test]
fn a_report_says_whether_it_is_adopted() {
    let state = |report: &str| {
        let text = of_base(&format!("{HEAD}{report}"), WHOLE);
        let title = text.lines().next().unwrap_or_default().to_owned();
        let notice = text.lines().find(|line| line.contains("vastgesteld")).unwrap_or_default().to_owned();
        let row = text.lines().find(|line| line.starts_with("  Vastgesteld")).unwrap_or_default();
        (title, notice, row.trim().replace("  ", ""))
    };
    let draft = |row: &str| {
        (
            "Concept van het verslag: Derde overleg".to_owned(),
            "Let op: Concept. Dit verslag is nog niet vastgesteld.".to_owned(),
            format!("Vastgesteld{row}"),
        )
    };
    assert_eq!(state(""), draft("nog niet"));
    assert_eq!(state("[report]\nsent = 2026-04-17\n"), draft("nog niet"));
    // A day that is yet to come is a plan.
    assert_eq!(state("[report]\nadopted = 2026-05-02\n"), draft("nog niet, gepland op 2 mei 2026"));
    let (title, notice, row) = state("[report]\nadopted = 2026-05-01\n");
    assert_eq!(title, "Verslag: Derde overleg");
    assert_eq!(notice, "Dit verslag is vastgesteld op 1 mei 2026.");
    assert_eq!(row, "Vastgesteld1 mei 2026");
    for unreadable in ["report = 1\n", "[report]\nadopted = \"gisteren\"\n"] {
        let (title, notice, row) = state(unreadable);
        assert_eq!(title, "Verslag: Derde overleg");
        assert_eq!(notice, "Let op: Hier is niet te lezen of dit verslag is vastgesteld.");
        assert_eq!(row, "Vastgesteldniet te lezen");
    }
}

#[test]
fn an_action_says_how_far_it_is_today() {
    let state = |days: &str| {
        let text = format!(
            "{HEAD}[[items]]\ntitle = \"x\"\n[[items.actions]]\nwhat = \"Doen\"\nowner = \"wethouder\"\n{days}"
        );
        let request = Request {
            only: Some(Only::Actions),
            ..WHOLE
        };
        let report = of_base(&text, request);
        let row = report.lines().find(|line| line.starts_with("Doen")).unwrap_or_default();
        row.split("  ")
            .filter(|cell| !cell.is_empty())
            .skip(2)
            .take(2)
            .collect::<Vec<_>>()
            .join(" | ")
    };
    assert_eq!(state("due = 2026-05-01\n"), "1 mei 2026 | nog open");
    assert_eq!(state("due = 2026-04-30\n"), "30 april 2026 | te laat, sinds 1 mei 2026");
    assert_eq!(state("due = 2026-04-30\ndone = 2026-04-29\n"), "30 april 2026 | gedaan op 29 april 2026");
    assert_eq!(
        state("due = 2026-04-30\ndropped = 2026-04-29\nresult = \"Niet meer nodig.\"\n"),
        "30 april 2026 | vervallen op 29 april 2026: Niet meer nodig."
    );
    assert_eq!(state("due = 2026-04-30\ndone = \"ja\"\n"), "30 april 2026 | gedaan");
    assert_eq!(state("due = \"morgen\"\n"), "niet te lezen | nog open");
    assert_eq!(state(""), "niet opgeschreven | nog open");
}

#[test]
fn the_next_meeting_is_the_first_that_was_not_cancelled() {
    let records = read(&project().join(SAMPLE));
    let next = |id: &str| section(&text_of(&records, id, WHOLE), "Volgend overleg").to_owned();
    assert_eq!(
        next("2025-01-14-winteroverleg"),
        "Het volgende overleg was op dinsdag 8 april 2025. Begin: 19.30 uur. Plaats: Moskee Al Noor, grote zaal."
    );
    assert_eq!(
        next("2026-04-14-voorjaarsoverleg"),
        "Het volgende overleg is gepland op dinsdag 19 mei 2026. Begin: 19.30 uur. Plaats: Gemeentehuis, zaal De Vaart."
    );
    let folder = Folder::base();
    fs::remove_file(folder.records().join("meetings/2026-05-19-vierde-overleg.toml")).expect("the file");
    let report = text_of(&read(folder.path()), THIRD, WHOLE);
    assert_eq!(section(&report, "Volgend overleg"), "Er is nog geen volgend overleg gepland.");
    // A file that nobody can read may be the next meeting.
    fs::write(folder.records().join("meetings/2026-05-19-vierde-overleg.toml"), "?").expect("a writable folder");
    let report = text_of(&read(folder.path()), THIRD, WHOLE);
    assert!(!report.contains("olgend overleg"), "{report}");
}

#[test]
fn a_meeting_without_a_report_is_refused_kindly() {
    let program = Program::new();
    for (words, message, hint) in [
        (&["2026-05-19-mei-overleg"][..], "staat op gepland", "`collab agenda 2026-05-19-mei-overleg`"),
        (&["next"], "staat op gepland", "`collab agenda 2026-05-12-bouwoverleg`"),
        (&["2025-03-11-voorjaarsoverleg"], "ging niet door", "`collab show 2025-03-11-voorjaarsoverleg`"),
        (&["2024-09-10-najaarsoverlg"], "geen overleg", "`2024-09-10-najaarsoverleg`"),
        (&["--only", "agenda"], "`agenda`", "decisions of actions"),
    ] {
        let run = program.run(&[&["--lang", "nl", "-q", "report"], words].concat());
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}");
        assert!(run.err.contains(message) && run.err.contains(hint), "{words:?}: {}", run.err);
    }
    let folder = Folder::base();
    fs::write(folder.records().join(format!("meetings/{THIRD}.toml")), "title = ").expect("a writable folder");
    let run = Program::at(folder.path()).run(&["-q", "report", THIRD]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("niet te lezen"), "{}", run.err);
    // The last one that can be read is still there, and what is missing is said.
    let run = Program::at(folder.path()).run(&["-q", "report"]);
    assert!(run.out.contains("Tweede overleg van 2026") && run.err.contains(THIRD), "{}{}", run.out, run.err);
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_stands_there() {
    let report = of_base(
        &format!(
            "{HEAD}place = 777\nchair = \"voorziter\"\n[[items]]\ntitle = \"Open dag\"\nraised_by = \"moskee\"\n\
             theme = \"feest\"\nreport = 1\n[[items.decisions]]\ntekst = \"x\"\n[[items.actions]]\nwhat = \"Bellen\"\n\
             [[items.dilemmas]]\nquestion = \"Wat nu?\"\nideas = [\"Praten\", 777]\n[[items]]\ntitle = 777\n"
        ),
        WHOLE,
    );
    for line in [
        "Let op: Niet alles in het bestand van dit overleg is te lezen. `collab check` zegt waarom.",
        "  Plaats         niet te lezen",
        "  Voorzitter     niet te lezen",
        "1. Open dag",
        "Ingebracht door: niet te lezen. Thema: niet te lezen.",
        "  Besluit  niet opgeschreven",
        "Idee 1  Praten",
        "Idee 2  niet te lezen",
        "2. niet te lezen",
    ] {
        assert!(report.lines().any(|found| found == line), "{line}\n{report}");
    }
    assert!(!report.contains("777"), "{report}");
    let sound = of_base(HEAD, WHOLE);
    assert!(!sound.contains("te lezen"), "{sound}");
    assert!(sound.contains("Bij dit overleg zijn geen agendapunten opgeschreven."), "{sound}");
    // What is merely not there can be read.
    let short = of_base(&format!("{HEAD}[[items]]\ntitle = \"Open dag\"\n"), WHOLE);
    assert!(!short.contains("te lezen"), "{short}");
}

/// Every file of the base, and how many lines it has.
fn base_lines() -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for kind in ["agreements", "contacts", "meetings", "organisations", "substitutes"] {
        for entry in fs::read_dir(project().join("tests/base").join(kind)).expect("the base") {
            let path = entry.expect("a file").path();
            let lines = fs::read_to_string(&path).expect("a record").lines().count();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            found.push((format!("{kind}/{name}"), lines));
        }
    }
    found.sort();
    found
}

/// A record with one line gone, or with something else in its place.
fn broken(text: &str, line: usize, instead: Option<&str>) -> String {
    let lines = text.lines().enumerate().filter_map(|(position, old)| match instead {
        _ if position != line => Some(old.to_owned()),
        None => None,
        Some(value) => Some(format!("{} = {value}", old.split('=').next().unwrap_or_default().trim())),
    });
    lines.collect::<Vec<_>>().join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_broken_line_anywhere_leaves_a_report(
        (file, line) in prop::sample::select(base_lines())
            .prop_flat_map(|(file, lines)| (Just(file), 0..lines)),
        instead in prop::option::of(prop::sample::select(vec![
            "1", "\"\"", "\"\\u001b[2J\\u202e<script>|::x\"", "[]", "{}", "2026-13-41", "[[1], {}]", "true", "9999-12-31",
        ])),
        names: bool,
        only in prop::sample::select(vec![None, Some(Only::Decisions), Some(Only::Actions)]),
    ) {
        let folder = Folder::base();
        let path = folder.records().join(&file);
        let text = broken(&fs::read_to_string(&path).expect("a record"), line, instead);
        fs::write(&path, text).expect("a writable folder");
        let records = read(folder.path());
        for meeting in records.meetings.all() {
            for format in [Format::Text, Format::Markdown, Format::Html] {
                let request = Request { only, names, ..WHOLE };
                let bytes = bytes_of(&records, &meeting.id, request, format, Language::En);
                let text = String::from_utf8(bytes).expect("text");
                prop_assert!(!text.chars().any(|character| character != '\n' && acts(character)), "{}", text);
                prop_assert!(!text.contains("<script>") || format != Format::Html, "{}", text);
                prop_assert!(!text.contains("[no en text for") && !text.contains("{ $"), "{}", text);
            }
        }
    }
}
