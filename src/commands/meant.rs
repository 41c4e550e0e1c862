//! Which agreement is meant, and which of its meetings, where nobody says so or several could be: one answer for
//! every command.
//!
//! `next` is under the agreement whose next meeting is first, `last` under the one that met last. Where there were
//! several, it is said which one was taken.

use std::path::PathBuf;

use jiff::civil::Date;

use super::list::reading::some;
use crate::calendar::proposals::proposals;
use crate::command_line::{Failure, Surroundings};
use crate::findings::scope::{last_of, next_of};
use crate::language::{Argument, Message};
use crate::records::agreement::{Agreement, AgreementStatus};
use crate::records::field::Field;
use crate::records::kind::Kind;
use crate::records::meeting::{Meeting, MeetingStatus};
use crate::records::name::Name;
use crate::records::suggest::nearest;
use crate::records::value::AgreementId;
use crate::records::{Record, Records};

/// The name of the next meeting on the command line.
pub const NEXT: &str = "next";

/// The name of the last meeting on the command line.
pub const LAST: &str = "last";

/// The next meeting, or the agreement under which one is still to be planned.
#[derive(Debug, Clone, Copy)]
pub enum Next<'r> {
    /// It is planned.
    Planned(&'r Record<Meeting>),
    /// None is.
    Proposed(&'r Record<Agreement>),
}

/// The next meeting: the first that is planned, else the first that can be. Of the agreement that was named, if one
/// was.
///
/// # Errors
///
/// Where it is not clear under which agreement it should be.
pub fn next<'r>(
    records: &'r Records,
    named: Option<&str>,
    today: Date,
    surroundings: &mut Surroundings<'_>,
) -> Result<Next<'r>, Failure> {
    let named = named.map(|id| alive(records, id)).transpose()?;
    let of = of_agreement(records, named);
    let meeting = next_of(of.iter().copied(), today);
    say_left_out(records, &of, left_out_of_next(meeting, today), surroundings)?;
    let Some(meeting) = meeting else {
        return match named {
            Some(agreement) => Ok(Next::Proposed(agreement)),
            None => to_plan(records, None, today, "collab agenda", surroundings).map(Next::Proposed),
        };
    };
    if named.is_none() {
        let others = candidates(records).into_iter().map(|agreement| agreement.id);
        let at_once = of.iter().filter(|other| other.is_planned_from(today) && are_at_once(meeting, other));
        let case = if at_once.count() > 1 { "tied" } else { "next" };
        say_which(records, meeting.agreement.get().map(|id| id.0), others, case, surroundings)?;
    }
    Ok(Next::Planned(meeting))
}

/// The meeting that was held last, of the agreement that was named, if one was.
///
/// # Errors
///
/// Where none was held.
pub fn last<'r>(
    records: &'r Records,
    named: Option<&str>,
    today: Date,
    surroundings: &mut Surroundings<'_>,
) -> Result<&'r Record<Meeting>, Failure> {
    let named = named.map(|id| known(records, id)).transpose()?;
    let of = of_agreement(records, named);
    let meeting = last_of(of.iter().copied(), today);
    say_left_out(records, &of, left_out_of_last(meeting, today), surroundings)?;
    let meeting = meeting.ok_or_else(|| match named {
        Some(agreement) => Failure::new("meant-nothing-held").with("agreement", title(agreement)),
        None => Failure::new("meant-nothing-held-yet"),
    })?;
    if named.is_none() {
        let held = of.iter().filter(|other| last_of([**other], today).is_some());
        let case = if held.clone().filter(|other| are_at_once(meeting, other)).count() > 1 {
            "tied"
        } else {
            "last"
        };
        let others = held.filter_map(|meeting| Some(meeting.agreement.get()?.0));
        say_which(records, meeting.agreement.get().map(|id| id.0), others, case, surroundings)?;
    }
    Ok(meeting)
}

/// The meeting with an id, with which no agreement needs to be named.
///
/// # Errors
///
/// Where there is none, or an agreement is named all the same.
pub fn meeting<'r>(
    records: &'r Records,
    id: &str,
    named: Option<&str>,
    today: Date,
) -> Result<&'r Record<Meeting>, Failure> {
    match named {
        Some(_) => Err(Failure::new("failure-agreement-of-meeting").with("name", id)),
        None => super::check::meeting(id, records, today),
    }
}

