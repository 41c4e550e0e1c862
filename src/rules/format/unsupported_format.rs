//! The number of the format is missing, or newer than this program knows.

use crate::findings::Finding;
use crate::findings::Level;
use crate::path;
use crate::records::place::{FileId, Place, Spot};
use crate::rules::{Check, Family, Levels, Rule};

/// `unsupported-format`
pub static RULE: Rule = Rule {
    id: "unsupported-format",
    family: Family::Format,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: true,
    page: include_str!("unsupported_format.md"),
    check: Check::Reading,
};

/// The newest format that this program reads.
pub const KNOWN: u32 = 1;

/// The number is missing: the rest is read as format 1.
pub fn missing(file: FileId) -> Finding {
    let place = Place { file, spot: Spot::File };
    Finding::new(&RULE, place).case("missing").help("help-missing")
}

/// The number is newer than this program knows: then nothing else is said.
pub fn newer(file: FileId, found: u32) -> Finding {
    let place = Place {
        file,
        spot: Spot::Value(path!["format"]),
    };
    Finding::new(&RULE, place)
        .case("newer")
        .help("help-newer")
        .with("found", found.to_string())
        .with("known", KNOWN.to_string())
}
