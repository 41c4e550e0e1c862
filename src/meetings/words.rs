//! How documents name whom and what the records know by an id: a seat by its function and its organisation,
//! a person only where names are asked for.

use jiff::civil::Time;

use crate::documents::Words;
use crate::language::Message;
use crate::records::Records;
use crate::records::value::{ContactId, OrganisationId, OrganisationOrName};

/// Whether the names of the people at the table may be shown. Functions come first: names only where asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Names {
    /// Functions only.
    Left,
    /// The function, and who holds the seat now.
    Shown,
}

/// A seat: "secretaris (Moskee Al Noor)". Its id where its file cannot tell.
pub fn seat(records: &Records, id: ContactId, names: Names) -> Message {
    let contact = records.contact(id);
    let role = contact.and_then(|contact| contact.role.known()).map(|role| role.as_str());
    let organisation = records
        .organisation_of(id)
        .map(|organisation| organisation_name(records, organisation));
    let Some((role, organisation)) = role.zip(organisation) else {
        return Message::new("meetings-id").with("id", id.as_str());
    };
    let name = contact.and_then(|contact| contact.person.known()?.name.known());
    let message = Message::new("meetings-seat").with("role", role).with("organisation", organisation);
    match name.filter(|_| names == Names::Shown) {
        Some(name) => message.attribute("with-name").with("name", name.as_str()),
        None => message,
    }
}

/// The name of an organisation: "Moskee Al Noor". Its id where its file cannot tell.
pub fn organisation_name(records: &Records, id: OrganisationId) -> String {
    let organisation = records.organisation(id);
    let name = organisation.and_then(|organisation| organisation.name.known());
    name.map_or(id.as_str(), |name| name.as_str()).to_owned()
}

/// The organisation of a guest: the name in its record, or what stands there.
pub fn guest_organisation(records: &Records, organisation: OrganisationOrName) -> Words {
    Words::recorded(organisation_name(records, OrganisationId(organisation.0)))
}

/// A time of day: "19.30 uur", "19:30".
pub fn time(time: Time) -> Message {
    Message::new("meetings-time")
        .with("hour", time.strftime("%H").to_string())
        .with("minute", time.strftime("%M").to_string())
}
