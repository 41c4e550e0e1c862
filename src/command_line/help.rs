//! The help of every command, in both languages.
//!
//! clap's own words are English only, so every word it would add is taken from the messages instead.

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Args as _, Command as Clap, Subcommand as _};

use super::{Command, Global};
use crate::language::{Language, Message};

/// All commands and options without a word of explanation: enough to understand a command line.
pub(super) fn grammar() -> Clap {
    let command = Global::augment_args(Clap::new("collab"));
    Command::augment_subcommands(command)
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .infer_subcommands(false)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true))
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version))
}

/// Lines of the help are at most so long.
const WIDTH: usize = 100;

/// The whole command line in a language, with lines that do not depend on the terminal.
pub fn command(language: Language) -> Clap {
    command_for(language, WIDTH)
}

/// The same for a terminal of so many columns.
pub(super) fn command_for(language: Language, columns: usize) -> Clap {
    let mut command = in_language(grammar(), language, "command").term_width(columns.min(WIDTH));
    // Global options are known to the commands only once clap has put the parts together.
    command.build();
    with_usage(command, language, "command")
}

/// Puts in what clap only made once it had put the parts together, here and in the commands below: the usage
/// lines, and options that are made late because few need them.
fn with_usage(mut command: Clap, language: Language, prefix: &str) -> Clap {
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    for name in names {
        let below = format!("{prefix}-{name}");
        let explain = |arg: Arg| {
            if arg.get_help().is_none() {
                argument(arg, language, &below)
            } else {
                arg
            }
        };
        command = command.mut_subcommand(name, |command| {
            let command = with_usage(command.mut_args(explain), language, &below);
            in_language(command, language, "")
        });
    }
    usage(command, language)
}

/// Puts the texts into a command and the commands below it. `prefix` begins the names of its messages; where
/// it is empty, the texts are there and only clap's own words are replaced.
fn in_language(command: Clap, language: Language, prefix: &str) -> Clap {
    let name = prefix.to_owned();
    let mut command = command
        .help_template(template(language))
        .subcommand_help_heading(language.word("help-commands"))
        .subcommand_value_name(language.word("help-command"));
    if !name.is_empty() {
        if let Some(about) = language.find(&name) {
            command = command.about(about);
        }
        if let Some(more) = language.find(&format!("{name}-more")) {
            command = command.after_help(unwrapped(&more));
        }
        command = command.mut_args(|arg| argument(arg, language, &name));
        command = command.mut_subcommands(|sub| {
            let below = format!("{name}-{}", sub.get_name());
            in_language(sub, language, &below)
        });
    }
    command
}

/// A text with each of its paragraphs on one line, which the width of the help breaks.
fn unwrapped(text: &str) -> String {
    let paragraphs = text.split("\n\n").map(|paragraph| paragraph.replace('\n', " "));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

fn template(language: Language) -> StyledStr {
    let usage = language.word("help-usage");
    format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}{{after-help}}").into()
}

/// The usage line, with clap's own words replaced.
fn usage(mut command: Clap, language: Language) -> Clap {
    let usage = command.render_usage().to_string();
    let usage = usage
        .trim_start_matches("Usage: ")
        .replace("[OPTIONS]", &format!("[{}]", language.word("help-options-placeholder")));
    command.override_usage(usage)
}

/// The text of an option, with its choices, default and environment variable.
fn argument(arg: Arg, language: Language, prefix: &str) -> Arg {
    let id = arg.get_id().as_str().to_owned();
    let found = language
        .find(&format!("{prefix}-{id}"))
        .or_else(|| language.find(&format!("option-{id}")))
        // The options of `new` are fields: their explanations are those that editors show.
        .or_else(|| language.find(&id).filter(|_| id.starts_with("field-")));
    let Some(mut text) = found else {
        return arg;
    };
    let choices: Vec<String> = arg
        .get_possible_values()
        .iter()
        .filter(|choice| !choice.is_hide_set())
        .map(|choice| choice.get_name().to_owned())
        .collect();
    let is_flag = !arg.get_action().takes_values();
    let defaults: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    let add = |text: &mut String, id: &'static str, value: String| {
        text.push_str(&language.text(&Message::new(id).with("value", value)));
    };
    if !is_flag && !choices.is_empty() {
        add(&mut text, "help-choices", choices.join(", "));
    }
    if !is_flag && !defaults.is_empty() {
        add(&mut text, "help-default", defaults.join(", "));
    }
    if let Some(variable) = arg.get_env() {
        add(&mut text, "help-variable", variable.to_string_lossy().into_owned());
    }
    let value_name = arg.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
    let heading = if arg.is_positional() {
        "help-arguments"
    } else {
        "help-options"
    };
    let mut arg = arg.help(text).help_heading(language.word(heading)).hide_env(true);
    if arg.is_global_set() {
        // What every command can be told comes after what only this one can be told.
        arg = arg.display_order(LAST);
    }
    if !is_flag {
        arg = arg.hide_possible_values(true).hide_default_value(true);
    }
    if let Some(name) = value_name.filter(|_| !is_flag) {
        arg = arg.value_name(placeholder(&name, language));
    }
    arg
}

const LAST: usize = 900;

/// What stands for a value in the usage: PATH is PAD in Dutch.
fn placeholder(name: &str, language: Language) -> String {
    let id = format!("placeholder-{}", name.to_ascii_lowercase());
    language.find(&id).unwrap_or_else(|| name.to_owned())
}
