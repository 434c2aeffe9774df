//! Values in columns, straight and without JSON in between except for lists.

use std::cell::Cell;

use rusqlite::{Row, Statement, types::ValueRef};
use tilth_core::{Currency, Date, FieldType, Mismatch, Money, Timestamp, Uuid, Value};

/// How many columns a field takes.
pub(crate) const fn width(field_type: FieldType) -> usize {
    match field_type {
        FieldType::Money => 2,
        _ => 1,
    }
}

/// Binds a value to the parameters from `at` on; empty values are NULL. Returns the next free parameter.
pub(crate) fn bind(
    statement: &mut Statement<'_>,
    at: usize,
    field_type: FieldType,
    value: &Value,
) -> rusqlite::Result<usize> {
    match value {
        Value::Money(money) => {
            statement.raw_bind_parameter(at, money.minor)?;
            statement.raw_bind_parameter(at + 1, money.currency.code())?;
        }
        Value::Bool(yes) => statement.raw_bind_parameter(at, i64::from(*yes))?,
        Value::Integer(number) => statement.raw_bind_parameter(at, number)?,
        Value::Number(number) => statement.raw_bind_parameter(at, number)?,
        Value::Text(text) if !text.is_empty() => statement.raw_bind_parameter(at, text.as_str())?,
        Value::Date(date) => statement.raw_bind_parameter(at, date.to_string())?,
        Value::Timestamp(moment) => statement.raw_bind_parameter(at, moment.to_string())?,
        Value::Ref(id) => bind_id(statement, at, *id)?,
        Value::List(items) if !items.is_empty() => statement.raw_bind_parameter(at, value.to_json().to_string())?,
        Value::Null | Value::Text(_) | Value::List(_) => {
            for column in at..at + width(field_type) {
                statement.raw_bind_parameter(column, rusqlite::types::Null)?;
            }
        }
    }
    Ok(at + width(field_type))
}

/// Binds an id as text.
pub(crate) fn bind_id(statement: &mut Statement<'_>, at: usize, id: Uuid) -> rusqlite::Result<()> {
    statement.raw_bind_parameter(at, &*id.hyphenated().encode_lower(&mut Uuid::encode_buffer()))
}

/// Reads columns as values. It remembers the last moment it read: an import gives thousands of records the same one.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    moment: Cell<Option<([u8; 32], Timestamp)>>,
}

impl Reader {
    /// The value of a field whose first column is `at`.
    ///
    /// # Errors
    /// A [`Mismatch`] where the column holds something else.
    pub(crate) fn read(&self, row: &Row<'_>, at: usize, field_type: FieldType) -> Result<Value, Mismatch> {
        let column = row.get_ref(at).map_err(|error| Mismatch::WrongType(error.to_string()))?;
        Ok(match (column, field_type) {
            (ValueRef::Null, _) => Value::Null,
            (ValueRef::Integer(minor), FieldType::Money) => {
                let code = row.get_ref(at + 1).map_err(|error| Mismatch::WrongType(error.to_string()))?;
                Value::Money(Money { minor, currency: Currency::new(text(code)?)? })
            }
            (ValueRef::Integer(yes), FieldType::YesNo) => Value::Bool(yes != 0),
            (
                ValueRef::Integer(number),
                FieldType::Integer | FieldType::Rating | FieldType::Energy | FieldType::Percent,
            ) => Value::Integer(number),
            (ValueRef::Real(number), FieldType::Number) => Value::Number(number),
            (
                column,
                FieldType::Text | FieldType::LongText | FieldType::Email | FieldType::Link | FieldType::Choice(_),
            ) => Value::Text(text(column)?.to_owned()),
            (column, FieldType::Date) => Value::Date(date(text(column)?)?),
            (column, FieldType::Timestamp) => Value::Timestamp(self.moment(text(column)?)?),
            (column, FieldType::Ref(_)) => Value::Ref(id(column)?),
            (column, FieldType::Refs(_) | FieldType::Choices(_) | FieldType::Tags) => list(text(column)?, field_type)?,
            (column, _) => return Err(Mismatch::WrongType(format!("{column:?}"))),
        })
    }

    fn moment(&self, text: &str) -> Result<Timestamp, Mismatch> {
        let mut key = [0; 32];
        let fits = text.len() <= key.len();
        if fits {
            key[..text.len()].copy_from_slice(text.as_bytes());
            if let Some((known, moment)) = self.moment.get()
                && known == key
            {
                return Ok(moment);
            }
        }
        let moment = text.parse().map_err(|_| Mismatch::NotADate(text.to_owned()))?;
        if fits {
            self.moment.set(Some((key, moment)));
        }
        Ok(moment)
    }
}

/// Reads an id.
pub(crate) fn id(column: ValueRef<'_>) -> Result<Uuid, Mismatch> {
    let text = text(column)?;
    Uuid::try_parse(text).map_err(|_| Mismatch::NotAReference(text.to_owned()))
}

fn text(column: ValueRef<'_>) -> Result<&str, Mismatch> {
    column.as_str().map_err(|_| Mismatch::WrongType(format!("{column:?}")))
}

fn date(text: &str) -> Result<Date, Mismatch> {
    text.parse().map_err(|_| Mismatch::NotADate(text.to_owned()))
}

fn list(text: &str, field_type: FieldType) -> Result<Value, Mismatch> {
    let json = serde_json::from_str(text).map_err(|_| Mismatch::WrongType(text.to_owned()))?;
    Value::from_json(&json, field_type)
}
