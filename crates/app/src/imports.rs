//! Tables in: read, planned, previewed, and imported as one change that can be undone.

mod shapes;
mod shipped;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use tilth_core::{Portfolio, args};
use tilth_exchange::plan::Plan;
use tilth_exchange::{ExchangeError, Limits, Preview, Surroundings, Table, column_values};

pub use shapes::*;
pub use shipped::{ProfileOffer, shipped_profile};

use crate::open::Open;
use crate::{App, Error, lock, output::Written, progress::Work, session::PathRequest};

/// Tables that were read, until others are.
#[derive(Default)]
pub(crate) struct Drafts {
    latest: Option<(String, Arc<Vec<Table>>)>,
}

const MOST_VALUES: usize = 100;

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
                .map(|problem| problem_shape(problem, None, &self.words))
                .collect(),
            token: token.clone(),
            plan,
            profiles: shipped::offers(&tables),
        };
        self.reads_tables(request.paths.iter().map(Into::into).collect());
        lock(&self.drafts).latest = Some((token, Arc::new(tables)));
        Ok(read)
    }

    /// Counts what an import would do, and lists what it cannot read. Nothing is written. A preview still under way gives
    /// way to this one.
    pub fn import_preview(&self, request: ImportRequest) -> Result<ImportPreview, Error> {
        let tables = self.draft(&request.token)?;
        self.running.in_place(self.words.get("task-matching"), |work| {
            self.with_open(|open| {
                let preview = self.previewed(work, open.portfolio(), &tables, &request.plan)?;
                Ok(preview_shape(&preview, self.sight(open, &request), &request, open.portfolio(), &self.words))
            })
        })
    }

    /// Imports, as one change that can be undone. A verified backup is made before. Where another preview was seen than
    /// the one of this plan and portfolio, nothing is written.
    pub fn import_commit(&self, request: CommitRequest) -> Result<ImportCommit, Error> {
        let CommitRequest { import: request, seen } = request;
        let tables = self.draft(&request.token)?;
        let backups = self.backup_folder();
        let task = |work: &Work| {
            self.with_open(|open| {
                if open.as_of().is_some() {
                    return Err(Error::Past);
                }
                let sight = self.sight(open, &request);
                if seen.is_some_and(|seen| seen != sight) {
                    return Err(Error::Unseen);
                }
                let preview = self.previewed(work, open.portfolio(), &tables, &request.plan)?;
                let shape = preview_shape(&preview, sight, &request, open.portfolio(), &self.words);
                let label = self.import_label(&request.plan, &tables);
                let batch = self.batch(label.clone(), preview.changes);
                let id = batch.id;
                if !batch.changes.is_empty() {
                    work.turn_to(self.words.get("task-backup"))?;
                    open.document.back_up(&backups, self.settings.clock.now())?;
                    work.turn_to(self.words.get("task-writing"))?;
                    open.write(batch, &mut |done, total| work.watch(done, total))?;
                }
                Ok(ImportCommit { preview: shape, saved: self.saved(open, label, None, id) })
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
        let preview = self.running.task(self.words.get("task-matching"), |work| {
            self.with_open(|open| self.previewed(work, open.portfolio(), &tables, &request.plan))
        })?;
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

    /// What the change is called: by the profile where it has a name, by the first table otherwise.
    fn import_label(&self, plan: &Plan, tables: &[Table]) -> String {
        let named = plan.name.trim();
        let first = || tables.first().map(|table| table.name.as_str()).unwrap_or_default();
        let (title, others) = if named.is_empty() { (first(), tables.len().saturating_sub(1)) } else { (named, 0) };
        self.words.with("change-import", &args! { "title" => title, "others" => others })
    }

    fn draft(&self, token: &str) -> Result<Arc<Vec<Table>>, Error> {
        let drafts = lock(&self.drafts);
        let latest = drafts.latest.as_ref().filter(|(known, _)| known == token);
        latest.map(|(_, tables)| Arc::clone(tables)).ok_or(Error::DraftGone)
    }

    /// By this a preview is known: the tables, the plan, the portfolio as it stands, and the day.
    fn sight(&self, open: &Open, request: &ImportRequest) -> String {
        let mut hasher = DefaultHasher::new();
        let plan = serde_json::to_string(&request.plan).expect("a plan is plain data");
        (&request.token, plan, &open.path, open.revision, self.settings.clock.today().to_string()).hash(&mut hasher);
        format!("{:016x}", hasher.finish())
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
