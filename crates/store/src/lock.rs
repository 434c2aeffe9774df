//! One writer per document, across windows and programs.
//!
//! The lock is an advisory lock on a file beside the document (`.name.tilth.lock`), not on the document itself:
//! SQLite keeps POSIX locks there, which the system drops for the whole process as soon as any other handle to the
//! file is closed, and on Windows a lock on the file would shut SQLite out. The system frees the lock when a process
//! ends, however it ends, so a lock file that a crash left behind locks nobody out.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
};

/// The right to write to a document, held until dropped.
#[derive(Debug)]
pub(crate) struct WriteLock {
    file: File,
    path: PathBuf,
}

/// What came of asking for the right to write.
#[derive(Debug)]
pub(crate) enum Asked {
    /// It is ours.
    Ours(WriteLock),
    /// Somebody has it.
    Taken,
    /// Nothing can be written in this folder.
    Unwritable,
}

impl WriteLock {
    /// Asks for the right to write to the document at this path, without waiting.
    ///
    /// # Errors
    /// What the system says, except that it is taken or that the folder cannot be written to.
    pub(crate) fn ask(document: &Path) -> io::Result<Asked> {
        let path = beside(document);
        loop {
            let file = match OpenOptions::new().create(true).truncate(false).write(true).open(&path) {
                Ok(file) => file,
                Err(error) if is_unwritable(&error) => return Ok(Asked::Unwritable),
                Err(error) => return Err(error),
            };
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(Asked::Taken),
                Err(TryLockError::Error(error)) => return Err(error),
            }
            // Whoever had it may have taken the file away between our opening and our locking it.
            if is_still(&file, &path) {
                return Ok(Asked::Ours(Self { file, path }));
            }
        }
    }
}

impl Drop for WriteLock {
    fn drop(&mut self) {
        // Away while it is still locked, so that nobody locks a file that is gone. Elsewhere than on Unix it stays.
        if cfg!(unix) {
            let _ = std::fs::remove_file(&self.path);
        }
        let _ = self.file.unlock();
    }
}

/// Whether somebody has the right to write to the document at this path.
pub(crate) fn is_taken(document: &Path) -> bool {
    let file = OpenOptions::new().write(true).open(beside(document));
    file.is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

/// `.name.tilth.lock` in the document's folder.
fn beside(document: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(document.file_name().unwrap_or_default());
    name.push(".lock");
    document.with_file_name(name)
}

fn is_unwritable(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(ours), Ok(there)) => (ours.dev(), ours.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_still(_file: &File, _path: &Path) -> bool {
    true
}
