//! The rows of all tables, one after the other, until no row waits for a record of a later one.

use std::collections::BTreeMap;

use super::{Preview, Surroundings, TablePreview, staging::Staging};
use crate::{
    ExchangeError, Table,
    problem::{Problem, Severity},
    ready::ReadyTable,
    template::Glob,
};

/// How often the rows are gone through at most. Every time, the rows that refer to a record of the time before are
/// resolved: this many records may each refer to the one below it.
const MOST_TIMES: usize = 64;

/// An import while it runs.
pub(super) struct Run<'a> {
    pub(super) staging: Staging<'a>,
    pub(super) today: String,
    pub(super) empty: Vec<Glob>,
    pub(super) tables: Vec<TablePreview>,
    /// The tables in the plan's order, each with its place among `tables`. A plan may read a table more than once; it is
    /// one table to a person.
    pub(super) ready: Vec<(usize, Option<ReadyTable<'a>>)>,
    /// What was said of a table (row 0) and of its rows.
    pub(super) said: BTreeMap<(usize, usize), Vec<Problem>>,
    pub(super) done: usize,
    pub(super) total: usize,
}

impl<'a> Run<'a> {
    /// Adds the next table. One without the columns that the plan asks for is left out.
    pub(super) fn add(&mut self, table: &Table, ready: Result<ReadyTable<'a>, Vec<Problem>>) {
        let known = self.tables.iter().position(|known| known.table == table.name);
        let used: &[bool] = ready.as_ref().map_or(&[], |ready| &ready.used);
        let unused = unused(table, used);
        let at = known.unwrap_or(self.tables.len());
        let mut said = Vec::new();
        if known.is_none() {
            let left_out = failed_rows(&table.problems);
            let (rows, notes) = (table.rows.len() + left_out, notes(&table.problems));
            let name = table.name.clone();
            self.tables.push(TablePreview {
                table: name,
                rows,
                errors: left_out,
                notes,
                unused,
                ..TablePreview::default()
            });
            said.extend_from_slice(&table.problems);
        } else {
            self.tables[at].unused.retain(|column| unused.contains(column));
        }
        let ready = match ready {
            Ok(ready) => {
                self.staging.prepare(&ready.records);
                Some(ready)
            }
            Err(missing) => {
                self.tables[at].errors = self.tables[at].rows;
                said.extend(missing);
                None
            }
        };
        self.said.insert((self.ready.len(), 0), said);
        self.ready.push((at, ready));
    }

    /// Goes through all rows, and again where a row looked in vain for a record that a later one made. What was made
    /// stands by then as if it had been in the portfolio before, so an import does at once what importing twice would.
    pub(super) fn rows(&mut self, surroundings: &mut Surroundings<'_>) -> Result<(), ExchangeError> {
        let ready = std::mem::take(&mut self.ready);
        let rows: usize = ready.iter().flat_map(|(_, ready)| ready).map(|ready| ready.table.rows.len()).sum();
        for time in 0..MOST_TIMES {
            self.total += rows;
            for (at, (table, ready)) in ready.iter().enumerate() {
                if let Some(ready) = ready {
                    self.table(at, *table, ready, time > 0, surroundings)?;
                }
            }
            if !self.staging.look_again() {
                break;
            }
        }
        self.ready = ready;
        Ok(())
    }

    fn table(
        &mut self,
        at: usize,
        table: usize,
        ready: &ReadyTable<'_>,
        again: bool,
        surroundings: &mut Surroundings<'_>,
    ) -> Result<(), ExchangeError> {
        self.staging.begin_table(at, table);
        for (row_at, row) in ready.table.rows.iter().enumerate() {
            if self.done.is_multiple_of(256) && !(surroundings.watch)(self.done, self.total) {
                return Err(ExchangeError::Cancelled);
            }
            self.done += 1;
            let problems = self.staging.row(ready, row, &self.today, &self.empty, surroundings.new_id);
            self.hear((at, row_at + 1), problems, again);
        }
        if (surroundings.watch)(self.done, self.total) { Ok(()) } else { Err(ExchangeError::Cancelled) }
    }

    /// Keeps what was said of a row last, except that a row which went in stays in.
    fn hear(&mut self, row: (usize, usize), problems: Vec<Problem>, again: bool) {
        if again {
            let before = self.said.remove(&row).unwrap_or_default();
            if failed_rows(&problems) > failed_rows(&before) {
                self.said.extend((!before.is_empty()).then_some((row, before)));
                return;
            }
        }
        if !problems.is_empty() {
            self.said.insert(row, problems);
        }
    }

    /// The preview, with these problems in front.
    pub(super) fn finish(mut self, mut problems: Vec<Problem>) -> Preview {
        for ((at, row), said) in self.said {
            let preview = &mut self.tables[self.ready[at].0];
            if row > 0 {
                preview.errors += failed_rows(&said);
                preview.notes += notes(&said);
            }
            problems.extend(said);
        }
        for (table, problem) in self.staging.drop_circles() {
            self.tables[table].notes += 1;
            problems.push(problem);
        }
        for (table, problem) in self.staging.drop_dangling() {
            self.tables[table].errors += 1;
            problems.push(problem);
        }
        let became = std::mem::take(&mut self.staging.became);
        let mut outcome = self.staging.finish();
        for (table, mut counts) in outcome.by_table {
            for (kind, count) in &mut counts {
                count.rows = became.rows(table, *kind);
                outcome.totals.entry(*kind).and_modify(|total| total.rows += count.rows);
            }
            self.tables[table].kinds = counts.into_values().collect();
            self.tables[table].merged = became.merged(table);
        }
        let totals = outcome.totals.into_values().collect();
        Preview { tables: self.tables, totals, problems, changes: outcome.changes }
    }
}

/// The columns of which the plan makes nothing though something stands in them.
fn unused(table: &Table, used: &[bool]) -> Vec<String> {
    let free = table.columns.iter().enumerate().filter(|(at, _)| !used.get(*at).copied().unwrap_or_default());
    let filled = free.filter(|(at, _)| table.rows.iter().any(|row| !row.cells[*at].trim().is_empty()));
    filled.map(|(_, column)| column.clone()).collect()
}

/// The rows that these problems, in the order of rows, leave out.
fn failed_rows(problems: &[Problem]) -> usize {
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
    let mut rows: Vec<u32> = errors.filter_map(|problem| problem.row).collect();
    rows.dedup();
    rows.len()
}

fn notes(problems: &[Problem]) -> usize {
    problems.iter().filter(|problem| problem.severity == Severity::Note).count()
}
