//! Measures the document against the figures of the design: `cargo run --release -p tilth-store --example measure`.

#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "it measures and prints")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::time::{Duration, Instant};

use support::{Chance, batch, create, document, moment, record, set, signature, text};
use tilth_core::{Change, Kind, Portfolio, Uuid, Value};
use tilth_store::{Document, Opening, Query};

fn main() {
    if let Some(path) = std::env::args_os().nth(1) {
        return memory(path.as_ref());
    }
    let chance = &mut Chance::new(7);
    import(chance);
    let folder = tempfile::tempdir().unwrap();
    let (mut large, mut portfolio) = document(&folder, chance);
    fill(chance, &mut large, &mut portfolio);
    let path = large.path().to_owned();
    let loaded = timed("load of 212 000 records", || large.load().unwrap());
    assert_eq!(loaded, portfolio);
    drop(loaded);
    searches(&large);
    saves(chance, &mut large, &mut portfolio);
    timed("the portfolio as of the first day", || {
        large.as_of(&portfolio, "2026-11-02T00:00:00Z".parse().unwrap()).unwrap()
    });
    timed("check", || assert!(large.check().unwrap().is_empty()));
    timed("back-up, read back", || large.back_up(&folder.path().join("Backups"), moment(9, 0)).unwrap());
    timed("close", || large.close().unwrap());
    println!("{:<44} {:>9} MiB", "file", path.metadata().unwrap().len() >> 20);
    std::process::Command::new(std::env::current_exe().unwrap()).arg(&path).status().unwrap();
    timed("open", || drop(Document::open(&path, Opening::default()).unwrap()));
    encrypted(chance);
}

/// Prints how long something took, and how much of it this process was at work, which is less on a busy machine.
fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let (start, worked) = (Instant::now(), at_work());
    let result = work();
    let took = start.elapsed().as_secs_f64() * 1e3;
    println!("{what:<44} {took:>9.1} ms {:>9} ms at work", at_work() - worked);
    result
}

/// Milliseconds for which this process has been at work.
fn at_work() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks = |at: usize| after_name.split_whitespace().nth(at).and_then(|field| field.parse().ok()).unwrap_or(0_u64);
    (ticks(11) + ticks(12)) * 10
}

fn spread(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize].as_secs_f64() * 1e3;
    println!("{what:<44} {:>9.2} ms p50 {:>9.2} ms p95", at(0.5), at(0.95));
}

/// What an open document takes: run in a process of its own, where nothing else was before.
fn memory(path: &std::path::Path) {
    let before = resident();
    let document = Document::open(path, Opening::default()).unwrap();
    let portfolio = timed("load in a new process", || document.load().unwrap());
    println!("{:<44} {:>9} MiB", "memory of it", (resident() - before) / 1024);
    drop(portfolio);
}

/// KiB of this process in memory.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}

/// A table of 50 000 rows and 12 columns as one batch, and its undo.
fn import(chance: &mut Chance) {
    let folder = tempfile::tempdir().unwrap();
    let (mut document, mut portfolio) = document(&folder, chance);
    let at = moment(1, 0);
    let changes: Vec<Change> = (0..50_000).map(|row| create(project(chance, row, at))).collect();
    let batch = batch(chance, "Imported projects", at, changes);
    timed("write of 50 000 records of 12 fields", || document.write(&mut portfolio, batch).unwrap());
    let undo = signature(chance, "Undid", at);
    timed("undo of it", || document.undo(&mut portfolio, undo).unwrap());
}

fn project(chance: &mut Chance, row: usize, at: tilth_core::Timestamp) -> tilth_core::AnyRecord {
    let fields = [
        ("name", sentence(chance, 4)),
        ("description", sentence(chance, 18)),
        ("stop_if", sentence(chance, 6)),
        ("logistics", sentence(chance, 5)),
        ("change_in_practice", sentence(chance, 8)),
        ("hours", Value::Integer(row as i64 % 400)),
        (
            "requested",
            Value::Money(tilth_core::Money { minor: 125_000, currency: tilth_core::Currency::new("EUR").unwrap() }),
        ),
        ("start", Value::Date(jiff::civil::date(2026, 3, 1))),
        ("end", Value::Date(jiff::civil::date(2027, 3, 1))),
        ("link", text(&format!("https://example.org/projects/{row}"))),
        ("source_key", text(&format!("p-{row}"))),
        ("tags", Value::List(vec![sentence(chance, 1)])),
    ];
    record(Kind::Project, chance.id(), at, &fields)
}

