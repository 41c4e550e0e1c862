//! What a repository remembers: every version of every record, each content once, and what was said with
//! each commit.
//!
//! git is asked twice, however long the history is: once for the commits with what they brought in, once for
//! all contents.

use std::collections::{HashMap, HashSet};
use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use rayon::prelude::*;

use super::content::{Content, Found, in_name};
use super::persons::Names;
use crate::git::{GitProblem, answer_in, commit, git_in};
use crate::records::kind::Kind;
use crate::records::load::LARGEST_FILE;
use crate::records::parse::without_byte_order_mark;

/// What was found in a history.
#[derive(Debug, Default)]
pub struct History {
    /// The commits that brought in something, the earliest first.
    pub commits: Vec<Commit>,
    /// What was found, by commit, then by path and place.
    pub found: Vec<Committed>,
    /// How many commits were looked at.
    pub all_commits: usize,
    /// How many different contents of records were looked at.
    pub versions: usize,
    /// How many could not be: too large for a record, or not in this clone.
    pub left_out: usize,
    /// Whether the clone has only the latest part of the history.
    pub is_shallow: bool,
}

/// A commit that brought in something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// Its whole id.
    pub id: String,
    /// The day it was made, where it was made: `2026-05-01`.
    pub date: String,
}

/// Something that was found in a commit.
#[derive(Debug)]
pub struct Committed {
    /// The commit that brought it in first, by its position.
    pub commit: usize,
    /// The file in that commit; none where it stands in the words of the commit itself.
    pub path: Option<String>,
    /// Whether the same content, or the name, is in the latest commit of the branch that is checked out.
    pub is_current: bool,
    /// Which other commits brought the same content in again, by their positions.
    pub again: Vec<usize>,
    /// What was found, and where.
    pub found: Found,
}

/// A content that a commit brought in.
struct Version {
    commit: usize,
    path: usize,
    content: usize,
}

/// Everything that git told of the commits.
#[derive(Default)]
struct Told {
    commits: Vec<Commit>,
    paths: Vec<String>,
    contents: Vec<String>,
    versions: Vec<Version>,
    in_words: Vec<Committed>,
    by_path: HashMap<Vec<u8>, usize>,
    by_content: HashMap<String, usize>,
}

/// Reads the history of the repository around a folder; of a range of revisions, where one is named.
///
/// # Errors
///
/// Where there is no repository, no such revision, or git fails.
pub fn history(folder: &Path, range: Option<&OsStr>, names: &Names) -> Result<History, GitProblem> {
    let shallow =
        answer_in(folder, &["rev-parse", "--is-shallow-repository"]).map_err(|problem| match problem {
            GitProblem::Failed(_) => GitProblem::NoRepository,
            other => other,
        })?;
    let mut told = tell(folder, &revisions(folder, range)?, names)?;
    let mut history = History {
        all_commits: told.commits.len(),
        is_shallow: shallow.starts_with(b"true"),
        ..History::default()
    };
    let mut all = std::mem::take(&mut told.in_words);
    let current = Current::of(folder);
    let in_records = InRecords::of(&told);
    all.extend(in_names(&told, &in_records, &current, names));
    for (content, found) in read_contents(folder, &told, &in_records, names, &mut history)? {
        let versions = &in_records.versions[content];
        let Some((first, others)) = versions.split_first() else {
            continue;
        };
        let again = others.iter().map(|other| other.commit).filter(|other| *other != first.commit);
        let again: Vec<usize> = again.collect();
        let is_current = current.contents.contains(&told.contents[content]);
        all.extend(found.into_iter().map(|found| Committed {
            commit: first.commit,
            path: Some(told.paths[first.path].clone()),
            is_current,
            again: again.clone(),
            found,
        }));
    }
    all.sort_by(|one, other| key(one).cmp(&key(other)));
    history.found = all;
    history.keep_what_is_needed(told.commits);
    Ok(history)
}

fn key(one: &Committed) -> (usize, &Option<String>, (usize, usize), &str) {
    let start = one.found.start;
    (one.commit, &one.path, (start.line, start.column), one.found.finding.rule.id)
}

impl History {
    /// Keeps the commits of which something is said.
    fn keep_what_is_needed(&mut self, commits: Vec<Commit>) {
        let needed = self.found.iter().flat_map(|one| one.again.iter().chain([&one.commit]));
        let needed: HashSet<usize> = needed.copied().collect();
        let mut places = HashMap::new();
        for (position, commit) in commits.into_iter().enumerate() {
            if needed.contains(&position) {
                places.insert(position, self.commits.len());
                self.commits.push(commit);
            }
        }
        let place = |position: &mut usize| *position = places.get(position).copied().unwrap_or_default();
        for one in &mut self.found {
            place(&mut one.commit);
            one.again.iter_mut().for_each(place);
            one.again.dedup();
        }
    }
}

