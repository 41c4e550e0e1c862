//! An `[[allow]]` past its `until`: it no longer silences.

use crate::findings::Level;
use crate::rules::{Check, Family, Levels, Rule};

/// `expired-exception`
pub static RULE: Rule = Rule {
    id: "expired-exception",
    family: Family::Exceptions,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("expired_exception.md"),
    check: Check::Exceptions,
};
