//! A goal has neither a date nor a sign that it is reached. [34]

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `goal-without-date`
pub static RULE: Rule = Rule {
    id: "goal-without-date",
    family: Family::Agreement,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("goal_without_date.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in super::alive(context) {
        for (position, goal) in agreement.goals.entries() {
            if goal.by.is_absent() && goal.sign.is_absent() {
                found.push(Finding::new(&RULE, agreement.table(path!["goals", position])));
            }
        }
    }
}
