//! Contact details were not confirmed for over six months. [56]

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::field::Field;
use crate::records::length_of_time::LengthOfTime;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `not-confirmed`
pub static RULE: Rule = Rule {
    id: "not-confirmed",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("not_confirmed.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for contact in context.records.contacts.all() {
        let Some(person) = contact.person.known() else { continue };
        let (date, never) = match (person.confirmed, person.since) {
            (Field::Known(confirmed), _) => (confirmed.0, false),
            (Field::Absent, Field::Known(since)) => (since.0, true),
            _ => continue,
        };
        if LengthOfTime::months(6).after(date) >= context.today {
            continue;
        }
        let place = if never {
            contact.table(path!["person"])
        } else {
            contact.value(path!["person", "confirmed"])
        };
        let finding = Finding::new(&RULE, place).with("contact", contact.id.as_str()).with("date", date);
        found.push(if never { finding.case("never") } else { finding });
    }
}
