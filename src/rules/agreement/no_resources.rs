//! Neither hours nor a budget are named. [70]

use crate::findings::{Finding, Level};
use crate::records::field::Field;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-resources`
pub static RULE: Rule = Rule {
    id: "no-resources",
    family: Family::Agreement,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("no_resources.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in super::alive(context) {
        let is_missing = match &agreement.resources {
            Field::Absent => true,
            Field::Known(resources) => resources.hours.is_absent() && resources.budget.is_absent(),
            Field::Unknown => false,
        };
        if is_missing {
            found.push(Finding::new(&RULE, agreement.whole()));
        }
    }
}
