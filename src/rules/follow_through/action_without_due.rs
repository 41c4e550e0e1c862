//! An action has no day by which it is done. [29]

use crate::findings::{Finding, Level};
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `action-without-due`
pub static RULE: Rule = Rule {
    id: "action-without-due",
    family: Family::FollowThrough,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("action_without_due.md"),
    check: Check::Meetings(check),
};

fn check(_: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (meeting, action, path) in super::actions(batch) {
        if action.due.is_absent() {
            found.push(Finding::new(&RULE, meeting.table(path)));
        }
    }
}
