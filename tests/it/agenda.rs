//! `collab agenda`: what stands on the agenda of a meeting, in which order, and what never does.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use collab::documents::write::{Format, Look, write};
use collab::language::{Language, acts};
use collab::meetings::agenda::{Occasion, agenda};
use collab::records::Records;
use collab::records::load::load;
use collab::records::root::Root;
use jiff::civil::{Date, date};
use proptest::prelude::*;

use crate::folder::{Folder, project};
use crate::program::Program;
use crate::stored::assert_stored;

const SAMPLES: [(&str, &str, &str); 3] = [
    ("records", "2026-05-19-mei-overleg", "regular"),
    ("records", "2025-10-28-opgroeien-online", "thematic"),
    ("examples/kennisnetwerken-2017-2018", "last", "network"),
];

const FOURTH: &str = "2026-05-19-vierde-overleg";

/// The first of May in the settings of `tests/base`.
const TODAY: Date = date(2026, 5, 1);

const FORMATS: [Format; 4] = [Format::Text, Format::Markdown, Format::Html, Format::Docx];

fn read(folder: &Path) -> Records {
    load(Root::find(folder, None).expect("a folder of records"))
}

fn bytes(records: &Records, id: &str, names: bool, format: Format, language: Language) -> Vec<u8> {
    let meeting = records.meeting(id).expect("the meeting");
    let look = Look {
        width: 5000,
        colour: false,
    };
    let occasion = Occasion::of(records, meeting, TODAY);
    write(&agenda(records, TODAY, occasion, names), format, language, look)
}

/// The agenda of the fourth meeting in `tests/base`, with other texts in some of its files; the meeting's own
/// items are these.
fn of_base(items: &str, others: &[(&str, &dyn Fn(String) -> String)]) -> String {
    let folder = Folder::base();
    let change = |path: &str, change: &dyn Fn(String) -> String| {
        let path = folder.records().join(path);
        let text = fs::read_to_string(&path).unwrap_or_default();
        fs::write(path, change(text)).expect("a writable folder");
    };
    change(&format!("meetings/{FOURTH}.toml"), &|text| {
        let head = text.split("[[items]]").next().unwrap_or_default().to_owned();
        head + items
    });
    others.iter().for_each(|(path, one)| change(path, *one));
    let text = bytes(&read(folder.path()), FOURTH, false, Format::Text, Language::En);
    String::from_utf8(text).expect("text")
}

fn item(title: &str, raised_by: &str, more: &str) -> String {
    format!("[[items]]\ntitle = \"{title}\"\nraised_by = \"{raised_by}\"\n{more}\n")
}

const MOSQUE: &str = "moskee-al-noor";
const MUNICIPALITY: &str = "gemeente-veenmeer";

/// The headings of the parts.
fn headings(text: &str) -> Vec<&str> {
    let is_number = |line: &&str| line.split_once(". ").is_some_and(|(number, _)| number.parse::<u32>().is_ok());
    let lines: Vec<&str> = text.lines().collect();
    let pairs = lines.windows(2).filter(|pair| pair[1].starts_with("---"));
    pairs.map(|pair| pair[0]).filter(is_number).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The part whose heading has this in it.
fn part<'a>(text: &'a str, heading: &str) -> &'a str {
    let start = headings(text).into_iter().find(|line| line.contains(heading));
    let start = start.unwrap_or_else(|| panic!("no {heading} in\n{text}"));
    let (_, rest) = text.split_once(start).expect("the heading");
    let next = headings(rest).into_iter().next();
    next.and_then(|next| rest.split_once(next)).map_or(rest, |(part, _)| part)
}

#[test]
fn of_a_very_long_list_the_rest_is_counted() {
    let items: String = (0..503)
        .map(|number| item(&format!("Punt {number}"), MOSQUE, "minutes = 10"))
        .collect();
    let text = of_base(&items, &[]);
    let (_, wait) = text.split_once("This could move to a later meeting:").expect("the list");
    let list = wait.trim_start().split("\n\n").next().unwrap_or_default();
    assert_eq!(list.lines().count(), 21, "{list}");
    assert!(list.ends_with("- and 478 more"), "{list}");
}

