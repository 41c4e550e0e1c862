//! A contact is a seat: a function at an organisation, and who holds it now.
//!
//! This is the only place for a name, a phone number and an e-mail address.

#![expect(missing_docs, reason = "the fields are those of the format, explained in language/*/fields.ftl")]

use schemars::JsonSchema;
use serde::Deserialize;

use super::field::Field;
use super::value::{Date, EmailAddress, OrganisationId, PhoneNumber, Text};

/// A function at an organisation and who holds it now.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Contact {
    #[schemars(extend("x-required" = true))]
    pub organisation: Field<OrganisationId>,
    #[schemars(extend("x-required" = true))]
    pub role: Field<Text>,
    #[schemars(extend("x-required" = true))]
    pub domain: Field<Domain>,
    pub first_contact: Field<bool>,
    pub person: Field<Person>,
    pub privacy: Field<Privacy>,
}

/// The field in which a function works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Domain {
    Safety,
    Social,
    Executive,
    Board,
    Communication,
    Privacy,
    Other,
}

/// Who holds the seat. Left out: the seat is vacant.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Person {
    #[schemars(extend("x-required" = true))]
    pub name: Field<Text>,
    pub email: Field<EmailAddress>,
    pub phone: Field<PhoneNumber>,
    pub preferred: Field<Preferred>,
    #[schemars(extend("x-required" = true))]
    pub since: Field<Date>,
    pub until: Field<Date>,
    pub confirmed: Field<Date>,
}

/// How someone likes to be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Preferred {
    Phone,
    Email,
    GroupApp,
    Visit,
}

/// Why the details of a person may be kept.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
#[schemars(inline)]
pub struct Privacy {
    #[schemars(extend("x-required" = true))]
    pub basis: Field<Basis>,
    pub source: Field<Source>,
    pub informed: Field<Date>,
    pub special_category: Field<SpecialCategory>,
}

/// The six legal bases of AVG art. 6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Basis {
    Consent,
    Contract,
    LegalObligation,
    VitalInterest,
    PublicTask,
    LegitimateInterest,
}

/// From whom the details came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Source {
    Person,
    Organisation,
    PublicPage,
}

/// Why details may be kept that can reveal religion (AVG art. 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum SpecialCategory {
    ExplicitConsent,
    MadePublic,
    OwnMembers,
}
