//! Who goes between communities: brokers that are noted, and those whom belonging to several makes one. Their value is
//! easily overlooked (W-Systems).

use rustc_hash::FxHashMap;
use tilth_core::{
    Date, Id, Kind, Portfolio,
    catalog::{Brokering, Community, Person},
    lasts,
};

use super::{Bond, Network, Party, ties::belonging};
use crate::view::distinct;

/// A person between communities.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bridge {
    /// The person.
    pub person: Id<Person>,
    /// The brokerings that are noted and last.
    pub brokerings: Vec<Id<Brokering>>,
    /// The pairs of communities that nobody else belongs to, each and all by name.
    pub pairs: Vec<[Id<Community>; 2]>,
    /// Whether somebody noted what the brokering is worth.
    pub noticed: bool,
}

/// The people between communities, each list by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bridges {
    /// Those who are noted as brokers and whose value was noticed.
    pub noticed: Vec<Bridge>,
    /// Those whose value nobody noticed, and those who are not noted although nobody else ties two communities.
    pub overlooked: Vec<Bridge>,
    /// How many people take part in several communities.
    pub several: usize,
}

impl Bridges {
    /// The people between communities on a day.
    #[must_use]
    pub fn of(portfolio: &Portfolio, network: &Network, today: Date) -> Self {
        let lives = |id: &Id<Community>| portfolio.lives(portfolio.follow(*id), today);
        let mut belonging = belonging(portfolio, today);
        for communities in belonging.values_mut() {
            communities.retain(lives);
        }
        belonging.retain(|_, communities| communities.len() > 1);
        let mut held: FxHashMap<Id<Person>, Vec<&Brokering>> = FxHashMap::default();
        for brokering in portfolio.all::<Brokering>().filter(|b| lasts(b.since, b.until, today)) {
            let boundary = portfolio.follow(brokering.boundary);
            if lives(&boundary.community) && boundary.other_community.as_ref().is_none_or(lives) {
                held.entry(brokering.person).or_default().push(brokering);
            }
        }
        let mut sole: FxHashMap<Id<Person>, Vec<[Id<Community>; 2]>> = FxHashMap::default();
        for tie in &network.ties {
            let pair = tie.ends.map(|end| network.parties[end]);
            if let ([(Kind::Person, id)], [Party::Community(one), Party::Community(other)]) =
                (tie.records(Bond::People), pair)
            {
                sole.entry(Id::new(*id)).or_default().push([one, other]);
            }
        }
        let named = |id: Id<Community>| (portfolio.follow(id).name.as_str(), id);
        let mut bridges = Self { several: belonging.len(), ..Self::default() };
        for person in distinct(held.keys().chain(sole.keys()).copied()) {
            let brokerings = held.remove(&person).unwrap_or_default();
            let mut pairs = sole.remove(&person).unwrap_or_default();
            pairs.iter_mut().for_each(|pair| pair.sort_by(|a, b| named(*a).cmp(&named(*b))));
            pairs.sort_by(|a, b| a.map(named).cmp(&b.map(named)));
            let noticed = brokerings.iter().any(|brokering| brokering.value_noticed.is_some());
            let mut ids: Vec<_> = brokerings.iter().map(|brokering| brokering.id).collect();
            ids.sort_unstable();
            let bridge = Bridge { person, brokerings: ids, pairs, noticed };
            if noticed { bridges.noticed.push(bridge) } else { bridges.overlooked.push(bridge) }
        }
        for list in [&mut bridges.noticed, &mut bridges.overlooked] {
            list.sort_by_cached_key(|bridge| (portfolio.follow(bridge.person).name.clone(), bridge.person));
        }
        bridges
    }

    /// Those who are noted as brokers, whether or not their value was noticed, by name.
    pub fn noted(&self) -> impl Iterator<Item = Id<Person>> {
        let overlooked = self.overlooked.iter().filter(|bridge| !bridge.brokerings.is_empty());
        self.noticed.iter().chain(overlooked).map(|bridge| bridge.person)
    }
}
