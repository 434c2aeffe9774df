//! Carrying out a plan: rows become records, matched with those that are there, as changes for one batch.
//!
//! Nothing is written here. [`preview`] computes what an import would do; the same answer holds the changes, so what a
//! person saw is what they commit.

mod became;
mod combine;
mod identity;
mod index;
mod reference;
mod row;
mod run;
mod staging;

use std::collections::BTreeMap;

use tilth_core::{Change, Currency, Date, Kind, Portfolio, Timestamp, Uuid};

use crate::{
    ExchangeError, Table, compile,
    plan::Plan,
    problem::{Matter, Problem, Severity},
    template::Glob,
};
use run::Run;
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
    /// Rows of which nothing became a record of its own: they only speak of records that a row before them spoke of.
    pub merged: usize,
    /// Filled columns that the plan makes nothing of.
    pub unused: Vec<String>,
}

/// How many records of a kind an import touches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KindCount {
    /// The kind.
    pub kind: Kind,
    /// Rows that become such a record. More rows than records means that rows speak of the same one.
    pub rows: usize,
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
    let mut problems = Vec::new();
    let mut run = Run {
        staging: Staging::new(portfolio, surroundings.at),
        today: surroundings.today.to_string(),
        empty: plan.empty.iter().map(|text| Glob::new(text)).collect(),
        tables: Vec::new(),
        ready: Vec::new(),
        said: BTreeMap::new(),
        done: 0,
        total: 0,
    };
    for (at, given) in order(plan, tables, &mut problems) {
        let ready = compile::ready(plan, at, given, currency);
        run.add(given, ready.map_err(|fault| ExchangeError::Profile(Box::new(fault)))?);
    }
    run.rows(surroundings)?;
    Ok(run.finish(problems))
}

/// The tables in the plan's order, each with its place in the plan. What the plan or the files lack is noted.
fn order<'t>(plan: &Plan, tables: &'t [Table], problems: &mut Vec<Problem>) -> Vec<(usize, &'t Table)> {
    let mut order = Vec::new();
    let mut used = vec![false; tables.len()];
    for (at, table_plan) in plan.tables.iter().enumerate() {
        let glob = Glob::new(&table_plan.table);
        let before = order.len();
        for (given, table) in tables.iter().enumerate() {
            if table.is_called(&glob) {
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

/// Counts per kind, in the catalog's order.
type Counts = BTreeMap<Kind, KindCount>;

fn count(counts: &mut Counts, kind: Kind, outcome: staging::Outcome) {
    let count = counts.entry(kind).or_insert(KindCount { kind, rows: 0, new: 0, changed: 0, unchanged: 0 });
    match outcome {
        staging::Outcome::New => count.new += 1,
        staging::Outcome::Changed => count.changed += 1,
        staging::Outcome::Unchanged => count.unchanged += 1,
    }
}