/// 2 000 domains, 10 000 communities, 200 000 others.
fn fill(chance: &mut Chance, document: &mut Document, portfolio: &mut Portfolio) {
    let at = moment(1, 0);
    let ids = |chance: &mut Chance, count: usize| -> Vec<Uuid> { (0..count).map(|_| chance.id()).collect() };
    let (domains, communities, people) = (ids(chance, 2_000), ids(chance, 10_000), ids(chance, 50_000));
    let reference = |chance: &mut Chance, of: &[Uuid]| Value::Ref(chance.of(of));
    let mut changes = Vec::new();
    for id in &domains {
        let fields = [("name", sentence(chance, 3)), ("description", sentence(chance, 20))];
        changes.push(create(record(Kind::Domain, *id, at, &fields)));
    }
    for id in &communities {
        let fields = [("name", sentence(chance, 3)), ("purpose", sentence(chance, 15))];
        changes.push(create(record(Kind::Community, *id, at, &fields)));
    }
    for (row, id) in people.iter().enumerate() {
        let fields = [("name", sentence(chance, 2)), ("email", text(&format!("person{row}@example.org")))];
        changes.push(create(record(Kind::Person, *id, at, &fields)));
    }
    for row in 0..150_000 {
        let community = ("community", reference(chance, &communities));
        let record = match row % 5 {
            0 | 1 => {
                let person = ("person", reference(chance, &people));
                record(Kind::Membership, chance.id(), at, &[person, community])
            }
            2 => {
                let communities = ("communities", Value::List(vec![community.1]));
                let fields = [communities, ("title", sentence(chance, 4)), ("note", sentence(chance, 12))];
                record(Kind::Event, chance.id(), at, &fields)
            }
            3 => {
                let fields = [community, ("promise", sentence(chance, 8)), ("done_when", sentence(chance, 8))];
                record(Kind::Commitment, chance.id(), at, &fields)
            }
            _ => record(Kind::Voice, chance.id(), at, &[community, ("text", sentence(chance, 25))]),
        };
        changes.push(create(record));
    }
    let batch = batch(chance, "Imported everything", at, changes);
    timed("write of 212 000 records", || document.write(portfolio, batch).unwrap());
}

fn searches(document: &Document) {
    let run = |what: &str, queries: &[String]| {
        let mut total = 0;
        let times = queries.iter().map(|query| {
            let start = Instant::now();
            total = total.max(document.search(&Query::new(query), 50).unwrap().total);
            start.elapsed()
        });
        let times = times.collect();
        spread(what, times);
        println!("{:<44} {total:>9}", "  records found at most");
    };
    let word = |at: usize| word(at);
    let pairs: Vec<String> = (0..100).map(|at| format!("{} {}", word(at + 30), word(at + 60))).collect();
    run("search, two words", &pairs);
    run("search, a rare word", &(0..100).map(|at| word(3_000 + at * 10)).collect::<Vec<_>>());
    run("search, a frequent word", &(0..10).map(word).collect::<Vec<_>>());
    run("search, two frequent words", &(0..10).map(|at| format!("{} {}", word(at), word(at + 1))).collect::<Vec<_>>());
    run("search, one letter", &["c", "m", "s", "t", "r", "k"].map(str::to_owned));
    run("search, two letters", &["ka", "mo", "se", "te", "ro", "ki"].map(str::to_owned));
    run("search, three letters", &["kam", "mos", "set", "ter", "rok", "kil"].map(str::to_owned));
}

fn saves(chance: &mut Chance, document: &mut Document, portfolio: &mut Portfolio) {
    let communities: Vec<Uuid> = portfolio.records(Kind::Community).take(500).map(|record| record.uuid()).collect();
    let times = communities.iter().enumerate().map(|(at, id)| {
        let when = moment(2, at as i64);
        let change = set(portfolio, Kind::Community, *id, "purpose", sentence(chance, 12));
        let mut batch = batch(chance, "Changed purpose", when, vec![change]);
        let start = Instant::now();
        batch.stamp(portfolio);
        document.write(portfolio, batch).unwrap();
        start.elapsed()
    });
    let times = times.collect();
    spread("save of one field", times);
    timed("history, newest page", || document.history(None, None, 0, 50).unwrap());
    timed("history of one record", || document.history(Some((Kind::Community, communities[0])), None, 0, 50).unwrap());
}

/// What encryption costs.
fn encrypted(chance: &mut Chance) {
    let folder = tempfile::tempdir().unwrap();
    for passphrase in [None, Some("correct horse battery staple")] {
        let path = folder.path().join(format!("{}.tilth", passphrase.is_some()));
        let (mut document, mut portfolio) =
            Document::create(&path, &support::founding(chance, moment(0, 0)), passphrase).unwrap();
        let at = moment(1, 0);
        let changes = (0..20_000).map(|row| create(project(chance, row, at))).collect();
        document.write(&mut portfolio, batch(chance, "Imported", at, changes)).unwrap();
        document.close().unwrap();
        let how = if passphrase.is_some() { "encrypted" } else { "plain" };
        let opening = Opening { passphrase, ..Opening::default() };
        let document = timed(&format!("open, {how}"), || Document::open(&path, opening).unwrap());
        timed(&format!("load of 20 000 records, {how}"), || document.load().unwrap());
    }
}

/// So many words, frequent ones more often than rare ones.
fn sentence(chance: &mut Chance, words: usize) -> Value {
    let words = (0..words).map(|_| {
        let share = chance.below(1_000_000) as f64 / 1e6;
        word((share.powi(4) * 8_000.0) as usize)
    });
    text(&words.collect::<Vec<_>>().join(" "))
}

/// The word of this rank.
fn word(rank: usize) -> String {
    const SYLLABLES: [&str; 20] = [
        "ka", "mo", "se", "te", "ro", "ki", "lan", "dor", "mi", "sul", "pra", "com", "ter", "vi", "gen", "hol", "bra",
        "nu", "sta", "fil",
    ];
    let mixed = rank * 7_919 + 13;
    [mixed % 20, mixed / 20 % 20, mixed / 400 % 20, rank % 20].map(|at| SYLLABLES[at]).concat()
}
