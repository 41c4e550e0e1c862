//! Who was at the table, for whom.

use std::collections::HashSet;

use super::agreement::Agreement;
use super::field::Field;
use super::meeting::{Meeting, MeetingKind};
use super::substitute::Scope;
use super::value::ContactId;
use super::{Record, Records};

/// The presence of a held meeting that lists names and of which every name is known.
pub struct Presence<'a> {
    records: &'a Records,
    /// The agreement of the meeting.
    pub agreement: &'a Record<Agreement>,
    /// The meeting.
    pub meeting: &'a Record<Meeting>,
    present: HashSet<ContactId>,
}

impl<'a> Presence<'a> {
    /// The presence of a held meeting, where it is known. With `attendance` instead of names, and for a network
    /// meeting, nobody is counted.
    pub fn of(
        records: &'a Records,
        agreement: &'a Record<Agreement>,
        meeting: &'a Record<Meeting>,
    ) -> Option<Self> {
        let is_counted = meeting.present.is_absent() && !meeting.attendance.is_absent();
        let is_network = matches!(meeting.kind, Field::Known(MeetingKind::Network) | Field::Unknown);
        let is_unknown = meeting.present.has_unknown() || meeting.absent.has_unknown();
        (!is_counted && !is_network && !is_unknown).then(|| Presence {
            records,
            agreement,
            meeting,
            present: meeting.present.values().copied().collect(),
        })
    }

    /// Whether this contact was there.
    pub fn is_present(&self, contact: ContactId) -> bool {
        self.present.contains(&contact)
    }

    /// The contacts who were there.
    pub fn present(&self) -> impl Iterator<Item = ContactId> {
        self.present.iter().copied()
    }

    /// Who came for an absent member: the one named in `[[absent]]`, else a substitute of the records.
    pub fn substitutes_who_came(&self, member: ContactId) -> Vec<ContactId> {
        let named = self.meeting.absent.values().find(|absence| absence.contact.is(&member));
        if let Some(named) = named.and_then(|absence| absence.substitute.get()) {
            // Whether the one named was there has a rule of its own.
            return vec![named];
        }
        let Some(date) = self.meeting.date.get() else {
            return Vec::new();
        };
        self.records
            .substitutes_for(member)
            .filter(|substitute| substitute.covers(Scope::Meetings))
            .filter(|substitute| substitute.holds_on(date.0) != Some(false))
            .filter_map(|substitute| substitute.by.get())
            .filter(|by| self.is_present(*by))
            .collect()
    }

    /// Whether somebody may have come for a member without our knowing.
    pub fn someone_may_have_come_for(&self, member: ContactId) -> bool {
        let named = self.meeting.absent.values().find(|absence| absence.contact.is(&member));
        named.is_some_and(|absence| absence.substitute.is_unknown()) || self.records.some_substitutes_are_unknown()
    }

    /// How many members were there or had a substitute there; none where that cannot be known.
    pub fn members_or_substitutes(&self) -> Option<usize> {
        let rules = self.agreement.meetings.known()?;
        if rules.members.has_unknown() {
            return None;
        }
        let mut counted = HashSet::new();
        for (_, member) in self.agreement.members() {
            if self.is_present(member) {
                counted.insert(member);
            } else if self.someone_may_have_come_for(member) {
                return None;
            } else {
                counted.extend(self.substitutes_who_came(member));
            }
        }
        Some(counted.len())
    }
}
