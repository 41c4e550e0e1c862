//! What clap did not understand, said in one line and a hint in the language of the user.

use std::ffi::OsString;
use std::io::{self, Write};

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::{EXIT_DONE, EXIT_FAILURE, Failure, grammar};
use crate::commands::list;
use crate::language::{Argument, Language, Message};

/// Prints help, the version or what was not understood of some words, and returns the exit code.
pub fn report(error: &clap::Error, words: &[OsString], language: Language, err: &mut dyn Write) -> u8 {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // A closed pipe is not an error.
            match error.print() {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
                    Failure::Output(error).say(language, err)
                }
                _ => EXIT_DONE,
            }
        }
        _ => super::say_failure(&message(error, words), language, err).max(EXIT_FAILURE),
    }
}

fn message(error: &clap::Error, words: &[OsString]) -> Message {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        Some(ContextValue::StyledStr(text)) => Some(text.to_string()),
        Some(ContextValue::StyledStrs(texts)) => {
            let texts: Vec<String> = texts.iter().map(ToString::to_string).collect();
            Some(texts.join(", "))
        }
        _ => None,
    };
    let list = |kind| match error.get(kind) {
        Some(ContextValue::Strings(texts)) if !texts.is_empty() => Some(Argument::any(texts.iter().cloned())),
        Some(ContextValue::String(text)) => Some(Argument::from(text.clone())),
        _ => None,
    };
    // clap puts the nearest last.
    let nearest = |kind| match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.last().cloned(),
        Some(ContextValue::String(text)) => Some(text.clone()),
        _ => None,
    };
    let option = || text(ContextKind::InvalidArg).unwrap_or_default();
    let value = || text(ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let name = text(ContextKind::InvalidSubcommand).unwrap_or_default();
            match nearest(ContextKind::SuggestedSubcommand) {
                Some(nearest) => Message::new("usage-unknown-command-nearest")
                    .with("name", name)
                    .with("nearest", nearest),
                None => Message::new("usage-unknown-command").with("name", name),
            }
        }
        ErrorKind::UnknownArgument => match nearest(ContextKind::SuggestedArg) {
            Some(nearest) => Message::new("usage-unknown-option-nearest")
                .with("name", option())
                .with("nearest", nearest),
            None => Message::new("usage-unknown-option").with("name", option()),
        },
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Message::new("usage-missing-command")
        }
        ErrorKind::MissingRequiredArgument => missing(words).with("name", option()),
        ErrorKind::InvalidValue if value().is_empty() => {
            Message::new("usage-missing-value").with("name", option())
        }
        ErrorKind::InvalidValue => match list(ContextKind::ValidValue) {
            Some(allowed) => Message::new("usage-not-one-of")
                .with("name", option())
                .with("value", value())
                .with("allowed", allowed),
            None => Message::new("usage-bad-value").with("name", option()).with("value", value()),
        },
        ErrorKind::ValueValidation => {
            Message::new("usage-bad-value").with("name", option()).with("value", value())
        }
        ErrorKind::ArgumentConflict => Message::new("usage-conflict").with("name", option()),
        _ => Message::new("usage-other"),
    }
}

/// A command without the word that it needs, with what that word can be.
fn missing(words: &[OsString]) -> Message {
    let grammar = grammar();
    let Some(command) = words.iter().find_map(|word| grammar.find_subcommand(word)) else {
        return Message::new("usage-missing-argument");
    };
    let choices = match command.get_name() {
        "explain" => return Message::new("usage-missing-rule"),
        "list" => list::kinds().map(str::to_owned).collect(),
        _ => choices(command),
    };
    if choices.is_empty() {
        return Message::new("usage-missing-argument");
    }
    Message::new("usage-missing-choice").with("allowed", Argument::any(choices))
}

/// What the first word behind a command can be, where it is one of a few.
fn choices(command: &clap::Command) -> Vec<String> {
    let first = command.get_positionals().next();
    let values = first.map(clap::Arg::get_possible_values).unwrap_or_default();
    values.iter().map(|value| value.get_name().to_owned()).collect()
}
