//! Workbooks: unpacked under a counted limit, then read cell by cell.

use std::{
    io::{Cursor, Read},
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{DataRef, ExcelDateTime, Reader, SheetVisible, Style, Xlsx, XlsxError, open_workbook_from_rs};

use super::{header, letters};
use crate::{
    ExchangeError, Limits, Row, Table,
    problem::{Matter, Problem, Severity},
};

type Workbook = Xlsx<Cursor<Vec<u8>>>;

/// The tables in a workbook: one for each visible sheet that has a filled cell.
pub(super) fn read(name: &str, bytes: Vec<u8>, limits: &Limits) -> Result<Vec<Table>, ExchangeError> {
    let scan = scan(name, &bytes, limits)?;
    // The workbook reader is not ours: whatever it stumbles over in a broken file is an error of that file.
    let read = catch_unwind(AssertUnwindSafe(|| read_sheets(name, bytes, &scan, limits)));
    read.unwrap_or_else(|_| Err(broken(name, "its cells contradict each other")))
}

fn read_sheets(name: &str, bytes: Vec<u8>, scan: &Scan, limits: &Limits) -> Result<Vec<Table>, ExchangeError> {
    let mut workbook: Workbook = open_workbook_from_rs(Cursor::new(bytes)).map_err(|error| broken_by(name, &error))?;
    let sheets: Vec<String> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.visible == SheetVisible::Visible && sheet.typ == calamine::SheetType::WorkSheet)
        .map(|sheet| sheet.name.clone())
        .collect();
    if sheets.len() > limits.sheets {
        return Err(ExchangeError::TooMuch { what: "sheets", place: name.to_owned(), limit: limits.sheets as u64 });
    }
    let mut tables = Vec::new();
    for sheet in &sheets {
        let Some(mut table) = read_sheet(name, &mut workbook, sheet, limits)? else { continue };
        if scan.formulas {
            let count = count_formulas(name, &mut workbook, sheet)?;
            if count > 0 {
                table.problems.push(Problem::of_table(sheet, Severity::Note, Matter::Formulas { count }));
            }
        }
        tables.push(table);
    }
    if tables.is_empty() {
        return Err(ExchangeError::Empty { file: name.to_owned() });
    }
    Ok(tables)
}

/// What unpacking the file once, without keeping it, tells.
struct Scan {
    /// Whether any sheet has a formula.
    formulas: bool,
}

/// Unpacks every part of the file and counts what really comes out: what the file says about itself is not believed.
fn scan(name: &str, bytes: &[u8], limits: &Limits) -> Result<Scan, ExchangeError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(name, error))?;
    let too_much =
        || ExchangeError::TooMuch { what: "inflated-bytes", place: name.to_owned(), limit: limits.inflated_bytes };
    let mut left = limits.inflated_bytes;
    let mut scan = Scan { formulas: false };
    let mut buffer = vec![0; 1 << 16];
    let mut is_workbook = false;
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|error| broken(name, error))?;
        let part_name = part.name().map_err(|error| broken(name, error))?.to_lowercase();
        is_workbook |= part_name.ends_with("workbook.xml");
        let is_sheet = part_name.contains("worksheets/");
        let mut strings = part_name.ends_with("sharedstrings.xml").then(CountedStrings::default);
        let mut formulas = FormulaFinder::default();
        loop {
            let got = part.read(&mut buffer).map_err(|error| broken(name, error))?;
            if got == 0 {
                break;
            }
            left = left.checked_sub(got as u64).ok_or_else(too_much)?;
            if is_sheet && !scan.formulas {
                scan.formulas = formulas.finds(&buffer[..got]);
            }
            if let Some(strings) = &mut strings {
                strings.read(&buffer[..got]);
            }
        }
        // The reader makes room for as many strings as the file claims to have.
        if strings.is_some_and(|strings| strings.claimed > limits.cells as u64) {
            return Err(ExchangeError::TooMuch { what: "cells", place: name.to_owned(), limit: limits.cells as u64 });
        }
    }
    if is_workbook { Ok(scan) } else { Err(ExchangeError::UnknownFormat { file: name.to_owned() }) }
}

