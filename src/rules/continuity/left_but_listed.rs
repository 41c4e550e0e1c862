//! Someone has left and the seat is still on a list.

use std::collections::BTreeMap;

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::meeting::MeetingStatus;
use crate::records::place::Place;
use crate::records::relations::Seat;
use crate::records::value::ContactId;
use crate::rules::{Check, Context, Family, Levels, Rule};

/// `left-but-listed`
pub static RULE: Rule = Rule {
    id: "left-but-listed",
    family: Family::Continuity,
    level: Levels::One(Level::Warning),
    dated: true,
    fixed: false,
    page: include_str!("left_but_listed.md"),
    check: Check::Records(check),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    for (id, listings) in still_listed(context) {
        let Some(contact) = records.contact(id) else { continue };
        let until = contact.person.known().and_then(|person| person.until.get());
        let (Some(until), Some(organisation)) = (until, contact.organisation.get()) else {
            continue;
        };
        let mut finding = Finding::new(&RULE, contact.value(path!["person", "until"]))
            .with("contact", id.as_str())
            .with("until", until.0)
            .with("organisation", organisation.as_str());
        for (place, listed_as) in listings {
            finding = finding.related(place, listed_as);
        }
        found.push(finding);
    }
}

/// The seats of people whose term is over that are still listed, with where.
pub(crate) fn still_listed(context: &Context<'_>) -> BTreeMap<ContactId, Vec<(Place, &'static str)>> {
    let mut left = BTreeMap::new();
    for contact in context.records.contacts.all() {
        let until = contact.person.known().and_then(|person| person.until.get());
        if until.is_some_and(|until| until.0 < context.today) {
            left.insert(ContactId(contact.id), Vec::new());
        }
    }
    if !left.is_empty() {
        find_listings(context, &mut left);
        left.retain(|_, listings| !listings.is_empty());
    }
    left
}

/// Where the seats are still listed: agreements that have not ended, substitutions, open actions.
fn find_listings(context: &Context<'_>, left: &mut BTreeMap<ContactId, Vec<(Place, &'static str)>>) {
    let records = context.records;
    let mut list = |contact: ContactId, place: &dyn Fn() -> Place, listed_as| {
        if let Some(listings) = left.get_mut(&contact) {
            listings.push((place(), listed_as));
        }
    };
    for agreement in crate::rules::agreement::alive(context) {
        for (seat, contact, path) in agreement.seats() {
            let listed_as = match seat {
                Seat::Member => "related-member",
                Seat::Chair => "related-chair",
                Seat::MinuteTaker => "related-minute-taker",
                Seat::FirstCall => "related-first-call",
                Seat::Sponsor => "related-sponsor",
            };
            list(contact, &|| agreement.value(path.clone()), listed_as);
        }
        for (channel, content) in agreement.channels.entries() {
            for (key, contacts, listed_as) in [
                ("admins", &content.admins, "related-channel-admin"),
                ("members", &content.members, "related-channel-member"),
            ] {
                for (position, contact) in contacts.entries() {
                    let path = || path!["channels", channel, key, position];
                    list(*contact, &|| agreement.value(path()), listed_as);
                }
            }
        }
        for meeting in records.meetings_of(agreement) {
            if meeting.status.is(&MeetingStatus::Cancelled) {
                continue;
            }
            for (item, content) in meeting.items.entries() {
                let open = content.actions.entries().filter(|(_, action)| action.is_open());
                for (action, content) in open {
                    let path = || path!["items", item, "actions", action, "owner"];
                    if let Some(owner) = content.owner.get() {
                        list(owner, &|| meeting.value(path()), "related-action-owner");
                    }
                }
            }
        }
    }
    for substitute in records.substitutes.all() {
        let still_holds = substitute.days().is_none_or(|(_, last)| last >= context.today);
        if let Some(by) = substitute.by.get().filter(|_| still_holds) {
            list(by, &|| substitute.value(path!["by"]), "related-substitute");
        }
    }
}
