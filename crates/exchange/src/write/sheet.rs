//! The one form of a kind's table, for CSV and XLSX.

use std::borrow::Cow;

use tilth_core::{DynRecord, FieldInfo, FieldType, Kind, Portfolio, Value, Words, show_value};

use super::{Private, records};

/// The end of the column that holds a reference's id.
pub(crate) const ID_SUFFIX: &str = "_id";
/// The end of the column that holds an amount's currency.
pub(crate) const CURRENCY_SUFFIX: &str = "_currency";
/// Stands between a column's name and a number where one cell cannot hold all of a text: `text~2`.
pub(crate) const MORE_MARK: char = '~';

/// A table to be written.
pub(super) struct Sheet {
    /// What it is called, as a workbook allows it.
    pub(super) name: String,
    /// The header row.
    pub(super) columns: Vec<String>,
    /// A row per record, as wide as the header.
    pub(super) rows: Vec<Vec<Cell>>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    Empty,
    Text(String),
    Number(f64),
    Date(tilth_core::Date),
    Bool(bool),
}

impl Cell {
    /// The cell as a text table writes it.
    pub(super) fn to_text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Date(date) => date.to_string(),
            Self::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        }
    }

    pub(super) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

/// The table of a kind. Titles of references are written where there are words for them.
pub(super) fn sheet(portfolio: &Portfolio, kind: Kind, private: &Private, words: Option<&Words>) -> Sheet {
    let records = records(portfolio, kind, private);
    of_records(kind, &records, &|field, value| words.map(|words| show_value(portfolio, words, field, value)))
}

/// The table of these records; `titles` words a reference, if at all.
pub(super) fn of_records(
    kind: Kind,
    records: &[&dyn DynRecord],
    titles: &dyn Fn(&FieldInfo, &Value) -> Option<String>,
) -> Sheet {
    let fields: Vec<(usize, &FieldInfo)> =
        kind.info().fields.iter().enumerate().filter(|(_, field)| !field.private).collect();
    let mut columns = vec!["id".to_owned()];
    for (_, field) in &fields {
        columns.push(field.name.to_owned());
        columns.extend(second_column(field));
    }
    let rows = records.iter().map(|record| {
        let mut row = Vec::with_capacity(columns.len());
        row.push(Cell::text(record.uuid().to_string()));
        for (at, field) in &fields {
            put(&mut row, field, &record.value(*at), titles);
        }
        row
    });
    let rows = rows.collect();
    Sheet { name: kind.name().to_owned(), columns, rows }
}

/// The name of the column beside a field's own, where it needs one.
pub(crate) fn second_column(field: &FieldInfo) -> Option<String> {
    match field.field_type {
        FieldType::Ref(_) | FieldType::Refs(_) => Some(format!("{}{ID_SUFFIX}", field.name)),
        FieldType::Money => Some(format!("{}{CURRENCY_SUFFIX}", field.name)),
        _ => None,
    }
}

fn put(row: &mut Vec<Cell>, field: &FieldInfo, value: &Value, titles: &dyn Fn(&FieldInfo, &Value) -> Option<String>) {
    match field.field_type {
        FieldType::Ref(_) | FieldType::Refs(_) => {
            row.push(titles(field, value).map_or(Cell::Empty, Cell::text));
            row.push(Cell::text(list_text(value)));
        }
        FieldType::Money => match value {
            Value::Money(money) => {
                row.push(number_or_text(&money.amount()));
                row.push(Cell::text(money.currency.code()));
            }
            _ => row.extend([Cell::Empty, Cell::Empty]),
        },
        _ => row.push(plain(value)),
    }
}

fn plain(value: &Value) -> Cell {
    match value {
        Value::Null => Cell::Empty,
        Value::Bool(yes) => Cell::Bool(*yes),
        Value::Integer(number) => number_or_text(&number.to_string()),
        Value::Number(number) => Cell::Number(*number),
        Value::Text(text) => Cell::text(text),
        // Spreadsheets count days from 1900 and believe in a 29 February of that year.
        Value::Date(date) if (1901..=9999).contains(&date.year()) => Cell::Date(*date),
        Value::Date(date) => Cell::text(date.to_string()),
        Value::Timestamp(at) => Cell::text(at.to_string()),
        Value::Money(money) => Cell::text(money.to_string()),
        Value::Ref(_) | Value::List(_) => Cell::text(list_text(value)),
    }
}

/// Items joined by semicolons; as a JSON list where an item could be taken for two.
fn list_text(value: &Value) -> String {
    let item = |value: &Value| -> Cow<'static, str> {
        match value {
            Value::Text(text) => text.clone().into(),
            Value::Ref(id) => id.to_string().into(),
            _ => "".into(),
        }
    };
    let Value::List(items) = value else { return item(value).into_owned() };
    let items: Vec<_> = items.iter().map(item).collect();
    let unclear = |item: &Cow<'_, str>| {
        item.contains(';') || item.trim() != item.as_ref() || item.starts_with('[') || item.is_empty()
    };
    if items.iter().any(unclear) {
        return serde_json::to_string(&items).expect("a list of texts is JSON");
    }
    items.join("; ")
}

/// A number a spreadsheet holds exactly (15 digits), otherwise its digits as text.
pub(super) fn number_or_text(digits: &str) -> Cell {
    let exact = digits.bytes().filter(u8::is_ascii_digit).count() <= 15;
    match digits.parse() {
        Ok(number) if exact => Cell::Number(number),
        _ => Cell::text(digits),
    }
}
