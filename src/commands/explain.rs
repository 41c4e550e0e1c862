//! `collab explain`: the page of a rule.

use clap::Args;

use super::check::rule;
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::rules::page::Page;

/// What `explain` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "RULE")]
    pub rule: String,
}

/// Prints why a rule exists, a bad example with what is said of it, a good one, and how to settle it.
///
/// # Errors
///
/// Where there is no such rule.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let rule = rule(&arguments.rule)?;
    let text = Page::of(rule).text(rule, surroundings.language);
    write!(surroundings.out, "{text}")?;
    Ok(Outcome::Done)
}
