//! Shapes that several commands share.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A request without anything to say.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// A reference as it is shown: what it is called, and the stage of a community.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Chip {
    /// The kind's name.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// What a person calls it.
    pub title: String,
    /// The stage's id, of a community that has one.
    pub stage: Option<String>,
}

/// A record by what a person calls it, where its kind is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Named {
    /// The record.
    pub id: Uuid,
    /// What a person calls it.
    pub title: String,
}

/// The content of one cell of a list or one field of a form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
pub struct Cell {
    /// The value, in the shapes of the wire.
    #[ts(type = "Value")]
    pub value: serde_json::Value,
    /// The value in words.
    pub text: String,
    /// The records it refers to.
    pub chips: Vec<Chip>,
}

/// A record in a list: its cells stand in the order of the requested columns.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Row {
    /// The record.
    pub id: Uuid,
    /// What a person calls it.
    pub title: String,
    /// Its cells.
    pub cells: Vec<Cell>,
    /// Whether it is a promise whose due date has passed.
    pub overdue: bool,
}

/// A kind and an id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordName {
    /// The kind's name.
    pub kind: String,
    /// The record.
    pub id: Uuid,
}

/// Some records, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChipsRequest {
    /// The records.
    pub records: Vec<RecordName>,
}

/// What records are called.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Chips {
    /// Those that are there, in the order they were asked for.
    pub chips: Vec<Chip>,
}

/// What a finding proposes: open a record (`id`), or the form of a kind, filled in part.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct NextStep {
    /// The words of the link.
    pub label: String,
    /// The kind to open or to make.
    pub kind: String,
    /// The record to open.
    pub id: Option<Uuid>,
    /// Values that the form begins with, by field.
    #[ts(type = "Record<string, Value>")]
    pub values: FxHashMap<String, serde_json::Value>,
}

/// Something that wants attention: what was seen, why it matters, what to do.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "Finding")]
pub struct FindingShape {
    /// The same for the same rule and record, today and tomorrow.
    pub key: String,
    /// The rule.
    pub rule: String,
    /// `urgent`, `attention` or `note`.
    #[ts(type = "'urgent' | 'attention' | 'note'")]
    pub severity: String,
    /// What was seen, one sentence.
    pub seen: String,
    /// Why it matters.
    pub why: String,
    /// Where that is from.
    pub source: String,
    /// The next step.
    pub next: NextStep,
    /// The records behind it, the first of them.
    pub records: Vec<Chip>,
    /// How many there are.
    pub records_total: usize,
    /// The newest answer to it.
    pub answer: Option<AnswerShape>,
}

/// What was answered to a finding.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "FindingAnswer")]
pub struct AnswerShape {
    /// The record that keeps it.
    pub id: Uuid,
    /// `acted_on`, `not_now` or `does_not_apply`.
    #[ts(type = "'acted_on' | 'not_now' | 'does_not_apply'")]
    pub given: String,
    /// The day.
    pub on: String,
    /// Who gave it; empty where nobody said.
    pub by: String,
    /// What was done, why it waits, or why it does not apply.
    pub because: Option<String>,
    /// The day on which the finding is shown again, if it is still seen; without one, only withdrawing the answer does.
    pub again_on: Option<String>,
    /// Whether it hides the finding. One that no longer does says what was answered before.
    pub stands: bool,
}
