//! A substitution ends soon and none follows on. [42]

use jiff::ToSpan;

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::Records;
use crate::records::substitute::{Scope, Substitute};
use crate::records::value::ContactId;
use crate::rules::{Check, Context, Family, Levels, Rule};
use jiff::civil::Date;

/// `substitute-ends`
pub static RULE: Rule = Rule {
    id: "substitute-ends",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("substitute_ends.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    if records.some_substitutes_are_unknown() {
        return;
    }
    for substitute in records.substitutes.all() {
        let until = substitute.until.get().map(|until| until.0);
        let Some((until, days)) = until.and_then(|until| Some((until, super::days_ahead(context, until)?))) else {
            continue;
        };
        let (Some(seat), Some(by)) = (substitute.for_contact.get(), substitute.by.get()) else {
            continue;
        };
        if !is_followed(records, substitute, seat, until) {
            let finding = Finding::new(&RULE, substitute.value(path!["until"]))
                .with("substitute", by.as_str())
                .with("seat", seat.as_str())
                .with("until", until)
                .with("days", days);
            found.push(super::ask_whom(records, seat, finding));
        }
    }
}

/// Whether another substitution holds on the day after, for everything that this one is for.
pub(crate) fn is_followed(records: &Records, substitute: &Substitute, seat: ContactId, until: Date) -> bool {
    let next_day = until.saturating_add(1.day());
    [Scope::Meetings, Scope::Incidents]
        .into_iter()
        .filter(|scope| substitute.covers(*scope))
        .all(|scope| {
            let mut others = records.substitutes_for(seat);
            others.any(|other| other.covers(scope) && other.holds_on(next_day) != Some(false))
        })
}
