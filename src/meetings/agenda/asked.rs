//! What the calendar of the agreements asks: each thing with the date it follows from.
//!
//! No field says when the line for incidents was last practised, or when the parties last spoke of privacy. What
//! can be seen is what stood on an agenda: an item of the theme privacy, an item with a word for an exercise in its
//! title, or a meeting about an incident, in which the line was used in earnest. Where none of that was held for
//! twelve months, it is proposed. So it is never proposed again for something that was done and written down, and
//! nobody has to keep a list for this alone.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::points::Point;
use super::{ASKED, Part, Preparation};
use crate::documents::{Block, Item, Words, short_day};
use crate::language::Message;
use crate::meetings::words::{Names, seat};
use crate::records::agreement::Agreement;
use crate::records::field::Field;
use crate::records::length_of_time::LengthOfTime;
use crate::records::meeting::{self, Meeting, MeetingKind, MeetingStatus, Theme};
use crate::records::source::Source;
use crate::records::value::{ContactId, folded};
use crate::records::{Record, Records};
use crate::rules::continuity::substitute_ends::is_followed;
use crate::rules::meetings::{Due, adopts_reports, no_executive_meeting, no_work_visit};

/// What is due within so many days of the meeting is proposed.
pub(super) const SOON: i64 = 60;

/// Terms that end within so many days of the meeting are named.
pub(super) const TERMS: i64 = 90;

const YEARLY: LengthOfTime = LengthOfTime::months(12);

/// Something that is asked.
struct Asked {
    what: Message,
    why: Message,
    /// When it takes place, where that is known: then nothing needs to be planned.
    planned: Option<Date>,
}

/// What is asked, in one order. None where nothing is.
pub(super) fn part(preparation: &Preparation<'_>, points: &[Point<'_>]) -> Option<Part> {
    let agreement = preparation.occasion.agreement.filter(|agreement| agreement.is_alive())?;
    let calendar = Calendar {
        preparation,
        agreement,
        points,
    };
    let mut asked: Vec<Asked> = calendar.crisis().into_iter().chain(calendar.review()).collect();
    asked.extend(calendar.end());
    asked.extend(calendar.terms());
    asked.extend(calendar.substitutions());
    if agreement.is_in_force() {
        let due = [
            calendar.executive(),
            calendar.visit(),
            calendar.exercise(),
            calendar.privacy(),
        ];
        asked.extend(due.into_iter().flatten());
    }
    if asked.is_empty() {
        return None;
    }
    let minutes = if asked.iter().all(|asked| asked.planned.is_some()) {
        0
    } else {
        ASKED
    };
    let items = asked.into_iter().map(|asked| {
        let planned = asked
            .planned
            .map(|day| Message::new("agenda-asked-planned").with("day", short_day(day)));
        Item::from(
            Words::from(asked.what)
                .and(asked.why)
                .and(planned.map_or_else(Words::none, Words::from)),
        )
    });
    Some(Part::new("agenda-part-asked", minutes, vec![Block::List(items.collect())]))
}

struct Calendar<'p, 'r> {
    preparation: &'p Preparation<'r>,
    agreement: &'r Record<Agreement>,
    points: &'p [Point<'r>],
}

