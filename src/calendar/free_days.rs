//! The days and hours that the parties of an agreement keep free, and why.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time, Weekday, time};

use super::holidays::Holiday;
use super::one_sided::OneSided;
use super::religious_days::{DAYS_OF_A_FEAST, Days, Observance, Status};
use crate::records::Records;
use crate::records::agreement::{Agreement, MeetingRules};
use crate::records::field::Field;
use crate::records::meeting::Meeting;
use crate::records::organisation::OrganisationKind;
use crate::records::settings::{Calendar, CalendarDay, DayKind, FridayPrayer, Recess};
use crate::records::value::{self, OrganisationId, Text};

/// From when on a meeting is one in the evening. The sun never sets earlier in the Netherlands: half past four
/// in December is the earliest.
const EVENING: Time = time(16, 0, 0, 0);

/// The hours of the Friday prayer where nothing else is set: it follows the sun, and these hold all year.
const FRIDAY_PRAYER: (Time, Time) = (time(12, 0, 0, 0), time(15, 0, 0, 0));

/// On 4 May the dead are remembered at eight in the evening; a meeting that ends by then is in nobody's way.
const REMEMBRANCE: Time = time(18, 0, 0, 0);

/// What the settings say takes the place of the expected days that begin within so many days of it: further off
/// it cannot be about the same month.
const SAME_MONTH: i32 = 15;

/// Ramadan where neither its end nor the feast after it is known.
const DAYS_OF_RAMADAN: i64 = 30;

/// So many days after the first day of Ramadan the feast after it can begin, wherever the two are set.
const A_MONTH: std::ops::RangeInclusive<i32> = 20..=40;

/// The hours of a meeting, as far as they are known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Times {
    /// When it starts.
    pub start: Option<Time>,
    /// When it ends, later than it starts.
    pub end: Option<Time>,
}

impl Times {
    /// From an hour to a later one on the same day.
    pub fn new(start: Option<Time>, end: Option<Time>) -> Self {
        let end = end.filter(|end| start.is_some_and(|start| *end > start));
        Times { start, end }
    }

    /// The hours that were agreed for every meeting.
    pub fn agreed(rules: &MeetingRules) -> Self {
        let start = rules.start.get().map(|start| start.0);
        let minutes = rules.minutes.get().map_or(0, |minutes| i64::from(minutes.0));
        Times::new(start, start.and_then(|start| start.checked_add(minutes.minutes()).ok()))
    }

    /// The hours of a meeting.
    pub fn of(meeting: &Meeting) -> Self {
        let time = |time: Field<value::Time>| time.get().map(|time| time.0);
        Times::new(time(meeting.start), time(meeting.end))
    }

    fn are_in_the_evening(self) -> bool {
        self.start.is_some_and(|start| start >= EVENING)
    }

    fn overlap(self, (from, until): (Time, Time)) -> bool {
        match (self.start, self.end) {
            (Some(start), Some(end)) => start < until && end > from,
            (Some(start), None) => from <= start && start < until,
            (None, _) => false,
        }
    }
}

/// Why a day, or an hour of it, is kept free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A public holiday.
    Holiday(Holiday),
    /// A day in the settings, of these parties; of all where none is named.
    KeptFree(String, Vec<OrganisationId>),
    /// A recess in the settings, with its name.
    Recess(Option<String>),
    /// A feast, or an evening in Ramadan.
    Religious(ReligiousDay),
    /// The hours of the Friday prayer, of these parties.
    FridayPrayer(Vec<OrganisationId>),
}

/// A day of a feast or of Ramadan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReligiousDay {
    /// Of what.
    pub observance: Observance,
    /// How sure it is.
    pub status: Status,
    /// What the settings call it.
    pub name: Option<String>,
    /// Whether it is the day after the feast.
    pub is_day_after: bool,
    /// Whose day it is.
    pub organisations: Vec<OrganisationId>,
}

impl ReligiousDay {
    /// Whether the same is to be said, of whomever.
    fn is_like(&self, other: &Self) -> bool {
        let of = |one: &Self| (one.observance, one.status, one.is_day_after);
        of(self) == of(other) && self.name == other.name
    }
}

