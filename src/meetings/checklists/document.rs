//! A list as a document.

use super::case::{Case, Subject};
use super::facts::Facts;
use super::handover::is_the_only_one;
use super::{Item, List, Outcome, Reason, Section, Tick};
use crate::documents::{Block, Document, Item as Entry, Piece, Tick as Box, Words, day};
use crate::language::{Argument, Message};
use crate::records::Record;
use crate::records::field::List as Elements;
use crate::records::kind::Kind;
use crate::records::meeting::Meeting;
use crate::records::place::FileId;
use crate::records::source::Source;
use crate::records::value::{ChecklistItem, ContactId};

/// The document of a list, for each of some subjects.
pub fn document(
    list: &'static List,
    subjects: &[Subject<'_>],
    facts: &Facts<'_>,
    source: Option<&Source>,
) -> Document {
    let (records, today) = (facts.records, facts.today);
    let nobody = [Subject::default()];
    let subjects = if subjects.is_empty() { &nobody } else { subjects };
    let cases = subjects.iter().map(|subject| Case {
        records,
        today,
        facts,
        subject: *subject,
        source,
    });
    let sheets: Vec<Sheet<'_>> = cases.map(|case| Sheet::of(list, case)).collect();
    let mut blocks = match sheets.as_slice() {
        [only] => only.about(),
        _ => Vec::new(),
    };
    blocks.push(counts(&sheets));
    blocks.push(Block::Note(Words::said("checklist-no-proof")));
    blocks.extend(sheets.iter().filter_map(|sheet| sheet.what_there_is_not(list)).map(Block::Note));
    if !cases_have_ticks(&sheets) {
        blocks.push(Block::Note(Words::said("checklist-one-handover")));
    }
    if !list.refer_to.is_empty() {
        let places = list.refer_to.iter().map(|place| Entry::from(Message::new(place)));
        blocks.push(Block::section(Words::said("checklist-refer-to"), vec![Block::List(places.collect())]));
    }
    match sheets.as_slice() {
        [only] => blocks.extend(only.sections()),
        several => blocks.extend(several.iter().map(Sheet::section)),
    }
    blocks.extend(how_to_tick(&sheets, list));
    Document {
        title: Words::said(list.title),
        partnership: records.settings.name.known().map(|name| name.as_str().to_owned()),
        language: records.settings.language.get(),
        today,
        blocks,
    }
}

/// What became of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    ByCollab,
    ByPeople,
    Open,
    NotApplicable,
}

/// A point and what is said of it.
struct Point {
    item: &'static Item,
    mark: Mark,
    remarks: Remarks,
}

/// What is said of a point: for whoever reads the list, and in small print for whoever keeps the records.
#[derive(Default)]
struct Remarks {
    words: Vec<Words>,
    place: Words,
}

impl Remarks {
    fn of(reasons: Vec<Reason>) -> Self {
        let mut remarks = Remarks::default();
        for reason in reasons {
            remarks.words.extend(reason.words.map(Words::from));
            remarks = reason.place.into_iter().fold(remarks, Remarks::at);
        }
        remarks
    }

    /// The same, with a sentence before the first.
    fn after(sentence: &'static str, reasons: Vec<Reason>) -> Self {
        let mut remarks = Remarks::of(reasons);
        match remarks.words.first_mut() {
            Some(first) => *first = Words::said(sentence).and(std::mem::take(first)),
            None => remarks.words.push(Words::said(sentence)),
        }
        remarks
    }

    /// With a sentence in small print behind the others. One that only names a file makes room for any other
    /// that names it.
    fn at(mut self, place: Message) -> Self {
        let names =
            |message: &Message, other: &Message| file_of(message).is_some() && file_of(message) == file_of(other);
        let gives_way = |bare: &Message, other: &Message| bare.id == "checklist-see" && names(bare, other);
        if self.said().any(|earlier| *earlier == place || gives_way(&place, earlier)) {
            return self;
        }
        self.place
            .0
            .retain(|piece| !matches!(piece, Piece::Said(earlier) if gives_way(earlier, &place)));
        self.place = self.place.and(place);
        self
    }

