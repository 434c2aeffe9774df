//! Which kind a table is of, and which field a column is for.

use indexmap::IndexMap;
use rustc_hash::FxHashSet;
use tilth_core::{ChoiceSet, FieldInfo, FieldType, Kind, Words};

use super::plain;
use crate::{Table, plan::Matched, profile::nearest, reading, template::fold, values};

/// A column with its first filled values.
#[derive(Clone)]
pub(super) struct Column<'t> {
    pub(super) name: &'t str,
    plain: String,
    /// Up to [`SAMPLE`] values.
    values: Vec<&'t str>,
    unique: bool,
}

const SAMPLE: usize = 200;

/// The columns of a table.
pub(super) fn columns<'t>(table: &'t Table) -> Vec<Column<'t>> {
    let column = |(at, name): (usize, &'t str)| {
        let cells = || table.rows.iter().map(move |row| row.cells[at].trim());
        let mut seen = FxHashSet::default();
        let unique = cells().all(|cell| !cell.is_empty() && seen.insert(fold(cell)));
        let values = cells().filter(|cell| !cell.is_empty()).take(SAMPLE).collect();
        Column { name, plain: plain(name), values, unique }
    };
    table.columns.iter().map(String::as_str).enumerate().map(column).collect()
}

/// Whether a column fits a field, by one sort of evidence.
type Pass<'a> = dyn Fn(&FieldInfo, &Column<'_>) -> bool + 'a;

impl Column<'_> {
    /// Whether every row has a value of its own.
    pub(super) fn is_unique(&self) -> bool {
        self.unique
    }

    /// What most likely stands between two values in one cell.
    pub(super) fn list_mark(&self) -> &'static str {
        let with = |mark: &str| self.values.iter().filter(|value| value.contains(mark)).count();
        if with(";") == 0 && with(",") > 0 { "," } else { ";" }
    }

    /// Whether nearly all values pass.
    fn mostly(&self, passes: impl Fn(&str) -> bool) -> bool {
        let passed = self.values.iter().filter(|value| passes(value)).count();
        !self.values.is_empty() && passed * 5 >= self.values.len() * 4
    }
}

/// Finds kinds and fields by the words for them.
pub(super) struct Matcher<'w> {
    words: &'w Words,
}

impl<'w> Matcher<'w> {
    pub(super) fn new(words: &'w Words) -> Self {
        Self { words }
    }

