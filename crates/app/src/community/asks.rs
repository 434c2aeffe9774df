//! What is asked of a community: does it give energy or take it, and is it paid for (W-Art, energizing tasks)?

use serde::Serialize;
use tilth_core::{
    Choice, Kind,
    catalog::{Ask, Community},
};
use tilth_insight::{Arg, Pull, Rule, pull, pulls, ratings, runs};
use ts_rs::TS;
use uuid::Uuid;

use super::{CommunityRequest, count, iso};
use crate::{
    App, Error,
    open::View,
    shapes::{Chip, FindingShape},
};

const RULES: [Rule; 2] = [Rule::DrainingAsk, Rule::AsksPiledUp];

/// What is asked of a community.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityAsks {
    /// What the asks do to it, one sentence.
    pub answer: String,
    /// Those that run, the draining and unfunded first, then the newest.
    pub running: Vec<AskLine>,
    /// Those that are done or declined, the newest first.
    pub over: Vec<AskLine>,
    /// What wants attention about them.
    pub findings: Vec<FindingShape>,
}

/// An ask with what members said of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AskLine {
    /// The ask.
    pub id: Uuid,
    /// What is asked.
    pub what: String,
    /// Who asks.
    pub from: Vec<Chip>,
    /// The origin's id.
    pub origin: String,
    /// How much it is, in words.
    pub size: Option<String>,
    /// Whether only this community can do it.
    pub only_they_can: bool,
    /// Whether it is funded.
    pub funded: bool,
    /// Whether there is logistical support.
    pub supported: bool,
    /// The status's id.
    pub status: String,
    /// Since when it is asked.
    pub on: Option<String>,
    /// `energizing`, `draining`, `even` or `unsaid`.
    pub pull: String,
    /// Whether it drains and lacks funding or support.
    pub stands_out: bool,
    /// What members said, the oldest first.
    pub said: Vec<EnergySaid>,
}

/// What was said of an ask's energy: −2 to +2.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EnergySaid {
    /// The record of it.
    pub id: Uuid,
    /// The day.
    pub on: String,
    /// −2 to +2.
    pub energy: i8,
}

impl App {
    /// What is asked of a community.
    pub fn community_asks(&self, request: CommunityRequest) -> Result<CommunityAsks, Error> {
        self.about(request, |view, community| {
            let mut asks: Vec<&Ask> = view.portfolio.linked::<Ask>(community.id).collect();
            asks.sort_by_key(|ask| std::cmp::Reverse((ask.on, ask.id)));
            let (running, over): (Vec<&Ask>, Vec<&Ask>) = asks.into_iter().partition(|ask| runs(ask));
            let mut running: Vec<AskLine> = running.into_iter().map(|ask| view.ask(ask)).collect();
            running.sort_by_key(|ask| !ask.stands_out);
            CommunityAsks {
                answer: view.asks_answer(community),
                running,
                over: over.into_iter().map(|ask| view.ask(ask)).collect(),
                findings: view.seen(community, &RULES),
            }
        })
    }
}

impl View<'_> {
    fn asks_answer(&self, community: &Community) -> String {
        if let Some(on) = self.closed_on(community.id) {
            let asks: Vec<&Ask> = self.portfolio.linked::<Ask>(community.id).collect();
            let args = vec![
                ("name", Arg::Record(Kind::Community, community.id.uuid())),
                ("on", Arg::Date(on)),
                ("asks", count(asks.len())),
                ("running", count(asks.iter().filter(|ask| runs(ask)).count())),
            ];
            return self.say("life-asks-closed", args);
        }
        let pulls = pulls(self.portfolio, community.id, self.today);
        let args = vec![
            ("name", Arg::Record(Kind::Community, community.id.uuid())),
            ("running", count(pulls.running)),
            ("energizing", count(pulls.energizing)),
            ("draining", count(pulls.draining)),
            ("unfunded", count(pulls.draining_unfunded)),
            ("even", count(pulls.running - pulls.energizing - pulls.draining - pulls.unsaid)),
        ];
        self.say("life-asks-answer", args)
    }

    fn ask(&self, ask: &Ask) -> AskLine {
        let pull = pull(self.portfolio, ask.id, self.today);
        let from = [
            ask.from_unit.and_then(|unit| self.chip(Kind::Unit, unit.uuid())),
            ask.from_person.and_then(|person| self.person(person)),
            ask.project.and_then(|project| self.chip(Kind::Project, project.uuid())),
        ];
        let said = ratings(self.portfolio, ask.id, self.today).into_iter().map(|rating| EnergySaid {
            id: rating.id.uuid(),
            on: iso(rating.on),
            energy: rating.energy.get(),
        });
        AskLine {
            id: ask.id.uuid(),
            what: ask.what.clone(),
            from: from.into_iter().flatten().collect(),
            origin: ask.origin.id().to_owned(),
            size: ask.size.clone(),
            only_they_can: ask.only_they_can,
            funded: ask.funded,
            supported: ask.supported,
            status: ask.status.id().to_owned(),
            on: ask.on.map(iso),
            pull: match pull {
                Pull::Energizing => "energizing",
                Pull::Draining => "draining",
                Pull::Even => "even",
                Pull::Unsaid => "unsaid",
            }
            .to_owned(),
            stands_out: runs(ask) && pull == Pull::Draining && !(ask.funded && ask.supported),
            said: said.collect(),
        }
    }
}
