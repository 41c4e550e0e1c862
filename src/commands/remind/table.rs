//! What is due as a table that fits the terminal.

use jiff::civil::Date;

use crate::language::Language;
use crate::layout::table::{self, Grid};
use crate::records::Records;
use crate::reminders::due::Due;

const HEADINGS: [&str; 5] = ["remind-when", "remind-who", "remind-what", "remind-why", "remind-file"];

/// In a terminal of so many columns, whose it is has a column of its own.
const WIDE: usize = 90;

/// The list as a table of at most so many columns of the terminal.
pub fn table(records: &Records, list: &[Due], today: Date, language: Language, columns: usize) -> String {
    let row = |due: &Due| {
        let who = due.who(records).map(|who| language.text(&who));
        vec![
            language.text(&due.when(today, due.date)),
            who.unwrap_or_default(),
            due.what.text(language),
            language.text(&due.why),
            records.shown(due.place.file),
        ]
    };
    let headings = HEADINGS.iter().map(|id| language.word(id)).collect();
    let grid = Grid {
        rows: std::iter::once(headings).chain(list.iter().map(row)).collect(),
        is_prose: vec![true, true, true, true, false],
    };
    let mut ways = vec![vec![vec![0, 1], vec![2, 3, 4]], vec![vec![0, 1, 2, 3, 4]]];
    if columns >= WIDE {
        ways.insert(0, vec![vec![0], vec![1], vec![2, 3, 4]]);
    }
    table::table(grid, &ways, columns)
}
