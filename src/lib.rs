//! collab reads the records of a cooperation, kept as plain TOML files in git, and says what is wrong in them.

pub mod command_line;
pub mod commands;
pub mod findings;
pub mod git;
pub mod language;
pub mod records;
pub mod rules;
