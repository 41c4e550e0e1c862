//! The program as a whole: what it is told, what it prints where, and how it ends.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Stdio;

use clap::ValueEnum as _;
use collab::command_line::{Failure, command};
use collab::language::Language;
use collab::records::kind::Kind;
use collab::rules;
use collab::rules::page::Page;
use collab::writing::WriteProblem;
use tempfile::TempDir;

use crate::folder::Folder;
use crate::program::{Program, Run};

const FORMATS: [&str; 7] = ["human", "short", "json", "sarif", "github", "gitlab", "junit"];

/// The sound base with an unknown field (an error) and without a sponsor (advice).
fn with_findings() -> Folder {
    let folder = Folder::base();
    let change = |path: &str, change: &dyn Fn(String) -> String| {
        let path = folder.records().join(path);
        let text = fs::read_to_string(&path).expect("a file of the base");
        fs::write(path, change(text)).expect("a writable folder");
    };
    change("organisations/moskee-al-noor.toml", &|text| format!("webiste = \"https://example.org\"\n{text}"));
    change("agreements/samenwerking.toml", &|text| {
        let lines = text.lines().filter(|line| !line.starts_with("sponsor"));
        lines.map(|line| format!("{line}\n")).collect()
    });
    folder
}

/// A folder in which there is nothing to read.
fn empty() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

/// Runs where only usage counts and asserts that nothing was printed as a result.
fn refused(program: &Program, words: &[&str]) -> String {
    let Run { code, out, err } = program.run(words);
    assert_eq!((code, out.as_str()), (2, ""), "{words:?}: {err}");
    assert_eq!(err.lines().count(), 2, "{words:?}: not one line and a hint: {err}");
    err
}

#[test]
fn the_exit_code_is_the_same_for_every_format() {
    let sound = Folder::base();
    let unsound = with_findings();
    for format in FORMATS {
        let code = |folder: &Folder, more: &[&str]| {
            let words = [&["check", "--format", format], more].concat();
            Program::at(folder.path()).run(&words).code
        };
        assert_eq!(code(&sound, &["--deny", "advice"]), 0, "{format}");
        assert_eq!(code(&unsound, &[]), 1, "{format}");
        assert_eq!(code(&unsound, &["--rule", "no-sponsor"]), 0, "{format}");
        assert_eq!(code(&unsound, &["--rule", "no-such-rule"]), 2, "{format}");
        assert_eq!(Program::at(empty().path()).run(&["check", "--format", format]).code, 2, "{format}");
    }
}

#[test]
fn deny_says_from_which_level_on_the_exit_code_is_one() {
    let folder = with_findings();
    let program = Program::at(folder.path());
    let code = |rule: &str, level: &str| program.run(&["check", "--rule", rule, "--deny", level]).code;
    let codes = |rule: &str| ["error", "warning", "advice"].map(|level| code(rule, level));
    assert_eq!(codes("unknown-field"), [1, 1, 1]);
    assert_eq!(codes("no-sponsor"), [0, 0, 1]);
    assert_eq!(codes("review-due"), [0, 0, 0]);
}

#[test]
fn rule_limits_what_is_reported() {
    let folder = with_findings();
    let program = Program::at(folder.path());
    let lines =
        |words: &[&str]| program.run(&[&["check", "--format", "short"], words].concat()).out.lines().count();
    assert_eq!(lines(&[]), 2);
    assert_eq!(lines(&["--rule", "no-sponsor"]), 1);
    assert_eq!(lines(&["--rule", "no-sponsor", "--rule", "unknown-field"]), 2);
    assert_eq!(lines(&["--rule", "no-sponsor,unknown-field"]), 2);
}

