//! What is due, brought to where people look: their calendar and their mail.
//!
//! The writers here take plain data and know nothing of records. They write bytes; nothing is sent.

pub mod address;
pub mod ics;
