//! What can go wrong, as the window and the command line tell it: a code, a message, and details.

use std::path::PathBuf;

use serde::Serialize;
use serde_json::{Map, Value, json};
use tilth_core::{Date, FieldProblem, Mismatch, Rejection, Words, args, show_date, system_reason};
use tilth_insight::Rule;
use ts_rs::TS;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such command.
    #[error("there is no command {0}")]
    NoCommand(String),
    /// The request does not have the command's shape.
    #[error("the request does not fit: {0}")]
    BadRequest(String),
    /// No portfolio is open.
    #[error("no portfolio is open")]
    NothingOpen,
    /// There is no such kind.
    #[error("there is no kind {0}")]
    NoKind(String),
    /// The kind has no such field or column.
    #[error("{kind} has no field {field}")]
    NoField {
        /// The kind.
        kind: String,
        /// What was asked for.
        field: String,
    },
    /// There is no such record.
    #[error("there is no {kind} {id}")]
    NoRecord {
        /// The kind.
        kind: String,
        /// What was asked for.
        id: String,
    },
    /// The portfolio is seen as it was on a past date; nothing can be changed there.
    #[error("the past cannot be changed")]
    Past,
    /// A day that has not come cannot be looked at.
    #[error("{0} has not come yet")]
    NotYet(Date),
    /// On this day the portfolio was not there yet.
    #[error("there was no portfolio on {0}")]
    BeforeFounding(Date),
    /// The facts of the portfolio cannot be removed.
    #[error("the facts of the portfolio stay")]
    Kept,
    /// What was to be answered is no longer seen, or the answer to withdraw is gone.
    #[error("this is no longer seen")]
    NoFinding,
    /// Nobody has said who uses this computer for the portfolio.
    #[error("nobody sits here")]
    NobodySits,
    /// Several records begin with these words.
    #[error("several records begin with {text}")]
    SeveralRecords {
        /// The words.
        text: String,
        /// What they are called; with their ids where they are called alike.
        titles: Vec<String>,
    },
    /// A condition is not of the form column=value.
    #[error("{0} is no condition")]
    NoCondition(String),
    /// A column never has this value.
    #[error("{field} is never {value}")]
    NoValue {
        /// The column's word.
        field: String,
        /// What was asked for.
        value: String,
        /// What it can be.
        known: Vec<String>,
    },
    /// There is no such rule.
    #[error("there is no rule {0}")]
    NoRule(String),
    /// A folder holds no table.
    #[error("{} holds no table", .0.display())]
    NoTables(PathBuf),
    /// No row of the tables becomes a record.
    #[error("no row becomes a record")]
    NothingMade,
    /// A format holds records of all kinds, not of one.
    #[error("{0} holds all kinds")]
    AllKinds(String),
    /// There is no such report or format.
    #[error("there is no format {0}")]
    NoFormat(String),
    /// The path was not chosen by a person.
    #[error("{} was not chosen in a dialog", .0.display())]
    NotGranted(PathBuf),
    /// Several files cannot go where one is expected.
    #[error("these are several files")]
    SeveralFiles,
    /// A file that is not replaced: a portfolio, or a table that is being imported.
    #[error("{} is a portfolio or a table that is being imported", .0.display())]
    WouldReplace(PathBuf),
    /// The tables that were read are no longer kept.
    #[error("the tables have to be read again")]
    DraftGone,
    /// The plan or the portfolio is another than in the preview that was seen.
    #[error("something else would be imported than was seen")]
    Unseen,
    /// A change cannot be taken back whole: something stands against it since.
    #[error("“{label}” cannot be taken back whole")]
    Since {
        /// Its label.
        label: String,
        /// What stands against it, in words.
        since: Vec<String>,
        /// Whether the rest of it can be taken back.
        rest: bool,
    },
    /// A value does not fit its field.
    #[error(transparent)]
    Field(#[from] FieldProblem),
    /// Several values do not fit.
    #[error("{} values do not fit", .0.len())]
    Fields(Vec<FieldProblem>),
    /// The change contradicts what is in the portfolio.
    #[error(transparent)]
    Rejected(#[from] Rejection),
    /// The document; where a record stands in the way, the error is [`Error::Rejected`].
    #[error(transparent)]
    Store(tilth_store::Error),
    /// Tables in or out.
    #[error(transparent)]
    Exchange(#[from] tilth_exchange::ExchangeError),
    /// A report.
    #[error(transparent)]
    Report(#[from] tilth_report::Error),
    /// A command panicked, saying this.
    #[error("something went wrong inside: {0}")]
    Internal(String),
    /// A file beside the portfolio.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// An error on the wire.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(rename = "CommandError")]
pub struct ErrorShape {
    /// Which error it is; it does not change between versions.
    pub code: String,
    /// What happened, what is safe, what to do.
    pub message: String,
    /// What the message is about, by name: a field, a path, a record.
    #[ts(type = "Record<string, Value>")]
    pub details: Map<String, Value>,
}

impl Error {
    /// Which error it is.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoCommand(_) => "no-command",
            Self::BadRequest(_) => "bad-request",
            Self::NothingOpen => "nothing-open",
            Self::NoKind(_) => "no-kind",
            Self::NoField { .. } => "no-field",
            Self::NoRecord { .. } => "no-such-record",
            Self::Past => "past",
            Self::NotYet(_) => "not-yet",
            Self::BeforeFounding(_) => "before-founding",
            Self::Kept => "kept",
            Self::NoFinding => "no-finding",
            Self::NobodySits => "nobody-sits",
            Self::SeveralRecords { .. } => "several-records",
            Self::NoCondition(_) => "no-condition",
            Self::NoValue { .. } => "no-value",
            Self::NoRule(_) => "no-rule",
            Self::NoTables(_) => "no-tables",
            Self::NothingMade => "nothing-made",
            Self::AllKinds(_) => "all-kinds",
            Self::NoFormat(_) => "no-format",
            Self::NotGranted(_) => "not-granted",
            Self::SeveralFiles => "several-files",
            Self::WouldReplace(_) => "would-replace",
            Self::DraftGone => "draft-gone",
            Self::Unseen => "unseen",
            Self::Since { rest: true, .. } => "since",
            Self::Since { .. } => "since-all",
            Self::Field(problem) => problem.mismatch.code(),
            Self::Fields(_) => "fields",
            Self::Rejected(rejection) => rejection.code(),
            Self::Store(error) => error.code(),
            Self::Exchange(error) => error.code(),
            Self::Report(error) => error.code(),
            Self::Internal(_) => "internal",
            Self::File { .. } => "file",
        }
    }

    /// The error in words.
    #[must_use]
    pub fn shape(&self, words: &Words) -> ErrorShape {
        let details = self.details(words);
        let message = match self {
            Self::Field(problem) => words.mismatch(&problem.mismatch),
            Self::Rejected(Rejection::Invalid { kind, problem, .. }) => words.mismatch_of(*kind, &problem.mismatch),
            Self::Rejected(Rejection::Dangling { kind, field, .. }) => {
                let target = kind.info().field(field).and_then(|(_, field)| field.field_type.target());
                let target = target.map(|target| words.kind_one(target)).unwrap_or_default();
                words.with("error-dangling", &args! { "field" => words.field(*kind, field), "target" => target })
            }
            Self::Store(error) => words.with(&format!("error-{}", error.code()), &error.args()),
            Self::Exchange(error) => words.with(&format!("error-{}", error.code()), &error.args()),
            Self::Report(error) => {
                words.with(&format!("error-{}", error.code()), &args! { "value" => error.to_string() })
            }
            Self::Since { label, since, .. } => {
                let shown = &since[..since.len().min(MOST_SINCE)];
                let more = since.len() - shown.len();
                let args = args! { "label" => label.as_str(), "known" => shown.join("; "), "more" => more };
                words.with(&format!("error-{}", self.code()), &args)
            }
            other => {
                let text = |name: &str| details.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
                let args = args! {
                    "value" => text("value"), "kind" => text("kind"), "field" => text("field"), "path" => text("path"),
                    "known" => text("known"),
                };
                words.with(&format!("error-{}", other.code()), &args)
            }
        };
        ErrorShape { code: self.code().to_owned(), message, details }
    }

    fn details(&self, words: &Words) -> Map<String, Value> {
        let details = match self {
            Self::NoCommand(value)
            | Self::BadRequest(value)
            | Self::NoKind(value)
            | Self::NoCondition(value)
            | Self::AllKinds(value)
            | Self::NoFormat(value)
            | Self::Internal(value) => json!({ "value": value }),
            Self::SeveralRecords { text, titles } => json!({ "value": text, "known": listed(titles, "; ") }),
            Self::NoValue { field, value, known } => {
                json!({ "field": field, "value": value, "known": listed(known, ", ") })
            }
            Self::NoRule(value) => {
                let rules: Vec<String> = Rule::ALL.iter().map(|rule| rule.id().to_owned()).collect();
                json!({ "value": value, "known": rules.join(", ") })
            }
            Self::NotYet(date) | Self::BeforeFounding(date) => json!({ "value": show_date(*date) }),
            Self::NoField { kind, field } => json!({ "kind": kind, "field": field }),
            Self::NoRecord { kind, id } => json!({ "kind": kind, "value": id }),
            Self::NotGranted(path) | Self::WouldReplace(path) | Self::NoTables(path) => {
                json!({ "path": path.display().to_string() })
            }
            Self::File { path, source } => {
                json!({ "path": path.display().to_string(), "value": system_reason(source) })
            }
            Self::Field(problem) => json!({ "field": problem.field }),
            Self::Fields(problems) => {
                let fields =
                    problems.iter().map(|problem| (problem.field.to_owned(), json!(words.mismatch(&problem.mismatch))));
                json!({ "fields": fields.collect::<Map<_, _>>() })
            }
            Self::Rejected(Rejection::Invalid { problem, .. }) => json!({ "field": problem.field }),
            Self::Rejected(Rejection::StillReferred { by_kind, .. }) => json!({ "kind": words.kind(*by_kind) }),
            Self::Rejected(Rejection::Dangling { kind, field, .. }) => {
                json!({ "kind": words.kind(*kind), "field": field })
            }
            Self::Rejected(
                Rejection::NoRecord { kind, .. } | Rejection::Exists { kind, .. } | Rejection::Stale { kind, .. },
            ) => json!({ "kind": words.kind(*kind) }),
            _ => json!({}),
        };
        match details {
            Value::Object(details) => details,
            _ => Map::new(),
        }
    }
}

impl From<tilth_store::Error> for Error {
    fn from(error: tilth_store::Error) -> Self {
        match error {
            tilth_store::Error::Rejected(rejection) => Self::Rejected(rejection),
            other => Self::Store(other),
        }
    }
}

/// The first of several names.
fn listed(names: &[String], between: &str) -> String {
    let shown: Vec<&str> = names.iter().take(MOST_NAMES).map(String::as_str).collect();
    let more = if names.len() > MOST_NAMES { format!("{between}…") } else { String::new() };
    format!("{}{more}", shown.join(between))
}

const MOST_NAMES: usize = 10;
const MOST_SINCE: usize = 3;

/// The mismatch of one field.
pub(crate) fn misfit(field: &'static str, mismatch: Mismatch) -> Error {
    Error::Field(FieldProblem { field, mismatch })
}
