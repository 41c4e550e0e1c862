//! A thematic meeting has no guest. [53]

use crate::findings::{Finding, Level};
use crate::records::meeting::MeetingKind;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `no-guests`
pub static RULE: Rule = Rule {
    id: "no-guests",
    family: Family::Meetings,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("no_guests.md"),
    check: Check::Meetings(check),
};

fn check(_: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (_, meeting) in batch.of_alive_agreements() {
        if meeting.kind.is(&MeetingKind::Thematic) && meeting.guests.is_absent() {
            found.push(Finding::new(&RULE, meeting.whole()));
        }
    }
}
