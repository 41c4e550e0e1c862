//! A calendar as a file (iCalendar, RFC 5545), which every calendar program can take over.
//!
//! Taking the same file over twice makes nothing double: an entry is known again by its UID, which comes from
//! the record and not from what it says ([`uid`]); only an action without an id is known by its words. Taking over a newer file changes what is there, because
//! SEQUENCE counts the days up to the day that was taken for today, and so is higher on every later day. Two
//! files of one day have the same SEQUENCE; a program may then keep what it has.
//!
//! An action with a date is a to-do, and a whole day beside it: many calendar programs leave to-dos out.

use std::fmt::Write as _;

use jiff::Zoned;
use jiff::civil::{Date, DateTime, date};
use jiff::tz::TimeZone;

use super::address::Mailbox;
use crate::documents::Words;
use crate::hash::hash;
use crate::language::{Language, clean_line};

#[cfg(test)]
mod tests;
mod zone;

/// Meetings and due actions for a calendar.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// What the calendar is called.
    pub name: Words,
    /// The zone in which all times are meant.
    pub time_zone: TimeZone,
    /// The day that was taken for today. The same day gives the same bytes.
    pub today: Date,
    /// What stands in it, in this order.
    pub entries: Vec<Entry>,
}

/// Something in a calendar.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// A meeting.
    Meeting(Meeting),
    /// Something that is to be done by a day.
    Due(Due),
}

/// A meeting.
#[derive(Debug, Clone, PartialEq)]
pub struct Meeting {
    /// By what the entry is known again: see [`uid`].
    pub uid: String,
    /// When it is.
    pub when: When,
    /// What it is.
    pub title: Words,
    /// Where it is, where that is known.
    pub place: Words,
    /// More about it, line by line.
    pub description: Vec<Words>,
    /// Whether it goes on.
    pub status: Status,
    /// How many minutes before its beginning the calendar reminds of it. A whole day begins at midnight.
    pub alarms: Vec<u32>,
    /// The organisation that answers questions about it, with its public address.
    pub organiser: Option<Mailbox>,
}

/// When a meeting is, by the clock of its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// On a day; the time is not known. The calendar stays free.
    Day(Date),
    /// From a time, up to a time where that is known and later. A time that the clock skips is an hour later; of
    /// one that it shows twice, the first is meant.
    Time {
        /// When it begins.
        start: DateTime,
        /// When it ends.
        end: Option<DateTime>,
    },
}

/// Whether a meeting goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It does.
    Confirmed,
    /// It is proposed.
    Tentative,
    /// It does not. The calendar no longer reminds of it.
    Cancelled,
}

/// Something that is to be done by a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// By what the entry is known again: see [`uid`].
    pub uid: String,
    /// The last day.
    pub date: Date,
    /// What is to be done.
    pub title: Words,
    /// More about it, line by line.
    pub description: Vec<Words>,
    /// Whether it still has to be done. While it has, the to-do reminds of it on the morning of its day.
    pub state: State,
}

/// How far something is that is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It has to be done.
    Open,
    /// It was done on this day.
    Done(Date),
    /// It no longer has to be done.
    Dropped,
}

/// By what a calendar knows an entry again: the kind of the record (or part of it) and its id. The name of the
/// partnership keeps the records of two partnerships apart; whoever changes it makes new entries.
pub fn uid(kind: &str, id: &str, partnership: &str) -> String {
    format!("{kind}-{id}@{:032x}.collab.invalid", hash(partnership.as_bytes()))
}

/// From this day on SEQUENCE counts the days.
const EPOCH: Date = date(2020, 1, 1);

/// The calendar as a file.
pub fn ics(calendar: &Calendar, language: Language) -> String {
    let mut file = File {
        text: String::new(),
        calendar,
        language,
    };
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", &format!("-//collab//collab//{}", language.code().to_ascii_uppercase()));
    file.line("CALSCALE", "GREGORIAN");
    file.line("METHOD", "PUBLISH");
    let name = escaped(&calendar.name.text(language));
    file.words("NAME", &name);
    if !name.is_empty() {
        // Older than the standard, and the one that most programs read.
        file.line("X-WR-CALNAME", &name);
    }
    file.zone();
    for entry in &calendar.entries {
        match entry {
            Entry::Meeting(meeting) => file.meeting(meeting),
            Entry::Due(due) => file.due(due),
        }
    }
    file.line("END", "VCALENDAR");
    file.text
}

