//! `check --meeting`, `--since` and `--staged`.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::folder::Folder;
use crate::program::{Program, Run};

/// Runs git in a folder, with nobody's settings.
pub fn git(folder: &Path, words: &[&str]) {
    let output = Command::new("git")
        .args([
            "-c",
            "user.name=test",
            "-c",
            "user.email=test@example.invalid",
            "-c",
            "init.defaultBranch=main",
        ])
        .args(words)
        .current_dir(folder)
        .env_remove("GIT_DIR")
        .env_remove("GIT_INDEX_FILE")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("HOME", folder)
        .output()
        .expect("git");
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// The sound base in a repository, committed.
pub fn repository() -> Folder {
    let folder = Folder::base();
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["add", "."]);
    git(folder.path(), &["commit", "--quiet", "--message", "begin"]);
    folder
}

pub fn program(folder: &Folder) -> Program {
    let path = std::env::var("PATH").unwrap_or_default();
    Program::at(folder.path()).with("PATH", &path)
}

fn check(folder: &Folder, words: &[&str]) -> Run {
    let mut all = vec!["--lang", "en", "--quiet", "check", "--format", "short"];
    all.extend(words);
    program(folder).run(&all)
}

fn replace(folder: &Folder, path: &str, from: &str, to: &str) {
    let text = folder.text(path);
    assert!(text.contains(from), "{path} has no {from}");
    fs::write(folder.records().join(path), text.replacen(from, to, 1)).expect("a writable folder");
}

const AGREEMENT: &str = "agreements/samenwerking.toml";
const CHAIR: &str = "contacts/voorzitter-al-noor.toml";

#[test]
fn staged_judges_what_will_be_committed_and_not_what_lies_beside_it() {
    let folder = repository();
    replace(&folder, AGREEMENT, "sponsor = \"wethouder\"", "sponsor = \"wethoudr\"");
    git(folder.path(), &["add", "."]);
    replace(&folder, AGREEMENT, "sponsor = \"wethoudr\"", "sponsor = \"wethouder\"");
    assert_eq!(check(&folder, &[]).code, 0);
    let staged = check(&folder, &["--staged"]);
    assert_eq!(staged.code, 1);
    assert!(
        staged
            .out
            .starts_with("records/agreements/samenwerking.toml:9:11: error[unknown-reference]"),
        "{}",
        staged.out
    );

    git(folder.path(), &["add", "."]);
    replace(&folder, AGREEMENT, "sponsor = \"wethouder\"", "sponsor = \"wethoudr\"");
    assert_eq!((check(&folder, &[]).code, check(&folder, &["--staged"]).code), (1, 0));
}

#[test]
fn staged_sees_files_with_any_name_and_links_as_the_commit_has_them() {
    let folder = repository();
    let odd = "contacts/Être à côté.toml";
    fs::copy(folder.records().join(CHAIR), folder.records().join(odd)).expect("a writable folder");
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/hostname", folder.records().join("contacts/weg.toml")).expect("a link");
    git(folder.path(), &["add", "."]);
    let (now, staged) = (check(&folder, &[]), check(&folder, &["--staged"]));
    assert_eq!(now.out, staged.out);
    assert!(staged.out.contains("contacts/Être à côté.toml:1:1: error[invalid-file-name]"), "{}", staged.out);
    #[cfg(unix)]
    assert!(staged.out.contains("contacts/weg.toml:1:1: error[unreadable-file]"), "{}", staged.out);
}

#[cfg(unix)]
#[test]
fn a_hook_judges_a_real_commit() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = repository();
    let hook = folder.path().join(".git/hooks/pre-commit");
    fs::create_dir_all(folder.path().join(".git/hooks")).expect("a writable folder");
    let script = format!("#!/bin/sh\nexec '{}' --lang en check --staged\n", env!("CARGO_BIN_EXE_collab"));
    fs::write(&hook, script).expect("a writable folder");
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).expect("a writable folder");
    let commit = || {
        let mut git = Command::new("git");
        git.args([
            "-c",
            "user.name=test",
            "-c",
            "user.email=test@example.invalid",
            "commit",
            "--all",
            "--message",
            "x",
        ]);
        git.current_dir(folder.path())
            .env("HOME", folder.path())
            .env("GIT_CONFIG_NOSYSTEM", "1");
        git.output().expect("git").status.success()
    };
    replace(&folder, AGREEMENT, "sponsor = \"wethouder\"", "sponsor = \"wethoudr\"");
    assert!(!commit());
    replace(&folder, AGREEMENT, "sponsor = \"wethoudr\"", "sponsor = \"wethouder\" # who answers");
    assert!(commit());
}

