//! Days: the rhythm of the meetings, whose turn it is, and the days that are better left free.
//!
//! Everything here is a pure function of records, settings and days:
//!
//! - [`holidays`]: the public holidays of the Netherlands;
//! - [`religious_days`]: Ramadan, Eid al-Fitr and Eid al-Adha as they are expected;
//! - [`free_days`]: which of those days and hours the parties of an agreement keep free, and what the settings
//!   say besides;
//! - [`rhythm`]: on which days a meeting is due;
//! - [`turns`]: who hosts, chairs and takes the minutes;
//! - [`one_sided`]: what an exception to taking turns means for it;
//! - [`proposals`]: all of it together: the next dates, and why other days were passed over;
//! - [`document`]: these as something to read.

pub mod document;
pub mod free_days;
pub mod holidays;
pub mod one_sided;
pub mod proposals;
pub mod religious_days;
pub mod rhythm;
pub mod turns;
pub mod words;

use crate::records::agreement::Agreement;
use crate::records::meeting::{Meeting, MeetingStatus};
use crate::records::{Record, Records};

/// The meetings of an agreement that were held or are planned, by date.
pub fn so_far<'r>(
    agreement: &'r Record<Agreement>,
    records: &'r Records,
) -> impl Iterator<Item = &'r Record<Meeting>> {
    records.meetings_of(agreement).filter(|meeting| {
        meeting.date.get().is_some()
            && matches!(meeting.status.get(), Some(MeetingStatus::Held | MeetingStatus::Planned))
    })
}
