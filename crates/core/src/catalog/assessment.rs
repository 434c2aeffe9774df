//! Assessments: the cells of the tables of W-Systems and the three-part check of W-Intro.

#![allow(missing_docs, reason = "what a field means to a person stands in locales/en/catalog.ftl")]

use tilth_record_derive::Record;

use super::{AnswerRow, Boundary, Community, Framework, Mode, Person};
use crate::{Common, Date, Id, Rating};

/// One round of a framework; what is private stays out of reports and exports.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "framework, on")]
pub struct Assessment {
    pub id: Id<Self>,
    #[field(column)]
    pub framework: Framework,
    #[field(column)]
    pub community: Option<Id<Community>>,
    #[field(column)]
    pub boundary: Option<Id<Boundary>>,
    pub person: Option<Id<Person>>,
    #[field(column)]
    pub on: Date,
    #[field(column)]
    pub by: Option<Id<Person>>,
    pub private: bool,
    pub common: Common,
}

/// One cell of an assessment: a score is optional, evidence is the point.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "assessment, row, column")]
pub struct Answer {
    pub id: Id<Self>,
    #[field(column)]
    pub assessment: Id<Assessment>,
    #[field(column)]
    pub row: AnswerRow,
    #[field(column)]
    pub column: Option<Mode>,
    #[field(column)]
    pub score: Option<Rating>,
    #[field(long, column)]
    pub evidence: Option<String>,
    pub common: Common,
}
