//! Documents as every command gives them to its user: in each format, printed or written to a file.

use std::fs;
use std::path::Path;

use collab::command_line::{Failure, Outcome, Surroundings};
use collab::documents::output::{Output, deliver};
use collab::documents::write::{Format, html, markdown, text};
use collab::documents::{Block, Document, Item, Table, Tick, Words, day};
use collab::language::Language;
use jiff::civil::date;
use tempfile::TempDir;

use crate::stored::assert_stored;

/// A document with every kind of block, as a command could make it.
fn rich() -> Document {
    let recorded = |text: &str| Words::recorded(text);
    let tick = |done, words: &str, remarks: &[&str]| Tick {
        done,
        words: recorded(words),
        remarks: remarks.iter().map(|text| recorded(text)).collect(),
        place: recorded(if done { "In meetings/overleg.toml." } else { "" }),
    };
    let table = |caption: &str, columns: &[&str], rows: &[&[&str]]| {
        Block::Table(Table {
            caption: recorded(caption),
            columns: columns.iter().map(|text| recorded(text)).collect(),
            rows: rows.iter().map(|row| row.iter().map(|text| recorded(text)).collect()).collect(),
        })
    };
    let item = |words: &str, blocks: Vec<Block>| Item {
        words: recorded(words),
        blocks,
    };
    let blocks = vec![
        Block::Paragraph(recorded("U bent welkom in het gemeentehuis.")),
        Block::Note(recorded("De <b>zaal</b> is nog niet besproken.")),
        Block::section(
            recorded("Voor het overleg"),
            vec![
                Block::Checklist(vec![
                    tick(true, "Gastheer gevraagd", &["moskee-al-noor, 2026-05-01"]),
                    tick(false, "Uitnodiging verstuurd", &["Nog niet genoemd", "Mail naar info@moskee.example"]),
                ]),
                Block::Definitions(vec![
                    (recorded("Voorzitter"), recorded("secretaris-al-noor")),
                    (recorded("Plaats van het overleg"), recorded("مسجد النور, Grote Zaal")),
                ]),
            ],
        ),
        Block::section(
            recorded("Punten"),
            vec![
                Block::Numbered(vec![
                    item("Opening", vec![]),
                    item(
                        "Open dag",
                        vec![
                            Block::List(vec![item("1. *Wie* doet wat?", vec![]), item("Wanneer?", vec![])]),
                            Block::Code("checked = [\n\"```\",\n]".to_owned()),
                            Block::Prose("Eerste regel\n- tweede regel\n\nhttps://open.example, #2".to_owned()),
                        ],
                    ),
                ]),
                Block::section(
                    recorded("Acties"),
                    vec![
                        table(
                            "Wat open staat",
                            &["Wat", "Wie", "Wanneer"],
                            &[
                                &[
                                    "Folder | poster maken voor de open dag",
                                    "coordinator-welzijn",
                                    "2026-06-01",
                                ],
                                &["Zaal bespreken", "secretaris-al-noor", ""],
                            ],
                        ),
                        table(
                            "Wie er waren",
                            &["Organisatie", "Functie", "Aanwezig", "Vervanger"],
                            &[&["gemeente-dorp", "wethouder", "ja", ""]],
                        ),
                    ],
                ),
            ],
        ),
    ];
    Document {
        title: recorded("Agenda voor").and(day(date(2026, 5, 19))),
        partnership: Some("Dorp & Al Noor".to_owned()),
        language: None,
        today: date(2026, 5, 1),
        blocks,
    }
}

#[test]
fn every_kind_of_block_in_every_format_of_text() {
    let document = rich();
    assert_stored("tests/cases/document.md", &markdown::markdown(&document, Language::Nl));
    assert_stored("tests/cases/document.html", &html::html(&document, Language::En));
    assert_stored("tests/cases/document.txt", &text::text(&document, Language::Nl, 80, false));
    assert_stored("tests/cases/document.40.txt", &text::text(&document, Language::Nl, 40, false));
}

/// What a delivery left behind.
struct Delivered {
    ended: Result<Outcome, Failure>,
    out: Vec<u8>,
    err: String,
}

/// Where the document goes.
struct Place {
    folder: TempDir,
    is_terminal: bool,
    quiet: bool,
}

impl Place {
    fn new() -> Self {
        Place {
            folder: TempDir::new().expect("a temporary folder"),
            is_terminal: false,
            quiet: false,
        }
    }

    fn deliver(&self, format: Option<Format>, file: Option<&str>, force: bool) -> Delivered {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let mut surroundings = Surroundings {
            language: Language::Nl,
            records: None,
            today: None,
            clock: date(2031, 1, 1),
            directory: self.folder.path().to_path_buf(),
            colour: true,
            width: 50,
            is_terminal: self.is_terminal,
            quiet: self.quiet,
            out: &mut out,
            err: &mut err,
            input: None,
        };
        let output = Output {
            format,
            file: file.map(Into::into),
            force,
        };
        let ended = deliver(&rich(), &output, &mut surroundings);
        let err = String::from_utf8(err).expect("text");
        Delivered { ended, out, err }
    }

