//! Fewer members or substitutes were present than agreed.

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

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
        let Some(quorum) = rules.and_then(|rules| rules.quorum.get()) else {
            continue;
        };
        let Some(present) = presence.members_or_substitutes() else {
            continue;
        };
        if present >= usize::try_from(quorum.0).unwrap_or(usize::MAX) {
            continue;
        }
        let place = if meeting.present.is_absent() {
            meeting.whole()
        } else {
            meeting.value(path!["present"])
        };
        let decided = meeting.items.values().any(|item| !item.decisions.is_absent());
        let finding = Finding::new(&RULE, place)
            .with("present", present)
            .with("quorum", i64::from(quorum.0));
        found.push(if decided {
            finding
        } else {
            finding.level(Level::Warning).case("no-decisions").help("help-no-decisions")
        });
    }
}
