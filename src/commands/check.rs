//! `collab check`: from a folder of records to every finding in it.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::command_line::{Failure, Outcome, Surroundings};
use crate::findings::Level;
use crate::findings::report::{Request, report};
use crate::findings::write::{Format, Look, write};
use crate::language::Message;
use crate::records::Records;
use crate::records::load::load;
use crate::records::root::normal;
use crate::records::suggest::nearest;
use crate::rules::{self, Rule};

/// What `check` can be told.
#[derive(Debug, Args)]
#[expect(missing_docs, reason = "the explanations stand in language/*/command-line.ftl")]
pub struct Arguments {
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    #[arg(long, value_name = "FORMAT", env = "COLLAB_FORMAT", default_value = "human")]
    pub format: Format,
    #[arg(long, value_name = "LEVEL", env = "COLLAB_DENY", default_value = "error")]
    pub deny: Level,
    #[arg(long = "rule", value_name = "RULE", env = "COLLAB_RULE", value_delimiter = ',')]
    pub rules: Vec<String>,
}

/// Reads everything and reports what was asked for.
///
/// # Errors
///
/// Where there are no records, or a rule or path is not known.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let rules = arguments.rules.iter().map(|name| rule(name)).collect::<Result<_, _>>()?;
    let records = load(surroundings.root()?);
    let request = Request {
        today: surroundings.today,
        clock: surroundings.clock,
        rules,
        files: files(&arguments.paths, &records, &surroundings.directory)?,
        excerpts: arguments.format == Format::Human,
    };
    let report = report(records, &request);
    let look = Look {
        colour: surroundings.colour,
        width: surroundings.width,
        quiet: surroundings.quiet,
    };
    if report.today_is_pinned && !surroundings.quiet && arguments.format != Format::Human {
        let note = Message::new("check-today-is-pinned").with("today", report.today);
        writeln!(surroundings.err, "{}", surroundings.language.text(&note))?;
    }
    write(&report, arguments.format, surroundings.language, look, surroundings.out)?;
    Ok(if report.reaches(arguments.deny) {
        Outcome::Findings
    } else {
        Outcome::Done
    })
}

/// The rule with a name.
///
/// # Errors
///
/// Where there is none; then with the nearest.
pub fn rule(name: &str) -> Result<&'static Rule, Failure> {
    rules::find(name).ok_or_else(|| {
        let nearest = nearest(name, rules::all().map(|rule| rule.id));
        Failure::unknown("failure-unknown-rule", "failure-unknown-rule-nearest", name, nearest)
    })
}

/// The files that are named, as paths below the folder of records; none where all are.
fn files(paths: &[PathBuf], records: &Records, directory: &Path) -> Result<Option<Vec<PathBuf>>, Failure> {
    if paths.is_empty() {
        return Ok(None);
    }
    let files = paths.iter().map(|path| file(path, records, directory));
    files.collect::<Result<Vec<_>, _>>().map(Some)
}

fn file(path: &Path, records: &Records, directory: &Path) -> Result<PathBuf, Failure> {
    let folder = &records.root.folder;
    let absolute = normal(&directory.join(path));
    if folder.starts_with(&absolute) {
        return Ok(PathBuf::new());
    }
    let is_found = |wanted: &Path| records.files.iter().any(|file| file.path.starts_with(wanted));
    let real = || {
        let real = std::fs::canonicalize(&absolute).ok()?;
        let folder = std::fs::canonicalize(folder).ok()?;
        Some(real.strip_prefix(folder).ok()?.to_path_buf())
    };
    absolute
        .strip_prefix(folder)
        .ok()
        .map(Path::to_path_buf)
        .or_else(real)
        .filter(|wanted| is_found(wanted) || folder.join(wanted).is_dir())
        .ok_or_else(|| unknown_path(path, records))
}

fn unknown_path(path: &Path, records: &Records) -> Failure {
    let name = path.to_string_lossy();
    let shown: Vec<String> = records.files.iter().map(|file| records.root.shown(&file.path)).collect();
    let nearest = nearest(&name, shown.iter().map(String::as_str));
    Failure::unknown("failure-unknown-path", "failure-unknown-path-nearest", &name, nearest)
}
