//! What lies on a person's desk: for a leader, what was promised on both sides and who was heard; for an executive, who
//! waits for them.

mod asking;
mod executive;

use tilth_core::{
    Date, Id, Portfolio,
    catalog::{Commitment, Community, Event, LeadershipRole, Membership, Person, Side, Voice},
    fold,
};

use crate::{
    Arg, Headline, Rhythm,
    commitments::{days_late, is_open},
    rhythm,
    view::{View, days, distinct},
    waiting::waits,
};

pub use asking::{AskingProjects, asks_for_means};
pub use executive::{ContactDue, ExecutiveDesk, NotAsked, executive_desk, unclaimed_voices};

/// How far a desk looks ahead, and back to what was answered: four weeks and a quarter, in days.
const AHEAD: i64 = 28;
const BACK: i64 = 90;
/// What falls due within these days falls due this week.
const WEEK: i64 = 7;

/// A community on a leader's desk.
#[derive(Clone, Debug, PartialEq)]
pub struct CommunityDesk {
    /// The community.
    pub community: Id<Community>,
    /// The roles that the person holds there today.
    pub roles: Vec<LeadershipRole>,
    /// The day on which it came to its stage.
    pub stage_since: Option<Date>,
    /// The next event.
    pub next: Option<Id<Event>>,
    /// How it meets.
    pub rhythm: Rhythm,
    /// What the community promised and has not settled, by due date.
    pub promised: Vec<Id<Commitment>>,
    /// What the organization promised it, alike.
    pub owed: Vec<Id<Commitment>>,
}

/// A leader's desk.
#[derive(Clone, Debug, PartialEq)]
pub struct LeaderDesk {
    /// The communities the person leads; of somebody who leads none, those of membership. By name.
    pub communities: Vec<CommunityDesk>,
    /// What they said and was answered within a quarter, the newest first.
    pub answered: Vec<Id<Voice>>,
    /// What they said that still waits for an answer, the oldest first.
    pub waiting: Vec<Id<Voice>>,
    /// Their events of the next four weeks, by day.
    pub coming: Vec<Id<Event>>,
}

/// The desk of somebody who leads communities.
#[must_use]
pub fn leader_desk(portfolio: &Portfolio, person: Id<Person>, today: Date) -> LeaderDesk {
    let view = View::new(portfolio, today);
    let mine = my_communities(&view, person);
    let voices = || mine.iter().flat_map(|id| portfolio.linked::<Voice>(*id)).filter(|voice| voice.on <= today);
    let recent = |voice: &&Voice| {
        voice.answered_on.is_some_and(|on| on <= today && days(on, today) <= BACK) && voice.response.is_some()
    };
    let mut answered: Vec<&Voice> = voices().filter(recent).collect();
    answered.sort_unstable_by_key(|voice| (std::cmp::Reverse(voice.answered_on), voice.id));
    let mut waiting: Vec<&Voice> = voices().filter(|voice| waits(voice)).collect();
    waiting.sort_unstable_by_key(|voice| (voice.on, voice.id));
    let ahead = |event: &&Event| event.date > today && days(today, event.date) <= AHEAD;
    let mut coming: Vec<&Event> = mine.iter().flat_map(|id| portfolio.linked::<Event>(*id)).filter(ahead).collect();
    coming.sort_unstable_by_key(|event| (event.date, event.id));
    coming.dedup_by_key(|event| event.id);
    LeaderDesk {
        answered: answered.into_iter().map(|voice| voice.id).collect(),
        waiting: waiting.into_iter().map(|voice| voice.id).collect(),
        coming: coming.into_iter().map(|event| event.id).collect(),
        communities: mine.into_iter().map(|community| community_desk(&view, community, person)).collect(),
    }
}

