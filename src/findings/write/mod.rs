//! One writer per format. All of them say the same: the same findings, at the same places, in one order.

mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod sarif;
mod short;
#[cfg(test)]
mod testing;

pub use human::days;

use std::io::{self, Write};

use super::report::Report;
use crate::language::Language;

/// A form in which a report can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people: with the lines at fault and what to do.
    Human,
    /// One line per finding.
    Short,
    /// One JSON object.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Workflow commands, shown in a pull request on GitHub.
    Github,
    /// Code quality report, shown in a merge request on GitLab.
    Gitlab,
    /// JUnit XML, one test case per file.
    Junit,
}

/// How the human form looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Whether to use colours.
    pub colour: bool,
    /// The width of the terminal in columns.
    pub width: usize,
    /// Whether the counts at the end are left out.
    pub quiet: bool,
}

/// Writes a report.
///
/// # Errors
///
/// What the receiver says, such as a closed pipe.
pub fn write(
    report: &Report,
    format: Format,
    language: Language,
    look: Look,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        Format::Human => human::write(report, language, look, out),
        Format::Short => short::write(report, language, out),
        Format::Json => json::write(report, language, out),
        Format::Sarif => sarif::write(report, language, out),
        Format::Github => github::write(report, language, out),
        Format::Gitlab => gitlab::write(report, language, out),
        Format::Junit => junit::write(report, language, out),
    }
}
