//! Which agreement and which meeting `agenda`, `report`, `dates` and `new meeting --next` are about, where nobody
//! says so or several could be meant, and what they say of meetings that they leave out.

use std::fs;

use crate::folder::Folder;
use crate::program::{Program, Run};

const FIRST: &str = "samenwerking";
const SECOND: &str = "wijk";

/// The base with a second agreement beside the first, under which the parties meet on a Monday.
fn two() -> Folder {
    let folder = Folder::base();
    let text = folder.text("agreements/samenwerking.toml");
    let text = text
        .replace("Startdocument samenwerking Veenmeer", "Afspraken over de wijk")
        .replace("weekday = \"tuesday\"", "weekday = \"monday\"");
    lay(&folder, "agreements/wijk.toml", &text);
    folder
}

fn lay(folder: &Folder, path: &str, text: &str) {
    fs::write(folder.records().join(path), text).expect("a writable folder");
}

fn meeting(folder: &Folder, agreement: &str, status: &str, name: &str, date: &str) {
    let text = format!(
        "agreement = \"{agreement}\"\ntitle = \"Over {name}\"\nkind = \"periodic\"\nstatus = \"{status}\"\n{date}\n"
    );
    lay(folder, &format!("meetings/{name}.toml"), &text);
}

fn run(folder: &Folder, words: &[&str]) -> Run {
    Program::at(folder.path()).run(&[&["--lang", "nl"], words].concat())
}

/// The notes beside the results, without the one on the day of the settings.
fn notes(run: &Run) -> Vec<&str> {
    let notes = run.err.lines().filter(|line| line.starts_with("let op: "));
    notes.filter(|line| !line.contains("collab.toml")).collect()
}

#[test]
fn the_agreement_whose_next_meeting_is_first_is_meant_and_that_is_said() {
    let folder = two();
    // The fourth meeting of the first agreement is planned on 19 May.
    let planned = run(&folder, &["agenda"]);
    assert!(planned.out.starts_with("Agenda voor 19 mei 2026\n"), "{}", planned.out);
    let [note] = notes(&planned)[..] else {
        panic!("{}", planned.err)
    };
    assert!(note.contains("`samenwerking`") && note.contains("`--agreement wijk`"), "{note}");

    // What is still to be planned comes first under the second one: nobody has met under it yet.
    let [_, made] = [&["dates", "--count", "1"][..], &["new", "meeting", "--next"]].map(|words| {
        let found = run(&folder, words);
        assert_eq!(found.code, 0, "{words:?}: {}", found.err);
        let [note] = notes(&found)[..] else {
            panic!("{words:?}: {}", found.err)
        };
        assert!(note.contains("`wijk`") && note.contains("`--agreement samenwerking`"), "{note}");
        found.out
    });
    let planned = made.trim_end();
    let text = fs::read_to_string(folder.path().join(planned)).expect("the meeting");
    assert!(text.contains("agreement = \"wijk\""), "{text}");
    let agenda = run(&folder, &["agenda", "--agreement", SECOND]);
    assert!(agenda.out.starts_with("Agenda voor 1 juni 2026\n"), "{}", agenda.out);
    // Now the first agreement has the first day that is not planned yet.
    assert!(run(&folder, &["dates"]).err.contains("`samenwerking`"));

    for words in [&["agenda"][..], &["dates"], &["report"]] {
        let quiet = run(&folder, &[words, &["-q"]].concat());
        assert_eq!((quiet.code, quiet.err.as_str()), (0, ""), "{words:?}");
    }
}

