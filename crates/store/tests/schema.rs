//! The tables of a document, against the structs of the catalog and the released formats.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use std::{collections::BTreeSet, path::Path};

use rusqlite::{Connection, OpenFlags};
use support::{Chance, document, open};
use tilth_core::Kind;

/// Every table with its columns, every reference, index and view of a database, in words.
fn shape(connection: &Connection) -> BTreeSet<String> {
    let sql = "
        SELECT format('table %s %s strict=%s: %s %s notnull=%s key=%s', t.type, t.name, t.strict, c.name, c.type, c.\"notnull\", c.pk)
          FROM pragma_table_list t, pragma_table_xinfo(t.name) c WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%'
        UNION ALL
        SELECT format('reference %s.%s to %s.%s', t.name, f.\"from\", f.\"table\", f.\"to\")
          FROM pragma_table_list t, pragma_foreign_key_list(t.name) f WHERE t.schema = 'main'
        UNION ALL
        SELECT format('%s %s: %s', type, name, sql) FROM sqlite_schema WHERE type IN ('index', 'view') AND sql IS NOT NULL";
    let mut statement = connection.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

#[test]
fn the_migrations_make_the_tables_that_the_structs_ask_for() {
    let folder = tempfile::tempdir().unwrap();
    let (document, _) = document(&folder, &mut Chance::new(1));
    let migrated = shape(&Connection::open(document.path()).unwrap());
    let asked = Connection::open_in_memory().unwrap();
    asked.execute_batch(&tilth_store::schema::sql()).unwrap();
    let asked = shape(&asked);
    let difference: Vec<_> = migrated.symmetric_difference(&asked).collect();
    assert!(
        difference.is_empty(),
        "write the next migration (`cargo run -p tilth-store --example schema` shows the tables wanted): {difference:#?}"
    );
}

#[test]
fn every_released_format_opens_and_is_sound() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut seen = BTreeSet::new();
    for entry in std::fs::read_dir(fixtures).unwrap() {
        let fixture = entry.unwrap().path();
        if fixture.extension().is_none_or(|extension| extension != tilth_store::EXTENSION) {
            continue;
        }
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("copy.tilth");
        std::fs::copy(&fixture, &copy).unwrap();
        seen.insert(format_of(&copy));
        let (document, portfolio) = open(&copy);
        assert_eq!(document.check().unwrap(), vec![], "{}", fixture.display());
        for kind in Kind::ALL {
            assert!(portfolio.count(*kind) > 0, "{} has no {}", fixture.display(), kind.name());
        }
        assert!(document.history(None, None, 0, 1).unwrap().total > 1);
    }
    let folder = tempfile::tempdir().unwrap();
    let (document, _) = document(&folder, &mut Chance::new(1));
    let present = format_of(document.path());
    assert_eq!(seen, (1..=present).collect(), "`examples/fixture.rs` writes the one that is missing");
}

/// The format of the document in a file, before anything brings it up to the present one.
fn format_of(path: &Path) -> u32 {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

/// Runs every block of SQL in the description of the format, in order, on the fixture.
#[test]
fn the_examples_of_the_description_run() {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.tilth");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    std::fs::copy(root.join("tests/fixtures/format-2.tilth"), &copy).unwrap();
    let description = std::fs::read_to_string(root.join("../../docs/data-format.md")).unwrap();
    let connection = Connection::open_with_flags(&copy, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let blocks: Vec<&str> =
        description.split("```sql\n").skip(1).map(|rest| rest.split_once("```").unwrap().0).collect();
    assert!(blocks.len() >= 5);
    for block in blocks {
        let mut statement = connection.prepare(block).unwrap_or_else(|error| panic!("{error} in {block}"));
        let mut rows = statement.query([]).unwrap();
        assert!(rows.next().unwrap_or_else(|error| panic!("{error} in {block}")).is_some(), "no rows: {block}");
    }
    for kind in Kind::ALL {
        assert!(description.contains(&format!("`{}`", kind.name())), "{} is not described", kind.name());
    }
}
