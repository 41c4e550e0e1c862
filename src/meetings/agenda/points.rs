//! The points: first those left from before, then the parties in turn.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use serde_json::Value;

use super::{GOING_WELL, Numbers, POINT, Part, Preparation, Sort, said, when};
use crate::documents::{Block, Item, Words};
use crate::language::Message;
use crate::meetings::unfinished::{Unfinished, unfinished};
use crate::meetings::words::{aim, organisation_name};
use crate::records::field::Field;
use crate::records::meeting::{self, Aim, ItemStatus, Meeting, MeetingKind, Perspective};
use crate::records::place::FileId;
use crate::records::source::Source;
use crate::records::value::{OrganisationId, Title};
use crate::records::{Record, Records};
use crate::rules::equality::held_in_the_year_before;

/// A point on the agenda.
pub(super) struct Point<'r> {
    /// What stands in the file.
    pub(super) item: &'r meeting::Item,
    /// The meeting in whose file it stands, and where.
    pub(super) place: (&'r Record<Meeting>, usize),
    /// Where it stood before, where it is left from before.
    pub(super) left_by: Option<Unfinished<'r>>,
    pub(super) title: Option<String>,
    pub(super) minutes: u32,
    /// Whether nobody chose the minutes.
    pub(super) is_estimated: bool,
    /// The questions of the dilemma tables, each with its minutes where it has some.
    tables: Vec<(String, Option<u32>)>,
}

/// The points in the order in which they come. Only a regular meeting takes up what was left and gives turns: what
/// is written for another one is its programme.
pub(super) fn points<'r>(preparation: &Preparation<'r>) -> Vec<Point<'r>> {
    let (records, occasion) = (preparation.records, &preparation.occasion);
    let own = occasion.meeting.into_iter().flat_map(|meeting| {
        let items = meeting.items.entries();
        items.map(move |(position, item)| (meeting, position, item))
    });
    let mut left = occasion
        .agreement
        .map_or_else(Vec::new, |agreement| unfinished(agreement, records, occasion.meeting));
    let mut sources = Sources::new(records);
    let mut back = Vec::new();
    let mut new = Vec::new();
    for (meeting, position, item) in own {
        let before = left.iter().position(|left| left.item.title.get() == item.title.get());
        let point = sources.point(meeting, position, item, before.map(|before| left.remove(before)));
        match preparation.sort == Sort::Regular && point.left_by.is_some() {
            true => back.push(point),
            false => new.push(point),
        }
    }
    if preparation.sort != Sort::Regular {
        return new;
    }
    for left in left {
        back.push(sources.point(left.meeting, left.position, left.item, Some(left)));
    }
    back.sort_by_key(|point| {
        let left = point.left_by.map(|left| (left.meeting.date.get(), left.meeting.file, left.position));
        left.map(|(date, file, position)| (date, file.index(), position))
    });
    let raised = raised(preparation);
    let parties = preparation.parties_in_turn();
    let in_turn = |party| parties.iter().position(|one| *one == party).unwrap_or(parties.len());
    let by_party = new.into_iter().map(|point| {
        let party = point.item.raised_by.get();
        let turn = party.map(|party| (raised.get(&party).copied().unwrap_or(0), in_turn(party), party));
        ((party.is_none(), turn), point)
    });
    back.extend(in_turns(by_party.collect()));
    back
}

/// How many items each organisation raised in the meetings of the last year.
fn raised(preparation: &Preparation<'_>) -> HashMap<OrganisationId, usize> {
    let mut raised = HashMap::new();
    let Some(agreement) = preparation.occasion.agreement else {
        return raised;
    };
    let own = preparation.occasion.meeting.map(|meeting| meeting.file);
    let meetings = held_in_the_year_before(preparation.records, agreement, preparation.day);
    for meeting in meetings.into_iter().filter(|meeting| Some(meeting.file) != own) {
        for party in meeting.items.values().filter_map(|item| item.raised_by.get()) {
            *raised.entry(party).or_default() += 1;
        }
    }
    raised
}

/// One of each in the order of their keys, again and again, until none is left. Those of one key stay in order.
fn in_turns<K: Ord, T>(all: Vec<(K, T)>) -> Vec<T> {
    let mut waiting: BTreeMap<K, VecDeque<T>> = BTreeMap::new();
    for (key, one) in all {
        waiting.entry(key).or_default().push_back(one);
    }
    let mut turns = Vec::new();
    while !waiting.is_empty() {
        turns.extend(waiting.values_mut().filter_map(VecDeque::pop_front));
        waiting.retain(|_, left| !left.is_empty());
    }
    turns
}

