//! Where Tilth keeps things on this computer: the same for the window and the command line.

use std::path::{Path, PathBuf};

use directories::BaseDirs;

/// Under this name Tilth is installed, and its folders are called.
pub const IDENTIFIER: &str = "org.tilth.desktop";

/// The folders of Tilth on this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// Where settings are.
    pub config: PathBuf,
    /// Where portfolios are that nobody placed elsewhere, and backups.
    pub data: PathBuf,
}

impl Folders {
    /// Those of the person who works here; where the system knows no home, the folder in which Tilth was started.
    #[must_use]
    pub fn of_this_person() -> Self {
        let base = BaseDirs::new();
        let own = |of: fn(&BaseDirs) -> &Path| base.as_ref().map(of).unwrap_or(Path::new(".")).join(IDENTIFIER);
        Self { config: own(BaseDirs::config_dir), data: own(BaseDirs::data_dir) }
    }
}
