//! What is due: everything in the records that is to be done by a day, as one sorted list.
//!
//! Plain data, made from the records and today. The days are those of the rules: what a rule of `check` finds
//! late is due here too, and once. Rules that speak of how things went, and not of something that is to be done
//! by a day, have nothing here. What the settings switch off or except is not due either.

mod actions;
mod agreements;
mod meetings;
mod seats;

use std::cmp::Ordering;
use std::collections::BTreeMap;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::documents::Words;
use crate::language::{Argument, Message, one_line};
use crate::meetings::words::{self, Names};
use crate::records::agreement::Agreement;
use crate::records::meeting::{Meeting, MeetingStatus};
use crate::records::place::{FileId, Path, Place};
use crate::records::source::Source;
use crate::records::value::{ContactId, OrganisationId};
use crate::records::{Record, Records};
use crate::rules::exceptions::Unsaid;
use crate::rules::{Context, Rule};

pub use actions::closed;

/// Something that is to be done by a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Due {
    /// The last day on which it is in time.
    pub date: Date,
    /// Whether that day has passed.
    pub overdue: bool,
    /// What sort of thing it is.
    pub kind: Kind,
    /// What it is about, by ids. No two things of one kind have the same, and a later list has it again.
    pub subject: String,
    /// Whether the end of `subject` is only a place in the file, until its words are there: see [`read`].
    pub is_nameless: bool,
    /// Who can do it, by function; nobody where the records do not tell.
    pub who: Vec<Who>,
    /// What is to be done.
    pub what: Words,
    /// The way to a text of the file that belongs to what is to be done: see [`read`].
    pub recorded: Option<Path>,
    /// Why, and why then.
    pub why: Message,
    /// Where it stands.
    pub place: Place,
    /// The rule of `check` that speaks when it is late.
    pub rule: Option<&'static Rule>,
}

/// What sort of thing is due, in the order in which those of one day are listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it, and the messages in reminders.ftl say it in full")]
pub enum Kind {
    CallForPoints,
    Invitation,
    Agenda,
    Outcome,
    Report,
    Adoption,
    Answer,
    Action,
    SubstituteEnds,
    NoSubstitute,
    TermEnds,
    Confirmation,
    Notice,
    Retention,
    NextMeeting,
    ExecutiveMeeting,
    WorkVisit,
    Goal,
    Review,
    Exploration,
    AgreementEnds,
    Exception,
}

impl Kind {
    /// The name in machine formats. It is never renamed.
    pub fn name(self) -> &'static str {
        match self {
            Kind::CallForPoints => "call-for-points",
            Kind::Invitation => "invitation",
            Kind::Agenda => "agenda",
            Kind::Outcome => "outcome",
            Kind::Report => "report",
            Kind::Adoption => "adoption",
            Kind::Answer => "answer",
            Kind::Action => "action",
            Kind::SubstituteEnds => "substitute-ends",
            Kind::NoSubstitute => "no-substitute",
            Kind::TermEnds => "term-ends",
            Kind::Confirmation => "confirmation",
            Kind::Notice => "notice",
            Kind::Retention => "retention",
            Kind::NextMeeting => "next-meeting",
            Kind::ExecutiveMeeting => "executive-meeting",
            Kind::WorkVisit => "work-visit",
            Kind::Goal => "goal",
            Kind::Review => "review",
            Kind::Exploration => "exploration",
            Kind::AgreementEnds => "agreement-ends",
            Kind::Exception => "exception",
        }
    }
}

/// Who can do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// A seat, whoever holds it.
    Seat(ContactId),
    /// An organisation of which no first contact is known.
    Organisation(OrganisationId),
}

impl Who {
    /// The first contact of a party, or the party itself.
    pub fn of_party(records: &Records, party: OrganisationId) -> Self {
        records.first_contact(party).map_or(Who::Organisation(party), Who::Seat)
    }

    /// The organisation, where it is known.
    pub fn organisation(self, records: &Records) -> Option<OrganisationId> {
        match self {
            Who::Seat(seat) => records.organisation_of(seat),
            Who::Organisation(organisation) => Some(organisation),
        }
    }

