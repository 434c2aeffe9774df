//! The choices of boundaries.

#![allow(missing_docs, reason = "the words of a choice live in locales/")]

use tilth_record_derive::Choice;

/// How a person brokers across a boundary (W-Systems).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum BrokeringKind {
    Spanner,
    Roamer,
    Outpost,
    Pair,
}

/// What happens at a boundary (W-Systems).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum BoundaryActivityKind {
    Meeting,
    Immersion,
    Delegation,
    BoundaryPractice,
    Faq,
    VisitorsRoom,
    OpenHouse,
    Fair,
    HelpDesk,
    NewcomerIntroduction,
    Mentoring,
    Apprenticeship,
    JointProject,
}