#[test]
fn a_path_limits_what_is_reported_from_wherever_it_is_named() {
    let folder = with_findings();
    let lines = |directory: &Path, path: &str| {
        let run = Program::at(directory).run(&["check", "--format", "short", path]);
        assert_ne!(run.code, 2, "{path}: {}", run.err);
        run.out.lines().count()
    };
    let organisations = folder.records().join("organisations");
    assert_eq!(lines(folder.path(), "records"), 2);
    assert_eq!(lines(folder.path(), "records/organisations"), 1);
    assert_eq!(lines(folder.path(), "./records/../records/organisations/"), 1);
    assert_eq!(lines(folder.path(), "records/organisations/gemeente-veenmeer.toml"), 0);
    assert_eq!(lines(&organisations, "moskee-al-noor.toml"), 1);
    assert_eq!(lines(&organisations, "../agreements"), 1);
    assert_eq!(lines(&organisations, organisations.to_str().expect("a plain path")), 1);
}

#[test]
fn every_file_counts_whatever_path_says() {
    let folder = with_findings();
    let files = |words: &[&str]| {
        let run = Program::at(folder.path()).run(&[&["check", "--format", "json"], words].concat());
        let whole: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
        whole["summary"]["files"].as_u64().expect("a number")
    };
    assert_eq!(files(&[]), files(&["records/organisations"]));
}

#[test]
fn what_does_not_exist_is_refused_with_the_nearest_in_both_languages() {
    let folder = Folder::base();
    let cases: [(&[&str], &str); 8] = [
        (&["chek"], "`check`"),
        (&["check", "--fromat", "json"], "`--format`"),
        (&["check", "--format", "jsn"], "json"),
        (&["check", "--rule", "no-subtitute"], "`no-substitute`"),
        (&["explain", "no-subtitute"], "`no-substitute`"),
        (&["schema", "contract"], "`contact`"),
        (&["check", "records/agreements/samenwerken.toml"], "records/agreements/samenwerking.toml"),
        (&["--records", "nowhere", "check"], "`collab.toml`"),
    ];
    for (words, hint) in cases {
        for (language, name) in [("nl", "hulp: "), ("en", "help: ")] {
            let said = refused(&Program::at(folder.path()), &[&["--lang", language], words].concat());
            let help = said.lines().nth(1).unwrap_or_default();
            assert!(help.starts_with(name), "{said}");
            assert!(help.contains(hint) || hint == "`collab.toml`" && said.contains(hint), "{said}");
        }
    }
}

#[test]
fn a_missing_word_or_value_is_refused() {
    let folder = Folder::base();
    let program = Program::at(folder.path());
    for words in [
        &[][..],
        &["explain"],
        &["schema"],
        &["completions"],
        &["check", "--format"],
        &["check", "--today", "2026-02-30"],
        &["check", "--today", "morgen"],
        &["schema", "contact", "--all", "x"],
    ] {
        refused(&program, words);
    }
    for (command, hint) in [
        ("list", "Choose from organisation, contact, substitute, agreement, meeting or action."),
        ("checklist", "Choose from meeting, start-document, "),
        ("completions", "Choose from bash, "),
        ("explain", "`collab rules` lists all rules."),
        ("show", "Put `--help` after the command"),
    ] {
        let said = refused(&program, &["--lang", "en", command]);
        assert!(said.contains(hint), "{said}");
    }
}

#[test]
fn without_records_it_says_how_to_go_on() {
    let nowhere = empty();
    let program = Program::at(nowhere.path());
    assert!(refused(&program, &["check"]).contains("--records"));
    let dutch = Program::at(nowhere.path()).with("LANG", "nl_NL.UTF-8");
    assert!(refused(&dutch, &["check"]).starts_with("fout: "));
}

/// The language in which `check` speaks, seen from its summary.
fn language(program: &Program, words: &[&str]) -> &'static str {
    let run = program.run(&[&["check"], words].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    if run.out.contains("nagekeken") { "nl" } else { "en" }
}

