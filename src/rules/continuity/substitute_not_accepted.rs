//! A substitute has not said yes yet. [42]

use crate::findings::{Finding, Level};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `substitute-not-accepted`
pub static RULE: Rule = Rule {
    id: "substitute-not-accepted",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("substitute_not_accepted.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for substitute in context.records.substitutes.all() {
        if !substitute.accepted.is_absent() {
            continue;
        }
        let finding = Finding::new(&RULE, substitute.whole());
        found.push(match (substitute.for_contact.get(), substitute.by.get()) {
            (Some(seat), Some(by)) => finding.with("seat", seat.as_str()).with("substitute", by.as_str()),
            _ => finding.case("unnamed").help("help-unnamed"),
        });
    }
}
