//! The choices of communities: what they are, their life, what they do and keep.

#![allow(missing_docs, reason = "the words of a choice live in locales/")]

use tilth_record_derive::Choice;

/// Whether a community arose or was formed on purpose (Botkin).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Origin {
    Emergent,
    PurposelyFormed,
}

/// What the community is for its members (Botkin).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Ladder {
    Sharing,
    Cooperation,
    Community,
    CommonGood,
}

/// How formal this community is; apart from the conditions it is granted (W-Art).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Formality {
    Invisible,
    Informal,
    Recognized,
    Budgeted,
    Institutionalized,
}

/// How far a community extends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Reach {
    Team,
    Site,
    National,
    Global,
}

/// How members meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Medium {
    FaceToFace,
    Online,
    Mixed,
}

/// What a community crosses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Spans {
    OneUnit,
    SeveralUnits,
    SeveralOrganizations,
}

/// How a community is part of another (W-Systems, fractals).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Nesting {
    LocalChapter,
    Specialty,
}

/// Where social competence and personal experience stand to each other (W-Systems).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Tension {
    Stale,
    Generative,
    Disconnected,
}

/// What a community does for a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum StewardshipRole {
    Stewards,
    Contributes,
    DrawsOn,
}

/// The stages of a community's life told as a relationship (W-Art).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Stage {
    Discovering,
    Growing,
    Establishing,
    AtWork,
    Reinventing,
    Closed,
}

/// What the organization can grant a community (W-Art).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum ConditionKind {
    Time,
    Travel,
    Technology,
    Sponsorship,
    Access,
    DevelopmentPlans,
    Appraisal,
    CareerPath,
    Logistics,
}

/// How far a condition is granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Granted {
    No,
    Partly,
    Yes,
}

/// The form of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum EventFormat {
    FormalMeeting,
    InformalGathering,
    ProblemSolvingSession,
    GuestSpeaker,
    Visit,
    LaunchWorkshop,
    RenewalWorkshop,
    Anniversary,
    Fair,
    OnlineDiscussion,
}

/// The nine typical activities of a community (W-Intro).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Activity {
    ProblemSolving,
    RequestsForInformation,
    SeekingExperience,
    ReusingAssets,
    CoordinationAndSynergy,
    DiscussingDevelopments,
    DocumentationProjects,
    Visits,
    MappingKnowledge,
}

/// The modes of belonging (W-Systems).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Mode {
    Engagement,
    Imagination,
    Alignment,
}

/// What an artifact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum ArtifactKind {
    Document,
    Tool,
    Story,
    Template,
    Standard,
    Example,
    LessonLearned,
    Process,
    Model,
    Website,
    Symbol,
    Discourse,
}

/// What an artifact is at a boundary (W-Systems).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum BoundaryUse {
    None,
    Artifact,
    Discourse,
    Process,
}
