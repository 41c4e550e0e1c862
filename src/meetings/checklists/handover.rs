//! A seat changes hands. [16, 19, 59]
//!
//! The change is the end of `person.until`; of a seat that is vacant it is today, and of one with somebody new
//! it is `person.since`. Actions, lists and agreements name the seat, so that they stay right by themselves.
//!
//! | point | ticked by | what decides |
//! |---|---|---|
//! | 5.1 | a person | not recorded |
//! | 5.2 | collab | somebody holds the seat after the change, or there is a substitute on that day |
//! | 5.3 | a person, after collab | an introduction or a work visit around the change |
//! | 5.4 | collab | the seat owns no open action, or somebody holds it after the change |
//! | 5.5, 5.6 | a person | |
//! | 5.7 | collab | `basis` and `informed` of whoever holds the seat after the change |
//! | 5.8 | collab | the details of whoever left are no longer there |
//! | 5.9 | a person, after collab | the seat is on no list of a channel, or somebody holds it after the change |
//! | 5.10 | collab | a work visit or an introduction within three months of the change |

use jiff::ToSpan;
use jiff::civil::Date;

use super::case::{Case, below};
use super::{Item, List, Outcome, Section, Tick};
use crate::documents::short_day;
use crate::language::Message;
use crate::records::contact::Contact;
use crate::records::field::Field;
use crate::records::kind::Kind;
use crate::records::meeting::{Meeting, MeetingKind, MeetingStatus};
use crate::records::value::ContactId;
use crate::records::{Record, Records};

pub static LIST: List = List {
    name: "handover",
    title: "checklist-title-handover",
    about: Kind::Contact,
    refer_to: &[],
    sections: &[Section {
        title: None,
        kept_in: Kind::Agreement,
        items: &[
            Item {
                slug: "change-told",
                tick: Tick::Judged,
            },
            Item {
                slug: "successor-known",
                tick: Tick::Computed(successor_known),
            },
            Item {
                slug: "met-together",
                tick: Tick::Proposed(met_together),
            },
            Item {
                slug: "actions-have-owner",
                tick: Tick::Computed(actions_have_owner),
            },
            Item {
                slug: "documents-read",
                tick: Tick::Judged,
            },
            Item {
                slug: "no-private-notes",
                tick: Tick::Judged,
            },
            Item {
                slug: "new-details-noted",
                tick: Tick::Computed(new_details_noted),
            },
            Item {
                slug: "old-details-removed",
                tick: Tick::Computed(old_details_removed),
            },
            Item {
                slug: "access-ended",
                tick: Tick::Proposed(access_ended),
            },
            Item {
                slug: "visit-planned",
                tick: Tick::Computed(visit_planned),
            },
        ],
    }],
};

/// How far the change of a seat is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Somebody still holds the seat, until this day.
    Leaving(Date),
    /// Somebody left on this day, and nobody else stands there.
    Left(Date),
    /// Nobody stands there.
    Vacant,
    /// Somebody holds it, since this day, for as long as anyone knows.
    Held(Date),
}

impl Stage {
    /// The stage of a seat; none where it cannot be read.
    fn of(contact: &Contact, today: Date) -> Option<Self> {
        let person = match &contact.person {
            Field::Absent => return Some(Stage::Vacant),
            Field::Unknown => return None,
            Field::Known(person) => person,
        };
        match person.until {
            Field::Known(until) if until.0 < today => Some(Stage::Left(until.0)),
            Field::Known(until) => Some(Stage::Leaving(until.0)),
            Field::Absent => person.since.get().map(|since| Stage::Held(since.0)),
            Field::Unknown => None,
        }
    }

    /// The day of the change.
    fn day(self, today: Date) -> Date {
        match self {
            Stage::Leaving(day) | Stage::Left(day) | Stage::Held(day) => day,
            Stage::Vacant => today,
        }
    }
}

/// What a point asks of a seat and its stage.
fn of_stage<'a>(case: &Case<'a>, check: impl FnOnce(&'a Record<Contact>, Stage) -> Outcome) -> Outcome {
    case.of_contact(|contact| match Stage::of(contact, case.today) {
        Some(stage) => check(contact, stage),
        None => Outcome::Unknown(Some(contact.file)),
    })
}

