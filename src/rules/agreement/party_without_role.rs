//! A party has no tasks, where others have. [38]

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `party-without-role`
pub static RULE: Rule = Rule {
    id: "party-without-role",
    family: Family::Agreement,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("party_without_role.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in super::alive(context) {
        if agreement.roles.is_absent() || agreement.roles.has_unknown() {
            continue;
        }
        if agreement.roles.values().any(|role| role.party.is_unknown()) {
            continue;
        }
        for (position, party) in agreement.parties.entries() {
            // A role without tasks lacks a required field, which has a finding of its own.
            if !agreement.roles.values().any(|role| role.party.is(party)) {
                found.push(
                    Finding::new(&RULE, agreement.value(path!["parties", position]))
                        .level(super::graver_when_agreed(agreement))
                        .with("party", party.as_str()),
                );
            }
        }
    }
}
