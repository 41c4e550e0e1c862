//! Files are written whole or not at all, one or many.
//!
//! Everything is first written into a temporary place beside its target and then moved there. Whatever goes
//! wrong, what was there before is there afterwards, and nothing else.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;
use tempfile::{TempDir, TempPath};

/// The name of a temporary file or folder begins like this, so that `check` leaves it alone.
const TEMPORARY: &str = ".collab-";

/// A file that could not be written, and why.
#[derive(Debug, thiserror::Error)]
#[error("{}: {source}", file.display())]
pub struct WriteProblem {
    /// The file; the folder where none of its files could be written.
    pub file: PathBuf,
    /// What the computer says.
    pub source: io::Error,
}

/// A file that is to be written: its path below a folder, and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFile {
    /// The path below the folder, without `..`.
    pub path: PathBuf,
    /// The text.
    pub text: String,
}

impl NewFile {
    /// A file with this path and text.
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        NewFile {
            path: path.into(),
            text: text.into(),
        }
    }
}

/// Whether files have to outlast a computer that loses its power right after they were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lasting {
    /// They do: nobody else has what they say. Each is on the disk for good before it has its name.
    ForGood,
    /// They can be made again, so the disk may take its time. One after the other for good takes longer than
    /// making them.
    MadeAgain,
}

/// Writes all files below a folder, or none. Folders that are missing are made. With `replace`, a file that is
/// there is replaced, or a link to one; everything else in the folder stays as it is.
///
/// # Errors
///
/// Where a file is there that may not be replaced, where a link would lead out of the folder, or where the
/// computer refuses.
pub fn write_all(folder: &Path, files: &[NewFile], replace: bool, lasting: Lasting) -> Result<(), WriteProblem> {
    write_all_by(folder, &contents(files), replace, |path, bytes| write_one(path, bytes, lasting))
}

/// A file below a folder, and its bytes.
type Content<'a> = (&'a Path, &'a [u8]);

fn contents(files: &[NewFile]) -> Vec<Content<'_>> {
    files.iter().map(|file| (file.path.as_path(), file.text.as_bytes())).collect()
}

fn write_one(path: &Path, bytes: &[u8], lasting: Lasting) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    match lasting {
        Lasting::ForGood => file.sync_all(),
        Lasting::MadeAgain => Ok(()),
    }
}

/// The same with another hand that writes the single file, for tests of a disk that fills up.
fn write_all_by(
    folder: &Path,
    files: &[Content<'_>],
    replace: bool,
    write: impl Fn(&Path, &[u8]) -> io::Result<()> + Sync,
) -> Result<(), WriteProblem> {
    let here = |source| WriteProblem {
        file: folder.to_path_buf(),
        source,
    };
    let is_new = matches!(folder.symlink_metadata(), Err(error) if error.kind() == io::ErrorKind::NotFound);
    let parent = folder.parent().filter(|_| is_new);
    // Undone in turn: what was moved goes back, the stage is gone, and then the folders are empty.
    let mut made = Moves::default();
    made.make_folder(parent.unwrap_or(folder)).map_err(here)?;
    let stage = temporary_folder(parent.unwrap_or(folder)).map_err(here)?;
    let mut moves = Moves::default();
    let new = stage.path().join("new");
    for (parent, file) in files
        .iter()
        .filter_map(|(file, _)| Some((file.parent()?, file)))
        .collect::<BTreeMap<_, _>>()
    {
        fs::create_dir_all(new.join(parent)).map_err(|source| problem(folder, file, source))?;
    }
    // The first problem in the order of the files is the one to tell.
    let written = files.par_iter().map(|(file, bytes)| write(&new.join(file), bytes));
    for ((file, _), written) in files.iter().zip(written.collect::<Vec<_>>()) {
        written.map_err(|source| problem(folder, file, source))?;
    }
    if is_new {
        // One step for everything: a folder that was not there is there, whole.
        fs::rename(new, folder).map_err(here)?;
    } else {
        for (position, (file, _)) in files.iter().enumerate() {
            let old = stage.path().join(format!("old-{position}"));
            let moved = moves.move_in(folder, file, &new.join(file), replace.then_some(old));
            moved.map_err(|source| problem(folder, file, source))?;
        }
    }
    moves.keep();
    made.keep();
    Ok(())
}

/// Writes one file, or nothing. Folders that are missing are made.
///
/// # Errors
///
/// Where it is there and may not be replaced, or where the computer refuses.
pub fn write_whole(path: &Path, bytes: impl AsRef<[u8]>, replace: bool) -> Result<(), WriteProblem> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        let (file, source) = (path.to_path_buf(), io::ErrorKind::InvalidInput.into());
        return Err(WriteProblem { file, source });
    };
    let for_good = |path: &Path, bytes: &[u8]| write_one(path, bytes, Lasting::ForGood);
    write_all_by(folder, &[(Path::new(name), bytes.as_ref())], replace, for_good)
}

