//! `collab rules`: a table of all rules.

use clap::Args;
use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;

use crate::command_line::{Failure, Outcome, Surroundings};
use crate::findings::Level;
use crate::language::{Language, Message};
use crate::rules::{self, Levels, Rule};

/// What `rules` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(long, value_name = "FORMAT", default_value = "table")]
    pub format: Format,
}

/// A form in which the rules can be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
#[expect(missing_docs, reason = "each variant is its own explanation")]
pub enum Format {
    Table,
    Json,
}

/// Prints every rule with its level and when it speaks.
///
/// # Errors
///
/// Where the receiver is gone.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let text = match arguments.format {
        Format::Table => table(surroundings.language, surroundings.width),
        Format::Json => json(surroundings.language),
    };
    writeln!(surroundings.out, "{text}")?;
    Ok(Outcome::Done)
}

/// When a rule speaks, in one line.
pub fn summary(rule: &Rule, language: Language) -> String {
    language.text(&Message::new(rule.id).attribute("summary"))
}

/// The level of a rule in words, and whether it depends on today or is fixed.
pub fn level(rule: &Rule, language: Language) -> String {
    let mut words = vec![match rule.level {
        Levels::One(level) => language.level(level),
        Levels::Two(higher, lower) => {
            format!("{} {} {}", language.level(higher), language.word("list-or"), language.level(lower))
        }
    }];
    if rule.dated {
        words.push(language.word("rules-dated"));
    }
    if rule.fixed {
        words.push(language.word("rules-fixed"));
    }
    words.join(", ")
}

fn table(language: Language, width: usize) -> String {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(width).unwrap_or(u16::MAX))
        .set_header(["rules-rule", "rules-level", "rules-speaks"].map(|id| language.word(id)));
    for rule in rules::all() {
        table.add_row([rule.id.to_owned(), level(rule, language), summary(rule, language)]);
    }
    let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
}

#[derive(Serialize)]
struct Row {
    rule: &'static str,
    family: &'static str,
    /// The gravest first, where there are two.
    levels: Vec<Level>,
    dated: bool,
    fixed: bool,
    summary: String,
}

fn json(language: Language) -> String {
    let rows: Vec<Row> = rules::all()
        .map(|rule| Row {
            rule: rule.id,
            family: rule.family.name(),
            levels: match rule.level {
                Levels::One(level) => vec![level],
                Levels::Two(higher, lower) => vec![higher, lower],
            },
            dated: rule.dated,
            fixed: rule.fixed,
            summary: summary(rule, language),
        })
        .collect();
    serde_json::to_string_pretty(&rows).unwrap_or_default()
}
