//! The date of a meeting that is only proposed, and that of the meeting after this one.

use super::{Preparation, said};
use crate::calendar::proposals::Proposal;
use crate::calendar::words::in_one_line;
use crate::documents::{Block, Item, Words, day};
use crate::language::Message;
use crate::meetings::words::{Names, organisation_name, seat, time};
use crate::records::Record;
use crate::records::meeting::{Meeting, MeetingStatus};

/// Above an agenda without a meeting: the date that is proposed, and why.
pub(super) fn proposed(preparation: &Preparation<'_>) -> Vec<Block> {
    let Some(proposal) = proposal(preparation, 0) else {
        let mut blocks = vec![Block::Note(Words::said("agenda-nothing-planned"))];
        blocks.extend(no_proposal(preparation));
        return blocks;
    };
    let message = Message::new("agenda-nothing-planned")
        .attribute("proposed")
        .with("day", day(proposal.date));
    let last = preparation.held_before().next();
    let last = last.map(|(last, _)| Message::new("agenda-last").with("meeting", said::meeting(last)));
    let mut blocks = vec![Block::Note(message.into())];
    blocks.extend(why(preparation, proposal, last));
    blocks.extend(
        preparation
            .occasion
            .agreement
            .map(|agreement| Block::from(Message::new("agenda-plan-it").with("agreement", agreement.id.as_str()))),
    );
    blocks
}

/// The meeting after this one: the one that is planned, else the date that is proposed.
pub(super) fn blocks(preparation: &Preparation<'_>) -> Vec<Block> {
    if let Some(next) = planned(preparation) {
        let planned = next
            .date
            .get()
            .map(|date| Message::new("agenda-next-planned").with("day", day(date.0)));
        let title = said::field(&next.title, |title| Words::recorded(title.as_str()));
        return vec![Block::from(planned.map_or_else(Words::none, Words::from).and(title))];
    }
    let position = usize::from(preparation.occasion.meeting.is_none());
    let is_later = |proposal: &&Proposal| preparation.occasion.date.get().is_none_or(|date| proposal.date > date);
    let Some(proposal) = proposal(preparation, position).filter(is_later) else {
        let mut blocks = vec![Message::new("agenda-next-none").into()];
        blocks.extend(no_proposal(preparation));
        return blocks;
    };
    let when = match (proposal.start, proposal.end) {
        (Some(start), Some(end)) => {
            Words::from(Message::new("agenda-hours").with("from", time(start)).with("until", time(end)))
        }
        (start, _) => start.map_or_else(Words::none, |start| time(start).into()),
    };
    let records = preparation.records;
    let who = |contact| seat(records, contact, Names::Left).into();
    let rows = [
        ("agenda-label-date", Some(day(proposal.date).into())),
        ("agenda-label-time", Some(when).filter(|when| !when.is_empty())),
        ("agenda-label-host", proposal.host.map(|host| Words::recorded(organisation_name(records, host)))),
        ("agenda-label-chair", proposal.chair.map(who)),
        ("agenda-label-minute-taker", proposal.minute_taker.map(who)),
    ];
    let rows = rows.into_iter().filter_map(|(label, words)| Some((Words::said(label), words?)));
    let mut blocks = vec![
        Message::new("agenda-next-proposed").into(),
        Block::Definitions(rows.collect()),
    ];
    blocks.extend(why(preparation, proposal, None));
    blocks
}

fn planned<'r>(preparation: &Preparation<'r>) -> Option<&'r Record<Meeting>> {
    let (meeting, agreement) = (preparation.occasion.meeting?, preparation.occasion.agreement?);
    let date = meeting.date.get()?;
    let mut later = preparation.records.meetings_from(agreement, date.0.max(preparation.today));
    later.find(|later| {
        let is_after = later.date.get() > Some(date);
        is_after && later.status.is(&MeetingStatus::Planned)
    })
}

fn proposal<'p>(preparation: &'p Preparation<'_>, position: usize) -> Option<&'p Proposal> {
    preparation.occasion.proposals.as_ref()?.dates.get(position)
}

/// The rhythm, the meeting that was last, the days that were passed over, and what to think of.
fn why(preparation: &Preparation<'_>, proposal: &Proposal, last: Option<Message>) -> Vec<Block> {
    let agreement = preparation.occasion.agreement;
    let rules = agreement.and_then(|agreement| agreement.meetings.known());
    let every = rules.and_then(|rules| rules.every.get());
    let rhythm = every.map(|every| Message::new("agenda-rhythm").with("every", every.every()));
    let skipped = in_one_line(preparation.records, &proposal.skipped)
        .into_iter()
        .map(|(days, reason)| Message::new("agenda-skipped").with("days", days).with("reason", reason));
    let remarks = proposal.remarks.iter().map(|remark| remark.message(preparation.records));
    let lines: Vec<Item> = rhythm
        .into_iter()
        .chain(last)
        .chain(skipped)
        .chain(remarks)
        .map(Item::from)
        .collect();
    if lines.is_empty() {
        Vec::new()
    } else {
        vec![Block::List(lines)]
    }
}

/// Why there is no date, where that is known.
fn no_proposal(preparation: &Preparation<'_>) -> Option<Block> {
    let agreement = preparation.occasion.agreement.filter(|agreement| agreement.is_alive())?;
    let is_unknown = agreement.meetings.is_unknown()
        || agreement.meetings.known().is_some_and(|rules| rules.every.is_unknown());
    Some(match &preparation.occasion.proposals {
        Some(proposals) => Block::from(proposals.end?.message()),
        None if is_unknown => Message::new("agenda-no-rhythm").attribute("unreadable").into(),
        None => Message::new("agenda-no-rhythm").into(),
    })
}
