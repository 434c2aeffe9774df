//! Reading tables out of files that nobody vouches for.

mod csv;
mod json;
mod text;
mod xlsx;

use std::{collections::HashMap, path::Path};

use crate::{ExchangeError, Limits, Matter, Problem, Severity, Table};

/// The tables in a file: one for CSV, one per filled sheet for XLSX, one per list for JSON. What the file is, its content
/// says; its name only names the table.
///
/// # Errors
/// An [`ExchangeError`] that names the place where reading stopped.
pub fn read_file(path: &Path, limits: &Limits) -> Result<Vec<Table>, ExchangeError> {
    let unopened = |source| ExchangeError::Unopened { path: path.to_owned(), source };
    let name = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
    let bytes = std::fs::metadata(path).map_err(unopened)?.len();
    guard_bytes(&name, bytes, limits)?;
    let bytes = std::fs::read(path).map_err(unopened)?;
    read_bytes(&name, bytes, limits)
}

/// The tables in these bytes of a file called `name`; see [`read_file`].
///
/// # Errors
/// An [`ExchangeError`] that names the place where reading stopped.
pub fn read_bytes(name: &str, bytes: Vec<u8>, limits: &Limits) -> Result<Vec<Table>, ExchangeError> {
    guard_bytes(name, bytes.len() as u64, limits)?;
    let mut tables = tables_of(name, bytes, limits)?;
    for table in &mut tables {
        // Rows that were left out are said each for itself.
        if table.rows.is_empty() && table.problems.iter().all(|problem| problem.row.is_none()) {
            table.problems.push(Problem::of_table(&table.name, Severity::Note, Matter::NoRows));
        }
    }
    Ok(tables)
}

fn tables_of(name: &str, bytes: Vec<u8>, limits: &Limits) -> Result<Vec<Table>, ExchangeError> {
    if bytes.is_empty() {
        return Err(ExchangeError::Empty { file: name.to_owned() });
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return xlsx::read(name, bytes, limits);
    }
    let foreign: [&[u8]; 6] = [b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\x1f\x8b", b"SQLite format 3", b"PK"];
    if foreign.iter().any(|start| bytes.starts_with(start)) {
        return Err(ExchangeError::UnknownFormat { file: name.to_owned() });
    }
    let text = text::decode(name, &bytes)?;
    drop(bytes);
    let first = text.content.trim_start().chars().next();
    match first {
        None => Err(ExchangeError::Empty { file: name.to_owned() }),
        Some('[' | '{') if has_ending(name, "json") || !has_ending(name, "csv") => {
            json::read(name, &text.content, limits)
        }
        Some(_) => csv::read(name, &text, limits).map(|table| vec![table]),
    }
}

fn guard_bytes(name: &str, bytes: u64, limits: &Limits) -> Result<(), ExchangeError> {
    if bytes > limits.file_bytes {
        return Err(ExchangeError::TooMuch { what: "bytes", place: name.to_owned(), limit: limits.file_bytes });
    }
    Ok(())
}

fn has_ending(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|given| given.eq_ignore_ascii_case(ending))
}

/// The header row as column names: trimmed, nameless columns called by their letters.
fn header(table: &str, cells: Vec<String>) -> Result<Vec<String>, ExchangeError> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut columns = Vec::with_capacity(cells.len());
    for (at, cell) in cells.into_iter().enumerate() {
        let name = cell.trim();
        let name = if name.is_empty() { format!("({})", letters(at)) } else { name.to_owned() };
        if let Some(first) = seen.insert(name.to_lowercase(), at) {
            return Err(ExchangeError::DuplicateHeader {
                table: table.to_owned(),
                column: name,
                first: letters(first),
                second: letters(at),
            });
        }
        columns.push(name);
    }
    Ok(columns)
}

/// The letters a spreadsheet shows above the column at this position: A, B, … Z, AA.
fn letters(mut at: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + u8::try_from(at % 26).expect("less than 26")));
        if at < 26 {
            break;
        }
        at = at / 26 - 1;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_called_by_letters() {
        let of = [0, 25, 26, 51, 52, 701, 702, 16383].map(letters);
        assert_eq!(of, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"]);
    }
}
