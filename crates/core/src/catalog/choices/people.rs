//! The choices of people, their parts in communities, and parties outside.

#![allow(missing_docs, reason = "the words of a choice live in locales/")]

use tilth_record_derive::Choice;

/// What an outside party is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum PartyKind {
    University,
    Partner,
    Supplier,
    Customer,
    Competitor,
    Association,
    WiderCommunity,
    Authority,
}

/// Levels of participation (Wenger-Trayner).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Level {
    Core,
    Active,
    Occasional,
    Peripheral,
    Transactional,
}

/// Where a membership is heading (W-Systems).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Trajectory {
    Inbound,
    Insider,
    Peripheral,
    Boundary,
    Outbound,
    Alumnus,
}

/// Leadership in a community (W-Systems).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum LeadershipRole {
    Coordinator,
    ThoughtLeader,
    Networker,
    Documenter,
    Pioneer,
    Facilitator,
}

/// How closely a sponsor is involved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum SponsorLevel {
    Leading,
    Guiding,
    EscalationOnly,
}

/// How a sponsor and a community spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum ContactMedium {
    InPerson,
    Call,
    Message,
    Meeting,
}

/// Where a contribution was recognized (W-Art).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum RecognizedIn {
    Thanks,
    Award,
    Appraisal,
    CareerStep,
    NotYet,
}
