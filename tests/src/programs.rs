//! The programs under test, built from the sources as they are now.

use std::env;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// The command-line program.
pub const TILTH: &str = "tilth";
/// The desktop window.
pub const DESKTOP: &str = "tilth-desktop";

/// Absolute path of the program `name` of this workspace, in the profile the tests were built with.
///
/// Cargo builds for a test only the programs of the test's own package; the others are brought up to date here, once a run.
///
/// # Panics
/// When the workspace does not build.
#[must_use]
pub fn program(name: &str) -> PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(build).join(name).with_extension(env::consts::EXE_EXTENSION)
}

/// The folder of the programs built in this profile, as they are.
///
/// # Panics
/// When the running program was moved away from where cargo built it.
#[must_use]
pub fn folder() -> PathBuf {
    let running = env::current_exe().expect("a running program has a path");
    // A test is …/debug/deps/desktop-0123456789abcdef, a program …/debug/web-host
    let mut folders = running.ancestors().skip(1);
    folders.find(|folder| !folder.ends_with("deps")).expect("cargo builds into target/<profile>").to_path_buf()
}

fn build() -> PathBuf {
    let folder = folder();
    let profile = match folder.file_name().and_then(|name| name.to_str()) {
        Some("debug") | None => "dev",
        Some(profile) => profile,
    };
    // The whole workspace, because its dependencies then have the features they are compiled with already.
    let built = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--quiet", "--workspace", "--bins", "--profile", profile])
        .current_dir(crate::data::workspace())
        .status()
        .expect("cargo runs");
    assert!(built.success(), "the programs under test must build");
    folder
}
