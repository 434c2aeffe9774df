//! What paper cannot bear: tables that go whole to a workbook beside the report.

use crate::document::{Block, Document, Table};

/// A table with more rows than this is summarized on paper; the typesetter needs about 0.2 MB for each row.
pub(crate) const ROWS_ON_PAPER: usize = 1000;

/// The tables of a document that are only summarized on paper, in their order.
#[must_use]
pub fn annex(document: &Document) -> Vec<&Table> {
    let tables = document.every_block().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.filter(|table| table.rows.len() > ROWS_ON_PAPER).collect()
}
