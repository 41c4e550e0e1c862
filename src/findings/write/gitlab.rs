//! GitLab's code quality report, shown in a merge request.

use std::io::{self, Write};

use serde::Serialize;

use super::sarif::fingerprint::fingerprints;
use crate::findings::Level;
use crate::findings::report::{Entry, Report, Spotted};
use crate::language::{Language, escape_acting_characters};

#[derive(Serialize)]
struct Violation<'a> {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location<'a>,
}

/// Twice the same place. GitLab takes the line from `lines` or else from `positions`, its older versions from
/// `lines` only; but columns have a place in `positions` only.
#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Lines,
    positions: Positions,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

#[derive(Serialize)]
struct Positions {
    begin: LineAndColumn,
    end: LineAndColumn,
}

#[derive(Serialize)]
struct LineAndColumn {
    line: usize,
    column: usize,
}

pub(super) fn write(report: &Report, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let violations: Vec<Violation<'_>> = report
        .entries
        .iter()
        .zip(fingerprints(&report.entries))
        .map(|(entry, fingerprint)| violation(entry, fingerprint, language))
        .collect();
    let text = serde_json::to_string_pretty(&violations)?;
    writeln!(out, "{}", escape_acting_characters(&text))
}

fn violation(entry: &Entry, fingerprint: String, language: Language) -> Violation<'_> {
    Violation {
        description: description(entry, language),
        check_name: entry.rule.id,
        fingerprint,
        severity: severity(entry.level),
        location: location(&entry.spot),
    }
}

/// What is the matter and what to do: of a finding, GitLab shows no other text.
fn description(entry: &Entry, language: Language) -> String {
    let message = language.text(&entry.message);
    let help = language.text(&entry.help);
    format!("{message} {help}")
}

/// GitLab's `critical` and `blocker` are left to what endangers a running system.
fn severity(level: Level) -> &'static str {
    match level {
        Level::Error => "major",
        Level::Warning => "minor",
        Level::Advice => "info",
    }
}

fn location(spot: &Spotted) -> Location<'_> {
    Location {
        path: &spot.file,
        lines: Lines { begin: spot.start.line },
        positions: Positions {
            begin: LineAndColumn {
                line: spot.start.line,
                column: spot.start.column,
            },
            end: LineAndColumn {
                line: spot.end.line,
                column: spot.end.column,
            },
        },
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::findings::write::testing;
    use crate::records::place::Position;

    fn written(report: &Report, language: Language) -> String {
        testing::written(|out| write(report, language, out))
    }

    #[test]
    fn without_findings_the_list_is_empty() {
        assert_eq!(written(&testing::report(vec![]), Language::Nl), "[]\n");
    }

    #[test]
    fn a_violation_has_what_gitlab_asks_for() {
        let mut entry = testing::entry("records/a b.toml", "x");
        entry.level = Level::Advice;
        entry.spot.start = Position { line: 4, column: 2 };
        entry.spot.end = Position { line: 5, column: 9 };
        let message = Language::En.text(&entry.message);
        let help = Language::En.text(&entry.help);
        let report = testing::report(vec![entry]);
        let violations: Value = serde_json::from_str(&written(&report, Language::En)).unwrap();
        assert_eq!(
            violations,
            json!([{
                "description": format!("{message} {help}"),
                "check_name": "unknown-field",
                "fingerprint": fingerprints(&report.entries)[0],
                "severity": "info",
                "location": {
                    "path": "records/a b.toml",
                    "lines": { "begin": 4 },
                    "positions": { "begin": { "line": 4, "column": 2 }, "end": { "line": 5, "column": 9 } },
                },
            }])
        );
    }

    #[test]
    fn each_level_has_its_own_severity() {
        assert_eq!(severity(Level::Error), "major");
        assert_eq!(severity(Level::Warning), "minor");
        assert_eq!(severity(Level::Advice), "info");
    }

    proptest! {
        #[test]
        fn every_finding_is_told_whole(report in testing::reports(), language in testing::languages()) {
            let text = written(&report, language);
            prop_assert!(text.ends_with("]\n"));
            prop_assert!(!text.chars().any(|character| character != '\n' && crate::language::acts(character)));
            let violations: Vec<Value> = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(violations.len(), report.entries.len());
            for (violation, entry) in violations.iter().zip(&report.entries) {
                let said = format!("{} {}", language.text(&entry.message), language.text(&entry.help));
                prop_assert_eq!(&violation["description"], &*said);
                prop_assert_eq!(&violation["check_name"], entry.rule.id);
                let location = &violation["location"];
                prop_assert_eq!(&location["path"], &*entry.spot.file);
                prop_assert_eq!(&location["lines"]["begin"], entry.spot.start.line);
                let place = |name: &str| &location["positions"][name];
                prop_assert_eq!(&place("begin")["line"], entry.spot.start.line);
                prop_assert_eq!(&place("begin")["column"], entry.spot.start.column);
                prop_assert_eq!(&place("end")["line"], entry.spot.end.line);
                prop_assert_eq!(&place("end")["column"], entry.spot.end.column);
            }
            let fingerprints: HashSet<&str> = violations
                .iter()
                .map(|violation| violation["fingerprint"].as_str().unwrap())
                .collect();
            prop_assert_eq!(fingerprints.len(), violations.len());
        }
    }
}
