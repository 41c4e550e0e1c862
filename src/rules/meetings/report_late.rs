//! The report of a meeting was not sent in time. [106]

use crate::findings::{Finding, Level};
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `report-late`
pub static RULE: Rule = Rule {
    id: "report-late",
    family: Family::Meetings,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("report_late.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (agreement, meeting) in batch.held() {
        let is_open = super::is_sent(meeting) == Some(false);
        let Some(date) = meeting.date.get().filter(|_| is_open) else {
            continue;
        };
        if super::report_days(agreement).days_after(date.0) < context.today {
            found.push(
                Finding::new(&RULE, super::report_place(meeting))
                    .with("date", date.0)
                    .with("days", i64::from((context.today - date.0).get_days()))
                    .with("who", super::who_can_tell(context, agreement, meeting)),
            );
        }
    }
}
