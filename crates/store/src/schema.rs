//! The tables that the structs of the catalog ask for.
//!
//! What a document really has comes from the numbered migrations; a test compares the two. The SQL here is for writing
//! the next migration: `cargo run -p tilth-store --example schema` prints it.

use std::{fmt::Write as _, sync::LazyLock};

use tilth_core::{FieldInfo, FieldType, Kind};

/// The tables that are not records: the journal and the search index.
const JOURNAL_AND_SEARCH: &str = r#"
-- The journal: one row for each batch, in the order in which they were made.
CREATE TABLE "batch" (
  "seq" INTEGER PRIMARY KEY,
  "id" TEXT NOT NULL UNIQUE,
  "label" TEXT NOT NULL,
  "author" TEXT NOT NULL,
  "at" TEXT NOT NULL,
  "undoes" TEXT REFERENCES "batch" ("id"),
  "changes" INTEGER NOT NULL
) STRICT;
CREATE INDEX "batch_undoes" ON "batch" ("undoes") WHERE "undoes" IS NOT NULL;

-- What each batch changed. `old` and `new` are JSON: a record of `op` create or remove, a value of `op` set.
CREATE TABLE "change" (
  "batch" INTEGER NOT NULL REFERENCES "batch" ("seq"),
  "position" INTEGER NOT NULL,
  "op" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "record" TEXT NOT NULL,
  "field" TEXT,
  "old" TEXT,
  "new" TEXT,
  PRIMARY KEY ("batch", "position")
) STRICT, WITHOUT ROWID;
CREATE INDEX "change_record" ON "change" ("record");

-- Full-text search: the words of each record, without the text itself. `search_record` says which record a row is.
CREATE VIRTUAL TABLE "search" USING fts5 (
  "title", "body",
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2'
);
-- Words are gathered in memory up to so many bytes before they are written: an import makes a few large parts of the
-- index, not hundreds of small ones that must be merged.
INSERT INTO "search" ("search", "rank") VALUES ('hashsize', 16777216);
CREATE TABLE "search_record" (
  "row" INTEGER PRIMARY KEY,
  "kind" TEXT NOT NULL,
  "record" TEXT NOT NULL UNIQUE,
  "digest" INTEGER NOT NULL
) STRICT;
"#;

/// A column of a record's table.
#[derive(Debug)]
pub(crate) struct Column {
    /// Its name, unquoted.
    pub(crate) name: String,
    sql_type: &'static str,
    required: bool,
    references: Option<Kind>,
}

/// The table of a kind, with the statements that read and write it.
#[derive(Debug)]
pub(crate) struct KindTable {
    pub(crate) kind: Kind,
    /// The columns after `id`.
    pub(crate) columns: Vec<Column>,
    /// `SELECT` of the row number, `id` and all columns: after a row number, at most so many.
    pub(crate) select: String,
    /// `INSERT` with `id` as the first parameter.
    pub(crate) insert: String,
    /// `UPDATE` of all columns, `id` as the first parameter.
    pub(crate) update: String,
    /// `DELETE` with `id` as the parameter.
    pub(crate) delete: String,
}

/// The table of this kind.
pub(crate) fn table(kind: Kind) -> &'static KindTable {
    static TABLES: LazyLock<Vec<KindTable>> = LazyLock::new(|| Kind::ALL.iter().copied().map(KindTable::new).collect());
    &TABLES[kind as usize]
}

impl KindTable {
    fn new(kind: Kind) -> Self {
        let name = kind.name();
        let columns: Vec<Column> = kind.info().fields.iter().flat_map(columns).collect();
        let quoted: Vec<String> = columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
        let places: Vec<String> = (2..columns.len() + 2).map(|at| format!("?{at}")).collect();
        let sets: Vec<String> =
            quoted.iter().zip(&places).map(|(column, place)| format!("{column} = {place}")).collect();
        let list = quoted.join(", ");
        Self {
            kind,
            select: format!("SELECT rowid, \"id\", {list} FROM \"{name}\" WHERE rowid > ?1 ORDER BY rowid LIMIT ?2"),
            insert: format!("INSERT INTO \"{name}\" (\"id\", {list}) VALUES (?1, {})", places.join(", ")),
            update: format!("UPDATE \"{name}\" SET {} WHERE \"id\" = ?1", sets.join(", ")),
            delete: format!("DELETE FROM \"{name}\" WHERE \"id\" = ?1"),
            columns,
        }
    }

    fn sql(&self) -> String {
        let name = self.kind.name();
        let mut sql = format!("\nCREATE TABLE \"{name}\" (\n  \"id\" TEXT NOT NULL PRIMARY KEY");
        for Column { name, sql_type, required, references } in &self.columns {
            let required = if *required { " NOT NULL" } else { "" };
            let references = references.map_or_else(String::new, |kind| {
                format!(" REFERENCES \"{}\" (\"id\") DEFERRABLE INITIALLY DEFERRED", kind.name())
            });
            let _ = write!(sql, ",\n  \"{name}\" {sql_type}{required}{references}");
        }
        sql.push_str("\n) STRICT;\n");
        for Column { name: column, .. } in self.columns.iter().filter(|column| column.references.is_some()) {
            let _ = writeln!(
                sql,
                "CREATE INDEX \"{name}.{column}\" ON \"{name}\" (\"{column}\") WHERE \"{column}\" IS NOT NULL;"
            );
        }
        for field in self.kind.info().fields.iter().filter(|field| matches!(field.field_type, FieldType::Refs(_))) {
            let field = field.name;
            let _ = writeln!(
                sql,
                "CREATE VIEW \"{name}_{field}\" AS SELECT \"{name}\".\"id\" AS \"{name}\", \"list\".\"key\" AS \
                 \"position\", \"list\".\"value\" AS \"target\" FROM \"{name}\", json_each(\"{name}\".\"{field}\") AS \"list\";"
            );
        }
        sql
    }
}

/// The whole schema as SQL, in the order of the catalog.
#[must_use]
pub fn sql() -> String {
    let mut sql = String::from("-- The records: one table for each kind.\n");
    for kind in Kind::ALL {
        sql.push_str(&table(*kind).sql());
    }
    sql.push_str(JOURNAL_AND_SEARCH);
    sql
}

/// The columns of one field: money has two, everything else one.
fn columns(field: &FieldInfo) -> Vec<Column> {
    let column = |suffix: &str, sql_type| Column {
        name: format!("{}{suffix}", field.name),
        sql_type,
        required: field.required,
        references: match field.field_type {
            FieldType::Ref(kind) => Some(kind),
            _ => None,
        },
    };
    match field.field_type {
        FieldType::Money => vec![column("_minor", "INTEGER"), column("_currency", "TEXT")],
        FieldType::Integer | FieldType::Rating | FieldType::Energy | FieldType::Percent | FieldType::YesNo => {
            vec![column("", "INTEGER")]
        }
        FieldType::Number => vec![column("", "REAL")],
        FieldType::Text
        | FieldType::LongText
        | FieldType::Email
        | FieldType::Link
        | FieldType::Date
        | FieldType::Timestamp
        | FieldType::Choice(_)
        | FieldType::Choices(_)
        | FieldType::Ref(_)
        | FieldType::Refs(_)
        | FieldType::Tags => vec![column("", "TEXT")],
    }
}
