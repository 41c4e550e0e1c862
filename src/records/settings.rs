//! `collab.toml`: the settings, the levels of the rules, the exceptions and the days to keep free.

#![expect(missing_docs, reason = "the fields are those of the format, explained in language/*/fields.ftl")]

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::field::{Field, List};
use super::value::{
    ContactId, Count, Date, OrganisationId, Prose, RecordName, RuleName, Text, Time, TimeZoneName,
};
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
    pub calendar: Field<Calendar>,
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

/// Days that are kept free, besides public holidays and what follows from the Islamic calendar.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Calendar {
    pub days: List<CalendarDay>,
    pub recess: List<Recess>,
    pub friday: List<FridayPrayer>,
}

/// A day, or a few in a row, that an organisation keeps free.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct CalendarDay {
    #[schemars(extend("x-required" = true))]
    pub date: Field<Date>,
    pub until: Field<Date>,
    #[schemars(extend("x-required" = true))]
    pub name: Field<Text>,
    pub kind: Field<DayKind>,
    pub organisation: Field<OrganisationId>,
}

/// What sort of day it is. All but `other` take the place of the computed days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum DayKind {
    EidAlFitr,
    EidAlAdha,
    Ramadan,
    Other,
}

/// Weeks without meetings.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Recess {
    #[schemars(extend("x-required" = true))]
    pub from: Field<Date>,
    #[schemars(extend("x-required" = true))]
    pub until: Field<Date>,
    pub name: Field<Text>,
}

/// The hours of the Friday prayer of an organisation, where they are not the usual ones.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct FridayPrayer {
    #[schemars(extend("x-required" = true))]
    pub organisation: Field<OrganisationId>,
    #[schemars(extend("x-required" = true))]
    pub start: Field<Time>,
    #[schemars(extend("x-required" = true))]
    pub end: Field<Time>,
}
