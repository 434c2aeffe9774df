//! What the suites share: a portfolio to import into, ids, the shared tables, and workbooks made of them.
#![allow(dead_code, reason = "each suite uses its part")]

use std::{
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use tilth_core::{AnyRecord, Batch, Date, Kind, Portfolio, Timestamp, Uuid, Words};
use tilth_exchange::{ExchangeError, Limits, Preview, Surroundings, Table, plan::Plan, preview, read_bytes};

/// A moment of the tests.
pub(crate) fn now() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

/// Ids one after the other, none of them twice in a suite.
pub(crate) fn ids() -> impl FnMut() -> Uuid {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    || Uuid::from_u128(0x0198_0000_0000_7000_8000_0000_0000_0000 + u128::from(NEXT.fetch_add(1, Ordering::Relaxed)))
}

/// A portfolio with its facts and nothing else.
pub(crate) fn empty_portfolio() -> Portfolio {
    let mut values = vec![tilth_core::Value::Null; Kind::PortfolioFacts.info().fields.len()];
    let mut set = |name: &str, value| values[Kind::PortfolioFacts.info().field(name).unwrap().0] = value;
    set("name", tilth_core::Value::Text("Tests".into()));
    set("organization", tilth_core::Value::Text("Tests".into()));
    set("sector", tilth_core::Value::Text("web".into()));
    set("currency", tilth_core::Value::Text("USD".into()));
    set("fiscal_year_start", tilth_core::Value::Integer(1));
    set("created", tilth_core::Value::Timestamp(now()));
    set("updated", tilth_core::Value::Timestamp(now()));
    let facts = AnyRecord::build(Kind::PortfolioFacts, Uuid::from_u128(1), &mut |at| std::mem::take(&mut values[at]));
    Portfolio::from_records([facts.unwrap()])
}

/// What importing would do.
pub(crate) fn previewed(portfolio: &Portfolio, tables: &[Table], plan: &Plan) -> Result<Preview, ExchangeError> {
    previewed_with(portfolio, tables, plan, &mut ids())
}

/// What importing would do, with these ids.
pub(crate) fn previewed_with(
    portfolio: &Portfolio,
    tables: &[Table],
    plan: &Plan,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Result<Preview, ExchangeError> {
    let today: Date = "2026-11-21".parse().unwrap();
    preview(portfolio, tables, plan, &mut Surroundings { at: now(), today, new_id, watch: &mut |_, _| true })
}

/// Applies what a preview found.
pub(crate) fn applied(portfolio: &Portfolio, preview: &Preview) -> Portfolio {
    let mut after = portfolio.clone();
    let batch = Batch {
        id: Uuid::from_u128(7),
        label: "Imported".into(),
        author: String::new(),
        at: now(),
        undoes: None,
        changes: preview.changes.clone(),
    };
    after.apply(&batch).expect("what a preview found fits the portfolio");
    after
}

/// The table in a text.
pub(crate) fn table(name: &str, text: &str) -> Table {
    read_bytes(name, text.as_bytes().to_vec(), &Limits::default()).unwrap().remove(0)
}

/// A file of this repository.
pub(crate) fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// The real tables of a set, or nothing, said aloud, where this machine has not got them.
pub(crate) fn shared_tables(set: &str) -> Option<Vec<Table>> {
    let folder = repository("../shared/data").join(set);
    let Ok(entries) = std::fs::read_dir(&folder) else {
        eprintln!("skipped: the real tables are not at {}", folder.display());
        return None;
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: PathBuf| tilth_exchange::read_file(&path, &Limits::default()).unwrap();
    Some(paths.into_iter().flat_map(read).collect())
}

/// The plan of a profile.
pub(crate) fn plan(text: &str) -> Plan {
    tilth_exchange::read_profile(text).unwrap_or_else(|error| panic!("{error}"))
}

/// What a person reads of an error.
pub(crate) fn said(error: &ExchangeError) -> String {
    let words = Words::english();
    let id = format!("error-{}", error.code());
    assert!(words.has(&id), "{id} has no words");
    words.with(&id, &error.args())
}

/// A profile that ships with the samples.
pub(crate) fn profile(name: &str) -> Plan {
    plan(&std::fs::read_to_string(repository("samples/profiles").join(name)).unwrap())
}

/// The tables as one workbook, a sheet each; numbers as numbers.
pub(crate) fn workbook_of(tables: &[Table]) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    for table in tables {
        let sheet = workbook.add_worksheet();
        sheet.set_name(table.stem()).unwrap();
        for (column, name) in (0..).zip(&table.columns) {
            sheet.write_string(0, column, name).unwrap();
        }
        for row in &table.rows {
            for (column, cell) in (0..).zip(&row.cells) {
                let number = cell.parse::<f64>().ok().filter(|number| number.to_string() == *cell);
                match number {
                    Some(number) => sheet.write_number(row.number - 1, column, number).unwrap(),
                    None => sheet.write_string(row.number - 1, column, cell).unwrap(),
                };
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

/// A record from the values of its fields by name.
pub(crate) fn record(kind: Kind, id: u128, fields: &[(&str, tilth_core::Value)]) -> AnyRecord {
    let info = kind.info();
    let mut values = vec![tilth_core::Value::Null; info.fields.len()];
    values[info.own + 2] = tilth_core::Value::Timestamp(now());
    values[info.own + 3] = tilth_core::Value::Timestamp(now());
    for (name, value) in fields {
        values[info.field(name).unwrap_or_else(|| panic!("{} has no {name}", kind.name())).0] = value.clone();
    }
    AnyRecord::build(kind, Uuid::from_u128(id), &mut |at| std::mem::take(&mut values[at])).unwrap()
}

/// How many records of a kind.
pub(crate) fn count(portfolio: &Portfolio, kind: Kind) -> usize {
    portfolio.count(kind)
}
