//! Between two meetings lies more time than agreed and a quarter of it. [48]

use jiff::ToSpan;
use jiff::civil::Date;

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::records::Record;
use crate::records::agreement::Agreement;
use crate::records::length_of_time::LengthOfTime;
use crate::records::meeting::{Meeting, MeetingKind, MeetingStatus};
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
        let every = agreement.meetings.known().and_then(|meetings| meetings.every.get());
        if let Some(every) = every.filter(|_| super::are_known(context, agreement)) {
            gaps(context, agreement, every, found);
        }
    }
}

fn gaps(context: &Context<'_>, agreement: &Record<Agreement>, every: LengthOfTime, found: &mut Vec<Finding>) {
    let dated = |meeting: &'_ Record<Meeting>| meeting.date.get().map(|date| date.0);
    let meetings: Vec<_> = context
        .records
        .meetings_of(agreement)
        .filter(|meeting| !meeting.kind.is(&MeetingKind::Crisis))
        .filter_map(|meeting| Some((meeting, dated(meeting)?)))
        .collect();
    let held: Vec<_> = meetings
        .iter()
        .filter(|(meeting, date)| meeting.status.is(&MeetingStatus::Held) && *date <= context.today)
        .copied()
        .collect();
    let from = context.today.saturating_sub(12.months());
    let finding = |place, from: Date, to: Date| {
        Finding::new(&RULE, place)
            .with("from", from)
            .with("to", to)
            .with("days", i64::from((to - from).get_days()))
            .with("every", every.message())
            .with("who", Argument::all(context.records.who_could_act(agreement)))
    };
    for pair in held.windows(2) {
        let ((_, earlier), (meeting, later)) = (pair[0], pair[1]);
        if later >= from && is_too_long(every, earlier, later) {
            found.push(finding(meeting.value(path!["date"]), earlier, later));
        }
    }
    let Some(&(_, last)) = held.last() else { return };
    let next = meetings.iter().find(|(meeting, _)| meeting.is_planned_from(context.today));
    match next {
        Some((meeting, date)) if is_too_long(every, last, *date) => {
            found.push(
                finding(meeting.value(path!["date"]), last, *date)
                    .case("planned")
                    .help("help-planned"),
            );
        }
        None if is_too_long(every, last, context.today) => {
            let place = agreement.value(path!["meetings", "every"]);
            found.push(finding(place, last, context.today).case("today"));
        }
        _ => {}
    }
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
