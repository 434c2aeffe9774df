//! The tables the suites import.

use std::path::{Path, PathBuf};

/// The folder of the workspace.
#[must_use]
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the workspace").to_path_buf()
}

/// Tables of a real organization beside the checkout (`../shared/data/<name>`), or `None` where they are absent.
#[must_use]
pub fn real_tables(name: &str) -> Option<PathBuf> {
    let folder = workspace().parent()?.join("shared/data").join(name);
    folder.is_dir().then_some(folder)
}

/// The small committed tables of `tests/fixtures/<name>`.
#[must_use]
pub fn fixture(name: &str) -> PathBuf {
    workspace().join("tests/fixtures").join(name)
}

/// An import profile that ships with the samples.
#[must_use]
pub fn profile(name: &str) -> String {
    workspace().join("samples/profiles").join(name).display().to_string()
}
