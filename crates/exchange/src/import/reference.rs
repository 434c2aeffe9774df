//! What a text refers to: a record found by key or name, or made because nobody is called so yet.

use tilth_core::{FieldType, Kind, Uuid, Value};

use super::{
    index::Over,
    row::{Work, refused},
    staging::{Given, Staging},
};
use crate::{
    plan::{Combine, Find, Missing},
    problem::{Matter, Severity},
    reading,
    ready::ReadyField,
    template::fold,
};

impl Staging<'_> {
    /// The record that a text refers to.
    pub(super) fn reference(
        &mut self,
        work: &mut Work<'_>,
        field: &ReadyField,
        kind: Kind,
        text: &str,
    ) -> Option<Value> {
        // There is one portfolio, whatever its id was where the text comes from.
        if let (Kind::PortfolioFacts, Some(facts)) = (kind, self.portfolio.facts()) {
            return Some(Value::Ref(facts.id.uuid()));
        }
        if field.find == Find::Id {
            let Ok(id) = Uuid::parse_str(text.trim()) else {
                work.unread(field, text, Matter::NotAnId);
                return None;
            };
            self.trust_reference();
            return Some(Value::Ref(id));
        }
        let (folded, by) = (fold(text), Over::of(field.find));
        for over in by {
            match self.indexes.find(kind, over, &folded) {
                [] => {}
                [id] => return Some(Value::Ref(*id)),
                ids => {
                    let matter = Matter::Several { kind: kind.name(), count: ids.len() };
                    work.unread(field, text, matter);
                    return None;
                }
            }
        }
        if field.missing != Missing::Create {
            by.iter().for_each(|over| self.indexes.miss(kind, over, folded.clone()));
        }
        match field.missing {
            Missing::Create => self.called(work, field, kind, text).map(Value::Ref),
            Missing::Report => {
                work.about(field, text, Matter::Nobody { kind: kind.name() }, Severity::Error);
                None
            }
            Missing::Note => {
                work.about(field, text, Matter::Nobody { kind: kind.name() }, Severity::Note);
                None
            }
            Missing::Empty => None,
        }
    }

    /// A new record of which nothing is known but what it is called.
    fn called(&mut self, work: &mut Work<'_>, field: &ReadyField, kind: Kind, text: &str) -> Option<Uuid> {
        let info = kind.info();
        let named = |field, value: &str| Given {
            field,
            value: Value::Text(value.trim().to_owned()),
            combine: Combine::Last,
            default: false,
            gap_only: false,
        };
        let mut given: Vec<Given> = reading::name_field(info).map(|at| named(at, text)).into_iter().collect();
        if field.find == Find::Key {
            given.push(named(info.own, text));
        }
        // What a record of this kind cannot do without is, until somebody says otherwise, the first of its choices.
        for (at, field) in info.fields.iter().enumerate().filter(|(_, field)| field.required && !field.common) {
            if let FieldType::Choice(set) = field.field_type {
                given.push(Given { default: true, ..named(at, first_choice(kind, set.ids)) });
            }
        }
        let id = (work.new_id)();
        match self.create(kind, id, given, &work.place) {
            Ok(()) => Some(id),
            Err(problem) => {
                let (_, matter) = refused(kind, problem);
                work.problem(field.column.clone(), Some(text), matter, Severity::Error);
                None
            }
        }
    }
}

/// A domain that is only named is in the portfolio; of other kinds the first choice is the humblest.
fn first_choice(kind: Kind, ids: &'static [&'static str]) -> &'static str {
    if kind == Kind::Domain { "active" } else { ids.first().copied().unwrap_or_default() }
}
