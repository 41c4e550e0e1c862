//! What runs `collab check` without being asked: before a commit, with every proposed change, and every week.

use serde_json::{Value, json};
use serde_yaml::ser_options;

use crate::drafts::comment;
use crate::language::{Language, Message};
use crate::writing::NewFile;

/// A service that checks every proposed change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Automation {
    Github,
    Gitlab,
    Forgejo,
    None,
}

impl Automation {
    /// What the service calls itself.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Automation::Github => Some("GitHub"),
            Automation::Gitlab => Some("GitLab"),
            Automation::Forgejo => Some("Forgejo"),
            Automation::None => None,
        }
    }

    /// The file that the service reads.
    pub fn path(self) -> Option<&'static str> {
        match self {
            Automation::Github => Some(".github/workflows/collab.yml"),
            Automation::Gitlab => Some(".gitlab-ci.yml"),
            Automation::Forgejo => Some(".forgejo/workflows/collab.yml"),
            Automation::None => None,
        }
    }
}

/// Monday morning, not on the hour: then these services are busy.
const EVERY_WEEK: &str = "23 5 * * 1";

/// The check before a commit, and that of a service, which installs collab from `source`.
pub fn files(automation: Automation, source: Option<&str>, language: Language) -> Vec<NewFile> {
    let mut files = vec![file(".pre-commit-config.yaml", &["init-hook-note"], &hook(), language)];
    let Some(path) = automation.path() else {
        return files;
    };
    let mut notes = vec!["init-ci-note"];
    if automation == Automation::Gitlab {
        notes.push("init-ci-schedule-note");
    }
    // Right above the line with the address, which comes first in the file.
    notes.push(match source {
        Some(_) => "init-ci-source-note",
        None => "init-ci-source-open-note",
    });
    let source = source.unwrap_or_default();
    let content = match automation {
        Automation::Gitlab => gitlab(source, &install(path, language, false)),
        Automation::Forgejo => forgejo(source, &install(path, language, true)),
        _ => github(source, &install(path, language, false)),
    };
    files.push(file(path, &notes, &content, language));
    files
}

