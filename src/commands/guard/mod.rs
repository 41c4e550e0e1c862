//! `collab guard`: looks at a text before it becomes a record, or at everything that git remembers of records.

mod files;
mod history;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::Args;

use crate::command_line::{Failure, Outcome, Surroundings};
use crate::findings::Level;
use crate::findings::write::Format;
use crate::guard::details::Details;
use crate::guard::persons::Names;
use crate::records::load::load;

/// What `guard` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "FILE", conflicts_with = "history")]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "REVS", num_args = 0..=1)]
    pub history: Option<Option<OsString>>,
    #[arg(long, value_name = "FORMAT", env = "COLLAB_FORMAT", default_value = "human")]
    pub format: Format,
    #[arg(long, value_name = "LEVEL", env = "COLLAB_DENY", default_value = "error")]
    pub deny: Level,
}

/// Looks at what was named and says what has no place in records.
///
/// # Errors
///
/// Where something that was named cannot be read.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    match &arguments.history {
        Some(range) => history::run(range.as_deref(), arguments, surroundings),
        None => files::run(arguments, surroundings),
    }
}

/// The names in the records, where there are records; and how their folder is shown.
fn names(surroundings: &Surroundings<'_>) -> Result<(Names, Option<String>), Failure> {
    match surroundings.root() {
        Ok(root) => {
            let records = load(root);
            let mut names = Names::of(&records);
            names.details = Details::of(&records);
            Ok((names, Some(records.root.shown)))
        }
        Err(failure) if surroundings.records.is_some() => Err(failure),
        Err(_) => Ok((Names::default(), None)),
    }
}
