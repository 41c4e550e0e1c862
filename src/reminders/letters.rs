//! Mails with what is due: one for each recipient, with the invitations to the meetings at that seat's table.
//!
//! A mail goes to a seat, at the address in its contact: nowhere else may a person's address stand. Where nobody
//! holds the seat, it goes to who stands in for it today, or else to the first contact of its organisation.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;
use rayon::prelude::*;

use super::address::{Address, Mailbox};
use super::calendar::calendar;
use super::document::{by, file, line};
use super::due::{Due, Who};
use super::file_name;
use super::ics::ics;
use super::mail::{Attachment, CALENDAR, Mail, eml};
use crate::documents::write::{html, text};
use crate::documents::{Block, Document, Item, Words, day};
use crate::language::{Argument, Language, Message, one_line};
use crate::meetings::table;
use crate::meetings::words::{self, Names};
use crate::records::field::Field;
use crate::records::meeting::Meeting;
use crate::records::source::Source;
use crate::records::substitute::Scope;
use crate::records::value::{ContactId, OrganisationId, folded};
use crate::records::{Record, Records};

/// What one recipient gets.
#[derive(Debug)]
pub struct Letter<'a> {
    /// The seat that it goes to.
    pub seat: ContactId,
    /// The address of who holds it.
    pub address: Address,
    /// What is due for it, or for a seat for which it stands in.
    pub due: Vec<&'a Due>,
    /// The meetings to which it is invited.
    pub invitations: Vec<Invitation<'a>>,
}

/// A meeting to which somebody is invited.
#[derive(Debug)]
pub struct Invitation<'a> {
    /// The meeting.
    pub meeting: &'a Record<Meeting>,
    /// The seats that are at its table: the recipient itself, or those for which it stands in.
    pub seats: Vec<ContactId>,
}

