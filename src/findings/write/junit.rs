//! JUnit XML, which almost every CI system reads: one test case per file.
//!
//! Nothing in it depends on the clock or the machine: the same records give the same bytes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};

use quick_xml::events::{BytesDecl, BytesText, Event};
use quick_xml::writer::Writer;

use crate::findings::Level;
use crate::findings::report::{Entry, Report};
use crate::language::{Language, Message, clean_line};

type Xml = Writer<Vec<u8>>;

/// The findings of a file. Only errors make the file fail: a writer does not know what level was asked for,
/// and the exit code speaks for that.
#[derive(Default)]
struct Case<'a> {
    errors: Vec<&'a Entry>,
    others: Vec<&'a Entry>,
}

pub(super) fn write(report: &Report, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let cases = cases(report);
    let tests = cases.len().to_string();
    let failures = cases.values().filter(|case| !case.errors.is_empty()).count();
    let failures = failures.to_string();
    let counts = [("name", "collab"), ("tests", &tests), ("failures", &failures)];
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.create_element("testsuites").with_attributes(counts).write_inner_content(|xml| {
        xml.create_element("testsuite")
            .with_attributes(counts.into_iter().chain([("errors", "0"), ("skipped", "0")]))
            .write_inner_content(|xml| write_cases(xml, &cases, language))?;
        Ok(())
    })?;
    out.write_all(&xml.into_inner())?;
    writeln!(out)
}

/// Every file that was read, also one without findings, by the bytes of its path.
fn cases(report: &Report) -> BTreeMap<&str, Case<'_>> {
    let mut cases: BTreeMap<&str, Case<'_>> = BTreeMap::new();
    for path in &report.paths {
        cases.entry(path).or_default();
    }
    for entry in &report.entries {
        let case = cases.entry(&entry.spot.file).or_default();
        match entry.level {
            Level::Error => case.errors.push(entry),
            Level::Warning | Level::Advice => case.others.push(entry),
        }
    }
    cases
}

fn write_cases(xml: &mut Xml, cases: &BTreeMap<&str, Case<'_>>, language: Language) -> io::Result<()> {
    for (file, case) in cases {
        let file = visible(file);
        let element = xml.create_element("testcase").with_attributes([
            ("classname", "collab"),
            ("name", &file),
            ("file", &file),
        ]);
        if case.errors.is_empty() && case.others.is_empty() {
            element.write_empty()?;
        } else {
            element.write_inner_content(|xml| write_findings(xml, case, language))?;
        }
    }
    Ok(())
}

/// All errors of a file are one failure: some readers take only the first of a test case.
fn write_findings(xml: &mut Xml, case: &Case<'_>, language: Language) -> io::Result<()> {
    if let Some(first) = case.errors.first() {
        xml.create_element("failure")
            .with_attributes([
                ("type", first.rule.id),
                ("message", &headline(first, case.errors.len() - 1, language)),
            ])
            .write_text_content(BytesText::new(&lines(&case.errors, language)))?;
    }
    if !case.others.is_empty() {
        xml.create_element("system-out")
            .write_text_content(BytesText::new(&lines(&case.others, language)))?;
    }
    Ok(())
}

/// The first message, and how many more there are.
fn headline(first: &Entry, more: usize, language: Language) -> String {
    let message = language.text(&first.message);
    let headline = match more {
        0 => message,
        more => {
            let more = language.text(&Message::new("list-more").with("count", more));
            format!("{message} ({more})")
        }
    };
    visible(&headline).into_owned()
}

fn lines(entries: &[&Entry], language: Language) -> String {
    entries.iter().map(|entry| line(entry, language)).collect()
}

/// The finding in the short form, and below it what to do.
fn line(entry: &Entry, language: Language) -> String {
    format!(
        "{}:{}:{}: {}[{}]: {}\n  {}: {}\n",
        visible(&entry.spot.file),
        entry.spot.start.line,
        entry.spot.start.column,
        language.level(entry.level),
        entry.rule.id,
        visible(&language.text(&entry.message)),
        language.word("help"),
        visible(&language.text(&entry.help)),
    )
}