/// Whether a term ends soon enough, or ended, for a handover to be at hand: within sixty days.
pub fn is_at_hand(contact: &Contact, today: Date) -> bool {
    const AHEAD: i64 = 60;
    match Stage::of(contact, today) {
        Some(Stage::Leaving(until)) => until <= today.saturating_add(AHEAD.days()),
        Some(Stage::Left(_)) => true,
        Some(Stage::Vacant | Stage::Held(_)) | None => false,
    }
}

/// Whether a seat changes hands, and no other one does: its term ends or ended, it is vacant, or somebody took it
/// over so shortly ago that the first visit can still be due.
pub(super) fn is_the_only_one(contact: &Record<Contact>, records: &Records, today: Date) -> bool {
    let is_new = |contact: &Contact| {
        let first = today.saturating_sub(THREE_MONTHS.days());
        matches!(Stage::of(contact, today), Some(Stage::Held(since)) if since >= first)
    };
    let changes = |contact: &Contact| is_at_hand(contact, today) || is_new(contact);
    let mut others = records.contacts.all().iter().filter(|other| other.id != contact.id);
    (changes(contact) || contact.is_vacant()) && !others.any(|other| changes(other))
}

fn successor_known(case: &Case<'_>) -> Outcome {
    of_stage(case, |contact, stage| {
        let first_day = match stage {
            Stage::Held(_) => return Outcome::ticked(case.filled_in(contact.file, &["person"])),
            Stage::Leaving(until) => until.saturating_add(1.days()),
            Stage::Left(_) | Stage::Vacant => case.today,
        };
        let seat = ContactId(contact.id);
        let substitutes = || case.records.substitutes_for(seat);
        let holding = substitutes().find(|substitute| {
            let by = substitute.by.get().and_then(|by| case.records.contact(by));
            substitute.holds_on(first_day) == Some(true) && by.is_some_and(|by| !by.is_vacant())
        });
        let message = |part| Message::new("successor-known").attribute(part).with("date", short_day(first_day));
        match holding {
            Some(substitute) => Outcome::ticked(case.see(message("substitute"), substitute.file)),
            None if case.records.some_substitutes_are_unknown() => Outcome::Unknown(None),
            None => match substitutes().find(|substitute| substitute.holds_on(first_day).is_none()) {
                Some(vague) => Outcome::Unknown(Some(vague.file)),
                None => Outcome::open(message("nobody")),
            },
        }
    })
}

/// The first meeting at which people get to know each other, from one day to another.
fn introduction<'a>(case: &Case<'a>, from: Date, to: Date) -> Option<&'a Record<Meeting>> {
    let agreement = case.subject.agreement?;
    let mut meetings = case.records.meetings_from(agreement, from);
    meetings.find(|meeting| {
        let kinds = [MeetingKind::Introduction, MeetingKind::WorkVisit];
        let is_on = matches!(meeting.status.get(), Some(MeetingStatus::Planned | MeetingStatus::Held));
        let is_in_time = meeting.date.get().is_some_and(|date| date.0 <= to);
        is_on && is_in_time && meeting.kind.get().is_some_and(|kind| kinds.contains(&kind))
    })
}

/// Ticked where there is such a meeting.
fn introduced(case: &Case<'_>, slug: &'static str, from: Date, to: Date) -> Outcome {
    let Some(agreement) = case.subject.agreement else {
        return Outcome::NOTHING_YET;
    };
    match introduction(case, from, to) {
        Some(meeting) => Outcome::ticked(case.on_the_day(meeting)),
        None if !case.records.meetings_are_known(agreement) => Outcome::Unknown(None),
        None => {
            let message = Message::new(slug).attribute("none");
            Outcome::open(message.with("from", short_day(from)).with("to", short_day(to)))
        }
    }
}

/// Around the change, so many days before and after it.
const AROUND: i64 = 60;

fn met_together(case: &Case<'_>) -> Outcome {
    of_stage(case, |_, stage| {
        let day = stage.day(case.today);
        let (from, to) = (day.saturating_sub(AROUND.days()), day.saturating_add(AROUND.days()));
        introduced(case, "met-together", from, to)
    })
}

