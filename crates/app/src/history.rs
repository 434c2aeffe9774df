//! Who changed what and when: of a record, and of the portfolio.

use serde::{Deserialize, Serialize};
use tilth_core::{Change, show_value, title};
use tilth_store::HistoryEntry;
use ts_rs::TS;
use uuid::Uuid;

use crate::{App, Error, open::View, shapes::RecordName};

/// Which part of the history.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct HistoryRequest {
    /// Of this record; without one, of the portfolio.
    pub record: Option<RecordName>,
    /// How many batches are passed over, from the newest.
    pub offset: usize,
    /// How many are wanted.
    pub limit: usize,
}

/// A part of the history, the newest first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct History {
    /// How many batches there are.
    pub total: usize,
    /// The batches asked for.
    pub batches: Vec<BatchShape>,
}

/// Changes made together.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BatchShape {
    /// Its id.
    pub id: Uuid,
    /// What was done.
    pub label: String,
    /// By whom; empty where nobody said.
    pub author: String,
    /// When, RFC 3339.
    pub at: String,
    /// The first of its changes.
    pub changes: Vec<ChangeShape>,
    /// How many it has.
    pub change_count: usize,
    /// Whether it has been taken back.
    pub undone: bool,
    /// The batch that it takes back.
    pub undoes: Option<Uuid>,
    /// Whether it can be tried to take it back from here.
    pub can_revert: bool,
}

/// One change in words.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChangeShape {
    /// `create`, `remove` or `set`.
    pub op: String,
    /// The record's kind.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// What a person calls it, or called it.
    pub title: String,
    /// The field that was set.
    pub field: Option<String>,
    /// The value before, in words.
    pub old: Option<String>,
    /// The value after, in words.
    pub new: Option<String>,
}

const MOST_BATCHES: usize = 200;

impl App {
    /// Who changed what and when.
    pub fn history(&self, request: HistoryRequest) -> Result<History, Error> {
        let record = request.record.map(|record| self.kind(&record.kind).map(|kind| (kind, record.id))).transpose()?;
        self.with_open(|open| {
            let limit = request.limit.clamp(1, MOST_BATCHES);
            let part = open.document.history(record, open.until(), request.offset, limit)?;
            let view = open.view(&self.words, self.settings.clock.today());
            let writable = open.document.read_only().is_none() && open.as_of().is_none();
            let batches = part.entries.into_iter().map(|entry| view.batch(entry, writable));
            Ok(History { total: part.total, batches: batches.collect() })
        })
    }
}

impl View<'_> {
    fn batch(&self, entry: HistoryEntry, writable: bool) -> BatchShape {
        BatchShape {
            id: entry.id,
            can_revert: writable && !entry.undone && !entry.founding,
            label: entry.label,
            author: entry.author,
            at: entry.at.to_string(),
            changes: entry.changes.iter().map(|change| self.change(change)).collect(),
            change_count: entry.change_count,
            undone: entry.undone,
            undoes: entry.undoes,
        }
    }

    fn change(&self, change: &Change) -> ChangeShape {
        let (kind, id) = change.record();
        let (op, whole) = match change {
            Change::Create(record) => ("create", Some(record)),
            Change::Remove(record) => ("remove", Some(record)),
            Change::Set { .. } => ("set", None),
        };
        let current = self.portfolio.record(kind, id).or_else(|| whole.map(|record| record.as_dyn()));
        let mut shape = ChangeShape {
            op: op.to_owned(),
            kind: kind.name().to_owned(),
            id,
            title: current.map_or_else(|| self.words.kind(kind), |record| title(self.portfolio, self.words, record)),
            field: None,
            old: None,
            new: None,
        };
        if let Change::Set { field, old, new, .. } = change {
            let info = &kind.info().fields[*field];
            shape.field = Some(info.name.to_owned());
            shape.old = Some(show_value(self.portfolio, self.words, info, old));
            shape.new = Some(show_value(self.portfolio, self.words, info, new));
        }
        shape
    }
}
