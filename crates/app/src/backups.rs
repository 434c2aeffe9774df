//! Backups: listed, made when a person asks, and brought back as portfolios of their own.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use tilth_store::Backup;
use ts_rs::TS;

use crate::{App, Error, session::Session, shapes::Nothing};

/// The backups of the open portfolio, the newest first; without one, of all portfolios of this computer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Backups {
    /// The folder in which they lie.
    pub folder: String,
    /// They themselves.
    pub backups: Vec<BackupShape>,
}

/// A backup.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "Backup")]
pub struct BackupShape {
    /// Its file.
    pub path: String,
    /// The name that the portfolio's file had.
    pub name: String,
    /// When it was made; of one made before a new format, the last change in it.
    pub at: String,
    /// Its bytes.
    pub bytes: u64,
    /// The format it has, where it was made before a newer one.
    pub format: Option<u32>,
}

/// A backup to bring back.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct RestoreRequest {
    /// The backup.
    pub backup: String,
    /// The file to write, which is not there yet.
    pub path: String,
}

impl App {
    /// The backups of the open portfolio, or of all.
    pub fn backups(&self, _: Nothing) -> Result<Backups, Error> {
        let folder = self.backup_folder();
        let open = self.state().as_ref().map(|open| open.document.portfolio_id()).transpose()?;
        let found = tilth_store::backups(&folder, open)?;
        Ok(Backups { folder: folder.display().to_string(), backups: found.into_iter().map(shape).collect() })
    }

    /// Makes a backup of the open portfolio and reads it back.
    pub fn back_up(&self, _: Nothing) -> Result<Backups, Error> {
        let folder = self.backup_folder();
        let at = self.settings.clock.now();
        self.running.whole(self.words.get("task-backup"), || {
            self.with_open(|open| Ok(open.document.back_up(&folder, at).map(drop)?))
        })?;
        self.backups(Nothing {})
    }

    /// Writes the portfolio of a backup to a new file and opens that. Nothing is replaced.
    pub fn restore(&self, request: RestoreRequest) -> Result<Session, Error> {
        let backup = PathBuf::from(&request.backup);
        let backup = if backup.parent() == Some(self.backup_folder().as_path()) {
            backup
        } else {
            self.to_read(&request.backup)?
        };
        let path = self.to_write(&request.path)?;
        let restore = || tilth_store::restore(&backup, &path, None);
        self.running.whole(self.words.get("task-restore"), restore)?;
        let _opening = crate::lock(&self.opening);
        self.open_at(&path)
    }

    /// The folder in which backups lie.
    pub(crate) fn backup_folder(&self) -> PathBuf {
        self.settings.data_dir.join("Backups")
    }
}

fn shape(backup: Backup) -> BackupShape {
    BackupShape {
        // A backup that went away meanwhile is refused when it is to be brought back.
        bytes: std::fs::metadata(&backup.path).map_or(0, |file| file.len()),
        name: backup.name,
        path: backup.path.display().to_string(),
        at: backup.at.to_string(),
        format: backup.format,
    }
}
