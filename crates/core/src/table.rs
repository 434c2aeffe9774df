//! All records of one kind in memory.

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use crate::{Id, Record};

/// Records of one kind by id. Two tables are equal when they hold equal records, in whatever order.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<R: Record> {
    rows: IndexMap<Id<R>, R, FxBuildHasher>,
}

impl<R: Record> Default for Table<R> {
    fn default() -> Self {
        Self { rows: IndexMap::default() }
    }
}

impl<R: Record> Table<R> {
    /// The record with this id.
    #[must_use]
    pub fn get(&self, id: Id<R>) -> Option<&R> {
        self.rows.get(&id)
    }

    /// All records, in no promised order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &R> {
        self.rows.values()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(crate) fn get_mut(&mut self, id: Id<R>) -> Option<&mut R> {
        self.rows.get_mut(&id)
    }

    pub(crate) fn insert(&mut self, record: R) {
        self.rows.insert(record.id(), record);
    }

    pub(crate) fn remove(&mut self, id: Id<R>) -> Option<R> {
        self.rows.swap_remove(&id)
    }

    pub(crate) fn reserve(&mut self, more: usize) {
        self.rows.reserve(more);
    }
}
