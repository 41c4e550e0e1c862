//! There is no rule on what stays in the room. [21]

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::field::Field;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-confidentiality-rule`
pub static RULE: Rule = Rule {
    id: "no-confidentiality-rule",
    family: Family::Agreement,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("no_confidentiality_rule.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in super::alive(context) {
        let place = match &agreement.communication {
            Field::Absent => agreement.whole(),
            Field::Known(communication) if communication.confidentiality.is_absent() => {
                agreement.table(path!["communication"])
            }
            Field::Known(_) | Field::Unknown => continue,
        };
        found.push(Finding::new(&RULE, place));
    }
}
