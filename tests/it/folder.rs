//! Folders of records for tests: the sound base, with the files of an example laid over it.

use std::fs;
use std::path::{Path, PathBuf};

use collab::findings::report::{Report, Request, report};
use collab::records::load::load;
use collab::records::root::Root;
use collab::rules::page::Block;
use tempfile::TempDir;

/// A folder of records in a place of its own.
pub struct Folder {
    place: TempDir,
}

impl Folder {
    /// The small sound cooperation.
    pub fn base() -> Self {
        let folder = Folder {
            place: TempDir::new().expect("a temporary folder"),
        };
        copy(&project().join("tests/base"), &folder.records());
        folder
    }

    /// Where the records are.
    pub fn records(&self) -> PathBuf {
        self.place.path().join("records")
    }

    /// The folder that a user stands in.
    pub fn path(&self) -> &Path {
        self.place.path()
    }

    /// Lays the files of an example over the records.
    pub fn lay(&self, blocks: &[Block]) {
        for block in blocks {
            let path = self.records().join(&block.path);
            if block.gone {
                fs::remove_file(&path).expect("the file of the base");
                continue;
            }
            let base = fs::read_to_string(&path).unwrap_or_default();
            let text = block.text.replace(['«', '»'], "");
            let text = if block.whole || block.raw || base.is_empty() {
                text.trim_start_matches('\n').to_owned()
            } else {
                overlay(&base, &text, &block.without)
            };
            fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
            let bytes = if block.raw { unescape(&text) } else { text.into_bytes() };
            fs::write(&path, bytes).expect("a writable folder");
        }
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> String {
        String::from_utf8_lossy(&fs::read(self.records().join(path)).expect("the file")).into_owned()
    }

    /// Everything that is found.
    pub fn report(&self) -> Report {
        report_of(self.path())
    }
}

/// Everything that is found in the records below a directory.
pub fn report_of(directory: &Path) -> Report {
    let root = Root::find(directory, None).expect("a folder of records");
    let request = Request {
        excerpts: true,
        paths: true,
        ..Request::all(None, "2031-01-01".parse().expect("a date"))
    };
    report(&load(root), &request)
}

/// The folder of the project.
pub fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a new folder");
    for entry in fs::read_dir(from).expect("the base") {
        let entry = entry.expect("the base");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a writable folder");
        }
    }
}

/// Lays a text over a file, chunk by chunk: chunks are separated by empty lines and begin with a header,
/// the first one has none.
fn overlay(base: &str, over: &str, without: &[String]) -> String {
    let mut chunks: Vec<String> = split(base);
    chunks.retain(|chunk| !without.iter().any(|name| *name == header(chunk)));
    let is_top = |chunk: &str| header(chunk).is_empty();
    if let Some(top) = chunks.iter_mut().find(|chunk| is_top(chunk)) {
        let lines = top.lines().filter(|line| !without.iter().any(|key| key_of(line) == key.as_str()));
        *top = lines.collect::<Vec<_>>().join("\n");
    }
    let mut replaced: Vec<String> = Vec::new();
    for chunk in split(over) {
        let name = header(&chunk);
        if name.is_empty() {
            let top = chunks.iter_mut().find(|chunk| is_top(chunk)).expect("top-level keys");
            let mut lines: Vec<String> = top.lines().map(str::to_owned).collect();
            for line in chunk.lines() {
                match lines.iter_mut().find(|old| key_of(old) == key_of(line)) {
                    Some(old) => line.clone_into(old),
                    None => lines.push(line.to_owned()),
                }
            }
            *top = lines.join("\n");
            continue;
        }
        let list = name.strip_prefix("[[").and_then(|name| name.strip_suffix("]]"));
        match list {
            Some(list) => {
                let root = list.split('.').next().unwrap_or(list).to_owned();
                if !replaced.contains(&root) {
                    let below = format!("[[{root}.");
                    chunks.retain(|chunk| {
                        header(chunk) != format!("[[{root}]]") && !header(chunk).starts_with(&below)
                    });
                    replaced.push(root);
                }
                chunks.push(chunk);
            }
            None => match chunks.iter_mut().find(|old| header(old) == name) {
                Some(old) => *old = chunk,
                None => chunks.push(chunk),
            },
        }
    }
    chunks.join("\n\n") + "\n"
}

fn split(text: &str) -> Vec<String> {
    text.split("\n\n")
        .map(|chunk| chunk.trim_matches('\n').to_owned())
        .filter(|chunk| !chunk.is_empty())
        .collect()
}

fn header(chunk: &str) -> String {
    let line = chunk.lines().find(|line| !line.starts_with('#')).unwrap_or_default();
    if line.starts_with('[') {
        line.to_owned()
    } else {
        String::new()
    }
}

fn key_of(line: &str) -> &str {
    line.split('=').next().unwrap_or_default().trim()
}

fn unescape(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("\\x") {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        bytes.push(u8::from_str_radix(&rest[at + 2..at + 4], 16).expect("two hexadecimal digits"));
        rest = &rest[at + 4..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}
