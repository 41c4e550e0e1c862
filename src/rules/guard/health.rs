//! Something about the health of a person.

use crate::findings::Level;
use crate::guard::{Guard, Weight};
use crate::rules::{Check, Family, Levels, Rule};

/// `health`
pub static RULE: Rule = Rule {
    id: "health",
    family: Family::Guard,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("health.md"),
    check: Check::Text(&GUARD),
};

static GUARD: Guard = Guard {
    words: "ziek, ziekte, ziekmeld*, ziekgemeld, opgenomen in, burn out, burnout, overspannen, depressi*, \
            psychose, psychotisch*, psychisch*, verslaafd*, verslaving*, zwanger*, autis*, sick, \
            hospitalised, hospitalized, depress*, addict*, pregnan*",
    unless: "",
    find: None,
    about_a_person: Some(Weight::Error),
    alone: Some(Weight::Warning),
};
