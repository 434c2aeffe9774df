//! A table as it was read: header and rows of text, with what was odd about it.

use crate::{problem::Problem, template::Glob};

/// One table: a CSV file, a sheet of a workbook, or a list in a JSON document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// The file's name, or the sheet's.
    pub name: String,
    /// The header row. No two columns have the same name.
    pub columns: Vec<String>,
    /// The rows below it, blank and broken ones left out.
    pub rows: Vec<Row>,
    /// The character encoding it was read with; none for workbooks.
    pub encoding: Option<&'static str>,
    /// What stood between two cells; none for workbooks and JSON.
    pub separator: Option<char>,
    /// Rows that were left out and other notes on reading.
    pub problems: Vec<Problem>,
}

/// One row: as many cells as the table has columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its number as a spreadsheet shows it: the header row is 1.
    pub number: u32,
    /// Its cells.
    pub cells: Vec<String>,
}

impl Table {
    /// The name a plan matches: without the ending of a text file.
    #[must_use]
    pub fn stem(&self) -> &str {
        let ending = self.name.rsplit_once('.').filter(|(_, ending)| {
            ["csv", "tsv", "tab", "txt", "json"].iter().any(|known| ending.eq_ignore_ascii_case(known))
        });
        ending.map_or(self.name.as_str(), |(stem, _)| stem)
    }

    /// Whether a plan's name of a table means this one.
    pub(crate) fn is_called(&self, name: &Glob) -> bool {
        name.fits(self.stem()) || name.fits(&self.name)
    }

    /// The position of a column; case and surrounding space do not matter.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<usize> {
        let name = name.trim();
        let exact = self.columns.iter().position(|column| column == name);
        exact.or_else(|| self.columns.iter().position(|column| column.to_lowercase() == name.to_lowercase()))
    }
}
