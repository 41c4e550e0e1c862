//! Whoever acts for an agreement belongs to one of its parties.

use std::collections::HashSet;

use crate::findings::{Finding, Level};
use crate::path;
use crate::records::agreement::Agreement;
use crate::records::field::Field;
use crate::records::place::{Path, Place};
use crate::records::value::{ContactId, OrganisationId};
use crate::records::{Record, Records};
use crate::rules::{Batch, Check, Context, Family, Levels, Rule};

/// `not-a-party`
pub static RULE: Rule = Rule {
    id: "not-a-party",
    family: Family::References,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("not_a_party.md"),
    check: Check::RecordsAndMeetings(check, check_meetings),
};

fn check(context: &Context<'_>, found: &mut Vec<Finding>) {
    let records = context.records;
    for agreement in records.agreements.all() {
        let Some(parties) = Parties::of(records, agreement) else {
            continue;
        };
        parties.of_agreement(found);
    }
}

fn check_meetings(context: &Context<'_>, batch: Batch<'_>, found: &mut Vec<Finding>) {
    for (agreement, meetings) in batch.by_agreement() {
        let Some(parties) = Parties::of(context.records, agreement) else {
            continue;
        };
        for meeting in meetings {
            parties.organisation(meeting.host, || meeting.value(path!["host"]), found);
            parties.contact(meeting.chair, || meeting.value(path!["chair"]), found);
            parties.contact(meeting.minute_taker, || meeting.value(path!["minute_taker"]), found);
            for (position, item) in meeting.items.entries() {
                let place = || meeting.value(path!["items", position, "raised_by"]);
                parties.organisation(item.raised_by, place, found);
            }
        }
    }
}

/// An agreement whose parties are all known.
struct Parties<'a> {
    records: &'a Records,
    agreement: &'a Record<Agreement>,
    ids: HashSet<OrganisationId>,
}

impl<'a> Parties<'a> {
    fn of(records: &'a Records, agreement: &'a Record<Agreement>) -> Option<Self> {
        let is_known = !agreement.parties.is_absent() && !agreement.parties.has_unknown();
        is_known.then(|| Parties {
            records,
            agreement,
            ids: agreement.parties.values().copied().collect(),
        })
    }

    fn of_agreement(&self, found: &mut Vec<Finding>) {
        let agreement = self.agreement;
        self.contact(agreement.sponsor, || agreement.value(path!["sponsor"]), found);
        for (position, role) in agreement.roles.entries() {
            let place = || agreement.value(path!["roles", position, "party"]);
            self.organisation(role.party, place, found);
        }
        if let Some(meetings) = agreement.meetings.known() {
            for (position, host) in meetings.hosts.entries() {
                let place = || agreement.value(path!["meetings", "hosts", position]);
                self.organisation(Field::Known(*host), place, found);
            }
            for (name, list) in [
                ("members", &meetings.members),
                ("chairs", &meetings.chairs),
                ("minute_takers", &meetings.minute_takers),
            ] {
                for (position, contact) in list.entries() {
                    let place = || agreement.value(path!["meetings", name, position]);
                    self.contact(Field::Known(*contact), place, found);
                }
            }
        }
        if let Some(incident) = agreement.incident.known() {
            for (position, contact) in incident.first_calls.entries() {
                let place = || agreement.value(path!["incident", "first_calls", position]);
                self.contact(Field::Known(*contact), place, found);
            }
        }
        for (position, signature) in agreement.signatures.entries() {
            let at = |key: &'static str| -> Path { path!["signatures", position, key] };
            self.organisation(signature.party, || agreement.value(at("party")), found);
            self.signer(signature.party, signature.by, agreement.value(at("by")), found);
        }
    }

    fn organisation(&self, id: Field<OrganisationId>, place: impl Fn() -> Place, found: &mut Vec<Finding>) {
        if let Some(id) = id.get().filter(|id| !self.ids.contains(id)) {
            found.push(self.finding(place()).with("organisation", id.as_str()));
        }
    }

    fn contact(&self, id: Field<ContactId>, place: impl Fn() -> Place, found: &mut Vec<Finding>) {
        let stranger = id
            .get()
            .and_then(|id| Some((id, self.records.organisation_of(id)?)))
            .filter(|(_, organisation)| !self.ids.contains(organisation));
        if let Some((id, organisation)) = stranger {
            found.push(
                self.finding(place())
                    .case("contact")
                    .help("help-contact")
                    .with("contact", id.as_str())
                    .with("organisation", organisation.as_str()),
            );
        }
    }

    /// Someone signs for their own party only.
    fn signer(&self, party: Field<OrganisationId>, by: Field<ContactId>, place: Place, found: &mut Vec<Finding>) {
        let signer = by.get().and_then(|by| Some((by, self.records.organisation_of(by)?)));
        let (Some((contact, organisation)), Some(party)) = (signer, party.get()) else {
            return;
        };
        if !self.ids.contains(&organisation) {
            self.contact(by, || place.clone(), found);
        } else if organisation != party && self.ids.contains(&party) {
            found.push(
                self.finding(place)
                    .case("signature")
                    .help("help-signature")
                    .with("contact", contact.as_str())
                    .with("organisation", organisation.as_str())
                    .with("party", party.as_str()),
            );
        }
    }

    fn finding(&self, place: Place) -> Finding {
        Finding::new(&RULE, place)
            .with("agreement", self.agreement.id.as_str())
            .related(self.agreement.value(path!["parties"]), "related-parties")
    }
}
