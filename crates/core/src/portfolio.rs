//! The whole portfolio in memory.

use rustc_hash::{FxHashMap, FxHashSet};
use uuid::Uuid;

use crate::{
    AnyRecord, Batch, Change, DynRecord, FieldProblem, Id, InCatalog, Kind, Mismatch, Rejection, Tables, Value,
    catalog::{PortfolioFacts, Review, ReviewItem, ReviewStatus},
    is_part_of_itself, whole_fields,
};

/// A reference seen from the record it points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// The referring record.
    pub source: Uuid,
    /// Its kind.
    pub kind: Kind,
    /// The position of the referring field.
    pub field: u8,
}

/// All records, with an index of who refers to whom. The present, a past date and a what-if are all just another one.
#[derive(Clone, Debug, Default)]
pub struct Portfolio {
    tables: Tables,
    links: FxHashMap<Uuid, Vec<Link>>,
}

/// Two portfolios are equal when they hold equal records.
impl PartialEq for Portfolio {
    fn eq(&self, other: &Self) -> bool {
        self.tables == other.tables
    }
}

impl Portfolio {
    /// The portfolio's facts; `None` only before they are written.
    #[must_use]
    pub fn facts(&self) -> Option<&PortfolioFacts> {
        self.all::<PortfolioFacts>().next()
    }

    /// All records of a kind, in no promised order.
    pub fn all<R: InCatalog>(&self) -> impl ExactSizeIterator<Item = &R> {
        R::table_of(&self.tables).iter()
    }

    /// The record with this id.
    #[must_use]
    pub fn get<R: InCatalog>(&self, id: Id<R>) -> Option<&R> {
        R::table_of(&self.tables).get(id)
    }

    /// The record that a reference points to. References are checked on every write.
    ///
    /// # Panics
    /// If the reference is not one of this portfolio.
    #[must_use]
    pub fn follow<R: InCatalog>(&self, id: Id<R>) -> &R {
        self.get(id).expect("a reference of the portfolio points to a record")
    }

    /// The records of kind `R` that refer to this one, by any field.
    pub fn linked<R: InCatalog>(&self, target: impl Into<Uuid>) -> impl Iterator<Item = &R> {
        self.links(target).iter().filter(|link| link.kind == R::KIND).filter_map(|link| self.get(Id::new(link.source)))
    }

    /// Everything that refers to this record.
    #[must_use]
    pub fn links(&self, target: impl Into<Uuid>) -> &[Link] {
        self.links.get(&target.into()).map_or(&[], Vec::as_slice)
    }

    /// The record of a kind known only when the program runs.
    #[must_use]
    pub fn record(&self, kind: Kind, id: Uuid) -> Option<&dyn DynRecord> {
        self.tables.get(kind, id)
    }

    /// A copy of that record, whole.
    #[must_use]
    pub fn owned(&self, kind: Kind, id: Uuid) -> Option<AnyRecord> {
        self.tables.owned(kind, id)
    }

