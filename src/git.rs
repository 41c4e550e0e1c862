//! Records as git has them: what is staged, or what a revision holds.
//!
//! git is called as a program, with words that nobody else chose and in forms made for machines. Nothing of
//! a repository is run: no hook, no filter, no pager, no monitor.

use std::ffi::OsStr;
use std::io::{self, BufReader, Read as _, Write as _};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::records::load::LARGEST_FILE;
use crate::records::root::Root;

/// Why git could not answer.
#[derive(Debug, thiserror::Error)]
pub enum GitProblem {
    /// There is no program called git.
    #[error("git is not installed")]
    NoGit,
    /// The folder is not in the working tree of a repository.
    #[error("not in a repository")]
    NoRepository,
    /// There is no such revision.
    #[error("no such revision")]
    NoRevision,
    /// There are no records in it.
    #[error("no records there")]
    NoRecords,
    /// Files are still in conflict.
    #[error("files are in conflict")]
    Conflict,
    /// It failed in another way.
    #[error("git failed: {0}")]
    Failed(String),
}

impl From<io::Error> for GitProblem {
    fn from(error: io::Error) -> Self {
        GitProblem::Failed(error.kind().to_string())
    }
}

/// A state of the records in a repository.
#[derive(Debug, Clone, Copy)]
pub enum State<'a> {
    /// What is about to be committed.
    Staged,
    /// What a revision holds.
    Revision(&'a OsStr),
}

/// Records in a folder of their own, which is gone when this is.
#[derive(Debug)]
pub struct Snapshot {
    /// The records. They are shown as if they were in their usual place.
    pub root: Root,
    _folder: TempDir,
}

/// Lays a state of the records into a folder of its own.
///
/// # Errors
///
/// Where git cannot say it.
pub fn snapshot(root: &Root, state: State<'_>) -> Result<Snapshot, GitProblem> {
    answer(root, &["rev-parse", "--show-toplevel"]).map_err(|problem| match problem {
        GitProblem::Failed(_) => GitProblem::NoRepository,
        other => other,
    })?;
    let files = match state {
        State::Staged => staged(root)?,
        State::Revision(revision) => committed(root, revision)?,
    };
    if !files.iter().any(|file| file.path == Path::new("collab.toml")) {
        return Err(GitProblem::NoRecords);
    }
    let folder = TempDir::new()?;
    write_files(root, &files, folder.path())?;
    Ok(Snapshot {
        root: Root {
            folder: folder.path().to_path_buf(),
            shown: root.shown.clone(),
        },
        _folder: folder,
    })
}

/// A file in git: its path below the folder of records, and the name of its content.
#[derive(Debug)]
struct GitFile {
    path: PathBuf,
    object: String,
    is_link: bool,
}

fn staged(root: &Root) -> Result<Vec<GitFile>, GitProblem> {
    let list = answer(root, &["ls-files", "--stage", "-z", "--", "."])?;
    let mut files = Vec::new();
    for line in list.split(|byte| *byte == 0).filter(|line| !line.is_empty()) {
        // mode, object, stage, tab, path
        let (about, path) = split_at_tab(line)?;
        let mut about = about.split(' ');
        let (mode, object, stage) = (about.next(), about.next(), about.next());
        if stage != Some("0") {
            return Err(GitProblem::Conflict);
        }
        files.extend(git_file(mode, object, path));
    }
    Ok(files)
}

fn committed(root: &Root, revision: &OsStr) -> Result<Vec<GitFile>, GitProblem> {
    let commit = commit(&root.folder, revision)?;
    let list = answer(root, &["ls-tree", "-r", "-z", &commit, "--", "."])?;
    let mut files = Vec::new();
    for line in list.split(|byte| *byte == 0).filter(|line| !line.is_empty()) {
        // mode, type, object, tab, path
        let (about, path) = split_at_tab(line)?;
        let mut about = about.split(' ');
        let (mode, _, object) = (about.next(), about.next(), about.next());
        files.extend(git_file(mode, object, path));
    }
    Ok(files)
}

/// The commit that a revision names, by its whole id.
///
/// # Errors
///
/// Where there is none.
pub fn commit(folder: &Path, revision: &OsStr) -> Result<String, GitProblem> {
    let mut commit = revision.to_os_string();
    commit.push("^{commit}");
    let words = ["rev-parse", "--verify", "--quiet", "--end-of-options"];
    let mut words: Vec<&OsStr> = words.iter().map(OsStr::new).collect();
    words.push(&commit);
    let commit = answer_in(folder, &words).map_err(|problem| match problem {
        GitProblem::Failed(_) => GitProblem::NoRevision,
        other => other,
    })?;
    Ok(String::from_utf8_lossy(&commit).trim().to_owned())
}

fn split_at_tab(line: &[u8]) -> Result<(&str, &[u8]), GitProblem> {
    let tab = line.iter().position(|byte| *byte == b'\t');
    tab.and_then(|tab| Some((std::str::from_utf8(&line[..tab]).ok()?, &line[tab + 1..])))
        .ok_or_else(|| GitProblem::Failed("unexpected answer".to_owned()))
}

