//! Dilemma tables: at each a question, the dilemmas and the ideas. [123]

use super::notes::{Notes, below, unreadable};
use crate::documents::{Block, Table, Words};
use crate::language::Message;
use crate::records::place::{Path, Segment};

/// The dilemma tables of an item, each as a table of dilemmas and ideas.
pub(super) fn tables(notes: &Notes<'_>, item: usize) -> Vec<Block> {
    let tables = notes.each(&["items".into(), item.into(), "dilemmas".into()], |way| way);
    let tables = tables.into_iter().zip(1_u32..).map(|(way, number)| match way {
        Some(way) => {
            let caption = Message::new("report-table")
                .with("number", number.to_string())
                .with("item", (item + 1).to_string());
            Block::section(notes.words(&below(&way, "question")), vec![table(notes, &way, caption)])
        }
        None => unreadable().into(),
    });
    tables.collect()
}

/// One row for each: an idea is not the answer to the dilemma that stands beside it.
fn table(notes: &Notes<'_>, way: &[Segment], caption: Message) -> Block {
    let rows = [("dilemmas", "report-dilemma"), ("ideas", "report-idea")].map(|(key, head)| {
        let texts =
            notes.each(&below(way, key), |way: Option<Path>| way.map_or_else(unreadable, |way| notes.words(&way)));
        let rows = texts.into_iter().zip(1_u32..);
        rows.map(move |(text, number)| {
            let head = Message::new(head).with("number", number.to_string());
            vec![Words::from(head), text]
        })
    });
    let rows: Vec<_> = rows.into_iter().flatten().collect();
    if rows.is_empty() {
        return Words::said("report-table-empty").into();
    }
    let minutes = notes.number(&below(way, "minutes")).and_then(|minutes| i64::try_from(minutes).ok());
    Block::Table(Table {
        caption: Words::from(match minutes {
            Some(minutes) => caption
                .attribute("with-minutes")
                .with("minutes", Message::new("length-minutes").with("count", minutes)),
            None => caption,
        }),
        columns: ["report-table-kind", "report-table-said"].map(Words::said).into(),
        rows,
    })
}
