//! What is due under an agreement: the next meeting, an executive meeting, a visit, goals, the review, its end;
//! and the exceptions in the settings that end.

use std::collections::HashMap;

use super::{Desk, Due, Kind, Who, agreement as titled, meeting as named};
use crate::documents::short_day;
use crate::language::Message;
use crate::path;
use crate::records::Record;
use crate::records::agreement::Agreement;
use crate::records::meeting::{Meeting, MeetingKind, MeetingStatus};
use crate::rules::agreement::{agreement_ended, exploring_too_long, review_due};
use crate::rules::equality::gone_quiet;
use crate::rules::exceptions::{expired_exception, latest_end};
use crate::rules::meetings::{no_executive_meeting, no_meeting_planned, no_work_visit, rhythm_missed};
use crate::rules::{self, Rule};

pub(super) fn list(desk: &mut Desk<'_>) {
    for agreement in desk.alive() {
        next_meeting(desk, agreement);
        every_so_often(desk, agreement);
        goals(desk, agreement);
        days(desk, agreement);
    }
    exceptions(desk);
}

/// The next meeting, where none is planned, or too late. However many rules say so, it is one thing to do: the
/// first reason counts that the settings do not silence.
fn next_meeting(desk: &mut Desk<'_>, agreement: &Record<Agreement>) {
    for reason in [to_plan, to_move, to_revive] {
        if let Some(due) = reason(desk, agreement) {
            let who = desk.parties(agreement);
            if desk.add(due.by(who)) {
                return;
            }
        }
    }
}

/// None is planned. The day for the next one is agreed at the last one.
fn to_plan(desk: &Desk<'_>, agreement: &Record<Agreement>) -> Option<Due> {
    let (records, today) = (desk.records(), desk.today());
    let is_open = agreement.is_in_force() && records.meetings_are_known(agreement);
    if !is_open || records.next_planned(agreement, today).is_some() {
        return None;
    }
    let held = records
        .meetings_of(agreement)
        .filter(|meeting| meeting.status.is(&MeetingStatus::Held));
    let days = held.filter_map(|meeting| meeting.date.get());
    let last = days.filter(|date| date.0 <= today).max();
    let date = last.or(agreement.since.get())?.0;
    let why = Message::new("reminder-next-meeting");
    let why = match last {
        Some(last) => why.attribute("why").with("last", short_day(last.0)),
        None => why.attribute("why-never"),
    };
    let due = Due::new(Kind::NextMeeting, date, agreement.id.as_str(), agreement.value(path!["status"]));
    Some(due.said(plan(agreement), why).rule(&no_meeting_planned::RULE))
}

/// Too much time lies between the last one and the next one, or today.
fn to_move(desk: &Desk<'_>, agreement: &Record<Agreement>) -> Option<Due> {
    let gap = rhythm_missed::open_gap(desk.records(), agreement, desk.today())?;
    let why = Message::new("reminder-next-meeting")
        .attribute("why-rhythm")
        .with("last", short_day(gap.from))
        .with("every", gap.every.message());
    let place = match gap.next {
        Some(meeting) => meeting.value(path!["date"]),
        None => agreement.value(path!["meetings", "every"]),
    };
    let what = plan_or_move(agreement, gap.next);
    let due = Due::new(Kind::NextMeeting, gap.every.after(gap.from), agreement.id.as_str(), place);
    Some(due.said(what, why).rule(&rhythm_missed::RULE))
}

/// It has been quiet for long, or soon will be.
fn to_revive(desk: &Desk<'_>, agreement: &Record<Agreement>) -> Option<Due> {
    let quiet = gone_quiet::quiet(desk.records(), agreement)?;
    let mut coming = desk.records().meetings_from(agreement, desk.today());
    let next = coming
        .find(|meeting| meeting.status.is(&MeetingStatus::Planned) && !meeting.kind.is(&MeetingKind::Crisis));
    let day = next.and_then(|next| next.date.get());
    if quiet.limit >= desk.today() && day.is_some_and(|day| day.0 <= quiet.limit) {
        return None;
    }
    let why = Message::new("reminder-next-meeting").with("last", short_day(quiet.from));
    let why = why.attribute(if quiet.never { "why-quiet-never" } else { "why-quiet" });
    let place = agreement.value(path!["parties"]);
    let due = Due::new(Kind::NextMeeting, quiet.limit, agreement.id.as_str(), place);
    Some(due.said(plan_or_move(agreement, next), why).rule(&gone_quiet::RULE))
}

fn plan(agreement: &Record<Agreement>) -> Message {
    Message::new("reminder-next-meeting").with("agreement", titled(agreement))
}

/// Plan a meeting, or choose an earlier day for the one that is planned.
fn plan_or_move(agreement: &Record<Agreement>, next: Option<&Record<Meeting>>) -> Message {
    match next.and_then(|next| Some((next, next.date.get()?.0))) {
        Some((next, date)) => Message::new("reminder-next-meeting")
            .attribute("what-earlier")
            .with("meeting", named(next, date)),
        None => plan(agreement),
    }
}

