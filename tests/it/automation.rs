//! The files of services that check: their own lines are run, as a service would.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::program::Program;

const SOURCE: &str = "https://example.org/tools/collab.git";

/// The services, each with its file and the shells that may run its lines.
const SERVICES: [(&str, &str, &[&str]); 3] = [
    ("github", ".github/workflows/collab.yml", &["bash"]),
    ("gitlab", ".gitlab-ci.yml", &["bash", "sh"]),
    ("forgejo", ".forgejo/workflows/collab.yml", &["bash"]),
];

/// A machine of a service with a new folder of records: no program is there but those that are put there.
struct Machine {
    place: TempDir,
    content: Value,
    is_gitlab: bool,
    shell: PathBuf,
}

/// How the steps of one run ended.
#[derive(Debug, Default)]
struct Ran {
    /// The exit code of the step that came last.
    code: i32,
    out: String,
    err: String,
    /// What was asked of cargo and curl, line by line.
    asked: String,
}

impl Machine {
    fn new(service: &str, file: &str, shell: &str, words: &[&str]) -> Self {
        let place = TempDir::new().expect("a temporary folder");
        let records = place.path().join("records");
        fs::create_dir(&records).expect("a folder");
        let words = [&["init", "--ci", service], words].concat();
        let init = Program::at(&records).with("COLLAB_TODAY", "2026-11-21").run(&words);
        assert_eq!(init.code, 0, "{}", init.err);
        let text = fs::read_to_string(records.join(file)).expect("the file of the service");
        Machine {
            content: serde_yaml::from_str(&text).expect("YAML"),
            is_gitlab: service == "gitlab",
            shell: program_of_this_machine(shell),
            place,
        }
    }

    fn home(&self, path: &str) -> PathBuf {
        self.place.path().join(path)
    }

