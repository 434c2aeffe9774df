//! What is asked and answered about an import.

use serde::{Deserialize, Serialize};
use tilth_core::{Portfolio, Words};
use tilth_exchange::plan::Plan;
use tilth_exchange::{ColumnValues, KindCount, Likely, Preview, Table, likely};
use ts_rs::TS;

use super::ProfileOffer;
use crate::edits::Saved;

const MOST_PROBLEMS: usize = 500;
const SAMPLES: usize = 3;

/// Files to read.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ReadRequest {
    /// CSV, XLSX or JSON files.
    pub paths: Vec<String>,
}

/// Tables that were read, and what their rows might become.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportRead {
    /// By this the other import commands know the tables.
    pub token: String,
    /// The tables.
    pub tables: Vec<TableShape>,
    /// What was odd about them.
    pub problems: Vec<ProblemShape>,
    /// A proposal.
    pub plan: Plan,
    /// Profiles that come with Tilth and fit the tables.
    pub profiles: Vec<ProfileOffer>,
}

/// A table that was read.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ImportTable")]
pub struct TableShape {
    /// The file's or sheet's name.
    pub name: String,
    /// How many rows it has below its header.
    pub rows: usize,
    /// The character encoding, of a text file.
    pub encoding: Option<String>,
    /// What stands between two cells, of a text file.
    pub separator: Option<String>,
    /// Its columns.
    pub columns: Vec<ColumnOfTable>,
}

/// A column of a table that was read.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ImportColumn")]
pub struct ColumnOfTable {
    /// Its name in the header row.
    pub name: String,
    /// Its first different values.
    pub samples: Vec<String>,
    /// In how many rows it is filled.
    pub filled: usize,
}

/// Something about a table, a row or a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "Problem")]
pub struct ProblemShape {
    /// The table.
    pub table: String,
    /// The row as a spreadsheet shows it; the header is 1.
    pub row: Option<u32>,
    /// The column.
    pub column: Option<String>,
    /// What stands there.
    pub value: Option<String>,
    /// What is the matter.
    pub reason: String,
    /// What can be done.
    pub remedy: String,
    /// `error`: the row is left out; `note`: something to know.
    pub severity: String,
    /// What sort of problem it is, for example `not-a-choice`.
    pub code: String,
    /// The field of the plan that did not take the value, where translating the value helps.
    pub at: Option<FieldPlaceShape>,
    /// What the value most likely means.
    pub likely: Option<LikelyShape>,
}

/// Where a field stands in a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "FieldPlace")]
pub struct FieldPlaceShape {
    /// The position of the table's part among the plan's tables.
    pub table: usize,
    /// The position of the record in that part.
    pub record: usize,
    /// The field.
    pub field: String,
}

/// What a value could be read as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "Likely")]
pub struct LikelyShape {
    /// The text that stands for it in a plan's translations.
    pub text: String,
    /// What is read, in words.
    pub shown: String,
}

/// Tables and a plan.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ImportRequest {
    /// The tables.
    pub token: String,
    /// What their rows become.
    pub plan: Plan,
    /// How many problems to list; all are counted.
    #[serde(default)]
    pub most_problems: Option<usize>,
}

/// An import to carry out.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CommitRequest {
    /// The tables and the plan.
    #[serde(flatten)]
    pub import: ImportRequest,
    /// The preview that a person saw: nothing else is written. Without one, what the plan does now.
    #[serde(default)]
    pub seen: Option<String>,
}

/// What an import would do, or did.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportPreview {
    /// By this `import_commit` knows what was seen.
    pub id: String,
    /// For each table.
    pub tables: Vec<TablePreviewShape>,
    /// Over all tables, each record counted once.
    pub totals: Vec<CountShape>,
    /// Records that come to be.
    pub new: usize,
    /// Records that change.
    pub changed: usize,
    /// Records that are as the tables say already.
    pub unchanged: usize,
    /// Rows that are left out.
    pub errors: usize,
    /// The first problems.
    pub problems: Vec<ProblemShape>,
    /// How many there are.
    pub problems_total: usize,
    /// The currency of amounts that name none, where it is not the portfolio's.
    pub currency: Option<OtherCurrency>,
}

/// Amounts of an import are read in another currency than the portfolio's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OtherCurrency {
    /// The one of the plan.
    pub read: String,
    /// The one of the portfolio.
    pub portfolio: String,
}

/// What an import would do with one table.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "TablePreview")]
pub struct TablePreviewShape {
    /// Its name.
    pub table: String,
    /// Its rows.
    pub rows: usize,
    /// For each kind its rows speak of.
    pub kinds: Vec<CountShape>,
    /// Rows that are left out.
    pub errors: usize,
    /// Notes.
    pub notes: usize,
    /// Rows of which nothing became a record of its own: they only speak of records that a row before them spoke of.
    pub merged: usize,
    /// Filled columns that the plan makes nothing of.
    pub unused: Vec<String>,
}

/// How many records of a kind an import touches.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "KindCount")]
pub struct CountShape {
    /// The kind.
    pub kind: String,
    /// Rows that become such a record. More rows than records means that rows speak of the same one.
    pub rows: usize,
    /// Records that come to be.
    pub new: usize,
    /// Records that change.
    pub changed: usize,
    /// Records that are so already.
    pub unchanged: usize,
}

