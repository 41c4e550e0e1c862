//! No meeting but about a crisis was held for over twice the agreed time. [124]

use jiff::civil::Date;

use crate::findings::{Finding, Level};
use crate::records::agreement::Agreement;
use crate::records::field::Field;
use crate::records::length_of_time::LengthOfTime;
use crate::records::meeting::{MeetingKind, MeetingStatus};
use crate::records::{Record, Records};
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
        let Some(Quiet { from, never, limit }) = quiet(records, agreement) else {
            continue;
        };
        if limit >= context.today {
            continue;
        }
        let finding = super::finding(&RULE, context, agreement)
            .with("date", from)
            .with("days", i64::from((context.today - from).get_days()));
        found.push(if never { finding.case("never") } else { finding });
    }
}

/// How long it has been quiet between the parties.
pub(crate) struct Quiet {
    /// The day of the last meeting but about a crisis; where there was none, the beginning.
    pub(crate) from: Date,
    /// Whether there was none.
    pub(crate) never: bool,
    /// The last day on which that is not long ago.
    pub(crate) limit: Date,
}

/// How long it has been quiet between the parties; none where that cannot be told.
pub(crate) fn quiet(records: &Records, agreement: &Record<Agreement>) -> Option<Quiet> {
    let every = match agreement.meetings.known().map_or(Field::Absent, |meetings| meetings.every) {
        Field::Known(every) => every,
        Field::Absent => LengthOfTime::weeks(12),
        Field::Unknown => return None,
    };
    if !records.meetings_are_known(agreement) {
        return None;
    }
    let last = records
        .meetings_of(agreement)
        .rev()
        .find(|meeting| meeting.status.is(&MeetingStatus::Held) && !meeting.kind.is(&MeetingKind::Crisis))
        .and_then(|meeting| meeting.date.get());
    let from = last.or(agreement.since.get())?.0;
    Some(Quiet {
        from,
        never: last.is_none(),
        limit: every.twice_after(from),
    })
}
