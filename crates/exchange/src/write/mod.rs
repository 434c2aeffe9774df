//! A portfolio as tables and documents that come back without loss.
//!
//! CSV and XLSX share one form: a row per record, the record's id first, then its fields under the catalog's names. A
//! reference stands twice, as the title a person reads (`community`) and as the id that is read back (`community_id`); an
//! amount stands beside its currency (`money`, `money_currency`). Private assessments are left out of everything.

mod json;
mod sheet;
mod xlsx;

use rustc_hash::FxHashSet;
use tilth_core::{DynRecord, Kind, Portfolio, Uuid, Value, Words};

pub(crate) use json::{is_export, tables_of_export};
pub use json::{json, records_of_export};
pub(crate) use sheet::{CURRENCY_SUFFIX, ID_SUFFIX, MORE_MARK};
pub use xlsx::{TextTable, text_workbook, workbook};

use crate::{ExchangeError, escape};

/// The records of a kind as CSV: UTF-8 with a byte order mark, which spreadsheets need to see it as such.
///
/// # Errors
/// [`ExchangeError::Unwritten`].
pub fn csv(portfolio: &Portfolio, kind: Kind, words: &Words) -> Result<Vec<u8>, ExchangeError> {
    let refuse = |error: ::csv::Error| ExchangeError::Unwritten { format: "CSV", reason: error.to_string() };
    let sheet = sheet::sheet(portfolio, kind, &Private::of(portfolio), Some(words));
    let mut writer = ::csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(&sheet.columns).map_err(refuse)?;
    for row in &sheet.rows {
        let cells = row.iter().map(|cell| match cell {
            sheet::Cell::Text(text) => escape::made_safe(text).into_owned(),
            other => other.to_text(),
        });
        writer.write_record(cells).map_err(refuse)?;
    }
    writer.into_inner().map_err(|error| ExchangeError::Unwritten { format: "CSV", reason: error.to_string() })
}

/// A table of texts as CSV, such as the list of what needs a look: UTF-8 with a byte order mark, nothing in it a live
/// formula.
///
/// # Errors
/// [`ExchangeError::Unwritten`].
pub fn text_table(columns: &[String], rows: impl IntoIterator<Item = Vec<String>>) -> Result<Vec<u8>, ExchangeError> {
    let refuse = |error: ::csv::Error| ExchangeError::Unwritten { format: "CSV", reason: error.to_string() };
    let mut writer = ::csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(columns).map_err(refuse)?;
    for row in rows {
        writer.write_record(row.iter().map(|text| escape::made_safe(text).into_owned())).map_err(refuse)?;
    }
    writer.into_inner().map_err(|error| ExchangeError::Unwritten { format: "CSV", reason: error.to_string() })
}

/// Records that stay on this computer: identity assessments, assessments marked private, and the answers to both.
struct Private {
    assessments: FxHashSet<Uuid>,
}

impl Private {
    fn of(portfolio: &Portfolio) -> Self {
        let private = portfolio.all::<tilth_core::catalog::Assessment>().filter(|assessment| {
            assessment.private || assessment.framework == tilth_core::catalog::Framework::Identity
        });
        Self { assessments: private.map(|assessment| assessment.id.uuid()).collect() }
    }

    fn has(&self, record: &dyn DynRecord) -> bool {
        match record.kind() {
            Kind::Assessment => self.assessments.contains(&record.uuid()),
            Kind::Answer => {
                matches!(record.value_of("assessment"), Some(Value::Ref(id)) if self.assessments.contains(&id))
            }
            _ => false,
        }
    }
}

/// The records of a kind that may leave, oldest first: ids are made in order of time.
fn records<'a>(portfolio: &'a Portfolio, kind: Kind, private: &Private) -> Vec<&'a dyn DynRecord> {
    let mut records: Vec<_> = portfolio.records(kind).filter(|record| !private.has(*record)).collect();
    records.sort_by_key(|record| record.uuid());
    records
}
