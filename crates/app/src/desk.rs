//! The desk of who sits here: what one's communities promised and are owed, or who waits for one, or what needs
//! attention.

use jiff::ToSpan;
use serde::Serialize;
use tilth_core::{
    Choice, Date, Id, Kind,
    catalog::{Commitment, Community, Event, Person, Renegotiation, Review, ReviewStatus},
};
use tilth_insight::{CommunityDesk, ContactDue, NotAsked, days_late, executive_desk, leader_desk};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    comparing::Shifted,
    open::View,
    pages::RhythmShape,
    seat::Seat,
    shapes::{Chip, FindingShape, Nothing},
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
    /// Communities to speak with, the longest silence first.
    pub contacts: Vec<ContactLine>,
    /// Voices that wait for an answer, the oldest first.
    pub voices: Vec<VoiceLine>,
    /// What one promised and has not settled.
    pub commitments: Vec<PromiseLine>,
    /// Decisions about which communities were not asked.
    pub decisions: Vec<DecisionLine>,
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

/// Before the first review, changes of a quarter are told.
const QUARTER: i64 = 90;

impl App {
    /// The desk of who sits here.
    pub fn desk(&self, _: Nothing) -> Result<Desk, Error> {
        let (person, seat, since) = self.with_open(|open| {
            let today = open.view(&self.words, self.settings.clock.today()).today;
            let (person, seat) = open.seated(&self.memory()).ok_or(Error::NobodySits)?;
            Ok((person.id, seat, last_review(open.portfolio(), today)))
        })?;
        match seat {
            Seat::Leader => self.with_view(|view, _| Ok(view.leader(person))),
            Seat::Steward => self.with_view(|view, _| Ok(view.steward())),
            Seat::Executive => {
                let day = since.map(|(_, day)| day);
                let (day, changes) = self.changes_since(day.unwrap_or_else(|| self.quarter_ago()))?;
                self.with_view(|view, _| Ok(view.executive(person, since.map(|(id, _)| id), day, changes)))
            }
        }
    }

    /// How many wait for who sits here. Nobody waits for one who has not sat down.
    pub fn waiting(&self, _: Nothing) -> Result<Waiting, Error> {
        self.with_open(|open| {
            let view = open.view(&self.words, self.settings.clock.today());
            let Some((person, seat)) = open.seated(&self.memory()).map(|(person, seat)| (person.id, seat)) else {
                return Ok(Waiting { count: 0 });
            };
            let late = |promises: &[Id<Commitment>]| {
                promises.iter().filter(|id| days_late(view.portfolio.follow(**id), view.today).is_some()).count()
            };
            let count = match seat {
                Seat::Executive => executive_desk(view.portfolio, person, view.today).waiting(),
                Seat::Leader => {
                    let desk = leader_desk(view.portfolio, person, view.today);
                    desk.communities.iter().map(|community| late(&community.promised)).sum()
                }
                Seat::Steward => 0,
            };
            Ok(Waiting { count })
        })
    }

    fn quarter_ago(&self) -> Date {
        self.settings.clock.today().saturating_sub(QUARTER.days())
    }
}

/// The last closed review up to a day.
fn last_review(portfolio: &tilth_core::Portfolio, today: Date) -> Option<(Id<Review>, Date)> {
    let closed = portfolio.all::<Review>().filter(|one| one.status == ReviewStatus::Closed && one.date <= today);
    closed.map(|review| (review.date, review.id)).max().map(|(day, id)| (id, day))
}

