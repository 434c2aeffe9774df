//! Which words of a record are indexed, and how the index is kept current.

use rusqlite::{CachedStatement, Connection, OptionalExtension as _, Transaction, TransactionBehavior};
use tilth_core::{DynRecord, Kind, Portfolio, Uuid, Value};

use super::query::indexed;

/// The text of a record as it is indexed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Entry {
    /// The words of the fields that name it.
    title: String,
    /// The words of its other text fields.
    body: String,
}

impl Entry {
    /// The text of a record; empty for a record without any, which is then not in the index.
    pub(crate) fn of(record: &dyn DynRecord) -> Self {
        let info = record.kind().info();
        let mut entry = Self::default();
        for (at, field) in info.fields.iter().enumerate().filter(|(_, field)| field.field_type.is_text()) {
            let target = if info.title.contains(&field.name) { &mut entry.title } else { &mut entry.body };
            match record.value(at) {
                Value::Text(text) => append(target, &text),
                Value::List(items) => items.iter().for_each(|item| {
                    if let Value::Text(text) = item {
                        append(target, text);
                    }
                }),
                _ => {}
            }
        }
        entry
    }

    fn is_empty(&self) -> bool {
        self.title.is_empty() && self.body.is_empty()
    }

    /// A number that changes with the text (FNV-1a), by which a check tells a stale entry.
    pub(crate) fn digest(&self) -> i64 {
        let separator = [0xFF];
        let bytes = self.title.as_bytes().iter().chain(&separator).chain(self.body.as_bytes());
        let hash = bytes
            .fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3));
        hash.cast_signed()
    }

    /// The digest of a record that is in the index, `None` for one that is not.
    pub(crate) fn expected(record: &dyn DynRecord) -> Option<i64> {
        let entry = Self::of(record);
        (!entry.is_empty()).then(|| entry.digest())
    }
}

fn append(target: &mut String, text: &str) {
    if !target.is_empty() {
        target.push('\n');
    }
    target.push_str(&indexed(text));
}

/// Keeps the index current within a transaction.
pub(crate) struct IndexWriter<'c> {
    connection: &'c Connection,
    register: CachedStatement<'c>,
    insert: CachedStatement<'c>,
    /// Rows to write again, after the new ones: the index is quickest in the order of its rows.
    again: Vec<(i64, Entry)>,
}

impl<'c> IndexWriter<'c> {
    pub(crate) fn new(connection: &'c Connection) -> rusqlite::Result<Self> {
        let register = "INSERT INTO \"search_record\" (\"kind\", \"record\", \"digest\") VALUES (?1, ?2, ?3)";
        let insert = "INSERT INTO \"search\" (\"rowid\", \"title\", \"body\") VALUES (?1, ?2, ?3)";
        Ok(Self {
            connection,
            register: connection.prepare_cached(register)?,
            insert: connection.prepare_cached(insert)?,
            again: Vec::new(),
        })
    }

    /// Indexes a record as it is now; `None` where it is gone.
    pub(crate) fn write(&mut self, id: Uuid, existed: bool, record: Option<&dyn DynRecord>) -> rusqlite::Result<()> {
        let entry = record.map(Entry::of).unwrap_or_default();
        let id = id.to_string();
        let known: Option<i64> = if existed {
            let sql = "SELECT \"row\" FROM \"search_record\" WHERE \"record\" = ?1";
            self.connection.prepare_cached(sql)?.query_row([&id], |row| row.get(0)).optional()?
        } else {
            None
        };
        match (known, record) {
            (Some(row), _) => self.again.push((row, entry)),
            (None, Some(record)) if !entry.is_empty() => {
                self.register.execute((record.kind().name(), &id, entry.digest()))?;
                self.insert.execute((self.connection.last_insert_rowid(), &entry.title, &entry.body))?;
            }
            (None, _) => {}
        }
        Ok(())
    }

    /// Writes what has waited.
    pub(crate) fn finish(mut self) -> rusqlite::Result<()> {
        self.again.sort_by_key(|(row, _)| *row);
        let mut delete = self.connection.prepare_cached("DELETE FROM \"search\" WHERE \"rowid\" = ?1")?;
        let mut forget = self.connection.prepare_cached("DELETE FROM \"search_record\" WHERE \"row\" = ?1")?;
        let mut renew =
            self.connection.prepare_cached("UPDATE \"search_record\" SET \"digest\" = ?2 WHERE \"row\" = ?1")?;
        for (row, entry) in &self.again {
            delete.execute([row])?;
            if entry.is_empty() {
                forget.execute([row])?;
            } else {
                self.insert.execute((row, &entry.title, &entry.body))?;
                renew.execute((row, entry.digest()))?;
            }
        }
        Ok(())
    }
}

/// Makes the whole index anew.
pub(crate) fn rebuild(connection: &Connection, portfolio: &Portfolio) -> rusqlite::Result<()> {
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    transaction
        .execute_batch("INSERT INTO \"search\" (\"search\") VALUES ('delete-all'); DELETE FROM \"search_record\";")?;
    let mut index = IndexWriter::new(&transaction)?;
    for kind in Kind::ALL.iter().copied() {
        for record in portfolio.records(kind) {
            index.write(record.uuid(), false, Some(record))?;
        }
    }
    index.finish()?;
    transaction.commit()
}
