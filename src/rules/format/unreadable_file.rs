//! Not UTF-8, over 1 MiB, not a regular file, or a link that leaves the folder of records.

use crate::findings::Finding;
use crate::findings::Level;
use crate::records::place::{FileId, Place, Spot};
use crate::rules::{Check, Family, Levels, Rule};

/// `unreadable-file`
pub static RULE: Rule = Rule {
    id: "unreadable-file",
    family: Family::Format,
    level: Levels::One(Level::Error),
    dated: false,
    fixed: true,
    page: include_str!("unreadable_file.md"),
    check: Check::Reading,
};

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Reason {
    NotUtf8,
    TooLarge,
    NotRegular,
    LinkLeaves,
    LinkBroken,
    NoPermission,
    Other(String),
}

/// The finding for a file.
pub fn finding(file: FileId, reason: &Reason) -> Finding {
    let (case, help) = match reason {
        Reason::NotUtf8 => ("not-utf8", "help-not-utf8"),
        Reason::TooLarge => ("too-large", "help-too-large"),
        Reason::NotRegular => ("not-regular", "help-not-regular"),
        Reason::LinkLeaves => ("link-leaves", "help-link-leaves"),
        Reason::LinkBroken => ("link-broken", "help-link-broken"),
        Reason::NoPermission => ("no-permission", "help-no-permission"),
        Reason::Other(_) => ("other", "help"),
    };
    let place = Place { file, spot: Spot::File };
    let finding = Finding::new(&RULE, place).case(case).help(help);
    match reason {
        Reason::Other(words) => finding.with("reason", words.as_str()),
        _ => finding,
    }
}
