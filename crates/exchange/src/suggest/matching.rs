//! Which kind a table is of, and which field a column is for.

use indexmap::IndexMap;
use rustc_hash::FxHashSet;
use tilth_core::{ChoiceSet, Currency, FieldInfo, FieldType, Kind, Words};

use super::{column::Column, plain};
use crate::{
    Table,
    plan::{DateOrder, Matched},
    profile::nearest,
    reading,
    template::fold,
    values,
};

/// How well a column fits a field by one sort of evidence, the least first; `None` where it does not.
type Pass<'a> = dyn Fn(&FieldInfo, &Column<'_>) -> Option<usize> + 'a;

/// Finds kinds and fields by the words for them.
pub(super) struct Matcher<'w> {
    words: &'w Words,
}

impl<'w> Matcher<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Self { words }
    }

    /// The words by which it finds them.
    pub(super) fn words(&self) -> &'w Words {
        self.words
    }

    /// The kind whose name and fields fit the table best, if any fits well.
    pub(super) fn kind(&self, table: &Table, columns: &[Column<'_>]) -> Option<Kind> {
        let name = plain(table.stem());
        let fitting = Kind::ALL.iter().copied().filter(|kind| kind.info().made_by_hand()).filter_map(|kind| {
            let fields = self.fields(kind, columns);
            if !is_enough(kind, &fields) {
                return None;
            }
            let own = fields.iter().filter(|(field, ..)| !field.common).count();
            let called = match () {
                () if self.names_kind(&name, kind) => 6,
                () if name.split(' ').any(|word| self.names_kind(word, kind)) => 4,
                () => 0,
            };
            let money = columns.iter().filter(|column| self.is_money(column));
            let lost = money.filter(|column| !fields.iter().any(|(_, taken, _)| taken.name == column.name)).count();
            Some(((2 * own + called).saturating_sub(3 * lost), kind))
        });
        // Of kinds that fit alike the first of the catalog counts.
        let fitting: Vec<(usize, Kind)> = fitting.collect();
        let best = fitting.into_iter().rev().max_by_key(|(score, _)| *score);
        best.filter(|(score, _)| *score >= 4).map(|(_, kind)| kind)
    }

    /// The fields that columns fit, each field and each column once: by name first, then by content.
    pub(super) fn fields<'c, 't>(
        &self,
        kind: Kind,
        columns: &'c [Column<'t>],
    ) -> Vec<(&'static FieldInfo, &'c Column<'t>, Matched)> {
        let mut found: Vec<(&'static FieldInfo, &'c Column<'t>, Matched)> = Vec::new();
        let writable = |field: &&FieldInfo| !matches!(field.field_type, FieldType::Timestamp);
        let fields: Vec<&'static FieldInfo> = kind.info().fields.iter().filter(writable).collect();
        let passes: [&Pass<'_>; 3] = [
            &|field, column| self.is_called(kind, field, &column.plain).then_some(0),
            &|field, column| self.nearly_called(kind, field, &column.plain),
            &|field, column| by_content(kind, field, column).then_some(0),
        ];
        for (pass, fits) in passes.iter().enumerate() {
            for field in &fields {
                if found.iter().any(|(known, ..)| known.name == field.name) {
                    continue;
                }
                let free = |column: &&Column<'_>| !found.iter().any(|(_, taken, _)| taken.name == column.name);
                let fitting = columns.iter().filter(free).filter_map(|column| Some((fits(field, column)?, column)));
                let could = fitting.filter(|(_, column)| self.could_hold(kind, field, column));
                if let Some((_, column)) = could.min_by_key(|(rank, _)| *rank) {
                    found.push((field, column, if pass < 2 { Matched::Name } else { Matched::Content }));
                }
            }
        }
        self.name_first(kind, columns, &mut found);
        found
    }

    /// Gives the name of a record that has none the column which fits it, though a reference has it that can be empty.
    fn name_first<'c, 't>(
        &self,
        kind: Kind,
        columns: &'c [Column<'t>],
        found: &mut Vec<(&'static FieldInfo, &'c Column<'t>, Matched)>,
    ) {
        let Some(name) = reading::name_field(kind.info()).map(|at| &kind.info().fields[at]) else { return };
        if found.iter().any(|(field, ..)| field.name == name.name) {
            return;
        }
        let spared = |column: &&Column<'_>| {
            let takes = found.iter().find(|(_, taken, _)| taken.name == column.name);
            takes.is_some_and(|(field, ..)| !field.required && field.field_type.target().is_some())
        };
        let fitting = columns.iter().filter(spared);
        let fitting = fitting.filter(|column| self.nearly_called(kind, name, &column.plain).is_some());
        if let Some(column) = fitting.clone().find(|column| self.could_hold(kind, name, column)) {
            found.retain(|(_, taken, _)| taken.name != column.name);
            found.push((name, column, Matched::Name));
        }
    }

    /// Whether a column's name is one of the words for this field, whatever the kind.
    pub(super) fn names_field(&self, column: &str, field: &str) -> bool {
        let plain_name = plain(column);
        plain_name == plain(field) || self.listed(&format!("match-field-{field}"), &plain_name)
    }

    /// The values of a column that mean a choice by another word, with the choice.
    pub(super) fn translations(&self, set: &ChoiceSet, column: &Column<'_>) -> IndexMap<String, String> {
        let mut seen = FxHashSet::default();
        let values = column.values.iter().filter(|value| seen.insert(fold(value)));
        values.filter_map(|value| Some(((*value).to_owned(), self.meant(set, value)?.to_owned()))).collect()
    }

    /// The choice whose words, or another word for it, this value is.
    fn meant(&self, set: &ChoiceSet, value: &str) -> Option<&'static str> {
        let value = plain(value);
        set.ids.iter().copied().find(|id| self.words_of(set, id).contains(&value))
    }

    /// The choice that a value most likely means: by a word, by words among others, by nearly the same letters.
    pub(super) fn nearest_choice(&self, set: &ChoiceSet, value: &str) -> Option<&'static str> {
        if let Some(id) = self.meant(set, value) {
            return Some(id);
        }
        let plain_value = format!(" {} ", plain(value));
        let told = |words: &[String]| words.iter().any(|word| plain_value.contains(&format!(" {word} ")));
        let mut among = set.ids.iter().copied().filter(|id| told(&self.words_of(set, id)));
        match (among.next(), among.next()) {
            (Some(id), None) => Some(id),
            (Some(_), Some(_)) => None,
            (None, _) => {
                let near = nearest(value, set.ids.iter().copied())?;
                set.ids.iter().copied().find(|id| *id == near)
            }
        }
    }

    /// The words for a choice, plain.
    fn words_of(&self, set: &ChoiceSet, id: &str) -> Vec<String> {
        let listed = format!("match-choice-{}-{id}", set.name);
        let others = if self.words.has(&listed) { self.words.get(&listed) } else { String::new() };
        let own = self.words.get(&format!("choice-{}-{id}", set.name));
        std::iter::once(own.as_str()).chain(others.split(',')).map(plain).filter(|word| !word.is_empty()).collect()
    }

    /// Whether this is a word for the kind.
    pub(super) fn names_kind(&self, name: &str, kind: Kind) -> bool {
        let own = [kind.name().to_owned(), self.words.kind(kind), self.words.kinds(kind)];
        own.iter().any(|word| plain(word) == name) || self.listed(&format!("match-kind-{}", kind.name()), name)
    }

    fn is_called(&self, kind: Kind, field: &FieldInfo, column: &str) -> bool {
        let own = [field.name.to_owned(), self.words.field(kind, field.name)];
        own.iter().any(|word| plain(word) == column)
            || reading::is_name(kind.info(), field) && self.names_kind(column, kind)
            || field.field_type.target().is_some_and(|target| {
                let of_target = |other: &&FieldInfo| other.field_type.target() == Some(target);
                let only = kind.info().fields.iter().filter(of_target).count() == 1;
                let chief =
                    plain(target.name()) == plain(field.name) || plain(&self.words.kinds(target)) == plain(field.name);
                target != kind && (only || chief) && self.names_kind(column, target)
            })
    }

    /// The place of a column's name among the words for a field.
    fn nearly_called(&self, kind: Kind, field: &FieldInfo, column: &str) -> Option<usize> {
        let own = plain(&self.words.field(kind, field.name));
        let id = format!("match-field-{}", field.name);
        let few = column.split(' ').count() <= 3;
        let by_word = || column.split(' ').filter(|_| few).find_map(|word| self.place_in(&id, word));
        let by_own = || own.len() > 3 && column.split(' ').count() > 1 && column.split(' ').any(|word| word == own);
        self.place_in(&id, column).or_else(by_word).or_else(|| by_own().then_some(usize::MAX))
    }

    /// Whether a column is called like money and holds some.
    fn is_money(&self, column: &Column<'_>) -> bool {
        let called = column.plain.split(' ').any(|word| self.listed("match-field-money", word));
        called && !column.values.is_empty() && column.partly(is_amount)
    }

    /// Whether a list of words has this one.
    fn listed(&self, id: &str, plain_word: &str) -> bool {
        self.place_in(id, plain_word).is_some()
    }

    fn place_in(&self, id: &str, plain_word: &str) -> Option<usize> {
        if !self.words.has(id) {
            return None;
        }
        self.words.get(id).split(',').position(|word| plain(word) == plain_word)
    }

    /// Whether what stands in the column does not speak against the field.
    fn could_hold(&self, kind: Kind, field: &FieldInfo, column: &Column<'_>) -> bool {
        match field.field_type {
            FieldType::Date | FieldType::Timestamp => column.partly(|value| {
                values::period(value, None).is_ok() || values::date(value, Some(DateOrder::DayFirst)).is_ok()
            }),
            FieldType::Integer if field.unit == Some("days") => column.partly(|value| values::days(value).is_ok()),
            FieldType::Integer => column.partly(|value| values::whole(value).is_ok()),
            FieldType::Number => column.partly(|value| values::number(value).is_ok()),
            FieldType::Rating => column.partly(|value| values::rating(value).is_ok()),
            FieldType::Percent => {
                column.partly(|value| values::percent(value, Some(values::Shares::OfHundred)).is_ok())
            }
            FieldType::YesNo => column.partly(|value| values::yes_no(value).is_ok()),
            FieldType::Email => column.partly(|value| value.contains('@')),
            FieldType::Link => column.partly(is_link),
            FieldType::Choice(set) => column.partly(|value| self.meant(set, value).is_some()),
            FieldType::Ref(_) | FieldType::Refs(_) => {
                let is_name = |value: &&str| value.chars().count() < LONGEST_NAME;
                column.values.iter().all(is_name) && column.strays(no_name(kind, field)).is_some()
            }
            _ => column.strays(no_name(kind, field)).is_some(),
        }
    }
}

