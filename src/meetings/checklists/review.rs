//! The yearly review. [4, 13, 22, 46, 47, 122, 167]
//!
//! Figures are about the last twelve months and about the parties, never about people.
//!
//! | point | ticked by | what decides |
//! |---|---|---|
//! | 8.1 | a person, after collab | how many goals there are; what became of them is not recorded |
//! | 8.2 | collab | `every` is agreed: the figures are there |
//! | 8.3–8.6 | collab | all meetings of the year can be read: the figures are there |
//! | 8.7 | collab | an executive meeting and a work visit were held within the agreed time |
//! | 8.8 | a person, after collab | members have substitutes, and the rules on substitutes and contacts are silent; practice is not recorded |
//! | 8.9 | a person, after collab | the agreement says where a critical voice can go |
//! | 8.10 | a person, after collab | `kept-too-long` is silent; how many exceptions there are |
//! | 8.11 | a person | not recorded |
//! | 8.12 | a person, after collab | `review` lies ahead, or the agreement has ended |

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;

use super::case::{Case, called, of_rules};
use super::{Item, List, Outcome, Reason, Section, Tick};
use crate::documents::short_day;
use crate::language::Message;
use crate::meetings::words::organisation_name;
use crate::records::agreement::{Agreement, AgreementStatus};
use crate::records::field::Field;
use crate::records::kind::Kind;
use crate::records::meeting::{ActionState, Meeting, MeetingKind, MeetingStatus, Perspective, Theme};
use crate::records::value::OrganisationId;
use crate::records::{Record, Records};
use crate::rules::meetings::{Due, no_executive_meeting, no_work_visit};

pub static LIST: List = List {
    name: "review",
    title: "checklist-title-review",
    about: Kind::Agreement,
    refer_to: &[],
    sections: &[Section {
        title: None,
        kept_in: Kind::Agreement,
        items: &[
            Item {
                slug: "goals-reviewed",
                tick: Tick::Proposed(goals_reviewed),
            },
            Item {
                slug: "rhythm-compared",
                tick: Tick::Computed(rhythm_compared),
            },
            Item {
                slug: "calm-and-crisis-compared",
                tick: Tick::Computed(calm_and_crisis_compared),
            },
            Item {
                slug: "shares-of-parties",
                tick: Tick::Computed(shares_of_parties),
            },
            Item {
                slug: "shares-of-topics",
                tick: Tick::Computed(shares_of_topics),
            },
            Item {
                slug: "actions-counted",
                tick: Tick::Computed(actions_counted),
            },
            Item {
                slug: "executive-and-visit",
                tick: Tick::Computed(executive_and_visit),
            },
            Item {
                slug: "checked-and-practised",
                tick: Tick::Proposed(checked_and_practised),
            },
            Item {
                slug: "critical-voices-answered",
                tick: Tick::Proposed(critical_voices_answered),
            },
            Item {
                slug: "old-data-destroyed",
                tick: Tick::Proposed(old_data_destroyed),
            },
            Item {
                slug: "self-assessment-filled",
                tick: Tick::Judged,
            },
            Item {
                slug: "future-decided",
                tick: Tick::Proposed(future_decided),
            },
        ],
    }],
};

/// What a point asks of the meetings that were held in the last twelve months. Nothing is counted where one of
/// them cannot be read.
fn of_last_year<'a>(case: &Case<'a>, check: impl FnOnce(&[&'a Record<Meeting>]) -> Outcome) -> Outcome {
    let from = case.today.saturating_sub(12.months());
    case.of_meetings(|meetings| {
        let is_of_year = |meeting: &&&Record<Meeting>| {
            let date = meeting.date.get().map(|date| date.0);
            let is_within = date.is_some_and(|date| from <= date && date <= case.today);
            is_within && meeting.status.is(&MeetingStatus::Held)
        };
        let held: Vec<_> = meetings.iter().filter(is_of_year).copied().collect();
        match case.facts.faulty(&held.iter().map(|meeting| meeting.file).collect()) {
            Some(file) => Outcome::Unknown(Some(file)),
            None => check(&held),
        }
    })
}

/// The same, where it is known of every seat to which party it belongs.
fn of_parties_last_year<'a>(case: &Case<'a>, check: impl FnOnce(&[&'a Record<Meeting>]) -> Outcome) -> Outcome {
    of_last_year(case, |held| {
        let items = held.iter().flat_map(|meeting| meeting.items.values());
        let owners = items.flat_map(|item| item.actions.values()).filter_map(|action| action.owner.get());
        let mut seats = held.iter().filter_map(|meeting| meeting.chair.get()).chain(owners);
        if seats.any(|seat| case.records.organisation_of(seat).is_none()) {
            return Outcome::Unknown(None);
        }
        check(held)
    })
}

fn goals_reviewed(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        let goals = Message::new("goals-reviewed").attribute("goals");
        let goals = goals.with("count", agreement.goals.values().count());
        case.filled(agreement, &[("goals", (&agreement.goals).into())])
            .and(Outcome::unsure(goals))
    })
}

