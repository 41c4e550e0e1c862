//! What a record says in one place: nothing, something sound, or something that cannot be read.
//!
//! A rule may only speak about what it knows. A value of a wrong type, an unknown reference or a misspelt
//! key has a finding of its own; for every other rule the field is *there* and its content is *unknown*.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
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
///
/// There are more lists than anything else in a large set, so a list takes little room: none where it is
/// unknown, an empty one where it is absent.
#[derive(Debug)]
pub struct List<T>(Option<Box<[Field<T>]>>);

/// A list whose elements mostly all say the same: then one stands for all.
#[derive(Debug)]
pub enum Alike<T> {
    /// So many times this; no times where the list itself is absent or unknown.
    All(Field<T>, u32),
    /// Elements that differ.
    Mixed(Box<[Field<T>]>),
}

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
    /// Whether nothing was written. An unknown list is not absent.
    pub fn is_absent(&self) -> bool {
        self.0.as_ref().is_some_and(|elements| elements.is_empty())
    }

    /// Whether something was written that cannot be understood.
    pub fn is_unknown(&self) -> bool {
        self.0.is_none()
    }

    /// The sound elements with their position in the file.
    pub fn entries(&self) -> impl Iterator<Item = (usize, &T)> {
        known(self.elements().iter())
    }

    /// The sound elements.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.elements().iter().filter_map(Field::known)
    }

    /// Every element, sound or not; none where the list itself is absent or unknown.
    pub fn elements(&self) -> &[Field<T>] {
        self.0.as_deref().unwrap_or_default()
    }

    /// Every element, to be changed.
    pub fn elements_mut(&mut self) -> &mut [Field<T>] {
        self.0.as_deref_mut().unwrap_or_default()
    }

    /// Whether the list, or an element of it, may hold something that nobody can read.
    /// Then no rule may say that something is missing from it.
    pub fn has_unknown(&self) -> bool {
        self.is_unknown() || self.elements().iter().any(Field::is_unknown)
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        List(Some(Box::default()))
    }
}

impl<T> Alike<T> {
    /// Whether nothing was written. An unknown list is not absent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Alike::All(Field::Absent, 0))
    }

    /// The sound elements with their position in the file.
    pub fn entries(&self) -> impl Iterator<Item = (usize, &T)> {
        let (all, mixed) = match self {
            Alike::All(element, count) => (Some((element, *count as usize)), &[][..]),
            Alike::Mixed(elements) => (None, &**elements),
        };
        let all = all.into_iter().flat_map(|(element, count)| std::iter::repeat_n(element, count));
        known(all.chain(mixed))
    }
}

impl<T> Default for Alike<T> {
    fn default() -> Self {
        Alike::All(Field::Absent, 0)
    }
}

impl<T: PartialEq> From<List<T>> for Alike<T> {
    fn from(list: List<T>) -> Self {
        let Some(elements) = list.0 else {
            return Alike::All(Field::Unknown, 0);
        };
        let are_alike = elements.windows(2).all(|pair| pair[0] == pair[1]);
        match u32::try_from(elements.len()) {
            Ok(count) if are_alike => Alike::All(elements.into_iter().next().unwrap_or_default(), count),
            _ => Alike::Mixed(elements),
        }
    }
}

fn known<'a, T: 'a>(elements: impl Iterator<Item = &'a Field<T>>) -> impl Iterator<Item = (usize, &'a T)> {
    elements
        .enumerate()
        .filter_map(|(position, element)| Some((position, element.known()?)))
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

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(List(match Field::<Box<[Field<T>]>>::deserialize(deserializer)? {
            Field::Known(elements) => Some(elements),
            Field::Absent => Some(Box::default()),
            Field::Unknown => None,
        }))
    }
}

impl<'de, T: Deserialize<'de> + PartialEq> Deserialize<'de> for Alike<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        List::deserialize(deserializer).map(Alike::from)
    }
}

impl<T: JsonSchema> JsonSchema for List<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "list".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = json_schema!({ "type": "array" });
        schema.insert("items".to_owned(), generator.subschema_for::<T>().to_value());
        schema
    }
}

impl<T: JsonSchema> JsonSchema for Alike<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        List::<T>::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        List::<T>::json_schema(generator)
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
