//! Over three quarters of the items were raised by one party. [22]

use crate::findings::{Finding, Level};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `one-sided-agenda`
pub static RULE: Rule = Rule {
    id: "one-sided-agenda",
    family: Family::Equality,
    level: Levels::One(Level::Advice),
    dated: true,
    fixed: false,
    page: include_str!("one_sided_agenda.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for (agreement, meetings) in super::last_year(context) {
        let items = || meetings.iter().flat_map(|meeting| meeting.items.values());
        if meetings.iter().any(|meeting| meeting.items.has_unknown())
            || items().any(|item| item.raised_by.is_unknown())
        {
            continue;
        }
        let counts = super::Counts::of(agreement, items().filter_map(|item| item.raised_by.get()));
        found.extend(counts.one_sided(&RULE, context, agreement, AT_LEAST));
    }
}

/// With fewer items nothing can be said.
const AT_LEAST: usize = 8;
