//! The sample portfolios, one a sector, each of an invented organization; that of business is Ellerwick, a company that
//! runs water, sewage and heat works.
//!
//! What they say stands in `tables/`, for people to read and improve. This module turns the tables into a history that
//! ends today: the same tables, seed and day always give the same batches.

mod chance;
mod day;
mod history;
mod plan;
mod table;
#[cfg(test)]
mod tests;

use tilth_core::{Batch, Date, catalog::Sector};

/// The batches that make a sector's sample portfolio as it stands on this day, oldest first.
///
/// # Panics
/// If the tables contradict the catalog or each other; a test reads all of them.
pub(crate) fn sample(sector: Sector, today: Date) -> Vec<Batch> {
    history::history(sector, &table::Tables::of(sector), today)
}
