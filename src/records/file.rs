//! One of the files that were found.

use std::cmp::Ordering;
use std::ffi::OsStr;
use std::ops::Range;
use std::path::{Path as FilePath, PathBuf};

use super::kind::Kind;
use super::name::Name;

/// A file that was found. There is one for each at all times: it is kept small.
#[derive(Debug)]
pub struct File {
    /// What it claims to be; none for a file that no kind claims.
    pub kind: Option<Kind>,
    /// Whether it was read and parsed.
    pub is_sound: bool,
    /// Whether a look at its text when it was read had nothing to say.
    pub is_cleared: bool,
    /// The file's name without `.toml`.
    pub id: Name,
    folder: Name,
    rare: Option<Box<Rare>>,
}

/// What only few files have.
#[derive(Debug, Default)]
struct Rare {
    /// The path, where it is not that of a folder, an id and `.toml`.
    path: Option<Box<FilePath>>,
    masked: Vec<Range<usize>>,
}

impl File {
    /// A file that is yet to be read, by its path below the folder of records.
    pub fn new(path: &FilePath, kind: Option<Kind>) -> Self {
        let folder = (path.extension() == Some(OsStr::new("toml")))
            .then(|| path.to_str().and(path.parent()?.to_str()))
            .flatten();
        File {
            kind,
            is_sound: false,
            is_cleared: false,
            id: Name::of(&path.file_stem().unwrap_or_default().to_string_lossy()),
            folder: Name::of(folder.unwrap_or_default()),
            rare: folder.is_none().then(|| {
                Box::new(Rare {
                    path: Some(path.into()),
                    masked: Vec::new(),
                })
            }),
        }
    }

    /// The path below the folder of records.
    pub fn path(&self) -> PathBuf {
        match self.rare.as_ref().and_then(|rare| rare.path.as_ref()) {
            Some(path) => path.to_path_buf(),
            None => FilePath::new(self.folder.as_str()).join(format!("{}.toml", self.id)),
        }
    }

    /// Bytes that no output may repeat.
    pub fn masked(&self) -> &[Range<usize>] {
        self.rare.as_ref().map_or(&[], |rare| &rare.masked)
    }

    /// Says what no output may repeat.
    pub fn mask(&mut self, masked: Vec<Range<usize>>) {
        if !masked.is_empty() {
            self.rare.get_or_insert_default().masked = masked;
        }
    }

    /// By this files sort in the order of the bytes of their paths.
    pub fn key(&self) -> PathKey {
        let path = self.rare.as_ref().and_then(|rare| rare.path.as_ref());
        PathKey {
            folder: self.folder.as_str(),
            id: self.id.as_str(),
            path: path.map(|path| path.as_os_str().as_encoded_bytes().into()),
        }
    }
}

/// The bytes of a path, without putting it together.
#[derive(Debug)]
pub struct PathKey {
    folder: &'static str,
    id: &'static str,
    path: Option<Box<[u8]>>,
}

impl PathKey {
    fn parts(&self) -> [&[u8]; 4] {
        match &self.path {
            Some(path) => [path, b"", b"", b""],
            None if self.folder.is_empty() => [self.id.as_bytes(), b".toml", b"", b""],
            None => [self.folder.as_bytes(), b"/", self.id.as_bytes(), b".toml"],
        }
    }
}

impl Ord for PathKey {
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut ours, mut theirs) = (self.parts().into_iter(), other.parts().into_iter());
        let (mut one, mut another): (&[u8], &[u8]) = (b"", b"");
        loop {
            while one.is_empty() && ours.len() > 0 {
                one = ours.next().unwrap_or_default();
            }
            while another.is_empty() && theirs.len() > 0 {
                another = theirs.next().unwrap_or_default();
            }
            let shared = one.len().min(another.len());
            let order = one[..shared].cmp(&another[..shared]);
            if shared == 0 || order.is_ne() {
                return order.then(one.len().cmp(&another.len()));
            }
            (one, another) = (&one[shared..], &another[shared..]);
        }
    }
}

impl PartialOrd for PathKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for PathKey {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for PathKey {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_path_is_put_together_as_it_was() {
        for path in [
            "collab.toml",
            "meetings/2026/2026-05-19-x.toml",
            "contacts/a.b.toml",
            "x/.toml",
            "a/b",
            "é.yaml",
        ] {
            assert_eq!(File::new(FilePath::new(path), None).path(), FilePath::new(path), "{path}");
        }
    }

    proptest! {
        #[test]
        fn files_sort_by_the_bytes_of_their_paths(one in "[a-c/.-]{1,9}(.toml)?", other in "[a-c/.-]{1,9}(.toml)?") {
            let paths = [FilePath::new(&one), FilePath::new(&other)];
            let files = paths.map(|path| File::new(path, None));
            let bytes = files.each_ref().map(|file| file.path().into_os_string().into_encoded_bytes());
            prop_assert_eq!(files[0].key().cmp(&files[1].key()), bytes[0].cmp(&bytes[1]));
            prop_assert_eq!(files[0].path(), paths[0]);
        }
    }
}
