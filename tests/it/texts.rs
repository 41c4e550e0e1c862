//! Both languages are whole: the same messages, parts and variables, all of them used.

use std::collections::{BTreeMap, BTreeSet};

use collab::language::TEXTS;
use collab::rules::all;
use collab::rules::page::Page;
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

/// No sentence may have more words, and all together no more on average.
const LONGEST: usize = 20;
const AVERAGE: f64 = 15.0;

/// How long the sentences are, and which of them are hard to read.
#[derive(Default)]
struct Measure {
    sentences: u32,
    words: u32,
    hard: Vec<String>,
}

impl Measure {
    /// Looks at every sentence of a text.
    fn read(&mut self, name: &str, text: &str) {
        for sentence in sentences(&without_code(text)) {
            let words = sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
            let count = words.count();
            self.sentences += 1;
            self.words += u32::try_from(count).unwrap_or(u32::MAX);
            if count > LONGEST || sentence.split_whitespace().any(is_abbreviation) {
                self.hard.push(format!("{name}: {count} words: {sentence}"));
            }
        }
    }

    fn assert_plain(&self) {
        assert!(self.hard.is_empty(), "{:#?}", self.hard);
        let average = f64::from(self.words) / f64::from(self.sentences);
        assert!(average <= AVERAGE, "{average} words in a sentence");
    }
}

fn is_abbreviation(word: &str) -> bool {
    const COMMON: [&str; 11] = [
        "bijv.", "bv.", "evt.", "incl.", "excl.", "ca.", "nr.", "enz.", "etc.", "resp.", "art.",
    ];
    let word = word.trim_matches(['(', ')', ',', ';', ':']);
    let parts = word.split('.').filter(|part| !part.is_empty());
    let is_short = |part: &str| part.len() <= 3 && part.chars().all(char::is_alphabetic);
    word.matches('.').count() >= 2 && parts.clone().count() >= 2 && parts.clone().all(is_short)
        || COMMON.contains(&word)
}

#[test]
fn the_dutch_of_the_program_is_plain() {
    let mut measure = Measure::default();
    for (name, dutch, _) in TEXTS {
        let Ok(resource) = parse(*dutch) else { panic!("{name}") };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            for text in message.value.iter().chain(attributes).flat_map(texts) {
                measure.read(&format!("{name}, {}", message.id.name), &text);
            }
        }
    }
    measure.assert_plain();
}

#[test]
fn the_dutch_of_the_pages_is_plain() {
    let mut measure = Measure::default();
    for rule in all() {
        let page = Page::of(rule);
        let lines = page.part("nl").expect("a Dutch part").lines();
        // Every paragraph is one line, and headings are no sentences.
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            measure.read(rule.id, line);
        }
    }
    measure.assert_plain();
}

/// The short name of the data protection officer stands only behind the whole one, and nobody sits on a seat.
#[test]
fn dutch_has_no_short_names_and_no_seats() {
    let pages = all().map(|rule| (rule.id, Page::of(rule).part("nl").unwrap_or_default().to_owned()));
    let texts = TEXTS.iter().map(|(name, dutch, _)| (*name, (*dutch).to_owned()));
    for (name, text) in pages.chain(texts) {
        let rest = text.replace("functionaris gegevensbescherming (FG)", "");
        let mut words = rest.split(|character: char| !character.is_alphanumeric());
        let found = words.find(|word| *word == "FG" || word.to_lowercase().starts_with("zetel"));
        assert_eq!(found, None, "{name}");
    }
}
