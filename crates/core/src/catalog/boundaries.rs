//! Boundaries between communities and with the outside (W-Systems).

#![allow(missing_docs, reason = "what a field means to a person stands in locales/en/catalog.ftl")]

use tilth_record_derive::Record;

use super::{BoundaryActivityKind, BrokeringKind, Community, OutsideParty, Person, Tension, one_of};
use crate::{Common, Date, FieldProblem, Id};

/// A boundary between a community and another, or an outside party.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "community, other_community, outside_party", check = check_boundary)]
pub struct Boundary {
    pub id: Id<Self>,
    #[field(column)]
    pub community: Id<Community>,
    #[field(column)]
    pub other_community: Option<Id<Community>>,
    #[field(column)]
    pub outside_party: Option<Id<OutsideParty>>,
    #[field(long, column)]
    pub why: Option<String>,
    #[field(column)]
    pub tension: Option<Tension>,
    pub common: Common,
}

/// A person who brokers across a boundary; easily overlooked (W-Systems).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "person, boundary")]
pub struct Brokering {
    pub id: Id<Self>,
    #[field(column)]
    pub person: Id<Person>,
    #[field(column)]
    pub boundary: Id<Boundary>,
    #[field(column)]
    pub kind: BrokeringKind,
    pub with: Option<Id<Person>>,
    #[field(column)]
    pub since: Option<Date>,
    #[field(column, after = "since")]
    pub until: Option<Date>,
    #[field(long, column)]
    pub value_noticed: Option<String>,
    pub common: Common,
}

/// Something done across a boundary, and what was brought home.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "boundary, kind")]
pub struct BoundaryActivity {
    pub id: Id<Self>,
    #[field(column)]
    pub boundary: Id<Boundary>,
    #[field(column)]
    pub kind: BoundaryActivityKind,
    #[field(column)]
    pub on: Date,
    #[field(long, column)]
    pub came_back: Option<String>,
    #[field(long)]
    pub brought_home: Option<String>,
    pub common: Common,
}

/// A community's relationship with an outside party, with give and take.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "community, outside_party")]
pub struct Relationship {
    pub id: Id<Self>,
    #[field(column)]
    pub community: Id<Community>,
    #[field(column)]
    pub outside_party: Id<OutsideParty>,
    #[field(column)]
    pub steward: Option<Id<Person>>,
    #[field(long, column)]
    pub we_give: Option<String>,
    #[field(long, column)]
    pub we_take: Option<String>,
    pub common: Common,
}

/// A boundary has another side.
fn check_boundary(record: &Boundary) -> Result<(), FieldProblem> {
    one_of(record, &["other_community", "outside_party"])
}
