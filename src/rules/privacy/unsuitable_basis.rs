//! A public body may not rely on legitimate interest, and hardly on consent (AVG art. 6).

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::contact::Basis;
use crate::records::organisation::OrganisationKind;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `unsuitable-basis`
pub static RULE: Rule = Rule {
    id: "unsuitable-basis",
    family: Family::Privacy,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("unsuitable_basis.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for contact in context.records.contacts.all() {
        let is_public = matches!(
            super::kind_of(context, contact),
            Some(OrganisationKind::Municipality | OrganisationKind::Ministry | OrganisationKind::Police)
        );
        let basis = contact.privacy.known().and_then(|privacy| privacy.basis.get());
        let finding =
            || Finding::new(&RULE, contact.value(path!["privacy", "basis"])).with("contact", contact.id.as_str());
        match basis.filter(|_| is_public) {
            Some(Basis::LegitimateInterest) => found.push(finding()),
            Some(Basis::Consent) => found.push(finding().case("consent").level(Level::Warning)),
            _ => {}
        }
    }
}
