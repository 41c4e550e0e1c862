//! The first contact of a new partnership. [6, 33, 45, 146]
//!
//! | point | ticked by | what decides |
//! |---|---|---|
//! | 3.1 | collab | every party has a first contact |
//! | 3.2 | collab | the `source` of every person's details is the person or a public page |
//! | 3.3 | a person, after collab | the `kind` of the meeting is `introduction`; what was brought is not recorded |
//! | 3.4 | a person, after collab | every item has an answer, a decision or an action |
//! | 3.5 | a person | |
//! | 3.6 | collab | `informed` is filled in for every person |
//! | 3.7 | a person | what was explained is not recorded |
//! | 3.8 | collab | someone of the social domain was present |
//! | 3.9 | collab | a later meeting has another host |
//! | 3.10 | collab | an action is due within six weeks, and there is a later meeting |

use jiff::ToSpan;

use super::case::{Case, State, below, called};
use super::{Item, List, Outcome, Reason, Section, Tick};
use crate::language::{Argument, Message};
use crate::meetings::words::organisation_name;
use crate::records::Record;
use crate::records::contact::{Contact, Domain, Source};
use crate::records::field::Field;
use crate::records::kind::Kind;
use crate::records::meeting::{Item as AgendaItem, MeetingKind};

pub static LIST: List = List {
    name: "first-contact",
    title: "checklist-title-first-contact",
    about: Kind::Meeting,
    refer_to: &[],
    sections: &[Section {
        title: None,
        kept_in: Kind::Meeting,
        items: &[
            Item {
                slug: "own-contact-known",
                tick: Tick::Computed(own_contact_known),
            },
            Item {
                slug: "source-of-details",
                tick: Tick::Computed(source_of_details),
            },
            Item {
                slug: "getting-to-know",
                tick: Tick::Proposed(getting_to_know),
            },
            Item {
                slug: "needs-asked",
                tick: Tick::Proposed(needs_asked),
            },
            Item {
                slug: "partner-chose",
                tick: Tick::Judged,
            },
            Item {
                slug: "details-explained",
                tick: Tick::Computed(details_explained),
            },
            Item {
                slug: "workings-explained",
                tick: Tick::Judged,
            },
            Item {
                slug: "social-colleague-joined",
                tick: Tick::Computed(social_colleague_joined),
            },
            Item {
                slug: "return-visit-planned",
                tick: Tick::Computed(return_visit_planned),
            },
            Item {
                slug: "next-steps-agreed",
                tick: Tick::Computed(next_steps_agreed),
            },
        ],
    }],
};

fn own_contact_known(case: &Case<'_>) -> Outcome {
    case.of_contacts(|contacts| {
        case.of_agreement(|agreement| {
            if let Some(vague) = contacts.iter().find(|contact| contact.first_contact.is_unknown()) {
                return Outcome::Unknown(Some(vague.file));
            }
            let has_one = |party| case.records.contacts_of(party).any(|contact| contact.first_contact.is(&true));
            let without = agreement.parties.values().filter(|party| !has_one(**party));
            let mut without: Vec<_> = without.map(|party| organisation_name(case.records, *party)).collect();
            without.sort_unstable();
            let message = |part| Message::new("own-contact-known").attribute(part);
            let missing = message("none").with("parties", Argument::all(without.clone()));
            let missing = if without.is_empty() {
                Vec::new()
            } else {
                vec![missing.into()]
            };
            Outcome::unless(missing, || {
                let first = contacts.iter().copied().filter(|contact| contact.first_contact.is(&true));
                message("named").with("seats", case.seats(first))
            })
        })
    })
}

/// Ticked where something is known of every person's details, and is as it should be.
fn each_person(
    case: &Case<'_>,
    slug: &'static str,
    key: &'static str,
    state: impl Fn(&Contact) -> State,
    is_right: impl Fn(&Contact) -> bool,
) -> Outcome {
    case.of_people(|people| {
        let of = |wanted: State| people.iter().copied().filter(|contact| state(contact) == wanted).collect();
        let (absent, unknown): (Vec<&Record<Contact>>, Vec<_>) = (of(State::Absent), of(State::Unknown));
        let message = |part| Message::new(slug).attribute(part);
        let other: Vec<_> = of(State::Known).into_iter().filter(|contact| !is_right(contact)).collect();
        let lacking: Vec<_> = absent.into_iter().chain(other).collect();
        match (lacking.is_empty(), unknown.first()) {
            (false, _) => {
                let lacking = Reason::from(message("lacking").with("seats", case.seats(lacking)));
                Outcome::open(lacking.at(called(key)))
            }
            (true, Some(contact)) => Outcome::Unknown(Some(contact.file)),
            (true, None) => Outcome::ticked(message("all").with("count", people.len())),
        }
    })
}

