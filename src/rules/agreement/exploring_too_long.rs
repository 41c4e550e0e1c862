//! The parties have been exploring for over six months. [5]

use jiff::civil::Date;

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::records::agreement::{Agreement, AgreementStatus};
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
        if let Some((since, _)) = exploration(agreement).filter(|(_, last)| *last < context.today) {
            found.push(
                Finding::new(&RULE, agreement.value(path!["status"]))
                    .with("since", since)
                    .with("who", Argument::all(context.records.who_could_act(agreement))),
            );
        }
    }
}

/// Since when the parties have been exploring, and the last day on which that is not long.
pub(crate) fn exploration(agreement: &Agreement) -> Option<(Date, Date)> {
    let is_explored = agreement.status.is(&AgreementStatus::Exploring);
    let since = agreement.since.get().filter(|_| is_explored)?.0;
    Some((since, LengthOfTime::months(6).after(since)))
}