    /// The function and the organisation: "secretaris (Moskee Al Noor)". Never a person.
    pub fn message(self, records: &Records) -> Message {
        match self {
            Who::Seat(seat) => words::seat(records, seat, Names::Left),
            Who::Organisation(organisation) => {
                Message::new("meetings-id").with("id", words::organisation_name(records, organisation))
            }
        }
    }
}

/// Everything that is overdue, or due up to and including a day, by day, kind and subject; what has no name of
/// its own by its place.
pub fn due(records: &Records, today: Date, until: Date) -> Vec<Due> {
    let context = Context {
        records,
        today,
        today_is_known: true,
        texts_are_read: false,
    };
    let mut desk = Desk {
        context,
        until,
        unsaid: Unsaid::of(&context),
        found: Vec::new(),
    };
    meetings::list(&mut desk);
    actions::list(&mut desk);
    seats::list(&mut desk);
    agreements::list(&mut desk);
    let mut found = desk.found;
    found.sort_by(|one, other| one.key().cmp(&other.key()));
    found
}

/// Adds to what is to be done the words that stand in the files, and knows by its words what has no name of its
/// own. Each file is read once.
pub fn read<'d>(records: &Records, list: impl IntoIterator<Item = &'d mut Due>) {
    let mut by_file: BTreeMap<FileId, Vec<&mut Due>> = BTreeMap::new();
    for due in list.into_iter().filter(|due| due.recorded.is_some()) {
        by_file.entry(due.place.file).or_default().push(due);
    }
    by_file.into_par_iter().for_each(|(file, list)| {
        let source = Source::of(records, file);
        let nameless = source.as_ref().filter(|_| list.iter().any(|due| due.is_nameless));
        let names = nameless.map(actions::names_by_words).unwrap_or_default();
        for due in list {
            if let (true, Some((before, place))) = (due.is_nameless, due.subject.rsplit_once('/'))
                && let Some(name) = names.get(place)
            {
                due.subject = format!("{before}/{name}");
            }
            let text = due.recorded.as_ref().and_then(|path| source.as_ref()?.text(path));
            let words = text.map_or_else(|| Words::said("reminder-unreadable"), Words::recorded);
            due.what = std::mem::take(&mut due.what).and(words);
        }
    });
}

impl Due {
    fn new(kind: Kind, date: Date, subject: impl Into<String>, place: Place) -> Self {
        Due {
            date,
            overdue: false,
            kind,
            subject: subject.into(),
            is_nameless: false,
            who: Vec::new(),
            what: Words::none(),
            recorded: None,
            why: Message::new("reminder-unreadable"),
            place,
            rule: None,
        }
    }

    /// With what is to be done, and why.
    fn said(mut self, what: Message, why: Message) -> Self {
        self.what = what.into();
        self.why = why;
        self
    }

    /// With a text of the file behind what is to be done.
    fn recorded(mut self, path: Path) -> Self {
        self.recorded = Some(path);
        self
    }

    fn by(mut self, who: Vec<Who>) -> Self {
        self.who = who;
        self
    }

    /// With the rule that speaks when it is late.
    fn rule(mut self, rule: &'static Rule) -> Self {
        self.rule = Some(rule);
        self
    }

    fn key(&self) -> (Date, Kind, &str, &[Who]) {
        (self.date, self.kind, &self.subject, &self.who)
    }

    /// The name by which it is known again.
    pub fn id(&self) -> String {
        format!("{}/{}", self.kind.name(), self.subject)
    }

    /// Its day, and how late that is: "2026-04-10 (te laat, 21 dagen)".
    pub fn when(&self, today: Date, day: impl Into<Argument>) -> Message {
        let message = match self.date.cmp(&today) {
            Ordering::Less => {
                Message::new("reminder-late").with("days", i64::from((today - self.date).get_days()))
            }
            Ordering::Equal => Message::new("reminder-today"),
            Ordering::Greater => Message::new("reminder-day"),
        };
        message.with("day", day)
    }

