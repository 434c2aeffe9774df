//! Opening, making and closing a portfolio; who works here; which day is looked at.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tilth_core::{
    Change, Choice, Common, Currency, Date, FieldProblem, Id, Kind, Mismatch, Timestamp, args,
    catalog::{Domain, DomainStatus, PortfolioFacts, Sector},
};
use tilth_store::{Document, Opening, SyncedFolder};
use ts_rs::TS;

use crate::{
    App, Error,
    files::is_same_file,
    memory::Memory,
    open::{Open, titled},
    sample,
    seat::Me,
    shapes::Nothing,
    way_home::{WayHome, sample_file},
};

/// How things stand: what is open, and what was open before.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Session {
    /// The version of Tilth.
    pub version: String,
    /// The day, in the computer's time zone.
    pub today: String,
    /// The name under which changes are made.
    pub author: String,
    /// Whether the computer tells what falls due.
    pub reminds: bool,
    /// The open portfolio.
    pub document: Option<DocumentInfo>,
    /// What was open, the newest first.
    pub recent: Vec<Recent>,
}

/// The open portfolio.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DocumentInfo {
    /// Its file.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Whose it is.
    pub organization: String,
    /// The sector's id.
    pub sector: String,
    /// The currency of amounts that name none.
    pub currency: String,
    /// The record of its facts.
    pub facts: Option<uuid::Uuid>,
    /// Whether it can only be read.
    pub read_only: bool,
    /// Why, in words.
    pub read_only_reason: Option<String>,
    /// The past date that is looked at.
    pub as_of: Option<String>,
    /// The day on which the portfolio was made: there is none to look at before.
    pub began: Option<String>,
    /// How many of its domains are retired.
    pub retired_domains: usize,
    /// How many records of each kind there are.
    #[ts(type = "Record<string, number>")]
    pub counts: indexmap::IndexMap<String, usize>,
    /// Counts the changes since it was opened: a page that shows an older one asks again.
    pub revision: u64,
    /// The name under which changes are made.
    pub author: String,
    /// Who uses this computer for it, and from which seat.
    pub me: Option<Me>,
    /// The last change.
    pub last_change: Option<LastChange>,
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// What redo would make again, in words.
    pub redo: Option<String>,
    /// What a person should know about the file, such as that it lies in a synchronized folder.
    pub warnings: Vec<String>,
    /// While a sample is open, the portfolio of one's own that was open before.
    pub back: Option<WayHome>,
}

/// The last change of a portfolio.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LastChange {
    /// What was done.
    pub label: String,
    /// When.
    pub at: String,
    /// By whom.
    pub author: String,
}

/// A portfolio that was open.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Recent {
    /// Its file.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Whose it is.
    pub organization: String,
    /// When it was opened.
    pub opened_at: String,
    /// Whether the file is no longer there. That is looked at while no portfolio is open: a save does not wait for drives
    /// on which others lie.
    pub missing: bool,
}

/// A new portfolio.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CreatePortfolio {
    /// Its file; without one, a file named after it in the folder for documents.
    pub path: Option<String>,
    /// Its name; without one, the organization's.
    pub name: Option<String>,
    /// Whose it is.
    pub organization: String,
    /// The sector's id; `business` if it is not said.
    pub sector: Option<String>,
    /// An ISO 4217 code; `EUR` if it is not said.
    pub currency: Option<String>,
    /// The month in which the fiscal year starts, 1 to 12.
    pub fiscal_year_start: Option<i64>,
    /// Months between reviews.
    pub review_every: Option<i64>,
    /// The knowledge strategy.
    pub strategy: Option<String>,
}

/// Which sample.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SampleRequest {
    /// The sector's id; `business` if it is not said, or if the sector is another.
    pub sector: Option<String>,
}

impl SampleRequest {
    fn sector(&self) -> Result<Sector, Error> {
        sector(self.sector.as_deref()).map_err(|problem| Error::Fields(vec![problem]))
    }
}

/// A file.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PathRequest {
    /// Its path.
    pub path: String,
}

/// A day to look at; none for the present.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LookAtRequest {
    /// The day, `2026-06-30`.
    pub date: Option<String>,
}

