//! After an incident: what should be ready, the first day, week and month. [1, 25–27, 56, 101]
//!
//! The format records no incident, only the meeting that it led to: the list is about that meeting.
//!
//! | point | ticked by | what decides |
//! |---|---|---|
//! | preparation | a person, after collab | `first_calls` and `steps`, and a substitute for every first call; card and practice are not recorded |
//! | 4.1 | a person | |
//! | 4.2 | collab | of every party someone of `first_calls`, or a substitute, was at the meeting |
//! | 4.3 | a person | not recorded |
//! | 4.4 | a person, after collab | the sponsor, or a contact of the executive domain, was at the meeting |
//! | 4.5, 4.6 | a person | not recorded |
//! | 4.7 | collab | there are decisions, and each has a reason |
//! | 4.8 | a person, after collab | no key that describes a person and no name in the file's name; the words are for people |
//! | 4.9 | a person | not recorded |
//! | 4.10 | a person, after collab | the meeting was held and has items; the day of the incident is not recorded |
//! | 4.11 | a person, after collab | the decisions have reasons and the report is sent |
//! | 4.12 | a person | not recorded |
//! | 4.13 | a person, after collab | every first call has a substitute today |
//! | 4.14 | a person | not recorded |
//! | 4.15 | a person, after collab | no action of the meeting is open; whom was told is not recorded |
//! | 4.16 | collab | an evaluation was held within 31 days |
//! | 4.17 | a person | not recorded |
//! | 4.18 | collab | a later meeting is periodic, thematic or a work visit |
//! | 4.19 | a person | not recorded |
//! | 4.20 | collab | `kind` is `crisis`, and the meeting is held on a day |

use std::collections::BTreeSet;

use jiff::ToSpan;

use super::case::{Case, below, called};
use super::{Item, List, Outcome, Reason, Section, Tick};
use crate::language::{Argument, Message};
use crate::meetings::words::organisation_name;
use crate::records::Record;
use crate::records::agreement::Agreement;
use crate::records::contact::Domain;
use crate::records::field::Field;
use crate::records::kind::Kind;
use crate::records::meeting::{Meeting, MeetingKind, MeetingStatus};
use crate::records::substitute::Scope;
use crate::records::value::ContactId;

pub static LIST: List = List {
    name: "incident",
    title: "checklist-title-incident",
    about: Kind::Meeting,
    refer_to: &[
        "checklist-call-112",
        "checklist-call-police",
        "checklist-call-discrimination",
        "checklist-call-worry",
        "checklist-read-safe-mosque",
        "checklist-numbers-change",
    ],
    sections: &[
        Section {
            title: Some("checklist-section-preparation"),
            kept_in: Kind::Agreement,
            items: &[Item {
                slug: "prepared-for-incidents",
                tick: Tick::Proposed(prepared_for_incidents),
            }],
        },
        Section {
            title: Some("checklist-section-first-day"),
            kept_in: Kind::Meeting,
            items: &[
                Item {
                    slug: "danger-called",
                    tick: Tick::Judged,
                },
                Item {
                    slug: "first-contacts-spoke",
                    tick: Tick::Computed(first_contacts_spoke),
                },
                Item {
                    slug: "police-report-chosen",
                    tick: Tick::Judged,
                },
                Item {
                    slug: "executive-called",
                    tick: Tick::Proposed(executive_called),
                },
                Item {
                    slug: "message-chosen",
                    tick: Tick::Judged,
                },
                Item {
                    slug: "someone-went",
                    tick: Tick::Judged,
                },
                Item {
                    slug: "measures-with-reason",
                    tick: Tick::Computed(measures_with_reason),
                },
                Item {
                    slug: "no-names-in-notes",
                    tick: Tick::Proposed(no_names_in_notes),
                },
            ],
        },
        Section {
            title: Some("checklist-section-first-week"),
            kept_in: Kind::Meeting,
            items: &[
                Item {
                    slug: "discrimination-desk-known",
                    tick: Tick::Judged,
                },
                Item {
                    slug: "met-and-asked",
                    tick: Tick::Proposed(met_and_asked),
                },
                Item {
                    slug: "decisions-explained",
                    tick: Tick::Proposed(decisions_explained),
                },
                Item {
                    slug: "neighbours-told",
                    tick: Tick::Judged,
                },
                Item {
                    slug: "worn-out-relieved",
                    tick: Tick::Proposed(worn_out_relieved),
                },
                Item {
                    slug: "unknowns-told",
                    tick: Tick::Judged,
                },
            ],
        },
        Section {
            title: Some("checklist-section-first-month"),
            kept_in: Kind::Meeting,
            items: &[
                Item {
                    slug: "outcome-told",
                    tick: Tick::Proposed(outcome_told),
                },
                Item {
                    slug: "looked-back",
                    tick: Tick::Computed(looked_back),
                },
                Item {
                    slug: "plan-updated",
                    tick: Tick::Judged,
                },
                Item {
                    slug: "calm-meeting-planned",
                    tick: Tick::Computed(calm_meeting_planned),
                },
                Item {
                    slug: "notes-cleaned",
                    tick: Tick::Judged,
                },
                Item {
                    slug: "incident-counts",
                    tick: Tick::Computed(incident_counts),
                },
            ],
        },
    ],
};

