//! A decision has no reason. [25]

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `decision-without-reason`
pub static RULE: Rule = Rule {
    id: "decision-without-reason",
    family: Family::FollowThrough,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("decision_without_reason.md"),
    check: Check::Meetings(check),
};

fn check(_: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (_, meeting) in batch.of_alive_agreements() {
        for (item, content) in meeting.items.entries() {
            for (decision, content) in content.decisions.entries() {
                if content.reason.is_absent() {
                    let path = path!["items", item, "decisions", decision];
                    found.push(Finding::new(&RULE, meeting.table(path)));
                }
            }
        }
    }
}
