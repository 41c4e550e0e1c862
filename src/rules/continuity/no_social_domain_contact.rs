//! A municipality has no contact in the social domain. [44]

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::contact::Domain;
use crate::records::organisation::OrganisationKind;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-social-domain-contact`
pub static RULE: Rule = Rule {
    id: "no-social-domain-contact",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("no_social_domain_contact.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    for (agreement, position, party) in
        super::parties_with_known_contacts(context, |kind| kind == OrganisationKind::Municipality)
    {
        let mut contacts = records.contacts_of(party);
        if !contacts.any(|contact| contact.domain.is_unknown() || contact.domain.is(&Domain::Social)) {
            found.push(
                Finding::new(&RULE, agreement.value(path!["parties", position])).with("party", party.as_str()),
            );
        }
    }
}
