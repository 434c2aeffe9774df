//! The import plan: what each row of each table becomes.
//!
//! One type serves three purposes: the wizard edits it (JSON), the steward keeps it as a readable
//! profile (TOML), and [`crate::preview`] carries it out. It names kinds, fields and choices by the
//! ids of the catalog and columns by the words of the table's header row.
//!
//! Two small languages occur in its texts:
//!
//! * a **template** (`text`, `key`) takes cells in braces: `"{Group}/{Year}"`. A part in square
//!   brackets is left out when a column in it is empty: `"{Purpose}[, cost {Cost}]"`. A doubled
//!   brace or bracket stands for itself, `{today}` is the day of the import;
//! * a **pattern** (`patterns`) is read the other way: `"[{team}]: @{handle}"` takes `team` and
//!   `handle` out of `[lang]: @tmandry`. The first pattern that fits the whole value counts;
//!   brackets in it are just brackets.
//!
//! A `*` in a table's name or in a value to translate stands for any run of characters; case and
//! surrounding space never matter.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An import profile: how a set of tables becomes a portfolio.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Plan {
    /// What the profile is called, for example "Kubernetes community tables".
    #[serde(default)]
    pub name: String,
    /// What the profile expects and decides, in a sentence or two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// ISO 4217 code for amounts that name no currency; without it the portfolio's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// How `04/05/2026` is read; without it the values of the column decide, and where they
    /// cannot, the cell is an error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_order: Option<DateOrder>,
    /// Values that mean "nothing" in every table, for example `-` or `n/a`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<_>")]
    pub empty: Vec<String>,
    /// The tables in the order they are read. Rows may refer to records of later rows and tables.
    #[serde(default)]
    pub tables: Vec<TablePlan>,
}

/// What the rows of one table become.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct TablePlan {
    /// The file's name without its ending, or the sheet's name. `*` is allowed; case does not matter.
    pub table: String,
    /// What a row says, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Only rows that meet all of these are read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<_>")]
    pub when: Vec<Condition>,
    /// The records a row becomes, in this order; later ones may refer to earlier ones. A record that
    /// needs one that was not made is not made either.
    #[serde(default)]
    pub records: Vec<RecordPlan>,
}

/// One record that a row becomes, or updates.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct RecordPlan {
    /// The kind's id, for example `membership`.
    pub kind: String,
    /// The name other records of this row refer to it by; without it the kind's id.
    #[serde(default, rename = "as", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Makes one record for each item of a cell instead of one for the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub each: Option<Each>,
    /// Only rows (or items) that meet all of these become this record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<_>")]
    pub when: Vec<Condition>,
    /// The column that holds the record's id in Tilth, in tables that Tilth wrote itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Template of the record's key in the source tables, kept in its `source_key`. The same key
    /// is the same record, in this import and in the next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Fields that identify an existing record which has no key yet. Without a list the text that
    /// names the record counts, or the fields of its title and its references if no one text does.
    #[serde(default, rename = "match", skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<_>")]
    pub same: Vec<String>,
    /// What happens when no such record exists yet.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(as = "Option<_>")]
    pub missing: Missing,
    /// What a key that occurs again in this table means.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(as = "Option<_>")]
    pub repeated: Repeated,
    /// The fields to fill, by the catalog's field id.
    #[serde(default)]
    pub fields: IndexMap<String, FieldPlan>,
}

/// A cell that holds several items, each of which becomes a record.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Each {
    /// The column.
    pub column: String,
    /// What stands between two items, for example `;`.
    pub split: String,
    /// Patterns whose parts the record may use like columns. Without one the item is `{item}`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<_>")]
    pub patterns: Vec<String>,
}

/// Where one field's value comes from and how it is read. Exactly one of `column`, `text` and
/// `record` is given.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct FieldPlan {
    /// A column of the table (or a part named by the record's `each`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// A template, or a constant if it has no braces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// A record made by this row, by its name in the plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<String>,
    /// Only rows that meet all of these fill the field.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<_>")]
    pub when: Vec<Condition>,
    /// What stands between several values in one cell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub split: Option<String>,
    /// Patterns to take a part out of the value; see [`crate::plan`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<_>")]
    pub patterns: Vec<String>,
    /// Which named part of the patterns counts, if they name several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
    /// Values of the table translated to choice ids, numbers or texts; the first that fits counts.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    #[ts(as = "Option<_>")]
    pub values: IndexMap<String, String>,
    /// What a value becomes that `values` does not mention. Without it the value is read as it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<String>,
    /// Values that are left empty, with a note in the preview.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<_>")]
    pub leave_empty: Vec<String>,
    /// How the text is read; without it as the field's type asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<Reader>,
    /// What happens to a value that cannot be read.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(as = "Option<_>")]
    pub unread: Unread,
    /// How a reference is looked up.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(as = "Option<_>")]
    pub find: Find,
    /// What happens when a reference leads to nobody.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(as = "Option<_>")]
    pub missing: Missing,
    /// How several rows that speak about one record agree.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(as = "Option<_>")]
    pub combine: Combine,
    /// What an empty cell does to a record that exists already.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(as = "Option<_>")]
    pub when_empty: WhenEmpty,
    /// What happens to a field that is filled already.
    #[serde(default, skip_serializing_if = "is_default")]
    #[ts(as = "Option<_>")]
    pub when_filled: WhenFilled,
    /// The value for a new record when no row gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// How a suggestion came to this column. Not kept in a saved profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matched: Option<Matched>,
}

