//! Before a meeting. [22, 48–53]
//!
//! | point | ticked by | what decides |
//! |---|---|---|
//! | 1.1 | a person, after collab | the three rules on the calendar are silent; what else there is to think of that day |
//! | 1.2 | collab | `chair`, `minute_taker` and `place` are filled in, and chair and minute-taker are two seats |
//! | 1.3 | a person, after collab | host or chair is of another party than at the meeting before |
//! | 1.4 | collab | `invited` lies as many days ahead as agreed; that a party has no topic cannot be recorded |
//! | 1.5 | collab | an item has another theme than safety, and one begins at something that goes well |
//! | 1.6 | a person, after collab | `agenda_sent` lies as many days ahead as agreed; the words are for people |
//! | 1.7 | collab | the meeting before was held, and its report is sent |
//! | 1.8 | collab | no open action is past its day on the day of the meeting without a word in `result` |
//! | 1.9 | collab | `point-unanswered` and `declined-without-answer` are silent |
//! | 1.10 | a person, after collab | every member has a substitute that day; afterwards the rules on absence are silent |
//! | 1.11 | a person, after collab | there are no guests; else only people know whether all agree |
//! | 1.12 | a person | titles say what they like |

use jiff::civil::Date;

use super::case::Case;
use super::{Item, List, Outcome, Reason, Section, Tick};
use crate::calendar::free_days::{FreeDays, Times};
use crate::documents::short_day;
use crate::language::Message;
use crate::records::Record;
use crate::records::agreement::Agreement;
use crate::records::field::Field;
use crate::records::kind::Kind;
use crate::records::meeting::{Action, Meeting, MeetingStatus, Perspective, Theme};
use crate::records::value::OrganisationId;

pub static LIST: List = List {
    name: "meeting",
    title: "checklist-title-meeting",
    about: Kind::Meeting,
    refer_to: &[],
    sections: &[Section {
        title: None,
        kept_in: Kind::Meeting,
        items: &[
            Item {
                slug: "date-suits",
                tick: Tick::Proposed(date_suits),
            },
            Item {
                slug: "roles-and-place-known",
                tick: Tick::Computed(roles_and_place_known),
            },
            Item {
                slug: "turns-taken",
                tick: Tick::Proposed(turns_taken),
            },
            Item {
                slug: "topics-asked",
                tick: Tick::Computed(topics_asked),
            },
            Item {
                slug: "social-and-good-topics",
                tick: Tick::Computed(social_and_good_topics),
            },
            Item {
                slug: "agenda-in-time",
                tick: Tick::Proposed(agenda_in_time),
            },
            Item {
                slug: "last-report-ready",
                tick: Tick::Computed(last_report_ready),
            },
            Item {
                slug: "actions-looked-at",
                tick: Tick::Computed(actions_looked_at),
            },
            Item {
                slug: "questions-answered",
                tick: Tick::Computed(questions_answered),
            },
            Item {
                slug: "absent-have-substitutes",
                tick: Tick::Proposed(absent_have_substitutes),
            },
            Item {
                slug: "guests-agreed",
                tick: Tick::Proposed(guests_agreed),
            },
            Item {
                slug: "standing-questions",
                tick: Tick::Judged,
            },
        ],
    }],
};

/// The rules on the calendar.
const CALENDAR: [&str; 3] = [
    "planned-on-holiday",
    "planned-on-religious-day",
    "planned-during-friday-prayer",
];

/// What the calendar says of the day, for this list and that of a thematic meeting.
pub(super) fn date_suits(case: &Case<'_>) -> Outcome {
    case.of_meeting(|meeting| {
        if matches!(meeting.status.get(), Some(MeetingStatus::Held | MeetingStatus::Cancelled)) {
            return Outcome::NotApplicable(Message::new("checklist-over"));
        }
        let fields = [("status", (&meeting.status).into()), ("date", (&meeting.date).into())];
        case.filled(meeting, &fields).then(|| {
            if meeting.is_planned_from(case.today) {
                case.of_living_agreement(|agreement| day_is_free(case, agreement, meeting))
            } else {
                Outcome::open(Message::new("checklist-day-has-passed"))
            }
        })
    })
}

