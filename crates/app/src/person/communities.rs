//! Where a person belongs: communities, home base, and the boundaries they stand on.

use serde::Serialize;
use tilth_core::{
    Choice, Date, Id, Kind,
    catalog::{Brokering, BrokeringKind, Leadership, Level, Membership, Person, Trajectory},
    fold, lasts,
};
use tilth_insight::{Arg, Between, TakesPart, bridges, sponsor_load, takes_part};
use ts_rs::TS;
use uuid::Uuid;

use super::{PersonRequest, named};
use crate::{
    App, Error,
    community::{count, iso},
    domain::RecordLine,
    open::View,
    shapes::{Chip, FindingShape},
};

/// Where a person belongs.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonCommunities {
    /// How many communities, how many led, and where home is; one sentence.
    pub answer: String,
    /// The communities, by name.
    pub parts: Vec<PartLine>,
    /// Where the person brokers, as noted.
    pub brokers: Vec<RecordLine>,
    /// Pairs of communities that share the person, with no brokering noted.
    pub bridges: Vec<BridgeLine>,
    /// Memberships and roles that have ended, the last first.
    pub earlier: Vec<RecordLine>,
    /// What wants attention about the person.
    pub findings: Vec<FindingShape>,
}

/// A person in a community.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartLine {
    /// The community.
    pub community: Chip,
    /// The membership; none for somebody who only leads.
    pub membership: Option<Uuid>,
    /// The level's id.
    pub level: Option<String>,
    /// The id of where the person is heading.
    pub trajectory: Option<String>,
    /// Since when.
    pub since: Option<String>,
    /// The ids of the roles held.
    pub roles: Vec<String>,
    /// Whether it is the home base.
    pub home: bool,
}

/// Two communities that share a person.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BridgeLine {
    /// The two.
    pub between: Vec<Chip>,
    /// What that means, in words.
    pub said: String,
    /// The boundary between them, where one is noted.
    pub boundary: Option<Uuid>,
}

/// Ended memberships and roles that a page names.
const EARLIER: usize = 20;

impl App {
    /// Where a person belongs.
    pub fn person_communities(&self, request: PersonRequest) -> Result<PersonCommunities, Error> {
        self.of_person(request, |view, person| {
            let parts = takes_part(view.portfolio, person.id, view.today);
            let led = parts.iter().filter(|part| !part.roles.is_empty()).count();
            let home = person.home_base.map(|home| ("home", Arg::Record(Kind::Community, home.uuid())));
            let mut args = vec![named(person), ("communities", count(parts.len())), ("led", count(led))];
            let sponsored = sponsor_load(view.portfolio, person.id, view.today).communities.len();
            args.push(("sponsored", count(sponsored)));
            args.push(("based", Arg::Case(if home.is_some() { "yes" } else { "no" })));
            args.push(home.unwrap_or(("home", Arg::Case(""))));
            let between = bridges(view.portfolio, person.id, view.today);
            PersonCommunities {
                answer: view.say("person-communities", args),
                parts: parts.iter().filter_map(|part| view.part_line(part, person)).collect(),
                brokers: view.brokers(person.id),
                bridges: between.iter().filter_map(|bridge| view.bridge_line(bridge)).collect(),
                earlier: view.earlier(person.id),
                findings: view.open_findings(Kind::Person, person.id.uuid()),
            }
        })
    }
}

impl View<'_> {
    fn part_line(&self, part: &TakesPart, person: &Person) -> Option<PartLine> {
        let membership = part.membership.map(|id| self.portfolio.follow(id));
        Some(PartLine {
            community: self.chip_of(part.community)?,
            membership: membership.map(|one| one.id.uuid()),
            level: membership.and_then(|one| one.level).map(|level| Level::id(level).to_owned()),
            trajectory: membership.and_then(|one| one.trajectory).map(|one| Trajectory::id(one).to_owned()),
            since: membership.and_then(|one| one.since).map(iso),
            roles: part.roles.iter().map(|role| role.id().to_owned()).collect(),
            home: person.home_base == Some(part.community),
        })
    }

    fn brokers(&self, person: Id<Person>) -> Vec<RecordLine> {
        let noted = self.portfolio.linked::<Brokering>(person).filter(|one| one.person == person);
        let mut current: Vec<&Brokering> = noted.filter(|one| lasts(one.since, one.until, self.today)).collect();
        current.sort_by_key(|one| (one.boundary, one.id));
        let line = |one: &Brokering| {
            let boundary = self.portfolio.follow(one.boundary);
            let other = boundary.other_community.and_then(|id| self.chip_of(id));
            let outside = boundary.outside_party.and_then(|id| self.chip(Kind::OutsideParty, id.uuid()));
            let pair = one.with.and_then(|id| self.chip(Kind::Person, id.uuid()));
            Some(RecordLine {
                record: self.chip(Kind::Brokering, one.id.uuid())?,
                with: self.chip_of(boundary.community).into_iter().chain(other).chain(outside).chain(pair).collect(),
                said: self.words.choice(BrokeringKind::SET, one.kind.id()),
                quote: one.value_noticed.clone(),
            })
        };
        current.into_iter().filter_map(line).collect()
    }

    fn bridge_line(&self, bridge: &Between) -> Option<BridgeLine> {
        let [one, other] = bridge.between;
        let case = if bridge.alone { "alone" } else { "among" };
        Some(BridgeLine {
            between: vec![self.chip_of(one)?, self.chip_of(other)?],
            said: self.say("person-bridge", vec![("case", Arg::Case(case))]),
            boundary: bridge.boundary.map(Id::uuid),
        })
    }

    fn earlier(&self, person: Id<Person>) -> Vec<RecordLine> {
        let ended = |until: Option<Date>| until.filter(|until| *until <= self.today);
        let memberships = self
            .portfolio
            .linked::<Membership>(person)
            .filter_map(|one| ended(one.until).map(|until| (until, Kind::Membership, one.id.uuid(), one.community)));
        let roles = self
            .portfolio
            .linked::<Leadership>(person)
            .filter_map(|one| ended(one.until).map(|until| (until, Kind::Leadership, one.id.uuid(), one.community)));
        let mut all: Vec<_> = memberships.chain(roles).collect();
        all.sort_by_cached_key(|(until, _, id, community)| {
            (std::cmp::Reverse(*until), fold(&self.portfolio.follow(*community).name), *id)
        });
        let line = |(until, kind, id, community)| {
            Some(RecordLine {
                record: self.chip(kind, id)?,
                with: self.chip_of(community).into_iter().collect(),
                said: self.say("page-domain-until", vec![("end", Arg::Date(until))]),
                quote: None,
            })
        };
        all.into_iter().take(EARLIER).filter_map(line).collect()
    }
}
