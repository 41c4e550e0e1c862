//! Everything that git remembers, so that cleaning can be planned.

use std::ffi::OsStr;
use std::io::Write;

use serde::Serialize;

use super::{Arguments, names};
use crate::command_line::{Failure, Outcome, Surroundings};
use crate::findings::Level;
use crate::findings::write::Format;
use crate::git::GitProblem;
use crate::guard::history::{Committed, History, history};
use crate::language::{Language, Message, clean_line, escape_acting_characters};

pub(super) fn run(
    range: Option<&OsStr>,
    arguments: &Arguments,
    surroundings: &mut Surroundings<'_>,
) -> Result<Outcome, Failure> {
    if !matches!(arguments.format, Format::Human | Format::Json) {
        return Err(Failure::new("guard-history-format"));
    }
    let (names, _) = names(surroundings)?;
    let folder = match surroundings.root() {
        Ok(root) => root.folder,
        Err(_) => surroundings.directory.clone(),
    };
    let history = history(&folder, range, &names).map_err(|problem| failure(&problem, range))?;
    let (language, quiet) = (surroundings.language, surroundings.quiet);
    if arguments.format == Format::Json {
        write_json(&history, language, surroundings.out)?;
    } else {
        write_lines(&history, language, surroundings.out)?;
    }
    if !quiet {
        for message in closing(&history) {
            if arguments.format == Format::Human {
                writeln!(surroundings.out, "{}", language.text(&message))?;
            } else {
                surroundings.note(&message)?;
            }
        }
    }
    let is_reached = history.found.iter().any(|one| one.found.finding.level >= arguments.deny);
    Ok(if is_reached { Outcome::Findings } else { Outcome::Done })
}

fn failure(problem: &GitProblem, range: Option<&OsStr>) -> Failure {
    match problem {
        GitProblem::NoGit => Failure::new("guard-no-git"),
        GitProblem::NoRevision => {
            Failure::new("failure-no-revision").with("revision", range.unwrap_or_default().to_string_lossy())
        }
        GitProblem::Failed(reason) => Failure::new("failure-git").with("reason", reason.as_str()),
        GitProblem::NoRepository | GitProblem::NoRecords | GitProblem::Conflict => {
            Failure::new("guard-no-repository")
        }
    }
}

/// So many digits of an id name a commit in any repository of people.
const SHORT: usize = 10;

fn short(id: &str) -> &str {
    id.get(..SHORT).unwrap_or(id)
}

/// One line for each, by commit, then by file.
fn write_lines(history: &History, language: Language, out: &mut dyn Write) -> Result<(), Failure> {
    let words = Message::new("guard-commit-words");
    let mut last = None;
    for one in &history.found {
        let commit = &history.commits[one.commit];
        if last != Some(one.commit) {
            let gap = if last.is_some() { "\n" } else { "" };
            writeln!(out, "{gap}{} {}", short(&commit.id), clean_line(&commit.date))?;
            last = Some(one.commit);
        }
        let path = one.path.clone().unwrap_or_else(|| language.text(&words));
        let (start, finding) = (one.found.start, &one.found.finding);
        let level = language.level(finding.level);
        let text = language.text(&finding.message);
        let line = format!("{path}:{}:{}: {level}[{}]: {text}", start.line, start.column, finding.rule.id);
        writeln!(out, "  {}{}", clean_line(&line), remark(one, history, language))?;
    }
    if !history.found.is_empty() {
        writeln!(out)?;
    }
    Ok(())
}

/// Whether it stands there now, and which commits brought it in again.
fn remark(one: &Committed, history: &History, language: Language) -> String {
    let mut remark = String::new();
    if one.is_current {
        remark.push(' ');
        remark.push_str(&language.text(&Message::new("guard-still-there")));
    }
    if !one.again.is_empty() {
        let again: Vec<&str> = one.again.iter().map(|commit| short(&history.commits[*commit].id)).collect();
        remark.push(' ');
        remark.push_str(&language.text(&Message::new("guard-again").with("commits", again.join(", "))));
    }
    remark
}

/// What was looked at and what was not, and what to do.
fn closing(history: &History) -> Vec<Message> {
    let count = |level| history.found.iter().filter(|one| one.found.finding.level == level).count();
    let mut messages = vec![
        Message::new("guard-history-summary")
            .with("commits", history.all_commits)
            .with("versions", history.versions)
            .with("errors", count(Level::Error))
            .with("warnings", count(Level::Warning))
            .with("advice", count(Level::Advice)),
    ];
    if history.is_shallow {
        messages.push(Message::new("guard-shallow"));
    }
    if history.left_out > 0 {
        messages.push(Message::new("guard-left-out").with("count", history.left_out));
    }
    messages.push(Message::new("guard-history-reach"));
    if !history.found.is_empty() {
        messages.push(Message::new("guard-already-committed"));
    }
    messages
}

#[derive(Serialize)]
struct Whole<'a> {
    version: u32,
    shallow: bool,
    summary: Summary,
    findings: Vec<One<'a>>,
}

#[derive(Serialize)]
struct Summary {
    commits: usize,
    versions: usize,
    left_out: usize,
    errors: usize,
    warnings: usize,
    advice: usize,
}

#[derive(Serialize)]
struct One<'a> {
    commit: &'a str,
    date: &'a str,
    /// None where it stands in the words of the commit.
    file: Option<&'a str>,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    rule: &'a str,
    level: Level,
    message: String,
    help: String,
    /// Whether it is in the latest commit of the branch.
    current: bool,
    again: Vec<&'a str>,
}

fn write_json(history: &History, language: Language, out: &mut dyn Write) -> Result<(), Failure> {
    let count = |level| history.found.iter().filter(|one| one.found.finding.level == level).count();
    let whole = Whole {
        version: 1,
        shallow: history.is_shallow,
        summary: Summary {
            commits: history.all_commits,
            versions: history.versions,
            left_out: history.left_out,
            errors: count(Level::Error),
            warnings: count(Level::Warning),
            advice: count(Level::Advice),
        },
        findings: history.found.iter().map(|one| object(one, history, language)).collect(),
    };
    let text = serde_json::to_string_pretty(&whole).map_err(std::io::Error::from)?;
    Ok(writeln!(out, "{}", escape_acting_characters(&text))?)
}

fn object<'a>(one: &'a Committed, history: &'a History, language: Language) -> One<'a> {
    let (commit, found) = (&history.commits[one.commit], &one.found);
    One {
        commit: &commit.id,
        date: &commit.date,
        file: one.path.as_deref(),
        line: found.start.line,
        column: found.start.column,
        end_line: found.end.line,
        end_column: found.end.column,
        rule: found.finding.rule.id,
        level: found.finding.level,
        message: language.text(&found.finding.message),
        help: language.text(&found.finding.help),
        current: one.is_current,
        again: one.again.iter().map(|commit| history.commits[*commit].id.as_str()).collect(),
    }
}