    /// The sentences in small print.
    fn said(&self) -> impl Iterator<Item = &Message> {
        self.place.0.iter().filter_map(|piece| match piece {
            Piece::Said(message) => Some(message),
            Piece::Recorded(_) => None,
        })
    }
}

/// The file that a sentence names.
fn file_of(message: &Message) -> Option<&Argument> {
    let file = message.arguments.iter().find(|(name, _)| *name == "file");
    file.map(|(_, file)| file)
}

/// All points of a list for one subject.
struct Sheet<'a> {
    case: Case<'a>,
    parts: Vec<(&'static Section, Vec<Point>)>,
}

impl<'a> Sheet<'a> {
    fn of(list: &'static List, case: Case<'a>) -> Self {
        let points = |section: &'static Section| section.items.iter().map(|item| point(section, item, &case));
        let parts = list.sections.iter().map(|section| (section, points(section).collect()));
        Sheet {
            parts: parts.collect(),
            case,
        }
    }

    fn points(&self) -> impl Iterator<Item = &Point> {
        self.parts.iter().flat_map(|(_, points)| points)
    }

    fn count(&self, mark: Mark) -> usize {
        self.points().filter(|point| point.mark == mark).count()
    }

    /// For what the list is made.
    fn about(&self) -> Vec<Block> {
        let subject = &self.case.subject;
        let mut pairs = Vec::new();
        if let Some(contact) = subject.contact {
            let seat = self.case.seat(ContactId(contact.id));
            pairs.push((Words::said("checklist-about-seat"), seat.into()));
        }
        if let Some(meeting) = subject.meeting {
            let title = meeting.title.known().map_or(meeting.id.as_str(), |title| title.as_str());
            pairs.push((Words::said("checklist-about-meeting"), Words::recorded(title)));
            let date = meeting.date.get().map(|date| Words::from(day(date.0)));
            pairs.extend(date.map(|date| (Words::said("checklist-about-day"), date)));
        }
        if let Some(agreement) = subject.agreement {
            let title = agreement.title.known().map_or(agreement.id.as_str(), |title| title.as_str());
            pairs.push((Words::said("checklist-about-agreement"), Words::recorded(title)));
        }
        if pairs.is_empty() {
            return Vec::new();
        }
        vec![Block::Definitions(pairs)]
    }

    /// What is missing to make the list for.
    fn what_there_is_not(&self, list: &List) -> Option<Words> {
        let subject = &self.case.subject;
        let id = match list.about {
            Kind::Meeting if subject.meeting.is_none() => match list.name {
                "incident" => "checklist-no-incident",
                "thematic" => "checklist-no-thematic",
                "first-contact" => "checklist-no-introduction",
                _ => "checklist-no-meeting",
            },
            Kind::Contact if subject.contact.is_none() => "checklist-no-handover",
            Kind::Agreement if subject.agreement.is_none() => "checklist-no-agreement",
            _ => return None,
        };
        let words = Words::said(id);
        Some(match list.about {
            Kind::Meeting => words.and(Message::new("checklist-tick-in-meeting")),
            _ => words,
        })
    }

    /// The points of several lists on one page stand under the name of what each is for.
    fn section(&self) -> Block {
        let title = self.case.subject.contact.map(|contact| self.case.seat(ContactId(contact.id)));
        let title = title.map_or_else(Words::none, Words::from);
        Block::section(title, self.sections())
    }

    fn sections(&self) -> Vec<Block> {
        let parts = self.parts.iter().flat_map(|(section, points)| {
            let blocks = checklist(points);
            match section.title {
                Some(title) => vec![Block::section(Words::said(title), blocks)],
                None => blocks,
            }
        });
        parts.collect()
    }
}

/// The points with a box before each; those that do not apply stand by themselves, without one.
fn checklist(points: &[Point]) -> Vec<Block> {
    let (others, applying): (Vec<&Point>, Vec<&Point>) =
        points.iter().partition(|point| point.mark == Mark::NotApplicable);
    let boxes = applying.into_iter().map(|point| Box {
        done: point.mark != Mark::Open,
        words: Words::said(point.item.slug),
        remarks: point.remarks.words.clone(),
        place: point.remarks.place.clone(),
    });
    let mut blocks = vec![Block::Checklist(boxes.collect())];
    if !others.is_empty() {
        let entries = others.into_iter().map(|point| Entry {
            words: Words::said(point.item.slug),
            blocks: point.remarks.words.iter().cloned().map(Block::from).collect(),
        });
        blocks.push(Words::said("checklist-not-applicable").into());
        blocks.push(Block::List(entries.collect()));
    }
    blocks.retain(|block| !matches!(block, Block::Checklist(boxes) if boxes.is_empty()));
    blocks
}

