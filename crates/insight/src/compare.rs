//! What is different between two days.

use rustc_hash::{FxHashMap, FxHashSet};
use tilth_core::{
    AnyRecord, Date, DynRecord, Id, Kind, Portfolio, Uuid, Value,
    catalog::{Community, Stage, StageChange},
    fold,
};

/// A difference between an earlier day and a later one.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    /// The record.
    pub kind: Kind,
    /// Its id.
    pub id: Uuid,
    /// What is different.
    pub what: What,
}

/// What is different about a record.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// It was not there.
    Began,
    /// It is there no more.
    Ended,
    /// A community came to another stage.
    Stage {
        /// The stage before.
        from: Option<Stage>,
        /// The stage after.
        to: Option<Stage>,
    },
    /// A field has another value.
    Field {
        /// The field.
        field: &'static str,
        /// The value before.
        from: Value,
        /// The value after.
        to: Value,
    },
}

/// Records that changed, as they were before; `None` for those that were not there.
type Earlier = FxHashMap<(Kind, Uuid), Option<AnyRecord>>;

/// The kinds that a review of the portfolio speaks of, and the fields in which they move.
const WATCHED: [(Kind, &[&str]); 7] = [
    (
        Kind::Domain,
        &["relevance", "proficiency", "proficiency_target", "vulnerability", "posture", "executive", "status"],
    ),
    (Kind::Community, &["formality"]),
    (Kind::Stewardship, &["role", "until"]),
    (Kind::Sponsorship, &["level", "until"]),
    (Kind::Commitment, &["status", "due"]),
    (Kind::Project, &["stage"]),
    (Kind::Decision, &["turned_out"]),
];

/// What is different between the end of the day `then`, when the records that changed since were as `earlier` says, and
/// `after`, seen today: by kind in the order of a review (domains, communities, sponsors, commitments, projects,
/// decisions), within a kind by name.
#[must_use]
pub fn compare(earlier: &Earlier, then: Date, after: &Portfolio, today: Date) -> Vec<Shift> {
    let mut found = Vec::new();
    for ((kind, id), before) in earlier {
        let later = after.record(*kind, *id);
        let Some(fields) = WATCHED.iter().find(|(watched, _)| watched == kind).map(|(_, fields)| *fields) else {
            continue;
        };
        match (before, later) {
            (None, Some(_)) => found.push(Shift { kind: *kind, id: *id, what: What::Began }),
            (Some(_), None) => found.push(Shift { kind: *kind, id: *id, what: What::Ended }),
            (Some(before), Some(later)) => found.extend(moved(*kind, fields, before.as_dyn(), later)),
            (None, None) => {}
        }
    }
    let restaged = moved_communities(earlier, after).into_iter();
    found.extend(restaged.filter_map(|community| restaged_since(earlier, then, after, today, community)));
    found.sort_by_cached_key(|shift| {
        let place = WATCHED.iter().position(|(kind, _)| *kind == shift.kind);
        (place, name(earlier, after, shift), shift.id)
    });
    found
}

/// The watched fields of a record that have another value.
fn moved<'a>(
    kind: Kind,
    fields: &'a [&'static str],
    earlier: &'a dyn DynRecord,
    later: &'a dyn DynRecord,
) -> impl Iterator<Item = Shift> + 'a {
    fields.iter().filter_map(move |name| {
        let (at, field) = kind.info().field(name).expect("a watched field is one of its kind");
        let (from, to) = (earlier.value(at), later.value(at));
        (from != to).then(|| Shift { kind, id: later.uuid(), what: What::Field { field: field.name, from, to } })
    })
}

/// The communities whose stage may be another: they, or a stage change of theirs, were changed.
fn moved_communities(earlier: &Earlier, after: &Portfolio) -> FxHashSet<Id<Community>> {
    let mut moved = FxHashSet::default();
    for ((kind, id), before) in earlier {
        match (kind, before) {
            (Kind::Community, _) => drop(moved.insert(Id::new(*id))),
            (Kind::StageChange, before) => {
                moved.extend(after.get(Id::<StageChange>::new(*id)).map(|change| change.community));
                if let Some(AnyRecord::StageChange(change)) = before {
                    moved.insert(change.community);
                }
            }
            _ => {}
        }
    }
    moved
}

/// A community's other stage, where it was there before and is there today.
fn restaged_since(earlier: &Earlier, then: Date, after: &Portfolio, today: Date, id: Id<Community>) -> Option<Shift> {
    let later = after.get(id)?;
    let before = match earlier.get(&(Kind::Community, id.uuid())) {
        Some(None) => return None,
        Some(Some(AnyRecord::Community(before))) => before,
        _ => later,
    };
    let same =
        after.linked::<StageChange>(id).filter(|change| !earlier.contains_key(&(Kind::StageChange, change.id.uuid())));
    let changed = earlier.values().filter_map(|record| match record {
        Some(AnyRecord::StageChange(change)) if change.community == id => Some(change),
        _ => None,
    });
    let newest = same.chain(changed).filter(|change| change.on <= then).max_by_key(|change| (change.on, change.id));
    let closed = before.closed_on.is_some_and(|closed| closed <= then);
    let from = if closed { Some(Stage::Closed) } else { newest.map(|change| change.stage) };
    let to = after.stage(later, today);
    (from != to).then_some(Shift { kind: Kind::Community, id: id.uuid(), what: What::Stage { from, to } })
}

/// What a record is sorted by: the first of the fields that name it.
fn name(earlier: &Earlier, after: &Portfolio, shift: &Shift) -> String {
    let before = || earlier.get(&(shift.kind, shift.id))?.as_ref().map(AnyRecord::as_dyn);
    let record = after.record(shift.kind, shift.id).or_else(before);
    match record.and_then(|record| record.value_of(shift.kind.info().title[0])) {
        Some(Value::Text(text)) => fold(&text),
        Some(Value::Ref(id)) => match after.record(Kind::Person, id).or_else(|| after.record(Kind::Community, id)) {
            Some(named) => match named.value_of("name") {
                Some(Value::Text(text)) => fold(&text),
                _ => String::new(),
            },
            None => String::new(),
        },
        _ => String::new(),
    }
}
