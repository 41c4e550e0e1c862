//! What stands above an agenda: when, where, under which agreement, and who is invited.

use super::{Preparation, invited, next_date, said};
use crate::commands::list::words::meeting_kind;
use crate::documents::{Block, Words, day};
use crate::language::Message;
use crate::meetings::words::{Names, organisation_name, seat, time};
use crate::records::field::Field;
use crate::records::meeting::MeetingStatus;
use crate::records::value::{ContactId, OrganisationId};

pub(super) fn blocks(preparation: &Preparation<'_>) -> Vec<Block> {
    let mut blocks = match preparation.occasion.meeting {
        Some(meeting) => match meeting.status {
            Field::Known(MeetingStatus::Held) => vec![Block::Note(Words::said("agenda-held"))],
            Field::Known(MeetingStatus::Cancelled) => vec![Block::Note(Words::said("agenda-cancelled"))],
            _ => Vec::new(),
        },
        None => next_date::proposed(preparation),
    };
    if preparation.names != Names::Left {
        blocks.push(Block::Note(Words::said("report-names-persons")));
    }
    blocks.push(Block::Definitions(definitions(preparation)));
    blocks.extend(invited::blocks(preparation));
    blocks
}

fn definitions(preparation: &Preparation<'_>) -> Vec<(Words, Words)> {
    let (occasion, records) = (&preparation.occasion, preparation.records);
    let mut rows = Vec::new();
    if let Some(meeting) = occasion.meeting {
        let title = said::field(&meeting.title, |title| Words::recorded(title.as_str()));
        rows.push(("agenda-label-meeting", title));
    }
    rows.push(("agenda-label-kind", said::field(&occasion.kind, |kind| Words::said(meeting_kind(*kind).message))));
    if let Some(agreement) = occasion.agreement {
        let title = agreement.title.known().map_or(agreement.id.as_str(), |title| title.as_str());
        rows.push(("agenda-label-agreement", Words::recorded(title)));
    }
    rows.push(("agenda-label-date", said::field(&occasion.date, |date| day(*date).into())));
    rows.push(("agenda-label-time", hours(preparation)));
    rows.push(("agenda-label-place", place(preparation)));
    let host = |host: &OrganisationId| Words::recorded(organisation_name(records, *host));
    rows.push(("agenda-label-host", said::field(&occasion.host, host)));
    let who = |contact: &ContactId| seat(records, *contact, preparation.names).into();
    rows.push(("agenda-label-chair", said::field(&occasion.chair, who)));
    rows.push(("agenda-label-minute-taker", said::field(&occasion.minute_taker, who)));
    rows.into_iter().map(|(label, words)| (Words::said(label), words)).collect()
}

fn hours(preparation: &Preparation<'_>) -> Words {
    let occasion = &preparation.occasion;
    match (occasion.start, occasion.end) {
        (Field::Known(start), Field::Known(end)) => Message::new("agenda-hours")
            .with("from", time(start))
            .with("until", time(end))
            .into(),
        (start, _) => said::field(&start, |start| time(*start).into()),
    }
}

fn place(preparation: &Preparation<'_>) -> Words {
    let Some(meeting) = preparation.occasion.meeting else {
        return Words::said("agenda-open");
    };
    said::prose(&meeting.place, preparation.words.as_ref(), &["place".into()])
}