/// Finds `<f>` or `<f ` in XML that arrives in pieces.
#[derive(Default)]
struct FormulaFinder {
    matched: u8,
}

impl FormulaFinder {
    fn finds(&mut self, bytes: &[u8]) -> bool {
        for byte in bytes {
            self.matched = match (self.matched, byte) {
                (_, b'<') => 1,
                (1, b'f') => 2,
                (2, b'>' | b' ') => return true,
                _ => 0,
            };
        }
        false
    }
}

/// How many strings a file claims to have, read from XML that arrives in pieces, up to the first string itself.
#[derive(Default)]
struct CountedStrings {
    name: usize,
    item: usize,
    digits: Option<u64>,
    claimed: u64,
    done: bool,
}

impl CountedStrings {
    fn read(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if self.done {
                return;
            }
            self.item = advance(b"<si", self.item, *byte);
            self.done = self.item == 3;
            self.digits = match (self.digits, byte) {
                (Some(count), b'0'..=b'9') => Some(count.saturating_mul(10).saturating_add(u64::from(byte - b'0'))),
                (Some(0), b'=' | b'"' | b'\'' | b' ' | b'\t' | b'\r' | b'\n') => Some(0),
                (Some(count), _) => {
                    self.claimed = self.claimed.max(count);
                    None
                }
                (None, _) => None,
            };
            self.name = advance(b"uniqueCount", self.name, *byte);
            if self.name == b"uniqueCount".len() {
                (self.name, self.digits) = (0, Some(0));
            }
        }
    }
}

/// How much of a word is matched after one more byte. No word here repeats its own beginning.
fn advance(word: &[u8], matched: usize, byte: u8) -> usize {
    match word.get(matched) {
        Some(next) if *next == byte => matched + 1,
        _ => usize::from(word[0] == byte),
    }
}

/// The table of a sheet; `None` if nothing is filled.
fn read_sheet(
    name: &str,
    workbook: &mut Workbook,
    sheet: &str,
    limits: &Limits,
) -> Result<Option<Table>, ExchangeError> {
    let mut cells = workbook.worksheet_cells_reader(sheet).map_err(|error| broken_by(name, &error))?;
    let mut table = Table { name: sheet.to_owned(), ..Table::default() };
    let mut row: Option<(u32, Vec<String>)> = None;
    let mut filled = 0;
    let percentages: Vec<bool> = cells.styles().iter().map(shows_percent).collect();
    while let Some((cell, style)) = cells.next_cell_with_style_id().map_err(|error| broken_by(name, &error))? {
        let (at, column) = (cell.get_position().0, cell.get_position().1 as usize);
        let place = || format!("{sheet}!{}{}", letters(column), u64::from(at) + 1);
        let percentage = percentages.get(style).copied().unwrap_or_default();
        let Some(text) = text_of(cell.get_value(), percentage) else { continue };
        if at as usize >= limits.rows {
            return Err(ExchangeError::TooMuch { what: "rows", place: place(), limit: limits.rows as u64 });
        }
        if column >= limits.columns {
            return Err(ExchangeError::TooMuch { what: "columns", place: place(), limit: limits.columns as u64 });
        }
        filled += 1;
        if filled > limits.cells {
            return Err(ExchangeError::TooMuch { what: "cells", place: place(), limit: limits.cells as u64 });
        }
        if text.len() > limits.cell_bytes {
            let limit = limits.cell_bytes as u64;
            return Err(ExchangeError::CellTooLong {
                table: sheet.to_owned(),
                row: at + 1,
                column: letters(column),
                limit,
            });
        }
        if matches!(cell.get_value(), DataRef::Error(_)) {
            table.problems.push(Problem {
                column: Some(table.columns.get(column).cloned().unwrap_or_else(|| letters(column))),
                value: Some(text.clone()),
                ..Problem::of_row(sheet, at + 1, Severity::Note, Matter::CellError)
            });
        }
        let text = if matches!(cell.get_value(), DataRef::Error(_)) { String::new() } else { text };
        match &mut row {
            Some((current, _)) if at < *current => return Err(broken(name, "its rows are out of order")),
            Some((current, cells)) if at == *current => put(cells, column, text),
            _ => {
                finish_row(&mut table, row.take())?;
                let mut cells = Vec::with_capacity(table.columns.len());
                put(&mut cells, column, text);
                row = Some((at, cells));
            }
        }
    }
    finish_row(&mut table, row)?;
    Ok((!table.columns.is_empty()).then_some(table))
}

