//! A first contact has no phone number or no e-mail address. [55, 56]

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `hard-to-reach`
pub static RULE: Rule = Rule {
    id: "hard-to-reach",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("hard_to_reach.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for contact in context.records.contacts.all() {
        let Some(person) = contact.person.known().filter(|_| contact.first_contact.is(&true)) else {
            continue;
        };
        let finding = Finding::new(&RULE, contact.table(path!["person"])).with("contact", contact.id.as_str());
        found.push(match (person.phone.is_absent(), person.email.is_absent()) {
            (true, true) => finding.case("neither"),
            (true, false) => finding,
            (false, true) => finding.case("no-email"),
            (false, false) => continue,
        });
    }
}
