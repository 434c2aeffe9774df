//! Several fields of a record, changed at once.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use tilth_core::{FieldProblem, Mismatch, Rejection, args, title};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    edits::{Input, Saved, no_field, read},
};

/// New values of fields of a record.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ChangeRequest {
    /// The kind's name.
    pub kind: String,
    /// The record.
    pub id: Uuid,
    /// What was entered, by field; the others stay.
    #[ts(type = "Record<string, Input>")]
    pub values: IndexMap<String, Input>,
}

impl App {
    /// Changes fields of a record as one change. All that does not fit is said at once; values that are the same change
    /// nothing.
    pub fn change_record(&self, request: ChangeRequest) -> Result<Saved, Error> {
        let kind = self.kind(&request.kind)?;
        self.change(None, |open| {
            let missing = Rejection::NoRecord { kind, id: request.id };
            let record = open.portfolio().record(kind, request.id).ok_or(missing)?;
            let label =
                self.words.with("change-record", &args! { "title" => title(open.portfolio(), &self.words, record) });
            let mut changes = Vec::new();
            let mut problems = Vec::new();
            for (name, input) in &request.values {
                let (_, field) = kind.info().field(name).ok_or_else(|| no_field(kind, name))?;
                match read(field, input, open.currency()) {
                    Ok(new) if field.required && new.is_empty() => {
                        problems.push(FieldProblem { field: field.name, mismatch: Mismatch::Required });
                    }
                    Ok(new) => changes.extend(open.setting(kind, request.id, field.name, new)?),
                    Err(mismatch) => problems.push(FieldProblem { field: field.name, mismatch }),
                }
            }
            if problems.is_empty() { Ok((label, changes)) } else { Err(Error::Fields(problems)) }
        })
    }
}
