//! What goes along when a record is removed.

use rustc_hash::FxHashSet;
use uuid::Uuid;

use crate::{Change, Kind, Link, Portfolio, Value};

/// The changes that remove a record: what cannot do without it goes along, other references to it
/// are cleared. Empty if there is no such record. The portfolio's facts are never removed.
#[must_use]
pub fn removal(portfolio: &Portfolio, kind: Kind, id: Uuid) -> Vec<Change> {
    if kind == Kind::PortfolioFacts || portfolio.record(kind, id).is_none() {
        return Vec::new();
    }
    let mut going = vec![(kind, id)];
    let mut known: FxHashSet<Uuid> = FxHashSet::from_iter([id]);
    let mut at = 0;
    while let Some(&(_, target)) = going.get(at) {
        for link in portfolio.links(target) {
            if !known.contains(&link.source) && cannot_do_without(portfolio, *link, &known) {
                known.insert(link.source);
                going.push((link.kind, link.source));
            }
        }
        at += 1;
    }
    let mut changes = clearings(portfolio, &going, &known);
    // Those that refer go before those they refer to, so that the inverse makes them in the right order.
    let removed = going.iter().rev().filter_map(|(kind, id)| portfolio.owned(*kind, *id));
    changes.extend(removed.map(|record| Change::Remove(Box::new(record))));
    changes
}

/// Whether the referring record needs what it refers to by this link: the field is required, or the record's own rule
/// is broken once the field is cleared (a boundary without another side).
fn cannot_do_without(portfolio: &Portfolio, link: Link, known: &FxHashSet<Uuid>) -> bool {
    let field = usize::from(link.field);
    if link.kind.info().fields[field].required {
        return true;
    }
    let Some(mut record) = portfolio.owned(link.kind, link.source) else { return false };
    let cleared = without(&record.get(field), known);
    let before = record.check();
    record.set(field, cleared).is_err() || (record.check().is_err() && before.is_ok())
}

/// A reference field without those that go.
fn without(value: &Value, known: &FxHashSet<Uuid>) -> Value {
    match value {
        Value::List(items) => {
            let stays = |item: &&Value| !matches!(item, Value::Ref(target) if known.contains(target));
            Value::List(items.iter().filter(stays).cloned().collect())
        }
        _ => Value::Null,
    }
}

/// The optional references of records that stay, cleared of those that go.
fn clearings(portfolio: &Portfolio, going: &[(Kind, Uuid)], known: &FxHashSet<Uuid>) -> Vec<Change> {
    let mut cleared = FxHashSet::default();
    let mut changes = Vec::new();
    for link in going.iter().flat_map(|(_, target)| portfolio.links(*target)) {
        let field = usize::from(link.field);
        if known.contains(&link.source) || !cleared.insert((link.source, field)) {
            continue;
        }
        let Some(record) = portfolio.record(link.kind, link.source) else { continue };
        let old = record.value(field);
        let new = without(&old, known);
        changes.push(Change::Set { kind: link.kind, id: link.source, field, old, new });
    }
    changes
}
