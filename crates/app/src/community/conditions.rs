//! Two scales kept apart: what the organization grants a community, and how formal the community itself is (W-Art).

use serde::Serialize;
use tilth_core::{
    Choice, Kind,
    catalog::{Community, Condition, ConditionKind, Granted},
};
use tilth_insight::Arg;
use ts_rs::TS;
use uuid::Uuid;

use super::{CommunityRequest, count};
use crate::{App, Error, open::View, shapes::Chip};

/// What the organization grants a community, and how formal it is.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityConditions {
    /// What is granted, one sentence.
    pub answer: String,
    /// The nine conditions.
    pub conditions: Vec<ConditionLine>,
    /// The formality's id.
    pub formality: Option<String>,
    /// What that means for the community.
    pub formality_means: Option<String>,
    /// The unit that is its formal core.
    pub core: Option<Chip>,
}

/// A condition, and how far it is granted.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ConditionLine {
    /// The kind's id.
    pub kind: String,
    /// What it makes possible.
    pub purpose: String,
    /// The record of it, once something is noted.
    pub id: Option<Uuid>,
    /// `no`, `partly` or `yes`.
    pub granted: Option<String>,
    /// How much.
    pub amount: Option<String>,
    /// What else is to be said.
    pub note: Option<String>,
    /// Who sponsors the community, where nothing is noted of sponsorship.
    pub sponsors: Vec<Chip>,
}

impl App {
    /// What the organization grants a community, and how formal it is.
    pub fn community_conditions(&self, request: CommunityRequest) -> Result<CommunityConditions, Error> {
        self.about(request, |view, community| {
            let conditions = view.conditions(community);
            let at = |granted: Granted| {
                let id = granted.id();
                count(conditions.iter().filter(|condition| condition.granted.as_deref() == Some(id)).count())
            };
            let is_unsaid = |condition: &&ConditionLine| condition.granted.is_none() && condition.sponsors.is_empty();
            let sponsors: Vec<_> =
                conditions.iter().flat_map(|one| &one.sponsors).map(|chip| (Kind::Person, chip.id)).collect();
            let sponsored = sponsors.len();
            let args = vec![
                ("name", Arg::Record(Kind::Community, community.id.uuid())),
                ("yes", at(Granted::Yes)),
                ("partly", at(Granted::Partly)),
                ("noted", count(conditions.iter().filter(|condition| condition.granted.is_some()).count())),
                ("unsaid", count(conditions.iter().filter(is_unsaid).count())),
                ("sponsors", Arg::Records(sponsors)),
                ("sponsored", count(sponsored)),
            ];
            let formality = community.formality.map(Choice::id);
            CommunityConditions {
                answer: view.say("life-conditions-answer", args),
                conditions,
                formality: formality.map(str::to_owned),
                formality_means: formality.map(|id| view.say("life-formality", vec![("formality", Arg::Case(id))])),
                core: community.institutional_core.and_then(|unit| view.chip(Kind::Unit, unit.uuid())),
            }
        })
    }
}

impl View<'_> {
    fn conditions(&self, community: &Community) -> Vec<ConditionLine> {
        let line = |kind: &ConditionKind| {
            let noted = self.portfolio.linked::<Condition>(community.id).filter(|condition| condition.kind == *kind);
            let newest = noted.max_by_key(|condition| condition.id);
            let is_known = newest.is_none() && *kind == ConditionKind::Sponsorship;
            let sponsors = if is_known { self.portfolio.sponsorships(community.id, self.today) } else { Vec::new() };
            ConditionLine {
                kind: kind.id().to_owned(),
                purpose: self.words.get(purpose_of(*kind)),
                id: newest.map(|condition| condition.id.uuid()),
                granted: newest.map(|condition| condition.granted.id().to_owned()),
                amount: newest.and_then(|condition| condition.amount.clone()),
                note: newest.and_then(|condition| condition.note.clone()),
                sponsors: sponsors.into_iter().filter_map(|one| self.person(one.person)).collect(),
            }
        };
        ConditionKind::ALL.iter().map(line).collect()
    }
}

/// The words that say what a condition makes possible.
const fn purpose_of(kind: ConditionKind) -> &'static str {
    match kind {
        ConditionKind::Time => "life-condition-time",
        ConditionKind::Travel => "life-condition-travel",
        ConditionKind::Technology => "life-condition-technology",
        ConditionKind::Sponsorship => "life-condition-sponsorship",
        ConditionKind::Access => "life-condition-access",
        ConditionKind::DevelopmentPlans => "life-condition-development-plans",
        ConditionKind::Appraisal => "life-condition-appraisal",
        ConditionKind::CareerPath => "life-condition-career-path",
        ConditionKind::Logistics => "life-condition-logistics",
    }
}
