//! The agreement has run out, or a meeting is planned after its last day.

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::records::meeting::MeetingStatus;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `agreement-ended`
pub static RULE: Rule = Rule {
    id: "agreement-ended",
    family: Family::Agreement,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("agreement_ended.md"),
    check: Check::RecordsAndMeetings(check, check_meetings),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in super::alive(context) {
        let Some(until) = agreement.until.get() else { continue };
        if until.0 < context.today {
            found.push(
                Finding::new(&RULE, agreement.value(path!["until"]))
                    .with("until", until.0)
                    .with("who", Argument::all(context.records.who_could_act(agreement))),
            );
        }
    }
}

fn check_meetings(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (agreement, meetings) in batch.by_agreement().filter(|(agreement, _)| agreement.is_alive()) {
        let Some(until) = agreement.until.get() else { continue };
        for meeting in meetings {
            let date = meeting.date.get().filter(|date| *date > until);
            if let (true, Some(date)) = (meeting.status.is(&MeetingStatus::Planned), date) {
                found.push(
                    Finding::new(&RULE, meeting.value(path!["date"]))
                        .case("meeting-after")
                        .help("help-meeting-after")
                        .with("date", date.0)
                        .with("until", until.0)
                        .with("who", Argument::all(context.records.who_could_act(agreement)))
                        .related(agreement.value(path!["until"]), "related-until"),
                );
            }
        }
    }
}
