//! One JSON object, as the command line reference describes it.

use std::io::{self, Write};

use serde::Serialize;

use crate::findings::Level;
use crate::findings::report::{Entry, Report, Spotted};
use crate::language::{Language, escape_acting_characters};

#[derive(Serialize)]
struct Whole<'a> {
    version: u32,
    today: String,
    records: &'a str,
    summary: Summary,
    findings: Vec<One<'a>>,
}

#[derive(Serialize)]
struct Summary {
    files: usize,
    errors: usize,
    warnings: usize,
    advice: usize,
}

#[derive(Serialize)]
struct One<'a> {
    rule: &'a str,
    level: Level,
    dated: bool,
    message: String,
    help: String,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    related: Vec<Other<'a>>,
}

#[derive(Serialize)]
struct Other<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: String,
}

pub(super) fn write(report: &Report, language: Language, out: &mut dyn Write) -> io::Result<()> {
    let whole = Whole {
        version: 1,
        today: report.today.to_string(),
        records: &report.records,
        summary: Summary {
            files: report.files,
            errors: report.count(Level::Error),
            warnings: report.count(Level::Warning),
            advice: report.count(Level::Advice),
        },
        findings: report.entries.iter().map(|entry| one(entry, language)).collect(),
    };
    let text = serde_json::to_string_pretty(&whole)?;
    writeln!(out, "{}", escape_acting_characters(&text))
}

fn one(entry: &Entry, language: Language) -> One<'_> {
    One {
        rule: entry.rule.id,
        level: entry.level,
        dated: entry.rule.dated,
        message: language.text(&entry.message),
        help: language.text(&entry.help),
        file: &entry.spot.file,
        line: entry.spot.start.line,
        column: entry.spot.start.column,
        end_line: entry.spot.end.line,
        end_column: entry.spot.end.column,
        related: entry
            .related
            .iter()
            .map(|(spot, message)| other(spot, language.text(message)))
            .collect(),
    }
}

fn other(spot: &Spotted, message: String) -> Other<'_> {
    Other {
        file: &spot.file,
        line: spot.start.line,
        column: spot.start.column,
        end_line: spot.end.line,
        end_column: spot.end.column,
        message,
    }
}