/// The words for git that say which commits are meant.
fn revisions(folder: &Path, range: Option<&OsStr>) -> Result<Vec<String>, GitProblem> {
    let Some(range) = range else {
        return Ok(vec!["--all".to_owned()]);
    };
    let named = |text: &str| {
        let name = if text.is_empty() { "HEAD" } else { text };
        commit(folder, OsStr::new(name))
    };
    match range.to_str().and_then(|range| range.split_once("..")) {
        Some((from, to)) => Ok(vec![format!("^{}", named(from)?), named(to)?]),
        None => Ok(vec![commit(folder, range)?]),
    }
}

/// A git that is running, and what it says.
struct Running {
    child: Child,
    output: BufReader<ChildStdout>,
}

impl Running {
    fn start(folder: &Path, words: &[&str], takes_input: bool) -> Result<(Self, Option<ChildStdin>), GitProblem> {
        let mut git = git_in(folder);
        git.args(words).stdout(Stdio::piped()).stderr(Stdio::null());
        if takes_input {
            git.stdin(Stdio::piped());
        }
        let mut child = git.spawn().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => GitProblem::NoGit,
            _ => GitProblem::from(error),
        })?;
        let output = child.stdout.take().ok_or_else(|| GitProblem::Failed("no pipe".to_owned()))?;
        let input = child.stdin.take();
        let output = BufReader::with_capacity(1 << 16, output);
        Ok((Running { child, output }, input))
    }

    fn end(mut self, what: &str) -> Result<(), GitProblem> {
        let ended = self.child.wait()?;
        ended.success().then_some(()).ok_or_else(|| GitProblem::Failed(what.to_owned()))
    }

    /// The bytes up to the next zero byte; nothing at the end.
    fn next(&mut self, into: &mut Vec<u8>) -> Result<bool, GitProblem> {
        into.clear();
        self.output.read_until(0, into)?;
        let is_more = !into.is_empty();
        if into.last() == Some(&0) {
            into.pop();
        }
        Ok(is_more)
    }
}

/// Every commit, the earliest first: what was said with it, and which records it brought in. Of a merge, what
/// neither side had.
fn tell(folder: &Path, revisions: &[String], names: &Names) -> Result<Told, GitProblem> {
    let mut words = vec![
        "-c",
        "i18n.logOutputEncoding=UTF-8",
        "-c",
        "log.showSignature=false",
        "log",
        "--reverse",
        "--topo-order",
        "-c",
        "--root",
        "--raw",
        "-z",
        "--no-abbrev",
        "--no-renames",
        "--no-color",
        "--no-ext-diff",
        "--no-textconv",
        "--no-notes",
        "--format=commit %H %cs%x00%B%x00",
    ];
    words.extend(revisions.iter().map(String::as_str));
    words.push("--");
    let (mut git, _) = Running::start(folder, &words, false)?;
    let mut told = Told::default();
    let (mut part, mut more) = (Vec::new(), Vec::new());
    while git.next(&mut part)? {
        let begin = part.iter().position(|byte| *byte != b'\n').unwrap_or(part.len());
        let about = String::from_utf8_lossy(&part[begin..]).into_owned();
        if let Some(commit) = about.strip_prefix("commit ") {
            let (id, date) = commit.split_once(' ').unwrap_or((commit, ""));
            told.commits.push(Commit {
                id: id.to_owned(),
                date: date.to_owned(),
            });
            git.next(&mut more)?;
            told.listen(&String::from_utf8_lossy(&more), names);
        } else if about.starts_with(':') {
            git.next(&mut more)?;
            told.bring_in(&about, &more);
        }
    }
    git.end("log")?;
    Ok(told)
}

impl Told {
    /// What was said with the latest commit, and who is said to have worked on it: an address of somebody in a
    /// trailer stays as long as the commit.
    fn listen(&mut self, words: &str, names: &Names) {
        let commit = self.commits.len().saturating_sub(1);
        let found = Content::Text(words.to_owned()).findings(names);
        self.in_words.extend(found.into_iter().map(|found| Committed {
            commit,
            path: None,
            is_current: false,
            again: Vec::new(),
            found,
        }));
    }