fn rhythm_compared(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        let every = of_rules(agreement, |rules| rules.every);
        let Field::Known(every) = every else {
            return case.filled(agreement, &[("meetings.every", (&every).into())]);
        };
        of_last_year(case, |held| {
            let calm: Vec<_> = held.iter().filter(|meeting| !meeting.kind.is(&MeetingKind::Crisis)).collect();
            let message = |part| Message::new("rhythm-compared").attribute(part);
            let days = |meeting: &&&Record<Meeting>| meeting.date.get().map(|date| date.0);
            let times = message("times").with("count", calm.len()).with("every", every.message());
            let mut reasons = vec![times.into()];
            if let (Some(first), Some(last)) = (calm.first().and_then(days), calm.last().and_then(days))
                && let Ok(gaps @ 1..) = i64::try_from(calm.len().saturating_sub(1))
            {
                let between = i64::from((last - first).get_days()) / gaps;
                reasons.push(message("between").with("days", between).into());
            }
            Outcome::Ticked(reasons)
        })
    })
}

fn calm_and_crisis_compared(case: &Case<'_>) -> Outcome {
    of_last_year(case, |held| {
        let crisis = held.iter().filter(|meeting| meeting.kind.is(&MeetingKind::Crisis)).count();
        let message = Message::new("calm-and-crisis-compared").attribute("counts");
        Outcome::ticked(message.with("calm", held.len() - crisis).with("crisis", crisis))
    })
}

/// One line for each party, in the order of their ids.
fn for_each_party<T: Default>(
    agreement: &Agreement,
    count: impl FnOnce(&mut BTreeMap<OrganisationId, T>),
    say: impl Fn(OrganisationId, &T) -> Message,
) -> Outcome {
    let parties = agreement.parties.values().map(|party| (*party, T::default()));
    let mut counts: BTreeMap<_, _> = parties.collect();
    count(&mut counts);
    Outcome::Ticked(counts.iter().map(|(party, counted)| say(*party, counted).into()).collect())
}

fn shares_of_parties(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        of_parties_last_year(case, |held| {
            for_each_party(
                agreement,
                |counts: &mut BTreeMap<_, [usize; 4]>| {
                    let mut add = |party: Option<OrganisationId>, what: usize| {
                        if let Some(counted) = party.and_then(|party| counts.get_mut(&party)) {
                            counted[what] += 1;
                        }
                    };
                    let of = |seat| case.records.organisation_of(seat);
                    for meeting in held {
                        add(meeting.host.get(), 1);
                        add(meeting.chair.get().and_then(of), 2);
                        for item in meeting.items.values() {
                            add(item.raised_by.get(), 0);
                            for action in item.actions.values() {
                                add(action.owner.get().and_then(of), 3);
                            }
                        }
                    }
                },
                |party, [items, hosted, chaired, actions]| {
                    Message::new("shares-of-parties")
                        .attribute("party")
                        .with("party", organisation_name(case.records, party))
                        .with("items", *items)
                        .with("hosted", *hosted)
                        .with("chaired", *chaired)
                        .with("actions", *actions)
                },
            )
        })
    })
}

fn shares_of_topics(case: &Case<'_>) -> Outcome {
    of_last_year(case, |held| {
        let items: Vec<_> = held.iter().flat_map(|meeting| meeting.items.values()).collect();
        let count = |wanted: &dyn Fn(Theme) -> bool| {
            items.iter().filter(|item| item.theme.get().is_some_and(wanted)).count()
        };
        let good = items.iter().filter(|item| item.perspective.is(&Perspective::Opportunity)).count();
        Outcome::ticked(
            Message::new("shares-of-topics")
                .attribute("counts")
                .with("total", items.len())
                .with("safety", count(&|theme| theme == Theme::Safety))
                .with("social", count(&|theme| theme != Theme::Safety))
                .with("good", good),
        )
    })
}

