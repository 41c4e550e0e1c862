//! `collab checklist`: a list of points for a meeting, an agreement or a seat, with what the records show.

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::check::meeting;
use super::list::reading;
use super::meant;
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::documents::output::{Output, deliver};
use crate::meetings::checklists::case::Subject;
use crate::meetings::checklists::document::{document, meeting_to_read};
use crate::meetings::checklists::facts::Facts;
use crate::meetings::checklists::{LISTS, List, is_at_hand};
use crate::records::agreement::Agreement;
use crate::records::contact::Contact;
use crate::records::kind::Kind;
use crate::records::meeting::{Meeting, MeetingKind, MeetingStatus};
use crate::records::name::Name;
use crate::records::source::Source;
use crate::records::suggest::nearest;
use crate::records::value::{AgreementId, ContactId};
use crate::records::{Record, Records};

/// What `checklist` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "NAME", value_enum)]
    pub list: &'static List,
    #[arg(long = "for", id = "for", value_name = "ID")]
    pub subject: Option<String>,
    #[command(flatten)]
    pub output: Output,
}

/// Makes the list.
///
/// # Errors
///
/// Where there are no records, what it is for is not known, or it is not clear what it should be for.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let list = arguments.list;
    let records = reading::read(surroundings)?;
    let today = reading::today(&records, surroundings)?;
    let subjects = match &arguments.subject {
        Some(id) => vec![named(list, id, &records, today)?],
        None => usual(list, &records, today)?,
    };
    let source = meeting_to_read(list, &subjects).and_then(|meeting| Source::of(&records, meeting.file));
    let document = document(list, &subjects, &Facts::of(&records, today), source.as_ref());
    let outcome = deliver(&document, &arguments.output, surroundings)?;
    reading::say_what_is_left_out(&records, &Kind::RECORDS, surroundings)?;
    Ok(outcome)
}

impl ValueEnum for &'static List {
    fn value_variants<'a>() -> &'a [Self] {
        &LISTS
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.name))
    }
}

/// What was named.
fn named<'a>(list: &List, id: &str, records: &'a Records, today: Date) -> Result<Subject<'a>, Failure> {
    match list.about {
        Kind::Meeting => match records.agreement(AgreementId(Name::of(id))) {
            Some(agreement) if records.meeting(id).is_none() => Ok(usual_of(list, agreement, records, today)),
            _ => Ok(of_meeting(meeting(id, records, today)?, records)),
        },
        Kind::Contact => {
            let contact = found(records.contact(ContactId(Name::of(id))), Kind::Contact, id, records)?;
            Ok(of_contact(contact, records))
        }
        _ => {
            let agreement = records.agreement(AgreementId(Name::of(id)));
            found(agreement, Kind::Agreement, id, records).map(of_agreement)
        }
    }
}

/// The record with this id, or why there is none.
fn found<T>(record: Option<T>, kind: Kind, id: &str, records: &Records) -> Result<T, Failure> {
    record.ok_or_else(|| {
        if records.has(&format!("{}/{id}", kind.folder())) {
            return Failure::new("failure-unreadable-record").with("name", id);
        }
        if kind != Kind::Contact {
            return meant::unknown(records, id);
        }
        let nearest = nearest(id, records.ids(kind));
        Failure::unknown("failure-unknown-contact", "failure-unknown-contact-nearest", id, nearest)
    })
}

/// What a list is for where nothing was named; nothing where there is none.
fn usual<'a>(list: &List, records: &'a Records, today: Date) -> Result<Vec<Subject<'a>>, Failure> {
    let subject = match (list.about, list.name) {
        (Kind::Contact, _) => {
            let contacts = records.contacts.all().iter().filter(|contact| is_at_hand(contact, today));
            return Ok(contacts.map(|contact| of_contact(contact, records)).collect());
        }
        (Kind::Meeting, "first-contact") => {
            the_agreement(list, records)?.map(|agreement| usual_of(list, agreement, records, today))
        }
        (Kind::Meeting, _) => match usual_meeting(list, records.meetings.all().iter(), today) {
            Some(meeting) => Some(of_meeting(meeting, records)),
            // Without a meeting there can still be an agreement to look at, where it is clear which.
            None => the_agreement(list, records).ok().flatten().map(of_agreement),
        },
        _ => the_agreement(list, records)?.map(of_agreement),
    };
    Ok(subject.into_iter().collect())
}

/// An agreement and the meeting under it that a list is about where none was named.
fn usual_of<'a>(list: &List, agreement: &'a Record<Agreement>, records: &'a Records, today: Date) -> Subject<'a> {
    Subject {
        meeting: usual_meeting(list, records.meetings_of(agreement), today),
        ..of_agreement(agreement)
    }
}

/// The meeting that a list is about where none was named: the next one, the last crisis, the next or last one
/// on a theme, the first introduction.
fn usual_meeting<'a>(
    list: &List,
    meetings: impl Iterator<Item = &'a Record<Meeting>>,
    today: Date,
) -> Option<&'a Record<Meeting>> {
    let date = |meeting: &&Record<Meeting>| meeting.date.get();
    let meetings = meetings.filter(|meeting| !meeting.status.is(&MeetingStatus::Cancelled));
    let of_kind = |kind: MeetingKind| move |meeting: &&Record<Meeting>| meeting.kind.is(&kind);
    match list.name {
        "incident" => meetings.filter(of_kind(MeetingKind::Crisis)).max_by_key(date),
        "first-contact" => meetings.filter(of_kind(MeetingKind::Introduction)).min_by_key(date),
        "thematic" => {
            let on_a_theme: Vec<_> = meetings.filter(of_kind(MeetingKind::Thematic)).collect();
            let planned = on_a_theme.iter().copied().filter(|meeting| meeting.is_planned_from(today));
            let held = on_a_theme.iter().copied().filter(|meeting| meeting.status.is(&MeetingStatus::Held));
            planned.min_by_key(date).or_else(|| held.max_by_key(date))
        }
        _ => meetings.filter(|meeting| meeting.is_planned_from(today)).min_by_key(date),
    }
}

fn of_meeting<'a>(meeting: &'a Record<Meeting>, records: &'a Records) -> Subject<'a> {
    Subject {
        agreement: meeting.agreement.get().and_then(|id| records.agreement(id)),
        meeting: Some(meeting),
        contact: None,
    }
}

fn of_agreement(agreement: &Record<Agreement>) -> Subject<'_> {
    Subject {
        agreement: Some(agreement),
        ..Subject::default()
    }
}

/// A seat, with the agreement that names it; else one of its organisation.
fn of_contact<'a>(contact: &'a Record<Contact>, records: &'a Records) -> Subject<'a> {
    let agreements = || records.agreements.all().iter().filter(|agreement| agreement.is_alive());
    let seat = ContactId(contact.id);
    let names = |agreement: &&Record<Agreement>| agreement.seats().iter().any(|(_, named, _)| *named == seat);
    let is_of_party = |agreement: &&Record<Agreement>| {
        let organisation = contact.organisation.get();
        agreement.parties.values().any(|party| Some(*party) == organisation)
    };
    Subject {
        agreement: agreements().find(names).or_else(|| agreements().find(is_of_party)),
        meeting: None,
        contact: Some(contact),
    }
}

/// The only agreement by which the parties work; where there is none, the only one that has not ended.
fn the_agreement<'a>(list: &List, records: &'a Records) -> Result<Option<&'a Record<Agreement>>, Failure> {
    if !records.agreements.all().iter().any(|agreement| agreement.is_alive()) {
        return Ok(None);
    }
    meant::only(records, &format!("collab checklist {} --for", list.name)).map(Some)
}
