//! Fewer members or substitutes were present than agreed.

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};
use std::collections::HashSet;

/// `no-quorum`
pub static RULE: Rule = Rule {
    id: "no-quorum",
    family: Family::Meetings,
    level: Levels::Two(Level::Error, Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("no_quorum.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for presence in super::presence::known(context, batch) {
        let meeting = presence.meeting;
        let rules = presence.agreement.meetings.known();
        let Some((rules, quorum)) = rules.and_then(|rules| Some((rules, rules.quorum.get()?.0))) else {
            continue;
        };
        if rules.members.has_unknown() {
            continue;
        }
        let mut counted = HashSet::new();
        let mut may_be_more = false;
        for (_, member) in presence.agreement.members() {
            if presence.is_present(member) {
                counted.insert(member);
            } else {
                counted.extend(presence.substitutes_who_came(member));
                may_be_more |= presence.someone_may_have_come_for(member);
            }
        }
        if may_be_more || counted.len() >= usize::try_from(quorum).unwrap_or(usize::MAX) {
            continue;
        }
        let place = if meeting.present.is_absent() {
            meeting.whole()
        } else {
            meeting.value(path!["present"])
        };
        let decided = meeting.items.values().any(|item| !item.decisions.is_absent());
        let finding = Finding::new(&RULE, place)
            .with("present", counted.len())
            .with("quorum", i64::from(quorum));
        found.push(if decided {
            finding
        } else {
            finding.level(Level::Warning).case("no-decisions").help("help-no-decisions")
        });
    }
}
