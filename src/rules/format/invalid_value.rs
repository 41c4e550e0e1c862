//! A value of the right type that cannot stand here.

use crate::findings::Finding;
use crate::findings::Level;
use crate::language::Argument;
use crate::meetings::checklists;
use crate::records::kind::Kind;
use crate::records::place::Place;
use crate::records::suggest::nearest;
use crate::rules::{Check, Family, Levels, Rule};

/// `invalid-value`
pub static RULE: Rule = Rule {
    id: "invalid-value",
    family: Family::Format,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("invalid_value.md"),
    check: Check::Reading,
};

/// The finding for a case that needs no further word. Its help has the same name.
pub fn case(place: Place, case: &'static str, help: &'static str) -> Finding {
    Finding::new(&RULE, place).case(case).help(help)
}

/// A value that is none of the allowed ones, with the one that was probably meant.
pub fn not_one_of(place: Place, value: &str, allowed: &[String]) -> Finding {
    let finding = match nearest(value, allowed.iter().map(String::as_str)) {
        Some(meant) => case(place, "suggest-one-of", "help-suggest-one-of").with("suggestion", meant),
        None => case(place, "one-of", "help-one-of"),
    };
    finding.with("allowed", any_of(allowed.iter().map(String::as_str)))
}

/// A rule that does not exist, with the one that was probably meant.
pub fn unknown_rule(place: Place, meant: Option<&str>) -> Finding {
    match meant {
        Some(meant) => case(place, "unknown-rule-suggest", "help-unknown-rule-suggest").with("suggestion", meant),
        None => case(place, "unknown-rule", "help-unknown-rule"),
    }
}

/// A point of a checklist that cannot be ticked in a kind of record: it is ticked in another kind, or there is
/// none; then with the one that was probably meant.
pub fn no_such_item(place: Place, kind: Kind, elsewhere: Option<(Kind, &str)>, meant: Option<&str>) -> Finding {
    let finding = match (elsewhere, meant) {
        (Some((Kind::Agreement, _)), _) => case(place, "item-of-agreement", "help-item-of-agreement"),
        (Some(_), _) => case(place, "item-of-meeting", "help-item-of-meeting"),
        (None, Some(meant)) => case(place, "unknown-item-suggest", "help-unknown-item").with("suggestion", meant),
        (None, None) => case(place, "unknown-item", "help-unknown-item"),
    };
    let lists = checklists::names(kind).into_iter().map(|name| format!("collab checklist {name}"));
    let lists: Vec<String> = lists.collect();
    finding
        .with("item", elsewhere.map_or("", |(_, slug)| slug))
        .with("lists", any_of(lists.iter().map(String::as_str)))
}

/// "`a`, `b` or `c`".
pub fn any_of<'a>(values: impl IntoIterator<Item = &'a str>) -> Argument {
    Argument::any(values.into_iter().map(|value| format!("`{value}`")))
}
