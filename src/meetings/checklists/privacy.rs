//! What is kept about people. [58, 59, 146, 149]
//!
//! | point | ticked by | what decides |
//! |---|---|---|
//! | 6.1 | collab | no unknown or forbidden key in the contacts of the parties |
//! | 6.2 | collab | the three rules on legal basis are silent |
//! | 6.3 | collab | `informed` is filled in for every person, and `person-not-informed` is silent |
//! | 6.4 | collab | `not-confirmed` is silent |
//! | 6.5 | collab | `kept-too-long` is silent |
//! | 6.6, 6.7 | a person | not recorded |
//! | 6.8 | collab | `group-app-rules` and `left-but-listed` are silent; without channels it does not apply |
//! | 6.9 | a person | not recorded |
//! | 6.10 | a person, after collab | a party has a contact for privacy |
//! | 6.11, 6.12 | a person | collab reads the files of today, and not who may read them |

use super::case::{Case, called};
use super::{Item, List, Outcome, Reason, Section, Tick};
use crate::language::Message;
use crate::records::Record;
use crate::records::contact::{Contact, Domain};
use crate::records::kind::Kind;

pub static LIST: List = List {
    name: "privacy",
    title: "checklist-title-privacy",
    about: Kind::Agreement,
    refer_to: &[],
    sections: &[Section {
        title: None,
        kept_in: Kind::Agreement,
        items: &[
            Item {
                slug: "only-work-details",
                tick: Tick::Computed(only_work_details),
            },
            Item {
                slug: "basis-fits",
                tick: Tick::Computed(basis_fits),
            },
            Item {
                slug: "everyone-informed",
                tick: Tick::Computed(everyone_informed),
            },
            Item {
                slug: "details-confirmed",
                tick: Tick::Computed(details_confirmed),
            },
            Item {
                slug: "nothing-kept-too-long",
                tick: Tick::Computed(nothing_kept_too_long),
            },
            Item {
                slug: "register-complete",
                tick: Tick::Judged,
            },
            Item {
                slug: "dpia-decided",
                tick: Tick::Judged,
            },
            Item {
                slug: "group-app-in-order",
                tick: Tick::Computed(group_app_in_order),
            },
            Item {
                slug: "privacy-requests-answered",
                tick: Tick::Judged,
            },
            Item {
                slug: "breach-prepared",
                tick: Tick::Proposed(breach_prepared),
            },
            Item {
                slug: "history-clean",
                tick: Tick::Judged,
            },
            Item {
                slug: "parties-can-read",
                tick: Tick::Judged,
            },
        ],
    }],
};

/// Ticked where some rules have nothing to say of any of the parties' people.
fn people_in_order(case: &Case<'_>, rules: &[&'static str]) -> Outcome {
    case.of_people(|people| case.silence(rules, people.iter().map(|contact| contact.file)))
}

fn only_work_details(case: &Case<'_>) -> Outcome {
    case.of_contacts(|contacts| {
        let files = contacts.iter().map(|contact: &&Record<Contact>| contact.file);
        case.silence(&["forbidden-field", "unknown-field"], files)
    })
}

fn basis_fits(case: &Case<'_>) -> Outcome {
    people_in_order(case, &["no-legal-basis", "unsuitable-basis", "no-special-category-ground"])
}

fn everyone_informed(case: &Case<'_>) -> Outcome {
    let informed = case.of_people(|people| {
        let is_absent = |contact: &&Record<Contact>| {
            contact.privacy.is_absent()
                || contact.privacy.known().is_some_and(|privacy| privacy.informed.is_absent())
        };
        let not_told: Vec<_> = people.iter().copied().filter(is_absent).collect();
        let message = |part| Message::new("everyone-informed").attribute(part);
        let missing = message("lacking").with("seats", case.seats(not_told.iter().copied()));
        let missing = Reason::from(missing).at(called("privacy.informed"));
        let missing = if not_told.is_empty() { Vec::new() } else { vec![missing] };
        Outcome::unless(missing, || message("all").with("count", people.len()))
    });
    match informed {
        Outcome::Ticked(_) => informed.and(people_in_order(case, &["person-not-informed"])),
        lacking => lacking,
    }
}

fn details_confirmed(case: &Case<'_>) -> Outcome {
    people_in_order(case, &["not-confirmed"])
}

fn nothing_kept_too_long(case: &Case<'_>) -> Outcome {
    people_in_order(case, &["kept-too-long"])
}

fn group_app_in_order(case: &Case<'_>) -> Outcome {
    case.of_living_agreement(|agreement| {
        if agreement.channels.is_absent() {
            return Outcome::NotApplicable(Message::new("group-app-in-order").attribute("none"));
        }
        let app = case.silence(&["group-app-rules"], [agreement.file]);
        let channels = || agreement.channels.values();
        let on_lists = channels().flat_map(|channel| channel.admins.values().chain(channel.members.values()));
        let files = on_lists.filter_map(|id| case.records.contact(*id)).map(|contact| contact.file);
        app.and(case.silence(&["left-but-listed"], files))
    })
}

fn breach_prepared(case: &Case<'_>) -> Outcome {
    case.of_contacts(|contacts| {
        let is_for_privacy = |contact: &&Record<Contact>| contact.domain.is(&Domain::Privacy);
        let for_privacy: Vec<_> = contacts.iter().copied().filter(is_for_privacy).collect();
        let message = |part| Message::new("breach-prepared").attribute(part);
        match (for_privacy.is_empty(), contacts.iter().find(|contact| contact.domain.is_unknown())) {
            (false, _) => Outcome::ticked(message("contact").with("seats", case.seats(for_privacy))),
            (true, Some(contact)) => Outcome::Unknown(Some(contact.file)),
            (true, None) => Outcome::open(message("nobody")),
        }
    })
}
