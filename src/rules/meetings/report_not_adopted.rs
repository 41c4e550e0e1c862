//! A later meeting was held and the report is not adopted.

use crate::findings::{Finding, Level};
use crate::records::meeting::MeetingStatus;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `report-not-adopted`
pub static RULE: Rule = Rule {
    id: "report-not-adopted",
    family: Family::Meetings,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("report_not_adopted.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (agreement, meeting) in batch.held() {
        let is_open = super::is_adopted(meeting) == Some(false);
        let Some(date) = meeting.date.get().filter(|_| is_open) else {
            continue;
        };
        let later = context.records.meetings_from(agreement, date.0).find(|later| {
            let is_later = later.date.get().is_some_and(|later| later > date && later.0 <= context.today);
            let is_held = later.status.is(&MeetingStatus::Held);
            is_later && is_held && later.kind.get().is_some_and(super::adopts_reports)
        });
        if let Some(later) = later.and_then(|later| later.date.get()) {
            found.push(
                Finding::new(&RULE, super::report_place(meeting))
                    .with("date", date.0)
                    .with("later", later.0)
                    .with("who", super::who_can_tell(context, agreement, meeting)),
            );
        }
    }
}
