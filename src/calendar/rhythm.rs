//! The rhythm of the meetings: on which days one is due.
//!
//! Due days are counted from one day on, never from the last meeting: neither a meeting that made way for a
//! holiday nor a month of 28 days shifts those that follow.

use jiff::civil::{self, Date};
use jiff::{Span, ToSpan as _};

use crate::records::agreement::{MeetingRules, Weekday};
use crate::records::length_of_time::LengthOfTime;

/// So many days before a meeting the call for items goes out, where the agreement does not say.
const CALL_DAYS: u32 = 21;

/// A meeting that makes way moves by so many weeks at most.
const MOST_WEEKS: i64 = 26;

/// When it is looked for whether a meeting kept the rhythm, so many rounds may have been left out before it.
const MOST_LEFT_OUT: usize = 500;

/// What was agreed on how often and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agreed {
    /// How often.
    pub every: LengthOfTime,
    /// On which day of the week, if on one.
    pub weekday: Option<civil::Weekday>,
    /// How many days before a meeting the call for items goes out.
    pub call_days: i64,
}

impl Agreed {
    /// What an agreement says; none where it does not say how often.
    pub fn of(rules: &MeetingRules) -> Option<Self> {
        Some(Agreed {
            every: rules.every.get()?,
            weekday: rules.weekday.get().map(weekday),
            call_days: rules.call_days.get().map_or(CALL_DAYS, |days| days.0).into(),
        })
    }
}

/// One of the days on which a meeting is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    agreed: Agreed,
    /// The day from which the others are counted.
    anchor: Date,
    /// How many periods after it.
    times: u32,
}

impl Due {
    /// The day itself, from which others are counted.
    fn on(agreed: Agreed, anchor: Date) -> Self {
        Due {
            agreed,
            anchor,
            times: 0,
        }
    }

    /// The next one.
    pub fn next(self) -> Self {
        Due {
            times: self.times.saturating_add(1),
            ..self
        }
    }

    /// The day by the period alone, whatever day of the week it is; none at the end of time.
    fn by_period(self) -> Option<Date> {
        self.agreed.every.times_after(self.times, self.anchor)
    }

    /// The day: on the weekday that is nearest, and not before the earliest that is possible.
    pub fn day(self, earliest: Date) -> Option<Date> {
        let by_period = self.by_period()?;
        let Some(weekday) = self.agreed.weekday else {
            return Some(by_period.max(earliest));
        };
        let nearest = on_or_after(by_period.checked_sub(3.days()).ok()?, weekday)?;
        if nearest >= earliest {
            Some(nearest)
        } else {
            on_or_after(earliest, weekday)
        }
    }

    /// The day, and the days to which a meeting can move from there: a week later, a week earlier, two weeks
    /// later, and so on, as long as that is nearer than to the next one that is due.
    pub fn days_around(self, earliest: Date) -> impl Iterator<Item = Date> {
        let weeks = self.weeks_to_move();
        let day = self.day(earliest);
        day.into_iter().flat_map(move |day| {
            let steps = (1..=weeks).flat_map(|week| [week, -week]);
            let days = std::iter::once(0).chain(steps);
            let days = days.filter_map(move |weeks| day.checked_add(weeks.weeks()).ok());
            days.filter(move |day| *day >= earliest)
        })
    }

    fn weeks_to_move(self) -> i64 {
        let days = self
            .by_period()
            .zip(self.next().by_period())
            .map(|(this, next)| (next - this).get_days());
        i64::from(days.unwrap_or(0) / 2 / 7).min(MOST_WEEKS)
    }
}

/// The first day from today on which a meeting is due, and the earliest on which one can be held: by the rhythm
/// of the meetings so far; where that was lost, or there is nothing yet to keep it from, the first day that leaves
/// time for the call for items. None at the end of time.
///
/// `chosen` says on which day a due meeting is held, after all that is kept free.
pub fn next_due(
    agreed: Agreed,
    so_far: &[Date],
    today: Date,
    chosen: impl Fn(Due, Date) -> Option<Date>,
) -> Option<(Due, Date)> {
    let last = so_far.last().copied();
    let by_rhythm = last.and_then(|last| {
        let kept = kept(agreed, so_far, chosen).map(Due::next);
        let from_last = Due::on(agreed, last).next();
        let is_to_come = |due: &Due| due.by_period().is_some_and(|day| day >= today);
        Some((kept.into_iter().chain([from_last]).find(is_to_come)?, today.max(last.tomorrow().ok()?)))
    });
    by_rhythm.or_else(|| {
        let after = last.map_or(today, |last| today.max(last));
        let for_the_call = Span::new().try_days(agreed.call_days + 1).ok()?;
        let earliest = after.checked_add(for_the_call).ok()?;
        let first = agreed.weekday.map_or(Some(earliest), |weekday| on_or_after(earliest, weekday))?;
        Some((Due::on(agreed, first), earliest))
    })
}

