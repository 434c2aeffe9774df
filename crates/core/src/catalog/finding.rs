//! Answers to findings: what somebody who knows more than the records says to what a rule saw in them.

#![allow(missing_docs, reason = "what a field means to a person stands in locales/en/catalog.ftl")]

use tilth_record_derive::Record;

use super::{
    AnswerGiven, Artifact, Ask, Boundary, Brokering, Commitment, Community, Consultation, Decision, Domain,
    HelpRequest, Person, PortfolioFacts, Project, Sponsorship, Voice,
};
use crate::{Common, Date, FieldInfo, FieldProblem, Id, Kind, Mismatch, Record, Uuid};

/// An answer to the finding of one rule about one record; about the portfolio, where one finding stands for many.
#[derive(Clone, Debug, PartialEq, Record)]
#[record(title = "seen", check = check_finding_answer)]
pub struct FindingAnswer {
    pub id: Id<Self>,
    #[field(long, column, fixed)]
    pub seen: String,
    #[field(column)]
    pub answer: AnswerGiven,
    #[field(column)]
    pub on: Date,
    #[field(column, after = "on")]
    pub until: Option<Date>,
    #[field(long, column)]
    pub because: Option<String>,
    #[field(column)]
    pub by: Option<Id<Person>>,
    #[field(fixed)]
    pub rule: String,
    #[field(fixed)]
    pub portfolio: Option<Id<PortfolioFacts>>,
    #[field(fixed)]
    pub domain: Option<Id<Domain>>,
    #[field(fixed)]
    pub community: Option<Id<Community>>,
    #[field(fixed)]
    pub person: Option<Id<Person>>,
    #[field(fixed)]
    pub sponsorship: Option<Id<Sponsorship>>,
    #[field(fixed)]
    pub commitment: Option<Id<Commitment>>,
    #[field(fixed)]
    pub project: Option<Id<Project>>,
    #[field(fixed)]
    pub ask: Option<Id<Ask>>,
    #[field(fixed)]
    pub decision: Option<Id<Decision>>,
    #[field(fixed)]
    pub consultation: Option<Id<Consultation>>,
    #[field(fixed)]
    pub voice: Option<Id<Voice>>,
    #[field(fixed)]
    pub artifact: Option<Id<Artifact>>,
    #[field(fixed)]
    pub help_request: Option<Id<HelpRequest>>,
    #[field(fixed)]
    pub boundary: Option<Id<Boundary>>,
    #[field(fixed)]
    pub brokering: Option<Id<Brokering>>,
    pub common: Common,
}

impl FindingAnswer {
    /// The record that the finding is about; every answer that was checked names one.
    #[must_use]
    pub fn about(&self) -> Option<(Kind, Uuid)> {
        let mut about = None;
        self.targets(&mut |field, kind, id| {
            if Self::info().fields[field].fixed {
                about = Some((kind, id));
            }
        });
        about
    }

    /// The fields that name the record a finding is about, one for each kind, with their positions.
    pub fn about_fields() -> impl Iterator<Item = (usize, &'static FieldInfo)> {
        let fields = Self::info().fields.iter().enumerate();
        fields.filter(|(_, field)| field.fixed && field.field_type.target().is_some())
    }
}

/// One record is named, putting off names a day, and that a finding does not apply has a reason.
fn check_finding_answer(answer: &FindingAnswer) -> Result<(), FieldProblem> {
    let named = FindingAnswer::about_fields().filter(|(field, _)| !answer.get(*field).is_empty()).count();
    if named != 1 {
        let names: Vec<&str> = FindingAnswer::about_fields().map(|(_, field)| field.name).collect();
        return Err(FieldProblem { field: names[0], mismatch: Mismatch::OneOf(names.join(", ")) });
    }
    let missing = |field| Err(FieldProblem { field, mismatch: Mismatch::Required });
    match answer.answer {
        AnswerGiven::NotNow if answer.until.is_none() => missing("until"),
        AnswerGiven::DoesNotApply if answer.because.is_none() => missing("because"),
        _ => Ok(()),
    }
}
