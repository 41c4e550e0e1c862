//! For what a list is made, and what its points ask of the records.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::facts::Facts;
use super::outcome::{Outcome, Reason};
use crate::documents::short_day;
use crate::findings::Finding;
use crate::language::{Argument, Message, one_line};
use crate::meetings::words::{Names, for_people, seat};
use crate::records::agreement::{Agreement, MeetingRules};
use crate::records::contact::Contact;
use crate::records::field::{Field, List};
use crate::records::meeting::{Meeting, MeetingStatus};
use crate::records::place::{FileId, Path, Segment, Spot};
use crate::records::source::Source;
use crate::records::substitute::Scope;
use crate::records::value::{ContactId, Count};
use crate::records::{Record, Records};

/// For what a list is made. Of what there is none, its points are still open.
#[derive(Debug, Clone, Copy, Default)]
pub struct Subject<'a> {
    /// The agreement.
    pub agreement: Option<&'a Record<Agreement>>,
    /// The meeting.
    pub meeting: Option<&'a Record<Meeting>>,
    /// The seat that changes hands.
    pub contact: Option<&'a Record<Contact>>,
}

/// For what a list is made, and everything that may be known of it.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// Everything that was loaded.
    pub records: &'a Records,
    /// The day that is taken for today.
    pub today: Date,
    /// What the rules find.
    pub facts: &'a Facts<'a>,
    /// For what the list is made.
    pub subject: Subject<'a>,
    /// The words of the meeting, where a list needs them.
    pub source: Option<&'a Source>,
}

/// What stands in a field, as far as a list wants to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nothing.
    Absent,
    /// Something that cannot be read.
    Unknown,
    /// Something sound.
    Known,
}

impl<T> From<&Field<T>> for State {
    fn from(field: &Field<T>) -> Self {
        match field {
            Field::Absent => State::Absent,
            Field::Unknown => State::Unknown,
            Field::Known(_) => State::Known,
        }
    }
}

impl<T> From<&List<T>> for State {
    fn from(list: &List<T>) -> Self {
        if list.is_absent() {
            State::Absent
        } else if list.has_unknown() {
            State::Unknown
        } else {
            State::Known
        }
    }
}

/// The state of a field in a table that may itself be absent or unknown.
pub fn below<T>(table: &Field<T>, of: impl FnOnce(&T) -> State) -> State {
    table.known().map_or_else(|| State::from(table), of)
}

/// A field of the rules for the meetings.
pub fn of_rules<T>(agreement: &Agreement, of: impl FnOnce(&MeetingRules) -> Field<T>) -> Field<T> {
    match &agreement.meetings {
        Field::Known(rules) => of(rules),
        Field::Absent => Field::Absent,
        Field::Unknown => Field::Unknown,
    }
}

/// What something is called in the records, for whoever keeps them.
pub fn called(name: &'static str) -> Message {
    Message::new("checklist-called").with("name", name)
}

/// So many findings are named; more are only counted.
const MOST: usize = 3;

