//! Everything that refers to a record, with its place in the file, sorted by what it is for.

use std::collections::BTreeMap;

use crate::records::name::Name;

use super::fields;
use crate::language::Language;
use crate::records::Records;
use crate::records::kind::Kind;
use crate::records::mentions::Pointer;
use crate::records::place::{Place, Segment, Spot};

/// References that mean the same, such as every meeting that a contact chairs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What they mean: "overleg › voorzitter".
    pub words: String,
    /// Where they stand, as `file:line:column`, in the order of the files.
    pub places: Vec<String>,
}

/// Everything that refers to a record. The settings, which only hold exceptions, come last.
pub fn groups(records: &Records, pointers: &[Pointer], kind: Kind, id: Name, language: Language) -> Vec<Group> {
    let own = pointers.iter().filter(|pointer| pointer.kind == kind && pointer.id == id);
    let places: Vec<Place> = own.map(|pointer| pointer.place.clone()).collect();
    let positions = records.positions(&places);
    let mut groups: BTreeMap<(bool, Option<Kind>, Vec<String>), Vec<_>> = BTreeMap::new();
    for (place, position) in places.iter().zip(positions) {
        let from = records.files[place.file.index()].kind;
        let key = (from == Some(Kind::Settings), from, keys(&place.spot));
        groups.entry(key).or_default().push((place.file, position));
    }
    groups
        .into_iter()
        .map(|((_, from, keys), mut found)| {
            found.sort_unstable();
            let places = found
                .into_iter()
                .map(|(file, at)| format!("{}:{}:{}", records.shown(file), at.line, at.column));
            Group {
                words: words(from.unwrap_or(kind), &keys, language),
                places: places.collect(),
            }
        })
        .collect()
}

/// The way to a value without its positions in lists.
fn keys(spot: &Spot) -> Vec<String> {
    let Spot::Value(path) = spot else { return Vec::new() };
    let keys = path.iter().filter_map(|segment| match segment {
        Segment::Key(key) => Some(key.to_string()),
        Segment::Index(_) => None,
    });
    keys.collect()
}

fn words(kind: Kind, keys: &[String], language: Language) -> String {
    let ways = (0..=keys.len()).map(|length| keys[..length].join("-"));
    let words: Vec<String> = ways.map(|way| fields::label(kind, &way, language)).collect();
    words.join(" › ")
}
