//! Whole copies: temporary file, fsync, check, rename.

use std::{
    ffi::OsString,
    fs::File,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OpenFlags, OptionalExtension as _, backup::Backup};
use tempfile::TempPath;

use crate::{Error, error::About, opening::unlock};

/// What to do with a file that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Existing {
    Replace,
    Refuse,
}

/// Writes a checked copy of an open database.
pub(crate) fn write(from: &Connection, passphrase: Option<&str>, to: &Path, existing: Existing) -> Result<(), Error> {
    let temporary = temporary_beside(to)?;
    // One moment is copied and compared, whatever somebody else writes meanwhile.
    let snapshot = from.unchecked_transaction().about(to)?;
    let original = measure(&snapshot).about(to)?;
    let mut copy = keyed(&temporary, OpenFlags::default(), passphrase).about(to)?;
    Backup::new(&snapshot, &mut copy)
        .and_then(|backup| backup.run_to_completion(4096, std::time::Duration::ZERO, None))
        .about(to)?;
    copy.close().map_err(|(_, error)| error).about(to)?;
    drop(snapshot);
    verify(original, &temporary, passphrase, to)?;
    settle(temporary, to, existing)
}

/// Opens the copy as anybody would and compares it with the original.
fn verify(original: Measure, copy: &Path, passphrase: Option<&str>, to: &Path) -> Result<(), Error> {
    let bad = |detail: String| Error::BadCopy { path: to.to_owned(), detail };
    let (found, copied) = examine(copy, passphrase).about(to)?;
    if found != "ok" {
        return Err(bad(found));
    }
    if copied == original { Ok(()) } else { Err(bad(format!("{copied:?}, not {original:?}"))) }
}

/// Whether a file is a sound copy of an open database as it is now. One that cannot be read is none.
pub(crate) fn is_whole(of: &Connection, passphrase: Option<&str>, copy: &Path) -> rusqlite::Result<bool> {
    let original = measure(of)?;
    Ok(examine(copy, passphrase).is_ok_and(|(found, copied)| found == "ok" && copied == original))
}

/// What SQLite finds wrong with a database, or `ok`; and its measure.
fn examine(copy: &Path, passphrase: Option<&str>) -> rusqlite::Result<(String, Measure)> {
    let copy = keyed(copy, OpenFlags::SQLITE_OPEN_READ_WRITE, passphrase)?;
    let found = copy.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    Ok((found, measure(&copy)?))
}

/// By what a copy that lacks something differs from the original.
#[derive(Debug, PartialEq)]
struct Measure {
    pages: i64,
    tables: i64,
    /// The last batch, once there is a journal.
    last: Option<String>,
}

fn measure(connection: &Connection) -> rusqlite::Result<Measure> {
    let journal = "SELECT count(*) FROM \"sqlite_schema\" WHERE \"name\" = 'batch'";
    let last = "SELECT \"id\" FROM \"batch\" ORDER BY \"seq\" DESC LIMIT 1";
    let has_journal = connection.query_row(journal, [], |row| row.get::<_, i64>(0))? > 0;
    Ok(Measure {
        last: if has_journal { connection.query_row(last, [], |row| row.get(0)).optional()? } else { None },
        tables: connection.query_row("SELECT count(*) FROM \"sqlite_schema\"", [], |row| row.get(0))?,
        pages: connection.pragma_query_value(None, "page_count", |row| row.get(0))?,
    })
}

/// An empty file beside another, on the same file system, that goes when it is dropped.
pub(crate) fn temporary_beside(path: &Path) -> Result<TempPath, Error> {
    let folder = folder_of(path);
    let mut prefix = OsString::from(".");
    prefix.push(path.file_name().unwrap_or_default());
    prefix.push(".");
    let mut builder = tempfile::Builder::new();
    builder.prefix(&prefix).suffix(".part");
    // As open as the person's other files, not as closed as a temporary one.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder).map(tempfile::NamedTempFile::into_temp_path).about(path)
}

/// Makes a finished temporary file durable and gives it its name.
pub(crate) fn settle(temporary: TempPath, path: &Path, existing: Existing) -> Result<(), Error> {
    let file = File::options().write(true).open(&temporary).about(path)?;
    file.sync_all().about(path)?;
    drop(file);
    if existing == Existing::Replace {
        // A log left behind by the file that is replaced would be taken for one of the new file.
        remove_logs(path)?;
        temporary.persist(path).map_err(|error| error.error).about(path)?;
    } else {
        temporary.persist_noclobber(path).map_err(|error| error.error).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => Error::FileExists(path.to_owned()),
            _ => Error::Io { path: path.to_owned(), source: error },
        })?;
    }
    // The name is durable once its folder is; only Unix can say so of a folder.
    if cfg!(unix) {
        File::open(folder_of(path)).and_then(|folder| folder.sync_all()).about(path)?;
    }
    Ok(())
}

/// Removes what the database keeps beside a file.
pub(crate) fn remove_logs(path: &Path) -> Result<(), Error> {
    ["-wal", "-shm", "-journal"].iter().try_for_each(|log| remove(&with_suffix(path, log)).about(path))
}

/// A plain connection, with its key.
pub(crate) fn keyed(path: &Path, flags: OpenFlags, passphrase: Option<&str>) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, flags)?;
    unlock(&connection, passphrase)?;
    Ok(connection)
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn remove(path: &Path) -> std::io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
