//! The meetings, by date.

use super::cell::{Cell, Column, Row};
use super::reading::Whom;
use super::words;
use crate::records::meeting::Meeting;
use crate::records::{Record, Records};

pub(super) const COLUMNS: &[Column] = &[
    Column::of("date", "label-meeting-date", 0),
    Column::of("status", "label-meeting-status", 0),
    Column::prose("title", "label-meeting-title", 1),
    Column::of("kind", "label-meeting-kind", 1),
    Column::data("agreement"),
    Column::of("host", "label-meeting-host", 2),
    Column::data("chair"),
    Column::of("id", "list-id", 2),
    Column::data("file"),
];

pub(super) fn rows(records: &Records, whom: Option<&Whom>) -> Vec<Row> {
    let all = records.meetings.all().iter();
    let mut chosen: Vec<_> = all.filter(|one| whom.is_none_or(|whom| whom.belongs_to(records, one))).collect();
    chosen.sort_by_key(|one| {
        let date = one.date.get();
        (date.is_none(), date, one.id.as_str())
    });
    chosen.into_iter().map(|one| row(records, one)).collect()
}

fn row(records: &Records, one: &Record<Meeting>) -> Row {
    let cells = vec![
        Cell::of(&one.date, Cell::date),
        Cell::of(&one.status, |status| Cell::word(words::meeting_status(*status))),
        Cell::of(&one.title, |title| Cell::text(title.as_str())),
        Cell::of(&one.kind, |kind| Cell::word(words::meeting_kind(*kind))),
        Cell::of(&one.agreement, |id| Cell::text(id.as_str())),
        Cell::of(&one.host, |id| Cell::text(id.as_str())),
        Cell::of(&one.chair, |id| Cell::text(id.as_str())),
        Cell::text(one.id.as_str()),
        Cell::data(records.shown(one.file)),
    ];
    Row::of(one.date.get(), cells)
}
