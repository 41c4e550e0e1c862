//! The start document. [23, 34–39, 52]
//!
//! | point | ticked by | what decides |
//! |---|---|---|
//! | 2.1 | collab | `why` is filled in |
//! | 2.2 | collab | there are goals, each with `by` and `sign` |
//! | 2.3 | collab | `instruments` is filled in |
//! | 2.4 | collab | there are roles, and `party-without-role` is silent |
//! | 2.5 | collab | `every`, `hosts`, `chairs` and `minute_takers` are filled in |
//! | 2.6 | collab | every member has a substitute today, and the rules on substitutes are silent |
//! | 2.7 | collab | every party has one first contact, and a municipality someone in the social domain |
//! | 2.8 | collab | `internal`, `external` and `spokespersons` are filled in |
//! | 2.9 | collab | `first_calls` and `steps` are filled in, and `no-incident-line` is silent |
//! | 2.10 | a person | the format has no place for it |
//! | 2.11 | collab | `hours`, `budget` and `sponsor` are filled in |
//! | 2.12 | a person, after collab | every party has signed and `review` is filled in; publication is not recorded |

use std::collections::BTreeSet;

use super::case::{Case, State, below};
use super::{Item, List, Outcome, Reason, Section, Tick};
use crate::language::{Argument, Message};
use crate::meetings::words::organisation_name;
use crate::records::contact::Domain;
use crate::records::kind::Kind;
use crate::records::organisation::OrganisationKind;
use crate::records::value::OrganisationId;

pub static LIST: List = List {
    name: "start-document",
    title: "checklist-title-start-document",
    about: Kind::Agreement,
    refer_to: &[],
    sections: &[Section {
        title: None,
        kept_in: Kind::Agreement,
        items: &[
            Item {
                slug: "why-written",
                tick: Tick::Computed(why_written),
            },
            Item {
                slug: "goals-clear",
                tick: Tick::Computed(goals_clear),
            },
            Item {
                slug: "instruments-chosen",
                tick: Tick::Computed(instruments_chosen),
            },
            Item {
                slug: "roles-written",
                tick: Tick::Computed(roles_written),
            },
            Item {
                slug: "meetings-arranged",
                tick: Tick::Computed(meetings_arranged),
            },
            Item {
                slug: "seats-have-substitutes",
                tick: Tick::Computed(seats_have_substitutes),
            },
            Item {
                slug: "first-contacts-named",
                tick: Tick::Computed(first_contacts_named),
            },
            Item {
                slug: "communication-agreed",
                tick: Tick::Computed(communication_agreed),
            },
            Item {
                slug: "incident-agreed",
                tick: Tick::Computed(incident_agreed),
            },
            Item {
                slug: "personal-data-agreed",
                tick: Tick::Judged,
            },
            Item {
                slug: "means-and-sponsor",
                tick: Tick::Computed(means_and_sponsor),
            },
            Item {
                slug: "signed-and-reviewed",
                tick: Tick::Proposed(signed_and_reviewed),
            },
        ],
    }],
};

fn why_written(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| case.filled(agreement, &[("why", (&agreement.why).into())]))
}

fn goals_clear(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        let mut outcome = case.filled(agreement, &[("goals", (&agreement.goals).into())]);
        for (position, goal) in agreement.goals.entries() {
            let lacking = [("goals.by", goal.by.is_absent()), ("goals.sign", goal.sign.is_absent())];
            let lacking = lacking.iter().filter(|(_, is_absent)| *is_absent);
            let keys: Vec<&str> = lacking.map(|(key, _)| *key).collect();
            if !keys.is_empty() {
                let message = Message::new("goals-clear").attribute("goal").with("goal", position + 1);
                let missing = case.missing(agreement.file, &keys);
                outcome = outcome.and(Outcome::open(Reason {
                    words: Some(message),
                    ..missing
                }));
            } else if goal.by.is_unknown() || goal.sign.is_unknown() {
                outcome = outcome.and(Outcome::Unknown(Some(agreement.file)));
            }
        }
        outcome
    })
}

fn instruments_chosen(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| case.filled(agreement, &[("instruments", (&agreement.instruments).into())]))
}

fn roles_written(case: &Case<'_>) -> Outcome {
    case.of_living_agreement(|agreement| {
        let filled = case.filled(agreement, &[("roles", (&agreement.roles).into())]);
        filled.and(case.silence(&["party-without-role"], [agreement.file]))
    })
}

