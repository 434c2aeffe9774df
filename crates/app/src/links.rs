//! What refers to a record: the newest first, what is over last.

use std::{cmp::Reverse, collections::BTreeMap};

use jiff::civil::Date;
use rustc_hash::FxHashSet;
use serde::Serialize;
use tilth_core::{DynRecord, Kind, Value, fold, title};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    Error,
    columns::{Column, default_columns},
    open::View,
    shapes::Row,
};

/// Records of one kind that refer to a record by one field.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Links {
    /// Their kind's name.
    pub kind: String,
    /// The field that refers.
    pub field: String,
    /// How many there are.
    pub total: usize,
    /// The columns of the rows: what each is called, then its state and its date where the kind has them and they are noted.
    pub columns: Vec<String>,
    /// The first of them: by date, the newest first, where the kind has a date; else by title.
    pub rows: Vec<Row>,
    /// Those of the rows that are over; they come last.
    pub ended: Vec<Uuid>,
}

const MOST_LINKS: usize = 50;
const COLUMNS: usize = 3;
/// The day that a record is of, by name of its field.
const DATES: &[&str] = &["date", "on", "due", "since", "start"];
/// The day that it ended.
const ENDS: &[&str] = &["until", "end", "closed_on"];
/// How it stands.
const STATES: &[&str] = &["status", "stage"];

/// Whether a record is over, its day, its name.
type Place = (bool, Reverse<Option<Date>>, String);

impl View<'_> {
    /// What refers to a record, grouped by kind and field in the order of the catalog.
    pub(crate) fn links(&self, id: Uuid) -> Result<Vec<Links>, Error> {
        let mut grouped: BTreeMap<(Kind, u8), Vec<Uuid>> = BTreeMap::new();
        for link in self.portfolio.links(id) {
            grouped.entry((link.kind, link.field)).or_default().push(link.source);
        }
        let mut links = Vec::new();
        for ((kind, field), sources) in grouped {
            let field = kind.info().fields[usize::from(field)].name;
            let total = sources.len();
            let records = sources.into_iter().filter_map(|source| self.portfolio.record(kind, source));
            let mut sorted: Vec<_> = records.map(|record| (self.place(record), record)).collect();
            sorted.sort_by(|(a, x), (b, y)| a.cmp(b).then_with(|| x.uuid().cmp(&y.uuid())));
            sorted.truncate(MOST_LINKS);
            let ids = self.link_columns(kind, field, &sorted);
            let columns = self.columns(kind, &ids)?;
            let over = sorted.iter().filter(|((over, ..), _)| *over).map(|(_, record)| record.uuid());
            links.push(Links {
                kind: kind.name().to_owned(),
                field: field.to_owned(),
                total,
                ended: over.collect(),
                rows: sorted.iter().map(|(_, record)| self.row(*record, &columns)).collect(),
                columns: ids,
            });
        }
        Ok(links)
    }

    /// The columns of a list as narrow as this: its first, its state and its date, then the next that a list shows; those
    /// in which something is noted before others.
    fn link_columns(&self, kind: Kind, without: &str, sorted: &[(Place, &dyn DynRecord)]) -> Vec<String> {
        let all: Vec<_> = default_columns(kind).into_iter().filter(|column| *column != without).collect();
        let asked = [first_of(kind, STATES), first_of(kind, DATES)];
        let mut chosen: Vec<_> = asked.into_iter().flatten().chain(all.iter().copied()).collect();
        let first = all.first().copied();
        let mut seen: FxHashSet<_> = first.into_iter().collect();
        chosen.retain(|column| *column != without && seen.insert(*column));
        let says = |column: &str| {
            let Some(column) = Column::find(kind, column) else { return false };
            sorted.iter().any(|(_, record)| !self.cell(*record, column).text.is_empty())
        };
        chosen.sort_by_key(|column| !says(column));
        first.into_iter().chain(chosen).take(COLUMNS).map(str::to_owned).collect()
    }

    /// Where a record stands among its like: whether it is over, its day, its name.
    fn place(&self, record: &dyn DynRecord) -> Place {
        let over = day(record, ENDS).is_some_and(|end| end <= self.today);
        (over, Reverse(day(record, DATES)), fold(&title(self.portfolio, self.words, record)))
    }
}

/// The first of these fields that the kind has.
fn first_of(kind: Kind, names: &[&'static str]) -> Option<&'static str> {
    names.iter().copied().find(|name| kind.info().field(name).is_some())
}

fn day(record: &dyn DynRecord, names: &[&'static str]) -> Option<Date> {
    match record.value_of(first_of(record.kind(), names)?)? {
        Value::Date(day) => Some(day),
        _ => None,
    }
}
