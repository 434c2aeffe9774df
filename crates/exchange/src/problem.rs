//! What is the matter with a cell, a row or a table, and where.

use tilth_core::{FluentArgs, Mismatch, Words};

use crate::values::Unreadable;

/// One thing a person should know before they commit an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The table.
    pub table: String,
    /// The row as a spreadsheet shows it (the header row is 1); none if the whole table is meant.
    pub row: Option<u32>,
    /// The column.
    pub column: Option<String>,
    /// The value that stands there.
    pub value: Option<String>,
    /// What is the matter.
    pub matter: Matter,
    /// Whether the row is left out.
    pub severity: Severity,
    /// The field of the plan that did not take the value, where translating the value helps.
    pub at: Option<FieldPlace>,
}

/// Where a field stands in a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldPlace {
    /// The position of the table's part among the plan's tables.
    pub table: usize,
    /// The position of the record in that part.
    pub record: usize,
    /// The field.
    pub field: &'static str,
}

/// How much a problem costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The row (or the whole table, where no row is named) imports nothing.
    Error,
    /// Something was left empty, or read in a way a person should know.
    Note,
}

impl Severity {
    /// Its name on the wire.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Note => "note",
        }
    }
}

/// What is the matter. Its words are `import-<code>` in the locale files, the remedy is their attribute `.remedy`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Matter {
    /// A row with more or fewer cells than the header.
    Ragged {
        /// Cells in the header row.
        expected: usize,
        /// Cells in this row.
        found: usize,
    },
    /// A table with a header row and nothing below it.
    NoRows,
    /// Cells with formulas were read as the values last calculated.
    Formulas {
        /// How many.
        count: usize,
    },
    /// The encoding was guessed from the bytes.
    GuessedEncoding {
        /// The encoding taken.
        encoding: &'static str,
    },
    /// A cell shows an error of its spreadsheet, such as `#REF!`.
    CellError,
    /// The plan names a column that the table has not.
    NoColumn {
        /// The column.
        column: String,
        /// The nearest that is there.
        nearest: Option<String>,
    },
    /// The plan says nothing about the table.
    NotInPlan,
    /// The plan speaks of a table that is not there.
    NotGiven,
    /// The text could not be read as the field's type.
    Unreadable(Unreadable),
    /// The text is none of the field's choices.
    NotAChoice {
        /// The choices.
        choices: String,
    },
    /// No pattern fits the text.
    NoPattern {
        /// The first pattern.
        pattern: String,
    },
    /// The plan says that this value is left empty.
    LeftEmpty,
    /// No record has this key or name.
    Nobody {
        /// The kind looked for.
        kind: &'static str,
    },
    /// Several records have this key or name.
    Several {
        /// The kind looked for.
        kind: &'static str,
        /// How many.
        count: usize,
    },
    /// The cell is empty where the plan asks to be told.
    EmptyCell,
    /// A new record lacks a field it cannot do without.
    Needs {
        /// The kind.
        kind: &'static str,
        /// The field.
        field: &'static str,
    },
    /// The row has no key though the plan asks for one.
    NoKey {
        /// The kind.
        kind: &'static str,
    },
    /// The id is not one that Tilth writes.
    NotAnId,
    /// The review that the row speaks of is closed.
    Frozen,
    /// Rows about one record cannot be put together: amounts in two currencies.
    CannotCombine,
    /// The record or the field refuses the value.
    Refused {
        /// The kind.
        kind: &'static str,
        /// The field.
        field: &'static str,
        /// Why.
        mismatch: Mismatch,
    },
}

impl Matter {
    /// The code under which the words stand.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Ragged { .. } => "ragged",
            Self::NoRows => "no-rows",
            Self::Formulas { .. } => "formulas",
            Self::GuessedEncoding { .. } => "guessed-encoding",
            Self::CellError => "cell-error",
            Self::NoColumn { nearest: Some(_), .. } => "no-column-but",
            Self::NoColumn { nearest: None, .. } => "no-column",
            Self::NotInPlan => "not-in-plan",
            Self::NotGiven => "not-given",
            Self::Unreadable(unreadable) => unreadable.code(),
            Self::NotAChoice { .. } => "not-a-choice",
            Self::NoPattern { .. } => "no-pattern",
            Self::LeftEmpty => "left-empty",
            Self::Nobody { .. } => "nobody",
            Self::Several { .. } => "several",
            Self::EmptyCell => "empty-cell",
            Self::Needs { .. } => "needs",
            Self::NoKey { .. } => "no-key",
            Self::NotAnId => "not-an-id",
            Self::Frozen => "frozen",
            Self::CannotCombine => "cannot-combine",
            Self::Refused { .. } => "refused",
        }
    }

    fn args(&self, words: &Words) -> FluentArgs<'static> {
        let kind_word =
            |name: &str| tilth_core::Kind::from_name(name).map_or_else(|| name.to_owned(), |kind| words.kind(kind));
        let field_word = |kind: &str, field: &str| {
            tilth_core::Kind::from_name(kind).map_or_else(|| field.to_owned(), |kind| words.field(kind, field))
        };
        let mut args = FluentArgs::new();
        match self {
            Self::Ragged { expected, found } => {
                args.set("expected", *expected);
                args.set("found", *found);
            }
            Self::Formulas { count } => args.set("count", *count),
            Self::GuessedEncoding { encoding } => args.set("encoding", *encoding),
            Self::NoColumn { column, nearest } => {
                args.set("column", column.clone());
                args.set("nearest", nearest.clone().unwrap_or_default());
            }
            Self::NotAChoice { choices } => args.set("choices", choices.clone()),
            Self::NoPattern { pattern } => args.set("pattern", pattern.clone()),
            Self::Nobody { kind } | Self::NoKey { kind } => args.set("kind", kind_word(kind)),
            Self::Several { kind, count } => {
                args.set("kind", kind_word(kind));
                args.set("count", *count);
            }
            Self::Needs { kind, field } => {
                args.set("kind", kind_word(kind));
                args.set("field", field_word(kind, field));
            }
            Self::Refused { kind, field, mismatch } => {
                args.set("kind", kind_word(kind));
                args.set("field", field_word(kind, field));
                args.set("why", words.mismatch(mismatch));
            }
            Self::NoRows
            | Self::CellError
            | Self::NotInPlan
            | Self::NotGiven
            | Self::Unreadable(_)
            | Self::LeftEmpty
            | Self::EmptyCell
            | Self::NotAnId
            | Self::Frozen
            | Self::CannotCombine => {}
        }
        args
    }
}

impl Problem {
    /// A problem with a whole table.
    #[must_use]
    pub fn of_table(table: impl Into<String>, severity: Severity, matter: Matter) -> Self {
        Self { table: table.into(), row: None, column: None, value: None, matter, severity, at: None }
    }

    /// A problem with a whole row.
    #[must_use]
    pub fn of_row(table: impl Into<String>, row: u32, severity: Severity, matter: Matter) -> Self {
        Self { row: Some(row), ..Self::of_table(table, severity, matter) }
    }

    /// What is the matter, in words.
    #[must_use]
    pub fn reason(&self, words: &Words) -> String {
        words.with(&format!("import-{}", self.matter.code()), &self.matter.args(words))
    }

    /// What a person can do about it, in words.
    #[must_use]
    pub fn remedy(&self, words: &Words) -> String {
        words.with(&format!("import-{}.remedy", self.matter.code()), &self.matter.args(words))
    }
}
