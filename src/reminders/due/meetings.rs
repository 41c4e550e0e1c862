//! What is due around a meeting: the call for points, the invitation, the agenda, whether it took place, the
//! report, its adoption, and answers to points.

use jiff::civil::Date;

use super::{Desk, Due, Kind, Who, meeting as named};
use crate::documents::short_day;
use crate::language::{Argument, Message};
use crate::path;
use crate::records::Record;
use crate::records::agreement::Agreement;
use crate::records::meeting::{Meeting, MeetingStatus};
use crate::records::value::{Count, OrganisationId};
use crate::rules::follow_through::point_unanswered;
use crate::rules::meetings::{self as rules, adopts_reports, agenda_days, call_days, report_days};

pub(super) fn list(desk: &mut Desk<'_>) {
    for (agreement, meeting) in desk.meetings() {
        let Some(date) = meeting.date.get().map(|date| date.0) else {
            continue;
        };
        if meeting.is_planned_from(desk.today()) {
            before(desk, agreement, meeting, date);
        } else if meeting.status.is(&MeetingStatus::Planned) {
            outcome(desk, agreement, meeting, date);
        } else {
            report(desk, agreement, meeting, date);
            adoption(desk, agreement, meeting, date);
            answers(desk, agreement, meeting, date);
        }
    }
}

/// What is done before a meeting.
fn before(desk: &mut Desk<'_>, agreement: &Record<Agreement>, meeting: &Record<Meeting>, date: Date) {
    call_for_points(desk, agreement, meeting, date);
    let sender = desk.seat_or_parties(meeting.chair.get(), agreement);
    if meeting.invited.is_absent() {
        let why = Message::new("reminder-invitation").attribute("why");
        desk.add(
            due(Kind::Invitation, call_days(agreement).days_before(date), meeting)
                .said(
                    Message::new("reminder-invitation").with("meeting", named(meeting, date)),
                    why.with("days", number(call_days(agreement))),
                )
                .by(sender.clone())
                .rule(&rules::invitation_late::RULE),
        );
    }
    if meeting.agenda_sent.is_absent() {
        let why = Message::new("reminder-agenda").attribute("why");
        desk.add(
            due(Kind::Agenda, agenda_days(agreement).days_before(date), meeting)
                .said(
                    Message::new("reminder-agenda").with("meeting", named(meeting, date)),
                    why.with("days", number(agenda_days(agreement))),
                )
                .by(sender)
                .rule(&rules::agenda_late::RULE),
        );
    }
}

/// The parties that have no point on the agenda yet are asked for one, until the agenda has gone out. Once the
/// invitation is out, the day of the call has passed for good: nobody is late with a point.
fn call_for_points(desk: &mut Desk<'_>, agreement: &Record<Agreement>, meeting: &Record<Meeting>, date: Date) {
    let day = call_days(agreement).days_before(date);
    let is_open = meeting.agenda_sent.is_absent() && (desk.today() <= day || meeting.invited.is_absent());
    let has_point = |party: &OrganisationId| meeting.items.values().any(|item| item.raised_by.is(party));
    let without = agreement.parties.values().filter(|party| !has_point(party)).copied();
    let who = desk.who(without);
    if !is_open || who.is_empty() || meeting.items.has_unknown() {
        return;
    }
    let why = Message::new("reminder-call-for-points")
        .attribute("why")
        .with("agenda", short_day(agenda_days(agreement).days_before(date)));
    desk.add(
        due(Kind::CallForPoints, day, meeting)
            .said(Message::new("reminder-call-for-points").with("meeting", named(meeting, date)), why)
            .by(who),
    );
}

/// Whether a meeting took place that is still planned after its day.
fn outcome(desk: &mut Desk<'_>, agreement: &Record<Agreement>, meeting: &Record<Meeting>, date: Date) {
    let why = Message::new("reminder-outcome").attribute("why");
    let due = Due::new(Kind::Outcome, date, meeting.id.as_str(), meeting.value(path!["status"]))
        .said(Message::new("reminder-outcome").with("meeting", named(meeting, date)), why)
        .by(desk.seat_or_parties(rules::teller(meeting), agreement))
        .rule(&rules::planned_in_past::RULE);
    desk.add(due);
}