    /// The name of the message with which a delivery failed; then nothing is written.
    fn refused(&self, format: Option<Format>, file: Option<&str>, force: bool) -> &'static str {
        let before = self.files();
        let delivered = self.deliver(format, file, force);
        assert_eq!((delivered.out, delivered.err, self.files()), (Vec::new(), String::new(), before));
        match delivered.ended {
            Err(Failure::Said(message)) => message.id,
            other => panic!("{file:?}: {other:?}"),
        }
    }

    fn files(&self) -> Vec<(String, Vec<u8>)> {
        let entries = fs::read_dir(self.folder.path()).expect("a folder");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        let mut files: Vec<(String, Vec<u8>)> = paths
            .map(|path| (path.display().to_string(), fs::read(path).unwrap_or_default()))
            .collect();
        files.sort();
        files
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder.path().join(name)).expect("a file")
    }
}

#[test]
fn the_name_of_the_file_tells_the_format_unless_one_is_named() {
    let place = Place::new();
    let markdown = markdown::markdown(&rich(), Language::Nl).into_bytes();
    let html = html::html(&rich(), Language::Nl).into_bytes();
    // The lines of a file are those of every file, whatever the terminal.
    let text = text::text(&rich(), Language::Nl, 80, false).into_bytes();
    for (format, file, expected) in [
        (None, "a.md", &markdown),
        (None, "a.MARKDOWN", &markdown),
        (None, "a.html", &html),
        (None, "a.Htm", &html),
        (None, "a.txt", &text),
        (None, "a", &text),
        (Some(Format::Markdown), "b.log", &markdown),
        (Some(Format::Html), "agenda", &html),
    ] {
        let delivered = place.deliver(format, Some(file), false);
        assert_eq!(delivered.ended.expect(file), Outcome::Done);
        assert_eq!((&place.read(file), delivered.err), (expected, format!("Geschreven: {file}\n")));
        assert!(delivered.out.is_empty());
    }
    place.deliver(None, Some("a.docx"), false).ended.expect("a file");
    assert!(place.read("a.docx").starts_with(b"PK"));
    assert_eq!(place.refused(None, Some("agenda.pdf"), false), "failure-unknown-extension");
}

#[test]
fn without_a_file_the_document_is_printed() {
    let mut place = Place::new();
    let text = |width| text::text(&rich(), Language::Nl, width, true).into_bytes();
    assert_eq!(place.deliver(None, None, false).out, text(80));
    let html = html::html(&rich(), Language::Nl).into_bytes();
    assert_eq!(place.deliver(Some(Format::Html), None, false).out, html);
    // An Office Open XML document is a ZIP archive.
    assert!(place.deliver(Some(Format::Docx), None, false).out.starts_with(b"PK"));
    place.is_terminal = true;
    assert_eq!(place.deliver(None, None, false).out, text(50));
    assert_eq!(place.refused(Some(Format::Docx), None, false), "failure-docx-on-terminal");
    assert!(place.files().is_empty());
}

#[test]
fn nothing_is_replaced_unasked_and_no_folder_is_made() {
    let mut place = Place::new();
    fs::write(place.folder.path().join("mine.md"), "mine").expect("a file");
    fs::create_dir(place.folder.path().join("folder.md")).expect("a folder");
    for force in [false, true] {
        assert_eq!(place.refused(None, Some("folder.md"), force), "failure-output-is-folder");
        assert_eq!(place.refused(None, Some("new/a.md"), force), "failure-no-folder-for-file");
        assert_eq!(place.refused(None, Some("mine.md/a.md"), force), "failure-no-folder-for-file");
        if Path::new("/dev/null").exists() {
            assert_eq!(place.refused(Some(Format::Text), Some("/dev/null"), force), "failure-output-is-no-file");
        }
    }
    assert_eq!(place.refused(None, Some("mine.md"), false), "failure-file-exists");
    assert_eq!(place.read("mine.md"), b"mine");
    place.quiet = true;
    let delivered = place.deliver(None, Some("mine.md"), true);
    assert_eq!((delivered.ended.expect("a file"), delivered.err.as_str()), (Outcome::Done, ""));
    assert_eq!(place.read("mine.md"), markdown::markdown(&rich(), Language::Nl).into_bytes());
}

#[cfg(unix)]
#[test]
fn a_link_stays_where_it_is_and_leads_where_it_led() {
    let place = Place::new();
    // The standard output of a machine is such a link.
    let links = [
        ("device", "/dev/null"),
        ("mine", "mine.md"),
        ("nowhere", "not-there.md"),
    ];
    fs::write(place.folder.path().join("mine.md"), "mine").expect("a file");
    for (name, target) in links {
        let link = place.folder.path().join(name);
        std::os::unix::fs::symlink(target, &link).expect("a link");
        for force in [false, true] {
            assert_eq!(place.refused(Some(Format::Text), Some(name), force), "failure-output-is-link", "{name}");
            assert_eq!(fs::read_link(&link).expect("still a link"), Path::new(target));
        }
    }
    assert_eq!(place.read("mine.md"), b"mine");
}

