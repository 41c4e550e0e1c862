//! Some meetings at a time. Rules on single meetings are given all of them batch by batch: what one rule
//! has looked at is still at hand for the next, however many meetings there are.

use crate::records::agreement::Agreement;
use crate::records::meeting::{Meeting, MeetingStatus};
use crate::records::value::AgreementId;
use crate::records::{Record, Records};

/// Some of the meetings, each with its agreement where that is known. Those of one agreement stand together,
/// by date.
#[derive(Debug, Clone, Copy)]
pub struct Batch<'a>(&'a [Entry<'a>]);

/// A meeting with its agreement, where that is known.
pub type Entry<'a> = (Option<&'a Record<Agreement>>, &'a Record<Meeting>);

/// So many meetings and what is in them stay near the processor.
const SIZE: usize = 256;

/// Every meeting once.
pub fn entries(records: &Records) -> Vec<Entry<'_>> {
    let of_agreements = records.agreements.all().iter().flat_map(|agreement| {
        let meetings = records.meetings_of(agreement);
        meetings.map(move |meeting| (Some(agreement), meeting))
    });
    let has_agreement = |id: AgreementId| records.agreement(id).is_some();
    let of_none = records.meetings.all().iter();
    let of_none = of_none.filter(|meeting| !meeting.agreement.get().is_some_and(has_agreement));
    of_agreements.chain(of_none.map(|meeting| (None, meeting))).collect()
}

/// The same, some at a time.
pub fn batches<'a>(entries: &'a [Entry<'a>]) -> Vec<Batch<'a>> {
    entries.chunks(SIZE).map(Batch).collect()
}

impl<'a> Batch<'a> {
    /// Every meeting.
    pub fn meetings(self) -> impl Iterator<Item = &'a Record<Meeting>> {
        self.0.iter().map(|(_, meeting)| *meeting)
    }

    /// The meetings of which most rules speak, with their agreement: those that were not cancelled, under an
    /// agreement that has not ended.
    pub fn of_alive_agreements(self) -> impl Iterator<Item = (&'a Record<Agreement>, &'a Record<Meeting>)> {
        self.0
            .iter()
            .filter_map(|(agreement, meeting)| Some(((*agreement)?, *meeting)))
            .filter(|(agreement, _)| agreement.is_alive())
            .filter(|(_, meeting)| {
                matches!(meeting.status.get(), Some(MeetingStatus::Planned | MeetingStatus::Held))
            })
    }

    /// The meetings of those that were held.
    pub fn held(self) -> impl Iterator<Item = (&'a Record<Agreement>, &'a Record<Meeting>)> {
        self.of_alive_agreements()
            .filter(|(_, meeting)| meeting.status.is(&MeetingStatus::Held))
    }

    /// Each agreement with those of its meetings that are in this batch, whatever their status.
    pub fn by_agreement(
        self,
    ) -> impl Iterator<Item = (&'a Record<Agreement>, impl Iterator<Item = &'a Record<Meeting>>)> {
        let file = |entry: &Entry<'_>| entry.0.map(|agreement| agreement.file);
        let groups = self.0.chunk_by(move |one, other| file(one) == file(other));
        groups.filter_map(|group| {
            let (agreement, _) = group.first()?;
            Some(((*agreement)?, group.iter().map(|(_, meeting)| *meeting)))
        })
    }
}
