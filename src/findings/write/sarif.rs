//! SARIF 2.1.0, as <https://docs.oasis-open.org/sarif/sarif/v2.1.0/> has it, for code scanning.
//!
//! It never quotes the records: a line at fault may hold what no output may repeat.

pub(super) mod fingerprint;

use std::collections::BTreeMap;
use std::io::{self, Write};

use serde::Serialize;

use crate::findings::Level;
use crate::findings::report::{Entry, Report, Spotted};
use crate::language::{Language, Message, escape_acting_characters};
use crate::rules::Rule;
use crate::rules::page::Page;
use fingerprint::fingerprints;

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    language: &'static str,
    column_kind: &'static str,
    results: Vec<Outcome>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    version: &'static str,
    semantic_version: &'static str,
    language: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    short_description: Text,
    help: Text,
    default_configuration: Configuration,
    properties: Properties,
}

#[derive(Serialize)]
struct Text {
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    markdown: Option<String>,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Properties {
    family: &'static str,
    dated: bool,
}

/// What SARIF calls a result.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome {
    rule_id: &'static str,
    rule_index: usize,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    partial_fingerprints: PartialFingerprints,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    physical_location: PhysicalLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    region: Region,
}

#[derive(Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: usize,
    start_column: usize,
    end_line: usize,
    end_column: usize,
}

/// The name carries a version: whoever changes how fingerprints are made counts it up.
#[derive(Serialize)]
struct PartialFingerprints {
    #[serde(rename = "collabFinding/v1")]
    finding: String,
}

pub(super) fn write(report: &Report, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let text = serde_json::to_string_pretty(&log(report, language))?;
    writeln!(out, "{}", escape_acting_characters(&text))
}

fn log(report: &Report, language: Language) -> Log {
    let by_id: BTreeMap<&str, &'static Rule> =
        report.entries.iter().map(|entry| (entry.rule.id, entry.rule)).collect();
    let rules: Vec<&'static Rule> = by_id.into_values().collect();
    let results = report
        .entries
        .iter()
        .zip(fingerprints(&report.entries))
        .map(|(entry, fingerprint)| outcome(entry, &rules, fingerprint, language))
        .collect();
    let run = Run {
        tool: Tool {
            driver: driver(&rules, language),
        },
        language: language.code(),
        column_kind: "unicodeCodePoints",
        results,
    };
    Log {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [run],
    }
}

