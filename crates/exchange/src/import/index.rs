//! Finding records again: by key, by name, by the fields that identify them. Each index is built once, when it is first
//! asked, and kept current while rows add records.

use std::collections::hash_map::Entry;

use rustc_hash::FxHashMap;
use tilth_core::{DynRecord, Kind, Portfolio, Uuid, Value};

use crate::{reading, template::fold};

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
    log: Vec<(Kind, usize, String)>,
}

impl Indexes {
    /// The records of a kind with this text.
    pub(super) fn find(&mut self, portfolio: &Portfolio, kind: Kind, over: &Over, text: &str) -> &[Uuid] {
        let of_kind = self.indexes.entry(kind).or_default();
        let at = of_kind.iter().position(|(known, _)| known == over).unwrap_or_else(|| {
            let mut index = Index::default();
            for record in portfolio.records(kind) {
                for text in texts(over, record) {
                    index.found.entry(text).or_default().push(record.uuid());
                }
            }
            of_kind.push((over.clone(), index));
            of_kind.len() - 1
        });
        of_kind[at].1.found.get(text).map_or(&[], Vec::as_slice)
    }

    /// Makes sure that an index is there before records are added.
    pub(super) fn prepare(&mut self, portfolio: &Portfolio, kind: Kind, over: &Over) {
        self.find(portfolio, kind, over, "");
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
