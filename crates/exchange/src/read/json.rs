//! JSON as tables: a list of objects is one, an object of such lists is several.

use indexmap::IndexSet;
use serde_json::{Map, Value};

use super::header;
use crate::{ExchangeError, Limits, Row, Table, write};

/// The tables in this text.
pub(super) fn read(name: &str, text: &str, limits: &Limits) -> Result<Vec<Table>, ExchangeError> {
    guard_nesting(name, text, limits)?;
    let value: Value = serde_json::from_str(text).map_err(|error| ExchangeError::BrokenJson {
        file: name.to_owned(),
        line: error.line(),
        column: error.column(),
        reason: error.to_string(),
    })?;
    if write::is_export(&value) {
        return write::tables_of_export(name, value);
    }
    let tables: Vec<Table> = match value {
        Value::Array(items) => table(name, items, limits)?.into_iter().collect(),
        Value::Object(lists) => {
            let lists = lists.into_iter().filter_map(|(key, value)| match value {
                Value::Array(items) => Some((key, items)),
                _ => None,
            });
            lists.filter_map(|(key, items)| table(&key, items, limits).transpose()).collect::<Result<_, _>>()?
        }
        _ => Vec::new(),
    };
    if tables.is_empty() {
        return Err(ExchangeError::NoTable { file: name.to_owned() });
    }
    Ok(tables)
}

/// The table that a list of objects is; `None` for any other list.
fn table(name: &str, items: Vec<Value>, limits: &Limits) -> Result<Option<Table>, ExchangeError> {
    let too_much = |what, limit: usize| ExchangeError::TooMuch { what, place: name.to_owned(), limit: limit as u64 };
    if items.len() + 1 > limits.rows {
        return Err(too_much("rows", limits.rows));
    }
    let mut columns = IndexSet::new();
    let mut objects = Vec::with_capacity(items.len());
    for item in items {
        let Value::Object(object) = item else { return Ok(None) };
        let mut flat = Map::new();
        flatten("", object, &mut flat);
        columns.extend(flat.keys().cloned());
        if columns.len() > limits.columns {
            return Err(too_much("columns", limits.columns));
        }
        objects.push(flat);
    }
    if columns.is_empty() {
        return Ok(None);
    }
    if objects.len() * columns.len() > limits.cells {
        return Err(too_much("cells", limits.cells));
    }
    let mut rows = Vec::with_capacity(objects.len());
    for (number, object) in (2..).zip(&objects) {
        let cells: Vec<String> =
            columns.iter().map(|column| object.get(column).map(cell).unwrap_or_default()).collect();
        if let Some(at) = cells.iter().position(|cell| cell.len() > limits.cell_bytes) {
            let column = columns.get_index(at).cloned().unwrap_or_default();
            let limit = limits.cell_bytes as u64;
            return Err(ExchangeError::CellTooLong { table: name.to_owned(), row: number, column, limit });
        }
        rows.push(Row { number, cells });
    }
    let columns = header(name, columns.into_iter().collect())?;
    Ok(Some(Table { name: name.to_owned(), columns, rows, ..Table::default() }))
}

/// Objects in objects become columns such as `lead.name`.
fn flatten(before: &str, object: Map<String, Value>, into: &mut Map<String, Value>) {
    for (key, value) in object {
        let key = if before.is_empty() { key } else { format!("{before}.{key}") };
        match value {
            Value::Object(inner) => flatten(&key, inner, into),
            other => {
                into.insert(key, other);
            }
        }
    }
}

fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join("; "),
        other => other.to_string(),
    }
}

/// Counts brackets outside strings, before anything recursive looks at the text.
fn guard_nesting(name: &str, text: &str, limits: &Limits) -> Result<(), ExchangeError> {
    let (mut depth, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                depth += 1;
                if depth > limits.nesting {
                    let limit = limits.nesting as u64;
                    return Err(ExchangeError::TooMuch { what: "nesting", place: name.to_owned(), limit });
                }
            }
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    Ok(())
}