fn problem(folder: &Path, file: &Path, source: io::Error) -> WriteProblem {
    WriteProblem {
        file: folder.join(file),
        source,
    }
}

/// A folder that is gone when it is no longer needed. What is moved out of it has the usual permissions.
fn temporary_folder(beside: &Path) -> io::Result<TempDir> {
    let stage = tempfile::Builder::new().prefix(TEMPORARY).tempdir_in(beside)?;
    fs::create_dir(stage.path().join("new"))?;
    Ok(stage)
}

/// What was done so far, and is undone unless it is kept.
#[derive(Debug, Default)]
struct Moves {
    /// Folders that were made, outermost first.
    folders: Vec<PathBuf>,
    /// Files that were moved in, each with the place of the one it replaced.
    files: Vec<(PathBuf, Option<PathBuf>)>,
}

impl Moves {
    fn keep(mut self) {
        self.folders.clear();
        self.files.clear();
    }

    /// Makes a folder and those above it that are missing.
    fn make_folder(&mut self, folder: &Path) -> io::Result<()> {
        if folder.is_dir() {
            return Ok(());
        }
        if let Some(parent) = folder.parent().filter(|parent| !parent.as_os_str().is_empty()) {
            self.make_folder(parent)?;
        }
        fs::create_dir(folder)?;
        self.folders.push(folder.to_path_buf());
        Ok(())
    }

    /// Moves a file to its place. One that is there goes to `old`, where it may be replaced.
    fn move_in(&mut self, folder: &Path, path: &Path, new: &Path, old: Option<PathBuf>) -> io::Result<()> {
        self.make_folders_inside(folder, path)?;
        let target = folder.join(path);
        let there = target.symlink_metadata().ok();
        let replaced = match (there, old) {
            (Some(there), _) if there.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
            // A device or a pipe, or a link to one, would be gone.
            (Some(_), _) if target.metadata().is_ok_and(|there| !there.is_file()) => {
                return Err(io::ErrorKind::AlreadyExists.into());
            }
            (Some(_), None) => return Err(io::ErrorKind::AlreadyExists.into()),
            (Some(_), Some(old)) => {
                fs::rename(&target, &old)?;
                Some(old)
            }
            (None, _) => None,
        };
        let moved = TempPath::try_from_path(new)?.persist_noclobber(&target);
        if let (Err(_), Some(old)) = (&moved, &replaced) {
            fs::rename(old, &target)?;
        }
        moved.map_err(|error| error.error)?;
        self.files.push((target, replaced));
        Ok(())
    }

    /// Makes the folders between a folder and a file in it. None of them may be a link: it could lead outside.
    fn make_folders_inside(&mut self, folder: &Path, path: &Path) -> io::Result<()> {
        let mut here = folder.to_path_buf();
        for part in path.parent().into_iter().flat_map(Path::components) {
            if !matches!(part, Component::Normal(_)) {
                return Err(io::ErrorKind::InvalidInput.into());
            }
            here.push(part);
            match here.symlink_metadata() {
                Ok(there) if there.is_dir() => {}
                Ok(_) => return Err(io::ErrorKind::NotADirectory.into()),
                Err(_) => self.make_folder(&here)?,
            }
        }
        Ok(())
    }
}