fn source_of_details(case: &Case<'_>) -> Outcome {
    let source = |contact: &Contact| contact.privacy.known().and_then(|privacy| privacy.source.get());
    each_person(
        case,
        "source-of-details",
        "privacy.source",
        |contact| below(&contact.privacy, |privacy| (&privacy.source).into()),
        |contact| matches!(source(contact), Some(Source::Person | Source::PublicPage)),
    )
}

fn details_explained(case: &Case<'_>) -> Outcome {
    each_person(
        case,
        "details-explained",
        "privacy.informed",
        |contact| below(&contact.privacy, |privacy| (&privacy.informed).into()),
        |_| true,
    )
}

fn getting_to_know(case: &Case<'_>) -> Outcome {
    case.of_meeting(|meeting| match meeting.kind {
        Field::Known(MeetingKind::Introduction) | Field::Absent | Field::Unknown => {
            case.filled(meeting, &[("kind", (&meeting.kind).into())])
        }
        Field::Known(_) => {
            let message = Message::new("getting-to-know").attribute("other-kind");
            Outcome::open(case.see_at(message, meeting.file, "kind"))
        }
    })
}

fn needs_asked(case: &Case<'_>) -> Outcome {
    case.after_meeting(|meeting| {
        let is_unanswered =
            |item: &&AgendaItem| item.answer.is_absent() && item.actions.is_absent() && item.decisions.is_absent();
        let message = |part| Message::new("needs-asked").attribute(part);
        let unanswered = meeting.items.values().filter(is_unanswered).count();
        case.filled(meeting, &[("items", (&meeting.items).into())]).then(|| {
            if let (0, Some(file)) = (unanswered, case.facts.faulty(&[meeting.file].into())) {
                Outcome::Unknown(Some(file))
            } else if unanswered == 0 {
                let answered = message("answered").with("count", meeting.items.values().count());
                Outcome::ticked(case.see(answered, meeting.file))
            } else {
                Outcome::open(case.see(message("unanswered").with("count", unanswered), meeting.file))
            }
        })
    })
}

fn social_colleague_joined(case: &Case<'_>) -> Outcome {
    case.after_meeting(|meeting| {
        let contacts: Vec<_> = meeting.present.values().filter_map(|id| case.records.contact(*id)).collect();
        let social: Vec<_> = contacts
            .iter()
            .copied()
            .filter(|contact| contact.domain.is(&Domain::Social))
            .collect();
        let message = |part| Message::new("social-colleague-joined").attribute(part);
        let is_vague = meeting.present.has_unknown()
            || contacts.len() < meeting.present.values().count()
            || contacts.iter().any(|contact| contact.domain.is_unknown());
        if !social.is_empty() {
            let joined = message("joined").with("seats", case.seats(social));
            Outcome::Ticked(vec![joined.into(), case.filled_in(meeting.file, &["present"])])
        } else if is_vague {
            Outcome::Unknown(Some(meeting.file))
        } else {
            Outcome::open(case.see(message("nobody"), meeting.file))
        }
    })
}

fn return_visit_planned(case: &Case<'_>) -> Outcome {
    case.of_both(|agreement, meeting| {
        let (Some(date), Some(host)) = (meeting.date.get(), meeting.host.get()) else {
            let fields = [("host", (&meeting.host).into()), ("date", (&meeting.date).into())];
            return case.filled(meeting, &fields);
        };
        let mut later = case.after(agreement, date.0);
        match later.find(|later| later.host.get().is_some_and(|other| other != host)) {
            Some(later) => Outcome::ticked(case.on_the_day(later)),
            None if !case.records.meetings_are_known(agreement) => Outcome::Unknown(None),
            None => Outcome::open(Message::new("return-visit-planned").attribute("none")),
        }
    })
}

/// What happens next should be agreed for so many days.
const SIX_WEEKS: i64 = 42;

fn next_steps_agreed(case: &Case<'_>) -> Outcome {
    case.of_both(|agreement, meeting| {
        let Some(date) = meeting.date.get() else {
            return case.filled(meeting, &[("date", (&meeting.date).into())]);
        };
        let last = date.0.saturating_add(SIX_WEEKS.days());
        let mut actions = meeting.items.values().flat_map(|item| item.actions.values());
        let has_action = actions.any(|action| action.due.get().is_some_and(|due| due.0 <= last));
        let next = case.after(agreement, date.0).next();
        let message = |part| Message::new("next-steps-agreed").attribute(part);
        let mut missing = Vec::new();
        if !has_action {
            if case.facts.faulty(&[meeting.file].into()).is_some() {
                return Outcome::Unknown(Some(meeting.file));
            }
            missing.push(case.see(message("no-action"), meeting.file));
        }
        match next {
            Some(next) => Outcome::unless(missing, || case.on_the_day(next))
                .and(Outcome::ticked(case.filled_in(meeting.file, &["items.actions.due"]))),
            None if !case.records.meetings_are_known(agreement) => Outcome::Unknown(None),
            None => {
                missing.push(message("no-meeting").into());
                Outcome::Open(missing)
            }
        }
    })
}
