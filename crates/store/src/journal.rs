//! The journal: every batch that was ever written, with what was there before.

use rusqlite::{
    CachedStatement, Connection, OptionalExtension as _, Row,
    types::{Null, ValueRef},
};
use serde::{Serialize, Serializer, ser::SerializeMap as _};
use tilth_core::{AnyRecord, Batch, COMMON_FIELDS, Change, DynRecord, FieldType, Kind, Timestamp, Uuid, Value};

use crate::column::{bind_id, id};

/// A batch as the journal lists it, without its changes.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Listed {
    pub(crate) seq: i64,
    pub(crate) id: Uuid,
    pub(crate) label: String,
    pub(crate) author: String,
    pub(crate) at: Timestamp,
    pub(crate) undoes: Option<Uuid>,
    /// How many changes it made, the times of records aside.
    pub(crate) changes: usize,
}

/// The columns that [`Listed::read`] reads.
pub(crate) const LISTED: &str = "\"seq\", \"id\", \"label\", \"author\", \"at\", \"undoes\", \"changes\"";
/// The columns that [`read_change`] reads.
pub(crate) const CHANGE: &str = "\"op\", \"kind\", \"record\", \"field\", \"old\", \"new\"";

impl Listed {
    /// Reads a row of [`LISTED`].
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            id: read_id(row, 1)?,
            label: row.get(2)?,
            author: row.get(3)?,
            at: row.get_ref(4)?.as_str()?.parse().map_err(|error| unreadable(4, error))?,
            undoes: read_optional_id(row, 5)?,
            changes: row.get(6)?,
        })
    }
}

/// The batch with this id, without its changes.
pub(crate) fn listed(connection: &Connection, batch: Uuid) -> rusqlite::Result<Option<Listed>> {
    let sql = format!("SELECT {LISTED} FROM \"batch\" WHERE \"id\" = ?1");
    connection.prepare_cached(&sql)?.query_row([batch.to_string()], Listed::read).optional()
}

/// The batch that was listed, whole. Changes of fields that no longer exist are left out.
pub(crate) fn whole(connection: &Connection, listed: &Listed) -> rusqlite::Result<Batch> {
    let sql = format!("SELECT {CHANGE} FROM \"change\" WHERE \"batch\" = ?1 ORDER BY \"position\"");
    let mut statement = connection.prepare_cached(&sql)?;
    let changes =
        statement.query_map([listed.seq], read_change)?.filter_map(Result::transpose).collect::<Result<_, _>>()?;
    let Listed { id, label, author, at, undoes, .. } = listed.clone();
    Ok(Batch { id, label, author, at, undoes, changes })
}

/// Writes the batch's row; returns its number. An author is kept only where nothing in it was said without a name.
pub(crate) fn write_batch(connection: &Connection, batch: &Batch, author: &str) -> rusqlite::Result<i64> {
    let sql = "INSERT INTO \"batch\" (\"id\", \"label\", \"author\", \"at\", \"undoes\", \"changes\") VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    connection.prepare_cached(sql)?.insert((
        batch.id.to_string(),
        &batch.label,
        author,
        batch.at.to_string(),
        batch.undoes.map(|id| id.to_string()),
        batch.changes.iter().filter(|change| !is_stamp(change)).count(),
    ))
}

/// Whether a change only says when its record was last changed; such are not counted and not shown.
pub(crate) fn is_stamp(change: &Change) -> bool {
    matches!(change, Change::Set { kind, field, .. } if *field == kind.info().own + COMMON_FIELDS.len() - 1)
}

/// Writes the changes of one batch.
pub(crate) struct ChangeWriter<'c> {
    statement: CachedStatement<'c>,
    seq: i64,
    position: usize,
    json: Vec<u8>,
}

impl<'c> ChangeWriter<'c> {
    pub(crate) fn new(connection: &'c Connection, seq: i64) -> rusqlite::Result<Self> {
        let sql = format!(
            "INSERT INTO \"change\" (\"batch\", \"position\", {CHANGE}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
        );
        Ok(Self { statement: connection.prepare_cached(&sql)?, seq, position: 0, json: Vec::new() })
    }

