//! What the rules find, asked once for a whole list.

use std::collections::{BTreeSet, HashSet};

use jiff::civil::Date;

use crate::findings::Finding;
use crate::findings::report::found_by_rules;
use crate::records::Records;
use crate::records::place::FileId;

/// What the rules find on a day, and which files cannot be trusted to say everything.
///
/// Levels and exceptions of `collab.toml` have no say here: a rule that is switched off would tick a point
/// of which nothing is known.
#[derive(Debug)]
pub struct Facts<'a> {
    /// Everything that was loaded.
    pub records: &'a Records,
    /// The day that is taken for today.
    pub today: Date,
    findings: Vec<Finding>,
    faulty: HashSet<FileId>,
}

impl<'a> Facts<'a> {
    /// Asks every rule, those of reading too.
    pub fn of(records: &'a Records, today: Date) -> Self {
        let files = (0..).map(FileId).zip(&records.files);
        let unreadable = files.filter(|(_, file)| file.kind.is_some() && !file.is_sound);
        let at_fault = records.findings.iter().map(|finding| finding.place.file);
        Facts {
            records,
            today,
            findings: records.findings.iter().cloned().chain(found_by_rules(records, today)).collect(),
            faulty: unreadable.map(|(file, _)| file).chain(at_fault).collect(),
        }
    }

    /// What some rules say of some files.
    pub fn said(&self, rules: &[&str], files: &BTreeSet<FileId>) -> Vec<&Finding> {
        let findings = self.findings.iter();
        findings
            .filter(|finding| rules.contains(&finding.rule.id) && files.contains(&finding.place.file))
            .collect()
    }

    /// The first of some files in which something cannot be read: of it the silence of a rule says nothing.
    pub fn faulty(&self, files: &BTreeSet<FileId>) -> Option<FileId> {
        files.iter().find(|file| self.faulty.contains(file)).copied()
    }
}
