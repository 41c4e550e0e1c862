//! Every format gives the same findings at the same place.

use collab::findings::report::Report;
use collab::findings::write::{Format, Look, write};
use collab::language::Language;
use collab::rules;
use collab::rules::page::Page;
use quick_xml::events::Event;
use quick_xml::reader::Reader;
use serde_json::Value;

use crate::folder::Folder;

/// File, line, column and rule.
type Found = (String, u64, u64, String);

#[test]
fn every_format_gives_the_same_place() {
    let mut faults = Vec::new();
    for rule in rules::all() {
        let folder = Folder::base();
        folder.lay(&Page::of(rule).blocks("bad"));
        let report = folder.report();
        let expected = of_json(&written(&report, Format::Json));
        assert!(!expected.is_empty(), "{}: nothing is found", rule.id);
        for (format, read) in READERS {
            let mut found = read(&written(&report, format));
            let mut expected = expected.clone();
            // JUnit has one case per file, errors first.
            if format == Format::Junit {
                found.sort();
                expected.sort();
            }
            if found != expected {
                faults.push(format!("{} as {format:?}: {found:?}, as JSON: {expected:?}", rule.id));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Reads the findings out of a format.
type Read = fn(&str) -> Vec<Found>;

const READERS: [(Format, Read); 6] = [
    (Format::Human, of_human),
    (Format::Short, of_short),
    (Format::Sarif, of_sarif),
    (Format::Github, of_github),
    (Format::Gitlab, of_gitlab),
    (Format::Junit, of_junit),
];

fn written(report: &Report, format: Format) -> String {
    let look = Look {
        colour: false,
        width: 100,
        quiet: true,
    };
    let mut text = Vec::new();
    write(report, format, Language::En, look, &mut text).expect("memory");
    String::from_utf8(text).expect("text")
}

fn of_json(text: &str) -> Vec<Found> {
    let whole: Value = serde_json::from_str(text).expect("JSON");
    list(&whole["findings"])
        .iter()
        .map(|one| (string(&one["file"]), number(&one["line"]), number(&one["column"]), string(&one["rule"])))
        .collect()
}

fn of_sarif(text: &str) -> Vec<Found> {
    let whole: Value = serde_json::from_str(text).expect("JSON");
    assert_eq!(whole["runs"][0]["columnKind"], "unicodeCodePoints");
    list(&whole["runs"][0]["results"])
        .iter()
        .map(|one| {
            let place = &one["locations"][0]["physicalLocation"];
            let region = &place["region"];
            let file = without_percent(&string(&place["artifactLocation"]["uri"]));
            (file, number(&region["startLine"]), number(&region["startColumn"]), string(&one["ruleId"]))
        })
        .collect()
}

fn of_gitlab(text: &str) -> Vec<Found> {
    let whole: Value = serde_json::from_str(text).expect("JSON");
    list(&whole)
        .iter()
        .map(|one| {
            let place = &one["location"];
            let begin = &place["positions"]["begin"];
            assert_eq!(begin["line"], place["lines"]["begin"]);
            (string(&place["path"]), number(&begin["line"]), number(&begin["column"]), string(&one["check_name"]))
        })
        .collect()
}

fn of_short(text: &str) -> Vec<Found> {
    text.lines().map(|line| short_line(line).expect("the short form")).collect()
}

/// `file:line:column: level[rule]: message`
fn short_line(line: &str) -> Option<Found> {
    let (place, rest) = line.split_once(": ")?;
    let (file, line, column) = place_of(place)?;
    let (_, rule) = rest.split_once('[')?;
    let (rule, _) = rule.split_once("]: ")?;
    Some((file, line, column, rule.to_owned()))
}

/// `file:line:column`
fn place_of(place: &str) -> Option<(String, u64, u64)> {
    let (place, column) = place.rsplit_once(':')?;
    let (file, line) = place.rsplit_once(':')?;
    Some((file.to_owned(), line.parse().ok()?, column.parse().ok()?))
}

/// `level[rule]: message`, on the next line ` --> file:line:column`; other places have no rule.
fn of_human(text: &str) -> Vec<Found> {
    let lines: Vec<&str> = text.lines().collect();
    let found = lines.windows(2).filter_map(|pair| {
        let place = pair[1].trim_start().strip_prefix("--> ")?;
        let (level, rest) = pair[0].split_once('[')?;
        if !["error", "warning", "advice"].contains(&level) {
            return None;
        }
        let (rule, _) = rest.split_once("]: ")?;
        let (file, line, column) = place_of(place)?;
        Some((file, line, column, rule.to_owned()))
    });
    found.collect()
}

/// `::level file=…,line=…,col=…,title=collab%3A rule::message`
fn of_github(text: &str) -> Vec<Found> {
    let command = |line: &str| {
        let (head, _) = line.strip_prefix("::")?.split_once("::")?;
        let (_, properties) = head.split_once(' ')?;
        let property = |name: &str| {
            let mut pairs = properties.split(',').filter_map(|pair| pair.split_once('='));
            pairs.find(|(key, _)| *key == name).map(|(_, value)| without_percent(value))
        };
        let rule = property("title")?.strip_prefix("collab: ")?.to_owned();
        Some((property("file")?, property("line")?.parse().ok()?, property("col")?.parse().ok()?, rule))
    };
    text.lines().map(|line| command(line).expect("a workflow command")).collect()
}

/// Every line in the short form inside the test cases.
fn of_junit(text: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut reader = Reader::from_str(text);
    let mut inside = String::new();
    loop {
        match reader.read_event().expect("XML") {
            Event::Start(_) => inside.clear(),
            Event::Text(part) => inside.push_str(&part.xml10_content()),
            Event::GeneralRef(name) => {
                let name = name.xml10_content();
                inside.push_str(quick_xml::escape::resolve_predefined_entity(&name).expect("an entity of XML"));
            }
            Event::End(_) => {
                found.extend(inside.lines().filter_map(short_line));
                inside.clear();
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn string(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn number(value: &Value) -> u64 {
    value.as_u64().expect("a number")
}

fn without_percent(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        bytes.push(u8::from_str_radix(&after[..2], 16).expect("two hexadecimal digits"));
        rest = &after[2..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8(bytes).expect("UTF-8")
}
