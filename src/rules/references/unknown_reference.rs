//! A reference that no record has in exactly that spelling.

use std::collections::HashMap;

use crate::records::name::Name;

use crate::findings::many::{MOST_OF_A_RULE, keep_the_first};
use crate::findings::{Finding, Level};
use crate::records::Records;
use crate::records::kind::Kind;
use crate::records::mentions::Unknown;
use crate::records::place::{FileId, Place, Spot};
use crate::records::suggest::nearest;
use crate::rules::{Check, Family, Levels, Rule};

/// `unknown-reference`
pub static RULE: Rule = Rule {
    id: "unknown-reference",
    family: Family::References,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("unknown_reference.md"),
    check: Check::Reading,
};

/// So many ids are compared in search of the one that was meant; beyond that, findings have no suggestion.
const COMPARISONS: usize = 200_000;

/// The findings for all unknown references, sorted by file.
pub fn findings(unknown: Vec<(FileId, Unknown)>, records: &Records) -> Vec<Finding> {
    let mut suggest = Suggest {
        records,
        ids: HashMap::new(),
        known: HashMap::new(),
        left: COMPARISONS,
    };
    let found = unknown
        .into_iter()
        .map(|(file, unknown)| {
            let place = Place {
                file,
                spot: Spot::Value(unknown.path),
            };
            let finding = Finding::new(&RULE, place);
            let finding = match unknown.kind {
                Some(kind) => finding.with("kind", kind.name()),
                None => finding.case("record").help("help-record"),
            };
            match suggest.meant(unknown.kind, unknown.id) {
                Some(meant) => finding.help("suggest").with("suggestion", meant),
                None => finding,
            }
        })
        .collect::<Vec<_>>();
    found
        .chunk_by(|one, other| one.place.file == other.place.file)
        .flat_map(|of_file| {
            let mut of_file = of_file.to_vec();
            keep_the_first(&mut of_file, MOST_OF_A_RULE);
            of_file
        })
        .collect()
}

struct Suggest<'a> {
    records: &'a Records,
    ids: HashMap<Kind, Vec<&'static str>>,
    known: HashMap<(Option<Kind>, Name), Option<String>>,
    left: usize,
}

impl Suggest<'_> {
    fn meant(&mut self, kind: Option<Kind>, id: Name) -> Option<String> {
        if let Some(known) = self.known.get(&(kind, id)) {
            return known.clone();
        }
        let meant = match kind {
            Some(kind) => self.nearest(kind, &id).map(str::to_owned),
            None => id.split_once('/').and_then(|(folder, id)| {
                let folders = Kind::RECORDS.iter().map(|kind| kind.folder());
                let kind = Kind::of_folder(nearest(folder, folders)?)?;
                let id = self.nearest(kind, id)?;
                Some(format!("{}/{id}", kind.folder()))
            }),
        };
        self.known.insert((kind, id), meant.clone());
        meant
    }

    fn nearest(&mut self, kind: Kind, id: &str) -> Option<&'static str> {
        let ids = self.ids.entry(kind).or_insert_with(|| self.records.ids(kind));
        self.left = self.left.checked_sub(ids.len())?;
        nearest(id, ids.iter().copied())
    }
}
