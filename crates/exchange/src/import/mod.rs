//! Carrying out a plan: rows become records, matched with those that are there, as changes for one batch.
//!
//! Nothing is written here. [`preview`] computes what an import would do; the same answer holds the changes, so what a
//! person saw is what they commit.

mod index;
mod reference;
mod row;
mod staging;

use std::collections::BTreeMap;

use tilth_core::{Change, Currency, Date, Kind, Portfolio, Timestamp, Uuid};

use crate::{
    ExchangeError, Table,
    compile::{self, ReadyTable},
    plan::Plan,
    problem::{Matter, Problem, Severity},
    template::Glob,
};
use staging::Staging;

/// What an import needs from outside: the moment, ids, and somebody to tell how far it is.
pub struct Surroundings<'a> {
    /// When new records are said to be made.
    pub at: Timestamp,
    /// What `{today}` means in a plan.
    pub today: Date,
    /// Makes the id of a new record.
    pub new_id: &'a mut dyn FnMut() -> Uuid,
    /// Hears how many rows are done of how many; answers whether to go on.
    pub watch: &'a mut dyn FnMut(usize, usize) -> bool,
}

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Preview {
    /// For each table, in the order of the plan.
    pub tables: Vec<TablePreview>,
    /// Over all tables, each record counted once.
    pub totals: Vec<KindCount>,
    /// What a person should know, in the order of tables and rows.
    pub problems: Vec<Problem>,
    /// The changes of the one batch that carries it out; empty if there is nothing to do.
    pub changes: Vec<Change>,
}

/// What an import would do with one table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TablePreview {
    /// The table's name.
    pub table: String,
    /// Its rows, those left out included.
    pub rows: usize,
    /// For each kind its rows speak about.
    pub kinds: Vec<KindCount>,
    /// Rows that import nothing.
    pub errors: usize,
    /// Notes on its rows.
    pub notes: usize,
}

/// How many records of a kind an import touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KindCount {
    /// The kind.
    pub kind: Kind,
    /// Records that would come to be.
    pub new: usize,
    /// Records that would change.
    pub changed: usize,
    /// Records that are as the table says already.
    pub unchanged: usize,
}

impl Preview {
    /// New, changed and unchanged records over all kinds.
    #[must_use]
    pub fn sums(&self) -> (usize, usize, usize) {
        self.totals.iter().fold((0, 0, 0), |(new, changed, unchanged), count| {
            (new + count.new, changed + count.changed, unchanged + count.unchanged)
        })
    }

    /// Rows that import nothing, over all tables.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.tables.iter().map(|table| table.errors).sum()
    }
}

/// What importing these tables by this plan would do to the portfolio.
///
/// # Errors
/// [`ExchangeError::Profile`] for a plan that does not fit the catalog, [`ExchangeError::Cancelled`].
pub fn preview(
    portfolio: &Portfolio,
    tables: &[Table],
    plan: &Plan,
    surroundings: &mut Surroundings<'_>,
) -> Result<Preview, ExchangeError> {
    let chosen = plan.currency.as_deref().or(portfolio.facts().map(|facts| facts.currency.as_str()));
    let currency =
        chosen.and_then(|code| Currency::new(code).ok()).unwrap_or(Currency::new("EUR").expect("EUR is a currency"));
    let mut import = Import {
        staging: Staging::new(portfolio, surroundings.at),
        today: surroundings.today.to_string(),
        empty: plan.empty.iter().map(|text| Glob::new(text)).collect(),
        problems: Vec::new(),
        tables: Vec::new(),
        current: 0,
        done: 0,
        total: 0,
    };
    let order = order(plan, tables, &mut import.problems);
    import.total = order.iter().map(|(_, table)| table.rows.len()).sum();
    for (at, given) in order {
        match compile::ready(plan, at, given, currency) {
            Err(fault) => return Err(ExchangeError::Profile(Box::new(fault))),
            Ok(Ok(ready)) => import.table(&ready, surroundings)?,
            Ok(Err(missing)) => import.leave_out(given, missing),
        }
    }
    Ok(import.finish())
}