#[test]
fn since_reports_only_what_is_new_however_lines_moved() {
    let folder = repository();
    replace(&folder, AGREEMENT, "review = 2027-01-01\n", "");
    git(folder.path(), &["commit", "--quiet", "--all", "--message", "an old fault"]);
    replace(&folder, AGREEMENT, "title =", "# a line more\n# and one\ntitle =");
    assert_eq!(check(&folder, &[]).out.lines().count(), 1);
    let since = check(&folder, &["--since", "HEAD", "--deny", "advice"]);
    assert_eq!((since.code, since.out.as_str()), (0, ""));

    replace(&folder, AGREEMENT, "sponsor = \"wethouder\"\n", "");
    let since = check(&folder, &["--since", "HEAD", "--deny", "advice"]);
    assert_eq!(since.code, 1);
    assert!(since.out.contains("advice[no-sponsor]") && since.out.lines().count() == 1, "{}", since.out);

    let words = ["--lang", "en", "check", "--since", "HEAD"];
    assert!(
        program(&folder)
            .run(&words)
            .out
            .contains("1 finding was there before and is left out.")
    );
}

#[test]
fn a_revision_without_records_has_no_findings() {
    let folder = Folder::base();
    git(folder.path(), &["init", "--quiet"]);
    git(folder.path(), &["commit", "--quiet", "--allow-empty", "--message", "empty"]);
    replace(&folder, AGREEMENT, "sponsor = \"wethouder\"\n", "");
    assert!(check(&folder, &["--since", "HEAD"]).out.contains("no-sponsor"));
}

#[test]
fn what_git_cannot_tell_is_said_in_a_line() {
    let outside = Folder::base();
    let refused = |folder: &Folder, words: &[&str], part: &str| {
        let run = check(folder, words);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{words:?}: {}", run.err);
        assert!(run.err.contains(part), "{words:?}: {}", run.err);
    };
    refused(&outside, &["--staged"], "not in a working tree");
    refused(&outside, &["--since", "HEAD"], "not in a working tree");
    let folder = repository();
    refused(&folder, &["--since", "nothing"], "does not know the revision `nothing`");
    refused(&folder, &["--since=--output=x"], "does not know the revision");
    git(folder.path(), &["rm", "--quiet", "-r", "--cached", "records"]);
    refused(&folder, &["--staged"], "No `collab.toml` is staged");
    let without_git = Program::at(folder.path()).with("PATH", "/nowhere");
    let run = without_git.run(&["--lang", "en", "check", "--staged"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("needs git"), "{}", run.err);
}

#[test]
fn for_a_meeting_only_what_matters_is_reported_as_of_its_day() {
    let folder = Folder::base();
    // A contact that the meeting does not touch, and one that it does.
    replace(&folder, "contacts/adviseur-communicatie.toml", "confirmed = 2026", "confirmed = 2025");
    fs::write(
        folder.records().join("contacts/balie.toml"),
        "organisation = \"gemeente-veenmeer\"\nrole = \"balie\"\ndomain = \"other\"\n",
    )
    .expect("a writable folder");
    let all = check(&folder, &[]).out;
    assert!(all.contains("[unused-record]") && all.contains("[not-confirmed]"), "{all}");
    let next = check(&folder, &["--meeting", "next"]);
    assert!(!next.out.contains("[unused-record]") && next.out.contains("[not-confirmed]"), "{}", next.out);
    // On 1 May the agenda is not due; on the day of the meeting, 19 May, it is.
    assert!(!all.contains("[agenda-late]") && next.out.contains("[agenda-late]"), "{}", next.out);
    assert_eq!(check(&folder, &["--meeting", "2026-05-19-vierde-overleg"]).out, next.out);
    let last = check(&folder, &["--meeting", "last"]);
    assert!(!last.out.contains("[agenda-late]"), "{}", last.out);
    let unknown = check(&folder, &["--meeting", "2026-05-19-vierde-overlg"]);
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("Did you mean `2026-05-19-vierde-overleg`?"), "{}", unknown.err);
}

#[test]
fn before_the_next_meeting_the_gravest_points_come_first() {
    let folder = Folder::base();
    replace(&folder, AGREEMENT, "sponsor = \"wethouder\"\n", "");
    let run = program(&folder).run(&["--lang", "en", "check"]);
    let (_, open) = run
        .out
        .split_once("The next meeting is in 18 days, on 2026-05-19")
        .expect("the next meeting");
    let points: Vec<&str> = open.lines().filter(|line| line.starts_with("- ")).collect();
    let [agenda, action, sponsor] = points.as_slice() else {
        panic!("{points:?}");
    };
    // Of two warnings, the one about the meeting itself comes first.
    assert!(agenda.starts_with("- warning: ") && agenda.ends_with("vierde-overleg.toml:1)"), "{agenda}");
    assert!(action.starts_with("- warning: ") && action.ends_with("derde-overleg.toml:50)"), "{action}");
    assert!(sponsor.starts_with("- advice: "), "{sponsor}");
}