    /// Who can do it: "secretaris (Moskee Al Noor) en adviseur (Gemeente Veenmeer)".
    pub fn who(&self, records: &Records) -> Option<Message> {
        let who = self.who.iter().map(|who| who.message(records));
        let all = Message::new("meetings-id").with("id", Argument::all(who));
        (!self.who.is_empty()).then_some(all)
    }
}

/// Where what is due comes together.
struct Desk<'a> {
    context: Context<'a>,
    until: Date,
    unsaid: Unsaid,
    found: Vec<Due>,
}

impl<'a> Desk<'a> {
    fn records(&self) -> &'a Records {
        self.context.records
    }

    fn today(&self) -> Date {
        self.context.today
    }

    /// Adds something and says so, unless it is due later than was asked, or the settings leave it unsaid.
    fn add(&mut self, due: Due) -> bool {
        let file = &self.records().files[due.place.file.index()];
        let is_unsaid = due.rule.is_some_and(|rule| self.unsaid.covers(rule, file));
        let is_asked = due.date <= self.until.max(self.today());
        if is_asked && !is_unsaid {
            let overdue = due.date < self.today();
            self.found.push(Due { overdue, ..due });
        }
        is_asked && !is_unsaid
    }

    fn alive(&self) -> impl Iterator<Item = &'a Record<Agreement>> + use<'a> {
        alive(self.records())
    }

    fn meetings(&self) -> impl Iterator<Item = (&'a Record<Agreement>, &'a Record<Meeting>)> + use<'a> {
        of_alive_agreements(self.records())
    }

    /// The first contacts of all parties.
    fn parties(&self, agreement: &Agreement) -> Vec<Who> {
        self.who(agreement.parties.values().copied())
    }

    /// The first contacts of some parties, by the ids of the parties.
    fn who(&self, parties: impl IntoIterator<Item = OrganisationId>) -> Vec<Who> {
        let mut parties: Vec<OrganisationId> = parties.into_iter().collect();
        parties.sort_unstable_by_key(|party| party.as_str());
        parties.into_iter().map(|party| Who::of_party(self.records(), party)).collect()
    }

    /// A seat, or the first contacts of all parties where none is known.
    fn seat_or_parties(&self, seat: Option<ContactId>, agreement: &Agreement) -> Vec<Who> {
        match seat {
            Some(seat) => vec![Who::Seat(seat)],
            None => self.parties(agreement),
        }
    }

    /// The first contact of the organisation of a seat, or the seat where the organisation is not known.
    fn organisation_of(&self, seat: ContactId) -> Vec<Who> {
        let organisation = self.records().organisation_of(seat);
        vec![organisation.map_or(Who::Seat(seat), |organisation| Who::of_party(self.records(), organisation))]
    }
}

/// The agreements that have not ended.
fn alive(records: &Records) -> impl Iterator<Item = &Record<Agreement>> {
    records.agreements.all().iter().filter(|agreement| agreement.is_alive())
}

/// The meetings of which most rules speak, with their agreement.
fn of_alive_agreements(records: &Records) -> impl Iterator<Item = (&Record<Agreement>, &Record<Meeting>)> {
    let meetings = alive(records).flat_map(|agreement| {
        let meetings = records.meetings_of(agreement);
        meetings.map(move |meeting| (agreement, meeting))
    });
    meetings
        .filter(|(_, meeting)| matches!(meeting.status.get(), Some(MeetingStatus::Planned | MeetingStatus::Held)))
}

/// A seat in a message.
fn seat(records: &Records, seat: ContactId) -> Message {
    words::seat(records, seat, Names::Left)
}

/// A meeting in a message: "Voorjaarsoverleg (14 april 2026)".
fn meeting(meeting: &Meeting, date: Date) -> Message {
    let message = Message::new("reminder-meeting").with("day", crate::documents::short_day(date));
    match meeting.title.known() {
        Some(title) => message.with("title", one_line(title.as_str())),
        None => message.attribute("untitled"),
    }
}

/// An agreement in a message: its title, or its id.
fn agreement(agreement: &Record<Agreement>) -> String {
    agreement
        .title
        .known()
        .map_or_else(|| agreement.id.as_str().to_owned(), |title| one_line(title.as_str()))
}
