//! There is no meeting to come. [18]

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-meeting-planned`
pub static RULE: Rule = Rule {
    id: "no-meeting-planned",
    family: Family::Meetings,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("no_meeting_planned.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in context.records.agreements.all().iter().filter(|agreement| agreement.is_in_force()) {
        let records = context.records;
        if records.meetings_are_known(agreement) && records.next_planned(agreement, context.today).is_none() {
            found.push(
                Finding::new(&RULE, agreement.value(path!["status"]))
                    .with("who", Argument::all(context.records.who_could_act(agreement))),
            );
        }
    }
}
