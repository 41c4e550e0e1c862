//! Does what was agreed get done, and does every point get an answer?

family! {
    action_without_due,
    action_overdue,
    action_owner_vacant,
    decision_without_reason,
    point_unanswered,
    postponed_again,
    declined_without_answer,
}

use crate::path;
use crate::records::Record;
use crate::records::meeting::{Action, Meeting};
use crate::records::place::Path;
use crate::rules::Batch;

/// Every action of the meetings of which these rules speak, with the way to it.
fn actions<'a>(batch: Batch<'a>) -> impl Iterator<Item = (&'a Record<Meeting>, &'a Action, Path)> {
    batch.of_alive_agreements().flat_map(|(_, meeting)| {
        meeting.items.entries().flat_map(move |(item, content)| {
            let actions = content.actions.entries();
            actions.map(move |(action, content)| (meeting, content, path!["items", item, "actions", action]))
        })
    })
}

/// The way to a field of something.
fn below(mut path: Path, key: &'static str) -> Path {
    path.push(key.into());
    path
}