    /// All records of a kind known only when the program runs, in no promised order.
    pub fn records(&self, kind: Kind) -> Box<dyn Iterator<Item = &dyn DynRecord> + '_> {
        self.tables.iter(kind)
    }

    /// How many records of a kind there are.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        self.tables.count(kind)
    }

    /// A portfolio of these records, as a document is loaded: references are trusted here and verified by
    /// [`Portfolio::dangling`].
    #[must_use]
    pub fn from_records(records: impl IntoIterator<Item = AnyRecord>) -> Self {
        let mut portfolio = Self::default();
        for record in records {
            portfolio.insert(record);
        }
        portfolio
    }

    /// Makes room for so many more records of a kind.
    pub fn reserve(&mut self, kind: Kind, more: usize) {
        self.tables.reserve(kind, more);
    }

    /// References that point to nothing: the record, the field and the missing target. Empty for a sound portfolio.
    #[must_use]
    pub fn dangling(&self) -> Vec<(Kind, Uuid, &'static str, Uuid)> {
        let mut found = Vec::new();
        for kind in Kind::ALL.iter().copied() {
            for record in self.records(kind) {
                record.visit_targets(&mut |field, target_kind, target| {
                    if self.record(target_kind, target).is_none() {
                        found.push((kind, record.uuid(), kind.info().fields[field].name, target));
                    }
                });
            }
        }
        found
    }

    /// Applies a batch, all of it or nothing. Every value, record and review is held to its rules.
    ///
    /// # Errors
    /// A [`Rejection`] that names the record; the portfolio is then as it was.
    pub fn apply(&mut self, batch: &Batch) -> Result<(), Rejection> {
        self.all_or_nothing(batch, |portfolio, change| {
            portfolio.guard(change)?;
            portfolio.step(change, Tables::set)
        })?;
        self.check_parts(batch).inspect_err(|_| self.take_back(&batch.changes))
    }

    /// Applies the inverse of the batch that was applied last. It leads back to what stood before, by whatever rules
    /// that was written, so only references are checked.
    ///
    /// # Errors
    /// A [`Rejection`] where the portfolio is not as that batch left it.
    pub fn restore(&mut self, inverse: &Batch) -> Result<(), Rejection> {
        self.all_or_nothing(inverse, |portfolio, change| portfolio.step(change, Tables::put_back))
    }

    /// What stands against changes. Those that it stands against are taken out, with all that cannot be done without them:
    /// what is left can be applied. The portfolio is as it was.
    pub fn standing_against(&mut self, changes: &mut Vec<Change>) -> Vec<Rejection> {
        let ours: FxHashSet<Uuid> = changes.iter().map(|change| change.record().1).collect();
        let mut standing = Vec::new();
        loop {
            let mut left = FxHashSet::default();
            let mut done = Vec::with_capacity(changes.len());
            for change in &*changes {
                match self.guard(change).and_then(|()| self.step(change, Tables::set)) {
                    Ok(()) => done.push(change.clone()),
                    Err(rejection) => {
                        left.insert(place(change));
                        standing.push(rejection);
                    }
                }
            }
            for change in &done {
                let Err(rejection) = self.check_reference(change) else { continue };
                // What only follows from another one that stays is not said again.
                let cause = match rejection {
                    Rejection::StillReferred { by, .. } => Some(by),
                    Rejection::Dangling { target, .. } => Some(target),
                    _ => None,
                };
                if left.insert(place(change)) && cause.is_none_or(|cause| !ours.contains(&cause)) {
                    standing.push(rejection);
                }
            }
            self.take_back(&done);
            if left.is_empty() {
                return standing;
            }
            changes.retain(|change| !left.contains(&place(change)) && !left.contains(&(change.record().1, None)));
        }
    }

    fn all_or_nothing(
        &mut self,
        batch: &Batch,
        make: fn(&mut Self, &Change) -> Result<(), Rejection>,
    ) -> Result<(), Rejection> {
        for (done, change) in batch.changes.iter().enumerate() {
            if let Err(rejection) = make(self, change) {
                self.take_back(&batch.changes[..done]);
                return Err(rejection);
            }
        }
        self.check_references(batch).inspect_err(|_| self.take_back(&batch.changes))
    }

    /// A new record keeps its rules, and what a closed review said stays as it is: reopening the review comes first.
    fn guard(&self, change: &Change) -> Result<(), Rejection> {
        if let Change::Create(record) = change {
            let (kind, id) = change.record();
            record.check().map_err(|problem| Rejection::Invalid { kind, id, problem })?;
        }
        let closed = |id: &Id<Review>| self.get(*id).is_some_and(|review| review.status == ReviewStatus::Closed);
        match reviews(self, change).into_iter().flatten().find(closed) {
            Some(review) => Err(Rejection::Frozen { review: review.uuid() }),
            None => Ok(()),
        }
    }

    fn step(&mut self, change: &Change, set: SetField) -> Result<(), Rejection> {
        let (kind, id) = change.record();
        match change {
            Change::Create(record) => {
                if self.record(kind, id).is_some() {
                    return Err(Rejection::Exists { kind, id });
                }
                self.insert(record.as_ref().clone());
            }
            Change::Remove(record) => {
                let current = self.owned(kind, id).ok_or(Rejection::NoRecord { kind, id })?;
                if current != **record {
                    return Err(Rejection::Stale { kind, id, field: None });
                }
                self.unlink(current.as_dyn());
                self.tables.remove(kind, id);
            }
            Change::Set { field, old, new, .. } => {
                let info = kind.info().fields.get(*field).expect("a field's position comes from its kind");
                let record = self.record(kind, id).ok_or(Rejection::NoRecord { kind, id })?;
                if !same(&record.value(*field), old) {
                    return Err(Rejection::Stale { kind, id, field: Some(info.name) });
                }
                let refers = info.field_type.target().is_some();
                if refers {
                    self.relink(kind, id, Self::unlink);
                }
                let set = set(&mut self.tables, kind, id, *field, new.clone()).expect("the record was there");
                if refers {
                    self.relink(kind, id, Self::link);
                }
                set.map_err(|problem| Rejection::Invalid { kind, id, problem })?;
            }
        }
        Ok(())
    }

    /// Undoes changes that were just made.
    fn take_back(&mut self, changes: &[Change]) {
        for change in changes.iter().rev() {
            self.step(&change.inverse(), Tables::put_back).expect("a change just made can be taken back");
        }
    }

    fn check_references(&self, batch: &Batch) -> Result<(), Rejection> {
        for change in &batch.changes {
            self.check_reference(change)?;
            let (kind, id) = change.record();
            if kind == Kind::PortfolioFacts && batch.undoes.is_none() && self.record(kind, id).is_none() {
                let problem = FieldProblem { field: "name", mismatch: Mismatch::Required };
                return Err(Rejection::Invalid { kind, id, problem });
            }
        }
        Ok(())
    }

    /// After a change, its record refers to nothing that is not there, and nothing refers to it where it is gone.
    fn check_reference(&self, change: &Change) -> Result<(), Rejection> {
        let (kind, id) = change.record();
        let Some(record) = self.record(kind, id) else {
            return self.links(id).first().map_or(Ok(()), |link| {
                Err(Rejection::StillReferred { kind, id, by_kind: link.kind, by: link.source })
            });
        };
        if matches!(change, Change::Set { field, .. } if kind.info().fields[*field].field_type.target().is_none()) {
            return Ok(());
        }
        let mut dangling = None;
        record.visit_targets(&mut |field, target_kind, target| {
            if dangling.is_none() && self.record(target_kind, target).is_none() {
                dangling = Some((field, target));
            }
        });
        dangling.map_or(Ok(()), |(field, target)| {
            Err(Rejection::Dangling { kind, id, field: kind.info().fields[field].name, target })
        })
    }

    /// No record that the batch made part of another is, by way of others, part of itself.
    fn check_parts(&self, batch: &Batch) -> Result<(), Rejection> {
        let record = |kind, id| self.record(kind, id);
        for change in &batch.changes {
            let (kind, id) = change.record();
            let fields = whole_fields(kind).filter(|at| match change {
                Change::Create(_) => true,
                Change::Set { field, .. } => field == at,
                Change::Remove(_) => false,
            });
            for at in fields {
                if is_part_of_itself(kind, id, at, record) {
                    let problem = FieldProblem { field: kind.info().fields[at].name, mismatch: Mismatch::Circular };
                    return Err(Rejection::Invalid { kind, id, problem });
                }
            }
        }
        Ok(())
    }

    fn insert(&mut self, record: AnyRecord) {
        self.link(record.as_dyn());
        self.tables.insert(record);
    }

    fn relink(&mut self, kind: Kind, id: Uuid, with: fn(&mut Self, &dyn DynRecord)) {
        let record = self.owned(kind, id).expect("the record was there");
        with(self, record.as_dyn());
    }

    fn link(&mut self, record: &dyn DynRecord) {
        let (kind, source) = (record.kind(), record.uuid());
        record.visit_targets(&mut |field, _, target| {
            let field = u8::try_from(field).expect("a kind has fewer than 256 fields");
            self.links.entry(target).or_default().push(Link { source, kind, field });
        });
    }

    fn unlink(&mut self, record: &dyn DynRecord) {
        let source = record.uuid();
        record.visit_targets(&mut |field, _, target| {
            let Some(links) = self.links.get_mut(&target) else { return };
            // From the end: what was linked last is taken back first, so undoing an import stays linear.
            if let Some(at) = links.iter().rposition(|link| link.source == source && usize::from(link.field) == field) {
                links.swap_remove(at);
            }
            if links.is_empty() {
                self.links.remove(&target);
            }
        });
    }
}

