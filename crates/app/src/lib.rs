//! The use cases of Tilth, for every way of using it: the window, the command line, a browser in tests.
//!
//! [`App`] holds what is open. Each use case is a command with a request and an answer ([`commands`]); the window and
//! the web host call [`App::dispatch`] with JSON, the command line calls the methods. This crate knows neither Tauri
//! nor a terminal.

mod attention;
mod backups;
mod boundary;
mod changing;
mod checking;
mod clock;
mod columns;
pub mod commands;
pub(crate) mod community;
mod comparing;
mod decisions;
mod desk;
mod domain;
mod edits;
mod error;
mod event;
mod figures;
mod files;
mod findings;
mod folders;
mod history;
mod imports;
mod links;
mod lists;
mod log;
mod meant;
mod memory;
mod network;
mod open;
mod ordering;
mod output;
mod pages;
mod person;
mod progress;
mod projects;
mod promises;
mod records;
mod recovery;
mod reminding;
mod review;
mod sample;
mod searching;
mod seat;
mod session;
mod shapes;
mod standing;
mod views;
mod voices;
mod voicing;
mod way_home;
mod workbook;

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

pub use attention::*;
pub use backups::{BackupShape, Backups, RestoreRequest};
pub use boundary::*;
pub use changing::ChangeRequest;
pub use checking::Check;
pub use clock::Clock;
pub use commands::typescript;
pub use community::*;
pub use decisions::*;
pub use domain::*;
pub use edits::{CreateRequest, Input, RevertRequest, Saved, SetRequest, WayBack};
pub use error::{Error, ErrorShape};
pub use event::*;
pub use figures::*;
pub use findings::{AnswerRequest, Attention, WithdrawRequest};
pub use folders::{Folders, IDENTIFIER};
pub use history::{BatchShape, ChangeShape, History, HistoryRequest};
pub use imports::{
    CommitRequest, ImportCommit, ImportPreview, ImportRead, ImportRequest, ProblemShape, ProfileOffer, ReadRequest,
    SaveProfileRequest, TablePreviewShape, shipped_profile,
};
pub use links::Links;
pub use lists::{Condition, Group, List, ListRequest, Place, SeekRequest, Sort};
pub use log::{LogBeginning, LogBeginningRequest, LogKind, LogPromise, LogReading, LogRequest, ReadLine, Touches};
pub use output::{ExportRequest, ReportBytes, ReportRequest, Written};
pub use pages::{DomainLine, PortfolioPage};
pub use person::*;
pub use progress::{Progress, Task};
pub use projects::*;
pub use promises::{
    CommunityPromises, NewDay, NewDayRequest, PromiseBoard, PromiseBoardRequest, PromiseCalendar,
    PromiseCalendarRequest, PromiseColumn, PromiseDay, PromiseEntry, PromiseLane, PromiseMonth, PromiseMove,
    PromisePage, PromiseRequest, PromiseSide, Promised, RenegotiateRequest, SettleRequest,
};
pub use records::{Catalog, ChooseRequest, RecordPage};
pub use reminding::{RemindRequest, Reminder};
pub use review::*;
pub use searching::{Hit, SearchAnswer, SearchRequest};
pub use seat::{Known, Me, ProposedSeat, Seat, SeatRequest, SitRequest, WhoRequest, login_name};
pub use session::{CreatePortfolio, DocumentInfo, LookAtRequest, PathRequest, SampleRequest, Session};
pub use shapes::{AnswerShape, Cell, Chip, Chips, ChipsRequest, FindingShape, NextStep, Nothing, RecordName, Row};
pub use tilth_core::{Date, FieldType, FluentArgs, Kind, Words};
pub use tilth_exchange::plan::Plan;
pub use way_home::WayHome;

use memory::Memory;
use open::Open;
use progress::Running;
use workbook::Erased;

/// Where the application keeps things, and what it takes from outside.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Folder of `settings.json`.
    pub config_dir: PathBuf,
    /// Folder of portfolios that nobody placed elsewhere, and of backups.
    pub data_dir: PathBuf,
    /// Where time and ids come from.
    pub clock: Clock,
    /// Whether only paths are used that a person chose; see [`App::grant_reading`] and [`App::grant_writing`].
    pub granted_paths_only: bool,
    /// Under this name changes are made, whatever is remembered.
    pub author: Option<String>,
    /// Whether what was opened and how pages were left is written down.
    pub remembers: bool,
}

/// The application: what is open, what is remembered, what is running.
pub struct App {
    settings: Settings,
    words: Words,
    state: Mutex<Option<Open>>,
    /// Held while a portfolio is opened: who asks for the same one meanwhile gets that one.
    opening: Mutex<()>,
    memory: Mutex<Memory>,
    running: Running,
    drafts: Mutex<imports::Drafts>,
    chosen: Mutex<files::Chosen>,
    erased: Mutex<Erased>,
    /// Under this name changes are made where no other is known.
    login: String,
}

impl App {
    /// The application with nothing open.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        let memory = Memory::read(&settings.config_dir);
        Self {
            words: Words::english().in_zone(settings.clock.zone()),
            state: Mutex::new(None),
            opening: Mutex::default(),
            memory: Mutex::new(memory),
            running: Running::default(),
            drafts: Mutex::default(),
            chosen: Mutex::default(),
            erased: Mutex::default(),
            login: String::new(),
            settings,
        }
    }

    /// The application in which changes are made under this name where neither the settings nor the memory has one.
    #[must_use]
    pub fn with_login(self, login: String) -> Self {
        Self { login, ..self }
    }

    /// The words a person reads.
    #[must_use]
    pub const fn words(&self) -> &Words {
        &self.words
    }

    /// Where time and ids come from.
    #[must_use]
    pub const fn clock(&self) -> Clock {
        self.settings.clock
    }

    fn state(&self) -> MutexGuard<'_, Option<Open>> {
        lock(&self.state)
    }

    fn erased(&self) -> MutexGuard<'_, Erased> {
        lock(&self.erased)
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        lock(&self.memory)
    }

    /// Changes what is remembered, and writes it down.
    fn remember(&self, change: impl FnOnce(&mut Memory)) -> Result<(), Error> {
        let mut memory = self.memory();
        change(&mut memory);
        if self.settings.remembers { memory.write(&self.settings.config_dir) } else { Ok(()) }
    }

    /// The name under which changes are made.
    fn author(&self) -> String {
        let remembered = || Some(self.memory().author.clone()).filter(|name| !name.is_empty());
        self.settings.author.clone().or_else(remembered).unwrap_or_else(|| self.login.clone())
    }
}

/// Reads a day as a person writes it.
///
/// # Errors
/// A text that means no one day.
pub fn read_date(text: &str) -> Result<Date, Error> {
    tilth_core::parse_date(text).map_err(|mismatch| error::misfit("date", mismatch))
}

/// A day of the wire as a person reads it: `19 Nov 2026`.
#[must_use]
pub fn show_day(day: &str) -> String {
    tilth_core::parse_date(day).map_or_else(|_| day.to_owned(), tilth_core::show_date)
}

/// What a command that panicked has left half done is read anew ([`App::answered`]), so its lock is taken over.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
