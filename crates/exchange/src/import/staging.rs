//! Records as the rows so far have made them, with everything needed to take a row back.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};
use tilth_core::{
    AnyRecord, COMMON_FIELDS, Change, DynRecord, FieldProblem, Kind, Mismatch, Portfolio, Timestamp, Uuid, Value,
    catalog::{Review, ReviewStatus},
    is_part_of_itself, whole_fields,
};

use super::{
    Counts,
    became::Became,
    combine::combined,
    count,
    index::{Indexes, Over},
};
use crate::{
    plan::Combine,
    problem::{Matter, Problem, Severity},
    ready::ReadyRecord,
};

/// What an import does to one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    New,
    Changed,
    Unchanged,
}

/// Everything an import would change.
pub(super) struct Changes {
    pub(super) changes: Vec<Change>,
    pub(super) totals: Counts,
    pub(super) by_table: Vec<(usize, Counts)>,
}

/// Where a record first came up.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) table: String,
    pub(super) row: u32,
}

/// A record that a row made or found.
#[derive(Clone)]
struct Staged {
    record: Box<AnyRecord>,
    new: bool,
    /// Fields that this import gave, and how.
    given: Vec<(usize, By)>,
    /// For each table that spoke of it: whether it made it, whether it changed it.
    tables: Vec<(usize, Outcome)>,
    place: Place,
}

/// How a field came to its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    /// When the rows were gone through before.
    Earlier,
    Default,
    Row,
}

/// A value for a field of a record, and how it goes together with others.
pub(super) struct Given {
    pub(super) field: usize,
    pub(super) value: Value,
    pub(super) combine: Combine,
    /// Whether it stands in only where nothing else is given.
    pub(super) default: bool,
    /// Whether it leaves alone what is there already.
    pub(super) gap_only: bool,
}

/// The records of an import.
pub(super) struct Staging<'a> {
    pub(super) portfolio: &'a Portfolio,
    pub(super) indexes: Indexes,
    at: Timestamp,
    staged: Vec<Staged>,
    by_id: FxHashMap<Uuid, usize>,
    /// How often a key came up, for records that are numbered.
    pub(super) occurrences: FxHashMap<(usize, String), u32>,
    /// The ids of records that nothing identifies: by table of the plan, row, record of the plan, and item of the cell.
    pub(super) by_place: FxHashMap<(usize, u32, usize, String), Uuid>,
    /// How many rows went into what.
    pub(super) became: Became,
    /// The place in the plan of the table that is read.
    pub(super) reading: usize,
    /// The table that is read.
    pub(super) table: usize,
    log: Vec<Undo>,
    by_id_references: bool,
}

enum Undo {
    /// The record staged last goes.
    Created,
    /// This record is as it was.
    Changed(usize, Box<Staged>),
}

impl<'a> Staging<'a> {
    pub(super) fn new(portfolio: &'a Portfolio, at: Timestamp) -> Self {
        Self {
            portfolio,
            indexes: Indexes::default(),
            at,
            staged: Vec::new(),
            by_id: FxHashMap::default(),
            occurrences: FxHashMap::default(),
            by_place: FxHashMap::default(),
            became: Became::default(),
            reading: 0,
            table: 0,
            log: Vec::new(),
            by_id_references: false,
        }
    }

    /// Makes ready what the rows of a table look for.
    pub(super) fn prepare(&mut self, records: &[ReadyRecord]) {
        for record in records {
            self.indexes.prepare(self.portfolio, record.kind, Over::Key);
            self.indexes.prepare(self.portfolio, record.kind, Over::Fields(record.same.clone().into()));
            for (field, kind) in record.fields.iter().filter_map(|field| Some((field, field.info.field_type.target()?)))
            {
                for over in Over::of(field.find) {
                    self.indexes.prepare(self.portfolio, kind, over.clone());
                }
            }
        }
    }

    pub(super) fn begin_table(&mut self, reading: usize, table: usize) {
        self.reading = reading;
        self.table = table;
        self.occurrences.clear();
    }

