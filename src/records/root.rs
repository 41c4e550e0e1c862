//! Finding the folder of records, as git finds `.git`.

use std::path::{Component, Path, PathBuf};

/// How a folder of records is called, unless it is the whole of a repository.
const USUAL_NAME: &str = "records";

/// A folder of records: where it is, and how it is shown.
#[derive(Debug, Clone)]
pub struct Root {
    /// The folder, absolute.
    pub folder: PathBuf,
    /// The folder as it is shown: from the working directory, with `/`; "." for the directory itself.
    pub shown: String,
}

/// Why there are no records to read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoRecords {
    /// No `collab.toml` here or above.
    #[error("no collab.toml or records/collab.toml in {0} or above")]
    NotFound(String),
    /// The folder that was named has no `collab.toml`.
    #[error("no collab.toml in {0}")]
    NotThere(String),
}

impl Root {
    /// The folder that was named, or the nearest upward from the working directory that holds
    /// `collab.toml` or `records/collab.toml`.
    ///
    /// # Errors
    ///
    /// Where no such folder is found.
    pub fn find(working_directory: &Path, named: Option<&Path>) -> Result<Self, NoRecords> {
        let folder = match named {
            Some(named) => {
                let folder = normal(&working_directory.join(named));
                if !marks_records(&folder) {
                    return Err(NoRecords::NotThere(named.display().to_string()));
                }
                folder
            }
            None => working_directory
                .ancestors()
                .flat_map(|folder| [folder.to_path_buf(), folder.join(USUAL_NAME)])
                .find(|folder| marks_records(folder))
                .ok_or_else(|| NoRecords::NotFound(working_directory.display().to_string()))?,
        };
        let shown = relative(working_directory, &folder);
        Ok(Root { folder, shown })
    }

    /// A path below the folder as it is shown.
    pub fn shown(&self, path: &Path) -> String {
        let path = slashes(path);
        if self.shown == "." {
            path
        } else {
            format!("{}/{path}", self.shown)
        }
    }

    /// A path below the folder as documents name it. They are read elsewhere, so neither the working directory
    /// nor the place of the folder on this computer says anything to their readers.
    pub fn in_documents(&self, path: &Path) -> String {
        let path = slashes(path);
        match self.folder.file_name() {
            Some(name) if name == USUAL_NAME => format!("{USUAL_NAME}/{path}"),
            _ => path,
        }
    }
}

/// Also where the file is there but cannot be read: then that is the finding.
fn marks_records(folder: &Path) -> bool {
    folder.join("collab.toml").symlink_metadata().is_ok()
}

/// A path without `.` and `..`, by its text alone.
pub fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                normal.pop();
            }
            part => normal.push(part),
        }
    }
    normal
}

fn relative(from: &Path, to: &Path) -> String {
    let shared = from
        .components()
        .zip(to.components())
        .take_while(|(one, other)| one == other)
        .count();
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = to
        .components()
        .skip(shared)
        .map(|part| part.as_os_str().to_string_lossy().into_owned());
    let parts: Vec<String> = up.chain(down).collect();
    if parts.is_empty() {
        ".".to_owned()
    } else {
        parts.join("/")
    }
}

fn slashes(path: &Path) -> String {
    let parts: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shown_from_the_working_directory() {
        let shown = |from: &str, to: &str| relative(Path::new(from), Path::new(to));
        assert_eq!(shown("/a/b", "/a/b/records"), "records");
        assert_eq!(shown("/a/b/records", "/a/b/records"), ".");
        assert_eq!(shown("/a/b/records/meetings", "/a/b/records"), "..");
        assert_eq!(shown("/a/b", "/a/c/records"), "../c/records");
    }

    #[test]
    fn documents_name_a_file_from_the_folder_of_records() {
        for (folder, named) in [("/a/records", "records/meetings/x.toml"), ("/a/b", "meetings/x.toml")] {
            let root = Root {
                folder: folder.into(),
                shown: "../..".to_owned(),
            };
            assert_eq!(root.in_documents(Path::new("meetings/x.toml")), named);
        }
    }
}
