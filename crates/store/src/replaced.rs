//! What must not be written over.

use std::{
    fs::File,
    io::Read as _,
    path::{Path, PathBuf},
};

use crate::{EXTENSION, lock::is_taken, opening::names_portfolio};

/// What SQLite and the lock leave beside a portfolio, by the end of its name.
const BESIDE: [&str; 4] = ["-wal", "-shm", "-journal", ".lock"];

/// Whether a file written to this path would do away with a portfolio, its log or its lock: there is one, somebody has
/// it open, or its name says that it is one.
///
/// Not to be asked of a document that this process has open: reading it would give up SQLite's locks on it.
#[must_use]
pub fn replaces_portfolio(path: &Path) -> bool {
    is_portfolio(path) || beside(path).is_some_and(|document| is_portfolio(&document))
}

fn is_portfolio(path: &Path) -> bool {
    let named = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(EXTENSION));
    named || is_taken(path) || begins_as_portfolio(path)
}

/// The document beside which a file of this name lies.
fn beside(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    let end = BESIDE.into_iter().find(|end| name.ends_with(end))?;
    let document = name.strip_suffix(end)?;
    let document = if end == ".lock" { document.strip_prefix('.')? } else { document };
    Some(path.with_file_name(document))
}

fn begins_as_portfolio(path: &Path) -> bool {
    let mut start = [0; 100];
    // A pipe would keep us waiting, and holds no portfolio.
    let is_file = std::fs::metadata(path).is_ok_and(|metadata| metadata.is_file());
    is_file && File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok() && names_portfolio(&start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portfolio_its_log_and_its_lock_are_known_by_their_names() {
        for name in ["ours.tilth", "OURS.Tilth", "ours.tilth-wal", "ours.tilth-shm", ".ours.tilth.lock"] {
            assert!(replaces_portfolio(Path::new(name)), "{name}");
        }
        for name in ["ours.json", "tilth", "ours-wal", "cargo.lock", "-"] {
            assert!(!replaces_portfolio(Path::new(name)), "{name}");
        }
    }
}