fn file(path: &str, notes: &[&'static str], content: &Value, language: Language) -> NewFile {
    let mut text = String::new();
    for note in notes {
        text.push_str(&comment(&language.word(note)));
    }
    // Only what has line ends of its own is written on more than one line.
    let options = ser_options! { folded_wrap_chars: usize::MAX };
    text.push_str(&serde_yaml::to_string_with_options(content, options).unwrap_or_default());
    NewFile::new(path, text)
}

fn hook() -> Value {
    json!({ "repos": [{
        "repo": "local",
        "hooks": [{
            "id": "collab",
            "name": "collab check",
            "entry": "collab check --staged",
            "language": "system",
            "pass_filenames": false,
            // Removing a record can be a fault too, and no file name tells of it.
            "always_run": true,
        }],
    }] })
}

/// The lines that install collab where it is not there yet, for any shell; where nobody said from where, they
/// fail and say so. The name on crates.io is that of another program: its package must never be installed here
/// by mistake. `with_rust` also brings cargo where that is not there.
fn install(path: &str, language: Language, with_rust: bool) -> String {
    let missing = language.text(&Message::new("init-ci-source-missing").with("file", path));
    let missing = format!("    echo {} >&2", quoted(&missing));
    let mut lines = vec![
        r#"if ! command -v collab > /dev/null; then"#,
        r#"  if [ -z "$COLLAB_SOURCE" ]; then"#,
        &missing,
        r#"    exit 1"#,
        r#"  fi"#,
    ];
    if with_rust {
        lines.extend([
            r#"  PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH""#,
            r#"  if ! command -v cargo > /dev/null; then"#,
            r#"    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal"#,
            r#"  fi"#,
        ]);
    }
    lines.push(r#"  cargo install --locked --git "$COLLAB_SOURCE" collab"#);
    if with_rust {
        lines.push(r#"  echo "${CARGO_HOME:-$HOME/.cargo}/bin" >> "$GITHUB_PATH""#);
    }
    lines.push("fi\n");
    lines.join("\n")
}

/// A text as one word of a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

fn github(source: &str, install: &str) -> Value {
    let steps = json!([
        { "uses": "actions/checkout@v4", "with": { "persist-credentials": false } },
        { "run": install },
        { "if": "github.event_name != 'schedule'", "run": "collab check --format github" },
        { "if": "github.event_name == 'schedule'", "run": "collab check --format github --deny warning" },
    ]);
    workflow(source, "ubuntu-latest", &steps)
}

fn forgejo(source: &str, install: &str) -> Value {
    let steps = json!([
        { "uses": "https://code.forgejo.org/actions/checkout@v4", "with": { "persist-credentials": false } },
        { "run": install },
        { "if": "github.event_name != 'schedule'", "run": "collab check" },
        { "if": "github.event_name == 'schedule'", "run": "collab check --deny warning" },
    ]);
    workflow(source, "docker", &steps)
}

/// GitHub and Forgejo understand the same form.
fn workflow(source: &str, runner: &str, steps: &Value) -> Value {
    json!({
        "env": { "COLLAB_SOURCE": source },
        "name": "collab",
        "on": {
            "pull_request": null,
            "schedule": [{ "cron": EVERY_WEEK }],
            "workflow_dispatch": null,
        },
        "permissions": { "contents": "read" },
        "jobs": { "check": {
            "runs-on": runner,
            "timeout-minutes": 30,
            "steps": steps,
        } },
    })
}

fn gitlab(source: &str, install: &str) -> Value {
    let job = |event: &str, script: &[&str]| {
        json!({
            "image": "rust:1",
            "timeout": "30 minutes",
            "rules": [{ "if": format!("$CI_PIPELINE_SOURCE == \"{event}\"") }],
            "before_script": [install],
            "script": script,
        })
    };
    let report = "gl-code-quality-report.json";
    let make_report = format!("collab check --format gitlab > {report} || true");
    let mut check = job("merge_request_event", &[&make_report, "collab check"]);
    check["artifacts"] = json!({ "when": "always", "reports": { "codequality": report } });
    json!({
        "variables": { "COLLAB_SOURCE": source },
        "check": check,
        "check-weekly": job("schedule", &["collab check --deny warning"]),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICES: [Automation; 3] = [Automation::Github, Automation::Gitlab, Automation::Forgejo];

    const SOURCE: &str = "https://example.org/tools/collab.git";

    fn read(file: &NewFile) -> Value {
        serde_yaml::from_str(&file.text).unwrap_or_else(|error| panic!("{error}\n{}", file.text))
    }

    fn of_service(automation: Automation) -> NewFile {
        files(automation, Some(SOURCE), Language::Nl).pop().unwrap()
    }

    fn without_source(automation: Automation, language: Language) -> NewFile {
        files(automation, None, language).pop().unwrap()
    }

    /// The variables that every step knows.
    fn variables(content: &Value) -> &Value {
        content.get("env").unwrap_or(&content["variables"])
    }

    #[test]
    fn what_is_written_is_read_back_as_it_was_meant() {
        let lines = |service: Automation, with_rust| install(service.path().unwrap(), Language::Nl, with_rust);
        assert_eq!(read(&files(Automation::None, None, Language::Nl)[0]), hook());
        for (service, content) in [
            (Automation::Github, github(SOURCE, &lines(Automation::Github, false))),
            (Automation::Gitlab, gitlab(SOURCE, &lines(Automation::Gitlab, false))),
            (Automation::Forgejo, forgejo(SOURCE, &lines(Automation::Forgejo, true))),
        ] {
            assert_eq!(read(&of_service(service)), content);
        }
    }

    #[test]
    fn the_address_stands_in_one_place_and_is_explained_right_above_it() {
        for service in SERVICES {
            let file = of_service(service);
            assert_eq!(variables(&read(&file)), &json!({ "COLLAB_SOURCE": SOURCE }));
            assert_eq!(file.text.matches(SOURCE).count(), 1, "{}", file.text);
            let lines: Vec<&str> = file.text.lines().collect();
            let address = lines.iter().position(|line| line.contains(SOURCE)).unwrap();
            assert!(lines[address - 2].starts_with("# "), "{}", file.text);
        }
    }

    #[test]
    fn an_address_that_nobody_gave_is_open_and_the_file_says_what_to_what() {
        for service in SERVICES {
            for (language, what) in [
                (Language::Nl, "# Schrijf achter COLLAB_SOURCE"),
                (Language::En, "# Write after COLLAB_SOURCE"),
            ] {
                let file = without_source(service, language);
                assert_eq!(variables(&read(&file)), &json!({ "COLLAB_SOURCE": "" }));
                let (above, _) = file.text.split_once("  COLLAB_SOURCE: \"\"\n").unwrap();
                assert!(above.contains(what), "{}", file.text);
            }
        }
    }

    #[test]
    fn a_text_is_one_word_of_a_shell_whatever_is_in_it() {
        assert_eq!(quoted("it's $HOME \"x\" `y`"), r#"'it'\''s $HOME "x" `y`'"#);
    }

    #[test]
    fn older_readers_of_yaml_take_no_key_for_a_truth() {
        let text = of_service(Automation::Github).text;
        assert!(text.contains("\n\"on\":\n"), "{text}");
    }

    #[test]
    fn every_service_has_a_file_of_its_own_and_none_has_none() {
        let names: Vec<_> = SERVICES.map(|service| of_service(service).path).into();
        assert_eq!(
            names,
            [
                ".github/workflows/collab.yml",
                ".gitlab-ci.yml",
                ".forgejo/workflows/collab.yml"
            ]
            .map(std::path::PathBuf::from)
        );
        assert_eq!(files(Automation::None, None, Language::En).len(), 1);
    }

    #[test]
    fn every_service_checks_each_change_and_is_stricter_once_a_week() {
        for service in SERVICES {
            let text = of_service(service).text;
            let checks: Vec<&str> = text.lines().filter(|line| line.contains("collab check")).collect();
            let (strict, usual): (Vec<&str>, Vec<&str>) =
                checks.into_iter().partition(|line| line.contains("--deny warning"));
            assert!(strict.len() == 1 && !usual.is_empty(), "{text}");
            assert!(!text.contains("cargo install --locked collab"), "that is another program:\n{text}");
        }
        for workflow in [Automation::Github, Automation::Forgejo] {
            let workflow = read(&of_service(workflow));
            assert_eq!(workflow["permissions"], json!({ "contents": "read" }));
            let on = workflow["on"].as_object().unwrap();
            assert!(on.contains_key("pull_request") && on["schedule"].is_array());
        }
    }
}
