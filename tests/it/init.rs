//! `collab init`: a new folder in which nothing is found, or nothing at all.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::program::{Program, Run};

fn empty() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

fn program(place: &Path) -> Program {
    Program::at(place).with("COLLAB_TODAY", "2026-11-21").with("COLLAB_LANG", "en")
}

fn init(place: &Path, words: &[&str]) -> Run {
    program(place).run(&[&["init"], words].concat())
}

/// Every file below a folder, with what it says.
fn all(folder: &Path) -> Vec<(String, String)> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    files
        .map(|entry| entry.expect("a file"))
        .filter(|entry| !entry.file_type().is_dir())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).expect("a path below").display().to_string();
            (path, fs::read_to_string(entry.path()).expect("text"))
        })
        .collect()
}

/// Refused, with one reason and a hint, and nothing is written.
fn refused(place: &Path, words: &[&str]) -> String {
    let before = all(place);
    let run = init(place, words);
    assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}: {}", run.err);
    assert_eq!(run.err.lines().count(), 2, "{words:?}: {}", run.err);
    assert_eq!(all(place), before, "{words:?}");
    run.err
}

#[test]
fn nothing_is_found_in_what_it_writes() {
    for words in [
        vec!["new"],
        vec!["new", "--language", "nl", "--ci", "gitlab"],
        vec![
            "new",
            "--party",
            "Şahin \"x\":koepel",
            "--party",
            "De Brug:school",
            "--ci",
            "forgejo",
        ],
        vec!["new", "--name", "Samen \\ 'één'", "--ci", "none"],
        vec![],
    ] {
        let place = empty();
        let run = init(place.path(), &words);
        assert_eq!(run.code, 0, "{}", run.err);
        let folder = if words.is_empty() {
            place.path().to_path_buf()
        } else {
            place.path().join("new")
        };
        let check = program(&folder).run(&["check", "--deny", "advice", "--format", "short"]);
        assert_eq!((check.code, check.out.as_str()), (0, ""));
        let mut written: Vec<&str> = run.out.lines().collect();
        written.sort_unstable();
        let found = all(place.path());
        let mut found: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
        found.sort_unstable();
        assert_eq!(written, found);
    }
}

#[test]
fn the_first_agenda_fits_and_every_party_has_a_point() {
    let parties = [
        "A:moskee",
        "B:gemeente",
        "C:school",
        "D:koepel",
        "E:politie",
        "F:welzijn",
    ];
    for count in 2..=parties.len() {
        let place = empty();
        let words = parties[..count].iter().flat_map(|party| ["--party", party]);
        let run = init(place.path(), &words.collect::<Vec<_>>());
        assert_eq!(run.code, 0, "{}", run.err);
        let agenda = program(place.path()).run(&["agenda"]);
        assert_eq!(agenda.code, 0, "{}", agenda.err);
        assert!(!agenda.out.contains("longer than agreed"), "{}", agenda.out);
        for party in &parties[..count] {
            let (name, _) = party.split_once(':').expect("a name and a kind");
            let raised = format!("Raised by  {name}\n");
            assert_eq!(agenda.out.matches(&raised).count(), 1, "{name}: {}", agenda.out);
        }
    }
}

#[test]
fn a_substitute_whom_nobody_is_yet_is_not_asked_for_again() {
    let place = empty();
    init(place.path(), &["--party", "A:mosque", "--party", "B:municipality"]);
    let agreement = "records/agreements/start-document-partnership-2026.toml";
    let agreement = place.path().join(agreement);
    let text = fs::read_to_string(&agreement).expect("the agreement");
    fs::write(&agreement, text.replace("\"exploring\"\n", "\"agreed\"\n")).expect("a writable folder");
    let check = program(place.path()).run(&["check", "--rule", "no-substitute"]);
    assert_eq!(check.out.matches("Nobody holds the seat secretary-a now").count(), 1, "{}", check.out);
    assert_eq!(check.out.matches("Nobody holds the seat safety-adviser-b now").count(), 1, "{}", check.out);
    assert!(!check.out.contains("Then make a file"), "{}", check.out);
}