impl App {
    /// How things stand.
    pub fn session(&self, _: Nothing) -> Result<Session, Error> {
        let mut state = self.state();
        if let Some(open) = state.as_mut() {
            open.catch_up()?;
        }
        Ok(self.session_of(state.as_ref()))
    }

    /// Makes a portfolio and opens it.
    pub fn create_portfolio(&self, request: CreatePortfolio) -> Result<Session, Error> {
        let facts = self.facts(&request)?;
        let path = match &request.path {
            Some(path) => self.to_write(path)?,
            None => self.free_path(&facts.name)?,
        };
        let label = self.words.with("change-new-portfolio", &titled(&facts.name));
        let batch = self.batch(label, vec![Change::Create(Box::new(facts.into()))]);
        let (document, portfolio) = Document::create(&path, &batch, None)?;
        Ok(self.put(Open::new(document, portfolio, path)))
    }

    /// Opens a portfolio. One that another window has open can be read.
    pub fn open_portfolio(&self, request: PathRequest) -> Result<Session, Error> {
        let path = self.to_open(&request.path)?;
        let _opening = crate::lock(&self.opening);
        self.open_at(&path)
    }

    /// Opens a portfolio and works out what its first page says, before anybody asks. What stands against it is said
    /// to who opens it then.
    pub fn open_ahead(&self, path: &Path) {
        let opened = self.open_portfolio(PathRequest { path: path.display().to_string() });
        let _ = opened.and_then(|_| self.portfolio_page(Nothing {}));
    }

    /// Opens a sector's sample portfolio in the application's folder; the first time, makes it.
    pub fn open_sample(&self, request: SampleRequest) -> Result<Session, Error> {
        let path = self.own_folder()?.join(sample_file(request.sector()?));
        let _opening = crate::lock(&self.opening);
        if path.exists() { self.open_at(&path) } else { self.write_sample(&path, &request) }
    }

    /// Writes a sector's sample portfolio to a new file, whole or not at all, and opens it.
    pub fn write_sample(&self, path: &Path, request: &SampleRequest) -> Result<Session, Error> {
        let sector = request.sector()?;
        let (document, portfolio) = self.running.task(self.words.get("task-sample"), |work| {
            let batches = sample::sample(sector, self.settings.clock.today());
            Document::create_with_history(path, batches, None, &mut |done, total| work.watch(done, total))
        })?;
        Ok(self.put(Open::new(document, portfolio, path.to_owned())))
    }

    /// Closes the portfolio: one file remains. Where that cannot be, it stays open.
    pub fn close_portfolio(&self, _: Nothing) -> Result<Session, Error> {
        let mut state = self.state();
        if let Some(open) = state.as_ref() {
            open.document.fold()?;
        }
        let called = state.as_ref().map(Open::called);
        if let Some(open) = state.take() {
            open.document.close()?;
        }
        drop(state);
        // It is closed, whether or not this computer can note what it was called last.
        let _noted = called.map(|called| self.remember(|memory| memory.renamed(called)));
        Ok(self.session_of(None))
    }

    /// Writes a copy of the open portfolio to another file.
    pub fn save_copy(&self, request: PathRequest) -> Result<PathRequest, Error> {
        let path = self.to_write(&request.path)?;
        self.running
            .whole(self.words.get("task-copy"), || self.with_open(|open| Ok(open.document.save_copy(&path)?)))?;
        Ok(PathRequest { path: path.display().to_string() })
    }

    /// Takes a portfolio off the list of recent ones; its file stays.
    pub fn forget_recent(&self, request: PathRequest) -> Result<Session, Error> {
        self.remember(|memory| memory.recent.retain(|known| known.path != Path::new(&request.path)))?;
        self.session(Nothing {})
    }

    /// Looks at the portfolio as it was at the end of a day, or at the present again. A day that has not come, or on which
    /// the portfolio was not there yet, is refused.
    pub fn look_at(&self, request: LookAtRequest) -> Result<Session, Error> {
        let today = self.settings.clock.today();
        let date = request.date.as_deref().map(tilth_core::parse_date).transpose();
        let date = date.map_err(|mismatch| crate::error::misfit("date", mismatch))?;
        if let Some(date) = date.filter(|date| *date > today) {
            return Err(Error::NotYet(date));
        }
        let date = date.filter(|date| *date < today);
        self.with_open(|open| {
            open.look_at(date.map(|date| (date, self.settings.clock.end_of(date))))?;
            Ok(self.session_of(Some(open)))
        })
    }