/// The words of the files in which points stand, each read once.
struct Sources<'r> {
    records: &'r Records,
    read: HashMap<FileId, Option<Source>>,
}

impl<'r> Sources<'r> {
    fn new(records: &'r Records) -> Self {
        Sources {
            records,
            read: HashMap::new(),
        }
    }

    fn point(
        &mut self,
        meeting: &'r Record<Meeting>,
        position: usize,
        item: &'r meeting::Item,
        left_by: Option<Unfinished<'r>>,
    ) -> Point<'r> {
        let words = self
            .read
            .entry(meeting.file)
            .or_insert_with(|| Source::of(self.records, meeting.file));
        let nothing = Value::Null;
        let words = words.as_ref().map_or(&nothing, |words| &words.root()["items"][position]);
        let tables = tables(words);
        let longest = tables.iter().filter_map(|(_, minutes)| *minutes).max();
        let chosen = minutes(words).or(longest);
        Point {
            item,
            place: (meeting, position),
            left_by,
            title: words["title"].as_str().map(str::to_owned),
            minutes: chosen.unwrap_or(POINT),
            is_estimated: chosen.is_none(),
            tables,
        }
    }
}

/// The questions of the dilemma tables of an item, each with its minutes where it has some.
fn tables(item: &Value) -> Vec<(String, Option<u32>)> {
    let tables = item["dilemmas"].as_array().into_iter().flatten();
    let tables = tables.filter_map(|table| Some((table["question"].as_str()?.to_owned(), minutes(table))));
    tables.collect()
}

/// Nobody meets for longer than the greatest number: a greater one stays the greatest.
fn minutes(of: &Value) -> Option<u32> {
    Some(of["minutes"].as_u64()?.try_into().unwrap_or(u32::MAX))
}

