//! A portfolio that is kept in a file.

use std::{
    cell::Cell,
    fmt,
    ops::ControlFlow,
    path::{Path, PathBuf},
};

use rusqlite::Connection;
use tilth_core::{Batch, Portfolio};

use crate::{
    Error, SyncedFolder, backup, copy,
    error::About,
    load,
    lock::{Asked, WriteLock},
    migrations::{self, MIGRATIONS},
    opening::{self, Access, Header},
    undo::Trail,
    write::{self, Watch},
};

/// An open portfolio file. Whoever opens it first may write; others read.
///
/// The portfolio in memory belongs to the caller: [`Document::load`] makes it, and every method that changes the file
/// changes it along, or neither.
pub struct Document {
    // The connection goes before the lock: nobody else may write until the log is folded into the file.
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    pub(crate) trail: Trail,
    pub(crate) passphrase: Option<String>,
    /// What SQLite counts of the writing of others.
    seen: Cell<i64>,
    writing: Result<WriteLock, ReadOnly>,
}

/// How to open a document.
#[derive(Clone, Copy, Debug, Default)]
pub struct Opening<'a> {
    /// The passphrase of an encrypted document.
    pub passphrase: Option<&'a str>,
    /// The folder for the backup that is made before an older format is brought up to date; without it, the
    /// document's own folder.
    pub backups: Option<&'a Path>,
}

/// Why a document cannot be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// Another window or program has it open.
    InUse,
    /// The file or its folder cannot be written to.
    NotWritable,
}

impl ReadOnly {
    /// The id of its words: `read-only-<id>`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::InUse => "in-use",
            Self::NotWritable => "not-writable",
        }
    }
}

impl Document {
    /// Makes a new document with a first batch, which holds at least the portfolio's facts and is never undone. With a
    /// passphrase it is encrypted (SQLCipher 4).
    ///
    /// # Errors
    /// [`Error::FileExists`] rather than replacing a file; a rejection of the batch; what the disk says.
    pub fn create(path: &Path, founding: &Batch, passphrase: Option<&str>) -> Result<(Self, Portfolio), Error> {
        Self::create_with_history(path, vec![founding.clone()], passphrase, &mut |_, _| ControlFlow::Continue(()))
    }

    /// Makes a new document with all of these batches, the founding one first, or no file. The watch is told how many
    /// batches are written.
    ///
    /// # Errors
    /// As [`Document::create`], and [`Error::Cancelled`] where the watch breaks off.
    pub fn create_with_history(
        path: &Path,
        batches: Vec<Batch>,
        passphrase: Option<&str>,
        watch: &mut Watch<'_>,
    ) -> Result<(Self, Portfolio), Error> {
        if path.exists() {
            return Err(Error::FileExists(path.to_owned()));
        }
        let temporary = copy::temporary_beside(path)?;
        let portfolio = found(&temporary, path, batches, passphrase, watch);
        if portfolio.is_err() {
            copy::remove_logs(&temporary)?;
        }
        let portfolio = portfolio?;
        copy::settle(temporary, path, copy::Existing::Refuse)?;
        Ok((Self::open(path, Opening { passphrase, backups: None })?, portfolio))
    }

    /// Opens a document; for reading only where somebody else has it open or nothing can be written.
    ///
    /// # Errors
    /// Why the file is refused: not there, no portfolio, of a newer version, damaged, or encrypted. It is then as it was.
    pub fn open(path: &Path, opening: Opening<'_>) -> Result<Self, Error> {
        if std::fs::metadata(path).about(path)?.is_dir() {
            return Err(Error::NotAPortfolio(path.to_owned()));
        }
        let Opening { passphrase, backups } = opening;
        let writing = ask_to_write(path)?;
        let mut passphrase = passphrase;
        // Where somebody else writes, the header may be behind the log, and SQLite alone may touch the file.
        if !matches!(writing, Err(ReadOnly::InUse)) {
            match opening::inspect(path)? {
                Header::Portfolio => passphrase = None,
                Header::Encrypted if passphrase.is_none() => return Err(Error::NeedsPassphrase(path.to_owned())),
                Header::Encrypted => {}
            }
        }
        let access = match writing {
            Ok(_) => Access::Write,
            Err(ReadOnly::InUse) => Access::Read,
            Err(ReadOnly::NotWritable) => Access::ReadFrozen,
        };
        let (mut connection, version) = opening::connect(path, access, passphrase)?;
        if version < migrations::newest() {
            if writing.is_err() {
                return Err(Error::NeedsMigration(path.to_owned()));
            }
            let folder = backups.or(path.parent()).unwrap_or(Path::new("."));
            backup::before_migration(&connection, path, passphrase, folder, version)?;
            migrations::migrate(&mut connection, MIGRATIONS).about(path)?;
        }
        let trail = Trail::read(&connection).about(path)?;
        let passphrase = passphrase.map(str::to_owned);
        let seen = Cell::new(data_version(&connection).about(path)?);
        Ok(Self { connection, path: path.to_owned(), trail, passphrase, seen, writing })
    }

    /// Reads the whole portfolio.
    ///
    /// # Errors
    /// [`Error::Damaged`] where a record cannot be read.
    pub fn load(&self) -> Result<Portfolio, Error> {
        load::portfolio(&self.connection, &self.path)
    }