/// The agreement under which a meeting is to be planned: the one that was named, or the only one, or the one whose
/// rhythm has the first free day.
///
/// `command` is what was typed, for a hint on how to name one.
///
/// # Errors
///
/// Where there is none, where several have no rhythm, or where nobody can read which it is.
pub fn to_plan<'r>(
    records: &'r Records,
    named: Option<&str>,
    today: Date,
    command: &str,
    surroundings: &mut Surroundings<'_>,
) -> Result<&'r Record<Agreement>, Failure> {
    if let Some(named) = named {
        return alive(records, named);
    }
    can_be_read(records, None)?;
    let candidates = candidates(records);
    let first = |agreement: &&'r Record<Agreement>| {
        let found = proposals(records, agreement, today, 1)?;
        Some((found.dates.first()?.date, *agreement))
    };
    match candidates.as_slice() {
        [only] => return Ok(only),
        [] => return Err(Failure::new("new-no-agreement")),
        _ => {}
    }
    let dated: Vec<_> = candidates.iter().filter_map(first).collect();
    let Some((day, agreement)) = dated.iter().min_by_key(|(date, _)| *date).copied() else {
        return Err(which(&candidates, &format!("{command} --agreement")));
    };
    let on_the_day = dated.iter().filter(|(date, _)| *date == day).count();
    let case = if on_the_day > 1 { "tied" } else { "next" };
    let others = candidates.iter().map(|agreement| agreement.id);
    say_which(records, Some(agreement.id), others, case, surroundings)?;
    Ok(agreement)
}

/// The only agreement in force, or the only one that has not ended.
///
/// `command` is what was typed, for a hint on how to name one.
///
/// # Errors
///
/// Where there is none, or several, or where nobody can read which it is.
pub fn only<'r>(records: &'r Records, command: &str) -> Result<&'r Record<Agreement>, Failure> {
    can_be_read(records, None)?;
    match candidates(records).as_slice() {
        [only] => Ok(only),
        [] => Err(Failure::new("new-no-agreement")),
        several => Err(which(several, command)),
    }
}

/// Says which meetings under an agreement have no day that can be read, so that the rhythm leaves them out.
///
/// # Errors
///
/// Where nothing can be said.
pub fn say_undated(
    records: &Records,
    agreement: &Record<Agreement>,
    surroundings: &mut Surroundings<'_>,
) -> Result<(), Failure> {
    let meetings: Vec<_> = records.meetings_of(agreement).collect();
    let is_undated = |meeting: &Record<Meeting>| {
        let is_off = meeting.status.is(&MeetingStatus::Cancelled);
        (meeting.date.get().is_none() && !is_off).then_some("meant-undated")
    };
    say_left_out(records, &meetings, is_undated, surroundings)
}

/// No agreement has this id.
pub fn unknown(records: &Records, id: &str) -> Failure {
    let ids = records.ids(Kind::Agreement);
    if ids.is_empty() {
        return Failure::new("new-unknown-agreement").with("name", id);
    }
    let nearest = nearest(id, ids.iter().copied());
    Failure::unknown("meant-unknown-agreement", "meant-unknown-agreement-nearest", id, nearest)
        .with("ids", Argument::all(ids))
}

/// The agreement with this id, ended or not.
///
/// # Errors
///
/// Where there is none that can be read; then with the nearest and all that there are.
pub fn known<'r>(records: &'r Records, id: &str) -> Result<&'r Record<Agreement>, Failure> {
    can_be_read(records, Some(id))?;
    records.agreement(AgreementId(Name::of(id))).ok_or_else(|| unknown(records, id))
}

/// The agreement with this id, unless it has ended.
fn alive<'r>(records: &'r Records, id: &str) -> Result<&'r Record<Agreement>, Failure> {
    let agreement = known(records, id)?;
    if agreement.status.is(&AgreementStatus::Ended) {
        return Err(Failure::new("new-agreement-ended").with("agreement", title(agreement)));
    }
    Ok(agreement)
}

/// The agreements in force; where there are none, those that have not ended.
fn candidates(records: &Records) -> Vec<&Record<Agreement>> {
    let all = records.agreements.all();
    let in_force: Vec<_> = all.iter().filter(|agreement| agreement.is_in_force()).collect();
    if in_force.is_empty() {
        all.iter().filter(|agreement| agreement.is_alive()).collect()
    } else {
        in_force
    }
}

fn which(candidates: &[&Record<Agreement>], command: &str) -> Failure {
    let ids = candidates.iter().map(|agreement| agreement.id.as_str());
    let example = candidates.first().map_or("", |agreement| agreement.id.as_str());
    Failure::new("new-which-agreement")
        .with("ids", Argument::any(ids))
        .with("example", format!("{command} {example}"))
}

/// What an agreement is called; its id where that cannot be read.
pub fn title(agreement: &Record<Agreement>) -> String {
    let title = agreement.title.known().map(|title| title.as_str());
    title.unwrap_or(agreement.id.as_str()).to_owned()
}

/// The meetings under an agreement; all where none is named.
fn of_agreement<'r>(records: &'r Records, named: Option<&'r Record<Agreement>>) -> Vec<&'r Record<Meeting>> {
    match named {
        Some(agreement) => records.meetings_of(agreement).collect(),
        None => records.meetings.all().iter().collect(),
    }
}

/// Whether neither of two meetings is before the other.
fn are_at_once(one: &Meeting, other: &Meeting) -> bool {
    (one.date.get(), one.start.get()) == (other.date.get(), other.start.get())
}

