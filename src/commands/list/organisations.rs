//! The organisations, by id.

use super::cell::{Cell, Column, Row};
use super::words;
use crate::records::organisation::Organisation;
use crate::records::source::Source;
use crate::records::value::OrganisationId;
use crate::records::{Record, Records};

pub(super) const COLUMNS: &[Column] = &[
    Column::of("id", "list-id", 0),
    Column::prose("name", "label-organisation-name", 1),
    Column::of("kind", "label-organisation-kind", 1),
    Column::prose("place", "label-organisation-place", 2),
    Column::of("first_contacts", "label-contact-first_contact", 2),
    Column::data("file"),
];

pub(super) fn rows(records: &Records) -> Vec<Row> {
    let mut all: Vec<_> = records.organisations.all().iter().collect();
    all.sort_by_key(|organisation| organisation.id.as_str());
    all.into_iter().map(|organisation| row(records, organisation)).collect()
}

fn row(records: &Records, organisation: &Record<Organisation>) -> Row {
    let words = Source::of(records, organisation.file);
    let place = words.as_ref().and_then(|words| words.text(&["place".into()]));
    let contacts = records.contacts_of(OrganisationId(organisation.id));
    let first = contacts.filter(|contact| contact.first_contact.is(&true));
    let cells = vec![
        Cell::text(organisation.id.as_str()),
        Cell::of(&organisation.name, |name| Cell::text(name.as_str())),
        Cell::of(&organisation.kind, |kind| Cell::word(words::organisation_kind(*kind))),
        Cell::prose(&organisation.place, place),
        Cell::sorted(first.map(|contact| contact.id.as_str())),
        Cell::data(records.shown(organisation.file)),
    ];
    Row::of(None, cells)
}