#[test]
fn with_nothing_planned_the_first_proposal_is_meant() {
    let folder = two();
    fs::remove_file(folder.records().join("meetings/2026-05-19-vierde-overleg.toml")).expect("a meeting");
    let agenda = run(&folder, &["agenda"]);
    assert_eq!(agenda.code, 0, "{}", agenda.err);
    assert!(agenda.out.starts_with("Agenda voor 19 mei 2026 (voorstel)"), "{}", agenda.out);
    assert!(agenda.err.contains("`samenwerking`"), "{}", agenda.err);
    // Without a rhythm there is nothing to compare.
    for name in ["samenwerking", "wijk"] {
        let path = format!("agreements/{name}.toml");
        let text = folder.text(&path).replace("every = \"6 weeks\"\n", "");
        lay(&folder, &path, &text);
    }
    for words in [&["agenda"][..], &["dates"], &["new", "meeting", "--next", "--id", "x"]] {
        let found = run(&folder, words);
        assert_eq!((found.code, found.out.as_str()), (2, ""), "{words:?}");
        assert!(found.err.contains("samenwerking of wijk") && found.err.contains("--agreement"), "{}", found.err);
    }
}

#[test]
fn the_agreement_whose_meeting_was_held_last_is_meant_and_that_is_said() {
    let folder = two();
    assert_eq!(notes(&run(&folder, &["report"])), [""; 0]);
    meeting(&folder, SECOND, "held", "2026-04-20-wijk", "date = 2026-04-20");
    let last = run(&folder, &["report"]);
    assert!(last.out.contains("Over 2026-04-20-wijk"), "{}", last.out);
    let [note] = notes(&last)[..] else {
        panic!("{}", last.err)
    };
    assert!(note.contains("`wijk`") && note.contains("`--agreement samenwerking`"), "{note}");
    let named = run(&folder, &["report", "--agreement", FIRST]);
    assert!(named.out.contains("Derde overleg van 2026"), "{}", named.out);
    assert_eq!(notes(&named), [""; 0]);
    let agenda = run(&folder, &["agenda", "last", "--agreement", FIRST]);
    assert!(agenda.out.starts_with("Agenda voor 7 april 2026\n"), "{}", agenda.out);

    // The report of a cooperation that has ended can still be read.
    let ended = folder
        .text("agreements/wijk.toml")
        .replace("status = \"agreed\"", "status = \"ended\"");
    lay(&folder, "agreements/wijk.toml", &ended);
    let report = run(&folder, &["report", "--agreement", SECOND]);
    assert!(report.code == 0 && report.out.contains("Over 2026-04-20-wijk"), "{}", report.err);
}

#[test]
fn of_two_meetings_on_one_day_the_later_one_was_last() {
    let folder = two();
    meeting(&folder, SECOND, "held", "2026-04-20-wijk", "date = 2026-04-20\nstart = 09:00:00");
    meeting(&folder, FIRST, "held", "2026-04-20-avond", "date = 2026-04-20\nstart = 19:30:00");
    meeting(&folder, FIRST, "planned", "2026-05-02-avond", "date = 2026-05-02\nstart = 19:30:00");
    meeting(&folder, SECOND, "planned", "2026-05-02-wijk", "date = 2026-05-02\nstart = 09:00:00");
    assert!(run(&folder, &["report"]).out.contains("Over 2026-04-20-avond"));
    assert!(run(&folder, &["agenda"]).out.contains("Over 2026-05-02-wijk"));
}

#[test]
fn of_two_agreements_that_meet_at_once_it_is_said_that_they_do() {
    let folder = two();
    let text = folder.text("meetings/2026-05-19-vierde-overleg.toml");
    lay(&folder, "meetings/2026-05-19-wijk.toml", &text.replace("\"samenwerking\"", "\"wijk\""));
    meeting(&folder, SECOND, "held", "2026-04-07-wijk", "date = 2026-04-07\nstart = 19:30:00");
    for words in [&["agenda"][..], &["report"]] {
        let found = run(&folder, words);
        let [note] = notes(&found)[..] else {
            panic!("{}", found.err)
        };
        assert!(note.contains("op dezelfde dag") && note.contains("Of kies"), "{note}");
    }
    // With one rhythm for both, the first free day is the same.
    let first = folder.text("agreements/samenwerking.toml");
    lay(&folder, "agreements/wijk.toml", &first);
    assert!(run(&folder, &["dates"]).err.contains("op dezelfde dag"));
    let none = Folder::base();
    for name in ["2026-01-13-eerste", "2026-02-24-tweede", "2026-04-07-derde"] {
        fs::remove_file(none.records().join(format!("meetings/{name}-overleg.toml"))).expect("a meeting");
    }
    let report = run(&none, &["report"]);
    assert!(report.code == 2 && report.err.contains("`status = \"held\"`"), "{}", report.err);
}

