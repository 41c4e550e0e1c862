//! The agreements, by their first day.

use super::cell::{Cell, Column, Row};
use super::reading::Whom;
use super::words;
use crate::records::agreement::Agreement;
use crate::records::field::List;
use crate::records::value::OrganisationId;
use crate::records::{Record, Records};

pub(super) const COLUMNS: &[Column] = &[
    Column::of("id", "list-id", 0),
    Column::prose("title", "label-agreement-title", 0),
    Column::of("status", "label-agreement-status", 1),
    Column::prose("parties", "label-agreement-parties", 1),
    Column::of("since", "label-agreement-since", 2),
    Column::of("until", "label-agreement-until", 2),
    Column::of("review", "label-agreement-review", 2),
    Column::data("file"),
];

pub(super) fn rows(records: &Records, whom: Option<&Whom>) -> Vec<Row> {
    let all = records.agreements.all().iter();
    let mut chosen: Vec<_> = all.filter(|one| whom.is_none_or(|whom| whom.is_named_in(one.file))).collect();
    chosen.sort_by_key(|one| {
        let since = one.since.get();
        (since.is_none(), since, one.id.as_str())
    });
    chosen.into_iter().map(|one| row(records, one)).collect()
}

fn row(records: &Records, one: &Record<Agreement>) -> Row {
    let cells = vec![
        Cell::text(one.id.as_str()),
        Cell::of(&one.title, |title| Cell::text(title.as_str())),
        Cell::of(&one.status, |status| Cell::word(words::agreement_status(*status))),
        parties(&one.parties),
        Cell::of(&one.since, Cell::date),
        Cell::of(&one.until, Cell::date),
        Cell::of(&one.review, Cell::date),
        Cell::data(records.shown(one.file)),
    ];
    Row::of(one.since.get(), cells)
}

/// No party stands above another: they are always in the order of the alphabet.
fn parties(parties: &List<OrganisationId>) -> Cell {
    if parties.is_unknown() {
        return Cell::list(parties, |_| Cell::nothing());
    }
    let mut parties: Vec<_> = parties.elements().iter().collect();
    parties.sort_by_key(|party| (party.is_unknown(), party.get().map(|id| id.as_str())));
    Cell::several(
        parties
            .into_iter()
            .map(|party| Cell::of(party, |id| Cell::text(id.as_str())))
            .collect(),
    )
}
