//! `collab.toml`: the settings, the levels of the rules and the exceptions.

#![expect(missing_docs, reason = "the fields are those of the format, explained in language/*/fields.ftl")]

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::field::{Field, List};
use super::value::{ContactId, Count, Date, Prose, RecordName, RuleName, Text, TimeZoneName};
use crate::findings::Level;
use crate::language::Language;

/// The settings of a folder of records.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Settings {
    #[schemars(extend("x-required-by" = "unsupported-format"))]
    pub format: Field<Count>,
    #[schemars(extend("x-required" = true))]
    pub name: Field<Text>,
    pub language: Field<Language>,
    pub timezone: Field<TimeZoneName>,
    pub today: Field<Date>,
    pub rules: Field<BTreeMap<RuleName, Field<RuleLevel>>>,
    pub allow: List<Allow>,
}

/// What `[rules]` can make of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
#[schemars(inline)]
#[expect(missing_docs, reason = "the levels are explained at `Level`")]
pub enum RuleLevel {
    Error,
    Warning,
    Advice,
    Off,
}

impl RuleLevel {
    /// The level, or none where the rule is off.
    pub fn level(self) -> Option<Level> {
        match self {
            RuleLevel::Error => Some(Level::Error),
            RuleLevel::Warning => Some(Level::Warning),
            RuleLevel::Advice => Some(Level::Advice),
            RuleLevel::Off => None,
        }
    }
}

/// An exception: always reasoned and always temporary.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Allow {
    #[schemars(extend("x-required" = true))]
    pub rule: Field<RuleName>,
    pub record: Field<RecordName>,
    #[schemars(extend("x-required" = true))]
    pub reason: Field<Prose>,
    #[schemars(extend("x-required" = true))]
    pub by: Field<ContactId>,
    #[schemars(extend("x-required" = true))]
    pub until: Field<Date>,
}
