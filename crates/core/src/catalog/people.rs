//! People, the organization they work in, and what they are to communities. People are listed, never ranked.

#![allow(missing_docs, reason = "what a field means to a person stands in locales/en/catalog.ftl")]

use tilth_record_derive::Record;

use super::{Community, ContactMedium, LeadershipRole, Level, PartyKind, RecognizedIn, SponsorLevel, Trajectory};
use crate::{Common, Date, Id};

/// Somebody in the portfolio.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "name")]
pub struct Person {
    pub id: Id<Self>,
    #[field(column)]
    pub name: String,
    #[field(column)]
    pub handle: Option<String>,
    #[field(email)]
    pub email: Option<String>,
    #[field(column)]
    pub title: Option<String>,
    #[field(column)]
    pub unit: Option<Id<Unit>>,
    #[field(column)]
    pub home_base: Option<Id<Community>>,
    #[field(long)]
    pub note: Option<String>,
    pub common: Common,
}

/// A part of the organization, or the organization somebody comes from.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "name")]
pub struct Unit {
    pub id: Id<Self>,
    #[field(column)]
    pub name: String,
    #[field(column)]
    pub part_of: Option<Id<Unit>>,
    pub common: Common,
}

/// A party of the wider learning system (W-Systems).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "name")]
pub struct OutsideParty {
    pub id: Id<Self>,
    #[field(column)]
    pub name: String,
    #[field(column)]
    pub kind: Option<PartyKind>,
    pub common: Common,
}

/// A person in a community.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "person, community")]
pub struct Membership {
    pub id: Id<Self>,
    #[field(column)]
    pub person: Id<Person>,
    #[field(column)]
    pub community: Id<Community>,
    #[field(column)]
    pub level: Option<Level>,
    #[field(column)]
    pub trajectory: Option<Trajectory>,
    #[field(column)]
    pub since: Option<Date>,
    #[field(column, after = "since")]
    pub until: Option<Date>,
    pub common: Common,
}

/// A role of leadership that a person has in a community (W-Systems).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "person, community, role")]
pub struct Leadership {
    pub id: Id<Self>,
    #[field(column)]
    pub person: Id<Person>,
    #[field(column)]
    pub community: Id<Community>,
    #[field(column)]
    pub role: LeadershipRole,
    #[field(column)]
    pub since: Option<Date>,
    #[field(column, after = "since")]
    pub until: Option<Date>,
    pub common: Common,
}

/// A sponsor lends a community attention and position (W-Art).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "person, community")]
pub struct Sponsorship {
    pub id: Id<Self>,
    #[field(column)]
    pub person: Id<Person>,
    #[field(column)]
    pub community: Id<Community>,
    #[field(column)]
    pub level: SponsorLevel,
    #[field(column)]
    pub since: Option<Date>,
    #[field(column, after = "since")]
    pub until: Option<Date>,
    pub successor: Option<Id<Person>>,
    #[field(unit = "days")]
    pub contact_every: Option<i64>,
    #[field(long)]
    pub promise: Option<String>,
    pub common: Common,
}

/// A sponsor and a community spoke.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "sponsorship, on")]
pub struct Touchpoint {
    pub id: Id<Self>,
    #[field(column)]
    pub sponsorship: Id<Sponsorship>,
    #[field(column)]
    pub on: Date,
    #[field(column)]
    pub medium: Option<ContactMedium>,
    #[field(long, column)]
    pub note: Option<String>,
    pub common: Common,
}

/// A contribution, and where the organization recognized it (W-Art, reciprocity and reputation).
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "person, contribution")]
pub struct Recognition {
    pub id: Id<Self>,
    #[field(column)]
    pub person: Id<Person>,
    #[field(column)]
    pub community: Id<Community>,
    #[field(long, column)]
    pub contribution: String,
    #[field(column)]
    pub on: Date,
    #[field(column)]
    pub recognized_in: RecognizedIn,
    #[field(long)]
    pub note: Option<String>,
    pub common: Common,
}
