//! Full-text search over everything people wrote.
//!
//! The index keeps words only: a word is a run of letters and digits, without case or accents. Chinese, Japanese and
//! Korean characters are words of their own, so that any part of a text is found; a trigram index would do the same for
//! every script, at three times the size and import time, and would not find words of two characters. What a word is, is
//! decided in one place for texts and for what people type. Excerpts come from the portfolio in memory, by
//! [`Query::excerpt`].

mod index;
mod query;

use rusqlite::{Connection, Row};
use tilth_core::{Kind, Uuid};

pub(crate) use index::{Entry, IndexWriter, rebuild};
pub use query::{Excerpt, Query};

use crate::{Document, Error, column, error::About};

/// A word in a title counts as much as so many in the rest of a record.
const TITLE_WEIGHT: f64 = 8.0;
/// Up to so many matches are ranked against each other; of more, the newest.
const RANKED: usize = 2_000;

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// How many records match.
    pub total: usize,
    /// The best of them, best first.
    pub hits: Vec<Hit>,
    /// Where no record holds all the words: which are held by none, and which by some.
    pub apart: Option<Apart>,
}

/// The words of a query that no record holds together, without case and accents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Apart {
    /// These stand nowhere.
    pub nowhere: Vec<String>,
    /// Each of these stands somewhere.
    pub somewhere: Vec<String>,
}

/// A record that matches.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: Uuid,
    /// How well it matches: lower is better (bm25).
    pub rank: f64,
}

impl Document {
    /// The records that hold all the words of a query, the last as a beginning; where there are none, those that hold
    /// any. Any text is a query.
    ///
    /// # Errors
    /// What the disk says.
    pub fn search(&self, query: &Query, limit: usize) -> Result<Found, Error> {
        let Some(all) = query.all() else { return Ok(Found::default()) };
        let found = find(&self.connection, &all, limit).about(&self.path)?;
        match query.any() {
            Some(any) if found.total == 0 => {
                let found = find(&self.connection, &any, limit).about(&self.path)?;
                Ok(Found { apart: Some(apart(&self.connection, query).about(&self.path)?), ..found })
            }
            _ => Ok(found),
        }
    }

    /// Makes the search index anew from the records; the remedy where [`Document::check`] finds it wrong.
    ///
    /// # Errors
    /// What the disk says.
    pub fn rebuild_search(&mut self, portfolio: &tilth_core::Portfolio) -> Result<(), Error> {
        self.must_write()?;
        rebuild(&self.connection, portfolio).about(&self.path)
    }
}

fn apart(connection: &Connection, query: &Query) -> rusqlite::Result<Apart> {
    let mut apart = Apart::default();
    for (typed, matching) in query.each() {
        let stands = find(connection, &matching, 1)?.total > 0;
        if stands { apart.somewhere.push(typed) } else { apart.nowhere.push(typed) }
    }
    Ok(apart)
}

fn find(connection: &Connection, matching: &str, limit: usize) -> rusqlite::Result<Found> {
    let count = "SELECT count(*) FROM \"search\" WHERE \"search\" MATCH ?1";
    let total: usize = connection.prepare_cached(count)?.query_row([matching], |row| row.get(0))?;
    let mut hits = Vec::new();
    if total <= RANKED {
        hits = ranked(connection, matching, limit)?;
    } else {
        // Those with the words in their title first; the rest of the page from the others.
        let in_title = format!("\"title\" : ({matching})");
        hits.extend(ranked(connection, &in_title, limit)?);
        if hits.len() < limit {
            let known: Vec<Uuid> = hits.iter().map(|hit| hit.id).collect();
            let others = ranked(connection, matching, limit)?;
            hits.extend(others.into_iter().filter(|hit| !known.contains(&hit.id)));
            hits.truncate(limit);
        }
    }
    Ok(Found { total, hits, apart: None })
}

/// The best of the newest matches.
fn ranked(connection: &Connection, matching: &str, limit: usize) -> rusqlite::Result<Vec<Hit>> {
    let sql = format!(
        "SELECT \"kind\", \"record\", \"score\" FROM (
           SELECT \"rowid\" AS \"found\", bm25(\"search\", {TITLE_WEIGHT:.1}, 1.0) AS \"score\"
           FROM \"search\" WHERE \"search\" MATCH ?1 ORDER BY \"rowid\" DESC LIMIT {RANKED}
         ) JOIN \"search_record\" ON \"row\" = \"found\" ORDER BY \"score\", \"found\" LIMIT ?2"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    statement.query_map((matching, limit), hit)?.filter_map(Result::transpose).collect()
}

fn hit(row: &Row<'_>) -> rusqlite::Result<Option<Hit>> {
    let kind = Kind::from_name(row.get_ref(0)?.as_str()?);
    let id = column::id(row.get_ref(1)?).ok();
    let rank = row.get(2)?;
    Ok(kind.zip(id).map(|(kind, id)| Hit { kind, id, rank }))
}
