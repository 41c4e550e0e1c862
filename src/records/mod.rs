//! Everything that was loaded from one folder of records.

pub mod agreement;
pub mod contact;
pub mod field;
pub mod file;
mod find;
pub mod kind;
pub mod length_of_time;
pub mod load;
pub mod meeting;
pub mod mentions;
pub mod name;
pub mod organisation;
pub mod parse;
pub mod place;
pub mod presence;
mod quick;
pub mod relations;
pub mod root;
pub mod settings;
pub mod shape;
pub mod source;
pub mod structure;
pub mod substitute;
pub mod suggest;
pub mod value;

use std::ops::Deref;
use std::sync::atomic::{AtomicBool, Ordering};

use name::{Name, NameMap};

use crate::findings::Finding;
use agreement::Agreement;
use contact::Contact;
use file::File;
use meeting::Meeting;
use organisation::Organisation;
use place::{FileId, Path, Place, Spot};
use relations::Relations;
use root::Root;
use settings::Settings;
use substitute::Substitute;
use value::{AgreementId, ContactId, OrganisationId};

/// Everything that was loaded: what is sound, what is not, and the findings of reading itself.
#[derive(Debug)]
pub struct Records {
    /// Where they are.
    pub root: Root,
    /// Every file that was found and is not left alone, in the order of the bytes of their paths; behind them
    /// what is no record and is read by the guard.
    pub files: Vec<File>,
    /// The settings. Where `collab.toml` cannot be read, nothing is set.
    pub settings: Record<Settings>,
    /// Whether `collab.toml` could be read.
    pub settings_are_sound: bool,
    /// The organisations.
    pub organisations: Set<Organisation>,
    /// The contacts.
    pub contacts: Set<Contact>,
    /// The substitutes.
    pub substitutes: Set<Substitute>,
    /// The agreements.
    pub agreements: Set<Agreement>,
    /// The meetings.
    pub meetings: Set<Meeting>,
    /// Files with an id that an earlier file of their kind has.
    pub duplicates: Vec<Duplicate>,
    /// Who belongs to whom.
    pub relations: Relations,
    /// What reading itself found.
    pub findings: Vec<Finding>,
    /// Whether something could not be read somewhere: a file, a field or a reference. Then no rule may say
    /// that nothing mentions a record.
    pub something_is_unknown: bool,
}

/// A sound record: its id, its file and what it says.
#[derive(Debug, Default)]
pub struct Record<T> {
    /// The file's name without `.toml`.
    pub id: Name,
    /// Where it is written.
    pub file: FileId,
    content: Box<T>,
    mentioned: AtomicBool,
}

/// A record whose id an earlier file has.
#[derive(Debug, Clone, Copy)]
pub struct Duplicate {
    /// The earlier file.
    pub first: FileId,
    /// The later one, of which no rule speaks.
    pub later: FileId,
}

impl FileId {
    /// The file as a whole.
    pub fn place(self) -> Place {
        Place {
            file: self,
            spot: Spot::File,
        }
    }
}

impl<T> Deref for Record<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.content
    }
}

impl<T> Record<T> {
    /// The file as a whole.
    pub fn whole(&self) -> Place {
        self.file.place()
    }

    /// The text of a value.
    pub fn value(&self, path: Path) -> Place {
        self.at(Spot::Value(path))
    }

    /// A key.
    pub fn key(&self, path: Path) -> Place {
        self.at(Spot::Key(path))
    }

    /// The header of a table.
    pub fn table(&self, path: Path) -> Place {
        self.at(Spot::Table(path))
    }

    /// Whether another record, or an exception, points at this one.
    pub fn is_mentioned(&self) -> bool {
        self.mentioned.load(Ordering::Relaxed)
    }

    /// The first in the file of several values.
    pub fn first_of(&self, paths: Vec<Path>) -> Place {
        self.at(Spot::FirstOf(paths))
    }

    /// The last in the file of several values.
    pub fn last_of(&self, paths: Vec<Path>) -> Place {
        self.at(Spot::LastOf(paths))
    }

    fn at(&self, spot: Spot) -> Place {
        Place { file: self.file, spot }
    }
}

/// All records of one kind.
#[derive(Debug)]
pub struct Set<T> {
    records: Vec<Record<T>>,
    by_id: NameMap<u32>,
    unreadable: NameMap<FileId>,
    /// Whether a folder of them could not be looked into: then any id may be one of theirs.
    hides_some: bool,
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Set {
            records: Vec::new(),
            by_id: NameMap::default(),
            unreadable: NameMap::default(),
            hides_some: false,
        }
    }
}

impl<T> Set<T> {
    /// The sound records, in the order of their paths.
    pub fn all(&self) -> &[Record<T>] {
        &self.records
    }

    /// Whether a file of this kind could not be read: a record may say things that nobody knows.
    pub fn some_are_unreadable(&self) -> bool {
        !self.unreadable.is_empty()
    }

    /// Whether there is, or may be, a file with this id, readable or not.
    pub fn has(&self, id: Name) -> bool {
        self.hides_some || self.by_id.contains_key(&id) || self.unreadable.contains_key(&id)
    }

    /// The ids of all files of this kind, readable or not.
    pub fn ids(&self) -> impl Iterator<Item = &'static str> {
        self.by_id.keys().chain(self.unreadable.keys()).map(|name| name.as_str())
    }

    fn find(&self, id: Name) -> Option<&Record<T>> {
        self.by_id.get(&id).and_then(|&position| self.records.get(position as usize))
    }
}

impl Records {
    /// No records at all.
    pub fn none(root: Root) -> Self {
        Records {
            root,
            files: Vec::new(),
            settings: Record::default(),
            settings_are_sound: false,
            organisations: Set::default(),
            contacts: Set::default(),
            substitutes: Set::default(),
            agreements: Set::default(),
            meetings: Set::default(),
            duplicates: Vec::new(),
            relations: Relations::default(),
            findings: Vec::new(),
            something_is_unknown: false,
        }
    }

    /// The meeting with this id, where its file is sound.
    pub fn meeting(&self, id: &str) -> Option<&Record<Meeting>> {
        self.meetings.find(Name::of(id))
    }

    /// The organisation with this id, where its file is sound.
    pub fn organisation(&self, id: OrganisationId) -> Option<&Record<Organisation>> {
        self.organisations.find(id.0)
    }

    /// The contact with this id, where its file is sound.
    pub fn contact(&self, id: ContactId) -> Option<&Record<Contact>> {
        self.contacts.find(id.0)
    }

    /// The agreement with this id, where its file is sound.
    pub fn agreement(&self, id: AgreementId) -> Option<&Record<Agreement>> {
        self.agreements.find(id.0)
    }

    /// The organisation of a contact, where both are known.
    pub fn organisation_of(&self, contact: ContactId) -> Option<OrganisationId> {
        self.contact(contact)?.organisation.get()
    }

    /// How many files are records or settings.
    pub fn count(&self) -> usize {
        self.files.iter().filter(|file| file.kind.is_some()).count()
    }

    /// The path of a file as it is shown: from the working directory, with `/`.
    pub fn shown(&self, file: FileId) -> String {
        self.root.shown(&self.files[file.index()].path())
    }

    /// The path of a file as documents name it, which are read elsewhere.
    pub fn in_documents(&self, file: FileId) -> String {
        self.root.in_documents(&self.files[file.index()].path())
    }
}
