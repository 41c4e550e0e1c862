//! What is said of a day: to people as messages, to programs by stable names.

use jiff::civil::Date;

use super::free_days::{Reason, ReligiousDay, Remark};
use super::proposals::{End, Proposal};
use super::religious_days::{Observance, Status};
use crate::documents::{day, short_day};
use crate::language::{Argument, Message};
use crate::meetings::words::organisation_name;
use crate::records::Records;
use crate::records::value::OrganisationId;

impl ReligiousDay {
    /// The feast or the month: "Eid al-Fitr", or what the settings call it.
    fn name(&self) -> Argument {
        match &self.name {
            Some(name) => name.as_str().into(),
            None => self.observance.message().into(),
        }
    }

    /// What day it is: "the day after Eid al-Fitr", "an evening in Ramadan".
    pub fn day(&self) -> Argument {
        let around = |id| Argument::from(Message::new(id).with("name", self.name()));
        match (self.observance, self.is_day_after) {
            (Observance::Ramadan, _) => around("calendar-evening"),
            (_, true) => around("calendar-day-after"),
            (_, false) => self.name(),
        }
    }

    /// The message, or its part for what is sure.
    fn say(&self, message: Message, records: &Records) -> Message {
        let message = message.with("organisations", all(records, &self.organisations));
        match self.status {
            Status::Expected => message,
            Status::Confirmed => message.attribute("confirmed"),
        }
    }
}

impl Reason {
    /// The reason in words, as in "that is …".
    pub fn message(&self, records: &Records) -> Argument {
        match self {
            Reason::Holiday(holiday) => holiday.message().into(),
            Reason::KeptFree(name, organisations) if organisations.is_empty() => name.as_str().into(),
            Reason::KeptFree(name, organisations) => Message::new("calendar-reason-kept-free")
                .with("name", name.as_str())
                .with("organisations", all(records, organisations))
                .into(),
            Reason::Recess(name) => recess(name.as_deref()),
            Reason::Religious(day) => {
                let message = Message::new("calendar-reason-religious").with("day", day.day());
                day.say(message, records).into()
            }
            Reason::FridayPrayer(organisations) => Message::new("calendar-reason-friday")
                .with("organisations", all(records, organisations))
                .into(),
        }
    }

    /// The stable name in the machine formats.
    pub fn kind(&self) -> &'static str {
        match self {
            Reason::Holiday(_) => "holiday",
            Reason::KeptFree(..) => "kept-free",
            Reason::Recess(_) => "recess",
            Reason::Religious(day) => day.observance.name(),
            Reason::FridayPrayer(_) => "friday-prayer",
        }
    }

    /// Which holiday it is, or what the settings call the day.
    pub fn name(&self) -> Option<&str> {
        match self {
            Reason::Holiday(holiday) => Some(holiday.name()),
            Reason::KeptFree(name, _) => Some(name),
            Reason::Recess(name) => name.as_deref(),
            Reason::Religious(day) => day.name.as_deref(),
            Reason::FridayPrayer(_) => None,
        }
    }

    /// How sure it is, where that is in question.
    pub fn status(&self) -> Option<Status> {
        match self {
            Reason::Religious(day) => Some(day.status),
            _ => None,
        }
    }

    /// Whose reason it is; nobody's where it is everyone's.
    pub fn organisations(&self) -> &[OrganisationId] {
        match self {
            Reason::KeptFree(_, organisations) | Reason::FridayPrayer(organisations) => organisations,
            Reason::Religious(day) => &day.organisations,
            Reason::Holiday(_) | Reason::Recess(_) => &[],
        }
    }
}

impl Remark {
    /// The remark in words: one or two sentences.
    pub fn message(&self, records: &Records) -> Message {
        let about = |id, day: &ReligiousDay| day.say(Message::new(id).with("name", day.name()), records);
        match self {
            Remark::RamadanByDay(day) => about("calendar-remark-ramadan-by-day", day),
            Remark::Ramadan(day) => about("calendar-remark-ramadan", day),
            Remark::NearExpected(day) => about("calendar-remark-near-expected", day),
            Remark::Remembrance => Message::new("calendar-remark-remembrance"),
            Remark::Friday(organisations) => {
                Message::new("calendar-remark-friday").with("organisations", all(records, organisations))
            }
            Remark::OneSided(one_sided) => one_sided.message(records),
        }
    }

