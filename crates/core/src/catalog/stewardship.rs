//! Two-sided commitments, issues, learning projects, money, and asks.

#![allow(missing_docs, reason = "what a field means to a person stands in locales/en/catalog.ftl")]

use tilth_record_derive::Record;

use super::{
    Artifact, AskOrigin, AskStatus, CommitmentKind, CommitmentStatus, Community, Decision, Domain, FundingKind,
    IssueKind, IssueStatus, OutsideParty, Person, ProjectKind, ProjectStage, Side, Unit, one_of,
};
use crate::{Common, Date, Energy, FieldProblem, Id, Money};

/// A promise of a community or of the organization; both are judged alike (W-Art).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "promise")]
pub struct Commitment {
    pub id: Id<Self>,
    #[field(column)]
    pub promise: String,
    #[field(column)]
    pub side: Side,
    #[field(column)]
    pub community: Id<Community>,
    pub domain: Option<Id<Domain>>,
    #[field(column)]
    pub owner: Option<Id<Person>>,
    #[field(column)]
    pub kind: CommitmentKind,
    #[field(long)]
    pub done_when: Option<String>,
    pub agreed_on: Option<Date>,
    #[field(column)]
    pub due: Option<Date>,
    #[field(unit = "days")]
    pub repeats_every: Option<i64>,
    #[field(column)]
    pub status: CommitmentStatus,
    pub settled_on: Option<Date>,
    pub common: Common,
}

/// A commitment's due date moved, openly.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "commitment, on")]
pub struct Renegotiation {
    pub id: Id<Self>,
    #[field(column)]
    pub commitment: Id<Commitment>,
    #[field(column)]
    pub on: Date,
    #[field(column)]
    pub old_due: Option<Date>,
    #[field(column)]
    pub new_due: Option<Date>,
    #[field(long, column)]
    pub why: Option<String>,
    pub common: Common,
}

/// An entry in the log of a commitment.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "commitment, on")]
pub struct CommitmentEntry {
    pub id: Id<Self>,
    #[field(column)]
    pub commitment: Id<Commitment>,
    #[field(column)]
    pub on: Date,
    #[field(long, column)]
    pub note: String,
    #[field(link)]
    pub evidence: Option<String>,
    #[field(column)]
    pub by: Option<Id<Person>>,
    #[field(column)]
    pub energy: Option<Energy>,
    pub common: Common,
}

/// A recurring problem, a generic tool or a knowledge gap that a community sees (W-Art).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "title")]
pub struct Issue {
    pub id: Id<Self>,
    #[field(column)]
    pub title: String,
    #[field(column)]
    pub domain: Option<Id<Domain>>,
    #[field(column)]
    pub community: Option<Id<Community>>,
    #[field(long)]
    pub description: Option<String>,
    #[field(column)]
    pub kind: IssueKind,
    #[field(long)]
    pub cost_of_not_knowing: Option<String>,
    pub raised_by: Option<Id<Person>>,
    #[field(column)]
    pub status: IssueStatus,
    pub common: Common,
}

/// A learning project; the first community leads (W-Systems).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "name")]
pub struct Project {
    pub id: Id<Self>,
    #[field(column)]
    pub name: String,
    #[field(column)]
    pub communities: Vec<Id<Community>>,
    pub domains: Vec<Id<Domain>>,
    pub issue: Option<Id<Issue>>,
    #[field(column)]
    pub kind: Option<ProjectKind>,
    #[field(long)]
    pub description: Option<String>,
    #[field(column)]
    pub stage: ProjectStage,
    #[field(column)]
    pub requested: Option<Money>,
    #[field(unit = "hours")]
    pub hours: Option<i64>,
    #[field(column)]
    pub start: Option<Date>,
    #[field(column, after = "start")]
    pub end: Option<Date>,
    #[field(long)]
    pub stop_if: Option<String>,
    #[field(long)]
    pub logistics: Option<String>,
    #[field(column)]
    pub sponsor: Option<Id<Person>>,
    #[field(link)]
    pub link: Option<String>,
    pub results: Vec<Id<Artifact>>,
    #[field(long)]
    pub change_in_practice: Option<String>,
    pub common: Common,
}

/// What a community took back from a project of several (W-Systems, double-knit).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "project, community")]
pub struct HomeBringing {
    pub id: Id<Self>,
    #[field(column)]
    pub project: Id<Project>,
    #[field(column)]
    pub community: Id<Community>,
    #[field(long, column)]
    pub what: String,
    #[field(column)]
    pub on: Option<Date>,
    pub common: Common,
}

/// Money or hours asked, allocated, spent or returned.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "kind, on", check = check_funding)]
pub struct Funding {
    pub id: Id<Self>,
    #[field(column)]
    pub kind: FundingKind,
    #[field(column)]
    pub on: Option<Date>,
    #[field(column)]
    pub project: Option<Id<Project>>,
    #[field(column)]
    pub community: Option<Id<Community>>,
    pub domain: Option<Id<Domain>>,
    #[field(column)]
    pub money: Option<Money>,
    #[field(column, unit = "hours")]
    pub hours: Option<i64>,
    pub person: Option<Id<Person>>,
    pub unit: Option<Id<Unit>>,
    pub outside_party: Option<Id<OutsideParty>>,
    pub decision: Option<Id<Decision>>,
    #[field(long, column)]
    pub note: Option<String>,
    pub common: Common,
}

/// A task or expectation placed on a community; the origin matters less than the energy (W-Art).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "what")]
pub struct Ask {
    pub id: Id<Self>,
    #[field(column)]
    pub what: String,
    #[field(column)]
    pub community: Id<Community>,
    pub from_unit: Option<Id<Unit>>,
    pub from_person: Option<Id<Person>>,
    #[field(column)]
    pub project: Option<Id<Project>>,
    #[field(column)]
    pub origin: AskOrigin,
    #[field(column)]
    pub size: Option<String>,
    pub only_they_can: bool,
    #[field(column)]
    pub funded: bool,
    #[field(column)]
    pub supported: bool,
    #[field(column)]
    pub status: AskStatus,
    pub on: Option<Date>,
    #[field(long)]
    pub note: Option<String>,
    pub common: Common,
}

/// How an ask leaves members: −2 drained to +2 energized (W-Art).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "ask, on")]
pub struct EnergyRating {
    pub id: Id<Self>,
    #[field(column)]
    pub ask: Id<Ask>,
    #[field(column)]
    pub on: Date,
    #[field(column)]
    pub energy: Energy,
    pub by: Option<Id<Person>>,
    pub common: Common,
}

/// Funding says an amount, hours, or in words what was meant.
fn check_funding(record: &Funding) -> Result<(), FieldProblem> {
    one_of(record, &["money", "hours", "note"])
}