/// What to think of on a day on which a meeting is possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// By day in Ramadan: no lunch.
    RamadanByDay(ReligiousDay),
    /// In Ramadan, at an hour that is not known: not in the evening, and no lunch.
    Ramadan(ReligiousDay),
    /// The day before or after expected days, which may still move.
    NearExpected(ReligiousDay),
    /// The evening of 4 May.
    Remembrance,
    /// A Friday, at an hour that is not known.
    Friday(Vec<OrganisationId>),
    /// By an exception nobody needs to take turns.
    OneSided(OneSided),
}

/// The days and hours that the parties of an agreement keep free.
#[derive(Debug)]
pub struct FreeDays<'r> {
    settings: Option<&'r Calendar>,
    /// In the order of the alphabet.
    parties: Vec<OrganisationId>,
    mosques: Vec<OrganisationId>,
    is_unknown: bool,
}

/// Days of a party.
struct Period<'r> {
    days: Days,
    status: Status,
    name: Option<&'r Text>,
    /// Whether its end is not set: then a feast is its day and the day after, and Ramadan ends with the feast.
    is_open: bool,
}

impl<'r> FreeDays<'r> {
    /// The days of the parties of an agreement.
    pub fn of(records: &'r Records, agreement: &Agreement) -> Self {
        let kind = |id: OrganisationId| records.organisation(id).and_then(|one| one.kind.get());
        let parties = agreement.parties.values().map(|party| (*party, kind(*party)));
        let settings = &records.settings.calendar;
        FreeDays {
            is_unknown: settings.is_unknown() || settings.known().is_some_and(is_partly_unknown),
            settings: settings.known(),
            ..FreeDays::of_parties(parties)
        }
    }

    /// The days of some organisations, each with its kind, where nothing is set.
    pub fn of_parties(parties: impl Iterator<Item = (OrganisationId, Option<OrganisationKind>)>) -> Self {
        let mut parties: Vec<_> = parties.collect();
        parties.sort_unstable_by_key(|(party, _)| *party);
        let mosques = parties.iter().filter(|(_, kind)| *kind == Some(OrganisationKind::Mosque));
        FreeDays {
            settings: None,
            mosques: mosques.map(|(party, _)| *party).collect(),
            parties: parties.into_iter().map(|(party, _)| party).collect(),
            is_unknown: false,
        }
    }

    /// Whether the settings say something about days or the Friday prayer that nobody can read. Then no rule
    /// may say what follows without them.
    pub fn are_partly_unknown(&self) -> bool {
        self.is_unknown
    }

    /// Whether anything in the settings about days or hours was left out, because nobody can read it.
    pub fn leave_something_out(&self) -> bool {
        let recess = self.settings.map(|settings| &settings.recess);
        let is_unclear = |recess: &Recess| days_of_recess(recess).is_none();
        self.is_unknown || recess.is_some_and(|all| all.has_unknown() || all.values().any(is_unclear))
    }

    /// Everything for which a meeting is better held at another time.
    pub fn reasons(&self, day: Date, times: Times) -> Vec<Reason> {
        let religious = self.religious_days(day, times).into_iter().map(Reason::Religious);
        let friday = self.friday_prayer(day, times).into_iter().map(Reason::FridayPrayer);
        self.holidays(day).into_iter().chain(religious).chain(friday).collect()
    }

    /// The public holiday on a day, and what the settings keep free on it.
    pub fn holidays(&self, day: Date) -> Vec<Reason> {
        let holiday = Holiday::on(day).map(Reason::Holiday);
        let others = self.entries().filter(|entry| kind(entry) == Some(DayKind::Other));
        let others = others.filter(|entry| days(entry, 1).is_some_and(|days| days.contain(day)));
        let kept_free = others.filter_map(|entry| {
            let organisations = match entry.organisation {
                Field::Absent => Vec::new(),
                Field::Known(organisation) if self.parties.contains(&organisation) => vec![organisation],
                Field::Known(_) | Field::Unknown => return None,
            };
            Some(Reason::KeptFree(text(entry.name.known()).unwrap_or_default(), organisations))
        });
        let recess = self.settings.into_iter().flat_map(|settings| settings.recess.values());
        let recess = recess.filter(|recess| days_of_recess(recess).is_some_and(|days| days.contain(day)));
        let recess = recess.map(|recess| Reason::Recess(text(recess.name.known())));
        holiday.into_iter().chain(kept_free).chain(recess).collect()
    }

