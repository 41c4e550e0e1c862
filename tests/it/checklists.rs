//! The checklists: what ticks each point, what people tick, for what a list is made, and that what cannot be
//! read ticks nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use collab::documents::{Block, Document, Piece, Tick as Box, Words};
use collab::language::{Argument, Language, Message};
use collab::meetings::checklists::case::Subject;
use collab::meetings::checklists::document::{document, meeting_to_read};
use collab::meetings::checklists::facts::Facts;
use collab::meetings::checklists::{LISTS, List, Tick};
use collab::records::Records;
use collab::records::load::{load, load_with};
use collab::records::name::Name;
use collab::records::root::Root;
use collab::records::source::Source;
use collab::records::value::{AgreementId, ContactId};
use collab::rules::page::Page;
use collab::writing::NewFile;
use proptest::prelude::*;

use crate::folder::{Folder, project};
use crate::program::Program;
use crate::stored::assert_stored;

/// The day of `tests/base`.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 5, 1);

fn records(folder: &Path) -> Records {
    load(Root::find(folder, None).expect("a folder of records"))
}

/// For what a list is made: a meeting, a contact or the agreement of the base.
fn subject<'a>(records: &'a Records, id: &str) -> Subject<'a> {
    let agreement = |id: &str| records.agreement(AgreementId(Name::of(id)));
    let meeting = records.meeting(id);
    let of_meeting = meeting.and_then(|meeting| meeting.agreement.get());
    Subject {
        agreement: match (meeting, of_meeting) {
            (Some(_), of_meeting) => of_meeting.and_then(|id| agreement(id.as_str())),
            (None, _) => agreement("samenwerking"),
        },
        meeting,
        contact: records.contact(ContactId(Name::of(id))),
    }
}

fn made(list: &'static List, facts: &Facts<'_>, id: &str) -> Document {
    let subject = subject(facts.records, id);
    let source = meeting_to_read(list, &[subject]).and_then(|meeting| Source::of(facts.records, meeting.file));
    document(list, &[subject], facts, source.as_ref())
}

/// The points of a document by their names: those with a box, and those that do not apply.
fn points(document: &Document) -> (BTreeMap<&'static str, &Box>, BTreeSet<&'static str>) {
    let (mut boxes, mut others) = (BTreeMap::new(), BTreeSet::new());
    let mut blocks: Vec<&Block> = document.blocks.iter().collect();
    while let Some(block) = blocks.pop() {
        match block {
            Block::Section(section) => blocks.extend(&section.blocks),
            Block::Checklist(ticks) => boxes.extend(ticks.iter().map(|tick| (first(&tick.words), tick))),
            Block::List(items) => others.extend(items.iter().map(|item| first(&item.words))),
            _ => {}
        }
    }
    (boxes, others)
}

/// The name of the first message of some words.
fn first(words: &Words) -> &'static str {
    match words.0.first() {
        Some(Piece::Said(message)) => message.id,
        other => panic!("{other:?} says nothing"),
    }
}

/// Whether some words have a message whose name begins like this.
fn mentions(words: &Words, name: &str) -> bool {
    let said = |piece: &Piece| matches!(piece, Piece::Said(message) if message.id.starts_with(name));
    words.0.iter().any(said)
}

fn first_remark(tick: &Box) -> &'static str {
    first(tick.remarks.first().expect("a remark"))
}

/// A point with its list and who ticks it.
fn item(slug: &str) -> (&'static List, Tick) {
    let items = LISTS.into_iter().flat_map(|list| {
        let items = list.sections.iter().flat_map(|section| section.items);
        items.map(move |item| (list, item))
    });
    let mut found = items.filter(|(_, item)| item.slug == slug);
    found.next().map(|(list, item)| (list, item.tick)).expect("a point")
}

struct Example {
    slug: String,
    subject: String,
    best: Option<String>,
    is_unreadable: bool,
    page: Page,
}

