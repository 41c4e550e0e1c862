//! What `check` found: one value per fault, in no language and no format yet.

mod excerpt;
pub mod many;
pub mod report;
pub mod scope;
pub mod write;

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::language::Message;
use crate::records::place::Place;
use crate::rules::Rule;

/// How much a finding matters. Greater is worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Good practice.
    Advice,
    /// The agreement or the guide is not met.
    Warning,
    /// The record is wrong or unlawful: it must not be merged.
    Error,
}

impl Level {
    /// The name in the machine formats and in `[rules]`.
    pub fn name(self) -> &'static str {
        match self {
            Level::Advice => "advice",
            Level::Warning => "warning",
            Level::Error => "error",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// One fault, at one place.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule that speaks.
    pub rule: &'static Rule,
    /// How much it matters here.
    pub level: Level,
    /// Where it is.
    pub place: Place,
    /// What is the matter.
    pub message: Message,
    /// What to do.
    pub help: Message,
    /// Other places that explain it.
    pub related: Vec<Related>,
    /// Whether no setting can silence it. Where the rule itself is fixed, none can lower it either.
    pub fixed: bool,
}

/// Another place that explains a finding.
#[derive(Debug, Clone)]
pub struct Related {
    /// Where it is.
    pub place: Place,
    /// What stands there.
    pub message: Message,
}

impl Finding {
    /// A finding of a rule with its usual level, message and help: the message is the one with the rule's
    /// name, the help its attribute `help`.
    pub fn new(rule: &'static Rule, place: Place) -> Self {
        Finding {
            rule,
            level: rule.level.highest(),
            place,
            message: Message::new(rule.id),
            help: Message::new(rule.id).attribute("help"),
            related: Vec::new(),
            fixed: rule.fixed,
        }
    }

    /// Never silenced, also where the rule can be.
    pub fn fixed(mut self) -> Self {
        self.fixed = true;
        self
    }

    /// With another level than the rule's highest.
    pub fn level(mut self, level: Level) -> Self {
        self.level = level;
        self
    }

    /// With the message of a special case.
    pub fn case(mut self, attribute: &'static str) -> Self {
        self.message.attribute = Some(attribute);
        self
    }

    /// With the help of a special case.
    pub fn help(mut self, attribute: &'static str) -> Self {
        self.help.attribute = Some(attribute);
        self
    }

    /// With a value for message and help.
    pub fn with(mut self, name: &'static str, value: impl Into<crate::language::Argument>) -> Self {
        let value = value.into();
        self.message = self.message.with(name, value.clone());
        self.help = self.help.with(name, value);
        self
    }

    /// With another place that explains it; `attribute` names the message of the same rule that says how.
    pub fn related(mut self, place: Place, attribute: &'static str) -> Self {
        let message = Message {
            attribute: Some(attribute),
            ..self.message.clone()
        };
        self.related.push(Related { place, message });
        self
    }
}
