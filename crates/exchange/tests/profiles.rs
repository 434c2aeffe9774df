//! The profiles that ship, run over the real tables.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "an unwrap is the assertion, a line says what was left out"
)]

mod support;

use std::collections::BTreeMap;

use support::*;
use tilth_core::{
    Kind, Portfolio, Words,
    catalog::{Allocation, Voice, VoiceKind},
};
use tilth_exchange::{Limits, Preview, Table, read_bytes};

fn explain(preview: &Preview) -> String {
    let words = Words::english();
    let mut matters: BTreeMap<String, usize> = BTreeMap::new();
    for problem in &preview.problems {
        let line = format!(
            "{} {:?} {:?}: {} ({:?})",
            problem.table,
            problem.severity,
            problem.column,
            problem.reason(&words),
            problem.value
        );
        *matters.entry(line).or_default() += 1;
    }
    format!("{:#?}\n{:#?}\n{matters:#?}", preview.tables, preview.totals)
}

/// Imports a set and checks what must hold for any: no errors, and nothing to do the second time.
fn import(set: &str) -> Option<(Vec<Table>, Preview, Portfolio)> {
    let tables = shared_tables(set)?;
    let plan = profile(&format!("{set}.toml"));
    let start = empty_portfolio();
    let first = previewed(&start, &tables, &plan).unwrap();
    if std::env::var_os("EXPLAIN").is_some() {
        println!("{}", explain(&first));
    }
    assert_eq!(first.errors(), 0, "{}", explain(&first));
    let after = applied(&start, &first);
    assert_eq!(after.dangling(), []);
    let again = previewed(&after, &tables, &plan).unwrap();
    let (new, changed, unchanged) = again.sums();
    assert_eq!((new, changed, again.changes.len()), (0, 0, 0), "{}", explain(&again));
    assert!(unchanged > 0);
    Some((tables, first, after))
}

#[test]
fn the_kubernetes_tables_become_a_portfolio() {
    let Some((_, first, after)) = import("kubernetes") else { return };
    let counts = [
        Kind::Community,
        Kind::Domain,
        Kind::Person,
        Kind::Sponsorship,
        Kind::Boundary,
        Kind::Artifact,
        Kind::Project,
        Kind::Voice,
    ]
    .map(|kind| count(&after, kind));
    assert_eq!(counts, [35, 35, 224, 34, 31, 236, 351, 582], "{}", explain(&first));
    let of = |kind: VoiceKind| {
        after
            .all::<Voice>()
            .filter(move |voice| voice.kind == kind)
            .map(|voice| voice.text.as_str())
            .collect::<Vec<_>>()
    };
    let says_no = |text: &&str| text.starts_with("No,") || text.starts_with("No.") || text.starts_with("None");
    assert!(of(VoiceKind::Story).iter().any(says_no), "who says that nothing is wanted tells a story");
    assert!(!of(VoiceKind::Warning).iter().any(says_no), "{:?}", of(VoiceKind::Warning));
}

#[test]
fn the_rust_tables_become_a_portfolio() {
    let Some((_, first, after)) = import("rust") else { return };
    // Of the 162 goals two differ only by case.
    let counts = [Kind::Community, Kind::Membership, Kind::Project, Kind::Ask].map(|kind| count(&after, kind));
    assert_eq!(counts, [168, 1413, 161, 208], "{}", explain(&first));
    let compiler = after.all::<Allocation>().filter(|allocation| {
        allocation.note.as_deref().is_some_and(|note| note.contains("Compiler-ops 2026 allocation"))
    });
    let compiler: Vec<_> = compiler
        .map(|allocation| (allocation.start.to_string(), allocation.money.as_ref().map(|money| money.minor)))
        .collect();
    assert_eq!(compiler, [("2026-01-01".to_owned(), Some(3_333_954))], "what was given back is subtracted");
    let mut sums = after.all::<Allocation>().filter_map(|allocation| allocation.money.as_ref());
    assert!(sums.all(|money| money.minor > 0));
}

#[test]
fn a_profile_fits_tables_by_their_names_or_else_by_their_columns_and_only_when_all_are_there() {
    let profile = tilth_exchange::read_profile(
        "[[tables]]\ntable = \"groups\"\n[[tables.records]]\nkind = \"community\"\nfields.name = { column = \"Group\" }\n\
         [[tables]]\ntable = \"leads\"\n[[tables.records]]\nkind = \"person\"\nfields.name = { column = \"Name\" }\n\
         fields.handle = { column = \"Handle\" }\n",
    )
    .unwrap();
    let groups = || table("groups.csv", "Group,Mood\nNode,good\n");
    let people = |name: &str| table(name, "Name,Handle\nAnn,ann\n");
    let read = |tables: &[Table]| {
        let plan = tilth_exchange::fitted(&profile, tables)?;
        Some(plan.tables.iter().map(|part| part.table.clone()).collect::<Vec<_>>())
    };
    let names = |names: [&str; 2]| Some(names.map(str::to_owned).to_vec());
    assert_eq!(read(&[people("leads.csv"), groups()]), names(["groups", "leads"]));
    assert_eq!(read(&[people("k8s-people.csv"), groups()]), names(["groups", "k8s-people"]));
    assert_eq!(read(&[groups()]), None, "a table is missing");
    assert_eq!(read(&[groups(), table("leads.csv", "Name\nAnn\n")]), None, "a column is missing");
    assert_eq!(read(&[groups(), people("one.csv"), people("two.csv")]), None, "which of two cannot be told");
}

#[test]
fn a_workbook_with_a_sheet_per_table_gives_the_same() {
    for set in ["kubernetes", "rust"] {
        let Some((tables, _, after)) = import(set) else { return };
        let sheets = read_bytes("all.xlsx", workbook_of(&tables), &Limits::default()).unwrap();
        assert_eq!(sheets.len(), tables.len());
        let again = previewed(&after, &sheets, &profile(&format!("{set}.toml"))).unwrap();
        assert_eq!(again.changes.len(), 0, "{}", explain(&again));
        assert_eq!(again.errors(), 0, "{}", explain(&again));
    }
}
