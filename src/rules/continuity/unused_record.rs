//! Nothing mentions a contact or an organisation.

use crate::findings::{Finding, Level};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `unused-record`
pub static RULE: Rule = Rule {
    id: "unused-record",
    family: Family::Continuity,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("unused_record.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    // Whatever cannot be read may be what mentions it.
    if records.something_is_unknown {
        return;
    }
    for contact in records.contacts.all().iter().filter(|contact| !contact.is_mentioned()) {
        found.push(Finding::new(&RULE, contact.whole()).with("id", contact.id.as_str()));
    }
    let organisations = records.organisations.all().iter();
    for organisation in organisations.filter(|organisation| !organisation.is_mentioned()) {
        let finding = Finding::new(&RULE, organisation.whole()).with("id", organisation.id.as_str());
        found.push(finding.case("organisation"));
    }
}