fn first_calls(agreement: &Agreement) -> impl Iterator<Item = ContactId> {
    let incident = agreement.incident.known();
    incident.into_iter().flat_map(|incident| incident.first_calls.values()).copied()
}

fn calls_are_known(case: &Case<'_>, agreement: &Record<Agreement>) -> Outcome {
    let calls = below(&agreement.incident, |incident| (&incident.first_calls).into());
    case.filled(agreement, &[("incident.first_calls", calls)])
}

/// Ticked where every first call has a substitute for incidents today.
fn calls_have_substitutes(case: &Case<'_>, agreement: &Record<Agreement>) -> Outcome {
    let calls = first_calls(agreement).collect();
    calls_are_known(case, agreement).then(|| case.have_substitutes(calls, Scope::Incidents, case.today))
}

fn prepared_for_incidents(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        let steps = below(&agreement.incident, |incident| (&incident.steps).into());
        let not_recorded = Message::new("prepared-for-incidents").attribute("not-recorded");
        calls_have_substitutes(case, agreement)
            .and(case.filled(agreement, &[("incident.steps", steps)]))
            .and(Outcome::ticked(not_recorded))
    })
}

fn worn_out_relieved(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| calls_have_substitutes(case, agreement))
}

fn first_contacts_spoke(case: &Case<'_>) -> Outcome {
    case.after_meeting(|meeting| {
        case.of_agreement(|agreement| {
            calls_are_known(case, agreement).then(|| calls_spoke(case, agreement, meeting))
        })
    })
}

fn calls_spoke(case: &Case<'_>, agreement: &Record<Agreement>, meeting: &Record<Meeting>) -> Outcome {
    if agreement.parties.has_unknown() {
        return Outcome::Unknown(Some(agreement.file));
    }
    let there = first_calls(agreement).filter(|call| was_there(case, meeting, *call));
    let there: Vec<_> = there.map(|call| case.records.organisation_of(call)).collect();
    let spoke: BTreeSet<_> = there.iter().flatten().copied().collect();
    let parties: BTreeSet<_> = agreement.parties.values().copied().collect();
    let silent = parties.difference(&spoke).map(|party| organisation_name(case.records, *party));
    let silent: Vec<String> = silent.collect();
    let message = |part| Message::new("first-contacts-spoke").attribute(part);
    if silent.is_empty() {
        return Outcome::Ticked(vec![message("spoke").into(), case.filled_in(meeting.file, &["present"])]);
    }
    if there.contains(&None) || case.records.some_substitutes_are_unknown() {
        return Outcome::Unknown(None);
    }
    if meeting.present.has_unknown() {
        return Outcome::Unknown(Some(meeting.file));
    }
    let missing = message("missing").with("parties", Argument::all(silent));
    Outcome::open(case.see(missing, meeting.file))
}

/// Whether someone, or a substitute for incidents of that day, was at a meeting.
fn was_there(case: &Case<'_>, meeting: &Meeting, seat: ContactId) -> bool {
    let is_present = |contact: ContactId| meeting.present.values().any(|present| *present == contact);
    let Some(date) = meeting.date.get() else {
        return is_present(seat);
    };
    let substitutes = case.records.substitutes_for(seat);
    let mut substitutes = substitutes
        .filter(|substitute| substitute.covers(Scope::Incidents))
        .filter(|substitute| substitute.holds_on(date.0) == Some(true))
        .filter_map(|substitute| substitute.by.get());
    is_present(seat) || substitutes.any(is_present)
}

fn executive_called(case: &Case<'_>) -> Outcome {
    case.after_meeting(|meeting| {
        let sponsor = case.subject.agreement.and_then(|agreement| agreement.sponsor.get());
        let is_executive = |id: &ContactId| {
            let contact = case.records.contact(*id);
            sponsor == Some(*id) || contact.is_some_and(|contact| contact.domain.is(&Domain::Executive))
        };
        let executives = meeting.present.values().copied().filter(is_executive);
        let executives: Vec<Message> = executives.map(|id| case.seat(id)).collect();
        let message = |part| Message::new("executive-called").attribute(part);
        if !executives.is_empty() {
            let there = message("there").with("seats", Argument::all(executives));
            Outcome::Ticked(vec![there.into(), case.filled_in(meeting.file, &["present"])])
        } else if meeting.present.has_unknown() {
            Outcome::Unknown(Some(meeting.file))
        } else {
            Outcome::open(case.see(message("not-there"), meeting.file))
        }
    })
}

