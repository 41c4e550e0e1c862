//! A party is known by one person only.

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Check, Context, Family, Levels, Rule};
use std::collections::BTreeSet;

/// `lone-contact`
pub static RULE: Rule = Rule {
    id: "lone-contact",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("lone_contact.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    for (agreement, position, party) in super::parties_with_known_contacts(context, |_| true) {
        let persons: Vec<_> = records
            .contacts_of(party)
            .filter(|contact| !contact.is_vacant())
            .map(|contact| contact.folded_name())
            .collect();
        let names: BTreeSet<_> = persons.iter().flatten().collect();
        if names.len() == 1 && !persons.contains(&None) {
            found.push(
                Finding::new(&RULE, agreement.value(path!["parties", position])).with("party", party.as_str()),
            );
        }
    }
}