#[test]
fn the_agendas_of_the_samples_are_what_is_stored() {
    let program = Program::new();
    for (folder, id, name) in SAMPLES {
        for language in Language::ALL {
            let lang = language.code();
            let run = program.run(&["--records", folder, "--lang", lang, "-q", "agenda", id]);
            assert_eq!((run.code, run.err.as_str()), (0, ""), "{name}");
            assert_stored(&format!("tests/cases/agenda-{name}.{lang}.txt"), &run.out);
        }
    }
}

#[test]
fn every_line_fits_at_every_width() {
    let records = read(&project());
    for (folder, id, _) in SAMPLES.into_iter().filter(|(folder, ..)| *folder == "records") {
        for (language, width) in [(Language::Nl, 60), (Language::Nl, 80), (Language::En, 100)] {
            let meeting = records.meeting(id).expect("the meeting");
            let occasion = Occasion::of(&records, meeting, TODAY);
            let look = Look { width, colour: false };
            let text = write(&agenda(&records, TODAY, occasion, true), Format::Text, language, look);
            for line in String::from_utf8(text).expect("text").lines() {
                assert!(line.chars().count() <= width, "{folder} at {width}: {line}");
            }
        }
    }
}

#[test]
fn what_is_left_comes_first_and_then_the_parties_in_turn() {
    // This year the mosque raised more than the municipality.
    let items = [
        item("Een", MOSQUE, "minutes = 5"),
        item("Twee", MOSQUE, "minutes = 5"),
        item("Drie", MUNICIPALITY, "minutes = 5"),
        item("Oud en nieuw", MOSQUE, "minutes = 5\naim = \"decide\""),
        item("Vier", MUNICIPALITY, "minutes = 5"),
    ];
    let third = |text: String| {
        let postponed = item("OUD EN NIEUW", MOSQUE, "status = \"postponed\"\nminutes = 40");
        let open = item("Nog open", MUNICIPALITY, "status = \"open\"");
        let done = item("Toch afgerond", MOSQUE, "status = \"done\"");
        text.replace("[report]", &format!("{open}{postponed}{done}[report]"))
    };
    let second = |text: String| {
        let postponed = item("Toch afgerond", MOSQUE, "status = \"postponed\"");
        text.replace("[report]", &format!("{postponed}[report]"))
    };
    let others: [(&str, &dyn Fn(String) -> String); 2] = [
        ("meetings/2026-04-07-derde-overleg.toml", &third),
        ("meetings/2026-02-24-tweede-overleg.toml", &second),
    ];
    let text = of_base(&items.concat(), &others);
    assert!(!text.contains("Toch afgerond"), "{text}");
    let points: Vec<&str> = headings(&text)[4..10].to_vec();
    assert_eq!(
        points,
        [
            "5. Nog open (19:45, about 15 minutes)",
            "6. Oud en nieuw (20:00, 5 minutes)",
            "7. Drie (20:05, 5 minutes)",
            "8. Een (20:10, 5 minutes)",
            "9. Vier (20:15, 5 minutes)",
            "10. Twee (20:20, 5 minutes)",
        ]
    );
    let again = part(&text, "Oud en nieuw");
    assert!(again.contains("to decide") && again.contains("Moskee Al Noor"), "{again}");
    assert!(again.contains("“Derde overleg van 2026” of 7 April 2026, moved there"), "{again}");
    assert!(part(&text, "5. Nog open").contains("still open there"));
}

#[test]
fn whoever_raised_less_in_the_last_year_comes_first() {
    let items = item("Van de gemeente", MUNICIPALITY, "") + &item("Van de moskee", MOSQUE, "");
    let more = |text: String| {
        let items = item("Nog een", MUNICIPALITY, "status = \"done\"").repeat(2);
        text.replace("[report]", &format!("{items}[report]"))
    };
    let position = |text: &str, title: &str| {
        let headings = headings(text).into_iter();
        headings
            .enumerate()
            .find(|(_, line)| line.contains(title))
            .map(|(position, _)| position)
    };
    let before = of_base(&items, &[]);
    assert!(position(&before, "Van de gemeente") < position(&before, "Van de moskee"));
    let less = of_base(&items, &[("meetings/2026-04-07-derde-overleg.toml", &more)]);
    assert!(position(&less, "Van de moskee") < position(&less, "Van de gemeente"));
}

