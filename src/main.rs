//! The program. Everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(collab::command_line::run(std::env::args_os().collect()))
}
