//! The contacts, by organisation: the seats, never who holds them. A name, a phone number or an address of a
//! person is in no list; it stands on the page of its seat only.

use super::cell::{Cell, Column, Row};
use super::reading::Whom;
use super::words;
use crate::language::Message;
use crate::records::contact::Contact;
use crate::records::field::Field;
use crate::records::{Record, Records};

pub(super) const COLUMNS: &[Column] = &[
    Column::of("id", "list-id", 0),
    Column::of("organisation", "label-contact-organisation", 0),
    Column::prose("role", "label-contact-role", 1),
    Column::of("domain", "label-contact-domain", 1),
    Column::data("first_contact"),
    Column::data("vacant"),
    Column::of("since", "label-contact-person-since", 2),
    Column::of("confirmed", "label-contact-person-confirmed", 2),
    Column::data("file"),
];

pub(super) fn rows(records: &Records, whom: Option<&Whom>) -> Vec<Row> {
    let all = records.contacts.all().iter();
    let mut chosen: Vec<_> = all.filter(|seat| whom.is_none_or(|whom| whom.is_contact(seat.id))).collect();
    chosen.sort_by_key(|seat| {
        let organisation = seat.organisation.get();
        (organisation.is_none(), organisation.map(|id| id.as_str()), seat.id.as_str())
    });
    chosen.into_iter().map(|seat| row(records, seat)).collect()
}

fn row(records: &Records, seat: &Record<Contact>) -> Row {
    let vacant = || Cell::nothing().shown_as(Message::new("word-vacant"));
    let (is_vacant, since, confirmed) = match &seat.person {
        Field::Absent => (Cell::data(true), vacant(), Cell::nothing()),
        Field::Unknown => (Cell::unknown(), Cell::unknown(), Cell::unknown()),
        Field::Known(person) => {
            let since = Cell::of(&person.since, Cell::date);
            (Cell::data(false), since, Cell::of(&person.confirmed, Cell::date))
        }
    };
    let first_contact = match seat.first_contact {
        Field::Absent => Cell::data(false),
        Field::Unknown => Cell::unknown(),
        Field::Known(is_first) => Cell::data(is_first),
    };
    let cells = vec![
        Cell::text(seat.id.as_str()),
        Cell::of(&seat.organisation, |id| Cell::text(id.as_str())),
        Cell::of(&seat.role, |role| Cell::text(role.as_str())),
        Cell::of(&seat.domain, |domain| Cell::word(words::domain(*domain))),
        first_contact,
        is_vacant,
        since,
        confirmed,
        Cell::data(records.shown(seat.file)),
    ];
    Row::of(seat.person.known().and_then(|person| person.since.get()), cells)
}
