//! A field's value without its Rust type: what travels, is stored, compared and shown.

use jiff::{Timestamp, civil::Date};
use serde_json::json;
use uuid::Uuid;

use crate::{Currency, FieldType, Mismatch, Money};

/// The value of one field.
#[derive(Clone, Debug, PartialEq, Default)]
pub enum Value {
    /// Nothing noted.
    #[default]
    Null,
    /// Yes or no.
    Bool(bool),
    /// A whole number: a count, a rating, days.
    Integer(i64),
    /// A measured number.
    Number(f64),
    /// A text, or the id of a choice.
    Text(String),
    /// A calendar day.
    Date(Date),
    /// A moment.
    Timestamp(Timestamp),
    /// An amount of money.
    Money(Money),
    /// A reference to a record.
    Ref(Uuid),
    /// Several references, choices or tags.
    List(Vec<Value>),
}

impl Value {
    /// Whether nothing is noted: no value, no text, or an empty list.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.is_empty(),
            Self::List(list) => list.is_empty(),
            _ => false,
        }
    }

    /// The value as JSON, in the shapes that `docs/data-format.md` lists.
    #[must_use]
    pub fn to_json(&self) -> serde_json::Value {
        match self {
            Self::Null => serde_json::Value::Null,
            Self::Bool(yes) => json!(yes),
            Self::Integer(number) => json!(number),
            Self::Number(number) => json!(number),
            Self::Text(text) => json!(text),
            Self::Date(date) => json!(date.to_string()),
            Self::Timestamp(at) => json!(at.to_string()),
            Self::Money(money) => json!({ "minor": money.minor, "currency": money.currency.code() }),
            Self::Ref(id) => json!(id.to_string()),
            Self::List(list) => list.iter().map(Self::to_json).collect(),
        }
    }

    /// Reads JSON as a value of a field of this type.
    ///
    /// # Errors
    /// A [`Mismatch`] where the JSON has another shape.
    pub fn from_json(json: &serde_json::Value, field_type: FieldType) -> Result<Self, Mismatch> {
        use serde_json::Value as Json;
        let refuse = || Mismatch::WrongType(json.to_string());
        Ok(match (json, field_type) {
            (Json::Null, _) => Self::Null,
            (Json::Bool(yes), FieldType::YesNo) => Self::Bool(*yes),
            (Json::Number(number), FieldType::Number) => Self::Number(number.as_f64().ok_or_else(refuse)?),
            (Json::Number(number), FieldType::Integer | FieldType::Rating | FieldType::Energy | FieldType::Percent) => {
                Self::Integer(number.as_i64().ok_or_else(refuse)?)
            }
            (
                Json::String(text),
                FieldType::Text | FieldType::LongText | FieldType::Email | FieldType::Link | FieldType::Choice(_),
            ) => Self::Text(text.clone()),
            (Json::String(text), FieldType::Date) => {
                Self::Date(text.parse().map_err(|_| Mismatch::NotADate(text.clone()))?)
            }
            (Json::String(text), FieldType::Timestamp) => {
                Self::Timestamp(text.parse().map_err(|_| Mismatch::NotADate(text.clone()))?)
            }
            (Json::String(text), FieldType::Ref(_)) => {
                Self::Ref(text.parse().map_err(|_| Mismatch::NotAReference(text.clone()))?)
            }
            (Json::Object(money), FieldType::Money) => {
                let minor = money.get("minor").and_then(Json::as_i64).ok_or_else(refuse)?;
                let code = money.get("currency").and_then(Json::as_str).ok_or_else(refuse)?;
                Self::Money(Money { minor, currency: Currency::new(code)? })
            }
            (Json::Array(items), FieldType::Refs(_) | FieldType::Choices(_) | FieldType::Tags) => {
                let item_type = match field_type {
                    FieldType::Refs(kind) => FieldType::Ref(kind),
                    FieldType::Choices(set) => FieldType::Choice(set),
                    _ => FieldType::Text,
                };
                Self::List(items.iter().map(|item| Self::from_json(item, item_type)).collect::<Result<_, _>>()?)
            }
            _ => return Err(refuse()),
        })
    }
}
