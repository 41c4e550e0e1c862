//! How documents name whom and what the records know by an id: a seat by its function and its organisation,
//! a person only where names are asked for.

use jiff::civil::{Date, Time};

use crate::documents::short_day;
use crate::language::{Argument, Message, one_line};
use crate::records::Records;
use crate::records::contact::Person;
use crate::records::field::Field;
use crate::records::meeting::{Aim, ItemStatus, Theme};
use crate::records::name::Name;
use crate::records::value::{ContactId, OrganisationId, OrganisationOrName};

/// Whether the names of the people at the table may be shown. Functions come first: names only where asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// Functions only.
    Left,
    /// The function, and who holds the seat now.
    Shown,
    /// The function, and who held the seat on that day, where the records still tell.
    On(Date),
}

impl Names {
    /// Whether this person may be named.
    fn show(self, person: &Person) -> bool {
        match self {
            Names::Left => false,
            Names::Shown => true,
            Names::On(day) => {
                let has_begun = person.since.get().is_some_and(|since| since.0 <= day);
                let has_ended = match person.until {
                    Field::Absent => false,
                    Field::Known(until) => until.0 < day,
                    Field::Unknown => true,
                };
                has_begun && !has_ended
            }
        }
    }
}

/// A seat: "secretaris (Moskee Al Noor)". Its id where its file cannot tell.
pub fn seat(records: &Records, id: ContactId, names: Names) -> Message {
    let organisation = records
        .organisation_of(id)
        .map(|organisation| organisation_name(records, organisation));
    match organisation {
        Some(organisation) => function(records, id, names, "meetings-seat").with("organisation", organisation),
        None => Message::new("meetings-id").with("id", id.as_str()),
    }
}

/// A seat where its organisation stands above it: "secretaris". Its id where its file cannot tell.
pub fn role(records: &Records, id: ContactId, names: Names) -> Message {
    function(records, id, names, "meetings-role")
}

fn function(records: &Records, id: ContactId, names: Names, message: &'static str) -> Message {
    let contact = records.contact(id);
    let Some(role) = contact.and_then(|contact| contact.role.known()) else {
        return Message::new("meetings-id").with("id", id.as_str());
    };
    let message = Message::new(message).with("role", one_line(role.as_str()));
    let person = contact
        .and_then(|contact| contact.person.known())
        .filter(|person| names.show(person));
    match person.and_then(|person| person.name.known()) {
        Some(name) => message.attribute("with-name").with("name", one_line(name.as_str())),
        None => message,
    }
}

/// The name of an organisation: "Moskee Al Noor". Its id where its file cannot tell.
pub fn organisation_name(records: &Records, id: OrganisationId) -> String {
    let organisation = records.organisation(id);
    let name = organisation.and_then(|organisation| organisation.name.known());
    one_line(name.map_or(id.as_str(), |name| name.as_str()))
}

/// The organisation of a guest: the name in its record, or what stands there.
pub fn guest_organisation_name(records: &Records, organisation: OrganisationOrName) -> String {
    organisation_name(records, OrganisationId(organisation.0))
}

/// What a rule says, as people read it: days written out, seats and organisations by their names.
pub fn for_people(records: &Records, message: Message) -> Message {
    let arguments = message.arguments.into_iter();
    Message {
        arguments: arguments.map(|(name, value)| (name, in_words(records, value))).collect(),
        ..message
    }
}

fn in_words(records: &Records, value: Argument) -> Argument {
    let each = |values: Vec<Argument>| values.into_iter().map(|value| in_words(records, value)).collect();
    match value {
        Argument::Text(text) => text_in_words(records, text),
        Argument::Message(message) => for_people(records, message).into(),
        Argument::All(values) => Argument::All(each(values)),
        Argument::Any(values) => Argument::Any(each(values)),
        count @ Argument::Count(_) => count,
    }
}

fn text_in_words(records: &Records, text: String) -> Argument {
    if let Some(date) = text.parse::<Date>().ok().filter(|date| date.to_string() == text) {
        return short_day(date).into();
    }
    let (contact, organisation) = (ContactId(Name::of(&text)), OrganisationId(Name::of(&text)));
    match (records.contact(contact), records.organisation(organisation)) {
        (Some(_), None) => seat(records, contact, Names::Left).into(),
        (None, Some(_)) => organisation_name(records, organisation).into(),
        // Nobody can tell which of the two is meant.
        (Some(_), Some(_)) | (None, None) => text.into(),
    }
}

/// A time of day: "19.30 uur", "19:30".
pub fn time(time: Time) -> Message {
    Message::new("meetings-time")
        .with("hour", time.strftime("%H").to_string())
        .with("minute", time.strftime("%M").to_string())
}

/// A theme in a word or two.
pub fn theme(theme: Theme) -> Message {
    Message::new("meetings-theme").attribute(match theme {
        Theme::Resilience => "resilience",
        Theme::EqualChances => "equal-chances",
        Theme::Liveability => "liveability",
        Theme::Safety => "safety",
        Theme::Legislation => "legislation",
        Theme::Cooperation => "cooperation",
        Theme::Education => "education",
        Theme::Privacy => "privacy",
        Theme::Other => "other",
    })
}

/// What an item is for, in a word.
pub fn aim(aim: Aim) -> Message {
    Message::new("meetings-aim").attribute(match aim {
        Aim::Inform => "inform",
        Aim::Discuss => "discuss",
        Aim::Decide => "decide",
    })
}

/// What became of an item, in a few words.
pub fn item_status(status: ItemStatus) -> Message {
    Message::new("meetings-item-status").attribute(match status {
        ItemStatus::Open => "open",
        ItemStatus::Done => "done",
        ItemStatus::Postponed => "postponed",
        ItemStatus::Declined => "declined",
    })
}
