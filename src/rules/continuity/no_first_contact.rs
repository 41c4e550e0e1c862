//! A party has no first contact. [43]

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-first-contact`
pub static RULE: Rule = Rule {
    id: "no-first-contact",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("no_first_contact.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    for (agreement, position, party) in super::parties_with_known_contacts(context, |_| true) {
        let mut contacts = records.contacts_of(party);
        if !contacts.any(|contact| contact.first_contact.is_unknown() || contact.first_contact.is(&true)) {
            found.push(
                Finding::new(&RULE, agreement.value(path!["parties", position])).with("party", party.as_str()),
            );
        }
    }
}
