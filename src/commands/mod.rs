//! One file per command: what it can be told, and what it does.

pub mod agenda;
pub mod check;
pub mod checklist;
pub mod completions;
pub mod dates;
pub mod explain;
pub mod guard;
pub mod init;
pub mod list;
pub mod man;
pub mod meant;
pub mod new;
pub mod remind;
pub mod report;
pub mod rules;
pub mod schema;
pub mod show;