/// Marks of which the names that a field takes have none: with one of them a cell holds several names, or more than one.
pub(super) fn no_name(kind: Kind, field: &FieldInfo) -> &'static [&'static str] {
    match field.field_type {
        FieldType::Ref(Kind::Person) if !field.required => &[";", ":", "[", "]", "|", ","],
        FieldType::Ref(Kind::Person) => &[";", ":", "[", "]", "|"],
        FieldType::Refs(Kind::Person) => &[":", "[", "]"],
        FieldType::Ref(_) => &[";"],
        FieldType::Text if kind == Kind::Person && field.name == "name" => &[";", ":", "[", "]", "|"],
        _ => &[],
    }
}

/// A longer text names nothing.
const LONGEST_NAME: usize = 200;

/// Whether rows with these columns can be records of the kind: every field that it cannot do without is there, its status
/// apart, and what has no name of its own says something of another record.
fn is_enough(kind: Kind, fields: &[(&FieldInfo, &Column<'_>, Matched)]) -> bool {
    let info = kind.info();
    let has = |field: &FieldInfo| fields.iter().any(|(known, ..)| known.name == field.name);
    let filled_otherwise = |field: &FieldInfo| matches!(field.field_type, FieldType::Choice(_) | FieldType::YesNo);
    let needed = |field: &&FieldInfo| field.required && !field.common && !filled_otherwise(field);
    let refers = || fields.iter().any(|(field, ..)| field.field_type.target().is_some());
    info.fields.iter().filter(needed).all(has) && (reading::name_field(info).is_some() || refers())
}

/// Whether the values alone tell the field.
fn by_content(kind: Kind, field: &FieldInfo, column: &Column<'_>) -> bool {
    match field.field_type {
        FieldType::Email => column.mostly(|value| value.contains('@') && value.contains('.') && !value.contains(' ')),
        FieldType::Link => column.mostly(is_link),
        FieldType::Date if field.required => column.mostly(|value| values::date(value, None).is_ok()),
        FieldType::Integer if field.unit == Some("days") && kind == Kind::Community => {
            column.mostly(|value| values::days(value).is_ok() && values::whole(value).is_err())
        }
        FieldType::Money => column.mostly(|value| value.contains(['$', '€', '£']) && is_amount(value)),
        _ => false,
    }
}

fn is_amount(value: &str) -> bool {
    Currency::new("EUR").is_ok_and(|currency| values::money(value, currency).is_ok())
}

fn is_link(value: &str) -> bool {
    value.starts_with("http://") || value.starts_with("https://")
}
