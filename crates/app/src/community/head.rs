//! The head of a community's page: how it stands, at a glance.

use std::collections::BTreeSet;

use serde::Serialize;
use tilth_core::{
    Choice, Date, Kind, PracticeFigures,
    catalog::{Artifact, Community, Event, SponsorLevel, Sponsorship, Touchpoint, ValueStory},
};
use tilth_insight::{Arg, Counted, participation, pulls, rhythm};
use ts_rs::TS;
use uuid::Uuid;

use super::{CommunityRequest, StageVisit, count, iso};
use crate::{App, Error, open::View, pages::RhythmShape, shapes::Chip};

/// How a community stands, at a glance.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CommunityHead {
    /// What it calls itself: "special interest group".
    pub local_term: Option<String>,
    /// The domains it stewards.
    pub domains: Vec<Chip>,
    /// The stages it came to, the oldest first.
    pub visits: Vec<StageVisit>,
    /// Its first sponsor.
    pub sponsor: Option<HeadSponsor>,
    /// How many sponsors it has beside the first.
    pub other_sponsors: usize,
    /// Who leads it, in words.
    pub leads: String,
    /// Its members.
    pub members: HeadMembers,
    /// Its rhythm.
    pub rhythm: HeadRhythm,
    /// What its asks do to it, in words; none where nothing is asked.
    pub energy: Option<String>,
    /// How many asks run.
    pub asks: usize,
    /// What it was, where it has closed.
    pub ending: Option<HeadEnding>,
}

/// What a community was that has closed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HeadEnding {
    /// The day.
    pub on: String,
    /// Where its memory lives.
    pub memory: Option<String>,
    /// Who led it until the end, in words.
    pub led: String,
    /// What it left, in words.
    pub left: String,
}

/// A sponsor, and when they last spoke.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HeadSponsor {
    /// The sponsorship.
    pub sponsorship: Chip,
    /// The sponsor.
    pub person: Chip,
    /// When they last spoke, and how often they want to.
    pub spoke: String,
    /// Whether they have not spoken for longer than they want.
    pub overdue: bool,
}

/// Members by level: people.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HeadMembers {
    /// The core.
    pub core: i64,
    /// Active ones.
    pub active: i64,
    /// Those further out.
    pub further: i64,
    /// Those of whom no level is noted.
    pub unsaid: i64,
    /// How many, and whether they are counted or estimated.
    pub people: String,
    /// The same by level.
    pub levels: String,
}

/// A rhythm in words and bars.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HeadRhythm {
    /// Wanted, and kept.
    pub kept: RhythmShape,
    /// What was wanted and what was held.
    pub said: String,
    /// The last event and the next.
    pub days: String,
}

impl App {
    /// How a community stands, at a glance.
    pub fn community_head(&self, request: CommunityRequest) -> Result<CommunityHead, Error> {
        self.about(request, |view, community| {
            let (portfolio, today) = (view.portfolio, view.today);
            let sponsorships = portfolio.sponsorships(community.id, today);
            let pulls = pulls(portfolio, community.id, today);
            let even = pulls.running - pulls.energizing - pulls.draining - pulls.unsaid;
            let energy = || {
                let args = vec![
                    ("even", count(even)),
                    ("energizing", count(pulls.energizing)),
                    ("draining", count(pulls.draining)),
                    ("running", count(pulls.running)),
                ];
                view.say("life-head-energy", args)
            };
            CommunityHead {
                local_term: community.local_term.clone(),
                domains: view.stewarded(community),
                visits: view.visits(community),
                sponsor: sponsorships.first().and_then(|sponsorship| view.sponsor(sponsorship)),
                other_sponsors: sponsorships.len().saturating_sub(1),
                leads: view.leads(community),
                members: view.head_members(community),
                rhythm: view.head_rhythm(community),
                energy: view.closed_on(community.id).is_none().then(energy),
                asks: pulls.running,
                ending: view.closed_on(community.id).map(|on| view.ending(community, on)),
            }
        })
    }
}

