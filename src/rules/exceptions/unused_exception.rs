//! An `[[allow]]` that is in force and silences nothing.

use crate::findings::Level;
use crate::rules::{Check, Family, Levels, Rule};

/// `unused-exception`
pub static RULE: Rule = Rule {
    id: "unused-exception",
    family: Family::Exceptions,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("unused_exception.md"),
    check: Check::Exceptions,
};
