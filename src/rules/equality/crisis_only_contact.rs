//! Over half of the meetings were about a crisis. [4]

use crate::findings::{Finding, Level};
use crate::records::meeting::MeetingKind;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `crisis-only-contact`
pub static RULE: Rule = Rule {
    id: "crisis-only-contact",
    family: Family::Equality,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("crisis_only_contact.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for (agreement, meetings) in super::last_year(context) {
        let crisis = meetings.iter().filter(|meeting| meeting.kind.is(&MeetingKind::Crisis)).count();
        if meetings.len() >= AT_LEAST && crisis * 2 > meetings.len() {
            found.push(
                super::finding(&RULE, context, agreement)
                    .with("crisis", crisis)
                    .with("total", meetings.len()),
            );
        }
    }
}

/// With fewer meetings nothing can be said.
const AT_LEAST: usize = 4;