    /// Whether a row looked in vain for what another has made since. What was made is then as if it had been there before.
    pub(super) fn look_again(&mut self) -> bool {
        let again = self.indexes.found_late();
        if again {
            for (_, by) in self.staged.iter_mut().flat_map(|staged| &mut staged.given) {
                *by = By::Earlier;
            }
        }
        again
    }

    /// What the row did stays.
    pub(super) fn keep(&mut self) {
        self.log.clear();
        self.indexes.keep();
    }

    /// What the row did is undone.
    pub(super) fn take_back(&mut self) {
        while let Some(undo) = self.log.pop() {
            match undo {
                Undo::Created => {
                    let gone = self.staged.pop().expect("what was created is there");
                    self.by_id.remove(&gone.record.uuid());
                }
                Undo::Changed(at, before) => self.staged[at] = *before,
            }
        }
        self.indexes.take_back();
    }

    /// The record with this id as it is now, staged or not.
    pub(super) fn exists(&self, kind: Kind, id: Uuid) -> bool {
        self.by_id.contains_key(&id) || self.portfolio.record(kind, id).is_some()
    }

    /// The key of a record as it is now.
    pub(super) fn key_of(&self, kind: Kind, id: Uuid) -> Option<String> {
        match self.by_id.get(&id) {
            Some(at) => self.staged[*at].record.as_dyn().shared().source_key.clone(),
            None => self.portfolio.record(kind, id).and_then(|record| record.shared().source_key.clone()),
        }
    }

    /// References by id may point to records of later tables, so they are verified at the end.
    pub(super) fn trust_reference(&mut self) {
        self.by_id_references = true;
    }

    /// Makes a record.
    pub(super) fn create(
        &mut self,
        kind: Kind,
        id: Uuid,
        given: Vec<Given>,
        place: &Place,
    ) -> Result<(), FieldProblem> {
        let info = kind.info();
        let (created, updated) = (info.own + COMMON_FIELDS.len() - 2, info.own + COMMON_FIELDS.len() - 1);
        let mut values: Vec<Value> = vec![Value::Null; info.fields.len()];
        values[created] = Value::Timestamp(self.at);
        values[updated] = Value::Timestamp(self.at);
        let mut marks = Vec::with_capacity(given.len());
        for Given { field, value, default, .. } in given {
            if value.is_empty() || (default && !values[field].is_empty()) {
                continue;
            }
            values[field] = value;
            marks.push((field, if default { By::Default } else { By::Row }));
        }
        let record = AnyRecord::build(kind, id, &mut |at| std::mem::take(&mut values[at]))?;
        record.check()?;
        self.indexes.add(record.as_dyn());
        self.by_id.insert(id, self.staged.len());
        self.log.push(Undo::Created);
        self.staged.push(Staged {
            record: Box::new(record),
            new: true,
            given: marks,
            tables: vec![(self.table, Outcome::New)],
            place: place.clone(),
        });
        Ok(())
    }