fn report(desk: &mut Desk<'_>, agreement: &Record<Agreement>, meeting: &Record<Meeting>, date: Date) {
    if rules::is_sent(meeting) != Some(false) {
        return;
    }
    let days = report_days(agreement);
    let why = Message::new("reminder-report").attribute("why").with("days", number(days));
    let due = Due::new(Kind::Report, days.days_after(date), meeting.id.as_str(), rules::report_place(meeting))
        .said(Message::new("reminder-report").with("meeting", named(meeting, date)), why)
        .by(desk.seat_or_parties(rules::teller(meeting), agreement))
        .rule(&rules::report_late::RULE);
    desk.add(due);
}

/// A report is adopted at the next meeting that can: the first one that was held, or else that is planned.
fn adoption(desk: &mut Desk<'_>, agreement: &Record<Agreement>, meeting: &Record<Meeting>, date: Date) {
    if rules::is_adopted(meeting) != Some(false) {
        return;
    }
    let adopts = |later: &&Record<Meeting>| later.kind.get().is_some_and(adopts_reports);
    let Some((later, is_held)) = later(desk, agreement, date).find(|(later, _)| adopts(later)) else {
        return;
    };
    let Some(day) = later.date.get().map(|day| day.0) else {
        return;
    };
    let why = Message::new("reminder-adoption")
        .attribute(if is_held { "why-held" } else { "why" })
        .with("later", short_day(day));
    let due = Due::new(Kind::Adoption, day, meeting.id.as_str(), rules::report_place(meeting))
        .said(Message::new("reminder-adoption").with("meeting", named(meeting, date)), why)
        .by(desk.seat_or_parties(rules::teller(meeting), agreement))
        .rule(&rules::report_not_adopted::RULE);
    desk.add(due);
}

/// A point that a party raised has an answer after two more meetings, held or planned.
fn answers(desk: &mut Desk<'_>, agreement: &Record<Agreement>, meeting: &Record<Meeting>, date: Date) {
    let open = meeting.items.entries().filter(|(_, item)| point_unanswered::is_unanswered(item));
    for (position, item) in open {
        let Some(party) = item.raised_by.get() else { continue };
        let last = later(desk, agreement, date).nth(point_unanswered::MEETINGS_LATER - 1);
        let Some(day) = last.and_then(|(last, _)| last.date.get()) else {
            continue;
        };
        let party_name = Who::Organisation(party).message(desk.records());
        let why = Message::new("reminder-answer")
            .attribute("why")
            .with("meeting", named(meeting, date));
        let due = Due::new(
            Kind::Answer,
            day.0,
            format!("{}/{}", meeting.id, position + 1),
            meeting.value(path!["items", position, "title"]),
        )
        .said(Message::new("reminder-answer").with("party", party_name), why)
        .recorded(path!["items", position, "title"])
        .by(desk.who(point_unanswered::others(agreement, party)))
        .rule(&point_unanswered::RULE);
        desk.add(due);
    }
}

/// The meetings after a day that were held up to today, and then those that are planned from today on.
fn later<'a>(
    desk: &Desk<'a>,
    agreement: &Record<Agreement>,
    day: Date,
) -> impl Iterator<Item = (&'a Record<Meeting>, bool)> {
    let today = desk.today();
    let later = desk.records().meetings_from(agreement, day);
    later.filter_map(move |later| {
        let date = later.date.get().filter(|date| date.0 > day)?.0;
        let is_held = later.status.is(&MeetingStatus::Held) && date <= today;
        (is_held || later.is_planned_from(today)).then_some((later, is_held))
    })
}

fn due(kind: Kind, date: Date, meeting: &Record<Meeting>) -> Due {
    Due::new(kind, date, meeting.id.as_str(), meeting.whole())
}

fn number(count: Count) -> Argument {
    Argument::Count(count.0.into())
}
