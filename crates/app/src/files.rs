//! Files beside the portfolio: which of them may be read or written, and how one is written.

use std::{
    collections::HashSet,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use crate::{App, Error, lock};

/// The paths that a person chose, by what for, and the tables that were read last.
#[derive(Debug, Default)]
pub(crate) struct Chosen {
    reading: HashSet<PathBuf>,
    writing: HashSet<PathBuf>,
    tables: Vec<PathBuf>,
}

impl App {
    /// Notes that a person chose this file to be read: in a dialog, on the command line, or by opening it.
    pub fn grant_reading(&self, path: &Path) {
        lock(&self.chosen).reading.insert(path.to_owned());
    }

    /// Notes that a person chose this file to be written, or this folder to be written into.
    pub fn grant_writing(&self, path: &Path) {
        lock(&self.chosen).writing.insert(path.to_owned());
    }

    /// The path of a portfolio to open: one that a person chose, that was open before, or that lies in the
    /// application's own folder.
    pub(crate) fn to_open(&self, path: &str) -> Result<PathBuf, Error> {
        let known = |path: &Path| {
            path.parent() == Some(self.settings.data_dir.as_path())
                || self.memory().recent.iter().any(|recent| recent.path == path)
        };
        self.granted(path, |chosen, path| chosen.reading.contains(path) || known(path))
    }

    /// The path of a file to read, if a person chose it for that.
    pub(crate) fn to_read(&self, path: &str) -> Result<PathBuf, Error> {
        self.granted(path, |chosen, path| chosen.reading.contains(path))
    }

    /// The path of a file or folder to write, if a person chose it for that.
    pub(crate) fn to_write(&self, path: &str) -> Result<PathBuf, Error> {
        self.granted(path, |chosen, path| chosen.writing.contains(path))
    }

    fn granted(&self, path: &str, is_granted: impl FnOnce(&Chosen, &Path) -> bool) -> Result<PathBuf, Error> {
        let path = PathBuf::from(path);
        if !self.settings.granted_paths_only || is_granted(&lock(&self.chosen), &path) {
            Ok(path)
        } else {
            Err(Error::NotGranted(path))
        }
    }

    /// Notes which tables are being imported.
    pub(crate) fn reads_tables(&self, paths: Vec<PathBuf>) {
        lock(&self.chosen).tables = paths;
    }

    /// Writes what leaves the portfolio to a file, which is replaced unless it holds a portfolio or a table that is
    /// being imported.
    pub(crate) fn write_out(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        let is_open = self.state().as_ref().is_some_and(|open| is_same_file(&open.path, path));
        let is_table = || lock(&self.chosen).tables.iter().any(|table| is_same_file(table, path));
        if is_open || is_table() || tilth_store::replaces_portfolio(path) {
            return Err(Error::WouldReplace(path.to_owned()));
        }
        write_file(path, bytes)
    }
}

/// Whether two paths lead to the same file, however they are spelled. Neither is opened: to close a document that
/// is open elsewhere in this process would give up SQLite's locks on it.
pub(crate) fn is_same_file(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().ok();
    one == other || real(one).is_some_and(|one| real(other).is_some_and(|other| one == other)) || is_linked(one, other)
}

#[cfg(unix)]
fn is_linked(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (fs::metadata(one), fs::metadata(other)) {
        (Ok(one), Ok(other)) => (one.dev(), one.ino()) == (other.dev(), other.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_linked(_one: &Path, _other: &Path) -> bool {
    false
}

/// Writes a file beside its final place, makes sure it is on the disk, and puts it there in one step.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let fail = |source| Error::File { path: path.to_owned(), source };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(fail)?;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let part = folder.join(name);
    let written = fs::File::create(&part).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&part, path)?;
        // The name is durable once its folder is; only Unix can say so of a folder.
        if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
    });
    written.map_err(|source| {
        // What is half written is of no use; that it could not be removed either changes nothing.
        let _ = fs::remove_file(&part);
        fail(source)
    })
}