fn actions_counted(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        of_parties_last_year(case, |held| {
            for_each_party(
                agreement,
                |counts: &mut BTreeMap<_, [usize; 5]>| {
                    let items = held.iter().flat_map(|meeting| meeting.items.values());
                    for action in items.flat_map(|item| item.actions.values()) {
                        let party = action.owner.get().and_then(|owner| case.records.organisation_of(owner));
                        let Some(counted) = party.and_then(|party| counts.get_mut(&party)) else {
                            continue;
                        };
                        let state = action.state(case.today);
                        counted[4] += usize::from(state == ActionState::Overdue);
                        let what = match state {
                            ActionState::Done(Some(done)) if action.due.get().is_some_and(|due| done > due.0) => 1,
                            ActionState::Done(_) => 0,
                            ActionState::Dropped(_) => 2,
                            ActionState::Open | ActionState::Overdue => 3,
                        };
                        counted[what] += 1;
                    }
                },
                |party, [in_time, later, dropped, open, late]| {
                    Message::new("actions-counted")
                        .attribute("party")
                        .with("party", organisation_name(case.records, party))
                        .with("in-time", *in_time)
                        .with("later", *later)
                        .with("dropped", *dropped)
                        .with("open", *open)
                        .with("late", *late)
                },
            )
        })
    })
}

fn executive_and_visit(case: &Case<'_>) -> Outcome {
    let executive = held_in_time(
        case,
        MeetingKind::Executive,
        no_executive_meeting::due,
        "no-executive",
        "kind = \"executive\"",
    );
    executive.and(held_in_time(
        case,
        MeetingKind::WorkVisit,
        no_work_visit::due,
        "no-visit",
        "kind = \"work-visit\"",
    ))
}

/// Ticked where a meeting of a kind was held within the agreed time.
fn held_in_time(
    case: &Case<'_>,
    kind: MeetingKind,
    due: impl FnOnce(&Records, &Record<Agreement>) -> Option<Due>,
    otherwise: &'static str,
    name: &'static str,
) -> Outcome {
    case.of_agreement(|agreement| {
        let Some(due) = due(case.records, agreement) else {
            return Outcome::Unknown(None);
        };
        let last = due.last.filter(|last| *last <= case.today && due.every.after(*last) >= case.today);
        let held = last.and_then(|last| {
            let mut meetings = case.records.meetings_from(agreement, last);
            meetings.find(|meeting| meeting.kind.is(&kind) && meeting.status.is(&MeetingStatus::Held))
        });
        match held {
            Some(meeting) => Outcome::ticked(case.on_the_day(meeting)),
            None => {
                let none = Message::new("executive-and-visit").attribute(otherwise);
                let none = Reason::from(none.with("every", due.every.message()));
                Outcome::open(none.at(called(name)))
            }
        }
    })
}

fn checked_and_practised(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        let members: BTreeSet<_> = agreement.members().map(|(_, member)| member).collect();
        let substitutes = members.iter().flat_map(|member| case.records.substitutes_for(*member));
        let substitutes = substitutes.map(|substitute| substitute.file);
        case.members_have_substitutes(agreement, case.today)
            .and(case.silence(&["substitute-not-accepted", "substitute-ends"], substitutes))
            .and(
                case.of_people(|people| {
                    case.silence(&["not-confirmed"], people.iter().map(|contact| contact.file))
                }),
            )
            .and(Outcome::ticked(Message::new("checked-and-practised").attribute("practice")))
    })
}

fn critical_voices_answered(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        case.filled(agreement, &[("feedback", (&agreement.feedback).into())])
            .and(Outcome::unsure(Message::new("critical-voices-answered").attribute("count-yourself")))
    })
}

fn old_data_destroyed(case: &Case<'_>) -> Outcome {
    let settings = &case.records.settings;
    let gone =
        case.of_people(|people| case.silence(&["kept-too-long"], people.iter().map(|contact| contact.file)));
    if !case.records.settings_are_sound {
        return gone.and(Outcome::Unknown(None));
    }
    if settings.allow.is_unknown() {
        return gone.and(Outcome::Unknown(Some(settings.file)));
    }
    let exceptions = settings.allow.elements().len();
    let message = Message::new("old-data-destroyed").attribute("exceptions").with("count", exceptions);
    gone.and(Outcome::ticked(case.see(message, settings.file)))
}

fn future_decided(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        let message = |part| Message::new("future-decided").attribute(part);
        if agreement.status.is(&AgreementStatus::Ended) {
            return Outcome::Ticked(vec![message("ended").into(), case.filled_in(agreement.file, &["status"])]);
        }
        let Some(review) = agreement.review.get() else {
            return case.filled(agreement, &[("review", (&agreement.review).into())]);
        };
        let date = short_day(review.0);
        if review.0 > case.today {
            let ahead = message("ahead").with("date", date);
            Outcome::Ticked(vec![ahead.into(), case.filled_in(agreement.file, &["review"])])
        } else {
            Outcome::open(case.see(message("passed").with("date", date), agreement.file))
        }
    })
}
