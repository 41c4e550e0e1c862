//! Two records of one kind with the same id, or two actions of one meeting.

use std::collections::HashMap;

use crate::findings::Finding;
use crate::findings::Level;
use crate::path;
use crate::rules::Context;
use crate::rules::{Batch, Check, Family, Levels, Rule};

/// `duplicate-id`
pub static RULE: Rule = Rule {
    id: "duplicate-id",
    family: Family::Format,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("duplicate_id.md"),
    check: Check::RecordsAndMeetings(check, check_actions),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    for duplicate in &records.duplicates {
        let other = records.shown(duplicate.first);
        found.push(
            Finding::new(&RULE, duplicate.later.place())
                .case("file")
                .help("help-file")
                .with("other", other)
                .related(duplicate.first.place(), "related-file"),
        );
    }
}

fn check_actions(_: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for meeting in batch.meetings() {
        let mut seen = HashMap::new();
        for (item, content) in meeting.items.entries() {
            for (action, content) in content.actions.entries() {
                let Some(id) = content.id.get() else { continue };
                let place = meeting.value(path!["items", item, "actions", action, "id"]);
                if let Some(first) = seen.get(&id) {
                    found.push(
                        Finding::new(&RULE, place)
                            .case("action")
                            .help("help-action")
                            .with("id", id.0.as_str())
                            .related(Clone::clone(first), "related-action"),
                    );
                } else {
                    seen.insert(id, place);
                }
            }
        }
    }
}
