//! What is said of a day: to people as messages, to programs by stable names.

use jiff::civil::Date;

use super::free_days::{Reason, ReligiousDay, Remark};
use super::proposals::End;
use super::religious_days::{Observance, Status};
use crate::documents::{day, short_day};
use crate::language::{Argument, Message};
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
    fn say(&self, message: Message) -> Message {
        let message = message.with("organisations", all(&self.organisations));
        match self.status {
            Status::Expected => message,
            Status::Confirmed => message.attribute("confirmed"),
        }
    }
}

impl Reason {
    /// The reason in words, as in "that is …".
    pub fn message(&self) -> Argument {
        match self {
            Reason::Holiday(holiday) => holiday.message().into(),
            Reason::KeptFree(name, organisations) if organisations.is_empty() => name.as_str().into(),
            Reason::KeptFree(name, organisations) => Message::new("calendar-reason-kept-free")
                .with("name", name.as_str())
                .with("organisations", all(organisations))
                .into(),
            Reason::Recess(name) => recess(name.as_deref()),
            Reason::Religious(day) => {
                day.say(Message::new("calendar-reason-religious").with("day", day.day())).into()
            }
            Reason::FridayPrayer(organisations) => Message::new("calendar-reason-friday")
                .with("organisations", all(organisations))
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
    pub fn message(&self) -> Message {
        let about = |id, day: &ReligiousDay| day.say(Message::new(id).with("name", day.name()));
        match self {
            Remark::RamadanByDay(day) => about("calendar-remark-ramadan-by-day", day),
            Remark::Ramadan(day) => about("calendar-remark-ramadan", day),
            Remark::NearExpected(day) => about("calendar-remark-near-expected", day),
            Remark::Remembrance => Message::new("calendar-remark-remembrance"),
            Remark::Friday(organisations) => {
                Message::new("calendar-remark-friday").with("organisations", all(organisations))
            }
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
        }
    }

    /// How sure it is, where that is in question.
    pub fn status(&self) -> Option<Status> {
        match self {
            Remark::RamadanByDay(day) | Remark::Ramadan(day) | Remark::NearExpected(day) => Some(day.status),
            Remark::Remembrance | Remark::Friday(_) => None,
        }
    }

    /// Who can tell more.
    pub fn organisations(&self) -> &[OrganisationId] {
        match self {
            Remark::RamadanByDay(day) | Remark::Ramadan(day) | Remark::NearExpected(day) => &day.organisations,
            Remark::Friday(organisations) => organisations,
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
pub fn in_one_line(skipped: &[(Date, Reason)]) -> Vec<(Argument, Argument)> {
    let mut reasons: Vec<(&Reason, Vec<Date>)> = Vec::new();
    for (date, reason) in skipped {
        match reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, days)) => days.push(*date),
            None => reasons.push((reason, vec![*date])),
        }
    }
    let lines = reasons.into_iter();
    lines
        .map(|(reason, days)| (Argument::all(days.into_iter().map(day)), reason.message()))
        .collect()
}

/// What a recess is called.
pub fn recess(name: Option<&str>) -> Argument {
    match name {
        Some(name) => name.into(),
        None => Message::new("calendar-recess").into(),
    }
}

fn all(organisations: &[OrganisationId]) -> Argument {
    Argument::all(organisations.iter().map(|organisation| organisation.as_str()))
}
