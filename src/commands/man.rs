//! `collab man`: the manual pages.

use clap::Args;

use crate::command_line::{Failure, Outcome, Surroundings, command};

/// What `man` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "COMMAND")]
    pub name: Option<String>,
}

/// Prints the manual page of the program, or of one of its commands.
///
/// # Errors
///
/// Where there is no such command.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let whole = command(surroundings.language);
    let page = match &arguments.name {
        None => whole,
        Some(name) => whole
            .find_subcommand(name)
            .cloned()
            .ok_or_else(|| Failure::new("failure-unknown-page").with("name", name.as_str()))?,
    };
    let mut text = Vec::new();
    clap_mangen::Man::new(page).render(&mut text)?;
    surroundings.out.write_all(&text)?;
    Ok(Outcome::Done)
}
