//! What was decided in a domain, and whether its communities were asked.

use serde::Serialize;
use tilth_core::{
    Choice, Kind,
    catalog::{Asked, Consultation, Decision, Effect, Reaction, TurnedOut},
    show_date,
};
use tilth_insight::Arg;
use ts_rs::TS;
use uuid::Uuid;

use super::{DomainRequest, NAMED, named};
use crate::{App, Error, community::count, open::View, shapes::Chip};

/// What was decided in a domain.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DomainDecisions {
    /// How many, and how often somebody was asked before; one sentence.
    pub answer: String,
    /// How many there are.
    pub total: usize,
    /// The newest first.
    pub decisions: Vec<DomainDecision>,
}

/// A decision, and who was asked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DomainDecision {
    /// The decision.
    pub decision: Chip,
    /// Its day, and how it turned out, in words.
    pub said: String,
    /// What was decided, in a few words.
    pub summary: Option<String>,
    /// What is seen of it now.
    pub hindsight: Option<String>,
    /// The communities that were asked, or not.
    pub asked: Vec<AskedLine>,
    /// The domain's living stewards of which nothing is noted.
    pub unsaid: Vec<Chip>,
}

/// A community and a decision.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AskedLine {
    /// The consultation.
    pub id: Uuid,
    /// The community.
    pub community: Chip,
    /// Whether it was asked, its reaction and what became of it, in words.
    pub said: String,
    /// What it said.
    pub quote: Option<String>,
}

impl App {
    /// What was decided in a domain, and whether its communities were asked.
    pub fn domain_decisions(&self, request: DomainRequest) -> Result<DomainDecisions, Error> {
        self.of_domain(request, |view, domain| {
            let portfolio = view.portfolio;
            let taken = portfolio.linked::<Decision>(domain.id).filter(|one| one.date <= view.today);
            let mut decisions: Vec<&Decision> = taken.collect();
            decisions.sort_by_key(|decision| std::cmp::Reverse((decision.date, decision.id)));
            decisions.dedup_by_key(|decision| decision.id);
            let before = |decision: &&&Decision| {
                portfolio.linked::<Consultation>(decision.id).any(|one| one.asked == Asked::Before)
            };
            let args = vec![
                named(domain),
                ("decisions", count(decisions.len())),
                ("before", count(decisions.iter().filter(before).count())),
            ];
            let mut stewards = portfolio.stewards(domain.id, view.today);
            stewards.retain(|community| portfolio.lives(community, view.today));
            let stewards: Vec<Uuid> = stewards.iter().map(|community| community.id.uuid()).collect();
            DomainDecisions {
                answer: view.say("page-domain-decisions", args),
                total: decisions.len(),
                decisions: decisions.iter().take(NAMED).filter_map(|one| view.decided(one, &stewards)).collect(),
            }
        })
    }
}

impl View<'_> {
    /// A decision with those who were asked; `stewards` are those whom it touches.
    pub(crate) fn decided(&self, decision: &Decision, stewards: &[Uuid]) -> Option<DomainDecision> {
        let consultations = self.portfolio.linked::<Consultation>(decision.id);
        let mut asked: Vec<AskedLine> = consultations.filter_map(|one| self.asked_line(one)).collect();
        asked.sort_by_cached_key(|line| (tilth_core::fold(&line.community.title), line.id));
        let unsaid = stewards.iter().filter(|id| asked.iter().all(|line| line.community.id != **id));
        let turned_out = decision.turned_out.map(|one| self.words.choice(TurnedOut::SET, one.id()));
        let said = [Some(show_date(decision.date)), turned_out].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        Some(DomainDecision {
            decision: self.chip(Kind::Decision, decision.id.uuid())?,
            said,
            summary: decision.summary.clone(),
            hindsight: decision.hindsight.clone(),
            unsaid: unsaid.filter_map(|id| self.chip(Kind::Community, *id)).collect(),
            asked,
        })
    }

    fn asked_line(&self, one: &Consultation) -> Option<AskedLine> {
        let said = [
            Some(self.say("page-domain-asked", vec![("asked", Arg::Case(one.asked.id()))])),
            one.reaction.map(|reaction| self.words.choice(Reaction::SET, reaction.id())),
            one.effect.map(|effect| self.words.choice(Effect::SET, effect.id())),
        ];
        Some(AskedLine {
            id: one.id.uuid(),
            community: self.chip_of(one.community)?,
            said: said.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            quote: one.said.clone(),
        })
    }
}