#[test]
fn an_unknown_agreement_is_refused_with_the_nearest_and_the_list() {
    let folder = two();
    for words in [
        &["agenda"][..],
        &["report"],
        &["dates"],
        &["new", "meeting", "--next", "--id", "x"],
    ] {
        for (typed, nearest) in [("wijkk", true), ("iets-anders", false)] {
            let found = run(&folder, &[words, &["--agreement", typed]].concat());
            assert_eq!((found.code, found.out.as_str()), (2, ""), "{words:?}");
            let said = found.err.contains(&format!("`{typed}`")) && found.err.contains("samenwerking en wijk");
            assert!(said, "{words:?}: {}", found.err);
            assert_eq!(found.err.contains("Bedoelt u `wijk`?"), nearest, "{words:?}: {}", found.err);
        }
    }
    let twice = run(&folder, &["dates", "wijk", "--agreement", "wijk"]);
    assert_eq!(twice.code, 2, "{}", twice.err);
    assert_eq!(
        run(&folder, &["dates", "wijk", "-q"]).out,
        run(&folder, &["dates", "--agreement", "wijk", "-q"]).out
    );
}

#[test]
fn a_named_meeting_needs_no_agreement() {
    let folder = two();
    for command in ["agenda", "report"] {
        let found = run(&folder, &[command, "2026-04-07-derde-overleg", "--agreement", FIRST]);
        assert_eq!(found.code, 2);
        assert!(found.err.contains("`--agreement`"), "{}", found.err);
    }
    let none = run(&folder, &["report", "--agreement", SECOND]);
    assert!(none.code == 2 && none.err.contains("Afspraken over de wijk"), "{}", none.err);
}

#[test]
fn a_day_leads_to_the_meeting_on_it() {
    let found = run(&Folder::base(), &["report", "2026-04-07"]);
    assert!(found.code == 2 && found.err.contains("`2026-04-07-derde-overleg`"), "{}", found.err);
}

#[test]
fn a_meeting_that_is_left_out_is_named() {
    let folder = Folder::base();
    meeting(&folder, FIRST, "held", "2026-04-21-zonder-dag", "");
    meeting(&folder, FIRST, "held", "2026-05-30-te-vroeg", "date = 2026-05-30");
    meeting(&folder, FIRST, "planned", "2026-04-28-voorbij", "date = 2026-04-28");
    meeting(&folder, FIRST, "voorbij", "2026-04-29-onleesbaar", "date = 2026-04-29");
    let last = run(&folder, &["report"]);
    assert!(last.out.contains("Derde overleg van 2026"), "{}", last.out);
    let all = notes(&last);
    for name in [
        "2026-04-21-zonder-dag",
        "2026-05-30-te-vroeg",
        "2026-04-28-voorbij",
        "2026-04-29-onleesbaar",
    ] {
        let about = all.iter().filter(|line| line.contains(&format!("{name}.toml"))).count();
        assert_eq!(about, 1, "{name}: {}", last.err);
    }
    assert_eq!(all.len(), 4, "{}", last.err);

    meeting(&folder, FIRST, "planned", "2026-05-12-zonder-dag", "");
    let next = run(&folder, &["agenda"]);
    assert!(next.err.contains("2026-05-12-zonder-dag.toml"), "{}", next.err);
    assert!(!next.err.contains("2026-04-21-zonder-dag.toml"), "{}", next.err);
    // The rhythm counts from the last meeting, held or planned.
    let dates = run(&folder, &["dates"]);
    for name in ["2026-04-21-zonder-dag", "2026-05-12-zonder-dag"] {
        assert!(dates.err.contains(&format!("{name}.toml")), "{}", dates.err);
    }
    // What is before the meeting that is shown could not have been meant.
    let clean = Folder::base();
    meeting(&clean, FIRST, "planned", "2026-03-10-vergeten", "date = 2026-03-10");
    assert_eq!(notes(&run(&clean, &["report"])), [""; 0]);
}
