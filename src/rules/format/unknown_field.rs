//! A key that the format does not have.

use crate::findings::Finding;
use crate::findings::Level;
use crate::guard::glance::may_speak;
use crate::language::Argument;
use crate::records::place::Place;
use crate::rules::{Check, Family, Levels, Rule};

/// `unknown-field`
pub static RULE: Rule = Rule {
    id: "unknown-field",
    family: Family::Format,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("unknown_field.md"),
    check: Check::Reading,
};

/// The finding for a key, with the field that was probably meant.
pub fn finding<'a>(
    place: Place,
    key: &str,
    suggestion: Option<&str>,
    fields: impl Iterator<Item = &'a String>,
) -> Finding {
    // A key can say anything, and what the guard may speak of is not repeated.
    let says_something = may_speak(&key.replace(['-', '_', '.'], " "));
    let finding = Finding::new(&RULE, place).with("key", if says_something { "…" } else { key });
    match suggestion {
        Some(meant) => finding.help("suggest").with("suggestion", meant),
        None => finding.with("fields", Argument::all(fields.map(|field| format!("`{field}`")))),
    }
}
