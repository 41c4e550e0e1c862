//! A mosque, house of worship or umbrella has no contact on its board.

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::contact::Domain;
use crate::records::organisation::OrganisationKind;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-board-contact`
pub static RULE: Rule = Rule {
    id: "no-board-contact",
    family: Family::Continuity,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("no_board_contact.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    for (agreement, position, party) in super::parties_with_known_contacts(context, OrganisationKind::is_religious)
    {
        let mut contacts = records.contacts_of(party);
        if !contacts.any(|contact| contact.domain.is_unknown() || contact.domain.is(&Domain::Board)) {
            found.push(
                Finding::new(&RULE, agreement.value(path!["parties", position])).with("party", party.as_str()),
            );
        }
    }
}
