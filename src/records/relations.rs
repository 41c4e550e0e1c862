//! Who belongs to whom: contacts of an organisation, substitutes of a seat, meetings of an agreement.

use std::collections::HashSet;

use jiff::civil::Date;

use super::agreement::{Agreement, AgreementStatus};
use super::contact::Contact;
use super::field::{Field, List};
use super::meeting::{Meeting, MeetingStatus};
use super::name::{Name, NameMap};
use super::place::Path;
use super::substitute::{Scope, Substitute};
use super::value::{ContactId, OrganisationId, folded};
use super::{Record, Records, Set};
use crate::path;

/// Who belongs to whom, by the id of what they point at.
#[derive(Debug, Default)]
pub struct Relations {
    contacts: Index,
    substitutes: Index,
    meetings: Index,
    /// Agreements with a meeting of which nobody can read when it is, of what kind, or whether it was held.
    with_vague_meetings: HashSet<Name>,
}

/// Positions of records by what they point at.
#[derive(Debug, Default)]
struct Index {
    by_target: NameMap<Vec<u32>>,
    /// Whether there may be one of which nobody can read what it points at.
    some_are_unknown: bool,
}

impl Relations {
    pub(super) fn of(records: &Records) -> Self {
        let mut relations = Relations {
            contacts: Index::of(&records.contacts, |contact| contact.organisation.map(|id| id.0)),
            substitutes: Index::of(&records.substitutes, |substitute| substitute.for_contact.map(|id| id.0)),
            meetings: Index::of(&records.meetings, |meeting| meeting.agreement.map(|id| id.0)),
            with_vague_meetings: HashSet::new(),
        };
        for (agreement, meetings) in &mut relations.meetings.by_target {
            let meeting = |position: &u32| &records.meetings.all()[*position as usize];
            meetings.sort_by_key(|position| meeting(position).date.get());
            if meetings.iter().any(|position| meeting(position).is_vague()) {
                relations.with_vague_meetings.insert(*agreement);
            }
        }
        relations
    }
}

impl Index {
    fn of<T>(set: &Set<T>, target: impl Fn(&T) -> Field<Name>) -> Self {
        let mut index = Index {
            some_are_unknown: set.some_are_unreadable(),
            ..Index::default()
        };
        for (position, record) in (0..).zip(set.all()) {
            match target(record) {
                Field::Known(id) => index.by_target.entry(id).or_default().push(position),
                Field::Unknown => index.some_are_unknown = true,
                Field::Absent => {}
            }
        }
        index
    }

    fn select<'a, T>(&'a self, set: &'a Set<T>, id: Name) -> impl DoubleEndedIterator<Item = &'a Record<T>> {
        let positions = self.positions(id).iter();
        positions.map(move |&position| &set.all()[position as usize])
    }

    fn positions(&self, id: Name) -> &[u32] {
        self.by_target.get(&id).map_or(&[], Vec::as_slice)
    }
}

impl Records {
    /// The contacts of an organisation, in the order of their paths.
    pub fn contacts_of(&self, organisation: OrganisationId) -> impl Iterator<Item = &Record<Contact>> {
        self.relations.contacts.select(&self.contacts, organisation.0)
    }

    /// Whether there may be a contact of which nobody can read the organisation, so that no rule may say
    /// that an organisation has none.
    pub fn some_contacts_are_unknown(&self) -> bool {
        self.relations.contacts.some_are_unknown
    }

    /// Who stands in for a seat, at any time.
    pub fn substitutes_for(&self, seat: ContactId) -> impl Iterator<Item = &Record<Substitute>> {
        self.relations.substitutes.select(&self.substitutes, seat.0)
    }

    /// Whether a seat has a substitute for something on a day; none where what cannot be read may be one. A vacant
    /// one does not count, one who has not said yes does.
    pub fn has_substitute(&self, seat: ContactId, scope: Scope, day: Date) -> Option<bool> {
        let mut is_sure = true;
        for substitute in self.substitutes_for(seat).filter(|substitute| substitute.covers(scope)) {
            let by = substitute.by.get().and_then(|by| self.contact(by));
            match (substitute.holds_on(day), by.map(|by| !by.is_vacant())) {
                (Some(false), _) | (_, Some(false)) => {}
                (Some(true), Some(true)) if !substitute.scope.has_unknown() => return Some(true),
                _ => is_sure = false,
            }
        }
        is_sure.then_some(false)
    }

    /// Whether there may be a substitute of whom nobody can read for which seat.
    pub fn some_substitutes_are_unknown(&self) -> bool {
        self.relations.substitutes.some_are_unknown
    }

    /// Whether there may be a meeting of which nobody can read the agreement.
    pub fn some_meetings_are_unknown(&self) -> bool {
        self.relations.meetings.some_are_unknown
    }

    /// The meetings under an agreement, by date.
    pub fn meetings_of(&self, agreement: &Record<Agreement>) -> impl DoubleEndedIterator<Item = &Record<Meeting>> {
        self.relations.meetings.select(&self.meetings, agreement.id)
    }

