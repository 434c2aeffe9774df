//! The communities of a domain: who stewards it, who contributes to it, who draws on it.

use serde::Serialize;
use tilth_core::{
    Choice, Kind,
    catalog::{Stewardship, StewardshipRole},
};
use tilth_insight::rhythm;
use ts_rs::TS;
use uuid::Uuid;

use super::{DomainRequest, named};
use crate::{App, Error, community::count, open::View, pages::RhythmShape, shapes::Chip};

/// The communities of a domain.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DomainStewards {
    /// How many do what, one sentence.
    pub answer: String,
    /// Those that steward it, then those that contribute, then those that draw on it; by name.
    pub lines: Vec<StewardLine>,
}

/// A community of a domain.
#[derive(Clone, Debug, Serialize, TS)]
pub struct StewardLine {
    /// The stewardship.
    pub id: Uuid,
    /// The role's id.
    pub role: String,
    /// The community.
    pub community: Chip,
    /// How it meets.
    pub rhythm: RhythmShape,
    /// The same in words.
    pub meets: String,
    /// Its first sponsor.
    pub sponsor: Option<Chip>,
    /// Who coordinates it.
    pub leads: Vec<Chip>,
}

impl App {
    /// The communities of a domain.
    pub fn domain_stewards(&self, request: DomainRequest) -> Result<DomainStewards, Error> {
        self.of_domain(request, |view, domain| {
            let stewardships = view.portfolio.stewardships(domain.id, view.today);
            let mut lines: Vec<StewardLine> = stewardships.filter_map(|one| view.steward_line(one)).collect();
            let role = |line: &StewardLine| StewardshipRole::from_id(&line.role);
            lines.sort_by_cached_key(|line| (role(line), tilth_core::fold(&line.community.title), line.id));
            let many = |wanted| count(lines.iter().filter(|line| role(line) == Some(wanted)).count());
            let args = vec![
                named(domain),
                ("stewards", many(StewardshipRole::Stewards)),
                ("contributes", many(StewardshipRole::Contributes)),
                ("draws", many(StewardshipRole::DrawsOn)),
            ];
            DomainStewards { answer: view.say("page-domain-stewards", args), lines }
        })
    }
}

impl View<'_> {
    fn steward_line(&self, stewardship: &Stewardship) -> Option<StewardLine> {
        let community = self.portfolio.follow(stewardship.community);
        let kept = rhythm(self.portfolio, community, self.today);
        let held = kept.held.iter().filter(|held| **held).count();
        let args = vec![
            ("wanted", count(kept.wanted.unwrap_or_default())),
            ("held", count(held)),
            ("expected", count(kept.held.len())),
        ];
        let leads = tilth_insight::holders(
            self.portfolio,
            community.id,
            tilth_core::catalog::LeadershipRole::Coordinator,
            self.today,
        );
        let sponsorships = self.portfolio.sponsorships(community.id, self.today);
        Some(StewardLine {
            id: stewardship.id.uuid(),
            role: stewardship.role.id().to_owned(),
            community: self.chip_of(community.id)?,
            meets: self.say("life-head-rhythm", args),
            rhythm: RhythmShape { wanted: kept.wanted, held: kept.held },
            sponsor: sponsorships.first().and_then(|one| self.chip(Kind::Person, one.person.uuid())),
            leads: leads.into_iter().filter_map(|person| self.chip(Kind::Person, person.uuid())).collect(),
        })
    }
}
