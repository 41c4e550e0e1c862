//! collab checks and uses the records of a cooperation.

pub mod findings;
pub mod language;
pub mod records;
pub mod rules;
