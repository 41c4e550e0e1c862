//! The agenda of a meeting: a draft that the parties can change.
//!
//! First the parts are worked out as data, each with its minutes. Then it is clear where each of them starts, at
//! which number the points stand, and whether all of it fits in the time that was agreed.

mod announcements;
mod answers;
mod asked;
mod closing;
mod header;
mod invited;
mod next_date;
mod occasion;
mod opening;
mod points;
mod reports;
mod said;

use std::collections::HashMap;

use jiff::ToSpan as _;
use jiff::civil::{Date, Time};

pub use occasion::Occasion;

use super::words::{Names, time};
use crate::documents::{Block, Document, Item, Words, short_day};
use crate::language::Message;
use crate::records::field::Field;
use crate::records::meeting::{Meeting, MeetingKind, MeetingStatus};
use crate::records::place::FileId;
use crate::records::source::Source;
use crate::records::value::OrganisationId;
use crate::records::{Record, Records};
use crate::rules::meetings::adopts_reports;
use points::Point;

/// The agenda of a meeting, or of one that is proposed. With `names`, the people at the table stand above it, and
/// nowhere else.
pub fn agenda(records: &Records, today: Date, occasion: Occasion<'_>, names: bool) -> Document {
    let on = occasion.date.get().unwrap_or(today);
    let preparation = Preparation {
        records,
        today,
        on,
        day: on.max(today),
        sort: Sort::of(occasion.kind),
        words: occasion.meeting.and_then(|meeting| Source::of(records, meeting.file)),
        agreed_words: occasion.agreement.and_then(|agreement| Source::of(records, agreement.file)),
        occasion,
        names: if names { Names::On(on) } else { Names::Left },
    };
    let mut blocks = header::blocks(&preparation);
    blocks.extend(sections(&preparation));
    Document {
        title: title(&preparation.occasion),
        partnership: records.settings.name.known().map(|name| name.as_str().to_owned()),
        language: records.settings.language.get(),
        today,
        blocks,
    }
}

fn title(occasion: &Occasion<'_>) -> Words {
    let message = Message::new("agenda-title");
    let Some(date) = occasion.date.get() else {
        return message.attribute("undated").into();
    };
    let message = message.with("day", short_day(date));
    match occasion.meeting {
        Some(_) => message.into(),
        None => message.attribute("proposed").into(),
    }
}

/// What every part of an agenda is made from.
struct Preparation<'r> {
    records: &'r Records,
    today: Date,
    /// The day of the meeting; today where it cannot be read.
    on: Date,
    /// The day of the meeting, or today where that is later: what is due is seen from here.
    day: Date,
    occasion: Occasion<'r>,
    sort: Sort,
    names: Names,
    /// The words of the meeting, where it has a file.
    words: Option<Source>,
    /// The words of the agreement.
    agreed_words: Option<Source>,
}

/// What sort of meeting it is, by what belongs on its agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// Reports are adopted, and the parties look at what they owe each other.
    Regular,
    /// Guests are there: the parties keep what is between them for a regular meeting.
    WithGuests,
    /// Only what cannot wait.
    Crisis,
}

impl Sort {
    fn of(kind: Field<MeetingKind>) -> Self {
        match kind {
            Field::Known(MeetingKind::Crisis) => Sort::Crisis,
            Field::Known(kind) if !adopts_reports(kind) => Sort::WithGuests,
            _ => Sort::Regular,
        }
    }
}

impl<'r> Preparation<'r> {
    /// The meetings under the agreement that were held before this one, the latest first.
    fn held_before(&self) -> impl Iterator<Item = (&'r Record<Meeting>, Date)> {
        let own = self.occasion.meeting.map(|meeting| meeting.file);
        let until = self.on.min(self.today);
        let meetings = self
            .occasion
            .agreement
            .into_iter()
            .flat_map(|agreement| self.records.meetings_of(agreement).rev());
        meetings
            .filter(move |meeting| meeting.status.is(&MeetingStatus::Held) && Some(meeting.file) != own)
            .filter_map(|meeting| Some((meeting, meeting.date.get()?.0)))
            .filter(move |(_, date)| *date <= until)
    }

