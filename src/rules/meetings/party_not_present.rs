//! A meeting was held without anyone of a party.

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};
use std::collections::HashSet;

/// `party-not-present`
pub static RULE: Rule = Rule {
    id: "party-not-present",
    family: Family::Meetings,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("party_not_present.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    for presence in super::presence::known(context, batch) {
        let meeting = presence.meeting;
        let there: Vec<_> = presence.present().map(|contact| records.organisation_of(contact)).collect();
        if there.contains(&None) {
            continue;
        }
        let there: HashSet<_> = there.into_iter().flatten().collect();
        for party in presence.agreement.parties.values().filter(|party| !there.contains(party)) {
            let place = if meeting.present.is_absent() {
                meeting.whole()
            } else {
                meeting.value(path!["present"])
            };
            found.push(Finding::new(&RULE, place).with("party", party.as_str()));
        }
    }
}