    /// Puts a program there that notes what it is asked and then does more.
    fn put(&self, path: &str, does: &str) {
        // Another process writes it: while a file is open for writing here, no test could run it.
        let text = format!("#!/bin/sh\necho \"${{0##*/}} $*\" >> \"$HOME/asked\"\n{does}\n");
        let path = self.home(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        let script = "printf '%s' \"$1\" > \"$0\" && chmod 755 \"$0\"";
        let status = Command::new("/bin/sh").args(["-c", script]).arg(&path).arg(text).status();
        assert!(status.expect("a shell").success());
    }

    /// Puts a cargo there that installs nothing but collab.
    fn put_cargo(&self, path: &str) {
        let bin = self.home(".cargo/bin");
        fs::create_dir_all(&bin).expect("a folder");
        let target = bin.join("collab");
        self.put(path, &format!("command -p ln -s '{}' '{}'", env!("CARGO_BIN_EXE_collab"), target.display()));
    }

    fn put_collab(&self) {
        fs::create_dir_all(self.home("bin")).expect("a folder");
        symlink(env!("CARGO_BIN_EXE_collab"), self.home("bin/collab")).expect("a link");
    }

    /// The steps of a run: those of a proposed change, or those of every week.
    fn steps(&self, weekly: bool) -> Vec<String> {
        let lines = |value: &Value| value.as_str().expect("lines").to_owned();
        if self.is_gitlab {
            let job = &self.content[if weekly { "check-weekly" } else { "check" }];
            let lists = [&job["before_script"], &job["script"]];
            let all = lists.iter().flat_map(|list| list.as_array().expect("a list")).map(lines);
            // One shell runs them all.
            return vec![all.collect::<Vec<_>>().join("\n")];
        }
        let steps = self.content["jobs"]["check"]["steps"].as_array().expect("steps").iter();
        let wanted = |step: &&Value| match step["if"].as_str() {
            None => true,
            Some("github.event_name != 'schedule'") => !weekly,
            Some("github.event_name == 'schedule'") => weekly,
            Some(other) => panic!("{other}"),
        };
        steps.filter(wanted).filter_map(|step| step.get("run")).map(lines).collect()
    }

    /// Runs the steps until one fails.
    fn run(&self, path: &[&str], weekly: bool) -> Ran {
        let mut ran = Ran::default();
        let added = self.home("added-to-path");
        fs::write(&added, "").expect("a file");
        let variables = self.content.get("env").unwrap_or(&self.content["variables"]);
        let variables = variables.as_object().expect("variables").iter();
        let variables: Vec<_> = variables.map(|(name, value)| (name, value.as_str().expect("a text"))).collect();
        for step in self.steps(weekly) {
            let added_so_far = fs::read_to_string(&added).expect("a file");
            let folders = added_so_far.lines().map(PathBuf::from);
            let folders = folders.chain(path.iter().map(|folder| self.home(folder)));
            let output = Command::new(&self.shell)
                .args(["-e", "-c", &step])
                .current_dir(self.home("records"))
                .env_clear()
                .env("HOME", self.place.path())
                .env("PATH", std::env::join_paths(folders).expect("folders"))
                .env("GITHUB_PATH", &added)
                .env("COLLAB_TODAY", "2026-11-21")
                .envs(variables.iter().copied())
                .output()
                .expect("a shell");
            ran.code = output.status.code().expect("an exit code");
            ran.out.push_str(&String::from_utf8_lossy(&output.stdout));
            ran.err.push_str(&String::from_utf8_lossy(&output.stderr));
            if ran.code != 0 {
                break;
            }
        }
        ran.asked = fs::read_to_string(self.home("asked")).unwrap_or_default();
        ran
    }

    /// Makes a file that cannot be read as a record.
    fn spoil(&self) {
        fs::write(self.home("records/records/agreements/x.toml"), "=").expect("a file");
    }
}

fn program_of_this_machine(name: &str) -> PathBuf {
    let path = std::env::var_os("PATH").expect("a path");
    let mut found = std::env::split_paths(&path).map(|folder| folder.join(name));
    found.find(|program| program.is_file()).expect("a shell")
}

/// Does the same on a machine of every service, with every shell.
fn everywhere(words: &[&str], does: impl Fn(&Machine, &str, &Path)) {
    for (service, file, shells) in SERVICES {
        for shell in shells {
            does(&Machine::new(service, file, shell, words), service, Path::new(file));
        }
    }
}

#[test]
fn where_collab_is_there_nothing_is_installed() {
    everywhere(&[], |machine, service, _| {
        machine.put_collab();
        machine.put_cargo("tools/cargo");
        machine.put("tools/curl", "exit 1");
        for weekly in [false, true] {
            let ran = machine.run(&["bin", "tools"], weekly);
            assert_eq!((ran.code, ran.asked.as_str()), (0, ""), "{service}: {}", ran.err);
        }
        machine.spoil();
        for weekly in [false, true] {
            assert_eq!(machine.run(&["bin", "tools"], weekly).code, 1, "{service}");
        }
    });
}

#[test]
fn without_an_address_it_fails_at_once_and_says_what_to_write_where() {
    for (language, said) in [("nl", "Schrijf in"), ("en", "write after COLLAB_SOURCE")] {
        everywhere(&["--language", language], |machine, service, file| {
            machine.put_cargo("tools/cargo");
            machine.put("tools/curl", "exit 1");
            for weekly in [false, true] {
                let ran = machine.run(&["tools"], weekly);
                assert_eq!((ran.code, ran.asked.as_str()), (1, ""), "{service}: {}", ran.err);
                assert_eq!(ran.err.lines().count(), 1, "{service}: {}", ran.err);
                for part in [said, "COLLAB_SOURCE", file.to_str().expect("text")] {
                    assert!(ran.err.contains(part), "{service}: {part} is not in {}", ran.err);
                }
            }
        });
    }
}

#[test]
fn with_an_address_collab_is_installed_from_it_and_checks() {
    everywhere(&["--source", SOURCE], |machine, service, _| {
        machine.put_cargo("tools/cargo");
        // Where Forgejo runs, cargo puts programs where nobody looks yet.
        let path: &[&str] = if service == "forgejo" {
            &["tools"]
        } else {
            &["tools", ".cargo/bin"]
        };
        let ran = machine.run(path, false);
        let asked = format!("cargo install --locked --git {SOURCE} collab\n");
        assert_eq!((ran.code, ran.asked), (0, asked), "{service}: {}", ran.err);
        machine.spoil();
        let found = machine.run(&["tools", ".cargo/bin"], false);
        assert_eq!(found.code, 1, "{service}");
        assert_eq!(found.asked.lines().count(), 1, "{service}: installed again: {}", found.asked);
    });
}

#[test]
fn an_installation_that_fails_ends_there() {
    everywhere(&["--source", SOURCE], |machine, service, _| {
        machine.put("tools/cargo", "echo 'no such address' >&2; exit 101");
        let ran = machine.run(&["tools"], true);
        assert_eq!((ran.code, ran.err.as_str()), (101, "no such address\n"), "{service}");
    });
}

#[test]
fn forgejo_gets_cargo_where_it_is_not_there() {
    let (service, file, _) = SERVICES[2];
    let machine = Machine::new(service, file, "bash", &["--source", SOURCE]);
    machine.put_cargo("ready/cargo");
    machine.put("tools/curl", "echo 'command -p cp \"$HOME/ready/cargo\" \"$HOME/.cargo/bin\"'");
    symlink(program_of_this_machine("sh"), machine.home("tools/sh")).expect("a link");
    let ran = machine.run(&["tools"], true);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let programs: Vec<&str> = ran.asked.lines().filter_map(|line| line.split(' ').next()).collect();
    assert_eq!(programs, ["curl", "cargo"], "{}", ran.asked);
}

/// The report is there whatever is found; the check after it decides, and says in the log what it found.
#[test]
fn gitlab_gets_its_report_whatever_is_found() {
    let (service, file, shells) = SERVICES[1];
    for shell in shells {
        let machine = Machine::new(service, file, shell, &[]);
        machine.put_collab();
        machine.spoil();
        let ran = machine.run(&["bin"], false);
        assert_eq!(ran.code, 1);
        assert!(ran.out.contains("[invalid-toml]"), "the log does not say what is found: {}", ran.out);
        let report = fs::read_to_string(machine.home("records/gl-code-quality-report.json")).expect("the report");
        let report: Value = serde_json::from_str(&report).expect("JSON");
        assert_eq!(report[0]["location"]["path"], "records/agreements/x.toml", "{report}");
    }
}