    /// Opens the portfolio at this path, unless it is open.
    pub(crate) fn open_at(&self, path: &Path) -> Result<Session, Error> {
        if let Some(open) = self.state().as_ref()
            && is_same_file(&open.path, path)
        {
            return Ok(self.session_of(Some(open)));
        }
        Ok(self.put(self.load(path)?))
    }

    /// How things stand with this portfolio open.
    pub(crate) fn session_of(&self, open: Option<&Open>) -> Session {
        let memory = self.memory();
        let recent = memory.recent.iter().map(|known| Recent {
            path: known.path.display().to_string(),
            name: known.name.clone(),
            organization: known.organization.clone(),
            opened_at: known.opened_at.clone(),
            missing: open.is_none() && !known.path.exists(),
        });
        Session {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            today: self.settings.clock.today().to_string(),
            author: memory.author.clone(),
            reminds: memory.reminds,
            document: open.map(|open| self.document_info(open, &memory)),
            recent: recent.collect(),
        }
    }

    /// The day on which a moment was here.
    pub(crate) fn day_of(&self, at: Timestamp) -> Date {
        at.to_zoned(self.settings.clock.zone()).date()
    }

    fn document_info(&self, open: &Open, memory: &Memory) -> DocumentInfo {
        // What the journal cannot say for the moment is left out: the portfolio itself is in memory.
        let last = open.document.last_change(open.until()).ok().flatten();
        let last = last.map(|last| LastChange { label: last.label, at: last.at.to_string(), author: last.author });
        let undo = open.document.undo_label().ok().flatten();
        let redo = open.document.redo_label().ok().flatten();
        let view = open.view(&self.words, self.settings.clock.today());
        let facts = view.portfolio.facts();
        DocumentInfo {
            path: open.path.display().to_string(),
            name: facts.map(|facts| facts.name.clone()).unwrap_or_default(),
            organization: facts.map(|facts| facts.organization.clone()).unwrap_or_default(),
            sector: facts.map(|facts| facts.sector.id().to_owned()).unwrap_or_default(),
            currency: open.currency().code().to_owned(),
            facts: facts.map(|facts| facts.id.uuid()),
            read_only: open.document.read_only().is_some(),
            read_only_reason: open.document.read_only().map(|why| self.words.get(&format!("read-only-{}", why.id()))),
            as_of: open.as_of().map(|date| date.to_string()),
            began: open.portfolio().facts().map(|facts| self.day_of(facts.common.created).to_string()),
            retired_domains: view.portfolio.all::<Domain>().filter(|one| one.status == DomainStatus::Retired).count(),
            counts: Kind::ALL.iter().map(|kind| (kind.name().to_owned(), view.portfolio.count(*kind))).collect(),
            revision: open.revision,
            author: memory.author.clone(),
            me: open.me(memory),
            last_change: last,
            undo,
            redo,
            warnings: open.warnings.clone(),
            back: self.way_home(open, memory),
        }
    }

    /// Opens the document at this path for writing; where another window writes, for reading.
    fn load(&self, path: &Path) -> Result<Open, Error> {
        let backups = self.backup_folder();
        let document = Document::open(path, Opening { passphrase: None, backups: Some(&backups) })?;
        let portfolio = document.load()?;
        Ok(Open::new(document, portfolio, path.to_owned()))
    }

