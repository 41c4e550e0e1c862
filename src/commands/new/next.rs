//! The next meeting, worked out from the agreement and the meetings so far: the day by the rhythm, host, chair
//! and minute-taker by turns, and what is not finished yet.

use jiff::civil::{Date, Time};
use toml::{Table, Value};

use crate::calendar::free_days::Times;
use crate::calendar::proposals::{Proposal, proposals_at};
use crate::calendar::turns::Turns;
use crate::calendar::words::in_one_line;
use crate::command_line::Failure;
use crate::drafts::{Draft, date, moment};
use crate::language::{Language, Message};
use crate::meetings::unfinished::unfinished;
use crate::path;
use crate::records::agreement::{Agreement, MeetingRules};
use crate::records::meeting::{Item, ItemStatus, Meeting};
use crate::records::name::Name;
use crate::records::source::Source;
use crate::records::value::ContactId;
use crate::records::{Record, Records};

/// Fills in what the draft of a meeting does not say yet.
///
/// # Errors
///
/// Where a day is wanted and none is left.
pub fn fill_in(
    draft: &mut Draft,
    agreement: &Record<Agreement>,
    records: &Records,
    today: Date,
    language: Language,
) -> Result<(), Failure> {
    let nothing = MeetingRules::default();
    let rules = agreement.meetings.known().unwrap_or(&nothing);
    let has_hours = draft.fields.contains_key("start") || draft.fields.contains_key("end");
    let times = if has_hours {
        Times::new(said(draft, "start"), said(draft, "end"))
    } else {
        Times::agreed(rules)
    };
    let proposal = match draft.fields.contains_key("date") {
        true => None,
        false => propose(records, agreement, today, times)?,
    };
    let day = said(draft, "date").or(proposal.as_ref().map(|proposal| proposal.date));
    let chair = draft.fields.get("chair").and_then(Value::as_str);
    let chair = chair.map(|chair| ContactId(Name::of(chair)));
    let mut turns = Turns::of(agreement, records, today);
    let turn = turns.next(day.unwrap_or(today), chair);
    let says = |value: Option<Value>, name: &str, draft: &mut Draft| {
        if let Some(value) = value
            && !draft.fields.contains_key(name)
        {
            draft.fields.insert(name.to_owned(), value);
        }
    };
    let time = |time: Time| moment(&time.strftime("%H:%M:%S").to_string());
    says(Some(agreement.id.as_str().into()), "agreement", draft);
    says(Some(language.word("new-next-title").into()), "title", draft);
    says(Some("periodic".into()), "kind", draft);
    says(Some("planned".into()), "status", draft);
    says(day.map(date), "date", draft);
    if !has_hours {
        says(times.start.map(time), "start", draft);
        says(times.end.map(time), "end", draft);
    }
    says(turn.host.map(|host| host.as_str().into()), "host", draft);
    says(turn.chair.map(|chair| chair.as_str().into()), "chair", draft);
    says(turn.minute_taker.map(|taker| taker.as_str().into()), "minute_taker", draft);
    let remarks = draft.remarks.entry(String::new()).or_default();
    match &proposal {
        Some(proposal) => remarks.extend(about_the_day(records, proposal)),
        None => remarks.extend(turns.remark(day.unwrap_or(today)).map(|remark| remark.message(records))),
    }
    carry_over(draft, agreement, records);
    Ok(())
}

/// The next day, where there is a rhythm.
fn propose(
    records: &Records,
    agreement: &Record<Agreement>,
    today: Date,
    times: Times,
) -> Result<Option<Proposal>, Failure> {
    let Some(found) = proposals_at(records, agreement, today, 1, times) else {
        return Ok(None);
    };
    match (found.dates.into_iter().next(), found.end) {
        (None, Some(end)) => Err(Failure::new("new-no-date").with("reason", end.message())),
        (proposal, _) => Ok(proposal),
    }
}

/// Why other days were passed over, and what to think of on this one.
fn about_the_day(records: &Records, proposal: &Proposal) -> Vec<Message> {
    let skipped = in_one_line(records, &proposal.skipped)
        .into_iter()
        .map(|(days, reason)| Message::new("new-skipped").with("days", days).with("reason", reason));
    skipped
        .chain(proposal.remarks.iter().map(|remark| remark.message(records)))
        .collect()
}

/// A day or a time that the draft says already.
fn said<T: std::str::FromStr>(draft: &Draft, name: &str) -> Option<T> {
    match draft.fields.get(name)? {
        Value::Datetime(moment) => moment.to_string().parse().ok(),
        _ => None,
    }
}

/// Puts on the agenda what is not finished yet.
fn carry_over(draft: &mut Draft, agreement: &Record<Agreement>, records: &Records) {
    let carried = unfinished(agreement, records, None).into_iter().filter_map(|left| {
        let words = Source::of(records, left.meeting.file)?;
        Some((again(left.position, left.item, &words)?, origin(left.item, left.meeting, records)))
    });
    let (items, origins): (Vec<Table>, Vec<Message>) = carried.unzip();
    if items.is_empty() {
        return;
    }
    draft
        .fields
        .insert("items".to_owned(), Value::Array(items.into_iter().map(Value::Table).collect()));
    for (position, origin) in origins.into_iter().enumerate() {
        draft.remarks.entry(format!("items.{position}")).or_default().push(origin);
    }
}

/// An item as it stands on the next agenda: the same question, nothing of what came of it.
fn again(position: usize, item: &Item, words: &Source) -> Option<Table> {
    let mut again = Table::new();
    again.insert("title".to_owned(), words.text(&["items".into(), position.into(), "title".into()])?.into());
    again.insert("raised_by".to_owned(), item.raised_by.get()?.as_str().into());
    for (name, is_known) in [
        ("theme", item.theme.get().is_some()),
        ("perspective", item.perspective.get().is_some()),
        ("aim", item.aim.get().is_some()),
    ] {
        let way = path!["items", position, name.to_owned()];
        if let Some(text) = words.text(&way).filter(|_| is_known) {
            again.insert(name.to_owned(), text.into());
        }
    }
    if item.minutes.known().is_some()
        && let Some(minutes) = words.root()["items"][position]["minutes"].as_i64()
    {
        again.insert("minutes".to_owned(), minutes.into());
    }
    Some(again)
}

fn origin(item: &Item, meeting: &Record<Meeting>, records: &Records) -> Message {
    let id = if item.status.is(&ItemStatus::Postponed) {
        "new-postponed"
    } else {
        "new-unfinished"
    };
    let file = records.files[meeting.file.index()].path();
    let parts: Vec<_> = file.iter().map(|part| part.to_string_lossy()).collect();
    let title = meeting.title.known().map_or(meeting.id.as_str(), |title| title.as_str());
    Message::new(id).with("title", title).with("file", parts.join("/"))
}
