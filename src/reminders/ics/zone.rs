//! When the clocks of a time zone are put forward and back.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::{DateTime, Weekday, date};
use jiff::tz::{Offset, TimeZone};

/// From when on the clocks of a zone are so far from universal time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Observance {
    /// When it begins, by the clock before.
    pub(super) onset: DateTime,
    /// How far the clocks were.
    pub(super) before: Offset,
    /// How far they are.
    pub(super) after: Offset,
    /// How it is called: CET, CEST.
    pub(super) name: String,
    /// By what rule it comes back every year, where there is one.
    pub(super) rule: Option<Rule>,
}

/// A day that comes back every year: the last Sunday of March.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rule {
    month: i8,
    weekday: Weekday,
    /// The first to the fourth of the month, or the last: -1.
    nth: i8,
}

/// A rule holds for at least so many years beyond the last that occurs, else it is taken for chance.
const FURTHER_YEARS: i16 = 10;

/// What has to be known of a zone to read the times of some years, in the order of time.
pub(super) fn observances(zone: &TimeZone, first: i16, last: i16) -> Vec<Observance> {
    // The clocks may have been put for the last time in the year before.
    let first = first.saturating_sub(1).max(0);
    regular(zone, first, last).unwrap_or_else(|| {
        let mut observances = vec![standing(zone, first)];
        observances.extend(changes(zone, first, last.saturating_add(1)));
        observances
    })
}

/// The two changes of a year, where every year has the same by a rule.
fn regular(zone: &TimeZone, first: i16, last: i16) -> Option<Vec<Observance>> {
    let last = last.saturating_add(FURTHER_YEARS);
    let changes = changes(zone, first, last);
    let years: Vec<&[Observance]> =
        changes.chunk_by(|one, other| one.onset.year() == other.onset.year()).collect();
    let is_whole = years.len() == usize::try_from(last.min(LAST_YEAR) - first + 1).ok()?;
    if !is_whole || years.iter().any(|year| year.len() != 2) {
        return None;
    }
    let both = [0, 1].map(|position| {
        let same: Vec<&Observance> = years.iter().filter_map(|year| year.get(position)).collect();
        rule(&same)
    });
    both.into_iter().collect()
}

/// The first of some changes with the rule by which the others follow.
fn rule(changes: &[&Observance]) -> Option<Observance> {
    let first = *changes.first()?;
    let sort = |change: &Observance| {
        let (day, time) = (change.onset.date(), change.onset.time());
        (day.month(), day.weekday(), time, change.before, change.after, change.name.clone())
    };
    let all = |test: &dyn Fn(&Observance) -> bool| changes.iter().all(|change| test(change));
    let nth = |change: &Observance| (change.onset.day() - 1) / 7 + 1;
    let is_last = |change: &Observance| change.onset.day() + 7 > change.onset.date().days_in_month();
    let nth = match nth(first) {
        _ if all(&is_last) => -1,
        same if all(&|change| nth(change) == same) => same,
        _ => return None,
    };
    if !all(&|change| sort(change) == sort(first)) {
        return None;
    }
    let (month, weekday) = (first.onset.month(), first.onset.date().weekday());
    Some(Observance {
        rule: Some(Rule { month, weekday, nth }),
        ..first.clone()
    })
}

/// How far the clocks are at the beginning of a year.
fn standing(zone: &TimeZone, year: i16) -> Observance {
    let info = zone.to_offset_info(beginning(year));
    Observance {
        onset: date(year, 1, 1).at(0, 0, 0, 0),
        before: info.offset(),
        after: info.offset(),
        name: info.abbreviation().to_owned(),
        rule: None,
    }
}

/// Every change from the beginning of one year to the end of another.
fn changes(zone: &TimeZone, first: i16, last: i16) -> Vec<Observance> {
    let end = beginning(last.saturating_add(1));
    let mut before = zone.to_offset(beginning(first));
    let mut changes = Vec::new();
    for transition in zone
        .following(beginning(first))
        .take_while(|transition| transition.timestamp() < end)
    {
        let after = transition.offset();
        if after != before {
            changes.push(Observance {
                onset: before.to_datetime(transition.timestamp()),
                before,
                after,
                name: transition.abbreviation().to_owned(),
                rule: None,
            });
            before = after;
        }
    }
    changes
}

/// The last year that a date can have.
const LAST_YEAR: i16 = 9999;

fn beginning(year: i16) -> Timestamp {
    if year > LAST_YEAR {
        return Timestamp::MAX;
    }
    let beginning = Offset::UTC.to_timestamp(date(year, 1, 1).at(0, 0, 0, 0));
    beginning.unwrap_or(Timestamp::MIN)
}

/// How far clocks are from universal time: `+0100`.
pub(super) fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let seconds = seconds.unsigned_abs();
    let text = format!("{sign}{:02}{:02}", seconds / 3600, seconds / 60 % 60);
    match seconds % 60 {
        0 => text,
        seconds => format!("{text}{seconds:02}"),
    }
}

impl Observance {
    /// Where clocks are put forward, it is daylight saving time, whatever the law calls it.
    pub(super) fn kind(&self) -> &'static str {
        if self.after > self.before {
            "DAYLIGHT"
        } else {
            "STANDARD"
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let weekday = match self.weekday {
            Weekday::Monday => "MO",
            Weekday::Tuesday => "TU",
            Weekday::Wednesday => "WE",
            Weekday::Thursday => "TH",
            Weekday::Friday => "FR",
            Weekday::Saturday => "SA",
            Weekday::Sunday => "SU",
        };
        write!(formatter, "FREQ=YEARLY;BYMONTH={};BYDAY={}{weekday}", self.month, self.nth)
    }
}