/// Says of which agreement a meeting is where it could have been one of another.
fn say_which(
    records: &Records,
    chosen: Option<Name>,
    others: impl IntoIterator<Item = Name>,
    case: &'static str,
    surroundings: &mut Surroundings<'_>,
) -> Result<(), Failure> {
    let mut others: Vec<Name> = others.into_iter().filter(|other| Some(*other) != chosen).collect();
    others.sort_unstable();
    others.dedup();
    let Some(chosen) = chosen.filter(|_| !others.is_empty() && !surroundings.quiet) else {
        return Ok(());
    };
    let others = others.iter().map(|other| format!("`--agreement {other}`"));
    let agreement = records.agreement(AgreementId(chosen));
    let message = Message::new("meant-agreement")
        .attribute(case)
        .with("title", agreement.map_or_else(|| chosen.as_str().to_owned(), title))
        .with("chosen", chosen.as_str());
    surroundings.note(&message.with("others", Argument::any(others)))
}

/// Why a meeting that may be the last one is left out.
fn left_out_of_last(
    chosen: Option<&Record<Meeting>>,
    today: Date,
) -> impl Fn(&Record<Meeting>) -> Option<&'static str> {
    let chosen = chosen.and_then(|meeting| meeting.date.get());
    move |meeting| match (meeting.status, meeting.date.get()) {
        (Field::Known(MeetingStatus::Held), None) => Some("meant-undated"),
        (Field::Known(MeetingStatus::Held), Some(date)) if date.0 > today => Some("meant-held-later"),
        (Field::Known(MeetingStatus::Planned), Some(date)) if date.0 < today && Some(date) > chosen => {
            Some("meant-still-planned")
        }
        (Field::Unknown | Field::Absent, date)
            if date.is_none_or(|date| date.0 <= today && Some(date) > chosen) =>
        {
            Some("meant-no-status")
        }
        _ => None,
    }
}

/// Why a meeting that may be the next one is left out.
fn left_out_of_next(
    chosen: Option<&Record<Meeting>>,
    today: Date,
) -> impl Fn(&Record<Meeting>) -> Option<&'static str> {
    let chosen = chosen.and_then(|meeting| meeting.date.get());
    let is_before_chosen = move |date| chosen.is_none_or(|chosen| date < chosen);
    move |meeting| match (meeting.status, meeting.date.get()) {
        (Field::Known(MeetingStatus::Planned), None) => Some("meant-undated"),
        (Field::Unknown | Field::Absent, date)
            if date.is_none_or(|date| date.0 >= today && is_before_chosen(date)) =>
        {
            Some("meant-no-status")
        }
        _ => None,
    }
}

/// Says which meetings are left out, and why.
fn say_left_out(
    records: &Records,
    meetings: &[&Record<Meeting>],
    why: impl Fn(&Record<Meeting>) -> Option<&'static str>,
    surroundings: &mut Surroundings<'_>,
) -> Result<(), Failure> {
    for reason in [
        "meant-undated",
        "meant-held-later",
        "meant-still-planned",
        "meant-no-status",
    ] {
        let left_out = meetings.iter().filter(|meeting| why(meeting) == Some(reason));
        let files: Vec<String> = left_out.map(|meeting| records.shown(meeting.file)).collect();
        if !files.is_empty() {
            surroundings.note(&Message::new(reason).with("count", files.len()).with("files", some(&files)))?;
        }
    }
    Ok(())
}

/// Makes sure that no other agreement is taken for one that nobody can read: the one that was named, else any.
fn can_be_read(records: &Records, named: Option<&str>) -> Result<(), Failure> {
    let files = unreadable(records, named);
    if files.is_empty() {
        return Ok(());
    }
    Err(Failure::new("new-agreement-unreadable")
        .with("count", files.len())
        .with("files", Argument::all(files)))
}

/// The files in which the agreement that is wanted may stand, but that nobody can read: the one that was named, else
/// any that does not say how far it is.
fn unreadable(records: &Records, named: Option<&str>) -> Vec<String> {
    let of_kind = records
        .files
        .iter()
        .filter(|file| file.kind == Some(Kind::Agreement) && !file.is_sound);
    let broken = of_kind.map(|file| file.path());
    if let Some(named) = named {
        if records.agreement(AgreementId(Name::of(named))).is_some() {
            return Vec::new();
        }
        let is_named = |path: &PathBuf| path.file_stem().is_some_and(|stem| stem == named);
        return broken.filter(is_named).map(|path| records.root.shown(&path)).collect();
    }
    let vague = records.agreements.all().iter().filter(|agreement| agreement.status.is_unknown());
    let vague = vague.map(|agreement| records.shown(agreement.file));
    let mut files: Vec<String> = broken.map(|path| records.root.shown(&path)).chain(vague).collect();
    files.sort_unstable();
    files
}
