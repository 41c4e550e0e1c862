//! Do the meetings take place as agreed, with everyone at the table, and does the report follow?

family! {
    no_chair,
    no_minute_taker,
    chair_takes_minutes,
    party_not_present,
    no_quorum,
    absent_without_substitute,
    no_guests,
    no_meeting_planned,
    planned_in_past,
    planned_on_holiday,
    planned_on_religious_day,
    planned_during_friday_prayer,
    rhythm_missed,
    invitation_late,
    agenda_late,
    report_late,
    report_not_adopted,
    no_executive_meeting,
    no_work_visit,
}

mod presence;

use jiff::civil::Date;

use crate::calendar::free_days::FreeDays;
use crate::findings::{Finding, Level};
use crate::language::Argument;
use crate::path;
use crate::records::agreement::{Agreement, MeetingRules};
use crate::records::field::Field;
use crate::records::length_of_time::LengthOfTime;
use crate::records::meeting::{Meeting, MeetingKind, MeetingStatus};
use crate::records::place::Place;
use crate::records::value::{ContactId, Count};
use crate::records::{Record, Records};
use crate::rules::{Batch, Context, Rule};

/// The planned meetings from today on of which so many days before them have come.
fn planned_within<'a>(
    context: &Context<'a>,
    batch: Batch<'a>,
    days: impl Fn(&Agreement) -> Count,
) -> impl Iterator<Item = (&'a Record<Agreement>, &'a Record<Meeting>, Date)> {
    let today = context.today;
    batch.of_alive_agreements().filter_map(move |(agreement, meeting)| {
        let date = meeting.date.get().filter(|_| meeting.is_planned_from(today))?.0;
        (days(agreement).days_before(date) <= today).then_some((agreement, meeting, date))
    })
}

/// Each planned meeting from today on, with its day and the days that its parties keep free. Those in the past
/// have a rule of their own; a meeting only ever leaves this by time, so the rules that speak of it are not dated.
fn each_to_come<'a>(
    context: &Context<'a>,
    batch: Batch<'a>,
    mut each: impl FnMut(&Record<Agreement>, &FreeDays<'a>, &Record<Meeting>, Date),
) {
    let today = context.today;
    for (agreement, meetings) in batch.by_agreement() {
        let mut planned = meetings.filter(|meeting| meeting.is_planned_from(today)).peekable();
        if !context.today_is_known || !agreement.is_alive() || planned.peek().is_none() {
            continue;
        }
        let free_days = FreeDays::of(context.records, agreement);
        for (meeting, date) in planned.filter_map(|meeting| Some((meeting, meeting.date.get()?.0))) {
            each(agreement, &free_days, meeting, date);
        }
    }
}

/// So many days before a meeting the parties are asked for points, and the invitation goes out.
pub(crate) fn call_days(agreement: &Agreement) -> Count {
    days(agreement, |rules| rules.call_days, 21)
}

/// So many days before a meeting the agenda goes out.
pub(crate) fn agenda_days(agreement: &Agreement) -> Count {
    days(agreement, |rules| rules.agenda_days, 7)
}

/// At most so many days after a meeting its report goes out.
pub(crate) fn report_days(agreement: &Agreement) -> Count {
    days(agreement, |rules| rules.report_days, 14)
}

/// A number of days from the rules for the meetings, or its default.
fn days(agreement: &Agreement, of: impl Fn(&MeetingRules) -> Field<Count>, default: u32) -> Count {
    let agreed = agreement.meetings.known().and_then(|meetings| of(meetings).get());
    agreed.unwrap_or(Count(default))
}

/// The header of `[report]`, or the file where there is none.
pub(crate) fn report_place(meeting: &Record<Meeting>) -> Place {
    if meeting.report.is_absent() {
        meeting.whole()
    } else {
        meeting.table(path!["report"])
    }
}

/// When something that comes back every so often is due.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Due {
    /// The last day on which it is in time.
    pub(crate) day: Date,
    /// How often it comes back.
    pub(crate) every: LengthOfTime,
    /// When it was last done, if ever.
    pub(crate) last: Option<Date>,
}

