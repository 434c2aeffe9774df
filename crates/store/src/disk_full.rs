//! What happens when there is no room left, which takes a connection to arrange.

#[path = "../tests/support/mod.rs"]
mod support;

use std::ops::ControlFlow;

use support::{Chance, batch, create, document, moment, record, text};
use tilth_core::{Batch, Change, Kind};

use crate::Document;

/// A disk on which the document can grow by so many pages.
fn leave_room(document: &Document, pages: i64) {
    let count: i64 = document.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    let set = |row: &rusqlite::Row<'_>| row.get::<_, i64>(0);
    document.connection.pragma_update_and_check(None, "max_page_count", count + pages, set).unwrap();
}

fn people(chance: &mut Chance, count: usize) -> Batch {
    let changes: Vec<Change> = (0..count)
        .map(|at| create(record(Kind::Person, chance.id(), moment(1, 0), &[("name", text(&format!("Person {at}")))])))
        .collect();
    batch(chance, "Imported people", moment(1, 0), changes)
}

#[test]
fn a_full_disk_leaves_memory_and_file_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let chance = &mut Chance::new(1);
    let (mut document, mut portfolio) = document(&folder, chance);
    let some = people(chance, 10);
    document.write(&mut portfolio, some).unwrap();
    let before = portfolio.clone();
    for room in [0, 1, 5, 40] {
        leave_room(&document, room);
        let many = people(chance, 2_000);
        let error = document.write(&mut portfolio, many).unwrap_err();
        assert_eq!(error.code(), "disk-full", "{error}");
        assert_eq!(portfolio, before);
        assert_eq!(document.load().unwrap(), before);
        assert_eq!(document.undo_label().unwrap().as_deref(), Some("Imported people"));
    }
    assert_eq!(document.check().unwrap(), vec![]);
    leave_room(&document, 10_000);
    let many = people(chance, 2_000);
    document.write(&mut portfolio, many).unwrap();
    assert_eq!(document.load().unwrap(), portfolio);
}

#[test]
fn cancelling_halfway_leaves_memory_and_file_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let chance = &mut Chance::new(2);
    let (mut document, mut portfolio) = document(&folder, chance);
    let before = portfolio.clone();
    let mut seen = Vec::new();
    let stop = &mut |done: usize, total: usize| {
        seen.push((done, total));
        if done * 2 > total { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let many = people(chance, 2_000);
    assert_eq!(document.write_watched(&mut portfolio, many, stop).unwrap_err().code(), "cancelled");
    assert!(seen.len() > 2 && seen.is_sorted(), "{seen:?}");
    assert_eq!(portfolio, before);
    assert_eq!(document.load().unwrap(), before);
    assert_eq!(document.check().unwrap(), vec![]);
}
