//! The start document: what the parties agreed on working together.

#![expect(missing_docs, reason = "the fields are those of the format, explained in language/*/fields.ftl")]

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;

use super::field::{Field, List};
use super::kind::Kind;
use super::length_of_time::LengthOfTime;
use super::value::{ChecklistItem, ContactId, Count, Date, Hours, OrganisationId, Prose, Text, Time, ticked_in};

/// An agreement between two or more organisations.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Agreement {
    #[schemars(extend("x-required" = true))]
    pub title: Field<Text>,
    #[schemars(extend("x-required" = true))]
    pub status: Field<AgreementStatus>,
    #[schemars(extend("x-required" = true, "minItems" = 2, "uniqueItems" = true))]
    pub parties: List<OrganisationId>,
    #[schemars(extend("x-required" = true))]
    pub since: Field<Date>,
    pub until: Field<Date>,
    pub review: Field<Date>,
    pub why: Field<Prose>,
    pub instruments: List<Prose>,
    pub sponsor: Field<ContactId>,
    pub feedback: Field<Prose>,
    #[schemars(schema_with = "ticked_in_agreements")]
    pub checked: List<ChecklistItem>,
    pub goals: List<Goal>,
    pub roles: List<Role>,
    pub communication: Field<Communication>,
    pub meetings: Field<MeetingRules>,
    pub channels: List<Channel>,
    pub incident: Field<IncidentLine>,
    pub resources: Field<Resources>,
    pub signatures: List<Signature>,
}

fn ticked_in_agreements(_: &mut SchemaGenerator) -> Schema {
    ticked_in(Kind::Agreement)
}

/// How far the parties are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum AgreementStatus {
    Exploring,
    Agreed,
    UnderReview,
    Ended,
}

/// Scope question 2: what do we want to reach?
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Goal {
    #[schemars(extend("x-required" = true))]
    pub goal: Field<Prose>,
    pub by: Field<Date>,
    pub sign: Field<Prose>,
}

/// Scope question 4: whose role and responsibility?
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Role {
    #[schemars(extend("x-required" = true))]
    pub party: Field<OrganisationId>,
    #[schemars(extend("x-required" = true))]
    pub tasks: List<Prose>,
}

/// Scope question 5: how do we communicate?
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Communication {
    pub internal: Field<Prose>,
    pub external: Field<Prose>,
    pub confidentiality: Field<Prose>,
    pub spokespersons: List<ContactId>,
    pub reply_within: Field<LengthOfTime>,
}

/// How often, when and with whom the parties meet.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct MeetingRules {
    pub every: Field<LengthOfTime>,
    pub weekday: Field<Weekday>,
    pub start: Field<Time>,
    pub minutes: Field<Count>,
    pub hosts: List<OrganisationId>,
    pub members: List<ContactId>,
    pub chairs: List<ContactId>,
    pub minute_takers: List<ContactId>,
    pub quorum: Field<Count>,
    pub call_days: Field<Count>,
    pub agenda_days: Field<Count>,
    pub report_days: Field<Count>,
    pub executive_every: Field<LengthOfTime>,
    pub visit_every: Field<LengthOfTime>,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// A group app or another way in which the parties stay in touch.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Channel {
    #[schemars(extend("x-required" = true))]
    pub tool: Field<Tool>,
    pub purpose: Field<Prose>,
    pub admins: List<ContactId>,
    pub members: List<ContactId>,
    pub rules_agreed: Field<Date>,
    pub members_informed: Field<Date>,
    pub delete_after: Field<LengthOfTime>,
}

/// The means of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Tool {
    Phone,
    Email,
    Whatsapp,
    Signal,
    Teams,
    Other,
}

/// Short lines when something happens.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct IncidentLine {
    pub first_calls: List<ContactId>,
    pub within: Field<LengthOfTime>,
    pub steps: List<Prose>,
}

/// What the municipality puts in.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Resources {
    pub hours: Field<Hours>,
    pub budget: Field<Count>,
}

/// A party has put its name under the agreement.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Signature {
    #[schemars(extend("x-required" = true))]
    pub party: Field<OrganisationId>,
    #[schemars(extend("x-required" = true))]
    pub by: Field<ContactId>,
    #[schemars(extend("x-required" = true))]
    pub on: Field<Date>,
}
