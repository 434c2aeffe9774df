//! What the log begins with: the community one is looking at, or else one's own, and who one is.

use serde::{Deserialize, Serialize};
use tilth_core::{
    Choice, Id, Kind,
    catalog::{
        Commitment, Community, Consultation, Decision, Leadership, LeadershipRole, Membership, Person, Side,
        Sponsorship,
    },
    lasts,
};
use tilth_insight::{is_open, touched};
use ts_rs::TS;
use uuid::Uuid;

use crate::{
    App, Error,
    open::View,
    seat::Seat,
    shapes::{Chip, RecordName},
};

/// Where somebody is when they begin to log.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct LogBeginningRequest {
    /// The record that is looked at.
    pub record: Option<RecordName>,
    /// The community that was chosen, or logged for last.
    pub community: Option<Uuid>,
    /// Whether it was chosen: the page counts for nothing then.
    pub chosen: bool,
}

/// What a line begins with.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LogBeginning {
    /// The community it is about, where one can be told.
    pub community: Option<Chip>,
    /// Who logs.
    pub me: Option<Chip>,
    /// Whether there is no community yet that a line could be about.
    pub empty: bool,
    /// The communities that one coordinates, is at home in, leads, sponsors or is a member of.
    pub communities: Vec<Chip>,
    /// Who leads and sponsors the community.
    pub people: Vec<Chip>,
    /// The id of the side that one promises for.
    pub side: String,
    /// The promises of the community that are open: one's own, then those of one's side; the first to fall due first.
    pub promises: Vec<LogPromise>,
    /// The promise that is looked at, if it is one of them.
    pub promise: Option<Uuid>,
}

/// An open promise, to note progress on.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LogPromise {
    /// The commitment.
    pub id: Uuid,
    /// What was promised.
    pub title: String,
    /// The id of the side that promised it.
    pub side: String,
}

/// Promises that are offered.
const MOST_PROMISES: usize = 60;
/// Communities that are offered.
const MOST_COMMUNITIES: usize = 12;

impl App {
    /// What a line of the log begins with.
    pub fn log_beginning(&self, request: LogBeginningRequest) -> Result<LogBeginning, Error> {
        let memory = self.memory().clone();
        let seated = self.with_open(|open| Ok(open.seated(&memory).map(|(person, seat)| (person.id, seat))))?;
        let me = seated.map(|(person, _)| person);
        let side = match seated {
            Some((_, Seat::Executive)) => Side::Organization,
            _ => Side::Community,
        };
        let record = match &request.record {
            Some(name) => Some((self.kind(&name.kind)?, name.id)),
            None => None,
        };
        self.with_view(|view, _| {
            let mine = me.map(|me| view.own_communities(me)).unwrap_or_default();
            let asked = request.community.map(Id::new).filter(|id| view.portfolio.get(*id).is_some());
            let lives = |id: &Id<Community>| view.closed_on(*id).is_none();
            let looked_at = record.and_then(|(kind, id)| view.community_of(kind, id)).filter(lives);
            let only = || {
                let mut all = view.portfolio.all::<Community>();
                all.next().filter(|_| all.next().is_none()).map(|community| community.id)
            };
            let first = || asked.filter(lives).or(mine.first().copied()).or_else(only);
            let community = if request.chosen { asked } else { looked_at.or_else(first) };
            let promises = community.map(|community| view.open_promises(community, me, side)).unwrap_or_default();
            let promise = record.map(|(_, id)| id).filter(|id| promises.iter().any(|promise| promise.uuid() == *id));
            let chips = |kind, ids: &mut dyn Iterator<Item = Uuid>| ids.filter_map(|id| view.chip(kind, id)).collect();
            Ok(LogBeginning {
                empty: view.portfolio.count(Kind::Community) == 0,
                community: community.and_then(|id| view.chip(Kind::Community, id.uuid())),
                me: me.and_then(|id| view.chip(Kind::Person, id.uuid())),
                communities: chips(Kind::Community, &mut mine.iter().take(MOST_COMMUNITIES).map(|id| id.uuid())),
                people: chips(Kind::Person, &mut view.people_of(community, me).into_iter().map(Id::uuid)),
                side: side.id().to_owned(),
                promises: promises.iter().take(MOST_PROMISES).map(|id| view.log_promise(*id)).collect(),
                promise,
            })
        })
    }
}

