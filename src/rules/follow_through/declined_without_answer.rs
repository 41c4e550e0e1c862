//! A point was declined without an answer.

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::meeting::{Item, ItemStatus};
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `declined-without-answer`
pub static RULE: Rule = Rule {
    id: "declined-without-answer",
    family: Family::FollowThrough,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("declined_without_answer.md"),
    check: Check::Meetings(check),
};

fn check(_: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (_, meeting) in batch.of_alive_agreements() {
        for (position, item) in meeting.items.entries() {
            if is_unexplained(item) {
                found.push(Finding::new(&RULE, meeting.value(path!["items", position, "status"])));
            }
        }
    }
}

/// Whether an item was declined and nobody said why.
pub(crate) fn is_unexplained(item: &Item) -> bool {
    item.status.is(&ItemStatus::Declined) && item.answer.is_absent()
}
