//! No meeting with mayor, alderman or board was held for long. [46]

use super::Due;
use crate::findings::{Finding, Level};
use crate::records::agreement::Agreement;
use crate::records::length_of_time::LengthOfTime;
use crate::records::meeting::MeetingKind;
use crate::records::{Record, Records};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-executive-meeting`
pub static RULE: Rule = Rule {
    id: "no-executive-meeting",
    family: Family::Meetings,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("no_executive_meeting.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    super::held_too_long_ago(context, &RULE, due, found);
}

/// When the next one is due; none where that cannot be told.
pub(crate) fn due(records: &Records, agreement: &Record<Agreement>) -> Option<Due> {
    let default = LengthOfTime::months(12);
    super::due(records, agreement, MeetingKind::Executive, |rules| rules.executive_every, default)
}