/// "9 van de 12 punten zijn afgevinkt: 7 door collab en 2 door u."
fn counts(sheets: &[Sheet<'_>]) -> Block {
    let count = |mark| sheets.iter().map(|sheet| sheet.count(mark)).sum::<usize>();
    let (by_collab, by_people) = (count(Mark::ByCollab), count(Mark::ByPeople));
    let not_applicable = count(Mark::NotApplicable);
    let message = Message::new("checklist-counts")
        .with("ticked", by_collab + by_people)
        .with("all", by_collab + by_people + count(Mark::Open))
        .with("collab", by_collab)
        .with("people", by_people);
    let words = Words::from(message);
    if not_applicable == 0 {
        return words.into();
    }
    words
        .and(Message::new("checklist-counts-not-applicable").with("count", not_applicable))
        .into()
}

/// The record in which the points of a section are ticked, and what is ticked there. None where it would not be
/// clear for which seat.
fn kept_in<'a>(section: &Section, case: &Case<'a>) -> Option<(FileId, &'a Elements<ChecklistItem>)> {
    if !ticks_are_for_subject(case) {
        return None;
    }
    match section.kept_in {
        Kind::Meeting => case.subject.meeting.map(|meeting| (meeting.file, &meeting.checked)),
        _ => case.subject.agreement.map(|agreement| (agreement.file, &agreement.checked)),
    }
}

/// The records keep one list of ticks, without a seat: it is about the only seat that changes hands.
fn ticks_are_for_subject(case: &Case<'_>) -> bool {
    case.subject
        .contact
        .is_none_or(|contact| is_the_only_one(contact, case.records, case.today))
}

fn point(section: &Section, item: &'static Item, case: &Case<'_>) -> Point {
    let kept_in = kept_in(section, case);
    let ticked_in = kept_in.filter(|(_, checked)| checked.values().any(|slug| slug.as_str() == item.slug));
    let ticked_in = ticked_in.map(|(file, _)| file);
    let outcome = match item.tick {
        Tick::Computed(look) | Tick::Proposed(look) => Some(look(case)),
        Tick::Judged => None,
    };
    let (mark, remarks) = match (item.tick, outcome) {
        (Tick::Computed(_), Some(outcome)) => computed(case, outcome, ticked_in.is_some()),
        (_, outcome) => match ticked_in {
            Some(file) => (Mark::ByPeople, by_people(case, file, outcome)),
            None => proposed(case, outcome, kept_in.map(|_| item.slug)),
        },
    };
    Point { item, mark, remarks }
}

/// A point that only collab ticks.
fn computed(case: &Case<'_>, outcome: Outcome, is_ticked_by_people: bool) -> (Mark, Remarks) {
    let mark = match outcome {
        Outcome::Ticked(_) => Mark::ByCollab,
        Outcome::NotApplicable(_) => Mark::NotApplicable,
        Outcome::Open(_) | Outcome::Unsure(_) | Outcome::Unknown(_) => Mark::Open,
    };
    let remarks = Remarks::of(match outcome {
        Outcome::Ticked(reasons) | Outcome::Open(reasons) | Outcome::Unsure(reasons) => reasons,
        Outcome::NotApplicable(why) => vec![why.into()],
        Outcome::Unknown(file) => vec![unreadable(case, file)],
    });
    if mark == Mark::Open && is_ticked_by_people {
        return (mark, remarks.at(Message::new("checklist-computed")));
    }
    (mark, remarks)
}

/// A point that a person has ticked, with what collab still sees.
fn by_people(case: &Case<'_>, file: FileId, outcome: Option<Outcome>) -> Remarks {
    let ticked = Message::new("checklist-by-people").with("file", case.records.in_documents(file));
    let remarks = match outcome {
        Some(Outcome::Open(missing)) if !missing.is_empty() => Remarks::after("checklist-still-sees", missing),
        _ => Remarks::default(),
    };
    remarks.at(ticked)
}

