//! Tables in: read, planned, previewed, and imported as one change that can be undone.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use tilth_core::{Portfolio, Words, args};
use tilth_exchange::plan::Plan;
use tilth_exchange::{ColumnValues, ExchangeError, KindCount, Limits, Preview, Surroundings, Table, column_values};
use ts_rs::TS;

use crate::{App, Error, edits::Saved, lock, output::Written, progress::Work, session::PathRequest};

/// Tables that were read, until others are.
#[derive(Default)]
pub(crate) struct Drafts {
    latest: Option<(String, Arc<Vec<Table>>)>,
}

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

/// What an import would do, or did.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ImportPreview {
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
}

/// How many records of a kind an import touches.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "KindCount")]
pub struct CountShape {
    /// The kind.
    pub kind: String,
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

const MOST_PROBLEMS: usize = 500;
const MOST_VALUES: usize = 100;
const SAMPLES: usize = 3;

impl App {
    /// Reads tables and proposes what their rows become. Nothing is written.
    pub fn import_read(&self, request: ReadRequest) -> Result<ImportRead, Error> {
        let label = self.words.get("task-reading");
        let tables = self.running.task(label, |work| {
            let mut tables: Vec<Table> = Vec::new();
            for (done, path) in request.paths.iter().enumerate() {
                if !work.step(done, request.paths.len()) {
                    return Err(Error::Exchange(ExchangeError::Cancelled));
                }
                tables.extend(tilth_exchange::read_file(&self.to_read(path)?, &Limits::default())?);
            }
            Ok(tables)
        })?;
        let plan = tilth_exchange::suggest(&tables, &self.words);
        let token = self.settings.clock.id().to_string();
        let read = ImportRead {
            tables: tables.iter().map(table_shape).collect(),
            problems: tables
                .iter()
                .flat_map(|table| &table.problems)
                .map(|problem| problem_shape(problem, &self.words))
                .collect(),
            token: token.clone(),
            plan,
        };
        self.reads_tables(request.paths.iter().map(Into::into).collect());
        lock(&self.drafts).latest = Some((token, Arc::new(tables)));
        Ok(read)
    }

    /// Counts what an import would do, and lists what it cannot read. Nothing is written.
    pub fn import_preview(&self, request: ImportRequest) -> Result<ImportPreview, Error> {
        let tables = self.draft(&request.token)?;
        let preview = self.matched(&tables, &request.plan)?;
        Ok(preview_shape(&preview, request.most_problems, &self.words))
    }

    /// Imports, as one change that can be undone. A verified backup is made before.
    pub fn import_commit(&self, request: ImportRequest) -> Result<ImportCommit, Error> {
        let tables = self.draft(&request.token)?;
        let backups = self.backup_folder();
        let task = |work: &Work| {
            self.with_open(|open| {
                if open.as_of().is_some() {
                    return Err(Error::Past);
                }
                let preview = self.previewed(work, open.portfolio(), &tables, &request.plan)?;
                let shape = preview_shape(&preview, request.most_problems, &self.words);
                let first = tables.first().map(|table| table.name.as_str()).unwrap_or_default();
                let label = self
                    .words
                    .with("change-import", &args! { "title" => first, "others" => tables.len().saturating_sub(1) });
                if !preview.changes.is_empty() {
                    work.turn_to(self.words.get("task-backup"))?;
                    open.document.back_up(&backups, self.settings.clock.now())?;
                    work.turn_to(self.words.get("task-writing"))?;
                    let batch = self.batch(label.clone(), preview.changes);
                    open.write(batch, &mut |done, total| work.watch(done, total))?;
                }
                Ok(ImportCommit { preview: shape, saved: self.saved(open, label, None) })
            })
        };
        self.running.task(self.words.get("task-matching"), task)
    }

    /// The different values of a table's columns, and what they become.
    pub fn import_columns(&self, request: ColumnsRequest) -> Result<ImportColumns, Error> {
        let tables = self.draft(&request.token)?;
        let table = tables.iter().find(|table| table.name == request.table).ok_or(Error::DraftGone)?;
        self.with_open(|open| {
            let columns = column_values(table, &request.plan, open.portfolio(), &self.words, MOST_VALUES);
            Ok(ImportColumns { columns: columns.into_iter().map(values_shape).collect() })
        })
    }

