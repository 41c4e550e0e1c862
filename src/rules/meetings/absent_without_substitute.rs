//! A member was absent and no substitute came. [42]

use crate::findings::{Finding, Level};
use crate::path;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};
use std::collections::HashSet;

/// `absent-without-substitute`
pub static RULE: Rule = Rule {
    id: "absent-without-substitute",
    family: Family::Meetings,
    level: Levels::One(Level::Warning),
    dated: false,
    fixed: false,
    page: include_str!("absent_without_substitute.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for presence in super::presence::known(context, batch) {
        let meeting = presence.meeting;
        let mut told = HashSet::new();
        for (_, member) in presence.agreement.members() {
            if presence.is_present(member)
                || !told.insert(member)
                || presence.someone_may_have_come_for(member)
                || !presence.substitutes_who_came(member).is_empty()
            {
                continue;
            }
            let mut absences = meeting.absent.entries();
            let named = absences.find(|(_, absence)| absence.contact.is(&member));
            let (place, is_named) = match named {
                Some((position, _)) => (meeting.value(path!["absent", position, "contact"]), true),
                None if meeting.present.is_absent() => (meeting.whole(), false),
                None => (meeting.value(path!["present"]), false),
            };
            let finding = Finding::new(&RULE, place).with("seat", member.as_str());
            found.push(if is_named { finding } else { finding.case("not-listed") });
        }
    }
}