/// A point that a person can tick, by this name where there is a record to tick it in.
fn proposed(case: &Case<'_>, outcome: Option<Outcome>, slug: Option<&'static str>) -> (Mark, Remarks) {
    let remarks = match outcome {
        Some(Outcome::NotApplicable(why)) => return (Mark::NotApplicable, Remarks::of(vec![why.into()])),
        Some(Outcome::Ticked(reasons)) => Remarks::after("checklist-seems-in-order", reasons),
        Some(Outcome::Open(missing)) if !missing.is_empty() => Remarks::after("checklist-seems-open", missing),
        Some(Outcome::Unsure(what)) => Remarks::after("checklist-look-yourself", what),
        Some(Outcome::Unknown(file)) => Remarks::of(vec![unreadable(case, file)]),
        // The box says it.
        Some(Outcome::Open(_)) | None => Remarks::default(),
    };
    let name = slug.map(|slug| Message::new("checklist-tick-with").with("slug", slug));
    (Mark::Open, name.into_iter().fold(remarks, Remarks::at))
}

fn unreadable(case: &Case<'_>, file: Option<FileId>) -> Reason {
    let part = |part| Message::new("checklist-unreadable").attribute(part);
    Reason::from(Message::new("checklist-unreadable")).at(match file {
        Some(file) => part("file").with("file", case.records.in_documents(file)),
        None => part("somewhere"),
    })
}

fn cases_have_ticks(sheets: &[Sheet<'_>]) -> bool {
    sheets.iter().all(|sheet| ticks_are_for_subject(&sheet.case))
}

/// How people tick what is open: for each file the line that can stand in it.
fn how_to_tick(sheets: &[Sheet<'_>], list: &List) -> Option<Block> {
    let mut lines: Vec<(FileId, &str, Vec<&str>)> = Vec::new();
    for sheet in sheets {
        for (section, points) in &sheet.parts {
            let open = points.iter().filter(|point| point.mark == Mark::Open);
            let open = open.filter(|point| !matches!(point.item.tick, Tick::Computed(_)));
            let open: Vec<&str> = open.map(|point| point.item.slug).collect();
            let Some((file, checked)) = kept_in(section, &sheet.case).filter(|_| !open.is_empty()) else {
                continue;
            };
            let line = match lines.iter().position(|(other, ..)| *other == file) {
                Some(position) => &mut lines[position].2,
                None => {
                    // A field that stands there twice would make the file unreadable.
                    let where_to = if checked.is_absent() {
                        "checklist-put-in"
                    } else {
                        "checklist-replace"
                    };
                    lines.push((file, where_to, checked.values().map(ChecklistItem::as_str).collect()));
                    &mut lines.last_mut()?.2
                }
            };
            line.extend(open);
        }
    }
    if lines.is_empty() {
        return None;
    }
    let records = sheets.first()?.case.records;
    let mut blocks = Vec::new();
    for (file, where_to, slugs) in lines {
        blocks.push(Message::new(where_to).with("file", records.in_documents(file)).into());
        blocks.push(Block::Code(line(&slugs)));
    }
    blocks.push(Words::said("checklist-leave-out").into());
    if list.sections.iter().any(|section| section.kept_in == Kind::Agreement) {
        blocks.push(Words::said("checklist-begin-again").into());
    }
    Some(Block::section(Words::said("checklist-how-to-tick"), blocks))
}

/// The field `checked` with each name once, on a line of its own: none is broken, and each is easily left out.
fn line(slugs: &[&str]) -> String {
    let mut lines = vec!["checked = [".to_owned()];
    for slug in slugs {
        let line = format!("\"{slug}\",");
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.push("]".to_owned());
    lines.join("\n")
}

/// The meeting whose words a list needs.
pub fn meeting_to_read<'a>(list: &List, subjects: &[Subject<'a>]) -> Option<&'a Record<Meeting>> {
    let meeting = subjects.first().and_then(|subject| subject.meeting);
    meeting.filter(|_| list.name == "thematic")
}