    /// Writes everything that needs a look as a table, to be worked through elsewhere.
    pub fn import_save_problems(&self, request: SaveProblemsRequest) -> Result<Written, Error> {
        let tables = self.draft(&request.token)?;
        let path = self.to_write(&request.path)?;
        let preview = self.matched(&tables, &request.plan)?;
        let heads = ["table", "row", "column", "value", "matter", "remedy"];
        let heads = heads.map(|head| self.words.get(&format!("ui-import-{head}")));
        let rows = preview.problems.iter().map(|problem| {
            vec![
                problem.table.clone(),
                problem.row.map(|row| row.to_string()).unwrap_or_default(),
                problem.column.clone().unwrap_or_default(),
                problem.value.clone().unwrap_or_default(),
                problem.reason(&self.words),
                problem.remedy(&self.words),
            ]
        });
        let bytes = tilth_exchange::text_table(&heads, rows)?;
        self.write_out(&path, &bytes)?;
        Ok(Written { path: request.path, bytes: bytes.len(), pages: None, files: 1, annex: None })
    }

    /// Reads a profile.
    pub fn import_load_profile(&self, request: PathRequest) -> Result<Plan, Error> {
        let path = self.to_read(&request.path)?;
        let text = std::fs::read_to_string(&path).map_err(|source| ExchangeError::Unopened { path, source })?;
        Ok(tilth_exchange::read_profile(&text)?)
    }

    /// Writes a profile.
    pub fn import_save_profile(&self, request: SaveProfileRequest) -> Result<PathRequest, Error> {
        let path = self.to_write(&request.path)?;
        self.write_out(&path, tilth_exchange::write_profile(&request.plan)?.as_bytes())?;
        Ok(PathRequest { path: request.path })
    }

    fn draft(&self, token: &str) -> Result<Arc<Vec<Table>>, Error> {
        let drafts = lock(&self.drafts);
        let latest = drafts.latest.as_ref().filter(|(known, _)| known == token);
        latest.map(|(_, tables)| Arc::clone(tables)).ok_or(Error::DraftGone)
    }

    /// What an import into the open portfolio would do.
    fn matched(&self, tables: &[Table], plan: &Plan) -> Result<Preview, Error> {
        self.running.task(self.words.get("task-matching"), |work| {
            self.with_open(|open| self.previewed(work, open.portfolio(), tables, plan))
        })
    }

    fn previewed(&self, work: &Work, portfolio: &Portfolio, tables: &[Table], plan: &Plan) -> Result<Preview, Error> {
        let mut surroundings = Surroundings {
            at: self.settings.clock.now(),
            today: self.settings.clock.today(),
            new_id: &mut || self.settings.clock.id(),
            watch: &mut |done, total| work.step(done, total),
        };
        Ok(tilth_exchange::preview(portfolio, tables, plan, &mut surroundings)?)
    }
}

fn table_shape(table: &Table) -> TableShape {
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

fn values_shape(column: ColumnValues) -> ValuesOfColumn {
    let values = column.values.into_iter();
    ValuesOfColumn {
        column: column.column,
        different: column.different,
        filled: column.filled,
        read: column.read,
        values: values.map(|value| ValueCount { value: value.value, count: value.count, read: value.read }).collect(),
    }
}

fn problem_shape(problem: &tilth_exchange::Problem, words: &Words) -> ProblemShape {
    ProblemShape {
        table: problem.table.clone(),
        row: problem.row,
        column: problem.column.clone(),
        value: problem.value.clone(),
        reason: problem.reason(words),
        remedy: problem.remedy(words),
        severity: problem.severity.name().to_owned(),
    }
}

fn preview_shape(preview: &Preview, most_problems: Option<usize>, words: &Words) -> ImportPreview {
    let (new, changed, unchanged) = preview.sums();
    let counts = |counts: &[KindCount]| counts.iter().map(count_shape).collect::<Vec<_>>();
    let most = most_problems.unwrap_or(MOST_PROBLEMS);
    // What leaves rows out comes before what is only good to know.
    let mut problems: Vec<_> = preview.problems.iter().collect();
    problems.sort_by_key(|problem| problem.severity);
    ImportPreview {
        tables: preview
            .tables
            .iter()
            .map(|table| TablePreviewShape {
                table: table.table.clone(),
                rows: table.rows,
                kinds: counts(&table.kinds),
                errors: table.errors,
                notes: table.notes,
            })
            .collect(),
        totals: counts(&preview.totals),
        new,
        changed,
        unchanged,
        errors: preview.errors(),
        problems: problems.into_iter().take(most).map(|problem| problem_shape(problem, words)).collect(),
        problems_total: preview.problems.len(),
    }
}

fn count_shape(count: &KindCount) -> CountShape {
    CountShape {
        kind: count.kind.name().to_owned(),
        new: count.new,
        changed: count.changed,
        unchanged: count.unchanged,
    }
}
