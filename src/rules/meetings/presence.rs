//! The presence that the rules look at.

use crate::records::presence::Presence;
use crate::rules::{Batch, Context};

/// The held meetings whose presence is known.
pub(super) fn known<'a>(context: &Context<'a>, batch: Batch<'a>) -> impl Iterator<Item = Presence<'a>> {
    let records = context.records;
    batch
        .held()
        .filter_map(move |(agreement, meeting)| Presence::of(records, agreement, meeting))
}
