//! What is new with each party.

use super::{ANNOUNCEMENTS, Part, Preparation};
use crate::documents::Block;
use crate::language::{Argument, Message};
use crate::meetings::words::organisation_name;

/// Every party in turn, in alphabetical order.
pub(super) fn part(preparation: &Preparation<'_>) -> Part {
    let parties = preparation.parties();
    let names = parties.iter().map(|party| organisation_name(preparation.records, *party));
    let message = Message::new("agenda-announcements");
    let message = match parties.is_empty() {
        true => message.attribute("everyone"),
        false => message.with("parties", Argument::all(names)),
    };
    Part::new("agenda-part-announcements", ANNOUNCEMENTS, vec![Block::from(message)])
}