#[test]
fn where_parties_raised_equally_many_they_take_turns_in_beginning() {
    let items = item("Van de moskee", MOSQUE, "") + &item("Van de gemeente", MUNICIPALITY, "");
    let equal = |text: String| {
        text.replace("[report]", &(item("Nog een", MUNICIPALITY, "status = \"done\"") + "[report]"))
    };
    let begins = |kinds: &[&str]| {
        let folder = Folder::base();
        for (kind, day) in kinds.iter().zip(10..) {
            let text = format!(
                "agreement = \"samenwerking\"\ntitle = \"Extra\"\nkind = \"{kind}\"\nstatus = \"held\"\ndate = 2026-04-{day}\n"
            );
            fs::write(folder.records().join(format!("meetings/2026-04-{day}-extra.toml")), text)
                .expect("a writable folder");
        }
        for (path, change) in [
            (
                format!("meetings/{FOURTH}.toml"),
                &(|text: String| text.split("[[items]]").next().unwrap_or_default().to_owned() + &items)
                    as &dyn Fn(String) -> String,
            ),
            ("meetings/2026-04-07-derde-overleg.toml".to_owned(), &equal),
        ] {
            let path = folder.records().join(path);
            let text = change(fs::read_to_string(&path).expect("a meeting"));
            fs::write(path, text).expect("a writable folder");
        }
        let text = bytes(&read(folder.path()), FOURTH, false, Format::Text, Language::En);
        let text = String::from_utf8(text).expect("text");
        assert!(text.contains("Where they raised equally many, another party begins at each meeting."), "{text}");
        text.find("Van de moskee") < text.find("Van de gemeente")
    };
    assert!(begins(&[]));
    assert!(!begins(&["periodic"]));
    assert!(begins(&["periodic", "periodic"]));
    // What is not a regular meeting gives nobody a turn.
    assert!(begins(&["thematic", "crisis"]));
}

#[test]
fn what_could_move_leaves_every_party_a_point() {
    let items = [
        item("Een", MOSQUE, "minutes = 30"),
        item("Twee", MUNICIPALITY, "minutes = 30"),
        item("Drie", MUNICIPALITY, "minutes = 30"),
    ];
    let adopting = one_line(part(&of_base(&items.concat(), &[]), "Adopting"));
    let could = adopting.split("This could move").nth(1).unwrap_or_default();
    assert!(could.contains("Drie") && !could.contains("Een") && !could.contains("Twee"), "{adopting}");
}

#[test]
fn what_somebody_still_works_on_does_not_move() {
    let items = [
        item("Een", MOSQUE, "minutes = 40"),
        item("Met actie", MOSQUE, "minutes = 40"),
        item(
            "Drie",
            MOSQUE,
            "minutes = 40\n[[items.actions]]\nwhat = \"x\"\nowner = \"wethouder\"\ndue = 2026-06-01",
        ),
    ];
    let third = |text: String| {
        let before = item(
            "MET ACTIE",
            MOSQUE,
            "status = \"done\"\n[[items.actions]]\nwhat = \"x\"\nowner = \"wethouder\"\ndue = 2026-04-10",
        );
        text.replace("[report]", &(before + "[report]"))
    };
    let text = of_base(&items.concat(), &[("meetings/2026-04-07-derde-overleg.toml", &third)]);
    let adopting = one_line(part(&text, "Adopting"));
    let could = adopting.split("This could move").nth(1).unwrap_or_default();
    assert!(could.contains("Een") && !could.contains("Met actie") && !could.contains("Drie"), "{adopting}");
}

#[test]
fn a_review_keeps_its_own_points() {
    let items = item("Terugblik", MOSQUE, "minutes = 60").repeat(3);
    let review = |text: String| text.replace("kind = \"periodic\"", "kind = \"evaluation\"");
    let text = of_base(&items, &[(&format!("meetings/{FOURTH}.toml"), &review)]);
    assert!(part(&text, "Adopting").contains("No point can simply wait"), "{text}");
}

