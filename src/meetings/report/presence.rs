//! Who was at the table: functions by organisation, guests by function and organisation, or a number.

use std::collections::{BTreeMap, BTreeSet};

use super::notes::{Notes, unreadable};
use crate::documents::{Block, Item, Words};
use crate::language::{Argument, Message};
use crate::meetings::words::{guest_organisation_name, organisation_name, role};
use crate::records::field::Field;
use crate::records::meeting::MeetingKind;
use crate::records::presence::Presence;
use crate::records::value::{ContactId, OrganisationId};

/// Present, absent, guests.
pub(super) fn sections(notes: &Notes<'_>) -> Vec<Block> {
    let section =
        |title, blocks: Vec<Block>| (!blocks.is_empty()).then(|| Block::section(Words::said(title), blocks));
    // In a network people speak for themselves: they are only counted, whatever the file lists.
    let is_network = matches!(notes.meeting.kind, Field::Known(MeetingKind::Network));
    let absent = if is_network { Vec::new() } else { absent(notes) };
    let sections = [
        section("report-present", present(notes, is_network)),
        section("report-absent", absent),
        section("report-guests", guests(notes)),
    ];
    sections.into_iter().flatten().collect()
}

fn present(notes: &Notes<'_>, is_network: bool) -> Vec<Block> {
    let meeting = notes.meeting;
    let mut blocks = Vec::new();
    match meeting.attendance {
        Field::Absent => {}
        Field::Unknown => blocks.push(unreadable().into()),
        Field::Known(number) => {
            blocks.push(Message::new("report-attendance").with("count", i64::from(number.0)).into());
        }
    }
    if is_network || meeting.present.is_absent() {
        if blocks.is_empty() {
            blocks.push(Words::said("report-present-not-written").into());
        }
        return blocks;
    }
    let came_for = came_for(notes);
    let there: BTreeSet<ContactId> = meeting.present.values().copied().collect();
    let seats = there.iter().map(|seat| (*seat, present_seat(notes, *seat, &came_for)));
    let is_whole = meeting.attendance.is_absent()
        && !meeting.present.has_unknown()
        && there.iter().all(|seat| notes.records.organisation_of(*seat).is_some());
    let mut list = by_organisation(notes, seats, is_whole);
    if meeting.present.has_unknown() {
        list.push(unreadable().into());
    }
    blocks.push(Block::List(list));
    blocks.extend(quorum(notes));
    blocks
}

/// A seat that was there, and for whom it came.
fn present_seat(notes: &Notes<'_>, seat: ContactId, came_for: &BTreeMap<ContactId, BTreeSet<ContactId>>) -> Words {
    let function = role(notes.records, seat, notes.names_then);
    match came_for.get(&seat) {
        None => function.into(),
        Some(absent) => {
            let absent = absent.iter().map(|absent| role(notes.records, *absent, notes.names_then));
            Message::new("report-present-for")
                .with("seat", function)
                .with("absent", Argument::all(absent))
                .into()
        }
    }
}

/// For whom each substitute came.
fn came_for(notes: &Notes<'_>) -> BTreeMap<ContactId, BTreeSet<ContactId>> {
    let mut came_for: BTreeMap<ContactId, BTreeSet<ContactId>> = BTreeMap::new();
    for absence in notes.meeting.absent.values() {
        if let (Some(absent), Some(substitute)) = (absence.contact.get(), absence.substitute.get()) {
            came_for.entry(substitute).or_default().insert(absent);
        }
    }
    for (member, substitutes) in absent_members(notes) {
        for substitute in substitutes {
            came_for.entry(substitute).or_default().insert(member);
        }
    }
    came_for
}

/// The members who were not there, and who came for them. Nobody, where the agreement did not hold yet, or where
/// not everything about who was there is known.
fn absent_members(notes: &Notes<'_>) -> Vec<(ContactId, Vec<ContactId>)> {
    let Some(agreement) = notes.agreement.filter(|_| !notes.meeting.present.is_absent()) else {
        return Vec::new();
    };
    let held = agreement.since.get().is_some_and(|since| Some(since) <= notes.meeting.date.get());
    let Some(presence) = Presence::of(notes.records, agreement, notes.meeting).filter(|_| held) else {
        return Vec::new();
    };
    let members: BTreeSet<ContactId> = agreement.members().map(|(_, member)| member).collect();
    let absent = members.into_iter().filter(|member| !presence.is_present(*member));
    absent.map(|member| (member, presence.substitutes_who_came(member))).collect()
}

