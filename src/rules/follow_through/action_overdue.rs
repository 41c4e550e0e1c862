//! An action is still open after its day. [62]

use crate::findings::{Finding, Level};
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `action-overdue`
pub static RULE: Rule = Rule {
    id: "action-overdue",
    family: Family::FollowThrough,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("action_overdue.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (meeting, action, path) in super::actions(batch) {
        let due = action.due.get().filter(|due| action.is_open() && due.0 < context.today);
        let (Some(due), Some(owner)) = (due, action.owner.get()) else {
            continue;
        };
        found.push(
            Finding::new(&RULE, meeting.value(super::below(path, "due")))
                .with("due", due.0)
                .with("owner", owner.as_str())
                .with("days", i64::from((context.today - due.0).get_days())),
        );
    }
}
