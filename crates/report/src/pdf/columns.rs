//! How wide the columns of a printed table are.
//!
//! A column is as wide as what it holds. Where that leaves room, all columns share it, so that a short table is read
//! across without a gap in its middle; where it is too much, texts wrap and words, numbers and dates do not.

use super::fonts::{self, Face};
use crate::document::{Cell, Column, ColumnKind, Mark, Table};

/// Sizes of the template in points: text, second lines and heads of tables (`tokens.typ`, `blocks.typ`).
const TEXT: f64 = 8.5;
const NOTE: f64 = 7.5;
const HEAD: f64 = 8.0;
/// Between two columns.
pub(super) const GUTTER: f64 = 10.0;
/// A second line may wrap: it asks for no more than the first of these for which there is room.
const NOTE_WIDEST: [f64; 4] = [240.0, 180.0, 130.0, 100.0];
/// A gap wider than this is hard to read across; a number at the right edge keeps it.
const GAP_WIDEST: f64 = 130.0;
/// A word or two that take more are set like a text.
const WORD_WIDEST: f64 = 110.0;
/// Letters are a little wider than the sum of their advances where they are set apart.
const EASE: f64 = 1.5;

/// The widths in points of the columns of `table`, as far as `rows` are printed, where the page has `room` points. Each
/// includes the gutter to its right; together they fill the room.
pub(super) fn widths(table: &Table, rows: &[Vec<Cell>], room: f64) -> Vec<f64> {
    let Some(last) = table.columns.len().checked_sub(1) else { return Vec::new() };
    let fits = |widths: &Vec<f64>| widths.iter().sum::<f64>() <= room;
    let wanted = NOTE_WIDEST.map(|note| wanted(table, rows, note));
    let Some(wanted) = wanted.iter().find(|widths| fits(widths)) else { return wrapped(table, &wanted[3], room) };
    // What is left over goes between the columns: to the right of a text, to the left of a number.
    let is_end = |at: usize| table.columns[at].kind.is_numeric();
    let grows: Vec<bool> = (0..=last).map(|at| if is_end(at) { at > 0 && is_end(at - 1) } else { at < last }).collect();
    let growing = grows.iter().filter(|grows| **grows).count();
    let left = room - wanted.iter().sum::<f64>();
    let share = left / growing.max(1) as f64;
    let share = if is_end(last) { share } else { share.min(GAP_WIDEST) };
    let mut widths: Vec<f64> =
        wanted.iter().zip(grows).map(|(width, grows)| if grows { width + share } else { *width }).collect();
    widths[last] += left - share * growing as f64;
    widths
}

/// The widths of the columns where no text wraps, except second lines wider than `note`.
fn wanted(table: &Table, rows: &[Vec<Cell>], note: f64) -> Vec<f64> {
    let columns = table.columns.iter().enumerate();
    let width = |(at, column): (usize, &Column)| {
        let head = fonts::width(Face::Regular, &column.label, HEAD);
        let cells = rows.iter().filter_map(|row| row.get(at)).map(|cell| width_of(cell, note));
        let gutter = if at + 1 == table.columns.len() { 0.0 } else { GUTTER };
        cells.fold(head, f64::max) + EASE + gutter
    };
    columns.map(width).collect()
}

/// The widths where texts have to wrap: a column that wants less than its share has what it wants.
fn wrapped(table: &Table, wanted: &[f64], room: f64) -> Vec<f64> {
    let weight = |at: usize| match table.columns[at].kind {
        ColumnKind::LongText => 3.0,
        ColumnKind::Text => 2.0,
        _ if wanted[at] > WORD_WIDEST => 1.0,
        _ => 0.0,
    };
    let mut open: Vec<usize> = (0..wanted.len()).filter(|at| weight(*at) > 0.0).collect();
    let mut left = room - (0..wanted.len()).filter(|at| weight(*at) == 0.0).map(|at| wanted[at]).sum::<f64>();
    if left <= 0.0 {
        let total: f64 = wanted.iter().sum();
        return wanted.iter().map(|width| width * room / total).collect();
    }
    let mut widths = wanted.to_vec();
    loop {
        let weights: f64 = open.iter().map(|at| weight(*at)).sum();
        let share = |at: usize| left * weight(at) / weights;
        let (content, wanting): (Vec<usize>, Vec<usize>) = open.iter().partition(|at| wanted[**at] <= share(**at));
        if content.is_empty() || wanting.is_empty() {
            open.iter().for_each(|at| widths[*at] = share(*at));
            return widths;
        }
        left -= content.iter().map(|at| wanted[*at]).sum::<f64>();
        open = wanting;
    }
}

