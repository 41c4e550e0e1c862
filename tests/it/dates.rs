//! `collab dates`, the days in the settings, and the rules that speak of planned days.

use std::fs;

use collab::language::Language;
use serde_json::{Value, json};

use crate::folder::Folder;
use crate::program::{Program, Run};

/// The base with more in its settings.
fn with_settings(settings: &str) -> Folder {
    let folder = Folder::base();
    let base = folder.text("collab.toml");
    lay(&folder, "collab.toml", &format!("{base}\n{settings}"));
    folder
}

fn lay(folder: &Folder, path: &str, text: &str) {
    fs::write(folder.records().join(path), text).expect("a writable folder");
}

fn change(folder: &Folder, path: &str, from: &str, to: &str) {
    let text = folder.text(path);
    assert!(text.contains(from), "{path}: {text}");
    lay(folder, path, &text.replace(from, to));
}

fn dates(folder: &Folder, words: &[&str]) -> Run {
    Program::at(folder.path()).run(&[&["dates"], words].concat())
}

fn json_of(run: &Run) -> Value {
    assert_eq!(run.code, 0, "{}", run.err);
    serde_json::from_str(&run.out).expect("JSON")
}

/// Rule, line and texts in both languages of what is found about the day of a planned meeting.
fn found(folder: &Folder, day: &str, hours: &str, kind: &str) -> Vec<String> {
    let name = format!("meetings/{day}-extra.toml");
    let text = format!(
        "agreement = \"samenwerking\"\ntitle = \"Extra\"\nkind = \"{kind}\"\nstatus = \"planned\"\ndate = {day}\n{hours}\
         host = \"moskee-al-noor\"\nchair = \"voorzitter-al-noor\"\nminute_taker = \"beleidsmedewerker-samenleven\"\n"
    );
    lay(folder, &name, &text);
    let entries = folder.report().entries;
    fs::remove_file(folder.records().join(&name)).expect("the meeting");
    let about_days = entries.iter().filter(|entry| RULES.contains(&entry.rule.id));
    let said = about_days.map(|entry| {
        let texts = Language::ALL.map(|language| {
            let help = language.try_text(&entry.help).expect("a text");
            format!("{} {help}", language.try_text(&entry.message).expect("a text"))
        });
        let spot = &entry.spot;
        assert!(spot.file.ends_with("-extra.toml") && entry.level.name() == "warning", "{texts:?}");
        format!("{}:{} {}", entry.rule.id, spot.start.line, texts.join(" | "))
    });
    said.collect()
}

const RULES: [&str; 3] = [
    "planned-on-holiday",
    "planned-on-religious-day",
    "planned-during-friday-prayer",
];

const EVENING: &str = "start = 19:30:00\nend = 21:00:00\n";

