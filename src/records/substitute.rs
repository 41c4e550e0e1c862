//! Who stands in for whom.

#![expect(missing_docs, reason = "the fields are those of the format, explained in language/*/fields.ftl")]

use schemars::JsonSchema;
use serde::Deserialize;

use super::field::{Field, List};
use super::value::{ContactId, Date};

/// One contact stands in for another of the same organisation.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Substitute {
    #[serde(rename = "for")]
    #[schemars(extend("x-required" = true))]
    pub for_contact: Field<ContactId>,
    #[schemars(extend("x-required" = true))]
    pub by: Field<ContactId>,
    #[schemars(extend("x-required" = true))]
    pub since: Field<Date>,
    pub until: Field<Date>,
    pub accepted: Field<Date>,
    pub scope: List<Scope>,
}

/// For what someone stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Scope {
    Meetings,
    Incidents,
}