    /// Whether all meetings under the agreement can be read well enough to say that something is missing.
    fn meetings_are_known(&self) -> bool {
        self.occasion
            .agreement
            .is_some_and(|agreement| self.records.meetings_are_known(agreement))
    }

    /// Whether something of the meeting's own points cannot be read.
    fn some_points_are_unknown(&self) -> bool {
        self.occasion.meeting.is_some_and(|meeting| meeting.items.has_unknown())
    }

    /// The parties, in alphabetical order.
    fn parties(&self) -> Vec<OrganisationId> {
        let parties = self.occasion.agreement.into_iter().flat_map(|agreement| agreement.parties.values());
        let mut parties: Vec<_> = parties.copied().collect();
        parties.sort_unstable();
        parties.dedup();
        parties
    }

    /// The parties in the order in which they come where they raised equally many: after each regular meeting the
    /// next one begins.
    fn parties_in_turn(&self) -> Vec<OrganisationId> {
        let mut parties = self.parties();
        let regular = self.held_before().filter(|(meeting, _)| Sort::of(meeting.kind) == Sort::Regular);
        let turn = regular.count().checked_rem(parties.len()).unwrap_or(0);
        parties.rotate_left(turn);
        parties
    }
}

/// A part of the meeting.
#[derive(Debug, Clone, PartialEq)]
struct Part {
    title: Words,
    /// None of its own where the points take care of it.
    minutes: u32,
    /// Whether nobody chose the minutes.
    is_estimated: bool,
    blocks: Vec<Block>,
}

impl Part {
    fn new(title: &'static str, minutes: u32, blocks: Vec<Block>) -> Self {
        Part {
            title: Words::said(title),
            minutes,
            is_estimated: false,
            blocks,
        }
    }
}

/// The numbers at which the points stand on the agenda, by the place of the item in its file.
type Numbers = HashMap<(FileId, usize), usize>;

fn sections(preparation: &Preparation<'_>) -> Vec<Block> {
    let points: Vec<Point<'_>> = points::points(preparation);
    let opening = opening::opening(preparation);
    let looking_back = match preparation.sort {
        Sort::Regular => vec![reports::part(preparation), announcements::part(preparation)],
        Sort::WithGuests | Sort::Crisis => Vec::new(),
    };
    // The points come after the opening, adopting the agenda, and looking back.
    let first = looking_back.len() + 3;
    let after = closing::parts(preparation, &points, first);
    let fixed = [&opening].into_iter().chain(&looking_back).chain(&after).map(|part| part.minutes);
    let total = fixed.chain([ADOPTING]).map(u64::from).sum::<u64>() + points::minutes_of(&points);
    let adopting = opening::adopting(preparation, &points, first, total);
    let points = points.iter().map(|point| point.part(preparation));
    let before = [opening, adopting].into_iter().chain(looking_back);
    timetable(before.chain(points).chain(after).collect(), preparation.occasion.start.get())
}

/// The parts one after the other, each with its number, when it starts and how long it takes.
fn timetable(parts: Vec<Part>, start: Option<Time>) -> Vec<Block> {
    let mut now = start;
    let parts = parts.into_iter().enumerate();
    let sections = parts.map(|(position, part)| {
        let number = Message::new("agenda-number").with("number", (position + 1).to_string());
        let when = when(now, part.minutes, part.is_estimated);
        let title = Words::from(number).and(part.title).and(when);
        // What would begin on the next day has no time any more.
        now = now.and_then(|now| now.checked_add(i64::from(part.minutes).minutes()).ok());
        Block::section(title, part.blocks)
    });
    sections.collect()
}

