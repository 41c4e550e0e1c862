//! A meeting is not held before its day, and a planned one has nothing of a meeting that was held.

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::records::meeting::MeetingStatus;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `status-contradicts`
pub static RULE: Rule = Rule {
    id: "status-contradicts",
    family: Family::References,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("status_contradicts.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for meeting in batch.meetings() {
        let place = || meeting.value(path!["status"]);
        match meeting.status.get() {
            Some(MeetingStatus::Held) => {
                let date = meeting.date.get().map(|date| date.0);
                let Some(date) = date.filter(|date| context.today_is_known && *date > context.today) else {
                    continue;
                };
                found.push(
                    Finding::new(&RULE, place())
                        .with("date", date)
                        .related(meeting.value(path!["date"]), "related-date"),
                );
            }
            Some(MeetingStatus::Planned) => {
                let fields = [
                    ("`present`", path!["present"], meeting.present.is_absent()),
                    ("`attendance`", path!["attendance"], meeting.attendance.is_absent()),
                    ("`[[absent]]`", path!["absent"], meeting.absent.is_absent()),
                    ("`[report]`", path!["report"], meeting.report.is_absent()),
                ];
                let there = || fields.iter().filter(|(_, _, is_absent)| !is_absent);
                if there().next().is_none() {
                    continue;
                }
                let mut finding = Finding::new(&RULE, place())
                    .case("planned")
                    .help("help-planned")
                    .with("fields", Argument::all(there().map(|(name, ..)| *name)));
                for (_, path, _) in there() {
                    finding = finding.related(meeting.key(path.clone()), "related-field");
                }
                found.push(finding);
            }
            Some(MeetingStatus::Cancelled) | None => {}
        }
    }
}
