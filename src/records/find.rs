//! Finds every file below a folder of records.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path as FilePath;

use walkdir::{DirEntry, WalkDir};

use super::file::File;
use super::kind::Kind;
use super::place::FileId;
use super::root::Root;
use crate::rules::format::unreadable_file::Reason;

/// Every file that is not left alone.
#[derive(Debug)]
pub struct Found {
    /// The files, in the order of the bytes of their paths.
    pub files: Vec<File>,
    /// What is left alone as a record and can still say anything: README.md, in the same order.
    pub plain: Vec<File>,
    /// Why it cannot even be tried to read some of them.
    pub obstacles: HashMap<FileId, Reason>,
}

/// The one text beside the records that anybody may write.
const README: &str = "README.md";

/// Finds every file below a folder of records, and takes in some that are yet to be written there.
pub fn files<'a>(root: &Root, unwritten: impl Iterator<Item = &'a FilePath>) -> Found {
    let inside = fs::canonicalize(&root.folder).unwrap_or_else(|_| root.folder.clone());
    let entries = WalkDir::new(&root.folder)
        .follow_root_links(true)
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.file_name()));
    let mut plain = Vec::new();
    let found = entries.filter_map(|entry| match entry {
        Ok(entry) if entry.file_name() == README => {
            plain.extend(entry.file_type().is_file().then(|| File::new(below(root, entry.path()), None)));
            None
        }
        Ok(entry) => file(root, &inside, &entry),
        Err(error) => {
            let obstacle = error.io_error().map_or(Reason::NotRegular, reason);
            let path = below(root, error.path()?);
            Some((File::new(path, kind_of(path, true)), Some(obstacle)))
        }
    });
    let unwritten = unwritten.map(|path| (File::new(path, kind_of(path, false)), None));
    let mut found: Vec<_> = found.chain(unwritten).map(|(file, reason)| (file, reason.map(Box::new))).collect();
    found.sort_by_cached_key(|(file, _)| file.key());
    plain.sort_by_cached_key(File::key);
    let mut obstacles = HashMap::new();
    let files = (0..).map(FileId).zip(found).map(|(id, (file, reason))| {
        obstacles.extend(reason.map(|reason| (id, *reason)));
        file
    });
    Found {
        files: files.collect(),
        plain,
        obstacles,
    }
}

/// A file with what stands in the way of reading it; none for a folder, or what is left alone.
fn file(root: &Root, inside: &FilePath, entry: &DirEntry) -> Option<(File, Option<Reason>)> {
    let path = below(root, entry.path());
    let kind = kind_of(path, false);
    if entry.file_type().is_dir() {
        let is_in_the_way = kind == Some(Kind::Settings);
        return is_in_the_way.then(|| (File::new(path, kind), Some(Reason::NotRegular)));
    }
    if is_left_alone(entry.file_name()) {
        return None;
    }
    let is_link = entry.path_is_symlink();
    let obstacle = if is_link {
        obstacle_of_link(entry.path(), inside)
    } else {
        (!entry.file_type().is_file()).then_some(Reason::NotRegular)
    };
    let kind = if is_link && obstacle.is_some() {
        kind_of(path, true)
    } else {
        kind
    };
    Some((File::new(path, kind), obstacle))
}

fn below<'a>(root: &Root, path: &'a FilePath) -> &'a FilePath {
    path.strip_prefix(&root.folder).unwrap_or(path)
}

fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

fn is_left_alone(name: &OsStr) -> bool {
    name == README || name == "LICENSE"
}

/// A link is read like the file it points at, when that lies inside the folder of records.
fn obstacle_of_link(path: &FilePath, inside: &FilePath) -> Option<Reason> {
    match fs::canonicalize(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Some(Reason::LinkBroken),
        Err(error) => Some(reason(&error)),
        Ok(target) if !target.starts_with(inside) => Some(Reason::LinkLeaves),
        Ok(target) => match fs::metadata(&target) {
            Ok(target) if target.is_file() => None,
            Ok(_) => Some(Reason::NotRegular),
            Err(error) => Some(reason(&error)),
        },
    }
}

/// The kind whose folder a file stands in. A link or folder that cannot be followed may have any name.
fn kind_of(path: &FilePath, any_name: bool) -> Option<Kind> {
    if path == FilePath::new(Kind::Settings.folder()) {
        return Some(Kind::Settings);
    }
    let mut parts = path.iter();
    let kind = Kind::of_folder(parts.next()?.to_str()?)?;
    let is_below = parts.next().is_some();
    let is_record = is_below && path.extension() == Some(OsStr::new("toml"));
    (is_record || any_name).then_some(kind)
}

/// Why something could not be read.
pub fn reason(error: &io::Error) -> Reason {
    match error.kind() {
        io::ErrorKind::PermissionDenied => Reason::NoPermission,
        io::ErrorKind::NotFound => Reason::LinkBroken,
        kind => Reason::Other(kind.to_string()),
    }
}
