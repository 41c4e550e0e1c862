//! `collab check`: from a folder of records to every finding in it.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use crate::command_line::{Failure, Outcome, Surroundings};
use crate::findings::Level;
use crate::findings::report::{Request, report, today};
use crate::findings::scope::{last_meeting, next_meeting};
use crate::findings::write::{Format, Look, days, write};
use crate::git::{GitProblem, Snapshot, State, snapshot};
use crate::guard::glance;
use crate::guard::records::may_speak;
use crate::records::kind::Kind;
use crate::records::load::load_looking;
use crate::records::meeting::Meeting;
use crate::records::root::{Root, normal};
use crate::records::suggest::nearest;
use crate::records::{Record, Records};
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
    #[arg(long, value_name = "ID", env = "COLLAB_MEETING")]
    pub meeting: Option<String>,
    #[arg(long, value_name = "REV", env = "COLLAB_SINCE")]
    pub since: Option<OsString>,
    #[arg(long, env = "COLLAB_STAGED")]
    pub staged: bool,
}

/// Reads everything and reports what was asked for.
///
/// # Errors
///
/// Where there are no records, or a rule or path is not known.
pub fn run(arguments: &Arguments, surroundings: &mut Surroundings<'_>) -> Result<Outcome, Failure> {
    let rules: Vec<&Rule> = arguments.rules.iter().map(|name| rule(name)).collect::<Result<_, _>>()?;
    let root = surroundings.root()?;
    glance::prepare();
    let load = |root: Root| load_looking(root, may_speak);
    let before = arguments.since.as_deref().map(|revision| earlier(&root, revision)).transpose()?;
    let earlier = before.as_ref().map(|snapshot| match snapshot {
        Some(snapshot) => load(snapshot.root.clone()),
        None => Records::none(root.clone()),
    });
    let staged = arguments.staged.then(|| staged(&root)).transpose()?;
    let records = load(staged.as_ref().map_or(root, |snapshot| snapshot.root.clone()));
    let today = today(&records, surroundings.today, surroundings.clock);
    let is_filtered = !arguments.paths.is_empty()
        || !arguments.rules.is_empty()
        || arguments.meeting.is_some()
        || arguments.since.is_some();
    let request = Request {
        rules,
        files: files(&arguments.paths, &records, &surroundings.directory)?,
        meeting: arguments
            .meeting
            .as_deref()
            .map(|name| meeting(name, &records, today).map(|found| found.file))
            .transpose()?,
        since: earlier,
        excerpts: arguments.format == Format::Human,
        paths: arguments.format == Format::Junit,
        next_meeting: arguments.format == Format::Human && !is_filtered && !surroundings.quiet,
        ..Request::all(surroundings.today, surroundings.clock)
    };
    let report = report(&records, &request);
    let look = Look {
        colour: surroundings.colour,
        width: surroundings.width,
        quiet: surroundings.quiet,
    };
    if !surroundings.quiet && arguments.format != Format::Human {
        for note in days(&report) {
            writeln!(surroundings.err, "{}", surroundings.language.text(&note))?;
        }
    }
    write(&report, arguments.format, surroundings.language, look, surroundings.out)?;
    Ok(if report.reaches(arguments.deny) {
        Outcome::Findings
    } else {
        Outcome::Done
    })
}

/// The records as a revision has them, in a folder that must stay as long as they are read. None where there
/// were no records yet: then nothing was found in them.
fn earlier(root: &Root, revision: &OsStr) -> Result<Option<Snapshot>, Failure> {
    match snapshot(root, State::Revision(revision)) {
        Ok(snapshot) => Ok(Some(snapshot)),
        Err(GitProblem::NoRecords) => Ok(None),
        Err(problem) => Err(git_failure(&problem).with("revision", revision.to_string_lossy())),
    }
}

/// The records as they are about to be committed, in a folder that must stay as long as they are read.
fn staged(root: &Root) -> Result<Snapshot, Failure> {
    snapshot(root, State::Staged).map_err(|problem| git_failure(&problem))
}

fn git_failure(problem: &GitProblem) -> Failure {
    match problem {
        GitProblem::NoGit => Failure::new("failure-no-git"),
        GitProblem::NoRepository => Failure::new("failure-no-repository"),
        GitProblem::NoRevision => Failure::new("failure-no-revision"),
        GitProblem::NoRecords => Failure::new("failure-nothing-staged"),
        GitProblem::Conflict => Failure::new("failure-conflict"),
        GitProblem::Failed(reason) => Failure::new("failure-git").with("reason", reason.as_str()),
    }
}

/// The meeting with an id, the next planned or the last held one.
///
/// # Errors
///
/// Where there is none, then with the nearest id, or where its file cannot be read.
pub fn meeting<'a>(name: &str, records: &'a Records, today: Date) -> Result<&'a Record<Meeting>, Failure> {
    match name {
        "next" => next_meeting(records, today).ok_or_else(|| Failure::new("failure-no-next-meeting")),
        "last" => last_meeting(records, today).ok_or_else(|| Failure::new("failure-no-last-meeting")),
        id => records.meeting(id).ok_or_else(|| {
            let ids = records.ids(Kind::Meeting);
            if ids.contains(&id) {
                return Failure::new("failure-unreadable-meeting").with("name", id);
            }
            // Whoever remembers the day has half of the id.
            let on_the_day = || ids.iter().copied().find(|known| known.starts_with(&format!("{id}-")));
            let nearest = nearest(id, ids.iter().copied().chain(["next", "last"])).or_else(on_the_day);
            Failure::unknown("failure-unknown-meeting", "failure-unknown-meeting-nearest", id, nearest)
        }),
    }
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
    let is_found = |wanted: &Path| records.files.iter().any(|file| file.path().starts_with(wanted));
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
        .ok_or_else(|| {
            if absolute.join("collab.toml").is_file() {
                Failure::new("failure-other-records").with("folder", path.to_string_lossy())
            } else {
                unknown_path(path, records)
            }
        })
}

fn unknown_path(path: &Path, records: &Records) -> Failure {
    let name = path.to_string_lossy();
    let shown: Vec<String> = records.files.iter().map(|file| records.root.shown(&file.path())).collect();
    let folders = Kind::RECORDS.map(|kind| records.root.shown(Path::new(kind.folder())));
    let nearest = nearest(&name, shown.iter().chain(&folders).map(String::as_str));
    Failure::unknown("failure-unknown-path", "failure-unknown-path-nearest", &name, nearest)
}
