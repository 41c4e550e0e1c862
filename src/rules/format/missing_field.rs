//! A required field is absent.

use crate::findings::Finding;
use crate::findings::Level;
use crate::language::Message;
use crate::records::kind::Kind;
use crate::records::place::{Place, Segment};
use crate::records::shape::{Form, Shape};
use crate::rules::format::invalid_value;
use crate::rules::{Check, Family, Levels, Rule};

/// `missing-field`
pub static RULE: Rule = Rule {
    id: "missing-field",
    family: Family::Format,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("missing_field.md"),
    check: Check::Reading,
};

/// The words for the tables that have required fields.
const TABLES: [&str; 19] = [
    "table-settings",
    "table-allow",
    "table-organisation",
    "table-contact",
    "table-person",
    "table-privacy",
    "table-substitute",
    "table-agreement",
    "table-goals",
    "table-roles",
    "table-channels",
    "table-signatures",
    "table-meeting",
    "table-absent",
    "table-guests",
    "table-items",
    "table-decisions",
    "table-actions",
    "table-dilemmas",
];

/// The finding for a field that the table at `path` lacks.
pub fn finding(place: Place, kind: Kind, path: &[Segment], field: &str, shape: &Shape) -> Finding {
    let table = path.iter().rev().find_map(|segment| match segment {
        Segment::Key(key) => Some(key.as_ref()),
        Segment::Index(_) => None,
    });
    let table = table.unwrap_or(kind.name());
    let word = TABLES
        .into_iter()
        .find(|word| word.strip_prefix("table-") == Some(table))
        .unwrap_or("table-settings");
    let finding = Finding::new(&RULE, place).with("field", field).with("kind", Message::new(word));
    match shape {
        // No choice is held up as the example.
        Shape::Text(Form::OneOf(allowed)) => finding
            .help("help-one-of")
            .with("allowed", invalid_value::any_of(allowed.iter().map(String::as_str))),
        shape => finding.with("example", format!("{field} = {}", example(shape))),
    }
}

fn example(shape: &Shape) -> String {
    match shape {
        Shape::Text(_) | Shape::Table(_) | Shape::Rules(_) => "\"…\"".to_owned(),
        Shape::List(list) => format!("[{}]", example(&list.element)),
        Shape::Count | Shape::Number => "1".to_owned(),
        Shape::Boolean => "true".to_owned(),
        Shape::Date => "2026-05-19".to_owned(),
        Shape::Time => "19:30:00".to_owned(),
    }
}
