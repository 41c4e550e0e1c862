//! A meeting is still planned and its day has passed.

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::meeting::MeetingStatus;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `planned-in-past`
pub static RULE: Rule = Rule {
    id: "planned-in-past",
    family: Family::Meetings,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("planned_in_past.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (agreement, meeting) in batch.of_alive_agreements() {
        let date = meeting.date.get().filter(|date| date.0 < context.today);
        if let (true, Some(date)) = (meeting.status.is(&MeetingStatus::Planned), date) {
            found.push(
                Finding::new(&RULE, meeting.value(path!["status"]))
                    .with("date", date.0)
                    .with("who", super::who_can_tell(context, agreement, meeting)),
            );
        }
    }
}