    /// Writes the next change.
    pub(crate) fn write(&mut self, change: &Change) -> rusqlite::Result<()> {
        let (kind, record) = change.record();
        self.statement.raw_bind_parameter(1, self.seq)?;
        self.statement.raw_bind_parameter(2, self.position)?;
        self.statement.raw_bind_parameter(4, kind.name())?;
        bind_id(&mut self.statement, 5, record)?;
        match change {
            Change::Create(record) => {
                self.statement.raw_bind_parameter(3, "create")?;
                self.statement.raw_bind_parameter(6, Null)?;
                self.statement.raw_bind_parameter(7, Null)?;
                self.bind_json(8, &RecordJson(record.as_dyn()))?;
            }
            Change::Remove(record) => {
                self.statement.raw_bind_parameter(3, "remove")?;
                self.statement.raw_bind_parameter(6, Null)?;
                self.bind_json(7, &RecordJson(record.as_dyn()))?;
                self.statement.raw_bind_parameter(8, Null)?;
            }
            Change::Set { field, old, new, .. } => {
                self.statement.raw_bind_parameter(3, "set")?;
                self.statement.raw_bind_parameter(6, kind.info().fields[*field].name)?;
                self.bind_json(7, &ValueJson(old))?;
                self.bind_json(8, &ValueJson(new))?;
            }
        }
        self.statement.raw_execute()?;
        self.position += 1;
        Ok(())
    }

    fn bind_json(&mut self, at: usize, json: &impl Serialize) -> rusqlite::Result<()> {
        self.json.clear();
        serde_json::to_writer(&mut self.json, json).expect("a value has a JSON form, and a vector takes it");
        let text = std::str::from_utf8(&self.json).expect("JSON is UTF-8");
        self.statement.raw_bind_parameter(at, text)
    }
}

/// The same JSON as [`AnyRecord::to_json`], written straight.
struct RecordJson<'a>(&'a dyn DynRecord);

impl Serialize for RecordJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (at, field) in self.0.kind().info().fields.iter().enumerate() {
            let value = self.0.value(at);
            if !value.is_empty() {
                map.serialize_entry(field.name, &ValueJson(&value))?;
            }
        }
        map.end()
    }
}

/// The same JSON as [`Value::to_json`], written straight; the rare shapes go that way.
struct ValueJson<'a>(&'a Value);

impl Serialize for ValueJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Text(text) => serializer.serialize_str(text),
            Value::Integer(number) => serializer.serialize_i64(*number),
            Value::Bool(yes) => serializer.serialize_bool(*yes),
            Value::Date(date) => serializer.collect_str(date),
            Value::Timestamp(at) => serializer.collect_str(at),
            Value::Ref(id) => serializer.serialize_str(id.hyphenated().encode_lower(&mut Uuid::encode_buffer())),
            Value::Null | Value::Number(_) | Value::Money(_) | Value::List(_) => self.0.to_json().serialize(serializer),
        }
    }
}

/// Reads a row of [`CHANGE`]; `None` for a kind or field that no longer exists.
pub(crate) fn read_change(row: &Row<'_>) -> rusqlite::Result<Option<Change>> {
    let Some(kind) = Kind::from_name(row.get_ref(1)?.as_str()?) else { return Ok(None) };
    let id = read_id(row, 2)?;
    Ok(Some(match row.get_ref(0)?.as_str()? {
        "create" => Change::Create(Box::new(read_record(row, 5, kind, id)?)),
        "remove" => Change::Remove(Box::new(read_record(row, 4, kind, id)?)),
        _ => {
            let Some((field, info)) = kind.info().field(row.get_ref(3)?.as_str()?) else { return Ok(None) };
            let (old, new) = (read_value(row, 4, info.field_type)?, read_value(row, 5, info.field_type)?);
            Change::Set { kind, id, field, old, new }
        }
    }))
}

pub(crate) fn read_id(row: &Row<'_>, at: usize) -> rusqlite::Result<Uuid> {
    id(row.get_ref(at)?).map_err(|mismatch| unreadable(at, mismatch))
}

pub(crate) fn read_optional_id(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Uuid>> {
    if row.get_ref(at)? == ValueRef::Null { Ok(None) } else { read_id(row, at).map(Some) }
}

pub(crate) fn read_record(row: &Row<'_>, at: usize, kind: Kind, id: Uuid) -> rusqlite::Result<AnyRecord> {
    let json: serde_json::Value =
        serde_json::from_str(row.get_ref(at)?.as_str()?).map_err(|error| unreadable(at, error))?;
    let serde_json::Value::Object(mut json) = json else {
        return Err(rusqlite::Error::InvalidColumnType(at, "record".to_owned(), rusqlite::types::Type::Text));
    };
    json.retain(|name, _| kind.info().field(name).is_some());
    AnyRecord::from_json(kind, id, &json).map_err(|problem| unreadable(at, problem))
}

pub(crate) fn read_value(row: &Row<'_>, at: usize, field_type: FieldType) -> rusqlite::Result<Value> {
    let json = serde_json::from_str(row.get_ref(at)?.as_str()?).map_err(|error| unreadable(at, error))?;
    Value::from_json(&json, field_type).map_err(|mismatch| unreadable(at, mismatch))
}

pub(crate) fn unreadable(at: usize, error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(at, rusqlite::types::Type::Text, Box::new(error))
}
