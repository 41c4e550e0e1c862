//! Do both parties shape the cooperation? Facts about what was done in the last twelve months, never about
//! people, and never a score.

family! {
    one_sided_agenda,
    one_sided_actions,
    one_sided_hosting,
    safety_only_agenda,
    crisis_only_contact,
    gone_quiet,
    nothing_going_well,
}

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::findings::Finding;
use crate::language::{Argument, Message};
use crate::path;
use crate::records::agreement::Agreement;
use crate::records::meeting::{Meeting, MeetingStatus};
use crate::records::value::OrganisationId;
use crate::records::{Record, Records};
use crate::rules::{Context, Rule};

/// Each agreement that has not ended with the meetings held under it in the last twelve months, by date.
/// Where not all are known, nothing is counted.
fn last_year<'a>(
    context: &Context<'a>,
) -> impl Iterator<Item = (&'a Record<Agreement>, Vec<&'a Record<Meeting>>)> {
    let (records, today) = (context.records, context.today);
    super::agreement::alive(context)
        .filter(move |agreement| records.meetings_are_known(agreement))
        .map(move |agreement| (agreement, held_in_the_year_before(records, agreement, today)))
}

/// The meetings held in the twelve months up to a day, by date.
pub(crate) fn held_in_the_year_before<'a>(
    records: &'a Records,
    agreement: &Record<Agreement>,
    day: Date,
) -> Vec<&'a Record<Meeting>> {
    let meetings = records.meetings_from(agreement, day.saturating_sub(12.months()));
    let until_day = meetings.take_while(|meeting| meeting.date.get().is_some_and(|date| date.0 <= day));
    until_day.filter(|meeting| meeting.status.is(&MeetingStatus::Held)).collect()
}

/// How many there are per party; every party is there, also with none.
struct Counts(BTreeMap<OrganisationId, usize>);

impl Counts {
    fn of(agreement: &Agreement, parties: impl IntoIterator<Item = OrganisationId>) -> Self {
        let mut counts: BTreeMap<_, _> = agreement.parties.values().map(|party| (*party, 0)).collect();
        for party in parties {
            *counts.entry(party).or_default() += 1;
        }
        Counts(counts)
    }

    fn total(&self) -> usize {
        self.0.values().sum()
    }

    /// Whether one party has over three quarters.
    fn are_one_sided(&self) -> bool {
        self.0.values().any(|count| count * 4 > self.total() * 3)
    }

    /// The finding where one party has over three quarters of at least so many.
    fn one_sided(
        &self,
        rule: &'static Rule,
        context: &Context<'_>,
        agreement: &Record<Agreement>,
        at_least: usize,
    ) -> Option<Finding> {
        let finding = || {
            finding(rule, context, agreement)
                .with("counts", self.argument())
                .with("total", self.total())
        };
        (self.total() >= at_least && self.are_one_sided()).then(finding)
    }

    /// "gemeente-veenmeer 14 and moskee-al-noor 3".
    fn argument(&self) -> Argument {
        Argument::all(self.0.iter().map(|(party, count)| {
            Message::new("count-of-party").with("party", party.as_str()).with("count", *count)
        }))
    }
}

/// A finding at the parties of an agreement.
fn finding(rule: &'static Rule, context: &Context<'_>, agreement: &Record<Agreement>) -> Finding {
    Finding::new(rule, agreement.value(path!["parties"]))
        .with("who", Argument::all(context.records.who_could_act(agreement)))
}
