//! Why the store could not do what was asked.

use std::{io, path::PathBuf};

use tilth_core::{FluentArgs, Rejection, args, system_reason};
use uuid::Uuid;

use crate::Since;

/// Why the store could not do what was asked. The document and the portfolio in memory are as they were.
/// The words for a person are `error-<code>` in the locale files, with the arguments of [`Error::args`].
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such file.
    #[error("{} is not there", .0.display())]
    NotFound(PathBuf),
    /// A file of that name is there already and is left alone.
    #[error("{} is there already", .0.display())]
    FileExists(PathBuf),
    /// A file that is not a portfolio. It was not touched.
    #[error("{} is not a portfolio", .0.display())]
    NotAPortfolio(PathBuf),
    /// A portfolio of a newer version of Tilth. It was not touched.
    #[error("{} has format {found}; this version reads up to {known}", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: u32,
        /// The newest format known here.
        known: u32,
    },
    /// The file is damaged.
    #[error("{} is damaged: {detail}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found, for those who repair it.
        detail: String,
    },
    /// The file is encrypted (or is no portfolio at all) and no passphrase was given.
    #[error("{} needs a passphrase, or is not a portfolio", .0.display())]
    NeedsPassphrase(PathBuf),
    /// The passphrase does not open the file.
    #[error("this passphrase does not open {}", .0.display())]
    WrongPassphrase(PathBuf),
    /// Another window or program has the document open for writing.
    #[error("{} is open elsewhere", .0.display())]
    InUse(PathBuf),
    /// The document was opened read-only.
    #[error("{} is open for reading only", .0.display())]
    ReadOnly(PathBuf),
    /// The document has an older format, which only somebody who may write to it can bring up to date.
    #[error("{} has an older format and cannot be written to", .0.display())]
    NeedsMigration(PathBuf),
    /// A copy cannot be written over the document itself.
    #[error("{} is the document itself", .0.display())]
    SameFile(PathBuf),
    /// There is no room left on the disk.
    #[error("there is no room left for {}", .0.display())]
    DiskFull(PathBuf),
    /// The disk did not read or write what it was asked to: full by a quota or a limit, failing, or gone.
    #[error("the disk refused {}: {detail}", path.display())]
    Disk {
        /// The file.
        path: PathBuf,
        /// What the database says.
        detail: String,
    },
    /// What was changed is saved, but part of it lies in the log beside the file: the disk had no room to fold it in.
    #[error("part of {} is still in the log beside it", .0.display())]
    Unfolded(PathBuf),
    /// A copy or backup did not pass its check and was thrown away.
    #[error("the copy {} did not pass its check: {detail}", path.display())]
    BadCopy {
        /// Where it was to be.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// The portfolio did not take the batch.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// A batch cannot be taken back, because what it changed has changed since.
    #[error("“{label}” cannot be taken back whole")]
    Conflict {
        /// The label of the batch.
        label: String,
        /// What stands in the way of taking it back whole.
        since: Vec<Since>,
        /// Whether the rest of it can be taken back.
        rest: bool,
    },
    /// There is nothing to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// There is nothing to redo.
    #[error("there is nothing to redo")]
    NothingToRedo,
    /// There is no such batch.
    #[error("there is no batch {0}")]
    NoBatch(Uuid),
    /// The batch was taken back already.
    #[error("“{0}” was taken back already")]
    AlreadyUndone(String),
    /// The batch made the portfolio itself.
    #[error("“{0}” made the portfolio itself")]
    Founding(String),
    /// The person cancelled.
    #[error("cancelled")]
    Cancelled,
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The database says something unexpected.
    #[error("{}: {source}", path.display())]
    Database {
        /// The document.
        path: PathBuf,
        /// What it says.
        source: rusqlite::Error,
    },
}