/// Whether the calendar is in the way, or there is something to think of.
fn day_is_free(case: &Case<'_>, agreement: &Record<Agreement>, meeting: &Record<Meeting>) -> Outcome {
    let records = case.records;
    let free_days = FreeDays::of(records, agreement);
    if !records.settings_are_sound {
        return Outcome::Unknown(None);
    }
    if free_days.leave_something_out() {
        return Outcome::Unknown(Some(records.settings.file));
    }
    let kind = |party: &OrganisationId| records.organisation(*party).and_then(|record| record.kind.known());
    if agreement.parties.has_unknown() || agreement.parties.values().any(|party| kind(party).is_none()) {
        return Outcome::Unknown(None);
    }
    let remarks = meeting.date.get().map(|date| free_days.remarks(date.0, Times::of(meeting)));
    let remarks = remarks.iter().flatten().map(|remark| Reason::from(remark.message(records)));
    let remarks: Vec<Reason> = remarks.collect();
    let silence = case.silence(&CALENDAR, [meeting.file]);
    if remarks.is_empty() {
        silence
    } else {
        silence.and(Outcome::Unsure(remarks))
    }
}

fn roles_and_place_known(case: &Case<'_>) -> Outcome {
    case.of_meeting(|meeting| {
        let seats = [meeting.chair.get(), meeting.minute_taker.get()];
        let is_one_seat = seats[0].is_some() && seats[0] == seats[1];
        let one_seat = is_one_seat.then(|| Message::new("roles-and-place-known").attribute("one-seat"));
        let filled = case.filled(
            meeting,
            &[
                ("chair", (&meeting.chair).into()),
                ("minute_taker", (&meeting.minute_taker).into()),
                ("place", (&meeting.place).into()),
            ],
        );
        one_seat.map_or(filled.clone(), |message| filled.and(Outcome::open(message)))
    })
}

fn turns_taken(case: &Case<'_>) -> Outcome {
    case.of_both(|agreement, meeting| {
        let Some(date) = meeting.date.get() else {
            return case.filled(meeting, &[("date", (&meeting.date).into())]);
        };
        if !case.records.meetings_are_known(agreement) {
            return Outcome::Unknown(None);
        }
        let Some((last, day)) = case.before(agreement, date.0) else {
            return Outcome::NotApplicable(Message::new("checklist-first-meeting"));
        };
        let party = |meeting: &Meeting| meeting.chair.get().and_then(|chair| case.records.organisation_of(chair));
        let another = |one: Option<_>, other: Option<_>| one.zip(other).map(|(one, other)| one != other);
        let turns = [
            ("host", another(meeting.host.get(), last.host.get())),
            ("chair", another(party(meeting), party(last))),
        ];
        let changed = turns.iter().filter(|(_, is_another)| *is_another == Some(true));
        let keys: Vec<&str> = changed.map(|(key, _)| *key).collect();
        let message = |part| Message::new("turns-taken").attribute(part).with("date", short_day(day));
        if !keys.is_empty() {
            return Outcome::Ticked(vec![message("another").into(), case.filled_in(meeting.file, &keys)]);
        }
        let is_same = turns.iter().all(|(_, is_another)| *is_another == Some(false));
        let fields = [("host", (&meeting.host).into()), ("chair", (&meeting.chair).into())];
        case.filled(meeting, &fields).then(|| {
            if is_same {
                Outcome::open(case.see(message("same"), last.file))
            } else {
                Outcome::unsure(case.see(message("not-known"), last.file))
            }
        })
    })
}

fn topics_asked(case: &Case<'_>) -> Outcome {
    case.sent_in_time("invited", |meeting| meeting.invited, |rules| rules.call_days, 21)
}

fn agenda_in_time(case: &Case<'_>) -> Outcome {
    case.sent_in_time("agenda_sent", |meeting| meeting.agenda_sent, |rules| rules.agenda_days, 7)
}

fn social_and_good_topics(case: &Case<'_>) -> Outcome {
    case.of_meeting(|meeting| {
        let items = || meeting.items.values();
        let message = |part| Message::new("social-and-good-topics").attribute(part);
        let is_social = items().any(|item| item.theme.get().is_some_and(|theme| theme != Theme::Safety));
        let is_good = items().any(|item| item.perspective.is(&Perspective::Opportunity));
        let missing = [(is_social, "no-social"), (is_good, "no-good")];
        let missing = missing.into_iter().filter(|(is_there, _)| !is_there);
        let missing: Vec<Reason> = missing.map(|(_, part)| message(part).into()).collect();
        let is_vague = meeting.items.has_unknown()
            || items().any(|item| item.theme.is_unknown() || item.perspective.is_unknown());
        match (meeting.items.is_absent(), missing.is_empty(), is_vague) {
            (true, ..) => Outcome::open(case.missing(meeting.file, &["items"])),
            (_, true, _) => Outcome::ticked(case.filled_in(meeting.file, &["items.theme", "items.perspective"])),
            (_, _, true) => Outcome::Unknown(Some(meeting.file)),
            (_, _, false) => Outcome::Open(missing),
        }
    })
}

