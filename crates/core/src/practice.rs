//! Practice figures: what the field takes as usual. Every one can be set in the portfolio's facts.

use crate::{Portfolio, catalog::PortfolioFacts};

/// The figures by which findings are judged. Shares are percentages, gaps and rhythms are days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PracticeFigures {
    /// The core's share of members; 10 to 15 in Wenger, McDermott, Snyder (2002).
    pub core_share: i64,
    /// The active share beside the core; 15 to 20 in the same source.
    pub active_share: i64,
    /// People below which a community lacks critical mass.
    pub critical_mass: i64,
    /// People above which a community may want to split.
    pub over_extended: i64,
    /// Communities that one sponsor can attend to; 4 to 6 among Kubernetes liaisons.
    pub sponsor_load: i64,
    /// Communities that one person can lead as a sponsor; 2 at OpenTelemetry.
    pub leading_sponsor_load: i64,
    /// Communities in which one person can hold a role of leadership.
    pub leadership_load: i64,
    /// Days without a coordinator after which a community is at risk; 28 at Kubernetes.
    pub coordinator_gap: i64,
    /// Days without an event, where no rhythm is wanted, after which a community is quiet; 90 at Kubernetes.
    pub quiet_after: i64,
    /// Days within which a community should have been heard; a yearly report at Kubernetes.
    pub voice_every: i64,
    /// Days within which a voice is answered; quarterly at Apache.
    pub answer_within: i64,
    /// Days between contacts of sponsor and community; a quarterly check-in at Kubernetes.
    pub sponsor_contact_every: i64,
    /// Days after which an artifact is due for review.
    pub artifact_review_every: i64,
}

impl PracticeFigures {
    /// The figures where the portfolio sets none of its own.
    pub const DEFAULT: Self = Self {
        core_share: 15,
        active_share: 20,
        critical_mass: 4,
        over_extended: 150,
        sponsor_load: 6,
        leading_sponsor_load: 2,
        leadership_load: 3,
        coordinator_gap: 28,
        quiet_after: 90,
        voice_every: 365,
        answer_within: 90,
        sponsor_contact_every: 90,
        artifact_review_every: 365,
    };

    /// The figures of this portfolio.
    #[must_use]
    pub fn of(portfolio: &Portfolio) -> Self {
        portfolio.facts().map_or(Self::DEFAULT, Self::from_facts)
    }

    fn from_facts(facts: &PortfolioFacts) -> Self {
        let usual = Self::DEFAULT;
        Self {
            core_share: facts.core_share.unwrap_or(usual.core_share),
            active_share: facts.active_share.unwrap_or(usual.active_share),
            critical_mass: facts.critical_mass.unwrap_or(usual.critical_mass),
            over_extended: facts.over_extended.unwrap_or(usual.over_extended),
            sponsor_load: facts.sponsor_load.unwrap_or(usual.sponsor_load),
            leading_sponsor_load: facts.leading_sponsor_load.unwrap_or(usual.leading_sponsor_load),
            leadership_load: facts.leadership_load.unwrap_or(usual.leadership_load),
            coordinator_gap: facts.coordinator_gap.unwrap_or(usual.coordinator_gap),
            quiet_after: facts.quiet_after.unwrap_or(usual.quiet_after),
            voice_every: facts.voice_every.unwrap_or(usual.voice_every),
            answer_within: facts.answer_within.unwrap_or(usual.answer_within),
            sponsor_contact_every: facts.sponsor_contact_every.unwrap_or(usual.sponsor_contact_every),
            artifact_review_every: facts.artifact_review_every.unwrap_or(usual.artifact_review_every),
        }
    }
}
