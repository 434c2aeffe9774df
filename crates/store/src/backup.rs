//! Backups that were opened and read before they count as such, thinned with age.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use jiff::{Timestamp, tz::TimeZone};
use rusqlite::{Connection, OpenFlags};
use tilth_core::Uuid;

use crate::{
    Document, EXTENSION, Error, copy,
    error::About,
    load, opening,
    opening::{Access, Header},
};

/// How many days, weeks and months keep their newest backup.
const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;
/// How names of backups have a moment, in UTC, and how much of the portfolio's id.
const MOMENT: &str = "%Y-%m-%d %H%M%S";
const TAIL: usize = 8;
/// The last ones made, which stay whatever their age.
const LATEST: usize = 3;

/// A backup of a portfolio.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made; of one made before a migration, the last change in it.
    pub at: Timestamp,
    /// The name that the document's file had.
    pub name: String,
    /// The format it has, where it was made before a migration. Such a backup stays.
    pub format: Option<u32>,
}

impl Document {
    /// Makes a backup in a folder (made where it is missing), reads it back, and removes those that are too many: the
    /// newest of each of 12 days, 10 weeks and 9 months stay.
    ///
    /// # Errors
    /// [`Error::BadCopy`] where the copy could not be read back; it is then removed. What the disk says.
    pub fn back_up(&self, folder: &Path, at: Timestamp) -> Result<Backup, Error> {
        let portfolio = portfolio_id(&self.connection).about(&self.path)?;
        let backup = make(&self.connection, &self.path, self.passphrase.as_deref(), folder, portfolio, at)?;
        for surplus in surplus(&backups(folder, Some(portfolio))?) {
            std::fs::remove_file(&surplus.path).about(&surplus.path)?;
        }
        Ok(backup)
    }

    /// The id of the portfolio, which tells its backups from those of others.
    ///
    /// # Errors
    /// What the disk says.
    pub fn portfolio_id(&self) -> Result<Uuid, Error> {
        portfolio_id(&self.connection).about(&self.path)
    }
}

/// The backups of a portfolio in a folder, or of all portfolios, newest first. None where there is no such folder.
///
/// # Errors
/// What the disk says.
pub fn backups(folder: &Path, portfolio: Option<Uuid>) -> Result<Vec<Backup>, Error> {
    let wanted = portfolio.map(tail);
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.about(folder)?,
    };
    let mut backups = Vec::new();
    for entry in entries {
        let path = entry.about(folder)?.path();
        if let Some((backup, of)) = read_name(&path)
            && wanted.as_ref().is_none_or(|wanted| *wanted == of)
        {
            backups.push(backup);
        }
    }
    backups.sort_by(|a, b| (b.at, &b.path).cmp(&(a.at, &a.path)));
    Ok(backups)
}

/// Writes the portfolio of a backup to a new file. The backup stays as it is.
///
/// # Errors
/// [`Error::FileExists`] rather than replacing a file; [`Error::BadCopy`]; why the backup cannot be read.
pub fn restore(backup: &Path, to: &Path, passphrase: Option<&str>) -> Result<(), Error> {
    let passphrase = match opening::inspect(backup)? {
        Header::Portfolio => None,
        Header::Encrypted => passphrase,
    };
    let (connection, _) = opening::connect(backup, Access::ReadFrozen, passphrase)?;
    copy::write(&connection, passphrase, to, copy::Existing::Refuse)
}

/// A backup of a document of an older format, before it is brought up to date. It cannot be read here as a portfolio. Its
/// name has the portfolio and its last change, so that no other document's backup is taken for it, and two openings of the
/// same older file make one.
pub(crate) fn before_migration(
    connection: &Connection,
    path: &Path,
    passphrase: Option<&str>,
    folder: &Path,
    version: u32,
) -> Result<(), Error> {
    std::fs::create_dir_all(folder).about(folder)?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let mark = mark(connection).about(path)?;
    let named = |number: u32| {
        let number = if number == 1 { String::new() } else { format!(" {number}") };
        folder.join(format!("{stem}{number} (format {version}){mark}.{EXTENSION}"))
    };
    for number in 1.. {
        let to = named(number);
        match copy::write(connection, passphrase, &to, copy::Existing::Refuse) {
            Err(Error::FileExists(_)) if copy::is_whole(connection, passphrase, &to).about(path)? => return Ok(()),
            // Something else has the name, or what has it is broken: it stays, beside the new one.
            Err(Error::FileExists(_)) => {}
            other => return other,
        }
    }
    Ok(())
}

/// The moment of the last change and the end of the portfolio's id, as they stand in the names of backups; nothing where
/// there is no portfolio yet.
fn mark(connection: &Connection) -> rusqlite::Result<String> {
    let tables = "SELECT count(*) FROM \"sqlite_schema\" WHERE \"name\" IN ('portfolio', 'batch')";
    if connection.query_row(tables, [], |row| row.get::<_, i64>(0))? < 2 {
        return Ok(String::new());
    }
    let last = "SELECT \"at\" FROM \"batch\" ORDER BY \"seq\" DESC LIMIT 1";
    let last: String = connection.query_row(last, [], |row| row.get(0))?;
    let last = last.parse::<Timestamp>().unwrap_or(Timestamp::UNIX_EPOCH);
    Ok(format!(" {} {}", last.strftime(MOMENT), tail(portfolio_id(connection)?)))
}

