//! The whole portfolio as one JSON document.

use serde_json::{Map, Value, json};
use tilth_core::{AnyRecord, DynRecord, Kind, Portfolio, Uuid};

use super::{Private, records, sheet};
use crate::{ExchangeError, Row, Table};

const FORMAT: &str = "tilth-portfolio";
const VERSION: u64 = 1;

/// The whole portfolio as JSON: `format`, `version`, and under `records` a list per kind, each record with its `id` and
/// its filled fields by name.
///
/// # Errors
/// [`ExchangeError::Unwritten`].
pub fn json(portfolio: &Portfolio) -> Result<Vec<u8>, ExchangeError> {
    let private = Private::of(portfolio);
    let mut lists = Map::new();
    for kind in Kind::ALL.iter().copied() {
        let list: Vec<Value> = records(portfolio, kind, &private)
            .into_iter()
            .filter_map(|record| portfolio.owned(kind, record.uuid()))
            .map(|record| {
                let mut object = Map::new();
                object.insert("id".to_owned(), json!(record.uuid().to_string()));
                let own = record
                    .to_json()
                    .into_iter()
                    .filter(|(name, _)| kind.info().field(name).is_some_and(|(_, field)| !field.private));
                object.extend(own);
                Value::Object(object)
            })
            .collect();
        if !list.is_empty() {
            lists.insert(kind.name().to_owned(), Value::Array(list));
        }
    }
    let document = json!({ "format": FORMAT, "version": VERSION, "records": lists });
    serde_json::to_vec_pretty(&document)
        .map_err(|error| ExchangeError::Unwritten { format: "JSON", reason: error.to_string() })
}

/// Whether this JSON is what [`json`] writes.
pub(crate) fn is_export(value: &Value) -> bool {
    value.get("format").and_then(Value::as_str) == Some(FORMAT)
}

/// The records in a document that [`json()`] wrote; `file` names it in errors.
///
/// # Errors
/// [`ExchangeError::NewerExport`] for a later format, [`ExchangeError::BadRecord`] for a record that does not fit,
/// [`ExchangeError::NoTable`] if there are no lists.
pub fn records_of_export(file: &str, document: Value) -> Result<Vec<AnyRecord>, ExchangeError> {
    let no_table = || ExchangeError::NoTable { file: file.to_owned() };
    let version = document.get("version").and_then(Value::as_u64).unwrap_or(0);
    if version > VERSION {
        return Err(ExchangeError::NewerExport { file: file.to_owned(), version });
    }
    let Value::Object(mut document) = document else { return Err(no_table()) };
    let Some(Value::Object(lists)) = document.remove("records") else { return Err(no_table()) };
    let mut found = Vec::new();
    for (name, list) in lists {
        let (Some(kind), Value::Array(list)) = (Kind::from_name(&name), list) else { return Err(no_table()) };
        for (at, object) in list.into_iter().enumerate() {
            let bad = |problem| ExchangeError::BadRecord { table: name.clone(), record: at + 1, problem };
            let no_id = || bad(tilth_core::FieldProblem { field: "id", mismatch: tilth_core::Mismatch::Required });
            let Value::Object(mut object) = object else { return Err(no_id()) };
            let id = object.remove("id").as_ref().and_then(Value::as_str).and_then(|id| Uuid::parse_str(id).ok());
            found.push(AnyRecord::from_json(kind, id.ok_or_else(no_id)?, &object).map_err(bad)?);
        }
    }
    Ok(found)
}

/// The same as tables, for the import that merges it into a portfolio.
pub(crate) fn tables_of_export(file: &str, document: Value) -> Result<Vec<Table>, ExchangeError> {
    let records = records_of_export(file, document)?;
    let mut tables = Vec::new();
    for kind in Kind::ALL.iter().copied() {
        let of_kind: Vec<&dyn DynRecord> =
            records.iter().filter(|record| record.kind() == kind).map(AnyRecord::as_dyn).collect();
        if of_kind.is_empty() {
            continue;
        }
        let sheet = sheet::of_records(kind, &of_kind, &|_, _| None);
        let cells = |row: Vec<sheet::Cell>| row.iter().map(sheet::Cell::to_text).collect();
        let rows = (2..).zip(sheet.rows).map(|(number, row)| Row { number, cells: cells(row) }).collect();
        tables.push(Table { name: kind.name().to_owned(), columns: sheet.columns, rows, ..Table::default() });
    }
    if tables.is_empty() {
        return Err(ExchangeError::NoTable { file: file.to_owned() });
    }
    Ok(tables)
}