#[test]
fn the_language_is_that_of_the_option_the_variable_the_settings_the_locale_or_english() {
    let folder = Folder::base();
    let settings = folder.records().join("collab.toml");
    let text = fs::read_to_string(&settings).expect("the settings");
    let set = |language: &str| {
        let lines = text.lines().filter(|line| !line.starts_with("language"));
        let rest: String = lines.map(|line| format!("{line}\n")).collect();
        fs::write(&settings, format!("{language}{rest}")).expect("a writable folder");
    };
    let program = || Program::at(folder.path());
    set("language = \"nl\"\n");
    assert_eq!(language(&program().with("COLLAB_LANG", "nl"), &["--lang", "en"]), "en");
    assert_eq!(language(&program().with("COLLAB_LANG", "nl"), &["--lang=en"]), "en");
    assert_eq!(language(&program().with("COLLAB_LANG", "en"), &[]), "en");
    assert_eq!(language(&program().with("LANG", "en_GB.UTF-8"), &[]), "nl");
    set("");
    assert_eq!(language(&program().with("LANG", "nl_BE.UTF-8"), &[]), "nl");
    assert_eq!(language(&program().with("LANG", "nl_NL").with("LC_ALL", "en_GB"), &[]), "en");
    assert_eq!(language(&program().with("LANG", "tr_TR.UTF-8"), &[]), "en");
    assert_eq!(language(&program(), &[]), "en");
}

#[test]
fn an_empty_variable_is_no_variable() {
    let folder = Folder::base();
    let mut program = Program::at(folder.path());
    let whole = command(Language::En);
    let check = whole.find_subcommand("check").expect("the command");
    let variables: Vec<&OsStr> = check.get_arguments().filter_map(clap::Arg::get_env).collect();
    assert!(variables.len() >= 8, "{variables:?}");
    for variable in variables {
        program = program.with(variable, "");
    }
    let plain = Program::at(folder.path()).run(&["check"]);
    let run = program.run(&["check"]);
    assert_eq!((run.code, run.err, run.out), (0, String::new(), plain.out));
}

#[test]
fn today_is_what_was_named_else_what_is_pinned_and_then_it_is_said() {
    let folder = Folder::base();
    let pinned = "today is 1 May 2026";
    let program = Program::at(folder.path());
    let told = |words: &[&str]| program.run(&[&["--lang", "en", "check"], words].concat());
    assert!(told(&[]).out.contains(pinned));
    assert!(!told(&["--today", "2026-05-01"]).out.contains(pinned));
    // A format for machines keeps to itself, the note goes beside it.
    let json = told(&["--format", "json"]);
    assert!(json.err.contains(pinned));
    assert!(json.out.contains("\"today\": \"2026-05-01\""));
    assert_eq!(told(&["--format", "json", "-q"]).err, "");
    let later = told(&["--format", "json", "--today", "2026-05-02"]);
    assert_eq!(later.err, "");
    assert!(later.out.contains("\"today\": \"2026-05-02\""));
    let variable = Program::at(folder.path()).with("COLLAB_TODAY", "2026-05-03");
    assert!(
        variable
            .run(&["check", "--format", "json"])
            .out
            .contains("\"today\": \"2026-05-03\"")
    );
}

#[test]
fn quiet_leaves_the_findings_and_no_counts() {
    let folder = with_findings();
    let loud = Program::at(folder.path()).run(&["check"]).out;
    let with_variable = |value: &str| Program::at(folder.path()).with("COLLAB_QUIET", value).run(&["check"]).out;
    for quiet in [
        Program::at(folder.path()).run(&["check", "-q"]).out,
        with_variable("1"),
        with_variable("yes"),
    ] {
        assert!(quiet.contains("[unknown-field]"));
        assert!(loud.starts_with(&quiet) && loud.len() > quiet.len());
    }
    assert_eq!([with_variable("0"), with_variable("no")], [loud.clone(), loud]);
    assert_eq!(Program::at(Folder::base().path()).run(&["check", "-q", "--rule", "no-sponsor"]).out, "");
}

