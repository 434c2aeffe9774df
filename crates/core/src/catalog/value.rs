//! Value: indicators paired with stories (Wenger, Trayner, de Laat 2011).

#![allow(missing_docs, reason = "what a field means to a person stands in locales/en/catalog.ftl")]

use tilth_record_derive::Record;

use super::{Community, Domain, Person, ValueCycle};
use crate::{Common, Date, Id, Money, Percent};

/// Something a community wants to watch.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "name")]
pub struct Indicator {
    pub id: Id<Self>,
    #[field(column)]
    pub name: String,
    #[field(column)]
    pub community: Id<Community>,
    #[field(column)]
    pub cycle: ValueCycle,
    #[field(column)]
    pub unit_of_measure: Option<String>,
    pub common: Common,
}

/// A value of an indicator, and the hours it took to collect.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "indicator, on")]
pub struct Reading {
    pub id: Id<Self>,
    #[field(column)]
    pub indicator: Id<Indicator>,
    #[field(column)]
    pub on: Date,
    #[field(column)]
    pub value: f64,
    #[field(column, unit = "hours")]
    pub collecting_hours: Option<f64>,
    #[field(long, column)]
    pub note: Option<String>,
    pub common: Common,
}

/// A value story: activity, resource, use, result, and what is now seen differently. Attributed value = gross value × attribution × confidence.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "activity")]
pub struct ValueStory {
    pub id: Id<Self>,
    #[field(long, column)]
    pub activity: String,
    #[field(column)]
    pub community: Id<Community>,
    pub domain: Option<Id<Domain>>,
    #[field(column)]
    pub teller: Option<Id<Person>>,
    #[field(column)]
    pub on: Date,
    #[field(long)]
    pub resource: Option<String>,
    #[field(long)]
    pub use_made: Option<String>,
    #[field(long, column)]
    pub result: Option<String>,
    #[field(long)]
    pub reframing: Option<String>,
    #[field(column)]
    pub gross_value: Option<Money>,
    pub attribution: Option<Percent>,
    pub confidence: Option<Percent>,
    pub indicator: Option<Id<Indicator>>,
    pub common: Common,
}