    /// A file of the latest commit: ":100644 100644 old new M", with a colon and an old one for each parent.
    fn bring_in(&mut self, about: &str, path: &[u8]) {
        let is_wanted = path.ends_with(b".toml") || path.ends_with(README.as_bytes());
        let parents = about.bytes().take_while(|byte| *byte == b':').count();
        let parts: Vec<&str> = about.trim_start_matches(':').split(' ').collect();
        let (mode, content) = (parts.get(parents), parts.get(2 * parents + 1));
        let is_file = mode.is_some_and(|mode| mode.starts_with("100"));
        let (Some(content), true, true) = (content, is_file, is_wanted) else {
            return;
        };
        let path = match self.by_path.get(path) {
            Some(known) => *known,
            None => {
                self.paths.push(String::from_utf8_lossy(path).into_owned());
                self.by_path.insert(path.to_vec(), self.paths.len() - 1);
                self.paths.len() - 1
            }
        };
        let content = match self.by_content.get(*content) {
            Some(known) => *known,
            None => {
                self.contents.push((*content).to_owned());
                self.by_content.insert((*content).to_owned(), self.contents.len() - 1);
                self.contents.len() - 1
            }
        };
        let commit = self.commits.len().saturating_sub(1);
        self.versions.push(Version { commit, path, content });
    }
}

const README: &str = "README.md";

/// Which contents are those of records: below a folder that held `collab.toml` at any time.
struct InRecords<'a> {
    /// By content, what brought it in, the earliest first.
    versions: Vec<Vec<&'a Version>>,
    /// By content, the kind of the first.
    kinds: Vec<Option<Kind>>,
}

impl<'a> InRecords<'a> {
    fn of(told: &'a Told) -> Self {
        let roots: HashSet<&str> = told.paths.iter().filter_map(|path| root(path)).collect();
        let places: Vec<Option<Option<Kind>>> = told.paths.iter().map(|path| place(path, &roots)).collect();
        let mut versions: Vec<Vec<&Version>> = told.contents.iter().map(|_| Vec::new()).collect();
        let mut kinds = vec![None; told.contents.len()];
        for version in &told.versions {
            if let Some(kind) = places[version.path] {
                if versions[version.content].is_empty() {
                    kinds[version.content] = kind;
                }
                versions[version.content].push(version);
            }
        }
        InRecords { versions, kinds }
    }
}

/// The folder of records of which this is the settings file, with the slash behind it.
fn root(path: &str) -> Option<&str> {
    let root = path.strip_suffix(Kind::Settings.folder())?;
    (root.is_empty() || root.ends_with('/')).then_some(root)
}

/// The kind of a record, no kind for a README; nothing for what is neither, or stands elsewhere.
fn place(path: &str, roots: &HashSet<&str>) -> Option<Option<Kind>> {
    let slashes = path.match_indices('/').map(|(at, _)| at + 1);
    let folders: Vec<usize> = std::iter::once(0).chain(slashes).collect();
    let below = folders.iter().rev().find(|end| roots.contains(&path[..**end]))?;
    let below = &path[*below..];
    let is_readme = below == README || below.ends_with(&format!("/{README}"));
    match below.split_once('/') {
        _ if is_readme => Some(None),
        Some((folder, _)) => Kind::of_folder(folder).filter(|_| below.ends_with(".toml")).map(Some),
        None => (below == Kind::Settings.folder()).then_some(Some(Kind::Settings)),
    }
}

/// What the latest commit of the branch has. Nothing where there is no commit yet.
struct Current {
    contents: HashSet<String>,
    paths: HashSet<String>,
}

impl Current {
    fn of(folder: &Path) -> Self {
        let words = ["ls-tree", "-r", "-z", "--full-tree", "HEAD"];
        let list = answer_in(folder, &words).unwrap_or_default();
        let mut current = Current {
            contents: HashSet::new(),
            paths: HashSet::new(),
        };
        for line in list.split(|byte| *byte == 0) {
            // mode, type, object, tab, path
            let line = String::from_utf8_lossy(line);
            if let Some((about, path)) = line.split_once('\t') {
                current.contents.extend(about.rsplit(' ').next().map(str::to_owned));
                current.paths.insert(path.to_owned());
            }
        }
        current
    }
}

