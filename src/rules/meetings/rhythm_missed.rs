//! Between two meetings lies more time than agreed and a quarter of it. [48]

use jiff::ToSpan;
use jiff::civil::Date;

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::records::agreement::Agreement;
use crate::records::length_of_time::LengthOfTime;
use crate::records::meeting::{Meeting, MeetingKind, MeetingStatus};
use crate::records::{Record, Records};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `rhythm-missed`
pub static RULE: Rule = Rule {
    id: "rhythm-missed",
    family: Family::Meetings,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("rhythm_missed.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in crate::rules::agreement::alive(context) {
        if let Some(every) = agreed(context.records, agreement) {
            gaps(context, agreement, every, found);
        }
    }
}

fn gaps(context: &Context<'_>, agreement: &Record<Agreement>, every: LengthOfTime, found: &mut Vec<Finding>) {
    let records = context.records;
    let from = context.today.saturating_sub(12.months());
    let finding = |place, from: Date, to: Date| {
        Finding::new(&RULE, place)
            .with("from", from)
            .with("to", to)
            .with("days", i64::from((to - from).get_days()))
            .with("every", every.message())
            .with("who", Argument::all(context.records.who_could_act(agreement)))
    };
    // Backwards, so that only the last year is looked at however long the parties have met.
    let mut held = held(records, agreement, context.today).peekable();
    while let Some((meeting, later)) = held.next().filter(|(_, later)| *later >= from) {
        let earlier = held.peek().map(|(_, earlier)| *earlier);
        if let Some(earlier) = earlier.filter(|earlier| is_too_long(every, *earlier, later)) {
            found.push(finding(meeting.value(path!["date"]), earlier, later));
        }
    }
    if let Some(gap) = open_gap(records, agreement, context.today) {
        found.push(match gap.next {
            Some(meeting) => finding(meeting.value(path!["date"]), gap.from, gap.to)
                .case("planned")
                .help("help-planned"),
            None => finding(agreement.value(path!["meetings", "every"]), gap.from, gap.to).case("today"),
        });
    }
}

/// More time than agreed since the last meeting.
pub(crate) struct Gap<'a> {
    /// The agreed time.
    pub(crate) every: LengthOfTime,
    /// The day of the last meeting that was held.
    pub(crate) from: Date,
    /// The day of the next one, or today where none is planned.
    pub(crate) to: Date,
    /// The next one.
    pub(crate) next: Option<&'a Record<Meeting>>,
}

/// The time from the last meeting to the next one that is planned, or to today, where it is too long.
pub(crate) fn open_gap<'a>(records: &'a Records, agreement: &Record<Agreement>, today: Date) -> Option<Gap<'a>> {
    let every = agreed(records, agreement)?;
    let (_, from) = held(records, agreement, today).next()?;
    let mut coming = records.meetings_from(agreement, today);
    let next = coming.find(|meeting| counts(meeting) && meeting.status.is(&MeetingStatus::Planned));
    let to = next.map_or(Some(today), |next| Some(next.date.get()?.0))?;
    is_too_long(every, from, to).then_some(Gap { every, from, to, next })
}

/// The agreed time, where all meetings are known.
fn agreed(records: &Records, agreement: &Record<Agreement>) -> Option<LengthOfTime> {
    let every = agreement.meetings.known().and_then(|meetings| meetings.every.get());
    every.filter(|_| records.meetings_are_known(agreement))
}

fn counts(meeting: &Meeting) -> bool {
    !meeting.kind.is(&MeetingKind::Crisis)
}

/// The meetings that were held up to a day and count, with their days, the last one first.
fn held<'a>(
    records: &'a Records,
    agreement: &Record<Agreement>,
    day: Date,
) -> impl Iterator<Item = (&'a Record<Meeting>, Date)> {
    records
        .meetings_of(agreement)
        .rev()
        .filter(|meeting| counts(meeting) && meeting.status.is(&MeetingStatus::Held))
        .filter_map(|meeting| Some((meeting, meeting.date.get()?.0)))
        .filter(move |(_, date)| *date <= day)
}

/// Whether between two days lies more than the period and a quarter of its days.
fn is_too_long(every: LengthOfTime, from: Date, to: Date) -> bool {
    let period = (every.after(from) - from).get_days();
    let days = (to - from).get_days();
    i64::from(days) * 4 > i64::from(period) * 5
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn a_period_and_a_quarter_is_right_and_a_day_more_is_not() {
        let every = LengthOfTime::weeks(4);
        assert!(!is_too_long(every, date(2026, 1, 1), date(2026, 2, 5)));
        assert!(is_too_long(every, date(2026, 1, 1), date(2026, 2, 6)));
        // A month from 31 January is 28 days: 35 days are right.
        let every = LengthOfTime::months(1);
        assert!(!is_too_long(every, date(2026, 1, 31), date(2026, 3, 7)));
        assert!(is_too_long(every, date(2026, 1, 31), date(2026, 3, 8)));
    }

    proptest! {
        #[test]
        fn the_longer_the_gap_the_sooner_it_is_too_long(year in 2020i16..2040, month in 1i8..=12, day in 1i8..=28, weeks in 1u16..60, gap in 0i64..800) {
            let from = date(year, month, day);
            let to = from.saturating_add(gap.days());
            let every = LengthOfTime::weeks(weeks);
            prop_assert_eq!(is_too_long(every, from, to), gap * 4 > i64::from(weeks) * 7 * 5);
        }
    }
}