struct File<'a> {
    text: String,
    calendar: &'a Calendar,
    language: Language,
}

impl File<'_> {
    /// A property. Its value is written as it is, and so is its name with the parameters.
    fn line(&mut self, name: &str, value: &str) {
        fold(&format!("{name}:{value}"), &mut self.text);
    }

    /// A property with a text that is read out in the language of the calendar.
    fn words(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            self.line(&format!("{name};LANGUAGE={}", self.language.locale()), text);
        }
    }

    fn description(&mut self, lines: &[Words]) {
        let lines: Vec<String> = lines.iter().map(|line| escaped(&line.text(self.language))).collect();
        self.words("DESCRIPTION", &lines.join("\\n"));
    }

    /// What makes an entry known again, and newer than it was.
    fn identity(&mut self, uid: &str) {
        let today = self.calendar.today;
        let midnight = format!("{}T000000Z", day(today));
        let sequence = (today - EPOCH).get_days();
        self.line("UID", &escaped(uid));
        self.line("DTSTAMP", &midnight);
        self.line("LAST-MODIFIED", &midnight);
        self.line("SEQUENCE", &sequence.max(0).to_string());
    }

    fn zone(&mut self) {
        let Some(name) = self.calendar.time_zone.iana_name() else {
            return;
        };
        let times = self.calendar.entries.iter().filter_map(|entry| match entry {
            Entry::Meeting(Meeting {
                when: When::Time { start, end },
                ..
            }) => Some([*start, end.unwrap_or(*start)]),
            _ => None,
        });
        let years = times.flatten().map(DateTime::year);
        let (Some(first), Some(last)) = (years.clone().min(), years.max()) else {
            return;
        };
        self.line("BEGIN", "VTIMEZONE");
        self.line("TZID", name);
        for observance in zone::observances(&self.calendar.time_zone, first, last) {
            self.line("BEGIN", observance.kind());
            self.line("DTSTART", &time(observance.onset));
            if let Some(rule) = &observance.rule {
                self.line("RRULE", &rule.to_string());
            }
            self.line("TZOFFSETFROM", &zone::offset(observance.before));
            self.line("TZOFFSETTO", &zone::offset(observance.after));
            self.line("TZNAME", &escaped(&observance.name));
            self.line("END", observance.kind());
        }
        self.line("END", "VTIMEZONE");
    }

    fn meeting(&mut self, meeting: &Meeting) {
        self.line("BEGIN", "VEVENT");
        self.identity(&meeting.uid);
        match meeting.when {
            When::Day(date) => self.day(date),
            When::Time { start, end } => self.time(start, end),
        }
        self.words("SUMMARY", &escaped(&meeting.title.text(self.language)));
        self.words("LOCATION", &escaped(&meeting.place.text(self.language)));
        self.description(&meeting.description);
        if let Some(organiser) = &meeting.organiser {
            let name = organiser.name.text(self.language);
            let name = if name.is_empty() {
                name
            } else {
                format!(";CN={}", quoted(&name))
            };
            self.line(&format!("ORGANIZER{name}"), &organiser.address.link());
        }
        let status = match meeting.status {
            Status::Confirmed => "CONFIRMED",
            Status::Tentative => "TENTATIVE",
            Status::Cancelled => "CANCELLED",
        };
        self.line("STATUS", status);
        if meeting.status != Status::Cancelled {
            meeting.alarms.iter().for_each(|minutes| self.alarm(*minutes, &meeting.title));
        }
        self.line("END", "VEVENT");
    }

    fn due(&mut self, due: &Due) {
        let title = due.title.text(self.language);
        self.line("BEGIN", "VTODO");
        self.identity(&due.uid);
        self.line("DUE;VALUE=DATE", &day(due.date));
        self.words("SUMMARY", &escaped(&title));
        self.description(&due.description);
        match due.state {
            State::Open => {
                self.line("STATUS", "NEEDS-ACTION");
                // At nine: a day begins at midnight.
                self.display("TRIGGER;RELATED=END", "PT9H", &due.title);
            }
            State::Done(done) => {
                self.line("STATUS", "COMPLETED");
                // At noon it is the same day almost everywhere.
                self.line("COMPLETED", &format!("{}T120000Z", day(done)));
                self.line("PERCENT-COMPLETE", "100");
            }
            State::Dropped => self.line("STATUS", "CANCELLED"),
        }
        self.line("END", "VTODO");

        let (done, status) = match due.state {
            State::Open => (String::new(), "CONFIRMED"),
            State::Done(_) => (self.language.word("document-done") + " ", "CONFIRMED"),
            State::Dropped => (String::new(), "CANCELLED"),
        };
        self.line("BEGIN", "VEVENT");
        self.identity(&format!("day-{}", due.uid));
        self.day(due.date);
        self.words("SUMMARY", &escaped(&(done + &title)));
        self.description(&due.description);
        self.line("STATUS", status);
        self.line("END", "VEVENT");
    }

    /// A whole day, on which the calendar stays free.
    fn day(&mut self, date: Date) {
        self.line("DTSTART;VALUE=DATE", &day(date));
        if let Ok(next) = date.tomorrow() {
            self.line("DTEND;VALUE=DATE", &day(next));
        }
        self.line("TRANSP", "TRANSPARENT");
    }

    fn time(&mut self, start: DateTime, end: Option<DateTime>) {
        let Some(start) = self.moment(start) else {
            return self.day(start.date());
        };
        self.moment_line("DTSTART", &start);
        match end.and_then(|end| self.moment(end)) {
            Some(end) if end > start => self.moment_line("DTEND", &end),
            _ => {}
        }
        self.line("TRANSP", "OPAQUE");
    }

    /// The moment that a clock shows. A time that it skips is an hour later; of one that it shows twice it is
    /// the first.
    fn moment(&self, time: DateTime) -> Option<Zoned> {
        let time = time.with().subsec_nanosecond(0).build().ok()?;
        self.calendar.time_zone.to_zoned(time).ok()
    }

    fn moment_line(&mut self, name: &str, moment: &Zoned) {
        match self.calendar.time_zone.iana_name() {
            Some(zone) => self.line(&format!("{name};TZID={zone}"), &time(moment.datetime())),
            None => {
                let moment = moment.with_time_zone(TimeZone::UTC);
                self.line(name, &format!("{}Z", time(moment.datetime())));
            }
        }
    }

    fn alarm(&mut self, minutes: u32, title: &Words) {
        let before = match minutes {
            0 => "PT0M".to_owned(),
            days if days % (24 * 60) == 0 => format!("-P{}D", days / (24 * 60)),
            minutes => format!("-PT{minutes}M"),
        };
        self.display("TRIGGER", &before, title);
    }

    fn display(&mut self, trigger: &str, when: &str, title: &Words) {
        self.line("BEGIN", "VALARM");
        self.line("ACTION", "DISPLAY");
        self.line(trigger, when);
        self.line("DESCRIPTION", &escaped(&title.text(self.language)));
        self.line("END", "VALARM");
    }
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn time(time: DateTime) -> String {
    format!("{}T{:02}{:02}{:02}", day(time.date()), time.hour(), time.minute(), time.second())
}

