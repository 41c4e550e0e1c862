//! A length of time as people write it: "6 weeks", "1 month", "90 days".

use std::borrow::Cow;
use std::str::FromStr;

use crate::language::Message;
use jiff::{Span, ToSpan};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{Deserialize, Deserializer, Error as _};

/// A number from 1 to 9999 and a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LengthOfTime {
    /// How many.
    pub amount: u16,
    /// Of what.
    pub unit: Unit,
}

/// The units in which a length of time can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

const UNITS: [(&str, Unit); 6] = [
    ("minute", Unit::Minute),
    ("hour", Unit::Hour),
    ("day", Unit::Day),
    ("week", Unit::Week),
    ("month", Unit::Month),
    ("year", Unit::Year),
];

impl LengthOfTime {
    /// A number of weeks.
    pub const fn weeks(amount: u16) -> Self {
        LengthOfTime {
            amount,
            unit: Unit::Week,
        }
    }

    /// A number of months.
    pub const fn months(amount: u16) -> Self {
        LengthOfTime {
            amount,
            unit: Unit::Month,
        }
    }

    /// The length as a span of the calendar: a month is a calendar month.
    pub fn span(self) -> Span {
        let amount = i64::from(self.amount);
        match self.unit {
            Unit::Minute => amount.minutes(),
            Unit::Hour => amount.hours(),
            Unit::Day => amount.days(),
            Unit::Week => amount.weeks(),
            Unit::Month => amount.months(),
            Unit::Year => amount.years(),
        }
    }

    /// The day this long after another, clipped to the last day of a month (31 January and one month is
    /// 28 or 29 February). Hours and minutes count as whole days only. At the end of time it stays there.
    pub fn after(self, day: jiff::civil::Date) -> jiff::civil::Date {
        day.saturating_add(self.span())
    }
}

impl LengthOfTime {
    /// The day twice this long after another: twice a month is two months, not one and one again.
    pub fn twice_after(self, day: jiff::civil::Date) -> jiff::civil::Date {
        let twice = LengthOfTime {
            amount: self.amount * 2,
            unit: self.unit,
        };
        twice.after(day)
    }

    /// The day so many times this long after another, counted at once: three months after 31 January is
    /// 30 April. None at the end of time.
    pub fn times_after(self, times: u32, day: jiff::civil::Date) -> Option<jiff::civil::Date> {
        let span = self.span().checked_mul(i64::from(times)).ok()?;
        day.checked_add(span).ok()
    }

    /// The length in words: "6 weken".
    pub fn message(self) -> Message {
        let id = match self.unit {
            Unit::Minute => "length-minutes",
            Unit::Hour => "length-hours",
            Unit::Day => "length-days",
            Unit::Week => "length-weeks",
            Unit::Month => "length-months",
            Unit::Year => "length-years",
        };
        Message::new(id).with("count", i64::from(self.amount))
    }

    /// How often something is, in words: "every 6 weeks", "every month".
    pub fn every(self) -> Message {
        self.message().attribute("every")
    }
}

impl FromStr for LengthOfTime {
    type Err = NotALengthOfTime;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (amount, unit) = text.trim().split_once(' ').ok_or(NotALengthOfTime)?;
        let unit = unit.trim_start();
        let unit = unit.strip_suffix('s').unwrap_or(unit);
        let (_, unit) = UNITS.into_iter().find(|(name, _)| *name == unit).ok_or(NotALengthOfTime)?;
        if !amount.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NotALengthOfTime);
        }
        match amount.parse() {
            Ok(amount @ 1..=9999) => Ok(LengthOfTime { amount, unit }),
            _ => Err(NotALengthOfTime),
        }
    }
}

/// The text is not a number from 1 to 9999 and a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a length of time")]
pub struct NotALengthOfTime;

impl<'de> Deserialize<'de> for LengthOfTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'_, str>>::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

impl JsonSchema for LengthOfTime {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "length of time".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "length-of-time" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_number_and_a_unit_with_or_without_s() {
        assert_eq!("6 weeks".parse(), Ok(LengthOfTime::weeks(6)));
        assert_eq!("1 month".parse(), Ok(LengthOfTime::months(1)));
        assert_eq!("12 month".parse(), Ok(LengthOfTime::months(12)));
        for bad in [
            "",
            "6",
            "weeks",
            "0 days",
            "10000 days",
            "-1 day",
            "+1 day",
            "1.5 hours",
            "6 weken",
            "6 weekss",
        ] {
            assert_eq!(bad.parse::<LengthOfTime>(), Err(NotALengthOfTime), "{bad}");
        }
    }

    #[test]
    fn months_are_clipped_to_the_last_day() {
        assert_eq!(LengthOfTime::months(1).after(date(2027, 1, 31)), date(2027, 2, 28));
        assert_eq!(LengthOfTime::months(1).after(date(2028, 1, 31)), date(2028, 2, 29));
        assert_eq!(
            "1 year".parse::<LengthOfTime>().map(|year| year.after(date(2028, 2, 29))),
            Ok(date(2029, 2, 28))
        );
    }

    #[test]
    fn several_times_a_month_is_counted_at_once() {
        let month = LengthOfTime::months(1);
        assert_eq!(month.times_after(3, date(2027, 1, 31)), Some(date(2027, 4, 30)));
        assert_eq!(month.times_after(0, date(2027, 1, 31)), Some(date(2027, 1, 31)));
        assert_eq!(LengthOfTime::weeks(6).times_after(u32::MAX, date(2027, 1, 31)), None);
        assert_eq!(
            "12 hours".parse::<LengthOfTime>().map(|half| half.times_after(3, date(2027, 1, 1))),
            Ok(Some(date(2027, 1, 2)))
        );
    }

    #[test]
    fn the_end_of_time_is_the_end() {
        assert_eq!(
            "9999 years".parse::<LengthOfTime>().map(|long| long.after(date(2026, 1, 1))),
            Ok(jiff::civil::Date::MAX)
        );
    }
}
