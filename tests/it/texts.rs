//! Both languages are whole: the same messages, parts and variables, all of them used.

use std::collections::{BTreeMap, BTreeSet};

use collab::language::TEXTS;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;

use crate::folder::project;

type Parts = BTreeMap<String, BTreeSet<String>>;

/// Every message and part with its variables.
fn parts(text: &str, name: &str) -> Parts {
    let resource: Resource<&str> = match parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => panic!("{name}: {errors:?}"),
    };
    let mut parts = Parts::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            parts.insert(message.id.name.to_owned(), variables(value));
        }
        for attribute in &message.attributes {
            let id = format!("{}.{}", message.id.name, attribute.id.name);
            let is_new = parts.insert(id.clone(), variables(&attribute.value)).is_none();
            assert!(is_new, "{name}: {id} is there twice");
        }
    }
    parts
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => variable(inline, &mut found),
                Expression::Select { selector, variants } => {
                    variable(selector, &mut found);
                    for variant in variants {
                        found.extend(variables(&variant.value));
                    }
                }
            }
        }
    }
    found
}

fn variable(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        found.insert(id.name.to_owned());
    }
}

#[test]
fn both_languages_have_the_same_messages_parts_and_variables() {
    for (name, dutch, english) in TEXTS {
        assert_eq!(parts(dutch, name), parts(english, name), "{name}");
    }
}

#[test]
fn no_message_is_there_twice() {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (name, dutch, _) in TEXTS {
        for id in parts(dutch, name).into_keys().filter(|id| !id.contains('.')) {
            let earlier = seen.insert(id.clone(), name);
            assert_eq!(earlier, None, "{id} in {name}");
        }
    }
}

#[test]
fn every_message_is_used() {
    let mut source = String::new();
    read(&project().join("src"), &mut source);
    // Names that are put together from the names of commands, options, kinds, fields and values.
    let built = [
        "command",
        "option-",
        "placeholder-",
        "field-",
        "value-",
        "kind-",
        "label-",
    ];
    let mut unused = Vec::new();
    for (name, dutch, _) in TEXTS {
        for id in parts(dutch, name).into_keys() {
            let is_built = built.iter().any(|start| id.starts_with(start));
            let (message, part) = id.split_once('.').unwrap_or((&id, ""));
            let is_used = |word: &str| source.contains(&format!("\"{word}\""));
            let is_whole = is_used(message) && (part.is_empty() || is_used(part));
            if !is_built && !is_whole {
                unused.push(format!("{name}: {id}"));
            }
        }
    }
    assert!(unused.is_empty(), "{unused:#?}");
}

fn read(folder: &std::path::Path, source: &mut String) {
    for entry in std::fs::read_dir(folder).expect("the sources") {
        let path = entry.expect("a file").path();
        if path.is_dir() {
            read(&path, source);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            source.push_str(&std::fs::read_to_string(path).expect("a source file"));
        }
    }
}

/// The texts that a pattern can become: one for each variant of a choice, with a word for each value.
fn texts(pattern: &Pattern<&str>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable {
                expression: Expression::Select { variants, .. },
            } => variants.iter().flat_map(|variant| self::texts(&variant.value)).collect(),
            PatternElement::Placeable { .. } => vec!["iets".to_owned()],
        };
        texts = texts
            .iter()
            .flat_map(|text| parts.iter().map(move |part| format!("{text}{part}")))
            .collect();
    }
    texts
}

/// What stands between backticks is a word of the format, whatever it says.
fn without_code(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts.map(|(position, part)| if position % 2 == 0 { part } else { "iets" }).collect()
}

/// The sentences of a text: each ends with a stop that a space follows.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = ['.', '!', '?'];
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut from = 0;
        while let Some(at) = rest[from..].find(ends) {
            let end = from + at + 1;
            if rest[end..].is_empty() || rest[end..].starts_with([' ', '\n']) {
                let (sentence, behind) = rest.split_at(end);
                rest = behind;
                return Some(sentence);
            }
            from = end;
        }
        (!rest.is_empty()).then(|| std::mem::take(&mut rest))
    })
}

#[test]
fn the_dutch_of_the_program_is_plain() {
    const LONGEST: usize = 20;
    const AVERAGE: f64 = 15.0;
    let abbreviation = |word: &str| {
        let parts = word.split('.').filter(|part| !part.is_empty());
        word.matches('.').count() >= 2 && parts.clone().count() >= 2 && parts.clone().all(|part| part.len() <= 3)
            || [
                "bijv.", "bv.", "evt.", "incl.", "excl.", "ca.", "nr.", "enz.", "etc.", "resp.",
            ]
            .contains(&word)
    };
    let (mut count_of_sentences, mut count_of_words) = (0_u32, 0_u32);
    let mut hard = Vec::new();
    for (name, dutch, _) in TEXTS {
        let Ok(resource) = parse(*dutch) else { panic!("{name}") };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            for text in message.value.iter().chain(attributes).flat_map(texts) {
                let text = without_code(&text);
                for sentence in sentences(&text) {
                    let count = sentence
                        .split_whitespace()
                        .filter(|word| word.contains(char::is_alphanumeric))
                        .count();
                    count_of_sentences += 1;
                    count_of_words += u32::try_from(count).unwrap_or(u32::MAX);
                    if count > LONGEST || sentence.split_whitespace().any(abbreviation) {
                        hard.push(format!("{name}, {}: {count} words: {sentence}", message.id.name));
                    }
                }
            }
        }
    }
    assert!(hard.is_empty(), "{hard:#?}");
    let average = f64::from(count_of_words) / f64::from(count_of_sentences);
    assert!(average <= AVERAGE, "{average} words in a sentence");
}
