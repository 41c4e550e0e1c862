//! A party has not signed. [23]

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `unsigned`
pub static RULE: Rule = Rule {
    id: "unsigned",
    family: Family::Agreement,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("unsigned.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in super::alive(context) {
        if !agreement.is_in_force()
            || agreement.signatures.has_unknown()
            || agreement.signatures.values().any(|signature| signature.party.is_unknown())
        {
            continue;
        }
        for (position, party) in agreement.parties.entries() {
            if !agreement.signatures.values().any(|signature| signature.party.is(party)) {
                found.push(
                    Finding::new(&RULE, agreement.value(path!["parties", position]))
                        .level(super::graver_when_agreed(agreement))
                        .with("party", party.as_str()),
                );
            }
        }
    }
}
