//! Ramadan, Eid al-Fitr and Eid al-Adha by the calendar of Umm al-Qura, as they are expected.
//!
//! A mosque may begin a day earlier or later: some follow a calendar of their own, some wait until the moon is
//! seen. So no day from here is ever more than expected; what the settings say comes first.
//!
//! The months of Umm al-Qura are known for the years 1300 to 1600 after the Hijra (November 1882 to November
//! 2174). Beyond those years the calendar would have to be guessed by arithmetic, which is often a day wrong:
//! there nothing is said at all.

use std::sync::LazyLock;

use icu_calendar::Date as CalendarDate;
use icu_calendar::cal::{Hijri, Iso};
use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::language::Message;

/// What the days are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Observance {
    /// The feast after Ramadan, with the day after.
    EidAlFitr,
    /// The feast of sacrifice, with the day after.
    EidAlAdha,
    /// The month of fasting.
    Ramadan,
}

/// How sure the days are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// The settings say so.
    Confirmed,
    /// Worked out, and to be confirmed by the organisation.
    Expected,
}

/// Some days in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Days {
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

impl Days {
    /// So many days from a day on.
    pub fn from(first: Date, count: i64) -> Self {
        Days {
            first,
            last: first.saturating_add((count - 1).days()),
        }
    }

    /// Whether a day is one of them.
    pub fn contain(&self, day: Date) -> bool {
        self.first <= day && day <= self.last
    }

    /// How many days there are from one first day to the other.
    pub fn distance(&self, other: &Days) -> i32 {
        (self.first - other.first).get_days().abs()
    }
}

impl Status {
    /// The stable name in the machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Status::Confirmed => "confirmed",
            Status::Expected => "expected",
        }
    }
}

/// The years after the Hijra of which Umm al-Qura has the months.
const YEARS: std::ops::RangeInclusive<i32> = 1300..=1600;

/// A feast is kept free with the day after it.
pub const DAYS_OF_A_FEAST: i64 = 2;

impl Observance {
    /// All of them.
    pub const ALL: [Observance; 3] = [Observance::EidAlFitr, Observance::EidAlAdha, Observance::Ramadan];

    /// The stable name in the settings and the machine formats.
    pub fn name(self) -> &'static str {
        match self {
            Observance::EidAlFitr => "eid-al-fitr",
            Observance::EidAlAdha => "eid-al-adha",
            Observance::Ramadan => "ramadan",
        }
    }

    /// What it is called.
    pub fn message(self) -> Message {
        Message::new("calendar-observance").attribute(self.name())
    }

    /// The expected days that begin in the 13 months before or after a day, in order.
    pub fn expected_around(self, day: Date) -> &'static [Days] {
        static EXPECTED: LazyLock<[Vec<Days>; 3]> =
            LazyLock::new(|| Observance::ALL.map(|one| YEARS.filter_map(|year| one.in_year(year)).collect()));
        let all = &EXPECTED[self as usize];
        let from = all.partition_point(|days| days.first < day.saturating_sub(13.months()));
        let to = all.partition_point(|days| days.first <= day.saturating_add(13.months()));
        &all[from..to]
    }

    fn in_year(self, year: i32) -> Option<Days> {
        match self {
            Observance::EidAlFitr => Some(Days::from(day(year, 10, 1)?, DAYS_OF_A_FEAST)),
            Observance::EidAlAdha => Some(Days::from(day(year, 12, 10)?, DAYS_OF_A_FEAST)),
            Observance::Ramadan => Some(Days {
                first: day(year, 9, 1)?,
                last: day(year, 10, 1)?.yesterday().ok()?,
            }),
        }
    }
}

