//! The details of a person are kept and nobody wrote down why that is allowed (AVG art. 6). [149]

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-legal-basis`
pub static RULE: Rule = Rule {
    id: "no-legal-basis",
    family: Family::Privacy,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: true,
    page: include_str!("no_legal_basis.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for contact in context.records.contacts.all() {
        if !contact.person.is_absent() && contact.privacy.is_absent() {
            found.push(Finding::new(&RULE, contact.table(path!["person"])).with("contact", contact.id.as_str()));
        }
    }
}
