//! Texts that are made from the program and kept in the project: compared by the tests, rewritten on request.

use std::fs;

use crate::folder::project;

/// Holds a file of the project against what it should say.
///
/// `COLLAB_UPDATE=1 cargo test` writes it instead.
pub fn assert_stored(path: &str, current: &str) {
    let whole = project().join(path);
    let stored = fs::read_to_string(&whole).unwrap_or_default().replace("\r\n", "\n");
    if stored == current {
        return;
    }
    assert!(
        std::env::var_os("COLLAB_UPDATE").is_some(),
        "{path} is stale: run COLLAB_UPDATE=1 cargo test and look at the difference.\n{}",
        first_difference(&stored, current)
    );
    fs::create_dir_all(whole.parent().expect("a folder")).expect("a new folder");
    fs::write(&whole, current).expect("a writable project");
}

fn first_difference(stored: &str, current: &str) -> String {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (stored, current) = (lines(stored), lines(current));
    let same = stored.iter().zip(&current).take_while(|(one, other)| one == other).count();
    let line = |lines: &[String]| lines.get(same).cloned().unwrap_or_else(|| "(the end)".to_owned());
    format!("line {}\n  stored: {}\n  now:    {}", same + 1, line(&stored), line(&current))
}