    /// The meetings under an agreement from a day on, by date. Those before it are not looked at.
    pub fn meetings_from(
        &self,
        agreement: &Record<Agreement>,
        day: Date,
    ) -> impl DoubleEndedIterator<Item = &Record<Meeting>> {
        let positions = self.relations.meetings.positions(agreement.id);
        let meeting = move |position: &u32| &self.meetings.all()[*position as usize];
        let is_before = |position: &u32| meeting(position).date.get().is_none_or(|date| date.0 < day);
        positions[positions.partition_point(is_before)..].iter().map(meeting)
    }

    /// The first meeting under an agreement that is planned for a day from this one on.
    pub fn next_planned(&self, agreement: &Record<Agreement>, day: Date) -> Option<&Record<Meeting>> {
        let mut coming = self.meetings_from(agreement, day);
        coming.find(|meeting| meeting.status.is(&MeetingStatus::Planned))
    }

    /// Whether all meetings of an agreement are known well enough to say that one is missing.
    pub fn meetings_are_known(&self, agreement: &Record<Agreement>) -> bool {
        !self.some_meetings_are_unknown() && !self.relations.with_vague_meetings.contains(&agreement.id)
    }

    /// The first contact of each party, or the party itself where it has none: who could act.
    pub fn who_could_act(&self, agreement: &Agreement) -> Vec<&'static str> {
        let parties = agreement.parties.values();
        parties.map(|party| self.first_contact_or_party(*party)).collect()
    }

    /// The first contact of a party, or the party itself where it has none.
    pub fn first_contact_or_party(&self, party: OrganisationId) -> &'static str {
        self.first_contact(party).map_or(party.as_str(), |contact| contact.as_str())
    }

    /// The first contact of a party.
    pub fn first_contact(&self, party: OrganisationId) -> Option<ContactId> {
        let first = self.contacts_of(party).find(|contact| contact.first_contact.is(&true));
        first.map(|contact| ContactId(contact.id))
    }
}

impl Agreement {
    /// Whether rules on its content speak: it has a status, and has not ended.
    pub fn is_alive(&self) -> bool {
        self.status.get().is_some_and(|status| status != AgreementStatus::Ended)
    }

    /// Whether the parties work by it: agreed or under review.
    pub fn is_in_force(&self) -> bool {
        matches!(self.status.get(), Some(AgreementStatus::Agreed | AgreementStatus::UnderReview))
    }

    /// Every naming of a seat: members, chairs, minute-takers, sponsor and first calls.
    pub fn seats(&self) -> Vec<(Seat, ContactId, Path)> {
        let mut seats = Vec::new();
        let mut list = |seat, list: &List<ContactId>, table: &'static str, key: &'static str| {
            for (position, contact) in list.entries() {
                seats.push((seat, *contact, path![table, key, position]));
            }
        };
        if let Some(meetings) = self.meetings.known() {
            list(Seat::Member, &meetings.members, "meetings", "members");
            list(Seat::Chair, &meetings.chairs, "meetings", "chairs");
            list(Seat::MinuteTaker, &meetings.minute_takers, "meetings", "minute_takers");
        }
        if let Some(incident) = self.incident.known() {
            list(Seat::FirstCall, &incident.first_calls, "incident", "first_calls");
        }
        if let Some(sponsor) = self.sponsor.get() {
            seats.push((Seat::Sponsor, sponsor, path!["sponsor"]));
        }
        seats
    }

    /// The member seats with their position in the list.
    pub fn members(&self) -> impl Iterator<Item = (usize, ContactId)> {
        let meetings = self.meetings.known();
        meetings
            .into_iter()
            .flat_map(|meetings| meetings.members.entries())
            .map(|(position, contact)| (position, *contact))
    }
}

/// As what an agreement names a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Seat {
    Member,
    Chair,
    MinuteTaker,
    FirstCall,
    Sponsor,
}

impl Substitute {
    /// Whether it holds on a day; none where its dates cannot be read.
    pub fn holds_on(&self, day: Date) -> Option<bool> {
        let (first, last) = self.days()?;
        Some(first <= day && day <= last)
    }

    /// The first and the last day; an open end is the end of time. None where they cannot be read.
    pub fn days(&self) -> Option<(Date, Date)> {
        let last = match self.until {
            Field::Absent => Date::MAX,
            Field::Known(until) => until.0,
            Field::Unknown => return None,
        };
        Some((self.since.get()?.0, last))
    }

    /// For what it holds. A scope that cannot be read holds for everything.
    pub fn covers(&self, scope: Scope) -> bool {
        self.scope.is_absent() || self.scope.has_unknown() || self.scope.values().any(|one| *one == scope)
    }
}

impl Contact {
    /// Whether nobody holds the seat now.
    pub fn is_vacant(&self) -> bool {
        self.person.is_absent()
    }

    /// The name of who holds the seat, in the form in which two names are compared.
    pub fn folded_name(&self) -> Option<String> {
        let name = self.person.known()?.name.known()?;
        Some(folded(name.as_str()))
    }
}

impl Meeting {
    /// Whether nobody can read when it is, of what kind, or whether it was held.
    fn is_vague(&self) -> bool {
        self.status.get().is_none() || self.date.get().is_none() || self.kind.get().is_none()
    }

    /// Whether it is planned for a day from this one on.
    pub fn is_planned_from(&self, day: Date) -> bool {
        self.status.is(&MeetingStatus::Planned) && self.date.get().is_some_and(|date| date.0 >= day)
    }
}
