//! The document: a portfolio kept in one `*.tilth` file, an SQLite database that any tool can read.
//!
//! [`Document`] opens the file and is the only way to write to it: a [`tilth_core::Batch`] becomes rows, journal and
//! search index in one transaction, and the [`tilth_core::Portfolio`] in memory changes with it or not at all. The
//! format is described in `docs/data-format.md`.

// So that unit tests can share the made-up portfolios of the tests beside the crate.
#[cfg(test)]
extern crate self as tilth_store;

mod backup;
mod check;
mod column;
mod copy;
#[cfg(test)]
mod disk_full;
mod document;
mod error;
mod history;
mod journal;
mod load;
mod lock;
mod migrations;
mod opening;
mod past;
mod replaced;
pub mod schema;
mod search;
mod since;
mod synced;
mod undo;
mod write;

pub use backup::{Backup, backups, restore};
pub use check::Flaw;
pub use document::{Document, Opening, ReadOnly};
pub use error::Error;
pub use history::{History, HistoryEntry, LastChange};
pub use past::Earlier;
pub use replaced::replaces_portfolio;
pub use search::{Apart, Excerpt, Found, Hit, Query};
pub use since::Since;
pub use synced::SyncedFolder;
pub use undo::{Signature, TakingBack};
pub use write::Watch;

/// The extension of a document, without the dot.
pub const EXTENSION: &str = "tilth";
