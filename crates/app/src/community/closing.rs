//! Closing a community with honour: why, where its memory lives, and who keeps it (W-Art, stages).

use serde::{Deserialize, Serialize};
use tilth_core::{
    Change, Choice, Date, FieldProblem, Kind, Mismatch, Value, args,
    catalog::{ArtifactKind, Stage},
    parse_date,
};
use ts_rs::TS;
use uuid::Uuid;

use crate::{App, Error, edits::Saved};

/// The end of a community's life, as somebody tells it.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CloseCommunity {
    /// The community.
    pub id: Uuid,
    /// The day, as it was typed; today where nothing was.
    #[serde(default)]
    pub closed_on: Option<String>,
    /// Why it closes.
    pub closed_why: String,
    /// Where its memory lives.
    pub memory: String,
    /// Who keeps it.
    #[serde(default)]
    pub keeper: Option<Uuid>,
}

impl App {
    /// Closes a community, as one change: the day and the reason, the last station of its path, where its memory lives,
    /// and, where somebody keeps it, the memory as an artifact with its keeper.
    pub fn close_community(&self, request: CloseCommunity) -> Result<Saved, Error> {
        let on = self.closing_day(&request)?;
        let [why, memory] = [&request.closed_why, &request.memory].map(|text| text.trim().to_owned());
        let (kind, id) = (Kind::Community, request.id);
        self.change(None, |open| {
            let name = open.view(&self.words, self.settings.clock.today()).community(id)?.name.clone();
            let mut changes: Vec<Change> = [
                open.setting(kind, id, "closed_on", Value::Date(on))?,
                open.setting(kind, id, "closed_why", Value::Text(why.clone()))?,
                open.setting(kind, id, "memory", Value::Text(memory.clone()))?,
            ]
            .into_iter()
            .flatten()
            .collect();
            let stage = [
                ("community", Value::Ref(id)),
                ("stage", Value::Text(Stage::Closed.id().to_owned())),
                ("on", Value::Date(on)),
                ("evidence", Value::Text(why)),
            ];
            changes.push(Change::Create(Box::new(self.new_record(Kind::StageChange, stage)?)));
            if let Some(keeper) = request.keeper {
                let title = self.words.with("life-memory", &args! { "name" => name.as_str() });
                let kept = [
                    ("name", Value::Text(title)),
                    ("kind", Value::Text(ArtifactKind::Story.id().to_owned())),
                    ("description", Value::Text(memory)),
                    ("community", Value::Ref(id)),
                    ("keeper", Value::Ref(keeper)),
                ];
                changes.push(Change::Create(Box::new(self.new_record(Kind::Artifact, kept)?)));
            }
            Ok((self.words.with("life-closed", &args! { "name" => name }), changes))
        })
    }

    /// The day of the closing; what has to be told is checked with it, so that all that is missing is said at once.
    fn closing_day(&self, request: &CloseCommunity) -> Result<Date, Error> {
        let mut problems = Vec::new();
        let typed = request.closed_on.as_deref().filter(|text| !text.trim().is_empty());
        let on = typed.map_or_else(|| Ok(self.settings.clock.today()), parse_date).unwrap_or_else(|mismatch| {
            problems.push(FieldProblem { field: "closed_on", mismatch });
            self.settings.clock.today()
        });
        for (field, text) in [("closed_why", &request.closed_why), ("memory", &request.memory)] {
            if text.trim().is_empty() {
                problems.push(FieldProblem { field, mismatch: Mismatch::Required });
            }
        }
        if problems.is_empty() { Ok(on) } else { Err(Error::Fields(problems)) }
    }
}
