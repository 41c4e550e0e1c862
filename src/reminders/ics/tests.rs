//! Calendars read back with a reader of iCalendar.

use icalendar::parser::{Component, read_calendar_simple, unfold};
use jiff::civil::Weekday;
use jiff::tz;
use proptest::prelude::*;

use super::*;
use crate::documents::write::testing::{languages, texts};
use crate::reminders::address::Address;

fn amsterdam() -> TimeZone {
    TimeZone::get("Europe/Amsterdam").unwrap()
}

fn calendar(entries: Vec<Entry>) -> Calendar {
    Calendar {
        name: Words::recorded("Samenwerking Veenmeer"),
        time_zone: amsterdam(),
        today: date(2026, 5, 1),
        entries,
    }
}

fn meeting(when: When) -> Meeting {
    Meeting {
        uid: uid("meeting", "2026-05-19-voortgang", "Samenwerking Veenmeer"),
        when,
        title: Words::recorded("Derde overleg; met gasten, koffie"),
        place: Words::recorded("Moskee Al Noor"),
        description: vec![
            Words::recorded("Voorzitter: secretaris-al-noor"),
            Words::recorded("a\\nb"),
        ],
        status: Status::Confirmed,
        alarms: vec![7 * 24 * 60, 90],
        organiser: Some(Mailbox {
            name: Words::recorded("Moskee \"Al Noor\"; bestuur"),
            address: Address::new("info@moskee-alnoor.example").unwrap(),
        }),
    }
}

fn due(state: State) -> Due {
    Due {
        uid: uid("action", "2026-05-19-voortgang-zaal", "Samenwerking Veenmeer"),
        date: date(2026, 6, 1),
        title: Words::recorded("Een zaal regelen"),
        description: Vec::new(),
        state,
    }
}

