use tilth_record_derive::Choice;

/// What is answered to a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum AnswerGiven {
    ActedOn,
    NotNow,
    DoesNotApply,
}
