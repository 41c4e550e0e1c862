//! The term of a person ends within sixty days.

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `term-ends`
pub static RULE: Rule = Rule {
    id: "term-ends",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("term_ends.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for contact in context.records.contacts.all() {
        let until = contact.person.known().and_then(|person| person.until.get());
        let Some(until) = until.map(|until| until.0) else {
            continue;
        };
        if let Some(days) = super::days_ahead(context, until) {
            found.push(
                Finding::new(&RULE, contact.value(path!["person", "until"]))
                    .with("contact", contact.id.as_str())
                    .with("until", until)
                    .with("days", days),
            );
        }
    }
}
