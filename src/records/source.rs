//! The words of a record, read again from its file.
//!
//! Checking needs no prose, so none is kept in memory. Whoever prints it asks here.

use super::Records;
use super::load::read_text;
use super::parse::without_byte_order_mark;
use super::place::{FileId, Segment};

/// The content of one file, with all its words.
#[derive(Debug)]
pub struct Source {
    root: toml::Table,
}

impl Source {
    /// The content of a file; none where it can no longer be read.
    pub fn of(records: &Records, file: FileId) -> Option<Self> {
        let path = records.root.folder.join(&records.files[file.index()].path);
        let text = read_text(&path).ok()?;
        let root = toml::from_str(without_byte_order_mark(&text)).ok()?;
        Some(Source { root })
    }

    /// The text at the end of a path, as it was written; none where there is no text or an empty one.
    pub fn text(&self, path: &[Segment]) -> Option<&str> {
        let mut steps = path.iter();
        let mut here = match steps.next()? {
            Segment::Key(key) => self.root.get(key.as_ref())?,
            Segment::Index(_) => return None,
        };
        for step in steps {
            here = match step {
                Segment::Key(key) => here.get(key.as_ref())?,
                Segment::Index(position) => here.get(position)?,
            };
        }
        here.as_str().filter(|text| !text.trim().is_empty())
    }
}
