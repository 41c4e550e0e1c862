//! All meetings were hosted, or all were chaired, by one party. [22]

use crate::findings::{Finding, Level};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `one-sided-hosting`
pub static RULE: Rule = Rule {
    id: "one-sided-hosting",
    family: Family::Equality,
    level: Levels::One(Level::Advice),
    dated: true,
    fixed: false,
    page: include_str!("one_sided_hosting.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    for (agreement, meetings) in super::last_year(context) {
        if meetings.len() < AT_LEAST {
            continue;
        }
        let hosts: Vec<_> = meetings.iter().map(|meeting| meeting.host.get()).collect();
        let chairs: Vec<_> = meetings
            .iter()
            .map(|meeting| meeting.chair.get().and_then(|chair| records.organisation_of(chair)))
            .collect();
        let (case, parties) = match (only(&hosts), only(&chairs)) {
            (true, _) => (None, hosts),
            (false, true) => (Some("chaired"), chairs),
            (false, false) => continue,
        };
        let counts = super::Counts::of(agreement, parties.into_iter().flatten());
        let finding = super::finding(&RULE, context, agreement)
            .with("counts", counts.argument())
            .with("total", meetings.len());
        found.push(match case {
            Some(case) => finding.case(case),
            None => finding,
        });
    }
}

/// With fewer meetings nothing can be said.
const AT_LEAST: usize = 4;

/// Whether all are there and the same.
fn only<T: PartialEq>(parties: &[Option<T>]) -> bool {
    parties.iter().all(|party| party.is_some() && *party == parties[0])
}