#[test]
fn where_no_point_on_what_goes_well_stays_it_takes_time_of_its_own() {
    let items = [
        item("Een", MOSQUE, "minutes = 55"),
        item("Twee", MUNICIPALITY, "minutes = 5"),
        item("Mooi", MUNICIPALITY, "minutes = 30\nperspective = \"opportunity\""),
    ];
    let adopting = one_line(part(&of_base(&items.concat(), &[]), "Adopting"));
    assert!(adopting.contains("Mooi"), "{adopting}");
    assert!(adopting.contains("“What goes well?” then takes 5 minutes."), "{adopting}");
    let stays = [&items[0], &items[1], &items[1]].map(String::as_str).concat()
        + &item("Mooi", MOSQUE, "minutes = 50\naim = \"decide\"\nperspective = \"opportunity\"");
    assert!(!part(&of_base(&stays, &[]), "Adopting").contains("then takes"));
}

#[test]
fn a_member_that_cannot_be_read_is_not_left_out_in_silence() {
    let unknown = |text: String| text.replacen("\"voorzitter-al-noor\", \"secretaris", "5, \"secretaris", 1);
    let text = of_base("", &[("agreements/samenwerking.toml", &unknown)]);
    assert!(text.contains("- Not every member can be read; `collab check` says why"), "{text}");
    let broken = |_: String| "?".to_owned();
    let text = of_base("", &[("contacts/secretaris-al-noor.toml", &broken)]);
    assert!(text.contains("- secretaris-al-noor: cannot be read; `collab check` says why"), "{text}");
}

#[test]
fn what_is_over_before_the_meeting_is_said_as_past() {
    let ends = |text: String| text.replace("since = ", "until = 2026-04-18\nsince = ");
    let text = one_line(&of_base("", &[("contacts/secretaris-al-noor.toml", &ends)]));
    assert!(text.contains(": the term ran until 18 April 2026."), "{text}");
    assert!(text.contains("The last day of the term was 18 April 2026."), "{text}");
}

#[test]
fn too_long_is_said_with_what_could_move() {
    // Thirty minutes are for the fixed parts, five for what is asked and five for what goes well.
    let items = [
        item("Besluit", MUNICIPALITY, "minutes = 20\naim = \"decide\""),
        item("Gesprek", MOSQUE, "minutes = 20\naim = \"discuss\""),
        item("Bericht", MUNICIPALITY, "minutes = 20\naim = \"inform\""),
        item("Besluit van later", MOSQUE, "minutes = 20\naim = \"decide\""),
    ];
    let text = of_base(&items.concat(), &[]);
    let adopting = part(&text, "Adopting the agenda");
    assert!(adopting.contains("takes 115 minutes. That is 25 minutes longer"), "{adopting}");
    assert!(adopting.contains("- Point 6: Gesprek (20 minutes)\n- Point 7: Bericht (20 minutes)"), "{adopting}");
    assert!(!adopting.contains("Besluit") && !adopting.contains("Even then"), "{adopting}");
    // Nothing is moved by that.
    assert_eq!(headings(&text)[4..8].len(), 4);
    assert!(headings(&text)[7].contains("Besluit van later"));

    let fits = of_base(&items[..2].concat(), &[]);
    assert!(!part(&fits, "Adopting").contains("longer than agreed"));

    let decisions = [
        item("A", MUNICIPALITY, "minutes = 55\naim = \"decide\""),
        item("B", MOSQUE, "minutes = 5\naim = \"decide\""),
        item("C", MOSQUE, "minutes = 10"),
    ];
    let text = of_base(&decisions.concat(), &[]);
    assert!(part(&text, "Adopting").contains("Even then it is 5 minutes too long"), "{text}");
    let text = of_base(&decisions[0].repeat(2), &[]);
    assert!(part(&text, "Adopting").contains("No point can simply wait"), "{text}");
}

#[test]
fn a_point_that_waited_before_does_not_wait_again() {
    let items = item("Wachtte al", MOSQUE, "minutes = 90\naim = \"discuss\"");
    let third = |text: String| {
        text.replace("[report]", &(item("Wachtte al", MOSQUE, "status = \"postponed\"") + "[report]"))
    };
    let text = of_base(&items, &[("meetings/2026-04-07-derde-overleg.toml", &third)]);
    assert!(part(&text, "Adopting").contains("No point can simply wait"), "{text}");
}

