//! The plain values of which records are made, each with its own form in the JSON Schema.
//!
//! What a rule never needs is not kept: of prose, addresses and phone numbers only *that* they are there.

use std::borrow::Cow;
use std::fmt;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::marker::PhantomData;

use super::kind::Kind;
use super::name::Name;
use jiff::{Span, ToSpan as _};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};

/// A short text that a rule or a message needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text(Box<str>);

impl Text {
    /// The text as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_text(deserializer, |text| Text(text.into()))
    }
}

/// Makes something of a text, of which nothing else is kept.
fn from_text<'de, D: Deserializer<'de>, T>(deserializer: D, make: fn(&str) -> T) -> Result<T, D::Error> {
    deserializer.deserialize_str(TextVisitor(make))
}

struct TextVisitor<T>(fn(&str) -> T);

impl<T> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok((self.0)(text))
    }
}

macro_rules! schema {
    ($type:ty, $name:literal, $schema:tt) => {
        impl JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    };
}

schema!(Text, "text", { "type": "string" });

/// Values of which the records only remember that they are there.
macro_rules! not_kept {
    ($($(#[$doc:meta])* $type:ident $schema:tt)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $type;

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                IgnoredAny::deserialize(deserializer).map(|_| $type)
            }
        }

        schema!($type, "not kept", $schema);
    )*};
}

not_kept! {
    /// A free text: reasons, reports, answers. Whoever prints it reads it from the file again.
    Prose { "type": "string" }
    /// An e-mail address.
    EmailAddress { "type": "string", "format": "email" }
    /// A phone number: 3 to 15 digits, and spaces, `+`, `-`, `(`, `)`.
    PhoneNumber { "type": "string", "format": "phone" }
    /// An address on the web, with `http` or `https`.
    WebAddress { "type": "string", "format": "web-address" }
    /// A number in the trade register of the Dutch chamber of commerce: 8 digits.
    TradeRegisterNumber { "type": "string", "format": "kvk" }
    /// A name from the time zone database, such as `Europe/Amsterdam`.
    TimeZoneName { "type": "string", "format": "time-zone" }
}

/// Something of which the records only remember that it is there.
#[derive(Debug, Clone, Copy)]
pub struct NotKept<T>(PhantomData<T>);

impl<'de, T> Deserialize<'de> for NotKept<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| NotKept(PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for NotKept<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// A text in the form in which two are compared: without case, also where a letter has several forms (ß, ẞ, ss).
pub fn folded(text: &str) -> String {
    text.trim().to_lowercase().to_uppercase().to_lowercase()
}

/// A title by which two items are compared, without case. Its words are not kept, only a number that no two
/// titles share but by a chance of one in 2⁶⁴. It is kept as bytes, which need no gap in front of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Title([u8; 8]);

impl<'de> Deserialize<'de> for Title {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_text(deserializer, |text| {
            let mut hasher = DefaultHasher::new();
            folded(text).hash(&mut hasher);
            Title(hasher.finish().to_ne_bytes())
        })
    }
}

schema!(Title, "title", { "type": "string" });

/// Names of records. Each kind has its own type, so that a contact is never looked up among meetings.
macro_rules! references {
    ($($(#[$doc:meta])* $type:ident $kind:literal)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $type(pub Name);

        impl $type {
            /// The id in the spelling of the file.
            pub fn as_str(&self) -> &'static str {
                self.0.as_str()
            }
        }

        impl fmt::Debug for $type {
            fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
                formatter.write_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                from_text(deserializer, |id| $type(Name::of(id)))
            }
        }

        schema!($type, $kind, { "type": "string", "x-reference": $kind });
    )*};
}

references! {
    /// The id of an organisation.
    OrganisationId "organisation"
    /// The id of a contact: a function at an organisation, whoever holds it.
    ContactId "contact"
    /// The id of an agreement.
    AgreementId "agreement"
    /// A record of any kind, as `agreements/startdocument-2026`.
    RecordName "record"
    /// An organisation by its id, or a plain name of one that has no record.
    OrganisationOrName "organisation-or-name"
    /// The name of a rule.
    RuleName "rule"
}

/// The name of a point of a checklist that people ticked. Its names are those of the records in which it can
/// stand: [`ticked_in`] says which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ChecklistItem(Name);

impl ChecklistItem {
    /// The name of the point.
    pub fn as_str(&self) -> &'static str {
        self.0.as_str()
    }
}

impl<'de> Deserialize<'de> for ChecklistItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_text(deserializer, |slug| ChecklistItem(Name::of(slug)))
    }
}

/// The form of a list of points that are ticked in a kind of record.
pub fn ticked_in(kind: Kind) -> Schema {
    let slugs = crate::meetings::checklists::slugs(kind);
    json_schema!({
        "type": "array",
        "items": { "type": "string", "x-reference": "checklist-item", "enum": slugs }
    })
}

/// The id of an action, unique in its meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Slug(pub Name);

impl<'de> Deserialize<'de> for Slug {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_text(deserializer, |id| Slug(Name::of(id)))
    }
}

schema!(Slug, "slug", { "type": "string", "format": "id" });

/// Whether a text can be the id of a record: `[a-z0-9]+(-[a-z0-9]+)*`, at most 100 characters.
pub fn is_id(text: &str) -> bool {
    text.len() <= 100
        && text.split('-').all(|part| {
            !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        })
}

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub jiff::civil::Date);

