//! What is made from the records for a meeting and around it: documents, as pure functions of records and
//! today.

pub mod agenda;
pub mod checklists;
pub mod report;
pub mod unfinished;
pub mod words;
