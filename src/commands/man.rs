//! `collab man`: the manual pages.

use clap::Args;

use crate::command_line::{Failure, Outcome, Surroundings, command};
use crate::language::Language;

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
    let text = String::from_utf8_lossy(&text);
    surroundings.out.write_all(in_language(&text, surroundings.language).as_bytes())?;
    Ok(Outcome::Done)
}

/// The headings that clap_mangen writes in English, and the names of their texts.
const HEADINGS: [(&str, &str); 6] = [
    ("NAME", "man-name"),
    ("SYNOPSIS", "man-synopsis"),
    ("DESCRIPTION", "man-description"),
    ("OPTIONS", "man-options"),
    ("EXTRA", "man-more"),
    ("VERSION", "man-version"),
];

fn in_language(page: &str, language: Language) -> String {
    let options = language.word("help-options-placeholder");
    let mut text = String::with_capacity(page.len());
    for line in page.lines() {
        let heading = line.strip_prefix(".SH ").and_then(|heading| {
            let known = HEADINGS.into_iter().find(|(english, _)| *english == heading.trim_matches('"'));
            known.map(|(_, id)| language.word(id))
        });
        match heading {
            Some(heading) => text.push_str(&format!(".SH {heading}\n")),
            None => text.push_str(&format!("{}\n", line.replace("[OPTIONS]", &format!("[{options}]")))),
        }
    }
    text
}
