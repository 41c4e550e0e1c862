//! What a record says, field by field in the order of the format, in words.
//!
//! Only fields of the format are looked at, and only what is sound in them: a forbidden or unknown key, and
//! what stands behind it, is never printed.

use serde_json::Value;

use crate::language::{Language, one_line};
use crate::layout::pairs::Line;
use crate::records::kind::Kind;
use crate::records::length_of_time::LengthOfTime;
use crate::records::source::Source;

/// What of a field is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Whole,
    /// How many there are.
    Number,
    Nothing,
}

/// How much of a field this page shows. The words of a meeting are for its report; why the details of a person
/// may be kept is for whoever keeps them.
fn part(name: &str) -> Part {
    match name {
        "meeting-items-decisions" | "meeting-items-actions" | "meeting-items-dilemmas" => Part::Number,
        "contact-privacy"
        | "meeting-items-theme"
        | "meeting-items-perspective"
        | "meeting-items-aim"
        | "meeting-items-minutes"
        | "meeting-items-report"
        | "meeting-items-answer" => Part::Nothing,
        _ => Part::Whole,
    }
}

/// What a field of a kind is called; without a way, the kind itself. The keys of the way are joined by hyphens.
pub fn label(kind: Kind, way: &str, language: Language) -> String {
    let name = name(kind.name(), way);
    language.find(&format!("label-{name}")).unwrap_or_else(|| format!("`{way}`"))
}

/// What stands for something that cannot be read.
const UNREADABLE: &str = "?";

/// Everything in a record that is shown.
pub fn lines(kind: Kind, source: &Source, language: Language) -> Vec<Line> {
    let mut walker = Walker {
        kind,
        language,
        lines: Vec::new(),
    };
    walker.table(&kind.schema().to_value(), source.root(), "", 0);
    if kind == Kind::Contact && source.root().get("person").is_none() {
        walker.line(0, "person", vec![language.word("word-vacant")]);
    }
    walker.lines
}

struct Walker {
    kind: Kind,
    language: Language,
    lines: Vec<Line>,
}

impl Walker {
    fn table(&mut self, schema: &Value, table: &Value, way: &str, depth: usize) {
        for (key, field) in schema["properties"].as_object().into_iter().flatten() {
            let way = name(way, key);
            let Some(value) = table.get(key) else { continue };
            match part(&name(self.kind.name(), &way)) {
                Part::Whole => self.field(field, value, &way, depth),
                Part::Number => {
                    let count =
                        value.as_array().map_or_else(|| UNREADABLE.to_owned(), |list| list.len().to_string());
                    self.line(depth, &way, vec![count]);
                }
                Part::Nothing => {}
            }
        }
    }

    fn field(&mut self, schema: &Value, value: &Value, way: &str, depth: usize) {
        let element = &schema["items"];
        match value {
            Value::Object(_) if schema.get("properties").is_some() => {
                self.line(depth, way, Vec::new());
                self.table(schema, value, way, depth + 1);
            }
            Value::Array(list) if element.get("properties").is_some() => {
                for (position, one) in list.iter().enumerate() {
                    let label = format!("{} {}", label(self.kind, way, self.language), position + 1);
                    let values = if one.is_null() {
                        vec![UNREADABLE.to_owned()]
                    } else {
                        Vec::new()
                    };
                    self.lines.push(Line { depth, label, values });
                    self.table(element, one, way, depth + 1);
                }
            }
            Value::Array(list) => {
                let mut texts: Vec<String> = list.iter().map(|one| self.text(element, one, way)).collect();
                if way == "parties" {
                    // No party stands above another.
                    texts.sort_unstable();
                }
                let is_prose = is_item(element) || element.get("x-reference").is_none() && !is_choice(element);
                self.line(depth, way, if is_prose { texts } else { vec![texts.join(", ")] });
            }
            value => {
                let text = self.text(schema, value, way);
                self.line(depth, way, vec![text]);
            }
        }
    }

    fn line(&mut self, depth: usize, way: &str, values: Vec<String>) {
        let label = label(self.kind, way, self.language);
        self.lines.push(Line { depth, label, values });
    }

