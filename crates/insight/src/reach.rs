//! How far a change reaches: the records whose verdicts may be others after it.

use rustc_hash::FxHashSet;
use tilth_core::{Change, Kind, Portfolio, Uuid, Value};

use crate::rules;

/// The farthest record that any rule reads, in references from the record it judges:
/// decision, domain, stewardship, community, stage change.
pub(crate) const REACH: usize = 4;

/// The records whose verdicts changes may have turned, each once.
pub(crate) fn reached(portfolio: &Portfolio, changes: &[Change]) -> FxHashSet<(Kind, Uuid)> {
    let mut ring = ends(changes);
    let mut seen: FxHashSet<(Kind, Uuid)> = ring.iter().copied().collect();
    for _ in 0..REACH {
        let mut next = Vec::new();
        let mut visit = |kind, id| {
            if seen.insert((kind, id)) {
                next.push((kind, id));
            }
        };
        for (kind, id) in ring {
            // No rule reads on from what these hold together.
            if matches!(kind, Kind::Person | Kind::Unit | Kind::Capability | Kind::OutsideParty | Kind::FindingAnswer) {
                continue;
            }
            portfolio.links(id).iter().for_each(|link| visit(link.kind, link.source));
            if let Some(record) = portfolio.record(kind, id) {
                record.visit_targets(&mut |_, kind, target| visit(kind, target));
            }
        }
        ring = next;
    }
    seen.retain(|(kind, _)| rules::judges(*kind));
    seen
}

/// The changed records and the ends of every reference that came or went. No rule reads answers.
fn ends(changes: &[Change]) -> Vec<(Kind, Uuid)> {
    let mut ends = Vec::new();
    for change in changes.iter().filter(|change| change.record().0 != Kind::FindingAnswer) {
        ends.push(change.record());
        match change {
            Change::Create(record) | Change::Remove(record) => {
                record.as_dyn().visit_targets(&mut |_, kind, target| ends.push((kind, target)));
            }
            Change::Set { kind, field, old, new, .. } => {
                if let Some(target) = kind.info().fields[*field].field_type.target() {
                    let refs = [old, new].into_iter().flat_map(|value| match value {
                        Value::List(items) => items.as_slice(),
                        one => std::slice::from_ref(one),
                    });
                    ends.extend(refs.filter_map(|value| match value {
                        Value::Ref(id) => Some((target, *id)),
                        _ => None,
                    }));
                }
            }
        }
    }
    ends
}