#[test]
fn colours_are_there_only_when_they_are_wanted() {
    let folder = with_findings();
    let has_colours =
        |program: Program, words: &[&str]| program.run(&[&["check"], words].concat()).out.contains('\u{1b}');
    let program = || Program::at(folder.path());
    assert!(!has_colours(program(), &[]));
    assert!(has_colours(program(), &["--color", "always"]));
    assert!(!has_colours(program(), &["--color", "never"]));
    assert!(!has_colours(program().with("NO_COLOR", "1"), &[]));
    assert!(has_colours(program().with("NO_COLOR", "1"), &["--color", "always"]));
    for format in FORMATS.iter().filter(|format| **format != "human") {
        assert!(!has_colours(program(), &["--color", "always", "--format", format]), "{format}");
    }
}

#[test]
fn a_closed_pipe_changes_nothing_in_how_it_ends() {
    let sound = Folder::base();
    let unsound = with_findings();
    let cases: [(&Folder, &[&str], i32); 5] = [
        (&sound, &["check"], 0),
        (&unsound, &["check"], 1),
        (&unsound, &["check", "-q", "--format", "json"], 1),
        (&sound, &["explain", "no-substitute"], 0),
        (&sound, &["rules", "--help"], 0),
    ];
    for (folder, words, code) in cases {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let mut command = Program::at(folder.path()).command(words);
        let output = command.stdout(writer).stderr(Stdio::piped()).output().expect("the program");
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), &*err), (Some(code), ""), "{words:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_said() {
    for words in [["rules"], ["--help"], ["--version"]] {
        let full = fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .expect("the device that is always full");
        let mut command = Program::new().command(&words);
        let output = command.stdout(full).stderr(Stdio::piped()).output().expect("the program");
        assert_eq!(output.status.code(), Some(2), "{words:?}");
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(err.lines().count() == 2 && err.contains("(de schijf is vol)"), "{words:?}: {err}");
    }
}

#[test]
fn why_the_computer_does_not_do_it_is_said_in_the_language_of_the_user() {
    use std::io::ErrorKind::{
        AlreadyExists, IsADirectory, NotADirectory, NotFound, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem,
        StorageFull,
    };
    let kinds = [
        AlreadyExists,
        IsADirectory,
        NotADirectory,
        NotFound,
        PermissionDenied,
        QuotaExceeded,
    ];
    for kind in kinds.into_iter().chain([ReadOnlyFilesystem, StorageFull]) {
        let problem = WriteProblem {
            file: "mails".into(),
            source: kind.into(),
        };
        let Failure::Said(message) = Failure::cannot_write(&problem, Path::new("")) else {
            panic!("{kind}: not said");
        };
        let [dutch, english] = [Language::Nl, Language::En].map(|language| language.text(&message));
        assert!(dutch.starts_with("mails kon niet worden geschreven (") && !dutch.contains(&kind.to_string()));
        assert!(english.starts_with("mails could not be written (") && dutch != english);
        assert!([dutch, english].iter().all(|text| !text.contains("computer-says")), "{kind}");
    }
}

#[test]
fn schemas_are_written_whole_and_never_over_a_file_unless_forced() {
    let place = empty();
    let program = Program::at(place.path());
    let folder = place.path().join("a/b");
    assert_eq!(program.run(&["schema", "--all", "a/b"]).code, 0);
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("the folder")
        .map(|entry| entry.expect("a file").file_name().into_string().expect("a plain name"))
        .collect();
    names.sort();
    let mut expected = Kind::ALL.map(|kind| format!("{}.schema.json", kind.name()));
    expected.sort();
    assert_eq!(names, expected);
    for kind in Kind::ALL {
        let path = folder.join(format!("{}.schema.json", kind.name()));
        let written = fs::read_to_string(path).expect("a schema");
        assert_eq!(written, program.run(&["schema", kind.name()]).out);
        serde_json::from_str::<serde_json::Value>(&written).expect("JSON");
    }
    // One file that is there already keeps all others from being written.
    for kind in Kind::ALL.iter().skip(1) {
        fs::remove_file(folder.join(format!("{}.schema.json", kind.name()))).expect("a schema");
    }
    let kept = folder.join("settings.schema.json");
    fs::write(&kept, "mine").expect("a writable folder");
    refused(&program, &["schema", "--all", "a/b"]);
    assert_eq!(fs::read_to_string(&kept).expect("my file"), "mine");
    assert_eq!(fs::read_dir(&folder).expect("the folder").count(), 1);
    assert_eq!(program.run(&["schema", "--all", "a/b", "--force"]).code, 0);
    assert_ne!(fs::read_to_string(&kept).expect("the schema"), "mine");
    assert_eq!(fs::read_dir(&folder).expect("the folder").count(), Kind::ALL.len());
    // Where a folder is needed and a file stands, nothing is written.
    fs::write(place.path().join("file"), "").expect("a writable folder");
    refused(&program, &["schema", "--all", "file"]);
}