impl View<'_> {
    fn leader(&self, person: Id<Person>) -> Desk {
        let desk = leader_desk(self.portfolio, person, self.today);
        let shape = LeaderShape {
            communities: desk.communities.iter().filter_map(|one| self.community_line(one)).collect(),
            answered: desk.answered.iter().map(|id| self.voice_line(*id)).collect(),
            waiting: desk.waiting.iter().map(|id| self.voice_line(*id)).collect(),
            coming: desk.coming.iter().map(|id| self.event_line(*id)).collect(),
        };
        let headline = desk.headline(self.portfolio, self.today).said(self.portfolio, self.words);
        Desk { headline: headline.trim_end().to_owned(), leader: Some(shape), executive: None, steward: None }
    }

    fn executive(&self, person: Id<Person>, review: Option<Id<Review>>, since: Date, changes: Vec<Shifted>) -> Desk {
        let desk = executive_desk(self.portfolio, person, self.today);
        let headline = desk.headline(since, changes.len()).said(self.portfolio, self.words);
        let shape = ExecutiveShape {
            contacts: desk.contacts.iter().filter_map(|due| self.contact_line(due)).collect(),
            voices: desk.voices.iter().map(|id| self.voice_line(*id)).collect(),
            commitments: desk.commitments.iter().filter_map(|id| self.promise_line(*id)).collect(),
            decisions: desk.decisions.iter().filter_map(|one| self.decision_line(one)).collect(),
            since: since.to_string(),
            review: review.and_then(|id| self.chip(Kind::Review, id.uuid())),
            changes,
        };
        Desk { headline, leader: None, executive: Some(shape), steward: None }
    }

    fn steward(&self) -> Desk {
        let findings = self.findings().attention.findings();
        let mut rules: Vec<RuleLine> = Vec::new();
        for finding in &findings {
            match rules.iter_mut().find(|line| line.first.rule == finding.rule.id()) {
                Some(line) => line.records += finding.records.len().max(1),
                None => {
                    rules.push(RuleLine { records: finding.records.len().max(1), first: self.finding(finding) });
                }
            }
        }
        let headline = tilth_insight::steward_headline(findings.len()).said(self.portfolio, self.words);
        Desk { headline, leader: None, executive: None, steward: Some(StewardShape { rules }) }
    }

    fn community_line(&self, desk: &CommunityDesk) -> Option<CommunityLine> {
        let id = desk.community.uuid();
        let open = |finding: &&tilth_insight::Finding| {
            self.findings().attention.answer(finding).is_none_or(|answered| !answered.stands)
        };
        let step = self.findings().attention.touching(Kind::Community, id).into_iter().find(open);
        Some(CommunityLine {
            community: self.chip(Kind::Community, id)?,
            stage_since: desk.stage_since.map(|day| day.to_string()),
            roles: desk.roles.iter().map(|role| role.id().to_owned()).collect(),
            next: desk.next.map(|event| self.event_line(event)),
            rhythm: RhythmShape { wanted: desk.rhythm.wanted, held: desk.rhythm.held.clone() },
            promised: desk.promised.iter().filter_map(|id| self.promise_line(*id)).collect(),
            owed: desk.owed.iter().filter_map(|id| self.promise_line(*id)).collect(),
            step: step.map(|finding| self.finding(finding)),
        })
    }

    /// A commitment as a line.
    pub(crate) fn promise_line(&self, id: Id<Commitment>) -> Option<PromiseLine> {
        let one = self.portfolio.follow(id);
        Some(PromiseLine {
            id: id.uuid(),
            promise: one.promise.clone(),
            community: self.chip_of(one.community)?,
            status: one.status.id().to_owned(),
            due: one.due.map(|due| due.to_string()),
            late: days_late(one, self.today),
            moved: self.portfolio.linked::<Renegotiation>(id).count(),
        })
    }

    /// An event as a line.
    pub(crate) fn event_line(&self, id: Id<Event>) -> EventLine {
        let event = self.portfolio.follow(id);
        EventLine {
            id: id.uuid(),
            title: event.title.clone(),
            date: event.date.to_string(),
            communities: event.communities.iter().filter_map(|id| self.chip_of(*id)).collect(),
        }
    }

    fn contact_line(&self, due: &ContactDue) -> Option<ContactLine> {
        let sponsorship = self.portfolio.follow(due.sponsorship);
        let community = self.chip_of(sponsorship.community)?;
        let last = due.last.map(|day| day.to_string());
        Some(ContactLine { id: due.sponsorship.uuid(), community, last, every: due.every })
    }

    fn decision_line(&self, one: &NotAsked) -> Option<DecisionLine> {
        Some(DecisionLine {
            decision: self.chip(Kind::Decision, one.decision.uuid())?,
            date: self.portfolio.follow(one.decision).date.to_string(),
            communities: one.communities.iter().filter_map(|id| self.chip_of(*id)).collect(),
        })
    }

    /// A community as a reference.
    pub(crate) fn chip_of(&self, community: Id<Community>) -> Option<Chip> {
        self.chip(Kind::Community, community.uuid())
    }
}

/// Days from one day to another; negative where the other comes first.
pub(crate) fn days(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}
