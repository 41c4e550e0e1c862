//! The pages of the rules run: each bad example yields exactly what it says, each good one nothing.
//!
//! `COLLAB_UPDATE=1 cargo test` writes what the bad examples print into the pages.

use collab::findings::report::Entry;
use collab::findings::write::{Format, Look, write};
use collab::language::Language;
use collab::rules::page::{Block, Page};
use collab::rules::{self, Rule};

use crate::folder::{Folder, project};

const PLAIN: Look = Look {
    colour: false,
    width: 100,
    quiet: true,
};

#[test]
fn in_the_base_nothing_is_found() {
    assert_eq!(said(&Folder::base().report().entries), Vec::<String>::new());
}

#[test]
fn a_bad_example_yields_its_finding_at_the_marked_place_and_no_other() {
    let mut faults = Vec::new();
    for rule in rules::all() {
        if let Err(fault) = bad_example(rule) {
            faults.push(format!("{}: {fault}", rule.id));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn bad_example(rule: &Rule) -> Result<(), String> {
    let page = Page::of(rule);
    let blocks = page.blocks("bad");
    let folder = Folder::base();
    folder.lay(&blocks);
    let entries = folder.report().entries;
    let (own, others): (Vec<_>, Vec<_>) = entries.iter().partition(|entry| entry.rule == rule);
    let also: Vec<&str> = others.iter().map(|entry| entry.rule.id).collect();
    if also != page.also() {
        return Err(format!("also {:?}", said(&entries)));
    }
    for entry in &entries {
        let related = entry.related.iter().map(|(_, message)| message);
        for message in [&entry.message, &entry.help].into_iter().chain(related) {
            for language in Language::ALL {
                language.try_text(message).map_err(|problem| problem.to_string())?;
            }
        }
    }
    let [entry] = own.as_slice() else {
        return Err(format!("not one finding but {:?}", said(&entries)));
    };
    let block = blocks.iter().find(|block| block.text.contains('«')).ok_or("no place is marked")?;
    let marked = marked_place(block, &folder)?;
    let found = (entry.spot.start.line, entry.spot.start.column, entry.spot.end.line, entry.spot.end.column);
    if entry.spot.file != format!("records/{}", block.path) || found != marked {
        return Err(format!("at {}:{found:?}, marked {}:{marked:?}", entry.spot.file, block.path));
    }
    Ok(())
}

/// Line and column of the marks, found by searching the text: independent of how the program finds them.
fn marked_place(block: &Block, folder: &Folder) -> Result<(usize, usize, usize, usize), String> {
    let (_, rest) = block.text.split_once('«').ok_or("no «")?;
    let (marked, _) = rest.split_once('»').ok_or("no »")?;
    if marked.is_empty() {
        return Ok((1, 1, 1, 1));
    }
    let line = block.text.lines().find(|line| line.contains('«')).unwrap_or_default();
    let clean = line.replace(['«', '»'], "");
    let text = folder.text(&block.path);
    let times = text.lines().filter(|candidate| **candidate == *clean).count();
    // The lines before the mark tell apart lines that stand there more than once.
    let before = block.text.split('«').next().unwrap_or_default();
    let nth = before.lines().filter(|candidate| **candidate == *clean).count();
    if times == 0 {
        return Err(format!("the marked line is not in {}", block.path));
    }
    let number = text
        .lines()
        .enumerate()
        .filter(|(_, candidate)| **candidate == *clean)
        .nth(nth)
        .map(|(number, _)| number + 1)
        .ok_or("the marked line is not there so often")?;
    let column = line.split('«').next().unwrap_or_default().chars().count() + 1;
    Ok((number, column, number, column + marked.chars().count()))
}

#[test]
fn in_a_good_example_nothing_is_found() {
    let mut faults = Vec::new();
    for rule in rules::all() {
        let folder = Folder::base();
        folder.lay(&Page::of(rule).blocks("good"));
        let found = said(&folder.report().entries);
        if !found.is_empty() {
            faults.push(format!("{}: {found:?}", rule.id));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn the_page_shows_what_the_bad_example_really_prints() {
    let update = std::env::var_os("COLLAB_UPDATE").is_some();
    let mut stale = Vec::new();
    for rule in rules::all() {
        let path = page_path(rule);
        let text = std::fs::read_to_string(&path).expect("the page");
        let current = with_output(&text, &Page::parse(&text));
        if update && current != text {
            std::fs::write(&path, &current).expect("a writable page");
        }
        if current != text {
            stale.push(rule.id);
        }
    }
    assert!(stale.is_empty() || update, "stale, run COLLAB_UPDATE=1 cargo test: {stale:?}");
}

/// The file of a page.
pub fn page_path(rule: &Rule) -> std::path::PathBuf {
    let name = format!("{}.md", rule.id.replace('-', "_"));
    let folder = rule.family.name().replace('-', "_");
    project().join("src/rules").join(folder).join(name)
}

fn with_output(text: &str, page: &Page) -> String {
    let folder = Folder::base();
    folder.lay(&page.blocks("bad"));
    let report = folder.report();
    let mut output = String::new();
    for language in Language::ALL {
        let mut printed = Vec::new();
        write(&report, Format::Human, language, PLAIN, &mut printed).expect("memory");
        let printed = String::from_utf8(printed).expect("text");
        output.push_str(&format!("## output {language}\n\n```text\n{}\n```\n\n", printed.trim_end()));
    }
    let (before, good) = text.split_once("\n## good\n").expect("a good example");
    let before = before.split("\n## output ").next().unwrap_or(before).trim_end();
    format!("{before}\n\n{output}## good\n{good}")
}

fn said(entries: &[Entry]) -> Vec<String> {
    let said = entries.iter().map(|entry| {
        let start = entry.spot.start;
        let message = Language::En.text(&entry.message);
        format!("{} {}:{}:{} {message}", entry.rule.id, entry.spot.file, start.line, start.column)
    });
    said.collect()
}
