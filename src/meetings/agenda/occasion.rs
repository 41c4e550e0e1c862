//! The meeting that an agenda is for.

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};

use crate::calendar::proposals::{Proposal, Proposals, proposals};
use crate::records::agreement::Agreement;
use crate::records::field::Field;
use crate::records::meeting::{Meeting, MeetingKind};
use crate::records::value::{ContactId, OrganisationId};
use crate::records::{Record, Records};

/// A meeting with its file, or one for which only a date is proposed.
#[derive(Debug, Clone)]
pub struct Occasion<'r> {
    /// The agreement, where it is known.
    pub agreement: Option<&'r Record<Agreement>>,
    /// The meeting; none where it is only proposed.
    pub meeting: Option<&'r Record<Meeting>>,
    /// The dates that are proposed from this meeting on, or this one's first where it is only proposed. None
    /// where the agreement has no rhythm.
    pub proposals: Option<Proposals>,
    /// What sort of meeting it is.
    pub kind: Field<MeetingKind>,
    /// The day.
    pub date: Field<Date>,
    /// When it starts: as its file says, else as agreed.
    pub start: Field<Time>,
    /// When it ends: as its file says, else so long after the start as agreed.
    pub end: Field<Time>,
    /// How many minutes it takes: from start to end, else as agreed.
    pub minutes: Option<u64>,
    /// The organisation that receives the others.
    pub host: Field<OrganisationId>,
    /// Who chairs.
    pub chair: Field<ContactId>,
    /// Who takes the minutes.
    pub minute_taker: Field<ContactId>,
}

impl<'r> Occasion<'r> {
    /// A meeting that has a file.
    pub fn of(records: &'r Records, meeting: &'r Record<Meeting>, today: Date) -> Self {
        let agreement = meeting.agreement.get().and_then(|id| records.agreement(id));
        let agreed = Agreed::of(agreement);
        let start = or_else(meeting.start.map(|start| start.0), || agreed.start);
        let end = or_else(meeting.end.map(|end| end.0), || agreed.end(start));
        Occasion {
            agreement,
            meeting: Some(meeting),
            proposals: agreement
                .filter(|agreement| agreement.is_alive())
                .and_then(|agreement| proposals(records, agreement, today, 1)),
            kind: meeting.kind,
            date: meeting.date.map(|date| date.0),
            start,
            end,
            minutes: agreed.length(start, end),
            host: meeting.host,
            chair: meeting.chair,
            minute_taker: meeting.minute_taker,
        }
    }

    /// A meeting under an agreement under which none is planned, on the first of the dates that are proposed.
    pub fn proposed(records: &'r Records, agreement: &'r Record<Agreement>, today: Date) -> Self {
        // The one after it is the date of the next meeting.
        let proposals = proposals(records, agreement, today, 2);
        let first = proposals.as_ref().and_then(|proposals| proposals.dates.first());
        let known =
            |field: fn(&Proposal) -> Option<ContactId>| first.and_then(field).map_or(Field::Absent, Field::Known);
        let agreed = Agreed::of(Some(agreement));
        let end = agreed.end(agreed.start);
        Occasion {
            agreement: Some(agreement),
            meeting: None,
            kind: Field::Known(MeetingKind::Periodic),
            date: first.map_or(Field::Absent, |first| Field::Known(first.date)),
            start: agreed.start,
            end,
            minutes: agreed.length(agreed.start, end),
            host: first.and_then(|first| first.host).map_or(Field::Absent, Field::Known),
            chair: known(|first| first.chair),
            minute_taker: known(|first| first.minute_taker),
            proposals,
        }
    }
}

/// What the agreement says of the hours.
struct Agreed {
    start: Field<Time>,
    minutes: Field<i64>,
}

impl Agreed {
    fn of(agreement: Option<&Record<Agreement>>) -> Self {
        let rules = agreement.and_then(|agreement| agreement.meetings.known());
        Agreed {
            start: rules.map_or(Field::Absent, |rules| rules.start.map(|start| start.0)),
            minutes: rules.map_or(Field::Absent, |rules| rules.minutes.map(|minutes| minutes.0.into())),
        }
    }

    /// None where that is on another day.
    fn end(&self, start: Field<Time>) -> Field<Time> {
        let end = start.get().zip(self.minutes.get());
        let end = end.and_then(|(start, minutes)| start.checked_add(minutes.minutes()).ok());
        end.filter(|end| start.get() < Some(*end)).map_or(Field::Absent, Field::Known)
    }

    fn length(&self, start: Field<Time>, end: Field<Time>) -> Option<u64> {
        let minutes = match (start, end) {
            (Field::Known(start), Field::Known(end)) => start.duration_until(end).as_secs() / 60,
            (Field::Unknown, _) | (_, Field::Unknown) => return None,
            _ => self.minutes.get()?,
        };
        u64::try_from(minutes).ok().filter(|minutes| *minutes > 0)
    }
}

fn or_else<T>(field: Field<T>, otherwise: impl FnOnce() -> Field<T>) -> Field<T> {
    match field {
        Field::Absent => otherwise(),
        there => there,
    }
}
