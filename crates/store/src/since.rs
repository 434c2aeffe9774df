//! What has changed since a batch, and stands against taking it back.

use rustc_hash::FxHashMap;
use tilth_core::{AnyRecord, Change, Kind, Portfolio, Rejection, Uuid};

/// Something that was changed or made since a batch, and stands against taking it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Since {
    /// The record's kind.
    pub kind: Kind,
    /// The record.
    pub id: Uuid,
    /// Its field that has another value; without one, the record itself: it refers to what would go, or is gone.
    pub field: Option<&'static str>,
}

/// What stands against changes that lead back; they are left with what they can do nevertheless.
pub(crate) fn since(portfolio: &mut Portfolio, changes: &mut Vec<Change>) -> Vec<Since> {
    let made: FxHashMap<Uuid, AnyRecord> = changes
        .iter()
        .filter_map(
            |change| if let Change::Remove(record) = change { Some((record.uuid(), *record.clone())) } else { None },
        )
        .collect();
    let mut since: Vec<Since> = Vec::new();
    for rejection in portfolio.standing_against(changes) {
        let found: Vec<Since> = match rejection {
            Rejection::Stale { kind, id, field: None } => {
                let differ = made.get(&id).map(|made| differing(portfolio, made)).unwrap_or_default();
                differ.into_iter().map(|field| Since { kind, id, field: Some(field) }).collect()
            }
            other => vec![stands(&other)],
        };
        found.into_iter().for_each(|one| {
            if !since.contains(&one) {
                since.push(one);
            }
        });
    }
    since
}

/// What a rejection of changes that lead back says: this stands in the way.
pub(crate) const fn stands(rejection: &Rejection) -> Since {
    match rejection {
        Rejection::Stale { kind, id, field } => Since { kind: *kind, id: *id, field: *field },
        Rejection::Invalid { kind, id, problem } => Since { kind: *kind, id: *id, field: Some(problem.field) },
        Rejection::Dangling { kind, id, field, .. } => Since { kind: *kind, id: *id, field: Some(field) },
        Rejection::StillReferred { by_kind, by, .. } => Since { kind: *by_kind, id: *by, field: None },
        Rejection::NoRecord { kind, id } | Rejection::Exists { kind, id } => {
            Since { kind: *kind, id: *id, field: None }
        }
        Rejection::Frozen { review } => Since { kind: Kind::Review, id: *review, field: None },
    }
}

/// The fields in which a record is no longer as it was made.
fn differing(portfolio: &Portfolio, made: &AnyRecord) -> Vec<&'static str> {
    let Some(current) = portfolio.record(made.kind(), made.uuid()) else { return Vec::new() };
    let fields = made.kind().info().fields.iter().enumerate();
    fields.filter(|(at, _)| current.value(*at) != made.get(*at)).map(|(_, field)| field.name).collect()
}
