//! What is asked for: for whom, and how far ahead.

use jiff::civil::Date;

use super::{Format, data, table};
use crate::commands::list::reading::Whom;
use crate::documents::write::markdown::markdown;
use crate::language::Language;
use crate::records::meeting::Meeting;
use crate::records::{Record, Records};
use crate::reminders::calendar::{calendar, meetings_from};
use crate::reminders::document::document;
use crate::reminders::due::{self, Due, Who};
use crate::reminders::ics::ics;
use crate::reminders::letters::{invited, stand_ins};

pub(super) struct Asked<'a> {
    pub(super) records: &'a Records,
    pub(super) whom: Option<Whom>,
    pub(super) today: Date,
    pub(super) until: Date,
}

impl<'a> Asked<'a> {
    /// Whether something is for whoever was named.
    pub(super) fn concerns(&self, due: &Due) -> bool {
        self.whom.is_none() || due.who.iter().any(|who| self.is_for(*who, self.today))
    }

    /// Whether someone is who was named, or a seat for which who was named stands in on a day.
    pub(super) fn is_for(&self, who: Who, day: Date) -> bool {
        self.whom.as_ref().is_none_or(|whom| {
            let is_itself = match who {
                Who::Seat(seat) => whom.is_contact(seat.0),
                Who::Organisation(organisation) => whom.is_organisation(organisation.0),
            };
            is_itself || stand_ins(self.records, who, day).iter().any(|seat| whom.is_contact(seat.0))
        })
    }

    /// The meetings that are to come, with those that were cancelled.
    pub(super) fn meetings(&self) -> Vec<&'a Record<Meeting>> {
        let mut meetings = meetings_from(self.records, self.today);
        if let Some(whom) = &self.whom {
            let is_invited = |meeting: &Record<Meeting>| {
                let day = meeting.date.get().map_or(self.today, |date| date.0);
                let mut seats = invited(self.records, meeting).into_iter();
                seats.any(|seat| self.is_for(Who::Seat(seat), day))
            };
            meetings.retain(|meeting| whom.belongs_to(self.records, meeting) || is_invited(meeting));
        }
        meetings
    }

    /// The list in a format that is one text.
    pub(super) fn text(&self, list: &[Due], format: Format, language: Language, columns: usize) -> String {
        let (records, today) = (self.records, self.today);
        match format {
            Format::Table if list.is_empty() => String::new(),
            Format::Table => table::table(records, list, today, language, columns) + "\n",
            Format::Markdown => markdown(&document(records, list, today, self.until), language),
            Format::Json => data::json(records, list, today, self.until, language) + "\n",
            // Mails are not one text: see `mails`.
            Format::Eml => String::new(),
            Format::Ics => {
                // As far back as ahead.
                let from = today.saturating_sub(self.until - today);
                let mut closed = due::closed(records, from, today);
                closed.retain(|(due, _)| self.concerns(due));
                due::read(records, closed.iter_mut().map(|(due, _)| due));
                ics(&calendar(records, &self.meetings(), list, &closed, today), language)
            }
        }
    }
}
