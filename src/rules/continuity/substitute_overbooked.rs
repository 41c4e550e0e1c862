//! One contact stands in for more than two seats on one day.

use std::collections::{BTreeMap, BTreeSet};

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::records::Record;
use crate::records::substitute::Substitute;
use crate::records::value::ContactId;
use crate::rules::{Check, Context, Family, Levels, Rule};
use jiff::civil::Date;

/// `substitute-overbooked`
pub static RULE: Rule = Rule {
    id: "substitute-overbooked",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("substitute_overbooked.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let mut by_contact: BTreeMap<ContactId, Vec<&Record<Substitute>>> = BTreeMap::new();
    for substitute in context.records.substitutes.all() {
        if let Some(by) = substitute.by.get() {
            by_contact.entry(by).or_default().push(substitute);
        }
    }
    for (by, substitutes) in by_contact {
        let Some((day, together)) = first_crowded_day(context, &substitutes) else {
            continue;
        };
        let seats: BTreeSet<&str> = together.iter().map(|(seat, _)| seat.as_str()).collect();
        let Some(((_, last), others)) = together.split_last() else {
            continue;
        };
        let mut finding = Finding::new(&RULE, last.value(path!["by"]))
            .with("substitute", by.as_str())
            .with("count", seats.len())
            .with("seats", Argument::all(seats))
            .with("date", day);
        for (_, other) in others {
            finding = finding.related(other.value(path!["by"]), "related-substitution");
        }
        found.push(finding);
    }
}

/// How many seats one contact can stand in for on one day.
const MOST: usize = 2;

type Together<'a> = Vec<(ContactId, &'a Record<Substitute>)>;

/// The first day, from today on, on which they are for too many seats, and those that hold on it.
fn first_crowded_day<'a>(
    context: &Context<'_>,
    substitutes: &[&'a Record<Substitute>],
) -> Option<(Date, Together<'a>)> {
    if substitutes.len() <= MOST {
        return None;
    }
    let mut changes: BTreeMap<Date, (Vec<ContactId>, Vec<ContactId>)> = BTreeMap::new();
    for substitute in substitutes {
        let (Some((first, last)), Some(seat)) = (substitute.days(), substitute.for_contact.get()) else {
            continue;
        };
        if last >= context.today {
            changes.entry(first.max(context.today)).or_default().0.push(seat);
            changes.entry(last.saturating_add(jiff::ToSpan::days(1))).or_default().1.push(seat);
        }
    }
    let mut held: BTreeMap<ContactId, usize> = BTreeMap::new();
    let day = changes.into_iter().find_map(|(day, (begin, end))| {
        for seat in end {
            if let Some(times) = held.get_mut(&seat) {
                *times -= 1;
                if *times == 0 {
                    held.remove(&seat);
                }
            }
        }
        for seat in begin {
            *held.entry(seat).or_default() += 1;
        }
        (held.len() > MOST).then_some(day)
    })?;
    let together = substitutes
        .iter()
        .filter(|substitute| substitute.holds_on(day) == Some(true))
        .filter_map(|substitute| Some((substitute.for_contact.get()?, *substitute)))
        .collect();
    Some((day, together))
}