/// The minutes of all points together.
pub(super) fn minutes_of(points: &[Point<'_>]) -> u64 {
    points.iter().map(|point| u64::from(point.minutes)).sum()
}

/// At which number each point stands, where the first stands at `first`.
pub(super) fn numbers(points: &[Point<'_>], first: usize) -> Numbers {
    let places = points.iter().zip(first..);
    let places = places.flat_map(|(point, number)| {
        let (meeting, position) = point.place;
        let before = point.left_by.map(|left| ((left.meeting.file, left.position), number));
        before.into_iter().chain([((meeting.file, position), number)])
    });
    places.collect()
}

impl Point<'_> {
    /// Whether it can wait for a later meeting: nothing is to be decided, it did not wait before, and it is known
    /// who raised it.
    fn can_wait(&self) -> bool {
        let is_to_decide = matches!(self.item.aim, Field::Known(Aim::Decide) | Field::Unknown);
        !is_to_decide && self.left_by.is_none() && !self.item.raised_by.is_unknown()
    }

    fn goes_well(&self) -> bool {
        self.item.perspective.is(&Perspective::Opportunity)
    }

    pub(super) fn title(&self) -> Words {
        match &self.title {
            Some(title) => Words::recorded(title),
            None => Words::said("agenda-title-unreadable"),
        }
    }

    pub(super) fn part(&self, preparation: &Preparation<'_>) -> Part {
        let aim = said::field(&self.item.aim, |value| aim(*value).into());
        let party = said::field(&self.item.raised_by, |party| {
            Words::recorded(organisation_name(preparation.records, *party))
        });
        let mut rows = vec![("agenda-point-aim", aim), ("agenda-point-raised", party)];
        rows.extend(self.left_by.map(|left| ("agenda-point-left", came_from(left).into())));
        let rows = rows.into_iter().map(|(label, words)| (Words::said(label), words)).collect();
        let mut blocks = vec![Block::Definitions(rows)];
        if !self.tables.is_empty() {
            blocks.push(Message::new("agenda-point-tables").into());
            blocks.push(Block::List(self.tables.iter().map(table_in_words).map(Item::from).collect()));
        }
        Part {
            title: self.title(),
            minutes: self.minutes,
            is_estimated: self.is_estimated,
            blocks,
        }
    }
}

fn came_from(left: Unfinished<'_>) -> Message {
    let message = Message::new("agenda-point-left-by").with("meeting", said::meeting(left.meeting));
    match left.item.status {
        Field::Known(ItemStatus::Postponed) => message.attribute("postponed"),
        _ => message,
    }
}

fn table_in_words((question, minutes): &(String, Option<u32>)) -> Words {
    let words = Words::recorded(question);
    match minutes {
        Some(minutes) => words.and(when(None, *minutes, false)),
        None => words,
    }
}

/// What could wait for a later meeting.
pub(super) struct Waiting {
    /// The positions of the points that could.
    pub(super) points: Vec<usize>,
    /// By how many minutes the agenda would still be too long.
    pub(super) still_over: u64,
    /// Whether none of the points on what goes well would stay, so that this takes time of its own.
    pub(super) frees_going_well: bool,
}

/// Which points could wait so that an agenda fits that is over by so many minutes, the last ones first to go. Every
/// party keeps a point, a review keeps all of them, and so does whoever works on one.
pub(super) fn what_could_wait(preparation: &Preparation<'_>, points: &[Point<'_>], over: u64) -> Waiting {
    let mut waiting = Waiting {
        points: Vec::new(),
        still_over: over,
        frees_going_well: false,
    };
    if preparation.occasion.kind.is(&MeetingKind::Evaluation) {
        return waiting;
    }
    let in_hand = in_hand(preparation, points);
    let may_wait = |point: &Point<'_>| {
        let title = point.item.title.get();
        point.can_wait() && title.is_some_and(|title| !in_hand.contains(&title))
    };
    let mut of_party: HashMap<OrganisationId, usize> = HashMap::new();
    for party in points.iter().filter_map(|point| point.item.raised_by.get()) {
        *of_party.entry(party).or_default() += 1;
    }
    let mut going_well = points.iter().filter(|point| point.goes_well()).count();
    for (position, point) in points.iter().enumerate().rev().filter(|(_, point)| may_wait(point)) {
        if waiting.still_over == 0 {
            break;
        }
        let of_party = point.item.raised_by.get().and_then(|party| of_party.get_mut(&party));
        let frees = point.goes_well() && going_well == 1 && preparation.sort != Sort::Crisis;
        let own_time = if frees { GOING_WELL } else { 0 };
        let gained = point.minutes.saturating_sub(own_time);
        if gained == 0 || of_party.as_ref().is_some_and(|left| **left == 1) {
            continue;
        }
        if let Some(left) = of_party {
            *left -= 1;
        }
        going_well -= usize::from(point.goes_well());
        waiting.frees_going_well |= frees;
        waiting.still_over = waiting.still_over.saturating_sub(gained.into());
        waiting.points.push(position);
    }
    waiting.points.reverse();
    waiting
}

/// The titles of the points on which somebody still works: here or in an earlier meeting an action is open.
fn in_hand(preparation: &Preparation<'_>, points: &[Point<'_>]) -> HashSet<Title> {
    let before = preparation.held_before().flat_map(|(meeting, _)| meeting.items.values());
    let items = before.chain(points.iter().map(|point| point.item));
    let has_open =
        |item: &&meeting::Item| item.actions.has_unknown() || item.actions.values().any(|action| action.is_open());
    items.filter(has_open).filter_map(|item| item.title.get()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn whoever_has_a_lower_key_comes_first_in_every_round() {
        let all = vec![("b", 1), ("b", 2), ("a", 3), ("c", 4), ("b", 5), ("a", 6)];
        assert_eq!(in_turns(all), [3, 1, 4, 6, 2, 5]);
        assert!(in_turns(Vec::<((), ())>::new()).is_empty());
    }

    proptest! {
        #[test]
        fn in_turns_nobody_is_lost_or_waits_for_two_of_another(keys in prop::collection::vec(0u8..5, 0..40)) {
            let all: Vec<(u8, (u8, usize))> = keys.iter().enumerate().map(|(at, key)| (*key, (*key, at))).collect();
            let turns = in_turns(all.clone());
            let mut sorted = turns.clone();
            sorted.sort_by_key(|(_, at)| *at);
            prop_assert_eq!(sorted, all.iter().map(|(_, one)| *one).collect::<Vec<_>>());
            for (position, (key, at)) in turns.iter().enumerate() {
                let before = &turns[..position];
                let mine = before.iter().filter(|(other, _)| other == key).count();
                for other in 0..5u8 {
                    let theirs = before.iter().filter(|(one, _)| *one == other).count();
                    prop_assert!(theirs <= mine + 1);
                }
                prop_assert!(before.iter().all(|(one, earlier)| one != key || earlier < at));
            }
        }
    }
}
