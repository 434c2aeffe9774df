//! What this computer remembers beside the portfolios: who works here, what was open, how lists were left.

use std::{
    fs,
    path::{Path, PathBuf},
};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::{Error, files::write_file, seat::Seated};

/// The content of `settings.json`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Memory {
    /// The name under which changes are made.
    pub(crate) author: String,
    /// Who sits at which portfolio, by the id of its facts.
    pub(crate) seats: IndexMap<String, Seated>,
    /// Whether the computer tells what falls due.
    pub(crate) reminds: bool,
    /// The day on which it last did.
    pub(crate) reminded: Option<String>,
    /// What was open, the newest first.
    pub(crate) recent: Vec<Remembered>,
    /// How pages were left, by portfolio and page.
    pub(crate) views: IndexMap<String, IndexMap<String, serde_json::Value>>,
}

/// A portfolio that was open.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Remembered {
    pub(crate) path: PathBuf,
    pub(crate) name: String,
    pub(crate) organization: String,
    pub(crate) opened_at: String,
}

/// What a portfolio is called, and where it lies.
#[derive(Clone, Debug)]
pub(crate) struct Called {
    pub(crate) path: PathBuf,
    pub(crate) name: String,
    pub(crate) organization: String,
}

const MOST_RECENT: usize = 12;

impl Memory {
    /// What the file holds; a file that is not there or cannot be read is an empty memory, for nothing in it is the
    /// person's work.
    pub(crate) fn read(dir: &Path) -> Self {
        fs::read(dir.join("settings.json"))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Writes the file whole or not at all.
    pub(crate) fn write(&self, dir: &Path) -> Result<(), Error> {
        let bytes = serde_json::to_vec_pretty(self).expect("a memory is plain data");
        write_file(&dir.join("settings.json"), &bytes)
    }

    /// Puts a portfolio first among the recent ones.
    pub(crate) fn opened(&mut self, portfolio: Called, opened_at: String) {
        let Called { path, name, organization } = portfolio;
        self.recent.retain(|known| known.path != path);
        self.recent.insert(0, Remembered { path, name, organization, opened_at });
        self.recent.truncate(MOST_RECENT);
    }

    /// Notes what a recent portfolio is called by now.
    pub(crate) fn renamed(&mut self, portfolio: Called) {
        if let Some(known) = self.recent.iter_mut().find(|known| known.path == portfolio.path) {
            (known.name, known.organization) = (portfolio.name, portfolio.organization);
        }
    }
}