impl View<'_> {
    /// The domains a community stewards.
    pub(super) fn stewarded(&self, community: &Community) -> Vec<Chip> {
        let domains = self.portfolio.stewarded(community.id, self.today);
        domains.into_iter().filter_map(|domain| self.chip(Kind::Domain, domain.id.uuid())).collect()
    }

    fn sponsor(&self, sponsorship: &Sponsorship) -> Option<HeadSponsor> {
        let usual = PracticeFigures::of(self.portfolio).sponsor_contact_every;
        let every = sponsorship.contact_every.unwrap_or(usual);
        let touchpoints = self.portfolio.linked::<Touchpoint>(sponsorship.id).map(|touchpoint| touchpoint.on);
        let last = touchpoints.filter(|on| *on <= self.today).max();
        let wants = ("wants", count(every));
        let spoke = match last {
            _ if sponsorship.level == SponsorLevel::EscalationOnly => self.say("life-head-escalation", Vec::new()),
            None => self.say("life-head-not-spoken", vec![wants]),
            Some(last) => self.say("life-head-spoken", vec![("days", count(days(last, self.today))), wants]),
        };
        let since = last.or(sponsorship.since);
        Some(HeadSponsor {
            sponsorship: self.chip(Kind::Sponsorship, sponsorship.id.uuid())?,
            person: self.person(sponsorship.person)?,
            spoke,
            overdue: sponsorship.level != SponsorLevel::EscalationOnly
                && since.is_none_or(|since| days(since, self.today) > every),
        })
    }

    /// "Ann Bell, Ben Carr, Cy Dorn and two more"
    fn leads(&self, community: &Community) -> String {
        let leaders = self.portfolio.leaders(community.id, self.lived_on(community));
        let leaders = leaders.map(|leader| leader.person.uuid());
        let leaders: BTreeSet<Uuid> = leaders.collect();
        if leaders.is_empty() {
            let lives = self.closed_on(community.id).is_none();
            return self.say(if lives { "life-head-no-leads" } else { "life-head-no-led" }, Vec::new());
        }
        let leaders = leaders.into_iter().map(|person| (Kind::Person, person)).collect();
        self.say("life-head-leads", vec![("leads", Arg::Records(leaders))])
    }

    /// What a community was that closed on a day.
    fn ending(&self, community: &Community, on: Date) -> HeadEnding {
        let held = self.portfolio.linked::<Event>(community.id).filter(|event| event.date <= on).count();
        let args = vec![
            ("artifacts", count(self.portfolio.linked::<Artifact>(community.id).count())),
            ("stories", count(self.portfolio.linked::<ValueStory>(community.id).count())),
            ("events", count(held)),
        ];
        HeadEnding {
            on: iso(on),
            memory: community.memory.clone(),
            led: self.leads(community),
            left: self.say("life-head-left", args),
        }
    }

    pub(super) fn head_members(&self, community: &Community) -> HeadMembers {
        let taking_part = participation(self.portfolio, community, self.lived_on(community));
        let counted = match taking_part.counted {
            Counted::Noted => "noted",
            Counted::Estimated => "estimated",
            Counted::Nobody => "nobody",
        };
        let people = vec![("counted", Arg::Case(counted)), ("people", count(taking_part.people()))];
        let parts = [
            ("core", taking_part.core),
            ("active", taking_part.active),
            ("further", taking_part.further),
            ("unsaid", taking_part.unsaid),
        ];
        let levels = parts.into_iter().filter(|(_, people)| *people > 0);
        let levels: Vec<String> = levels
            .map(|(level, people)| {
                self.say("life-head-level", vec![("level", Arg::Case(level)), ("people", count(people))])
            })
            .collect();
        HeadMembers {
            core: taking_part.core,
            active: taking_part.active,
            further: taking_part.further,
            unsaid: taking_part.unsaid,
            people: self.say("life-head-people", people),
            levels: levels.join(", "),
        }
    }

    fn head_rhythm(&self, community: &Community) -> HeadRhythm {
        let kept = rhythm(self.portfolio, community, self.today);
        let coming = self.portfolio.linked::<Event>(community.id).map(|event| event.date);
        let next = coming.filter(|date| *date > self.today).min();
        let held = kept.held.iter().filter(|held| **held).count();
        let counts = vec![
            ("wanted", count(kept.wanted.unwrap_or_default())),
            ("held", count(held)),
            ("expected", count(kept.held.len())),
        ];
        let days = match (kept.last, next) {
            (Some(last), Some(next)) => {
                self.say("life-head-last-and-next", vec![("last", Arg::Date(last)), ("next", Arg::Date(next))])
            }
            (Some(last), None) => self.say("life-head-last", vec![("last", Arg::Date(last))]),
            (None, Some(next)) => self.say("life-head-next", vec![("next", Arg::Date(next))]),
            (None, None) => self.say("life-head-no-event", Vec::new()),
        };
        HeadRhythm {
            said: self.say("life-head-rhythm", counts),
            days,
            kept: RhythmShape { wanted: kept.wanted, held: kept.held },
        }
    }

    /// The stages a community came to, the oldest first.
    pub(super) fn visits(&self, community: &Community) -> Vec<StageVisit> {
        let walk = tilth_insight::walk(self.portfolio, community, self.today);
        let visits = walk.visits.iter().map(|visit| {
            let change = self.portfolio.follow(visit.change);
            StageVisit {
                id: change.id.uuid(),
                stage: change.stage.id().to_owned(),
                on: iso(change.on),
                evidence: change.evidence.clone().unwrap_or_default(),
                back: visit.back,
            }
        });
        visits.collect()
    }
}

/// Days from one day to another.
pub(super) fn days(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}
