//! What an exception to taking turns means for the next meetings: who hosts and chairs as long as it lasts.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::so_far;
use crate::language::{Message, one_line};
use crate::meetings::words::organisation_name;
use crate::records::agreement::Agreement;
use crate::records::source::Source;
use crate::records::value::OrganisationId;
use crate::records::{Record, Records};
use crate::rules::equality::one_sided_hosting;
use crate::rules::exceptions::latest_end;

/// An exception to `one-sided-hosting` that holds for an agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneSided {
    /// Its last day.
    pub until: Date,
    /// The party that hosted every meeting of late, where there is one.
    pub host: Option<OrganisationId>,
    /// The party whose seats chaired every meeting of late, where there is one.
    pub chair: Option<OrganisationId>,
    /// Those of both.
    pub parties: Vec<OrganisationId>,
    /// Where it stands in the settings.
    position: usize,
}

/// One meeting alone is no habit.
const AT_LEAST: usize = 2;

impl OneSided {
    /// The exception that holds longest of those in force today.
    pub fn of(agreement: &Record<Agreement>, records: &Records, today: Date) -> Option<Self> {
        let own = format!("agreements/{}", agreement.id);
        let whole = records.settings.allow.entries().filter(|(_, allow)| {
            let is_about_this = allow.record.get().is_none_or(|record| record.as_str() == own);
            let is_for_the_rule = allow.rule.get().is_some_and(|rule| rule.as_str() == one_sided_hosting::RULE.id);
            let is_reasoned = allow.reason.known().is_some() && allow.by.known().is_some();
            is_for_the_rule && is_about_this && is_reasoned && !allow.record.is_unknown()
        });
        let ends = whole.filter_map(|(position, allow)| Some((allow.until.get()?.0, position)));
        let in_force = ends.filter(|(until, _)| (today..=latest_end(today)).contains(until));
        let (until, position) = in_force.max()?;
        let meetings: Vec<_> = so_far(agreement, records).collect();
        let last = meetings.last().and_then(|meeting| meeting.date.get());
        let since = last.map(|last| last.0.saturating_sub(12.months()));
        let of_late = || {
            let meetings = meetings.iter();
            meetings.filter(|meeting| meeting.date.get().map(|date| date.0) >= since)
        };
        let host = only(of_late().map(|meeting| meeting.host.get()));
        let chair = only(of_late().map(|meeting| records.organisation_of(meeting.chair.get()?)));
        let mut parties: Vec<_> = host.into_iter().chain(chair).collect();
        parties.sort_unstable();
        parties.dedup();
        Some(OneSided {
            until,
            host,
            chair,
            parties,
            position,
        })
    }

    /// Until when it holds, what follows from it, and why.
    pub fn message(&self, records: &Records) -> Message {
        let name = |party| organisation_name(records, party);
        let message =
            Message::new("calendar-remark-one-sided").with("until", crate::documents::short_day(self.until));
        let message = match (self.host, self.chair) {
            (None, None) => message,
            (Some(host), None) => message.attribute("hosts").with("host", name(host)),
            (None, Some(chair)) => message.attribute("chairs").with("chair", name(chair)),
            (Some(host), Some(chair)) if host == chair => message.attribute("both").with("host", name(host)),
            (Some(host), Some(chair)) => {
                message.attribute("apart").with("host", name(host)).with("chair", name(chair))
            }
        };
        let settings = Source::of(records, records.settings.file);
        let reason = settings
            .as_ref()
            .and_then(|settings| settings.text(&["allow".into(), self.position.into(), "reason".into()]));
        match reason {
            Some(reason) => Message::new("calendar-remark-with-reason")
                .with("remark", message)
                .with("reason", one_line(reason.trim())),
            None => message,
        }
    }
}

/// The one that all are, where there are enough to speak of a habit.
fn only<T: Copy + PartialEq>(all: impl Iterator<Item = Option<T>>) -> Option<T> {
    let all: Vec<Option<T>> = all.collect();
    let first = (*all.first()?)?;
    (all.len() >= AT_LEAST && all.iter().all(|one| *one == Some(first))).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_habit_is_what_all_meetings_share() {
        assert_eq!(only([Some(1), Some(1)].into_iter()), Some(1));
        assert_eq!(only([Some(1), Some(2)].into_iter()), None);
        assert_eq!(only([Some(1), None].into_iter()), None);
        assert_eq!(only([Some(1)].into_iter()), None);
        assert_eq!(only([None, None].into_iter()), None::<u8>);
    }
}
