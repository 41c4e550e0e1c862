//! Who is invited: functions, and the substitute where nobody can come from a seat itself.

use super::{Preparation, said};
use crate::documents::{Block, Item, Words, short_day};
use crate::language::{Argument, Message};
use crate::meetings::table;
use crate::meetings::words::{Names, organisation_name, seat};
use crate::path;
use crate::records::field::Field;
use crate::records::meeting::{Absence, Guest, MeetingKind};
use crate::records::substitute::Scope;
use crate::records::value::{ContactId, OrganisationId};

pub(super) fn blocks(preparation: &Preparation<'_>) -> Vec<Block> {
    let mut invited = Vec::new();
    if preparation.occasion.kind.is(&MeetingKind::Network) {
        // Who comes speaks for nobody else: there is no list of them, with or without names.
        invited.push(Words::said("agenda-personal-capacity").into());
    } else {
        let seats = seats(preparation).into_iter().map(|seat| Item::from(line(preparation, seat)));
        let mut seats: Vec<Item> = seats.collect();
        let some_are_unknown = members_are_unknown(preparation);
        if some_are_unknown && !seats.is_empty() {
            seats.push(Words::said("agenda-some-invited-unreadable").into());
        }
        invited.push(match (seats.is_empty(), some_are_unknown) {
            (false, _) => Block::List(seats),
            (true, false) => Words::said("agenda-nobody-invited").into(),
            (true, true) => Words::said("agenda-invited-unreadable").into(),
        });
    }
    let mut blocks = vec![Block::section(Message::new("agenda-invited"), invited)];
    let guests = guests(preparation);
    if !guests.is_empty() {
        blocks.push(Block::section(Message::new("agenda-guests"), vec![Block::List(guests)]));
    }
    blocks
}

fn members_are_unknown(preparation: &Preparation<'_>) -> bool {
    match preparation.occasion.agreement.map(|agreement| &agreement.meetings) {
        Some(Field::Known(rules)) => rules.members.has_unknown(),
        Some(Field::Absent) => false,
        Some(Field::Unknown) | None => true,
    }
}

/// The members, who chairs and who takes the minutes, and with an executive meeting who answers for the agreement:
/// by organisation in alphabetical order, and within it as in the agreement.
fn seats(preparation: &Preparation<'_>) -> Vec<ContactId> {
    let occasion = &preparation.occasion;
    let named = [occasion.chair.get(), occasion.minute_taker.get()];
    let agreement = occasion.agreement.map(|agreement| &**agreement);
    let mut seats = table(agreement, occasion.kind, named.into_iter().flatten());
    seats.sort_by_key(|seat| {
        let organisation = preparation.records.organisation_of(*seat);
        (organisation.is_none(), organisation)
    });
    seats
}

fn line(preparation: &Preparation<'_>, contact: ContactId) -> Words {
    let named = |names| seat(preparation.records, contact, names);
    let absence = absence(preparation, contact);
    let why = if let Some(absence) = absence {
        let message = Message::new("agenda-absent").with("seat", named(preparation.names));
        if absence.notice.is(&true) {
            message.attribute("with-notice")
        } else {
            message
        }
    } else if preparation.records.contact(contact).is_none() {
        return Message::new("agenda-seat-unreadable").with("seat", contact.as_str()).into();
    } else {
        // Who held a seat on a day that has passed, the records may not tell any more.
        let record = preparation.records.contact(contact).filter(|_| preparation.on >= preparation.today);
        let until = record.and_then(|record| record.person.known()?.until.get()).map(|until| until.0);
        match until.filter(|until| *until < preparation.on) {
            _ if record.is_some_and(|record| record.is_vacant()) => {
                Message::new("agenda-vacant").with("seat", named(Names::Left))
            }
            Some(until) => {
                let message = Message::new("agenda-term-over");
                let message = match until < preparation.today {
                    true => message.attribute("past"),
                    false => message,
                };
                message.with("seat", named(Names::Left)).with("day", short_day(until))
            }
            None => return named(preparation.names).into(),
        }
    };
    Words::from(why).and(instead(preparation, contact, absence))
}

fn absence<'r>(preparation: &Preparation<'r>, contact: ContactId) -> Option<&'r Absence> {
    let mut absences = preparation.occasion.meeting?.absent.values();
    absences.find(|absence| absence.contact.is(&contact))
}

/// Who comes instead: whoever the meeting names, else the substitutes of the records on that day.
fn instead(preparation: &Preparation<'_>, contact: ContactId, absence: Option<&Absence>) -> Words {
    let named = absence.map_or(Field::Absent, |absence| absence.substitute);
    let substitutes = match named {
        Field::Known(named) => vec![named],
        Field::Unknown => return Words::said("agenda-substitute-unreadable"),
        Field::Absent => substitutes(preparation, contact),
    };
    if substitutes.is_empty() {
        return match preparation.records.some_substitutes_are_unknown() {
            true => Words::none(),
            false => Words::said("agenda-no-substitute"),
        };
    }
    let seats = substitutes.into_iter().map(|by| seat(preparation.records, by, preparation.names));
    Message::new("agenda-substitute").with("substitutes", Argument::all(seats)).into()
}

fn substitutes(preparation: &Preparation<'_>, contact: ContactId) -> Vec<ContactId> {
    let records = preparation.records;
    let on_that_day = records
        .substitutes_for(contact)
        .filter(|substitute| substitute.covers(Scope::Meetings))
        .filter(|substitute| substitute.holds_on(preparation.on) == Some(true))
        .filter_map(|substitute| substitute.by.get());
    on_that_day
        .filter(|by| records.contact(*by).is_none_or(|by| !by.is_vacant()))
        .collect()
}

fn guests(preparation: &Preparation<'_>) -> Vec<Item> {
    let guests = preparation.occasion.meeting.into_iter().flat_map(|meeting| meeting.guests.entries());
    guests
        .map(|(position, guest)| line_of_guest(preparation, position, guest).into())
        .collect()
}

fn line_of_guest(preparation: &Preparation<'_>, position: usize, guest: &Guest) -> Words {
    let path = path!["guests", position, "role"];
    let role = preparation.words.as_ref().and_then(|words| words.text(&path));
    match (role, guest.organisation.get()) {
        (Some(role), Some(organisation)) => Message::new("meetings-seat")
            .with("role", role)
            .with("organisation", organisation_name(preparation.records, OrganisationId(organisation.0)))
            .into(),
        _ => said::prose(&guest.role, preparation.words.as_ref(), &path),
    }
}
