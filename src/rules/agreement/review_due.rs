//! The day to look back together has passed. [7]

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `review-due`
pub static RULE: Rule = Rule {
    id: "review-due",
    family: Family::Agreement,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("review_due.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in super::alive(context) {
        if let Some(review) = agreement.review.get().filter(|review| review.0 < context.today) {
            found.push(
                Finding::new(&RULE, agreement.value(path!["review"]))
                    .with("date", review.0)
                    .with("who", Argument::all(context.records.who_could_act(agreement))),
            );
        }
    }
}
