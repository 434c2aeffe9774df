//! The choices of assessments and their answers.

#![allow(missing_docs, reason = "the words of a choice live in locales/")]

use tilth_record_derive::Choice;

/// The questions an assessment asks (W-Systems, Tables 1 to 3; W-Intro).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Framework {
    Community,
    Boundary,
    Identity,
    CommunityCheck,
}

/// The rows of the frameworks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum AnswerRow {
    Enterprise,
    Mutuality,
    Repertoire,
    Coordination,
    Transparency,
    Negotiability,
    Connectedness,
    Expansiveness,
    Effectiveness,
    Domain,
    Community,
    Practice,
}
