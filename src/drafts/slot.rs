//! The fields of a kind in the order in which a hand would write them, with all that is known of each.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::records::kind::Kind;
use crate::records::shape::{FieldShape, Shape};

/// A field of a kind of record.
#[derive(Debug, Clone)]
pub struct Slot {
    /// The key.
    pub name: String,
    /// The name of the message that explains it: `field-contact-person-name`.
    pub message: String,
    /// What its value must look like.
    pub shape: &'static Shape,
    /// Whether it must be there.
    pub required: bool,
    /// The kind of record that it points at.
    pub reference: Option<Kind>,
    /// The fields of a table, or of each table of a list.
    pub below: Vec<Slot>,
}

impl Slot {
    /// The fields of a kind: values before tables, what is required first, else as in the reference.
    pub fn of(kind: Kind) -> Vec<Slot> {
        let schema = kind.schema();
        let shapes = kind.shape().fields();
        shapes.map_or_else(Vec::new, |shapes| slots(schema.as_value(), shapes, &format!("field-{}", kind.name())))
    }

    /// Whether it is a table of its own, or a list of such tables.
    pub fn is_table(&self) -> bool {
        match self.shape {
            Shape::Table(_) | Shape::Rules(_) => true,
            Shape::List(list) => list.of_tables,
            _ => false,
        }
    }

    /// What one value must look like: of a list that of its elements.
    pub fn element(&self) -> &'static Shape {
        match self.shape {
            Shape::List(list) => &list.element,
            shape => shape,
        }
    }

    /// The name of the message that explains one of its allowed values.
    pub fn value_message(&self, value: &str) -> String {
        format!("{}-{value}", self.message.replacen("field-", "value-", 1))
    }
}

fn slots(schema: &Value, shapes: &'static BTreeMap<String, FieldShape>, prefix: &str) -> Vec<Slot> {
    let properties = schema["properties"].as_object();
    let mut slots: Vec<Slot> = properties
        .into_iter()
        .flatten()
        .filter_map(|(name, schema)| Some(slot(name, schema, shapes.get(name)?, prefix)))
        .collect();
    // Some required fields have a rule of their own that speaks where they are absent.
    let is_needed =
        |slot: &Slot| slot.required || properties.is_some_and(|all| !all[&slot.name]["x-required-by"].is_null());
    slots.sort_by_key(|slot| (slot.is_table(), !is_needed(slot) && !slot.is_table()));
    slots
}

fn slot(name: &str, schema: &Value, field: &'static FieldShape, prefix: &str) -> Slot {
    let message = format!("{prefix}-{name}");
    let (schema, shape) = match &field.shape {
        Shape::List(list) => (&schema["items"], &*list.element),
        shape => (schema, shape),
    };
    let below = shape.fields().map_or_else(Vec::new, |shapes| slots(schema, shapes, &message));
    Slot {
        name: name.to_owned(),
        shape: &field.shape,
        required: field.required,
        reference: schema["x-reference"].as_str().and_then(Kind::find),
        message,
        below,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn names(slots: &[Slot]) -> Vec<&str> {
        slots.iter().map(|slot| slot.name.as_str()).collect()
    }

    #[test]
    fn values_come_before_tables_and_what_is_required_first() {
        let slots = Slot::of(Kind::Contact);
        assert_eq!(names(&slots), ["organisation", "role", "domain", "first_contact", "person", "privacy"]);
        let person = &slots[4].below;
        assert_eq!(names(person)[..3], ["name", "since", "email"]);
        assert_eq!(slots[0].reference, Some(Kind::Organisation));
        let slots = Slot::of(Kind::Agreement);
        assert_eq!(names(&slots)[..4], ["title", "status", "parties", "since"]);
        assert_eq!((slots[2].reference, slots[3].reference), (Some(Kind::Organisation), None));
    }

    #[test]
    fn every_field_has_its_explanation() {
        fn explained(slots: &[Slot]) {
            for slot in slots {
                assert!(Language::Nl.find(&slot.message).is_some(), "{}", slot.message);
                explained(&slot.below);
            }
        }
        for kind in Kind::ALL {
            explained(&Slot::of(kind));
        }
    }
}