#[test]
fn answers_that_are_owed_are_named_once_with_the_point_they_are() {
    let third = |text: String| {
        let items = [
            item("Nog geen antwoord", MOSQUE, "status = \"open\""),
            item("Afgewezen", MUNICIPALITY, "status = \"declined\""),
            item("Met reden", MUNICIPALITY, "status = \"declined\"\nanswer = \"Te duur.\""),
            item("In handen", MOSQUE, "[[items.actions]]\nwhat = \"x\"\nowner = \"wethouder\"\ndue = 2026-06-01"),
        ];
        text.replace("[report]", &(items.concat() + "[report]"))
    };
    let text = of_base("", &[("meetings/2026-04-07-derde-overleg.toml", &third)]);
    let owed = part(&text, "Answers that are owed");
    assert!(owed.contains("Nog geen antwoord (raised by Moskee Al Noor"), "{owed}");
    assert!(owed.contains("It is point 5 of this agenda."), "{owed}");
    assert!(
        owed.contains("Afgewezen (raised by Gemeente Veenmeer") && owed.contains("reason is still open"),
        "{owed}"
    );
    assert!(!owed.contains("Met reden") && !owed.contains("In handen"), "{owed}");
    // What came back on this agenda was raised again, and waits as one of its points.
    let again =
        of_base(&item("nog geen antwoord", MOSQUE, ""), &[("meetings/2026-04-07-derde-overleg.toml", &third)]);
    assert!(part(&again, "Answers that are owed").contains("point 5"), "{again}");
    assert_eq!(
        headings(&again)
            .iter()
            .filter(|line| line.to_lowercase().contains("nog geen antwoord"))
            .count(),
        1
    );
}

#[test]
fn actions_stand_per_party_and_are_overdue_from_the_day_after() {
    let on = |today: &str| {
        let folder = Folder::base();
        let run = Program::at(folder.path()).run(&["--lang", "en", "--today", today, "agenda", FOURTH]);
        assert_eq!(run.code, 0, "{}", run.err);
        one_line(part(&run.out, "Report and action list"))
    };
    let due = on("2026-05-12");
    assert!(due.contains("(adviseur openbare orde en veiligheid; by 12 May 2026)"), "{due}");
    assert!(due.find("Actions of Gemeente Veenmeer") < due.find("Actions of Moskee Al Noor"), "{due}");
    assert!(due.contains("To be adopted: the report of “Derde overleg van 2026”"), "{due}");
    let overdue = on("2026-05-13");
    assert!(overdue.contains("veiligheid; overdue, since 13 May 2026)"), "{overdue}");
}

#[test]
fn what_is_due_is_proposed_with_the_date_it_follows_from() {
    let asked = |today: &str| {
        let folder = Folder::base();
        fs::remove_file(folder.records().join(format!("meetings/{FOURTH}.toml"))).expect("a meeting");
        let run = Program::at(folder.path()).run(&["--lang", "en", "--today", today, "agenda"]);
        assert_eq!(run.code, 0, "{}", run.err);
        one_line(&run.out)
    };
    // The agreement began on 1 January 2026: nothing is due in May.
    let may = asked("2026-05-01");
    for nothing in [
        "Planning an executive",
        "Planning a work visit",
        "Practising",
        "Speaking of privacy",
        "Looking back",
    ] {
        assert!(!may.contains(nothing), "{nothing}: {may}");
    }
    let winter = asked("2026-11-20");
    assert!(
        winter.contains("Planning an executive meeting. There was none yet. It should be held every 12 months."),
        "{winter}"
    );
    assert!(
        winter.contains("Looking back on the partnership together. That was agreed for 1 January 2027."),
        "{winter}"
    );
    assert!(winter.contains("Practising the short lines") && winter.contains("Speaking of privacy"), "{winter}");
    assert!(!winter.contains("work visit"), "{winter}");
    assert!(asked("2027-05-20").contains("Planning a work visit."));
}

