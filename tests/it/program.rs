//! Runs the program as a user does, in surroundings in which nothing is left to chance.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::folder::project;

/// The program with an empty environment, a home of its own and a working directory.
pub struct Program {
    home: TempDir,
    directory: PathBuf,
    variables: Vec<(OsString, String)>,
}

/// What a run left behind.
#[derive(Debug)]
pub struct Run {
    /// The exit code.
    pub code: i32,
    /// The results.
    pub out: String,
    /// Everything else.
    pub err: String,
}

impl Program {
    /// In the folder of the project.
    pub fn new() -> Self {
        Program::at(&project())
    }

    /// In a folder.
    pub fn at(directory: &Path) -> Self {
        Program {
            home: TempDir::new().expect("a temporary folder"),
            directory: directory.to_path_buf(),
            variables: Vec::new(),
        }
    }

    /// With a variable in its environment.
    pub fn with(mut self, name: impl AsRef<OsStr>, value: &str) -> Self {
        self.variables.push((name.as_ref().to_owned(), value.to_owned()));
        self
    }

    /// The command, not yet started.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_collab"));
        command
            .args(words)
            .current_dir(&self.directory)
            .env_clear()
            .env("HOME", self.home.path())
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null());
        command
    }

    /// Runs it to its end.
    pub fn run(&self, words: &[&str]) -> Run {
        let output = self.command(words).output().expect("the program");
        let run = Run {
            code: output.status.code().expect("an exit code"),
            out: String::from_utf8(output.stdout).expect("text"),
            err: String::from_utf8(output.stderr).expect("text"),
        };
        assert!(!run.err.contains("panicked"), "{words:?}: {}", run.err);
        run
    }
}
