//! The portfolio itself: its facts, capabilities, domains, allocations and reviews.

#![allow(missing_docs, reason = "what a field means to a person stands in locales/en/catalog.ftl")]

use tilth_record_derive::Record;

use super::{DomainStatus, Person, Posture, ReviewStatus, Sector, Unit};
use crate::{Common, Currency, Date, FieldProblem, Id, Money, Rating};

/// The facts of the portfolio; there is exactly one. The practice figures are the defaults of THEORY, editable.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "name", check = check_facts)]
pub struct PortfolioFacts {
    pub id: Id<Self>,
    pub name: String,
    pub organization: String,
    pub sector: Sector,
    pub currency: String,
    #[field(unit = "month")]
    pub fiscal_year_start: i64,
    #[field(long)]
    pub knowledge_strategy: Option<String>,
    #[field(unit = "months")]
    pub review_every: Option<i64>,
    #[field(unit = "percent")]
    pub core_share: Option<i64>,
    #[field(unit = "percent")]
    pub active_share: Option<i64>,
    #[field(unit = "people")]
    pub critical_mass: Option<i64>,
    #[field(unit = "people")]
    pub over_extended: Option<i64>,
    #[field(unit = "communities")]
    pub sponsor_load: Option<i64>,
    #[field(unit = "communities")]
    pub leading_sponsor_load: Option<i64>,
    #[field(unit = "communities")]
    pub leadership_load: Option<i64>,
    #[field(unit = "days")]
    pub coordinator_gap: Option<i64>,
    #[field(unit = "days")]
    pub quiet_after: Option<i64>,
    #[field(unit = "days")]
    pub voice_every: Option<i64>,
    #[field(unit = "days")]
    pub answer_within: Option<i64>,
    #[field(unit = "days")]
    pub sponsor_contact_every: Option<i64>,
    #[field(unit = "days")]
    pub artifact_review_every: Option<i64>,
    pub common: Common,
}

/// A broad strategic capability that domains add up to (W-Art).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "name")]
pub struct Capability {
    pub id: Id<Self>,
    #[field(column)]
    pub name: String,
    #[field(long, column)]
    pub description: Option<String>,
    #[field(column)]
    pub horizon: Option<Date>,
    pub common: Common,
}

/// A domain of knowledge, at the level at which a living community can steward it (W-Art). Criticality is vulnerability times relevance.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "name")]
pub struct Domain {
    pub id: Id<Self>,
    #[field(column)]
    pub name: String,
    #[field(long)]
    pub description: Option<String>,
    #[field(long)]
    pub key_questions: Option<String>,
    #[field(column)]
    pub capabilities: Vec<Id<Capability>>,
    pub part_of: Option<Id<Domain>>,
    #[field(column)]
    pub executive: Option<Id<Person>>,
    pub units: Vec<Id<Unit>>,
    #[field(column)]
    pub relevance: Option<Rating>,
    #[field(long)]
    pub relevance_why: Option<String>,
    #[field(column)]
    pub proficiency: Option<Rating>,
    #[field(column)]
    pub proficiency_target: Option<Rating>,
    pub target_by: Option<Date>,
    pub vulnerability: Option<Rating>,
    #[field(long)]
    pub vulnerability_why: Option<String>,
    #[field(column)]
    pub posture: Option<Posture>,
    pub wave_technology: Option<Rating>,
    pub wave_people: Option<Rating>,
    pub wave_strategy: Option<Rating>,
    #[field(column)]
    pub status: DomainStatus,
    pub common: Common,
}

/// Money and hours set aside for a domain in a period.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "domain, start")]
pub struct Allocation {
    pub id: Id<Self>,
    #[field(column)]
    pub domain: Id<Domain>,
    #[field(column)]
    pub start: Date,
    #[field(column, after = "start")]
    pub end: Option<Date>,
    #[field(column)]
    pub money: Option<Money>,
    #[field(column, unit = "hours")]
    pub hours: Option<i64>,
    #[field(long, column)]
    pub note: Option<String>,
    pub common: Common,
}

/// A session of the strategic conversation about the portfolio (W-Art).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "title")]
pub struct Review {
    pub id: Id<Self>,
    #[field(column)]
    pub title: String,
    #[field(column)]
    pub date: Date,
    #[field(column)]
    pub status: ReviewStatus,
    #[field(column)]
    pub attendees: Vec<Id<Person>>,
    #[field(long)]
    pub agenda: Option<String>,
    #[field(long)]
    pub minutes: Option<String>,
    pub common: Common,
}

/// What a review said of a domain; frozen once the review is closed.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "review, domain")]
pub struct ReviewItem {
    pub id: Id<Self>,
    #[field(column)]
    pub review: Id<Review>,
    #[field(column)]
    pub domain: Id<Domain>,
    #[field(column)]
    pub relevance: Option<Rating>,
    #[field(column)]
    pub proficiency: Option<Rating>,
    #[field(column)]
    pub posture: Option<Posture>,
    #[field(column)]
    pub money: Option<Money>,
    #[field(long, column)]
    pub decision: Option<String>,
    #[field(long)]
    pub rationale: Option<String>,
    pub common: Common,
}

/// Amounts that name no currency are in one that exists.
fn check_facts(facts: &PortfolioFacts) -> Result<(), FieldProblem> {
    Currency::new(&facts.currency).map(drop).map_err(|mismatch| FieldProblem { field: "currency", mismatch })
}