    fn text(&self, schema: &Value, value: &Value, way: &str) -> String {
        match value {
            Value::Null => UNREADABLE.to_owned(),
            Value::Bool(true) => self.language.word("word-yes"),
            Value::Bool(false) => self.language.word("word-no"),
            Value::Number(number) => number.to_string(),
            Value::String(text) if is_item(schema) => self.language.find(text).unwrap_or_else(|| one_line(text)),
            Value::String(text) if is_choice(schema) => {
                let meaning = self.language.find(&format!("value-{}-{text}", name(self.kind.name(), way)));
                meaning.unwrap_or_else(|| one_line(text))
            }
            Value::String(text) if schema["format"] == "length-of-time" => match text.parse::<LengthOfTime>() {
                Ok(length) => self.language.text(&length.message()),
                Err(_) => one_line(text),
            },
            Value::String(text) => one_line(text),
            // A date or time: the tree knows no other table here.
            Value::Object(moment) => {
                let text = moment.values().find_map(Value::as_str).unwrap_or(UNREADABLE);
                match schema["format"].as_str() {
                    Some("partial-time") => {
                        text.strip_suffix(":00").filter(|short| short.len() == 5).unwrap_or(text)
                    }
                    _ => text,
                }
                .to_owned()
            }
            Value::Array(_) => UNREADABLE.to_owned(),
        }
    }
}

/// Whether it is a point of a checklist, whose name is also that of its message.
fn is_item(schema: &Value) -> bool {
    schema["x-reference"] == "checklist-item"
}

fn is_choice(schema: &Value) -> bool {
    schema.get("enum").is_some() || schema.get("oneOf").is_some()
}

fn name(way: &str, key: &str) -> String {
    match (way, key) {
        ("", key) => key.to_owned(),
        (way, "") => way.to_owned(),
        (way, key) => format!("{way}-{key}"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Every field that the page of a record, or the list of what refers to one, can name.
    fn nameable(kind: Kind, schema: &Value, way: &str, found: &mut BTreeSet<String>) {
        for (key, field) in schema["properties"].as_object().into_iter().flatten() {
            let way = name(way, key);
            let whole = name(kind.name(), &way);
            let before = found.len();
            nameable(kind, field, &way, found);
            nameable(kind, &field["items"], &way, found);
            let leads_to_a_reference = found.len() > before;
            let is_reference = field.get("x-reference").is_some() || field["items"].get("x-reference").is_some();
            let is_shown = kind != Kind::Settings && is_reachable(&whole);
            if is_shown || is_reference || leads_to_a_reference {
                found.insert(whole);
            }
        }
    }

    fn is_reachable(whole: &str) -> bool {
        let ways = whole.match_indices('-').map(|(at, _)| &whole[..at]);
        part(whole) != Part::Nothing && ways.into_iter().all(|way| part(way) == Part::Whole)
    }

    fn labels(text: &str) -> BTreeSet<String> {
        let names = text.lines().filter_map(|line| line.strip_prefix("label-")?.split_once(" = "));
        names.map(|(name, _)| name.to_owned()).collect()
    }

    #[test]
    fn every_field_has_a_label_and_every_label_a_field() {
        let mut wanted = BTreeSet::new();
        for kind in Kind::ALL {
            wanted.insert(kind.name().to_owned());
            nameable(kind, &kind.schema().to_value(), "", &mut wanted);
        }
        wanted.remove("settings-allow-rule");
        wanted.remove("settings-rules");
        let (_, dutch, english) = crate::language::TEXTS.iter().find(|(name, ..)| *name == "list").unwrap();
        // Headings of a list that the page of a meeting does not need.
        for heading in ["what", "due"] {
            wanted.insert(format!("meeting-items-actions-{heading}"));
        }
        assert_eq!(labels(dutch), wanted);
        assert_eq!(labels(english), wanted);
    }

    #[test]
    fn why_details_may_be_kept_is_not_on_the_page() {
        assert_eq!(part("contact-privacy"), Part::Nothing);
        assert_eq!(part("contact-person-name"), Part::Whole);
    }
}