    /// Reads the whole portfolio and what can be undone anew, after work on them broke off in the middle.
    ///
    /// # Errors
    /// As [`Document::load`].
    pub fn load_again(&mut self) -> Result<Portfolio, Error> {
        self.trail = Trail::read(&self.connection).about(&self.path)?;
        self.load()
    }

    /// Whether somebody else has written to the document since this was asked last, or since it was opened. Call
    /// [`Document::load_again`] then.
    ///
    /// # Errors
    /// What the disk says.
    pub fn was_written_elsewhere(&self) -> Result<bool, Error> {
        if self.writing.is_ok() {
            return Ok(false);
        }
        let version = data_version(&self.connection).about(&self.path)?;
        Ok(self.seen.replace(version) != version)
    }

    /// Where the document is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Why it cannot be written to; `None` where it can.
    #[must_use]
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.writing.as_ref().err().copied()
    }

    /// Whether it is encrypted.
    #[must_use]
    pub const fn is_encrypted(&self) -> bool {
        self.passphrase.is_some()
    }

    /// The folder it lies in that a service keeps in step with other computers, where it does.
    #[must_use]
    pub fn synced_folder(&self) -> Option<SyncedFolder> {
        SyncedFolder::around(&self.path)
    }

    /// Writes a copy of the document as it is now; a file of that name is replaced once the copy has been checked.
    ///
    /// # Errors
    /// [`Error::SameFile`]; [`Error::InUse`] where somebody has that file open; [`Error::BadCopy`]; what the disk says.
    pub fn save_copy(&self, to: &Path) -> Result<(), Error> {
        let same = |path: &Path| path.canonicalize().ok();
        if same(to).is_some() && same(to) == same(&self.path) {
            return Err(Error::SameFile(to.to_owned()));
        }
        // Held until the copy is in place. A file that nobody can lock is refused by the rename itself.
        let _lock = match WriteLock::ask(to).about(to)? {
            Asked::Taken => return Err(Error::InUse(to.to_owned())),
            Asked::Ours(lock) => Some(lock),
            Asked::Unwritable => None,
        };
        copy::write(&self.connection, self.passphrase.as_deref(), to, copy::Existing::Replace)
    }

    /// Folds the log into the file, so that one whole file remains when the document is closed.
    ///
    /// # Errors
    /// [`Error::Unfolded`], or what the disk says. The document can be used on.
    pub fn fold(&self) -> Result<(), Error> {
        if self.writing.is_err() {
            return Ok(());
        }
        fold(&self.connection, &self.path).map_err(|error| match error {
            Error::DiskFull(path) | Error::Disk { path, .. } => Error::Unfolded(path),
            other => other,
        })
    }

    /// Closes the document, so that one whole file remains.
    ///
    /// # Errors
    /// [`Error::Unfolded`], or what the disk says. Dropping a document closes it as well, in silence.
    pub fn close(self) -> Result<(), Error> {
        self.fold()?;
        let Self { connection, path, .. } = self;
        close(connection, &path)
    }

    /// Fails where the document may not be written to.
    pub(crate) fn must_write(&self) -> Result<(), Error> {
        if self.writing.is_ok() { Ok(()) } else { Err(Error::ReadOnly(self.path.clone())) }
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("path", &self.path).field("writing", &self.writing).finish_non_exhaustive()
    }
}

/// Makes the file of a new document.
fn found(
    file: &Path,
    path: &Path,
    batches: Vec<Batch>,
    passphrase: Option<&str>,
    watch: &mut Watch<'_>,
) -> Result<Portfolio, Error> {
    let mut portfolio = Portfolio::default();
    let mut connection = Connection::open(file).about(path)?;
    opening::unlock(&connection, passphrase).about(path)?;
    opening::prepare(&connection, Access::Write).about(path)?;
    // The file is made durable as a whole before it gets its name.
    connection.pragma_update(None, "synchronous", "off").about(path)?;
    migrations::migrate(&mut connection, MIGRATIONS).about(path)?;
    let total = batches.len();
    for (done, batch) in batches.into_iter().enumerate() {
        if watch(done, total).is_break() {
            return Err(Error::Cancelled);
        }
        let batch = write::tidy(batch)?;
        portfolio.apply(&batch)?;
        write::store(&connection, path, &portfolio, &batch, &mut |_, _| ControlFlow::Continue(()))?;
    }
    fold(&connection, path)?;
    close(connection, path)?;
    Ok(portfolio)
}

/// A number that changes when another connection writes.
fn data_version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "data_version", |row| row.get(0))
}

/// Folds the log into the file.
fn fold(connection: &Connection, path: &Path) -> Result<(), Error> {
    // A reader elsewhere may keep part of the log busy; it is then folded in by whoever closes last.
    connection.pragma_update_and_check(None, "wal_checkpoint", "truncate", |_| Ok(())).about(path)
}

fn close(connection: Connection, path: &Path) -> Result<(), Error> {
    connection.flush_prepared_statement_cache();
    connection.close().map_err(|(_, error)| error).about(path)
}

/// The right to write, or why there is none.
fn ask_to_write(path: &Path) -> Result<Result<WriteLock, ReadOnly>, Error> {
    let read_only_file = std::fs::metadata(path).about(path)?.permissions().readonly();
    Ok(match WriteLock::ask(path).about(path)? {
        Asked::Taken => Err(ReadOnly::InUse),
        Asked::Ours(_) if read_only_file => Err(ReadOnly::NotWritable),
        Asked::Ours(lock) => Ok(lock),
        Asked::Unwritable => Err(ReadOnly::NotWritable),
    })
}