    /// Brings what a row says together with a record that is there.
    pub(super) fn merge(&mut self, kind: Kind, id: Uuid, given: Vec<Given>, place: &Place) -> Result<(), MergeProblem> {
        let at = self.staged_at(kind, id, place);
        let table = self.table;
        let stamps = kind.info().own + COMMON_FIELDS.len() - 2..;
        let staged = &mut self.staged[at];
        let mut changed = false;
        for Given { field, value, combine, default, gap_only } in given {
            let before = staged.record.get(field);
            if ((default || stamps.contains(&field)) && !staged.new) || (gap_only && !before.is_empty()) {
                continue;
            }
            let given_before = staged.given.iter().position(|(known, _)| *known == field);
            let after = match given_before {
                Some(_) if default => continue,
                Some(at) if staged.given[at].1 == By::Row => combined(kind, field, combine, &before, value)
                    .ok_or(MergeProblem { field, matter: Matter::CannotCombine })?,
                Some(at) => {
                    staged.given[at].1 = By::Row;
                    value
                }
                None => {
                    staged.given.push((field, if default { By::Default } else { By::Row }));
                    value
                }
            };
            if after != before && !(after.is_empty() && before.is_empty()) {
                let refuse = |mismatch| MergeProblem {
                    field,
                    matter: Matter::Refused { kind: kind.name(), field: kind.info().fields[field].name, mismatch },
                };
                staged.record.set(field, after).map_err(refuse)?;
                changed = true;
            }
        }
        let outcome = if changed { Outcome::Changed } else { Outcome::Unchanged };
        match staged.tables.iter_mut().find(|(known, _)| *known == table) {
            Some((_, known @ Outcome::Unchanged)) => *known = outcome,
            Some(_) => {}
            None => staged.tables.push((table, outcome)),
        }
        if changed {
            let checked = staged.record.check();
            self.indexes.add(staged.record.as_dyn());
            checked.map_err(|FieldProblem { field, mismatch }| MergeProblem {
                field: kind.info().field(field).map_or(0, |(at, _)| at),
                matter: Matter::Refused { kind: kind.name(), field, mismatch },
            })?;
        }
        Ok(())
    }

    /// Where the record is staged; a record of the portfolio is copied in when it is first spoken of.
    fn staged_at(&mut self, kind: Kind, id: Uuid, place: &Place) -> usize {
        if let Some(at) = self.by_id.get(&id).copied() {
            self.log.push(Undo::Changed(at, Box::new(self.staged[at].clone())));
            return at;
        }
        let record = self.portfolio.owned(kind, id).expect("the record was found in the portfolio");
        self.by_id.insert(id, self.staged.len());
        self.log.push(Undo::Created);
        self.staged.push(Staged {
            record: Box::new(record),
            new: false,
            given: Vec::new(),
            tables: Vec::new(),
            place: place.clone(),
        });
        self.staged.len() - 1
    }

    /// Whether the record says something about a review that is closed.
    pub(super) fn is_frozen(&self, kind: Kind, review: Option<&Value>, id: Option<Uuid>) -> bool {
        if kind != Kind::ReviewItem {
            return false;
        }
        let own = id.and_then(|id| self.portfolio.record(kind, id)).and_then(|item| item.value_of("review"));
        let closed = |review: &Value| match review {
            Value::Ref(id) => self
                .portfolio
                .get(tilth_core::Id::<Review>::new(*id))
                .is_some_and(|review| review.status == ReviewStatus::Closed),
            _ => false,
        };
        review.into_iter().chain(&own).any(closed)
    }

    /// Whether a row says something that the record of the portfolio does not say already.
    pub(super) fn says_otherwise(&self, kind: Kind, id: Option<Uuid>, given: &[Given]) -> bool {
        let Some(record) = id.and_then(|id| self.portfolio.record(kind, id)) else { return true };
        given.iter().any(|given| {
            let stands = record.value(given.field);
            let same = stands == given.value || (stands.is_empty() && given.value.is_empty());
            let leaves_alone = (given.default || given.gap_only) && !stands.is_empty();
            !same && !leaves_alone
        })
    }

    /// Leaves out records whose references lead nowhere, and those that refer to them in turn.
    pub(super) fn drop_dangling(&mut self) -> Vec<(usize, Problem)> {
        let mut dropped = Vec::new();
        let mut gone: FxHashSet<Uuid> = FxHashSet::default();
        if !self.by_id_references {
            return dropped;
        }
        loop {
            let mut found = Vec::new();
            for staged in self.staged.iter().filter(|staged| !gone.contains(&staged.record.uuid())) {
                let mut lost: Option<(usize, Kind, Uuid)> = None;
                staged.record.as_dyn().visit_targets(&mut |field, kind, target| {
                    let there = !gone.contains(&target) && self.exists(kind, target);
                    if !there && lost.is_none() {
                        lost = Some((field, kind, target));
                    }
                });
                if let Some(lost) = lost {
                    found.push((staged.record.uuid(), lost));
                }
            }
            if found.is_empty() {
                break;
            }
            for (id, (field, kind, target)) in found {
                gone.insert(id);
                let staged = &self.staged[self.by_id[&id]];
                let field = staged.record.kind().info().fields[field].name;
                let problem = Problem {
                    column: Some(field.to_owned()),
                    value: Some(target.to_string()),
                    ..Problem::of_row(
                        &staged.place.table,
                        staged.place.row,
                        Severity::Error,
                        Matter::Nobody { kind: kind.name() },
                    )
                };
                dropped.push((staged.tables.first().map_or(0, |(table, _)| *table), problem));
            }
        }
        self.staged.retain(|staged| !gone.contains(&staged.record.uuid()));
        dropped
    }

