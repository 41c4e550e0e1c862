//! The organisations, by id.

use super::cell::{Cell, Column, Row};
use super::reading::Whom;
use super::words;
use crate::path;
use crate::records::Records;
use crate::records::source::Source;
use crate::records::value::OrganisationId;

pub(super) const COLUMNS: &[Column] = &[
    Column::of("id", "list-id", 0),
    Column::prose("name", "label-organisation-name", 1),
    Column::of("kind", "label-organisation-kind", 1),
    Column::prose("place", "label-organisation-place", 2),
    Column::of("first_contacts", "list-first-contact", 2),
    Column::data("file"),
];

pub(super) fn rows(records: &Records, whom: Option<&Whom>) -> Vec<Row> {
    let all = records.organisations.all().iter();
    let mut chosen: Vec<_> = all.filter(|one| whom.is_none_or(|whom| whom.is_organisation(one.id))).collect();
    chosen.sort_by_key(|organisation| organisation.id.as_str());
    let row = |organisation: &&crate::records::Record<_>| {
        let organisation: &crate::records::Record<crate::records::organisation::Organisation> = organisation;
        let words = Source::of(records, organisation.file);
        let place = words.as_ref().and_then(|words| words.text(&path!["place"]));
        let contacts = records.contacts_of(OrganisationId(organisation.id));
        let mut first: Vec<String> = contacts
            .filter(|contact| contact.first_contact.is(&true))
            .map(|contact| contact.id.to_string())
            .collect();
        first.sort_unstable();
        Row {
            date: None,
            is_open: false,
            is_overdue: false,
            cells: vec![
                Cell::text(organisation.id.as_str()),
                Cell::of(&organisation.name, |name| Cell::text(name.as_str())),
                Cell::of(&organisation.kind, |kind| Cell::word(words::organisation_kind(*kind))),
                Cell::prose(&organisation.place, place),
                Cell::texts(first),
                Cell::data(records.shown(organisation.file)),
            ],
        }
    };
    chosen.iter().map(row).collect()
}
