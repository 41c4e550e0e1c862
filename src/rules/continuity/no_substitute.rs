//! A member has no substitute on the day of the next meeting. [42]

use jiff::civil::Date;

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::Records;
use crate::records::substitute::Scope;
use crate::records::value::ContactId;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `no-substitute`
pub static RULE: Rule = Rule {
    id: "no-substitute",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("no_substitute.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    if records.some_substitutes_are_unknown() {
        return;
    }
    let agreements = super::in_force(context);
    // Which meeting is the next one can only be said where all are known.
    for agreement in agreements.filter(|agreement| records.meetings_are_known(agreement)) {
        let next = records
            .next_planned(agreement, context.today)
            .and_then(|meeting| meeting.date.get())
            .map(|date| date.0);
        let mut seen = std::collections::HashSet::new();
        for (position, seat) in agreement.members() {
            let day = next.unwrap_or(context.today);
            if !seen.insert(seat) || records.has_substitute(seat, Scope::Meetings, day) != Some(false) {
                continue;
            }
            let place = agreement.value(path!["meetings", "members", position]);
            let finding = Finding::new(&RULE, place).with("seat", seat.as_str());
            let finding = match vacant_substitute(records, seat, day) {
                Some(by) => finding.help("help-vacant-substitute").with("by", by.as_str()),
                None => super::ask_whom(records, seat, finding),
            };
            found.push(match next {
                Some(date) => finding.with("date", date),
                None => finding.case("no-meeting"),
            });
        }
    }
}

/// The seat that would stand in on a day, if anybody held it.
fn vacant_substitute(records: &Records, seat: ContactId, day: Date) -> Option<ContactId> {
    let mut substitutes = records.substitutes_for(seat).filter(|substitute| substitute.covers(Scope::Meetings));
    let holding = substitutes.find(|substitute| substitute.holds_on(day) == Some(true))?;
    let by = holding.by.get()?;
    records.contact(by).filter(|contact| contact.is_vacant()).map(|_| by)
}
