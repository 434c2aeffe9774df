//! The life of a community: the stages it came to, what suits the present one, its anniversaries, its end.

use serde::Serialize;
use tilth_core::{
    Choice, Kind,
    catalog::{Community, Stage},
};
use tilth_insight::{Arg, Walk, walk};
use ts_rs::TS;
use uuid::Uuid;

use super::{CommunityRequest, count};
use crate::{
    App, Error,
    open::View,
    shapes::{Chip, FindingShape},
};

/// The life of a community.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityLife {
    /// Where it is in its life, one sentence.
    pub answer: String,
    /// The stage's id.
    pub stage: Option<String>,
    /// The stages it came to, the newest first.
    pub visits: Vec<StageVisit>,
    /// What the present stage needs.
    pub advice: Option<StageAdvice>,
    /// All that wants attention about it.
    pub findings: Vec<FindingShape>,
    /// Its founding, its years and its next anniversary, in words.
    pub years: Option<String>,
    /// When it last renewed itself, in words.
    pub renewal: String,
    /// The last renewal workshop.
    pub renewed: Option<Chip>,
    /// How it ended.
    pub ending: Option<Ending>,
}

/// A stage that a community came to.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StageVisit {
    /// The record of it.
    pub id: Uuid,
    /// The stage's id.
    pub stage: String,
    /// The day.
    pub on: String,
    /// What showed it.
    pub evidence: String,
    /// Whether it came from a later stage.
    pub back: bool,
}

/// What a stage needs, what suits it, and what to go easy on.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StageAdvice {
    /// What it needs.
    pub needs: String,
    /// What suits it.
    pub suits: String,
    /// What to go easy on.
    pub easy: String,
    /// Where that is from.
    pub source: String,
}

/// How a community ended, and what it leaves.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Ending {
    /// Why it closed.
    pub why: String,
    /// Where its memory lives.
    pub memory: String,
}

impl App {
    /// The life of a community.
    pub fn community_life(&self, request: CommunityRequest) -> Result<CommunityLife, Error> {
        self.about(request, |view, community| {
            let walk = walk(view.portfolio, community, view.today);
            let mut visits = view.visits(community);
            visits.reverse();
            let closed = walk.stage == Some(Stage::Closed);
            CommunityLife {
                answer: view.life_answer(community, &walk),
                stage: walk.stage.map(|stage| stage.id().to_owned()),
                visits,
                advice: walk.stage.map(|stage| view.advice(stage)),
                findings: view.seen_by(community, |_| true),
                years: view.years(&walk),
                renewal: view.renewal(&walk),
                renewed: walk.renewed.and_then(|event| view.chip(Kind::Event, event.uuid())),
                ending: closed.then(|| Ending {
                    why: community.closed_why.clone().unwrap_or_default(),
                    memory: community.memory.clone().unwrap_or_default(),
                }),
            }
        })
    }
}

impl View<'_> {
    fn life_answer(&self, community: &Community, walk: &Walk) -> String {
        let name = ("name", Arg::Record(Kind::Community, community.id.uuid()));
        match (walk.stage, walk.since) {
            (Some(stage), Some(since)) => {
                let args = vec![
                    name,
                    ("stage", Arg::Case(stage.id())),
                    ("since", Arg::Date(since)),
                    ("returns", count(walk.returns())),
                ];
                self.say("life-answer", args)
            }
            _ => self.say("life-answer-unknown", vec![name]),
        }
    }

    fn advice(&self, stage: Stage) -> StageAdvice {
        let id = match stage {
            Stage::Discovering => "life-stage-discovering",
            Stage::Growing => "life-stage-growing",
            Stage::Establishing => "life-stage-establishing",
            Stage::AtWork => "life-stage-at-work",
            Stage::Reinventing => "life-stage-reinventing",
            Stage::Closed => "life-stage-closed",
        };
        let part = |part: &str| self.words.get(&format!("{id}.{part}"));
        StageAdvice { needs: self.words.get(id), suits: part("suits"), easy: part("easy"), source: part("source") }
    }

    fn years(&self, walk: &Walk) -> Option<String> {
        let founded = ("founded", Arg::Date(walk.founded?));
        let years = ("years", count(walk.years));
        Some(match walk.anniversary {
            Some(next) => {
                let args = vec![founded, years, ("next", Arg::Date(next)), ("coming", count(walk.years + 1))];
                self.say("life-years", args)
            }
            None => self.say("life-years-ended", vec![founded, years]),
        })
    }

    fn renewal(&self, walk: &Walk) -> String {
        match walk.renewed.map(|event| self.portfolio.follow(event).date) {
            Some(date) => self.say("life-renewed", vec![("date", Arg::Date(date))]),
            None => self.say("life-not-renewed", Vec::new()),
        }
    }
}