impl<'r> Calendar<'_, 'r> {
    fn records(&self) -> &'r Records {
        self.preparation.records
    }

    fn is_within(&self, day: Date, days: i64) -> bool {
        day <= self.preparation.day.saturating_add(days.days())
    }

    /// The next meeting besides this one that is planned and fits.
    fn planned(&self, fits: impl Fn(&Meeting) -> bool) -> Option<Date> {
        let own = self.preparation.occasion.meeting.map(|meeting| meeting.file);
        let mut coming = self.records().meetings_from(self.agreement, self.preparation.today);
        let found = coming.find(|meeting| {
            Some(meeting.file) != own && meeting.status.is(&MeetingStatus::Planned) && fits(meeting)
        })?;
        Some(found.date.get()?.0)
    }

    fn is_here(&self, kind: MeetingKind) -> bool {
        self.preparation.occasion.kind.is(&kind)
    }

    /// Looking back on an incident in the first regular meeting after it. [2]
    fn crisis(&self) -> Option<Asked> {
        if !self.preparation.meetings_are_known() {
            return None;
        }
        let is_regular = |meeting: &Meeting| meeting.kind.get().is_none_or(adopts_reports);
        let mut since = self.preparation.held_before().take_while(|(meeting, _)| !is_regular(meeting));
        let (_, day) = since.find(|(meeting, _)| meeting.kind.is(&MeetingKind::Crisis))?;
        Some(Asked {
            what: Message::new("agenda-asked-crisis"),
            why: Message::new("agenda-asked-crisis").attribute("why").with("day", short_day(day)),
            planned: None,
        })
    }

    fn review(&self) -> Option<Asked> {
        let review = self.agreement.review.get().map(|review| review.0)?;
        if !self.is_within(review, SOON) {
            return None;
        }
        let (id, planned) = match self.is_here(MeetingKind::Evaluation) {
            true => ("agenda-asked-next-review", None),
            false => ("agenda-asked-review", self.planned(|meeting| meeting.kind.is(&MeetingKind::Evaluation))),
        };
        Some(Asked {
            what: Message::new(id),
            why: Message::new(id).attribute("why").with("day", short_day(review)),
            planned,
        })
    }

    /// What the last day of something is, or was where it ends before the meeting.
    fn last_day(&self, id: &'static str, day: Date) -> Message {
        let attribute = if day < self.preparation.day { "past" } else { "why" };
        Message::new(id).attribute(attribute).with("day", short_day(day))
    }

    /// The end of the agreement itself.
    fn end(&self) -> Option<Asked> {
        let until = self.agreement.until.get().map(|until| until.0)?;
        self.is_within(until, TERMS).then(|| Asked {
            what: Message::new("agenda-asked-end"),
            why: self.last_day("agenda-asked-end", until),
            planned: None,
        })
    }

    /// The seats of the agreement, each once, in alphabetical order.
    fn seats(&self) -> Vec<ContactId> {
        let mut seats: Vec<_> = self.agreement.seats().into_iter().map(|(_, seat, _)| seat).collect();
        seats.sort_unstable();
        seats.dedup();
        seats
    }

    fn terms(&self) -> Vec<Asked> {
        let terms = self.seats().into_iter().filter_map(|contact| {
            let until = self.records().contact(contact)?.person.known()?.until.get()?.0;
            self.is_within(until, TERMS).then(|| Asked {
                what: self.of_seat("agenda-asked-term", contact),
                why: self.last_day("agenda-asked-term", until),
                planned: None,
            })
        });
        terms.collect()
    }

    fn of_seat(&self, id: &'static str, contact: ContactId) -> Message {
        Message::new(id).with("seat", seat(self.records(), contact, Names::Left))
    }

    /// Substitutions that end after which nobody stands in.
    fn substitutions(&self) -> Vec<Asked> {
        let records = self.records();
        if records.some_substitutes_are_unknown() {
            return Vec::new();
        }
        let ends = self.seats().into_iter().filter_map(|contact| {
            let until = records.substitutes_for(contact).filter_map(|substitute| {
                let until = substitute.until.get()?.0;
                let is_open = until >= self.preparation.today && !is_followed(records, substitute, contact, until);
                (is_open && self.is_within(until, TERMS)).then_some(until)
            });
            Some(Asked {
                what: self.of_seat("agenda-asked-substitute", contact),
                why: self.last_day("agenda-asked-substitute", until.max()?),
                planned: None,
            })
        });
        ends.collect()
    }

    fn executive(&self) -> Option<Asked> {
        let due = no_executive_meeting::due(self.records(), self.agreement)?;
        self.of_kind("agenda-asked-executive", due, MeetingKind::Executive)
    }

    fn visit(&self) -> Option<Asked> {
        let due = no_work_visit::due(self.records(), self.agreement)?;
        self.of_kind("agenda-asked-visit", due, MeetingKind::WorkVisit)
    }

    fn of_kind(&self, id: &'static str, due: Due, kind: MeetingKind) -> Option<Asked> {
        if !self.is_within(due.day, SOON) || self.is_here(kind) {
            return None;
        }
        let why = Message::new("agenda-asked-every").with("every", due.every.every());
        let why = match due.last {
            Some(last) => why.with("day", short_day(last)),
            None => why.attribute("never"),
        };
        Some(Asked {
            what: Message::new(id),
            why,
            planned: self.planned(|meeting| meeting.kind.is(&kind)),
        })
    }

    /// Practising the line for incidents. [135]
    fn exercise(&self) -> Option<Asked> {
        let line = self.agreement.incident.known()?;
        let is_on_agenda = self.points.iter().any(|point| point.title.as_deref().is_some_and(names_an_exercise));
        if line.first_calls.is_absent() || is_on_agenda {
            return None;
        }
        let last = self
            .last_held(|meeting| meeting.kind.is(&MeetingKind::Crisis) || has_exercise(self.records(), meeting));
        self.yearly("agenda-asked-exercise", last?, None)
    }

    /// Speaking of privacy together. [77]
    fn privacy(&self) -> Option<Asked> {
        let is_privacy =
            |item: &meeting::Item| matches!(item.theme, Field::Known(Theme::Privacy) | Field::Unknown);
        if self.points.iter().any(|point| is_privacy(point.item)) {
            return None;
        }
        let has_privacy =
            |meeting: &Meeting| meeting.items.has_unknown() || meeting.items.values().any(is_privacy);
        let last = self.last_held(|meeting| has_privacy(meeting));
        self.yearly("agenda-asked-privacy", last?, self.planned(has_privacy))
    }

    /// The last time in the twelve months before the meeting that something was held; none where that cannot be
    /// told.
    fn last_held(&self, fits: impl Fn(&Record<Meeting>) -> bool) -> Option<Option<Date>> {
        if !self.preparation.meetings_are_known() {
            return None;
        }
        let from = self.preparation.day.saturating_sub(YEARLY.span());
        let mut held = self.preparation.held_before().take_while(|(_, day)| *day >= from);
        Some(held.find(|(meeting, _)| fits(meeting)).map(|(_, day)| day))
    }

    fn yearly(&self, id: &'static str, last: Option<Date>, planned: Option<Date>) -> Option<Asked> {
        let due = Due::new(YEARLY, last, self.agreement.since.get()?.0);
        let why = Message::new(id).attribute(if last.is_some() { "last" } else { "why" });
        let why = match last {
            Some(last) => why.with("day", short_day(last)),
            None => why,
        };
        self.is_within(due.day, SOON).then(|| Asked {
            what: Message::new(id),
            why,
            planned,
        })
    }
}

/// Words for an exercise, in the languages in which titles are written, without case.
const EXERCISE: [&str; 6] = ["oefening", "oefenen", "geoefend", "exercise", "exercising", "drill"];

fn names_an_exercise(title: &str) -> bool {
    let title = folded(title);
    EXERCISE.iter().any(|word| title.contains(word))
}

fn has_exercise(records: &Records, meeting: &Record<Meeting>) -> bool {
    let Some(words) = Source::of(records, meeting.file) else {
        return false;
    };
    let title = |position: usize| words.root()["items"][position]["title"].as_str();
    let mut titles = meeting.items.entries().filter_map(|(position, _)| title(position));
    titles.any(names_an_exercise)
}
