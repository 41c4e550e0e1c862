//! How fast `collab` is, as a whole process, against things everybody knows.
//!
//!     cargo bench                          # folders of 60 and 10,000 files: about a minute
//!     cargo bench -- --all                 # also 100,000 files: some minutes and 400 MB on disk
//!     cargo bench -- --make DIR 10000      # only makes a folder of records, for other tools
//!
//! Only ratios are shown to be judged: both sides of a ratio run in turn (A B A B …), and the median of the
//! ratios counts. So a slow or busy machine changes little. All runs are with a warm disk cache. Nothing
//! fails when a target is missed: this is a measurement, not a test.
//!
//! Whole commands can be compared by hyperfine as well, on a folder that was made with `--make`:
//!
//!     hyperfine --warmup 2 -N 'collab --records DIR check' 'git -C DIR status'

#![expect(clippy::expect_used, clippy::panic, clippy::print_stdout, reason = "a measurement prints, or stops")]

#[cfg(unix)]
mod generate;
#[cfg(unix)]
mod measure;

#[cfg(not(unix))]
fn main() {
    println!("The accounts of processes are read the way of Unix only: nothing is measured here.");
}

#[cfg(unix)]
fn main() {
    unix::main();
}

#[cfg(unix)]
mod unix {
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};

    use collab::findings::report::{Request, report};
    use collab::findings::write::{Format, Look, write};
    use collab::language::Language;
    use collab::records::load::load;
    use collab::records::root::Root;

    use crate::generate;
    use crate::measure::{self, Cost, MEASURE, cost, median, pairs};

    /// The first word for the process against which `check` is compared: it only reads.
    const WALK_AND_READ: &str = "--walk-and-read";

    /// The first word for `check` without a look at the texts.
    const WITHOUT_TEXTS: &str = "--without-texts";

    const SMALL: usize = 60;
    const LARGE: usize = 10_000;
    const HUGE: usize = 100_000;

    pub fn main() {
        let words: Vec<String> = std::env::args().skip(1).collect();
        match words.first().map(String::as_str) {
            Some(MEASURE) => measure::run(&words[1..]),
            Some(WALK_AND_READ) => println!("{}", walk_and_read(Path::new(&words[1]))),
            Some(WITHOUT_TEXTS) => check_without_texts(Path::new(&words[1])),
            Some("--make") => {
                let files = words.get(2).and_then(|files| files.parse().ok()).unwrap_or(LARGE);
                generate::records(Path::new(&words[1]), files);
            }
            // Cargo says `--bench` for a measurement; without it this is a test run, and there is none.
            _ if words.iter().any(|word| word == "--bench") => bench(words.iter().any(|word| word == "--all")),
            _ => println!("Measured by `cargo bench` only."),
        }
    }

    /// Reads every file, one after the other, and does nothing with it: the number of bytes.
    fn walk_and_read(folder: &Path) -> usize {
        let entries = fs::read_dir(folder).expect("the folder can be listed");
        entries
            .map(|entry| {
                let entry = entry.expect("the folder can be listed");
                if entry.file_type().expect("the kind of file is known").is_dir() {
                    walk_and_read(&entry.path())
                } else {
                    fs::read(entry.path()).expect("the file can be read").len()
                }
            })
            .sum()
    }

    /// What `check` does but for the guard: nobody can ask that of the program.
    fn check_without_texts(folder: &Path) {
        let root = Root::find(folder, None).expect("a folder of records");
        let clock = "2026-05-01".parse().expect("a date");
        let request = Request {
            texts: false,
            excerpts: true,
            next_meeting: true,
            ..Request::all(None, clock)
        };
        let report = report(&load(root), &request);
        let look = Look {
            colour: false,
            width: 80,
            quiet: false,
        };
        let mut out = std::io::stdout().lock();
        write(&report, Format::Human, Language::Nl, look, &mut out).expect("an output that takes it");
    }

    fn bench(all: bool) {
        let here = tempfile::tempdir().expect("there is room for records");
        println!("collab, whole process, warm disk cache; medians of paired runs");
        println!("{:<44} {:>9} {:>9} {:>7} {:>7}", "", "collab", "other", "ratio", "target");
        let small = Folder::make(here.path(), SMALL);
        small.commit();
        small_against_git(&small);
        let large = Folder::make(here.path(), LARGE);
        large_against_reading(&large);
        guard_against_none(&large);
        documents_against_check(&large);
        if all {
            let huge = Folder::make(here.path(), HUGE);
            huge_against_large(&huge, &large);
            huge.commit();
            huge_against_git(&huge);
        }
    }

    fn small_against_git(small: &Folder) {
        let pairs = pairs(100, || small.check(), || small.git_status());
        let name = format!("{SMALL} files: wall time against git status");
        row(&name, &pairs, |cost| cost.wall, Unit::Milliseconds, 2.0);
    }

    fn large_against_reading(large: &Folder) {
        let pairs = pairs(15, || large.check(), || large.walk_and_read());
        let name = format!("{LARGE} files: wall time against only reading");
        row(&name, &pairs, |cost| cost.wall, Unit::Milliseconds, 4.0);
    }

    fn guard_against_none(large: &Folder) {
        let pairs = pairs(15, || large.check(), || large.check_without_texts());
        let name = format!("{LARGE} files: wall time against no look at texts");
        row(&name, &pairs, |cost| cost.wall, Unit::Milliseconds, 1.5);
    }

    fn documents_against_check(large: &Folder) {
        for command in [&["agenda"][..], &["report"], &["remind"]] {
            let pairs = pairs(15, || large.collab(command), || large.check());
            let name = format!("{LARGE} files: wall time of {} against check", command[0]);
            row(&name, &pairs, |cost| cost.wall, Unit::Milliseconds, 1.5);
        }
        // Each time in another folder: what was just removed makes room slowly on some disks.
        let mails = large.path.with_file_name("mails");
        let mut times = 0;
        let write = || {
            times += 1;
            let folder = mails.with_extension(times.to_string());
            large.collab(&["-q", "remind", "--format", "eml", "-o", &folder.to_string_lossy()])
        };
        let pairs = pairs(15, write, || large.check());
        let name = format!("{LARGE} files: wall time of mails against check");
        row(&name, &pairs, |cost| cost.wall, Unit::Milliseconds, 1.5);
    }

    fn huge_against_large(huge: &Folder, large: &Folder) {
        let per_file = |folder: &Folder| {
            let mut cost = folder.check();
            cost.cpu /= folder.files as f64;
            cost
        };
        let pairs = pairs(7, || per_file(huge), || per_file(large));
        let name = format!("{HUGE} files: CPU per file against {LARGE}");
        row(&name, &pairs, |cost| cost.cpu, Unit::Microseconds, 1.15);
    }

    fn huge_against_git(huge: &Folder) {
        let pairs = pairs(5, || huge.check(), || huge.git_status());
        let name = format!("{HUGE} files: peak memory against git status");
        row(&name, &pairs, |cost| cost.peak, Unit::Megabytes, 3.0);
    }

    /// A folder of records that was made for this run.
    struct Folder {
        path: PathBuf,
        files: usize,
    }

    impl Folder {
        fn make(below: &Path, files: usize) -> Self {
            let path = below.join(files.to_string());
            generate::records(&path, files);
            Folder { path, files }
        }

        /// Makes it a git repository in which nothing has changed.
        fn commit(&self) {
            self.git(&["init", "--quiet"]);
            self.git(&["add", "."]);
            let name = ["-c", "user.name=bench", "-c", "user.email=bench@collab.example"];
            self.git(&[&name[..], &["commit", "--quiet", "--message=records"]].concat());
            // Files as young as the index would be read again by each `git status`.
            std::thread::sleep(std::time::Duration::from_millis(1100));
            self.git(&["update-index", "--force-write-index", "--refresh"]);
        }

        fn git(&self, arguments: &[&str]) {
            let status = Command::new("git")
                .args(arguments)
                .current_dir(&self.path)
                .stdout(Stdio::null())
                .status()
                .expect("git is there");
            assert!(status.success(), "git {arguments:?}");
        }

        fn check(&self) -> Cost {
            self.collab(&["check"])
        }

        fn collab(&self, words: &[&str]) -> Cost {
            self.cost(&[&[env!("CARGO_BIN_EXE_collab")], words].concat())
        }

        fn git_status(&self) -> Cost {
            self.cost(&["git", "status"])
        }

        fn walk_and_read(&self) -> Cost {
            let this = std::env::current_exe().expect("this program has a path");
            self.cost(&[&this.to_string_lossy(), WALK_AND_READ, "."])
        }

        fn check_without_texts(&self) -> Cost {
            let this = std::env::current_exe().expect("this program has a path");
            self.cost(&[&this.to_string_lossy(), WITHOUT_TEXTS, "."])
        }

        fn cost(&self, command: &[&str]) -> Cost {
            let command: Vec<String> = command.iter().map(ToString::to_string).collect();
            cost(&self.path, &command)
        }
    }

    #[derive(Clone, Copy)]
    enum Unit {
        Milliseconds,
        Microseconds,
        Megabytes,
    }

    impl Unit {
        fn show(self, figure: f64) -> String {
            match self {
                Unit::Milliseconds => format!("{:.1} ms", figure * 1e3),
                Unit::Microseconds => format!("{:.1} µs", figure * 1e6),
                Unit::Megabytes => format!("{:.1} MB", figure / 1e6),
            }
        }
    }

    /// One line of the table.
    fn row(name: &str, pairs: &[(Cost, Cost)], figure: fn(&Cost) -> f64, unit: Unit, target: f64) {
        let one = median(pairs.iter().map(|(one, _)| figure(one)));
        let other = median(pairs.iter().map(|(_, other)| figure(other)));
        let ratio = median(pairs.iter().map(|(one, other)| figure(one) / figure(other)));
        let reached = if ratio <= target { "reached" } else { "not reached" };
        println!(
            "{name:<44} {:>9} {:>9} {ratio:>7.2} {:>7} {reached}",
            unit.show(one),
            unit.show(other),
            format!("≤ {target}"),
        );
    }
}
