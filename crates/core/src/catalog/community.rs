//! Communities of practice: what they are, their life, what they do and keep.

#![allow(missing_docs, reason = "what a field means to a person stands in locales/en/catalog.ftl")]

use tilth_record_derive::Record;

use super::{
    Activity, ArtifactKind, BoundaryUse, ConditionKind, Domain, EventFormat, Formality, Granted, Ladder, Medium, Mode,
    Nesting, Origin, Person, Reach, Spans, Stage, StewardshipRole, Tension, Unit,
};
use crate::{Common, Date, Id};

/// A community of practice (W-Art, W-Systems). Member estimates are people; the rhythm is days between events.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "name")]
pub struct Community {
    pub id: Id<Self>,
    #[field(column)]
    pub name: String,
    #[field(column)]
    pub local_term: Option<String>,
    #[field(long)]
    pub purpose: Option<String>,
    pub origin: Option<Origin>,
    pub ladder: Option<Ladder>,
    #[field(column)]
    pub formality: Option<Formality>,
    pub institutional_core: Option<Id<Unit>>,
    pub reach: Option<Reach>,
    pub medium: Option<Medium>,
    pub spans: Option<Spans>,
    pub part_of: Option<Id<Community>>,
    pub nesting: Option<Nesting>,
    #[field(column, unit = "days")]
    pub rhythm_wanted: Option<i64>,
    pub usual_meeting: Option<String>,
    #[field(unit = "people")]
    pub members_core: Option<i64>,
    #[field(unit = "people")]
    pub members_active: Option<i64>,
    #[field(unit = "people")]
    pub members_peripheral: Option<i64>,
    #[field(long)]
    pub inherited_culture: Option<String>,
    #[field(long)]
    pub produced_culture: Option<String>,
    #[field(long)]
    pub newcomer_path: Option<String>,
    pub tension: Option<Tension>,
    #[field(link)]
    pub link: Option<String>,
    pub closed_on: Option<Date>,
    #[field(long)]
    pub closed_why: Option<String>,
    #[field(long)]
    pub memory: Option<String>,
    pub common: Common,
}

/// What a community does for a domain, and since when.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "community, domain")]
pub struct Stewardship {
    pub id: Id<Self>,
    #[field(column)]
    pub community: Id<Community>,
    #[field(column)]
    pub domain: Id<Domain>,
    #[field(column)]
    pub role: StewardshipRole,
    #[field(column)]
    pub since: Option<Date>,
    #[field(column, after = "since")]
    pub until: Option<Date>,
    pub common: Common,
}

/// A community entering a stage of its life; the newest is its stage, and going back is allowed (W-Art).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "community, stage")]
pub struct StageChange {
    pub id: Id<Self>,
    #[field(column)]
    pub community: Id<Community>,
    #[field(column)]
    pub stage: Stage,
    #[field(column)]
    pub on: Date,
    #[field(long, column)]
    pub evidence: Option<String>,
    pub common: Common,
}

/// A supporting condition that the organization grants a community (W-Art).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "community, kind")]
pub struct Condition {
    pub id: Id<Self>,
    #[field(column)]
    pub community: Id<Community>,
    #[field(column)]
    pub kind: ConditionKind,
    #[field(column)]
    pub granted: Granted,
    #[field(column)]
    pub amount: Option<String>,
    #[field(long, column)]
    pub note: Option<String>,
    pub common: Common,
}

/// Something a community, or several, did together.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "title")]
pub struct Event {
    pub id: Id<Self>,
    #[field(column)]
    pub title: String,
    #[field(column)]
    pub date: Date,
    #[field(column)]
    pub communities: Vec<Id<Community>>,
    #[field(column)]
    pub format: Option<EventFormat>,
    pub activities: Vec<Activity>,
    #[field(column)]
    pub mode: Option<Mode>,
    #[field(column, unit = "people")]
    pub attended: Option<i64>,
    #[field(unit = "people")]
    pub newcomers: Option<i64>,
    #[field(long)]
    pub note: Option<String>,
    pub common: Common,
}

/// A thing of a community's practice, with somebody who has the energy to keep it useful (W-Systems).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "name")]
pub struct Artifact {
    pub id: Id<Self>,
    #[field(column)]
    pub name: String,
    #[field(column)]
    pub kind: Option<ArtifactKind>,
    #[field(long)]
    pub description: Option<String>,
    #[field(column)]
    pub community: Id<Community>,
    #[field(column)]
    pub domain: Option<Id<Domain>>,
    #[field(link)]
    pub link: Option<String>,
    #[field(column)]
    pub keeper: Option<Id<Person>>,
    #[field(unit = "days")]
    pub review_every: Option<i64>,
    #[field(column)]
    pub reviewed_on: Option<Date>,
    pub used_by: Vec<Id<Community>>,
    pub boundary_use: Option<BoundaryUse>,
    pub common: Common,
}

/// Somebody asked for help, and who offered it (W-Systems, connectivity).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "what")]
pub struct HelpRequest {
    pub id: Id<Self>,
    #[field(column)]
    pub what: String,
    #[field(column)]
    pub community: Id<Community>,
    #[field(column)]
    pub asked_by: Option<Id<Person>>,
    #[field(column)]
    pub offered_by: Option<Id<Person>>,
    pub introduced_by: Option<Id<Person>>,
    #[field(column)]
    pub on: Date,
    #[field(long, column)]
    pub outcome: Option<String>,
    pub common: Common,
}
