//! No executive answers for the partnership. [133]

use crate::findings::{Finding, Level};
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-sponsor`
pub static RULE: Rule = Rule {
    id: "no-sponsor",
    family: Family::Agreement,
    level: Levels::One(Level::Advice),
    dated: false,
    fixed: false,
    page: include_str!("no_sponsor.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in super::alive(context) {
        if agreement.sponsor.is_absent() {
            found.push(Finding::new(&RULE, agreement.whole()));
        }
    }
}
