//! What is due for the seats: substitutes and terms that end, details to confirm, people to be told, and details
//! to be taken out.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use super::{Desk, Due, Kind, Who, seat as named};
use crate::documents::short_day;
use crate::language::Message;
use crate::path;
use crate::records::Record;
use crate::records::contact::Contact;
use crate::records::substitute::Scope;
use crate::records::value::ContactId;
use crate::rules::continuity::{left_but_listed, no_substitute, not_confirmed, substitute_ends, term_ends};
use crate::rules::privacy::{kept_too_long, person_not_informed};

pub(super) fn list(desk: &mut Desk<'_>) {
    if !desk.records().some_substitutes_are_unknown() {
        let ends = substitutes_end(desk);
        substitutes_lack(desk, &ends);
    }
    let listed = left_but_listed::still_listed(&desk.context);
    for contact in desk.records().contacts.all() {
        term(desk, contact, listed.contains_key(&ContactId(contact.id)));
        confirmation(desk, contact);
        notice(desk, contact);
        retention(desk, contact);
    }
}

/// Substitutions that end and are not followed by another, and the first such end of each seat.
fn substitutes_end(desk: &mut Desk<'_>) -> HashMap<ContactId, Date> {
    let records = desk.records();
    let mut ends = HashMap::new();
    for substitute in records.substitutes.all() {
        let until = substitute.until.get().map(|until| until.0).filter(|until| *until >= desk.today());
        let (Some(until), Some(seat), Some(by)) = (until, substitute.for_contact.get(), substitute.by.get())
        else {
            continue;
        };
        if substitute_ends::is_followed(records, substitute, seat, until) {
            continue;
        }
        let first = ends.entry(seat).or_insert(until);
        *first = until.min(*first);
        let why = Message::new("reminder-substitute-ends")
            .attribute("why")
            .with("substitute", named(records, by))
            .with("until", short_day(until));
        let what = Message::new("reminder-substitute-ends").with("seat", named(records, seat));
        let place = substitute.value(path!["until"]);
        let due = Due::new(Kind::SubstituteEnds, until, substitute.id.as_str(), place)
            .said(what, why)
            .by(holder_or_organisation(desk, seat))
            .rule(&substitute_ends::RULE);
        desk.add(due);
    }
    ends
}

/// Members without a substitute at the next meeting. Where a substitution ends before that meeting, that is due
/// already.
fn substitutes_lack(desk: &mut Desk<'_>, ends: &HashMap<ContactId, Date>) {
    let records = desk.records();
    let mut lacking = BTreeMap::new();
    for agreement in desk
        .alive()
        .filter(|agreement| agreement.is_in_force() && records.meetings_are_known(agreement))
    {
        let next = records.next_planned(agreement, desk.today()).and_then(|meeting| meeting.date.get());
        let Some(date) = next.map(|date| date.0) else { continue };
        for (position, seat) in agreement.members() {
            let ends_before = ends.get(&seat).is_some_and(|end| *end < date);
            if !ends_before && records.has_substitute(seat, Scope::Meetings, date) == Some(false) {
                let place = agreement.value(path!["meetings", "members", position]);
                let first = lacking.entry(seat).or_insert_with(|| (date, place.clone()));
                if date < first.0 {
                    *first = (date, place);
                }
            }
        }
    }
    for (seat, (date, place)) in lacking {
        let why = Message::new("reminder-no-substitute").attribute("why").with("date", short_day(date));
        let what = Message::new("reminder-no-substitute").with("seat", named(records, seat));
        let due = Due::new(Kind::NoSubstitute, date, seat.as_str(), place)
            .said(what, why)
            .by(holder_or_organisation(desk, seat))
            .rule(&no_substitute::RULE);
        desk.add(due);
    }
}

/// The end of a term. When it is over and the seat is still on a list, somebody new has to be found.
fn term(desk: &mut Desk<'_>, contact: &Record<Contact>, is_listed: bool) {
    let seat = ContactId(contact.id);
    let until = contact.person.known().and_then(|person| person.until.get());
    let Some(until) = until.map(|until| until.0) else {
        return;
    };
    let (case, who, rule) = match until < desk.today() {
        false => (["what", "why"], vec![Who::Seat(seat)], &term_ends::RULE),
        true if is_listed => (["what-over", "why-over"], desk.organisation_of(seat), &left_but_listed::RULE),
        true => return,
    };
    let [what, why] = case.map(|attribute| Message::new("reminder-term-ends").attribute(attribute));
    let what = what.with("seat", named(desk.records(), seat));
    let due = Due::new(Kind::TermEnds, until, seat.as_str(), contact.value(path!["person", "until"]))
        .said(what, why.with("until", short_day(until)))
        .by(who)
        .rule(rule);
    desk.add(due);
}

fn confirmation(desk: &mut Desk<'_>, contact: &Record<Contact>) {
    let Some(confirmation) = not_confirmed::confirmation(contact) else {
        return;
    };
    let seat = ContactId(contact.id);
    let (place, why) = if confirmation.never {
        (contact.table(path!["person"]), "why-never")
    } else {
        (contact.value(path!["person", "confirmed"]), "why")
    };
    let why = Message::new("reminder-confirmation")
        .attribute(why)
        .with("date", short_day(confirmation.date));
    let what = Message::new("reminder-confirmation").with("seat", named(desk.records(), seat));
    desk.add(
        Due::new(Kind::Confirmation, confirmation.limit, seat.as_str(), place)
            .said(what, why)
            .by(vec![Who::Seat(seat)])
            .rule(&not_confirmed::RULE),
    );
}

/// Telling a person which details are kept.
fn notice(desk: &mut Desk<'_>, contact: &Record<Contact>) {
    let (Some(person), Some(privacy)) = (contact.person.known(), contact.privacy.known()) else {
        return;
    };
    let Some((since, limit)) = person_not_informed::notice(person).filter(|_| privacy.informed.is_absent()) else {
        return;
    };
    let seat = ContactId(contact.id);
    let why = Message::new("reminder-notice").attribute("why").with("since", short_day(since));
    let what = Message::new("reminder-notice").with("seat", named(desk.records(), seat));
    let due = Due::new(Kind::Notice, limit, seat.as_str(), contact.table(path!["privacy"]))
        .said(what, why)
        .by(desk.organisation_of(seat))
        .rule(&person_not_informed::RULE);
    desk.add(due);
}

/// Taking out the details of a person who left.
fn retention(desk: &mut Desk<'_>, contact: &Record<Contact>) {
    let Some((until, last)) = kept_too_long::retention(contact) else {
        return;
    };
    let seat = ContactId(contact.id);
    let why = Message::new("reminder-retention").attribute("why").with("until", short_day(until));
    let what = Message::new("reminder-retention").with("seat", named(desk.records(), seat));
    let due = Due::new(Kind::Retention, last, seat.as_str(), contact.value(path!["person", "until"]))
        .said(what, why)
        .by(desk.organisation_of(seat))
        .rule(&kept_too_long::RULE);
    desk.add(due);
}

/// The seat itself, or whoever can answer for its organisation where nobody holds it.
fn holder_or_organisation(desk: &Desk<'_>, seat: ContactId) -> Vec<Who> {
    let is_vacant = desk.records().contact(seat).is_some_and(|contact| contact.is_vacant());
    if is_vacant {
        desk.organisation_of(seat)
    } else {
        vec![Who::Seat(seat)]
    }
}
