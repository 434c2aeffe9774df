//! The language of the field: record kinds, choices, ids, dates, money, validation, and the portfolio in memory.
//!
//! No input or output, no clock, no randomness, no SQL: dates and ids come in as arguments.
//! Start with [`catalog`] (what a portfolio holds), [`Portfolio`] (all of it in memory) and [`Batch`] (the one way to
//! change it).

extern crate self as tilth_core;

mod batch;
mod calendar;
pub mod catalog;
mod choice;
mod field;
pub mod fold;
mod id;
mod input;
mod life;
mod mismatch;
mod money;
mod parts;
mod portfolio;
mod practice;
mod record;
mod removal;
mod scale;
mod share;
mod show;
mod spoken;
mod table;
mod typed;
mod value;
mod wording;
mod words;

pub use jiff::{Timestamp, civil::Date};
pub use uuid::Uuid;

pub use batch::{Batch, Change, Rejection};
pub use calendar::{month_named, weekday_named};
pub use catalog::{AnyRecord, Kind, Tables};
pub use choice::{Choice, ChoiceSet};
pub use field::{COMMON_FIELDS, Common, FieldInfo, FieldType, FieldValue, with_common};
pub use fluent_bundle::FluentArgs;
pub use fold::fold;
pub use id::Id;
pub use input::{parse_date, parse_input};
pub use life::lasts;
pub use mismatch::{FieldProblem, Mismatch};
pub use money::{Currency, Money};
pub use parts::{is_part_of_itself, whole_fields};
pub use portfolio::{Link, Portfolio};
pub use practice::PracticeFigures;
pub use record::{DynRecord, InCatalog, KindInfo, Record};
pub use removal::removal;
pub use scale::{Energy, Percent, Rating};
pub use share::Share;
pub use show::{show_date, show_value, title};
pub use spoken::{plain, spoken};
pub use table::Table;
pub use typed::{TypedCounts, TypedDay, typed_counts, typed_day};
pub use value::Value;
pub use words::{Words, in_thousands, system_reason};
