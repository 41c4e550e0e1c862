//! No item of the last three meetings starts from something that goes well. [122, 163]

use crate::findings::{Finding, Level};
use crate::records::meeting::Perspective;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `nothing-going-well`
pub static RULE: Rule = Rule {
    id: "nothing-going-well",
    family: Family::Equality,
    level: Levels::One(Level::Advice),
    dated: true,
    fixed: false,
    page: include_str!("nothing_going_well.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for (agreement, meetings) in super::last_year(context) {
        let Some(first) = meetings.len().checked_sub(MEETINGS) else {
            continue;
        };
        let last = &meetings[first..];
        let items: Vec<_> = last.iter().flat_map(|meeting| meeting.items.values()).collect();
        let may_be = |item: &&crate::records::meeting::Item| {
            item.perspective.is_unknown() || item.perspective.is(&Perspective::Opportunity)
        };
        if !items.is_empty()
            && !items.iter().any(may_be)
            && !last.iter().any(|meeting| meeting.items.has_unknown())
        {
            found.push(super::finding(&RULE, context, agreement).with("total", items.len()));
        }
    }
}

/// The last so many meetings are looked at together.
const MEETINGS: usize = 3;
