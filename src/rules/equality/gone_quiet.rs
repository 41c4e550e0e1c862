//! No meeting but about a crisis was held for over twice the agreed time. [124]

use crate::findings::{Finding, Level};
use crate::records::field::Field;
use crate::records::length_of_time::LengthOfTime;
use crate::records::meeting::{MeetingKind, MeetingStatus};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `gone-quiet`
pub static RULE: Rule = Rule {
    id: "gone-quiet",
    family: Family::Equality,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("gone_quiet.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    for agreement in crate::rules::agreement::alive(context) {
        let every = agreement.meetings.known().map_or(Field::Absent, |meetings| meetings.every);
        let every = match every {
            Field::Known(every) => every,
            Field::Absent => LengthOfTime::weeks(12),
            Field::Unknown => continue,
        };
        if !records.meetings_are_known(agreement) {
            continue;
        }
        let last = records
            .meetings_of(agreement)
            .rev()
            .find(|meeting| meeting.status.is(&MeetingStatus::Held) && !meeting.kind.is(&MeetingKind::Crisis))
            .and_then(|meeting| meeting.date.get());
        let Some(from) = last.or(agreement.since.get()).map(|date| date.0) else {
            continue;
        };
        if every.twice_after(from) >= context.today {
            continue;
        }
        let finding = super::finding(&RULE, context, agreement)
            .with("date", from)
            .with("days", i64::from((context.today - from).get_days()));
        found.push(if last.is_some() { finding } else { finding.case("never") });
    }
}
