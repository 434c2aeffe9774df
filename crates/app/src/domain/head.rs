//! How a domain stands, at a glance: what it matters, what is known, what could be lost, and its three waves.

use serde::Serialize;
use tilth_core::{
    Choice, Kind, Rating,
    catalog::{Domain, DomainStatus, Posture},
};
use tilth_insight::{Arg, Wave, Waves, criticality, waves};
use ts_rs::TS;

use super::{DomainRequest, named};
use crate::{
    App, Error,
    community::{count, iso},
    open::View,
    shapes::{Chip, FindingShape},
};

/// How a domain stands, at a glance.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DomainHead {
    /// How much it matters and how well it is known, one sentence.
    pub answer: String,
    /// 1 to 5.
    pub relevance: Option<u8>,
    /// 1 to 5.
    pub proficiency: Option<u8>,
    /// 1 to 5.
    pub target: Option<u8>,
    /// The day by which the target is wanted.
    pub target_by: Option<String>,
    /// Where it is wanted, in words.
    pub aim: String,
    /// 1 to 5.
    pub vulnerability: Option<u8>,
    /// Vulnerability times relevance, in words.
    pub criticality: String,
    /// The posture's id.
    pub posture: Option<String>,
    /// The status's id.
    pub status: String,
    /// Who answers for it.
    pub executive: Option<Chip>,
    /// The three waves, each built on the one before.
    pub waves: Vec<DomainWave>,
    /// How they stand to each other, one sentence.
    pub balance: String,
    /// What wants attention about it.
    pub findings: Vec<FindingShape>,
}

/// A wave of a domain.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DomainWave {
    /// The field that rates it.
    pub field: String,
    /// 1 to 5.
    pub rating: Option<u8>,
}

impl App {
    /// How a domain stands, at a glance.
    pub fn domain_head(&self, request: DomainRequest) -> Result<DomainHead, Error> {
        self.of_domain(request, |view, domain| {
            let wave =
                |field: &str, rating: Option<Rating>| DomainWave { field: field.to_owned(), rating: rated(rating) };
            DomainHead {
                answer: view.domain_answer(domain),
                relevance: rated(domain.relevance),
                proficiency: rated(domain.proficiency),
                target: rated(domain.proficiency_target),
                target_by: domain.target_by.map(iso),
                aim: view.aim(domain),
                vulnerability: rated(domain.vulnerability),
                criticality: view.critical(domain),
                posture: domain.posture.map(|posture| Posture::id(posture).to_owned()),
                status: DomainStatus::id(domain.status).to_owned(),
                executive: domain.executive.and_then(|id| view.chip(Kind::Person, id.uuid())),
                waves: vec![
                    wave("wave_technology", domain.wave_technology),
                    wave("wave_people", domain.wave_people),
                    wave("wave_strategy", domain.wave_strategy),
                ],
                balance: view.balance(domain),
                findings: view.open_findings(Kind::Domain, domain.id.uuid()),
            }
        })
    }
}

impl View<'_> {
    fn domain_answer(&self, domain: &Domain) -> String {
        match (domain.relevance, domain.proficiency) {
            (Some(relevance), Some(proficiency)) => {
                let gap = i64::from(relevance.get()) - i64::from(proficiency.get());
                let case = match gap {
                    ..=-2 => "less",
                    -1..=1 => "even",
                    _ => "more",
                };
                self.say("page-domain-answer", vec![named(domain), ("case", Arg::Case(case))])
            }
            (None, None) => self.say("page-domain-answer-unrated", vec![named(domain)]),
            (relevance, _) => {
                let missing = if relevance.is_none() { "relevance" } else { "proficiency" };
                self.say("page-domain-answer-half", vec![named(domain), ("missing", Arg::Case(missing))])
            }
        }
    }

    fn aim(&self, domain: &Domain) -> String {
        match (domain.proficiency_target, domain.target_by) {
            (Some(target), Some(by)) => {
                self.say("page-domain-aim-by", vec![("target", count(target.get())), ("by", Arg::Date(by))])
            }
            (Some(target), None) => self.say("page-domain-aim", vec![("target", count(target.get()))]),
            (None, _) => self.words.get("page-domain-no-aim"),
        }
    }

    fn critical(&self, domain: &Domain) -> String {
        match (criticality(domain), domain.vulnerability, domain.relevance) {
            (Some(product), Some(vulnerability), Some(relevance)) => {
                let args = vec![
                    ("product", count(product)),
                    ("vulnerability", count(vulnerability.get())),
                    ("relevance", count(relevance.get())),
                ];
                self.say("page-domain-criticality", args)
            }
            _ => self.words.get("page-domain-no-criticality"),
        }
    }

    fn balance(&self, domain: &Domain) -> String {
        let rating = |wave| match wave {
            Wave::Technology => domain.wave_technology,
            Wave::People => domain.wave_people,
            Wave::Strategy => domain.wave_strategy,
        };
        match waves(domain) {
            Waves::Unrated => self.words.get("page-domain-waves-unrated"),
            Waves::Partly => self.words.get("page-domain-waves-partly"),
            Waves::Together => self.words.get("page-domain-waves-together"),
            Waves::Apart { ahead, behind } => {
                let at = |wave| count(rating(wave).map_or(0, Rating::get));
                let args = vec![
                    ("ahead", Arg::Case(ahead.id())),
                    ("behind", Arg::Case(behind.id())),
                    ("high", at(ahead)),
                    ("low", at(behind)),
                ];
                self.say("page-domain-waves-apart", args)
            }
        }
    }
}

fn rated(rating: Option<Rating>) -> Option<u8> {
    rating.map(Rating::get)
}
