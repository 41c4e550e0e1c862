//! The report of a meeting was not sent in time. [106]

use jiff::ToSpan;

use crate::findings::{Finding, Level};
use crate::records::field::Field;
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
        let is_sent = match &meeting.report {
            Field::Known(report) => !report.sent.is_absent(),
            Field::Unknown => true,
            Field::Absent => false,
        };
        let Some(date) = meeting.date.get().filter(|_| !is_sent) else {
            continue;
        };
        let days = super::days(agreement, |rules| rules.report_days, 14);
        if date.0.saturating_add(days.days()) < context.today {
            found.push(
                Finding::new(&RULE, super::report_place(meeting))
                    .with("date", date.0)
                    .with("days", i64::from((context.today - date.0).get_days()))
                    .with("who", super::who_can_tell(context, agreement, meeting)),
            );
        }
    }
}
