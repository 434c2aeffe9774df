//! One domain: how critical it is, whether its three waves stand together, and whose leaving would hurt it.

use rustc_hash::FxHashMap;
use tilth_core::{
    Date, Id, Portfolio,
    catalog::{Artifact, Commitment, Community, Domain, Leadership, Person},
    fold,
};

use crate::commitments::is_open;

/// How critical a domain is, 1 to 25: its vulnerability times its relevance.
#[must_use]
pub fn criticality(domain: &Domain) -> Option<i64> {
    Some(i64::from(domain.vulnerability?.get()) * i64::from(domain.relevance?.get()))
}

/// One of the three waves of knowledge work, each built on the one before (W-Art).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wave {
    /// Information and tools.
    Technology,
    /// Communities and their members.
    People,
    /// What the organization is able to do with both.
    Strategy,
}

impl Wave {
    /// Its id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Technology => "technology",
            Self::People => "people",
            Self::Strategy => "strategy",
        }
    }
}

/// How the three waves of a domain stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waves {
    /// Nobody has rated one.
    Unrated,
    /// Some are rated and some are not.
    Partly,
    /// They are within one step of each other.
    Together,
    /// One is two steps or more ahead of another: the widest such distance, the earlier wave where two are alike.
    Apart {
        /// The wave that is ahead.
        ahead: Wave,
        /// The wave that is behind.
        behind: Wave,
    },
}

/// How the three waves of a domain stand to each other.
#[must_use]
pub fn waves(domain: &Domain) -> Waves {
    let rated = [
        (Wave::Technology, domain.wave_technology),
        (Wave::People, domain.wave_people),
        (Wave::Strategy, domain.wave_strategy),
    ];
    let known: Vec<(Wave, u8)> =
        rated.into_iter().filter_map(|(wave, rating)| rating.map(|rating| (wave, rating.get()))).collect();
    let behind = known.iter().min_by_key(|(wave, rating)| (*rating, *wave));
    let ahead = known.iter().min_by_key(|(wave, rating)| (std::cmp::Reverse(*rating), *wave));
    match (ahead, behind) {
        _ if known.len() < rated.len() => {
            if known.is_empty() {
                Waves::Unrated
            } else {
                Waves::Partly
            }
        }
        (Some((ahead, high)), Some((behind, low))) if high - low > 1 => Waves::Apart { ahead: *ahead, behind: *behind },
        _ => Waves::Together,
    }
}

/// Somebody whose leaving would hurt a domain, and what would go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Who.
    pub person: Id<Person>,
    /// Whether this person answers for the domain.
    pub answers: bool,
    /// The roles of leadership in the communities that steward it.
    pub leads: Vec<Id<Leadership>>,
    /// Those of these communities in which nobody else leads.
    pub alone: Vec<Id<Community>>,
    /// The artifacts kept.
    pub keeps: Vec<Id<Artifact>>,
    /// The open commitments looked after.
    pub owns: Vec<Id<Commitment>>,
}

/// Who holds a domain together, by name: who answers for it, leads its living stewards, keeps its artifacts or looks
/// after its open commitments. What a steward has of no named domain counts as the domain's.
#[must_use]
pub fn holders_of(portfolio: &Portfolio, domain: &Domain, today: Date) -> Vec<Holder> {
    let mut held: FxHashMap<Id<Person>, Holder> = FxHashMap::default();
    if let Some(executive) = domain.executive {
        entry(&mut held, executive).answers = true;
    }
    let stewards = portfolio.stewards(domain.id, today);
    let stewards = || stewards.iter().filter(|community| portfolio.lives(community, today));
    for community in stewards() {
        let leads: Vec<&Leadership> = portfolio.leaders(community.id, today).collect();
        let alone = leads.iter().all(|lead| lead.person == leads[0].person);
        for lead in &leads {
            let holder = entry(&mut held, lead.person);
            holder.leads.push(lead.id);
            if alone && !holder.alone.contains(&community.id) {
                holder.alone.push(community.id);
            }
        }
    }
    let theirs = |named: Option<Id<Domain>>| named.is_none_or(|named| named == domain.id);
    let artifacts = stewards()
        .flat_map(|community| portfolio.linked::<Artifact>(community.id))
        .filter(|artifact| stewards().any(|community| community.id == artifact.community) && theirs(artifact.domain))
        .chain(portfolio.linked::<Artifact>(domain.id));
    for artifact in artifacts {
        if let Some(keeper) = artifact.keeper {
            push(&mut entry(&mut held, keeper).keeps, artifact.id);
        }
    }
    let commitments = stewards()
        .flat_map(|community| portfolio.linked::<Commitment>(community.id))
        .filter(|commitment| theirs(commitment.domain))
        .chain(portfolio.linked::<Commitment>(domain.id));
    for commitment in commitments.filter(|commitment| is_open(commitment)) {
        if let Some(owner) = commitment.owner {
            push(&mut entry(&mut held, owner).owns, commitment.id);
        }
    }
    let mut holders: Vec<Holder> = held.into_values().collect();
    holders.sort_by_cached_key(|holder| (fold(&portfolio.follow(holder.person).name), holder.person));
    holders
}

fn entry(held: &mut FxHashMap<Id<Person>, Holder>, person: Id<Person>) -> &mut Holder {
    held.entry(person).or_insert_with(|| Holder {
        person,
        answers: false,
        leads: Vec::new(),
        alone: Vec::new(),
        keeps: Vec::new(),
        owns: Vec::new(),
    })
}

/// Adds what is not there yet.
fn push<R>(ids: &mut Vec<Id<R>>, id: Id<R>) {
    if !ids.contains(&id) {
        ids.push(id);
    }
}