#[test]
fn the_records_speak_their_own_language() {
    let place = empty();
    init(place.path(), &["--language", "nl"]);
    let readme = fs::read_to_string(place.path().join("records/README.md")).expect("the explanation");
    assert!(
        readme.contains("Gemeente Voorbeeld en Moskee Voorbeeld") && readme.contains("nooit bewaren"),
        "{readme}"
    );
    let settings = fs::read_to_string(place.path().join("records/collab.toml")).expect("the settings");
    assert!(settings.contains("\nlanguage = \"nl\"\n"), "{settings}");
}

/// What is said to be left to do, without the lines that are always there.
fn left(words: &[&str]) -> Vec<String> {
    let parties = ["--party", "A:school", "--party", "B:mosque"];
    let run = init(empty().path(), &[&["new"], &parties[..], words].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    let mut lines = run.err.lines().map(str::to_owned);
    assert_eq!(lines.next().as_deref(), Some("Done. This is what you can do now:"));
    assert_eq!(lines.next().as_deref(), Some("- Read new/records/README.md first."));
    assert!(
        lines
            .next()
            .is_some_and(|line| line.contains("folder new") && line.contains("`collab check`"))
    );
    lines.collect()
}

#[test]
fn it_ends_with_what_is_left_to_do() {
    let source = ["--source", "https://example.org/collab"];
    for (service, name, file) in [
        ("github", "GitHub", ".github/workflows/collab.yml"),
        ("gitlab", "GitLab", ".gitlab-ci.yml"),
        ("forgejo", "Forgejo", ".forgejo/workflows/collab.yml"),
    ] {
        let open = left(&["--ci", service]);
        assert!(open[0].starts_with(&format!("- Will this folder be kept on {name}?")), "{open:?}");
        assert!(open[0].contains(&format!("in new/{file}, write after COLLAB_SOURCE")), "{open:?}");
        assert!(open[0].ends_with("If not, you can delete that file."), "{open:?}");
        let known = left(&[&["--ci", service], &source[..]].concat());
        assert_eq!(open[1..], known, "{service}");
        assert_eq!(known.len(), usize::from(service == "gitlab"), "{known:?}");
    }
    assert!(left(&["--ci", "none"]).is_empty());
    assert!(init(empty().path(), &["--quiet"]).err.is_empty());
    let here = init(empty().path(), &["--language", "nl", "--lang", "nl", "--ci", "none"]);
    assert_eq!(
        here.err,
        "Klaar. Dit kunt u nu doen:\n- Lees eerst records/README.md.\n- Kijk alles na met `collab check`.\n- De \
         partijen zijn hier verzonnen. Met eigen namen begint u in een lege map: `collab init --party \"Gemeente \
         Veenmeer:gemeente\" --party \"Moskee Al Noor:moskee\"`.\n"
    );
}

#[test]
fn a_folder_that_holds_something_is_left_alone_unless_forced() {
    let place = empty();
    fs::create_dir_all(place.path().join("records/agreements")).expect("a folder");
    for (path, text) in [
        ("notes.txt", "mine"),
        ("records/collab.toml", "mine"),
        ("records/agreements/eigen.toml", "mine"),
    ] {
        fs::write(place.path().join(path), text).expect("a file");
    }
    let said = refused(place.path(), &[]);
    assert!(said.contains("notes.txt and records"), "{said}");
    let run = init(place.path(), &["--force"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let text = |path: &str| fs::read_to_string(place.path().join(path)).expect("a file");
    assert_eq!((text("notes.txt"), text("records/agreements/eigen.toml")), ("mine".into(), "mine".into()));
    assert_ne!(text("records/collab.toml"), "mine");
    // What is forced twice is the same as once.
    let once = all(place.path());
    assert_eq!(init(place.path(), &["--force"]).code, 0);
    assert_eq!(all(place.path()), once);
}

#[test]
fn a_fresh_repository_counts_as_empty() {
    let place = empty();
    fs::create_dir(place.path().join(".git")).expect("a folder");
    assert_eq!(init(place.path(), &[]).code, 0);
}

#[test]
fn what_is_not_clear_is_refused() {
    let place = empty();
    for (words, said) in [
        (vec!["--party", "A:school"], "only one party"),
        (vec!["--party", "A:school", "--party", "B:moske"], "`mosque`"),
        (vec!["--party", "A:school", "--party", "B:moskeee"], "mean `mosque`"),
        (vec!["--party", "A:school", "--party", "B:tennis"], "`house-of-worship`"),
        (vec!["--party", "A"], "cannot be understood"),
        (vec!["--party", "A\u{1b}[31m:school"], "\\u{1b}"),
        (vec!["--name", "a\nb"], "cannot be seen"),
        (vec!["a/b"], "does not exist"),
        (vec!["--language", "tr"], "`--language"),
        (vec!["--ci", "jenkins"], "forgejo"),
        (vec!["--source", "example.org/tools/collab"], "`https://…`"),
        (vec!["--source", "https://example.org/a b", "--ci", "none"], "without spaces or quotes"),
        (vec!["--source=-x"], "no address"),
        (vec!["--source", "https://me@example.org/collab"], "before the `@`"),
        (vec!["--today", "9999-12-31"], "9999-12-31"),
        (vec!["--today=-000001-01-01"], "-000001-01-01"),
    ] {
        let err = refused(place.path(), &words);
        assert!(err.contains(said), "{words:?}: {err}");
    }
    fs::write(place.path().join("file"), "mine").expect("a file");
    refused(place.path(), &["file"]);
    refused(place.path(), &["file", "--force"]);
    refused(place.path(), &["file/new"]);
}

#[cfg(unix)]
#[test]
fn a_folder_where_nobody_may_write_stays_as_it_is() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = empty();
    let closed = place.path().join("closed");
    fs::create_dir(&closed).expect("a folder");
    let allow = |mode| fs::set_permissions(&closed, fs::Permissions::from_mode(mode)).expect("my folder");
    allow(0o555);
    // Whoever may do everything is not stopped by this.
    if fs::write(closed.join("probe"), "").is_err() {
        refused(place.path(), &["closed"]);
        refused(place.path(), &["closed/new"]);
    }
    allow(0o755);
}

/// Where both go to one place, as in a terminal.
#[cfg(unix)]
#[test]
fn what_is_left_to_do_comes_after_the_files() {
    let place = empty();
    let program = program(place.path());
    let init = program.command(&["init"]).get_program().to_string_lossy().into_owned();
    let said = |words: &str| {
        let mut command = std::process::Command::new("/bin/sh");
        let command = command.args(["-c", &format!("exec '{init}' {words} 2>&1")]).env_clear();
        let command = command.envs([("COLLAB_TODAY", "2026-11-21"), ("COLLAB_LANG", "en")]);
        let output = command.current_dir(place.path()).output().expect("a shell");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let begun = said("init");
    assert!(
        begun.starts_with("records/README.md\n") && begun.ends_with("you can delete that file.\n"),
        "{begun}"
    );
    let new = said("new meeting --next");
    assert!(new.contains(".toml\nOpen this file"), "{new}");
}

/// Every file that is written ends at its first byte, as on a full disk.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_nothing_behind() {
    let place = empty();
    fs::create_dir(place.path().join("old")).expect("a folder");
    for folder in ["new", "old"] {
        let program = program(place.path()).command(&["init", folder]);
        let words =
            format!("trap '' XFSZ; ulimit -f 0; exec '{}' init {folder}", program.get_program().to_string_lossy());
        let mut command = std::process::Command::new("/bin/sh");
        let output = command
            .args(["-c", &words])
            .env_clear()
            .current_dir(place.path())
            .output()
            .expect("a shell");
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), said.lines().count()), (Some(2), 2), "{said}");
        let left: Vec<_> = fs::read_dir(place.path())
            .expect("the folder")
            .map(|entry| entry.expect("a file").file_name())
            .collect();
        assert_eq!(left, ["old"], "{folder}");
        assert_eq!(fs::read_dir(place.path().join("old")).expect("the folder").count(), 0, "{folder}");
    }
}

#[test]
fn the_next_meeting_follows_on_the_first() {
    let place = empty();
    init(place.path(), &["--party", "A:school", "--party", "B:police"]);
    let program = program(place.path());
    let run = program.run(&["new", "meeting", "--next"]);
    assert_eq!(run.out, "records/meetings/2027/2027-02-02-periodic-meeting.toml\n", "{}", run.err);
    let text = fs::read_to_string(place.path().join(run.out.trim())).expect("the meeting");
    for line in [
        "host = \"b\"",
        "chair = \"coordinator-b\"",
        "minute_taker = \"coordinator-a\"",
    ] {
        assert!(text.contains(&format!("\n{line}\n")), "{line} is not in\n{text}");
    }
    let check = program.run(&["check", "--deny", "advice", "--format", "short"]);
    assert_eq!((check.code, check.out.as_str()), (0, ""));
}