/// How many had to be there to decide, where something was decided.
fn quorum(notes: &Notes<'_>) -> Option<Block> {
    if notes.meeting.items.values().all(|item| item.decisions.is_absent()) {
        return None;
    }
    let agreement = notes.agreement?;
    let quorum = agreement.meetings.known()?.quorum.get()?;
    let presence = Presence::of(notes.records, agreement, notes.meeting)?;
    let present = presence.members_or_substitutes()?;
    let message = Message::new("report-quorum")
        .with("quorum", i64::from(quorum.0))
        .with("present", present);
    Some(message.into())
}

fn absent(notes: &Notes<'_>) -> Vec<Block> {
    let meeting = notes.meeting;
    let members: BTreeMap<ContactId, Vec<ContactId>> = absent_members(notes).into_iter().collect();
    let mut seats: BTreeMap<ContactId, Words> = BTreeMap::new();
    for (member, substitutes) in &members {
        // Whoever sent a substitute let it be known, in one way or another.
        let notice = if substitutes.is_empty() {
            Field::Known(false)
        } else {
            Field::Absent
        };
        seats.insert(*member, absent_seat(notes, *member, notice, substitutes));
    }
    let mut some_are_unknown = meeting.absent.has_unknown();
    for absence in meeting.absent.values() {
        let Some(contact) = absence.contact.get() else {
            some_are_unknown = true;
            continue;
        };
        let substitutes = match absence.substitute.get() {
            Some(named) => vec![named],
            None => members.get(&contact).cloned().unwrap_or_default(),
        };
        seats.insert(contact, absent_seat(notes, contact, absence.notice, &substitutes));
    }
    let mut list = by_organisation(notes, seats, false);
    if some_are_unknown {
        list.push(unreadable().into());
    }
    if list.is_empty() {
        Vec::new()
    } else {
        vec![Block::List(list)]
    }
}

/// A seat that was not there: with or without notice, never why.
fn absent_seat(notes: &Notes<'_>, seat: ContactId, notice: Field<bool>, substitutes: &[ContactId]) -> Words {
    let function = |seat| role(notes.records, seat, notes.names_then);
    let message = Message::new("report-absent-seat").with("seat", function(seat));
    let words = Words::from(match notice.get() {
        Some(true) => message.attribute("with-notice"),
        Some(false) => message.attribute("without-notice"),
        None => message,
    });
    if substitutes.is_empty() {
        return words;
    }
    let substitutes = Argument::all(substitutes.iter().map(|substitute| function(*substitute)));
    words.and(Message::new("report-substitute").with("substitute", substitutes))
}

/// Seats below their organisations: first the parties, then others, each in the order of the alphabet. With
/// `all_parties` a party without a seat is named too.
fn by_organisation(
    notes: &Notes<'_>,
    seats: impl IntoIterator<Item = (ContactId, Words)>,
    all_parties: bool,
) -> Vec<Item> {
    let parties = notes.agreement.into_iter().flat_map(|agreement| agreement.parties.values());
    let parties: BTreeSet<OrganisationId> = parties.copied().collect();
    let mut groups: BTreeMap<(bool, OrganisationId), Vec<Item>> = BTreeMap::new();
    if all_parties {
        groups.extend(parties.iter().map(|party| ((false, *party), Vec::new())));
    }
    let mut of_nobody = Vec::new();
    for (seat, words) in seats {
        match notes.records.organisation_of(seat) {
            Some(organisation) => {
                let key = (!parties.contains(&organisation), organisation);
                groups.entry(key).or_default().push(words.into());
            }
            None => of_nobody.push(Item::from(words)),
        }
    }
    let group = |((_, organisation), seats): ((bool, OrganisationId), Vec<Item>)| Item {
        words: Words::recorded(organisation_name(notes.records, organisation)),
        blocks: vec![if seats.is_empty() {
            Words::said("report-nobody").into()
        } else {
            Block::List(seats)
        }],
    };
    groups.into_iter().map(group).chain(of_nobody).collect()
}

fn guests(notes: &Notes<'_>) -> Vec<Block> {
    let guests = &notes.meeting.guests;
    let mut list: Vec<Item> = Vec::new();
    for (position, guest) in guests.elements().iter().enumerate() {
        let Some(guest) = guest.known() else {
            list.push(unreadable().into());
            continue;
        };
        let role = notes.words(&["guests".into(), position.into(), "role".into()]);
        list.push(match guest.organisation.get() {
            Some(organisation) => {
                let organisation = guest_organisation_name(notes.records, organisation);
                role.and(Words::recorded(format!("({organisation})"))).into()
            }
            None => role.into(),
        });
    }
    if guests.is_unknown() {
        list.push(unreadable().into());
    }
    if list.is_empty() {
        Vec::new()
    } else {
        vec![Block::List(list)]
    }
}