fn measures_with_reason(case: &Case<'_>) -> Outcome {
    case.of_meeting(|meeting| {
        let items = || meeting.items.entries();
        let count = items().map(|(_, item)| item.decisions.entries().count()).sum::<usize>();
        let without = items().map(|(_, item)| {
            let decisions = item.decisions.entries();
            decisions.filter(|(_, decision)| decision.reason.is_absent()).count()
        });
        let without = without.sum::<usize>();
        let message = |part| Message::new("measures-with-reason").attribute(part);
        if without > 0 {
            return Outcome::open(case.see(message("without").with("count", without), meeting.file));
        }
        match case.facts.faulty(&[meeting.file].into()) {
            Some(file) => Outcome::Unknown(Some(file)),
            None if count == 0 => Outcome::open(case.see(message("none"), meeting.file)),
            None => Outcome::Ticked(vec![
                message("all").with("count", count).into(),
                case.filled_in(meeting.file, &["items.decisions.reason"]),
            ]),
        }
    })
}

fn no_names_in_notes(case: &Case<'_>) -> Outcome {
    case.of_meeting(|meeting| {
        let rules = ["forbidden-field", "unknown-field", "name-in-id"];
        let read = Message::new("no-names-in-notes").attribute("read");
        let found = case.silence(&rules, [meeting.file]);
        found.and(Outcome::unsure(read))
    })
}

fn met_and_asked(case: &Case<'_>) -> Outcome {
    case.after_meeting(|meeting| case.filled(meeting, &[("items", (&meeting.items).into())]))
}

fn decisions_explained(case: &Case<'_>) -> Outcome {
    case.after_meeting(|meeting| {
        let sent = below(&meeting.report, |report| (&report.sent).into());
        measures_with_reason(case).and(case.filled(meeting, &[("report.sent", sent)]))
    })
}

fn outcome_told(case: &Case<'_>) -> Outcome {
    case.after_meeting(|meeting| {
        let actions = || meeting.items.values().flat_map(|item| item.actions.values());
        let open = actions().filter(|action| action.is_open()).count();
        let message = |part| Message::new("outcome-told").attribute(part);
        if open > 0 {
            return Outcome::open(case.see(message("open").with("count", open), meeting.file));
        }
        match (case.facts.faulty(&[meeting.file].into()), actions().count()) {
            (Some(file), _) => Outcome::Unknown(Some(file)),
            (None, 0) => Outcome::unsure(case.see(message("none"), meeting.file)),
            (None, count) => Outcome::ticked(case.see(message("closed").with("count", count), meeting.file)),
        }
    })
}

/// A look back belongs in the first month.
const MONTH: i64 = 31;

fn looked_back(case: &Case<'_>) -> Outcome {
    case.of_both(|agreement, meeting| {
        let Some(date) = meeting.date.get() else {
            return case.filled(meeting, &[("date", (&meeting.date).into())]);
        };
        let last = date.0.saturating_add(MONTH.days());
        let evaluation = case
            .after(agreement, date.0)
            .filter(|later| later.kind.is(&MeetingKind::Evaluation))
            .find(|later| later.date.get().is_some_and(|later| later.0 <= last));
        let message = |part| Message::new("looked-back").attribute(part);
        match evaluation {
            Some(held) if held.status.is(&MeetingStatus::Held) => Outcome::ticked(case.on_the_day(held)),
            Some(planned) => Outcome::Open(vec![message("planned").into(), case.on_the_day(planned)]),
            None if !case.records.meetings_are_known(agreement) => Outcome::Unknown(None),
            None => {
                let none = Reason::from(message("none"));
                Outcome::open(none.at(called("kind = \"evaluation\"")))
            }
        }
    })
}

fn calm_meeting_planned(case: &Case<'_>) -> Outcome {
    case.of_both(|agreement, meeting| {
        let Some(date) = meeting.date.get() else {
            return case.filled(meeting, &[("date", (&meeting.date).into())]);
        };
        let calm = [MeetingKind::Periodic, MeetingKind::Thematic, MeetingKind::WorkVisit];
        let mut later = case.after(agreement, date.0);
        match later.find(|later| later.kind.get().is_some_and(|kind| calm.contains(&kind))) {
            Some(later) => Outcome::ticked(case.on_the_day(later)),
            None if !case.records.meetings_are_known(agreement) => Outcome::Unknown(None),
            None => Outcome::open(Message::new("calm-meeting-planned").attribute("none")),
        }
    })
}

fn incident_counts(case: &Case<'_>) -> Outcome {
    case.after_meeting(|meeting| match meeting.kind {
        Field::Known(kind) if kind != MeetingKind::Crisis => {
            let message = Message::new("incident-counts").attribute("other-kind");
            Outcome::open(case.see_at(message, meeting.file, "kind"))
        }
        _ => case.filled(
            meeting,
            &[
                ("kind", (&meeting.kind).into()),
                ("date", (&meeting.date).into()),
                ("status", (&meeting.status).into()),
            ],
        ),
    })
}
