//! Where each domain stands on the printed map.
//!
//! Ratings are whole numbers, so domains share cells. A domain takes one line of its row, from its own cell to the cell of
//! its target, so that no arrow runs through a name.

use crate::document::{MapDomain, PortfolioMap};

/// At most so many names in a cell of the two most relevant rows, and of the others; beyond it, one fewer and the number of
/// the rest. The first pair with which the map stays on its page.
const NAMES_IN_A_CELL: [(usize, usize); 8] = [(6, 6), (6, 4), (6, 3), (6, 2), (5, 2), (4, 2), (3, 2), (2, 2)];
/// Lines that a page bears beside the padding of five rows.
const LINES: usize = 42;

/// A row of the lattice: the domains of one relevance.
#[derive(Debug, PartialEq)]
pub(super) struct Row<'a> {
    /// 5 to 1.
    pub(super) relevance: u8,
    /// Its lines from the top; no two entries of a line share a column.
    pub(super) lines: Vec<Vec<Entry<'a>>>,
}

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Entry<'a> {
    /// A domain with its arrow.
    Domain(&'a MapDomain),
    /// The number of domains not named.
    More {
        /// The column, 1 to 5.
        proficiency: u8,
        /// How many.
        count: usize,
    },
}

impl Entry<'_> {
    /// The columns that its name and arrow cross.
    fn columns(&self) -> std::ops::RangeInclusive<u8> {
        match self {
            Self::Domain(domain) => {
                let end = domain.target.unwrap_or(domain.proficiency);
                domain.proficiency..=end.max(domain.proficiency)
            }
            Self::More { proficiency, .. } => *proficiency..=*proficiency,
        }
    }

    fn crosses(&self, other: &Self) -> bool {
        let (own, others) = (self.columns(), other.columns());
        own.start() <= others.end() && others.start() <= own.end()
    }
}

/// The rows that hold a domain, from the highest relevance.
pub(super) fn rows(map: &PortfolioMap) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for (relevant, other) in NAMES_IN_A_CELL {
        rows = rows_naming(map, |relevance| if relevance >= 4 { relevant } else { other });
        if rows.iter().map(|row| row.lines.len()).sum::<usize>() <= LINES {
            break;
        }
    }
    rows
}

/// The rows with at most so many names in a cell of each relevance.
fn rows_naming(map: &PortfolioMap, most: impl Fn(u8) -> usize) -> Vec<Row<'_>> {
    let row = |relevance| {
        let mut entries = Vec::new();
        let mut rest = Vec::new();
        for proficiency in 1..=5 {
            let cell: Vec<&MapDomain> =
                map.domains.iter().filter(|d| d.relevance == relevance && d.proficiency == proficiency).collect();
            let most = most(relevance);
            let named = if cell.len() > most { most - 1 } else { cell.len() };
            entries.extend(cell[..named].iter().copied().map(Entry::Domain));
            if named < cell.len() {
                rest.push(Entry::More { proficiency, count: cell.len() - named });
            }
        }
        (!entries.is_empty()).then(|| Row { relevance, lines: lines(entries, rest) })
    };
    (1..=5).rev().filter_map(row).collect()
}

/// Entries on as few lines as the first that is free allows, the longest arrows first; `rest` below its cell's names.
fn lines<'a>(mut entries: Vec<Entry<'a>>, rest: Vec<Entry<'a>>) -> Vec<Vec<Entry<'a>>> {
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.columns().count()));
    let mut lines: Vec<Vec<Entry<'a>>> = Vec::new();
    for entry in entries {
        match lines.iter_mut().find(|line| !line.iter().any(|other| other.crosses(&entry))) {
            Some(line) => line.push(entry),
            None => lines.push(vec![entry]),
        }
    }
    for entry in rest {
        let last = lines.iter().rposition(|line| line.iter().any(|other| other.crosses(&entry)));
        let at = last.map_or(0, |line| line + 1);
        if at == lines.len() {
            lines.push(Vec::new());
        }
        lines[at].push(entry);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::MapWords;

    fn domain(name: &str, relevance: u8, proficiency: u8, target: Option<u8>) -> MapDomain {
        MapDomain { name: name.to_owned(), relevance, proficiency, target, stage: None }
    }

    fn map(domains: Vec<MapDomain>) -> PortfolioMap {
        let words = MapWords {
            alt: String::new(),
            rows: String::new(),
            columns: String::new(),
            zone: String::new(),
            more: String::new(),
            heads: Default::default(),
        };
        PortfolioMap { domains, legend: Vec::new(), words }
    }

    #[test]
    fn an_arrow_over_a_cell_keeps_its_line_free_of_names() {
        let map = map(vec![domain("a", 5, 3, None), domain("b", 5, 2, Some(4)), domain("c", 5, 4, None)]);
        let rows = rows(&map);
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].lines.len(), 2);
        for line in &rows[0].lines {
            for (at, entry) in line.iter().enumerate() {
                assert!(line[at + 1..].iter().all(|other| !entry.crosses(other)));
            }
        }
    }

    #[test]
    fn rows_without_a_domain_fold_away() {
        let map = map(vec![domain("a", 5, 3, None), domain("b", 2, 2, None)]);
        assert_eq!(rows(&map).iter().map(|row| row.relevance).collect::<Vec<_>>(), [5, 2]);
    }

    #[test]
    fn a_crowded_cell_names_five_and_counts_the_rest_below_them() {
        let map = map((0..9).map(|n| domain(&format!("d{n}"), 4, 2, Some(3))).collect());
        let lines = &rows(&map)[0].lines;
        assert_eq!(lines.len(), 6);
        assert_eq!(lines[5], [Entry::More { proficiency: 2, count: 4 }]);
    }

    #[test]
    fn a_crowded_map_names_fewest_where_it_matters_least() {
        let domains = (0..240).map(|n| domain(&format!("d{n}"), n % 5 + 1, n / 5 % 4 + 1, Some(5)));
        let map = map(domains.collect());
        let rows = rows(&map);
        let named =
            |row: &Row<'_>| row.lines.iter().flatten().filter(|entry| matches!(entry, Entry::Domain(_))).count();
        assert!(rows.iter().map(|row| row.lines.len()).sum::<usize>() <= LINES);
        assert_eq!(rows.len(), 5);
        assert!(named(&rows[0]) >= named(&rows[4]) && named(&rows[4]) > 0);
    }

    #[test]
    fn a_target_below_the_present_crosses_nothing() {
        let map = map(vec![domain("a", 4, 4, Some(2)), domain("b", 4, 3, None)]);
        assert_eq!(rows(&map)[0].lines.len(), 1);
    }
}