    /// The stable name in the machine formats.
    pub fn kind(&self) -> &'static str {
        match self {
            Remark::RamadanByDay(_) => "ramadan-by-day",
            Remark::Ramadan(_) => "ramadan",
            Remark::NearExpected(day) if day.observance == Observance::Ramadan => "near-ramadan",
            Remark::NearExpected(day) if day.observance == Observance::EidAlFitr => "near-eid-al-fitr",
            Remark::NearExpected(_) => "near-eid-al-adha",
            Remark::Remembrance => "remembrance",
            Remark::Friday(_) => "friday-prayer",
            Remark::OneSided(_) => "one-sided-hosting",
        }
    }

    /// How sure it is, where that is in question.
    pub fn status(&self) -> Option<Status> {
        match self {
            Remark::RamadanByDay(day) | Remark::Ramadan(day) | Remark::NearExpected(day) => Some(day.status),
            Remark::Remembrance | Remark::Friday(_) | Remark::OneSided(_) => None,
        }
    }

    /// Who can tell more.
    pub fn organisations(&self) -> &[OrganisationId] {
        match self {
            Remark::RamadanByDay(day) | Remark::Ramadan(day) | Remark::NearExpected(day) => &day.organisations,
            Remark::Friday(organisations) => organisations,
            Remark::OneSided(one_sided) => &one_sided.parties,
            Remark::Remembrance => &[],
        }
    }
}

impl End {
    /// Why there are no more dates, as a sentence.
    pub fn message(self) -> Message {
        match self {
            End::Agreement(until) => Message::new("dates-end-agreement").with("until", short_day(until)),
            End::NothingFree(until) => Message::new("dates-end-nothing-free").with("until", short_day(until)),
            End::OfTime => Message::new("dates-end-of-time"),
        }
    }
}

/// Days that were passed over, those of one reason together: the days and the reason.
pub fn in_one_line(records: &Records, skipped: &[(Date, Reason)]) -> Vec<(Argument, Argument)> {
    let reasons = together(skipped.iter().map(|(date, reason)| (*date, reason))).into_iter();
    reasons.map(|(reason, days)| (in_runs(&days), reason.message(records))).collect()
}

/// What to think of on some days, the days of one remark together: the days and the remark.
pub fn remarks_in_one_line<'p>(
    records: &Records,
    proposals: impl IntoIterator<Item = &'p Proposal>,
) -> Vec<(Argument, Argument)> {
    let proposals = proposals.into_iter();
    let remarks = proposals.flat_map(|one| one.remarks.iter().map(|remark| (one.date, remark)));
    let remarks = together(remarks).into_iter();
    remarks
        .map(|(remark, days)| (in_runs(&days), remark.message(records).into()))
        .collect()
}

/// The days of each thing, in the order in which things come first.
fn together<'t, T: PartialEq>(all: impl Iterator<Item = (Date, &'t T)>) -> Vec<(&'t T, Vec<Date>)> {
    let mut things: Vec<(&T, Vec<Date>)> = Vec::new();
    for (date, thing) in all {
        match things.iter_mut().find(|(known, _)| *known == thing) {
            Some((_, days)) => days.push(date),
            None => things.push((thing, vec![date])),
        }
    }
    things
}

/// A run of at least so many days is said by its first and its last.
const RUN: usize = 3;

/// The days between two of one run are at most those of a weekend, in which nobody meets.
const GAP: i32 = 3;

/// Days in their order, a long run as "from … up to and including …".
fn in_runs(days: &[Date]) -> Argument {
    let runs = days.chunk_by(|day, next| (1..=GAP).contains(&(*next - *day).get_days()));
    let runs = runs.flat_map(|run| match run {
        [first, .., last] if run.len() >= RUN => {
            let run = Message::new("calendar-run").with("from", day(*first)).with("until", day(*last));
            vec![Argument::from(run)]
        }
        few => few.iter().map(|one| Argument::from(day(*one))).collect(),
    });
    Argument::all(runs)
}

/// What a recess is called.
pub fn recess(name: Option<&str>) -> Argument {
    match name {
        Some(name) => name.into(),
        None => Message::new("calendar-recess").into(),
    }
}

fn all(records: &Records, organisations: &[OrganisationId]) -> Argument {
    Argument::all(organisations.iter().map(|organisation| organisation_name(records, *organisation)))
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::language::Language;
    use crate::records::root::Root;

    fn said(days: &[&str]) -> String {
        let recess = |day: &&str| (day.parse().unwrap(), Reason::Recess(None));
        let skipped: Vec<_> = days.iter().map(recess).collect();
        let nothing = Root {
            folder: PathBuf::new(),
            shown: String::new(),
        };
        let (days, _) = in_one_line(&Records::none(nothing), &skipped).remove(0);
        Language::En.text(&Message::new("calendar-skipped").with("days", days).with("reason", "x"))
    }

    #[test]
    fn a_long_run_of_days_is_said_by_its_ends() {
        assert_eq!(said(&["2026-07-16", "2026-07-17"]), "Thursday 16 July 2026 and Friday 17 July 2026: x");
        // Nobody meets in a weekend.
        assert_eq!(
            said(&["2026-07-16", "2026-07-17", "2026-07-20", "2026-07-21", "2026-09-01"]),
            "from Thursday 16 July 2026 up to and including Tuesday 21 July 2026 and Tuesday 1 September 2026: x"
        );
        // Not every day between these was passed over.
        assert_eq!(
            said(&["2026-07-03", "2026-07-10", "2026-07-17"]),
            "Friday 3 July 2026, Friday 10 July 2026 and Friday 17 July 2026: x"
        );
    }
}
