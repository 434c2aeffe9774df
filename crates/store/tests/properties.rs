//! What holds for any sequence of batches.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use std::path::Path;

use proptest::prelude::*;
use support::{Chance, any_batch, document, moment, open, signature};
use tilth_core::Portfolio;
use tilth_store::Document;

/// Writes so many batches, one a day, and returns the portfolio after each; the first is the founding.
fn live(document: &mut Document, portfolio: &mut Portfolio, chance: &mut Chance, days: usize) -> Vec<Portfolio> {
    let mut kept = vec![portfolio.clone()];
    for day in 1..=days {
        let batch = any_batch(chance, portfolio, moment(day as i64, 0));
        document.write(portfolio, batch).unwrap();
        kept.push(portfolio.clone());
    }
    kept
}

/// Every row of every record's table, as text.
fn rows(path: &Path) -> Vec<String> {
    let connection = rusqlite::Connection::open_with_flags(path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut rows = Vec::new();
    for kind in tilth_core::Kind::ALL {
        let mut statement = connection.prepare(&format!("SELECT * FROM \"{}\" ORDER BY id", kind.name())).unwrap();
        let width = statement.column_count();
        let mut found = statement.query([]).unwrap();
        while let Some(row) = found.next().unwrap() {
            let cells = (0..width).map(|at| format!("{:?}", row.get_ref(at).unwrap()));
            rows.push(format!("{} {}", kind.name(), cells.collect::<Vec<_>>().join(" ")));
        }
    }
    rows
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn what_is_loaded_is_what_was_in_memory(seed: u64, days in 1_usize..16) {
        let folder = tempfile::tempdir().unwrap();
        let chance = &mut Chance::new(seed);
        let (mut document, mut portfolio) = document(&folder, chance);
        live(&mut document, &mut portfolio, chance, days);
        prop_assert_eq!(&document.load().unwrap(), &portfolio);
        prop_assert_eq!(document.check().unwrap(), vec![]);
        let path = document.path().to_owned();
        document.close().unwrap();
        let (document, loaded) = open(&path);
        prop_assert_eq!(loaded, portfolio);
        prop_assert_eq!(document.check().unwrap(), vec![]);
    }

    #[test]
    fn undo_of_all_gives_the_same_rows_and_redo_gives_them_back(seed: u64, days in 1_usize..12) {
        let folder = tempfile::tempdir().unwrap();
        let chance = &mut Chance::new(seed);
        let (mut document, mut portfolio) = document(&folder, chance);
        let path = document.path().to_owned();
        let before = rows(&path);
        let kept = live(&mut document, &mut portfolio, chance, days);
        let after = rows(&path);
        let mut undone = 0;
        while document.undo_label().unwrap().is_some() {
            let signature = signature(chance, "Undid", moment(100, 0));
            document.undo(&mut portfolio, signature).unwrap();
            undone += 1;
        }
        prop_assert_eq!(rows(&path), before);
        prop_assert_eq!(&portfolio, &kept[0]);
        for _ in 0..undone {
            let signature = signature(chance, "Redid", moment(101, 0));
            document.redo(&mut portfolio, signature).unwrap();
        }
        prop_assert!(document.redo_label().unwrap().is_none());
        prop_assert_eq!(rows(&path), after);
        prop_assert_eq!(&portfolio, kept.last().unwrap());
        prop_assert_eq!(document.check().unwrap(), vec![]);
    }

    #[test]
    fn whatever_is_reverted_memory_file_and_index_stay_one(seed: u64, days in 2_usize..10, tries in 1_usize..7) {
        let folder = tempfile::tempdir().unwrap();
        let chance = &mut Chance::new(seed);
        let (mut document, mut portfolio) = document(&folder, chance);
        live(&mut document, &mut portfolio, chance, days);
        for _ in 0..tries {
            let before = portfolio.clone();
            let entries = document.history(None, None, 0, 100).unwrap().entries;
            let picked = &entries[chance.below(entries.len())];
            let signature = signature(chance, "Reverted", moment(100, 0));
            let reverted = match chance.below(4) {
                0 => document.undo(&mut portfolio, signature),
                1 => document.redo(&mut portfolio, signature),
                _ => document.revert(&mut portfolio, picked.id, signature),
            };
            if reverted.is_err() {
                prop_assert_eq!(&portfolio, &before);
            }
            prop_assert_eq!(document.check().unwrap(), vec![]);
            prop_assert_eq!(&document.load().unwrap(), &portfolio);
            prop_assert_eq!(portfolio.dangling(), vec![]);
        }
    }

    #[test]
    fn the_past_is_what_was_kept_at_that_time(seed: u64, days in 1_usize..12) {
        let folder = tempfile::tempdir().unwrap();
        let chance = &mut Chance::new(seed);
        let (mut document, mut portfolio) = document(&folder, chance);
        let kept = live(&mut document, &mut portfolio, chance, days);
        for (day, then) in kept.iter().enumerate() {
            let end = moment(day as i64, 12 * 3600);
            prop_assert_eq!(&document.as_of(&portfolio, end).unwrap(), then);
        }
        prop_assert_eq!(document.as_of(&portfolio, moment(0, 0)).unwrap(), Portfolio::default());
    }

    #[test]
    fn a_past_moment_parts_what_was_before_it_from_what_came_after(seed: u64, parts in 0_i64..1_000) {
        let folder = tempfile::tempdir().unwrap();
        let chance = &mut Chance::new(seed);
        let (mut document, mut portfolio) = document(&folder, chance);
        let midnight = moment(1, 0);
        let before = any_batch(chance, &portfolio, midnight - jiff::SignedDuration::from_millis(1 + parts));
        document.write(&mut portfolio, before).unwrap();
        let kept = portfolio.clone();
        let after = any_batch(chance, &portfolio, midnight + jiff::SignedDuration::from_millis(parts));
        document.write(&mut portfolio, after).unwrap();
        prop_assert_eq!(document.as_of(&portfolio, midnight).unwrap(), kept);
    }

    #[test]
    fn a_batch_that_cannot_be_stored_leaves_everything_as_it_was(seed: u64, days in 1_usize..8) {
        let folder = tempfile::tempdir().unwrap();
        let chance = &mut Chance::new(seed);
        let (mut document, mut portfolio) = document(&folder, chance);
        live(&mut document, &mut portfolio, chance, days);
        let (before, path) = (portfolio.clone(), document.path().to_owned());
        let stored = rows(&path);
        let batch = any_batch(chance, &portfolio, moment(50, 0));
        let stop = &mut |_, _| std::ops::ControlFlow::Break(());
        let cancelled = document.write_watched(&mut portfolio, batch.clone(), stop).unwrap_err();
        prop_assert_eq!(cancelled.code(), "cancelled");
        prop_assert_eq!(&portfolio, &before);
        prop_assert_eq!(rows(&path), stored);
        document.write(&mut portfolio, batch).unwrap();
    }
}
