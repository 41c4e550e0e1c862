//! Which record points at which: every reference in every kind of file, once, with its place.

use std::sync::atomic::Ordering;

use super::name::Name;

use super::agreement::Agreement;
use super::contact::Contact;
use super::field::{Field, List};
use super::kind::Kind;
use super::meeting::Meeting;
use super::place::{Path, Place, Segment, Spot};
use super::settings::Settings;
use super::substitute::Substitute;
use super::value::{AgreementId, ContactId, OrganisationId, OrganisationOrName, RecordName};
use super::{Record, Records, Set};

/// A field that points at a record.
pub enum Reference<'a> {
    /// At an organisation.
    Organisation(&'a mut Field<OrganisationId>),
    /// At a contact.
    Contact(&'a mut Field<ContactId>),
    /// At an agreement.
    Agreement(&'a mut Field<AgreementId>),
    /// At any record, as `agreements/startdocument-2026`.
    Record(&'a mut Field<RecordName>),
    /// At an organisation, or at none of the records.
    OrganisationOrName(&'a mut Field<OrganisationOrName>),
}

impl<'a> From<&'a mut Field<OrganisationId>> for Reference<'a> {
    fn from(field: &'a mut Field<OrganisationId>) -> Self {
        Reference::Organisation(field)
    }
}

impl<'a> From<&'a mut Field<ContactId>> for Reference<'a> {
    fn from(field: &'a mut Field<ContactId>) -> Self {
        Reference::Contact(field)
    }
}

/// Something that is told of every reference, with the way to it.
pub type Visit<'v> = dyn FnMut(&[Segment], Reference<'_>) + 'v;

/// A kind of file whose references can be visited.
pub trait Mentions {
    /// Tells of every reference in it.
    fn mentions(&mut self, visit: &mut Visit<'_>);
}

fn each<T>(list: &mut List<T>) -> impl Iterator<Item = (usize, &mut T)> {
    elements(list).filter_map(|(position, element)| match element {
        Field::Known(value) => Some((position, value)),
        Field::Absent | Field::Unknown => None,
    })
}

fn elements<T>(list: &mut List<T>) -> impl Iterator<Item = (usize, &mut Field<T>)> {
    list.elements_mut().iter_mut().enumerate()
}

/// Visits a list of references below a fixed way.
macro_rules! visit_list {
    ($visit:ident, $list:expr, [$($way:expr),*]) => {
        for (position, field) in elements(&mut $list) {
            $visit(&[$(Segment::from($way),)* position.into()], field.into());
        }
    };
}

impl Mentions for Settings {
    fn mentions(&mut self, visit: &mut Visit<'_>) {
        for (position, allow) in each(&mut self.allow) {
            visit(&["allow".into(), position.into(), "record".into()], Reference::Record(&mut allow.record));
            visit(&["allow".into(), position.into(), "by".into()], (&mut allow.by).into());
        }
        if let Field::Known(calendar) = &mut self.calendar {
            for (position, day) in each(&mut calendar.days) {
                let way = ["calendar".into(), "days".into(), position.into(), "organisation".into()];
                visit(&way, (&mut day.organisation).into());
            }
            for (position, friday) in each(&mut calendar.friday) {
                let way = [
                    "calendar".into(),
                    "friday".into(),
                    position.into(),
                    "organisation".into(),
                ];
                visit(&way, (&mut friday.organisation).into());
            }
        }
    }
}

impl Mentions for super::organisation::Organisation {
    fn mentions(&mut self, _: &mut Visit<'_>) {}
}

impl Mentions for Contact {
    fn mentions(&mut self, visit: &mut Visit<'_>) {
        visit(&["organisation".into()], (&mut self.organisation).into());
    }
}

impl Mentions for Substitute {
    fn mentions(&mut self, visit: &mut Visit<'_>) {
        visit(&["for".into()], (&mut self.for_contact).into());
        visit(&["by".into()], (&mut self.by).into());
    }
}

impl Mentions for Agreement {
    fn mentions(&mut self, visit: &mut Visit<'_>) {
        visit_list!(visit, self.parties, ["parties"]);
        visit(&["sponsor".into()], (&mut self.sponsor).into());
        for (position, role) in each(&mut self.roles) {
            visit(&["roles".into(), position.into(), "party".into()], (&mut role.party).into());
        }
        if let Field::Known(communication) = &mut self.communication {
            visit_list!(visit, communication.spokespersons, ["communication", "spokespersons"]);
        }
        if let Field::Known(meetings) = &mut self.meetings {
            visit_list!(visit, meetings.hosts, ["meetings", "hosts"]);
            visit_list!(visit, meetings.members, ["meetings", "members"]);
            visit_list!(visit, meetings.chairs, ["meetings", "chairs"]);
            visit_list!(visit, meetings.minute_takers, ["meetings", "minute_takers"]);
        }
        for (channel, content) in each(&mut self.channels) {
            visit_list!(visit, content.admins, ["channels", channel, "admins"]);
            visit_list!(visit, content.members, ["channels", channel, "members"]);
        }
        if let Field::Known(incident) = &mut self.incident {
            visit_list!(visit, incident.first_calls, ["incident", "first_calls"]);
        }
        for (position, signature) in each(&mut self.signatures) {
            visit(&["signatures".into(), position.into(), "party".into()], (&mut signature.party).into());
            visit(&["signatures".into(), position.into(), "by".into()], (&mut signature.by).into());
        }
    }
}

impl Mentions for Meeting {
    fn mentions(&mut self, visit: &mut Visit<'_>) {
        visit(&["agreement".into()], Reference::Agreement(&mut self.agreement));
        visit(&["host".into()], (&mut self.host).into());
        visit(&["chair".into()], (&mut self.chair).into());
        visit(&["minute_taker".into()], (&mut self.minute_taker).into());
        visit_list!(visit, self.present, ["present"]);
        for (position, absence) in each(&mut self.absent) {
            visit(&["absent".into(), position.into(), "contact".into()], (&mut absence.contact).into());
            visit(&["absent".into(), position.into(), "substitute".into()], (&mut absence.substitute).into());
        }
        for (position, guest) in each(&mut self.guests) {
            visit(
                &["guests".into(), position.into(), "organisation".into()],
                Reference::OrganisationOrName(&mut guest.organisation),
            );
        }
        for (item, content) in each(&mut self.items) {
            visit(&["items".into(), item.into(), "raised_by".into()], (&mut content.raised_by).into());
            for (action, content) in each(&mut content.actions) {
                visit(
                    &[
                        "items".into(),
                        item.into(),
                        "actions".into(),
                        action.into(),
                        "owner".into(),
                    ],
                    (&mut content.owner).into(),
                );
            }
        }
    }
}

/// A reference that no record has.
#[derive(Debug)]
pub struct Unknown {
    /// The way to it in its file.
    pub path: Path,
    /// The kind it should point at; none where it names kind and id.
    pub kind: Option<Kind>,
    /// What stands there.
    pub id: Name,
}

/// Marks what the references of a record point at. One that no record has becomes unknown.
pub fn resolve(content: &mut impl Mentions, records: &Records) -> Vec<Unknown> {
    let mut unknown = Vec::new();
    content.mentions(&mut |path, reference| match reference {
        Reference::Organisation(field) => {
            look_up(field, |id| id.0, &records.organisations, Kind::Organisation, path, &mut unknown);
        }
        Reference::Contact(field) => {
            look_up(field, |id| id.0, &records.contacts, Kind::Contact, path, &mut unknown);
        }
        Reference::Agreement(field) => {
            look_up(field, |id| id.0, &records.agreements, Kind::Agreement, path, &mut unknown);
        }
        Reference::OrganisationOrName(field) => {
            if let Field::Known(name) = field {
                mark(&records.organisations, name.0);
            }
        }
        Reference::Record(field) => {
            if let Field::Known(name) = field
                && !records.has(name.as_str())
            {
                unknown.push(Unknown {
                    path: path.to_vec(),
                    kind: None,
                    id: name.0,
                });
                *field = Field::Unknown;
            }
        }
    });
    unknown
}

fn look_up<I: Copy, T>(
    field: &mut Field<I>,
    id: impl Fn(I) -> Name,
    set: &Set<T>,
    kind: Kind,
    path: &[Segment],
    unknown: &mut Vec<Unknown>,
) {
    if let Field::Known(reference) = *field {
        let id = id(reference);
        mark(set, id);
        if !set.has(id) {
            unknown.push(Unknown {
                path: path.to_vec(),
                kind: Some(kind),
                id,
            });
            *field = Field::Unknown;
        }
    }
}

fn mark<T>(set: &Set<T>, id: Name) {
    if let Some(record) = set.find(id) {
        record.mentioned.store(true, Ordering::Relaxed);
    }
}

impl Records {
    /// Whether there is a file for a record named as `agreements/startdocument-2026`.
    pub fn has(&self, name: &str) -> bool {
        let Some((folder, id)) = name.split_once('/') else {
            return false;
        };
        let id = Name::of(id);
        match Kind::of_folder(folder) {
            Some(Kind::Organisation) => self.organisations.has(id),
            Some(Kind::Contact) => self.contacts.has(id),
            Some(Kind::Substitute) => self.substitutes.has(id),
            Some(Kind::Agreement) => self.agreements.has(id),
            Some(Kind::Meeting) => self.meetings.has(id),
            Some(Kind::Settings) | None => false,
        }
    }

    /// The ids of all files of a kind, readable or not.
    pub fn ids(&self, kind: Kind) -> Vec<&'static str> {
        let mut ids: Vec<_> = match kind {
            Kind::Settings => Vec::new(),
            Kind::Organisation => self.organisations.ids().collect(),
            Kind::Contact => self.contacts.ids().collect(),
            Kind::Substitute => self.substitutes.ids().collect(),
            Kind::Agreement => self.agreements.ids().collect(),
            Kind::Meeting => self.meetings.ids().collect(),
        };
        ids.sort_unstable();
        ids
    }
}

/// A place that points at a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pointer {
    /// Where it stands: always a value.
    pub place: Place,
    /// The kind of record it points at.
    pub kind: Kind,
    /// The id of that record.
    pub id: Name,
}

impl Records {
    /// Every place in a sound record, or in the settings, that points at a record, readable or not. Nothing
    /// changes; only the visitor might.
    pub fn pointers(&mut self) -> Vec<Pointer> {
        let mut found = Vec::new();
        gather(&mut self.settings, &mut found);
        gather_all(&mut self.contacts, &mut found);
        gather_all(&mut self.substitutes, &mut found);
        gather_all(&mut self.agreements, &mut found);
        gather_all(&mut self.meetings, &mut found);
        // The organisation of a guest may be a plain name.
        found.retain(|pointer| self.has(&format!("{}/{}", pointer.kind.folder(), pointer.id)));
        found
    }
}

fn gather_all<T: Mentions>(set: &mut Set<T>, found: &mut Vec<Pointer>) {
    for record in &mut set.records {
        gather(record, found);
    }
}

fn gather<T: Mentions>(record: &mut Record<T>, found: &mut Vec<Pointer>) {
    let file = record.file;
    record.content.mentions(&mut |path, reference| {
        if let Some((kind, id)) = reference.target() {
            let spot = Spot::Value(path.to_vec());
            found.push(Pointer {
                place: Place { file, spot },
                kind,
                id,
            });
        }
    });
}

impl Reference<'_> {
    /// The kind and the id of the record it points at, where that is known.
    fn target(&self) -> Option<(Kind, Name)> {
        match self {
            Reference::Organisation(field) => Some((Kind::Organisation, field.get()?.0)),
            Reference::Contact(field) => Some((Kind::Contact, field.get()?.0)),
            Reference::Agreement(field) => Some((Kind::Agreement, field.get()?.0)),
            Reference::OrganisationOrName(field) => Some((Kind::Organisation, field.get()?.0)),
            Reference::Record(field) => {
                let name = field.get()?;
                let (folder, id) = name.as_str().split_once('/')?;
                Some((Kind::of_folder(folder)?, Name::of(id)))
            }
        }
    }
}

impl<T> Record<T> {
    /// A record as the loader makes it.
    pub(super) fn new(id: Name, file: super::place::FileId, content: Box<T>) -> Self {
        Record {
            id,
            file,
            content,
            mentioned: false.into(),
        }
    }

    pub(super) fn content_mut(&mut self) -> &mut T {
        &mut self.content
    }
}
