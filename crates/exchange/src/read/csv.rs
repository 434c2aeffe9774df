//! Text tables: the separator is found in the text, quotes and cells of several lines are understood.

use csv::{ReaderBuilder, StringRecord};

use super::{header, letters, text::Text};
use crate::{
    ExchangeError, Limits, Row, Table, escape,
    problem::{Matter, Problem, Severity},
};

const SEPARATORS: [char; 4] = [',', ';', '\t', '|'];

/// The table in this text.
pub(super) fn read(name: &str, text: &Text, limits: &Limits) -> Result<Table, ExchangeError> {
    let (content, separator) = match declared_separator(&text.content) {
        Some((separator, rest)) => (rest, separator),
        None => (text.content.as_str(), sniff_separator(&text.content)),
    };
    let skipped_lines = u64::from(content.len() != text.content.len());
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(separator).expect("the separators are ASCII"))
        .from_reader(content.as_bytes());
    let mut table = Table {
        name: name.to_owned(),
        encoding: Some(text.encoding),
        separator: Some(separator),
        ..Table::default()
    };
    if text.guessed {
        table.problems.push(guess(name, text.encoding));
    }
    let mut record = StringRecord::new();
    let (mut filled, mut extra_lines) = (0, 0);
    let mut last = (0, false);
    while reader.read_record(&mut record).expect("text in memory is readable UTF-8") {
        extra_lines += record.iter().map(|cell| cell.matches('\n').count() as u64).sum::<u64>();
        let line = reader.position().line() - 1 + skipped_lines - extra_lines;
        let number = u32::try_from(line.max(1)).unwrap_or(u32::MAX);
        if number as usize > limits.rows {
            return Err(ExchangeError::TooMuch { what: "rows", place: name.to_owned(), limit: limits.rows as u64 });
        }
        if record.len() > limits.columns && table.columns.is_empty() {
            return Err(ExchangeError::TooMuch { what: "columns", place: name.to_owned(), limit: limits.columns as u64 });
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
        return Err(ExchangeError::OpenQuote { table: name.to_owned(), row: last.0 });
    }
    if table.columns.is_empty() {
        return Err(ExchangeError::Empty { file: name.to_owned() });
    }
    Ok(table)
}

/// Keeps the row, or notes that it has more or fewer cells than the header. Empty cells too many are forgiven.
fn take_row(table: &mut Table, record: &StringRecord, number: u32) {
    let expected = table.columns.len();
    let found = record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()).last().map_or(0, |(at, _)| at + 1);
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
