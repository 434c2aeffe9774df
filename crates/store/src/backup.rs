//! Backups that were opened and read before they count as such, thinned with age.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use jiff::{Timestamp, tz::TimeZone};
use rusqlite::{Connection, OpenFlags};
use tilth_core::Uuid;

use crate::{Document, EXTENSION, Error, copy, error::About, load, opening, opening::Access};

/// How many days, weeks and months keep their newest backup.
const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;
/// The last ones made, which stay whatever their age.
const LATEST: usize = 3;

/// A backup of a portfolio.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made.
    pub at: Timestamp,
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
        for surplus in surplus(&backups(folder, portfolio)?) {
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

/// The backups of a portfolio in a folder, newest first. None where there is no such folder.
///
/// # Errors
/// What the disk says.
pub fn backups(folder: &Path, portfolio: Uuid) -> Result<Vec<Backup>, Error> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.about(folder)?,
    };
    let mut backups = Vec::new();
    for entry in entries {
        let path = entry.about(folder)?.path();
        if let Some(at) = path.file_name().and_then(|name| made_at(name.to_str()?, portfolio)) {
            backups.push(Backup { path, at });
        }
    }
    backups.sort_by(|a, b| (b.at, &b.path).cmp(&(a.at, &a.path)));
    Ok(backups)
}

/// A backup of a document of an older format, before it is brought up to date. It cannot be read here as a portfolio.
pub(crate) fn before_migration(
    connection: &Connection,
    path: &Path,
    passphrase: Option<&str>,
    folder: &Path,
    version: u32,
) -> Result<(), Error> {
    std::fs::create_dir_all(folder).about(folder)?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    // Two openings of the same older file make the same backup.
    let to = folder.join(format!("{stem} (format {version}).{EXTENSION}"));
    match copy::write(connection, passphrase, &to, copy::Existing::Refuse) {
        Err(Error::FileExists(_)) => Ok(()),
        other => other,
    }
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
    Ok(Backup { path, at })
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
    format!("{stem} {} {}.{EXTENSION}", at.strftime("%Y-%m-%d %H%M%S"), tail(portfolio))
}

/// The moment in the name of a backup of this portfolio.
fn made_at(name: &str, portfolio: Uuid) -> Option<Timestamp> {
    let rest = name.strip_suffix(&format!(" {}.{EXTENSION}", tail(portfolio)))?;
    let moment = rest.get(rest.len().checked_sub("2026-11-19 101500".len())?..)?;
    let moment = jiff::civil::DateTime::strptime("%Y-%m-%d %H%M%S", moment).ok()?;
    moment.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

fn tail(portfolio: Uuid) -> String {
    portfolio.simple().to_string()[24..].to_owned()
}

/// Those that are too many, of backups listed newest first.
fn surplus(backups: &[Backup]) -> Vec<&Backup> {
    let mut kept: BTreeSet<usize> = (0..backups.len().min(LATEST)).collect();
    let day = |backup: &Backup| backup.at.to_zoned(TimeZone::UTC).date();
    keep(&mut kept, backups.iter().map(day), DAYS);
    keep(&mut kept, backups.iter().map(day).map(|day| (day.iso_week_date().year(), day.iso_week_date().week())), WEEKS);
    keep(&mut kept, backups.iter().map(day).map(|day| (day.year(), day.month())), MONTHS);
    backups.iter().enumerate().filter(|(at, _)| !kept.contains(at)).map(|(_, backup)| backup).collect()
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
