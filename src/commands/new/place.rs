//! The name of a new record and the folder it belongs in.

use std::path::{Path, PathBuf};

use toml::{Table, Value};

use crate::command_line::Failure;
use crate::drafts::slug::slug;
use crate::records::Records;
use crate::records::kind::Kind;
use crate::records::name::Name;
use crate::records::value::{OrganisationId, is_id};

/// An id is not longer than this.
const LONGEST: usize = 100;
/// `2026-05-19-`
const DATE: usize = 11;

/// The id of a new record: the one that was given, or one made from what it says. That of a meeting begins
/// with its date.
///
/// # Errors
///
/// Where it is no id.
pub fn id(kind: Kind, given: Option<&str>, fields: &Table) -> Result<String, Failure> {
    let id = match (kind, given) {
        (Kind::Meeting, given) => {
            let date = text(fields, "date");
            match given
                .map(str::to_owned)
                .unwrap_or_else(|| slug(&text(fields, "title"), LONGEST - DATE))
            {
                dated if begins_with_a_date(&dated) => dated,
                nothing if nothing.is_empty() => nothing,
                slug => format!("{date}-{slug}"),
            }
        }
        (_, Some(given)) => given.to_owned(),
        (Kind::Contact, None) => {
            slug(&format!("{} {}", text(fields, "role"), text(fields, "organisation")), LONGEST)
        }
        (Kind::Substitute, None) => text(fields, "for"),
        (Kind::Organisation, None) => slug(&text(fields, "name"), LONGEST),
        (Kind::Agreement | Kind::Settings, None) => slug(&text(fields, "title"), LONGEST),
    };
    if is_id(&id) {
        return Ok(id);
    }
    Err(match given {
        Some(given) => Failure::new("new-bad-id").with("id", given),
        None => Failure::new("new-no-id"),
    })
}

/// The day that the id of a meeting begins with.
pub fn date_of(id: &str) -> Option<&str> {
    begins_with_a_date(id).then(|| &id[..DATE - 1])
}

fn begins_with_a_date(id: &str) -> bool {
    let is_date = |date: &str| date.parse::<jiff::civil::Date>().is_ok_and(|day| day.to_string() == date);
    id.split_at_checked(DATE)
        .is_some_and(|(date, _)| date.ends_with('-') && is_date(&date[..DATE - 1]))
}

/// The path of a new record below the folder of records. A contact goes where those of its organisation are.
///
/// # Errors
///
/// Where a record of this kind already has the id.
pub fn path(kind: Kind, id: &str, fields: &Table, records: &Records) -> Result<PathBuf, Failure> {
    let stem = |path: &Path| path.file_stem().map(|stem| stem.to_string_lossy().to_lowercase());
    let taken = records
        .files
        .iter()
        .find(|file| file.kind == Some(kind) && stem(&file.path()).as_deref() == Some(id));
    if let Some(file) = taken {
        let path = records.root.shown(&file.path());
        return Err(Failure::new("new-taken").with("id", id).with("file", path));
    }
    let folder = match kind {
        Kind::Meeting => PathBuf::from(kind.folder()).join(id.split('-').next().unwrap_or_default()),
        Kind::Contact => folder_of_contacts(&text(fields, "organisation"), records),
        _ => PathBuf::from(kind.folder()),
    };
    Ok(folder.join(format!("{id}.toml")))
}

/// The one folder in which all contacts of an organisation are, else that of all contacts.
fn folder_of_contacts(organisation: &str, records: &Records) -> PathBuf {
    let contacts = records.contacts_of(OrganisationId(Name::of(organisation)));
    let paths = contacts.map(|contact| records.files[contact.file.index()].path());
    let mut folders = paths.filter_map(|path| path.parent().map(Path::to_path_buf));
    match folders.next() {
        Some(folder) if folders.all(|other| other == folder) => folder,
        _ => PathBuf::from(Kind::Contact.folder()),
    }
}

fn text(fields: &Table, name: &str) -> String {
    match fields.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Datetime(moment)) => moment.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drafts::moment;

    fn fields(fields: &[(&str, &str)]) -> Table {
        fields.iter().map(|(name, value)| ((*name).to_owned(), moment(value))).collect()
    }

    fn made(kind: Kind, given: Option<&str>, of: &[(&str, &str)]) -> Option<String> {
        id(kind, given, &fields(of)).ok()
    }

    #[test]
    fn an_id_is_made_from_what_the_record_says() {
        let meeting = [("date", "2026-05-19"), ("title", "Derde overleg!")];
        assert_eq!(made(Kind::Meeting, None, &meeting).as_deref(), Some("2026-05-19-derde-overleg"));
        assert_eq!(made(Kind::Meeting, Some("mei"), &meeting).as_deref(), Some("2026-05-19-mei"));
        assert_eq!(made(Kind::Meeting, Some("2026-05-20-mei"), &meeting).as_deref(), Some("2026-05-20-mei"));
        assert_eq!(made(Kind::Organisation, None, &[("name", "Moskee Çelik")]).as_deref(), Some("moskee-celik"));
        let contact = [("role", "secretaris"), ("organisation", "al-noor")];
        assert_eq!(made(Kind::Contact, None, &contact).as_deref(), Some("secretaris-al-noor"));
        assert_eq!(made(Kind::Substitute, None, &[("for", "a")]).as_deref(), Some("a"));
        assert_eq!(made(Kind::Agreement, Some("x"), &[("title", "Y")]).as_deref(), Some("x"));
    }

    #[test]
    fn nothing_else_is_an_id() {
        for bad in ["../x", "a/b", "A", "a b", "", ".x", "a\u{7}", &"a".repeat(101)] {
            assert_eq!(made(Kind::Organisation, Some(bad), &[("name", "Y")]), None, "{bad}");
        }
        assert_eq!(made(Kind::Organisation, None, &[("name", "…")]), None);
        assert_eq!(made(Kind::Meeting, None, &[("title", "…"), ("date", "2026-05-19")]), None);
        let long = made(Kind::Meeting, None, &[("title", &"woord ".repeat(60)), ("date", "2026-05-19")]);
        assert!(long.is_some_and(|id| id.len() > 80));
    }

    #[test]
    fn the_id_of_a_meeting_tells_its_day() {
        assert_eq!(date_of("2026-05-19-mei"), Some("2026-05-19"));
        assert_eq!([date_of("2026-02-30-x"), date_of("mei"), date_of("2026-05-19")], [None; 3]);
    }
}
