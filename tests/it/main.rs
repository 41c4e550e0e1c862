//! The tests of the whole: examples that run, texts in both languages, the registry, the command line.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod agenda;
#[cfg(unix)]
mod automation;
mod checklists;
mod command_line;
mod dates;
mod docs;
mod documents;
mod folder;
mod formats;
mod guard;
mod guarding;

mod init;
mod lists;
mod meant;
mod meeting_and_git;
mod new;
mod pages;
mod program;
mod registry;
mod remind;
mod reminders;
mod report;
mod samples;
mod settings;
mod stored;
mod texts;
