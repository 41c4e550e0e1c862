//! A meeting is planned on a public holiday, or on a day that the settings keep free. [73]

use crate::calendar::free_days::Reason;
use crate::calendar::words::recess;
use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `planned-on-holiday`
pub static RULE: Rule = Rule {
    id: "planned-on-holiday",
    family: Family::Meetings,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("planned_on_holiday.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    super::each_to_come(context, batch, |agreement, free_days, meeting, date| {
        let Some(reason) = free_days.holidays(date).into_iter().next() else {
            return;
        };
        let finding = Finding::new(&RULE, meeting.value(path!["date"]))
            .with("date", date)
            .with("agreement", agreement.id.as_str());
        found.push(match reason {
            Reason::Holiday(holiday) => finding.with("holiday", holiday.message()),
            Reason::KeptFree(name, organisations) if organisations.is_empty() => {
                finding.case("for-all").with("name", name)
            }
            Reason::KeptFree(name, organisations) => finding
                .case("kept-free")
                .with("name", name)
                .with("organisations", Argument::all(organisations.iter().map(|one| one.as_str()))),
            Reason::Recess(name) => finding.case("recess").with("name", recess(name.as_deref())),
            Reason::Religious(_) | Reason::FridayPrayer(_) => return,
        });
    });
}