fn examples() -> Vec<Example> {
    let text = std::fs::read_to_string(project().join("tests/checklists.md")).expect("the examples");
    let sections = text.split("\n# ").skip(1);
    sections
        .map(|section| {
            let line = |key: &str| section.lines().find_map(|line| line.strip_prefix(key)).map(str::to_owned);
            Example {
                slug: section.lines().next().expect("a name").to_owned(),
                subject: line("for: ").unwrap_or_default(),
                best: line("best: "),
                is_unreadable: line("unreadable").is_some(),
                page: Page::parse(section),
            }
        })
        .collect()
}

#[test]
fn each_point_is_in_order_and_open_as_its_examples_say() {
    let mut faults = Vec::new();
    for example in examples() {
        let (list, tick) = item(&example.slug);
        for part in ["good", "bad"] {
            if example.page.part(part).is_none() {
                continue;
            }
            let folder = Folder::base();
            folder.lay(&example.page.blocks(part));
            let records = records(folder.path());
            let document = made(list, &Facts::of(&records, TODAY), &example.subject);
            let (boxes, _) = points(&document);
            let Some(found) = boxes.get(example.slug.as_str()) else {
                faults.push(format!("{}: {part}: does not apply", example.slug));
                continue;
            };
            let expected = match (part, tick, &example.best) {
                ("good", Tick::Computed(_), _) => (true, None),
                ("good", _, best) => (false, best.as_deref()),
                (_, Tick::Computed(_), _) => (false, None),
                _ => (false, Some("checklist-seems-open")),
            };
            // What is missing is another thing than what cannot be read.
            let is_unreadable = found.remarks.iter().any(|words| mentions(words, "checklist-unreadable"));
            let is_right = found.done == expected.0
                && expected.1.is_none_or(|remark| remark == first_remark(found))
                && is_unreadable == (part == "bad" && example.is_unreadable);
            if !is_right {
                let remarks: Vec<String> = found.remarks.iter().map(|words| words.text(Language::En)).collect();
                faults.push(format!("{}: {part}: {} {remarks:#?}", example.slug, found.done));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn each_point_that_collab_looks_at_has_examples_of_both() {
    let examples = examples();
    let has = |slug: &str, part: &str| {
        let mut own = examples.iter().filter(|example| example.slug == slug);
        own.any(|example| example.page.part(part).is_some())
    };
    let mut missing = Vec::new();
    for item in LISTS.iter().flat_map(|list| list.sections).flat_map(|section| section.items) {
        // Of guests nothing can be lacking in the records.
        let is_never_open = item.slug == "guests-agreed";
        let wanted: &[&str] = match item.tick {
            Tick::Judged => &[],
            _ if is_never_open => &["good"],
            _ => &["good", "bad"],
        };
        let lacking = wanted.iter().filter(|part| !has(item.slug, part));
        missing.extend(lacking.map(|part| format!("{}: {part}", item.slug)));
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// A list and for what it is made.
const SUBJECTS: [(&str, &str); 8] = [
    ("meeting", "2026-05-19-vierde-overleg"),
    ("start-document", ""),
    ("first-contact", "2026-01-13-eerste-overleg"),
    ("incident", "2026-04-07-derde-overleg"),
    ("handover", "secretaris-al-noor"),
    ("privacy", ""),
    ("thematic", "2026-04-07-derde-overleg"),
    ("review", ""),
];

/// What is well in all lists: the points that are ticked, or that a person only has to confirm.
fn well(records: &Records) -> BTreeSet<(&'static str, &'static str)> {
    let mut well = BTreeSet::new();
    let facts = Facts::of(records, TODAY);
    for (name, id) in SUBJECTS {
        let list = collab::meetings::checklists::find(name).expect("a list");
        let document = made(list, &facts, id);
        let (boxes, others) = points(&document);
        let all = list.sections.iter().map(|section| section.items.len()).sum::<usize>();
        // Whom to call is a list too.
        let others = others.iter().filter(|slug| !slug.starts_with("checklist-")).count();
        assert_eq!(boxes.len() + others, all, "{name}");
        assert_said(&document);
        let seems_well = |words: &Words| first(words) == "checklist-seems-in-order";
        let is_well = |tick: &&&Box| tick.done || tick.remarks.first().is_some_and(seems_well);
        well.extend(boxes.values().filter(is_well).map(|tick| (name, first(&tick.words))));
    }
    well
}

/// Every message can be said. That both languages have the same variables is another test.
fn assert_said(document: &Document) {
    let mut said = Vec::new();
    collect(&document.blocks, &mut said);
    said.push(document.title.clone());
    for piece in said.iter().flat_map(|words| &words.0) {
        if let Piece::Said(message) = piece {
            assert_message(message);
        }
    }
}

fn assert_message(message: &Message) {
    if let Err(problem) = Language::Nl.try_text(message) {
        panic!("{problem}");
    }
    message.arguments.iter().for_each(|(_, argument)| assert_argument(argument));
}

fn assert_argument(argument: &Argument) {
    match argument {
        Argument::Message(message) => assert_message(message),
        Argument::All(all) | Argument::Any(all) => all.iter().for_each(assert_argument),
        Argument::Text(_) | Argument::Count(_) => {}
    }
}

fn collect(blocks: &[Block], said: &mut Vec<Words>) {
    for block in blocks {
        match block {
            Block::Section(section) => {
                said.push(section.title.clone());
                collect(&section.blocks, said);
            }
            Block::Paragraph(words) | Block::Note(words) => said.push(words.clone()),
            Block::Checklist(ticks) => {
                for tick in ticks {
                    said.push(tick.words.clone());
                    said.extend(tick.remarks.clone());
                    said.push(tick.place.clone());
                }
            }
            Block::List(items) | Block::Numbered(items) => {
                for item in items {
                    said.push(item.words.clone());
                    collect(&item.blocks, said);
                }
            }
            Block::Definitions(pairs) => {
                said.extend(pairs.iter().flat_map(|(name, words)| [name.clone(), words.clone()]));
            }
            Block::Prose(_) | Block::Code(_) | Block::Table(_) => {}
        }
    }
}

/// The records of the base with one file changed.
fn with(path: &str, text: String) -> Records {
    let root = Root::find(&project().join("tests/base"), None).expect("the base");
    load_with(root, &[NewFile::new(path, text)])
}

/// Every file of the base, from its folder.
fn files() -> Vec<(String, String)> {
    let base = project().join("tests/base");
    let records = load(Root::find(&base, None).expect("the base"));
    let paths = records.files.iter().map(|file| file.path().to_string_lossy().into_owned());
    let text = |path: &str| std::fs::read_to_string(base.join(path)).expect("a file");
    paths.map(|path| (path.clone(), text(&path))).collect()
}

/// A text with something else for one of its lines.
fn changed(text: &str, number: usize, other: &str) -> String {
    let lines = text.lines().enumerate();
    let lines = lines.map(|(at, line)| if at == number { other } else { line });
    lines.map(|line| format!("{line}\n")).collect()
}

/// No field holds a moment in a time zone.
const UNREADABLE: &str = "2026-05-01T12:00:00Z";

/// Fields that would put something in order.
const ADDED: [(&str, &str); 8] = [
    ("[[items]]", "answer"),
    ("[[items]]", "dilemmas"),
    ("[[items]]", "decisions"),
    ("[[items.actions]]", "done"),
    ("[[items.actions]]", "dropped"),
    ("[[items.actions]]", "result"),
    ("[report]", "adopted"),
    ("[person]", "until"),
];

#[test]
fn what_cannot_be_read_ticks_nothing() {
    let sound = well(&load(Root::find(&project().join("tests/base"), None).expect("the base")));
    assert!(sound.len() > 50, "{}", sound.len());
    let mut faults = BTreeSet::new();
    for (path, text) in files() {
        for (number, line) in text.lines().enumerate() {
            let added = ADDED.iter().filter(|(header, _)| *header == line);
            let added = added.map(|(header, key)| format!("{header}\n{key} = {UNREADABLE}"));
            let broken = line.split_once(" = ").map(|(key, _)| format!("{key} = {UNREADABLE}"));
            for other in added.chain(broken) {
                let ticked = well(&with(&path, changed(&text, number, &other)));
                faults.extend(ticked.difference(&sound).map(|point| format!("{path}: {other}: {point:?}")));
            }
        }
        let ticked = well(&with(&path, format!("{text}\nkapot")));
        faults.extend(ticked.difference(&sound).map(|point| format!("{path}: {point:?}")));
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_list_is_made_whatever_stands_in_a_file(
        file in 0_usize..100,
        lines in prop::collection::vec(
            (0_usize..100, prop_oneof![Just(None), "[a-z_]{1,9} = (\"[a-z-]{0,9}\"|[0-9]{1,5}|\\[\\]|true|2026-0[1-9]-1[0-9])".prop_map(Some)]),
            1..4,
        ),
    ) {
        let files = files();
        let (path, mut text) = files[file % files.len()].clone();
        for (number, other) in lines {
            let number = number % text.lines().count();
            text = changed(&text, number, other.as_deref().unwrap_or_default());
        }
        well(&with(&path, text));
    }
}

/// The base with one of its files changed.
fn laid(path: &str, text: &str) -> Folder {
    let folder = Folder::base();
    let page = format!("## good\n\n```toml {path}\n{text}\n```\n");
    folder.lay(&Page::parse(&page).blocks("good"));
    folder
}

const NEXT: &str = "meetings/2026-05-19-vierde-overleg.toml";

#[test]
fn what_people_tick_is_theirs_and_does_not_stand_in_for_the_records() {
    let checked =
        "checked = [\"standing-questions\", \"agenda-in-time\", \"last-report-ready\", \"topics-asked\"]";
    let folder = laid(&format!("{NEXT} without=invited"), checked);
    assert!(folder.report().entries.iter().all(|entry| entry.rule.id != "invalid-value"));
    let records = records(folder.path());
    let list = collab::meetings::checklists::find("meeting").expect("a list");
    let document = made(list, &Facts::of(&records, TODAY), "2026-05-19-vierde-overleg");
    let (boxes, _) = points(&document);
    let remarks = |slug: &str| {
        let text = |words: &Words| words.text(Language::En);
        let remarks: Vec<String> = boxes[slug].remarks.iter().map(text).collect();
        (boxes[slug].done, remarks.join(" "), text(&boxes[slug].place))
    };
    let by_you = "Ticked by you, in records/meetings/2026-05-19-vierde-overleg.toml.";
    assert_eq!(remarks("standing-questions"), (true, String::new(), by_you.to_owned()));
    let still = "Collab still sees something. This is not filled in yet.";
    let place = "In records/meetings/2026-05-19-vierde-overleg.toml there is nothing yet at `agenda_sent`.";
    assert_eq!(remarks("agenda-in-time"), (true, still.to_owned(), format!("{place} {by_you}")));
    let (is_ticked, _, place) = remarks("topics-asked");
    assert!(
        !is_ticked && place.ends_with("Only collab ticks this point. In `checked` it does not count."),
        "{place}"
    );
    let (is_ticked, why, place) = remarks("last-report-ready");
    assert!(is_ticked && why.is_empty() && place.starts_with("Recorded in "), "{why} {place}");
    let counts = document.blocks.iter().find_map(|block| match block {
        Block::Paragraph(words) if mentions(words, "checklist-counts") => Some(words.text(Language::En)),
        _ => None,
    });
    let counts = counts.expect("the counts");
    assert_eq!(counts, "6 of 11 points are ticked: 4 by collab and 2 by you. 1 point does not apply now.");
}

/// A list is printed and handed to whoever is to do something: files, fields and commands stand in small print.
#[test]
fn what_is_said_of_a_point_has_no_words_of_the_format() {
    let sound = records(&project().join("tests/base"));
    let missing = laid(&format!("{NEXT} without=invited"), "agenda_sent = 2026-05-18");
    for records in [sound, records(missing.path())] {
        let facts = Facts::of(&records, TODAY);
        for (name, id) in SUBJECTS {
            let list = collab::meetings::checklists::find(name).expect("a list");
            let document = made(list, &facts, id);
            let (boxes, _) = points(&document);
            for (slug, tick) in boxes {
                for words in tick.remarks.iter().chain([&tick.words]) {
                    let text = words.text(Language::Nl);
                    assert!(!text.contains(['`', '/']) && !text.contains(".toml"), "{slug}: {text}");
                    let is_id =
                        |word: &str| word.contains('-') && records.contact(ContactId(Name::of(word))).is_some();
                    assert!(!text.split([' ', '.', ',']).any(is_id) && !text.contains("2026-"), "{slug}: {text}");
                }
            }
        }
    }
}

#[test]
fn the_lines_to_copy_keep_what_is_ticked_and_can_stand_in_the_file() {
    let folder = laid(NEXT, "checked = [\"standing-questions\"]");
    let program = Program::at(folder.path());
    let run = program.run(&["--lang", "en", "-q", "checklist", "meeting"]);
    let lines = run.out.lines().map(str::trim).skip_while(|line| *line != "checked = [");
    let lines: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    assert_eq!(lines[1], "\"standing-questions\",");
    let text = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("already has `checked`. Put these lines in its place"), "{text}");
    assert!(lines.contains(&"\"date-suits\",") && lines.last() == Some(&"]"), "{lines:?}");
    let markdown = program.run(&["--lang", "en", "-q", "checklist", "meeting", "--format", "markdown"]);
    assert!(markdown.out.contains(&format!("```\n{}\n```", lines.join("\n"))), "{}", markdown.out);
    let folder = laid(NEXT, &format!("checked = [{}]", lines[1..lines.len() - 1].join(" ")));
    assert_eq!(folder.report().entries.len(), 0);
    let run = Program::at(folder.path()).run(&["--lang", "en", "-q", "checklist", "meeting"]);
    assert!(!run.out.contains("How to tick"), "{}", run.out);
}

#[test]
fn a_name_that_no_list_has_here_is_a_finding_at_its_place() {
    let said = |folder: &Folder| {
        let entries = folder.report().entries;
        let [entry] = entries.as_slice() else {
            panic!("{entries:?}");
        };
        assert_eq!(entry.rule.id, "invalid-value");
        (entry.spot.start.column, Language::En.text(&entry.message))
    };
    let in_meeting = |slug: &str| laid(NEXT, &format!("checked = [\"date-suits\", \"{slug}\"]"));
    assert_eq!(
        said(&in_meeting("gests-agreed")),
        (26, "No checklist has a point with this name here. Did you mean `guests-agreed`?".to_owned())
    );
    assert_eq!(said(&in_meeting("koffie")), (26, "No checklist has a point with this name here.".to_owned()));
    assert_eq!(
        said(&in_meeting("why-written")),
        (26, "The point `why-written` is ticked in the start document, not in a meeting.".to_owned())
    );
    let in_agreement = laid("agreements/samenwerking.toml", "checked = [\"date-suits\"]");
    assert_eq!(said(&in_agreement).1, "The point `date-suits` is ticked in a meeting, not in the start document.");
}

fn run(folder: &Folder, words: &[&str]) -> crate::program::Run {
    let all = [&["--lang", "en", "-q", "checklist"], words].concat();
    Program::at(folder.path()).run(&all)
}

fn in_one_line(folder: &Folder, words: &[&str]) -> String {
    run(folder, words).out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The base with another day for its one open action.
fn with_action_due(due: &str) -> Folder {
    let path = "meetings/2026-04-07-derde-overleg.toml";
    let text = std::fs::read_to_string(project().join("tests/base").join(path)).expect("a file");
    laid(&format!("{path} whole"), &text.replace("due = 2026-05-12", &format!("due = {due}")))
}

#[test]
fn of_open_actions_it_is_said_how_many_are_late() {
    let figures = |due: &str| in_one_line(&with_action_due(due), &["review"]);
    let (late, not_late) = (figures("2026-04-30"), figures("2026-05-01"));
    assert!(late.contains(" open, of which 1 late."), "{late}");
    assert!(!not_late.contains("of which"), "{not_late}");
}

#[test]
fn an_action_that_is_due_before_a_later_meeting_is_not_past_yet() {
    let said = |due: &str| in_one_line(&with_action_due(due), &["meeting"]);
    let (late, later) = (said("2026-04-30"), said("2026-05-10"));
    let whose = "“belkaart” of adviseur openbare orde en veiligheid (Gemeente Veenmeer) is open";
    assert!(late.contains(whose), "{late}");
    assert!(late.contains("is open and was for 30 April 2026."), "{late}");
    assert!(later.contains("is open and is for 10 May 2026, before this meeting."), "{later}");
}

#[test]
fn the_meeting_before_may_be_one_that_is_still_planned() {
    let next = std::fs::read_to_string(project().join("tests/base").join(NEXT)).expect("a file");
    let later = next.replace("2026-05-19", "2026-06-30");
    let folder = laid("meetings/2026-06-30-vijfde-overleg.toml whole", &later);
    let text = in_one_line(&folder, &["meeting", "--for", "2026-06-30-vijfde-overleg"]);
    assert!(text.contains("The meeting before, on 19 May 2026, is still to come."), "{text}");
    assert!(text.contains("The same party hosts and chairs as at the meeting before, on 19 May 2026."), "{text}");
}

#[test]
fn for_whom_a_list_is_made_can_be_named() {
    let folder = laid("meetings/2026-03-01-kapot.toml whole", "title = ");
    let run = |words: &[&str]| run(&folder, words);
    for id in ["2026-05-19-vierde-overleg", "next", "last", "samenwerking"] {
        let run = run(&["incident", "--for", id]);
        assert_eq!(run.code, 0, "{id}: {}", run.err);
    }
    for (list, id, hint) in [
        ("meeting", "2026-05-19-vierde-overlg", "Did you mean `2026-05-19-vierde-overleg`?"),
        ("review", "samenwerken", "Did you mean `samenwerking`?"),
        ("handover", "secretaris-alnoor", "Did you mean `secretaris-al-noor`?"),
        ("handover", "x", "`collab list contacts` shows all contacts."),
        ("meeting", "2026-03-01-kapot", "collab check"),
    ] {
        let run = run(&[list, "--for", id]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{list} {id}");
        assert!(run.err.contains(hint), "{list} {id}: {}", run.err);
    }
    let unknown = run(&["vergadering"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("start-document"), "{}", unknown.err);
    let made = run(&["privacy"]);
    assert_eq!(made.code, 0);
    assert!(made.err.contains("records/meetings/2026-03-01-kapot.toml"), "{}", made.err);
}

#[test]
fn of_several_agreements_one_is_to_be_named() {
    let base = std::fs::read_to_string(project().join("tests/base/agreements/samenwerking.toml")).expect("a file");
    let folder = laid("agreements/tweede.toml whole", &base);
    let several = run(&folder, &["review"]);
    assert_eq!(several.code, 2);
    assert!(several.err.contains("samenwerking or tweede"), "{}", several.err);
    assert_eq!(run(&folder, &["review", "--for", "tweede"]).code, 0);
    let several = run(&folder, &["first-contact"]);
    assert_eq!(several.code, 2);
    assert!(several.err.contains("samenwerking or tweede"), "{}", several.err);
    assert_eq!(run(&folder, &["first-contact", "--for", "tweede"]).code, 0);
    assert_eq!(run(&folder, &["meeting"]).code, 0);
}

#[test]
fn without_anything_to_look_at_a_list_says_so() {
    let folder = Folder::base();
    for (list, note) in [
        ("handover", "Nothing says that someone is leaving or has left."),
        ("incident", "No crisis meeting is recorded."),
        ("thematic", "No thematic meeting is recorded."),
        ("first-contact", "No introduction is recorded."),
    ] {
        let made = run(&folder, &[list]);
        assert_eq!(made.code, 0, "{list}: {}", made.err);
        let text = made.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(note), "{list}: {text}");
        assert!(!text.contains("Still open"), "{list}: {text}");
        let says_where = text.contains(
            "You tick points of a meeting in its file. Make that file first, with `collab new meeting`.",
        );
        assert_eq!(says_where, list != "handover", "{list}: {text}");
    }
    for kind in ["agreements", "meetings"] {
        std::fs::remove_dir_all(folder.records().join(kind)).expect("the folder");
    }
    for list in LISTS {
        assert_eq!(run(&folder, &[list.name]).code, 0, "{}", list.name);
    }
}

#[test]
fn who_leaves_has_a_list_without_being_named() {
    let until = |until: &str| {
        let person = format!("[person]\nname = \"F. El Amrani\"\nsince = 2025-02-01\nuntil = {until}");
        run(&laid("contacts/secretaris-al-noor.toml", &person), &["handover"]).out
    };
    for day in ["2026-06-30", "2026-04-30"] {
        let text = until(day);
        assert!(text.contains("secretaris van het bestuur (Moskee Al Noor)"), "{day}: {text}");
        assert!(!text.contains("Amrani"), "{day}: {text}");
    }
    assert!(until("2026-07-01").contains("Nothing says that someone is leaving"));
    let folder = laid(
        "contacts/secretaris-al-noor.toml",
        "[person]\nname = \"F. El Amrani\"\nsince = 2025-02-01\nuntil = 2026-06-30",
    );
    let person = "[person]\nname = \"H. Demir\"\nsince = 2025-02-01\nuntil = 2026-05-31";
    let page = format!("## good\n\n```toml contacts/voorzitter-al-noor.toml\n{person}\n```\n");
    folder.lay(&Page::parse(&page).blocks("good"));
    let both = run(&folder, &["handover"]).out;
    assert!(both.contains("secretaris van het bestuur") && both.contains("voorzitter van het bestuur"), "{both}");
}

#[test]
fn what_is_ticked_at_a_handover_counts_only_for_the_one_seat_that_changes_hands() {
    let leaving = |name: &str, until: &str| {
        let person = format!("[person]\nname = \"F. El Amrani\"\nsince = 2025-02-01\nuntil = {until}");
        format!("```toml contacts/{name}.toml\n{person}\n```\n\n")
    };
    let ticked = "```toml agreements/samenwerking.toml\nchecked = [\"change-told\"]\n```\n\n";
    let page = |files: &[String]| {
        let folder = Folder::base();
        folder.lay(&Page::parse(&format!("## good\n\n{ticked}{}", files.concat())).blocks("good"));
        folder
    };
    let one = page(&[leaving("secretaris-al-noor", "2026-06-30")]);
    for words in [&["handover"][..], &["handover", "--for", "secretaris-al-noor"]] {
        let made = run(&one, words).out;
        assert!(made.contains("and 1 by you") && made.contains("documents-read"), "{made}");
    }
    let other = run(&one, &["handover", "--for", "voorzitter-al-noor"]).out;
    let both = page(&[
        leaving("secretaris-al-noor", "2026-06-30"),
        leaving("voorzitter-al-noor", "2026-05-31"),
    ]);
    let both = run(&both, &["handover"]).out;
    for made in [other, both] {
        assert!(made.contains("and 0 by you") && !made.contains("documents-read"), "{made}");
        assert!(made.contains("counts for one handover"), "{made}");
    }
}

#[test]
fn what_a_record_says_stays_text() {
    let hostile = "title = \"<b>x</b> [a](http://x) `rm` \\u001b[31m\\u202e\"";
    let folder = laid(NEXT, hostile);
    let made = |format: &str| run(&folder, &["meeting", "--format", format]).out;
    assert!(made("text").contains("<b>x</b> [a](http://x) `rm` \\u{1b}[31m\\u{202e}"), "{}", made("text"));
    assert!(made("markdown").contains("\\<b>x"), "{}", made("markdown"));
    assert!(made("html").contains("&lt;b&gt;x"), "{}", made("html"));
    for format in ["text", "markdown", "html"] {
        assert!(!made(format).contains(['\u{1b}', '\u{202e}']), "{format}");
    }
}

#[test]
fn what_people_ticked_is_shown_in_words() {
    let folder = laid(NEXT, "checked = [\"standing-questions\"]");
    let shown = Program::at(folder.path()).run(&["--lang", "en", "show", "2026-05-19-vierde-overleg"]);
    assert!(shown.out.contains("what do we notice, and is there something between us?"), "{}", shown.out);
}

#[test]
fn two_lists_are_as_they_are_stored() {
    let folder = laid("meetings/2026-04-07-derde-overleg.toml", "kind = \"crisis\"");
    for (list, id, lang) in [
        ("meeting", "2026-05-19-vierde-overleg", "nl"),
        ("incident", "2026-04-07-derde-overleg", "en"),
    ] {
        let words = ["--lang", lang, "-q", "checklist", list, "--for", id];
        let made = Program::at(folder.path()).run(&words);
        assert_eq!(made.code, 0, "{}", made.err);
        assert_stored(&format!("tests/cases/checklist-{list}.{lang}.txt"), &made.out);
    }
}

#[test]
fn two_tables_are_both_tables() {
    let said = |language: Language, count: usize| {
        language.text(&Message::new("dilemma-tables").attribute("all").with("count", count))
    };
    assert_eq!(said(Language::Nl, 2), "Beide tafels hebben een vraag en een tijd.");
    assert_eq!(said(Language::Nl, 3), "Alle 3 tafels hebben een vraag en een tijd.");
    assert_eq!(said(Language::En, 2), "Both tables have a question and a time.");
}

#[test]
fn what_a_rule_finds_is_said_in_names_and_written_days() {
    let base = Folder::base();
    let text = base.text("contacts/secretaris-al-noor.toml");
    let confirmed = text.lines().find(|line| line.starts_with("confirmed")).expect("a day");
    let folder = laid("contacts/secretaris-al-noor.toml", &text.replace(confirmed, "confirmed = 2025-10-12"));
    let text = in_one_line(&folder, &["privacy"]);
    let said =
        "The details of secretaris van het bestuur (Moskee Al Noor) were last confirmed on 12 October 2025.";
    assert!(text.contains(said), "{text}");
}

/// What stands in small print tells a file once: not "See a. See a.".
#[test]
fn small_print_names_no_file_twice() {
    let folder = Folder::base();
    let path = folder.records().join("meetings/2026-05-19-vierde-overleg.toml");
    let text = std::fs::read_to_string(&path).expect("the next meeting");
    std::fs::write(&path, text.replace("\"planned\"", "\"held\"")).expect("a writable folder");
    let sample = records(&project());
    let base = records(folder.path());
    for (records, meeting) in [
        (&base, "2026-05-19-vierde-overleg"),
        (&sample, "2026-05-19-mei-overleg"),
    ] {
        let facts = Facts::of(records, TODAY);
        for list in LISTS {
            let document = made(list, &facts, meeting);
            for (name, tick) in points(&document).0 {
                let place = tick.place.text(Language::Nl);
                let words = place.split_whitespace().map(|word| word.trim_end_matches(['.', ',']));
                for file in words.filter(|word| word.ends_with(".toml")) {
                    let others = place.replacen(&format!("Zie {file}."), "", 1);
                    let is_bare = others.len() < place.len();
                    assert!(!is_bare || !others.contains(file), "{name}: {place}");
                }
            }
        }
    }
}