/// What the names of the files say, each in the commit that brought it in first.
fn in_names(told: &Told, in_records: &InRecords<'_>, current: &Current, names: &Names) -> Vec<Committed> {
    let mut first: HashMap<usize, usize> = HashMap::new();
    for version in in_records.versions.iter().flatten() {
        let commit = first.entry(version.path).or_insert(version.commit);
        *commit = version.commit.min(*commit);
    }
    let found = first.into_iter().flat_map(|(path, commit)| {
        let path = &told.paths[path];
        let found = in_name(Path::new(path), names);
        found.into_iter().map(move |found| Committed {
            commit,
            path: Some(path.clone()),
            is_current: current.paths.contains(path),
            again: Vec::new(),
            found,
        })
    });
    found.collect()
}

/// So many bytes of contents are looked at together.
const TOGETHER: usize = 4 * 1024 * 1024;

/// A content and its number.
type Numbered = (usize, Vec<u8>);

/// What is found in each content that has something.
fn read_contents(
    folder: &Path,
    told: &Told,
    in_records: &InRecords<'_>,
    names: &Names,
    history: &mut History,
) -> Result<Vec<(usize, Vec<Found>)>, GitProblem> {
    let wanted: Vec<usize> = (0..told.contents.len())
        .filter(|content| !in_records.versions[*content].is_empty())
        .collect();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let (mut git, input) = Running::start(folder, &["cat-file", "--batch", "--buffer"], true)?;
    let input = input.ok_or_else(|| GitProblem::Failed("no pipe".to_owned()))?;
    let asked: String = wanted.iter().map(|content| format!("{}\n", told.contents[*content])).collect();
    // Written beside the reading, or both sides would wait for each other.
    let asking = std::thread::spawn(move || { input }.write_all(asked.as_bytes()));
    let look = |(content, bytes): &Numbered| -> Option<(usize, Vec<Found>)> {
        let found = findings(in_records.kinds[*content], bytes, names);
        (!found.is_empty()).then_some((*content, found))
    };
    let mut found = Vec::new();
    let mut together: Vec<Numbered> = Vec::new();
    let mut size = 0;
    for content in wanted {
        match next_content(&mut git.output)? {
            Some(bytes) => {
                history.versions += 1;
                size += bytes.len();
                together.push((content, bytes));
            }
            None => history.left_out += 1,
        }
        if size > TOGETHER {
            found.par_extend(together.par_drain(..).filter_map(|one| look(&one)));
            size = 0;
        }
    }
    found.par_extend(together.par_drain(..).filter_map(|one| look(&one)));
    match asking.join() {
        Ok(Ok(())) => git.end("cat-file")?,
        _ => return Err(GitProblem::Failed("cat-file".to_owned())),
    }
    Ok(found)
}

/// The next content; none where it is too large for a record, or is not there.
fn next_content(output: &mut impl BufRead) -> Result<Option<Vec<u8>>, GitProblem> {
    let mut about = String::new();
    output.read_line(&mut about)?;
    if about.trim_end().ends_with(" missing") {
        return Ok(None);
    }
    let size = about.rsplit(' ').next().and_then(|size| size.trim().parse::<u64>().ok());
    let size = size.ok_or_else(|| GitProblem::Failed("unexpected answer".to_owned()))?;
    if size > LARGEST_FILE {
        io::copy(&mut output.by_ref().take(size + 1), &mut io::sink())?;
        return Ok(None);
    }
    let mut content = Vec::new();
    output.by_ref().take(size).read_to_end(&mut content)?;
    io::copy(&mut output.by_ref().take(1), &mut io::sink())?;
    Ok(Some(content))
}

fn findings(kind: Option<Kind>, bytes: &[u8], names: &Names) -> Vec<Found> {
    let text = String::from_utf8_lossy(bytes);
    let text = without_byte_order_mark(&text);
    let content = match kind {
        Some(_) => Content::Record(kind, text.to_owned()),
        None => Content::Text(text.to_owned()),
    };
    content.findings(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_known_by_the_folder_that_ever_held_settings() {
        let roots: HashSet<&str> = ["records/collab.toml", "x/collab.toml", "nocollab.toml"]
            .into_iter()
            .filter_map(root)
            .collect();
        assert_eq!(roots, HashSet::from(["records/", "x/"]));
        let place = |path| place(path, &roots);
        assert_eq!(place("records/meetings/2026/a.toml"), Some(Some(Kind::Meeting)));
        assert_eq!(place("records/collab.toml"), Some(Some(Kind::Settings)));
        assert_eq!(place("records/a/README.md"), Some(None));
        for other in [
            "meetings/a.toml",
            "records/Cargo.toml",
            "records/meetings/a.md",
            "README.md",
            "records/MYREADME.md",
        ] {
            assert_eq!(place(other), None, "{other}");
        }
    }
}