fn when(start: Option<Time>, minutes: u32, is_estimated: bool) -> Words {
    if minutes == 0 {
        return Words::none();
    }
    let length = match is_estimated {
        true => Message::new("agenda-about").with("length", length(minutes.into())),
        false => length(minutes.into()),
    };
    let message = Message::new("agenda-when").with("length", length);
    match start {
        Some(start) => message.with("time", time(start)).into(),
        None => message.attribute("length").into(),
    }
}

/// A number of minutes in words.
fn length(minutes: u64) -> Message {
    Message::new("length-minutes").with("count", i64::try_from(minutes).unwrap_or(i64::MAX))
}

/// Of a list that repeats what stands elsewhere, so many things are named; the rest is counted.
const MOST: usize = 20;

/// The first things of a list, and how many more there are.
fn first_of<T>(all: &[T], line: impl Fn(&T) -> Item) -> Vec<Item> {
    let more = all.len().saturating_sub(MOST);
    let more = (more > 0).then(|| Message::new("agenda-and-more").with("count", more).into());
    all.iter().take(MOST).map(line).chain(more).collect()
}

/// The minutes of a part that stands on every agenda, or on most. Together they leave room for the points.
const OPENING: u32 = 3;
const ADOPTING: u32 = 2;
const REPORTS: u32 = 5;
const ANNOUNCEMENTS: u32 = 5;
const DILEMMAS: u32 = 5;
/// Only where no point starts from something that goes well.
const GOING_WELL: u32 = 5;
/// Only where an answer is owed that is not a point itself.
const ANSWERS: u32 = 5;
/// Only where there is something to plan.
const ASKED: u32 = 5;
/// Everyone has a word, and there are two questions that belong in every meeting.
const CLOSING_ROUND: u32 = 5;
const NEXT_DATE: u32 = 3;
const CLOSE: u32 = 2;

/// A point that says nothing of how long it takes.
const POINT: u32 = 15;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    /// The numbers in the explanation of the command are those that count.
    #[test]
    fn the_help_says_how_long_the_parts_take() {
        let minutes = [
            OPENING,
            ADOPTING,
            REPORTS,
            ANNOUNCEMENTS,
            DILEMMAS,
            GOING_WELL,
            ANSWERS,
            ASKED,
            CLOSING_ROUND,
            NEXT_DATE,
            CLOSE,
            POINT,
            u32::try_from(asked::SOON).unwrap(),
            u32::try_from(asked::TERMS).unwrap(),
        ];
        for language in Language::ALL {
            let help = language.find("command-agenda-more").unwrap();
            let words = help.split(|character: char| !character.is_ascii_alphanumeric());
            let numbers: Vec<u32> = words.filter_map(|word| word.parse().ok()).collect();
            assert_eq!(numbers, minutes, "{language}");
        }
    }

    #[test]
    fn parts_follow_each_other_and_nothing_starts_on_the_next_day() {
        let part = |minutes, is_estimated| Part {
            title: Words::recorded("x"),
            minutes,
            is_estimated,
            blocks: Vec::new(),
        };
        let titles = |start: Option<Time>| {
            let parts = vec![
                part(5, false),
                part(0, false),
                part(30, true),
                part(u32::MAX, false),
                part(1, false),
            ];
            let titles = timetable(parts, start).into_iter().map(|block| match block {
                Block::Section(section) => section.title.text(Language::En),
                other => format!("{other:?}"),
            });
            titles.collect::<Vec<_>>()
        };
        let time = |hour, minute| Some(jiff::civil::time(hour, minute, 0, 0));
        assert_eq!(
            titles(time(23, 0)),
            [
                "1. x (23:00, 5 minutes)",
                "2. x",
                "3. x (23:05, about 30 minutes)",
                "4. x (23:35, 4294967295 minutes)",
                "5. x (1 minute)",
            ]
        );
        assert_eq!(titles(None)[2], "3. x (about 30 minutes)");
    }
}
