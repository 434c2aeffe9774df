//! How many rows went into the records of a table, and which of them only repeat what a row before said.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};
use tilth_core::{Kind, Uuid};

/// What the rows became.
#[derive(Default)]
pub(super) struct Became {
    tables: BTreeMap<usize, Rows>,
}

/// What the rows of one table became.
#[derive(Default)]
struct Rows {
    by_kind: BTreeMap<Kind, FxHashSet<u32>>,
    /// The row that first spoke of a record.
    first: FxHashMap<Uuid, u32>,
    /// Each row that speaks of records, and whether it is the first to speak of one of them.
    own: FxHashMap<u32, bool>,
}

impl Became {
    /// Hears that a row became these records.
    pub(super) fn row<'m>(&mut self, table: usize, row: u32, made: impl Iterator<Item = (Kind, &'m [Uuid])>) {
        let rows = self.tables.entry(table).or_default();
        for (kind, ids) in made.filter(|(_, ids)| !ids.is_empty()) {
            rows.by_kind.entry(kind).or_default().insert(row);
            let own = ids.iter().filter(|id| *rows.first.entry(**id).or_insert(row) == row).count() > 0;
            *rows.own.entry(row).or_default() |= own;
        }
    }

    /// The rows of a table that became records of a kind.
    pub(super) fn rows(&self, table: usize, kind: Kind) -> usize {
        self.tables.get(&table).and_then(|rows| rows.by_kind.get(&kind)).map_or(0, FxHashSet::len)
    }

    /// The rows of a table that only speak of records of which a row before them spoke.
    pub(super) fn merged(&self, table: usize) -> usize {
        self.tables.get(&table).map_or(0, |rows| rows.own.values().filter(|own| !**own).count())
    }
}