/// A text as the value of a property. A line end in it does not begin another property.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in clean_line(text).chars() {
        if matches!(character, '\\' | ';' | ',') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

/// A text as the value of a parameter. It cannot hold a quotation mark, and no sign for one is read everywhere.
fn quoted(text: &str) -> String {
    format!("\"{}\"", clean_line(text).replace('"', "'"))
}

/// So many bytes are in a line at most, without its end.
const LINE: usize = 75;

/// Adds a line, cut into lines of the length that is allowed. No character is cut, and no piece ends or begins
/// with a space, which is lost on the way in some programs.
fn fold(line: &str, text: &mut String) {
    let mut rest = line;
    let mut room = LINE;
    while rest.len() > room {
        let fits = |end: &usize| rest.is_char_boundary(*end);
        let is_inside = |end: &usize| !rest[..*end].ends_with(' ') && !rest[*end..].starts_with(' ');
        let ends = || (1..=room).rev().filter(fits);
        let end = ends().find(is_inside).or_else(|| ends().next()).unwrap_or(rest.len());
        let (piece, more) = rest.split_at(end);
        let _ = write!(text, "{piece}\r\n ");
        rest = more;
        // The space that begins a line counts.
        room = LINE - 1;
    }
    let _ = write!(text, "{rest}\r\n");
}