#[test]
fn what_was_done_this_year_is_not_proposed_again() {
    let agreement = |text: String| text.replace("since = 2026-01-01", "since = 2020-01-01");
    let began = ("agreements/samenwerking.toml", &agreement as &dyn Fn(String) -> String);
    let asked = |more: &str| {
        let third = |text: String| text.replace("[report]", &format!("{more}[report]"));
        of_base("", &[began, ("meetings/2026-04-07-derde-overleg.toml", &third)])
    };
    let nothing = asked("");
    assert!(
        nothing.contains("Practising the short lines") && nothing.contains("Speaking of privacy"),
        "{nothing}"
    );
    let exercise = asked(&item("OEFENING van de belronde", MOSQUE, "status = \"done\""));
    assert!(!exercise.contains("Practising") && exercise.contains("Speaking of privacy"), "{exercise}");
    let privacy = asked(&item("Wie ziet wat?", MOSQUE, "status = \"done\"\ntheme = \"privacy\""));
    assert!(privacy.contains("Practising") && !privacy.contains("Speaking of privacy"), "{privacy}");
    let crisis = |text: String| {
        assert!(text.is_empty());
        "agreement = \"samenwerking\"\ntitle = \"Spoed\"\nkind = \"crisis\"\nstatus = \"held\"\ndate = 2026-04-20\n".to_owned()
    };
    let after = of_base("", &[began, ("meetings/2026-04-20-spoed.toml", &crisis)]);
    assert!(after.contains("Looking back on the crisis meeting. It was on 20 April 2026."), "{after}");
    assert!(!after.contains("Practising"), "{after}");
}

#[test]
fn a_meeting_with_guests_keeps_what_is_between_the_parties() {
    let kind = |kind: &str| {
        let third =
            |text: String| text.replace("[report]", &(item("Left", MOSQUE, "status = \"open\"") + "[report]"));
        let fourth = |text: String| text.replace("periodic", kind);
        let others: [(&str, &dyn Fn(String) -> String); 2] = [
            ("meetings/2026-04-07-derde-overleg.toml", &third),
            (&format!("meetings/{FOURTH}.toml"), &fourth),
        ];
        let text = of_base(&(item("B", MOSQUE, "") + &item("A", MUNICIPALITY, "")), &others);
        headings(&text).iter().map(|line| (*line).to_owned()).collect::<String>()
    };
    for regular in ["periodic", "executive", "evaluation"] {
        let headings = kind(regular);
        assert!(headings.contains("action list") && headings.contains("Announcements"), "{regular}: {headings}");
        assert!(headings.contains("5. Left (") && headings.contains("6. A ("), "{regular}: {headings}");
    }
    for open in ["thematic", "introduction", "work-visit", "network"] {
        let headings = kind(open);
        assert!(!headings.contains("action list") && headings.contains("dilemmas"), "{open}: {headings}");
        // The programme stays as it was written, and nothing from before is put in it.
        assert!(headings.contains("3. B (") && headings.contains("4. A ("), "{open}: {headings}");
        assert!(!headings.contains("Left"), "{open}: {headings}");
    }
    let crisis = kind("crisis");
    assert!(!crisis.contains("action list") && !crisis.contains("goes well"), "{crisis}");
}

#[test]
fn the_substitute_stands_beside_a_seat_that_nobody_can_come_from() {
    let vacant = |text: String| text.split("[person]").next().unwrap_or_default().to_owned();
    let text = of_base("", &[("contacts/secretaris-al-noor.toml", &vacant)]);
    let expected = "secretaris van het bestuur (Moskee Al Noor): this seat is vacant. Substitute: penningmeester";
    assert!(text.contains(expected), "{text}");
    let ends = |text: String| text.replace("since = ", "until = 2026-05-18\nsince = ");
    let text = of_base("", &[("contacts/secretaris-al-noor.toml", &ends)]);
    assert!(text.contains(": the term runs until 18 May 2026. Substitute: penningmeester"), "{text}");
    let absent = |text: String| text + "\n[[absent]]\ncontact = \"voorzitter-al-noor\"\nnotice = true\n";
    let text = of_base("", &[(&format!("meetings/{FOURTH}.toml"), &absent)]);
    assert!(text.contains("(Moskee Al Noor): absent with notice. Substitute: penningmeester"), "{text}");
}

