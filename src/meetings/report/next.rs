//! The meeting after this one.

use super::notes::Notes;
use crate::documents::{Words, day};
use crate::language::Message;
use crate::meetings::words::time;
use crate::records::Record;
use crate::records::meeting::{Meeting, MeetingStatus};
use crate::records::source::Source;

/// When and where the next meeting is or was, or that none is planned; nothing where that is not known, and where
/// the cooperation has ended.
pub(super) fn next(notes: &Notes<'_>) -> Option<Words> {
    let agreement = notes.agreement?;
    let from = notes.meeting.date.get()?.0.tomorrow().ok()?;
    let mut later = notes.records.meetings_from(agreement, from);
    let next = later.find_map(|meeting| match meeting.status.get() {
        Some(MeetingStatus::Planned) => Some((meeting, "planned")),
        Some(MeetingStatus::Held) => Some((meeting, "held")),
        Some(MeetingStatus::Cancelled) | None => None,
    });
    match next {
        Some((meeting, case)) => words(notes, meeting, case),
        None => {
            let is_sure = notes.records.meetings_are_known(agreement) && agreement.is_alive();
            is_sure.then(|| Words::said("report-no-next"))
        }
    }
}

fn words(notes: &Notes<'_>, meeting: &Record<Meeting>, case: &'static str) -> Option<Words> {
    let date = meeting.date.get()?.0;
    let words = Words::from(Message::new("report-next-meeting").attribute(case).with("day", day(date)));
    let start = meeting
        .start
        .get()
        .map(|start| Message::new("report-next-start").with("time", time(start.0)));
    let source = Source::of(notes.records, meeting.file);
    let place = source.as_ref().and_then(|source| source.text(&["place".into()]));
    let place = place.map(|place| {
        Words::said("report-next-place")
            .and(Words::recorded(format!("{}.", place.trim_end().trim_end_matches('.'))))
    });
    Some([start.map(Words::from), place].into_iter().flatten().fold(words, Words::and))
}
