//! Finding records again: by key, by name, by the fields that identify them. Each index that a plan asks is built before
//! the first row, and kept current while rows add records.

use std::collections::hash_map::Entry;

use rustc_hash::{FxHashMap, FxHashSet};
use tilth_core::{DynRecord, Kind, Portfolio, Uuid, Value};

use crate::{plan::Find, reading, template::fold};

/// What an index is over.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Over {
    /// The key in the source tables.
    Key,
    /// The name, and for people the handle and the e-mail address.
    Name,
    /// These fields together.
    Fields(Box<[usize]>),
}

impl Over {
    /// Where a reference is looked up, in this order.
    pub(super) fn of(find: Find) -> &'static [Self] {
        match find {
            Find::Key => &[Self::Key],
            Find::Name => &[Self::Name],
            Find::Either => &[Self::Key, Self::Name],
            Find::Id => &[],
        }
    }
}

/// Records by a text.
#[derive(Default)]
struct Index {
    found: FxHashMap<String, Vec<Uuid>>,
}

/// All indexes of an import.
#[derive(Default)]
pub(super) struct Indexes {
    indexes: FxHashMap<Kind, Vec<(Over, Index)>>,
    /// What was added since the row began, to be taken back if the row fails.
    log: Vec<Term>,
    /// What was looked for in vain.
    missed: FxHashSet<Term>,
    /// What was missed and came to be found; a hope that brought nothing is not had twice.
    hoped: FxHashSet<Term>,
}

/// A text in one of the indexes of a kind.
type Term = (Kind, usize, String);

impl Indexes {
    /// Makes an index ready, before rows make records.
    pub(super) fn prepare(&mut self, portfolio: &Portfolio, kind: Kind, over: Over) {
        let of_kind = self.indexes.entry(kind).or_default();
        if of_kind.iter().any(|(known, _)| *known == over) {
            return;
        }
        let mut index = Index::default();
        for record in portfolio.records(kind) {
            for text in texts(&over, record) {
                index.found.entry(text).or_default().push(record.uuid());
            }
        }
        of_kind.push((over, index));
    }

    /// The records of a kind with this text.
    pub(super) fn find(&self, kind: Kind, over: &Over, text: &str) -> &[Uuid] {
        let (_, (_, index)) = self.index(kind, over);
        index.found.get(text).map_or(&[], Vec::as_slice)
    }

    /// Notes that nobody is found by this text yet, though a row needs it.
    pub(super) fn miss(&mut self, kind: Kind, over: &Over, text: String) {
        let (at, _) = self.index(kind, over);
        self.missed.insert((kind, at, text));
    }

    /// Whether something that was looked for in vain has come to be found since this was last asked.
    pub(super) fn found_late(&mut self) -> bool {
        let mut any = false;
        for term in std::mem::take(&mut self.missed) {
            let (kind, at, text) = &term;
            let found = self.indexes.get(kind).is_some_and(|of_kind| of_kind[*at].1.found.contains_key(text));
            any |= found && self.hoped.insert(term);
        }
        any
    }

    fn index(&self, kind: Kind, over: &Over) -> (usize, &(Over, Index)) {
        let of_kind = self.indexes.get(&kind).into_iter().flatten().enumerate();
        of_kind.into_iter().find(|(_, (known, _))| known == over).expect("what a plan looks for is prepared")
    }

    /// Adds a record that a row made or changed, under what it is called now.
    pub(super) fn add(&mut self, record: &dyn DynRecord) {
        let (kind, id) = (record.kind(), record.uuid());
        for (at, (over, index)) in self.indexes.entry(kind).or_default().iter_mut().enumerate() {
            for text in texts(over, record) {
                let ids = index.found.entry(text.clone()).or_default();
                if !ids.contains(&id) {
                    ids.push(id);
                    self.log.push((kind, at, text));
                }
            }
        }
    }

    /// What was added so far stays.
    pub(super) fn keep(&mut self) {
        self.log.clear();
    }

    /// Takes back what was added since [`Indexes::keep`].
    pub(super) fn take_back(&mut self) {
        while let Some((kind, at, text)) = self.log.pop() {
            let Some((_, index)) = self.indexes.get_mut(&kind).and_then(|of_kind| of_kind.get_mut(at)) else {
                continue;
            };
            if let Entry::Occupied(mut ids) = index.found.entry(text) {
                ids.get_mut().pop();
                if ids.get().is_empty() {
                    ids.remove();
                }
            }
        }
    }
}

/// The texts by which an index finds a record.
fn texts(over: &Over, record: &dyn DynRecord) -> Vec<String> {
    match over {
        Over::Key => record.shared().source_key.iter().map(|key| fold(key)).collect(),
        Over::Name => {
            let info = record.kind().info();
            let called = if record.kind() == Kind::Person { &["handle", "email"][..] } else { &[] };
            let also = called.iter().filter_map(|name| info.field(name)).map(|(at, _)| at);
            let mut texts: Vec<String> = Vec::new();
            for at in reading::name_field(info).into_iter().chain(also) {
                if let Value::Text(text) = record.value(at) {
                    let text = fold(&text);
                    if !text.is_empty() && !texts.contains(&text) {
                        texts.push(text);
                    }
                }
            }
            texts
        }
        Over::Fields(fields) => together(fields.iter().map(|at| record.value(*at))).into_iter().collect(),
    }
}

/// Several values as one text to compare; `None` if all are empty.
pub(super) fn together(values: impl Iterator<Item = Value>) -> Option<String> {
    let (mut text, mut filled) = (String::new(), false);
    for value in values {
        filled |= !value.is_empty();
        write(&value, &mut text);
        text.push('\u{1f}');
    }
    filled.then_some(text)
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Null => {}
        Value::Text(text) => out.push_str(&fold(text)),
        Value::List(items) => {
            for item in items {
                write(item, out);
                out.push('\u{1e}');
            }
        }
        other => out.push_str(&other.to_json().to_string()),
    }
}
