//! Over half of the items of the last four meetings are about safety. [13]

use crate::findings::{Finding, Level};
use crate::records::Record;
use crate::records::meeting::{Meeting, Theme};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `safety-only-agenda`
pub static RULE: Rule = Rule {
    id: "safety-only-agenda",
    family: Family::Equality,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("safety_only_agenda.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for (agreement, meetings) in super::last_year(context) {
        if let Some((safety, total)) = over_half(&meetings) {
            found.push(super::finding(&RULE, context, agreement).with("safety", safety).with("total", total));
        }
    }
}

/// How many items of the last meetings are about safety, of how many, where that is over half.
pub(crate) fn over_half(meetings: &[&Record<Meeting>]) -> Option<(usize, usize)> {
    let first = meetings.len().checked_sub(MEETINGS)?;
    let items: Vec<_> = meetings[first..].iter().flat_map(|meeting| meeting.items.values()).collect();
    let safety = items.iter().filter(|item| item.theme.is(&Theme::Safety)).count();
    (items.len() >= AT_LEAST && safety * 2 > items.len()).then_some((safety, items.len()))
}

/// The last so many meetings are looked at together.
const MEETINGS: usize = 4;

/// With fewer items nothing can be said.
const AT_LEAST: usize = 4;