impl Due {
    /// So long after the last time, and never sooner than so long after the beginning.
    pub(crate) fn new(every: LengthOfTime, last: Option<Date>, since: Date) -> Self {
        let day = every.after(last.unwrap_or(since)).max(every.after(since));
        Due { day, every, last }
    }
}

/// When the next meeting of a kind is due that should be held every so often; none where that cannot be told.
fn due(
    records: &Records,
    agreement: &Record<Agreement>,
    kind: MeetingKind,
    every: impl Fn(&MeetingRules) -> Field<LengthOfTime>,
    default: LengthOfTime,
) -> Option<Due> {
    let every = match agreement.meetings.known().map_or(Field::Absent, every) {
        Field::Known(every) => every,
        Field::Absent => default,
        Field::Unknown => return None,
    };
    let since = agreement.since.get().filter(|_| records.meetings_are_known(agreement))?;
    let last = records
        .meetings_of(agreement)
        .rev()
        .find(|meeting| meeting.status.is(&MeetingStatus::Held) && meeting.kind.is(&kind))
        .and_then(|meeting| meeting.date.get());
    Some(Due::new(every, last.map(|last| last.0), since.0))
}

/// Who speaks where none was held for longer.
fn held_too_long_ago(
    context: &Context<'_>,
    rule: &'static Rule,
    due: impl Fn(&Records, &Record<Agreement>) -> Option<Due>,
    found: &mut Vec<Finding>,
) {
    for agreement in context.records.agreements.all().iter().filter(|agreement| agreement.is_in_force()) {
        let Some(due) = due(context.records, agreement).filter(|due| due.day < context.today) else {
            continue;
        };
        let finding = Finding::new(rule, agreement.value(path!["status"]))
            .with("every", due.every.message())
            .with("who", Argument::all(context.records.who_could_act(agreement)));
        found.push(match due.last {
            Some(last) => finding.with("date", last),
            None => finding.case("never"),
        });
    }
}

/// Whether a report has gone out; not said where nobody can read it.
pub(crate) fn is_sent(meeting: &Meeting) -> Option<bool> {
    match &meeting.report {
        Field::Known(report) => Some(!report.sent.is_absent()),
        Field::Unknown => None,
        Field::Absent => Some(false),
    }
}

/// Whether a report is adopted; not said where nobody can read it.
pub(crate) fn is_adopted(meeting: &Meeting) -> Option<bool> {
    match &meeting.report {
        Field::Known(report) => Some(!report.adopted.is_absent()),
        Field::Unknown => None,
        Field::Absent => Some(false),
    }
}

/// Whether reports are adopted in meetings of a kind.
pub(crate) fn adopts_reports(kind: MeetingKind) -> bool {
    matches!(kind, MeetingKind::Periodic | MeetingKind::Executive | MeetingKind::Evaluation)
}

/// Who can tell about a meeting: who writes its report, else its chair, else the first contacts.
fn who_can_tell(context: &Context<'_>, agreement: &Agreement, meeting: &Meeting) -> Argument {
    match teller(meeting) {
        Some(seat) => Argument::from(seat.as_str()),
        None => Argument::all(context.records.who_could_act(agreement)),
    }
}

/// Of the seats that a meeting names the one that can tell about it.
pub(crate) fn teller(meeting: &Meeting) -> Option<ContactId> {
    meeting.minute_taker.get().or(meeting.chair.get())
}

/// Who can send something about a meeting: its chair, else the first contacts.
fn who_can_send(context: &Context<'_>, agreement: &Agreement, meeting: &Meeting) -> Argument {
    match meeting.chair.get() {
        Some(chair) => Argument::from(chair.as_str()),
        None => Argument::all(context.records.who_could_act(agreement)),
    }
}

/// An error for a held meeting, else a warning.
fn graver_when_held(meeting: &Meeting) -> Level {
    if meeting.status.is(&MeetingStatus::Held) {
        Level::Error
    } else {
        Level::Warning
    }
}
