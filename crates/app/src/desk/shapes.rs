//! The shapes of a desk on the wire.

use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    comparing::Shifted,
    pages::RhythmShape,
    shapes::{Chip, FindingShape},
    voicing::VoiceLine,
};

/// The desk of who sits here.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Desk {
    /// What it says first, one sentence.
    pub headline: String,
    /// A leader's desk.
    pub leader: Option<LeaderShape>,
    /// An executive's desk.
    pub executive: Option<ExecutiveShape>,
    /// A steward's desk.
    pub steward: Option<StewardShape>,
}

/// A leader's desk.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "LeaderDesk")]
pub struct LeaderShape {
    /// One's communities.
    pub communities: Vec<CommunityLine>,
    /// What they said and was answered lately, the newest first.
    pub answered: Vec<VoiceLine>,
    /// What they said that waits for an answer, the oldest first.
    pub waiting: Vec<VoiceLine>,
    /// Events of the next four weeks.
    pub coming: Vec<EventLine>,
}

/// A community on its leader's desk.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityLine {
    /// The community.
    pub community: Chip,
    /// The day on which it came to its stage.
    pub stage_since: Option<String>,
    /// The ids of one's roles there.
    pub roles: Vec<String>,
    /// The next event.
    pub next: Option<EventLine>,
    /// How it meets.
    pub rhythm: RhythmShape,
    /// What it promised and has not settled.
    pub promised: Vec<PromiseLine>,
    /// What the organization promised it, alike.
    pub owed: Vec<PromiseLine>,
    /// The most pressing finding about it.
    pub step: Option<FindingShape>,
}

/// An open commitment.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PromiseLine {
    /// The commitment.
    pub id: Uuid,
    /// What was promised.
    pub promise: String,
    /// The community whose it is, or to which it was made.
    pub community: Chip,
    /// Whose promise it is in particular.
    pub owner: Option<Chip>,
    /// The status's id.
    pub status: String,
    /// The day on which it falls due.
    pub due: Option<String>,
    /// Days since then; none where it has not come.
    pub late: Option<i64>,
    /// How often the day was moved.
    pub moved: usize,
}

/// An event.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EventLine {
    /// The event.
    pub id: Uuid,
    /// What it is called.
    pub title: String,
    /// Its day.
    pub date: String,
    /// Whose it is.
    pub communities: Vec<Chip>,
}

/// An executive's desk.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "ExecutiveDesk")]
pub struct ExecutiveShape {
    /// Who sits here.
    pub person: Uuid,
    /// How many living communities they sponsor.
    pub sponsored: usize,
    /// How many decisions are noted, whoever was asked.
    pub decided: usize,
    /// What is urgent in the domains this person answers for.
    pub pressing: Vec<FindingShape>,
    /// Communities to speak with, the longest silence first.
    pub contacts: Vec<ContactLine>,
    /// Voices that wait for an answer, the oldest first.
    pub voices: Vec<VoiceLine>,
    /// The first of those that nobody carries and that are every executive's.
    pub unclaimed: Vec<VoiceLine>,
    /// How many of those there are.
    pub unclaimed_total: usize,
    /// What one promised and has not settled.
    pub commitments: Vec<PromiseLine>,
    /// What the organization promised to communities one sponsors, or for domains one answers for, by others or nobody in
    /// particular.
    pub vouched: Vec<PromiseLine>,
    /// Decisions about which communities were not asked.
    pub decisions: Vec<DecisionLine>,
    /// Projects that ask for money or hours and wait for a word, those that reach nobody last.
    pub asking: Vec<AskingLine>,
    /// The day from which changes are told: that of the last closed review, else a quarter ago.
    pub since: String,
    /// The review that was closed on that day.
    pub review: Option<Chip>,
    /// What changed since then.
    pub changes: Vec<Shifted>,
}

/// A sponsor contact that is due.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ContactLine {
    /// The sponsorship.
    pub id: Uuid,
    /// The community to speak with.
    pub community: Chip,
    /// When one last did.
    pub last: Option<String>,
    /// The wanted days between contacts.
    pub every: i64,
}

/// A decision about which communities were not asked.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DecisionLine {
    /// The decision.
    pub decision: Chip,
    /// Its day.
    pub date: String,
    /// The communities.
    pub communities: Vec<Chip>,
}

/// A project that asks for money or hours.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AskingLine {
    /// The project.
    pub project: Chip,
    /// What it asks for, in words.
    pub asked: String,
    /// Who leads it.
    pub communities: Vec<Chip>,
    /// Whether it has no sponsor, and nobody sponsors its communities or answers for its domains.
    pub nobodys: bool,
}

/// A steward's desk.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "StewardDesk")]
pub struct StewardShape {
    /// What is seen, by rule, the most pressing first.
    pub rules: Vec<RuleLine>,
}

/// What one rule sees.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RuleLine {
    /// How many records it sees.
    pub records: usize,
    /// The first of what it sees.
    pub first: FindingShape,
}

/// How many wait for who sits here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Waiting {
    /// What only this person can settle: late promises of one's communities, or all that waits for an executive.
    pub count: usize,
}
