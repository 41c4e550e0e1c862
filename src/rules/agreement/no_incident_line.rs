//! Nobody is named to call first after an incident, or nobody of a party. [56, 101]

use std::collections::HashSet;

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::records::field::{Field, List};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-incident-line`
pub static RULE: Rule = Rule {
    id: "no-incident-line",
    family: Family::Agreement,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("no_incident_line.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let nobody = List::default();
    for agreement in super::alive(context) {
        let first_calls = match &agreement.incident {
            Field::Absent => &nobody,
            Field::Known(incident) => &incident.first_calls,
            Field::Unknown => continue,
        };
        if first_calls.is_absent() {
            found.push(Finding::new(&RULE, agreement.whole()));
            continue;
        }
        let called: Vec<_> = first_calls
            .values()
            .map(|contact| context.records.organisation_of(*contact))
            .collect();
        if first_calls.has_unknown() || agreement.parties.has_unknown() || called.contains(&None) {
            continue;
        }
        let called: HashSet<_> = called.into_iter().flatten().collect();
        let left_out: Vec<&str> = agreement
            .parties
            .values()
            .filter(|party| !called.contains(party))
            .map(|party| party.as_str())
            .collect();
        if !left_out.is_empty() {
            found.push(
                Finding::new(&RULE, agreement.value(path!["incident", "first_calls"]))
                    .case("leaves-out")
                    .with("parties", Argument::all(left_out)),
            );
        }
    }
}