/// All letters by seat, and those for whom there is no address.
pub fn letters<'a>(
    records: &Records,
    list: &'a [Due],
    meetings: &[&'a Record<Meeting>],
    today: Date,
) -> (Vec<Letter<'a>>, Vec<Who>) {
    let due = list
        .iter()
        .flat_map(|due| due.who.iter().map(move |who| ((*who, today), Content::Due(due))));
    // To a meeting comes who holds the seat on its day.
    let invitations = meetings.iter().filter_map(|meeting| Some((meeting, meeting.date.get()?.0)));
    let invitations = invitations.flat_map(|(meeting, day)| {
        let invited = invited(records, meeting).into_iter();
        invited.map(move |seat| ((Who::Seat(seat), day), Content::Invitation(meeting, seat)))
    });
    let contents: Vec<((Who, Date), Content<'a>)> = due.chain(invitations).collect();
    let whom: BTreeSet<(Who, Date)> = contents.iter().map(|(who, _)| *who).collect();
    // Each address is read from its file.
    let reached: BTreeMap<(Who, Date), Option<(ContactId, Address)>> =
        whom.into_par_iter().map(|who| (who, reached(records, who.0, who.1))).collect();
    let mut letters = BTreeMap::new();
    for (who, content) in contents {
        if let Some(Some((seat, address))) = reached.get(&who) {
            let letter = letters.entry(seat.as_str()).or_insert_with(|| Letter {
                seat: *seat,
                address: address.clone(),
                due: Vec::new(),
                invitations: Vec::new(),
            });
            letter.add(content);
        }
    }
    let unreached = reached.into_iter().filter(|(_, reached)| reached.is_none());
    let unreached: BTreeSet<Who> = unreached.map(|((who, _), _)| who).collect();
    (letters.into_values().collect(), unreached.into_iter().collect())
}

/// Something that is put in a letter.
#[derive(Clone, Copy)]
enum Content<'a> {
    Due(&'a Due),
    Invitation(&'a Record<Meeting>, ContactId),
}

fn reached(records: &Records, who: Who, day: Date) -> Option<(ContactId, Address)> {
    stand_ins(records, who, day)
        .into_iter()
        .find_map(|seat| Some((seat, address(records, seat)?)))
}

/// The seats to which something goes that is for someone, the nearest first: the seat itself where somebody holds
/// it on a day, else who stands in for it on that day, and then the first contact of its organisation.
pub fn stand_ins(records: &Records, who: Who, day: Date) -> Vec<ContactId> {
    let Who::Seat(seat) = who else {
        return Vec::new();
    };
    let is_held = records.contact(seat).is_some_and(|contact| match &contact.person {
        Field::Absent => false,
        Field::Unknown => true,
        // The address of who left may reach someone for whom it no longer is.
        Field::Known(person) => person.until.get().is_none_or(|until| until.0 >= day),
    });
    if is_held {
        return vec![seat];
    }
    let substitutes = records
        .substitutes_for(seat)
        .filter(|substitute| substitute.covers(Scope::Meetings) && substitute.holds_on(day) == Some(true));
    let first = records
        .organisation_of(seat)
        .and_then(|organisation| records.first_contact(organisation));
    let candidates = substitutes.filter_map(|substitute| substitute.by.get()).chain(first);
    candidates.filter(|candidate| *candidate != seat).collect()
}

/// The work address of who holds a seat.
fn address(records: &Records, seat: ContactId) -> Option<Address> {
    let contact = records.contact(seat)?;
    contact.person.known()?.email.known()?;
    let source = Source::of(records, contact.file)?;
    Address::new(source.text(&["person".into(), "email".into()])?).ok()
}

/// Who is invited to a meeting: the seats at its table, and guests who have a seat with the same function at the
/// same organisation.
pub fn invited(records: &Records, meeting: &Record<Meeting>) -> BTreeSet<ContactId> {
    let agreement = meeting.agreement.get().and_then(|id| records.agreement(id));
    let named = [meeting.chair.get(), meeting.minute_taker.get()].into_iter().flatten();
    let table = table(agreement.map(|agreement| &**agreement), meeting.kind, named);
    let mut invited: BTreeSet<ContactId> = table.into_iter().collect();
    if !meeting.guests.is_absent() {
        let source = Source::of(records, meeting.file);
        for (position, guest) in meeting.guests.entries() {
            let role = source
                .as_ref()
                .and_then(|source| source.text(&["guests".into(), position.into(), "role".into()]));
            if let (Some(role), Some(organisation)) = (role, guest.organisation.get()) {
                let contacts = records.contacts_of(OrganisationId(organisation.0));
                let same = |known: &str| folded(known) == folded(role);
                let guests =
                    contacts.filter(|contact| contact.role.known().is_some_and(|known| same(known.as_str())));
                invited.extend(guests.map(|contact| ContactId(contact.id)));
            }
        }
    }
    invited
}

/// What every letter says of a meeting and sends along. Made once for all who are invited to it.
#[derive(Debug)]
pub struct Enclosed {
    /// Where it is, as its file says.
    place: Option<String>,
    /// The meeting for a calendar.
    calendar: Attachment,
}

/// What goes with the letters, by the ids of the meetings.
pub type Enclosures = HashMap<&'static str, Enclosed>;

/// What goes with the letters to whoever is invited to some meetings.
pub fn enclosed(records: &Records, meetings: &[&Record<Meeting>], today: Date, language: Language) -> Enclosures {
    let enclosed = |meeting: &&Record<Meeting>| {
        let source = Source::of(records, meeting.file);
        let place = source.as_ref().and_then(|source| source.text(&["place".into()]));
        let calendar = calendar(records, &[*meeting], &[], &[], today);
        let calendar = Attachment {
            name: file_name(&[meeting.id.as_str()], "ics"),
            media_type: CALENDAR,
            bytes: ics(&calendar, language).into_bytes(),
        };
        let place = place.map(str::to_owned);
        (meeting.id.as_str(), Enclosed { place, calendar })
    };
    meetings.par_iter().map(enclosed).collect()
}

impl<'a> Letter<'a> {
    /// Adds what follows on what is there: whoever stands in for two gets the same thing once.
    fn add(&mut self, content: Content<'a>) {
        match (content, self.due.last(), self.invitations.last_mut()) {
            (Content::Due(due), Some(last), _) if std::ptr::eq(*last, due) => {}
            (Content::Due(due), ..) => self.due.push(due),
            (Content::Invitation(meeting, seat), _, Some(last)) if std::ptr::eq(last.meeting, meeting) => {
                last.seats.push(seat);
            }
            (Content::Invitation(meeting, seat), ..) => self.invitations.push(Invitation {
                meeting,
                seats: vec![seat],
            }),
        }
    }

    /// The name of its file and its text, with what goes along: see [`enclosed`].
    pub fn file(
        &self,
        records: &Records,
        enclosed: &Enclosures,
        today: Date,
        language: Language,
    ) -> (String, String) {
        let name = file_name(&[&format!("{today}-{}", self.seat)], "eml");
        (name, eml(&self.mail(records, enclosed, today, language), language))
    }

    fn mail(&self, records: &Records, enclosed: &Enclosures, today: Date, language: Language) -> Mail {
        let document = self.document(records, enclosed, today);
        let meetings = self.invitations.iter().map(|invitation| invitation.meeting.id.as_str());
        let attachments = meetings.filter_map(|id| Some(enclosed.get(id)?.calendar.clone()));
        let subject = match &document.partnership {
            Some(partnership) => {
                let subject = Message::new("reminders-subject").with("partnership", one_line(partnership));
                let nothing_due = self.due.is_empty();
                if nothing_due {
                    subject.attribute("meetings")
                } else {
                    subject
                }
                .into()
            }
            None => document.title.clone(),
        };
        Mail {
            to: Mailbox {
                name: words::seat(records, self.seat, Names::Left).into(),
                address: self.address.clone(),
            },
            from: None,
            subject,
            text: text::text(&document, language, TEXT_WIDTH, false),
            html: html::html(&document, language),
            attachments: attachments.collect(),
            today,
        }
    }

    fn document(&self, records: &Records, enclosed: &Enclosures, today: Date) -> Document {
        let seat = words::seat(records, self.seat, Names::Left);
        let mut blocks = vec![Message::new("reminders-letter-for").with("seat", seat).into()];
        for (title, is_overdue) in [("reminders-overdue", true), ("reminders-to-do", false)] {
            let list: Vec<Item> = self
                .due
                .iter()
                .filter(|due| due.overdue == is_overdue)
                .map(|due| self.item(records, due, today))
                .collect();
            if !list.is_empty() {
                blocks.push(Block::section(Words::said(title), vec![Block::List(list)]));
            }
        }
        if !self.due.is_empty() {
            blocks.push(Words::said("reminders-letter-done").into());
        }
        if !self.invitations.is_empty() {
            let appointment = |one: &Invitation<'_>| self.appointment(records, enclosed, one);
            let list = self.invitations.iter().filter_map(appointment).collect();
            let words = Message::new("reminders-letter-invitations").with("count", self.invitations.len());
            let meetings = vec![Block::List(list), words.into()];
            if self.due.is_empty() {
                // The title says already what they are.
                blocks.extend(meetings);
            } else {
                blocks.push(Block::section(Words::said("reminders-meetings"), meetings));
            }
        }
        Document {
            title: Words::said(if self.due.is_empty() {
                "reminders-letter-meetings"
            } else {
                "reminders-letter"
            }),
            partnership: records.settings.name.known().map(|name| name.as_str().to_owned()),
            language: records.settings.language.get(),
            today,
            blocks,
        }
    }

    /// What is to be done, with who else can do it.
    fn item(&self, records: &Records, due: &Due, today: Date) -> Item {
        let is_only_this = due.who == [Who::Seat(self.seat)];
        let by = (!is_only_this).then(|| by(records, due));
        let remarks = by.into_iter().chain([due.why.clone().into(), file(records, due)]);
        Item {
            words: line(due, today),
            blocks: vec![Block::List(remarks.map(Item::from).collect())],
        }
    }

    /// A meeting with its day, time and place, and for whom it is where that is not the recipient.
    fn appointment(&self, records: &Records, enclosed: &Enclosures, invitation: &Invitation<'_>) -> Option<Item> {
        let meeting = invitation.meeting;
        let date = meeting.date.get()?.0;
        let when = match meeting.start.get() {
            Some(start) => {
                let at = Message::new("reminders-appointment").attribute("at");
                at.with("time", words::time(start.0))
            }
            None => Message::new("reminders-appointment"),
        };
        let title = meeting.title.known().map_or(meeting.id.as_str(), |title| title.as_str());
        let place = enclosed.get(meeting.id.as_str()).and_then(|enclosed| enclosed.place.as_ref());
        let place = place.map(|place| Words::said("reminders-place").and(Words::recorded(place)));
        let stands_in = !invitation.seats.contains(&self.seat);
        let on_behalf = stands_in.then(|| {
            let seats = invitation.seats.iter().map(|seat| words::seat(records, *seat, Names::Left));
            Words::from(Message::new("reminders-on-behalf").with("seats", Argument::all(seats)))
        });
        let remarks: Vec<Item> = place.into_iter().chain(on_behalf).map(Item::from).collect();
        Some(Item {
            words: Words::from(when.with("day", day(date))).and(Words::recorded(title)),
            blocks: if remarks.is_empty() {
                Vec::new()
            } else {
                vec![Block::List(remarks)]
            },
        })
    }
}

/// Lines of a mail are easy to read at this width, and it is still kept when they are quoted.
const TEXT_WIDTH: usize = 72;
