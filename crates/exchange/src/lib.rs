//! Tables in and out: CSV, XLSX and JSON, with mapping, preview and matching.
//!
//! In: [`read_file`] → [`Table`]s → [`suggest`] or [`read_profile`] → a [`plan::Plan`] → [`preview`] → the changes of one
//! batch. Out: [`csv()`], [`workbook`], [`json()`]. The crate knows neither clock nor randomness nor the store.

mod column_values;
mod compile;
mod error;
mod escape;
mod fitting;
mod import;
mod limits;
pub mod plan;
mod problem;
mod profile;
mod read;
mod reading;
mod ready;
mod suggest;
mod table;
mod template;
pub mod values;
mod write;

pub use column_values::{ColumnValues, ValueRead, column_values};
pub use error::ExchangeError;
pub use fitting::fitted;
pub use import::{KindCount, Preview, Surroundings, TablePreview, preview};
pub use limits::Limits;
pub use problem::{FieldPlace, Matter, Problem, Severity};
pub use profile::{Fault, Named, Step, Wrong, faults, read_profile, write_profile};
pub use read::{read_bytes, read_file};
pub use suggest::{Likely, likely, suggest};
pub use table::{Row, Table};
pub use write::{TextTable, csv, json, records_of_export, text_table, text_workbook, workbook};
