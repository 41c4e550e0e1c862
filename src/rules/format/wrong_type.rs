//! A value of another TOML type than asked for.

use toml::de::DeValue;

use crate::findings::Finding;
use crate::findings::Level;
use crate::language::Message;
use crate::records::place::Place;
use crate::records::shape::Shape;
use crate::rules::{Check, Family, Levels, Rule};

/// `wrong-type`
pub static RULE: Rule = Rule {
    id: "wrong-type",
    family: Family::Format,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("wrong_type.md"),
    check: Check::Reading,
};

/// The finding for a value that does not fit its shape.
pub fn finding(place: Place, expected: &Shape, found: &DeValue<'_>) -> Finding {
    let (expected, help) = match expected {
        Shape::Table(_) | Shape::Rules(_) => ("type-table", "help-table"),
        Shape::List(list) if list.of_tables => ("type-list-of-tables", "help-list-of-tables"),
        Shape::List(_) => ("type-list", "help-list"),
        Shape::Text(_) => ("type-text", "help-text"),
        Shape::Count => ("type-integer", "help-integer"),
        Shape::Number => ("type-number", "help-number"),
        Shape::Boolean => ("type-boolean", "help-boolean"),
        Shape::Date => ("type-date", "help-date"),
        Shape::Time => ("type-time", "help-time"),
    };
    let found = match found {
        DeValue::String(_) => "type-text",
        DeValue::Integer(_) => "type-integer",
        DeValue::Float(_) => "type-number",
        DeValue::Boolean(_) => "type-boolean",
        DeValue::Datetime(moment) => match (moment.date, moment.time) {
            (Some(_), Some(_)) => "type-datetime",
            (None, Some(_)) => "type-time",
            _ => "type-date",
        },
        DeValue::Array(_) => "type-list",
        DeValue::Table(_) => "type-table",
    };
    Finding::new(&RULE, place)
        .help(help)
        .with("expected", Message::new(expected))
        .with("found", Message::new(found))
}