/// A time of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub jiff::civil::Time);

impl Date {
    /// The day of a TOML local date; none for any other TOML date or time, or a day that does not exist.
    pub fn of(value: &toml::value::Datetime) -> Option<Self> {
        match (value.date, value.time, value.offset) {
            (Some(date), None, None) => Date::of_numbers([date.year.into(), date.month.into(), date.day.into()]),
            _ => None,
        }
    }

    /// The day with this year, month and day; none where it does not exist.
    pub fn of_numbers([year, month, day]: [i32; 3]) -> Option<Self> {
        let (year, month, day) = (year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?);
        jiff::civil::Date::new(year, month, day).ok().map(Date)
    }
}

impl Time {
    /// The time of a TOML local time; none for any other TOML date or time, or a time that does not exist.
    pub fn of(value: &toml::value::Datetime) -> Option<Self> {
        match (value.date, value.time, value.offset) {
            (None, Some(time), None) => {
                let nanosecond = time.nanosecond.unwrap_or(0).try_into().ok()?;
                let second = time.second.unwrap_or(0);
                Time::of_numbers([time.hour.into(), time.minute.into(), second.into(), nanosecond])
            }
            _ => None,
        }
    }

    /// The time with this hour, minute, second and nanosecond; none where it does not exist.
    pub fn of_numbers([hour, minute, second, nanosecond]: [i32; 4]) -> Option<Self> {
        let (hour, minute, second) = (hour.try_into().ok()?, minute.try_into().ok()?, second.try_into().ok()?);
        let time = jiff::civil::Time::new(hour, minute, second, nanosecond);
        time.ok().map(Time)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MomentVisitor {
            expected: "a date",
            of_moment: Date::of,
            of_numbers: Date::of_numbers,
        })
    }
}

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MomentVisitor {
            expected: "a time",
            of_moment: Time::of,
            of_numbers: Time::of_numbers,
        })
    }
}

/// Reads a date or time in the form of the `toml` crate, or as plain numbers from `quick`.
struct MomentVisitor<T, const N: usize> {
    expected: &'static str,
    of_moment: fn(&toml::value::Datetime) -> Option<T>,
    of_numbers: fn([i32; N]) -> Option<T>,
}

impl<'de, T, const N: usize> Visitor<'de> for MomentVisitor<T, N> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.expected)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let moment = toml::value::Datetime::deserialize(MapAccessDeserializer::new(map))?;
        (self.of_moment)(&moment).ok_or_else(|| A::Error::invalid_value(Unexpected::Map, &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut numbers: A) -> Result<T, A::Error> {
        let mut all = [0; N];
        for number in &mut all {
            let next = numbers.next_element()?;
            *number = next.ok_or_else(|| A::Error::invalid_length(N, &self))?;
        }
        (self.of_numbers)(all).ok_or_else(|| A::Error::invalid_value(Unexpected::Seq, &self))
    }
}

schema!(Date, "date", { "type": "string", "format": "date" });
schema!(Time, "time", { "type": "string", "format": "partial-time" });

/// A whole number, 0 or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Count(pub u32);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Nobody meets in more days than this: a greater number stays the greatest.
        u64::deserialize(deserializer).map(|count| Count(count.try_into().unwrap_or(u32::MAX)))
    }
}

impl Count {
    /// The day so many days after another. At the end of time it stays there.
    pub fn days_after(self, day: jiff::civil::Date) -> jiff::civil::Date {
        day.saturating_add(self.days())
    }

    /// The day so many days before another. At the beginning of time it stays there.
    pub fn days_before(self, day: jiff::civil::Date) -> jiff::civil::Date {
        day.saturating_sub(self.days())
    }

    fn days(self) -> Span {
        // A span holds more days than the calendar, but not as many as a count.
        Span::new().try_days(self.0).unwrap_or_else(|_| ALL_DAYS.days())
    }
}

/// As many days as the calendar has, from its first year to its last.
const ALL_DAYS: i64 = 7_304_484;

schema!(Count, "count", { "type": "integer", "minimum": 0 });

/// A number of hours, 0 or more, with or without a fraction.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Hours(pub f64);

impl<'de> Deserialize<'de> for Hours {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        f64::deserialize(deserializer).map(Hours)
    }
}

schema!(Hours, "hours", { "type": "number", "minimum": 0 });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_days_of_any_size_stays_within_the_calendar() {
        let day = jiff::civil::date(2026, 5, 1);
        assert_eq!(Count(14).days_after(day), jiff::civil::date(2026, 5, 15));
        assert_eq!(Count(7).days_before(day), jiff::civil::date(2026, 4, 24));
        for count in [7_304_485, u32::MAX] {
            assert_eq!(Count(count).days_after(jiff::civil::Date::MIN), jiff::civil::Date::MAX);
            assert_eq!(Count(count).days_before(jiff::civil::Date::MAX), jiff::civil::Date::MIN);
        }
    }

    #[test]
    fn an_id_is_lower_case_words_with_single_hyphens() {
        for good in ["a", "7", "moskee-al-noor", "2026-05-19-derde-overleg", &"a".repeat(100)] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "é", &"a".repeat(101)] {
            assert!(!is_id(bad), "{bad}");
        }
    }
}