impl Error {
    /// The code under which the words stand: `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotFound(_) => "not-found",
            Self::FileExists(_) => "file-exists",
            Self::NotAPortfolio(_) => "not-a-portfolio",
            Self::Newer { .. } => "newer",
            Self::Damaged { .. } => "damaged",
            Self::NeedsPassphrase(_) => "needs-passphrase",
            Self::WrongPassphrase(_) => "wrong-passphrase",
            Self::InUse(_) => "in-use",
            Self::ReadOnly(_) => "read-only",
            Self::NeedsMigration(_) => "needs-migration",
            Self::SameFile(_) => "same-file",
            Self::DiskFull(_) => "disk-full",
            Self::Disk { .. } => "disk",
            Self::Unfolded(_) => "unfolded",
            Self::BadCopy { .. } => "bad-copy",
            Self::Rejected(rejection) => rejection.code(),
            Self::Conflict { .. } => "conflict",
            Self::NothingToUndo => "nothing-to-undo",
            Self::NothingToRedo => "nothing-to-redo",
            Self::NoBatch(_) => "no-batch",
            Self::AlreadyUndone(_) => "already-undone",
            Self::Founding(_) => "founding",
            Self::Cancelled => "cancelled",
            Self::Io { .. } => "io",
            Self::Database { .. } => "database",
        }
    }

    /// The arguments of its words: `path`, `detail`, `label`, `found` and `known` where they apply.
    #[must_use]
    pub fn args(&self) -> FluentArgs<'static> {
        match self {
            Self::NotFound(path)
            | Self::FileExists(path)
            | Self::NotAPortfolio(path)
            | Self::NeedsPassphrase(path)
            | Self::WrongPassphrase(path)
            | Self::InUse(path)
            | Self::ReadOnly(path)
            | Self::NeedsMigration(path)
            | Self::SameFile(path)
            | Self::DiskFull(path)
            | Self::Unfolded(path) => args! { "path" => path.display().to_string() },
            Self::Newer { path, found, known } => {
                args! { "path" => path.display().to_string(), "found" => *found, "known" => *known }
            }
            Self::Damaged { path, detail } | Self::Disk { path, detail } | Self::BadCopy { path, detail } => {
                args! { "path" => path.display().to_string(), "detail" => detail.clone() }
            }
            Self::Io { path, source } => {
                args! { "path" => path.display().to_string(), "detail" => system_reason(source) }
            }
            Self::Database { path, source } => {
                args! { "path" => path.display().to_string(), "detail" => source.to_string() }
            }
            Self::Conflict { label, .. } | Self::AlreadyUndone(label) | Self::Founding(label) => {
                args! { "label" => label.clone() }
            }
            Self::Rejected(_) | Self::NothingToUndo | Self::NothingToRedo | Self::NoBatch(_) | Self::Cancelled => {
                args! {}
            }
        }
    }

    /// The rejection behind it, which names the record, where there is one.
    #[must_use]
    pub const fn rejection(&self) -> Option<&Rejection> {
        match self {
            Self::Rejected(rejection) => Some(rejection),
            _ => None,
        }
    }
}

/// Turns what the database or the system says into what it means for this file.
pub(crate) trait About<T> {
    /// The same result, its error naming the file.
    fn about(self, path: &std::path::Path) -> Result<T, Error>;
}

impl<T> About<T> for rusqlite::Result<T> {
    fn about(self, path: &std::path::Path) -> Result<T, Error> {
        use rusqlite::ErrorCode;
        self.map_err(|source| match source.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Error::DiskFull(path.to_owned()),
            Some(ErrorCode::SystemIoFailure) => Error::Disk { path: path.to_owned(), detail: source.to_string() },
            Some(ErrorCode::DatabaseCorrupt) => Error::Damaged { path: path.to_owned(), detail: source.to_string() },
            Some(ErrorCode::NotADatabase) => Error::NotAPortfolio(path.to_owned()),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::InUse(path.to_owned()),
            Some(ErrorCode::ReadOnly) => Error::ReadOnly(path.to_owned()),
            _ => Error::Database { path: path.to_owned(), source },
        })
    }
}

impl<T> About<T> for io::Result<T> {
    fn about(self, path: &std::path::Path) -> Result<T, Error> {
        self.map_err(|source| match source.kind() {
            io::ErrorKind::NotFound => Error::NotFound(path.to_owned()),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Error::DiskFull(path.to_owned()),
            _ => Error::Io { path: path.to_owned(), source },
        })
    }
}
