//! An application in a folder that is thrown away.

#![allow(dead_code, reason = "each suite uses what it needs")]

use std::path::PathBuf;

use tempfile::TempDir;
use tilth_app::{App, Clock, CreatePortfolio, PathRequest, Session, Settings};

/// A folder with what an application needs.
pub(crate) struct Desk {
    folder: TempDir,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self { folder: TempDir::new().expect("a folder can be made") }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The path as a request has it.
    pub(crate) fn text(&self, name: &str) -> String {
        self.path(name).display().to_string()
    }

    /// An application as the command line has it: any path may be used.
    pub(crate) fn app(&self) -> App {
        App::new(self.settings())
    }

    /// An application as the window has it: only paths that a person chose.
    pub(crate) fn window(&self) -> App {
        App::new(Settings { granted_paths_only: true, ..self.settings() })
    }

    fn settings(&self) -> Settings {
        Settings {
            config_dir: self.path("config"),
            data_dir: self.path("data"),
            clock: Clock { today: Some(tilth_app::read_date("2026-11-19").expect("a day")) },
            granted_paths_only: false,
            author: Some("Rita Zhang".to_owned()),
            remembers: true,
        }
    }

    /// A portfolio of this name, made and open.
    pub(crate) fn found(&self, app: &App, name: &str) -> Session {
        app.create_portfolio(CreatePortfolio {
            path: Some(self.text(name)),
            organization: "Our house".to_owned(),
            name: None,
            sector: None,
            currency: None,
            fiscal_year_start: None,
            review_every: None,
            strategy: None,
        })
        .expect("a portfolio is made")
    }

    pub(crate) fn request(&self, name: &str) -> PathRequest {
        PathRequest { path: self.text(name) }
    }
}