    /// The feasts on a day, and Ramadan where the meeting is in the evening; feasts and what is sure come first.
    pub fn religious_days(&self, day: Date, times: Times) -> Vec<ReligiousDay> {
        let mut found = self.on(day);
        found.retain(|found| found.observance != Observance::Ramadan || times.are_in_the_evening());
        found
    }

    /// The parties whose Friday prayer is at the hours of a meeting; none where its hours are not known.
    pub fn friday_prayer(&self, day: Date, times: Times) -> Option<Vec<OrganisationId>> {
        self.parties_on_friday(day, |hours| times.overlap(hours))
    }

    /// What to think of on a day on which a meeting is possible.
    pub fn remarks(&self, day: Date, times: Times) -> Vec<Remark> {
        let ramadan = self.on(day).into_iter().filter(|found| found.observance == Observance::Ramadan);
        let mut remarks: Vec<Remark> = ramadan
            .filter_map(|ramadan| match times.start {
                None => Some(Remark::Ramadan(ramadan)),
                Some(start) => (start < EVENING).then_some(Remark::RamadanByDay(ramadan)),
            })
            .collect();
        remarks.extend(self.near(day, times).into_iter().map(Remark::NearExpected));
        let is_over_in_time = times.end.is_some_and(|end| end <= REMEMBRANCE);
        if (day.month(), day.day()) == (5, 4) && !is_over_in_time {
            remarks.push(Remark::Remembrance);
        }
        if times.start.is_none() {
            remarks.extend(self.parties_on_friday(day, |_| true).map(Remark::Friday));
        }
        remarks
    }

    /// The expected days that begin on the day after or ended on the day before, and may still move by a day.
    fn near(&self, day: Date, times: Times) -> Vec<ReligiousDay> {
        let is_in_ramadan = self.on(day).iter().any(|found| found.observance == Observance::Ramadan);
        let may_be_in_the_evening = times.start.is_none() || times.are_in_the_evening();
        let beside = [day.tomorrow(), day.yesterday()].into_iter().flatten();
        let mut found: Vec<ReligiousDay> = Vec::new();
        for near in beside.flat_map(|beside| self.on(beside)) {
            let is_in_the_way = match near.observance {
                Observance::Ramadan => may_be_in_the_evening && !is_in_ramadan,
                Observance::EidAlFitr | Observance::EidAlAdha => true,
            };
            let is_said = found.iter().any(|one| one.observance == near.observance);
            if near.status == Status::Expected && is_in_the_way && !is_said {
                found.push(ReligiousDay {
                    is_day_after: false,
                    ..near
                });
            }
        }
        found
    }

    /// The feasts and Ramadan on a day. Parties of which the same is to be said stand together.
    fn on(&self, day: Date) -> Vec<ReligiousDay> {
        let mut found: Vec<ReligiousDay> = Vec::new();
        for observance in Observance::ALL {
            for &party in &self.parties {
                let periods = self.periods(party, observance, day);
                let Some(period) = periods.into_iter().find(|period| period.days.contain(day)) else {
                    continue;
                };
                let is_feast = observance != Observance::Ramadan;
                let new = ReligiousDay {
                    observance,
                    status: period.status,
                    name: text(period.name),
                    is_day_after: is_feast && period.is_open && day > period.days.first,
                    organisations: vec![party],
                };
                match found.iter_mut().find(|one| one.is_like(&new)) {
                    Some(same) => same.organisations.push(party),
                    None => found.push(new),
                }
            }
        }
        found.sort_by_key(|found| (found.observance == Observance::Ramadan, found.status));
        found
    }

