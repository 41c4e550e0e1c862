//! An open action is owned by a seat that nobody holds.

use crate::findings::{Finding, Level};
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `action-owner-vacant`
pub static RULE: Rule = Rule {
    id: "action-owner-vacant",
    family: Family::FollowThrough,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("action_owner_vacant.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (meeting, action, path) in super::actions(batch) {
        let owner = action.owner.get().filter(|_| action.is_open());
        let Some(owner) = owner.and_then(|owner| context.records.contact(owner)) else {
            continue;
        };
        if owner.is_vacant() {
            found.push(
                Finding::new(&RULE, meeting.value(super::below(path, "owner")))
                    .with("owner", owner.id.as_str())
                    .related(owner.whole(), "related-contact"),
            );
        }
    }
}
