//! The desk of who sits here: what one's communities promised and are owed, or who waits for one, or what needs
//! attention.

mod shapes;

use jiff::ToSpan;
use tilth_core::{
    Choice, Date, Id, Kind,
    catalog::{Commitment, Community, Decision, Event, Person, Project, Renegotiation, Review, ReviewStatus, Side},
};
use tilth_insight::{
    AskingProjects, CommunityDesk, ContactDue, Finding, NotAsked, TakenBy, days_late, executive_desk, funded,
    leader_desk, sponsor_load,
};

use crate::{
    App, Error,
    comparing::Shifted,
    open::View,
    pages::RhythmShape,
    seat::Seat,
    shapes::{Chip, Nothing},
};

pub(crate) use shapes::*;

/// Before the first review, changes of a quarter are told.
const QUARTER: i64 = 90;

/// So many voices that nobody carries are shown on a desk; the others stand with what communities said.
const UNCLAIMED: usize = 3;

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
                Seat::Executive => {
                    let attention = &view.findings().attention;
                    executive_desk(view.portfolio, attention, person).waiting(view.portfolio, view.today)
                }
                Seat::Leader => {
                    let desk = leader_desk(view.portfolio, person, view.today);
                    desk.communities.iter().map(|community| late(&community.promised)).sum()
                }
                Seat::Steward => 0,
            };
            Ok(Waiting { count })
        })
    }

    /// The day of the last closed review, else a quarter ago.
    pub(crate) fn reviewed_last(&self) -> Result<Date, Error> {
        let review = self.with_open(|open| Ok(last_review(open.portfolio(), self.settings.clock.today())))?;
        Ok(review.map_or_else(|| self.quarter_ago(), |(_, day)| day))
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
        let desk = executive_desk(self.portfolio, &self.findings().attention, person);
        let headline = desk.headline(self.portfolio, since, changes.len(), self.today).said(self.portfolio, self.words);
        let shape = ExecutiveShape {
            person: person.uuid(),
            sponsored: sponsor_load(self.portfolio, person, self.today).communities.len(),
            decided: self.portfolio.all::<Decision>().count(),
            contacts: desk.contacts.iter().filter_map(|due| self.contact_line(due)).collect(),
            voices: desk.voices.iter().map(|id| self.voice_line(*id)).collect(),
            unclaimed: desk.unclaimed.iter().take(UNCLAIMED).map(|id| self.voice_line(*id)).collect(),
            unclaimed_total: desk.unclaimed.len(),
            pressing: desk.pressing.iter().map(|finding| self.finding(finding)).collect(),
            vouched: desk.vouched.iter().filter_map(|id| self.promise_line(*id)).collect(),
            commitments: desk.commitments.iter().filter_map(|id| self.promise_line(*id)).collect(),
            decisions: desk.decisions.iter().filter_map(|one| self.decision_line(one)).collect(),
            asking: self.asking_lines(&desk.asking),
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
        let open = |finding: &&Finding| {
            let answered = self.findings().attention.answer(finding).is_some_and(|answered| answered.stands);
            !answered && self.is_the_communitys(finding)
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

    /// Whether a community takes the step that answers a finding.
    fn is_the_communitys(&self, finding: &Finding) -> bool {
        match finding.rule.taken_by() {
            TakenBy::Community => true,
            TakenBy::Promising => {
                let about = self.portfolio.get(Id::<Commitment>::new(finding.about.1));
                about.is_none_or(|one| one.side == Side::Community)
            }
            TakenBy::Organization | TakenBy::Person | TakenBy::Steward => false,
        }
    }

    /// A commitment as a line.
    pub(crate) fn promise_line(&self, id: Id<Commitment>) -> Option<PromiseLine> {
        let one = self.portfolio.follow(id);
        Some(PromiseLine {
            id: id.uuid(),
            promise: one.promise.clone(),
            community: self.chip_of(one.community)?,
            owner: one.owner.and_then(|person| self.chip(Kind::Person, person.uuid())),
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

    fn asking_lines(&self, asking: &AskingProjects) -> Vec<AskingLine> {
        let line = |id: Id<Project>, nobodys| {
            Some(AskingLine {
                project: self.chip(Kind::Project, id.uuid())?,
                asked: self.means_in_words(&funded(self.portfolio, id).asked),
                communities: self.portfolio.follow(id).communities.iter().filter_map(|id| self.chip_of(*id)).collect(),
                nobodys,
            })
        };
        let own = asking.own.iter().filter_map(|id| line(*id, false));
        own.chain(asking.nobodys.iter().filter_map(|id| line(*id, true))).collect()
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
