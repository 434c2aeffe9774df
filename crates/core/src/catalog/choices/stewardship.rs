//! The choices of commitments, issues, projects, money and asks.

#![allow(missing_docs, reason = "the words of a choice live in locales/")]

use tilth_record_derive::Choice;

/// Who made a commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum Side {
    Community,
    Organization,
}

/// What a commitment is about; the first seven are the community's, the others the organization's (W-Art).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum CommitmentKind {
    SurfaceIssues,
    KnowledgeResource,
    JointActivity,
    OutsideRelationship,
    LocalChapter,
    SpeakForTheDomain,
    KeepMembershipHealthy,
    Time,
    Travel,
    Technology,
    Access,
    Recognition,
    ConsultBeforeDeciding,
    Funding,
    Logistics,
}

/// Where a commitment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum CommitmentStatus {
    Proposed,
    Agreed,
    UnderWay,
    Kept,
    PartlyKept,
    Dropped,
}

/// What kind of issue a community sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum IssueKind {
    RecurringProblem,
    GenericTool,
    KnowledgeGap,
}

/// Where an issue stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum IssueStatus {
    Open,
    InProject,
    Resolved,
    SetAside,
}

/// What a learning project does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum ProjectKind {
    AssessTools,
    GenericDesign,
    LiteratureSearch,
    UniversityConnection,
    ExpertInterviews,
    Documentation,
    Other,
}

/// Where a learning project stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum ProjectStage {
    Idea,
    Proposed,
    Funded,
    Active,
    Delivered,
    InUse,
    Declined,
    Stopped,
}

/// What happened to money or hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum FundingKind {
    Asked,
    Allocated,
    Spent,
    Returned,
}

/// Where an ask comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum AskOrigin {
    Inside,
    Outside,
}

/// Where an ask stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
pub enum AskStatus {
    Open,
    Accepted,
    Done,
    Declined,
}
