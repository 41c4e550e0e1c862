//! Contact details were not confirmed for over six months. [56]

use jiff::civil::Date;

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::contact::Contact;
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
        let Some(Confirmation { date, never, limit }) = confirmation(contact) else {
            continue;
        };
        if limit >= context.today {
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

/// Until when the details of a person need no new confirmation.
pub(crate) struct Confirmation {
    /// When they were last confirmed; where never, since when the person is there.
    pub(crate) date: Date,
    /// Whether they were never confirmed.
    pub(crate) never: bool,
    /// The last day on which that is recent enough.
    pub(crate) limit: Date,
}

/// Until when the details of who holds a seat need no new confirmation; none where that cannot be told.
pub(crate) fn confirmation(contact: &Contact) -> Option<Confirmation> {
    let person = contact.person.known()?;
    let (date, never) = match (person.confirmed, person.since) {
        (Field::Known(confirmed), _) => (confirmed.0, false),
        (Field::Absent, Field::Known(since)) => (since.0, true),
        _ => return None,
    };
    let limit = LengthOfTime::months(6).after(date);
    Some(Confirmation { date, never, limit })
}
