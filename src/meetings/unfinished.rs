//! What earlier agendas left: the items that still wait for an outcome.

use std::collections::HashSet;

use crate::records::agreement::Agreement;
use crate::records::field::Field;
use crate::records::meeting::{Item, ItemStatus, Meeting, MeetingStatus};
use crate::records::{Record, Records};

/// An item that still waits for something, where it stood last.
#[derive(Debug, Clone, Copy)]
pub struct Unfinished<'r> {
    /// The meeting on whose agenda it stood last.
    pub meeting: &'r Record<Meeting>,
    /// Its place among the items of that meeting.
    pub position: usize,
    /// What stands there.
    pub item: &'r Item,
}

/// The items under an agreement that nobody finished.
///
/// With `agenda`, only what waited before that meeting: its own agenda judges nothing.
pub fn unfinished<'r>(
    agreement: &Record<Agreement>,
    records: &'r Records,
    agenda: Option<&Record<Meeting>>,
) -> Vec<Unfinished<'r>> {
    waiting(agreement, records, agenda, is_unfinished)
}

/// The items under an agreement that wait for something, the oldest first, each agenda in its own order. What came
/// back on a later agenda is judged there; two items are the same where their titles are.
pub fn waiting<'r>(
    agreement: &Record<Agreement>,
    records: &'r Records,
    agenda: Option<&Record<Meeting>>,
    is_waiting: fn(&Item) -> bool,
) -> Vec<Unfinished<'r>> {
    let is_own = |meeting: &Record<Meeting>| agenda.is_some_and(|agenda| agenda.file == meeting.file);
    let before = agenda.and_then(|agenda| agenda.date.get());
    let is_earlier = |meeting: &Meeting| before.is_none_or(|before| meeting.date.get() < Some(before));
    let dated = records.meetings_of(agreement).rev().filter(|meeting| meeting.date.get().is_some());
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for meeting in dated.filter(|meeting| !is_own(meeting)) {
        if !meeting.status.is(&MeetingStatus::Planned) && is_earlier(meeting) {
            let items = meeting.items.entries().filter(|(_, item)| is_waiting(item));
            let items = items.filter(|(_, item)| item.title.get().is_some_and(|title| !seen.contains(&title)));
            let items = items.map(|(position, item)| Unfinished {
                meeting,
                position,
                item,
            });
            // Latest first until the end: turned round, each agenda has its own order again.
            let mut items: Vec<_> = items.collect();
            items.reverse();
            found.append(&mut items);
        }
        seen.extend(meeting.items.values().filter_map(|item| item.title.get()));
    }
    found.reverse();
    found
}

/// Whether an item still waits: postponed, or without an outcome. One without a status but with an action is in
/// somebody's hands.
fn is_unfinished(item: &Item) -> bool {
    let has_outcome = !item.decisions.is_absent() || !item.answer.is_absent();
    match item.status {
        Field::Known(ItemStatus::Postponed) => true,
        Field::Known(ItemStatus::Open) => !has_outcome,
        Field::Absent => !has_outcome && item.actions.is_absent(),
        Field::Known(ItemStatus::Done | ItemStatus::Declined) | Field::Unknown => false,
    }
}