    /// Leaves a reference as it was where it would make a record part of itself, by way of others or not.
    pub(super) fn drop_circles(&mut self) -> Vec<(usize, Problem)> {
        let mut dropped = Vec::new();
        for at in 0..self.staged.len() {
            let (kind, id) = (self.staged[at].record.kind(), self.staged[at].record.uuid());
            for field in whole_fields(kind) {
                let given = self.staged[at].given.iter().any(|(known, _)| *known == field);
                if !given || !is_part_of_itself(kind, id, field, |kind, id| self.as_it_is(kind, id)) {
                    continue;
                }
                let before = self.portfolio.record(kind, id).map_or(Value::Null, |record| record.value(field));
                let staged = &mut self.staged[at];
                staged.record.set(field, before).expect("the reference can be empty");
                let name = kind.info().fields[field].name;
                let matter = Matter::Refused { kind: kind.name(), field: name, mismatch: Mismatch::Circular };
                let Place { table, row } = &staged.place;
                let problem = Problem::of_row(table, *row, Severity::Note, matter);
                dropped.push((staged.tables.first().map_or(0, |(table, _)| *table), problem));
            }
        }
        dropped
    }

    /// The record as it is now, staged or not.
    fn as_it_is(&self, kind: Kind, id: Uuid) -> Option<&dyn DynRecord> {
        match self.by_id.get(&id) {
            Some(at) => self.staged.get(*at).map(|staged| staged.record.as_dyn()),
            None => self.portfolio.record(kind, id),
        }
    }

    /// The changes that carry out what the rows said, and how many records they touch.
    pub(super) fn finish(self) -> Changes {
        let mut changes = Vec::with_capacity(self.staged.len());
        let mut totals = Counts::new();
        let mut by_table: BTreeMap<usize, Counts> = BTreeMap::new();
        for staged in self.staged {
            let kind = staged.record.kind();
            let before = changes.len();
            if !staged.new {
                let old = self.portfolio.record(kind, staged.record.uuid()).expect("the record was copied from there");
                for (field, _) in &staged.given {
                    let (old, new) = (old.value(*field), staged.record.get(*field));
                    if old != new {
                        changes.push(Change::Set { kind, id: staged.record.uuid(), field: *field, old, new });
                    }
                }
            }
            let outcome = match (staged.new, changes.len() > before) {
                (true, _) => Outcome::New,
                (false, true) => Outcome::Changed,
                (false, false) => Outcome::Unchanged,
            };
            count(&mut totals, kind, outcome);
            for (table, in_table) in staged.tables {
                // A table changed the record only if the record is another in the end.
                let in_table = if outcome == Outcome::Unchanged { outcome } else { in_table };
                count(by_table.entry(table).or_default(), kind, in_table);
            }
            if staged.new {
                changes.push(Change::Create(staged.record));
            }
        }
        // What a review said is written before the review that may be closed already.
        changes.sort_by_key(|change| !matches!(change, Change::Create(record) if record.kind() == Kind::ReviewItem));
        Changes { changes, totals, by_table: by_table.into_iter().collect() }
    }
}

/// Why a value does not go together with a record.
pub(super) struct MergeProblem {
    pub(super) field: usize,
    pub(super) matter: Matter,
}
