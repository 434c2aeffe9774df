//! Lists of any kind: sorted, filtered, grouped, a page at a time, answered from memory.

use std::sync::Arc;

use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};
use tilth_core::{DynRecord, FieldType, Id, Kind, catalog::Commitment, fold, plain, spoken, title};
use tilth_insight::is_overdue;
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    columns::{Column, default_columns},
    open::View,
    shapes::{Cell, Row},
};

/// Which part of which list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct ListRequest {
    /// The kind's name.
    pub kind: String,
    /// The columns, by id; none means those that the kind shows at first.
    pub columns: Vec<String>,
    /// Rows whose title or shown columns hold all these words, whatever their case and accents.
    pub filter: String,
    /// Rows that meet all of these.
    pub conditions: Vec<Condition>,
    /// By what, in order of weight; then by title.
    pub sort: Vec<Sort>,
    /// The column whose values make groups.
    pub group: Option<String>,
    /// How many rows are passed over.
    pub offset: usize,
    /// How many rows are wanted; at most 1 000 are given.
    pub limit: usize,
}

/// A column has one of these values (the id of a choice or a record, or the words); an empty one means "nothing noted".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Condition {
    /// The column.
    pub column: String,
    /// Any of these.
    pub is: Vec<String>,
}

/// A column to sort by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sort {
    /// The column.
    pub column: String,
    /// The largest first.
    pub descending: bool,
}

/// A part of a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct List {
    /// How many records of the kind there are.
    pub total: usize,
    /// How many meet the filter and the conditions.
    pub matched: usize,
    /// Their columns, by id.
    pub columns: Vec<String>,
    /// The rows asked for.
    pub rows: Vec<Row>,
    /// The groups, if a column makes some.
    pub groups: Vec<Group>,
}

/// Rows that share a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Group {
    /// The value in words; empty for "nothing noted".
    pub label: String,
    /// The position of its first row.
    pub start: usize,
    /// How many rows it has.
    pub count: usize,
}

/// What a row of a list is to begin with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct SeekRequest {
    /// The list; which part of it does not matter.
    pub list: ListRequest,
    /// The beginning of the first column (or of the title, where that is empty); accents and large letters count for nothing.
    pub beginning: String,
    /// The position of the first row that is looked at; after the last one it goes on with the first.
    pub from: usize,
}

/// Where a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Place {
    /// Its position in the list; none where no row begins so.
    pub at: Option<usize>,
}

/// The order of a list, kept until the portfolio changes or another list is asked for.
#[derive(Clone)]
pub(crate) struct Ordered {
    pub(crate) request: ListRequest,
    ids: Arc<Vec<Uuid>>,
    groups: Vec<Group>,
}

const MOST_ROWS: usize = 1_000;

impl App {
    /// A part of the list of a kind.
    pub fn list(&self, request: ListRequest) -> Result<List, Error> {
        let kind = self.kind(&request.kind)?;
        self.with_view(|view, kept| {
            let columns = view.columns(kind, &request.columns)?;
            let ordered = view.ordered(kind, &columns, &request, kept)?;
            let part = ordered.ids.iter().skip(request.offset).take(request.limit.min(MOST_ROWS));
            let rows = part.filter_map(|id| view.portfolio.record(kind, *id)).map(|record| view.row(record, &columns));
            Ok(List {
                total: view.portfolio.count(kind),
                matched: ordered.ids.len(),
                columns: columns.iter().map(|(id, _)| id.clone()).collect(),
                rows: rows.collect(),
                groups: ordered.groups,
            })
        })
    }

    /// The next row of a list whose first column begins so.
    pub fn seek(&self, request: SeekRequest) -> Result<Place, Error> {
        let kind = self.kind(&request.list.kind)?;
        let beginning = fold(&request.beginning);
        self.with_view(|view, kept| {
            let columns = view.columns(kind, &request.list.columns)?;
            let ordered = view.ordered(kind, &columns, &request.list, kept)?;
            let begins = |at: &usize| {
                let record = ordered.ids.get(*at).and_then(|id| view.portfolio.record(kind, *id));
                record.is_some_and(|record| fold(&view.first(record, &columns)).starts_with(&beginning))
            };
            let rows = ordered.ids.len();
            Ok(Place { at: (0..rows).map(|step| (request.from % rows + step) % rows).find(begins) })
        })
    }
}

