//! What is made from the records for a meeting and around it: documents, as pure functions of records and
//! today.

pub mod agenda;
pub mod checklists;
pub mod report;
pub mod unfinished;
pub mod words;

use std::collections::HashSet;

use crate::records::agreement::Agreement;
use crate::records::field::Field;
use crate::records::meeting::MeetingKind;
use crate::records::value::ContactId;

/// The seats at the table of a meeting: the members, then those that the meeting names, and with an executive
/// meeting the one that answers for the agreement. In a network everybody speaks for themselves: no seat is there.
pub(crate) fn table(
    agreement: Option<&Agreement>,
    kind: Field<MeetingKind>,
    named: impl IntoIterator<Item = ContactId>,
) -> Vec<ContactId> {
    if kind.is(&MeetingKind::Network) {
        return Vec::new();
    }
    let members = agreement.into_iter().flat_map(Agreement::members).map(|(_, member)| member);
    let is_executive = kind.is(&MeetingKind::Executive);
    let sponsor = agreement.filter(|_| is_executive).and_then(|agreement| agreement.sponsor.get());
    let mut seats: Vec<ContactId> = members.chain(named).chain(sponsor).collect();
    let mut seen = HashSet::new();
    seats.retain(|seat| seen.insert(*seat));
    seats
}