/// The due day for which the last meeting was held. A meeting on the day to which its due day had to move keeps
/// the rhythm; any other begins it anew.
fn kept(agreed: Agreed, so_far: &[Date], chosen: impl Fn(Due, Date) -> Option<Date>) -> Option<Due> {
    let (&first, later) = so_far.split_first()?;
    let mut kept = Due::on(agreed, first);
    let mut last = first;
    for &day in later {
        if day > last {
            let earliest = last.tomorrow().ok()?;
            kept = held_for(kept.next(), day, earliest, &chosen).unwrap_or(Due::on(agreed, day));
            last = day;
        }
    }
    Some(kept)
}

/// The due day for which a meeting was held, from one on; those for which no day was free were left out.
fn held_for(from: Due, day: Date, earliest: Date, chosen: impl Fn(Due, Date) -> Option<Date>) -> Option<Due> {
    let due = std::iter::successors(Some(from), |due| Some(due.next())).take(MOST_LEFT_OUT);
    let mut due = due.take_while(|due| due.day(earliest).is_some());
    let held = due.find_map(|due| Some((due, chosen(due, earliest)?)));
    held.filter(|(_, chosen)| *chosen == day).map(|(due, _)| due)
}

fn on_or_after(day: Date, weekday: civil::Weekday) -> Option<Date> {
    let days = weekday.since(day.weekday());
    day.checked_add(i64::from(days).days()).ok()
}

