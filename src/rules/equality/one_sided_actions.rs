//! Over three quarters of the actions are owned by one party. [60]

use crate::findings::{Finding, Level};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `one-sided-actions`
pub static RULE: Rule = Rule {
    id: "one-sided-actions",
    family: Family::Equality,
    level: Levels::One(Level::Advice),
    dated: true,
    fixed: false,
    page: include_str!("one_sided_actions.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    for (agreement, meetings) in super::last_year(context) {
        let actions = || {
            let items = meetings.iter().flat_map(|meeting| meeting.items.values());
            items.flat_map(|item| item.actions.values())
        };
        let owners: Vec<_> = actions()
            .map(|action| action.owner.get().and_then(|owner| records.organisation_of(owner)))
            .collect();
        if owners.contains(&None) {
            continue;
        }
        let counts = super::Counts::of(agreement, owners.into_iter().flatten());
        found.extend(counts.one_sided(&RULE, context, agreement, AT_LEAST));
    }
}

/// With fewer actions nothing can be said.
const AT_LEAST: usize = 8;
