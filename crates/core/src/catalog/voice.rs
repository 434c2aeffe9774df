//! Voice: whether communities were asked, what they said, and what came of it (W-Art, position and voice).

#![allow(missing_docs, reason = "what a field means to a person stands in locales/en/catalog.ftl")]

use tilth_record_derive::Record;

use super::{Asked, Community, Domain, Effect, Person, Reaction, TurnedOut, Unit, VoiceKind, VoiceStatus};
use crate::{Common, Date, Id};

/// A decision, whom it touched, and how it turned out.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "title")]
pub struct Decision {
    pub id: Id<Self>,
    #[field(column)]
    pub title: String,
    #[field(column)]
    pub date: Date,
    #[field(column)]
    pub decided_by_person: Option<Id<Person>>,
    pub decided_by_unit: Option<Id<Unit>>,
    #[field(column)]
    pub domains: Vec<Id<Domain>>,
    #[field(long)]
    pub summary: Option<String>,
    #[field(column)]
    pub turned_out: Option<TurnedOut>,
    #[field(long)]
    pub hindsight: Option<String>,
    pub common: Common,
}

/// Whether a community was asked about a decision, its reaction, and whether it was told what came of it.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "decision, community")]
pub struct Consultation {
    pub id: Id<Self>,
    #[field(column)]
    pub decision: Id<Decision>,
    #[field(column)]
    pub community: Id<Community>,
    #[field(column)]
    pub asked: Asked,
    #[field(column)]
    pub on: Option<Date>,
    pub how: Option<String>,
    #[field(column)]
    pub reaction: Option<Reaction>,
    #[field(long)]
    pub said: Option<String>,
    #[field(column)]
    pub effect: Option<Effect>,
    #[field(long)]
    pub reason: Option<String>,
    #[field(column)]
    pub told_back_on: Option<Date>,
    pub common: Common,
}

/// What a community says; without an author it is anonymous and keeps none anywhere.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "text")]
pub struct Voice {
    pub id: Id<Self>,
    #[field(long, column)]
    pub text: String,
    #[field(column)]
    pub subject: Option<String>,
    #[field(column)]
    pub kind: VoiceKind,
    #[field(column)]
    pub on: Date,
    #[field(column)]
    pub community: Id<Community>,
    pub by: Option<Id<Person>>,
    pub domains: Vec<Id<Domain>>,
    #[field(column)]
    pub carried_by: Option<Id<Person>>,
    #[field(long)]
    pub response: Option<String>,
    #[field(column)]
    pub answered_on: Option<Date>,
    #[field(column)]
    pub status: VoiceStatus,
    pub common: Common,
}
