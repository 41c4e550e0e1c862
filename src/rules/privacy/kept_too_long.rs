//! The details of a person who left over six months ago are still there (AVG art. 5).

use jiff::civil::Date;

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::contact::Contact;
use crate::records::length_of_time::LengthOfTime;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `kept-too-long`
pub static RULE: Rule = Rule {
    id: "kept-too-long",
    family: Family::Privacy,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("kept_too_long.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for contact in context.records.contacts.all() {
        if let Some((until, _)) = retention(contact).filter(|(_, last)| *last < context.today) {
            found.push(
                Finding::new(&RULE, contact.value(path!["person", "until"]))
                    .with("contact", contact.id.as_str())
                    .with("until", until)
                    .with("who", super::who_could_act(context, contact)),
            );
        }
    }
}

/// The last day of a term, and the last day on which the details may still be there.
pub(crate) fn retention(contact: &Contact) -> Option<(Date, Date)> {
    let until = contact.person.known()?.until.get()?.0;
    Some((until, LengthOfTime::months(6).after(until)))
}
