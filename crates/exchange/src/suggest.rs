//! A plan proposed from what tables look like: their names, their columns' names, and what stands in the columns.
//!
//! A suggestion is a start that a person corrects. It refuses no row for want of a good guess: values that cannot be read
//! become notes. But it invents nothing either: a column that does not clearly fit is left alone, and a table that lacks what
//! a kind cannot do without, such as the day of an event, does not become that kind.

mod column;
mod community;
mod export;
mod likely;
mod matching;
mod proposal;
mod roster;

use tilth_core::{Kind, Words};

use crate::{
    Table,
    plan::{Plan, TablePlan},
    template::fold,
};
use column::{Column, columns};
pub use likely::{Likely, likely};
use matching::Matcher;
use proposal::Proposal;

/// A plan for these tables. Tables that Tilth wrote itself get the plan that brings them back whole; a table that looks
/// like no kind gets no records.
#[must_use]
pub fn suggest(tables: &[Table], words: &Words) -> Plan {
    let matcher = Matcher::new(words);
    let looks: Vec<Look<'_>> = tables.iter().map(|table| Look::at(table, &matcher)).collect();
    let proposal = Proposal { matcher: &matcher, listed: looks.iter().flat_map(Look::kinds).collect() };
    let mut found: Vec<(Option<Kind>, TablePlan)> = Vec::with_capacity(tables.len());
    for look in looks {
        found.push(match look {
            Look::Export(kind, plan) => (Some(kind), plan),
            Look::Of { table, kind, columns } => {
                let records = kind.map(|kind| proposal.records(kind, &columns)).unwrap_or_default();
                (kind, TablePlan { table: table.stem().to_owned(), records, ..TablePlan::default() })
            }
        });
    }
    // What others refer to comes first, in the order of the catalog.
    found.sort_by_key(|(kind, _)| kind.map_or(usize::MAX, order));
    Plan { tables: found.into_iter().map(|(_, plan)| plan).collect(), ..Plan::default() }
}

/// What a table looks like.
enum Look<'t> {
    /// One that Tilth wrote.
    Export(Kind, TablePlan),
    /// Another, with the kind that its rows may be.
    Of { table: &'t Table, kind: Option<Kind>, columns: Vec<Column<'t>> },
}

impl<'t> Look<'t> {
    fn at(table: &'t Table, matcher: &Matcher<'_>) -> Self {
        if let Some((kind, plan)) = export::plan(table) {
            return Self::Export(kind, plan);
        }
        let columns = columns(table);
        Self::Of { table, kind: matcher.kind(table, &columns), columns }
    }

    /// The kinds that its rows list.
    fn kinds(&self) -> Vec<Kind> {
        match self {
            Self::Export(kind, _) => vec![*kind],
            Self::Of { kind: Some(kind), .. } if roster::is_roster(*kind) => vec![*kind, Kind::Person],
            Self::Of { kind, .. } => kind.iter().copied().collect(),
        }
    }
}

fn order(kind: Kind) -> usize {
    let first = [Kind::PortfolioFacts, Kind::Unit, Kind::OutsideParty, Kind::Community, Kind::Person];
    let at = first.iter().position(|known| *known == kind);
    at.unwrap_or_else(|| first.len() + Kind::ALL.iter().position(|known| *known == kind).unwrap_or_default())
}

/// Words as they are compared: lower case, only letters and digits, one space between, no plural s.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let singular = |word: &str| match word.strip_suffix('s') {
        Some(stem) if stem.len() > 2 && !stem.ends_with('s') => stem.to_owned(),
        _ => word.to_owned(),
    };
    words.map(singular).collect::<Vec<_>>().join(" ")
}
