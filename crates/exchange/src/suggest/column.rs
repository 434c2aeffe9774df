//! What can be told of a column without knowing what it is for.

use rustc_hash::{FxHashMap, FxHashSet};

use super::plain;
use crate::{Table, template::fold};

/// A column with its first filled values.
#[derive(Clone)]
pub(super) struct Column<'t> {
    pub(super) name: &'t str,
    /// The name as it is compared.
    pub(super) plain: String,
    /// Up to [`SAMPLE`] values.
    pub(super) values: Vec<&'t str>,
    table: &'t Table,
    at: usize,
}

const SAMPLE: usize = 200;

/// Where more than one in so many cells is no name, the column holds something else.
const MOST_STRAYS: usize = 10;

/// The columns of a table.
pub(super) fn columns(table: &Table) -> Vec<Column<'_>> {
    let column = |(at, name): (usize, &'_ String)| {
        let mut column = Column { name: table.columns[at].as_str(), plain: plain(name), values: Vec::new(), table, at };
        column.values = column.filled().take(SAMPLE).collect();
        column
    };
    table.columns.iter().enumerate().map(column).collect()
}

impl<'t> Column<'t> {
    fn cells(&self) -> impl Iterator<Item = &'t str> + use<'t> {
        let (table, at) = (self.table, self.at);
        table.rows.iter().map(move |row| row.cells[at].trim())
    }

    fn filled(&self) -> impl Iterator<Item = &'t str> + use<'t> {
        self.cells().filter(|cell| !cell.is_empty())
    }

    /// Whether every row has a value.
    pub(super) fn is_complete(&self) -> bool {
        self.cells().all(|cell| !cell.is_empty())
    }

    /// Whether the values can be keys of what another column names: each row has one, and the same value nearly always
    /// stands beside the same name.
    pub(super) fn is_key_of(&self, name: Option<&Column<'_>>) -> bool {
        if !self.is_complete() {
            return false;
        }
        let Some(name) = name else {
            let mut seen = FxHashSet::default();
            return self.cells().all(|cell| seen.insert(fold(cell)));
        };
        let mut names: FxHashMap<String, String> = FxHashMap::default();
        let same = self.cells().zip(name.cells()).filter(|(key, name)| {
            let name = fold(name);
            *names.entry(fold(key)).or_insert_with(|| name.clone()) == name
        });
        same.count() * 10 >= self.table.rows.len() * 9
    }

    /// What most likely stands between two values in one cell.
    pub(super) fn list_mark(&self) -> &'static str {
        let with = |mark: &str| self.values.iter().filter(|value| value.contains(mark)).count();
        if with(";") == 0 && with(",") > 0 { "," } else { ";" }
    }

    /// Those of these marks that stand in single cells; `None` where they stand in more of the column than that.
    pub(super) fn strays(&self, marks: &[&'static str]) -> Option<Vec<&'static str>> {
        let (mut filled, mut stray) = (0, 0);
        let mut found: Vec<&str> = Vec::new();
        for cell in self.filled() {
            filled += 1;
            let here: Vec<&str> = marks.iter().copied().filter(|mark| cell.contains(mark)).collect();
            stray += usize::from(!here.is_empty());
            let new: Vec<&str> = here.into_iter().filter(|mark| !found.contains(mark)).collect();
            found.extend(new);
        }
        (stray * MOST_STRAYS <= filled).then_some(found)
    }

    /// The different values of all rows that pass, in their order.
    pub(super) fn different(&self, passes: impl Fn(&str) -> bool) -> Vec<String> {
        let mut seen = FxHashSet::default();
        self.filled().filter(|cell| passes(cell) && seen.insert(fold(cell))).map(str::to_owned).collect()
    }

    /// Whether nearly all values pass.
    pub(super) fn mostly(&self, passes: impl Fn(&str) -> bool) -> bool {
        let passed = self.values.iter().filter(|value| passes(value)).count();
        !self.values.is_empty() && passed * 5 >= self.values.len() * 4
    }

    /// Whether a third of the values pass, or there are none.
    pub(super) fn partly(&self, passes: impl Fn(&str) -> bool) -> bool {
        let passed = self.values.iter().filter(|value| passes(value)).count();
        passed * 3 >= self.values.len()
    }
}
