//! What is due and the meetings to come, for a calendar.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::address::{Address, Mailbox};
use super::document::{by, file};
use super::due::{Due, Who};
use super::ics::{self, Calendar, Entry, State, Status, When, uid};
use crate::documents::Words;
use crate::language::Message;
use crate::meetings::words::organisation_name;
use crate::records::meeting::{ActionState, Meeting, MeetingStatus};
use crate::records::source::Source;
use crate::records::value::{Count, OrganisationId};
use crate::records::{Record, Records};

/// Meetings and what is due, for a calendar. With the actions that were closed lately, whoever took them over
/// earlier sees that nothing has to be done any more.
pub fn calendar(
    records: &Records,
    meetings: &[&Record<Meeting>],
    list: &[Due],
    closed: &[(Due, ActionState)],
    today: Date,
) -> Calendar {
    let meetings = meetings.iter().filter_map(|meeting| event(records, meeting).map(Entry::Meeting));
    let open = list.iter().map(|due| entry(records, due, State::Open));
    let closed = closed.iter().map(|(due, state)| match state {
        ActionState::Done(Some(day)) => entry(records, due, State::Done(*day)),
        _ => entry(records, due, State::Dropped),
    });
    Calendar {
        name: Words::recorded(partnership(records)),
        time_zone: time_zone(records),
        today,
        entries: meetings.chain(open).chain(closed).collect(),
    }
}

/// The meetings that belong in a calendar: planned or cancelled from a day on, by date. Those of agreements that
/// have ended do not.
pub fn meetings_from(records: &Records, day: Date) -> Vec<&Record<Meeting>> {
    let agreements = records.agreements.all().iter().filter(|agreement| agreement.is_alive());
    let meetings = agreements.flat_map(|agreement| records.meetings_from(agreement, day));
    let mut meetings: Vec<_> = meetings
        .filter(|meeting| matches!(meeting.status.get(), Some(MeetingStatus::Planned | MeetingStatus::Cancelled)))
        .collect();
    meetings.sort_by_key(|meeting| (meeting.date.get(), meeting.id.as_str()));
    meetings
}

fn entry(records: &Records, due: &Due, state: State) -> Entry {
    Entry::Due(ics::Due {
        uid: uid(due.kind.name(), &due.subject, partnership(records)),
        date: due.date,
        title: due.what.clone(),
        description: vec![due.why.clone().into(), by(records, due), file(records, due)],
        state,
    })
}

/// A day has so many minutes.
const DAY: u32 = 24 * 60;

fn event(records: &Records, meeting: &Record<Meeting>) -> Option<ics::Meeting> {
    let date = meeting.date.get()?.0;
    let title = match meeting.title.known() {
        Some(title) => Words::recorded(title.as_str()),
        None => Words::recorded(meeting.id.as_str()),
    };
    let source = Source::of(records, meeting.file);
    let place = source.as_ref().and_then(|source| source.text(&["place".into()]));
    let is_cancelled = meeting.status.is(&MeetingStatus::Cancelled);
    Some(ics::Meeting {
        uid: uid("meeting", meeting.id.as_str(), partnership(records)),
        when: when(records, meeting, date),
        title,
        place: place.map_or_else(Words::none, Words::recorded),
        description: description(records, meeting),
        status: if is_cancelled {
            Status::Cancelled
        } else {
            Status::Confirmed
        },
        alarms: vec![DAY],
        organiser: meeting.host.get().and_then(|host| organiser(records, host)),
    })
}

/// Without an end, a meeting lasts as long as was agreed.
fn when(records: &Records, meeting: &Meeting, date: Date) -> When {
    let Some(start) = meeting.start.get() else {
        return When::Day(date);
    };
    let start = date.to_datetime(start.0);
    let minutes = || {
        let agreement = records.agreement(meeting.agreement.get()?)?;
        let Count(minutes) = agreement.meetings.known()?.minutes.get().filter(|_| meeting.end.is_absent())?;
        start.checked_add(jiff::Span::new().try_minutes(minutes).ok()?).ok()
    };
    let end = meeting.end.get().map(|end| date.to_datetime(end.0)).or_else(minutes);
    When::Time { start, end }
}

/// Under which agreement it is, and who does what there, by function.
fn description(records: &Records, meeting: &Meeting) -> Vec<Words> {
    let agreement = meeting.agreement.get().and_then(|id| records.agreement(id));
    let agreement = agreement.and_then(|agreement| agreement.title.known());
    let seats = [
        ("reminders-chair", meeting.chair.get().map(Who::Seat)),
        ("reminders-minute-taker", meeting.minute_taker.get().map(Who::Seat)),
        ("reminders-host", meeting.host.get().map(Who::Organisation)),
    ];
    let seats = seats.into_iter().filter_map(|(id, who)| {
        let who = who?.message(records);
        Some(Words::from(Message::new(id).with("who", who)))
    });
    agreement
        .map(|title| Words::recorded(title.as_str()))
        .into_iter()
        .chain(seats)
        .collect()
}

/// The host with its public address.
fn organiser(records: &Records, host: OrganisationId) -> Option<Mailbox> {
    let file = records.organisation(host)?.file;
    let source = Source::of(records, file)?;
    let address = Address::new(source.text(&["email".into()])?).ok()?;
    let name = Words::recorded(organisation_name(records, host));
    Some(Mailbox { name, address })
}

/// The name by which the entries of one partnership are told from those of another.
fn partnership(records: &Records) -> &str {
    records.settings.name.known().map_or("", |name| name.as_str())
}

/// Where nothing else is set.
const TIME_ZONE: &str = "Europe/Amsterdam";

/// The zone of the settings.
fn time_zone(records: &Records) -> TimeZone {
    let source = records
        .settings_are_sound
        .then(|| Source::of(records, records.settings.file))
        .flatten();
    let name = source
        .as_ref()
        .and_then(|source| source.text(&["timezone".into()]))
        .unwrap_or(TIME_ZONE);
    let zone = TimeZone::get(name).or_else(|_| TimeZone::get(TIME_ZONE));
    zone.unwrap_or(TimeZone::UTC)
}
