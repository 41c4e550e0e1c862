//! Who was at the table, for whom.

use std::collections::HashSet;

use crate::records::agreement::Agreement;
use crate::records::field::Field;
use crate::records::meeting::{Meeting, MeetingKind};
use crate::records::substitute::Scope;
use crate::records::value::ContactId;
use crate::records::{Record, Records};
use crate::rules::{Batch, Context};

/// The presence of a held meeting that lists names and of which every name is known.
pub(super) struct Presence<'a> {
    records: &'a Records,
    pub(super) agreement: &'a Record<Agreement>,
    pub(super) meeting: &'a Record<Meeting>,
    present: HashSet<ContactId>,
}

/// The held meetings whose presence is known. With `attendance` instead of names, and for a network meeting,
/// nobody is counted.
pub(super) fn known<'a>(context: &Context<'a>, batch: Batch<'a>) -> impl Iterator<Item = Presence<'a>> {
    let records = context.records;
    batch.held().filter_map(move |(agreement, meeting)| {
        let is_counted = meeting.present.is_absent() && !meeting.attendance.is_absent();
        let is_network = matches!(meeting.kind, Field::Known(MeetingKind::Network) | Field::Unknown);
        let is_unknown = meeting.present.has_unknown() || meeting.absent.has_unknown();
        (!is_counted && !is_network && !is_unknown).then(|| Presence {
            records,
            agreement,
            meeting,
            present: meeting.present.values().copied().collect(),
        })
    })
}

impl Presence<'_> {
    pub(super) fn is_present(&self, contact: ContactId) -> bool {
        self.present.contains(&contact)
    }

    /// The contacts who were there.
    pub(super) fn present(&self) -> impl Iterator<Item = ContactId> {
        self.present.iter().copied()
    }

    /// Who came for an absent member: the one named in `[[absent]]`, else a substitute of the records.
    pub(super) fn substitutes_who_came(&self, member: ContactId) -> Vec<ContactId> {
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
    pub(super) fn someone_may_have_come_for(&self, member: ContactId) -> bool {
        let named = self.meeting.absent.values().find(|absence| absence.contact.is(&member));
        named.is_some_and(|absence| absence.substitute.is_unknown()) || self.records.some_substitutes_are_unknown()
    }
}
