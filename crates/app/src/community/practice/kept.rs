//! What a community keeps and shares: artifacts with their keepers, help asked and offered (W-Systems, artifacts and
//! connectivity).

use std::cmp::Reverse;

use serde::Serialize;
use tilth_core::{
    Choice, Kind, PracticeFigures,
    catalog::{Artifact, Community, HelpRequest},
};
use tilth_insight::{Arg, review_due};
use ts_rs::TS;

use super::{CommunityRequest, count, iso};
use crate::{App, Error, open::View, shapes::Chip};

/// What a community keeps and shares.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityPractice {
    /// What it keeps, one sentence.
    pub answer: String,
    /// Its artifacts: those due for review, then those without a keeper, then the others by name.
    pub artifacts: Vec<Kept>,
    /// How many there are.
    pub total: usize,
    /// What it uses of others.
    pub used: Vec<Chip>,
    /// Help asked and offered, one sentence.
    pub helped: String,
    /// Who asked for help, the newest first.
    pub help: Vec<Help>,
}

/// An artifact.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Kept {
    /// The artifact.
    pub artifact: Chip,
    /// The kind's id.
    pub kind: Option<String>,
    /// Who keeps it.
    pub keeper: Option<Chip>,
    /// When it was reviewed, and when it is to be again, in words.
    pub review: String,
    /// Whether its review is due.
    pub due: bool,
    /// The other communities that use it.
    pub used_by: Vec<Chip>,
}

/// Somebody asked for help.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Help {
    /// What was asked.
    pub help: Chip,
    /// The day.
    pub on: String,
    /// Who asked.
    pub asked_by: Option<Chip>,
    /// Who offered it.
    pub offered_by: Option<Chip>,
    /// Who brought them together.
    pub introduced_by: Option<Chip>,
    /// What came of it.
    pub outcome: Option<String>,
}

/// So many artifacts and requests are shown; the others stand in their lists.
const SHOWN: usize = 60;

impl App {
    /// What a community keeps and shares.
    pub fn community_practice(&self, request: CommunityRequest) -> Result<CommunityPractice, Error> {
        self.about(request, |view, community| view.practice(community))
    }
}

impl View<'_> {
    fn practice(&self, community: &Community) -> CommunityPractice {
        let usual = PracticeFigures::of(self.portfolio).artifact_review_every;
        let due = |artifact: &Artifact| review_due(artifact, usual).is_some_and(|day| day < self.today);
        let (mut own, used): (Vec<&Artifact>, Vec<&Artifact>) =
            self.portfolio.linked::<Artifact>(community.id).partition(|one| one.community == community.id);
        own.sort_by_key(|one| (!due(one), one.keeper.is_some(), &one.name, one.id));
        let kept = vec![
            ("artifacts", count(own.len())),
            ("due", count(own.iter().filter(|one| due(one)).count())),
            ("planned", count(own.iter().filter(|one| review_due(one, usual).is_some()).count())),
            ("unkept", count(own.iter().filter(|one| one.keeper.is_none()).count())),
            ("kept", count(own.iter().filter(|one| one.keeper.is_some()).count())),
        ];
        let mut help: Vec<&HelpRequest> = self.portfolio.linked::<HelpRequest>(community.id).collect();
        help.sort_by_key(|one| Reverse((one.on, one.id)));
        let found = help.iter().filter(|one| one.offered_by.is_some() || one.outcome.is_some()).count();
        let brought = help.iter().filter(|one| one.introduced_by.is_some()).count();
        let helped = vec![("asked", count(help.len())), ("found", count(found)), ("introduced", count(brought))];
        let mut used: Vec<Chip> =
            used.iter().filter_map(|one| self.chip(Kind::Artifact, one.id.uuid())).take(SHOWN).collect();
        used.sort_by(|a, b| a.title.cmp(&b.title));
        CommunityPractice {
            answer: self.say("kept-answer", kept),
            artifacts: own.iter().take(SHOWN).filter_map(|one| self.kept(one, usual, due(one))).collect(),
            total: own.len(),
            used,
            helped: self.say("kept-help", helped),
            help: help.iter().take(SHOWN).filter_map(|one| self.help(one)).collect(),
        }
    }

    fn kept(&self, artifact: &Artifact, usual: i64, due: bool) -> Option<Kept> {
        let review = match (artifact.reviewed_on, review_due(artifact, usual)) {
            (Some(on), Some(next)) => {
                let due = Arg::Case(if due { "yes" } else { "no" });
                self.say("kept-reviewed", vec![("on", Arg::Date(on)), ("next", Arg::Date(next)), ("due", due)])
            }
            (None, Some(_)) => self.say("kept-never", Vec::new()),
            _ => self.say("kept-unplanned", Vec::new()),
        };
        let others = artifact.used_by.iter().filter(|id| **id != artifact.community);
        Some(Kept {
            artifact: self.chip(Kind::Artifact, artifact.id.uuid())?,
            kind: artifact.kind.map(|kind| kind.id().to_owned()),
            keeper: artifact.keeper.and_then(|keeper| self.person(keeper)),
            review,
            due,
            used_by: others.filter_map(|id| self.chip(Kind::Community, id.uuid())).collect(),
        })
    }

    fn help(&self, request: &HelpRequest) -> Option<Help> {
        Some(Help {
            help: self.chip(Kind::HelpRequest, request.id.uuid())?,
            on: iso(request.on),
            asked_by: request.asked_by.and_then(|by| self.person(by)),
            offered_by: request.offered_by.and_then(|by| self.person(by)),
            introduced_by: request.introduced_by.and_then(|by| self.person(by)),
            outcome: request.outcome.clone(),
        })
    }
}