fn meetings_arranged(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        let meetings = &agreement.meetings;
        case.filled(
            agreement,
            &[
                ("meetings.every", below(meetings, |rules| (&rules.every).into())),
                ("meetings.hosts", below(meetings, |rules| (&rules.hosts).into())),
                ("meetings.chairs", below(meetings, |rules| (&rules.chairs).into())),
                ("meetings.minute_takers", below(meetings, |rules| (&rules.minute_takers).into())),
            ],
        )
    })
}

fn seats_have_substitutes(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        let members = agreement.members().map(|(_, member)| member).collect::<BTreeSet<_>>();
        let substitutes = members.iter().flat_map(|member| case.records.substitutes_for(*member));
        let rules = ["invalid-substitute", "substitute-not-accepted", "substitute-overbooked"];
        let in_order = case.silence(&rules, substitutes.map(|substitute| substitute.file));
        case.members_have_substitutes(agreement, case.today).and(in_order)
    })
}

fn first_contacts_named(case: &Case<'_>) -> Outcome {
    case.of_contacts(|contacts| {
        case.of_agreement(|agreement| {
            if let Some(vague) = contacts
                .iter()
                .find(|contact| contact.first_contact.is_unknown() || contact.domain.is_unknown())
            {
                return Outcome::Unknown(Some(vague.file));
            }
            let parties = agreement.parties.values().collect::<BTreeSet<_>>();
            let missing = parties.into_iter().flat_map(|party| lacking(case, *party));
            Outcome::unless(missing.collect(), || {
                Message::new("first-contacts-named").attribute("named").with("count", contacts.len())
            })
        })
    })
}

/// What a party lacks: one first contact, and in a municipality someone in the social domain.
fn lacking(case: &Case<'_>, party: OrganisationId) -> Vec<Reason> {
    let contacts = || case.records.contacts_of(party);
    let first = contacts().filter(|contact| contact.first_contact.is(&true)).count();
    let organisation = case.records.organisation(party);
    let is_municipality = organisation.is_some_and(|record| record.kind.is(&OrganisationKind::Municipality));
    let is_social = contacts().any(|contact| contact.domain.is(&Domain::Social));
    [
        (first == 0, "none"),
        (first > 1, "several"),
        (is_municipality && !is_social, "no-social"),
    ]
    .into_iter()
    .filter(|(is_lacking, _)| *is_lacking)
    .map(|(_, part)| {
        let message = Message::new("first-contacts-named").attribute(part);
        message.with("party", organisation_name(case.records, party)).into()
    })
    .collect()
}

fn communication_agreed(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        let communication = &agreement.communication;
        case.filled(
            agreement,
            &[
                ("communication.internal", below(communication, |part| (&part.internal).into())),
                ("communication.external", below(communication, |part| (&part.external).into())),
                ("communication.spokespersons", below(communication, |part| (&part.spokespersons).into())),
            ],
        )
    })
}

fn incident_agreed(case: &Case<'_>) -> Outcome {
    case.of_living_agreement(|agreement| {
        let incident = &agreement.incident;
        let calls = ("incident.first_calls", below(incident, |part| (&part.first_calls).into()));
        let steps = ("incident.steps", below(incident, |part| (&part.steps).into()));
        // Of calls that are not there, the rule says so too, and better.
        let fields = if calls.1 == State::Absent {
            vec![steps]
        } else {
            vec![calls, steps]
        };
        case.filled(agreement, &fields)
            .and(case.silence(&["no-incident-line"], [agreement.file]))
    })
}

fn means_and_sponsor(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        let resources = &agreement.resources;
        case.filled(
            agreement,
            &[
                ("resources.hours", below(resources, |part| (&part.hours).into())),
                ("resources.budget", below(resources, |part| (&part.budget).into())),
                ("sponsor", (&agreement.sponsor).into()),
            ],
        )
    })
}

fn signed_and_reviewed(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        let fields = [
            ("signatures", (&agreement.signatures).into()),
            ("review", (&agreement.review).into()),
        ];
        let filled = case.filled(agreement, &fields);
        let has_signed =
            |party: &OrganisationId| agreement.signatures.values().any(|signature| signature.party.is(party));
        let unsigned = agreement.parties.values().collect::<BTreeSet<_>>().into_iter();
        let unsigned = unsigned.filter(|party| !has_signed(party));
        let unsigned: Vec<_> = unsigned.map(|party| organisation_name(case.records, *party)).collect();
        let message = |part| Message::new("signed-and-reviewed").attribute(part);
        if agreement.signatures.values().any(|signature| signature.party.is_unknown()) {
            return filled.and(Outcome::Unknown(Some(agreement.file)));
        }
        if unsigned.is_empty() || agreement.signatures.is_absent() {
            return filled.and(Outcome::ticked(message("publication")));
        }
        filled.and(Outcome::open(message("unsigned").with("parties", Argument::all(unsigned))))
    })
}
