//! A thematic meeting has no guest. [53]

use crate::findings::{Finding, Level};
use crate::records::meeting::MeetingKind;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-guests`
pub static RULE: Rule = Rule {
    id: "no-guests",
    family: Family::Meetings,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("no_guests.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for (_, meeting) in super::of_alive_agreements(context) {
        if meeting.kind.is(&MeetingKind::Thematic) && meeting.guests.is_absent() {
            found.push(Finding::new(&RULE, meeting.whole()));
        }
    }
}
