//! The answers that one party still owes another. [12, 33, 126]

use super::{ANSWERS, Numbers, Part, Preparation, first_of, said};
use crate::documents::{Block, Words};
use crate::language::Message;
use crate::meetings::unfinished::{Unfinished, waiting};
use crate::meetings::words::organisation_name;
use crate::records::meeting::{self, MeetingStatus};
use crate::records::source::Source;
use crate::rules::follow_through::declined_without_answer::is_unexplained;
use crate::rules::follow_through::point_unanswered::is_unanswered;

/// What nothing came of yet, and what was declined without a reason; what came back on a later agenda is judged
/// there. None where no answer is owed.
pub(super) fn part(preparation: &Preparation<'_>, numbers: &Numbers) -> Option<Part> {
    let agreement = preparation.occasion.agreement.filter(|agreement| agreement.is_alive())?;
    let is_owed = |item: &meeting::Item| is_unanswered(item) || is_unexplained(item);
    let mut owed = waiting(agreement, preparation.records, preparation.occasion.meeting, is_owed);
    owed.retain(|owed| owed.meeting.status.is(&MeetingStatus::Held) && owed.item.raised_by.get().is_some());
    if owed.is_empty() {
        return None;
    }
    let number = |owed: &Unfinished<'_>| numbers.get(&(owed.meeting.file, owed.position)).copied();
    let minutes = if owed.iter().all(|owed| number(owed).is_some()) {
        0
    } else {
        ANSWERS
    };
    let items = first_of(&owed, |owed| line(preparation, owed, number(owed)).into());
    let blocks = vec![Block::List(items), Message::new("agenda-answer-who").into()];
    Some(Part::new("agenda-part-answers", minutes, blocks))
}

fn line(preparation: &Preparation<'_>, owed: &Unfinished<'_>, number: Option<usize>) -> Words {
    let words = Source::of(preparation.records, owed.meeting.file);
    let title =
        said::prose(&owed.item.title, words.as_ref(), &["items".into(), owed.position.into(), "title".into()]);
    let party = owed.item.raised_by.get().map(|party| organisation_name(preparation.records, party));
    let message = Message::new("agenda-answer")
        .with("party", party.unwrap_or_default())
        .with("meeting", said::meeting(owed.meeting));
    let message = match is_unexplained(owed.item) {
        true => message.attribute("declined"),
        false => message,
    };
    let here = number.map(|number| Message::new("agenda-answer-here").with("number", number.to_string()));
    title.and(message).and(here.map_or_else(Words::none, Words::from))
}
