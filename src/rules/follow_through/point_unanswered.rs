//! A point that a party raised is still open two meetings later. [12, 33]

use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::records::agreement::Agreement;
use crate::records::field::Field;
use crate::records::meeting::{Item, ItemStatus, MeetingStatus};
use crate::records::value::OrganisationId;
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `point-unanswered`
pub static RULE: Rule = Rule {
    id: "point-unanswered",
    family: Family::FollowThrough,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("point_unanswered.md"),
    check: Check::Meetings(check),
};

fn check(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (agreement, meeting) in batch.held() {
        let Some(date) = meeting.date.get() else { continue };
        let later = context
            .records
            .meetings_from(agreement, date.0)
            .filter(|later| later.date.get() > Some(date) && later.status.is(&MeetingStatus::Held))
            .take_while(|later| later.date.get().is_some_and(|later| later.0 <= context.today))
            .take(MEETINGS_LATER);
        if later.count() < MEETINGS_LATER {
            continue;
        }
        for (position, item) in meeting.items.entries().filter(|(_, item)| is_unanswered(item)) {
            if let Some(party) = item.raised_by.get() {
                let first_contact = |other| context.records.first_contact_or_party(other);
                found.push(
                    Finding::new(&RULE, meeting.value(path!["items", position, "title"]))
                        .with("party", party.as_str())
                        .with("date", date.0)
                        .with("who", Argument::all(others(agreement, party).map(first_contact))),
                );
            }
        }
    }
}

/// The other parties, who owe the answer.
pub(crate) fn others(agreement: &Agreement, party: OrganisationId) -> impl Iterator<Item = OrganisationId> {
    let parties = agreement.parties.values().copied();
    parties.filter(move |other| *other != party)
}

/// After so many meetings a point should have an answer.
pub(crate) const MEETINGS_LATER: usize = 2;

/// Whether nothing came of an item yet.
pub(crate) fn is_unanswered(item: &Item) -> bool {
    matches!(item.status, Field::Absent | Field::Known(ItemStatus::Open))
        && item.decisions.is_absent()
        && item.actions.is_absent()
        && item.answer.is_absent()
        && item.title.known().is_some()
}