#[test]
fn what_is_handed_out_names_files_the_same_from_every_folder() {
    let folder = crate::folder::Folder::base();
    let records = folder.records().display().to_string();
    let elsewhere = TempDir::new().expect("a folder");
    let made = |directory: &Path, words: &[&str]| {
        let program = crate::program::Program::at(directory);
        let run = program.run(&[&["--records", &records], words].concat());
        assert_eq!(run.code, 0, "{words:?}: {}", run.err);
        run.out
    };
    for words in [
        &["remind", "--within", "1y", "--format", "ics"][..],
        &["remind", "--within", "1y", "--format", "markdown"],
        &["checklist", "meeting", "--format", "markdown"],
        &["checklist", "review", "--format", "html"],
    ] {
        let here = made(folder.path(), words);
        for directory in [elsewhere.path(), &folder.records().join("meetings")] {
            assert_eq!(made(directory, words), here, "{words:?}");
        }
        assert!(here.replace("\r\n ", "").contains("records/") && !here.contains("../"), "{words:?}: {here}");
    }
}

#[test]
fn the_ending_decides_where_no_format_is_named() {
    let folder = crate::folder::Folder::base();
    let program = crate::program::Program::at(folder.path());
    for (file, begin) in [
        ("a.txt", "Agenda voor"),
        ("a.TEXT", "Agenda voor"),
        ("a", "Agenda voor"),
        ("a.md", "# Agenda"),
        ("a.markdown", "# Agenda"),
        ("a.html", "<!DOCTYPE html>"),
        ("a.htm", "<!DOCTYPE html>"),
        ("a.docx", "PK"),
    ] {
        let run = program.run(&["agenda", "-o", file]);
        assert_eq!(run.code, 0, "{file}: {}", run.err);
        let bytes = fs::read(folder.path().join(file)).expect("the file");
        assert!(bytes.to_ascii_lowercase().starts_with(begin.to_ascii_lowercase().as_bytes()), "{file}");
    }
    for (file, begin) in [
        ("r.txt", "wanneer"),
        ("r.md", "# "),
        ("r.json", "{"),
        ("r.ics", "BEGIN:VCALENDAR"),
    ] {
        let run = program.run(&["remind", "--within", "90d", "-o", file]);
        assert_eq!(run.code, 0, "{file}: {}", run.err);
        assert!(fs::read_to_string(folder.path().join(file)).expect("the file").starts_with(begin), "{file}");
    }
    for words in [
        &["agenda", "-o", "a.ics"][..],
        &["agenda", "-o", "a.eml"],
        &["remind", "-o", "a.docx"],
    ] {
        let run = program.run(words);
        assert!(run.code == 2 && run.err.contains("--format"), "{words:?}: {}", run.err);
    }
}

#[test]
fn a_format_that_the_ending_contradicts_is_refused_with_a_hint() {
    let folder = crate::folder::Folder::base();
    let program = crate::program::Program::at(folder.path());
    for (words, ending) in [
        (&["agenda", "--format", "html", "-o", "x.docx"][..], ".html"),
        (&["report", "--format", "docx", "-o", "x.HTM"], ".docx"),
        (&["report", "--format", "text", "-o", "x.md"], ".txt"),
        (&["checklist", "privacy", "--format", "markdown", "-o", "x.txt"], ".md"),
        (&["agenda", "--format", "html", "-o", "x.ics"], ".html"),
        (&["remind", "--format", "ics", "-o", "x.md"], ".ics"),
        (&["remind", "--format", "markdown", "-o", "x.json"], ".md"),
        (&["remind", "--format", "json", "-o", "x.docx"], ".json"),
    ] {
        for lang in ["nl", "en"] {
            let run = program.run(&[&["--lang", lang], words].concat());
            assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}");
            let file = words.last().expect("a file");
            assert!(run.err.contains(file) && run.err.contains(ending), "{words:?}: {}", run.err);
            assert!(!folder.path().join(file).exists(), "{words:?}");
        }
    }
    let mails = program.run(&["--lang", "nl", "remind", "--format", "eml", "-o", "x.ics"]);
    assert!(mails.code == 2 && mails.err.contains("Voor mails is een map nodig"), "{}", mails.err);
    // An ending that says nothing of a format contradicts none, and the one that fits does not either.
    for words in [
        &["agenda", "--format", "html", "-o", "x.htm"][..],
        &["agenda", "--format", "markdown", "-o", "agenda 19.5"],
        &["report", "--format", "text", "-o", "verslag"],
        &["remind", "--format", "table", "-o", "r.txt"],
        &["remind", "--within", "90d", "--format", "eml", "-o", "mails"],
    ] {
        let run = program.run(words);
        assert_eq!(run.code, 0, "{words:?}: {}", run.err);
    }
}
