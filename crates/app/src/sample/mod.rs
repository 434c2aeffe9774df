//! The sample portfolio: Ellerwick, an invented company that runs water, sewage and heat works.
//!
//! What it says stands in `tables/`, one CSV table a kind, for people to read and improve. This module turns the tables
//! into two years of history that ends today: the same tables, seed and day always give the same batches.

mod chance;
mod day;
mod history;
mod plan;
mod table;
#[cfg(test)]
mod tests;

use tilth_core::{Batch, Date};

/// The batches that make the sample portfolio as it stands on this day, oldest first.
///
/// # Panics
/// If the tables contradict the catalog or each other; a test reads all of them.
pub(crate) fn sample(today: Date) -> Vec<Batch> {
    history::history(&table::rows(), today)
}
