//! What nobody has noted: of a domain on its page, of all of them once.

use tilth_core::{
    Kind, Portfolio, args,
    catalog::{Domain, DomainStatus},
};

use super::Pack;
use crate::document::Block;

/// Whether a domain has a field.
type Has = fn(&Domain) -> bool;

/// The fields that are asked of every domain.
const ASKED: [(&str, Has); 5] = [
    ("relevance", |domain| domain.relevance.is_some()),
    ("proficiency", |domain| domain.proficiency.is_some()),
    ("vulnerability", |domain| domain.vulnerability.is_some()),
    ("posture", |domain| domain.posture.is_some()),
    ("executive", |domain| domain.executive.is_some()),
];

/// Of this many domains on, what none of them has is said once and not of each.
const SEVERAL: usize = 3;

/// What is noted of no domain at all.
#[derive(Clone, Debug, Default)]
pub(super) struct Unnoted(Vec<&'static str>);

impl Unnoted {
    /// What none of several domains has.
    pub(super) fn of(portfolio: &Portfolio) -> Self {
        let domains: Vec<&Domain> =
            portfolio.all::<Domain>().filter(|domain| domain.status != DomainStatus::Retired).collect();
        if domains.len() < SEVERAL {
            return Self::default();
        }
        let nowhere = ASKED.into_iter().filter(|(_, has)| !domains.iter().any(|domain| has(domain)));
        Self(nowhere.map(|(field, _)| field).collect())
    }

    /// Whether nobody has rated any domain, neither how much it matters nor where it stands.
    pub(super) fn is_unrated(&self) -> bool {
        ["relevance", "proficiency"].iter().all(|field| self.0.contains(field))
    }
}

impl Pack<'_> {
    /// What nobody has noted of a domain, in one sentence; what is noted of none is not said again.
    pub(super) fn unknown(&self, domain: &Domain) -> Option<String> {
        // Of a domain without either rating the opening sentence says so.
        let is_rated = domain.relevance.is_some() || domain.proficiency.is_some();
        let is_rating = |field: &str| matches!(field, "relevance" | "proficiency");
        let missing = ASKED.into_iter().filter(|(_, has)| !has(domain)).map(|(field, _)| field);
        let missing =
            missing.filter(|field| is_rated || !is_rating(field)).filter(|field| !self.unnoted.0.contains(field));
        self.unknown_words("report-unknown", missing.collect())
    }

    /// What is noted of no domain, in one sentence.
    pub(super) fn unknown_of_all(&self) -> Option<Block> {
        self.unknown_words("report-unknown-of-all", self.unnoted.0.clone()).map(Block::Note)
    }

    fn unknown_words(&self, id: &str, fields: Vec<&str>) -> Option<String> {
        let names: Vec<String> =
            fields.into_iter().map(|field| self.field(Kind::Domain, field).to_lowercase()).collect();
        (!names.is_empty()).then(|| self.say_with(id, &args! { "missing" => self.names(&names, ASKED.len()) }))
    }
}
