//! Values and records as a person reads them.

use jiff::civil::Date;
use uuid::Uuid;

use crate::{DynRecord, FieldInfo, FieldType, Kind, Portfolio, Value, Words, plain, spoken};

/// What a person calls this record: its title fields, joined; for a record without any, the word for its kind.
#[must_use]
pub fn title(portfolio: &Portfolio, words: &Words, record: &dyn DynRecord) -> String {
    let info = record.kind().info();
    let parts = info.title.iter().filter_map(|name| {
        let (at, field) = info.field(name).expect("the derive checked the title's fields");
        let shown = show_value(portfolio, words, field, &record.value(at));
        let shown = match field.field_type {
            FieldType::LongText => spoken(&shown),
            FieldType::Text => plain(&shown),
            _ => shown,
        };
        (!shown.is_empty()).then_some(shown)
    });
    let title = parts.collect::<Vec<_>>().join(", ");
    if title.is_empty() { words.kind(record.kind()) } else { shorten(&title, 120) }
}

/// A value in words: choices by their word, references by the title they point to, dates as `19 Nov 2026`, moments in the
/// reader's time zone. `Null` is the empty text.
#[must_use]
pub fn show_value(portfolio: &Portfolio, words: &Words, field: &FieldInfo, value: &Value) -> String {
    match (value, field.field_type) {
        (Value::Null, _) => String::new(),
        (Value::Bool(yes), _) => words.get(if *yes { "value-yes" } else { "value-no" }),
        (Value::Integer(number), FieldType::Percent) => format!("{number} %"),
        (Value::Integer(number), FieldType::Energy) if *number > 0 => format!("+{number}"),
        (Value::Integer(number), _) => number.to_string(),
        (Value::Number(number), _) => number.to_string(),
        (Value::Text(id), FieldType::Choice(set) | FieldType::Choices(set)) => words.choice(set, id),
        (Value::Text(text), _) => text.clone(),
        (Value::Date(date), _) => show_date(*date),
        (Value::Timestamp(at), _) => words.moment(*at),
        (Value::Money(money), _) => money.to_string(),
        (Value::Ref(id), FieldType::Ref(kind) | FieldType::Refs(kind)) => reference(portfolio, words, kind, *id),
        (Value::Ref(id), _) => id.to_string(),
        (Value::List(items), _) => {
            items.iter().map(|item| show_value(portfolio, words, field, item)).collect::<Vec<_>>().join(", ")
        }
    }
}

/// `19 Nov 2026`.
#[must_use]
pub fn show_date(date: Date) -> String {
    date.strftime("%-d %b %Y").to_string()
}

fn reference(portfolio: &Portfolio, words: &Words, kind: Kind, id: Uuid) -> String {
    portfolio.record(kind, id).map_or_else(|| id.to_string(), |record| title(portfolio, words, record))
}

/// The first line, cut at a word's end after at most `most` characters.
fn shorten(text: &str, most: usize) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let Some((cut, _)) = line.char_indices().nth(most) else { return line.to_owned() };
    let end = line[..cut].rfind(char::is_whitespace).unwrap_or(cut);
    format!("{}…", line[..end].trim_end())
}
