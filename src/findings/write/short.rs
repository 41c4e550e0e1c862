//! `file:line:column: level[rule]: message`, one line per finding.

use std::io::{self, Write};

use crate::findings::report::Report;
use crate::language::{Language, clean_line};

pub(super) fn write(report: &Report, language: Language, out: &mut dyn Write) -> io::Result<()> {
    for entry in &report.entries {
        writeln!(
            out,
            "{}:{}:{}: {}[{}]: {}",
            clean_line(&entry.spot.file),
            entry.spot.start.line,
            entry.spot.start.column,
            language.level(entry.level),
            entry.rule.id,
            clean_line(&language.text(&entry.message)),
        )?;
    }
    Ok(())
}