/// A visit belongs in the first so many days.
const THREE_MONTHS: i64 = 90;

fn visit_planned(case: &Case<'_>) -> Outcome {
    of_stage(case, |_, stage| {
        let day = stage.day(case.today);
        introduced(case, "visit-planned", day, day.saturating_add(THREE_MONTHS.days()))
    })
}

fn actions_have_owner(case: &Case<'_>) -> Outcome {
    of_stage(case, |contact, stage| {
        let message = |part| Message::new("actions-have-owner").attribute(part);
        if let Stage::Held(_) = stage {
            return Outcome::ticked(message("with-the-seat"));
        }
        let seat = ContactId(contact.id);
        let is_open_of_seat =
            |action: &&crate::records::meeting::Action| action.is_open() && action.owner.is(&seat);
        let mut missing = Vec::new();
        let is_alive = |meeting: &&Record<Meeting>| {
            let agreement = meeting.agreement.get().and_then(|id| case.records.agreement(id));
            agreement.is_none_or(|agreement| agreement.is_alive())
        };
        for meeting in case.records.meetings.all().iter().filter(is_alive) {
            let actions = meeting.items.values().flat_map(|item| item.actions.values());
            let open = actions.filter(is_open_of_seat).count();
            if open > 0 && !meeting.status.is(&MeetingStatus::Cancelled) {
                missing.push(case.see(message("open").with("count", open), meeting.file));
            }
        }
        if missing.is_empty() {
            let files = case.records.meetings.all().iter().map(|meeting| meeting.file).collect();
            if let Some(file) = case.facts.faulty(&files) {
                return Outcome::Unknown(Some(file));
            }
            if case.records.meetings.some_are_unreadable() {
                return Outcome::Unknown(None);
            }
        }
        Outcome::unless(missing, || message("none"))
    })
}

fn new_details_noted(case: &Case<'_>) -> Outcome {
    of_stage(case, |contact, stage| match stage {
        Stage::Held(_) => {
            let privacy = &contact.privacy;
            case.filled(
                contact,
                &[
                    ("person", (&contact.person).into()),
                    ("privacy.basis", below(privacy, |privacy| (&privacy.basis).into())),
                    ("privacy.informed", below(privacy, |privacy| (&privacy.informed).into())),
                ],
            )
        }
        Stage::Leaving(_) | Stage::Left(_) | Stage::Vacant => {
            let message = Message::new("new-details-noted").attribute("not-yet");
            Outcome::open(case.see(message, contact.file))
        }
    })
}

fn old_details_removed(case: &Case<'_>) -> Outcome {
    of_stage(case, |contact, stage| {
        let message = |part| Message::new("old-details-removed").attribute(part);
        match stage {
            Stage::Leaving(until) => Outcome::NotApplicable(message("until").with("date", short_day(until))),
            Stage::Left(until) => {
                Outcome::open(case.see(message("still-there").with("date", short_day(until)), contact.file))
            }
            Stage::Vacant | Stage::Held(_) => Outcome::ticked(case.see(message("gone"), contact.file)),
        }
    })
}

fn access_ended(case: &Case<'_>) -> Outcome {
    of_stage(case, |contact, stage| {
        let message = |part| Message::new("access-ended").attribute(part);
        let seat = ContactId(contact.id);
        let agreements = case.records.agreements.all().iter();
        let listing = agreements.filter(|agreement| {
            let mut channels = agreement.channels.values();
            let names = |list: &crate::records::field::List<ContactId>| list.values().any(|one| *one == seat);
            channels.any(|channel| names(&channel.admins) || names(&channel.members))
        });
        match (stage, listing.map(|agreement| agreement.file).next()) {
            (Stage::Leaving(until), _) => Outcome::NotApplicable(message("until").with("date", short_day(until))),
            (Stage::Left(_) | Stage::Vacant, Some(file)) => Outcome::open(case.see(message("listed"), file)),
            (Stage::Held(_), Some(file)) => Outcome::unsure(case.see(message("look"), file)),
            (_, None) => Outcome::unsure(message("not-listed")),
        }
    })
}
