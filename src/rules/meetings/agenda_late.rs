//! A meeting is near and the agenda has not gone out.

use crate::findings::{Finding, Level};
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `agenda-late`
pub static RULE: Rule = Rule {
    id: "agenda-late",
    family: Family::Meetings,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("agenda_late.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (agreement, meeting, date) in super::planned_within(context, batch, super::agenda_days) {
        if meeting.agenda_sent.is_absent() {
            found.push(
                Finding::new(&RULE, meeting.whole())
                    .with("date", date)
                    .with("who", super::who_can_send(context, agreement, meeting)),
            );
        }
    }
}
