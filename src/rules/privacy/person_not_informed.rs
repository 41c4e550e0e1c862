//! A person was not told within a month that details are kept (AVG art. 14). [146]

use jiff::civil::Date;

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::contact::Person;
use crate::records::field::Field;
use crate::records::length_of_time::LengthOfTime;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `person-not-informed`
pub static RULE: Rule = Rule {
    id: "person-not-informed",
    family: Family::Privacy,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("person_not_informed.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for contact in context.records.contacts.all() {
        let (Some(person), Some(privacy)) = (contact.person.known(), contact.privacy.known()) else {
            continue;
        };
        let Some((since, limit)) = notice(person) else { continue };
        let finding = |place| {
            Finding::new(&RULE, place)
                .with("contact", contact.id.as_str())
                .with("since", since)
                .with("who", super::who_could_act(context, contact))
        };
        match privacy.informed {
            Field::Absent if limit < context.today => {
                found.push(finding(contact.table(path!["privacy"])));
            }
            Field::Known(informed) if informed.0 > limit => {
                let place = contact.value(path!["privacy", "informed"]);
                found.push(finding(place).case("late").help("help-late").with("informed", informed.0));
            }
            _ => {}
        }
    }
}

/// Since when the details of a person are kept, and the last day to say so.
pub(crate) fn notice(person: &Person) -> Option<(Date, Date)> {
    let since = person.since.get()?.0;
    Some((since, LengthOfTime::months(1).after(since)))
}
