//! Who holds a domain together, and what would go with each. By name: nobody is ranked.

use serde::Serialize;
use tilth_core::{Choice, Kind, catalog::LeadershipRole};
use tilth_insight::{Holder, holders_of};
use ts_rs::TS;

use super::{DomainRequest, named};
use crate::{App, Error, community::count, open::View, shapes::Chip};

/// Who holds a domain together.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DomainPeople {
    /// How many, and what rests on one person alone; one sentence.
    pub answer: String,
    /// Why the domain is vulnerable, as somebody wrote it.
    pub why: Option<String>,
    /// By name.
    pub holders: Vec<DomainHolder>,
    /// Artifacts of the domain or its stewards that nobody keeps have no line here.
    pub total: usize,
}

/// Somebody who holds a domain together, and what would go.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DomainHolder {
    /// Who.
    pub person: Chip,
    /// Where from.
    pub unit: Option<Chip>,
    /// Whether this person answers for the domain.
    pub answers: bool,
    /// What would go, in words.
    pub said: Vec<String>,
    /// The artifacts kept and commitments looked after, the first of them.
    pub records: Vec<Chip>,
    /// How many there are.
    pub records_total: usize,
}

/// Records named beside a person.
const RECORDS: usize = 6;
/// People on one page; more hold no domain together.
const PEOPLE: usize = 200;

impl App {
    /// Who holds a domain together.
    pub fn domain_people(&self, request: DomainRequest) -> Result<DomainPeople, Error> {
        self.of_domain(request, |view, domain| {
            let holders = holders_of(view.portfolio, domain, view.today);
            let alone: usize = holders.iter().map(|holder| holder.alone.len()).sum();
            let args = vec![named(domain), ("people", count(holders.len())), ("alone", count(alone))];
            DomainPeople {
                answer: view.say("page-domain-people", args),
                why: domain.vulnerability_why.clone(),
                total: holders.len(),
                holders: holders.iter().take(PEOPLE).filter_map(|holder| view.holder(holder)).collect(),
            }
        })
    }
}

impl View<'_> {
    fn holder(&self, holder: &Holder) -> Option<DomainHolder> {
        let mut said = Vec::new();
        if holder.answers {
            said.push(self.words.get("page-domain-holder-answers"));
        }
        for lead in &holder.leads {
            let lead = self.portfolio.follow(*lead);
            let args = vec![
                ("role", tilth_insight::Arg::Case(LeadershipRole::id(lead.role))),
                ("community", tilth_insight::Arg::Record(Kind::Community, lead.community.uuid())),
            ];
            said.push(self.say("page-domain-holder-leads", args));
        }
        for community in &holder.alone {
            let community = ("community", tilth_insight::Arg::Record(Kind::Community, community.uuid()));
            said.push(self.say("page-domain-holder-alone", vec![community]));
        }
        for (id, number) in
            [("page-domain-holder-keeps", holder.keeps.len()), ("page-domain-holder-owns", holder.owns.len())]
        {
            if number > 0 {
                said.push(self.say(id, vec![("count", count(number))]));
            }
        }
        let keeps = holder.keeps.iter().map(|id| (Kind::Artifact, id.uuid()));
        let owns = holder.owns.iter().map(|id| (Kind::Commitment, id.uuid()));
        let records: Vec<_> = keeps.chain(owns).collect();
        let unit = self.portfolio.follow(holder.person).unit;
        Some(DomainHolder {
            person: self.chip(Kind::Person, holder.person.uuid())?,
            unit: unit.and_then(|unit| self.chip(Kind::Unit, unit.uuid())),
            answers: holder.answers,
            said,
            records_total: records.len(),
            records: records.into_iter().take(RECORDS).filter_map(|(kind, id)| self.chip(kind, id)).collect(),
        })
    }
}
