//! The words of a record, read again from its file.
//!
//! Checking needs no prose, so none is kept in memory. Whoever prints it asks here.

use serde_json::Value;

use super::load::read_text;
use super::parse::{self, without_byte_order_mark};
use super::place::{FileId, Segment};
use super::{Records, structure};

/// The content of one file, with all its words.
#[derive(Debug)]
pub struct Source {
    root: Value,
}

impl Source {
    /// The content of a file; none where it can no longer be read, or is not TOML.
    pub fn of(records: &Records, file: FileId) -> Option<Self> {
        let found = &records.files[file.index()];
        let text = read_text(&records.root.folder.join(found.path())).ok()?;
        let (root, errors) = parse::tree(without_byte_order_mark(&text));
        if !errors.is_empty() {
            return None;
        }
        let checked = structure::check(file, found.kind?, &root);
        Some(Source {
            root: structure::readable(&root, &checked),
        })
    }

    /// Everything in it: null for a value that has a finding of its own, nothing for an empty one. A key that
    /// the format does not have is still there, and is never to be printed.
    pub fn root(&self) -> &Value {
        &self.root
    }

    /// The text at the end of a path, as it was written; none where there is no text, an empty one or one
    /// that is not sound.
    pub fn text(&self, path: &[Segment]) -> Option<&str> {
        self.at(path)?.as_str()
    }

    /// Whatever stands at the end of a path: null for a value that has a finding of its own; none where there is
    /// nothing, or something empty.
    pub fn at(&self, path: &[Segment]) -> Option<&Value> {
        let mut here = &self.root;
        for step in path {
            here = match step {
                Segment::Key(key) => here.get(key.as_ref())?,
                Segment::Index(position) => here.get(position)?,
            };
        }
        Some(here)
    }
}
