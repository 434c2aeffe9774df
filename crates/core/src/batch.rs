//! The one way to change a portfolio: a batch of changes with a label, an author and a time.

use jiff::Timestamp;
use rustc_hash::FxHashSet;
use uuid::Uuid;

use crate::{AnyRecord, COMMON_FIELDS, FieldProblem, Kind, Portfolio, Value};

/// Changes that are made, stored, and undone together.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// Its id, made by the caller.
    pub id: Uuid,
    /// What a person reads in the history: "Renamed SIG Node".
    pub label: String,
    /// Who did it, by name; empty where nobody said.
    pub author: String,
    /// When.
    pub at: Timestamp,
    /// The batch that this one takes back.
    pub undoes: Option<Uuid>,
    /// The changes, in order.
    pub changes: Vec<Change>,
}

/// One change. It holds what was there before, so that it can be turned round.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// A record came to be.
    Create(Box<AnyRecord>),
    /// A record went; it is kept whole.
    Remove(Box<AnyRecord>),
    /// A field got another value.
    Set {
        /// The record's kind.
        kind: Kind,
        /// The record's id.
        id: Uuid,
        /// The field's position in its kind.
        field: usize,
        /// The value before.
        old: Value,
        /// The value after.
        new: Value,
    },
}

impl Change {
    /// The kind and id of the record it is about.
    #[must_use]
    pub fn record(&self) -> (Kind, Uuid) {
        match self {
            Self::Create(record) | Self::Remove(record) => (record.kind(), record.uuid()),
            Self::Set { kind, id, .. } => (*kind, *id),
        }
    }

    /// The change that takes this one back.
    #[must_use]
    pub fn inverse(&self) -> Self {
        match self {
            Self::Create(record) => Self::Remove(record.clone()),
            Self::Remove(record) => Self::Create(record.clone()),
            Self::Set { kind, id, field, old, new } => {
                Self::Set { kind: *kind, id: *id, field: *field, old: new.clone(), new: old.clone() }
            }
        }
    }
}

impl Batch {
    /// The batch that takes this one back: its changes turned round, in reverse order.
    #[must_use]
    pub fn inverse(&self, id: Uuid, label: String, author: String, at: Timestamp) -> Self {
        let changes = self.changes.iter().rev().map(Change::inverse).collect();
        Self { id, label, author, at, undoes: Some(self.id), changes }
    }

    /// Adds, for each record whose fields change, that it was updated at the batch's time. To be called once on a batch
    /// that a person makes; an inverse restores the earlier time by itself.
    pub fn stamp(&mut self, portfolio: &Portfolio) {
        let mut seen = FxHashSet::default();
        let mut stamps = Vec::new();
        for change in &self.changes {
            match change {
                Change::Create(record) => {
                    seen.insert(record.uuid());
                }
                Change::Remove(_) => {}
                Change::Set { kind, id, .. } => {
                    if seen.insert(*id)
                        && let Some(record) = portfolio.record(*kind, *id)
                        && record.shared().updated != self.at
                    {
                        let field = kind.info().own + COMMON_FIELDS.len() - 1;
                        let old = record.value(field);
                        stamps.push(Change::Set { kind: *kind, id: *id, field, old, new: Value::Timestamp(self.at) });
                    }
                }
            }
        }
        let removed: FxHashSet<Uuid> = self
            .changes
            .iter()
            .filter(|change| matches!(change, Change::Remove(_)))
            .map(|change| change.record().1)
            .collect();
        // A record that is removed in this batch must be whole as it stood: it gets no stamp.
        stamps.retain(|stamp| !removed.contains(&stamp.record().1));
        self.changes.extend(stamps);
    }
}

/// Why a batch was not applied. The portfolio is as it was. Its words are `error-<code>` in the locale files.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Rejection {
    /// The record is not there.
    #[error("there is no {} {id}", kind.name())]
    NoRecord {
        /// Its kind.
        kind: Kind,
        /// Its id.
        id: Uuid,
    },
    /// A record with this id is there already.
    #[error("{} {id} is there already", kind.name())]
    Exists {
        /// Its kind.
        kind: Kind,
        /// Its id.
        id: Uuid,
    },
    /// The field, or the record to remove, is no longer what the batch saw.
    #[error("{} {id} has changed in the meantime{}", kind.name(), field.map(|field| format!(" ({field})")).unwrap_or_default())]
    Stale {
        /// Its kind.
        kind: Kind,
        /// Its id.
        id: Uuid,
        /// The field, where one is concerned.
        field: Option<&'static str>,
    },
    /// A value does not fit.
    #[error("{} {id}: {problem}", kind.name())]
    Invalid {
        /// The record's kind.
        kind: Kind,
        /// The record's id.
        id: Uuid,
        /// The field and the reason.
        problem: FieldProblem,
    },
    /// A reference points to nothing.
    #[error("{} {id}: {field} refers to {target}, which is not there", kind.name())]
    Dangling {
        /// The referring record's kind.
        kind: Kind,
        /// The referring record's id.
        id: Uuid,
        /// The field.
        field: &'static str,
        /// What it points to.
        target: Uuid,
    },
    /// A record that others refer to would go.
    #[error("{} {id} is still referred to by {} {by}", kind.name(), by_kind.name())]
    StillReferred {
        /// Its kind.
        kind: Kind,
        /// Its id.
        id: Uuid,
        /// The kind of a record that refers to it.
        by_kind: Kind,
        /// That record.
        by: Uuid,
    },
    /// The review is closed; what it said stays.
    #[error("review {review} is closed")]
    Frozen {
        /// The review.
        review: Uuid,
    },
}

impl Rejection {
    /// The code under which the words stand: `error-<code>`. A value that does not fit has the code of its [`Mismatch`].
    ///
    /// [`Mismatch`]: crate::Mismatch
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoRecord { .. } => "no-record",
            Self::Exists { .. } => "exists",
            Self::Stale { .. } => "stale",
            Self::Invalid { problem, .. } => problem.mismatch.code(),
            Self::Dangling { .. } => "dangling",
            Self::StillReferred { .. } => "still-referred",
            Self::Frozen { .. } => "frozen",
        }
    }
}
