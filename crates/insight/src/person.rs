//! One person among communities: where they take part, and the boundaries they stand on.

use rustc_hash::{FxHashMap, FxHashSet};
use tilth_core::{
    Date, Id, Portfolio,
    catalog::{Boundary, Brokering, Community, Leadership, LeadershipRole, Membership, Person, Trajectory},
    fold, lasts,
};

/// A person in a living community.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakesPart {
    /// The community.
    pub community: Id<Community>,
    /// The membership that says how; none for somebody who only leads.
    pub membership: Option<Id<Membership>>,
    /// The roles of leadership held there.
    pub roles: Vec<LeadershipRole>,
}

/// The living communities in which a person takes part today, by name.
#[must_use]
pub fn takes_part(portfolio: &Portfolio, person: Id<Person>, today: Date) -> Vec<TakesPart> {
    let mut parts: FxHashMap<Id<Community>, TakesPart> = FxHashMap::default();
    let part = |community| TakesPart { community, membership: None, roles: Vec::new() };
    let is_one = |m: &&Membership| lasts(m.since, m.until, today) && m.trajectory != Some(Trajectory::Alumnus);
    for membership in portfolio.linked::<Membership>(person).filter(is_one) {
        parts.entry(membership.community).or_insert_with(|| part(membership.community)).membership =
            Some(membership.id);
    }
    for lead in portfolio.linked::<Leadership>(person).filter(|lead| lasts(lead.since, lead.until, today)) {
        let roles = &mut parts.entry(lead.community).or_insert_with(|| part(lead.community)).roles;
        if !roles.contains(&lead.role) {
            roles.push(lead.role);
        }
    }
    let community = |part: &TakesPart| portfolio.follow(part.community);
    let mut parts: Vec<TakesPart> =
        parts.into_values().filter(|part| portfolio.lives(community(part), today)).collect();
    parts.iter_mut().for_each(|part| part.roles.sort_unstable());
    parts.sort_by_cached_key(|part| (fold(&community(part).name), part.community));
    parts
}

/// Two communities that share a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Between {
    /// The two, by name.
    pub between: [Id<Community>; 2],
    /// Whether nobody else belongs to both.
    pub alone: bool,
    /// The boundary between them, where one is noted.
    pub boundary: Option<Id<Boundary>>,
}

/// More pairs than this are told as a number of communities, not one by one.
const PAIRS: usize = 15;

/// The pairs of communities that a person belongs to and is not noted to broker between (W-Systems: brokers are easily
/// overlooked). Somebody in very many communities stands between too many to name; then the first are.
#[must_use]
pub fn bridges(portfolio: &Portfolio, person: Id<Person>, today: Date) -> Vec<Between> {
    let parts = takes_part(portfolio, person, today);
    let pairs = parts
        .iter()
        .enumerate()
        .flat_map(|(at, one)| parts[at + 1..].iter().map(move |other| [one.community, other.community]));
    let mut people: FxHashMap<Id<Community>, FxHashSet<Id<Person>>> = FxHashMap::default();
    let mut bridges = Vec::new();
    for [one, other] in pairs.take(PAIRS) {
        let boundary = boundary(portfolio, one, other);
        let brokers = boundary.is_some_and(|boundary| {
            let mut noted = portfolio.linked::<Brokering>(boundary);
            noted.any(|b| b.person == person && lasts(b.since, b.until, today))
        });
        if brokers {
            continue;
        }
        for community in [one, other] {
            people.entry(community).or_insert_with(|| everybody(portfolio, community, today));
        }
        let both = people[&one].intersection(&people[&other]).count();
        bridges.push(Between { between: [one, other], alone: both == 1, boundary });
    }
    bridges
}

/// Members and those who lead.
fn everybody(portfolio: &Portfolio, community: Id<Community>, today: Date) -> FxHashSet<Id<Person>> {
    let leads = portfolio.leaders(community, today).map(|lead| lead.person);
    portfolio.members(community, today).map(|member| member.person).chain(leads).collect()
}

fn boundary(portfolio: &Portfolio, one: Id<Community>, other: Id<Community>) -> Option<Id<Boundary>> {
    let joins = |boundary: &&Boundary| {
        let sides = (boundary.community, boundary.other_community);
        sides == (one, Some(other)) || sides == (other, Some(one))
    };
    portfolio.linked::<Boundary>(one).find(joins).map(|boundary| boundary.id)
}