/// What a change is about: a whole record, or one of its fields.
fn place(change: &Change) -> (Uuid, Option<usize>) {
    let field = if let Change::Set { field, .. } = change { Some(*field) } else { None };
    (change.record().1, field)
}

/// How a field of a record is set; `None` if there is no such record.
type SetField = fn(&mut Tables, Kind, Uuid, usize, Value) -> Option<Result<(), FieldProblem>>;

/// The reviews that a change speaks for: the one an item belongs to, and the one it would go to.
fn reviews(portfolio: &Portfolio, change: &Change) -> [Option<Id<Review>>; 2] {
    match change {
        Change::Create(record) | Change::Remove(record) => match record.as_ref() {
            AnyRecord::ReviewItem(item) => [Some(item.review), None],
            _ => [None, None],
        },
        Change::Set { kind: Kind::ReviewItem, id, field, new, .. } => {
            let item = portfolio.get(Id::<ReviewItem>::new(*id));
            let to = match new {
                Value::Ref(to) if Kind::ReviewItem.info().fields[*field].name == "review" => Some(Id::new(*to)),
                _ => None,
            };
            [item.map(|item| item.review), to]
        }
        Change::Set { .. } => [None, None],
    }
}

/// Whether two values say the same: nothing noted is nothing noted, be it no value, an empty list, or the "no" that a
/// yes-or-no field begins with.
fn same(a: &Value, b: &Value) -> bool {
    let nothing = |value: &Value| value.is_empty() || *value == Value::Bool(false);
    a == b || (nothing(a) && nothing(b))
}
