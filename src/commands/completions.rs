//! `collab completions`: what a shell needs to complete commands and options.

use clap::Args;
use clap_complete::Shell;

use crate::command_line::{Failure, Outcome, Surroundings, command};

/// What `completions` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
}

/// Prints the completions of a shell.
///
/// # Errors
///
/// Where the receiver is gone.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let mut text = Vec::new();
    clap_complete::generate(arguments.shell, &mut command(surroundings.language), "collab", &mut text);
    surroundings.out.write_all(&text)?;
    Ok(Outcome::Done)
}
