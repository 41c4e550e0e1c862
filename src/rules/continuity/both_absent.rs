//! A member and the substitute of that day were both absent. [42]

use std::collections::HashMap;

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::meeting::MeetingStatus;
use crate::records::substitute::Scope;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `both-absent`
pub static RULE: Rule = Rule {
    id: "both-absent",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("both_absent.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    for (agreement, meetings) in batch.by_agreement().filter(|(agreement, _)| agreement.is_in_force()) {
        let members: std::collections::HashSet<_> = agreement.members().map(|(_, member)| member).collect();
        for meeting in meetings {
            let Some(date) = meeting.date.get().filter(|_| meeting.status.is(&MeetingStatus::Held)) else {
                continue;
            };
            let absent: HashMap<_, _> = meeting
                .absent
                .entries()
                .filter_map(|(position, absence)| Some((absence.contact.get()?, position)))
                .collect();
            for (position, absence) in meeting.absent.entries() {
                let Some(member) = absence.contact.get().filter(|contact| members.contains(contact)) else {
                    continue;
                };
                // Somebody else came instead.
                if !absence.substitute.is_absent() {
                    continue;
                }
                let that_day: Vec<_> = records
                    .substitutes_for(member)
                    .filter(|substitute| substitute.covers(Scope::Meetings))
                    .filter(|substitute| substitute.holds_on(date.0) == Some(true))
                    .map(|substitute| substitute.by.get())
                    .collect();
                let all_absent = that_day.iter().all(|by| by.is_some_and(|by| absent.contains_key(&by)));
                if let (Some(Some(by)), true) = (that_day.first(), all_absent) {
                    let other = meeting.value(path!["absent", absent[by], "contact"]);
                    found.push(
                        Finding::new(&RULE, meeting.value(path!["absent", position, "contact"]))
                            .with("seat", member.as_str())
                            .with("substitute", by.as_str())
                            .with("date", date.0)
                            .related(other, "related-substitute"),
                    );
                }
            }
        }
    }
}
