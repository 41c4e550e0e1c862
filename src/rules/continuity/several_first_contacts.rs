//! A party has more than one first contact. [43]

use std::collections::BTreeSet;

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `several-first-contacts`
pub static RULE: Rule = Rule {
    id: "several-first-contacts",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("several_first_contacts.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    let parties = super::parties_of(context, |_| true);
    let parties: BTreeSet<_> = parties.map(|(_, _, party)| party).collect();
    for party in parties {
        let first: Vec<_> = records
            .contacts_of(party)
            .filter(|contact| contact.first_contact.is(&true))
            .collect();
        let [others @ .., last] = first.as_slice() else {
            continue;
        };
        if others.is_empty() {
            continue;
        }
        let mut finding = Finding::new(&RULE, last.value(path!["first_contact"]))
            .with("party", party.as_str())
            .with("contacts", Argument::all(first.iter().map(|contact| contact.id.as_str())));
        for other in others {
            finding = finding.related(other.value(path!["first_contact"]), "related-other");
        }
        found.push(finding);
    }
}