    /// The days of a party around a day: what the settings say, and what is expected besides.
    fn periods(&self, party: OrganisationId, observance: Observance, day: Date) -> Vec<Period<'r>> {
        let mut periods = self.set(party, observance);
        if self.mosques.contains(&party) {
            let expected = observance.expected_around(day).iter();
            let expected = expected.filter(|days| is_another_month(days, &periods)).map(|days| Period {
                days: *days,
                status: Status::Expected,
                name: None,
                is_open: true,
            });
            let expected: Vec<_> = expected.collect();
            periods.extend(expected);
        }
        if observance == Observance::Ramadan {
            let feasts = self.periods(party, Observance::EidAlFitr, day);
            for period in periods.iter_mut().filter(|period| period.is_open) {
                let feasts = feasts.iter().map(|feast| feast.days.first);
                let mut after = feasts.filter(|feast| A_MONTH.contains(&(*feast - period.days.first).get_days()));
                if let Some(eve) = after.next().and_then(|feast| feast.yesterday().ok()) {
                    period.days.last = eve;
                }
            }
        }
        periods
    }

    /// What the settings say of the days of a party: its own, and for a mosque those of all mosques.
    fn set(&self, party: OrganisationId, observance: Observance) -> Vec<Period<'r>> {
        let usual = match observance {
            Observance::Ramadan => DAYS_OF_RAMADAN,
            Observance::EidAlFitr | Observance::EidAlAdha => DAYS_OF_A_FEAST,
        };
        let of = |organisation: Field<OrganisationId>| {
            let entries = self.entries().filter(move |entry| entry.organisation == organisation);
            let entries = entries.filter(|entry| kind(entry).and_then(observance_of) == Some(observance));
            entries.filter_map(|entry| {
                Some(Period {
                    days: days(entry, usual)?,
                    status: Status::Confirmed,
                    name: entry.name.known(),
                    is_open: entry.until.is_absent(),
                })
            })
        };
        let mut periods: Vec<_> = of(Field::Known(party)).collect();
        if self.mosques.contains(&party) {
            let of_all = of(Field::Absent).filter(|period| is_another_month(&period.days, &periods));
            let of_all: Vec<_> = of_all.collect();
            periods.extend(of_all);
        }
        periods
    }

    fn entries(&self) -> impl Iterator<Item = &'r CalendarDay> + use<'r> {
        self.settings.into_iter().flat_map(|settings| settings.days.values())
    }

    /// The parties with hours of the Friday prayer on a day that are as asked.
    fn parties_on_friday(
        &self,
        day: Date,
        are_meant: impl Fn((Time, Time)) -> bool,
    ) -> Option<Vec<OrganisationId>> {
        if day.weekday() != Weekday::Friday {
            return None;
        }
        let has_prayer = |party: &OrganisationId| {
            let settings = self.settings.into_iter().flat_map(|settings| settings.friday.values());
            let own = settings.filter(|friday| friday.organisation.is(party)).filter_map(hours);
            let own: Vec<_> = own.collect();
            let usual = (own.is_empty() && self.mosques.contains(party)).then_some(FRIDAY_PRAYER);
            own.into_iter().chain(usual).any(&are_meant)
        };
        let parties: Vec<_> = self.parties.iter().copied().filter(has_prayer).collect();
        (!parties.is_empty()).then_some(parties)
    }
}

