//! The parties have been exploring for over six months. [5]

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::records::agreement::AgreementStatus;
use crate::records::length_of_time::LengthOfTime;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `exploring-too-long`
pub static RULE: Rule = Rule {
    id: "exploring-too-long",
    family: Family::Agreement,
    level: Levels::One(Level::Advice),
    dated: true,
    fixed: false,
    page: include_str!("exploring_too_long.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in super::alive(context) {
        if !agreement.status.is(&AgreementStatus::Exploring) {
            continue;
        }
        let since = agreement.since.get().map(|since| since.0);
        if let Some(since) = since.filter(|since| LengthOfTime::months(6).after(*since) < context.today) {
            found.push(
                Finding::new(&RULE, agreement.value(path!["status"]))
                    .with("since", since)
                    .with("who", Argument::all(context.records.who_could_act(agreement))),
            );
        }
    }
}
