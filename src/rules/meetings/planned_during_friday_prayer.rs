//! A meeting is planned during the Friday prayer of a party. [73]

use crate::calendar::free_days::Times;
use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `planned-during-friday-prayer`
pub static RULE: Rule = Rule {
    id: "planned-during-friday-prayer",
    family: Family::Meetings,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("planned_during_friday_prayer.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    super::each_to_come(context, batch, |_, free_days, meeting, date| {
        let parties = free_days.friday_prayer(date, Times::of(meeting));
        let parties = parties.filter(|_| !free_days.are_partly_unknown());
        if let Some((parties, start)) = parties.zip(meeting.start.get()) {
            found.push(
                Finding::new(&RULE, meeting.value(path!["start"]))
                    .with("date", date)
                    .with("start", start.0.strftime("%H:%M").to_string())
                    .with("organisations", Argument::all(parties.iter().map(|party| party.as_str()))),
            );
        }
    });
}