impl Drop for Moves {
    fn drop(&mut self) {
        // Nobody is left to be told where even this fails.
        for (target, old) in self.files.drain(..).rev() {
            let _ = match old {
                Some(old) => fs::rename(old, target),
                None => fs::remove_file(target),
            };
        }
        for folder in self.folders.drain(..).rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn place() -> TempDir {
        TempDir::new().unwrap()
    }

    fn files(texts: &[(&str, &str)]) -> Vec<NewFile> {
        texts.iter().map(|(path, text)| NewFile::new(*path, *text)).collect()
    }

    /// Every file and folder below a folder, with the text of the files.
    fn all(folder: &Path) -> Vec<String> {
        let mut found: Vec<String> = walkdir::WalkDir::new(folder)
            .min_depth(1)
            .into_iter()
            .map(|entry| {
                let entry = entry.unwrap();
                let path = entry.path().strip_prefix(folder).unwrap().display().to_string();
                match fs::read_to_string(entry.path()) {
                    Ok(text) => format!("{path}: {text}"),
                    Err(_) => path,
                }
            })
            .collect();
        found.sort();
        found
    }

    /// A hand that can write so many files, and no more.
    fn full_after(room: usize) -> impl Fn(&Path, &[u8]) -> io::Result<()> + Sync {
        let written = AtomicUsize::new(0);
        move |path, text| {
            if written.fetch_add(1, Ordering::Relaxed) >= room {
                fs::write(path, &text[..text.len() / 2])?;
                return Err(io::ErrorKind::StorageFull.into());
            }
            fs::write(path, text)
        }
    }

    #[test]
    fn all_files_are_there_and_nothing_else() {
        let ways = [Lasting::ForGood, Lasting::MadeAgain].map(|lasting| [(true, lasting), (false, lasting)]);
        for (is_new, lasting) in ways.concat() {
            let place = place();
            let folder = place.path().join("a/b");
            if !is_new {
                fs::create_dir_all(&folder).unwrap();
            }
            write_all(&folder, &files(&[("x.toml", "x"), ("c/y.toml", "y")]), false, lasting).unwrap();
            assert_eq!(all(place.path()), ["a", "a/b", "a/b/c", "a/b/c/y.toml: y", "a/b/x.toml: x"]);
        }
    }

    #[test]
    fn a_disk_that_fills_up_leaves_everything_as_it_was() {
        let texts = files(&[("x.toml", "new"), ("c/y.toml", "new"), ("z.toml", "new")]);
        for room in 0..texts.len() {
            for folder in [".", "new/folder", "old"] {
                let place = place();
                fs::create_dir(place.path().join("old")).unwrap();
                fs::write(place.path().join("old/x.toml"), "mine").unwrap();
                let before = all(place.path());
                let problem = write_all_by(&place.path().join(folder), &contents(&texts), true, full_after(room))
                    .unwrap_err();
                assert_eq!(problem.source.kind(), io::ErrorKind::StorageFull);
                // They are written side by side: any of them may be the one for which there is no room.
                assert!(texts.iter().any(|text| problem.file.ends_with(&text.path)));
                assert_eq!(all(place.path()), before, "{folder}, room for {room}");
            }
        }
    }

    #[test]
    fn what_is_in_the_way_keeps_everything_else_from_being_written() {
        let place = place();
        fs::create_dir_all(place.path().join("z.toml")).unwrap();
        fs::write(place.path().join("x.toml"), "mine").unwrap();
        let before = all(place.path());
        let texts = files(&[("c/y.toml", "new"), ("x.toml", "new"), ("z.toml", "new")]);
        let kind = |replace| {
            write_all(place.path(), &texts, replace, Lasting::MadeAgain)
                .unwrap_err()
                .source
                .kind()
        };
        assert_eq!(kind(false), io::ErrorKind::AlreadyExists);
        assert_eq!(all(place.path()), before);
        assert_eq!(kind(true), io::ErrorKind::IsADirectory);
        assert_eq!(all(place.path()), before);
        fs::remove_dir(place.path().join("z.toml")).unwrap();
        write_all(place.path(), &texts, true, Lasting::MadeAgain).unwrap();
        assert_eq!(all(place.path()), ["c", "c/y.toml: new", "x.toml: new", "z.toml: new"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_never_leads_outside() {
        let (place, outside) = (place(), place());
        std::os::unix::fs::symlink(outside.path(), place.path().join("c")).unwrap();
        let problem =
            write_all(place.path(), &files(&[("x.toml", ""), ("c/y.toml", "new")]), true, Lasting::MadeAgain)
                .unwrap_err();
        assert_eq!(problem.source.kind(), io::ErrorKind::NotADirectory);
        assert!(all(outside.path()).is_empty() && !place.path().join("x.toml").exists());
        // A link to a file is itself replaced, not what it points at.
        let mine = outside.path().join("mine");
        fs::write(&mine, "mine").unwrap();
        std::os::unix::fs::symlink(&mine, place.path().join("x.toml")).unwrap();
        write_all(place.path(), &files(&[("x.toml", "new")]), true, Lasting::MadeAgain).unwrap();
        assert_eq!(fs::read_to_string(mine).unwrap(), "mine");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_no_file_is_never_replaced() {
        use std::os::unix::fs::{FileTypeExt as _, symlink};
        let place = place();
        let target = place.path().join("x.toml");
        let _listener = std::os::unix::net::UnixListener::bind(&target).unwrap();
        let kind = || {
            let problem = write_all(place.path(), &files(&[("x.toml", "new")]), true, Lasting::MadeAgain);
            problem.unwrap_err().source.kind()
        };
        assert_eq!(kind(), io::ErrorKind::AlreadyExists);
        assert!(target.symlink_metadata().unwrap().file_type().is_socket());
        fs::remove_file(&target).unwrap();
        symlink("/dev/null", &target).unwrap();
        assert_eq!(kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_link(&target).unwrap(), Path::new("/dev/null"));
    }

    #[cfg(unix)]
    #[test]
    fn others_may_read_what_they_usually_may() {
        use std::os::unix::fs::PermissionsExt as _;
        let place = place();
        fs::write(place.path().join("usual"), "").unwrap();
        fs::create_dir(place.path().join("folder")).unwrap();
        write_all(&place.path().join("new"), &files(&[("x.toml", "")]), false, Lasting::MadeAgain).unwrap();
        write_whole(&place.path().join("y.toml"), "", false).unwrap();
        let mode = |path: &str| fs::metadata(place.path().join(path)).unwrap().permissions().mode();
        assert_eq!(mode("new"), mode("folder"));
        assert_eq!([mode("new/x.toml"), mode("y.toml")], [mode("usual"); 2]);
    }
}