/// A condition on one column; of `is`, `is_not` and `filled` those given must all hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "PlanCondition", optional_fields)]
pub struct Condition {
    /// The column (or a part named by the record's `each`).
    pub column: String,
    /// The value is one of these (`*` allowed).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<_>")]
    pub is: Vec<String>,
    /// The value is none of these (`*` allowed).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<_>")]
    pub is_not: Vec<String>,
    /// The cell is filled (`true`) or empty (`false`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub filled: Option<bool>,
}

/// Which part of `04/05/2026` is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// 4 May.
    DayFirst,
    /// 5 April.
    MonthFirst,
}

/// A way to read a text, where the field's type alone does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// As it stands, space at its ends included.
    Text,
    /// A date in any of the notations of [`crate::values::date`]; of a period its first day.
    Date,
    /// The first day of a period: `2024h2` is 1 July 2024.
    PeriodStart,
    /// The last day of a period: `2024h2` is 31 December 2024.
    PeriodEnd,
    /// Days between two events out of a frequency: "biweekly" is 14.
    Days,
    /// A number; `1,234.5` and `1.234,5` are understood.
    Number,
    /// A percentage: `50%`, `50 %`, `50`, or `0.5` and `1` as a spreadsheet keeps what it shows as 50 % and 100 %.
    Percent,
    /// An amount with or without a currency.
    Money,
    /// yes, no and their usual spellings.
    YesNo,
    /// 1 to 5.
    Rating,
}

/// What happens to a value that cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Unread {
    /// The row is an error and imports nothing.
    #[default]
    Error,
    /// The field is left empty and the preview says so.
    Note,
    /// The field is left empty without a word.
    Empty,
}

/// How the text of a reference leads to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Find {
    /// By key, then by name.
    #[default]
    Either,
    /// By the key in the source tables; a record created for it keeps the text as its key and name.
    Key,
    /// By name.
    Name,
    /// By the record's id in Tilth, in tables that Tilth wrote itself.
    Id,
}

/// What happens when a record or a reference is not there yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Missing {
    /// It is created.
    #[default]
    Create,
    /// The row is an error and imports nothing.
    Report,
    /// The field is left empty and the preview says so; a record that needs the field is not made.
    Note,
    /// The field is left empty without a word; a record that needs the field is not made.
    Empty,
}

/// What a key that occurs again in one table means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Repeated {
    /// The rows speak about the same record.
    #[default]
    Merge,
    /// Each row is a record of its own: the second gets the key with `#2`, and so on.
    Number,
}

/// How several rows that speak about one record agree on a field. Only filled cells count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Combine {
    /// The last one.
    #[default]
    Last,
    /// The first one.
    First,
    /// The least: number, date, amount, or the choice that comes first in the catalog.
    Least,
    /// The greatest: number, date, amount, or the choice that comes last in the catalog.
    Greatest,
    /// The sum of numbers or of amounts in one currency.
    Sum,
    /// All of them: lists joined, texts one paragraph each.
    All,
}

/// What an empty cell does to a record that exists already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhenEmpty {
    /// The record keeps its value: absence is not deletion.
    #[default]
    Keep,
    /// The record keeps its value, and the preview says that the cell is empty.
    Note,
    /// The record's value is emptied.
    Clear,
}

/// What happens to a field that is filled already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhenFilled {
    /// It takes what the table says.
    #[default]
    Replace,
    /// It keeps what it has: the table only fills a gap.
    Keep,
}

/// What led a suggestion from a column to a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Matched {
    /// The column's name.
    Name,
    /// The values in the column.
    Content,
}

impl RecordPlan {
    /// The name by which other records of the row refer to this one.
    #[must_use]
    pub fn local_name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.kind)
    }
}

impl FieldPlan {
    /// A field that takes a column as it stands.
    #[must_use]
    pub fn from_column(column: impl Into<String>) -> Self {
        Self { column: Some(column.into()), ..Self::default() }
    }

    /// A field that refers to a record of the same row.
    #[must_use]
    pub fn from_record(name: impl Into<String>) -> Self {
        Self { record: Some(name.into()), ..Self::default() }
    }

    /// A field filled from a template or a constant.
    #[must_use]
    pub fn from_text(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()), ..Self::default() }
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