#[test]
fn a_kind_may_be_named_in_singular_or_plural() {
    let program = Program::new();
    for kind in Kind::RECORDS {
        let singular = program.run(&["schema", kind.name()]);
        let plural = program.run(&["schema", kind.folder()]);
        assert_eq!((singular.code, &singular.out), (0, &plural.out));
    }
}

#[test]
fn every_shell_has_completions_and_every_command_a_manual_page() {
    let program = Program::new();
    let printed = |words: &[&str]| {
        let run = program.run(words);
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{words:?}");
        assert!(run.out.contains("collab") && !run.out.contains('\u{1b}'), "{words:?}");
        run.out
    };
    for shell in clap_complete::Shell::value_variants() {
        printed(&["completions", &shell.to_string()]);
    }
    for language in Language::ALL {
        printed(&["--lang", language.code(), "man"]);
        let whole = command(language);
        for name in whole.get_subcommands().map(clap::Command::get_name) {
            let page = printed(&["--lang", language.code(), "man", name]);
            assert!(page.contains(name), "{name}");
        }
    }
}

#[test]
fn every_command_and_option_is_explained_in_both_languages() {
    for language in Language::ALL {
        let whole = command(language);
        for one in whole.get_subcommands().chain([&whole]) {
            assert!(one.get_about().is_some(), "{language}: {}", one.get_name());
            for arg in one.get_arguments() {
                assert!(arg.get_help().is_some(), "{language}: {} {}", one.get_name(), arg.get_id());
            }
        }
    }
}

#[test]
fn every_rule_is_explained_without_leftovers() {
    for language in Language::ALL {
        for rule in rules::all() {
            let text = Page::of(rule).text(rule, language);
            for leftover in ["«", "»", "[no ", "{ $", "```", "\u{1b}"] {
                assert!(!text.contains(leftover), "{language}: {} has {leftover}", rule.id);
            }
        }
        let run = Program::new().run(&["--lang", language.code(), "explain", "no-substitute"]);
        let rule = rules::find("no-substitute").expect("a rule");
        assert_eq!((run.code, run.out, run.err), (0, Page::of(rule).text(rule, language), String::new()));
    }
}

#[test]
fn the_table_of_rules_names_every_rule() {
    let table = Program::new().run(&["rules", "--lang", "en"]).out;
    let json = Program::new().run(&["rules", "--format", "json"]).out;
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let listed: Vec<&str> = json
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|row| row["rule"].as_str())
        .collect();
    let known: Vec<&str> = rules::all().map(|rule| rule.id).collect();
    assert_eq!(listed, known);
    for id in known {
        assert!(table.contains(id), "{id}");
    }
}

#[test]
fn no_line_of_the_help_is_longer_than_a_page_is_wide() {
    for language in Language::ALL {
        let whole = command(language);
        let below = whole
            .get_subcommands()
            .flat_map(|command| command.get_subcommands().chain([command]));
        for command in below.chain([&whole]) {
            let help = command.clone().render_help().to_string();
            for line in help.lines() {
                assert!(line.chars().count() <= 100, "{}: {line}", command.get_name());
            }
        }
    }
}