fn driver(rules: &[&'static Rule], language: Language) -> Driver {
    Driver {
        name: "collab",
        version: env!("CARGO_PKG_VERSION"),
        semantic_version: env!("CARGO_PKG_VERSION"),
        language: language.code(),
        rules: rules.iter().map(|rule| descriptor(rule, language)).collect(),
    }
}

fn descriptor(rule: &'static Rule, language: Language) -> Descriptor {
    let summary = language.text(&Message::new(rule.id).attribute("summary"));
    Descriptor {
        id: rule.id,
        help: help(rule, language).unwrap_or_else(|| plain(&summary)),
        short_description: plain(&summary),
        default_configuration: Configuration {
            level: level(rule.level.highest()),
        },
        properties: Properties {
            family: rule.family.name(),
            dated: rule.dated,
        },
    }
}

/// Why the rule exists and how to settle it, from its page.
fn help(rule: &Rule, language: Language) -> Option<Text> {
    let page = Page::of(rule);
    let explanation = page.part(language.code())?;
    Some(Text {
        markdown: Some(double_braces(explanation)),
        ..plain(&explanation.replace("\n### ", "\n"))
    })
}

fn outcome(entry: &Entry, rules: &[&'static Rule], fingerprint: String, language: Language) -> Outcome {
    let rule_index = rules.partition_point(|rule| rule.id < entry.rule.id);
    let message = language.text(&entry.message);
    let help = language.text(&entry.help);
    Outcome {
        rule_id: entry.rule.id,
        rule_index,
        level: level(entry.level),
        message: plain(&format!("{message}\n{help}")),
        locations: [location(&entry.spot, None)],
        related_locations: entry
            .related
            .iter()
            .map(|(spot, message)| location(spot, Some(plain(&language.text(message)))))
            .collect(),
        partial_fingerprints: PartialFingerprints { finding: fingerprint },
    }
}

fn location(spot: &Spotted, message: Option<Text>) -> Location {
    Location {
        physical_location: PhysicalLocation {
            artifact_location: ArtifactLocation { uri: uri(&spot.file) },
            region: Region {
                start_line: spot.start.line,
                start_column: spot.start.column,
                end_line: spot.end.line,
                end_column: spot.end.column,
            },
        },
        message,
    }
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "note",
    }
}

/// A plain text message: SARIF reads `{0}` as a placeholder and `[words](address)` as a link. No text from
/// records may become either. A space breaks the link in every viewer; SARIF has no escape for it.
fn plain(text: &str) -> Text {
    Text {
        text: double_braces(text).replace("](", "] ("),
        markdown: None,
    }
}

fn double_braces(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}

/// A relative path as RFC 3986 writes it. All but letters, digits, `-._~` and `/` is escaped, also what may
/// stand unescaped in some places only, such as the colon that would make `a:b` look like a scheme.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(byte.into());
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::findings::write::testing;
    use crate::records::place::Position;

    fn written(report: &Report, language: Language) -> String {
        testing::written(|out| write(report, language, out))
    }

    fn parsed(report: &Report, language: Language) -> Value {
        serde_json::from_str(&written(report, language)).unwrap()
    }

    /// What a reader of SARIF makes of a message.
    fn read(text: &Value) -> String {
        text.as_str().unwrap().replace("{{", "{").replace("}}", "}")
    }

    fn path_of(uri: &str) -> String {
        let mut bytes = Vec::new();
        let mut rest = uri.as_bytes();
        while let Some((first, others)) = rest.split_first() {
            rest = others;
            if *first == b'%' {
                let (digits, others) = rest.split_at(2);
                bytes.push(u8::from_str_radix(std::str::from_utf8(digits).unwrap(), 16).unwrap());
                rest = others;
            } else {
                bytes.push(*first);
            }
        }
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn a_path_becomes_a_relative_uri() {
        assert_eq!(uri("records/contacts/a-b_c.toml"), "records/contacts/a-b_c.toml");
        assert_eq!(uri("../r/a b.toml"), "../r/a%20b.toml");
        assert_eq!(uri("çalı\n%41#?.toml"), "%C3%A7al%C4%B1%0A%2541%23%3F.toml");
        assert_eq!(uri("http:a"), "http%3Aa");
    }

    #[test]
    fn a_message_has_no_placeholder_and_no_link() {
        assert_eq!(plain("{0} \\u{1b}").text, "{{0}} \\u{{1b}}");
        assert_eq!(plain("[here](https://a.example)").text, "[here] (https://a.example)");
    }

    #[test]
    fn a_run_says_who_speaks_in_which_language_and_how_columns_count() {
        let log = parsed(&testing::report(vec![]), Language::Nl);
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(
            log,
            json!({
                "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                "version": "2.1.0",
                "runs": [{
                    "tool": { "driver": {
                        "name": "collab", "version": version, "semanticVersion": version, "language": "nl",
                        "rules": [],
                    } },
                    "language": "nl",
                    "columnKind": "unicodeCodePoints",
                    "results": [],
                }],
            })
        );
    }

    #[test]
    fn a_result_has_its_message_level_and_places() {
        let mut entry = testing::entry("../r/a b.toml", "x");
        entry.level = Level::Advice;
        entry.spot.start = Position { line: 4, column: 2 };
        entry.spot.end = Position { line: 5, column: 9 };
        let other = testing::entry("c.toml", "y");
        entry.related = vec![(other.spot, other.message)];
        let log = parsed(&testing::report(vec![entry.clone()]), Language::En);
        let result = &log["runs"][0]["results"][0];
        let text = format!("{}\n{}", Language::En.text(&entry.message), Language::En.text(&entry.help));
        assert_eq!(
            result,
            &json!({
                "ruleId": "unknown-field",
                "ruleIndex": 0,
                "level": "note",
                "message": { "text": text },
                "locations": [{ "physicalLocation": {
                    "artifactLocation": { "uri": "../r/a%20b.toml" },
                    "region": { "startLine": 4, "startColumn": 2, "endLine": 5, "endColumn": 9 },
                } }],
                "relatedLocations": [{
                    "physicalLocation": {
                        "artifactLocation": { "uri": "c.toml" },
                        "region": { "startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1 },
                    },
                    "message": { "text": Language::En.text(&testing::entry("", "y").message) },
                }],
                "partialFingerprints": { "collabFinding/v1": fingerprints(&[entry])[0] },
            })
        );
    }

    #[test]
    fn every_rule_can_be_described_in_both_languages() {
        for language in Language::ALL {
            for rule in crate::rules::all() {
                let told = serde_json::to_value(descriptor(rule, language)).unwrap();
                let summary = language.text(&Message::new(rule.id).attribute("summary"));
                assert_eq!(read(&told["shortDescription"]["text"]), summary);
                assert_eq!(
                    told["help"]["markdown"],
                    double_braces(Page::of(rule).part(language.code()).unwrap()),
                    "{}",
                    rule.id
                );
                assert!(!told["help"]["text"].as_str().unwrap().contains("###"), "{}", rule.id);
                assert_eq!(told["defaultConfiguration"]["level"], level(rule.level.highest()));
                assert_eq!(told["properties"]["family"], rule.family.name());
                assert_eq!(told["properties"]["dated"], rule.dated);
            }
        }
    }

    #[test]
    fn the_lines_at_fault_are_never_repeated() {
        let mut entry = testing::entry("a.toml", "x");
        entry.spot.excerpt = Some(crate::findings::report::Excerpt {
            line: 1,
            text: "SECRET".to_owned(),
            start: 0,
            end: 6,
        });
        assert!(!written(&testing::report(vec![entry]), Language::Nl).contains("SECRET"));
    }

    proptest! {
        #[test]
        fn every_finding_is_told_whole(report in testing::reports(), language in testing::languages()) {
            let text = written(&report, language);
            prop_assert!(text.ends_with('\n'));
            prop_assert!(!text.chars().any(|character| character != '\n' && crate::language::acts(character)));
            prop_assert_eq!(&text, &written(&report, language));

            let log: Value = serde_json::from_str(&text).unwrap();
            let run = &log["runs"][0];
            let rules: Vec<&str> = run["tool"]["driver"]["rules"].as_array().unwrap()
                .iter().map(|rule| rule["id"].as_str().unwrap()).collect();
            prop_assert!(rules.is_sorted_by(|one, other| one < other));
            prop_assert!(rules.iter().all(|id| report.entries.iter().any(|entry| entry.rule.id == *id)));

            let results = run["results"].as_array().unwrap();
            prop_assert_eq!(results.len(), report.entries.len());
            for (result, entry) in results.iter().zip(&report.entries) {
                let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
                prop_assert_eq!(rules[index], entry.rule.id);
                prop_assert_eq!(&result["ruleId"], entry.rule.id);
                let said = format!("{}\n{}", language.text(&entry.message), language.text(&entry.help));
                prop_assert_eq!(read(&result["message"]["text"]), said.replace("](", "] ("));
                let place = &result["locations"][0]["physicalLocation"];
                prop_assert_eq!(path_of(place["artifactLocation"]["uri"].as_str().unwrap()), &*entry.spot.file);
                prop_assert_eq!(&place["region"], &json!({
                    "startLine": entry.spot.start.line, "startColumn": entry.spot.start.column,
                    "endLine": entry.spot.end.line, "endColumn": entry.spot.end.column,
                }));
                let related = result["relatedLocations"].as_array().map_or(0, Vec::len);
                prop_assert_eq!(related, entry.related.len());
            }
        }
    }
}
