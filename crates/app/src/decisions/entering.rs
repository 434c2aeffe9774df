//! A decision is entered together with what is known of asking the communities it touches.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use tilth_core::{AnyRecord, Change, Choice, FieldProblem, Id, Kind, Mismatch, Value, args, title};
use tilth_insight::touched;
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    edits::{Input, Saved},
    open::Open,
    shapes::Chip,
};

/// Domains that a decision is about.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct TouchedRequest {
    /// The domains.
    pub domains: Vec<Uuid>,
}

/// A community to ask about a decision.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct TouchedCommunity {
    /// The community.
    pub community: Chip,
    /// The id of its role for those domains.
    pub role: String,
}

/// A decision with its consultations.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct EnterDecision {
    /// The fields of the decision.
    #[ts(type = "Record<string, Input>")]
    pub values: IndexMap<String, Input>,
    /// The fields of its consultations. One that does not say whether the community was asked is not noted.
    #[ts(type = "Record<string, Input>[]")]
    pub consultations: Vec<IndexMap<String, Input>>,
}

impl App {
    /// The communities to ask about these domains: their stewards, then those that contribute.
    pub fn touched_communities(&self, request: TouchedRequest) -> Result<Vec<TouchedCommunity>, Error> {
        self.with_view(|view, _| {
            let domains: Vec<_> = request.domains.iter().map(|id| Id::new(*id)).collect();
            let found = touched(view.portfolio, &domains, view.today);
            let shape = |one: tilth_insight::Touched| {
                Some(TouchedCommunity { community: view.chip_of(one.community)?, role: one.role.id().to_owned() })
            };
            Ok(found.into_iter().filter_map(shape).collect())
        })
    }

    /// Notes a decision with its consultations, as one change.
    pub fn enter_decision(&self, request: EnterDecision) -> Result<Saved, Error> {
        let id = self.settings.clock.id();
        self.change(Some((Kind::Decision, id)), |open| {
            let decision = self.entered(open, Kind::Decision, id, &request.values)?;
            let label = args! {
                "kind" => self.words.kind(Kind::Decision),
                "title" => title(open.portfolio(), &self.words, decision.as_dyn()),
            };
            let mut changes = vec![Change::Create(Box::new(decision))];
            for asked in request.consultations.iter().filter(|fields| fields.contains_key("asked")) {
                changes.push(Change::Create(Box::new(self.consultation(open, id, asked)?)));
            }
            Ok((self.words.with("change-create", &label), changes))
        })
    }

    /// A consultation about a decision. What does not fit is said of the consultations as a whole, with the community.
    fn consultation(&self, open: &Open, decision: Uuid, fields: &IndexMap<String, Input>) -> Result<AnyRecord, Error> {
        let mut fields = fields.clone();
        let value = Value::Ref(decision).to_json();
        fields.insert("decision".to_owned(), Input::Value { value });
        self.entered(open, Kind::Consultation, self.settings.clock.id(), &fields).map_err(|error| match error {
            Error::Fields(problems) => {
                let first = problems.into_iter().next().map(|problem| problem.mismatch);
                let mismatch = first.unwrap_or(Mismatch::Required);
                Error::Fields(vec![FieldProblem { field: "consultations", mismatch }])
            }
            other => other,
        })
    }
}
