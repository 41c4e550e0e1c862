//! What a record says in one place: nothing, something sound, or something that cannot be read.
//!
//! A rule may only speak about what it knows. A value of a wrong type, an unknown reference or a misspelt
//! key has a finding of its own; for every other rule the field is *there* and its content is *unknown*.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserialize, Deserializer, Visitor};

/// The content of one field of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Field<T> {
    /// The field is not there, or is an empty text or list.
    #[default]
    Absent,
    /// The field is there, but what it says has a finding of its own.
    Unknown,
    /// The field is there and sound.
    Known(T),
}

/// A list of which single elements may be unknown. Positions are those of the file.
pub type List<T> = Field<Vec<Field<T>>>;

impl<T> Field<T> {
    /// The sound content, if there is any.
    pub fn known(&self) -> Option<&T> {
        match self {
            Field::Known(value) => Some(value),
            Field::Absent | Field::Unknown => None,
        }
    }

    /// Whether nothing was written. An unknown content is not absent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Field::Absent)
    }

    /// Whether something was written that cannot be understood.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Field::Unknown)
    }

    /// Whether the field is known to hold exactly this.
    pub fn is(&self, value: &T) -> bool
    where
        T: PartialEq,
    {
        self.known() == Some(value)
    }
}

impl<T: Copy> Field<T> {
    /// The field with something else made of its content.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Field::Known(value) => Field::Known(make(value)),
            Field::Unknown => Field::Unknown,
            Field::Absent => Field::Absent,
        }
    }

    /// The sound content by value.
    pub fn get(&self) -> Option<T> {
        self.known().copied()
    }
}

impl<T> List<T> {
    /// The sound elements with their position in the file.
    pub fn entries(&self) -> impl Iterator<Item = (usize, &T)> {
        self.elements()
            .iter()
            .enumerate()
            .filter_map(|(position, element)| Some((position, element.known()?)))
    }

    /// The sound elements.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.entries().map(|(_, element)| element)
    }

    /// Every element, sound or not; none where the list itself is absent or unknown.
    pub fn elements(&self) -> &[Field<T>] {
        match self {
            Field::Known(elements) => elements,
            Field::Absent | Field::Unknown => &[],
        }
    }

    /// Whether the list, or an element of it, may hold something that nobody can read.
    /// Then no rule may say that something is missing from it.
    pub fn has_unknown(&self) -> bool {
        self.is_unknown() || self.elements().iter().any(Field::is_unknown)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(FieldVisitor(PhantomData))
    }
}

struct FieldVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for FieldVisitor<T> {
    type Value = Field<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("a value")
    }

    // TOML has no null: the loader puts one where the structure check found a fault.
    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Field::Unknown)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Field::Unknown)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::deserialize(deserializer).map(Field::Known)
    }
}

impl<T: JsonSchema> JsonSchema for Field<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<T>()
    }
}
