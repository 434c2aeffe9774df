//! Whether a document is sound.

use std::{collections::BTreeSet, path::Path};

use rusqlite::Connection;
use rustc_hash::FxHashMap;
use tilth_core::{AnyRecord, Change, FluentArgs, Kind, Portfolio, Uuid, args};

use crate::{
    Document, Error,
    error::About,
    journal::{self, CHANGE},
    load, migrations, schema,
    search::Entry,
};

/// Something about a document that is not as it should be. Its words are `flaw-<code>`, with [`Flaw::args`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// The file itself is damaged.
    Damage {
        /// What SQLite says.
        detail: String,
    },
    /// The tables are not those of the document's format.
    Format {
        /// The table or index.
        detail: String,
    },
    /// A reference points to nothing.
    Dangling {
        /// The referring record's kind.
        kind: Kind,
        /// The referring record.
        id: Uuid,
        /// The field.
        field: String,
    },
    /// A record is not what the journal says it became.
    Journal {
        /// Its kind.
        kind: Kind,
        /// The record.
        id: Uuid,
    },
    /// A record is not in the search index, or with other words.
    Search {
        /// Its kind.
        kind: Kind,
        /// The record.
        id: Uuid,
    },
}

impl Flaw {
    /// The code under which the words stand: `flaw-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Damage { .. } => "damage",
            Self::Format { .. } => "format",
            Self::Dangling { .. } => "dangling",
            Self::Journal { .. } => "journal",
            Self::Search { .. } => "search",
        }
    }

    /// The arguments of its words: `detail`; or `kind`, `record` and `field`.
    #[must_use]
    pub fn args(&self) -> FluentArgs<'static> {
        match self {
            Self::Damage { detail } | Self::Format { detail } => args! { "detail" => detail.clone() },
            Self::Dangling { kind, id, field } => {
                args! { "kind" => kind.name(), "record" => id.to_string(), "field" => field.clone() }
            }
            Self::Journal { kind, id } | Self::Search { kind, id } => {
                args! { "kind" => kind.name(), "record" => id.to_string() }
            }
        }
    }
}

impl Document {
    /// Everything that is wrong with the document: the file, its tables, references, the journal, the search index.
    /// Empty for a sound one. Reads all of it.
    ///
    /// # Errors
    /// What the disk says where it says nothing about the document.
    pub fn check(&self) -> Result<Vec<Flaw>, Error> {
        check(&self.connection, &self.path)
    }
}

fn check(connection: &Connection, path: &Path) -> Result<Vec<Flaw>, Error> {
    let mut flaws = damage(connection).about(path)?;
    flaws.extend(format(connection).about(path)?);
    if !flaws.is_empty() {
        return Ok(flaws);
    }
    let portfolio = match load::portfolio(connection, path) {
        Ok(portfolio) => portfolio,
        Err(Error::Damaged { detail, .. }) => return Ok(vec![Flaw::Damage { detail }]),
        Err(error) => return Err(error),
    };
    let dangling = portfolio.dangling();
    flaws.extend(dangling.into_iter().map(|(kind, id, field, _)| Flaw::Dangling { kind, id, field: field.to_owned() }));
    flaws.extend(journal(connection, &portfolio).about(path)?);
    flaws.extend(search(connection, &portfolio).about(path)?);
    Ok(flaws)
}

/// What SQLite finds.
fn damage(connection: &Connection) -> rusqlite::Result<Vec<Flaw>> {
    let mut flaws = Vec::new();
    connection.pragma_query(None, "integrity_check", |row| {
        let detail: String = row.get(0)?;
        if detail != "ok" {
            flaws.push(Flaw::Damage { detail });
        }
        Ok(())
    })?;
    Ok(flaws)
}

/// Tables that are missing.
fn format(connection: &Connection) -> rusqlite::Result<Vec<Flaw>> {
    let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version != migrations::newest() {
        return Ok(vec![Flaw::Format { detail: format!("user_version {version}") }]);
    }
    let mut have = connection.prepare("SELECT 1 FROM \"sqlite_schema\" WHERE \"name\" = ?1")?;
    let others = ["batch", "change", "search", "search_record"];
    let mut flaws = Vec::new();
    for table in Kind::ALL.iter().map(|kind| kind.name()).chain(others) {
        if !have.exists([table])? {
            flaws.push(Flaw::Format { detail: table.to_owned() });
        }
    }
    for kind in Kind::ALL {
        if flaws.is_empty() && connection.prepare(&schema::table(*kind).select).is_err() {
            flaws.push(Flaw::Format { detail: kind.name().to_owned() });
        }
    }
    Ok(flaws)
}

/// Records that replaying the whole journal does not give.
fn journal(connection: &Connection, portfolio: &Portfolio) -> rusqlite::Result<Vec<Flaw>> {
    let sql = format!("SELECT {CHANGE} FROM \"change\" ORDER BY \"batch\", \"position\"");
    let mut statement = connection.prepare(&sql)?;
    let mut replayed: FxHashMap<Uuid, AnyRecord> = FxHashMap::default();
    let mut wrong: BTreeSet<(Kind, Uuid)> = BTreeSet::new();
    for change in statement.query_map([], journal::read_change)?.filter_map(Result::transpose) {
        let change = change?;
        let (kind, id) = change.record();
        let fits = match change {
            Change::Create(record) => replayed.insert(id, *record).is_none(),
            Change::Remove(record) => replayed.remove(&id).is_some_and(|was| was == *record),
            Change::Set { field, old, new, .. } => {
                replayed.get_mut(&id).is_some_and(|record| record.get(field) == old && record.set(field, new).is_ok())
            }
        };
        if !fits {
            wrong.insert((kind, id));
        }
    }
    for kind in Kind::ALL.iter().copied() {
        for record in portfolio.records(kind) {
            let id = record.uuid();
            if replayed.remove(&id) != portfolio.owned(kind, id) {
                wrong.insert((kind, id));
            }
        }
    }
    wrong.extend(replayed.into_values().map(|record| (record.kind(), record.uuid())));
    Ok(wrong.into_iter().map(|(kind, id)| Flaw::Journal { kind, id }).collect())
}

/// Records whose words are not those of the search index.
fn search(connection: &Connection, portfolio: &Portfolio) -> rusqlite::Result<Vec<Flaw>> {
    let mut flaws = Vec::new();
    // The index checks itself when asked by an INSERT, which a reader may not make.
    let asked = "INSERT INTO \"search\" (\"search\") VALUES ('integrity-check')";
    if !connection.is_readonly("main")?
        && let Err(error) = connection.execute(asked, [])
    {
        flaws.push(Flaw::Damage { detail: error.to_string() });
    }
    let mut indexed: FxHashMap<Uuid, (Option<Kind>, i64)> = FxHashMap::default();
    let mut statement = connection.prepare("SELECT \"record\", \"kind\", \"digest\" FROM \"search_record\"")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let kind = Kind::from_name(row.get_ref(1)?.as_str()?);
        indexed.insert(journal::read_id(row, 0)?, (kind, row.get(2)?));
    }
    for kind in Kind::ALL.iter().copied() {
        for record in portfolio.records(kind) {
            let id = record.uuid();
            let expected = Entry::expected(record).map(|digest| (Some(kind), digest));
            if indexed.remove(&id) != expected {
                flaws.push(Flaw::Search { kind, id });
            }
        }
    }
    let left_over = indexed.into_iter().filter_map(|(id, (kind, _))| kind.map(|kind| Flaw::Search { kind, id }));
    flaws.extend(left_over);
    Ok(flaws)
}
