//! Nobody writes the report of a meeting. [50]

use crate::findings::{Finding, Level};
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `no-minute-taker`
pub static RULE: Rule = Rule {
    id: "no-minute-taker",
    family: Family::Meetings,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("no_minute_taker.md"),
    check: Check::Meetings(check),
};

fn check(_: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (_, meeting) in batch.of_alive_agreements() {
        if meeting.minute_taker.is_absent() {
            found.push(Finding::new(&RULE, meeting.whole()).level(super::graver_when_held(meeting)));
        }
    }
}
