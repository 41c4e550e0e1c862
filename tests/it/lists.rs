//! `collab list` and `collab show`: what they print for people and for programs, from sound and from broken
//! records.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use collab::command_line::{Outcome, Surroundings};
use collab::commands::{list, show};
use collab::language::Language;
use serde_json::Value;

use crate::folder::{Folder, project};
use crate::program::Program;

const KINDS: [&str; 6] = [
    "organisations",
    "contacts",
    "substitutes",
    "agreements",
    "meetings",
    "actions",
];

/// What is listed of the project's own sample, for people.
fn table(kind: &str, language: Language, width: usize) -> String {
    let arguments = list::Arguments {
        kind: kind.to_owned(),
        open: false,
        overdue: false,
        whom: None,
        since: None,
        until: None,
        format: list::Format::Table,
    };
    inside(language, width, |surroundings| {
        let outcome = list::run(&arguments, surroundings).expect("a list");
        assert_eq!(outcome, Outcome::Done);
    })
}

/// The page of a record of the sample.
fn page(id: &str, language: Language, width: usize) -> String {
    let arguments = show::Arguments { id: id.to_owned() };
    inside(language, width, |surroundings| {
        show::run(&arguments, surroundings).expect("a page");
    })
}

fn inside(language: Language, width: usize, run: impl FnOnce(&mut Surroundings<'_>)) -> String {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let mut surroundings = Surroundings {
        language,
        records: None,
        today: None,
        clock: "2031-01-01".parse().expect("a date"),
        directory: project(),
        colour: false,
        width,
        is_terminal: false,
        quiet: false,
        out: &mut out,
        err: &mut err,
        input: None,
    };
    run(&mut surroundings);
    String::from_utf8(out).expect("text")
}

fn json(program: &Program, words: &[&str]) -> Vec<Value> {
    let run = program.run(&[&["list", "--format", "json"], words].concat());
    assert_eq!(run.code, 0, "{words:?}: {}", run.err);
    serde_json::from_str(&run.out).expect("a JSON array")
}

fn texts<'a>(rows: &'a [Value], key: &str) -> Vec<&'a str> {
    rows.iter().filter_map(|row| row[key].as_str()).collect()
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a file").path();
        if path.is_dir() {
            files_below(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "toml") {
            found.push(path);
        }
    }
}

#[test]
fn every_table_fits_every_terminal_and_loses_no_id() {
    for language in Language::ALL {
        for kind in KINDS {
            let rows = json(&Program::new(), &[kind]);
            assert!(!rows.is_empty(), "{kind}");
            for width in [60, 80, 100, 200] {
                let table = table(kind, language, width);
                for line in table.lines() {
                    assert!(line.chars().count() <= width, "{kind} at {width}: {line}");
                }
                // Where there is room, nothing is wrapped.
                for id in texts(&rows, "id").into_iter().filter(|_| width == 200) {
                    assert!(table.contains(id), "{kind} at {width}: {id}");
                }
            }
        }
    }
}

#[test]
fn on_a_terminal_of_eighty_columns_no_id_or_date_is_broken() {
    for kind in ["contacts", "substitutes", "meetings", "actions"] {
        let table = table(kind, Language::Nl, 80);
        for row in json(&Program::new(), &[kind]) {
            for key in ["id", "due", "since", "date", "owner", "for", "by", "host"] {
                let text = row[key].as_str().unwrap_or_default();
                assert!(table.contains(text), "{kind}: {text}\n{table}");
            }
        }
    }
}

#[test]
fn every_line_of_a_page_fits_but_for_places() {
    for id in [
        "startdocument-2024",
        "2026-01-27-winteroverleg",
        "secretaris-al-noor",
        "moskee-fatih",
    ] {
        for language in Language::ALL {
            for width in [60, 80, 200] {
                for line in page(id, language, width).lines().filter(|line| !line.contains(".toml")) {
                    assert!(line.chars().count() <= width, "{id} at {width}: {line}");
                }
            }
        }
    }
}

#[test]
fn csv_says_the_same_as_json_in_the_same_order() {
    for kind in KINDS {
        let rows = json(&Program::new(), &[kind]);
        let run = Program::new().run(&["list", kind, "--format", "csv"]);
        assert_eq!(run.out.matches('\n').count(), run.out.matches("\r\n").count(), "{kind}");
        let mut reader = csv::Reader::from_reader(run.out.as_bytes());
        let keys = reader.headers().expect("headings").clone();
        let read: Vec<csv::StringRecord> = reader.records().map(|record| record.expect("a record")).collect();
        assert_eq!(read.len(), rows.len(), "{kind}");
        for (record, row) in read.iter().zip(&rows) {
            let row = row.as_object().expect("an object");
            let names: Vec<&str> = row.keys().map(String::as_str).collect();
            assert_eq!(keys.iter().collect::<Vec<_>>(), names, "{kind}");
            for (cell, value) in record.iter().zip(row.values()) {
                let expected = match value {
                    Value::Null => String::new(),
                    Value::String(text) => text.clone(),
                    Value::Array(all) => all.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
                    other => other.to_string(),
                };
                assert_eq!(cell, expected, "{kind}");
            }
        }
    }
}

