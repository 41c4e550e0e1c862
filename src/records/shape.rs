//! The shape that a kind of record must have, drawn from the same types as the JSON Schema for editors.

use std::collections::BTreeMap;

use schemars::Schema;
use serde_json::Value;

/// What a value must look like.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A table with these fields and no others.
    Table(BTreeMap<String, FieldShape>),
    /// `[rules]`: the keys are names of rules.
    Rules(Box<Shape>),
    /// A list.
    List(ListShape),
    /// A text.
    Text(Form),
    /// A whole number, 0 or more.
    Count,
    /// A number, 0 or more.
    Number,
    /// True or false.
    Boolean,
    /// A TOML local date.
    Date,
    /// A TOML local time.
    Time,
}

/// A field of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldShape {
    /// What its value must look like.
    pub shape: Shape,
    /// Whether `missing-field` speaks where it is absent.
    pub required: bool,
}

/// What a list must look like.
#[derive(Debug, Clone, PartialEq)]
pub struct ListShape {
    /// What each element must look like.
    pub element: Box<Shape>,
    /// Whether the elements are tables, written as `[[…]]`.
    pub of_tables: bool,
    /// How many elements there must be where there are any.
    pub at_least: usize,
    /// Whether no element may stand in it twice.
    pub unique: bool,
}

/// What a text must look like.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Form {
    Any,
    OneOf(Vec<String>),
    Id,
    Rule,
    /// One of these points of a checklist.
    ChecklistItem(Vec<String>),
    Email,
    Phone,
    WebAddress,
    TradeRegisterNumber,
    TimeZone,
    LengthOfTime,
}

/// A keyword of the JSON Schema that this program does not know how to check.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the schema has a part that the structure check does not know: {0}")]
pub struct UnknownKeyword(pub String);

impl Shape {
    /// The shape that a schema describes.
    ///
    /// # Errors
    ///
    /// Where the schema says something that would go unchecked.
    pub fn of(schema: &Schema) -> Result<Self, UnknownKeyword> {
        shape(schema.as_value())
    }

    /// The fields of a table; none for anything else.
    pub fn fields(&self) -> Option<&BTreeMap<String, FieldShape>> {
        match self {
            Shape::Table(fields) => Some(fields),
            _ => None,
        }
    }
}

/// Keywords that say nothing about the value, or are read together with another one.
const SILENT: [&str; 8] = [
    "$schema",
    "title",
    "description",
    "default",
    "x-required",
    "x-required-by",
    "format",
    "minimum",
];

fn shape(schema: &Value) -> Result<Shape, UnknownKeyword> {
    let unknown = |what: &str| Err(UnknownKeyword(format!("{what} in {schema}")));
    let Some(keywords) = schema.as_object() else {
        return unknown("not an object");
    };
    if let Some(choices) = keywords.get("oneOf").and_then(Value::as_array) {
        let values = choices.iter().map(|choice| choice["const"].as_str().map(str::to_owned));
        return match values.collect() {
            Some(values) => Ok(Shape::Text(Form::OneOf(values))),
            None => unknown("oneOf"),
        };
    }
    let known: &[&str] = match keywords.get("type").and_then(Value::as_str) {
        Some("object") if keywords.contains_key("properties") => &["properties"],
        Some("object") => &["additionalProperties"],
        Some("array") => &["items", "minItems", "uniqueItems"],
        Some("string") => &["enum", "x-reference"],
        Some("integer" | "number" | "boolean") => &[],
        _ => return unknown("type"),
    };
    for keyword in keywords.keys().map(String::as_str) {
        if keyword != "type" && !known.contains(&keyword) && !SILENT.contains(&keyword) {
            return unknown(keyword);
        }
    }
    match keywords["type"].as_str() {
        Some("object") => match keywords.get("properties").and_then(Value::as_object) {
            Some(properties) => {
                let fields = properties.iter().map(|(name, schema)| {
                    let required = schema.get("x-required").is_some();
                    let shape = shape(schema)?;
                    Ok((name.clone(), FieldShape { shape, required }))
                });
                Ok(Shape::Table(fields.collect::<Result<_, _>>()?))
            }
            None => Ok(Shape::Rules(Box::new(shape(&keywords["additionalProperties"])?))),
        },
        Some("array") => {
            let element = shape(&keywords["items"])?;
            Ok(Shape::List(ListShape {
                of_tables: matches!(element, Shape::Table(_)),
                element: Box::new(element),
                at_least: keywords
                    .get("minItems")
                    .and_then(Value::as_u64)
                    .map_or(0, |least| usize::try_from(least).unwrap_or(usize::MAX)),
                unique: keywords.get("uniqueItems") == Some(&Value::Bool(true)),
            }))
        }
        Some("string") => match keywords.get("enum").and_then(Value::as_array) {
            Some(values) => {
                let values = values.iter().map(|value| value.as_str().map(str::to_owned));
                let is_item = keywords.get("x-reference").and_then(Value::as_str) == Some("checklist-item");
                let form = if is_item { Form::ChecklistItem } else { Form::OneOf };
                match values.collect() {
                    Some(values) => Ok(Shape::Text(form(values))),
                    None => unknown("enum"),
                }
            }
            None => text(keywords.get("format").and_then(Value::as_str), keywords.get("x-reference"))
                .map_or_else(|| unknown("format"), Ok),
        },
        Some("integer") => Ok(Shape::Count),
        Some("number") => Ok(Shape::Number),
        _ => Ok(Shape::Boolean),
    }
}

fn text(format: Option<&str>, reference: Option<&Value>) -> Option<Shape> {
    Some(Shape::Text(match format {
        None if reference.and_then(Value::as_str) == Some("rule") => Form::Rule,
        None => Form::Any,
        Some("date") => return Some(Shape::Date),
        Some("partial-time") => return Some(Shape::Time),
        Some("id") => Form::Id,
        Some("email") => Form::Email,
        Some("phone") => Form::Phone,
        Some("web-address") => Form::WebAddress,
        Some("kvk") => Form::TradeRegisterNumber,
        Some("time-zone") => Form::TimeZone,
        Some("length-of-time") => Form::LengthOfTime,
        Some(_) => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use schemars::json_schema;

    #[test]
    fn a_keyword_that_would_go_unchecked_is_refused() {
        for schema in [
            json_schema!({ "type": "string", "pattern": "x" }),
            json_schema!({ "type": "string", "format": "hostname" }),
            json_schema!({ "type": "object", "properties": { "a": { "type": "array", "items": { "type": "integer" }, "maxItems": 3 } } }),
            json_schema!({ "type": ["string", "null"] }),
            json_schema!({ "$ref": "#/$defs/x" }),
            json_schema!(true),
        ] {
            assert!(Shape::of(&schema).is_err(), "{schema:?}");
        }
    }
}
