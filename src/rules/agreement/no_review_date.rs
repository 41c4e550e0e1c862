//! There is no day on which the parties look back together. [7]

use crate::findings::{Finding, Level};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-review-date`
pub static RULE: Rule = Rule {
    id: "no-review-date",
    family: Family::Agreement,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("no_review_date.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in super::alive(context) {
        if agreement.review.is_absent() {
            found.push(Finding::new(&RULE, agreement.whole()));
        }
    }
}