#[test]
fn no_list_names_a_person() {
    let mut files = Vec::new();
    files_below(&project().join("records/contacts"), &mut files);
    let mut details = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(file).expect("a contact");
        let contact: toml::Table = toml::from_str(&text).expect("TOML");
        for key in ["name", "email", "phone"] {
            let person = contact.get("person").and_then(|person| person.get(key)?.as_str());
            details.extend(person.map(str::to_owned));
        }
    }
    assert!(details.len() > 20, "{details:?}");
    for kind in KINDS {
        for format in ["table", "json", "csv"] {
            let run = Program::new().run(&["list", kind, "--format", format]);
            for detail in &details {
                assert!(!run.out.contains(detail.as_str()), "{kind} --format {format} says {detail}");
            }
        }
    }
}

#[test]
fn a_kind_is_known_in_singular_and_plural_and_anything_else_is_refused_with_the_nearest() {
    for kind in KINDS {
        let run = |kind: &str| Program::new().run(&["list", kind]);
        let plural = run(kind);
        assert_eq!(plural.code, 0, "{}", plural.err);
        assert_eq!(plural.out, run(&kind[..kind.len() - 1]).out, "{kind}");
        assert_eq!(plural.out, run(kind).out, "{kind} is not the same twice");
    }
    for (typed, nearest) in [
        ("contact s", "contacts"),
        ("actoins", "actions"),
        ("vervangers", "substitutes"),
    ] {
        let run = Program::new().run(&["--lang", "en", "list", typed]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{typed}");
        assert!(run.err.contains(&format!("`{nearest}`")), "{typed}: {}", run.err);
    }
}

#[test]
fn a_filter_that_does_not_fit_is_refused() {
    for words in [
        &["contacts", "--open"][..],
        &["meetings", "--overdue"],
        &["organisations", "--for", "moskee-al-noor"],
        &["organisations", "--since", "2026-01-01"],
        &["organisations", "--until", "2026-01-01"],
        &["meetings", "--since", "2026-02-01", "--until", "2026-01-01"],
        &["meetings", "--since", "soon"],
        &["actions", "--for", "moskee-al-nor"],
    ] {
        let run = Program::new().run(&[&["--lang", "en", "list"], words].concat());
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}: {}", run.err);
        assert_eq!(run.err.lines().count(), 2, "{words:?}: {}", run.err);
    }
    let run = Program::new().run(&["list", "actions", "--for", "moskee-al-nor"]);
    assert!(run.err.contains("`moskee-al-noor`"), "{}", run.err);
}

#[test]
fn actions_are_open_or_overdue_as_of_today() {
    let folder = Folder::base();
    let state = |today: &str| {
        let rows = json(&Program::at(folder.path()), &["actions", "--open", "--today", today]);
        let found = rows.iter().map(|row| {
            let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
            (text("due"), text("state"), text("id"))
        });
        found.collect::<Vec<_>>()
    };
    let row = |due: &str, state: &str, id: &str| (due.to_owned(), state.to_owned(), id.to_owned());
    assert_eq!(
        state("2026-05-12"),
        [
            row("2026-05-12", "open", "belkaart"),
            row("2026-05-22", "open", "wijkkrant")
        ]
    );
    assert_eq!(
        state("2026-05-13"),
        [
            row("2026-05-12", "overdue", "belkaart"),
            row("2026-05-22", "open", "wijkkrant")
        ]
    );
    let program = Program::at(folder.path());
    let overdue = json(&program, &["actions", "--overdue", "--today", "2026-05-13"]);
    assert_eq!(texts(&overdue, "id"), ["belkaart"]);
    assert_eq!(json(&program, &["actions"]).len(), 4);
}