/// Every name, address and number of a person in a folder of records.
fn details(records: &Path) -> BTreeSet<String> {
    let mut files = vec![records.join("contacts")];
    let mut found = BTreeSet::new();
    while let Some(path) = files.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(path).expect("a folder");
            files.extend(entries.map(|entry| entry.expect("an entry").path()));
            continue;
        }
        let contact: toml::Table = toml::from_str(&fs::read_to_string(path).expect("a contact")).expect("TOML");
        let person = contact.get("person");
        let details = ["name", "email", "phone"].map(|key| person.and_then(|person| person.get(key)?.as_str()));
        found.extend(details.into_iter().flatten().map(str::to_owned));
    }
    found
}

#[test]
fn no_agenda_names_a_person_unless_asked_and_then_only_above_it() {
    let folder = project().join("records");
    let details = details(&folder);
    assert!(details.len() > 20);
    let records = read(&project());
    for meeting in records.meetings.all() {
        for language in Language::ALL {
            for format in FORMATS {
                let plain = bytes(&records, &meeting.id, false, format, language);
                let plain = String::from_utf8_lossy(&plain);
                for detail in &details {
                    assert!(!plain.contains(detail.as_str()), "{} says {detail}", meeting.id.as_str());
                }
            }
            let named = bytes(&records, &meeting.id, true, Format::Text, language);
            let named = String::from_utf8(named).expect("text");
            let (_, below) = named.split_once("\n1. ").expect("the opening");
            for detail in &details {
                assert!(!below.contains(detail.as_str()), "{} says {detail}", meeting.id.as_str());
            }
        }
    }
    let named = bytes(&records, "2026-05-19-mei-overleg", true, Format::Text, Language::Nl);
    assert!(String::from_utf8(named).expect("text").contains("S. Bouzidi, secretaris"));
}

#[test]
fn without_a_planned_meeting_a_date_comes_first() {
    let folder = Folder::base();
    fs::remove_file(folder.records().join(format!("meetings/{FOURTH}.toml"))).expect("a meeting");
    let program = Program::at(folder.path());
    let run = program.run(&["--lang", "en", "agenda", "next"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.starts_with("Agenda for 19 May 2026 (proposal)\n"), "{}", run.out);
    let note = run.out.find("The proposal is Tuesday 19 May 2026").expect("the proposal");
    assert!(note < run.out.find("Invited").expect("who is invited"));
    assert!(run.out.contains("Agreed is: every 6 weeks.") && run.out.contains("“Derde overleg van 2026”"));
    assert!(part(&run.out, "Date of the next meeting").contains("30 June 2026"), "{}", run.out);

    let agreement = folder.records().join("agreements");
    let text = fs::read_to_string(agreement.join("samenwerking.toml")).expect("the agreement");
    fs::write(agreement.join("tweede.toml"), &text).expect("a writable folder");
    let run = program.run(&["--lang", "en", "agenda"]);
    assert!(run.out.starts_with("Agenda for 19 May 2026 (proposal)\n"), "{}", run.out);
    assert!(run.err.contains("`samenwerking`") && run.err.contains("`--agreement tweede`"), "{}", run.err);
    let second = program.run(&["--lang", "en", "agenda", "--agreement", "tweede"]);
    assert!(second.out.contains("(proposal)") && second.out.contains("There is no report"), "{}", second.out);

    let changed = text.replace("every = \"6 weeks\"\n", "");
    fs::write(agreement.join("tweede.toml"), changed).expect("a writable folder");
    let none = program.run(&["--lang", "en", "agenda", "--agreement", "tweede"]);
    assert_eq!(none.code, 0);
    assert!(none.out.contains("does not say how often"), "{}", none.out);
}

#[test]
fn a_meeting_that_does_not_exist_is_refused_with_the_nearest() {
    let program = Program::new();
    for (words, said) in [
        (&["agenda", "2026-05-19-mai-overleg"][..], "`2026-05-19-mei-overleg`"),
        (&["agenda", "--agreement", "startdocument-2042"], "`startdocument-2024`"),
        (&["agenda", "2026-05-19-mei-overleg", "--agreement", "startdocument-2024"], "--agreement"),
    ] {
        let run = program.run(&[&["--lang", "en"], words].concat());
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}");
        assert!(run.err.contains(said), "{words:?}: {}", run.err);
    }
}

