//! What was acknowledged survives a kill; what was not leaves no trace.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use support::{Chance, batch, create, document, moment, open, record, text};
use tilth_core::{Change, Kind};

const DOCUMENT: &str = "TILTH_CRASH_DOCUMENT";

/// The child: writes batches of growing size for ever, and says after each how many records there are.
#[test]
fn writes_until_it_is_killed() {
    let Ok(path) = std::env::var(DOCUMENT) else { return };
    let chance = &mut Chance::new(u64::from(std::process::id()));
    let (mut document, mut portfolio) = open(Path::new(&path));
    for round in 0.. {
        let size = [1, 40, 4_000][round % 3];
        let changes: Vec<Change> = (0..size)
            .map(|at| {
                let fields =
                    [("name", text(&format!("Person {round} {at}"))), ("note", support::text("knows the soil"))];
                create(record(Kind::Person, chance.id(), moment(1, 0), &fields))
            })
            .collect();
        document.write(&mut portfolio, batch(chance, "Imported people", moment(1, 0), changes)).unwrap();
        let mut out = std::io::stdout().lock();
        writeln!(out, "people={}", portfolio.count(Kind::Person)).unwrap();
        out.flush().unwrap();
    }
}

#[test]
fn a_kill_keeps_what_was_acknowledged_and_nothing_by_halves() {
    let folder = tempfile::tempdir().unwrap();
    let (first, _) = document(&folder, &mut Chance::new(1));
    let path = first.path().to_owned();
    first.close().unwrap();
    let mut acknowledged = 0;
    for patience in [1, 30, 90, 150, 220] {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["writes_until_it_is_killed", "--exact", "--nocapture", "--test-threads=1"])
            .env(DOCUMENT, &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let count = |line: String| line.split_once("people=").and_then(|(_, count)| count.parse().ok());
        acknowledged = said.by_ref().find_map(count).unwrap_or(acknowledged);
        std::thread::sleep(Duration::from_millis(patience));
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged = said.filter_map(count).last().unwrap_or(acknowledged);

        let (document, portfolio) = open(&path);
        assert_eq!(document.read_only(), None, "the lock of a killed process is free");
        assert_eq!(document.check().unwrap(), vec![]);
        let people = portfolio.count(Kind::Person);
        // At most the batch that was being written when it was killed is there beyond what was said.
        assert!([0, 1, 40, 4_000].contains(&(people - acknowledged)), "{people} people, {acknowledged} acknowledged");
        acknowledged = people;
        document.close().unwrap();
    }
    assert!(acknowledged > 0);
}