/// The text on one line, without a character that XML 1.0 cannot hold, not even escaped: those that act on
/// what shows them, and the two at the end of the first plane.
fn visible(text: &str) -> Cow<'_, str> {
    let text = clean_line(text);
    if text.contains(['\u{fffe}', '\u{ffff}']) {
        Cow::Owned(text.replace('\u{fffe}', "\\u{fffe}").replace('\u{ffff}', "\\u{ffff}"))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use quick_xml::XmlVersion;
    use quick_xml::escape::resolve_predefined_entity;
    use quick_xml::events::BytesStart;
    use quick_xml::reader::Reader;

    use super::*;
    use crate::findings::write::{short, testing};
    use crate::records::place::Position;

    fn written(report: &Report, language: Language) -> String {
        testing::written(|out| write(report, language, out))
    }

    /// A test case as a reader of JUnit finds it.
    #[derive(Debug, Default, PartialEq)]
    struct Read {
        name: String,
        kind: String,
        headline: String,
        failure: String,
        output: String,
    }

    fn attribute(element: &BytesStart<'_>, name: &str) -> String {
        let attribute = element.try_get_attribute(name).unwrap().unwrap();
        let value = attribute.normalized_value(XmlVersion::Explicit1_0);
        value.unwrap().into_owned()
    }

    /// The test cases and the counts of the suite: tests, failures.
    fn read(xml: &str) -> (Vec<Read>, (String, String)) {
        let (mut cases, mut counts) = (Vec::<Read>::new(), None);
        let mut text = String::new();
        let mut reader = Reader::from_str(xml);
        loop {
            match reader.read_event().unwrap() {
                Event::Start(element) | Event::Empty(element) => {
                    text.clear();
                    match element.name().as_ref() {
                        "testsuite" => {
                            let both = (attribute(&element, "tests"), attribute(&element, "failures"));
                            assert_eq!(counts.replace(both), None, "more than one suite");
                        }
                        "testcase" => cases.push(Read {
                            name: attribute(&element, "name"),
                            ..Read::default()
                        }),
                        "failure" => {
                            let case = cases.last_mut().unwrap();
                            assert_eq!(case.kind, "", "more than one failure");
                            case.kind = attribute(&element, "type");
                            case.headline = attribute(&element, "message");
                        }
                        "system-out" | "testsuites" => {}
                        other => panic!("{other}"),
                    }
                }
                Event::Text(part) => text.push_str(&part.xml10_content()),
                Event::GeneralRef(name) => {
                    text.push_str(resolve_predefined_entity(&name.xml10_content()).unwrap());
                }
                Event::End(element) => match element.name().as_ref() {
                    "failure" => cases.last_mut().unwrap().failure = text.clone(),
                    "system-out" => cases.last_mut().unwrap().output = text.clone(),
                    _ => {}
                },
                Event::Decl(_) => {}
                Event::Eof => return (cases, counts.unwrap()),
                other => panic!("{other:?}"),
            }
        }
    }

    /// What stands about findings: for each its line of the short form, and what to do.
    fn told<'a>(entries: impl IntoIterator<Item = &'a Entry>, language: Language) -> String {
        let mut text = String::new();
        for entry in entries {
            let alone = testing::report(vec![entry.clone()]);
            text.push_str(&testing::written(|out| short::write(&alone, language, out)));
            let help = language.text(&entry.help);
            text.push_str(&format!("  {}: {help}\n", language.word("help")));
        }
        text.replace('\u{fffe}', "\\u{fffe}").replace('\u{ffff}', "\\u{ffff}")
    }

    fn at(file: &str, key: &str, level: Level, line: usize) -> Entry {
        let mut entry = testing::entry(file, key);
        entry.level = level;
        entry.spot.start = Position { line, column: 5 };
        entry.spot.end = Position { line, column: 6 };
        entry
    }

    #[test]
    fn text_holds_only_what_xml_can_hold() {
        assert_eq!(visible("a\0\u{b}\u{85}"), "a\\u{0}\\u{b}\\u{85}");
        assert_eq!(visible("\u{fffe}\u{ffff}\u{1fffe}"), "\\u{fffe}\\u{ffff}\u{1fffe}");
        assert_eq!(visible("a\n\tb"), "a\\u{a}\\u{9}b");
        assert_eq!(visible("]]> <&'\""), "]]> <&'\"");
    }

    #[test]
    fn each_file_is_one_test_case_with_at_most_one_failure() {
        let entries = vec![
            at("b.toml", "<x>", Level::Error, 3),
            at("b.toml", "y", Level::Warning, 4),
            at("b.toml", "z", Level::Error, 5),
            at("c.toml", "w", Level::Advice, 6),
        ];
        let mut report = testing::report(entries.clone());
        report.paths = vec!["c.toml".to_owned(), "a&a.toml".to_owned()];
        let (cases, counts) = read(&written(&report, Language::En));
        let first = Language::En.text(&entries[0].message);
        assert!(first.contains("<x>"));
        assert_eq!(
            cases,
            [
                Read {
                    name: "a&a.toml".to_owned(),
                    ..Read::default()
                },
                Read {
                    name: "b.toml".to_owned(),
                    kind: "unknown-field".to_owned(),
                    headline: format!("{first} (1 more)"),
                    failure: told([&entries[0], &entries[2]], Language::En),
                    output: told([&entries[1]], Language::En),
                },
                Read {
                    name: "c.toml".to_owned(),
                    output: told([&entries[3]], Language::En),
                    ..Read::default()
                },
            ]
        );
        assert!(cases[1].failure.contains("b.toml:5:5: error[unknown-field]: "));
        assert_eq!(counts, ("3".to_owned(), "1".to_owned()));
    }

    #[test]
    fn the_whole_is_laid_out_for_people_too() {
        let mut report = testing::report(vec![at("a.toml", "x", Level::Error, 3)]);
        report.paths = vec!["b.toml".to_owned()];
        let message = Language::Nl.text(&report.entries[0].message);
        let help = Language::Nl.text(&report.entries[0].help);
        assert_eq!(
            written(&report, Language::Nl),
            format!(
                r#"<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="collab" tests="2" failures="1">
  <testsuite name="collab" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="collab" name="a.toml" file="a.toml">
      <failure type="unknown-field" message="{message}">a.toml:3:5: fout[unknown-field]: {message}
  hulp: {help}
</failure>
    </testcase>
    <testcase classname="collab" name="b.toml" file="b.toml"/>
  </testsuite>
</testsuites>
"#
            )
        );
    }

    proptest! {
        #[test]
        fn every_finding_is_told_whole(report in testing::reports(), language in testing::languages()) {
            let xml = written(&report, language);
            prop_assert!(xml.ends_with("</testsuites>\n"));
            let legal = |character| matches!(
                character,
                '\n' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..
            );
            prop_assert!(xml.chars().all(legal));
            prop_assert!(!xml.contains("&#"));

            let (cases, (tests, failures)) = read(&xml);
            let mut files: BTreeSet<&str> = report.paths.iter().map(String::as_str).collect();
            files.extend(report.entries.iter().map(|entry| &*entry.spot.file));
            prop_assert_eq!(tests, files.len().to_string());
            prop_assert_eq!(cases.len(), files.len());
            prop_assert_eq!(failures, cases.iter().filter(|case| !case.kind.is_empty()).count().to_string());
            for (case, file) in cases.iter().zip(files) {
                prop_assert_eq!(&case.name, &visible(file));
                let of = |error: bool| report.entries.iter()
                    .filter(move |entry| entry.spot.file == file && (entry.level == Level::Error) == error);
                prop_assert_eq!(&case.failure, &told(of(true), language));
                prop_assert_eq!(&case.output, &told(of(false), language));
                if let Some(first) = of(true).next() {
                    prop_assert_eq!(&case.kind, first.rule.id);
                    prop_assert!(case.headline.starts_with(&*visible(&language.text(&first.message))));
                }
            }
        }
    }
}
