//! Records that are part of another of their kind: domains, communities, units.

use rustc_hash::FxHashSet;
use uuid::Uuid;

use crate::{DynRecord, FieldType, Kind, Value};

/// The positions of the fields by which a record of a kind is part of another of the same kind.
pub fn whole_fields(kind: Kind) -> impl Iterator<Item = usize> {
    let fields = kind.info().fields.iter().enumerate();
    fields.filter(move |(_, field)| field.field_type == FieldType::Ref(kind)).map(|(at, _)| at)
}

/// Whether the wholes that a record is part of by this field lead back to it; `record` finds them.
#[must_use]
pub fn is_part_of_itself<'r>(
    kind: Kind,
    id: Uuid,
    field: usize,
    record: impl Fn(Kind, Uuid) -> Option<&'r dyn DynRecord>,
) -> bool {
    let mut passed = FxHashSet::default();
    let mut at = id;
    while let Some(Value::Ref(whole)) = record(kind, at).map(|record| record.value(field)) {
        if whole == id {
            return true;
        }
        // A circle that the record only leads into is not its own.
        if !passed.insert(whole) {
            return false;
        }
        at = whole;
    }
    false
}
