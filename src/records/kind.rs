//! The six kinds of file and what each must look like.

use std::sync::OnceLock;

use schemars::Schema;
use schemars::generate::SchemaSettings;

use super::shape::Shape;
use super::{agreement, contact, meeting, organisation, settings, substitute};

/// A kind of file in a folder of records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, clap::ValueEnum)]
pub enum Kind {
    /// `collab.toml`
    #[value(alias = "collab")]
    Settings,
    /// `organisations/`
    #[value(alias = "organisations")]
    Organisation,
    /// `contacts/`
    #[value(alias = "contacts")]
    Contact,
    /// `substitutes/`
    #[value(alias = "substitutes")]
    Substitute,
    /// `agreements/`
    #[value(alias = "agreements")]
    Agreement,
    /// `meetings/`
    #[value(alias = "meetings")]
    Meeting,
}

impl Kind {
    /// All kinds, settings first.
    pub const ALL: [Kind; 6] = [
        Kind::Settings,
        Kind::Organisation,
        Kind::Contact,
        Kind::Substitute,
        Kind::Agreement,
        Kind::Meeting,
    ];

    /// The kinds that have a folder: all but the settings.
    pub const RECORDS: [Kind; 5] = [
        Kind::Organisation,
        Kind::Contact,
        Kind::Substitute,
        Kind::Agreement,
        Kind::Meeting,
    ];

    /// The name, as on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Settings => "settings",
            Kind::Organisation => "organisation",
            Kind::Contact => "contact",
            Kind::Substitute => "substitute",
            Kind::Agreement => "agreement",
            Kind::Meeting => "meeting",
        }
    }

    /// The folder of the records of this kind; of the settings their file.
    pub fn folder(self) -> &'static str {
        match self {
            Kind::Settings => "collab.toml",
            Kind::Organisation => "organisations",
            Kind::Contact => "contacts",
            Kind::Substitute => "substitutes",
            Kind::Agreement => "agreements",
            Kind::Meeting => "meetings",
        }
    }

    /// The kind with this folder.
    pub fn of_folder(folder: &str) -> Option<Self> {
        Kind::RECORDS.into_iter().find(|kind| kind.folder() == folder)
    }

    /// The kind with this name, in singular or plural.
    pub fn find(name: &str) -> Option<Self> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name || kind.folder() == name)
    }

    /// The schema as the types give it, without explanations.
    pub fn schema(self) -> Schema {
        let mut generator = SchemaSettings::draft07().into_generator();
        match self {
            Kind::Settings => generator.root_schema_for::<settings::Settings>(),
            Kind::Organisation => generator.root_schema_for::<organisation::Organisation>(),
            Kind::Contact => generator.root_schema_for::<contact::Contact>(),
            Kind::Substitute => generator.root_schema_for::<substitute::Substitute>(),
            Kind::Agreement => generator.root_schema_for::<agreement::Agreement>(),
            Kind::Meeting => generator.root_schema_for::<meeting::Meeting>(),
        }
    }

    /// What a file of this kind must look like.
    #[expect(clippy::expect_used, reason = "the types are our own, and a test builds every shape")]
    pub fn shape(self) -> &'static Shape {
        static SHAPES: [OnceLock<Shape>; 6] = [const { OnceLock::new() }; 6];
        SHAPES[self as usize].get_or_init(|| Shape::of(&self.schema()).expect("every keyword is known"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_keyword_of_every_schema_is_checked() {
        for kind in Kind::ALL {
            assert!(matches!(kind.shape(), Shape::Table(_)), "{}", kind.name());
        }
    }

    #[test]
    fn a_kind_is_found_in_singular_and_plural() {
        for kind in Kind::RECORDS {
            assert_eq!(Kind::find(kind.name()), Some(kind));
            assert_eq!(Kind::find(kind.folder()), Some(kind));
        }
        assert_eq!(Kind::find("signal"), None);
    }
}
