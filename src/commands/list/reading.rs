//! What `list` and `show` need before they can begin: the records, the day, what a name means, and a word
//! about what could not be read.

use std::collections::HashSet;

use crate::records::name::Name;
use jiff::civil::Date;

use crate::command_line::{Failure, Surroundings};
use crate::documents::short_day;
use crate::findings::report;
use crate::language::{Argument, Message};
use crate::records::kind::Kind;
use crate::records::load::load;
use crate::records::meeting::Meeting;
use crate::records::place::FileId;
use crate::records::suggest::nearest;
use crate::records::value::OrganisationId;
use crate::records::{Record, Records};
use crate::rules::format::unsupported_format;

/// Loads the records to show them.
///
/// # Errors
///
/// Where there are none, or only a newer version of this program could read them.
pub fn read(surroundings: &Surroundings<'_>) -> Result<Records, Failure> {
    let records = load(surroundings.root()?);
    match records.settings.format.get() {
        Some(format) if format.0 > unsupported_format::KNOWN => {
            Err(Failure::new("failure-newer-format").with("found", format.0.to_string()))
        }
        _ => Ok(records),
    }
}

/// The day that counts as today. Where it is pinned or unsure, that is said.
///
/// # Errors
///
/// Where nothing can be said.
pub fn today(records: &Records, surroundings: &mut Surroundings<'_>) -> Result<Date, Failure> {
    let today = report::today(records, surroundings.today, surroundings.clock);
    if surroundings.today.is_some() {
        return Ok(today);
    }
    let is_unsure = !records.settings_are_sound || records.settings.today.is_unknown();
    let is_pinned = records.settings.today.known().is_some();
    if is_unsure {
        surroundings.note(&Message::new("list-today-unknown").with("today", short_day(today)))?;
    } else if is_pinned && !surroundings.quiet {
        surroundings.note(&Message::new("check-today-is-pinned").with("today", short_day(today)))?;
    }
    Ok(today)
}

/// More files than this are only counted.
const MOST_FILES: usize = 5;

/// Says which files of some kinds could not be read, or have an id that another file has.
///
/// # Errors
///
/// Where nothing can be said.
pub fn say_what_is_left_out(
    records: &Records,
    kinds: &[Kind],
    surroundings: &mut Surroundings<'_>,
) -> Result<(), Failure> {
    let files = records
        .files
        .iter()
        .filter(|file| file.kind.is_some_and(|kind| kinds.contains(&kind)));
    let unreadable = files.filter(|file| !file.is_sound).map(|file| records.root.shown(&file.path()));
    let later = records.duplicates.iter().map(|duplicate| duplicate.later);
    let of_kinds = |file: &FileId| records.files[file.index()].kind.is_some_and(|kind| kinds.contains(&kind));
    let twice = later.filter(of_kinds).map(|file| records.shown(file));
    for (id, files) in [
        ("list-unreadable", unreadable.collect::<Vec<_>>()),
        ("list-twice", twice.collect()),
    ] {
        if !files.is_empty() {
            surroundings.note(&Message::new(id).with("count", files.len()).with("files", some(&files)))?;
        }
    }
    Ok(())
}

/// Some files by name; of more than a few the rest is only counted.
pub fn some(files: &[String]) -> Argument {
    let mut named: Vec<Argument> = files.iter().take(MOST_FILES).cloned().map(Argument::from).collect();
    if files.len() > MOST_FILES {
        named.push(Message::new("list-more").with("count", files.len() - MOST_FILES).into());
    }
    Argument::All(named)
}

/// The records of some kinds that a name means: `secretaris-al-noor`, or `contacts/secretaris-al-noor`.
pub fn named(records: &Records, kinds: &[Kind], name: &str) -> Vec<(Kind, Name)> {
    let (wanted, id) = match name.split_once('/') {
        Some((folder, id)) => (Some(Kind::find(folder)), id),
        None => (None, name),
    };
    kinds
        .iter()
        .filter(|kind| wanted.is_none_or(|wanted| wanted == Some(**kind)))
        .filter(|kind| records.has(&format!("{}/{id}", kind.folder())))
        .map(|kind| (*kind, Name::of(id)))
        .collect()
}

/// The name of a record of some kinds that is nearest to one that no record has.
pub fn nearest_name(records: &Records, kinds: &[Kind], name: &str) -> Option<String> {
    let is_whole = name.contains('/');
    let names = kinds.iter().flat_map(|kind| {
        let ids = records.ids(*kind).into_iter();
        ids.map(|id| {
            if is_whole {
                format!("{}/{id}", kind.folder())
            } else {
                id.to_owned()
            }
        })
    });
    let names: Vec<String> = names.collect();
    nearest(name, names.iter().map(String::as_str)).map(str::to_owned)
}

/// A contact or an organisation to whom something can belong: what belongs to an organisation is what belongs
/// to one of its contacts, and what names itself. Always the seat, never who holds it.
#[derive(Debug, Default)]
pub struct Whom {
    organisations: HashSet<Name>,
    contacts: HashSet<Name>,
    files: HashSet<FileId>,
}

impl Whom {
    /// The contact or organisation with this name.
    ///
    /// # Errors
    ///
    /// Where there is none; then with the nearest.
    pub fn of(name: &str, records: &mut Records) -> Result<Self, Failure> {
        const KINDS: [Kind; 2] = [Kind::Contact, Kind::Organisation];
        let mut whom = Whom::default();
        for (kind, id) in named(records, &KINDS, name) {
            if kind == Kind::Organisation {
                whom.organisations.insert(id);
                whom.contacts
                    .extend(records.contacts_of(OrganisationId(id)).map(|contact| contact.id));
            } else {
                whom.contacts.insert(id);
            }
        }
        if whom.organisations.is_empty() && whom.contacts.is_empty() {
            let nearest = nearest_name(records, &KINDS, name);
            return Err(Failure::unknown(
                "failure-unknown-whom",
                "failure-unknown-whom-nearest",
                name,
                nearest.as_deref(),
            ));
        }
        whom.files = records
            .pointers()
            .into_iter()
            .filter(|pointer| match pointer.kind {
                Kind::Organisation => whom.organisations.contains(&pointer.id),
                Kind::Contact => whom.contacts.contains(&pointer.id),
                _ => false,
            })
            .map(|pointer| pointer.place.file)
            .collect();
        Ok(whom)
    }

    /// Whether it is this contact, or the organisation of this contact.
    pub fn is_contact(&self, id: Name) -> bool {
        self.contacts.contains(&id)
    }

    /// Whether it is this organisation.
    pub fn is_organisation(&self, id: Name) -> bool {
        self.organisations.contains(&id)
    }

    /// Whether it belongs to a meeting: one that names it, or at whose table it sits by the agreement.
    pub fn belongs_to(&self, records: &Records, meeting: &Record<Meeting>) -> bool {
        let agreement = meeting.agreement.get().and_then(|id| records.agreement(id));
        self.is_named_in(meeting.file)
            || agreement.is_some_and(|agreement| {
                agreement.parties.values().any(|party| self.is_organisation(party.0))
                    || agreement.members().any(|(_, member)| self.is_contact(member.0))
            })
    }

    /// Whether a file names it.
    pub fn is_named_in(&self, file: FileId) -> bool {
        self.files.contains(&file)
    }
}
