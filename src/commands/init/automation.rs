//! What runs `collab check` without being asked: before a commit, with every proposed change, and every week.

use serde_json::{Value, json};
use serde_yaml::ser_options;

use crate::drafts::comment;
use crate::language::Language;
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

/// Where collab comes from. The name on crates.io is that of another program: its package must never be
/// installed here by mistake. Until there is an address, this one fails and the note above it says why.
const SOURCE: &str = match option_env!("CARGO_PKG_REPOSITORY") {
    Some(address) if !address.is_empty() => address,
    _ => "https://example.invalid/collab",
};

/// Monday morning, not on the hour: then these services are busy.
const EVERY_WEEK: &str = "23 5 * * 1";

/// The check before a commit, and that of a service.
pub fn files(automation: Automation, language: Language) -> Vec<NewFile> {
    let mut files = vec![file(".pre-commit-config.yaml", &["init-hook-note"], &hook(), language)];
    let notes = ["init-ci-note", "init-ci-source-note"];
    match automation {
        Automation::Github => files.push(file(".github/workflows/collab.yml", &notes, &github(), language)),
        Automation::Forgejo => files.push(file(".forgejo/workflows/collab.yml", &notes, &forgejo(), language)),
        Automation::Gitlab => {
            let notes = [notes[0], "init-ci-schedule-note", notes[1]];
            files.push(file(".gitlab-ci.yml", &notes, &gitlab(), language));
        }
        Automation::None => {}
    }
    files
}

fn file(path: &str, notes: &[&'static str], content: &Value, language: Language) -> NewFile {
    let mut text = String::new();
    for note in notes {
        text.push_str(&comment(&language.word(note)));
    }
    let options = ser_options! { prefer_block_scalars: false };
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

fn install() -> String {
    format!("cargo install --locked --git {SOURCE} collab")
}

fn github() -> Value {
    let steps = json!([
        { "uses": "actions/checkout@v4", "with": { "persist-credentials": false } },
        { "run": install() },
        { "if": "github.event_name != 'schedule'", "run": "collab check --format github" },
        { "if": "github.event_name == 'schedule'", "run": "collab check --format github --deny warning" },
    ]);
    workflow("ubuntu-latest", &steps)
}

fn forgejo() -> Value {
    let rust = "curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh -s -- -y --profile minimal";
    let steps = json!([
        { "uses": "https://code.forgejo.org/actions/checkout@v4", "with": { "persist-credentials": false } },
        { "run": rust },
        { "run": "echo \"$HOME/.cargo/bin\" >> \"$GITHUB_PATH\"" },
        { "run": install() },
        { "if": "github.event_name != 'schedule'", "run": "collab check" },
        { "if": "github.event_name == 'schedule'", "run": "collab check --deny warning" },
    ]);
    workflow("docker", &steps)
}

/// GitHub and Forgejo understand the same form.
fn workflow(runner: &str, steps: &Value) -> Value {
    json!({
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

fn gitlab() -> Value {
    let job = |source: &str, script: &[&str]| {
        json!({
            "image": "rust:1",
            "timeout": "30 minutes",
            "rules": [{ "if": format!("$CI_PIPELINE_SOURCE == \"{source}\"") }],
            "before_script": [install()],
            "script": script,
        })
    };
    let report = "gl-code-quality-report.json";
    let make_report = format!("collab check --format gitlab > {report} || true");
    let mut check = job("merge_request_event", &[&make_report, "collab check"]);
    check["artifacts"] = json!({ "when": "always", "reports": { "codequality": report } });
    json!({ "check": check, "check-weekly": job("schedule", &["collab check --deny warning"]) })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICES: [Automation; 3] = [Automation::Github, Automation::Gitlab, Automation::Forgejo];

    fn read(file: &NewFile) -> Value {
        serde_yaml::from_str(&file.text).unwrap_or_else(|error| panic!("{error}\n{}", file.text))
    }

    fn of_service(automation: Automation) -> NewFile {
        files(automation, Language::Nl).pop().unwrap()
    }

    #[test]
    fn what_is_written_is_read_back_as_it_was_meant() {
        assert_eq!(read(&files(Automation::None, Language::Nl)[0]), hook());
        assert_eq!(read(&of_service(Automation::Github)), github());
        assert_eq!(read(&of_service(Automation::Gitlab)), gitlab());
        assert_eq!(read(&of_service(Automation::Forgejo)), forgejo());
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
        assert_eq!(files(Automation::None, Language::En).len(), 1);
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
        for workflow in [github(), forgejo()] {
            assert_eq!(workflow["permissions"], json!({ "contents": "read" }));
            assert!(workflow["on"]["schedule"].is_array());
        }
    }
}
