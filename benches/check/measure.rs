//! What whole processes cost, by the operating system's own accounts.
//!
//! Each command is started by a small process of its own (this program again, with `--measure`): the peak
//! memory of a process counts from that of whoever started it, and the accounts of children only ever grow.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;

/// The first word for a process that measures another.
pub const MEASURE: &str = "--measure";

/// What one run of a command cost.
#[derive(Debug, Clone, Copy)]
pub struct Cost {
    /// Seconds on the clock, from before its start to after its end.
    pub wall: f64,
    /// Seconds of all processors together, in the program and in the system for it.
    pub cpu: f64,
    /// The most memory it held at once, in bytes.
    pub peak: f64,
}

/// Runs a command in a folder, without showing what it prints.
pub fn cost(folder: &Path, command: &[String]) -> Cost {
    let this = std::env::current_exe().expect("this program has a path");
    let output = Command::new(this)
        .arg(MEASURE)
        .args(command)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .stderr(Stdio::inherit())
        .output()
        .expect("this program can be started again");
    let text = String::from_utf8(output.stdout).expect("it prints figures");
    let figures: Vec<f64> = text.split_whitespace().map(|word| word.parse().expect("a figure")).collect();
    match figures[..] {
        [wall, cpu, peak] => Cost { wall, cpu, peak },
        _ => panic!("{command:?} could not be measured"),
    }
}

/// What the process that measures does: runs the command and prints its figures.
pub fn run(command: &[String]) {
    let (program, arguments) = command.split_first().expect("a command to measure");
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null());
    let start = Instant::now();
    let status = command.status().expect("the command can be started");
    let wall = start.elapsed().as_secs_f64();
    // `collab check` ends with 1 where it found something.
    assert!(matches!(status.code(), Some(0 | 1)), "{program} ended with {status}");
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system keeps accounts");
    let seconds = |time: nix::sys::time::TimeVal| time.num_microseconds() as f64 / 1e6;
    // Linux counts in KiB, macOS in bytes.
    let unit = if cfg!(target_os = "macos") { 1.0 } else { 1024.0 };
    println!(
        "{wall} {} {}",
        seconds(usage.user_time()) + seconds(usage.system_time()),
        usage.max_rss() as f64 * unit
    );
}

/// Two commands in turn, A B A B, so that whatever slows the machine down slows both. The first round warms
/// up and does not count.
pub fn pairs(rounds: usize, mut one: impl FnMut() -> Cost, mut other: impl FnMut() -> Cost) -> Vec<(Cost, Cost)> {
    let mut pairs: Vec<_> = (0..=rounds).map(|_| (one(), other())).collect();
    pairs.remove(0);
    pairs
}

/// The middle one of some figures.
pub fn median(figures: impl IntoIterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.into_iter().collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
