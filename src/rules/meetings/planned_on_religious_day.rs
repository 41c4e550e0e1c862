//! A meeting is planned on Eid al-Fitr or Eid al-Adha, on the day after, or on an evening in Ramadan. [73]

use crate::calendar::free_days::Times;
use crate::calendar::religious_days::{Observance, Status};
use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::records::meeting::MeetingKind;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `planned-on-religious-day`
pub static RULE: Rule = Rule {
    id: "planned-on-religious-day",
    family: Family::Meetings,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("planned_on_religious_day.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    super::each_to_come(context, batch, |agreement, free_days, meeting, date| {
        // To eat together at sunset is a visit, and the best of reasons to meet on such an evening.
        let is_visit = meeting.kind.is(&MeetingKind::WorkVisit);
        let days = free_days.religious_days(date, Times::of(meeting)).into_iter();
        let mut days = days.filter(|day| !is_visit || day.observance != Observance::Ramadan);
        // Where the settings cannot be read, they may say that the day is another.
        let is_sure = |status| status == Status::Confirmed || !free_days.are_partly_unknown();
        let Some(day) = days.find(|day| is_sure(day.status)) else {
            return;
        };
        let organisations = day.organisations.iter().map(|organisation| organisation.as_str());
        let finding = Finding::new(&RULE, meeting.value(path!["date"]))
            .with("date", date)
            .with("day", day.day())
            .with("organisations", Argument::all(organisations))
            .with("agreement", agreement.id.as_str());
        found.push(match day.status {
            Status::Expected => finding,
            Status::Confirmed => finding.case("confirmed").help("help-confirmed"),
        });
    });
}
