//! Money and hours for a project, and the stage it comes to by them.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::json;
use tilth_core::{
    Change, Choice, FieldValue, Id, Kind, Mismatch, Rejection, args,
    catalog::{FundingKind, Project, ProjectStage},
};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    edits::{Input, Saved},
    error::misfit,
};

/// Money and hours that are set aside for a project.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FundRequest {
    /// The project.
    pub project: Uuid,
    /// The fields of the funding, by name.
    #[ts(type = "Record<string, Input>")]
    pub values: IndexMap<String, Input>,
    /// Whether a project that waits for a word becomes funded by it.
    pub moves: bool,
}

impl App {
    /// Sets money and hours aside for a project; one that waits for a word becomes funded by the same change.
    pub fn fund_project(&self, request: FundRequest) -> Result<Saved, Error> {
        if !["money", "hours"].iter().any(|field| request.values.contains_key(*field)) {
            return Err(misfit("money", Mismatch::Required));
        }
        let id = self.settings.clock.id();
        self.change(Some((Kind::Funding, id)), |open| {
            let missing = || Error::Rejected(Rejection::NoRecord { kind: Kind::Project, id: request.project });
            let project = open.portfolio().get(Id::<Project>::new(request.project)).ok_or_else(missing)?;
            let mut values = request.values.clone();
            for (field, value) in [("project", json!(request.project)), ("kind", json!(FundingKind::Allocated.id()))] {
                values.insert(field.to_owned(), Input::Value { value });
            }
            let mut changes = vec![Change::Create(Box::new(self.entered(open, Kind::Funding, id, &values)?))];
            if request.moves && waits(project) {
                changes.extend(open.setting(
                    Kind::Project,
                    request.project,
                    "stage",
                    ProjectStage::Funded.to_value(),
                )?);
            }
            let label = self.words.with("change-fund", &args! { "name" => project.name.as_str() });
            Ok((label, changes))
        })
    }
}

/// Whether a project waits for a word.
pub(super) const fn waits(project: &Project) -> bool {
    matches!(project.stage, ProjectStage::Idea | ProjectStage::Proposed)
}
