//! The different values of a table's columns, and how a plan reads them.

use rustc_hash::FxHashMap;
use tilth_core::{Currency, Portfolio, Words, show_value};

use crate::{
    Table, compile,
    plan::Plan,
    ready::{ReadyField, Source, Understood},
    template::Glob,
};

/// The different values of one column, the most frequent first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnValues {
    /// The column.
    pub column: String,
    /// How many different filled values there are.
    pub different: usize,
    /// Rows in which it is filled.
    pub filled: usize,
    /// Of those, rows whose value the plan reads; all where no field takes the column.
    pub read: usize,
    /// The values, as many as were asked for.
    pub values: Vec<ValueRead>,
}

/// A value, how often it stands, and what it becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValueRead {
    /// The value.
    pub value: String,
    /// In how many rows.
    pub count: usize,
    /// What the first field that takes the column makes of it, in words; none where it cannot be read or is left empty.
    pub read: Option<String>,
}

/// The values of each column of a table, at most `most` of them, read as the plan says.
#[must_use]
pub fn column_values(
    table: &Table,
    plan: &Plan,
    portfolio: &Portfolio,
    words: &Words,
    most: usize,
) -> Vec<ColumnValues> {
    let code = plan.currency.as_deref().or(portfolio.facts().map(|facts| facts.currency.as_str())).unwrap_or("EUR");
    let currency = Currency::new(code).unwrap_or(Currency::new("EUR").expect("EUR is a currency"));
    let fits = |pattern: &str| [table.stem(), &table.name].iter().any(|name| Glob::new(pattern).fits(name));
    let planned = plan.tables.iter().enumerate().filter(|(_, planned)| fits(&planned.table));
    let ready: Vec<_> = planned.filter_map(|(at, _)| compile::ready(plan, at, table, currency).ok()?.ok()).collect();
    let fields: Vec<&ReadyField> =
        ready.iter().flat_map(|table| &table.records).flat_map(|record| &record.fields).collect();
    let column = |(at, name): (usize, &String)| {
        let takes = |field: &&&ReadyField| matches!(&field.source, Source::Text(template) if template.single_cell() == Some(at));
        let field = fields.iter().find(takes).copied();
        let mut counts: FxHashMap<&str, usize> = FxHashMap::default();
        for row in &table.rows {
            *counts.entry(row.cells[at].trim()).or_default() += 1;
        }
        counts.remove("");
        let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
        counts.sort_by(|(a, a_count), (b, b_count)| b_count.cmp(a_count).then(a.cmp(b)));
        let reads = counts
            .iter()
            .map(|(value, _)| field.map_or(Some(String::new()), |field| read(field, value, portfolio, words)));
        let reads: Vec<Option<String>> = reads.collect();
        ColumnValues {
            column: name.clone(),
            different: counts.len(),
            filled: counts.iter().map(|(_, count)| count).sum(),
            read: counts.iter().zip(&reads).filter(|(_, read)| read.is_some()).map(|((_, count), _)| count).sum(),
            values: counts
                .iter()
                .zip(reads)
                .take(most)
                .map(|((value, count), read)| ValueRead {
                    value: (*value).to_owned(),
                    count: *count,
                    read: read.filter(|read| !read.is_empty()),
                })
                .collect(),
        }
    };
    table.columns.iter().enumerate().map(column).collect()
}

/// What a field makes of a cell, in words; a list is read item by item.
fn read(field: &ReadyField, cell: &str, portfolio: &Portfolio, words: &Words) -> Option<String> {
    let items: Vec<&str> = match &field.split {
        Some(split) => cell.split(split.as_str()).map(str::trim).filter(|item| !item.is_empty()).collect(),
        None => vec![cell],
    };
    let item = |item: &&str| match field.understood(item) {
        Understood::Text(meaning) if field.info.field_type.target().is_some() => Some(meaning.to_owned()),
        Understood::Text(meaning) => {
            let value = field.read.value(meaning).ok()?;
            Some(show_value(portfolio, words, field.info, &value))
        }
        Understood::Nothing | Understood::LeftEmpty | Understood::NoPattern(_) => None,
    };
    let read: Vec<String> = items.iter().filter_map(item).collect();
    (!read.is_empty()).then(|| read.join(", "))
}
