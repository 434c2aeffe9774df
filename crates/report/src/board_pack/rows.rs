//! Which rows and columns of a table are printed.

use crate::document::{Column, Table};

/// The first of each list, then the second of each: where only some are shown, there are some of each list.
pub(super) fn by_turns<T, const LISTS: usize>(lists: [Vec<T>; LISTS]) -> Vec<T> {
    let longest = lists.iter().map(Vec::len).max().unwrap_or_default();
    let mut lists = lists.map(Vec::into_iter);
    (0..longest).flat_map(|_| lists.each_mut().map(Iterator::next)).flatten().collect()
}

/// The table without the columns in which nothing is written; the first column always stays.
pub(super) fn without_empty_columns(table: Table) -> Table {
    let is_written = |at: usize| table.rows.iter().any(|row| !row[at].text.is_empty() || row[at].note.is_some());
    let keep: Vec<bool> = (0..table.columns.len()).map(|at| at == 0 || is_written(at)).collect();
    let mut columns = keep.iter();
    Table {
        title: table.title,
        columns: table
            .columns
            .into_iter()
            .filter(|_| *columns.next().expect("one for each column"))
            .collect::<Vec<Column>>(),
        rows: table
            .rows
            .into_iter()
            .map(|row| row.into_iter().zip(&keep).filter_map(|(cell, keep)| keep.then_some(cell)).collect())
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_first_is_of_every_list() {
        assert_eq!(by_turns([vec![1, 2, 3], vec![10], vec![]]), [1, 10, 2, 3]);
        assert_eq!(by_turns([vec![], vec![10, 20], vec![100, 200]]), [10, 100, 20, 200]);
    }
}
