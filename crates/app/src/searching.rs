//! Full-text search: found by the document's index, shown with the place where the words stand.

use std::ops::Range;

use serde::{Deserialize, Serialize};
use tilth_core::{DynRecord, Value, args, title};
use tilth_store::{Apart, Query};
use ts_rs::TS;
use uuid::Uuid;

use crate::{App, Error, open::View};

/// A search.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SearchRequest {
    /// What is searched for; the last word may be unfinished.
    pub text: String,
    /// How many results are wanted.
    pub limit: usize,
}

/// What was found, the best first.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SearchAnswer {
    /// How many records hold the words.
    pub total: usize,
    /// The first of them.
    pub hits: Vec<Hit>,
    /// Where no record holds all the words, one sentence: which stand nowhere, and that these hold some of them.
    pub note: Option<String>,
}

/// A record that holds the words. Marks are start and length in UTF-16 units, as JavaScript counts.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Hit {
    /// Its kind.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// What a person calls it.
    pub title: String,
    /// Where the words stand in the title.
    pub title_marks: Vec<(usize, usize)>,
    /// The place in its texts where the words stand; empty where only the title holds them.
    pub excerpt: String,
    /// Where the words stand in it.
    pub excerpt_marks: Vec<(usize, usize)>,
}

const MOST_HITS: usize = 200;
/// So many of the records found today are looked for on a past date.
const MOST_IN_PAST: usize = 100_000;
const EXCERPT_LETTERS: usize = 160;

impl App {
    /// Searches all texts. On a past date the present is searched, and what was not there yet is left out.
    pub fn search(&self, request: SearchRequest) -> Result<SearchAnswer, Error> {
        self.with_open(|open| {
            let query = Query::new(&request.text);
            let wanted = request.limit.clamp(1, MOST_HITS);
            let in_past = open.as_of().is_some();
            // What is not there on a past date is known only once it is found.
            let found = open.document.search(&query, if in_past { MOST_IN_PAST } else { wanted })?;
            let view = open.view(&self.words, self.settings.clock.today());
            let records: Vec<&dyn DynRecord> =
                found.hits.iter().filter_map(|hit| view.portfolio.record(hit.kind, hit.id)).collect();
            let total = if in_past { records.len() } else { found.total };
            let hits = records.into_iter().take(wanted).map(|record| view.hit(record, &query));
            let note = found.apart.filter(|_| total > 0).map(|apart| self.said_apart(&apart));
            Ok(SearchAnswer { total, hits: hits.collect(), note })
        })
    }
}

impl App {
    fn said_apart(&self, apart: &Apart) -> String {
        if apart.nowhere.is_empty() {
            return self.words.get("search-apart");
        }
        let quoted = |words: &[String]| words.iter().map(|word| format!("“{word}”")).collect::<Vec<_>>().join(", ");
        let args = args! { "nowhere" => quoted(&apart.nowhere), "somewhere" => quoted(&apart.somewhere) };
        self.words.with("search-nowhere", &args)
    }
}

impl View<'_> {
    fn hit(&self, record: &dyn DynRecord, query: &Query) -> Hit {
        let named = title(self.portfolio, self.words, record);
        let (excerpt, excerpt_marks) = texts(record)
            .filter(|text| !named.starts_with(text.as_str()))
            .map(|text| query.excerpt(&text, EXCERPT_LETTERS))
            .max_by_key(|excerpt| excerpt.marks.len())
            .filter(|excerpt| !excerpt.marks.is_empty())
            .map(|excerpt| (excerpt.text.clone(), in_utf16(&excerpt.text, &excerpt.marks)))
            .unwrap_or_default();
        Hit {
            kind: record.kind().name().to_owned(),
            id: record.uuid(),
            title_marks: in_utf16(&named, &query.marks(&named)),
            title: named,
            excerpt,
            excerpt_marks,
        }
    }
}

/// The texts of a record, in the order of its form.
fn texts(record: &dyn DynRecord) -> impl Iterator<Item = String> {
    let fields = record.kind().info().fields.iter().enumerate().filter(|(_, field)| field.field_type.is_text());
    fields.filter_map(|(at, _)| match record.value(at) {
        Value::Text(text) => Some(text),
        Value::List(items) => {
            let words =
                items.into_iter().filter_map(|item| if let Value::Text(text) = item { Some(text) } else { None });
            Some(words.collect::<Vec<_>>().join(", "))
        }
        _ => None,
    })
}

/// Places in bytes as start and length in UTF-16 units.
fn in_utf16(text: &str, marks: &[Range<usize>]) -> Vec<(usize, usize)> {
    let units = |part: &str| part.encode_utf16().count();
    marks.iter().map(|mark| (units(&text[..mark.start]), units(&text[mark.clone()]))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_count_in_utf16_units() {
        let text = "𝒳 Paco Xu 徐俊杰";
        assert_eq!(in_utf16(text, &Query::new("xu").marks(text)), [(8, 2)]);
    }
}
