//! What was answered to findings, and which answers stand.
//!
//! An answer hides its finding for a time, and no longer: "does not apply" until it is withdrawn, "not now" until the day
//! it names, "acted on" for [`REST`] days, in which what was done can show in the records. What is still seen then is shown
//! again. Of several answers to one finding the newest counts.

use jiff::ToSpan;
use rustc_hash::FxHashMap;
use tilth_core::{
    Date, Id, Kind, Portfolio, Uuid,
    catalog::{AnswerGiven, FindingAnswer},
};

use crate::Rule;

/// For so many days "acted on" hides a finding.
pub const REST: i64 = 30;

/// The newest answer to a finding.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answered {
    /// The answer.
    pub id: Id<FindingAnswer>,
    /// The day on which the finding is shown again; `None` where only withdrawing the answer shows it.
    pub again_on: Option<Date>,
    /// Whether it hides the finding today.
    pub stands: bool,
}

/// What a finding is known by: its rule, and the record it is about.
type Matter = (Rule, (Kind, Uuid));

/// The newest answer to each finding that was ever answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Answers {
    newest: FxHashMap<Matter, Answered>,
    /// The rules of which an answer stands, one bit each: most findings are of others.
    rules: u64,
}

impl Answers {
    /// The answers given up to this day. Those to rules that are no longer there say nothing.
    pub(crate) fn of(portfolio: &Portfolio, today: Date) -> Self {
        let mut given: Vec<&FindingAnswer> =
            portfolio.all::<FindingAnswer>().filter(|answer| answer.on <= today).collect();
        given.sort_by_key(|answer| (answer.on, answer.id));
        let mut answers = Self::default();
        for answer in given {
            if let (Some(rule), Some(about)) = (Rule::from_id(&answer.rule), answer.about()) {
                answers.newest.insert((rule, about), answered(answer, today));
            }
        }
        answers.rules = answers.standing().fold(0, |rules, ((rule, _), _)| rules | rule.bit());
        answers
    }

    /// The newest answer to the finding of a rule about a record.
    pub(crate) fn to(&self, rule: Rule, about: (Kind, Uuid)) -> Option<Answered> {
        self.newest.get(&(rule, about)).copied()
    }

    /// Whether an answer hides the finding of a rule about a record.
    pub(crate) fn hide(&self, rule: Rule, about: (Kind, Uuid)) -> bool {
        self.rules & rule.bit() != 0 && self.to(rule, about).is_some_and(|answered| answered.stands)
    }

    /// The answers that stand, in no order.
    pub(crate) fn standing(&self) -> impl Iterator<Item = (Matter, Answered)> {
        self.newest.iter().filter(|(_, answered)| answered.stands).map(|(matter, answered)| (*matter, *answered))
    }
}

fn answered(answer: &FindingAnswer, today: Date) -> Answered {
    let again_on = match answer.answer {
        AnswerGiven::ActedOn => Some(answer.on.saturating_add(REST.days())),
        AnswerGiven::NotNow => answer.until,
        AnswerGiven::DoesNotApply => None,
    };
    Answered { id: answer.id, again_on, stands: again_on.is_none_or(|day| today < day) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules;

    #[test]
    fn an_answer_can_name_every_kind_that_a_finding_is_about_and_no_other() {
        for kind in Kind::ALL {
            let named = FindingAnswer::about_fields().filter(|(_, field)| field.field_type.target() == Some(*kind));
            let is_about = rules::judges(*kind) || *kind == Kind::PortfolioFacts;
            assert_eq!(named.count(), usize::from(is_about), "{}", kind.name());
        }
    }
}
