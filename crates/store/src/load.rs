//! From the file to the portfolio in memory.

use std::path::Path;

use rusqlite::{Connection, Row};
use tilth_core::{AnyRecord, Kind, Mismatch, Portfolio, Value};

use crate::{
    Error,
    column::{self, Reader, width},
    error::About,
    schema,
};

/// How many records are read before they go into the portfolio.
const CHUNK: i64 = 1024;

/// The whole portfolio.
pub(crate) fn portfolio(connection: &Connection, path: &Path) -> Result<Portfolio, Error> {
    // One transaction, so that all kinds are read as they were at one moment while somebody else writes.
    let transaction = connection.unchecked_transaction().about(path)?;
    let mut loading = Loading::new(&transaction);
    let portfolio = Portfolio::from_records(&mut loading);
    // Every page was read once and is not needed again.
    connection.release_memory().about(path)?;
    match loading.failure {
        None => Ok(portfolio),
        Some(Failure::Database(error)) => Err(error).about(path),
        Some(Failure::Record(detail)) => Err(Error::Damaged { path: path.to_owned(), detail }),
    }
}

enum Failure {
    Database(rusqlite::Error),
    Record(String),
}

/// All records, kind by kind; it ends early at a failure.
struct Loading<'c> {
    connection: &'c Connection,
    kinds: std::slice::Iter<'static, Kind>,
    kind: Option<Kind>,
    last_row: i64,
    chunk: std::vec::IntoIter<AnyRecord>,
    reader: Reader,
    failure: Option<Failure>,
}

impl<'c> Loading<'c> {
    fn new(connection: &'c Connection) -> Self {
        Self {
            connection,
            kinds: Kind::ALL.iter(),
            kind: None,
            last_row: i64::MIN,
            chunk: Vec::new().into_iter(),
            reader: Reader::default(),
            failure: None,
        }
    }

    /// The next records of a kind, up to a chunk; empty when there are no more.
    fn read(&mut self, kind: Kind) -> Result<Vec<AnyRecord>, Failure> {
        let mut statement = self.connection.prepare_cached(&schema::table(kind).select).map_err(Failure::Database)?;
        let mut rows = statement.query([self.last_row, CHUNK]).map_err(Failure::Database)?;
        let mut records = Vec::new();
        while let Some(row) = rows.next().map_err(Failure::Database)? {
            self.last_row = row.get(0).map_err(Failure::Database)?;
            records.push(record(kind, row, &self.reader).map_err(Failure::Record)?);
        }
        Ok(records)
    }
}

impl Iterator for Loading<'_> {
    type Item = AnyRecord;

    fn next(&mut self) -> Option<AnyRecord> {
        loop {
            if let Some(record) = self.chunk.next() {
                return Some(record);
            }
            let records = match self.kind {
                Some(kind) => self.read(kind),
                None => Ok(Vec::new()),
            };
            match records {
                Ok(records) if records.is_empty() => {
                    self.kind = Some(*self.kinds.next()?);
                    self.last_row = i64::MIN;
                }
                Ok(records) => self.chunk = records.into_iter(),
                Err(failure) => {
                    self.failure = Some(failure);
                    return None;
                }
            }
        }
    }
}

/// One record from a row of its kind's table: row number, id, columns.
fn record(kind: Kind, row: &Row<'_>, reader: &Reader) -> Result<AnyRecord, String> {
    let id = row.get_ref(1).map_err(|error| error.to_string())?;
    let id = column::id(id).map_err(|mismatch| format!("{}: {mismatch}", kind.name()))?;
    let mut at = 2;
    let mut mismatch: Option<Mismatch> = None;
    let fields = kind.info().fields;
    // The fields are asked for in their order.
    let record = AnyRecord::build(kind, id, &mut |field| {
        let field_type = fields[field].field_type;
        let value = reader.read(row, at, field_type);
        at += width(field_type);
        value.unwrap_or_else(|found| {
            mismatch = Some(found);
            Value::Null
        })
    });
    match (record, mismatch) {
        (Ok(record), None) => Ok(record),
        (_, Some(mismatch)) => Err(format!("{} {id}: {mismatch}", kind.name())),
        (Err(problem), None) => Err(format!("{} {id}: {problem}", kind.name())),
    }
}