#[test]
fn a_list_can_be_for_a_contact_an_organisation_and_a_time() {
    let folder = Folder::base();
    let program = Program::at(folder.path());
    let ids = |words: &[&str]| {
        let rows = json(&program, words);
        texts(&rows, "id").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let mosque = ["penningmeester-al-noor", "secretaris-al-noor", "voorzitter-al-noor"];
    assert_eq!(ids(&["contacts", "--for", "moskee-al-noor"]), mosque);
    assert_eq!(ids(&["contacts", "--for", "secretaris-al-noor"]), ["secretaris-al-noor"]);
    assert_eq!(ids(&["contacts", "--for", "organisations/moskee-al-noor"]), mosque);
    assert_eq!(ids(&["actions", "--for", "moskee-al-noor"]), ["wijkkrant"]);
    assert_eq!(ids(&["actions", "--for", "adviseur-veiligheid"]), ["belkaart"]);
    assert_eq!(
        ids(&["substitutes", "--for", "penningmeester-al-noor"]),
        ["secretaris-al-noor", "voorzitter-al-noor"]
    );
    assert_eq!(ids(&["agreements", "--for", "wethouder"]), ["samenwerking"]);
    assert_eq!(ids(&["agreements", "--for", "penningmeester-al-noor"]), Vec::<String>::new());
    // A member belongs to a planned meeting that names nobody yet.
    assert_eq!(ids(&["meetings", "--for", "secretaris-al-noor"]).len(), 4);
    assert_eq!(
        ids(&["meetings", "--since", "2026-02-24", "--until", "2026-04-07"]),
        ["2026-02-24-tweede-overleg", "2026-04-07-derde-overleg"]
    );
}

#[test]
fn a_page_names_every_place_that_refers_to_the_record() {
    let out = Program::new().run(&["show", "secretaris-fatih"]).out;
    let page = out.split("\n\n").take(3).collect::<Vec<_>>().join("\n");
    let places: BTreeSet<&str> = page.lines().filter(|line| line.contains(".toml:")).map(str::trim).collect();
    // An independent search: every other place where the id stands between quotes.
    let mut files = Vec::new();
    files_below(&project().join("records"), &mut files);
    let mut expected = BTreeSet::new();
    for file in files {
        let shown = file.strip_prefix(project()).expect("a file of the project").to_str().expect("text");
        let text = fs::read_to_string(&file).expect("a record");
        for (number, line) in text.lines().enumerate() {
            for (at, _) in line.match_indices("\"secretaris-fatih\"") {
                let column = line[..at].chars().count() + 1;
                expected.insert(format!("{shown}:{}:{column}", number + 1));
            }
        }
    }
    assert!(expected.len() > 10);
    assert_eq!(places, expected.iter().map(String::as_str).collect());
}

#[test]
fn a_bare_id_shows_every_kind_that_has_it_and_a_whole_name_one() {
    let program = Program::new();
    let both = program.run(&["--lang", "en", "show", "secretaris-al-noor"]).out;
    assert!(
        both.starts_with("contact secretaris-al-noor\n") && both.contains("\nsubstitute secretaris-al-noor\n")
    );
    for name in ["contacts/secretaris-al-noor", "contact/secretaris-al-noor"] {
        let one = program.run(&["--lang", "en", "show", name]).out;
        assert!(both.starts_with(&one) && !one.contains("\nsubstitute "), "{one}");
    }
    for (name, nearest) in [
        ("secretaris-al-nor", "`secretaris-al-noor`"),
        ("contacts/x-fatih", "there is nothing"),
    ] {
        let run = program.run(&["--lang", "en", "show", name]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{name}");
        assert!(run.err.to_lowercase().contains(nearest), "{}", run.err);
    }
    // A person is not found by a name.
    assert_eq!(program.run(&["show", "S. Bouzidi"]).code, 2);
}

#[test]
fn the_page_of_a_seat_has_its_card_and_not_why_it_may_be_kept() {
    let page = Program::new().run(&["--lang", "en", "show", "contacts/secretaris-al-noor"]).out;
    for wanted in [
        "S. Bouzidi",
        "secretaris@alnoor-veenmeer.example",
        "0123 45 67 22",
        "They refer to the function",
    ] {
        assert!(page.contains(wanted), "{page}");
    }
    for unwanted in ["consent", "special", "basis"] {
        assert!(!page.contains(unwanted), "{page}");
    }
    let vacant = Program::new().run(&["--lang", "en", "show", "contacts/adviseur-oov"]).out;
    assert!(vacant.contains("vacant"), "{vacant}");
}

#[test]
fn the_page_of_a_meeting_counts_its_decisions_and_actions() {
    let page = page("2026-01-27-winteroverleg", Language::Nl, 80);
    for wanted in [
        "Winteroverleg",
        "2026-01-27",
        "Jaarplan 2026",
        "moskee-fatih",
        "besluiten         1",
        "19:30\n",
    ] {
        assert!(page.contains(wanted), "{wanted}: {page}");
    }
    assert!(!page.contains("regelingen"), "the words of a meeting are for its report: {page}");
}

/// The base with a contact that is not TOML, and a meeting full of faults and tricks.
fn broken() -> Folder {
    let folder = Folder::base();
    let write = |path: &str, text: &str| fs::write(folder.records().join(path), text).expect("a writable folder");
    write("contacts/wethouder.toml", "organisation = \"gemeente-veenmeer\n");
    write(
        "meetings/2026-03-01-x.toml",
        r#"
agreement = "samenwerking"
title = "=HYPERLINK(\"http://x\")\u001b[31m\u202e;=cmd"
kind = "periodic"
status = "heldd"
date = 2026-02-30
geloof = "a hidden thing"
onbekend = "another hidden thing"
[[items]]
title = "x"
raised_by = "nobody"
[[items.actions]]
what = """::error::x
  ##[error]\u0007"""
owner = "wethouder"
due = 2026-13-01
[[items.actions]]
id = 5
what = "+1"
owner = "secretaris-al-noor"
due = 2026-01-01
done = "gisteren"
"#,
    );
    folder
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_is_listed() {
    let folder = broken();
    let program = Program::at(folder.path());
    let contacts = program.run(&["--lang", "en", "list", "contacts"]);
    assert_eq!(contacts.code, 0);
    assert!(contacts.err.contains("1 file cannot be read") && contacts.err.contains("contacts/wethouder.toml"));
    assert!(contacts.out.contains("secretaris-al-noor") && !contacts.out.contains("wethouder"));
    let meetings = json(&program, &["meetings"]);
    let meeting = meetings.last().expect("the one without a date comes last");
    assert_eq!((meeting["id"].as_str(), &meeting["date"]), (Some("2026-03-01-x"), &Value::Null));
    assert_eq!(meeting["unreadable"], serde_json::json!(["date", "status"]));
    let actions = json(&program, &["actions"]);
    let done = &actions[0];
    assert_eq!((done["state"].as_str(), &done["done"], &done["id"]), (Some("done"), &Value::Null, &Value::Null));
    assert_eq!(done["unreadable"], serde_json::json!(["done", "id"]));
    assert_eq!(actions.last().expect("an action")["unreadable"], serde_json::json!(["due"]));
    let dated = program.run(&["--lang", "en", "list", "meetings", "--since", "2026-01-01"]);
    assert!(!dated.out.contains("2026-03-01-x") && dated.err.contains("1 row is left out"), "{}", dated.err);
    let page = program.run(&["--lang", "en", "show", "wethouder"]);
    assert!(page.out.contains("cannot be read") && page.out.contains("samenwerking.toml:"), "{}", page.out);
    assert!(page.err.contains("Maybe more"), "{}", page.err);
}

#[test]
fn nothing_in_a_record_acts_on_whoever_shows_it() {
    let folder = broken();
    let program = Program::at(folder.path());
    let mut outputs = vec![program.run(&["show", "2026-03-01-x"]).out];
    for kind in ["meetings", "actions"] {
        for format in ["table", "json", "csv"] {
            outputs.push(program.run(&["list", kind, "--format", format]).out);
        }
    }
    for out in outputs {
        let acts = |character: char| collab::language::acts(character) && !matches!(character, '\n' | '\r');
        assert!(!out.contains(acts), "{out}");
        assert!(!out.contains("##[") && !out.lines().any(|line| line.trim_start().starts_with("::")), "{out}");
        assert!(!out.contains("hidden"), "{out}");
    }
    let csv = program.run(&["list", "actions", "--format", "csv"]).out;
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let what: Vec<String> = reader.records().map(|record| record.expect("a record")[0].to_owned()).collect();
    assert_eq!(what.first().map(String::as_str), Some("'+1"));
    assert_eq!(what.last().map(String::as_str), Some("'::error::x ##(error]\\u{7}"));
}

#[test]
fn records_of_a_newer_format_are_not_shown_as_if_there_were_none() {
    let folder = Folder::base();
    let settings = folder.records().join("collab.toml");
    let text = fs::read_to_string(&settings).expect("the settings");
    fs::write(settings, text.replace("format = 1", "format = 2")).expect("a writable folder");
    for words in [["list", "contacts"], ["show", "wethouder"]] {
        let run = Program::at(folder.path()).run(&words);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{}", run.err);
    }
}

#[test]
fn an_empty_list_is_said_and_is_still_a_list_for_programs() {
    let folder = Folder::base();
    let words = ["--lang", "en", "list", "actions", "--until", "2020-01-01", "--format"];
    let run = |format: &str| Program::at(folder.path()).run(&[&words[..], &[format]].concat());
    assert_eq!(run("table").out, "");
    assert!(run("table").err.contains("nothing to show"));
    assert_eq!(run("json").out, "[]\n");
    assert_eq!(run("csv").out.lines().count(), 1);
}
