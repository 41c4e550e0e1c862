//! The opening, and adopting the agenda.

use jiff::ToSpan as _;

use super::points::{Point, what_could_wait};
use super::{ADOPTING, GOING_WELL, OPENING, Part, Preparation, Sort, first_of, length, when};
use crate::documents::{Block, Item, Words};
use crate::language::{Argument, Message};
use crate::meetings::words::organisation_name;
use crate::records::Record;
use crate::records::field::Field;
use crate::records::meeting::{Meeting, MeetingKind, MeetingStatus, Theme};
use crate::rules::equality::{held_in_the_year_before, safety_only_agenda};

/// What stays in the room, and what goes in the report. [21]
pub(super) fn opening(preparation: &Preparation<'_>) -> Part {
    let rule = match preparation.occasion.agreement.map(|agreement| &agreement.communication) {
        Some(Field::Known(communication)) => communication.confidentiality,
        Some(Field::Absent) => Field::Absent,
        // Of an agreement that is not there to read, nobody can say what it leaves open.
        Some(Field::Unknown) | None => Field::Unknown,
    };
    let words = preparation.agreed_words.as_ref();
    let text = words.and_then(|words| words.text(&["communication".into(), "confidentiality".into()]));
    let message = Message::new("agenda-confidential");
    let mut blocks: Vec<Block> = match (rule, text) {
        (Field::Known(_), Some(text)) => vec![message.into(), Block::Prose(text.to_owned())],
        (Field::Absent, _) => vec![message.attribute("open").into()],
        _ => vec![message.attribute("unreadable").into()],
    };
    blocks.push(Message::new("agenda-no-names").into());
    if preparation.occasion.kind.is(&MeetingKind::Network) {
        blocks.push(Message::new("agenda-speaks-for-oneself").into());
    }
    Part::new("agenda-part-opening", OPENING, blocks)
}

/// In which order the points come, whether they fit, and what is missing.
pub(super) fn adopting(preparation: &Preparation<'_>, points: &[Point<'_>], first: usize, total: u64) -> Part {
    let order = match points.first() {
        None => Message::new("agenda-no-points"),
        Some(_) if preparation.sort != Sort::Regular => Message::new("agenda-order").attribute("programme"),
        Some(first) if first.left_by.is_some() => Message::new("agenda-order").attribute("left"),
        Some(_) => Message::new("agenda-order"),
    };
    let mut blocks = vec![Block::from(order)];
    if preparation.some_points_are_unknown() {
        blocks.push(Block::Note(Words::said("agenda-points-unreadable")));
    }
    let meeting = preparation.occasion.meeting;
    // Of a meeting that was held nothing can be changed any more.
    if !meeting.is_some_and(|meeting| meeting.status.is(&MeetingStatus::Held)) {
        blocks.extend(what_could_change(preparation, points, first, total));
    }
    Part::new("agenda-part-agenda", ADOPTING, blocks)
}

fn what_could_change(preparation: &Preparation<'_>, points: &[Point<'_>], first: usize, total: u64) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(minutes) = preparation.occasion.minutes.filter(|minutes| total > *minutes) {
        blocks.extend(too_long(preparation, points, first, (total, minutes)));
    }
    if preparation.sort == Sort::Regular {
        blocks.extend(no_point_from(preparation, points).map(Block::from));
        blocks.extend(other_subjects(preparation, points).into_iter().map(Block::from));
    }
    blocks
}

