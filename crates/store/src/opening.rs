//! From a path to a connection, with every reason why not.
//!
//! A file that is refused is not written to, not even its write-ahead log: what it is, is read from its header, and a
//! connection leaves a log alone on closing until the document is accepted.

use std::{
    fs::File,
    io::Read as _,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, ErrorCode, OpenFlags, config::DbConfig};

use crate::{
    Error,
    error::About,
    migrations::{APPLICATION_ID, newest},
};

/// How a connection may use the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// Reading and writing.
    Write,
    /// Reading, while somebody else may write.
    Read,
    /// Reading where nothing can be written, not even beside the file.
    ReadFrozen,
}

/// What the first bytes of a file say it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Header {
    /// A portfolio.
    Portfolio,
    /// Nothing can be told: it is encrypted, or noise.
    Encrypted,
}

const MAGIC: &[u8] = b"SQLite format 3\0";
/// SQLCipher 4 encrypts pages of this size.
const ENCRYPTED_PAGE: usize = 4096;

/// Reads the header of a file that nobody in this process has open.
///
/// # Errors
/// [`Error::NotAPortfolio`] or [`Error::Newer`], from the header alone.
pub(crate) fn inspect(path: &Path) -> Result<Header, Error> {
    let mut start = Vec::with_capacity(ENCRYPTED_PAGE);
    let file = File::open(path).about(path)?;
    let length = file.metadata().about(path)?.len();
    file.take(ENCRYPTED_PAGE as u64).read_to_end(&mut start).about(path)?;
    if start.starts_with(MAGIC) {
        return match number(&start, 60) {
            Some(version) if names_portfolio(&start) => refuse_newer(path, version).map(|()| Header::Portfolio),
            _ => Err(Error::NotAPortfolio(path.to_owned())),
        };
    }
    let whole_pages = length > 0 && length.is_multiple_of(ENCRYPTED_PAGE as u64);
    if whole_pages && looks_random(&start) { Ok(Header::Encrypted) } else { Err(Error::NotAPortfolio(path.to_owned())) }
}

/// Whether these are the first bytes of a portfolio that is not encrypted.
pub(crate) fn names_portfolio(start: &[u8]) -> bool {
    start.starts_with(MAGIC) && number(start, 68) == Some(APPLICATION_ID.cast_unsigned())
}

fn number(start: &[u8], at: usize) -> Option<u32> {
    start.get(at..at + 4).map(|bytes| u32::from_be_bytes(bytes.try_into().expect("four bytes")))
}

/// Whether these bytes could be encrypted: nearly every value occurs, and they begin like no common kind of file.
fn looks_random(bytes: &[u8]) -> bool {
    let known: [&[u8]; 7] =
        [b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"\x1F\x8B", b"\xD0\xCF\x11\xE0"];
    let mut seen = [false; 256];
    for byte in bytes {
        seen[usize::from(*byte)] = true;
    }
    seen.iter().filter(|seen| **seen).count() > 240 && !known.iter().any(|start| bytes.starts_with(start))
}

fn refuse_newer(path: &Path, found: u32) -> Result<(), Error> {
    let known = newest();
    if found > known { Err(Error::Newer { path: path.to_owned(), found, known }) } else { Ok(()) }
}

/// A connection to a portfolio of a known format, which is returned with it.
///
/// # Errors
/// Why the file is refused; it is then as it was.
pub(crate) fn connect(path: &Path, access: Access, passphrase: Option<&str>) -> Result<(Connection, u32), Error> {
    let flags = match access {
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Read | Access::ReadFrozen => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(uri(path, access), flags).about(path)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true).about(path)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true).about(path)?;
    unlock(&connection, passphrase).about(path)?;
    let application: rusqlite::Result<i32> = connection.pragma_query_value(None, "application_id", |row| row.get(0));
    let application = match application {
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
            let path = path.to_owned();
            return Err(if passphrase.is_some() { Error::WrongPassphrase(path) } else { Error::NeedsPassphrase(path) });
        }
        other => other.about(path)?,
    };
    if application != APPLICATION_ID {
        return Err(Error::NotAPortfolio(path.to_owned()));
    }
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).about(path)?;
    refuse_newer(path, version)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false).about(path)?;
    prepare(&connection, access).about(path)?;
    Ok((connection, version))
}

/// Gives a connection its key, before anything else is asked of it.
pub(crate) fn unlock(connection: &Connection, passphrase: Option<&str>) -> rusqlite::Result<()> {
    let Some(passphrase) = passphrase else { return Ok(()) };
    // A wrong passphrase is an error that is returned, not something to be written to the terminal.
    connection.pragma(None, "cipher_log_level", "NONE", |_| Ok(()))?;
    connection.pragma_update(None, "key", passphrase)
}

/// Pages kept in memory, in KiB as SQLite wants it said: enough for the upper pages of every table and index, little
/// beside the portfolio in memory.
const CACHE: i64 = -8 * 1024;
/// The same while a large batch is written, so that no page is written to the log twice.
const LARGE_CACHE: i64 = -96 * 1024;

/// Room for a large batch, given back when it is dropped.
pub(crate) struct Room<'c>(&'c Connection);

impl<'c> Room<'c> {
    pub(crate) fn make(connection: &'c Connection) -> rusqlite::Result<Self> {
        connection.pragma_update(None, "cache_size", LARGE_CACHE)?;
        Ok(Self(connection))
    }
}

impl Drop for Room<'_> {
    fn drop(&mut self) {
        // A cache that stays large is only that.
        let _ = self.0.pragma_update(None, "cache_size", CACHE).and_then(|()| self.0.release_memory());
    }
}

/// The settings under which a connection works.
pub(crate) fn prepare(connection: &Connection, access: Access) -> rusqlite::Result<()> {
    connection.busy_timeout(std::time::Duration::from_secs(5))?;
    connection.set_prepared_statement_cache_capacity(256);
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.pragma_update(None, "cache_size", CACHE)?;
    if access == Access::Write {
        connection.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get::<_, String>(0))?;
        connection.pragma_update(None, "synchronous", "full")?;
    }
    Ok(())
}

/// The file as SQLite wants it named; `immutable` keeps it from looking for a log where none can be.
fn uri(path: &Path, access: Access) -> PathBuf {
    if access != Access::ReadFrozen {
        return path.to_owned();
    }
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => uri.push(char::from(*byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    PathBuf::from(uri)
}
