//! The choices of decisions and voice.

#![allow(missing_docs, reason = "the words of a choice live in locales/")]

use tilth_record_derive::Choice;

/// How a decision turned out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum TurnedOut {
    TooEarly,
    Well,
    Mixed,
    Badly,
}

/// Whether a community was asked about a decision (W-Art).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Asked {
    Before,
    After,
    NotAsked,
    Declined,
}

/// What a community said of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Reaction {
    Support,
    SupportWithConditions,
    Concern,
    Oppose,
    NoView,
}

/// What came of a community's reaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Effect {
    Adopted,
    PartlyAdopted,
    NotAdopted,
    Pending,
}

/// What a community says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum VoiceKind {
    Concern,
    Idea,
    Story,
    Request,
    PerspectiveOnStrategy,
    Appreciation,
    Warning,
}

/// How far a voice has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum VoiceStatus {
    Heard,
    Carried,
    Answered,
    ActedOn,
    Closed,
}
