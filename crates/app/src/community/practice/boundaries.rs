//! The boundaries of a community, who brokers across them, and what it gives and takes outside (W-Systems).

use std::cmp::Reverse;

use serde::Serialize;
use tilth_core::{
    Choice, Kind,
    catalog::{Boundary, BoundaryActivity, Brokering, Community, Relationship, Tension},
    lasts,
};
use ts_rs::TS;
use uuid::Uuid;

use super::{CommunityRequest, count, iso};
use crate::{App, Error, open::View, shapes::Chip};

/// The boundaries of a community.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityBoundaries {
    /// How they stand, one sentence.
    pub answer: String,
    /// The boundaries, by the name of the other side.
    pub boundaries: Vec<BoundaryLine>,
    /// Who it gives to and takes from outside, by name.
    pub relationships: Vec<RelationshipLine>,
}

/// A boundary as one side sees it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BoundaryLine {
    /// The boundary.
    pub id: Uuid,
    /// The other side.
    pub other: Chip,
    /// Why it matters.
    pub why: Option<String>,
    /// The id of how competence and experience meet there.
    pub tension: Option<String>,
    /// Who brokers today.
    pub brokers: Vec<Broker>,
    /// What happened there last.
    pub activities: Vec<Crossing>,
    /// How much happened there.
    pub activities_total: usize,
}

/// Somebody who brokers.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Broker {
    /// The record of it.
    pub id: Uuid,
    /// The person.
    pub person: Chip,
    /// The id of how.
    pub kind: String,
    /// What is noticed of it.
    pub value_noticed: Option<String>,
}

/// Something that happened at a boundary.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Crossing {
    /// The record of it.
    pub id: Uuid,
    /// The kind's id.
    pub kind: String,
    /// The day.
    pub on: String,
    /// What came back.
    pub came_back: Option<String>,
}

/// Give and take with an outside party.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RelationshipLine {
    /// The record of it.
    pub id: Uuid,
    /// The party.
    pub party: Chip,
    /// Who looks after it.
    pub steward: Option<Chip>,
    /// What we give.
    pub give: Option<String>,
    /// What we take.
    pub take: Option<String>,
}

/// So many activities are shown of one boundary.
const SHOWN: usize = 3;

impl App {
    /// The boundaries of a community.
    pub fn community_boundaries(&self, request: CommunityRequest) -> Result<CommunityBoundaries, Error> {
        self.about(request, |view, community| view.boundaries(community))
    }
}

impl View<'_> {
    fn boundaries(&self, community: &Community) -> CommunityBoundaries {
        let known: Vec<&Boundary> = self.portfolio.linked::<Boundary>(community.id).collect();
        let tension = |sought: Tension| count(known.iter().filter(|one| one.tension == Some(sought)).count());
        let mut lines: Vec<BoundaryLine> = known.iter().filter_map(|one| self.boundary_line(one, community)).collect();
        lines.sort_by(|a, b| (&a.other.title, a.id).cmp(&(&b.other.title, b.id)));
        let sentence = vec![
            ("boundaries", count(lines.len())),
            ("generative", tension(Tension::Generative)),
            ("stale", tension(Tension::Stale)),
            ("disconnected", tension(Tension::Disconnected)),
            ("brokered", count(lines.iter().filter(|line| !line.brokers.is_empty()).count())),
            ("unbrokered", count(lines.iter().filter(|line| line.brokers.is_empty()).count())),
        ];
        let mut relationships: Vec<RelationshipLine> = self
            .portfolio
            .linked::<Relationship>(community.id)
            .filter_map(|one| {
                Some(RelationshipLine {
                    id: one.id.uuid(),
                    party: self.chip(Kind::OutsideParty, one.outside_party.uuid())?,
                    steward: one.steward.and_then(|steward| self.person(steward)),
                    give: one.we_give.clone(),
                    take: one.we_take.clone(),
                })
            })
            .collect();
        relationships.sort_by(|a, b| (&a.party.title, a.id).cmp(&(&b.party.title, b.id)));
        CommunityBoundaries { answer: self.say("edges-answer", sentence), boundaries: lines, relationships }
    }

    fn boundary_line(&self, boundary: &Boundary, community: &Community) -> Option<BoundaryLine> {
        let here = boundary.community == community.id;
        let other = if here {
            let within = boundary.other_community.and_then(|id| self.chip(Kind::Community, id.uuid()));
            within.or_else(|| self.chip(Kind::OutsideParty, boundary.outside_party?.uuid()))
        } else {
            self.chip(Kind::Community, boundary.community.uuid())
        };
        let brokering = self.portfolio.linked::<Brokering>(boundary.id);
        let current = brokering.filter(|one| lasts(one.since, one.until, self.today));
        let mut brokers: Vec<Broker> = current
            .filter_map(|one| {
                Some(Broker {
                    id: one.id.uuid(),
                    person: self.person(one.person)?,
                    kind: one.kind.id().to_owned(),
                    value_noticed: one.value_noticed.clone(),
                })
            })
            .collect();
        brokers.sort_by(|a, b| (&a.person.title, a.id).cmp(&(&b.person.title, b.id)));
        let mut crossings: Vec<&BoundaryActivity> = self.portfolio.linked::<BoundaryActivity>(boundary.id).collect();
        crossings.sort_by_key(|one| Reverse((one.on, one.id)));
        let crossing = |one: &&BoundaryActivity| Crossing {
            id: one.id.uuid(),
            kind: one.kind.id().to_owned(),
            on: iso(one.on),
            came_back: one.came_back.clone(),
        };
        Some(BoundaryLine {
            id: boundary.id.uuid(),
            other: other?,
            why: boundary.why.clone(),
            tension: boundary.tension.map(|tension| tension.id().to_owned()),
            brokers,
            activities: crossings.iter().take(SHOWN).map(crossing).collect(),
            activities_total: crossings.len(),
        })
    }
}
