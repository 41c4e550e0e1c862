//! A thematic meeting. [53, 82, 93]
//!
//! | point | ticked by | what decides |
//! |---|---|---|
//! | 7.1 | a person, after collab | the items were raised by at least two parties |
//! | 7.2 | a person | |
//! | 7.3 | collab | there is a guest |
//! | 7.4 | a person | |
//! | 7.5 | a person, after collab | `chair` is filled in |
//! | 7.6 | a person, after collab | the agreement says what stays in the room |
//! | 7.7 | a person, after collab | the three rules on the calendar are silent |
//! | 7.8 | collab | every dilemma table has a question and minutes; without tables it does not apply |
//! | 7.9 | a person | not recorded |
//! | 7.10 | collab | the report was sent within fourteen days, and every table has an idea |
//! | 7.11 | collab | there is an action with an owner and a day |

use std::collections::BTreeSet;

use serde_json::Value;

use super::case::{Case, below};
use super::{Item, List, Outcome, Section, Tick};
use crate::language::Message;
use crate::records::kind::Kind;

pub static LIST: List = List {
    name: "thematic",
    title: "checklist-title-thematic",
    about: Kind::Meeting,
    refer_to: &[],
    sections: &[Section {
        title: None,
        kept_in: Kind::Meeting,
        items: &[
            Item {
                slug: "theme-chosen-together",
                tick: Tick::Proposed(theme_chosen_together),
            },
            Item {
                slug: "question-is-open",
                tick: Tick::Judged,
            },
            Item {
                slug: "experts-invited",
                tick: Tick::Computed(experts_invited),
            },
            Item {
                slug: "young-people-and-women",
                tick: Tick::Judged,
            },
            Item {
                slug: "discussion-leader",
                tick: Tick::Proposed(discussion_leader),
            },
            Item {
                slug: "rules-at-the-start",
                tick: Tick::Proposed(rules_at_the_start),
            },
            Item {
                slug: "food-prayer-time-language",
                tick: Tick::Proposed(day_suits),
            },
            Item {
                slug: "dilemma-tables",
                tick: Tick::Computed(dilemma_tables),
            },
            Item {
                slug: "cases-invented",
                tick: Tick::Judged,
            },
            Item {
                slug: "report-within-two-weeks",
                tick: Tick::Computed(report_within_two_weeks),
            },
            Item {
                slug: "idea-became-action",
                tick: Tick::Computed(idea_became_action),
            },
        ],
    }],
};

fn theme_chosen_together(case: &Case<'_>) -> Outcome {
    case.of_meeting(|meeting| {
        let parties: BTreeSet<_> = meeting.items.values().filter_map(|item| item.raised_by.get()).collect();
        case.filled(meeting, &[("items", (&meeting.items).into())]).then(|| {
            let message = Message::new("theme-chosen-together").attribute("one-party");
            if parties.len() > 1 {
                Outcome::ticked(case.filled_in(meeting.file, &["items.raised_by"]))
            } else if meeting.items.values().any(|item| item.raised_by.is_unknown()) {
                Outcome::Unknown(Some(meeting.file))
            } else {
                Outcome::open(case.see(message, meeting.file))
            }
        })
    })
}

fn experts_invited(case: &Case<'_>) -> Outcome {
    case.of_meeting(|meeting| case.filled(meeting, &[("guests", (&meeting.guests).into())]))
}

fn discussion_leader(case: &Case<'_>) -> Outcome {
    case.of_meeting(|meeting| case.filled(meeting, &[("chair", (&meeting.chair).into())]))
}

fn rules_at_the_start(case: &Case<'_>) -> Outcome {
    case.of_agreement(|agreement| {
        let state = below(&agreement.communication, |part| (&part.confidentiality).into());
        case.filled(agreement, &[("communication.confidentiality", state)])
    })
}

fn day_suits(case: &Case<'_>) -> Outcome {
    let rest = Message::new("food-prayer-time-language").attribute("rest");
    super::meeting::date_suits(case).and(Outcome::unsure(rest))
}

/// The dilemma tables of the meeting, as they stand in its file; null for one that cannot be read.
fn tables<'v>(case: &Case<'v>) -> Vec<&'v Value> {
    let items = case.source.and_then(|source| source.root().get("items")?.as_array());
    let tables = items.into_iter().flatten().filter_map(|item| item.get("dilemmas"));
    tables
        .flat_map(|tables| tables.as_array().map_or(vec![&Value::Null], |list| list.iter().collect()))
        .collect()
}

/// How many tables lack something; none where one cannot be read.
fn lacking(tables: &[&Value], keys: &[&str]) -> Option<usize> {
    let is_unreadable =
        |table: &&Value| !table.is_object() || keys.iter().any(|key| table.get(key).is_some_and(Value::is_null));
    let lacks = |table: &&&Value| keys.iter().any(|key| table.get(key).is_none());
    if tables.iter().any(is_unreadable) {
        return None;
    }
    Some(tables.iter().filter(lacks).count())
}

fn dilemma_tables(case: &Case<'_>) -> Outcome {
    case.of_meeting(|meeting| {
        let message = |part| Message::new("dilemma-tables").attribute(part);
        let tables = tables(case);
        if case.source.is_none() || meeting.items.has_unknown() {
            return Outcome::Unknown(Some(meeting.file));
        }
        if tables.is_empty() {
            return Outcome::NotApplicable(message("none"));
        }
        match lacking(&tables, &["question", "minutes"]) {
            None => Outcome::Unknown(Some(meeting.file)),
            Some(0) => Outcome::ticked(case.see(message("all").with("count", tables.len()), meeting.file)),
            Some(count) => Outcome::open(case.see(message("lacking").with("count", count), meeting.file)),
        }
    })
}

/// Two weeks, whatever the agreement says of other reports.
const TWO_WEEKS: i64 = 14;

fn report_within_two_weeks(case: &Case<'_>) -> Outcome {
    case.after_meeting(|meeting| {
        let message = |part| Message::new("report-within-two-weeks").attribute(part);
        let sent = meeting.report.known().and_then(|report| report.sent.get());
        let (Some(sent), Some(date)) = (sent, meeting.date.get()) else {
            let sent = below(&meeting.report, |report| (&report.sent).into());
            return case.filled(meeting, &[("report.sent", sent), ("date", (&meeting.date).into())]);
        };
        let days = i64::from((sent.0 - date.0).get_days());
        let report = if days <= TWO_WEEKS {
            Outcome::Ticked(vec![case.filled_in(meeting.file, &["report.sent"])])
        } else {
            Outcome::open(message("late").with("days", days))
        };
        if case.source.is_none() || meeting.items.has_unknown() {
            return report.and(Outcome::Unknown(Some(meeting.file)));
        }
        match lacking(&tables(case), &["ideas"]) {
            None => report.and(Outcome::Unknown(Some(meeting.file))),
            Some(0) => report,
            Some(count) => {
                report.and(Outcome::open(case.see(message("no-ideas").with("count", count), meeting.file)))
            }
        }
    })
}

fn idea_became_action(case: &Case<'_>) -> Outcome {
    case.of_meeting(|meeting| {
        let mut actions = meeting.items.values().flat_map(|item| item.actions.values());
        let message = Message::new("idea-became-action").attribute("none");
        if actions.any(|action| action.owner.known().is_some() && action.due.known().is_some()) {
            Outcome::ticked(case.filled_in(meeting.file, &["items.actions"]))
        } else if let Some(file) = case.facts.faulty(&[meeting.file].into()) {
            Outcome::Unknown(Some(file))
        } else {
            Outcome::open(case.see(message, meeting.file))
        }
    })
}
