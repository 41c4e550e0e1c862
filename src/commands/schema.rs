//! `collab schema`: what a file must look like, for editors.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Map, Value, json};

use crate::command_line::{Failure, Outcome, Surroundings};
use crate::documents::output::put_all;
use crate::language::Language;
use crate::records::kind::Kind;
use crate::records::suggest::nearest;
use crate::writing::NewFile;

/// What `schema` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "KIND")]
    pub kind: Option<String>,
    #[arg(long, value_name = "DIR", conflicts_with = "kind")]
    pub all: Option<PathBuf>,
    #[arg(long, requires = "all")]
    pub force: bool,
}

/// Prints the JSON Schema of a kind, or writes those of all kinds.
///
/// # Errors
///
/// Where the kind is not known or a file cannot be written.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    match (&arguments.kind, &arguments.all) {
        (_, Some(folder)) => write_all(folder, arguments.force, surroundings)?,
        (Some(name), None) => {
            let kind = Kind::find(name).ok_or_else(|| {
                let nearest = nearest(name, Kind::ALL.iter().map(|kind| kind.name()));
                Failure::unknown("failure-unknown-kind", "failure-unknown-kind-nearest", name, nearest)
            })?;
            writeln!(surroundings.out, "{}", text(kind, surroundings.language))?;
        }
        (None, None) => return Err(Failure::new("failure-missing-kind")),
    }
    Ok(Outcome::Done)
}

fn write_all(folder: &Path, force: bool, surroundings: &Surroundings<'_>) -> Result<(), Failure> {
    put_all(folder, &files(surroundings.language), force, surroundings)
}

/// The schemas of all kinds, as files.
pub fn files(language: Language) -> Vec<NewFile> {
    let file = |kind: Kind| NewFile::new(file_name(kind), format!("{}\n", text(kind, language)));
    Kind::ALL.map(file).into()
}

/// The name of the file with the schema of a kind.
pub fn file_name(kind: Kind) -> String {
    format!("{}.schema.json", kind.name())
}

/// The schema of a kind, with every explanation in a language.
fn text(kind: Kind, language: Language) -> String {
    let mut schema = kind.schema().to_value();
    explain(&mut schema, &format!("field-{}", kind.name()), language);
    if let Some(whole) = schema.as_object_mut() {
        whole.insert("title".to_owned(), json!(kind.name()));
        whole.insert("description".to_owned(), json!(language.find(&format!("kind-{}", kind.name()))));
    }
    serde_json::to_string_pretty(&schema).unwrap_or_default()
}

/// Turns the schema of the types into one for editors: explanations, required fields, no further keys.
fn explain(schema: &mut Value, name: &str, language: Language) {
    let Some(schema) = schema.as_object_mut() else {
        return;
    };
    // The points of a checklist are messages by themselves.
    let reference = schema.remove("x-reference");
    let values = if reference.as_ref().and_then(Value::as_str) == Some("checklist-item") {
        String::new()
    } else {
        name.replacen("field-", "value-", 1) + "-"
    };
    schema.remove("default");
    if let Some(description) = language.find(name) {
        schema.insert("description".to_owned(), json!(description));
    } else {
        schema.remove("description");
    }
    state_form(schema);
    explain_values(schema, &values, language);
    if let Some(element) = schema.get_mut("items") {
        explain(element, name, language);
        if let Some(element) = element.as_object_mut() {
            element.remove("description");
        }
    }
    if let Some(level) = schema.get_mut("additionalProperties") {
        explain(level, name, language);
    }
    let mut required = Vec::new();
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        for (key, property) in properties.iter_mut() {
            if let Some(property) = property.as_object_mut() {
                let marks = [property.remove("x-required"), property.remove("x-required-by")];
                if marks.iter().any(Option::is_some) {
                    required.push(json!(key));
                }
            }
            explain(property, &format!("{name}-{key}"), language);
        }
        schema.insert("additionalProperties".to_owned(), json!(false));
        if !required.is_empty() {
            schema.insert("required".to_owned(), Value::Array(required));
        }
    }
}

/// What our own forms mean in words that every editor knows.
fn state_form(schema: &mut Map<String, Value>) {
    let pattern = match schema.get("format").and_then(Value::as_str) {
        Some("id") => "^[a-z0-9]+(-[a-z0-9]+)*$",
        Some("phone") => "^[0-9 +()-]{3,}$",
        Some("kvk") => "^[0-9]{8}$",
        Some("web-address") => "^[hH][tT][tT][pP][sS]?://",
        Some("length-of-time") => "^[1-9][0-9]{0,3} (minute|hour|day|week|month|year)s?$",
        Some("time-zone") => "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$",
        _ => return,
    };
    schema.remove("format");
    schema.insert("pattern".to_owned(), json!(pattern));
}

/// The meaning of each value that can be chosen, from the message that begins with a prefix.
fn explain_values(schema: &mut Map<String, Value>, prefix: &str, language: Language) {
    let values: Option<Vec<Value>> = match (schema.get("enum"), schema.get("oneOf")) {
        (Some(values), _) => values.as_array().cloned(),
        (None, Some(choices)) => choices
            .as_array()
            .map(|choices| choices.iter().map(|choice| choice["const"].clone()).collect()),
        (None, None) => None,
    };
    let Some(values) = values else { return };
    let choices = values.into_iter().map(|value| {
        let meaning = value.as_str().and_then(|value| language.find(&format!("{prefix}{value}")));
        json!({ "const": value, "description": meaning })
    });
    let choices: Vec<Value> = choices.collect();
    schema.remove("enum");
    schema.insert("oneOf".to_owned(), Value::Array(choices));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn missing(schema: &Value, name: &str, found: &mut Vec<String>) {
        if let Some(properties) = schema["properties"].as_object() {
            for (key, property) in properties {
                let name = format!("{name}.{key}");
                if property["description"].is_null() {
                    found.push(name.clone());
                }
                missing(property, &name, found);
                missing(&property["items"], &name, found);
            }
        }
        for choice in schema["oneOf"].as_array().into_iter().flatten() {
            if choice["description"].is_null() {
                found.push(format!("{name} = {choice}"));
            }
        }
    }

    #[test]
    fn every_field_and_value_is_explained_in_both_languages() {
        for language in Language::ALL {
            for kind in Kind::ALL {
                let schema: Value = serde_json::from_str(&text(kind, language)).unwrap();
                let mut found = Vec::new();
                missing(&schema, kind.name(), &mut found);
                assert!(found.is_empty(), "{language}: {found:?}");
                assert!(schema["description"].is_string());
            }
        }
    }

    #[test]
    fn no_word_of_our_own_is_left_in_the_schema() {
        for kind in Kind::ALL {
            let text = text(kind, Language::En);
            assert!(!text.contains("\"x-"), "{text}");
            assert!(text.contains("\"required\"") && text.contains("\"additionalProperties\": false"));
        }
    }
}