/// The tables in the plan's order, each with its place in the plan. What the plan or the files lack is noted.
fn order<'t>(plan: &Plan, tables: &'t [Table], problems: &mut Vec<Problem>) -> Vec<(usize, &'t Table)> {
    let mut order = Vec::new();
    let mut used = vec![false; tables.len()];
    for (at, table_plan) in plan.tables.iter().enumerate() {
        let glob = Glob::new(&table_plan.table);
        let before = order.len();
        for (given, table) in tables.iter().enumerate() {
            if glob.fits(table.stem()) || glob.fits(&table.name) {
                used[given] = true;
                order.push((at, table));
            }
        }
        if order.len() == before {
            problems.push(Problem::of_table(&table_plan.table, Severity::Note, Matter::NotGiven));
        }
    }
    let unused = tables.iter().zip(used).filter(|(_, used)| !used);
    problems.extend(unused.map(|(table, _)| Problem::of_table(&table.name, Severity::Note, Matter::NotInPlan)));
    order
}

/// An import while it runs.
struct Import<'a> {
    staging: Staging<'a>,
    today: String,
    empty: Vec<Glob>,
    problems: Vec<Problem>,
    tables: Vec<TablePreview>,
    /// The table that is read.
    current: usize,
    done: usize,
    total: usize,
}

impl Import<'_> {
    fn table(&mut self, ready: &ReadyTable<'_>, surroundings: &mut Surroundings<'_>) -> Result<(), ExchangeError> {
        let table = ready.table;
        self.begin(table);
        self.staging.begin_table(self.current, &ready.records);
        for row in &table.rows {
            if self.done.is_multiple_of(256) && !(surroundings.watch)(self.done, self.total) {
                return Err(ExchangeError::Cancelled);
            }
            self.done += 1;
            let problems = self.staging.row(ready, row, &self.today, &self.empty, surroundings.new_id);
            self.note(problems);
        }
        if !(surroundings.watch)(self.done, self.total) {
            return Err(ExchangeError::Cancelled);
        }
        Ok(())
    }

    /// A table that has not the columns the plan asks for: all of its rows are left out.
    fn leave_out(&mut self, table: &Table, missing: Vec<Problem>) {
        self.begin(table);
        self.done += table.rows.len();
        self.problems.extend(missing);
        let preview = &mut self.tables[self.current];
        preview.errors = preview.rows;
    }

    /// A plan may read a table more than once; it is one table to a person.
    fn begin(&mut self, table: &Table) {
        let known = self.tables.iter().position(|known| known.table == table.name);
        self.current = known.unwrap_or(self.tables.len());
        if known.is_some() {
            return;
        }
        let left_out = table.problems.iter().filter(|problem| problem.severity == Severity::Error).count();
        let rows = table.rows.len() + left_out;
        self.tables.push(TablePreview { table: table.name.clone(), rows, ..TablePreview::default() });
        self.note(table.problems.clone());
    }

    fn note(&mut self, problems: Vec<Problem>) {
        let preview = &mut self.tables[self.current];
        let mut failed: Vec<u32> = problems
            .iter()
            .filter(|problem| problem.severity == Severity::Error)
            .filter_map(|problem| problem.row)
            .collect();
        failed.dedup();
        preview.errors += failed.len();
        preview.notes += problems.iter().filter(|problem| problem.severity == Severity::Note).count();
        self.problems.extend(problems);
    }

    fn finish(mut self) -> Preview {
        for (table, problem) in self.staging.drop_dangling() {
            self.tables[table].errors += 1;
            self.problems.push(problem);
        }
        let outcome = self.staging.finish();
        for (table, counts) in outcome.by_table {
            self.tables[table].kinds = counts.into_values().collect();
        }
        let totals = outcome.totals.into_values().collect();
        Preview { tables: self.tables, totals, problems: self.problems, changes: outcome.changes }
    }
}

/// Counts per kind, in the catalog's order.
type Counts = BTreeMap<Kind, KindCount>;

fn count(counts: &mut Counts, kind: Kind, outcome: staging::Outcome) {
    let count = counts.entry(kind).or_insert(KindCount { kind, new: 0, changed: 0, unchanged: 0 });
    match outcome {
        staging::Outcome::New => count.new += 1,
        staging::Outcome::Changed => count.changed += 1,
        staging::Outcome::Unchanged => count.unchanged += 1,
    }
}
