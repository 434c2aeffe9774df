//! The closed lists of words that the kinds use.

use tilth_record_derive::Choice;

/// The sector of the organization (W-Intro).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Sector {
    Business,
    Government,
    Education,
    Association,
    SocialSector,
    InternationalDevelopment,
    Web,
    Other,
}

/// What the organization means to do about a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Posture {
    Explore,
    Invest,
    Sustain,
    Renew,
    Release,
}

/// Whether a domain is in the portfolio.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum DomainStatus {
    Candidate,
    Active,
    Retired,
}

/// Where a review stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum ReviewStatus {
    Planned,
    Open,
    Closed,
}

/// Whether a community arose or was formed on purpose (Botkin).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Origin {
    Emergent,
    PurposelyFormed,
}

/// What the community is for its members (Botkin).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Ladder {
    Sharing,
    Cooperation,
    Community,
    CommonGood,
}

/// How formal this community is; apart from the conditions it is granted (W-Art).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Formality {
    Invisible,
    Informal,
    Recognized,
    Budgeted,
    Institutionalized,
}

/// How far a community extends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Reach {
    Team,
    Site,
    National,
    Global,
}

/// How members meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Medium {
    FaceToFace,
    Online,
    Mixed,
}

/// What a community crosses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Spans {
    OneUnit,
    SeveralUnits,
    SeveralOrganizations,
}

/// How a community is part of another (W-Systems, fractals).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Nesting {
    LocalChapter,
    Specialty,
}

/// Where social competence and personal experience stand to each other (W-Systems).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Tension {
    Stale,
    Generative,
    Disconnected,
}

/// What a community does for a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum StewardshipRole {
    Stewards,
    Contributes,
    DrawsOn,
}

/// The stages of a community's life told as a relationship (W-Art).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Granted {
    No,
    Partly,
    Yes,
}

/// The form of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Mode {
    Engagement,
    Imagination,
    Alignment,
}

/// What an artifact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum BoundaryUse {
    None,
    Artifact,
    Discourse,
    Process,
}

/// What an outside party is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Level {
    Core,
    Active,
    Occasional,
    Peripheral,
    Transactional,
}

/// Where a membership is heading (W-Systems).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum SponsorLevel {
    Leading,
    Guiding,
    EscalationOnly,
}

/// How a sponsor and a community spoke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum ContactMedium {
    InPerson,
    Call,
    Message,
    Meeting,
}

/// Where a contribution was recognized (W-Art).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum RecognizedIn {
    Thanks,
    Award,
    Appraisal,
    CareerStep,
    NotYet,
}

/// Who made a commitment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Side {
    Community,
    Organization,
}

/// What a commitment is about; the first seven are the community's, the others the organization's (W-Art).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum IssueKind {
    RecurringProblem,
    GenericTool,
    KnowledgeGap,
}

/// Where an issue stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum IssueStatus {
    Open,
    InProject,
    Resolved,
    SetAside,
}

/// What a learning project does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum FundingKind {
    Asked,
    Allocated,
    Spent,
    Returned,
}

/// Where an ask comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum AskOrigin {
    Inside,
    Outside,
}

/// Where an ask stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum AskStatus {
    Open,
    Accepted,
    Done,
    Declined,
}

/// How a decision turned out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum TurnedOut {
    TooEarly,
    Well,
    Mixed,
    Badly,
}

/// Whether a community was asked about a decision (W-Art).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Asked {
    Before,
    After,
    NotAsked,
    Declined,
}

/// What a community said of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Reaction {
    Support,
    SupportWithConditions,
    Concern,
    Oppose,
    NoView,
}

/// What came of a community's reaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Effect {
    Adopted,
    PartlyAdopted,
    NotAdopted,
    Pending,
}

/// What a community says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum VoiceStatus {
    Heard,
    Carried,
    Answered,
    ActedOn,
    Closed,
}

/// The cycles of value (Wenger, Trayner, de Laat).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum ValueCycle {
    Immediate,
    Potential,
    Applied,
    Realized,
    Reframing,
}

/// How a person brokers across a boundary (W-Systems).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum BrokeringKind {
    Spanner,
    Roamer,
    Outpost,
    Pair,
}

/// What happens at a boundary (W-Systems).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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

/// The questions an assessment asks (W-Systems, Tables 1 to 3; W-Intro).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
pub enum Framework {
    Community,
    Boundary,
    Identity,
    CommunityCheck,
}

/// The rows of the frameworks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Choice)]
#[allow(missing_docs, reason = "the words of a choice live in locales/")]
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
