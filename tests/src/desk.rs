//! A folder of its own, with the command-line program at work in it.

use std::{
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;
use tempfile::TempDir;

use crate::programs::{TILTH, program};

/// A folder that is thrown away, with the program that works in it.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    /// A folder with nothing in it.
    ///
    /// # Panics
    /// When no folder can be made.
    #[expect(clippy::new_without_default, reason = "making a folder is no default")]
    #[must_use]
    pub fn new() -> Self {
        Self { folder: TempDir::new().expect("a folder can be made") }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A file of the folder.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Puts a file there.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), bytes).expect("a file can be written");
    }

    /// A command that runs in the folder on a day that does not change.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.folder.path())
            .env("HOME", self.folder.path())
            .env("TILTH_TODAY", "2026-11-19")
            .env("TILTH_AUTHOR", "Rita Zhang");
        command
    }

    /// Runs `tilth`.
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn run(&self, args: &[&str]) -> Output {
        self.command(program(TILTH)).args(args).output().expect("tilth runs")
    }

    /// Runs it, expects this exit code, and returns what it printed.
    ///
    /// # Panics
    /// When it ends otherwise.
    pub fn prints(&self, code: i32, args: &[&str]) -> String {
        let output = self.run(args);
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        assert_eq!(output.status.code(), Some(code), "tilth {}\n{out}\n{err}", args.join(" "));
        out
    }

    /// Runs it, expects it to fail, and returns the message.
    ///
    /// # Panics
    /// When it succeeds.
    pub fn refuses(&self, args: &[&str]) -> String {
        let output = self.run(args);
        assert_eq!(output.status.code(), Some(1), "tilth {}\n{}", args.join(" "), text(&output.stdout));
        text(&output.stderr)
    }

    /// Runs it, expects this exit code, and returns the JSON it printed.
    ///
    /// # Panics
    /// When it ends otherwise.
    pub fn json(&self, code: i32, args: &[&str]) -> Value {
        let args: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
        serde_json::from_str(&self.prints(code, &args)).expect("--json prints JSON")
    }
}

/// What a program printed.
#[must_use]
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A count out of counts by name; none is 0.
#[must_use]
pub fn count(counts: &Value, name: &str) -> u64 {
    counts.get(name).and_then(Value::as_u64).unwrap_or_default()
}
