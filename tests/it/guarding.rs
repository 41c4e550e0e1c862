//! `collab guard`: texts before they become records, and everything that git remembers.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::Path;
use std::process::Stdio;

use clap::ValueEnum as _;
use collab::findings::write::Format;
use serde_json::Value;
use tempfile::TempDir;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::folder::Folder;
use crate::meeting_and_git::{git, program, repository};
use crate::program::{Program, Run};

const NUMBER: &str = "06-12345678";

fn place(files: &[(&str, &[u8])]) -> TempDir {
    let place = TempDir::new().expect("a temporary folder");
    for (name, bytes) in files {
        fs::write(place.path().join(name), bytes).expect("a writable folder");
    }
    place
}

fn word(paragraphs: &[&str]) -> Vec<u8> {
    let paragraphs: String = paragraphs
        .iter()
        .map(|text| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"))
        .collect();
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    file.start_file("word/document.xml", SimpleFileOptions::default()).expect("a part");
    write!(file, "<w:document xmlns:w='w'><w:body>{paragraphs}</w:body></w:document>").expect("memory");
    file.finish().expect("a file").into_inner()
}

fn guard(directory: &Path, words: &[&str]) -> Run {
    let mut all = vec!["--lang", "en", "guard"];
    all.extend(words);
    Program::at(directory).run(&all)
}

#[test]
fn texts_and_word_files_are_looked_at_and_nothing_is_repeated() {
    let text = format!("Verslag\n\nÉén vraag: bel {NUMBER}.\n");
    let document = word(&["Verslag", "", &format!("Bel {NUMBER}.")]);
    let place = place(&[
        ("a.txt", text.as_bytes()),
        ("b.docx", &document),
        ("c.md", b"# Niets\n"),
    ]);
    for format in Format::value_variants().iter().filter_map(Format::to_possible_value) {
        let format = format.get_name();
        let run = guard(place.path(), &["b.docx", "a.txt", "c.md", "--format", format]);
        assert_eq!(run.code, 1, "{format}: {}", run.err);
        assert!(!run.out.contains(NUMBER) && !run.err.contains(NUMBER), "{format}");
        assert!(run.out.contains("private-contact-details"), "{format}: {}", run.out);
    }
    let short = guard(place.path(), &["b.docx", "a.txt", "c.md", "--format", "short"]);
    let places: Vec<&str> = short.out.lines().map(|line| line.split(": ").next().unwrap_or_default()).collect();
    assert_eq!(places, ["a.txt:3:16", "b.docx:3:5"]);
    assert!(short.err.contains("number of the paragraph") && short.err.contains("Silence is no proof"));
    let fine = guard(place.path(), &["c.md"]);
    assert_eq!((fine.code, fine.err.as_str()), (0, ""));
    assert!(fine.out.contains("1 file checked: nothing found.\nSilence is no proof."), "{}", fine.out);
}

#[test]
fn a_text_may_come_in_and_the_name_of_a_file_says_something_too() {
    let directory = place(&[("verslag-BSN-111222333.txt", b"")]);
    let command = |words: &[&str]| {
        let program = Program::at(directory.path());
        let mut child = program
            .command(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        let mut input = child.stdin.take().expect("a pipe");
        input.write_all(format!("bel {NUMBER}").as_bytes()).expect("a reader");
        drop(input);
        String::from_utf8(child.wait_with_output().expect("an end").stdout).expect("text")
    };
    for words in [
        &["guard", "--format", "short"][..],
        &["guard", "-", "--format", "short"],
    ] {
        assert!(command(words).starts_with("-:1:5: error[private-contact-details]"), "{words:?}");
    }
    let named = guard(directory.path(), &["verslag-BSN-111222333.txt", "--format", "short"]);
    assert!(
        named.out.starts_with("verslag-BSN-111222333.txt:1:1: error[citizen-service-number]"),
        "{}",
        named.out
    );
}

#[test]
fn names_and_details_come_from_the_records_where_there_are_some() {
    let folder = Folder::base();
    let text = "Bel 0123 45 67 00, of mail jansen@alnoor.example.";
    fs::write(folder.path().join("a.txt"), text).expect("a writable folder");
    assert_eq!(guard(folder.path(), &["a.txt"]).code, 0);
    let elsewhere = place(&[("a.txt", b"Vraag het dhr. Jansen: jansen@alnoor.example.")]);
    assert_eq!(guard(elsewhere.path(), &["a.txt"]).code, 1);
    let missing = guard(elsewhere.path(), &["--records", "x", "a.txt"]);
    assert_eq!(missing.code, 2);
}

#[test]
fn deny_decides_and_what_cannot_be_read_is_told_kindly() {
    let bomb = {
        let mut file = ZipWriter::new(Cursor::new(Vec::new()));
        file.start_file("word/document.xml", SimpleFileOptions::default()).expect("a part");
        for _ in 0..40 {
            file.write_all(&vec![b' '; 1 << 20]).expect("memory");
        }
        file.finish().expect("a file").into_inner()
    };
    let files: [(&str, &[u8]); 5] = [
        ("street.txt", b"Geluid bij Beukenlaan 15."),
        ("bomb.docx", &bomb),
        ("cut.docx", b"PK\x03\x04"),
        ("old.doc", b"\xd0\xcf\x11\xe0\0\0"),
        ("number.txt", NUMBER.as_bytes()),
    ];
    let place = place(&files);
    fs::create_dir(place.path().join("folder")).expect("a writable folder");
    assert_eq!(guard(place.path(), &["street.txt"]).code, 0);
    assert_eq!(guard(place.path(), &["street.txt", "--deny", "warning"]).code, 1);
    for (file, words) in [
        ("bomb.docx", "becomes so when it is unpacked"),
        ("cut.docx", "damaged"),
        ("old.doc", "neither a text nor a Word file"),
        ("folder", "is a folder"),
        ("gone.txt", "cannot be read"),
    ] {
        let run = guard(place.path(), &["number.txt", file, "--format", "short"]);
        assert_eq!(run.code, 2, "{file}");
        assert!(run.err.contains(words) && run.err.contains("help: "), "{file}: {}", run.err);
        assert!(run.out.starts_with("number.txt:1:1: error"), "{file}: {}", run.out);
    }
}

/// A repository in which a number was in a record that is gone, a name is in a message, and a merge brought
/// in something that neither side had.
fn remembering() -> Folder {
    let folder = repository();
    let path = folder.path();
    let meeting = folder.records().join("meetings/2026-05-19-vierde-overleg.toml");
    let clean = fs::read_to_string(&meeting).expect("the file");
    let commit = |text: &str, message: &str| {
        fs::write(&meeting, text).expect("a writable folder");
        git(path, &["commit", "--quiet", "--all", "--allow-empty", "--message", message]);
    };
    commit(
        &format!("{clean}# bel {NUMBER}\n"),
        "Bel iemand\n\nSigned-off-by: A. Jansen <a.jansen@gmail.example>",
    );
    commit(&clean, &format!("Weg ermee: {NUMBER}\n"));
    git(path, &["checkout", "--quiet", "-b", "side"]);
    commit(&format!("{clean}# side\n"), "side");
    git(path, &["checkout", "--quiet", "main"]);
    commit(&format!("{clean}# main\n"), "main");
    git(path, &["merge", "--quiet", "--no-commit", "--strategy", "ours", "side"]);
    commit(&format!("{clean}# NL91ABNA0417164300\n"), "merge");
    git(path, &["mv", "records", "gegevens"]);
    git(path, &["commit", "--quiet", "--message", "other folder"]);
    fs::write(path.join("x.toml"), format!("# {NUMBER}\n")).expect("a writable folder");
    git(path, &["add", "."]);
    git(path, &["commit", "--quiet", "--message", "no record"]);
    folder
}

fn history(folder: &Folder, words: &[&str]) -> Run {
    let mut all = vec!["--lang", "en", "guard", "--history"];
    all.extend(words);
    program(folder).run(&all)
}

fn spots(run: &Run) -> Vec<(String, Option<String>, String, bool)> {
    let whole: Value = serde_json::from_str(&run.out).expect("JSON");
    let findings = whole["findings"].as_array().expect("a list");
    let spot = |one: &Value| {
        let file = one["file"].as_str().map(|file| format!("{file}:{}:{}", one["line"], one["column"]));
        let text = |key: &str| one[key].as_str().expect("a text").to_owned();
        (text("rule"), file, text("date"), one["current"].as_bool().expect("yes or no"))
    };
    findings.iter().map(spot).collect()
}

#[test]
fn everything_that_git_remembers_is_looked_at_once() {
    let folder = remembering();
    let json = history(&folder, &["--format", "json"]);
    assert_eq!(json.code, 1, "{}", json.err);
    assert!(!json.out.contains(NUMBER) && !json.out.contains("NL91"));
    let found: Vec<_> = spots(&json)
        .into_iter()
        .map(|(rule, file, _, current)| (rule, file, current))
        .collect();
    let meeting = "records/meetings/2026-05-19-vierde-overleg.toml";
    let details = "private-contact-details".to_owned();
    assert_eq!(
        found,
        [
            // The address of somebody in a trailer, and the number in a message.
            (details.clone(), None, false),
            (details.clone(), Some(format!("{meeting}:29:7")), false),
            (details, None, false),
            ("bank-account".to_owned(), Some(format!("{meeting}:29:3")), true),
        ]
    );
    let human = history(&folder, &[]);
    assert_eq!(human.code, 1);
    assert!(human.out.contains("git filter-repo") && human.out.contains("72 hours"), "{}", human.out);
    assert!(
        human.out.contains("(still there now)") && human.out.contains("(message of the commit):1:12"),
        "{}",
        human.out
    );
    assert!(!human.out.contains(NUMBER));
}

#[test]
fn a_range_a_bare_repository_and_a_shallow_clone_are_read() {
    let folder = remembering();
    let range = history(&folder, &["HEAD~1..HEAD", "--format", "json"]);
    assert_eq!((range.code, spots(&range).len()), (0, 0), "{}", range.out);
    let merge = history(&folder, &["HEAD~3..HEAD", "--format", "json"]);
    assert_eq!(spots(&merge).len(), 1, "{}", merge.out);

    let clones = TempDir::new().expect("a temporary folder");
    let from = format!("file://{}", folder.path().display());
    git(clones.path(), &["clone", "--quiet", "--bare", &from, "bare"]);
    git(clones.path(), &["clone", "--quiet", "--depth", "1", &from, "shallow"]);
    let path = std::env::var("PATH").unwrap_or_default();
    let at = |name: &str, words: &[&str]| {
        let program = Program::at(&clones.path().join(name)).with("PATH", &path);
        program.run(&[&["--lang", "en", "guard", "--history"], words].concat())
    };
    let bare = at("bare", &["--format", "json"]);
    assert_eq!(spots(&bare).len(), 4, "{}", bare.err);
    let shallow = at("shallow", &[]);
    assert!(shallow.out.contains("fetch --unshallow") && shallow.out.contains("1 commit and"), "{}", shallow.out);
}

#[test]
fn what_git_cannot_say_is_told_with_a_hint() {
    let folder = repository();
    let unknown = history(&folder, &["nowhere..HEAD"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("nowhere..HEAD") && unknown.err.contains("help: "), "{}", unknown.err);
    assert_eq!(history(&folder, &["--output=x"]).code, 2);
    assert_eq!(history(&folder, &["--format", "sarif"]).code, 2);

    let nothing = Folder::base();
    let outside = history(&nothing, &[]);
    assert_eq!(outside.code, 2);
    assert!(outside.err.contains("no git repository"), "{}", outside.err);
    git(nothing.path(), &["init", "--quiet"]);
    let empty = history(&nothing, &[]);
    assert_eq!(empty.code, 0, "{}", empty.err);
    assert!(empty.out.contains("0 commits and 0 versions"), "{}", empty.out);
    assert_eq!(program(&nothing).run(&["guard", "x.txt", "--history"]).code, 2);
}

#[test]
fn what_a_key_says_is_found_and_not_repeated() {
    for key in [
        "\"De heer De Vries is ziek\"",
        "\"bel-06-12345678\"",
        "de-heer-de-vries-is-ziek",
    ] {
        let folder = Folder::base();
        let path = folder.records().join("organisations/moskee-al-noor.toml");
        let text = fs::read_to_string(&path).expect("a record");
        fs::write(&path, format!("{key} = 1\n{text}")).expect("a writable folder");
        for format in ["short", "json", "sarif", "github", "gitlab", "junit"] {
            let run = Program::at(folder.path()).run(&["--lang", "en", "check", "--format", format]);
            assert!(run.out.contains("unknown-field"), "{format}: {}{}", run.out, run.err);
            for secret in ["is ziek", "is-ziek", "12345678"] {
                assert!(!run.out.contains(secret) && !run.err.contains(secret), "{format}: {key}");
            }
            assert!(!key.contains(' ') || run.out.contains("health"), "{format}: {key}");
        }
    }
}

#[test]
fn texts_without_an_end_are_read_in_time() {
    // Lines and words without an end: no rule may go back to the beginning of one again and again.
    let texts = ["a@b.", "De heer De Vries is ziek en woont op Beukenlaan 15. "]
        .map(|text| text.repeat(200_000 / text.len()));
    for text in texts {
        let place = place(&[("a.txt", text.as_bytes())]);
        let run = guard(place.path(), &["a.txt", "--format", "short"]);
        assert_eq!(run.code, 1, "{}", run.err);
    }
}
