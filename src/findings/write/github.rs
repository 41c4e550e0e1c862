//! In the making.

use std::io::{self, Write};

use crate::findings::report::Report;
use crate::language::Language;

pub(super) fn write(_: &Report, _: Language, _: &mut dyn Write) -> io::Result<()> {
    Ok(())
}
