//! Workbooks: the whole portfolio with a sheet per kind, or tables of texts.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use tilth_core::{Kind, Portfolio, Words};

use super::{
    MORE_MARK, Private,
    sheet::{self, Cell, Sheet},
};
use crate::ExchangeError;

/// What a cell holds at most, in UTF-16 units.
const CELL_UNITS: usize = 32_767;

/// The whole portfolio as an XLSX workbook: a sheet per kind that has records, in the catalog's order. Texts are texts,
/// never formulas.
///
/// # Errors
/// [`ExchangeError::Unwritten`].
pub fn workbook(portfolio: &Portfolio, words: &Words) -> Result<Vec<u8>, ExchangeError> {
    let private = Private::of(portfolio);
    let kinds = Kind::ALL.iter().copied().filter(|kind| portfolio.count(*kind) > 0);
    let sheets = kinds.map(|kind| sheet::sheet(portfolio, kind, &private, Some(words)));
    of_sheets(sheets.filter(|sheet| !sheet.rows.is_empty()))
}

/// A table of texts, such as a part of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextTable {
    /// What it lists.
    pub title: String,
    /// Its columns, and whether each holds numbers.
    pub columns: Vec<(String, bool)>,
    /// Its rows, as wide as its columns.
    pub rows: Vec<Vec<String>>,
}

/// These tables as an XLSX workbook, a sheet for each. Texts are texts, never formulas; a number with commas between its
/// thousands is a number.
///
/// # Errors
/// [`ExchangeError::Unwritten`].
pub fn text_workbook(tables: &[TextTable]) -> Result<Vec<u8>, ExchangeError> {
    let mut names: Vec<String> = Vec::new();
    let sheets = tables.iter().map(|table| {
        let name = (1..).map(|number| sheet_name(&table.title, number)).find(|name| !names.contains(name));
        let name = name.expect("there is no end of numbers");
        names.push(name.clone());
        let rows = table.rows.iter().map(|row| {
            let cells = row.iter().zip(&table.columns);
            cells.map(
                |(text, (_, is_number))| {
                    if *is_number { sheet::number_or_text(&text.replace(',', "")) } else { Cell::text(text) }
                },
            )
        });
        Sheet {
            name,
            columns: table.columns.iter().map(|(column, _)| column.clone()).collect(),
            rows: rows.map(Iterator::collect).collect(),
        }
    });
    of_sheets(sheets)
}

/// A title as the name of a sheet: at most 31 letters, none that a workbook reserves, numbered from the second.
fn sheet_name(title: &str, number: usize) -> String {
    let allowed: String =
        title.chars().filter(|letter| !letter.is_control() && !"[]:*?/\\'".contains(*letter)).take(26).collect();
    let name = allowed.trim();
    match (name, number) {
        ("", _) => number.to_string(),
        (_, 1) => name.to_owned(),
        _ => format!("{name} {number}"),
    }
}

fn of_sheets(sheets: impl Iterator<Item = Sheet>) -> Result<Vec<u8>, ExchangeError> {
    let refuse = |error: XlsxError| ExchangeError::Unwritten { format: "XLSX", reason: error.to_string() };
    let mut workbook = Workbook::new();
    // Packing harder takes much longer for a fifth of the size: ids and times hardly shrink.
    workbook.set_zip_compression_level(2);
    let header = Format::new().set_bold();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let mut written = 0;
    for sheet in sheets {
        write(workbook.add_worksheet(), split_long_texts(sheet), &header, &day).map_err(refuse)?;
        written += 1;
    }
    if written == 0 {
        workbook.add_worksheet();
    }
    workbook.save_to_buffer().map_err(refuse)
}

fn write(worksheet: &mut Worksheet, sheet: Sheet, header: &Format, day: &Format) -> Result<(), XlsxError> {
    worksheet.set_name(&sheet.name)?;
    worksheet.set_freeze_panes(1, 0)?;
    for (column, name) in (0..).zip(&sheet.columns) {
        worksheet.write_string_with_format(0, column, name, header)?;
    }
    for (row, cells) in (1..).zip(sheet.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Empty => continue,
                Cell::Text(text) => worksheet.write_string(row, column, text)?,
                Cell::Number(number) => worksheet.write_number(row, column, number)?,
                Cell::Bool(yes) => worksheet.write_boolean(row, column, yes)?,
                Cell::Date(date) => {
                    let [month, day_of_month] = [date.month(), date.day()].map(i8::unsigned_abs);
                    let date = ExcelDateTime::from_ymd(date.year().unsigned_abs(), month, day_of_month)?;
                    worksheet.write_datetime_with_format(row, column, date, day)?
                }
            };
        }
    }
    Ok(())
}

/// Gives texts that one cell cannot hold further columns: `text`, `text~2`, `text~3`.
fn split_long_texts(mut sheet: Sheet) -> Sheet {
    let mut at = 0;
    while at < sheet.columns.len() {
        let longest = sheet.rows.iter().map(|row| match &row[at] {
            Cell::Text(text) if text.len() > CELL_UNITS => pieces(text).len(),
            _ => 1,
        });
        let cells = longest.max().unwrap_or(1);
        if cells > 1 {
            for row in &mut sheet.rows {
                let whole = std::mem::replace(&mut row[at], Cell::Empty);
                let mut parts: Vec<Cell> = match &whole {
                    Cell::Text(text) => pieces(text).into_iter().map(|piece| Cell::Text(piece.to_owned())).collect(),
                    _ => vec![whole],
                };
                parts.resize(cells, Cell::Empty);
                row.splice(at..=at, parts);
            }
            let name = sheet.columns[at].clone();
            sheet.columns.splice(at + 1..at + 1, (2..=cells).map(|part| format!("{name}{MORE_MARK}{part}")));
        }
        at += cells;
    }
    sheet
}

/// The text in pieces that each fit a cell.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut units) = (0, 0);
    for (at, letter) in text.char_indices() {
        if units + letter.len_utf16() > CELL_UNITS {
            pieces.push(&text[start..at]);
            (start, units) = (at, 0);
        }
        units += letter.len_utf16();
    }
    pieces.push(&text[start..]);
    pieces
}