/// The times of the only meeting, as they stand in the file.
fn times(zone: TimeZone, start: DateTime, end: Option<DateTime>) -> Vec<String> {
    let mut calendar = calendar(vec![Entry::Meeting(meeting(When::Time { start, end }))]);
    calendar.time_zone = zone;
    let file = ics(&calendar, Language::Nl);
    let (_, meeting) = file.split_once("BEGIN:VEVENT").unwrap();
    meeting
        .lines()
        .filter(|line| line.starts_with("DT") && !line.starts_with("DTSTAMP"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_calendar_is_what_programs_expect() {
    let start = date(2026, 5, 19).at(19, 30, 0, 0);
    let end = Some(date(2026, 5, 19).at(21, 0, 0, 0));
    let entries = vec![
        Entry::Meeting(meeting(When::Time { start, end })),
        Entry::Due(due(State::Open)),
    ];
    let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//collab//collab//NL
CALSCALE:GREGORIAN
METHOD:PUBLISH
NAME;LANGUAGE=nl-NL:Samenwerking Veenmeer
X-WR-CALNAME:Samenwerking Veenmeer
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
DTSTART:20250330T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:meeting-2026-05-19-voortgang@ed01a7d2f635bf3261abc2e65f7e04b3.collab.in
 valid
DTSTAMP:20260501T000000Z
LAST-MODIFIED:20260501T000000Z
SEQUENCE:2312
DTSTART;TZID=Europe/Amsterdam:20260519T193000
DTEND;TZID=Europe/Amsterdam:20260519T210000
TRANSP:OPAQUE
SUMMARY;LANGUAGE=nl-NL:Derde overleg\\; met gasten\\, koffie
LOCATION;LANGUAGE=nl-NL:Moskee Al Noor
DESCRIPTION;LANGUAGE=nl-NL:Voorzitter: secretaris-al-noor\\na\\\\nb
ORGANIZER;CN=\"Moskee 'Al Noor'; bestuur\":mailto:info@moskee-alnoor.example
STATUS:CONFIRMED
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-P7D
DESCRIPTION:Derde overleg\\; met gasten\\, koffie
END:VALARM
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT90M
DESCRIPTION:Derde overleg\\; met gasten\\, koffie
END:VALARM
END:VEVENT
BEGIN:VTODO
UID:action-2026-05-19-voortgang-zaal@ed01a7d2f635bf3261abc2e65f7e04b3.colla
 b.invalid
DTSTAMP:20260501T000000Z
LAST-MODIFIED:20260501T000000Z
SEQUENCE:2312
DUE;VALUE=DATE:20260601
SUMMARY;LANGUAGE=nl-NL:Een zaal regelen
STATUS:NEEDS-ACTION
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER;RELATED=END:PT9H
DESCRIPTION:Een zaal regelen
END:VALARM
END:VTODO
BEGIN:VEVENT
UID:day-action-2026-05-19-voortgang-zaal@ed01a7d2f635bf3261abc2e65f7e04b3.c
 ollab.invalid
DTSTAMP:20260501T000000Z
LAST-MODIFIED:20260501T000000Z
SEQUENCE:2312
DTSTART;VALUE=DATE:20260601
DTEND;VALUE=DATE:20260602
TRANSP:TRANSPARENT
SUMMARY;LANGUAGE=nl-NL:Een zaal regelen
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR
";
    assert_eq!(ics(&calendar(entries), Language::Nl), expected.replace('\n', "\r\n"));
}

#[test]
fn what_is_done_or_cancelled_says_so_and_reminds_of_nothing() {
    let mut cancelled = meeting(When::Day(date(2026, 5, 19)));
    cancelled.status = Status::Cancelled;
    let entries = vec![
        Entry::Meeting(cancelled),
        Entry::Due(due(State::Done(date(2026, 5, 30)))),
    ];
    let file = ics(&calendar(entries), Language::En);
    assert!(!file.contains("VALARM") && !file.contains("VTIMEZONE"));
    assert!(file.contains("\r\nSTATUS:CANCELLED\r\n"));
    assert!(
        file.contains("\r\nDTSTART;VALUE=DATE:20260519\r\nDTEND;VALUE=DATE:20260520\r\nTRANSP:TRANSPARENT\r\n")
    );
    assert!(file.contains("\r\nSTATUS:COMPLETED\r\nCOMPLETED:20260530T120000Z\r\nPERCENT-COMPLETE:100\r\n"));
    assert!(file.contains("\r\nSUMMARY;LANGUAGE=en-GB:Done: Een zaal regelen\r\n"));
    let dropped = ics(&calendar(vec![Entry::Due(due(State::Dropped))]), Language::En);
    assert_eq!(dropped.matches("\r\nSTATUS:CANCELLED\r\n").count(), 2);
    assert!(!dropped.contains("VALARM"));
}

#[test]
fn a_later_day_has_a_higher_sequence() {
    let sequence = |today| {
        let calendar = Calendar {
            today,
            ..calendar(vec![Entry::Due(due(State::Open))])
        };
        let file = ics(&calendar, Language::Nl);
        file.split("SEQUENCE:")
            .nth(1)
            .unwrap()
            .lines()
            .next()
            .unwrap()
            .parse::<i64>()
            .unwrap()
    };
    assert_eq!(sequence(date(2019, 5, 1)), 0);
    assert_eq!(sequence(date(2020, 1, 2)), 1);
    assert_eq!(sequence(date(2021, 1, 1)), 366);
}

#[test]
fn times_that_the_clock_skips_or_shows_twice_are_read_one_way() {
    let zone = "DTSTART;TZID=Europe/Amsterdam:";
    let at = |month, day, hour, minute| date(2026, month, day).at(hour, minute, 0, 0);
    assert_eq!(times(amsterdam(), at(3, 29, 2, 30), None), [format!("{zone}20260329T033000")]);
    assert_eq!(times(amsterdam(), at(10, 25, 2, 30), None), [format!("{zone}20261025T023000")]);
    // Half past two is half past three: the end is before it.
    assert_eq!(times(amsterdam(), at(3, 29, 2, 30), Some(at(3, 29, 3, 15))).len(), 1);
    assert_eq!(times(amsterdam(), at(3, 29, 1, 30), Some(at(3, 29, 3, 15))).len(), 2);
    assert_eq!(times(amsterdam(), at(5, 19, 19, 30), Some(at(5, 19, 19, 30))).len(), 1);
    let (start, end) = (date(2026, 5, 19).at(1, 2, 3, 4), date(2026, 5, 19).at(1, 2, 3, 5));
    assert_eq!(times(amsterdam(), start, Some(end)), [format!("{zone}20260519T010203")]);
}

#[test]
fn a_zone_without_a_name_is_written_in_universal_time() {
    let start = date(2026, 5, 19).at(1, 30, 0, 0);
    assert_eq!(times(TimeZone::fixed(tz::offset(2)), start, None), ["DTSTART:20260518T233000Z"]);
}

#[test]
fn the_last_moment_of_all_is_a_whole_day() {
    let start = DateTime::MAX;
    assert_eq!(times(TimeZone::get("America/Lima").unwrap(), start, None), ["DTSTART;VALUE=DATE:99991231"]);
}

#[test]
fn zones_have_their_own_rules() {
    let rules = |name: &str, year: i16| {
        let zone = TimeZone::get(name).unwrap();
        let rule = |observance: zone::Observance| observance.rule.map(|rule| rule.to_string()[12..].to_owned());
        zone::observances(&zone, year, year).into_iter().map(rule).collect::<Vec<_>>()
    };
    let both = |one: &str, other: &str| [Some(one.to_owned()), Some(other.to_owned())];
    assert_eq!(rules("America/New_York", 2026), both("BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU"));
    assert_eq!(rules("Europe/London", 2026), both("BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU"));
    assert_eq!(rules("Asia/Tokyo", 2026), [None]);
    // Ramadan is not in a rule of the solar year.
    assert!(rules("Africa/Casablanca", 2015).len() > 4);
    // Until 1995 the clocks were put back in September.
    assert!(rules("Europe/Amsterdam", 1995).iter().all(Option::is_none));
}

/// How far a clock is that shows a time, as a reader of the file works it out (RFC 5545, 3.6.5): what began last.
fn read_offset(observances: &[zone::Observance], time: DateTime) -> tz::Offset {
    let last = |observance: &zone::Observance| {
        let Some(rule) = observance.rule.map(|rule| rule.to_string()) else {
            return Some(observance.onset).filter(|onset| *onset <= time);
        };
        let (month, day) = rule.strip_prefix("FREQ=YEARLY;BYMONTH=").unwrap().split_once(";BYDAY=").unwrap();
        let (nth, weekday) = day.split_at(day.len() - 2);
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        let weekday = names.iter().zip(1..).find(|(name, _)| **name == weekday).unwrap().1;
        let weekday = Weekday::from_monday_one_offset(weekday).unwrap();
        let onset = |year| {
            let first = date(year, month.parse().unwrap(), 1);
            let day = first.nth_weekday_of_month(nth.parse().unwrap(), weekday).unwrap();
            day.to_datetime(observance.onset.time())
        };
        let years = [time.year(), time.year() - 1].map(onset);
        years.into_iter().find(|onset| *onset <= time && *onset >= observance.onset)
    };
    let found = observances
        .iter()
        .filter_map(|observance| Some((last(observance)?, observance.after)));
    found.max_by_key(|(onset, _)| *onset).unwrap().1
}

#[test]
fn every_time_in_every_zone_is_read_as_it_was_meant() {
    let mut zones = 0;
    for name in tz::db().available() {
        let zone = TimeZone::get(name.as_str()).unwrap();
        for (first, last) in [(2026, 2026), (2020, 2040), (1935, 1946), (1994, 1997)] {
            let observances = zone::observances(&zone, first, last);
            for year in first..=last {
                for day in (1..=365).step_by(11) {
                    let time = date(year, 1, 1).at((day % 24) as i8, 30, 0, 0) + jiff::Span::new().days(day);
                    if let Ok(moment) = zone.to_zoned(time)
                        && moment.datetime() == time
                        && time.year() <= last
                    {
                        assert_eq!(read_offset(&observances, time), moment.offset(), "{} {time}", name.as_str());
                    }
                }
            }
        }
        zones += 1;
    }
    assert!(zones > 400, "{zones}");
}

#[test]
fn every_hour_of_a_year_is_read_as_it_was_meant() {
    for (name, year) in [
        ("Europe/Amsterdam", 2026),
        ("Africa/Casablanca", 2030),
        ("America/New_York", 2027),
    ] {
        let zone = TimeZone::get(name).unwrap();
        let observances = zone::observances(&zone, year, year);
        for quarter in 0..365 * 96 {
            let time = date(year, 1, 1).at(0, 0, 0, 0) + jiff::Span::new().minutes(15 * quarter);
            let moment = zone.to_zoned(time).unwrap();
            if moment.datetime() == time {
                assert_eq!(read_offset(&observances, time), moment.offset(), "{name} {time}");
            }
        }
    }
}

#[test]
fn lines_are_cut_between_characters_and_not_at_a_space() {
    let mut text = String::new();
    fold(&format!("{}é مسجد {}", "a".repeat(74), "b".repeat(80)), &mut text);
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(lines[0], "a".repeat(74));
    assert!(lines[1].starts_with(" é مسجد b") && lines[1].len() == 75);
    assert_eq!(lines.last(), Some(&""));
    text.clear();
    fold(&format!("{} {}", "a".repeat(74), "b".repeat(80)), &mut text);
    assert!(text.starts_with(&format!("{}\r\n a bb", "a".repeat(73))));
    text.clear();
    fold(&" ".repeat(200), &mut text);
    assert_eq!(text.replace("\r\n ", "").len(), 202);
}

fn words() -> impl Strategy<Value = Words> {
    texts().prop_map(Words::recorded)
}

fn entries() -> impl Strategy<Value = Vec<Entry>> {
    let date = || (1900i16..2100, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day));
    let time = || (date(), 0i8..24, 0i8..60).prop_map(|(date, hour, minute)| date.at(hour, minute, 0, 0));
    let times = (time(), prop::option::of(time())).prop_map(|(start, end)| When::Time { start, end });
    let when = prop_oneof![date().prop_map(When::Day), times];
    let status = prop::sample::select(vec![Status::Confirmed, Status::Tentative, Status::Cancelled]);
    let organiser = prop::option::of(words().prop_map(|name| Mailbox {
        name,
        address: Address::new("info@a.example").unwrap(),
    }));
    let description = || prop::collection::vec(words(), 0..4);
    let alarms = prop::collection::vec(any::<u32>(), 0..3);
    let meeting = (texts(), when, words(), words(), description(), status, alarms, organiser).prop_map(
        |(uid, when, title, place, description, status, alarms, organiser)| {
            Entry::Meeting(Meeting {
                uid,
                when,
                title,
                place,
                description,
                status,
                alarms,
                organiser,
            })
        },
    );
    let state = prop_oneof![Just(State::Open), date().prop_map(State::Done), Just(State::Dropped)];
    let due =
        (texts(), date(), words(), description(), state).prop_map(|(uid, date, title, description, state)| {
            Entry::Due(Due {
                uid,
                date,
                title,
                description,
                state,
            })
        });
    prop::collection::vec(prop_oneof![meeting, due], 0..5)
}

fn calendars() -> impl Strategy<Value = Calendar> {
    let zones = prop::sample::select(vec!["Europe/Amsterdam", "Africa/Casablanca", "America/New_York", "UTC"]);
    (words(), zones, entries()).prop_map(|(name, zone, entries)| Calendar {
        name,
        time_zone: TimeZone::get(zone).unwrap(),
        ..calendar(entries)
    })
}

/// The calendar in an unfolded file.
fn read(unfolded: &str) -> Component<'_> {
    let mut calendars = read_calendar_simple(unfolded).unwrap();
    assert_eq!(calendars.len(), 1);
    calendars.remove(0)
}

/// The text of a property, or nothing where there is none.
fn text(component: &Component<'_>, name: &str) -> String {
    let mut found = component.properties.iter().filter(|property| property.name == name);
    let text = found.next().map(|property| property.val.as_str().to_owned()).unwrap_or_default();
    assert!(found.next().is_none(), "{name} is there twice");
    text
}

fn names(component: &Component<'_>) -> String {
    let names: Vec<&str> = component.properties.iter().map(|property| property.name.as_str()).collect();
    names.join(" ")
}

/// The names that are to be there: each with whether it is.
fn expected(names: &[(&str, bool)]) -> String {
    names
        .iter()
        .filter(|(_, there)| *there)
        .map(|(name, _)| *name)
        .collect::<Vec<_>>()
        .join(" ")
}

const IDENTITY: (&str, bool) = ("UID DTSTAMP LAST-MODIFIED SEQUENCE", true);

struct Check {
    language: Language,
}

impl Check {
    fn say(&self, words: &Words) -> String {
        words.text(self.language)
    }

    fn lines(&self, lines: &[Words]) -> String {
        lines.iter().map(|line| self.say(line)).collect::<Vec<_>>().join("\n")
    }

    fn calendar(&self, calendar: &Calendar, read: &Component<'_>) {
        let is_named = !self.say(&calendar.name).is_empty();
        let head = [
            ("VERSION PRODID CALSCALE METHOD", true),
            ("NAME X-WR-CALNAME", is_named),
        ];
        assert_eq!(names(read), expected(&head));
        assert_eq!(text(read, "X-WR-CALNAME"), self.say(&calendar.name));
        let mut components = read.components.iter().filter(|component| component.name != "VTIMEZONE");
        for entry in &calendar.entries {
            match entry {
                Entry::Meeting(meeting) => self.meeting(meeting, components.next().unwrap()),
                Entry::Due(due) => self.due(due, [components.next().unwrap(), components.next().unwrap()]),
            }
        }
        assert_eq!(components.next(), None);
    }

    fn meeting(&self, meeting: &Meeting, event: &Component<'_>) {
        assert_eq!(event.name, "VEVENT");
        let properties = [
            IDENTITY,
            ("DTSTART", true),
            ("DTEND", event.find_prop("DTEND").is_some()),
            ("TRANSP", true),
            ("SUMMARY", !self.say(&meeting.title).is_empty()),
            ("LOCATION", !self.say(&meeting.place).is_empty()),
            ("DESCRIPTION", !self.lines(&meeting.description).is_empty()),
            ("ORGANIZER", meeting.organiser.is_some()),
            ("STATUS", true),
        ];
        assert_eq!(names(event), expected(&properties));
        assert_eq!(text(event, "UID"), clean_line(&meeting.uid));
        assert_eq!(text(event, "SUMMARY"), self.say(&meeting.title));
        assert_eq!(text(event, "LOCATION"), self.say(&meeting.place));
        assert_eq!(text(event, "DESCRIPTION"), self.lines(&meeting.description));
        let alarms = if meeting.status == Status::Cancelled {
            0
        } else {
            meeting.alarms.len()
        };
        assert_eq!(event.components.len(), alarms);
        for alarm in &event.components {
            assert_eq!((alarm.name.as_str(), names(alarm).as_str()), ("VALARM", "ACTION TRIGGER DESCRIPTION"));
            assert_eq!(text(alarm, "DESCRIPTION"), self.say(&meeting.title));
        }
        if let Some(organiser) = &meeting.organiser {
            let property = event.find_prop("ORGANIZER").unwrap();
            let name = self.say(&organiser.name).replace('"', "'");
            assert_eq!(property.val, "mailto:info@a.example");
            let names = property
                .params
                .iter()
                .map(|name| (name.key.as_str(), name.val.as_ref().unwrap().as_str()));
            let expected = [("CN", name.as_str())].into_iter().filter(|(_, name)| !name.is_empty());
            assert_eq!(names.collect::<Vec<_>>(), expected.collect::<Vec<_>>());
        }
    }

    fn due(&self, due: &Due, [todo, event]: [&Component<'_>; 2]) {
        assert_eq!((todo.name.as_str(), event.name.as_str()), ("VTODO", "VEVENT"));
        let is_done = matches!(due.state, State::Done(_));
        let done = if is_done {
            self.language.word("document-done") + " "
        } else {
            String::new()
        };
        let title = self.say(&due.title);
        let is_described = ("DESCRIPTION", !self.lines(&due.description).is_empty());
        let properties = [
            IDENTITY,
            ("DUE", true),
            ("SUMMARY", !title.is_empty()),
            is_described,
            ("STATUS", true),
            ("COMPLETED PERCENT-COMPLETE", is_done),
        ];
        assert_eq!(names(todo), expected(&properties));
        let properties = [
            IDENTITY,
            ("DTSTART DTEND TRANSP", true),
            ("SUMMARY", is_done || !title.is_empty()),
            is_described,
            ("STATUS", true),
        ];
        assert_eq!(names(event), expected(&properties));
        assert_eq!(text(todo, "UID"), clean_line(&due.uid));
        assert_eq!(text(event, "UID"), format!("day-{}", clean_line(&due.uid)));
        assert_eq!(text(todo, "SUMMARY"), title);
        assert_eq!(text(event, "SUMMARY"), done + &title);
        for component in [todo, event] {
            assert_eq!(text(component, "DESCRIPTION"), self.lines(&due.description));
        }
        assert_eq!(event.components.len(), 0);
        assert_eq!(todo.components.len(), usize::from(due.state == State::Open));
        for alarm in &todo.components {
            assert_eq!(text(alarm, "DESCRIPTION"), title);
        }
    }
}

proptest! {
    #[test]
    fn text_comes_back_as_text_and_nothing_else(calendar in calendars(), language in languages()) {
        let file = ics(&calendar, language);
        prop_assert_eq!(&file, &ics(&calendar, language));
        for line in file.strip_suffix("\r\n").unwrap().split("\r\n") {
            prop_assert!(line.len() <= 75 && !line.is_empty(), "{}", line);
            prop_assert!(!line.contains(char::is_control), "{}", line);
        }
        Check { language }.calendar(&calendar, &read(&unfold(&file)));
    }

    #[test]
    fn an_entry_is_known_again_whatever_it_says(calendar in calendars(), other in words()) {
        let mut changed = calendar.clone();
        for entry in &mut changed.entries {
            match entry {
                Entry::Meeting(meeting) => meeting.title = other.clone(),
                Entry::Due(due) => due.title = other.clone(),
            }
        }
        let uids = |calendar: &Calendar| -> Vec<String> {
            let file = unfold(&ics(calendar, Language::Nl));
            let components = read(&file).components;
            components.iter().map(|component| text(component, "UID")).collect()
        };
        prop_assert_eq!(uids(&calendar), uids(&changed));
    }
}