    /// The kind whose name and fields fit the table best, if any fits well.
    pub(super) fn kind(&self, table: &Table, columns: &[Column<'_>]) -> Option<Kind> {
        let name = plain(table.stem());
        let scored = Kind::ALL.iter().copied().filter(|kind| kind.info().made_by_hand()).map(|kind| {
            let fields = self.fields(kind, columns);
            let lacking = kind.info().fields.iter().filter(|field| {
                let filled_otherwise = matches!(field.field_type, FieldType::Choice(_) | FieldType::Date);
                field.required
                    && !field.common
                    && !filled_otherwise
                    && !fields.iter().any(|(known, ..)| known.name == field.name)
            });
            let own = fields.iter().filter(|(field, ..)| !field.common).count();
            let called = match () {
                () if self.names_kind(&name, kind) => 6,
                () if name.split(' ').any(|word| self.names_kind(word, kind)) => 4,
                () => 0,
            };
            let score = 2 * own + called;
            (score.saturating_sub(5 * lacking.count()), kind)
        });
        // Of kinds that fit alike the first of the catalog counts.
        let best = scored.rev().max_by_key(|(score, _)| *score);
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
            &|field, column| self.is_called(kind, field, &column.plain),
            &|field, column| self.is_nearly_called(kind, field, &column.plain),
            &|field, column| by_content(kind, field, column),
        ];
        for (pass, fits) in passes.iter().enumerate() {
            for field in &fields {
                if found.iter().any(|(known, ..)| known.name == field.name) {
                    continue;
                }
                let free = |column: &&Column<'_>| !found.iter().any(|(_, taken, _)| taken.name == column.name);
                let column =
                    columns.iter().filter(free).find(|column| fits(field, column) && could_hold(field, column));
                if let Some(column) = column {
                    found.push((field, column, if pass < 2 { Matched::Name } else { Matched::Content }));
                }
            }
        }
        found
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

    fn names_kind(&self, name: &str, kind: Kind) -> bool {
        let own = [kind.name().to_owned(), self.words.kind(kind), self.words.kinds(kind)];
        own.iter().any(|word| plain(word) == name) || self.listed(&format!("match-kind-{}", kind.name()), name)
    }

    fn is_called(&self, kind: Kind, field: &FieldInfo, column: &str) -> bool {
        let own = [field.name.to_owned(), self.words.field(kind, field.name)];
        own.iter().any(|word| plain(word) == column)
            || reading::name_field(kind.info()).is_some_and(|at| kind.info().fields[at].name == field.name)
                && (self.names_kind(column, kind))
            || field.field_type.target().is_some_and(|target| {
                plain(target.name()) == column
                    && kind.info().fields.iter().filter(|other| other.field_type.target() == Some(target)).count() == 1
            })
    }

    fn is_nearly_called(&self, kind: Kind, field: &FieldInfo, column: &str) -> bool {
        let own = plain(&self.words.field(kind, field.name));
        let id = format!("match-field-{}", field.name);
        self.listed(&id, column)
            || (column.split(' ').count() <= 3 && column.split(' ').any(|word| self.listed(&id, word)))
            || (own.len() > 3 && column.split(' ').count() > 1 && column.split(' ').any(|word| word == own))
    }

    /// Whether a list of words has this one.
    fn listed(&self, id: &str, plain_word: &str) -> bool {
        self.words.has(id) && self.words.get(id).split(',').any(|word| plain(word) == plain_word)
    }
}

/// Whether what stands in the column does not speak against the field.
fn could_hold(field: &FieldInfo, column: &Column<'_>) -> bool {
    if column.values.is_empty() {
        return true;
    }
    let some = |passes: &dyn Fn(&str) -> bool| {
        let passed = column.values.iter().filter(|value| passes(value)).count();
        passed * 3 >= column.values.len()
    };
    match field.field_type {
        FieldType::Date | FieldType::Timestamp => some(&|value| {
            values::period(value, None).is_ok() || values::date(value, Some(crate::plan::DateOrder::DayFirst)).is_ok()
        }),
        FieldType::Integer if field.unit == Some("days") => some(&|value| values::days(value).is_ok()),
        FieldType::Integer => some(&|value| values::whole(value).is_ok()),
        FieldType::Number => some(&|value| values::number(value).is_ok()),
        FieldType::Rating => some(&|value| values::rating(value).is_ok()),
        FieldType::Percent => some(&|value| values::percent(value, Some(values::Shares::OfHundred)).is_ok()),
        FieldType::YesNo => some(&|value| values::yes_no(value).is_ok()),
        FieldType::Email => some(&|value| value.contains('@')),
        FieldType::Ref(_) => column.values.iter().all(|value| value.chars().count() < 200),
        _ => true,
    }
}

/// Whether the values alone tell the field.
fn by_content(kind: Kind, field: &FieldInfo, column: &Column<'_>) -> bool {
    match field.field_type {
        FieldType::Email => column.mostly(|value| value.contains('@') && value.contains('.') && !value.contains(' ')),
        FieldType::Link => column.mostly(|value| value.starts_with("http://") || value.starts_with("https://")),
        FieldType::Date if field.required => column.mostly(|value| values::date(value, None).is_ok()),
        FieldType::Integer if field.unit == Some("days") && kind == Kind::Community => {
            column.mostly(|value| values::days(value).is_ok() && values::whole(value).is_err())
        }
        FieldType::Money => column.mostly(|value| {
            let marked = value.contains(['$', '€', '£']);
            marked && tilth_core::Currency::new("EUR").is_ok_and(|currency| values::money(value, currency).is_ok())
        }),
        _ => false,
    }
}
