//! The portfolio as it was.

use rusqlite::{Connection, Row};
use rustc_hash::FxHashMap;
use tilth_core::{AnyRecord, Kind, Portfolio, Timestamp, Uuid};

use crate::{
    Document, Error,
    error::About,
    journal::{self, CHANGE},
};

impl Document {
    /// The portfolio as it was before a moment, such as the midnight that ends a day: after the last batch made before
    /// it, to the second. Empty before the portfolio was made. `present` is what [`Document::load`] returned, kept
    /// current.
    ///
    /// # Errors
    /// What the disk says.
    pub fn as_of(&self, present: &Portfolio, moment: Timestamp) -> Result<Portfolio, Error> {
        let past = Past::read(&self.connection, present, moment).about(&self.path)?;
        Ok(past.over(present))
    }

    /// The records that were changed since a moment, as they were then: `None` for those that were not there yet.
    ///
    /// # Errors
    /// What the disk says.
    pub fn earlier(&self, present: &Portfolio, moment: Timestamp) -> Result<Earlier, Error> {
        Ok(Past::read(&self.connection, present, moment).about(&self.path)?.records)
    }
}

/// The place in the journal of the last batch made before a moment; 0 before the first.
pub(crate) fn last_batch(connection: &Connection, moment: Timestamp) -> rusqlite::Result<i64> {
    // Parts of a second would not compare as text.
    let last = "SELECT ifnull(max(\"seq\"), 0) FROM \"batch\" WHERE substr(\"at\", 1, 19) < ?1";
    let moment = moment.strftime("%Y-%m-%dT%H:%M:%S").to_string();
    connection.prepare_cached(last)?.query_row([moment], |row| row.get(0))
}

/// Records as they were at a moment, by kind and id; `None` for those that were not there.
pub type Earlier = FxHashMap<(Kind, Uuid), Option<AnyRecord>>;

/// The records that differ from the present.
#[derive(Default)]
struct Past {
    records: Earlier,
}

impl Past {
    /// Walks the journal back from the present.
    fn read(connection: &Connection, present: &Portfolio, moment: Timestamp) -> rusqlite::Result<Self> {
        let last = last_batch(connection, moment)?;
        let sql =
            format!("SELECT {CHANGE} FROM \"change\" WHERE \"batch\" > ?1 ORDER BY \"batch\" DESC, \"position\" DESC");
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query([last])?;
        let mut past = Self::default();
        while let Some(row) = rows.next()? {
            past.step_back(present, row)?;
        }
        Ok(past)
    }

    fn step_back(&mut self, present: &Portfolio, row: &Row<'_>) -> rusqlite::Result<()> {
        let Some(kind) = Kind::from_name(row.get_ref(1)?.as_str()?) else { return Ok(()) };
        let id = journal::read_id(row, 2)?;
        match row.get_ref(0)?.as_str()? {
            // What was made then is not read: only that it was not there before.
            "create" => {
                self.records.insert((kind, id), None);
            }
            "remove" => {
                self.records.insert((kind, id), Some(journal::read_record(row, 4, kind, id)?));
            }
            _ => {
                let Some((field, info)) = kind.info().field(row.get_ref(3)?.as_str()?) else { return Ok(()) };
                let old = journal::read_value(row, 4, info.field_type)?;
                if let Some(record) = self.records.entry((kind, id)).or_insert_with(|| present.owned(kind, id)) {
                    record.set(field, old).map_err(|mismatch| journal::unreadable(4, mismatch))?;
                }
            }
        }
        Ok(())
    }

    /// The present with these records laid over it.
    fn over(self, present: &Portfolio) -> Portfolio {
        if self.records.is_empty() {
            return present.clone();
        }
        let kinds = Kind::ALL.iter().copied();
        let same = kinds.flat_map(|kind| {
            let ids =
                present.records(kind).map(|record| record.uuid()).filter(|id| !self.records.contains_key(&(kind, *id)));
            ids.filter_map(move |id| present.owned(kind, id)).collect::<Vec<_>>()
        });
        let same: Vec<AnyRecord> = same.collect();
        Portfolio::from_records(same.into_iter().chain(self.records.into_values().flatten()))
    }
}
