//! The rules by name.

/// How much a finding presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something is about to be harmed or lost.
    Urgent,
    /// Somebody waits, or something agreed does not happen.
    Attention,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// Its name on the wire.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Urgent => "urgent",
            Self::Attention => "attention",
            Self::Note => "note",
        }
    }
}

/// Who takes the step that answers a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenBy {
    /// The community it is about, with those who lead it.
    Community,
    /// The side whose promise it is about.
    Promising,
    /// The organization: who sponsors, decides, funds, or answers for a domain.
    Organization,
    /// The person it is about.
    Person,
    /// Who keeps the portfolio true.
    Steward,
}

impl Rule {
    /// Who takes the step that answers its findings: a community does not answer its own voices or ask itself, and cannot
    /// fund, keep what the organization promised, stand in for a sponsor, or rate a domain for everybody.
    #[must_use]
    pub const fn taken_by(self) -> TakenBy {
        match self {
            Self::CommitmentOverdue | Self::CommitmentMoved => TakenBy::Promising,
            Self::CommunityWithoutSponsor
            | Self::CommunityWithoutDomain
            | Self::CoordinatorMissing
            | Self::CommunityQuiet
            | Self::HeavyForStage
            | Self::NoVoice
            | Self::LeadershipOnOne
            | Self::BelowCriticalMass
            | Self::OverExtended
            | Self::StageUnknown
            | Self::RenewalDue
            | Self::ConnectionLost
            | Self::CommitmentsOneSided
            | Self::NothingBroughtHome
            | Self::ArtifactWithoutKeeper
            | Self::ArtifactReviewOverdue
            | Self::HelpUnanswered
            | Self::StoryMissing
            | Self::BoundaryIdle
            | Self::BrokerOverlooked => TakenBy::Community,
            Self::DomainCritical
            | Self::DomainWithoutCommunity
            | Self::DomainLittleKnown
            | Self::DomainWithoutExecutive
            | Self::DrainingAsk
            | Self::AsksPiledUp
            | Self::DecisionNotAsked
            | Self::VoiceUnanswered
            | Self::NotToldBack
            | Self::ProjectPartFunded
            | Self::ProjectUnanswered => TakenBy::Organization,
            Self::SponsorOverLoad
            | Self::LeadingSponsorOverLoad
            | Self::SponsorContactOverdue
            | Self::SponsorWithoutSuccessor
            | Self::LeadershipOverLoad
            | Self::WithoutHomeBase => TakenBy::Person,
            Self::ClosedWithCommitments
            | Self::ClosedWithoutMemory
            | Self::DomainTooBroad
            | Self::DomainUnrated
            | Self::DomainReviewOverdue
            | Self::DomainWavesUneven => TakenBy::Steward,
        }
    }
}

macro_rules! rules {
    ($($rule:ident $id:literal $severity:ident),* $(,)?) => {
        /// What is looked for, in the order in which findings of one severity are shown. The words of a rule, with why
        /// it matters and the source, are `rule-<id>` in `locales/en/insight.ftl`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "what a rule looks for stands in locales/en/insight.ftl")]
        pub enum Rule { $($rule),* }

        impl Rule {
            /// Every rule, in order.
            pub const ALL: &'static [Self] = &[$(Self::$rule),*];

            /// Its name in keys and in the locale files.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$rule => $id),* }
            }

            /// The rule with this name.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|rule| rule.id() == id)
            }

            /// Its place in a set of rules.
            pub(crate) const fn bit(self) -> u64 {
                1 << self as u64
            }

            /// How much its findings usually press.
            #[must_use]
            pub const fn severity(self) -> Severity {
                match self { $(Self::$rule => Severity::$severity),* }
            }
        }
    };
}

rules! {
    DomainCritical "domain-critical" Urgent,
    DomainWithoutCommunity "domain-without-community" Attention,
    DomainLittleKnown "domain-little-known" Attention,
    DrainingAsk "draining-ask" Attention,
    DecisionNotAsked "decision-not-asked" Attention,
    VoiceUnanswered "voice-unanswered" Attention,
    CommitmentOverdue "commitment-overdue" Attention,
    ClosedWithCommitments "closed-with-commitments" Attention,
    CommunityWithoutSponsor "community-without-sponsor" Attention,
    SponsorOverLoad "sponsor-over-load" Attention,
    LeadingSponsorOverLoad "leading-sponsor-over-load" Attention,
    SponsorContactOverdue "sponsor-contact-overdue" Attention,
    CoordinatorMissing "coordinator-missing" Attention,
    CommunityQuiet "community-quiet" Attention,
    DomainWithoutExecutive "domain-without-executive" Attention,
    ProjectPartFunded "project-part-funded" Attention,
    ProjectUnanswered "project-unanswered" Attention,
    HeavyForStage "heavy-for-stage" Attention,
    NoVoice "no-voice" Attention,
    NotToldBack "not-told-back" Attention,
    CommunityWithoutDomain "community-without-domain" Note,
    DomainTooBroad "domain-too-broad" Note,
    DomainUnrated "domain-unrated" Note,
    DomainReviewOverdue "domain-review-overdue" Note,
    DomainWavesUneven "domain-waves-uneven" Note,
    LeadershipOverLoad "leadership-over-load" Note,
    LeadershipOnOne "leadership-on-one" Note,
    SponsorWithoutSuccessor "sponsor-without-successor" Note,
    BelowCriticalMass "below-critical-mass" Note,
    OverExtended "over-extended" Note,
    StageUnknown "stage-unknown" Note,
    RenewalDue "renewal-due" Note,
    ConnectionLost "connection-lost" Note,
    ClosedWithoutMemory "closed-without-memory" Note,
    CommitmentMoved "commitment-moved" Note,
    CommitmentsOneSided "commitments-one-sided" Note,
    AsksPiledUp "asks-piled-up" Note,
    NothingBroughtHome "nothing-brought-home" Note,
    ArtifactWithoutKeeper "artifact-without-keeper" Note,
    ArtifactReviewOverdue "artifact-review-overdue" Note,
    HelpUnanswered "help-unanswered" Note,
    StoryMissing "story-missing" Note,
    BoundaryIdle "boundary-idle" Note,
    BrokerOverlooked "broker-overlooked" Note,
    WithoutHomeBase "without-home-base" Note,
}

const _: () = assert!(Rule::ALL.len() <= 64, "a set of rules keeps one bit for each");