impl LeaderDesk {
    /// What the desk says first: what is late and what falls due this week, and whether anything was answered.
    #[must_use]
    pub fn headline(&self, portfolio: &Portfolio, today: Date) -> Headline {
        let both = self.communities.iter().flat_map(|desk| desk.promised.iter().chain(&desk.owed));
        let open: Vec<&Commitment> = both.map(|id| portfolio.follow(*id)).collect();
        let late = open.iter().filter(|one| days_late(one, today).is_some()).count();
        let soon = open.iter().filter(|one| one.due.is_some_and(|due| due >= today && days(today, due) <= WEEK));
        let args = vec![
            ("communities", count(self.communities.len())),
            ("late", count(late)),
            ("soon", count(soon.count())),
            ("answered", count(self.answered.len())),
            ("waiting", count(self.waiting.len())),
        ];
        Headline { id: "desk-leader", args, records: Vec::new() }
    }
}

/// What falls due for a person today, or is late.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// Promises of communities this person leads, and this person's own on the organization's side.
    pub promises: usize,
    /// Communities that this person as a sponsor wanted to speak with.
    pub contacts: usize,
}

/// What falls due for this person today, or is late.
#[must_use]
pub fn falling_due(portfolio: &Portfolio, person: Id<Person>, today: Date) -> Due {
    let view = View::new(portfolio, today);
    let contacts = executive::contacts(&view, &executive::sponsored(&view, person)).len();
    let own = executive::promised(&view, person);
    let led = leader_desk(portfolio, person, today).communities;
    let promised = led.iter().filter(|desk| !desk.roles.is_empty()).flat_map(|desk| desk.promised.iter().copied());
    let promises = distinct(promised.chain(own));
    let due = |id: &&Id<Commitment>| portfolio.follow(**id).due.is_some_and(|due| due <= today);
    Due { promises: promises.iter().filter(due).count(), contacts }
}

/// What a steward's desk says first: how much needs attention.
#[must_use]
pub fn steward_headline(findings: usize) -> Headline {
    Headline { id: "desk-steward", args: vec![("findings", count(findings))], records: Vec::new() }
}

fn my_communities(view: &View<'_>, person: Id<Person>) -> Vec<Id<Community>> {
    let portfolio = view.portfolio;
    let led = portfolio.linked::<tilth_core::catalog::Leadership>(person).filter(|l| view.lasts(l.since, l.until));
    let mut mine = distinct(led.map(|l| l.community).filter(|id| view.lives(*id)));
    if mine.is_empty() {
        let member = portfolio.linked::<Membership>(person).filter(|m| view.is_member(m));
        mine = distinct(member.map(|m| m.community).filter(|id| view.lives(*id)));
    }
    mine.sort_by_cached_key(|id| (fold(&portfolio.follow(*id).name), *id));
    mine
}

fn community_desk(view: &View<'_>, community: Id<Community>, person: Id<Person>) -> CommunityDesk {
    let (portfolio, today) = (view.portfolio, view.today);
    let held = portfolio.leaders(community, today).filter(|l| l.person == person);
    let mut roles: Vec<LeadershipRole> = held.map(|l| l.role).collect();
    roles.sort_unstable();
    roles.dedup();
    let next = portfolio.linked::<Event>(community).filter(|event| event.date > today);
    let promised =
        |side| by_due(portfolio.linked::<Commitment>(community).filter(move |one| one.side == side && is_open(one)));
    CommunityDesk {
        community,
        roles,
        stage_since: portfolio.stage_path(community, today).last().map(|change| change.on),
        next: next.min_by_key(|event| (event.date, event.id)).map(|event| event.id),
        rhythm: rhythm(portfolio, portfolio.follow(community), today),
        promised: promised(Side::Community),
        owed: promised(Side::Organization),
    }
}

/// Commitments by due date, those without one last.
fn by_due<'a>(commitments: impl Iterator<Item = &'a Commitment>) -> Vec<Id<Commitment>> {
    let mut sorted: Vec<&Commitment> = commitments.collect();
    sorted.sort_unstable_by_key(|one| (one.due.is_none(), one.due, one.id));
    sorted.dedup_by_key(|one| one.id);
    sorted.into_iter().map(|one| one.id).collect()
}

fn count(number: usize) -> Arg {
    Arg::Count(i64::try_from(number).unwrap_or(i64::MAX))
}
