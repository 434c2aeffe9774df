//! The order of a list's rows: by group, by the columns a person chose, by title.

use std::{cell::OnceCell, cmp::Ordering};

use tilth_core::{DynRecord, fold, title};
use uuid::Uuid;

use crate::{
    columns::{Column, SortKey},
    lists::Group,
    open::View,
};

/// A row with what it is sorted by. Few rows share their keys: the title is worked out where they do.
pub(crate) struct Keyed<'a> {
    group: Option<(SortKey, String)>,
    keys: Vec<SortKey>,
    title: OnceCell<String>,
    record: &'a dyn DynRecord,
}

/// The beginning of a key as a number. Rows are put in order by it, and only those alike in it by their keys: a list of many
/// thousand rows is in order without a look at most of its texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Lead {
    empty: bool,
    bits: u64,
}

impl View<'_> {
    /// A record as a row that is put in order; `true` beside a column means the largest first.
    pub(crate) fn keyed<'a>(
        &self,
        record: &'a dyn DynRecord,
        group: Option<Column>,
        sorts: &[(Column, bool)],
    ) -> Keyed<'a> {
        Keyed {
            group: group.map(|column| (self.sort_key(record, column), self.cell(record, column).text)),
            keys: sorts.iter().map(|(column, _)| self.sort_key(record, *column)).collect(),
            title: OnceCell::new(),
            record,
        }
    }

    /// The ids of the rows in order, and the groups they make.
    pub(crate) fn in_order(&self, rows: Vec<Keyed<'_>>, sorts: &[(Column, bool)]) -> (Vec<Uuid>, Vec<Group>) {
        let mut order: Vec<(Lead, u32)> = rows.iter().map(|row| row.lead(sorts)).zip(0..).collect();
        order.sort_unstable_by(|(a, one), (b, other)| {
            a.cmp(b).then_with(|| self.compare(&rows[*one as usize], &rows[*other as usize], sorts))
        });
        let ordered = || order.iter().map(|(_, at)| &rows[*at as usize]);
        (ordered().map(|row| row.record.uuid()).collect(), groups(ordered()))
    }

    fn compare(&self, a: &Keyed<'_>, b: &Keyed<'_>, sorts: &[(Column, bool)]) -> Ordering {
        let by_group = match (&a.group, &b.group) {
            (Some((a, a_text)), Some((b, b_text))) => compare_keys(a, b, false).then_with(|| a_text.cmp(b_text)),
            _ => Ordering::Equal,
        };
        let keys = a.keys.iter().zip(&b.keys).zip(sorts);
        let by_keys =
            keys.fold(by_group, |order, ((a, b), (_, descending))| order.then_with(|| compare_keys(a, b, *descending)));
        by_keys.then_with(|| self.title_of(a).cmp(self.title_of(b))).then_with(|| a.record.uuid().cmp(&b.record.uuid()))
    }

    fn title_of<'a>(&self, row: &'a Keyed<'_>) -> &'a str {
        row.title.get_or_init(|| fold(&title(self.portfolio, self.words, row.record)))
    }
}

impl Keyed<'_> {
    /// The beginning of what the row is sorted by first.
    fn lead(&self, sorts: &[(Column, bool)]) -> Lead {
        match (&self.group, self.keys.first(), sorts.first()) {
            (Some((group, _)), ..) => Lead::of(group, false),
            (None, Some(key), Some((_, descending))) => Lead::of(key, *descending),
            _ => Lead::default(),
        }
    }
}

impl Lead {
    fn of(key: &SortKey, descending: bool) -> Self {
        let bits = match key {
            SortKey::Empty => return Self { empty: true, bits: 0 },
            SortKey::Number(number) => ordered_bits(*number),
            SortKey::Text(text) => {
                let mut first = [0; 8];
                let known = text.len().min(first.len());
                first[..known].copy_from_slice(&text.as_bytes()[..known]);
                u64::from_be_bytes(first)
            }
        };
        Self { empty: false, bits: if descending { !bits } else { bits } }
    }
}

/// The bits of a number, in the order of numbers.
fn ordered_bits(number: f64) -> u64 {
    // Minus zero is zero.
    let bits = (number + 0.0).to_bits();
    if bits >> 63 == 0 { bits | (1 << 63) } else { !bits }
}

/// What is empty stays last in both directions.
fn compare_keys(a: &SortKey, b: &SortKey, descending: bool) -> Ordering {
    match (a, b) {
        (SortKey::Empty, SortKey::Empty) => Ordering::Equal,
        (SortKey::Empty, _) => Ordering::Greater,
        (_, SortKey::Empty) => Ordering::Less,
        (a, b) => {
            let order = a.partial_cmp(b).unwrap_or(Ordering::Equal);
            if descending { order.reverse() } else { order }
        }
    }
}

fn groups<'a>(rows: impl Iterator<Item = &'a Keyed<'a>>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (at, row) in rows.enumerate() {
        let Some((_, label)) = &row.group else { break };
        match groups.last_mut() {
            Some(group) if group.label == *label => group.count += 1,
            _ => groups.push(Group { label: label.clone(), start: at, count: 1 }),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keys of one column must not be put in another order by their beginnings than by themselves.
    fn assert_leads_agree(keys: &[SortKey]) {
        for descending in [false, true] {
            for (a, b) in keys.iter().flat_map(|a| keys.iter().map(move |b| (a, b))) {
                let by_lead = Lead::of(a, descending).cmp(&Lead::of(b, descending));
                let by_key = compare_keys(a, b, descending);
                assert!(by_lead.is_eq() || by_lead == by_key, "{a:?} and {b:?}: {by_lead:?}, {by_key:?}");
            }
        }
    }

    #[test]
    fn the_beginning_of_a_text_orders_as_the_text_does() {
        let texts = ["", "a", "ab", "abcdefgh", "abcdefghi", "abcdefgz", "b", "\u{0}", "zoë", "徐俊杰", "徐俊", "~"];
        let mut keys: Vec<SortKey> = texts.iter().map(|text| SortKey::Text((*text).to_owned())).collect();
        keys.push(SortKey::Empty);
        assert_leads_agree(&keys);
        assert_ne!(Lead::of(&keys[1], false), Lead::of(&keys[6], false), "a and b are told apart by their beginnings");
    }

    #[test]
    fn the_bits_of_a_number_order_as_the_number_does() {
        let numbers = [f64::MIN, -20_261_122.0, -1.5, -0.0, 0.0, 0.001, 1.0, 2.0, 20_261_122.0, f64::MAX];
        let mut keys: Vec<SortKey> = numbers.iter().map(|number| SortKey::Number(*number)).collect();
        keys.push(SortKey::Empty);
        assert_leads_agree(&keys);
        assert_eq!(Lead::of(&keys[3], true), Lead::of(&keys[4], true), "minus zero is zero");
    }
}
