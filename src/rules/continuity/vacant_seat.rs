//! A seat of the agreement that nobody holds.

use crate::findings::{Finding, Level};
use crate::rules::{Check, Context, Family, Levels, Rule};
use std::collections::BTreeMap;

/// `vacant-seat`
pub static RULE: Rule = Rule {
    id: "vacant-seat",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("vacant_seat.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in super::in_force(context) {
        let mut namings: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (_, seat, path) in agreement.seats() {
            namings.entry(seat).or_default().push(path);
        }
        for (seat, paths) in namings {
            let Some(contact) = context.records.contact(seat).filter(|contact| contact.is_vacant()) else {
                continue;
            };
            found.push(
                Finding::new(&RULE, agreement.first_of(paths))
                    .with("seat", seat.as_str())
                    .related(contact.whole(), "related-contact"),
            );
        }
    }
}
