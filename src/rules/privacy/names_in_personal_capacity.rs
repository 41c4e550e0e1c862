//! People in a network speak for themselves: they are counted, not named. [84]

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::meeting::MeetingKind;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `names-in-personal-capacity`
pub static RULE: Rule = Rule {
    id: "names-in-personal-capacity",
    family: Family::Privacy,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("names_in_personal_capacity.md"),
    check: Check::Meetings(check),
};

fn check(_: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    let meetings = batch.meetings();
    for meeting in meetings.filter(|meeting| meeting.kind.is(&MeetingKind::Network)) {
        let lists = [
            ("present", meeting.present.is_absent()),
            ("absent", meeting.absent.is_absent()),
        ];
        let listed = lists.into_iter().find(|(_, is_absent)| !is_absent);
        if let Some((key, _)) = listed {
            found.push(Finding::new(&RULE, meeting.key(path![key])).with("key", key));
        }
    }
}