#[test]
fn the_next_dates_stand_in_a_table_with_why_days_were_passed_over() {
    let folder =
        with_settings("[[calendar.recess]]\nfrom = 2026-07-20\nuntil = 2026-08-30\nname = \"Zomerreces\"\n");
    let run = dates(&folder, &["--count", "4", "--today", "2026-12-01", "-q"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let expected = "\
dag                       ontvangt
  tijd                      voorzitter
                            notulist

dinsdag 29 december 2026  Gemeente Veenmeer
  19:30–21:00               adviseur openbare orde en veiligheid (Gemeente Veenmeer)
                            secretaris van het bestuur (Moskee Al Noor)

dinsdag 2 februari 2027   Moskee Al Noor
  19:30–21:00               voorzitter van het bestuur (Moskee Al Noor)
                            beleidsmedewerker samenleven (Gemeente Veenmeer)

dinsdag 23 maart 2027     Gemeente Veenmeer
  19:30–21:00               adviseur openbare orde en veiligheid (Gemeente Veenmeer)
                            secretaris van het bestuur (Moskee Al Noor)

dinsdag 4 mei 2027        Moskee Al Noor
  19:30–21:00               voorzitter van het bestuur (Moskee Al Noor)
                            beleidsmedewerker samenleven (Gemeente Veenmeer)

Overgeslagen:
- dinsdag 9 februari 2027 en dinsdag 16 februari 2027: naar verwachting een avond tijdens de
  ramadan, nog te bevestigen door Moskee Al Noor

Let op:
- dinsdag 4 mei 2027: ’s Avonds is de Dodenherdenking.
";
    assert_eq!(run.out, expected);
    let english = dates(&folder, &["--today", "2026-05-20", "--lang", "en", "--count", "2"]);
    for part in [
        "Tuesday 30 June 2026",
        "Tuesday 1 September 2026",
        "\nPassed over:\n- Tuesday 28 July 2026, Tuesday 4 August 2026,",
        "and\n  Tuesday 25 August 2026: Zomerreces\n",
    ] {
        assert!(english.out.contains(part), "{part} is not in\n{}", english.out);
    }
}

#[test]
fn programs_get_stable_names() {
    let folder = with_settings(
        "[[calendar.days]]\ndate = 2026-06-30\nname = \"=Feest\"\norganisation = \"moskee-al-noor\"\n",
    );
    let run = dates(&folder, &["samenwerking", "--count", "1", "--format", "json", "--lang", "en"]);
    let expected = json!([{
        "date": "2026-07-07", "weekday": "tuesday", "start": "19:30", "end": "21:00",
        "host": "gemeente-veenmeer", "chair": "adviseur-veiligheid", "minute_taker": "secretaris-al-noor",
        "skipped": [{
            "date": "2026-06-30", "reason": "kept-free", "name": "=Feest", "status": null,
            "organisations": ["moskee-al-noor"],
        }],
        "remarks": [], "unreadable": [],
    }]);
    assert_eq!(json_of(&run), expected);
    let csv = dates(&folder, &["--count", "1", "--format", "csv"]).out;
    let lines: Vec<&str> = csv.split("\r\n").collect();
    assert_eq!(lines[0], "date,weekday,start,end,host,chair,minute_taker,skipped,remarks,unreadable");
    assert_eq!(
        lines[1],
        "2026-07-07,tuesday,19:30,21:00,gemeente-veenmeer,adviseur-veiligheid,secretaris-al-noor,2026-06-30 kept-free =Feest,,"
    );
}

#[test]
fn what_is_expected_is_said_to_be_expected_until_it_is_confirmed() {
    let day = |settings: &str| {
        let folder = with_settings(settings);
        // Eid al-Adha is expected on Wednesday 27 May 2026.
        change(&folder, "agreements/samenwerking.toml", "weekday = \"tuesday\"", "weekday = \"wednesday\"");
        change(&folder, "agreements/samenwerking.toml", "every = \"6 weeks\"", "every = \"8 days\"");
        json_of(&dates(&folder, &["--count", "1", "--format", "json"]))[0].clone()
    };
    let expected = day("");
    assert_eq!(expected["date"], "2026-06-03", "{expected}");
    assert_eq!(
        expected["skipped"],
        json!([{
            "date": "2026-05-27", "reason": "eid-al-adha", "name": null, "status": "expected",
            "organisations": ["moskee-al-noor"],
        }])
    );
    let set = |date: &str| {
        day(&format!(
            "[[calendar.days]]\ndate = {date}\nname = \"Offerfeest\"\nkind = \"eid-al-adha\"\norganisation = \"moskee-al-noor\"\n"
        ))
    };
    let confirmed = set("2026-05-26");
    assert_eq!(confirmed["skipped"][0]["status"], "confirmed");
    assert_eq!(confirmed["skipped"][0]["name"], "Offerfeest");
    let corrected = set("2026-05-28");
    assert_eq!((corrected["date"].as_str(), &corrected["skipped"]), (Some("2026-05-27"), &json!([])));
}

#[test]
fn fewer_dates_than_asked_are_said_to_be_fewer() {
    let folder = with_settings("[[calendar.recess]]\nfrom = 2026-07-01\nuntil = 2076-07-01\n");
    let run = dates(&folder, &["--count", "100"]);
    assert_eq!(run.code, 0);
    assert!(run.out.contains("dinsdag 30 juni 2026") && run.out.contains("\nOvergeslagen:\n"), "{}", run.out);
    assert!(run.err.contains("Er is 1 datum in plaats van 100. Het startdocument loopt"), "{}", run.err);
    change(&folder, "agreements/samenwerking.toml", "until = 2028-12-31\n", "");
    let run = dates(&folder, &["--count", "100"]);
    assert!(run.err.contains("Er is 1 datum in plaats van 100. Tot "), "{}", run.err);
    let run = dates(&folder, &["--today", "2026-08-01", "--format", "json"]);
    assert!(json_of(&run).as_array().is_some_and(Vec::is_empty));
    assert!(run.err.contains("Er is geen datum gevonden. Tot "), "{}", run.err);
    let new = Program::at(folder.path()).run(&["new", "meeting", "--next", "--today", "2026-08-01"]);
    assert_eq!(new.code, 2);
    assert!(
        new.err.contains("fout: Er is geen dag gevonden. Tot ") && new.err.contains("`--date`"),
        "{}",
        new.err
    );
}

#[test]
fn what_cannot_be_worked_out_is_said_with_a_hint() {
    let refused = |folder: &Folder, words: &[&str], parts: &[&str]| {
        let run = dates(folder, words);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{}", run.err);
        for part in parts {
            assert!(run.err.contains(part), "{part} is not in {}", run.err);
        }
    };
    let folder = Folder::base();
    for count in ["0", "101", "-1", "x", ""] {
        refused(
            &folder,
            &[&format!("--count={count}")],
            &["hulp: Kies bij `--count` een aantal van 1 tot en met 100."],
        );
    }
    refused(&folder, &["samenwerken"], &["Bedoelt u `samenwerking`?"]);
    let agreement = folder.text("agreements/samenwerking.toml");
    lay(&folder, "agreements/andere.toml", &agreement);
    assert!(dates(&folder, &[]).err.contains("`andere`"));
    assert_eq!(dates(&folder, &["andere"]).code, 0);
    lay(&folder, "agreements/andere.toml", &agreement.replace("every = \"6 weeks\"\n", ""));
    refused(
        &folder,
        &["andere"],
        &[
            "staat niet hoe vaak",
            "hulp: Zet in records/agreements/andere.toml onder `[meetings]`",
        ],
    );
    lay(&folder, "agreements/andere.toml", &agreement.replace("\"6 weeks\"", "\"zes weken\""));
    refused(&folder, &["andere"], &["is niet te lezen hoe vaak", "hulp: `collab check`"]);
    lay(&folder, "agreements/andere.toml", &agreement.replace("\"agreed\"", "\"ended\""));
    refused(&folder, &["andere"], &["is beëindigd"]);
    assert_eq!(dates(&folder, &[]).code, 0);
}

#[test]
fn settings_that_cannot_be_read_are_said_to_be_left_out() {
    let folder = with_settings("[[calendar.days]]\ndate = 2026-13-01\nname = \"A\"\n");
    let run = dates(&folder, &["--count", "1"]);
    assert_eq!(run.code, 0);
    assert!(run.err.contains("In collab.toml is iets bij `[calendar]` niet te lezen."), "{}", run.err);
}

#[test]
fn the_next_meeting_avoids_the_same_days_and_its_file_says_why() {
    let folder = with_settings("[[calendar.days]]\ndate = 2026-06-30\nname = \"Open dag\"\n");
    let program = Program::at(folder.path());
    let made = |words: &[&str]| {
        let run = program.run(&[&["new", "meeting", "--next", "--plain"], words].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        fs::read_to_string(folder.path().join(run.out.trim_end())).expect("the meeting")
    };
    let text = made(&[]);
    assert!(text.starts_with("# Overgeslagen: dinsdag 30 juni 2026 (Open dag).\n\nagreement = "), "{text}");
    assert!(text.contains("\ndate = 2026-07-07\n"), "{text}");
    // The rhythm stays where it was.
    assert!(made(&[]).contains("\ndate = 2026-08-11\n"));
    for _ in 0..9 {
        made(&[]);
    }
    let check = program.run(&[
        "check",
        "--rule",
        "planned-on-holiday",
        "--rule",
        "planned-on-religious-day",
        "--deny",
        "warning",
        "-q",
    ]);
    assert_eq!((check.code, check.out.as_str()), (0, ""));
    // At other hours, Ramadan is no obstacle.
    let folder = Folder::base();
    let run = |words: &[&str]| {
        let words = [&["new", "meeting", "--next", "--plain", "--today", "2027-01-18"], words].concat();
        let run = Program::at(folder.path()).run(&words);
        let path = folder.path().join(run.out.trim_end());
        let text = fs::read_to_string(&path).expect("the meeting");
        fs::remove_file(path).expect("the meeting");
        text
    };
    assert!(run(&[]).contains("\ndate = 2027-03-23\n"));
    let by_day = run(&["--start", "10:00"]);
    assert!(
        by_day.contains("\ndate = 2027-02-09\n") && by_day.contains("# Dit valt naar verwachting in de ramadan"),
        "{by_day}"
    );
    assert!(run(&["--date", "2027-05-05"]).contains("\ndate = 2027-05-05\n"));
}

#[test]
fn a_planned_day_that_is_kept_free_is_found_once_with_its_reason() {
    let folder = with_settings(
        "[[calendar.days]]\ndate = 2026-06-02\nname = \"Open dag\"\norganisation = \"moskee-al-noor\"\n\n\
         [[calendar.days]]\ndate = 2026-06-03\nname = \"Brugdag\"\n\n\
         [[calendar.days]]\ndate = 2026-06-04\nname = \"Elders\"\norganisation = \"gemeente-veenmeer\"\n\n\
         [[calendar.days]]\ndate = 2027-03-10\nname = \"Suikerfeest\"\nkind = \"eid-al-fitr\"\n\n\
         [[calendar.recess]]\nfrom = 2026-07-20\nuntil = 2026-08-30\nname = \"het zomerreces\"\n\n\
         [[calendar.recess]]\nfrom = 2026-12-28\nuntil = 2027-01-03\n",
    );
    for (day, hours, kind, expected) in [
        ("2026-05-25", EVENING, "periodic", Some(("planned-on-holiday:5", "tweede pinksterdag"))),
        (
            "2026-06-02",
            "",
            "thematic",
            Some(("planned-on-holiday:5", "moskee-al-noor houdt die dag vrij: Open dag.")),
        ),
        ("2026-06-03", "", "periodic", Some(("planned-on-holiday:5", "U houdt die dag samen vrij: Brugdag."))),
        ("2026-06-04", "", "periodic", Some(("planned-on-holiday:5", "gemeente-veenmeer houdt die dag vrij"))),
        ("2026-07-20", "", "periodic", Some(("planned-on-holiday:5", "valt in het zomerreces"))),
        ("2027-01-01", "", "periodic", Some(("planned-on-holiday:5", "nieuwjaarsdag"))),
        ("2027-01-02", "", "periodic", Some(("planned-on-holiday:5", "valt in het reces"))),
        (
            "2026-05-28",
            EVENING,
            "crisis",
            Some((
                "planned-on-religious-day:5",
                "naar verwachting de dag na Eid al-Adha, nog te bevestigen door moskee-al-noor",
            )),
        ),
        ("2026-05-29", EVENING, "periodic", None),
        (
            "2027-02-10",
            EVENING,
            "periodic",
            Some(("planned-on-religious-day:5", "een avond tijdens de ramadan")),
        ),
        ("2027-02-10", EVENING, "work-visit", None),
        ("2027-02-10", "start = 15:59:00\n", "periodic", None),
        ("2027-02-10", "", "periodic", None),
        (
            "2027-03-09",
            EVENING,
            "periodic",
            Some(("planned-on-religious-day:5", "een avond tijdens de ramadan")),
        ),
        (
            "2027-03-11",
            "",
            "work-visit",
            Some(("planned-on-religious-day:5", "Dat is de dag na Suikerfeest bij moskee-al-noor.")),
        ),
        (
            "2026-06-05",
            "start = 14:00:00\nend = 16:00:00\n",
            "periodic",
            Some(("planned-during-friday-prayer:6", "om 14:00. Dan is het vrijdaggebed bij moskee-al-noor")),
        ),
        ("2026-06-05", "start = 10:00:00\nend = 12:00:00\n", "periodic", None),
        ("2026-06-05", "end = 14:00:00\n", "periodic", None),
        ("2026-04-27", EVENING, "periodic", None),
    ] {
        let found = found(&folder, day, hours, kind);
        match expected {
            None => assert!(found.is_empty(), "{day} {hours}: {found:?}"),
            Some((start, part)) => {
                assert_eq!(found.len(), 1, "{day} {hours}: {found:?}");
                assert!(found[0].starts_with(start) && found[0].contains(part), "{day}: {found:?}");
            }
        }
    }
}

/// The rules that speak of the day of the base's next meeting, moved to another day and other hours.
fn about(folder: &Folder, day: &str, hours: &str) -> Vec<&'static str> {
    let text = folder.text("meetings/2026-05-19-vierde-overleg.toml").replace("2026-05-19", day);
    let lines = text.lines().filter(|line| !line.starts_with("start") && !line.starts_with("end"));
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    let name = format!("meetings/{day}-extra.toml");
    lay(folder, &name, &text.replacen("kind = ", &format!("{hours}kind = "), 1));
    let entries = folder.report().entries;
    fs::remove_file(folder.records().join(name)).expect("the meeting");
    entries.iter().map(|entry| entry.rule.id).filter(|id| RULES.contains(id)).collect()
}

const AT_ONE: &str = "start = 13:00:00\n";

#[test]
fn where_the_settings_cannot_be_read_only_what_is_sure_is_said() {
    let broken = "[[calendar.days]]\ndate = 2026-13-01\nname = \"A\"\nkind = \"eid-al-adha\"\n";
    let folder = with_settings(broken);
    assert!(about(&folder, "2026-05-27", "").is_empty());
    assert!(about(&folder, "2026-05-29", AT_ONE).is_empty());
    assert_eq!(about(&folder, "2026-05-25", ""), ["planned-on-holiday"]);
    let confirmed = "\n[[calendar.days]]\ndate = 2026-05-27\nname = \"A\"\nkind = \"eid-al-adha\"\n";
    let folder = with_settings(&format!("{broken}{confirmed}"));
    assert_eq!(about(&folder, "2026-05-27", ""), ["planned-on-religious-day"]);
}

#[test]
fn only_meetings_to_come_of_a_living_agreement_with_a_mosque_are_looked_at() {
    let sound = Folder::base();
    assert_eq!(about(&sound, "2026-05-27", ""), ["planned-on-religious-day"]);
    assert_eq!(about(&sound, "2026-05-29", AT_ONE), ["planned-during-friday-prayer"]);
    // One of today is still to come.
    change(&sound, "collab.toml", "today = 2026-05-01", "today = 2026-05-27");
    assert_eq!(about(&sound, "2026-05-27", ""), ["planned-on-religious-day"]);
    change(&sound, "collab.toml", "today = 2026-05-27", "today = 2026-05-28");
    assert!(about(&sound, "2026-05-27", "").is_empty());
    change(&sound, "collab.toml", "today = 2026-05-28", "today = 2026-13-28");
    assert!(about(&sound, "2099-05-29", AT_ONE).is_empty());
    let ended = Folder::base();
    change(&ended, "agreements/samenwerking.toml", "status = \"agreed\"", "status = \"ended\"");
    assert!(about(&ended, "2026-05-27", "").is_empty());
    let others = Folder::base();
    change(&others, "organisations/moskee-al-noor.toml", "kind = \"mosque\"", "kind = \"school\"");
    assert!(about(&others, "2026-05-27", "").is_empty());
    assert!(about(&others, "2026-05-29", AT_ONE).is_empty());
    assert_eq!(about(&others, "2026-05-25", AT_ONE), ["planned-on-holiday"]);
}

const CALENDAR: &str = "\
[[calendar.days]]
date = 2027-03-09
until = 2027-03-09
name = \"A\"
kind = \"other\"
organisation = \"moskee-al-noor\"

[[calendar.recess]]
from = 2027-07-12
until = 2027-08-20
name = \"B\"

[[calendar.friday]]
organisation = \"gemeente-veenmeer\"
start = 12:30:00
end = 14:30:00
";

#[test]
fn the_days_in_the_settings_are_held_against_the_format() {
    let found = |settings: &str| {
        let entries = with_settings(settings).report().entries;
        let lines = entries.iter().map(|entry| {
            for message in [&entry.message, &entry.help] {
                for language in Language::ALL {
                    language.try_text(message).expect("a text");
                }
            }
            let (start, end) = (entry.spot.start, entry.spot.end);
            format!("{}:{}:{}-{}", entry.rule.id, start.line, start.column, end.column)
        });
        lines.collect::<Vec<_>>()
    };
    assert!(found(CALENDAR).is_empty());
    assert!(found("[calendar]\n").is_empty());
    for (from, to, expected) in [
        ("until = 2027-03-09", "until = 2027-03-08", "date-order:9:9-19"),
        ("until = 2027-08-20", "until = 2027-07-11", "date-order:16:9-19"),
        ("end = 14:30:00", "end = 12:30:00", "date-order:22:7-15"),
        ("\"moskee-al-noor\"", "\"moskee-alnoor\"", "unknown-reference:12:16-31"),
        ("\"gemeente-veenmeer\"", "\"gemeente\"", "unknown-reference:20:16-26"),
        ("name = \"A\"\n", "", "missing-field:7:1-18"),
        ("name = \"B\"", "naam = \"B\"", "unknown-field:17:1-5"),
        ("\"other\"", "\"feest\"", "invalid-value:11:8-15"),
        ("from = 2027-07-12", "from = \"2027-07-12\"", "wrong-type:15:8-20"),
    ] {
        assert!(CALENDAR.contains(from), "{from}");
        assert_eq!(found(&CALENDAR.replace(from, to)), [expected], "{to}");
    }
}

#[test]
fn an_organisation_that_keeps_days_is_in_use() {
    let folder = with_settings("[[calendar.days]]\ndate = 2027-03-09\nname = \"A\"\norganisation = \"school\"\n");
    lay(&folder, "organisations/school.toml", "name = \"School\"\nkind = \"school\"\n");
    assert!(folder.report().entries.is_empty());
    let show = Program::at(folder.path()).run(&["show", "school"]);
    assert!(show.out.contains("instellingen › kalender › vrije dagen › van wie"), "{}", show.out);
}

#[test]
fn an_agreement_that_cannot_be_read_is_never_passed_over_for_another() {
    let folder = Folder::base();
    lay(&folder, "agreements/tweede.toml", "?");
    for words in [
        &["dates"][..],
        &["dates", "tweede"],
        &["checklist", "privacy"],
        &["checklist", "first-contact"],
        &["agenda", "--agreement", "tweede"],
        &["new", "meeting", "--next"],
    ] {
        let run = Program::at(folder.path()).run(words);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}: {}", run.err);
        assert!(
            run.err.contains("agreements/tweede.toml") && !run.err.contains("Bedoelt u"),
            "{words:?}: {}",
            run.err
        );
    }
    assert_eq!(dates(&folder, &["samenwerking"]).code, 0);
    // Also one of which nobody can read how far it is.
    let base = folder.text("agreements/samenwerking.toml");
    lay(&folder, "agreements/tweede.toml", &base.replace("status = \"agreed\"", "status = \"ja\""));
    let run = dates(&folder, &[]);
    assert_eq!(run.code, 2, "{}", run.out);
    assert!(run.err.contains("agreements/tweede.toml"), "{}", run.err);
}

/// The base, where the municipality hosted and its adviser chaired every meeting so far.
fn with_one_host(settings: &str) -> Folder {
    let folder = with_settings(settings);
    fs::remove_file(folder.records().join("meetings/2026-05-19-vierde-overleg.toml")).expect("a meeting");
    for meeting in [
        "2026-01-13-eerste-overleg",
        "2026-02-24-tweede-overleg",
        "2026-04-07-derde-overleg",
    ] {
        let path = format!("meetings/{meeting}.toml");
        let text = folder.text(&path);
        let text = text.lines().map(|line| match line.split(" = ").next() {
            Some("host") => "host = \"gemeente-veenmeer\"",
            Some("chair") => "chair = \"adviseur-veiligheid\"",
            _ => line,
        });
        lay(&folder, &path, &(text.collect::<Vec<_>>().join("\n") + "\n"));
    }
    folder
}

fn allow(more: &str) -> String {
    format!(
        "[[allow]]\nrule = \"one-sided-hosting\"\nreason = \"De moskee wordt verbouwd.\"\n\
         by = \"beleidsmedewerker-samenleven\"\n{more}\n"
    )
}

#[test]
fn while_an_exception_says_that_one_party_hosts_the_proposal_follows_it() {
    let hosts = |folder: &Folder| {
        let found = json_of(&dates(folder, &["--count", "3", "--format", "json"]));
        let found = found.as_array().expect("a list").iter();
        let of = |one: &Value, key: &str| one[key].as_str().expect("a text").to_owned();
        found.map(|one| (of(one, "host"), of(one, "chair"))).collect::<Vec<_>>()
    };
    let pair = |host: &str, chair: &str| (host.to_owned(), chair.to_owned());
    let [municipality, mosque] = [
        pair("gemeente-veenmeer", "adviseur-veiligheid"),
        pair("moskee-al-noor", "voorzitter-al-noor"),
    ];
    // 19 May, 30 June, 11 August: without an exception by turns.
    let turns = [mosque.clone(), municipality.clone(), mosque.clone()];
    assert_eq!(hosts(&with_one_host("")), turns);
    let until = "until = 2026-07-31";
    let followed = [municipality.clone(), municipality.clone(), mosque.clone()];
    assert_eq!(hosts(&with_one_host(&allow(until))), followed);
    let of_agreement = allow(&format!("record = \"agreements/samenwerking\"\n{until}"));
    assert_eq!(hosts(&with_one_host(&of_agreement)), followed);
    // What is about something else, over, too far off or without a reason has no say.
    for settings in [
        allow(&format!("record = \"agreements/andere\"\n{until}")),
        allow(&format!("record = 3\n{until}")),
        allow("until = 2026-04-30"),
        allow("until = 2028-01-01"),
        allow(until).replace("reason", "redenen"),
        allow(until).replace("one-sided-hosting", "one-sided-agenda"),
    ] {
        assert_eq!(hosts(&with_one_host(&settings)), turns, "{settings}");
    }
}

#[test]
fn an_exception_is_named_with_its_reason_and_its_end() {
    let folder = with_one_host(&allow("until = 2026-07-31"));
    let run = dates(&folder, &["--count", "3", "-q"]);
    let text = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = "- dinsdag 19 mei 2026 en dinsdag 30 juni 2026: Er is een uitzondering tot en met 31 juli 2026. Gemeente \
                Veenmeer ontvangt en zit voor. Reden: De moskee wordt verbouwd.";
    assert!(text.contains(said), "{text}");
    let json = json_of(&dates(&folder, &["--count", "3", "--format", "json"]));
    let kinds = |at: usize| {
        json[at]["remarks"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| one["remark"].clone())
    };
    assert!(kinds(0).any(|kind| kind == "one-sided-hosting") && !kinds(2).any(|kind| kind == "one-sided-hosting"));
    let program = Program::at(folder.path());
    let agenda = program.run(&["--lang", "en", "agenda"]).out;
    let agenda = agenda.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(agenda.matches("Reason: De moskee wordt verbouwd.").count(), 2, "{agenda}");
    let made = program.run(&["new", "meeting", "--next"]);
    let text = fs::read_to_string(folder.path().join(made.out.trim_end())).expect("the meeting");
    let text = text.split_whitespace().filter(|word| *word != "#").collect::<Vec<_>>().join(" ");
    assert!(
        text.contains("host = \"gemeente-veenmeer\"") && text.contains("De moskee wordt verbouwd."),
        "{text}"
    );

    // Where the parties take turns all the same, it is named and nothing follows from it.
    let folder = with_settings(&allow("until = 2026-07-31"));
    let run = dates(&folder, &["--count", "1", "-q"]);
    let text = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("Er is een uitzondering tot en met 31 juli 2026. U hoeft niet om de beurt"), "{text}");
}

