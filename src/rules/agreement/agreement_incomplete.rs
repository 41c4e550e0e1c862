//! One of the five scope questions, or a rule for the meetings, has no answer. [35-39, 52]

use crate::findings::{Finding, Level};
use crate::language::{Argument, Message};
use crate::path;
use crate::records::agreement::Agreement;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `agreement-incomplete`
pub static RULE: Rule = Rule {
    id: "agreement-incomplete",
    family: Family::Agreement,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("agreement_incomplete.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in super::alive(context) {
        let missing = missing(agreement);
        if !missing.is_empty() {
            found.push(
                Finding::new(&RULE, agreement.value(path!["status"]))
                    .level(super::graver_when_agreed(agreement))
                    .with("missing", Argument::all(missing.into_iter().map(Message::new))),
            );
        }
    }
}

/// The names of the scope questions and rules for the meetings that have no answer. [35-39, 52]
fn missing(agreement: &Agreement) -> Vec<&'static str> {
    let communication = agreement.communication.known();
    let meetings = agreement.meetings.known();
    // What stands in a table that cannot be read may be there.
    let no_communication = agreement.communication.is_absent();
    let no_meetings = agreement.meetings.is_absent();
    let answers = [
        ("part-why", agreement.why.is_absent()),
        ("part-goals", agreement.goals.is_absent()),
        ("part-instruments", agreement.instruments.is_absent()),
        ("part-roles", agreement.roles.is_absent()),
        (
            "part-communication-internal",
            communication.map_or(no_communication, |table| table.internal.is_absent()),
        ),
        (
            "part-communication-external",
            communication.map_or(no_communication, |table| table.external.is_absent()),
        ),
        ("part-every", meetings.map_or(no_meetings, |table| table.every.is_absent())),
        ("part-members", meetings.map_or(no_meetings, |table| table.members.is_absent())),
        ("part-chairs", meetings.map_or(no_meetings, |table| table.chairs.is_absent())),
        ("part-minute-takers", meetings.map_or(no_meetings, |table| table.minute_takers.is_absent())),
    ];
    let missing = answers.into_iter().filter(|(_, is_missing)| *is_missing);
    missing.map(|(name, _)| name).collect()
}