/// The width in points of a cell in one line; its second line counts no more than `widest`.
fn width_of(cell: &Cell, widest: f64) -> f64 {
    let face = if cell.mark == Some(Mark::Strong) { Face::Semibold } else { Face::Regular };
    let text = cell.text.lines().map(|line| fonts::width(face, line, TEXT)).fold(0.0, f64::max);
    let text = match &cell.mark {
        None | Some(Mark::Strong) => text,
        Some(Mark::Stage { .. } | Mark::Severity { .. }) => text + 11.5,
        // The drawing replaces the words.
        Some(Mark::Proficiency { .. }) => 34.0,
        Some(Mark::Rhythm { held }) => text + 4.0 + 3.4 * held.len() as f64,
    };
    let note = cell.note.as_deref().unwrap_or_default();
    let note = note.lines().map(|line| fonts::width(Face::Regular, line, NOTE)).fold(0.0, f64::max);
    text.max(note.min(widest))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: f64 = 460.0;

    fn table(columns: &[(ColumnKind, &str)]) -> Table {
        let (kinds, cells): (Vec<_>, Vec<_>) = columns.iter().copied().unzip();
        Table {
            title: String::new(),
            columns: kinds.into_iter().map(|kind| Column::new(kind, "Head")).collect(),
            rows: vec![cells.into_iter().map(Cell::text).collect()],
        }
    }

    fn set(table: &Table) -> Vec<f64> {
        let widths = widths(table, &table.rows, ROOM);
        assert!((widths.iter().sum::<f64>() - ROOM).abs() < 0.01, "{widths:?}");
        widths
    }

    #[test]
    fn numbers_stand_apart_where_there_is_room() {
        let money = table(&[(ColumnKind::Text, "2026"), (ColumnKind::Money, "EUR 100"), (ColumnKind::Money, "EUR 90")]);
        let widths = set(&money);
        assert!(widths[0] < 260.0 && widths[2] > 180.0, "{widths:?}");
    }

    #[test]
    fn a_word_stays_near_what_it_belongs_to() {
        let widths = set(&table(&[(ColumnKind::LongText, "A decision"), (ColumnKind::Word, "nobody")]));
        assert!(widths[0] < 200.0, "{widths:?}");
    }

    #[test]
    fn a_long_text_wraps_before_a_date_does() {
        let text = "word ".repeat(80);
        let row = table(&[
            (ColumnKind::LongText, text.as_str()),
            (ColumnKind::Date, "19 Nov 2026"),
            (ColumnKind::Text, "Short"),
        ]);
        let widths = set(&row);
        assert!(widths[1] > fonts::width(Face::Regular, "19 Nov 2026", TEXT) && widths[1] < 70.0, "{widths:?}");
        assert!(widths[2] < 40.0, "{widths:?}");
    }

    #[test]
    fn two_long_texts_share_three_to_two() {
        let text = "word ".repeat(80);
        let widths = set(&table(&[(ColumnKind::LongText, text.as_str()), (ColumnKind::Text, text.as_str())]));
        assert!((widths[0] / widths[1] - 1.5).abs() < 0.01, "{widths:?}");
    }

    #[test]
    fn more_words_than_a_page_is_wide_are_all_narrowed() {
        let widths = set(&table(&[(ColumnKind::Word, "a word of some length"); 9]));
        assert!(widths.iter().all(|width| (width - widths[0]).abs() < GUTTER + 0.1), "{widths:?}");
    }
}
