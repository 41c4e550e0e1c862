//! The report of a meeting, its decision list and its action list: what was recorded and nothing else.
//!
//! Functions stand in it, not names. [106, 123]

mod actions;
mod dilemmas;
mod head;
mod items;
mod next;
mod notes;
mod presence;

use jiff::civil::Date;

use crate::documents::{Block, Document};
use crate::records::Record;
use crate::records::Records;
use crate::records::meeting::Meeting;
use crate::records::source::Source;

use notes::Notes;

/// A list that is wanted instead of the whole report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Only {
    /// The decision list.
    Decisions,
    /// The action list.
    Actions,
}

/// What is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Request {
    /// One of the lists; none for the whole report.
    pub only: Option<Only>,
    /// Whether to name the persons too.
    pub names: bool,
    /// The day that counts as today.
    pub today: Date,
}

/// The report of a meeting. `source` is the file of that meeting.
pub fn report(records: &Records, meeting: &Record<Meeting>, source: &Source, request: Request) -> Document {
    let notes = Notes::new(records, meeting, source, request);
    let mut blocks = head::notices(&notes, request);
    blocks.push(head::about(&notes, request.only));
    match request.only {
        Some(Only::Decisions) => blocks.push(items::decision_list(&notes)),
        Some(Only::Actions) => blocks.push(actions::list(&notes)),
        None => blocks.extend(whole(&notes)),
    }
    Document {
        title: head::title(&notes, request.only),
        partnership: records.settings.name.known().map(|name| name.as_str().to_owned()),
        language: records.settings.language.get(),
        today: request.today,
        blocks,
    }
}

fn whole(notes: &Notes<'_>) -> Vec<Block> {
    let section = |title, blocks| Block::section(crate::documents::Words::said(title), blocks);
    let mut blocks = presence::sections(notes);
    blocks.push(section("report-items", items::items(notes)));
    // With the item stands why; a list of its own would say the same again.
    blocks.push(section("report-decisions", vec![items::where_decisions_stand(notes)]));
    blocks.push(section("report-action-list", vec![actions::list(notes)]));
    blocks.extend(next::next(notes).map(|words| section("report-next", vec![words.into()])));
    blocks
}
