//! One seat chairs and writes the report. [49, 50]

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `chair-takes-minutes`
pub static RULE: Rule = Rule {
    id: "chair-takes-minutes",
    family: Family::Meetings,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("chair_takes_minutes.md"),
    check: Check::Meetings(check),
};

fn check(_: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (_, meeting) in batch.of_alive_agreements() {
        let chair = meeting.chair.get();
        if let Some(chair) = chair.filter(|chair| meeting.minute_taker.is(chair)) {
            found.push(Finding::new(&RULE, meeting.value(path!["minute_taker"])).with("seat", chair.as_str()));
        }
    }
}
