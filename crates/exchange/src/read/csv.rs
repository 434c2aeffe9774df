//! Text tables: the separator is found in the text, quotes and cells of several lines are understood.

use std::borrow::Cow;

use csv::{ReaderBuilder, StringRecord};

use super::{header, letters, text::Text};
use crate::{
    ExchangeError, Limits, Row, Table, escape,
    problem::{Matter, Problem, Severity},
};

const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];

/// The table in this text.
pub(super) fn read(name: &str, text: &Text, limits: &Limits) -> Result<Table, ExchangeError> {
    let whole = line_feeds(&text.content);
    let (content, separator) = match declared_separator(&whole) {
        Some((separator, rest)) => (rest, separator),
        None => (&*whole, sniff_separator(&whole)),
    };
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(separator).expect("the separators are ASCII"))
        .from_reader(content.as_bytes());
    let mut table =
        Table { name: name.to_owned(), encoding: Some(text.encoding), separator: Some(separator), ..Table::default() };
    if text.guessed {
        table.problems.push(guess(name, text.encoding));
    }
    let mut record = StringRecord::new();
    let mut filled = 0;
    let mut lines = Lines { content: content.as_bytes(), before: u64::from(content.len() != whole.len()), inside: 0 };
    let mut last = (0, false);
    while reader.read_record(&mut record).expect("text in memory is readable UTF-8") {
        let number = lines.row(reader.position(), &record);
        if number as usize > limits.rows {
            return Err(ExchangeError::TooMuch { what: "rows", place: name.to_owned(), limit: limits.rows as u64 });
        }
        if record.len() > limits.columns && table.columns.is_empty() {
            return Err(ExchangeError::TooMuch {
                what: "columns",
                place: name.to_owned(),
                limit: limits.columns as u64,
            });
        }
        if let Some(at) = record.iter().position(|cell| cell.len() > limits.cell_bytes) {
            return Err(ExchangeError::CellTooLong {
                table: name.to_owned(),
                row: number,
                column: table.columns.get(at).cloned().unwrap_or_else(|| letters(at)),
                limit: limits.cell_bytes as u64,
            });
        }
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        last = (number, record.iter().any(|cell| cell.contains('\n')));
        if table.columns.is_empty() {
            table.columns = header(name, record.iter().map(str::to_owned).collect())?;
            continue;
        }
        filled += record.len();
        if filled > limits.cells {
            return Err(ExchangeError::TooMuch { what: "cells", place: name.to_owned(), limit: limits.cells as u64 });
        }
        take_row(&mut table, &record, number);
    }
    if last.1 && content.bytes().filter(|byte| *byte == b'"').count() % 2 == 1 {
        // The quote swallowed the end of its row's line too.
        let row = last.0 + u32::from(content.ends_with('\n'));
        return Err(ExchangeError::OpenQuote { table: name.to_owned(), row });
    }
    if table.columns.is_empty() {
        return Err(ExchangeError::Empty { file: name.to_owned() });
    }
    Ok(table)
}

/// The text with line feeds where only carriage returns end its lines, as on old Macintoshes.
fn line_feeds(content: &str) -> Cow<'_, str> {
    if !content.contains('\r') || content.contains("\r\n") {
        return content.into();
    }
    let mut quoted = false;
    let mut feed = |letter: char| {
        quoted ^= letter == '"';
        if letter == '\r' && !quoted { '\n' } else { letter }
    };
    content.chars().map(&mut feed).collect::<String>().into()
}

/// Which row a spreadsheet would show a record as: blank lines count, lines inside a cell do not.
struct Lines<'t> {
    content: &'t [u8],
    /// The line of a declared separator, which the reader does not see.
    before: u64,
    /// Lines inside cells so far.
    inside: u64,
}

impl Lines<'_> {
    /// The row of the record that was just read, the reader standing behind it.
    fn row(&mut self, position: &csv::Position, record: &StringRecord) -> u32 {
        self.inside += record.iter().map(|cell| cell.matches('\n').count() as u64).sum::<u64>();
        let at = usize::try_from(position.byte()).unwrap_or(usize::MAX);
        // The reader counts line feeds; one after a CR it has not seen yet, and at the end there may be none.
        let uncounted = match (self.content.get(at.wrapping_sub(1)), self.content.get(at)) {
            (Some(b'\r'), Some(b'\n')) => 1,
            (Some(b'\n'), _) => 0,
            _ => 1,
        };
        let row = (position.line() + self.before + uncounted).saturating_sub(1 + self.inside);
        u32::try_from(row.max(1)).unwrap_or(u32::MAX)
    }
}

/// Keeps the row, or notes that it has more or fewer cells than the header. Empty cells too many are forgiven.
fn take_row(table: &mut Table, record: &StringRecord, number: u32) {
    let expected = table.columns.len();
    let found =
        record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()).last().map_or(0, |(at, _)| at + 1);
    if record.len() < expected || found > expected {
        let matter = Matter::Ragged { expected, found: record.len() };
        table.problems.push(Problem::of_row(&table.name, number, Severity::Error, matter));
        return;
    }
    let cells = record.iter().take(expected).map(|cell| escape::taken_back(cell).to_owned()).collect();
    table.rows.push(Row { number, cells });
}

fn guess(name: &str, encoding: &'static str) -> Problem {
    Problem::of_table(name, Severity::Note, Matter::GuessedEncoding { encoding })
}

/// The line `sep=;` with which some spreadsheets begin, and the text after it.
fn declared_separator(content: &str) -> Option<(char, &str)> {
    let (first, rest) = content.split_once('\n')?;
    let separator = first.trim_end_matches('\r').strip_prefix("sep=")?;
    let mut letters = separator.chars();
    let separator = letters.next().filter(|letter| SEPARATORS.contains(letter))?;
    letters.next().is_none().then_some((separator, rest))
}

/// The separator that splits the first lines most evenly: the one that occurs in all of them, and most often.
fn sniff_separator(content: &str) -> char {
    let counts = first_lines(content);
    let score = |at: usize| {
        let mut lines = counts.iter().map(|line| line[at]);
        let header = lines.next().unwrap_or(0);
        let alike = lines.filter(|count| *count == header).count();
        (header > 0).then_some((alike, header))
    };
    let best = (0..SEPARATORS.len()).filter_map(|at| Some((score(at)?, std::cmp::Reverse(at)))).max();
    best.map_or(',', |(_, at)| SEPARATORS[at.0])
}

/// How often each separator stands outside quotes, for each of the first lines.
fn first_lines(content: &str) -> Vec<[usize; 4]> {
    let mut lines = vec![[0; 4]];
    let mut quoted = false;
    for letter in content.chars().take(200_000) {
        match letter {
            '"' => quoted = !quoted,
            '\n' if !quoted => {
                if lines.len() == 30 {
                    return lines;
                }
                lines.push([0; 4]);
            }
            _ if !quoted => {
                if let Some(at) = SEPARATORS.iter().position(|separator| *separator == letter) {
                    lines.last_mut().expect("there is always a line")[at] += 1;
                }
            }
            _ => {}
        }
    }
    if lines.len() > 1 && lines.last() == Some(&[0; 4]) {
        lines.pop();
    }
    lines
}