/// A meeting with mayor, alderman or board, and a work visit.
fn every_so_often(desk: &mut Desk<'_>, agreement: &Record<Agreement>) {
    if !agreement.is_in_force() {
        return;
    }
    let records = desk.records();
    for (kind, of, id, due, rule) in [
        (
            Kind::ExecutiveMeeting,
            MeetingKind::Executive,
            "reminder-executive-meeting",
            no_executive_meeting::due(records, agreement),
            &no_executive_meeting::RULE,
        ),
        (
            Kind::WorkVisit,
            MeetingKind::WorkVisit,
            "reminder-work-visit",
            no_work_visit::due(records, agreement),
            &no_work_visit::RULE,
        ),
    ] {
        let Some(due) = due else { continue };
        let mut coming = records.meetings_from(agreement, desk.today());
        let planned = coming.find(|meeting| meeting.status.is(&MeetingStatus::Planned) && meeting.kind.is(&of));
        let planned = planned.and_then(|meeting| meeting.date.get()).map(|date| date.0);
        let ends_before = agreement.until.get().is_some_and(|until| until.0 < due.day);
        // What is late stays late, whatever is planned; but what is arranged in time is not due.
        let is_arranged = planned.is_some_and(|date| date <= due.day);
        if due.day >= desk.today() && (is_arranged || ends_before) {
            continue;
        }
        let what = Message::new(id).with("agreement", titled(agreement));
        let why = Message::new(id).with("every", due.every.message());
        let why = match (due.last, planned) {
            (_, Some(planned)) => why.attribute("why-planned").with("planned", short_day(planned)),
            (Some(last), None) => why.attribute("why").with("last", short_day(last)),
            (None, None) => why.attribute("why-never"),
        };
        let due = Due::new(kind, due.day, agreement.id.as_str(), agreement.value(path!["status"]));
        let due = due.said(what, why).by(desk.parties(agreement)).rule(rule);
        desk.add(due);
    }
}

/// Goals up to their day. Nobody writes down that a goal is reached: after that day the parties look back.
fn goals(desk: &mut Desk<'_>, agreement: &Record<Agreement>) {
    for (position, goal) in agreement.goals.entries() {
        let Some(date) = goal.by.get().map(|date| date.0).filter(|date| *date >= desk.today()) else {
            continue;
        };
        let why = Message::new("reminder-goal").attribute("why").with("agreement", titled(agreement));
        let subject = format!("{}/{}", agreement.id, position + 1);
        let due = Due::new(Kind::Goal, date, subject, agreement.value(path!["goals", position, "by"]))
            .said(Message::new("reminder-goal"), why)
            .recorded(path!["goals", position, "goal"])
            .by(desk.parties(agreement));
        desk.add(due);
    }
}

/// The days that stand in the agreement itself.
fn days(desk: &mut Desk<'_>, agreement: &Record<Agreement>) {
    let day = |key: &'static str| agreement.value(path![key]);
    let review = agreement.review.get().map(|review| (review.0, review.0));
    let until = agreement.until.get().map(|until| (until.0, until.0));
    let exploration = exploring_too_long::exploration(agreement);
    let all: [(_, _, _, _, &'static Rule); 3] = [
        (Kind::Review, "reminder-review", review, day("review"), &review_due::RULE),
        (Kind::AgreementEnds, "reminder-agreement-ends", until, day("until"), &agreement_ended::RULE),
        (Kind::Exploration, "reminder-exploration", exploration, day("status"), &exploring_too_long::RULE),
    ];
    for (kind, id, days, place, rule) in all {
        let Some((named, date)) = days else { continue };
        let what = Message::new(id).with("agreement", titled(agreement));
        let why = Message::new(id).attribute("why").with("day", short_day(named));
        let due = Due::new(kind, date, agreement.id.as_str(), place).said(what, why).rule(rule);
        let who = desk.parties(agreement);
        desk.add(due.by(who));
    }
}

/// Exceptions up to their last day, and those that are over and still stand in the settings.
fn exceptions(desk: &mut Desk<'_>) {
    let settings = &desk.records().settings;
    let mut times: HashMap<String, usize> = HashMap::new();
    for (position, allow) in settings.allow.entries() {
        let rule = allow.rule.get().and_then(|name| rules::find(name.as_str()));
        let (Some(rule), Some(until)) = (rule, allow.until.get()) else {
            continue;
        };
        if until.0 > latest_end(desk.today()) {
            continue;
        }
        // Two exceptions to one rule for one record differ by their place only.
        let name = match allow.record.get() {
            Some(record) => format!("{}/{}", rule.id, record.as_str()),
            None => rule.id.to_owned(),
        };
        let time = times.entry(name.clone()).or_default();
        *time += 1;
        let subject = if *time == 1 { name } else { format!("{name}/{time}") };
        let why = Message::new("reminder-exception").attribute("why").with("day", short_day(until.0));
        let due = Due::new(Kind::Exception, until.0, subject, settings.value(path!["allow", position, "until"]))
            .said(Message::new("reminder-exception").with("rule", rule.id), why)
            .by(allow.by.get().map(Who::Seat).into_iter().collect())
            .rule(&expired_exception::RULE);
        desk.add(due);
    }
}
