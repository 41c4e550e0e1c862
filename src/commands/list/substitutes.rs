//! Who stands in for whom, by the seat that is stood in for.

use super::cell::{Cell, Column, Row};
use super::reading::Whom;
use super::words;
use crate::records::field::List;
use crate::records::substitute::{Scope, Substitute};
use crate::records::{Record, Records};

pub(super) const COLUMNS: &[Column] = &[
    Column::of("id", "list-id", 0),
    Column::of("for", "label-substitute-for", 1),
    Column::of("by", "label-substitute-by", 1),
    Column::of("since", "label-substitute-since", 2),
    Column::of("until", "label-substitute-until", 2),
    Column::of("accepted", "label-substitute-accepted", 2),
    Column::of("scope", "label-substitute-scope", 0),
    Column::data("file"),
];

pub(super) fn rows(records: &Records, whom: Option<&Whom>) -> Vec<Row> {
    let belongs = |one: &&Record<Substitute>| {
        let seats = [one.for_contact.get(), one.by.get()];
        whom.is_none_or(|whom| seats.into_iter().flatten().any(|seat| whom.is_contact(seat.0)))
    };
    let mut chosen: Vec<_> = records.substitutes.all().iter().filter(belongs).collect();
    chosen.sort_by_key(|one| {
        let seat = one.for_contact.get();
        (seat.is_none(), seat.map(|seat| seat.as_str()), one.since.get(), one.id.as_str())
    });
    chosen.into_iter().map(|one| row(records, one)).collect()
}

fn row(records: &Records, one: &Record<Substitute>) -> Row {
    let cells = vec![
        Cell::text(one.id.as_str()),
        Cell::of(&one.for_contact, |seat| Cell::text(seat.as_str())),
        Cell::of(&one.by, |seat| Cell::text(seat.as_str())),
        Cell::of(&one.since, Cell::date),
        Cell::of(&one.until, Cell::date),
        Cell::of(&one.accepted, Cell::date),
        scope(&one.scope),
        Cell::data(records.shown(one.file)),
    ];
    Row::of(one.since.get(), cells)
}

/// Where nothing is said, a substitute stands in for everything.
fn scope(scope: &List<Scope>) -> Cell {
    let cell = |scope: &Scope| Cell::word(words::scope(*scope));
    if scope.is_absent() {
        return Cell::several([Scope::Meetings, Scope::Incidents].iter().map(cell).collect());
    }
    Cell::list(scope, cell)
}
