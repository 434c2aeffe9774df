//! A check finds what is wrong, each flaw where it is, and has words for it.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use std::{collections::BTreeSet, path::PathBuf};

use support::{Chance, batch, create, document, moment, open, record, text};
use tilth_core::{Kind, Uuid, Value};
use tilth_store::Flaw;

/// A closed document with a community and an event of it: its path and their ids.
fn sound(folder: &tempfile::TempDir) -> (PathBuf, Uuid, Uuid) {
    let chance = &mut Chance::new(1);
    let (mut document, mut portfolio) = document(folder, chance);
    let (community, event) = (chance.id(), chance.id());
    let communities = Value::List(vec![Value::Ref(community)]);
    let changes = vec![
        create(record(Kind::Community, community, moment(1, 0), &[("name", text("Soil"))])),
        create(record(Kind::Event, event, moment(1, 0), &[("title", text("Dig")), ("communities", communities)])),
    ];
    document.write(&mut portfolio, batch(chance, "Added", moment(1, 0), changes)).unwrap();
    assert_eq!(document.check().unwrap(), vec![]);
    let path = document.path().to_owned();
    document.close().unwrap();
    (path, community, event)
}

/// What a check finds after somebody else's program has run this SQL.
fn after(sql: &str) -> (Vec<Flaw>, Uuid, Uuid) {
    let folder = tempfile::tempdir().unwrap();
    let (path, community, event) = sound(&folder);
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch(sql).unwrap();
    connection.close().unwrap();
    (open(&path).0.check().unwrap(), community, event)
}

#[test]
fn a_record_changed_outside_differs_from_the_journal_and_the_index() {
    let (flaws, community, _) = after("UPDATE \"community\" SET \"name\" = 'Rock'");
    let kind = Kind::Community;
    assert_eq!(flaws, [Flaw::Journal { kind, id: community }, Flaw::Search { kind, id: community }]);
}

#[test]
fn a_record_deleted_outside_is_missed() {
    let (flaws, _, event) = after("DELETE FROM \"event\"");
    let kind = Kind::Event;
    assert_eq!(flaws, [Flaw::Journal { kind, id: event }, Flaw::Search { kind, id: event }]);
}

#[test]
fn a_reference_to_nothing_is_found_in_lists_too() {
    let (flaws, community, event) = after("PRAGMA foreign_keys = off; DELETE FROM \"community\"");
    assert!(flaws.contains(&Flaw::Dangling { kind: Kind::Event, id: event, field: "communities".to_owned() }));
    assert!(flaws.contains(&Flaw::Journal { kind: Kind::Community, id: community }));
}

#[test]
fn a_missing_table_is_a_flaw_of_the_format() {
    let folder = tempfile::tempdir().unwrap();
    let (path, ..) = sound(&folder);
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch("DROP TABLE \"search_record\"").unwrap();
    connection.close().unwrap();
    let document = tilth_store::Document::open(&path, tilth_store::Opening::default()).unwrap();
    assert_eq!(document.check().unwrap(), [Flaw::Format { detail: "search_record".to_owned() }]);
}

#[test]
fn every_error_and_flaw_has_words_and_none_is_unused() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let words = std::fs::read_to_string(root.join("../../locales/en/store.ftl")).unwrap();
    let ids: BTreeSet<String> =
        words.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.to_owned()).collect();
    let codes = |file: &str, prefix: &str| -> Vec<String> {
        let source = std::fs::read_to_string(root.join("src").join(file)).unwrap();
        let arms = source.lines().filter(|line| line.contains("Self::") && line.contains("=> \""));
        arms.map(|arm| format!("{prefix}-{}", arm.split('"').nth(1).unwrap())).collect()
    };
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    wanted.extend(codes("error.rs", "error"));
    wanted.extend(codes("check.rs", "flaw"));
    wanted.extend(codes("document.rs", "read-only"));
    assert_eq!(ids, wanted);
}