impl View<'_> {
    /// The communities somebody coordinates, their home base, those they lead otherwise, sponsor, or are a member of; each
    /// by name.
    fn own_communities(&self, me: Id<Person>) -> Vec<Id<Community>> {
        let home = self.portfolio.get(me).and_then(|person| person.home_base);
        let mut found: Vec<(u8, bool, &str, Id<Community>)> = Vec::new();
        let mut add = |rank, community: Id<Community>, since, until| {
            let known = self.portfolio.follow(community);
            if lasts(since, until, self.today) && self.portfolio.lives(known, self.today) {
                found.push((rank, home != Some(community), known.name.as_str(), community));
            }
        };
        let led = |l: &Leadership| if l.role == LeadershipRole::Coordinator { 0 } else { 2 };
        self.portfolio.linked::<Leadership>(me).for_each(|l| add(led(l), l.community, l.since, l.until));
        home.into_iter().for_each(|community| add(1, community, None, None));
        let sponsored = self.portfolio.linked::<Sponsorship>(me).filter(|s| s.person == me);
        sponsored.for_each(|s| add(3, s.community, s.since, s.until));
        self.portfolio.linked::<Membership>(me).for_each(|m| add(4, m.community, m.since, m.until));
        found.sort_unstable();
        let mut own: Vec<Id<Community>> = Vec::new();
        for (_, _, _, community) in found {
            if !own.contains(&community) {
                own.push(community);
            }
        }
        own
    }

    /// The community that a record is, or the first that it is about; of a decision or a domain, the first that it touches.
    fn community_of(&self, kind: Kind, id: Uuid) -> Option<Id<Community>> {
        if kind == Kind::Community {
            return self.portfolio.get(Id::new(id)).map(|community: &Community| community.id);
        }
        if kind == Kind::Decision {
            let mut asked: Vec<_> = self.portfolio.linked::<Consultation>(Id::<Decision>::new(id)).collect();
            asked.sort_unstable_by_key(|one| one.id);
            let decision = self.portfolio.get(Id::<Decision>::new(id))?;
            let touched = || touched(self.portfolio, &decision.domains, self.today);
            return asked.first().map(|one| one.community).or_else(|| Some(touched().first()?.community));
        }
        if kind == Kind::Domain {
            return touched(self.portfolio, &[Id::new(id)], self.today).first().map(|one| one.community);
        }
        let mut first = None;
        self.portfolio.record(kind, id)?.visit_targets(&mut |_, target, id| {
            if target == Kind::Community && first.is_none() {
                first = Some(Id::new(id));
            }
        });
        first
    }

    fn log_promise(&self, id: Id<Commitment>) -> LogPromise {
        let one = self.portfolio.follow(id);
        LogPromise { id: id.uuid(), title: one.promise.clone(), side: one.side.id().to_owned() }
    }

    fn open_promises(&self, community: Id<Community>, me: Option<Id<Person>>, side: Side) -> Vec<Id<Commitment>> {
        let open = self.portfolio.linked::<Commitment>(community).filter(|commitment| is_open(commitment));
        let mut open: Vec<&Commitment> = open.collect();
        let whose = |one: &Commitment| (me.is_none() || one.owner != me, one.side != side);
        open.sort_by_cached_key(|one| (whose(one), one.due.is_none(), one.due, one.promise.clone()));
        open.into_iter().map(|commitment| commitment.id).collect()
    }

    /// Who leads and sponsors a community besides oneself, by name.
    fn people_of(&self, community: Option<Id<Community>>, me: Option<Id<Person>>) -> Vec<Id<Person>> {
        let Some(community) = community else { return Vec::new() };
        let leading = self.portfolio.leaders(community, self.today).map(|leadership| leadership.person);
        let sponsoring = self.portfolio.sponsorships(community, self.today).into_iter().map(|s| s.person);
        let mut people: Vec<Id<Person>> = leading.chain(sponsoring).filter(|person| Some(*person) != me).collect();
        people.sort_by_key(|person| (&self.portfolio.follow(*person).name, *person));
        people.dedup();
        people
    }
}
