//! One mail for each recipient, as files in a folder. Nothing is sent.

use std::path::Path;

use rayon::prelude::*;

use super::asked::Asked;
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::documents::output::put_all;
use crate::language::Message;
use crate::records::meeting::{Meeting, MeetingStatus};
use crate::reminders::due::Due;
use crate::reminders::letters::{enclosed, letters};
use crate::writing::NewFile;

/// Writes all mails or none, and says who has no address.
pub(super) fn write(
    asked: &Asked<'_>,
    list: &[Due],
    folder: &Path,
    force: bool,
    surroundings: &mut Surroundings<'_>,
) -> Result<Outcome, Failure> {
    let mut meetings = asked.meetings();
    let is_within = |meeting: &Meeting| meeting.date.get().is_some_and(|date| date.0 <= asked.until);
    meetings.retain(|meeting| meeting.status.is(&MeetingStatus::Planned) && is_within(meeting));
    let (mut letters, mut unreached) = letters(asked.records, list, &meetings, asked.today);
    if let Some(whom) = &asked.whom {
        letters.retain(|letter| whom.is_contact(letter.seat.0));
        unreached.retain(|who| asked.is_for(*who, asked.today));
    }
    let language = surroundings.language;
    let enclosed = enclosed(asked.records, &meetings, asked.today, language);
    let files: Vec<NewFile> = letters
        .par_iter()
        .map(|letter| letter.file(asked.records, &enclosed, asked.today, language))
        .map(|(name, text)| NewFile::new(name, text))
        .collect();
    if !files.is_empty() {
        put_all(folder, &files, force, surroundings)?;
    }
    for who in unreached {
        surroundings.note(&Message::new("reminders-unreached").with("who", who.message(asked.records)))?;
    }
    if !surroundings.quiet && files.is_empty() {
        surroundings.note(&Message::new("reminders-none"))?;
    } else if !surroundings.quiet {
        let message = Message::new("reminders-written").with("count", files.len());
        let message = message.with("folder", folder.display().to_string());
        writeln!(surroundings.err, "{}", surroundings.language.text(&message))?;
    }
    Ok(Outcome::Done)
}