/// What an import did.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportCommit {
    /// The counts.
    pub preview: ImportPreview,
    /// The change.
    pub saved: Saved,
}

/// A table of those that were read.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ColumnsRequest {
    /// The tables.
    pub token: String,
    /// How their values are read.
    #[serde(default)]
    pub plan: Plan,
    /// The table's name.
    pub table: String,
}

/// The different values of a table's columns.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportColumns {
    /// For each column.
    pub columns: Vec<ValuesOfColumn>,
}

/// The different values of a column, the most frequent first.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ColumnValues")]
pub struct ValuesOfColumn {
    /// The column.
    pub column: String,
    /// How many different ones there are.
    pub different: usize,
    /// Rows in which it is filled.
    pub filled: usize,
    /// Of those, rows whose value the plan reads.
    pub read: usize,
    /// The first of them.
    pub values: Vec<ValueCount>,
}

/// A value and how often it stands.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ValueCount {
    /// The value.
    pub value: String,
    /// How often.
    pub count: usize,
    /// What it becomes, in words; none where it cannot be read or is left empty.
    pub read: Option<String>,
}

/// A list of problems to write.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SaveProblemsRequest {
    /// The tables.
    pub token: String,
    /// What their rows become.
    pub plan: Plan,
    /// The CSV file.
    pub path: String,
}

/// A profile to write.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SaveProfileRequest {
    /// What rows become.
    pub plan: Plan,
    /// The file.
    pub path: String,
}

pub(super) fn table_shape(table: &Table) -> TableShape {
    let columns = table.columns.iter().enumerate().map(|(at, name)| {
        let filled = table.rows.iter().map(|row| row.cells[at].trim()).filter(|cell| !cell.is_empty());
        let mut samples: Vec<String> = Vec::new();
        for cell in filled.clone() {
            if samples.len() == SAMPLES {
                break;
            }
            let sample: String = cell.chars().take(60).collect();
            if !samples.contains(&sample) {
                samples.push(sample);
            }
        }
        ColumnOfTable { name: name.clone(), samples, filled: filled.count() }
    });
    TableShape {
        name: table.name.clone(),
        rows: table.rows.len(),
        encoding: table.encoding.map(str::to_owned),
        separator: table.separator.map(String::from),
        columns: columns.collect(),
    }
}

pub(super) fn values_shape(column: ColumnValues) -> ValuesOfColumn {
    let values = column.values.into_iter();
    ValuesOfColumn {
        column: column.column,
        different: column.different,
        filled: column.filled,
        read: column.read,
        values: values.map(|value| ValueCount { value: value.value, count: value.count, read: value.read }).collect(),
    }
}

pub(super) fn problem_shape(problem: &tilth_exchange::Problem, likely: Option<Likely>, words: &Words) -> ProblemShape {
    ProblemShape {
        table: problem.table.clone(),
        row: problem.row,
        column: problem.column.clone(),
        value: problem.value.clone(),
        reason: problem.reason(words),
        remedy: problem.remedy(words),
        severity: problem.severity.name().to_owned(),
        code: problem.matter.code().to_owned(),
        at: problem.at.map(|at| FieldPlaceShape { table: at.table, record: at.record, field: at.field.to_owned() }),
        likely: likely.map(|likely| LikelyShape { text: likely.text, shown: likely.shown }),
    }
}

pub(super) fn preview_shape(
    preview: &Preview,
    id: String,
    request: &ImportRequest,
    portfolio: &Portfolio,
    words: &Words,
) -> ImportPreview {
    let (new, changed, unchanged) = preview.sums();
    let counts = |counts: &[KindCount]| counts.iter().map(count_shape).collect::<Vec<_>>();
    let most = request.most_problems.unwrap_or(MOST_PROBLEMS);
    // What leaves rows out comes before what is only good to know.
    let mut problems: Vec<_> = preview.problems.iter().collect();
    problems.sort_by_key(|problem| problem.severity);
    ImportPreview {
        id,
        tables: preview
            .tables
            .iter()
            .map(|table| TablePreviewShape {
                table: table.table.clone(),
                rows: table.rows,
                kinds: counts(&table.kinds),
                errors: table.errors,
                notes: table.notes,
                merged: table.merged,
                unused: table.unused.clone(),
            })
            .collect(),
        totals: counts(&preview.totals),
        new,
        changed,
        unchanged,
        errors: preview.errors(),
        problems: problems
            .into_iter()
            .take(most)
            .map(|problem| problem_shape(problem, likely(problem, &request.plan, portfolio, words), words))
            .collect(),
        problems_total: preview.problems.len(),
        currency: other_currency(&request.plan, portfolio),
    }
}

fn other_currency(plan: &Plan, portfolio: &Portfolio) -> Option<OtherCurrency> {
    let (read, facts) = (plan.currency.as_ref()?, portfolio.facts()?);
    (!read.eq_ignore_ascii_case(&facts.currency))
        .then(|| OtherCurrency { read: read.clone(), portfolio: facts.currency.clone() })
}

fn count_shape(count: &KindCount) -> CountShape {
    CountShape {
        kind: count.kind.name().to_owned(),
        rows: count.rows,
        new: count.new,
        changed: count.changed,
        unchanged: count.unchanged,
    }
}