fn make(
    connection: &Connection,
    document: &Path,
    passphrase: Option<&str>,
    folder: &Path,
    portfolio: Uuid,
    at: Timestamp,
) -> Result<Backup, Error> {
    std::fs::create_dir_all(folder).about(folder)?;
    let path = folder.join(name(document, portfolio, at));
    // Of two made in the same second the later one stays.
    copy::write(connection, passphrase, &path, copy::Existing::Replace)?;
    if let Err(error) = restores(&path, passphrase) {
        std::fs::remove_file(&path).about(&path)?;
        return Err(Error::BadCopy { path, detail: error.to_string() });
    }
    Ok(Backup { path, at, name: document.file_stem().unwrap_or_default().to_string_lossy().into_owned(), format: None })
}

/// Reads a backup as a portfolio, as somebody would who needs it.
fn restores(path: &Path, passphrase: Option<&str>) -> Result<(), Error> {
    let connection = copy::keyed(path, OpenFlags::SQLITE_OPEN_READ_WRITE, passphrase).about(path)?;
    opening::prepare(&connection, Access::Read).about(path)?;
    let dangling = load::portfolio(&connection, path)?.dangling();
    connection.close().map_err(|(_, error)| error).about(path)?;
    match dangling.first() {
        None => Ok(()),
        Some((kind, id, field, _)) => Err(Error::Damaged {
            path: path.to_owned(),
            detail: format!("{} {id}: {field} refers to nothing", kind.name()),
        }),
    }
}

fn portfolio_id(connection: &Connection) -> rusqlite::Result<Uuid> {
    connection.query_row("SELECT \"id\" FROM \"portfolio\" LIMIT 1", [], |row| crate::journal::read_id(row, 0))
}

/// `Name 2026-11-19 101500 1a2b3c4d.tilth`: the moment in UTC and the end of the portfolio's id.
fn name(document: &Path, portfolio: Uuid, at: Timestamp) -> String {
    let stem = document.file_stem().unwrap_or_default().to_string_lossy();
    format!("{stem} {} {}.{EXTENSION}", at.strftime(MOMENT), tail(portfolio))
}

/// What the name of a backup says of it, and the end of its portfolio's id.
fn read_name(path: &Path) -> Option<(Backup, String)> {
    let rest = path.file_name()?.to_str()?.strip_suffix(EXTENSION)?.strip_suffix('.')?;
    let (rest, tail) = rest.rsplit_once(' ')?;
    let (rest, moment) = rest.split_at_checked(rest.len().checked_sub("2026-11-19 101500".len())?)?;
    let at = jiff::civil::DateTime::strptime(MOMENT, moment).ok()?.to_zoned(TimeZone::UTC).ok()?.timestamp();
    let stem = rest.strip_suffix(' ')?;
    let (name, format) = match stem.strip_suffix(')').and_then(|stem| stem.rsplit_once(" (format ")) {
        Some((name, format)) => (name, Some(format.parse().ok()?)),
        None => (stem, None),
    };
    let is_tail = tail.len() == TAIL && tail.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_tail.then(|| (Backup { path: path.to_owned(), at, name: name.to_owned(), format }, tail.to_owned()))
}

fn tail(portfolio: Uuid) -> String {
    let id = portfolio.simple().to_string();
    id[id.len() - TAIL..].to_owned()
}

/// Those that are too many, of backups listed newest first.
fn surplus(backups: &[Backup]) -> Vec<&Backup> {
    let backups: Vec<&Backup> = backups.iter().filter(|backup| backup.format.is_none()).collect();
    let mut kept: BTreeSet<usize> = (0..backups.len().min(LATEST)).collect();
    let day = |backup: &&Backup| backup.at.to_zoned(TimeZone::UTC).date();
    keep(&mut kept, backups.iter().map(day), DAYS);
    keep(&mut kept, backups.iter().map(day).map(|day| (day.iso_week_date().year(), day.iso_week_date().week())), WEEKS);
    keep(&mut kept, backups.iter().map(day).map(|day| (day.year(), day.month())), MONTHS);
    backups.into_iter().enumerate().filter(|(at, _)| !kept.contains(at)).map(|(_, backup)| backup).collect()
}

/// Keeps the first of each of so many spans.
fn keep<T: PartialEq>(kept: &mut BTreeSet<usize>, spans: impl Iterator<Item = T>, most: usize) {
    let mut count = 0;
    let mut last = None;
    for (at, span) in spans.enumerate() {
        if last.as_ref() == Some(&span) {
            continue;
        }
        if count == most {
            return;
        }
        count += 1;
        last = Some(span);
        kept.insert(at);
    }
}
