//! The rules: each is a static description and, where it does not belong to reading itself, one pure function.
//!
//! A rule is one file in its family's folder, one line in the family's list, its page beside it and its
//! messages in `language/`. See CONTRIBUTING.md, "Add a rule in five minutes".

use jiff::civil::Date;

use crate::findings::{Finding, Level};
use crate::guard::Guard;
use crate::records::Records;

pub use batch::Batch;

/// Lists the rules of a family: one line per rule declares its module and enters it in the registry.
macro_rules! family {
    ($($rule:ident),* $(,)?) => {
        $(pub mod $rule;)*

        /// The rules of this family, in the order of the reference.
        pub static RULES: &[&crate::rules::Rule] = &[$(&$rule::RULE),*];
    };
}

pub mod agreement;
pub mod batch;
pub mod continuity;
pub mod equality;
pub mod exceptions;
pub mod follow_through;
pub mod format;
pub mod guard;
pub mod language;
pub mod meetings;
pub mod page;
pub mod privacy;
pub mod references;
pub mod reserved;

/// A rule: a public name and everything that is known about it without looking at records.
#[derive(Debug)]
pub struct Rule {
    /// The public name. It is never renamed and never vanishes.
    pub id: &'static str,
    /// The group it belongs to, which is also its folder.
    pub family: Family,
    /// How much its findings matter unless `[rules]` says otherwise.
    pub level: Levels,
    /// Whether it depends on today. A dated rule is never an error.
    pub dated: bool,
    /// Whether it can neither be switched off, nor lowered, nor excepted.
    pub fixed: bool,
    /// Why it exists, examples, and how to settle it, in both languages.
    pub page: &'static str,
    /// Who speaks for it.
    pub check: Check,
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

/// Who makes the findings of a rule.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// Reading itself: finding files, parsing them, holding them against the format.
    Reading,
    /// The function, once, on everything that is sound.
    Records(fn(&Context<'_>, &mut Vec<Finding>)),
    /// The function, on some meetings at a time until each was looked at.
    Meetings(fn(&Context<'_>, Batch<'_>, &mut Vec<Finding>)),
    /// Both.
    RecordsAndMeetings(fn(&Context<'_>, &mut Vec<Finding>), fn(&Context<'_>, Batch<'_>, &mut Vec<Finding>)),
    /// The guard, on every text that can say anything.
    Text(&'static Guard),
    /// The function, on every text that a partner will read.
    Passages(language::CheckPassage),
    /// The report, once it is known what the exceptions silenced.
    Exceptions,
}

/// The level of a rule, or the two it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Levels {
    /// Always the same.
    One(Level),
    /// The first in the grave case (an agreed agreement, a decision taken), else the second.
    Two(Level, Level),
}

impl Levels {
    /// The level in the gravest case.
    pub fn highest(self) -> Level {
        match self {
            Levels::One(level) | Levels::Two(level, _) => level,
        }
    }

    /// The level in the mildest case.
    pub fn lowest(self) -> Level {
        match self {
            Levels::One(level) | Levels::Two(_, level) => level,
        }
    }
}

/// Rules that share a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Is the file what the format asks for?
    Format,
    /// Do the records agree with each other?
    References,
    /// Are the exceptions still needed?
    Exceptions,
    /// Is the start document whole and alive?
    Agreement,
    /// Does the cooperation survive when a person leaves?
    Continuity,
    /// Do the meetings take place as agreed?
    Meetings,
    /// Does what was agreed get done?
    FollowThrough,
    /// Do both parties shape the cooperation?
    Equality,
    /// May these details be kept?
    Privacy,
    /// Does the text stay a record of a cooperation, and not of people?
    Guard,
    /// Is what a partner will read easy to read?
    Language,
}

impl Family {
    /// Whether its rules read texts, sentence by sentence: that takes time, and is done where it is asked for.
    pub fn reads_texts(self) -> bool {
        matches!(self, Family::Guard | Family::Language)
    }

    /// The name. The folder has it too, with `_` for `-`.
    pub fn name(self) -> &'static str {
        match self {
            Family::Format => "format",
            Family::References => "references",
            Family::Exceptions => "exceptions",
            Family::Agreement => "agreement",
            Family::Continuity => "continuity",
            Family::Meetings => "meetings",
            Family::FollowThrough => "follow-through",
            Family::Equality => "equality",
            Family::Privacy => "privacy",
            Family::Guard => "guard",
            Family::Language => "language",
        }
    }
}

/// What a rule may know.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// Everything that was loaded.
    pub records: &'a Records,
    /// The day that is taken for today.
    pub today: Date,
    /// Whether the texts are read too: the rules on them speak only then.
    pub texts_are_read: bool,
    /// Whether that day is sure. It is not where `collab.toml`, which may pin it, cannot be read.
    pub today_is_known: bool,
}

/// All rules, family by family.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        format::RULES,
        references::RULES,
        exceptions::RULES,
        agreement::RULES,
        continuity::RULES,
        meetings::RULES,
        follow_through::RULES,
        equality::RULES,
        privacy::RULES,
        guard::RULES,
        language::RULES,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The rule with this name.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}
