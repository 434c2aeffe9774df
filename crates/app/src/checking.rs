//! Whether the open document is sound.

use serde::Serialize;
use tilth_core::Kind;

use crate::{App, Error};

/// What a check found.
#[derive(Clone, Debug, Serialize)]
pub struct Check {
    /// How many records were checked.
    pub records: usize,
    /// How many batches the journal holds.
    pub batches: usize,
    /// What is wrong, in words; empty for a sound document.
    pub flaws: Vec<String>,
}

impl App {
    /// Checks the file, its references, its journal, its search index and its format.
    pub fn check(&self) -> Result<Check, Error> {
        self.with_open(|open| {
            let flaws = open.document.check()?;
            let words = flaws.iter().map(|flaw| self.words.with(&format!("flaw-{}", flaw.code()), &flaw.args()));
            Ok(Check {
                records: Kind::ALL.iter().map(|kind| open.portfolio().count(*kind)).sum(),
                batches: open.document.history(None, None, 0, 1)?.total,
                flaws: words.collect(),
            })
        })
    }
}