    /// Puts this in the place of what was open. What fails beside it is a warning: the portfolio is open.
    fn put(&self, mut open: Open) -> Session {
        let folder = open.document.synced_folder();
        let synced =
            |folder: SyncedFolder| self.words.with("session-synced-folder", &args! { "service" => folder.service });
        open.warnings.extend(folder.map(synced));
        let (called, opened_at) = (open.called(), self.settings.clock.now().to_string());
        let left = self.state().as_ref().map(Open::called);
        let kept = self.remember(|memory| {
            left.into_iter().for_each(|left| memory.renamed(left));
            memory.opened(called, opened_at);
        });
        let kept = kept.and_then(|()| self.take_seat(&open));
        if let Err(error) = kept {
            let detail = error.shape(&self.words).message;
            open.warnings.push(self.words.with("session-not-remembered", &args! { "detail" => detail }));
        }
        let mut state = self.state();
        let before = state.replace(open);
        let open = state.as_mut().expect("it was put there");
        if let Some(before) = before {
            let path = before.path.display().to_string();
            if let Err(error) = before.document.close() {
                let detail = Error::from(error).shape(&self.words).message;
                let left = args! { "path" => path, "detail" => detail };
                open.warnings.push(self.words.with("session-log-left", &left));
            }
        }
        self.session_of(Some(open))
    }

    /// The facts of a new portfolio.
    fn facts(&self, request: &CreatePortfolio) -> Result<PortfolioFacts, Error> {
        let mut problems = Vec::new();
        let organization = request.organization.trim().to_owned();
        if organization.is_empty() {
            problems.push(FieldProblem { field: "organization", mismatch: Mismatch::Required });
        }
        let sector = sector(request.sector.as_deref()).unwrap_or_else(|problem| {
            problems.push(problem);
            Sector::Other
        });
        let currency = request.currency.clone().unwrap_or_else(|| "EUR".to_owned());
        if let Err(mismatch) = Currency::new(&currency) {
            problems.push(FieldProblem { field: "currency", mismatch });
        }
        let fiscal_year_start = request.fiscal_year_start.unwrap_or(1);
        if !(1..=12).contains(&fiscal_year_start) {
            let mismatch = Mismatch::NotANumber(fiscal_year_start.to_string());
            problems.push(FieldProblem { field: "fiscal_year_start", mismatch });
        }
        if !problems.is_empty() {
            return Err(Error::Fields(problems));
        }
        let said = request.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
        Ok(PortfolioFacts {
            id: Id::new(self.settings.clock.id()),
            name: said.map_or_else(|| organization.clone(), str::to_owned),
            organization,
            sector,
            currency,
            fiscal_year_start,
            knowledge_strategy: request.strategy.clone().filter(|strategy| !strategy.trim().is_empty()),
            review_every: request.review_every,
            core_share: None,
            active_share: None,
            critical_mass: None,
            over_extended: None,
            sponsor_load: None,
            leading_sponsor_load: None,
            leadership_load: None,
            coordinator_gap: None,
            quiet_after: None,
            voice_every: None,
            answer_within: None,
            sponsor_contact_every: None,
            artifact_review_every: None,
            common: Common::new(self.settings.clock.now()),
        })
    }

    /// The folder of portfolios that nobody placed elsewhere. The first portfolio makes it.
    fn own_folder(&self) -> Result<&Path, Error> {
        let folder = &self.settings.data_dir;
        std::fs::create_dir_all(folder).map_err(|source| Error::File { path: folder.clone(), source })?;
        Ok(folder)
    }

    /// A file in the documents folder that is not there yet.
    fn free_path(&self, name: &str) -> Result<PathBuf, Error> {
        let safe: String = name
            .chars()
            .map(|letter| if letter.is_alphanumeric() || " -_.".contains(letter) { letter } else { '-' })
            .collect();
        let folder = self.own_folder()?;
        let numbered = (2..).map(|number| folder.join(format!("{} {number}.tilth", safe.trim())));
        let first = folder.join(format!("{}.tilth", safe.trim()));
        Ok(std::iter::once(first).chain(numbered).find(|path| !path.exists()).expect("some number is free"))
    }
}

/// The sector with this id, business without one.
fn sector(id: Option<&str>) -> Result<Sector, FieldProblem> {
    let Some(id) = id else { return Ok(Sector::Business) };
    Sector::from_id(id).ok_or_else(|| {
        let mismatch = Mismatch::NotAChoice { value: id.to_owned(), choices: Sector::SET.ids.join(", ") };
        FieldProblem { field: "sector", mismatch }
    })
}