/// A day of Umm al-Qura in our own calendar.
fn day(year: i32, month: u8, day: u8) -> Option<Date> {
    let hijri = CalendarDate::try_new_hijri_with_calendar(year, month, day, Hijri::new_umm_al_qura()).ok()?;
    let ours = hijri.to_calendar(Iso);
    let year = ours.year().extended_year().try_into().ok()?;
    let month = ours.month().ordinal.try_into().ok()?;
    Date::new(year, month, ours.day_of_month().0.try_into().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    /// Year after the Hijra; 1 Ramadan, Eid al-Fitr and Eid al-Adha. Some older tables
    /// have three of these a day earlier than the official ones: 1 Ramadan 1453 and both feasts of 1454.
    const TABLE: [(i32, [&str; 3]); 11] = [
        (1445, ["2024-03-11", "2024-04-10", "2024-06-16"]),
        (1446, ["2025-03-01", "2025-03-30", "2025-06-06"]),
        (1447, ["2026-02-18", "2026-03-20", "2026-05-27"]),
        (1448, ["2027-02-08", "2027-03-09", "2027-05-16"]),
        (1449, ["2028-01-28", "2028-02-26", "2028-05-05"]),
        (1450, ["2029-01-16", "2029-02-14", "2029-04-24"]),
        (1451, ["2030-01-05", "2030-02-04", "2030-04-13"]),
        (1452, ["2030-12-26", "2031-01-24", "2031-04-02"]),
        (1453, ["2031-12-16", "2032-01-14", "2032-03-22"]),
        (1454, ["2032-12-04", "2033-01-03", "2033-03-12"]),
        (1455, ["2033-11-23", "2033-12-23", "2034-03-01"]),
    ];

    #[test]
    fn the_days_are_those_of_umm_al_qura() {
        for (year, days) in TABLE {
            let [ramadan, fitr, adha] = days.map(|day| day.parse::<Date>().unwrap());
            let found = |one: Observance| one.in_year(year).unwrap();
            assert_eq!(found(Observance::Ramadan).first, ramadan);
            assert_eq!(found(Observance::Ramadan).last, fitr.yesterday().unwrap());
            assert_eq!(found(Observance::EidAlFitr), Days::from(fitr, 2));
            assert_eq!(found(Observance::EidAlAdha), Days::from(adha, 2));
        }
    }

    #[test]
    fn a_year_can_have_two() {
        let beginning_in = |one: Observance, year: i16| {
            let around = one.expected_around(date(year, 6, 30));
            around.iter().filter(|days| days.first.year() == year).count()
        };
        assert_eq!(beginning_in(Observance::Ramadan, 2030), 2);
        assert_eq!(beginning_in(Observance::EidAlFitr, 2030), 1);
        assert_eq!(beginning_in(Observance::EidAlFitr, 2033), 2);
        assert_eq!(beginning_in(Observance::EidAlAdha, 2027), 1);
    }

    #[test]
    fn beyond_what_is_known_nothing_is_said() {
        for (one, first, last) in [
            (Observance::Ramadan, date(1883, 7, 6), date(2174, 7, 30)),
            (Observance::EidAlFitr, date(1883, 8, 5), date(2174, 8, 29)),
            (Observance::EidAlAdha, date(1883, 10, 12), date(2174, 11, 5)),
        ] {
            assert_eq!(one.expected_around(first)[0].first, first, "{one:?}");
            assert_eq!(one.expected_around(last).last().map(|days| days.first), Some(last), "{one:?}");
            assert!(one.expected_around(date(1881, 1, 1)).is_empty());
            assert!(one.expected_around(date(2176, 6, 1)).is_empty());
            assert!(one.expected_around(Date::MAX).is_empty() && one.expected_around(Date::MIN).is_empty());
        }
    }

    proptest! {
        #[test]
        fn a_year_of_the_moon_is_354_or_355_days(year in 1300i32..1600) {
            for one in Observance::ALL {
                let (this, next) = (one.in_year(year).unwrap(), one.in_year(year + 1).unwrap());
                prop_assert!((353..=356).contains(&this.distance(&next)), "{this:?} {next:?}");
            }
            let [fitr, adha, ramadan] = Observance::ALL.map(|one| one.in_year(year).unwrap());
            prop_assert!((29..=30).contains(&ramadan.distance(&fitr)));
            prop_assert!((67..=70).contains(&fitr.distance(&adha)));
        }
    }
}