/// Whether none of the periods is about the month of these days.
fn is_another_month(days: &Days, periods: &[Period<'_>]) -> bool {
    periods.iter().all(|period| period.days.distance(days) > SAME_MONTH)
}

fn is_partly_unknown(settings: &Calendar) -> bool {
    let is_unclear_day =
        |day: &CalendarDay| days(day, 1).is_none() || day.organisation.is_unknown() || day.kind.is_unknown();
    let is_unclear_friday = |friday: &FridayPrayer| friday.organisation.is_unknown() || hours(friday).is_none();
    settings.days.has_unknown()
        || settings.friday.has_unknown()
        || settings.days.values().any(is_unclear_day)
        || settings.friday.values().any(is_unclear_friday)
}

/// The days of an entry: so many where it has no last day. None where they cannot be read.
fn days(entry: &CalendarDay, usual: i64) -> Option<Days> {
    let first = entry.date.get()?.0;
    match entry.until {
        Field::Absent => Some(Days::from(first, usual)),
        Field::Known(until) => (until.0 >= first).then_some(Days { first, last: until.0 }),
        Field::Unknown => None,
    }
}

fn days_of_recess(recess: &Recess) -> Option<Days> {
    let (first, last) = (recess.from.get()?.0, recess.until.get()?.0);
    (first <= last).then_some(Days { first, last })
}

/// What sort of day an entry is; none where that cannot be read.
fn kind(entry: &CalendarDay) -> Option<DayKind> {
    match entry.kind {
        Field::Absent => Some(DayKind::Other),
        Field::Known(kind) => Some(kind),
        Field::Unknown => None,
    }
}

fn observance_of(kind: DayKind) -> Option<Observance> {
    match kind {
        DayKind::EidAlFitr => Some(Observance::EidAlFitr),
        DayKind::EidAlAdha => Some(Observance::EidAlAdha),
        DayKind::Ramadan => Some(Observance::Ramadan),
        DayKind::Other => None,
    }
}

fn hours(friday: &FridayPrayer) -> Option<(Time, Time)> {
    let (start, end) = (friday.start.get()?.0, friday.end.get()?.0);
    (start < end).then_some((start, end))
}

fn text(text: Option<&Text>) -> Option<String> {
    text.map(|text| text.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::name::Name;
    use crate::records::settings::Settings;
    use jiff::civil::date;
    use serde_json::json;

    const EVENING_MEETING: Times = Times {
        start: Some(time(19, 30, 0, 0)),
        end: Some(time(21, 0, 0, 0)),
    };

    const NO_HOURS: Times = Times { start: None, end: None };

    fn id(name: &str) -> OrganisationId {
        OrganisationId(Name::of(name))
    }

    fn of_settings(settings: Settings, parties: &[(&str, OrganisationKind)]) -> FreeDays<'static> {
        let settings: &'static Settings = Box::leak(Box::new(settings));
        FreeDays {
            settings: settings.calendar.known(),
            is_unknown: settings.calendar.is_unknown() || settings.calendar.known().is_some_and(is_partly_unknown),
            ..FreeDays::of_parties(parties.iter().map(|(name, kind)| (id(name), Some(*kind))))
        }
    }

    const PARTIES: &[(&str, OrganisationKind)] = &[
        ("fatih", OrganisationKind::Mosque),
        ("gemeente", OrganisationKind::Municipality),
        ("al-noor", OrganisationKind::Mosque),
    ];

    fn free_days(settings: &str) -> FreeDays<'static> {
        of_settings(toml::from_str(settings).unwrap(), PARTIES)
    }

    fn day(observance: Observance, status: Status, organisations: &[&str]) -> ReligiousDay {
        ReligiousDay {
            observance,
            status,
            name: None,
            is_day_after: false,
            organisations: organisations.iter().map(|name| id(name)).collect(),
        }
    }

    fn fitr(year: i16, month: i8, day: i8, free_days: &FreeDays<'_>) -> Vec<(Status, bool, String)> {
        let found = free_days.religious_days(date(year, month, day), NO_HOURS).into_iter();
        let found = found.filter(|found| found.observance == Observance::EidAlFitr);
        let names = |found: &ReligiousDay| found.organisations.iter().map(|id| id.as_str()).collect::<Vec<_>>();
        found
            .map(|found| (found.status, found.is_day_after, names(&found).join(" ")))
            .collect()
    }

    #[test]
    fn a_feast_and_the_day_after_are_expected_for_mosques_only() {
        let both = day(Observance::EidAlAdha, Status::Expected, &["al-noor", "fatih"]);
        let free = free_days("");
        let on = |month, day| free.reasons(date(2027, month, day), EVENING_MEETING);
        assert_eq!(on(5, 16), [Reason::Holiday(Holiday::WhitSunday), Reason::Religious(both.clone())]);
        let after = ReligiousDay {
            is_day_after: true,
            ..both
        };
        assert_eq!(on(5, 17), [Reason::Holiday(Holiday::WhitMonday), Reason::Religious(after)]);
        assert_eq!(on(5, 18), []);
        let others = of_settings(Settings::default(), &PARTIES[1..2]);
        assert_eq!(others.reasons(date(2027, 5, 16), EVENING_MEETING), [Reason::Holiday(Holiday::WhitSunday)]);
        assert_eq!(others.reasons(date(2027, 2, 12), Times::new(Some(time(13, 0, 0, 0)), None)), []);
    }

    #[test]
    fn what_a_mosque_confirms_takes_the_place_of_what_was_expected_for_it() {
        let free = free_days(
            "[[calendar.days]]\ndate = 2027-03-10\nname = \"Feest\"\nkind = \"eid-al-fitr\"\norganisation = \"fatih\"\n",
        );
        assert_eq!(fitr(2027, 3, 9, &free), [(Status::Expected, false, "al-noor".to_owned())]);
        assert_eq!(
            fitr(2027, 3, 10, &free),
            [
                (Status::Confirmed, false, "fatih".to_owned()),
                (Status::Expected, true, "al-noor".to_owned())
            ]
        );
        assert_eq!(fitr(2027, 3, 11, &free), [(Status::Confirmed, true, "fatih".to_owned())]);
        assert_eq!(free.religious_days(date(2027, 3, 10), NO_HOURS)[0].name.as_deref(), Some("Feest"));
        // Another year stays as expected.
        assert_eq!(fitr(2028, 2, 26, &free), [(Status::Expected, false, "al-noor fatih".to_owned())]);
    }

    #[test]
    fn a_feast_without_an_organisation_is_of_all_mosques_but_those_with_a_day_of_their_own() {
        let free = free_days(
            "[[calendar.days]]\ndate = 2033-01-04\nname = \"A\"\nkind = \"eid-al-fitr\"\n\
             [[calendar.days]]\ndate = 2033-01-02\nuntil = 2033-01-04\nname = \"A\"\nkind = \"eid-al-fitr\"\norganisation = \"al-noor\"\n",
        );
        assert_eq!(fitr(2033, 1, 2, &free), [(Status::Confirmed, false, "al-noor".to_owned())]);
        assert_eq!(fitr(2033, 1, 3, &free), [(Status::Confirmed, false, "al-noor".to_owned())]);
        assert_eq!(fitr(2033, 1, 4, &free), [(Status::Confirmed, false, "al-noor fatih".to_owned())]);
        assert_eq!(fitr(2033, 1, 5, &free), [(Status::Confirmed, true, "fatih".to_owned())]);
        // The second feast of that year is another one.
        assert_eq!(fitr(2033, 12, 23, &free), [(Status::Expected, false, "al-noor fatih".to_owned())]);
    }

    #[test]
    fn a_slip_of_the_pen_does_not_hide_the_expected_feast() {
        let free = free_days("[[calendar.days]]\ndate = 2027-05-09\nname = \"A\"\nkind = \"eid-al-fitr\"\n");
        assert_eq!(fitr(2027, 3, 9, &free), [(Status::Expected, false, "al-noor fatih".to_owned())]);
        assert_eq!(fitr(2027, 5, 9, &free), [(Status::Confirmed, false, "al-noor fatih".to_owned())]);
    }

    #[test]
    fn an_organisation_that_is_no_mosque_has_the_days_it_names() {
        let koepel = [("koepel", OrganisationKind::Umbrella)];
        let settings = "[[calendar.days]]\ndate = 2027-03-10\nname = \"A\"\nkind = \"eid-al-fitr\"\norganisation = \"koepel\"\n\
                        [[calendar.days]]\ndate = 2027-05-17\nname = \"A\"\nkind = \"eid-al-adha\"\n\
                        [[calendar.friday]]\norganisation = \"koepel\"\nstart = 13:00:00\nend = 14:00:00\n";
        let free = of_settings(toml::from_str(settings).unwrap(), &koepel);
        assert_eq!(fitr(2027, 3, 10, &free), [(Status::Confirmed, false, "koepel".to_owned())]);
        assert_eq!(free.religious_days(date(2027, 5, 17), NO_HOURS), []);
        let at = |hour, minute| Times::new(Some(time(hour, minute, 0, 0)), None);
        assert_eq!(free.friday_prayer(date(2027, 3, 12), at(13, 0)), Some(vec![id("koepel")]));
        assert_eq!(free.friday_prayer(date(2027, 3, 12), at(12, 30)), None);
    }

    #[test]
    fn ramadan_keeps_evenings_free_until_the_feast() {
        let is_free = |free: &FreeDays<'_>, month, day, hour| {
            let times = Times::new(Some(time(hour, 0, 0, 0)), None);
            free.religious_days(date(2027, month, day), times).is_empty()
        };
        let free = free_days("");
        assert!(is_free(&free, 2, 7, 20) && !is_free(&free, 2, 8, 20) && !is_free(&free, 3, 8, 16));
        assert!(is_free(&free, 2, 8, 15) && is_free(&free, 3, 11, 20));
        assert!(free.religious_days(date(2027, 2, 8), NO_HOURS).is_empty());
        // Where the feast is a day later, so is the last evening.
        let later = free_days("[[calendar.days]]\ndate = 2027-03-10\nname = \"A\"\nkind = \"eid-al-fitr\"\n");
        assert_eq!(
            later.religious_days(date(2027, 3, 9), EVENING_MEETING),
            [day(Observance::Ramadan, Status::Expected, &["al-noor", "fatih"])]
        );
        let begun = free_days("[[calendar.days]]\ndate = 2027-02-09\nname = \"A\"\nkind = \"ramadan\"\n");
        assert!(is_free(&begun, 2, 8, 20) && !is_free(&begun, 2, 9, 20) && !is_free(&begun, 3, 8, 20));
        let short = free_days(
            "[[calendar.days]]\ndate = 2027-02-09\nuntil = 2027-02-20\nname = \"A\"\nkind = \"ramadan\"\n",
        );
        assert!(!is_free(&short, 2, 20, 20) && is_free(&short, 2, 21, 20));
        // Beyond what is known of the feast, a month is thirty days.
        let far = free_days("[[calendar.days]]\ndate = 2200-02-01\nname = \"A\"\nkind = \"ramadan\"\n");
        let far = |month, day| far.religious_days(date(2200, month, day), EVENING_MEETING).len();
        assert_eq!((far(3, 2), far(3, 3)), (1, 0));
    }

    #[test]
    fn other_days_and_the_recess_are_kept_free() {
        let free = free_days(
            "[[calendar.days]]\ndate = 2027-05-07\nname = \"Brugdag\"\n\
             [[calendar.days]]\ndate = 2027-09-01\nuntil = 2027-09-03\nname = \"Kermis\"\nkind = \"other\"\norganisation = \"gemeente\"\n\
             [[calendar.days]]\ndate = 2027-09-02\nname = \"Elders\"\norganisation = \"school\"\n\
             [[calendar.recess]]\nfrom = 2027-07-12\nuntil = 2027-08-20\n\
             [[calendar.recess]]\nfrom = 2027-08-20\nuntil = 2027-08-20\nname = \"Slot\"\n",
        );
        let on = |month, day| free.reasons(date(2027, month, day), EVENING_MEETING);
        assert_eq!(on(5, 7), [Reason::KeptFree("Brugdag".to_owned(), Vec::new())]);
        assert_eq!(on(9, 2), [Reason::KeptFree("Kermis".to_owned(), vec![id("gemeente")])]);
        assert_eq!((on(8, 31), on(9, 4)), (Vec::new(), Vec::new()));
        assert_eq!(on(7, 12), [Reason::Recess(None)]);
        assert_eq!(on(8, 20), [Reason::Recess(None), Reason::Recess(Some("Slot".to_owned()))]);
        assert_eq!((on(7, 11), on(8, 21)), (Vec::new(), Vec::new()));
        assert!(!free.are_partly_unknown());
    }

    #[test]
    fn the_friday_prayer_is_in_the_way_of_what_overlaps_it() {
        let free = free_days("[[calendar.friday]]\norganisation = \"fatih\"\nstart = 13:00:00\nend = 14:00:00\n");
        let friday = date(2027, 4, 2);
        let parties = |from: (i8, i8), until: Option<(i8, i8)>, day| {
            let at = |(hour, minute)| time(hour, minute, 0, 0);
            let found = free.friday_prayer(day, Times::new(Some(at(from)), until.map(at)));
            found.map_or(0, |parties| parties.len())
        };
        assert_eq!(parties((11, 0), Some((12, 0)), friday), 0);
        assert_eq!(parties((11, 0), Some((12, 1)), friday), 1);
        assert_eq!(parties((12, 30), Some((13, 30)), friday), 2);
        assert_eq!(parties((14, 0), Some((16, 0)), friday), 1);
        assert_eq!(parties((15, 0), Some((16, 0)), friday), 0);
        assert_eq!((parties((12, 0), None, friday), parties((11, 59), None, friday)), (1, 0));
        assert_eq!(parties((13, 0), Some((14, 0)), date(2027, 4, 1)), 0);
        // An end before the start is no end.
        assert_eq!(parties((11, 0), Some((9, 0)), friday), 0);
        assert_eq!(free.friday_prayer(friday, NO_HOURS), None);
    }

    #[test]
    fn what_cannot_be_read_is_known_to_be_unknown() {
        let days = |day: serde_json::Value| json!({ "calendar": { "days": [day] } });
        for settings in [
            json!({ "calendar": null }),
            json!({ "calendar": { "days": null } }),
            json!({ "calendar": { "friday": [null] } }),
            days(json!({ "date": null, "name": "A" })),
            days(json!({ "date": [2027, 3, 9], "until": null })),
            days(json!({ "date": [2027, 3, 9], "until": [2027, 3, 8] })),
            days(json!({ "date": [2027, 3, 9], "kind": null })),
            days(json!({ "date": [2027, 3, 9], "organisation": null })),
            json!({ "calendar": { "friday": [{ "organisation": "fatih", "start": [14, 0, 0, 0], "end": [13, 0, 0, 0] }] } }),
        ] {
            let free = of_settings(serde_json::from_value(settings.clone()).unwrap(), PARTIES);
            assert!(free.are_partly_unknown(), "{settings}");
            assert_eq!(fitr(2027, 3, 9, &free).len(), 1, "{settings}");
        }
        let of = |settings| of_settings(serde_json::from_value(settings).unwrap(), PARTIES);
        let sound = of(json!({ "calendar": { "days": [{ "date": [2027, 3, 9], "name": "A" }] } }));
        assert!(!sound.are_partly_unknown() && !sound.leave_something_out());
        // A recess says nothing of feasts.
        let recess = of(json!({ "calendar": { "recess": [{ "from": null, "until": [2027, 3, 9] }] } }));
        assert!(!recess.are_partly_unknown() && recess.leave_something_out());
    }

    #[test]
    fn a_possible_day_has_its_remarks() {
        let free = free_days(
            "[[calendar.days]]\ndate = 2027-05-16\nname = \"A\"\nkind = \"eid-al-adha\"\norganisation = \"fatih\"\n",
        );
        let at = |hour| Times::new(Some(time(hour, 0, 0, 0)), Some(time(hour + 1, 0, 0, 0)));
        let of = |observance, organisations: &[&str]| day(observance, Status::Expected, organisations);
        let ramadan = of(Observance::Ramadan, &["al-noor", "fatih"]);
        let feast = of(Observance::EidAlFitr, &["al-noor", "fatih"]);
        let on = |month, day, times| free.remarks(date(2027, month, day), times);
        assert_eq!(on(2, 15, at(12)), [Remark::RamadanByDay(ramadan.clone())]);
        assert_eq!(on(2, 15, NO_HOURS), [Remark::Ramadan(ramadan.clone())]);
        // The evening before, Ramadan may have begun already.
        assert_eq!(on(2, 7, at(19)), [Remark::NearExpected(ramadan.clone())]);
        assert_eq!(on(2, 7, at(10)), []);
        assert_eq!(on(3, 8, at(10)), [Remark::RamadanByDay(ramadan), Remark::NearExpected(feast.clone())]);
        assert_eq!(on(3, 11, at(10)), [Remark::NearExpected(feast)]);
        // What is confirmed does not move.
        assert_eq!(on(5, 15, at(10)), [Remark::NearExpected(of(Observance::EidAlAdha, &["al-noor"]))]);
        assert_eq!((on(5, 4, at(19)), on(5, 4, at(17))), (vec![Remark::Remembrance], Vec::new()));
        assert_eq!(on(5, 4, NO_HOURS), [Remark::Remembrance]);
        assert_eq!(on(4, 2, NO_HOURS), [Remark::Friday(vec![id("al-noor"), id("fatih")])]);
    }
}
