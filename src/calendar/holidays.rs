//! The public holidays of the Netherlands, as the law has them now.
//!
//! Those of the Algemene termijnenwet, art. 3: also 5 May of every year, and Good Friday, which the law makes
//! equal to them. The Sundays of Easter and Whitsun are not in that law, since it counts no Sunday as a working
//! day; nobody plans a meeting on them either.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use crate::language::Message;

/// A public holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Holiday {
    NewYearsDay,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    KingsDay,
    LiberationDay,
    AscensionDay,
    WhitSunday,
    WhitMonday,
    ChristmasDay,
    SecondChristmasDay,
}

/// The holidays that follow Easter, with their distance from Easter Sunday in days.
const AROUND_EASTER: [(i64, Holiday); 6] = [
    (-2, Holiday::GoodFriday),
    (0, Holiday::EasterSunday),
    (1, Holiday::EasterMonday),
    (39, Holiday::AscensionDay),
    (49, Holiday::WhitSunday),
    (50, Holiday::WhitMonday),
];

impl Holiday {
    /// The holiday on a day. Where two fall together, as Ascension Day and 5 May in 2016, the one that moves.
    pub fn on(day: Date) -> Option<Self> {
        let moving = easter(day.year()).and_then(|easter| {
            let days = i64::from((day - easter).get_days());
            AROUND_EASTER.into_iter().find(|(distance, _)| *distance == days)
        });
        match (moving, day.month(), day.day()) {
            (Some((_, holiday)), ..) => Some(holiday),
            (_, 1, 1) => Some(Holiday::NewYearsDay),
            (_, 4, 26) if day.weekday() == Weekday::Saturday => Some(Holiday::KingsDay),
            (_, 4, 27) if day.weekday() != Weekday::Sunday => Some(Holiday::KingsDay),
            (_, 5, 5) => Some(Holiday::LiberationDay),
            (_, 12, 25) => Some(Holiday::ChristmasDay),
            (_, 12, 26) => Some(Holiday::SecondChristmasDay),
            _ => None,
        }
    }

    /// The stable name in the machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Holiday::NewYearsDay => "new-years-day",
            Holiday::GoodFriday => "good-friday",
            Holiday::EasterSunday => "easter-sunday",
            Holiday::EasterMonday => "easter-monday",
            Holiday::KingsDay => "kings-day",
            Holiday::LiberationDay => "liberation-day",
            Holiday::AscensionDay => "ascension-day",
            Holiday::WhitSunday => "whit-sunday",
            Holiday::WhitMonday => "whit-monday",
            Holiday::ChristmasDay => "christmas-day",
            Holiday::SecondChristmasDay => "second-christmas-day",
        }
    }

    /// What it is called.
    pub fn message(self) -> Message {
        Message::new("calendar-holiday").attribute(self.name())
    }
}

/// Easter Sunday of a year, by the Gregorian computus: the Sunday after the first full moon of spring, as the
/// church reckons that moon.
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let golden = year_number.rem_euclid(19);
    let century = year_number.div_euclid(100);
    let of_century = year_number.rem_euclid(100);
    // How far the moon has moved against the calendar: left-out leap days, and the moon's own small drift.
    let drift = (8 * century + 13).div_euclid(25);
    let moon = (19 * golden + century - century.div_euclid(4) - drift + 15).rem_euclid(30);
    let to_sunday =
        (32 + 2 * century.rem_euclid(4) + 2 * of_century.div_euclid(4) - moon - of_century.rem_euclid(4))
            .rem_euclid(7);
    // Easter never falls later than 25 April.
    let correction = (golden + 11 * moon + 22 * to_sunday).div_euclid(451);
    let days = moon + to_sunday - 7 * correction;
    Date::new(year, 3, 22).ok()?.checked_add(days.days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn of(year: i16) -> Vec<(Holiday, Date)> {
        let days = std::iter::successors(Some(date(year, 1, 1)), |day| day.tomorrow().ok());
        days.take_while(|day| day.year() == year)
            .filter_map(|day| Some((Holiday::on(day)?, day)))
            .collect()
    }

    fn day_of(holiday: Holiday, year: i16) -> Date {
        let all = of(year);
        all.into_iter().find(|(one, _)| *one == holiday).unwrap().1
    }

    #[test]
    fn the_moving_holidays_of_the_coming_years() {
        for (year, friday, easter_monday, king, ascension, whit_monday) in [
            (2025, (4, 18), (4, 21), (4, 26), (5, 29), (6, 9)),
            (2026, (4, 3), (4, 6), (4, 27), (5, 14), (5, 25)),
            (2027, (3, 26), (3, 29), (4, 27), (5, 6), (5, 17)),
            (2028, (4, 14), (4, 17), (4, 27), (5, 25), (6, 5)),
            (2029, (3, 30), (4, 2), (4, 27), (5, 10), (5, 21)),
            (2030, (4, 19), (4, 22), (4, 27), (5, 30), (6, 10)),
            (2031, (4, 11), (4, 14), (4, 26), (5, 22), (6, 2)),
        ] {
            for (holiday, (month, day)) in [
                (Holiday::GoodFriday, friday),
                (Holiday::EasterMonday, easter_monday),
                (Holiday::KingsDay, king),
                (Holiday::AscensionDay, ascension),
                (Holiday::WhitMonday, whit_monday),
            ] {
                assert_eq!(day_of(holiday, year), date(year, month, day), "{holiday:?}");
            }
        }
        assert_eq!(Holiday::on(date(2027, 5, 16)), Some(Holiday::WhitSunday));
        assert_eq!(date(2030, 4, 27).weekday(), Weekday::Saturday);
        assert_eq!(Holiday::on(date(2031, 4, 27)), None);
    }

    #[test]
    fn the_fifth_of_may_is_one_every_year_and_the_day_after_ascension_is_none() {
        for year in 2026..2036 {
            assert!(Holiday::on(date(year, 5, 5)).is_some(), "{year}");
        }
        assert_eq!(Holiday::on(date(2027, 5, 7)), None);
        assert_eq!(Holiday::on(date(2016, 5, 5)), Some(Holiday::AscensionDay));
        assert_eq!(Holiday::on(date(2026, 5, 4)), None);
    }

    #[test]
    fn easter_falls_on_its_extremes() {
        // The earliest and the latest day there can be, and the two exceptions of the reckoning.
        for (year, month, day) in [
            (1818, 3, 22),
            (2285, 3, 22),
            (2038, 4, 25),
            (1954, 4, 18),
            (2049, 4, 18),
        ] {
            assert_eq!(easter(year), Some(date(year, month, day)));
        }
    }

    proptest! {
        #[test]
        fn every_year_has_its_holidays(year in 1i16..=9999) {
            let all = of(year);
            // Only one of two that fall together is named: King's Day or 5 May with a day around Easter.
            prop_assert!((10..=11).contains(&all.len()), "{all:?}");
            let easter = easter(year).unwrap();
            prop_assert_eq!(easter.weekday(), Weekday::Sunday);
            prop_assert!(easter >= date(year, 3, 22) && easter <= date(year, 4, 25));
            let kings_day = all.iter().find(|(holiday, _)| *holiday == Holiday::KingsDay);
            prop_assert!(kings_day.is_none_or(|(_, day)| day.weekday() != Weekday::Sunday));
        }
    }
}