impl View<'_> {
    /// The columns with these ids, or those a kind shows at first.
    pub(crate) fn columns(&self, kind: Kind, ids: &[String]) -> Result<Vec<(String, Column)>, Error> {
        let ids =
            if ids.is_empty() { default_columns(kind).into_iter().map(str::to_owned).collect() } else { ids.to_vec() };
        ids.into_iter().map(|id| self.column(kind, &id).map(|column| (id, column))).collect()
    }

    fn column(&self, kind: Kind, id: &str) -> Result<Column, Error> {
        Column::find(kind, id).ok_or_else(|| Error::NoField { kind: kind.name().to_owned(), field: id.to_owned() })
    }

    /// The order of a list: one of those kept, or else worked out and kept.
    fn ordered(
        &self,
        kind: Kind,
        columns: &[(String, Column)],
        request: &ListRequest,
        kept: &mut Vec<Ordered>,
    ) -> Result<Ordered, Error> {
        let whole = ListRequest { offset: 0, limit: 0, ..request.clone() };
        if let Some(ordered) = kept.iter().find(|ordered| ordered.request == whole) {
            return Ok(ordered.clone());
        }
        let ordered = self.order(kind, columns, whole)?;
        kept.insert(0, ordered.clone());
        // A person looks at one list, its neighbour and a chooser; more is memory without use.
        kept.truncate(4);
        Ok(ordered)
    }

    /// What a row shows first: its first column, or its title where that is empty.
    fn first(&self, record: &dyn DynRecord, columns: &[(String, Column)]) -> String {
        let shown = columns.first().map(|(_, column)| self.cell(record, *column).text).unwrap_or_default();
        if shown.is_empty() { title(self.portfolio, self.words, record) } else { shown }
    }

    /// A record as a row.
    pub(crate) fn row(&self, record: &dyn DynRecord, columns: &[(String, Column)]) -> Row {
        Row {
            id: record.uuid(),
            title: title(self.portfolio, self.words, record),
            cells: columns.iter().map(|(_, column)| self.read(record, *column)).collect(),
            overdue: self
                .commitment(record.uuid())
                .is_some_and(|promise| is_overdue(self.portfolio, promise, self.today)),
        }
    }

    /// The commitment with this id.
    pub(crate) fn commitment(&self, id: Uuid) -> Option<&Commitment> {
        self.portfolio.get(Id::new(id))
    }

    /// A cell of a row: a long text on one line, without the marks of its writing.
    fn read(&self, record: &dyn DynRecord, column: Column) -> Cell {
        let cell = self.cell(record, column);
        match column {
            Column::Field(_, field) if field.field_type == FieldType::LongText => {
                Cell { text: spoken(&cell.text), ..cell }
            }
            Column::Field(_, field) if field.field_type == FieldType::Text => Cell { text: plain(&cell.text), ..cell },
            _ => cell,
        }
    }

    fn order(&self, kind: Kind, columns: &[(String, Column)], request: ListRequest) -> Result<Ordered, Error> {
        let words: Vec<String> = request.filter.split_whitespace().map(fold).collect();
        let mut conditions = Vec::new();
        for condition in &request.conditions {
            let is: FxHashSet<&str> = condition.is.iter().map(String::as_str).collect();
            conditions.push((self.column(kind, &condition.column)?, is));
        }
        let mut sorts = Vec::new();
        for sort in &request.sort {
            sorts.push((self.column(kind, &sort.column)?, sort.descending));
        }
        let group = request.group.as_deref().map(|id| self.column(kind, id)).transpose()?;

        let matching = self.portfolio.records(kind).filter(|record| {
            conditions.iter().all(|(column, is)| self.meets(*record, *column, is))
                && (words.is_empty() || self.holds(*record, columns, &words))
        });
        let rows = matching.map(|record| self.keyed(record, group, &sorts)).collect();
        let (ids, groups) = self.in_order(rows, &sorts);
        Ok(Ordered { groups, ids: Arc::new(ids), request })
    }

    /// Whether a column of the record has one of these values.
    fn meets(&self, record: &dyn DynRecord, column: Column, is: &FxHashSet<&str>) -> bool {
        let cell = self.cell(record, column);
        let of_value = match &cell.value {
            serde_json::Value::String(id) => is.contains(id.as_str()),
            serde_json::Value::Bool(yes) => is.contains(if *yes { "true" } else { "false" }),
            serde_json::Value::Array(items) => items.iter().filter_map(|item| item.as_str()).any(|id| is.contains(id)),
            _ => false,
        };
        of_value || is.contains(cell.text.as_str())
    }

    /// Whether the title or a shown column holds each of these words.
    fn holds(&self, record: &dyn DynRecord, columns: &[(String, Column)], words: &[String]) -> bool {
        let mut text = fold(&title(self.portfolio, self.words, record));
        if words.iter().all(|word| text.contains(word.as_str())) {
            return true;
        }
        for (_, column) in columns {
            text.push('\n');
            text.push_str(&fold(&self.cell(record, *column).text));
        }
        words.iter().all(|word| text.contains(word.as_str()))
    }
}