#[test]
fn the_next_meeting_of_an_agreement_is_its_own() {
    let program = Program::new();
    let title = |words: &[&str]| {
        let run = program.run(&[&["--lang", "en", "agenda"], words].concat());
        run.out.lines().next().unwrap_or_default().to_owned()
    };
    assert_eq!(title(&[]), "Agenda for 12 May 2026");
    assert_eq!(title(&["--agreement", "startdocument-2024"]), "Agenda for 19 May 2026");
    assert_eq!(title(&["last"]), "Agenda for 14 April 2026");
}

#[test]
fn nothing_in_a_record_acts_on_whoever_reads_the_agenda() {
    let hostile = r"**vet** <script>alert(1)</script> [x](javascript:y) \u001b[2J \u202e | ``` # kop";
    let items = item(hostile, MOSQUE, "aim = \"discuss\"\nperspective = \"opportunity\"");
    let folder = Folder::base();
    let path = folder.records().join(format!("meetings/{FOURTH}.toml"));
    let text = fs::read_to_string(&path).expect("the meeting");
    let text = text.replace("Moskee Al Noor", hostile).replace("Vierde overleg", hostile) + &items;
    fs::write(path, text).expect("a writable folder");
    let records = read(folder.path());
    for format in [Format::Text, Format::Markdown, Format::Html] {
        let text = String::from_utf8(bytes(&records, FOURTH, false, format, Language::Nl)).expect("text");
        assert!(!text.contains(|character| acts(character) && character != '\n'), "{format:?}: {text}");
        let is_escaped = !text.replace("\\<", "").contains("<script>alert");
        assert!(is_escaped || format == Format::Text, "{format:?}: {text}");
    }
}

/// What can become of a line of a record.
#[derive(Debug, Clone, Copy)]
enum Break {
    Gone,
    Number,
    Text,
    Reference,
    FarDate,
}

const BREAKS: [Break; 5] = [
    Break::Gone,
    Break::Number,
    Break::Text,
    Break::Reference,
    Break::FarDate,
];

impl Break {
    fn line(self, line: &str) -> String {
        let Some((key, _)) = line.split_once(" = ") else {
            return String::new();
        };
        match self {
            Break::Gone => String::new(),
            Break::Number => format!("{key} = 99999999999"),
            Break::Text => format!("{key} = \"\\u0007 {{x}}\""),
            Break::Reference => format!("{key} = [\"nobody\", 3]"),
            Break::FarDate => format!("{key} = 9999-12-31"),
        }
    }
}

fn files_of_base() -> Vec<PathBuf> {
    let base = project().join("tests/base");
    let mut files = Vec::new();
    for kind in ["agreements", "contacts", "meetings", "organisations", "substitutes"] {
        let entries = fs::read_dir(base.join(kind)).expect("a folder of the base");
        let names = entries.map(|entry| entry.expect("a file").file_name());
        files.extend(names.map(|name| Path::new(kind).join(name)));
    }
    files.push(PathBuf::from("collab.toml"));
    files.sort();
    files
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_missing_or_broken_there_is_an_agenda(
        harm in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0usize..BREAKS.len()), 1..6),
        today in (2024i16..2030, 1i8..=12, 1i8..=28),
    ) {
        let today = date(today.0, today.1, today.2);
        let folder = Folder::base();
        let files = files_of_base();
        for (file, line, how) in harm {
            let path = folder.records().join(file.get(&files));
            let text = fs::read_to_string(&path).expect("a record");
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            let line = line.index(lines.len());
            lines[line] = BREAKS[how].line(&lines[line]);
            fs::write(path, lines.join("\n")).expect("a writable folder");
        }
        let records = read(folder.path());
        let of_meetings = records.meetings.all().iter().map(|meeting| Occasion::of(&records, meeting, today));
        let proposed = records.agreements.all().iter().map(|agreement| Occasion::proposed(&records, agreement, today));
        for occasion in of_meetings.chain(proposed) {
            let document = agenda(&records, today, occasion, true);
            for language in Language::ALL {
                let look = Look { width: 80, colour: false };
                let text = String::from_utf8(write(&document, Format::Text, language, look)).expect("text");
                // A message that is missing, or lacks a value, begins like this.
                prop_assert!(!text.contains("[no ") && !text.contains("[agenda-") && !text.contains("[calendar-"), "{}", text);
                prop_assert!(headings(&text).len() >= 5, "{}", text);
            }
        }
    }
}
