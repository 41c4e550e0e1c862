//! collab reads the records of a partnership, kept as plain TOML files in git, and says what is missing, what
//! does not fit and what is coming up.
//!
//! # The way of the data
//!
//! ```text
//! words ──command_line──▶ commands::check
//!                             │
//!    files ──records::load──▶ Records ──rules──▶ Findings ──findings::report──▶ Report ──findings::write──▶ text
//!                                                                                              ▲
//!                                                                          language: Dutch or English
//! ```
//!
//! One direction, and no way back:
//!
//! - [`command_line`] understands the words and finds out language, folder and today. Nothing else knows that
//!   there is a clock, an environment or a terminal.
//! - [`records`] finds, reads and parses all files, and holds each against the shape of its kind. Loading never
//!   stops: a fault is a finding, and what cannot be read is *unknown*, which is not the same as absent.
//! - [`rules`] has one file for each rule: a static description and a pure function of records and today. A rule
//!   knows neither language nor lines; it names a place as a file and the way to a key.
//! - [`findings`] runs the rules, applies levels and exceptions, turns places into lines and columns, and writes
//!   the same report in any format.
//! - [`documents`] are what a command makes of records to be read, as plain data; their writers make text, Markdown,
//!   HTML or a document of a word processor of it. [`layout`] fits lines and tables into a terminal.
//! - [`calendar`] knows days: holidays and feasts, the rhythm of the meetings and whose turn it is.
//! - [`reminders`] say what is due, on the days of the rules, and bring it into a calendar or a mail, as files;
//!   nothing is sent.
//! - [`language`] turns messages into text, at the very end.
//!
//! # What always holds
//!
//! - One broken file never hides another: every fault of every file in one run.
//! - The same records and the same day give the same bytes, on any machine.
//! - `check` writes nothing but its results. What another command writes is written whole or not at all.
//! - What a finding says never repeats a text that may be sensitive, and nothing from a record acts on a terminal.
//! - What one of the parties may do, every party may do.
//!
//! Where to begin: CONTRIBUTING.md, "Find your way in ten minutes".

pub mod calendar;
pub mod command_line;
pub mod commands;
pub mod documents;
pub mod drafts;
pub mod findings;
pub mod git;
pub mod guard;
pub mod hash;
pub mod language;
pub mod layout;
pub mod meetings;
pub mod records;
pub mod reminders;
pub mod rules;
pub mod writing;
