//! There is no place named for a critical voice. [167]

use crate::findings::{Finding, Level};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-feedback-route`
pub static RULE: Rule = Rule {
    id: "no-feedback-route",
    family: Family::Agreement,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("no_feedback_route.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in super::alive(context) {
        if agreement.feedback.is_absent() {
            found.push(Finding::new(&RULE, agreement.whole()));
        }
    }
}