fn last_report_ready(case: &Case<'_>) -> Outcome {
    case.of_both(|agreement, meeting| {
        let Some(date) = meeting.date.get() else {
            return case.filled(meeting, &[("date", (&meeting.date).into())]);
        };
        if !case.records.meetings_are_known(agreement) {
            return Outcome::Unknown(None);
        }
        let Some((last, day)) = case.before(agreement, date.0) else {
            return Outcome::NotApplicable(Message::new("checklist-first-meeting"));
        };
        if !last.status.is(&MeetingStatus::Held) {
            let message = Message::new("last-report-ready").attribute("not-yet");
            return Outcome::open(case.see(message.with("date", short_day(day)), last.file));
        }
        let sent = super::case::below(&last.report, |report| (&report.sent).into());
        case.filled(last, &[("report.sent", sent)])
    })
}

fn actions_looked_at(case: &Case<'_>) -> Outcome {
    case.of_meeting(|meeting| {
        let Some(date) = meeting.date.get() else {
            return case.filled(meeting, &[("date", (&meeting.date).into())]);
        };
        case.of_meetings(|meetings| {
            let meetings = meetings.iter().filter(|earlier| !earlier.status.is(&MeetingStatus::Cancelled));
            let missing = meetings.clone().flat_map(|earlier| open_without_a_word(case, earlier, date.0));
            let missing: Vec<Reason> = missing.collect();
            match case.facts.faulty(&meetings.map(|earlier| earlier.file).collect()) {
                Some(file) if missing.is_empty() => Outcome::Unknown(Some(file)),
                _ => Outcome::unless(missing, || message("none").with("date", short_day(date.0))),
            }
        })
    })
}

/// The open actions of a meeting that are past their day on another, or have none, without a word about it.
fn open_without_a_word(case: &Case<'_>, meeting: &Record<Meeting>, day: Date) -> Vec<Reason> {
    let mut missing = Vec::new();
    for (item, content) in meeting.items.entries() {
        for (action, content) in content.actions.entries().filter(|(_, action)| action.is_open()) {
            let (what, key) = match content.due {
                Field::Known(due) if due.0 < day && content.result.is_absent() => {
                    let is_late = due.0 < case.today;
                    let what = message(if is_late { "late" } else { "due" });
                    (what.with("due", short_day(due.0)), "items.actions.result")
                }
                Field::Absent => (message("undated"), "items.actions.due"),
                Field::Known(_) | Field::Unknown => continue,
            };
            let what = what.with("action", name(case, item, action, content));
            missing.push(case.see_at(what, meeting.file, key));
        }
    }
    missing
}

fn message(part: &'static str) -> Message {
    Message::new("actions-looked-at").attribute(part)
}

/// What an action is called: by its id, or by its place, and by whose it is.
fn name(case: &Case<'_>, item: usize, action: usize, content: &Action) -> Message {
    let name = match content.id.known() {
        Some(id) => Message::new("checklist-action").with("id", id.0.as_str()),
        None => Message::new("checklist-action-at").with("item", item + 1).with("action", action + 1),
    };
    match content.owner.get() {
        Some(owner) => Message::new("checklist-action-of")
            .with("action", name)
            .with("seat", case.seat(owner)),
        None => name,
    }
}

fn questions_answered(case: &Case<'_>) -> Outcome {
    case.of_living_agreement(|_| {
        case.of_meetings(|meetings| {
            let files = meetings.iter().map(|meeting: &&Record<Meeting>| meeting.file);
            case.silence(&["point-unanswered", "declined-without-answer"], files)
        })
    })
}

fn absent_have_substitutes(case: &Case<'_>) -> Outcome {
    case.of_both(|agreement, meeting| match (meeting.status, meeting.date) {
        (Field::Known(MeetingStatus::Held), _) => case
            .of_living_agreement(|_| case.silence(&["absent-without-substitute", "both-absent"], [meeting.file])),
        (_, Field::Known(date)) => case.members_have_substitutes(agreement, date.0),
        (_, date) => case.filled(meeting, &[("date", (&date).into())]),
    })
}

fn guests_agreed(case: &Case<'_>) -> Outcome {
    case.of_meeting(|meeting| {
        let message = |part| Message::new("guests-agreed").attribute(part);
        let count = meeting.guests.values().count();
        if meeting.guests.is_absent() {
            Outcome::NotApplicable(message("none"))
        } else if meeting.guests.has_unknown() {
            Outcome::Unknown(Some(meeting.file))
        } else {
            Outcome::unsure(case.see(message("guests").with("count", count), meeting.file))
        }
    })
}