impl<'a> Case<'a> {
    /// What a point asks of the meeting.
    pub fn of_meeting(&self, check: impl FnOnce(&'a Record<Meeting>) -> Outcome) -> Outcome {
        self.subject.meeting.map_or(Outcome::NOTHING_YET, check)
    }

    /// What a point asks of a meeting that was held.
    pub fn after_meeting(&self, check: impl FnOnce(&'a Record<Meeting>) -> Outcome) -> Outcome {
        self.of_meeting(|meeting| match meeting.status {
            Field::Known(MeetingStatus::Held) => check(meeting),
            Field::Known(MeetingStatus::Planned | MeetingStatus::Cancelled) | Field::Absent => {
                Outcome::open(Message::new("checklist-after-meeting"))
            }
            Field::Unknown => Outcome::Unknown(Some(meeting.file)),
        })
    }

    /// What a point asks of the agreement.
    pub fn of_agreement(&self, check: impl FnOnce(&'a Record<Agreement>) -> Outcome) -> Outcome {
        match (self.subject.agreement, self.subject.meeting) {
            (Some(agreement), _) => check(agreement),
            (None, Some(meeting)) => Outcome::Unknown(Some(meeting.file)),
            (None, None) => Outcome::NOTHING_YET,
        }
    }

    /// What a point asks of an agreement of which the rules still speak.
    pub fn of_living_agreement(&self, check: impl FnOnce(&'a Record<Agreement>) -> Outcome) -> Outcome {
        self.of_agreement(|agreement| {
            if agreement.is_alive() {
                check(agreement)
            } else if agreement.status.known().is_some() {
                Outcome::NotApplicable(Message::new("checklist-ended"))
            } else {
                Outcome::Unknown(Some(agreement.file))
            }
        })
    }

    /// What a point asks of both.
    pub fn of_both(&self, check: impl FnOnce(&'a Record<Agreement>, &'a Record<Meeting>) -> Outcome) -> Outcome {
        self.of_meeting(|meeting| self.of_agreement(|agreement| check(agreement, meeting)))
    }

    /// What a point asks of the seat that changes hands.
    pub fn of_contact(&self, check: impl FnOnce(&'a Record<Contact>) -> Outcome) -> Outcome {
        self.subject.contact.map_or(Outcome::NOTHING_YET, check)
    }

    /// What a point asks of all meetings under the agreement, by date.
    pub fn of_meetings(&self, check: impl FnOnce(&[&'a Record<Meeting>]) -> Outcome) -> Outcome {
        self.of_agreement(|agreement| {
            if self.records.meetings_are_known(agreement) {
                check(&self.records.meetings_of(agreement).collect::<Vec<_>>())
            } else {
                Outcome::Unknown(None)
            }
        })
    }

    /// What a point asks of all contacts of the parties.
    pub fn of_contacts(&self, check: impl FnOnce(&[&'a Record<Contact>]) -> Outcome) -> Outcome {
        self.of_agreement(|agreement| {
            if agreement.parties.has_unknown() {
                return Outcome::Unknown(Some(agreement.file));
            }
            if self.records.some_contacts_are_unknown() {
                return Outcome::Unknown(None);
            }
            let parties = agreement.parties.values();
            check(&parties.flat_map(|party| self.records.contacts_of(*party)).collect::<Vec<_>>())
        })
    }

    /// What a point asks of all contacts of the parties whose seat is held by someone.
    pub fn of_people(&self, check: impl FnOnce(&[&'a Record<Contact>]) -> Outcome) -> Outcome {
        self.of_contacts(|contacts| {
            let held: Vec<_> = contacts.iter().copied().filter(|contact| !contact.is_vacant()).collect();
            match (held.as_slice(), held.iter().find(|contact| contact.person.is_unknown())) {
                ([], _) => Outcome::open(Message::new("checklist-no-people")),
                (_, Some(contact)) => Outcome::Unknown(Some(contact.file)),
                (held, None) => check(held),
            }
        })
    }

    /// Ticked where every one of some fields of a record is filled in.
    pub fn filled<T>(&self, record: &Record<T>, fields: &[(&str, State)]) -> Outcome {
        let keys = |wanted: State| {
            let keys = fields.iter().filter(move |(_, state)| *state == wanted);
            keys.map(|(key, _)| *key).collect::<Vec<_>>()
        };
        if !keys(State::Absent).is_empty() {
            let missing = self.missing(record.file, &keys(State::Absent));
            let some = Message::new("checklist-not-filled").attribute("some");
            Outcome::open(Reason {
                words: if keys(State::Known).is_empty() {
                    missing.words
                } else {
                    Some(some)
                },
                place: missing.place,
            })
        } else if !keys(State::Unknown).is_empty() {
            Outcome::Unknown(Some(record.file))
        } else {
            Outcome::ticked(self.filled_in(record.file, &keys(State::Known)))
        }
    }

    /// "Ingevuld in records/meetings/…, bij `chair`."
    pub fn filled_in(&self, file: FileId, keys: &[&str]) -> Reason {
        Reason::only_at(self.at(Message::new("checklist-filled-in"), file, keys))
    }

    /// "Dit is nog niet ingevuld.", and in small print "In records/meetings/… staat nog niets bij `chair`."
    pub fn missing(&self, file: FileId, keys: &[&str]) -> Reason {
        Reason::from(Message::new("checklist-not-filled")).at(self.at(
            Message::new("checklist-missing"),
            file,
            keys,
        ))
    }

    fn at(&self, message: Message, file: FileId, keys: &[&str]) -> Message {
        message
            .with("file", self.records.in_documents(file))
            .with("keys", Argument::all(keys.iter().map(|key| format!("`{key}`"))))
    }

    /// With where it stands: in small print "Zie records/meetings/…"
    pub fn see(&self, what: Message, file: FileId) -> Reason {
        Reason::from(what).at(self.look_in(file))
    }

    /// The same, with the way to the key.
    pub fn see_at(&self, what: Message, file: FileId, key: &str) -> Reason {
        Reason::from(what).at(self.at(Message::new("checklist-see-at"), file, &[key]))
    }

    fn look_in(&self, file: FileId) -> Message {
        Message::new("checklist-see").with("file", self.records.in_documents(file))
    }

    /// Ticked where some rules have nothing to say of some files.
    pub fn silence(&self, rules: &[&'static str], files: impl IntoIterator<Item = FileId>) -> Outcome {
        let files: BTreeSet<FileId> = files.into_iter().collect();
        let found = self.facts.said(rules, &files);
        if !found.is_empty() {
            return Outcome::Open(self.findings(&found));
        }
        if let Some(file) = self.facts.faulty(&files) {
            return Outcome::Unknown(Some(file));
        }
        let silent = Message::new("checklist-rules-silent")
            .with("count", rules.len())
            .with("rules", Argument::all(rules.iter().map(|rule| format!("`{rule}`"))));
        let mut reasons = vec![Reason::only_at(silent)];
        if let (Some(file), 1) = (files.first(), files.len()) {
            reasons.push(Reason::only_at(self.look_in(*file)));
        }
        Outcome::Ticked(reasons)
    }

    fn findings(&self, found: &[&Finding]) -> Vec<Reason> {
        let named = found.iter().take(MOST).map(|finding| {
            let file = finding.place.file;
            let what = for_people(self.records, finding.message.clone());
            match key(&finding.place.spot) {
                Some(key) => self.see_at(what, file, &key),
                None => self.see(what, file),
            }
        });
        let more = found.len().saturating_sub(MOST);
        let counted = (more > 0).then(|| {
            let counted = Message::new("checklist-more").with("count", more);
            Reason::from(counted).at(Message::new("checklist-more").attribute("all"))
        });
        named.chain(counted).collect()
    }

    /// A seat in words: "secretaris (Moskee Al Noor)".
    pub fn seat(&self, contact: ContactId) -> Message {
        seat(self.records, contact, Names::Left)
    }

    /// Some seats in words.
    pub fn seats<'r>(&self, contacts: impl IntoIterator<Item = &'r Record<Contact>>) -> Argument {
        Argument::all(contacts.into_iter().map(|contact| self.seat(ContactId(contact.id))))
    }

    /// Ticked where every member has a substitute on a day.
    pub fn members_have_substitutes(&self, agreement: &Record<Agreement>, day: Date) -> Outcome {
        let state = below(&agreement.meetings, |rules| State::from(&rules.members));
        let members = || agreement.members().map(|(_, member)| member).collect();
        self.filled(agreement, &[("meetings.members", state)])
            .then(|| self.have_substitutes(members(), Scope::Meetings, day))
    }

    /// Ticked where every one of some seats has a substitute on a day.
    pub fn have_substitutes(&self, seats: BTreeSet<ContactId>, scope: Scope, day: Date) -> Outcome {
        if self.records.some_substitutes_are_unknown() {
            return Outcome::Unknown(None);
        }
        let found = seats.into_iter().map(|seat| (seat, self.records.has_substitute(seat, scope, day)));
        let found: Vec<(ContactId, Option<bool>)> = found.collect();
        let without = found.iter().filter(|(_, has_one)| *has_one == Some(false));
        let without: Vec<Message> = without.map(|(seat, _)| self.seat(*seat)).collect();
        if without.is_empty() && found.iter().any(|(_, has_one)| has_one.is_none()) {
            return Outcome::Unknown(None);
        }
        let missing = Message::new("checklist-no-substitute")
            .with("count", without.len())
            .with("seats", Argument::all(without.clone()))
            .with("date", short_day(day));
        let missing = if without.is_empty() {
            Vec::new()
        } else {
            vec![missing.into()]
        };
        Outcome::unless(missing, || Message::new("checklist-substitutes").with("date", short_day(day)))
    }

    /// The last meeting under the agreement before a day that was held or is still to come, with its day.
    pub fn before(&self, agreement: &Record<Agreement>, day: Date) -> Option<(&'a Record<Meeting>, Date)> {
        let meetings = self.records.meetings_of(agreement).rev();
        let meetings = meetings
            .filter(|meeting| meeting.status.is(&MeetingStatus::Held) || meeting.is_planned_from(self.today));
        let mut dated = meetings.filter_map(|meeting| Some((meeting, meeting.date.get()?.0)));
        dated.find(|(_, date)| *date < day)
    }

    /// The meetings under the agreement after a day that are planned or were held, by date.
    pub fn after(&self, agreement: &Record<Agreement>, day: Date) -> impl Iterator<Item = &'a Record<Meeting>> {
        let coming = self.records.meetings_from(agreement, day);
        coming.filter(move |meeting| {
            let is_on = matches!(meeting.status.get(), Some(MeetingStatus::Planned | MeetingStatus::Held));
            is_on && meeting.date.get().is_some_and(|date| date.0 > day)
        })
    }

    /// A meeting as a reason: "Op 30 juni 2026: “Werkbezoek”.", and in small print "Zie records/meetings/…"
    pub fn on_the_day(&self, meeting: &Record<Meeting>) -> Reason {
        let date = meeting.date.get().map_or(self.today, |date| date.0);
        let message = Message::new("checklist-on").with("date", short_day(date));
        let message = match meeting.title.known() {
            Some(title) => message.with("title", one_line(title.as_str())),
            None => message.attribute("untitled"),
        };
        self.see(message, meeting.file)
    }

    /// Ticked where something was sent so many days before the meeting as agreed.
    pub fn sent_in_time(
        &self,
        key: &'static str,
        sent: impl FnOnce(&Meeting) -> Field<crate::records::value::Date>,
        agreed: impl FnOnce(&MeetingRules) -> Field<Count>,
        default: u32,
    ) -> Outcome {
        self.of_both(|agreement, meeting| {
            let days = match of_rules(agreement, agreed) {
                Field::Known(days) => i64::from(days.0),
                Field::Absent => i64::from(default),
                Field::Unknown => return Outcome::Unknown(Some(agreement.file)),
            };
            let sent = sent(meeting);
            let Some(date) = meeting.date.get() else {
                return self.filled(meeting, &[(key, (&sent).into()), ("date", (&meeting.date).into())]);
            };
            let Field::Known(sent) = sent else {
                return self.filled(meeting, &[(key, (&sent).into())]);
            };
            let ahead = i64::from((date.0 - sent.0).get_days());
            let sent = Message::new("checklist-days-ahead").with("days", ahead).with("agreed", days);
            if ahead >= days {
                Outcome::Ticked(vec![self.filled_in(meeting.file, &[key]), sent.into()])
            } else {
                Outcome::open(sent)
            }
        })
    }
}

/// The way to a key without its positions in lists.
fn key(spot: &Spot) -> Option<String> {
    let path: &Path = match spot {
        Spot::Value(path) | Spot::Key(path) | Spot::Table(path) => path,
        Spot::FirstOf(paths) | Spot::LastOf(paths) => paths.first()?,
        Spot::File | Spot::Bytes(_) => return None,
    };
    let keys = path.iter().filter_map(|step| match step {
        Segment::Key(key) => Some(key.as_ref()),
        Segment::Index(_) => None,
    });
    Some(keys.collect::<Vec<_>>().join("."))
}
