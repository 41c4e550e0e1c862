//! A rule is one file, one line, its page and its messages: nothing is left over and nothing is missing.

use std::collections::BTreeSet;

use collab::findings::Level;
use collab::language::{Language, Message};
use collab::rules::page::Page;
use collab::rules::{self, Levels, Rule};

use crate::folder::project;

/// Files of a family that are shared by its rules.
const WITHOUT_RULE: [&str; 2] = ["mod.rs", "presence.rs"];

/// The folder of a rule.
fn folder_of(rule: &'static Rule) -> String {
    rule.family.name().replace('-', "_")
}

#[test]
fn every_file_in_a_family_is_a_rule_and_every_rule_has_its_files() {
    let mut files = BTreeSet::new();
    for rule in rules::all() {
        let name = rule.id.replace('-', "_");
        let folder = folder_of(rule);
        files.insert(format!("{folder}/{name}.rs"));
        files.insert(format!("{folder}/{name}.md"));
    }
    let families: BTreeSet<_> = rules::all().map(folder_of).collect();
    let mut found = BTreeSet::new();
    for family in families {
        for entry in std::fs::read_dir(project().join("src/rules").join(&family)).expect("the family") {
            let name = entry.expect("a file").file_name().into_string().expect("a plain name");
            // A list of words is part of its rule.
            if !WITHOUT_RULE.contains(&name.as_str()) && !name.ends_with(".txt") {
                found.insert(format!("{family}/{name}"));
            }
        }
    }
    assert_eq!(found, files);
}

#[test]
fn every_rule_has_a_name_of_its_own_and_texts_in_both_languages() {
    let mut names = BTreeSet::new();
    for rule in rules::all() {
        assert!(names.insert(rule.id), "{} is there twice", rule.id);
        assert!(!rules::reserved::NAMES.contains(&rule.id), "{} is still reserved", rule.id);
        for language in Language::ALL {
            for part in ["summary", "help"] {
                let message = Message::new(rule.id).attribute(part);
                // Help may have variables: then it is there all the same.
                let text = language.try_text(&message);
                let is_missing = matches!(text, Err(collab::language::TextProblem::Missing(..)));
                assert!(!is_missing, "{language}: {}.{part}", rule.id);
            }
        }
    }
}

#[test]
fn a_dated_rule_is_never_an_error() {
    for rule in rules::all().filter(|rule| rule.dated) {
        let levels = match rule.level {
            Levels::One(level) => [level, level],
            Levels::Two(higher, lower) => [higher, lower],
        };
        assert!(!levels.contains(&Level::Error), "{}", rule.id);
    }
}

#[test]
fn every_page_has_all_its_parts() {
    for rule in rules::all() {
        let page = Page::of(rule);
        assert!(rule.page.starts_with(&format!("# {}\n", rule.id)), "{}", rule.id);
        for (language, source, settle) in [
            ("nl", "\nBron: ", "\n### Zo lost u het op\n"),
            ("en", "\nSource: ", "\n### How to settle it\n"),
        ] {
            let text = page.part(language).unwrap_or_default();
            assert!(text.contains(source), "{}: {language} has no source", rule.id);
            assert!(text.contains(settle), "{}: {language} does not say how to settle it", rule.id);
        }
        assert!(!page.blocks("bad").is_empty() && !page.blocks("good").is_empty(), "{}", rule.id);
        for language in Language::ALL {
            assert!(page.output(language).is_some(), "{}: no output in {language}", rule.id);
        }
    }
}
