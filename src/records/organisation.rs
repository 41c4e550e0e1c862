//! An organisation that takes part, or is a guest.

#![expect(missing_docs, reason = "the fields are those of the format, explained in language/*/fields.ftl")]

use schemars::JsonSchema;
use serde::Deserialize;

use super::field::Field;
use super::value::{EmailAddress, PhoneNumber, Prose, Text, TradeRegisterNumber, WebAddress};

/// Public details of an organisation, never of a person.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default)]
pub struct Organisation {
    #[schemars(extend("x-required" = true))]
    pub name: Field<Text>,
    #[schemars(extend("x-required" = true))]
    pub kind: Field<OrganisationKind>,
    pub place: Field<Prose>,
    pub website: Field<WebAddress>,
    pub email: Field<EmailAddress>,
    pub phone: Field<PhoneNumber>,
    pub kvk: Field<TradeRegisterNumber>,
}

/// What sort of organisation it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(inline)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum OrganisationKind {
    Municipality,
    Mosque,
    HouseOfWorship,
    Umbrella,
    School,
    Welfare,
    YouthWork,
    Housing,
    Police,
    Business,
    Ministry,
    Other,
}

impl OrganisationKind {
    /// Whether being listed here can reveal someone's religion (AVG art. 9).
    pub fn is_religious(self) -> bool {
        matches!(self, Self::Mosque | Self::HouseOfWorship | Self::Umbrella)
    }
}
