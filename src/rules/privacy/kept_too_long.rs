//! The details of a person who left over six months ago are still there (AVG art. 5).

use crate::findings::{Finding, Level};
use crate::path;
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
        let until = contact.person.known().and_then(|person| person.until.get());
        let until = until.map(|until| until.0);
        if let Some(until) = until.filter(|until| LengthOfTime::months(6).after(*until) < context.today) {
            found.push(
                Finding::new(&RULE, contact.value(path!["person", "until"]))
                    .with("contact", contact.id.as_str())
                    .with("until", until)
                    .with("who", super::who_could_act(context, contact)),
            );
        }
    }
}