fn weekday(day: Weekday) -> civil::Weekday {
    match day {
        Weekday::Monday => civil::Weekday::Monday,
        Weekday::Tuesday => civil::Weekday::Tuesday,
        Weekday::Wednesday => civil::Weekday::Wednesday,
        Weekday::Thursday => civil::Weekday::Thursday,
        Weekday::Friday => civil::Weekday::Friday,
        Weekday::Saturday => civil::Weekday::Saturday,
        Weekday::Sunday => civil::Weekday::Sunday,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::Weekday::{self, Tuesday};
    use jiff::civil::date;
    use proptest::prelude::*;

    const SIX_WEEKS: LengthOfTime = LengthOfTime::weeks(6);

    /// The next day where every day is free.
    fn next_day(
        every: LengthOfTime,
        weekday: Option<Weekday>,
        so_far: &[Date],
        today: Date,
        call_days: i64,
    ) -> Option<Date> {
        let agreed = Agreed {
            every,
            weekday,
            call_days,
        };
        let (due, earliest) = next_due(agreed, so_far, today, Due::day)?;
        due.day(earliest)
    }

    #[test]
    fn the_rhythm_is_kept_on_the_agreed_weekday() {
        let next = |every, last, today| next_day(every, Some(Tuesday), &[last], today, 21);
        assert_eq!(next(SIX_WEEKS, date(2026, 5, 19), date(2026, 5, 20)), Some(date(2026, 6, 30)));
        // Two months after Tuesday 13 January is a Friday: the Tuesday before is nearer than the one after.
        assert_eq!(next(LengthOfTime::months(2), date(2026, 1, 13), date(2026, 1, 14)), Some(date(2026, 3, 10)));
        // A month after 31 January is the last day of February, also in a leap year.
        assert_eq!(next(LengthOfTime::months(1), date(2028, 1, 31), date(2028, 2, 1)), Some(date(2028, 2, 29)));
        assert_eq!(next(LengthOfTime::months(1), date(2027, 1, 31), date(2027, 2, 1)), Some(date(2027, 3, 2)));
        assert_eq!(next(SIX_WEEKS, date(2026, 12, 1), date(2026, 12, 2)), Some(date(2027, 1, 12)));
        // A planned meeting counts as the last one.
        assert_eq!(next(SIX_WEEKS, date(2027, 1, 12), date(2026, 12, 2)), Some(date(2027, 2, 23)));
    }

    #[test]
    fn without_a_rhythm_to_keep_there_is_time_for_the_call() {
        let today = date(2026, 11, 21);
        let next = |weekday, so_far: &[Date], today| next_day(SIX_WEEKS, weekday, so_far, today, 21);
        assert_eq!(next(Some(Tuesday), &[], today), Some(date(2026, 12, 15)));
        assert_eq!(next(Some(Tuesday), &[date(2026, 1, 6)], today), Some(date(2026, 12, 15)));
        assert_eq!(next(None, &[], today), Some(date(2026, 12, 13)));
        assert_eq!(next(Some(Tuesday), &[], Date::MAX), None);
        assert_eq!(next_day(SIX_WEEKS, None, &[], today, u32::MAX.into()), None);
    }

    #[test]
    fn a_month_is_counted_from_the_day_on_which_it_all_began() {
        let month = LengthOfTime::months(1);
        let so_far = [date(2027, 1, 31), date(2027, 2, 28)];
        assert_eq!(next_day(month, None, &so_far, date(2027, 3, 1), 21), Some(date(2027, 3, 31)));
        // A meeting on another day begins anew.
        let so_far = [date(2027, 1, 31), date(2027, 2, 25)];
        assert_eq!(next_day(month, None, &so_far, date(2027, 3, 1), 21), Some(date(2027, 3, 25)));
    }

    #[test]
    fn a_meeting_that_made_way_does_not_shift_the_next() {
        let agreed = Agreed {
            every: SIX_WEEKS,
            weekday: Some(Tuesday),
            call_days: 21,
        };
        let is_free = |day: &Date| *day != date(2026, 5, 5);
        let chosen = |due: Due, earliest| due.days_around(earliest).find(is_free);
        let so_far = [date(2026, 3, 24), date(2026, 5, 12)];
        let (due, earliest) = next_due(agreed, &so_far, date(2026, 5, 13), chosen).unwrap();
        assert_eq!(due.day(earliest), Some(date(2026, 6, 16)));
        // Where a whole round had no free day, the one after it counts.
        let is_free = |day: &Date| day.year() != 2026 || day.month() != 5;
        let chosen = |due: Due, earliest| due.days_around(earliest).find(is_free);
        let weekly = Agreed {
            every: LengthOfTime::weeks(1),
            ..agreed
        };
        let so_far = [date(2026, 4, 28), date(2026, 6, 2)];
        let (due, _) = next_due(weekly, &so_far, date(2026, 6, 3), chosen).unwrap();
        assert_eq!((due.anchor, due.times), (date(2026, 4, 28), 6));
    }

    #[test]
    fn a_meeting_moves_to_the_nearest_week_first_and_never_past_half_the_period() {
        let agreed = |every| Agreed {
            every,
            weekday: Some(Tuesday),
            call_days: 21,
        };
        let days = |every, earliest| -> Vec<Date> {
            Due::on(agreed(every), date(2026, 5, 5)).days_around(earliest).collect()
        };
        let earliest = date(2026, 4, 15);
        let expected = [(5, 5), (5, 12), (4, 28), (5, 19), (4, 21), (5, 26)];
        assert_eq!(days(SIX_WEEKS, earliest), expected.map(|(month, day)| date(2026, month, day)));
        assert_eq!(days(LengthOfTime::weeks(1), earliest), [date(2026, 5, 5)]);
        assert_eq!(days(LengthOfTime::weeks(9999), Date::MIN).len(), 53);
    }

    #[test]
    fn a_rhythm_of_minutes_does_not_take_forever() {
        let minute = "1 minute".parse().unwrap();
        let so_far = [date(2026, 1, 1), date(2076, 1, 1)];
        let agreed = Agreed {
            every: minute,
            weekday: None,
            call_days: 21,
        };
        let (due, earliest) = next_due(agreed, &so_far, date(2026, 1, 1), |_, _| None).unwrap();
        assert_eq!(due.day(earliest), Some(date(2076, 1, 2)));
    }

    fn days() -> impl Strategy<Value = Date> {
        (1950i16..2150, 1i8..=12, 1i8..=31)
            .prop_filter_map("a day", |(year, month, day)| Date::new(year, month, day).ok())
    }

    fn lengths() -> impl Strategy<Value = LengthOfTime> {
        let units = prop::sample::select(vec!["minute", "hour", "day", "week", "month", "year"]);
        (1u16..40, units).prop_map(|(amount, unit)| format!("{amount} {unit}s").parse().unwrap())
    }

    fn weekdays() -> impl Strategy<Value = Option<Weekday>> {
        prop::option::of((1i8..=7).prop_map(|day| Weekday::from_monday_one_offset(day).unwrap()))
    }

    proptest! {
        #[test]
        fn the_next_meeting_is_after_the_last_one_and_not_in_the_past(
            every in lengths(), weekday in weekdays(), mut so_far in prop::collection::vec(days(), 0..5), today in days(), call in 0i64..60,
        ) {
            so_far.sort_unstable();
            let next = next_day(every, weekday, &so_far, today, call).unwrap();
            prop_assert!(next >= today && so_far.last().is_none_or(|last| next > *last), "{next}");
            prop_assert!(weekday.is_none_or(|weekday| next.weekday() == weekday), "{next}");
        }

        #[test]
        fn the_next_meeting_is_at_most_three_days_from_the_rhythm(
            every in lengths(), weekday in weekdays(), last in days(), ahead in 0i64..800,
        ) {
            let rhythm = every.after(last);
            let today = rhythm.saturating_sub(ahead.days());
            prop_assume!(ahead > 3 && (rhythm - last).get_days() > 3);
            let next = next_day(every, weekday, &[last], today, 21).unwrap();
            prop_assert!((next - rhythm).get_days().abs() <= 3, "{last} {rhythm} {next}");
        }

        #[test]
        fn a_rhythm_never_drifts(
            every in lengths(), weekday in weekdays(), start in days(), times in 1u32..40,
        ) {
            prop_assume!((every.after(start) - start).get_days() > 6);
            let first = weekday.map_or(start, |weekday| on_or_after(start, weekday).unwrap());
            let mut so_far = vec![first];
            for _ in 0..times {
                so_far.push(next_day(every, weekday, &so_far, *so_far.last().unwrap(), 21).unwrap());
            }
            let last = *so_far.last().unwrap();
            let expected = every.times_after(times, first).unwrap();
            prop_assert!((last - expected).get_days().abs() <= 3, "{last} {expected}");
        }
    }
}
