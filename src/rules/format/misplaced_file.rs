//! A file in the folder of records that no kind claims.

use crate::findings::Finding;
use crate::findings::Level;
use crate::language::Argument;
use crate::records::kind::Kind;
use crate::records::place::{FileId, Place, Spot};
use crate::rules::{Check, Family, Levels, Rule};

/// `misplaced-file`
pub static RULE: Rule = Rule {
    id: "misplaced-file",
    family: Family::Format,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: false,
    page: include_str!("misplaced_file.md"),
    check: Check::Reading,
};

/// The finding for a file, by what its name tells about it.
pub fn finding(file: FileId, name: &str) -> Finding {
    let name = name.to_ascii_lowercase();
    let ends_with = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    let (case, help) = if ends_with(&[".yaml", ".yml"]) {
        ("yaml", "help-yaml")
    } else if ends_with(&["~", ".bak", ".orig", ".rej", ".swp", ".tmp", ".old"])
        || name.starts_with("~$")
        || name.starts_with('#')
    {
        ("backup", "help-backup")
    } else if ends_with(&[".txt"]) {
        ("text", "help-text")
    } else if ends_with(&[".doc", ".docx", ".odt", ".pdf", ".rtf", ".xlsx"]) {
        ("document", "help-document")
    } else if ends_with(&[".toml"]) {
        ("toml-outside", "help-toml-outside")
    } else {
        ("other", "help")
    };
    let folders = Kind::RECORDS.map(|kind| format!("`{}`", kind.folder()));
    let place = Place { file, spot: Spot::File };
    Finding::new(&RULE, place)
        .case(case)
        .help(help)
        .with("folders", Argument::all(folders))
}
