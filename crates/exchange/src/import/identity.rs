//! Which record a row speaks of.

use tilth_core::{Kind, Uuid, Value};

use super::{
    index::{Over, together},
    row::{Scope, Work},
    staging::{Given, Staging},
};
use crate::{
    plan::{Missing, Repeated},
    problem::{Matter, Severity},
    reading,
    ready::ReadyRecord,
    template::{Cells, fold},
};

/// Which record a row means.
pub(super) enum Found {
    Existing(Uuid),
    /// None yet; with the id it brings along.
    New(Option<Uuid>),
}

impl Found {
    pub(super) fn existing(&self) -> Option<Uuid> {
        match self {
            Self::Existing(id) => Some(*id),
            Self::New(_) => None,
        }
    }
}

impl Staging<'_> {
    /// The key, with its number where the same key is another record each time.
    pub(super) fn numbered(&mut self, at: usize, plan: &ReadyRecord, key: String) -> String {
        if plan.repeated == Repeated::Merge {
            return key;
        }
        let times = self.occurrences.entry((at, fold(&key))).or_insert(0);
        *times += 1;
        if *times == 1 { key } else { format!("{key}#{times}") }
    }

    /// Which record is meant: by id, by key, then by the fields that identify it among records without another key.
    /// `None` with a problem where that cannot be told.
    pub(super) fn identify(
        &mut self,
        work: &mut Work<'_>,
        at: usize,
        plan: &ReadyRecord,
        scope: &Scope<'_>,
        key: Option<&str>,
        given: &[Given],
    ) -> Option<Found> {
        if plan.kind == Kind::PortfolioFacts
            && let Some(facts) = self.portfolio.facts()
        {
            return Some(Found::Existing(facts.id.uuid()));
        }
        if let Some(at) = plan.id {
            let text = scope.cell(at).trim();
            if !text.is_empty() {
                let column = work.ready.table.columns.get(at).cloned();
                let Ok(id) = Uuid::parse_str(text) else {
                    work.problem(column, Some(text), Matter::NotAnId, Severity::Error);
                    return None;
                };
                return Some(if self.exists(plan.kind, id) { Found::Existing(id) } else { Found::New(Some(id)) });
            }
        }
        let several = |count| Matter::Several { kind: plan.kind.name(), count };
        if let Some(key) = key {
            match self.indexes.find(plan.kind, &Over::Key, &fold(key)) {
                [] => {}
                [id] => return Some(Found::Existing(*id)),
                ids => {
                    let matter = several(ids.len());
                    work.problem(None, Some(key), matter, Severity::Error);
                    return None;
                }
            }
        }
        let value_of = |field: usize| {
            let real = given.iter().rev().find(|given| given.field == field && !given.default);
            real.map(|given| given.value.clone()).unwrap_or_default()
        };
        let same = together(plan.same.iter().map(|field| value_of(*field)));
        let over = Over::Fields(plan.same.clone().into());
        let mut ids = match &same {
            Some(text) => self.indexes.find(plan.kind, &over, text).to_vec(),
            None => Vec::new(),
        };
        if key.is_some() {
            // A record with another key is another record, whatever it is called.
            ids.retain(|id| self.key_of(plan.kind, *id).is_none());
        }
        match (&ids[..], same) {
            ([id], _) => Some(Found::Existing(*id)),
            ([], same) if plan.missing != Missing::Create => {
                let texts = [key.map(|key| (Over::Key, fold(key))), same.map(|text| (over, text))];
                for (over, text) in texts.into_iter().flatten() {
                    self.indexes.miss(plan.kind, &over, text);
                }
                Some(Found::New(None))
            }
            ([], None) if key.is_none() => {
                // Nothing but its place tells what the row speaks of.
                let id = self.id_by_place(at, scope.parts, work);
                Some(if self.exists(plan.kind, id) { Found::Existing(id) } else { Found::New(Some(id)) })
            }
            ([], _) => Some(Found::New(None)),
            _ => {
                work.problem(None, shown(plan, given).as_deref(), several(ids.len()), Severity::Error);
                None
            }
        }
    }

    /// The id of what a row (or the item with these parts) becomes by the record plan at this place.
    fn id_by_place(&mut self, at: usize, parts: &[&str], work: &mut Work<'_>) -> Uuid {
        let place = (self.reading, work.place.row, at, parts.join("\u{1f}"));
        *self.by_place.entry(place).or_insert_with(&mut *work.new_id)
    }
}

/// What a person would call the record that is meant.
pub(super) fn shown(plan: &ReadyRecord, given: &[Given]) -> Option<String> {
    let at = reading::name_field(plan.info)?;
    given.iter().find(|given| given.field == at).and_then(|given| match &given.value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    })
}
