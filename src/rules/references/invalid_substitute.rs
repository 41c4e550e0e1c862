//! Nobody stands in for themselves, for another organisation, or in a circle.

use std::collections::HashMap;

use petgraph::algo::kosaraju_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::records::substitute::Substitute;
use crate::records::value::ContactId;
use crate::records::{Record, Records};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `invalid-substitute`
pub static RULE: Rule = Rule {
    id: "invalid-substitute",
    family: Family::References,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("invalid_substitute.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    let mut sound = Vec::new();
    for substitute in records.substitutes.all() {
        let (Some(seat), Some(by)) = (substitute.for_contact.get(), substitute.by.get()) else {
            continue;
        };
        match by_itself(records, seat, by) {
            Some(finding) => found.push(finding(substitute)),
            None => sound.push((substitute, seat, by)),
        }
    }
    circles(&sound, found);
}

type Make<'a> = Box<dyn Fn(&Record<Substitute>) -> Finding + 'a>;

/// What is wrong with one record alone: oneself, one person, another organisation.
fn by_itself<'a>(records: &'a Records, seat: ContactId, by: ContactId) -> Option<Make<'a>> {
    let new = move |substitute: &Record<Substitute>| finding(substitute, seat, by);
    if seat == by {
        return Some(Box::new(new));
    }
    let (seat_record, by_record) = (records.contact(seat)?, records.contact(by)?);
    let organisations = (seat_record.organisation.get(), by_record.organisation.get());
    let explained = move |substitute: &Record<Substitute>, case| {
        new(substitute)
            .case(case)
            .related(seat_record.whole(), "related-seat")
            .related(by_record.whole(), "related-substitute")
    };
    if let (Some(one), Some(other)) = organisations
        && one != other
    {
        return Some(Box::new(move |substitute| explained(substitute, "other-organisation")));
    }
    let names = (seat_record.folded_name(), by_record.folded_name());
    if names.0.is_some() && names.0 == names.1 {
        return Some(Box::new(move |substitute| explained(substitute, "same-person")));
    }
    None
}

fn finding(substitute: &Record<Substitute>, seat: ContactId, by: ContactId) -> Finding {
    Finding::new(&RULE, substitute.value(path!["by"]))
        .with("seat", seat.as_str())
        .with("substitute", by.as_str())
}

type Edge<'a> = (&'a Record<Substitute>, ContactId, ContactId);

/// Every record of a circle whose records all hold on one day.
fn circles(edges: &[Edge<'_>], found: &mut Vec<Finding>) {
    for circle in rings(edges) {
        // Circles of records that never hold together are none. A common day, if there is one, is the
        // first day of one of them.
        let mut days: Vec<_> = circle.iter().filter_map(|(record, ..)| Some(record.days()?.0)).collect();
        days.sort_unstable();
        days.dedup();
        let mut told = std::collections::HashSet::new();
        for day in days {
            let today: Vec<Edge<'_>> = circle
                .iter()
                .filter(|(record, ..)| record.holds_on(day) == Some(true))
                .copied()
                .collect();
            for ring in rings(&today) {
                let mut seats: Vec<&str> = ring.iter().map(|(_, seat, _)| seat.as_str()).collect();
                seats.sort_unstable();
                seats.dedup();
                for (record, seat, by) in ring {
                    if told.insert(record.file) {
                        found.push(
                            finding(record, seat, by)
                                .case("circle")
                                .help("help-circle")
                                .with("circle", Argument::all(seats.iter().copied())),
                        );
                    }
                }
            }
        }
    }
}

/// The records that lead back to themselves, circle by circle.
fn rings<'a>(edges: &[Edge<'a>]) -> Vec<Vec<Edge<'a>>> {
    let mut graph = DiGraph::<(), ()>::new();
    let mut nodes: HashMap<ContactId, NodeIndex> = HashMap::new();
    for (_, seat, by) in edges {
        let mut node = |id| *nodes.entry(id).or_insert_with(|| graph.add_node(()));
        let ends = (node(*seat), node(*by));
        graph.add_edge(ends.0, ends.1, ());
    }
    let mut ring_of = HashMap::new();
    for (number, ring) in kosaraju_scc(&graph).into_iter().enumerate() {
        if ring.len() > 1 {
            ring_of.extend(ring.into_iter().map(|node| (node, number)));
        }
    }
    let mut rings: std::collections::BTreeMap<usize, Vec<Edge<'a>>> = Default::default();
    for edge in edges {
        let ring = |id| ring_of.get(&nodes[&id]);
        if let (Some(from), Some(to)) = (ring(edge.1), ring(edge.2))
            && from == to
        {
            rings.entry(*from).or_default().push(*edge);
        }
    }
    rings.into_values().collect()
}
