//! The items of a meeting with what was recorded under them, and the decisions.

use super::notes::{Notes, below, shown, unreadable};
use super::{actions, dilemmas};
use crate::documents::{Block, Table, Words};
use crate::language::{Argument, Message};
use crate::meetings::words::{aim, item_status, organisation_name, theme};
use crate::path;
use crate::records::meeting;
use crate::records::place::Path;

/// Every item in its order.
pub(super) fn items(notes: &Notes<'_>) -> Vec<Block> {
    let items = &notes.meeting.items;
    if items.is_unknown() {
        return vec![unreadable().into()];
    }
    if items.is_absent() {
        return vec![Words::said("report-no-items").into()];
    }
    let items = items.elements().iter().enumerate();
    items
        .map(|(position, item)| match item.known() {
            Some(item) => Block::section(title(notes, position), blocks(notes, position, item)),
            None => Block::section(title(notes, position), Vec::new()),
        })
        .collect()
}

/// The number of an item and what it is called.
pub(super) fn title(notes: &Notes<'_>, position: usize) -> Words {
    let words = match notes.meeting.items.elements().get(position).and_then(|item| item.known()) {
        Some(_) => notes.words(&["items".into(), position.into(), "title".into()]),
        None => unreadable(),
    };
    number(position).and(words)
}

/// The number of an item: "2."
pub(super) fn number(position: usize) -> Words {
    Message::new("report-number").with("number", (position + 1).to_string()).into()
}

fn blocks(notes: &Notes<'_>, position: usize, item: &meeting::Item) -> Vec<Block> {
    let way = path!["items", position];
    let mut blocks = vec![Block::Paragraph(about(notes, item))];
    blocks.extend(notes.prose(&below(&way, "report")));
    let answer = notes.prose(&below(&way, "answer"));
    blocks.extend(answer.map(|answer| Block::section(Words::said("report-answer"), vec![answer])));
    blocks.extend(dilemmas::tables(notes, position));
    let decisions: Vec<_> = decisions(notes, position).into_iter().flat_map(Decision::pairs).collect();
    if !decisions.is_empty() {
        blocks.push(Block::Definitions(decisions));
    }
    blocks.extend(actions::of_item(notes, position, item));
    blocks
}

/// Who raised an item, what it is about, what it was for, and what became of it.
fn about(notes: &Notes<'_>, item: &meeting::Item) -> Words {
    let party = |party: &_| Message::new("meetings-id").with("id", organisation_name(notes.records, *party));
    let facts = [
        ("report-raised-by", shown(&item.raised_by, party)),
        ("report-theme", shown(&item.theme, |one| theme(*one))),
        ("report-aim", shown(&item.aim, |one| aim(*one))),
        ("report-status", shown(&item.status, |one| item_status(*one))),
    ];
    let facts = facts
        .into_iter()
        .filter_map(|(id, value)| Some(Message::new(id).with("value", value?)));
    facts.fold(Words::none(), Words::and)
}

/// What was decided, and why.
struct Decision {
    text: Words,
    reason: Option<Words>,
}

impl Decision {
    fn pairs(self) -> impl Iterator<Item = (Words, Words)> {
        let reason = self.reason.map(|reason| (Words::said("report-reason"), reason));
        [(Words::said("report-decision"), self.text)].into_iter().chain(reason)
    }
}

fn decisions(notes: &Notes<'_>, position: usize) -> Vec<Decision> {
    let decision = |way: Option<Path>| match way {
        Some(way) => Decision {
            text: notes.words(&below(&way, "text")),
            reason: notes.optional(&below(&way, "reason")),
        },
        None => Decision {
            text: unreadable(),
            reason: None,
        },
    };
    notes.each(&["items".into(), position.into(), "decisions".into()], decision)
}

/// Every decision of the meeting.
pub(super) fn decision_list(notes: &Notes<'_>) -> Block {
    let items = 0..notes.meeting.items.elements().len();
    let rows = items.flat_map(|position| {
        let decisions = decisions(notes, position).into_iter();
        decisions.map(move |decision| {
            vec![
                decision.text,
                decision.reason.unwrap_or_default(),
                title(notes, position),
            ]
        })
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return notes.nothing_in_the_items("report-no-decisions");
    }
    Block::Table(Table {
        caption: Words::said("report-decisions-of-meeting"),
        columns: ["report-decision", "report-reason", "report-item"].map(Words::said).into(),
        rows,
    })
}

/// At which items something was decided.
pub(super) fn where_decisions_stand(notes: &Notes<'_>) -> Block {
    let items = 0..notes.meeting.items.elements().len();
    let counts = items.map(|position| (position + 1, decisions(notes, position).len()));
    let counts: Vec<(usize, usize)> = counts.filter(|(_, count)| *count > 0).collect();
    if counts.is_empty() {
        return notes.nothing_in_the_items("report-no-decisions");
    }
    Message::new("report-decisions-at")
        .with("count", counts.iter().map(|(_, count)| count).sum::<usize>())
        .with("places", counts.len())
        .with("items", Argument::all(counts.iter().map(|(number, _)| number.to_string())))
        .into()
}
