//! A decision's page: what was decided, what each community said, and what came of it.

use serde::{Deserialize, Serialize};
use tilth_core::{
    Choice, Date, Id, Kind, Rejection,
    catalog::{Community, Consultation, Decision, Funding},
};
use tilth_insight::{Arg, Asking, asking, touched, until_told, waits_since};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    desk::days,
    open::View,
    shapes::{Chip, FindingShape},
};

/// A decision whose page is looked at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, TS)]
pub struct DecisionRequest {
    /// The decision.
    pub id: Uuid,
}

/// What was decided, and how the communities were asked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DecisionPage {
    /// Who was asked before and how long telling back took, one sentence.
    pub answer: String,
    /// The day.
    pub date: String,
    /// Who decided: a person, a unit, or both.
    pub decided_by: Vec<Chip>,
    /// The domains it touches.
    pub domains: Vec<Chip>,
    /// What was decided.
    pub summary: Option<String>,
    /// The id of how it turned out.
    pub turned_out: Option<String>,
    /// What is seen now.
    pub hindsight: Option<String>,
    /// What each community was asked and said: those asked before first.
    pub consultations: Vec<ConsultationCard>,
    /// The communities that steward its domains or contribute to them, of which nothing is noted.
    pub unasked: Vec<Chip>,
    /// Money and hours that follow from it.
    pub fundings: Vec<Chip>,
    /// What wants attention.
    pub findings: Vec<FindingShape>,
}

/// What a community was asked and said, and what came of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ConsultationCard {
    /// The consultation.
    pub id: Uuid,
    /// The community.
    pub community: Chip,
    /// The id of whether it was asked.
    pub asked: String,
    /// The day.
    pub on: Option<String>,
    /// How it was asked.
    pub how: Option<String>,
    /// The id of its reaction.
    pub reaction: Option<String>,
    /// What it said, in its own words.
    pub said: Option<String>,
    /// The id of what came of it.
    pub effect: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// The day on which it was told.
    pub told_back_on: Option<String>,
    /// How long that took, or how long it has waited, in words; none where it was not asked.
    pub took: Option<String>,
    /// Whether it waits to be told.
    pub waits: bool,
}

impl App {
    /// What was decided, and how the communities were asked.
    pub fn decision(&self, request: DecisionRequest) -> Result<DecisionPage, Error> {
        self.with_view(|view, _| {
            let missing = Rejection::NoRecord { kind: Kind::Decision, id: request.id };
            let decision = view.portfolio.get(Id::<Decision>::new(request.id)).ok_or(Error::Rejected(missing))?;
            Ok(view.decision_page(decision))
        })
    }
}

impl View<'_> {
    fn decision_page(&self, decision: &Decision) -> DecisionPage {
        let mut noted: Vec<&Consultation> = self.portfolio.linked::<Consultation>(decision.id).collect();
        noted.sort_by_cached_key(|one| (one.asked, &self.portfolio.follow(one.community).name, one.id));
        let asking = asking(self.portfolio, decision, self.today);
        let noted_of = |community| noted.iter().any(|one| one.community == community);
        let touched = touched(self.portfolio, &decision.domains, self.today);
        let touched = touched.into_iter().map(|one| one.community);
        let contributing: Vec<Id<Community>> =
            touched.filter(|one| !asking.not_asked.contains(one) && !noted_of(*one)).collect();
        let unasked = asking.not_asked.iter().copied().filter(|one| !noted_of(*one));
        let mut fundings: Vec<&Funding> = self.portfolio.linked::<Funding>(decision.id).collect();
        fundings.sort_by_key(|funding| (funding.on, funding.id));
        let person = decision.decided_by_person.and_then(|id| self.chip(Kind::Person, id.uuid()));
        let unit = decision.decided_by_unit.and_then(|id| self.chip(Kind::Unit, id.uuid()));
        DecisionPage {
            answer: self.asked_in_words(&asking, contributing.len()),
            date: decision.date.to_string(),
            decided_by: person.into_iter().chain(unit).collect(),
            domains: decision.domains.iter().filter_map(|id| self.chip(Kind::Domain, id.uuid())).collect(),
            summary: decision.summary.clone(),
            turned_out: decision.turned_out.map(|one| one.id().to_owned()),
            hindsight: decision.hindsight.clone(),
            unasked: unasked.chain(contributing).filter_map(|community| self.chip_of(community)).collect(),
            consultations: noted.iter().filter_map(|one| self.consultation_card(one, decision)).collect(),
            fundings: fundings.iter().filter_map(|one| self.chip(Kind::Funding, one.id.uuid())).collect(),
            findings: self.open_findings(Kind::Decision, decision.id.uuid()),
        }
    }

    /// Who was asked before, and how long telling back took; of how many that contribute nothing is noted.
    fn asked_in_words(&self, asking: &Asking, contributing: usize) -> String {
        let count = |number: usize| Arg::Count(i64::try_from(number).unwrap_or(i64::MAX));
        let args = vec![
            ("before", count(asking.before.len())),
            ("after", count(asking.after.len())),
            ("not-asked", count(asking.not_asked.len())),
            ("declined", count(asking.declined.len())),
            ("touches", Arg::Case(if asking.touches() { "yes" } else { "no" })),
            ("told", count(asking.told.len())),
            ("unnoted", count(contributing)),
            ("timed", Arg::Case(if asking.days.is_empty() { "no" } else { "yes" })),
            ("days", Arg::Count(tilth_insight::middle(asking.days.clone()).unwrap_or(0))),
        ];
        self.say("page-decision-answer", args)
    }

    fn consultation_card(&self, one: &Consultation, decision: &Decision) -> Option<ConsultationCard> {
        let date = |day: Option<Date>| day.map(|day| day.to_string());
        let waits = waits_since(one, decision, self.today);
        let took = match (until_told(one, self.today), waits) {
            (Some(took), _) => Some(self.say("page-decision-told", vec![("days", Arg::Count(took))])),
            (None, Some(since)) => {
                Some(self.say("page-decision-waits", vec![("days", Arg::Count(days(since, self.today)))]))
            }
            (None, None) => None,
        };
        Some(ConsultationCard {
            id: one.id.uuid(),
            community: self.chip_of(one.community)?,
            asked: one.asked.id().to_owned(),
            on: date(one.on),
            how: one.how.clone(),
            reaction: one.reaction.map(|reaction| reaction.id().to_owned()),
            said: one.said.clone(),
            effect: one.effect.map(|effect| effect.id().to_owned()),
            reason: one.reason.clone(),
            told_back_on: date(one.told_back_on),
            took,
            waits: waits.is_some(),
        })
    }

    /// What is seen of a record and nobody answered yet.
    pub(crate) fn open_findings(&self, kind: Kind, id: Uuid) -> Vec<FindingShape> {
        let shapes = self.findings().attention.touching(kind, id).into_iter().map(|finding| self.finding(finding));
        shapes.filter(|shape| shape.answer.as_ref().is_none_or(|answer| !answer.stands)).collect()
    }
}
