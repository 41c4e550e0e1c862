//! Whose turn it is: host, chair and minute-taker one after the other, in the order of the agreement.

use jiff::civil::Date;

use super::free_days::Remark;
use super::one_sided::OneSided;
use super::so_far;
use crate::records::agreement::{Agreement, MeetingRules};
use crate::records::field::Field;
use crate::records::meeting::Meeting;
use crate::records::value::{ContactId, OrganisationId};
use crate::records::{Record, Records};

/// Who hosts, chairs and takes the minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// The party where the meeting is.
    pub host: Option<OrganisationId>,
    /// The seat that chairs.
    pub chair: Option<ContactId>,
    /// The seat that takes the minutes.
    pub minute_taker: Option<ContactId>,
}

/// The turns of an agreement, and who did it last.
#[derive(Debug)]
pub struct Turns<'r> {
    records: &'r Records,
    hosts: Vec<OrganisationId>,
    chairs: Vec<ContactId>,
    minute_takers: Vec<ContactId>,
    one_sided: Option<OneSided>,
    last: Turn,
}

impl<'r> Turns<'r> {
    /// The turns as they stand after the meetings so far. Only who is in turn counts: a guest who hosted once
    /// passes nobody by. An exception that is in force today holds until its last day.
    pub fn of(agreement: &Record<Agreement>, records: &'r Records, today: Date) -> Self {
        let nothing = MeetingRules::default();
        let rules = agreement.meetings.known().unwrap_or(&nothing);
        let hosts: Vec<_> = rules.hosts.values().copied().collect();
        let chairs: Vec<_> = rules.chairs.values().copied().collect();
        let minute_takers: Vec<_> = rules.minute_takers.values().copied().collect();
        let meetings: Vec<_> = so_far(agreement, records).collect();
        let last = Turn {
            host: last_of(&meetings, |meeting| meeting.host, &hosts),
            chair: last_of(&meetings, |meeting| meeting.chair, &chairs),
            minute_taker: last_of(&meetings, |meeting| meeting.minute_taker, &minute_takers),
        };
        Turns {
            records,
            hosts,
            chairs,
            minute_takers,
            one_sided: OneSided::of(agreement, records, today),
            last,
        }
    }

    /// Whose turn it is on a day, and after that the next one's: never the same person in the chair and at the
    /// minutes where that can be, and a vacant seat only where no other is left. A chair that is already chosen
    /// stays.
    pub fn next(&mut self, day: Date, chosen: Option<ContactId>) -> Turn {
        let chairs = match chosen {
            Some(chosen) => vec![chosen],
            None => self.held_first(&self.chairs(day), self.last.chair, day),
        };
        let takers = self.held_first(&self.minute_takers, self.last.minute_taker, day);
        let pairs = chairs.iter().flat_map(|chair| takers.iter().map(|taker| (*chair, *taker)));
        let mut apart = pairs.filter(|(chair, taker)| !is_one_person(*chair, *taker, self.records));
        let (chair, minute_taker) = match apart.next() {
            Some((chair, taker)) => (Some(chair), Some(taker)),
            None => (chairs.first().copied(), takers.first().copied()),
        };
        let by_exception = self.one_sided_on(day).and_then(|one_sided| one_sided.host);
        let by_exception = by_exception.filter(|host| self.hosts.contains(host));
        let host = by_exception.or_else(|| in_turn(&self.hosts, self.last.host).first().copied());
        let turn = Turn {
            host,
            chair,
            minute_taker,
        };
        let is_in_turn = |chair: &ContactId| self.chairs.contains(chair);
        self.last = Turn {
            chair: chair.filter(is_in_turn).or(self.last.chair),
            ..turn
        };
        turn
    }

    /// What to think of on a day on which nobody needs to take turns.
    pub fn remark(&self, day: Date) -> Option<Remark> {
        self.one_sided_on(day).cloned().map(Remark::OneSided)
    }

    fn one_sided_on(&self, day: Date) -> Option<&OneSided> {
        self.one_sided.as_ref().filter(|one_sided| day <= one_sided.until)
    }

    /// The seats that take turns in chairing on a day: by an exception those of one party.
    fn chairs(&self, day: Date) -> Vec<ContactId> {
        let party = self.one_sided_on(day).and_then(|one_sided| one_sided.chair);
        let of_party = |chair: &&ContactId| party.is_some() && self.records.organisation_of(**chair) == party;
        let chairs: Vec<_> = self.chairs.iter().filter(of_party).copied().collect();
        if chairs.is_empty() { self.chairs.clone() } else { chairs }
    }

    fn held_first(&self, seats: &[ContactId], last: Option<ContactId>, day: Date) -> Vec<ContactId> {
        let mut turns = in_turn(seats, last);
        turns.sort_by_key(|seat| !is_held_on(*seat, day, self.records));
        turns
    }
}

fn last_of<T: Copy + PartialEq>(
    meetings: &[&Record<Meeting>],
    of: impl Fn(&Meeting) -> Field<T>,
    list: &[T],
) -> Option<T> {
    let who = meetings.iter().rev().filter_map(|meeting| of(meeting).get());
    who.into_iter().find(|who| list.contains(who))
}

/// A list from the one whose turn it is on, after the one who did it last.
fn in_turn<T: Copy + PartialEq>(list: &[T], last: Option<T>) -> Vec<T> {
    let mut turns = list.to_vec();
    if let Some(position) = list.iter().position(|one| Some(*one) == last) {
        turns.rotate_left(position + 1);
    }
    turns
}

fn is_held_on(seat: ContactId, day: Date, records: &Records) -> bool {
    let person = records.contact(seat).and_then(|contact| contact.person.known());
    person.is_some_and(|person| person.until.get().is_none_or(|until| until.0 >= day))
}

fn is_one_person(one: ContactId, other: ContactId, records: &Records) -> bool {
    let name = |seat| records.contact(seat).and_then(|contact| contact.folded_name());
    one == other || name(one).is_some_and(|one| name(other) == Some(one))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn everyone_has_a_turn() {
        assert_eq!(in_turn(&["a", "b", "c"], Some("a")), ["b", "c", "a"]);
        assert_eq!(in_turn(&["a", "b", "c"], Some("c")), ["a", "b", "c"]);
        assert_eq!(in_turn(&["a", "b"], None), ["a", "b"]);
        assert_eq!(in_turn(&[], Some("a")), [""; 0]);
    }

    proptest! {
        #[test]
        fn after_a_round_everyone_had_one_turn(number in 1usize..8, start in 0usize..8) {
            let list: Vec<usize> = (0..number).collect();
            let mut last = Some(start % number);
            let mut turns = Vec::new();
            for _ in 0..number {
                last = in_turn(&list, last).first().copied();
                turns.extend(last);
            }
            turns.sort_unstable();
            prop_assert_eq!(turns, list);
        }
    }
}
