//! The same item was postponed in three meetings.

use std::collections::{HashMap, HashSet};

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::meeting::{ItemStatus, MeetingStatus};
use crate::records::value::Title;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `postponed-again`
pub static RULE: Rule = Rule {
    id: "postponed-again",
    family: Family::FollowThrough,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("postponed_again.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    for agreement in crate::rules::agreement::alive(context) {
        let mut times: HashMap<Title, usize> = HashMap::new();
        let meetings = context.records.meetings_of(agreement);
        for meeting in meetings.filter(|meeting| !meeting.status.is(&MeetingStatus::Cancelled)) {
            let mut here = HashSet::new();
            for (position, item) in meeting.items.entries() {
                let title = item.title.get().filter(|_| item.status.is(&ItemStatus::Postponed));
                let Some(title) = title.filter(|title| here.insert(*title)) else {
                    continue;
                };
                let count = times.entry(title).or_default();
                *count += 1;
                if *count >= TOO_OFTEN {
                    found.push(
                        Finding::new(&RULE, meeting.value(path!["items", position, "title"]))
                            .with("times", *count),
                    );
                }
            }
        }
    }
}

/// Postponed in so many meetings, a point needs a decision of its own.
const TOO_OFTEN: usize = 3;
