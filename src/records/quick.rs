//! The quick way to a sound record.
//!
//! Nearly every file has no fault at all. For those a parser is enough that keeps no more than it must, and
//! a check that only says yes. Whatever is in any doubt goes the long way (`parse`, `structure`), which says
//! what is at fault and where. Tests hold both ways to the same records.

use serde::de::value::{Error, SeqDeserializer, StrDeserializer};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use toml_spanner::{Arena, DateTime, Item, Key, Table, Value};

use super::kind::Kind;
use super::shape::{Form, ListShape, Shape};
use super::structure;
use super::value::{Date, Time};

/// A text that was parsed and has no fault.
pub struct Sound<'a>(Table<'a>);

/// Parses a text; none where it, or anything in it, is in doubt.
pub fn parse<'a>(kind: Kind, text: &'a str, arena: &'a Arena) -> Option<Sound<'a>> {
    let document = toml_spanner::parse(text, arena).ok()?;
    let root = document.into_table();
    is_sound_table(&root, kind.shape()).then_some(Sound(root))
}

impl Sound<'_> {
    /// The record.
    pub fn record<T: for<'de> Deserialize<'de>>(&self) -> Option<T> {
        T::deserialize(Content(self.0.as_item())).ok()
    }
}

fn is_sound_table(table: &Table<'_>, shape: &Shape) -> bool {
    let Shape::Table(fields) = shape else {
        return false;
    };
    let mut required = 0;
    for (key, value) in table {
        match fields.get(key.as_str()) {
            Some(field) if is_sound(value, &field.shape) => required += usize::from(field.required),
            _ => return false,
        }
    }
    required == fields.values().filter(|field| field.required).count()
}

fn is_sound(item: &Item<'_>, shape: &Shape) -> bool {
    match (item.value(), shape) {
        (Value::Table(table), shape) => is_sound_table(table, shape),
        (Value::Array(list), Shape::List(shape)) => is_sound_list(list.as_slice(), shape),
        (Value::String(text), Shape::Text(form)) => !text.trim().is_empty() && has_form(text, form),
        (Value::Boolean(_), Shape::Boolean) => true,
        (Value::Integer(number), Shape::Count | Shape::Number) => u32::try_from(number.as_i128()).is_ok(),
        (Value::Float(number), Shape::Number) => number.is_finite() && *number >= 0.0,
        (Value::DateTime(moment), Shape::Date) => date(moment).is_some(),
        (Value::DateTime(moment), Shape::Time) => time(moment).is_some(),
        _ => false,
    }
}

fn is_sound_list(list: &[Item<'_>], shape: &ListShape) -> bool {
    let is_first = |position: usize| {
        let text = list[position].as_str();
        list[..position].iter().all(|earlier| earlier.as_str() != text)
    };
    !list.is_empty()
        && list.len() >= shape.at_least
        && list.iter().all(|element| is_sound(element, &shape.element))
        && (!shape.unique || (0..list.len()).all(is_first))
}

fn has_form(text: &str, form: &Form) -> bool {
    match form {
        Form::Any => true,
        Form::OneOf(allowed) | Form::ChecklistItem(allowed) => allowed.iter().any(|allowed| allowed == text),
        // What may be set of a rule depends on the rule.
        Form::Rule => false,
        form => structure::fault_of(text, form).is_none(),
    }
}

fn date(moment: &DateTime) -> Option<[i32; 3]> {
    let date = moment.date().filter(|_| moment.time().is_none())?;
    let numbers = [i32::from(date.year), i32::from(date.month), i32::from(date.day)];
    Date::of_numbers(numbers).map(|_| numbers)
}

fn time(moment: &DateTime) -> Option<[i32; 4]> {
    let time = moment.time().filter(|_| moment.date().is_none())?;
    let nanosecond = i32::try_from(time.nanosecond).ok()?;
    let numbers = [
        i32::from(time.hour),
        i32::from(time.minute),
        i32::from(time.second),
        nanosecond,
    ];
    Time::of_numbers(numbers).map(|_| numbers)
}

/// A value on its way into a record.
struct Content<'a, 'i>(&'a Item<'i>);

impl<'de> Deserializer<'de> for Content<'_, '_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0.value() {
            Value::String(text) => visitor.visit_str(text),
            Value::Integer(number) => match number.as_i64() {
                Some(number) => visitor.visit_i64(number),
                None => Err(Error::custom("a number out of range")),
            },
            Value::Float(number) => visitor.visit_f64(*number),
            Value::Boolean(truth) => visitor.visit_bool(*truth),
            Value::DateTime(moment) => match (date(moment), time(moment)) {
                (Some(date), _) => visitor.visit_seq(SeqDeserializer::new(date.into_iter())),
                (_, Some(time)) => visitor.visit_seq(SeqDeserializer::new(time.into_iter())),
                (None, None) => Err(Error::custom("neither a date nor a time")),
            },
            Value::Array(list) => visitor.visit_seq(Elements(list.as_slice().iter())),
            Value::Table(table) => visitor.visit_map(Entries {
                entries: table.entries().iter(),
                value: None,
            }),
        }
    }

    // What is there is known: a fault would have ended this before.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_some(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let text = self.0.as_str().ok_or_else(|| Error::custom("not a text"))?;
        visitor.visit_enum(StrDeserializer::new(text))
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier
    }
}

struct Elements<'a, 'i>(std::slice::Iter<'a, Item<'i>>);

impl<'de> SeqAccess<'de> for Elements<'_, '_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        self.0.next().map(|element| seed.deserialize(Content(element))).transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Entries<'a, 'i> {
    entries: std::slice::Iter<'a, (Key<'i>, Item<'i>)>,
    value: Option<&'a Item<'i>>,
}

impl<'de> MapAccess<'de> for Entries<'_, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        let Some((key, value)) = self.entries.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        let key: StrDeserializer<'_, Error> = key.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let value = self.value.take().ok_or_else(|| Error::custom("a value before its key"))?;
        seed.deserialize(Content(value))
    }
}
