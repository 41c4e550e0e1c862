//! Over half of the items of the last four meetings are about safety. [13]

use crate::findings::{Finding, Level};
use crate::records::meeting::Theme;
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
        let Some(first) = meetings.len().checked_sub(MEETINGS) else {
            continue;
        };
        let items: Vec<_> = meetings[first..].iter().flat_map(|meeting| meeting.items.values()).collect();
        let safety = items.iter().filter(|item| item.theme.is(&Theme::Safety)).count();
        if items.len() >= AT_LEAST && safety * 2 > items.len() {
            found.push(
                super::finding(&RULE, context, agreement)
                    .with("safety", safety)
                    .with("total", items.len()),
            );
        }
    }
}

/// The last so many meetings are looked at together.
const MEETINGS: usize = 4;

/// With fewer items nothing can be said.
const AT_LEAST: usize = 4;