/// A regular file or a link; a submodule is neither. A path that leaves the folder is nobody's record.
fn git_file(mode: Option<&str>, object: Option<&str>, path: &[u8]) -> Option<GitFile> {
    let is_link = mode? == "120000";
    let is_file = mode?.starts_with("100");
    let path = path_of(path)?;
    let is_inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    ((is_link || is_file) && is_inside).then_some(())?;
    Some(GitFile {
        path,
        object: object?.to_owned(),
        is_link,
    })
}

#[cfg(unix)]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    use std::os::unix::ffi::OsStrExt as _;
    Some(PathBuf::from(OsStr::from_bytes(bytes)))
}

#[cfg(not(unix))]
fn path_of(bytes: &[u8]) -> Option<PathBuf> {
    std::str::from_utf8(bytes).ok().map(PathBuf::from)
}

/// Reads the content of all files from one git and writes it into a folder.
fn write_files(root: &Root, files: &[GitFile], folder: &Path) -> Result<(), GitProblem> {
    let mut git = git(root);
    git.args(["cat-file", "--batch", "--buffer"]).stdin(Stdio::piped());
    let mut child = git.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(GitProblem::Failed("no pipe".to_owned()));
    };
    let objects: Vec<String> = files.iter().map(|file| format!("{}\n", file.object)).collect();
    // Written beside the reading, or both sides would wait for each other.
    let asking =
        std::thread::spawn(move || objects.iter().try_for_each(|object| input.write_all(object.as_bytes())));
    let mut output = BufReader::new(output);
    for file in files {
        let content = content(&mut output)?;
        let target = folder.join(&file.path);
        if let Some(parent) = target.parent() {
            std::fs::create_dir_all(parent)?;
        }
        if file.is_link {
            link(&content, &target)?;
        } else {
            std::fs::write(target, content)?;
        }
    }
    let asked = asking.join();
    let ended = child.wait()?;
    match asked {
        Ok(Ok(())) if ended.success() => Ok(()),
        _ => Err(GitProblem::Failed("cat-file".to_owned())),
    }
}

/// The next content: a line with its size, the bytes, a line end. What is too large to be a record is cut
/// where the loader sees that it is.
fn content(output: &mut impl io::BufRead) -> Result<Vec<u8>, GitProblem> {
    let mut about = String::new();
    output.read_line(&mut about)?;
    let size = about.rsplit(' ').next().and_then(|size| size.trim().parse::<u64>().ok());
    let size = size.ok_or_else(|| GitProblem::Failed("missing object".to_owned()))?;
    let mut content = Vec::new();
    let kept = size.min(LARGEST_FILE + 1);
    output.by_ref().take(kept).read_to_end(&mut content)?;
    io::copy(&mut output.by_ref().take(size - kept + 1), &mut io::sink())?;
    Ok(content)
}

#[cfg(unix)]
fn link(content: &[u8], target: &Path) -> io::Result<()> {
    use std::os::unix::ffi::OsStrExt as _;
    std::os::unix::fs::symlink(OsStr::from_bytes(content), target)
}

#[cfg(not(unix))]
fn link(content: &[u8], target: &Path) -> io::Result<()> {
    std::fs::write(target, content)
}

fn git(root: &Root) -> Command {
    git_in(&root.folder)
}

/// git in a folder, ready for its words: quiet, and running nothing of the repository.
pub fn git_in(folder: &Path) -> Command {
    let mut git = Command::new("git");
    git.arg("--no-pager")
        .args(["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"])
        .args(["-c", "core.quotePath=false", "--literal-pathspecs"])
        .arg("-C")
        .arg(folder)
        .env("GIT_OPTIONAL_LOCKS", "0")
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("LC_ALL", "C")
        .stdin(Stdio::null());
    // In a hook git says where its files are, from the directory of the hook and not from ours.
    for name in [
        "GIT_DIR",
        "GIT_INDEX_FILE",
        "GIT_WORK_TREE",
        "GIT_COMMON_DIR",
        "GIT_OBJECT_DIRECTORY",
    ] {
        if let Some(path) = std::env::var_os(name)
            && let Ok(path) = std::path::absolute(path)
        {
            git.env(name, path);
        }
    }
    git
}

fn answer<S: AsRef<OsStr>>(root: &Root, words: &[S]) -> Result<Vec<u8>, GitProblem> {
    answer_in(&root.folder, words)
}

/// What git says in a folder.
///
/// # Errors
///
/// Where it says that it cannot.
pub fn answer_in<S: AsRef<OsStr>>(folder: &Path, words: &[S]) -> Result<Vec<u8>, GitProblem> {
    let output = git_in(folder).args(words).output().map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => GitProblem::NoGit,
        _ => GitProblem::from(error),
    })?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(GitProblem::Failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()))
    }
}
