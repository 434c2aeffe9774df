//! From a sample back to the portfolio that one had open before.

use std::path::Path;

use serde::Serialize;
use tilth_core::{Choice, catalog::Sector};
use ts_rs::TS;

use crate::{App, memory::Memory, open::Open};

/// The portfolio of one's own to go back to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct WayHome {
    /// Its file.
    pub path: String,
    /// Its name.
    pub name: String,
}

impl App {
    /// The portfolio that was open before, while a sample is.
    pub(crate) fn way_home(&self, open: &Open, memory: &Memory) -> Option<WayHome> {
        if !self.is_sample(&open.path) {
            return None;
        }
        let own = memory.recent.iter().find(|known| !self.is_sample(&known.path))?;
        Some(WayHome { path: own.path.display().to_string(), name: own.name.clone() })
    }

    fn is_sample(&self, path: &Path) -> bool {
        let mut samples = Sector::SET.ids.iter().filter_map(|id| Sector::from_id(id)).map(sample_file);
        path.parent() == Some(self.settings.data_dir.as_path())
            && samples.any(|sample| path.file_name() == Some(sample.as_ref()))
    }
}

/// The file of a sector's sample, in the application's folder.
pub(crate) fn sample_file(sector: Sector) -> String {
    match sector {
        Sector::Business | Sector::Other => "Sample.tilth".to_owned(),
        sector => format!("Sample, {}.tilth", sector.id().replace('_', " ")),
    }
}