/// By how much an agenda takes longer than agreed, and what could wait.
fn too_long(
    preparation: &Preparation<'_>,
    points: &[Point<'_>],
    first: usize,
    (total, agreed): (u64, u64),
) -> Vec<Block> {
    let waiting = what_could_wait(preparation, points, total - agreed);
    let note = Message::new("agenda-too-long")
        .with("total", length(total))
        .with("over", length(total - agreed));
    let mut blocks = vec![Block::Note(note.into())];
    if waiting.points.is_empty() {
        blocks.push(Message::new("agenda-could-wait").attribute("nothing").into());
        return blocks;
    }
    blocks.push(Message::new("agenda-could-wait").into());
    let line = |position: &usize| {
        let number = Message::new("agenda-point").with("number", (first + position).to_string());
        let point = &points[*position];
        Item::from(
            Words::from(number)
                .and(point.title())
                .and(when(None, point.minutes, point.is_estimated)),
        )
    };
    blocks.push(Block::List(first_of(&waiting.points, line)));
    if waiting.frees_going_well {
        let takes = Message::new("agenda-going-well-takes").with("length", length(GOING_WELL.into()));
        blocks.push(takes.into());
    }
    if waiting.still_over > 0 {
        blocks.push(Message::new("agenda-still-too-long").with("over", length(waiting.still_over)).into());
    }
    blocks
}

/// The parties that raised none of the points.
fn no_point_from(preparation: &Preparation<'_>, points: &[Point<'_>]) -> Option<Message> {
    let raised: Vec<_> = points.iter().map(|point| point.item.raised_by).collect();
    if points.is_empty() || preparation.some_points_are_unknown() || raised.iter().any(Field::is_unknown) {
        return None;
    }
    let mut parties = preparation.parties();
    parties.retain(|party| !raised.iter().any(|raised| raised.is(party)));
    let names = parties.iter().map(|party| organisation_name(preparation.records, *party));
    let message = || Message::new("agenda-no-point-from").with("parties", Argument::all(names));
    (!parties.is_empty()).then(message)
}

/// Where the parties speak of little but safety, or of some themes never: a question for another subject. [8, 13]
fn other_subjects(preparation: &Preparation<'_>, points: &[Point<'_>]) -> Vec<Message> {
    let Some(agreement) = preparation.occasion.agreement else {
        return Vec::new();
    };
    let are_unknown = points.iter().any(|point| point.item.theme.is_unknown());
    if are_unknown || preparation.some_points_are_unknown() || !preparation.meetings_are_known() {
        return Vec::new();
    }
    let meetings = held_in_the_year_before(preparation.records, agreement, preparation.day);
    let themes: Vec<Theme> = points.iter().filter_map(|point| point.item.theme.get()).collect();
    let mut messages = Vec::new();
    if themes.iter().all(|theme| *theme == Theme::Safety) {
        let before = safety_only_agenda::over_half(&meetings);
        let before = before
            .map(|(safety, total)| Message::new("agenda-safety").with("safety", safety).with("total", total));
        let here = || Message::new("agenda-safety").attribute("here");
        messages.extend(before.or_else(|| (!themes.is_empty()).then(here)));
    }
    if agreement
        .since
        .get()
        .is_some_and(|since| since.0.saturating_add(12.months()) <= preparation.day)
    {
        messages.extend(never_discussed(&meetings, themes));
    }
    messages
}

/// The four themes of the guide, each with the values that belong to it.
const THEMES: [(&str, &[Theme]); 4] = [
    ("resilience", &[Theme::Resilience]),
    ("equal-chances", &[Theme::EqualChances]),
    ("liveability", &[Theme::Liveability, Theme::Safety]),
    ("legislation", &[Theme::Legislation]),
];

/// The themes of the guide of which nobody spoke in a year and nobody will here.
fn never_discussed(meetings: &[&Record<Meeting>], mut spoken_of: Vec<Theme>) -> Option<Message> {
    let items = meetings.iter().flat_map(|meeting| meeting.items.elements());
    for item in items {
        // A theme that nobody can read may be any of them.
        let item = item.known().filter(|item| !item.theme.is_unknown())?;
        spoken_of.extend(item.theme.get());
    }
    let missing = THEMES
        .iter()
        .filter(|(_, values)| !values.iter().any(|theme| spoken_of.contains(theme)));
    let missing: Vec<Message> = missing.map(|(name, _)| Message::new("agenda-theme").attribute(name)).collect();
    let message = || Message::new("agenda-themes").with("themes", Argument::all(missing.clone()));
    (!missing.is_empty() && !spoken_of.is_empty()).then(message)
}
