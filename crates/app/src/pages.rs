//! The portfolio on one page.

use serde::{Deserialize, Serialize};
use tilth_core::{Choice, Id, Kind, catalog::Community};
use tilth_insight::{DomainLine as Line, headline, opening};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    open::View,
    shapes::{FindingShape, Named, Nothing},
};

/// The portfolio on one page.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PortfolioPage {
    /// What the map says today, one sentence.
    pub headline: String,
    /// The domains, by name.
    pub domains: Vec<DomainLine>,
    /// How many communities live.
    pub communities: usize,
    /// How many people sponsor one.
    pub sponsors: usize,
    /// How many findings there are.
    pub findings_total: usize,
    /// The first of them.
    pub findings: Vec<FindingShape>,
}

/// A domain in the portfolio.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DomainLine {
    /// The domain.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// 1 to 5.
    pub relevance: Option<u8>,
    /// 1 to 5.
    pub proficiency: Option<u8>,
    /// 1 to 5.
    pub target: Option<u8>,
    /// The posture's id.
    pub posture: Option<String>,
    /// The status's id.
    pub status: String,
    /// The capabilities it adds up to.
    pub capabilities: Vec<Named>,
    /// The communities that steward it.
    pub stewards: Vec<Named>,
    /// The stage of the first of them.
    pub stage: Option<String>,
    /// The name of the first sponsor of those communities.
    pub sponsor: Option<String>,
    /// The name of the accountable executive.
    pub executive: Option<String>,
    /// How its stewards meet.
    pub rhythm: RhythmShape,
    /// Hours allocated in the current fiscal year.
    pub hours: i64,
    /// Money allocated in the current fiscal year, in words; several currencies stand side by side.
    pub money: Option<String>,
    /// How many findings its page shows.
    pub findings: usize,
}

/// Which list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct OpeningRequest {
    /// The kind's name.
    pub kind: String,
}

/// What a list says before its rows are read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Opening {
    /// One sentence about all records of the kind; none where the kind has no such sentence, or no records.
    pub sentence: Option<String>,
}

/// A rhythm: wanted, and kept.
#[derive(Clone, Debug, Default, Serialize, TS)]
#[ts(rename = "Rhythm")]
pub struct RhythmShape {
    /// Days between events.
    pub wanted: Option<i64>,
    /// The last intervals, the oldest first: whether an event was held in each.
    pub held: Vec<bool>,
}

const FIRST_FINDINGS: usize = 12;

impl App {
    /// The portfolio on one page.
    pub fn portfolio_page(&self, _: Nothing) -> Result<PortfolioPage, Error> {
        self.with_view(|view, _| {
            let findings = view.findings().attention.findings();
            let lines = view.findings().lines(view.portfolio);
            let living = view
                .portfolio
                .all::<Community>()
                .filter(|community| view.portfolio.lives(community, view.today))
                .count();
            Ok(PortfolioPage {
                headline: headline(view.portfolio, view.today).said(view.portfolio, view.words),
                domains: lines.iter().map(|line| view.domain_line(line)).collect(),
                communities: living,
                sponsors: tilth_insight::sponsors(view.portfolio, view.today),
                findings_total: findings.len(),
                findings: findings.into_iter().take(FIRST_FINDINGS).map(|finding| view.finding(finding)).collect(),
            })
        })
    }
}

impl App {
    /// The sentence that the list of a kind opens with.
    pub fn opening(&self, request: OpeningRequest) -> Result<Opening, Error> {
        let kind = self.kind(&request.kind)?;
        self.with_view(|view, _| {
            let opening = opening(view.portfolio, kind, view.today);
            Ok(Opening { sentence: opening.map(|opening| opening.said(view.portfolio, view.words)) })
        })
    }
}

impl View<'_> {
    fn domain_line(&self, line: &Line) -> DomainLine {
        let domain = self.portfolio.follow(line.domain);
        DomainLine {
            id: domain.id.uuid(),
            name: domain.name.clone(),
            relevance: domain.relevance.map(|rating| rating.get()),
            proficiency: domain.proficiency.map(|rating| rating.get()),
            target: domain.proficiency_target.map(|rating| rating.get()),
            posture: domain.posture.map(|posture| posture.id().to_owned()),
            status: domain.status.id().to_owned(),
            capabilities: domain.capabilities.iter().filter_map(|id| self.named(Kind::Capability, id.uuid())).collect(),
            stewards: line.stewards.iter().filter_map(|id| self.named(Kind::Community, id.uuid())).collect(),
            stage: line.stage.map(|stage| stage.id().to_owned()),
            sponsor: line.sponsor.and_then(|id| self.called(Kind::Person, Id::uuid(id))),
            executive: domain.executive.and_then(|id| self.called(Kind::Person, id.uuid())),
            rhythm: RhythmShape { wanted: line.rhythm.wanted, held: line.rhythm.held.clone() },
            hours: line.allocated.hours,
            money: (!line.allocated.money.is_empty())
                .then(|| line.allocated.money.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")),
            findings: line.findings,
        }
    }
}