fn put(cells: &mut Vec<String>, column: usize, text: String) {
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    cells[column] = text;
}

/// Takes a row that is complete: the first as the header, one wider than the header as an error.
fn finish_row(table: &mut Table, row: Option<(u32, Vec<String>)>) -> Result<(), ExchangeError> {
    let Some((at, mut cells)) = row else { return Ok(()) };
    if cells.iter().all(|cell| cell.trim().is_empty()) {
        return Ok(());
    }
    if table.columns.is_empty() {
        table.columns = header(&table.name, cells)?;
        return Ok(());
    }
    let expected = table.columns.len();
    let found = cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1);
    if found > expected {
        let matter = Matter::Ragged { expected, found };
        table.problems.push(Problem::of_row(&table.name, at + 1, Severity::Error, matter));
        return Ok(());
    }
    cells.resize(expected, String::new());
    table.rows.push(Row { number: at + 1, cells });
    Ok(())
}

/// Whether a style shows numbers as percentages: its format has a percent sign outside quotes.
fn shows_percent(style: &Style) -> bool {
    let format = style.number_format.as_ref().map_or("", |format| format.format_code.as_str());
    format.split('"').step_by(2).any(|bare| bare.contains('%') && !bare.contains("\\%"))
}

/// A cell as text: numbers without a needless point, percentages with their sign, days as `2026-11-19`, times as `09:00`.
fn text_of(value: &DataRef<'_>, percentage: bool) -> Option<String> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::Int(number) if percentage => format!("{}%", number.saturating_mul(100)),
        // 0.07 in hundredths is 7.000000000000001: what a spreadsheet shows has no such digits.
        DataRef::Float(number) if percentage => format!("{}%", (number * 1e12).round() / 1e10),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        DataRef::DateTime(moment) => moment_of(*moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    })
}

fn moment_of(moment: ExcelDateTime) -> String {
    if moment.is_duration() {
        let seconds = (moment.as_f64() * 86_400.0).round();
        let minutes = (seconds / 60.0).floor();
        return format!("{}:{:02}", (minutes / 60.0).floor(), minutes % 60.0);
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    if moment.as_f64() < 1.0 {
        format!("{hour:02}:{minute:02}")
    } else if (hour, minute, second) == (0, 0, 0) {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    }
}

fn count_formulas(name: &str, workbook: &mut Workbook, sheet: &str) -> Result<usize, ExchangeError> {
    let mut cells = workbook.worksheet_cells_reader(sheet).map_err(|error| broken_by(name, &error))?;
    let mut count = 0;
    while let Some(cell) = cells.next_formula().map_err(|error| broken_by(name, &error))? {
        count += usize::from(!cell.get_value().is_empty());
    }
    Ok(count)
}

fn broken_by(name: &str, error: &XlsxError) -> ExchangeError {
    broken(name, error)
}

fn broken(name: &str, reason: impl std::fmt::Display) -> ExchangeError {
    ExchangeError::BrokenWorkbook { file: name.to_owned(), reason: reason.to_string() }
}
