//! What was changed, when and by whom, newest first.

use rusqlite::{Connection, OptionalExtension as _};
use tilth_core::{Change, Kind, Timestamp, Uuid};

use crate::{
    Document, Error,
    error::About,
    journal::{self, CHANGE, LISTED, Listed},
    past::last_batch,
    undo::is_undone,
};

/// How many changes of a batch are shown with it.
const SHOWN: usize = 20;

/// A page of the history.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    /// How many batches there are in all.
    pub total: usize,
    /// Those of the page, newest first.
    pub entries: Vec<HistoryEntry>,
}

/// One batch in the history.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryEntry {
    /// Its id.
    pub id: Uuid,
    /// What a person reads.
    pub label: String,
    /// Who made it; empty where nobody said, or where it touches what was said without a name.
    pub author: String,
    /// When.
    pub at: Timestamp,
    /// The batch that it took back.
    pub undoes: Option<Uuid>,
    /// Whether it was taken back itself.
    pub undone: bool,
    /// Whether it made the portfolio, and so stays.
    pub founding: bool,
    /// How many changes it made (to the record, where one was asked for); that a record was updated is not counted.
    pub change_count: usize,
    /// The first of them.
    pub changes: Vec<Change>,
}

/// The newest batch, in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastChange {
    /// What a person reads.
    pub label: String,
    /// Who made it; empty where nobody said, or where it touches what was said without a name.
    pub author: String,
    /// When.
    pub at: Timestamp,
}

impl Document {
    /// The newest batch, or the newest before a moment.
    ///
    /// # Errors
    /// What the disk says.
    pub fn last_change(&self, until: Option<Timestamp>) -> Result<Option<LastChange>, Error> {
        let sql = format!("SELECT {LISTED} FROM \"batch\" WHERE \"seq\" <= ?1 ORDER BY \"seq\" DESC LIMIT 1");
        let read = || {
            let last = newest(&self.connection, until)?;
            self.connection.prepare_cached(&sql)?.query_row([last], Listed::read).optional()
        };
        let newest = read().about(&self.path)?;
        Ok(newest.map(|Listed { label, author, at, .. }| LastChange { label, author, at }))
    }

    /// Who made a record; `None` where nobody said, or where it was said without a name.
    ///
    /// # Errors
    /// What the disk says.
    pub fn made_by(&self, record: Uuid) -> Result<Option<String>, Error> {
        let sql = "SELECT \"author\" FROM \"batch\" JOIN \"change\" ON \"change\".\"batch\" = \"seq\"
                   WHERE \"record\" = ?1 AND \"op\" = 'create' ORDER BY \"seq\" LIMIT 1";
        let read = || self.connection.prepare_cached(sql)?.query_row([record.to_string()], |row| row.get(0)).optional();
        let author: Option<String> = read().about(&self.path)?;
        Ok(author.filter(|author| !author.is_empty()))
    }

    /// The batches that changed the portfolio, or one record of it, before a moment if one is given: `limit` of
    /// them after the newest `offset`.
    ///
    /// # Errors
    /// What the disk says.
    pub fn history(
        &self,
        record: Option<(Kind, Uuid)>,
        until: Option<Timestamp>,
        offset: usize,
        limit: usize,
    ) -> Result<History, Error> {
        // Ids are unique among all kinds.
        let record = record.map(|(_, id)| id.to_string());
        let read = || read(&self.connection, record.as_deref(), newest(&self.connection, until)?, offset, limit);
        read().about(&self.path)
    }
}

/// The place in the journal of the newest batch to be told.
fn newest(connection: &Connection, until: Option<Timestamp>) -> rusqlite::Result<i64> {
    until.map_or(Ok(i64::MAX), |moment| last_batch(connection, moment))
}

fn read(
    connection: &Connection,
    record: Option<&str>,
    newest: i64,
    offset: usize,
    limit: usize,
) -> rusqlite::Result<History> {
    let told = match record {
        Some(_) => "\"seq\" <= ?2 AND \"seq\" IN (SELECT \"batch\" FROM \"change\" WHERE \"record\" = ?1)",
        None => "\"seq\" <= ?2 AND ?1 IS NULL",
    };
    let count = format!("SELECT count(*) FROM \"batch\" WHERE {told}");
    let total = connection.prepare_cached(&count)?.query_row((record, newest), |row| row.get(0))?;
    let page = format!("SELECT {LISTED} FROM \"batch\" WHERE {told} ORDER BY \"seq\" DESC LIMIT ?3 OFFSET ?4");
    let mut statement = connection.prepare_cached(&page)?;
    let listed: Vec<Listed> =
        statement.query_map((record, newest, limit, offset), Listed::read)?.collect::<Result<_, _>>()?;
    let first: Option<i64> = connection.query_row("SELECT min(\"seq\") FROM \"batch\"", [], |row| row.get(0))?;
    let entries =
        listed.into_iter().map(|listed| entry(connection, listed, record, first)).collect::<Result<_, _>>()?;
    Ok(History { total, entries })
}

fn entry(
    connection: &Connection,
    listed: Listed,
    record: Option<&str>,
    first: Option<i64>,
) -> rusqlite::Result<HistoryEntry> {
    let (changes, change_count) = changes(connection, &listed, record)?;
    Ok(HistoryEntry {
        undone: is_undone(connection, listed.id)?,
        founding: first == Some(listed.seq),
        id: listed.id,
        label: listed.label,
        author: listed.author,
        at: listed.at,
        undoes: listed.undoes,
        change_count,
        changes,
    })
}

/// The first changes of a batch and how many there are; of one record, where one is named.
fn changes(connection: &Connection, listed: &Listed, record: Option<&str>) -> rusqlite::Result<(Vec<Change>, usize)> {
    const NO_STAMP: &str = "NOT (\"op\" = 'set' AND \"field\" = 'updated')";
    let of = if record.is_some() { "\"record\" = ?2" } else { "?2 IS NULL" };
    let sql = format!(
        "SELECT {CHANGE} FROM \"change\" WHERE \"batch\" = ?1 AND {of} AND {NO_STAMP} ORDER BY \"position\" LIMIT {SHOWN}"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let shown: Vec<Change> = statement
        .query_map((listed.seq, record), journal::read_change)?
        .filter_map(Result::transpose)
        .collect::<Result<_, _>>()?;
    if record.is_none() {
        return Ok((shown, listed.changes));
    }
    let count = format!("SELECT count(*) FROM \"change\" WHERE \"batch\" = ?1 AND {of} AND {NO_STAMP}");
    let count = connection.prepare_cached(&count)?.query_row((listed.seq, record), |row| row.get(0))?;
    Ok((shown, count))
}