#[test]
fn the_dates_can_be_written_as_a_document() {
    let folder =
        with_settings("[[calendar.recess]]\nfrom = 2026-07-20\nuntil = 2026-08-30\nname = \"Zomer|reces\"\n");
    for (file, begin) in [
        ("data.txt", "dag "),
        ("data", "dag "),
        ("data.md", "# Volgende data"),
        ("data.html", "<!DOCTYPE html>"),
        ("data.HTM", "<!DOCTYPE html>"),
        ("data.docx", "PK"),
        ("data.json", "["),
        ("data.csv", "date,"),
    ] {
        let run = dates(&folder, &["-o", file]);
        assert_eq!((run.code, run.out.as_str()), (0, ""), "{file}: {}", run.err);
        let bytes = fs::read(folder.path().join(file)).expect("the file");
        assert!(bytes.to_ascii_lowercase().starts_with(begin.to_ascii_lowercase().as_bytes()), "{file}");
        assert_eq!(dates(&folder, &["-o", file]).code, 2, "{file}");
        assert_eq!(dates(&folder, &["-o", file, "--force"]).code, 0, "{file}");
    }
    let markdown = dates(&folder, &["--format", "markdown", "--count", "3"]).out;
    for part in [
        "Startdocument samenwerking Veenmeer",
        "| dinsdag 30 juni 2026 |",
        "Gemeente Veenmeer",
        "secretaris van het bestuur \\(Moskee Al Noor\\)",
        "## Overgeslagen",
        "dinsdag 28 juli 2026",
    ] {
        let plain = part.replace('\\', "");
        assert!(markdown.contains(part) || markdown.contains(&plain), "{part} is not in\n{markdown}");
    }
    assert_eq!(dates(&folder, &["-o", "data.ics"]).code, 2);
    let contradiction = dates(&folder, &["--format", "csv", "-o", "x.docx"]);
    assert!(contradiction.code == 2 && contradiction.err.contains("x.csv"), "{}", contradiction.err);
}
