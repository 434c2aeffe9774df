//! What ties communities and outside parties together.

use rustc_hash::FxHashMap;
use tilth_core::{
    Date, Id, Kind, Portfolio, Uuid,
    catalog::{
        Boundary, Community, Event, Leadership, Membership, OutsideParty, Person, Project, Relationship, Trajectory,
    },
    lasts,
};

use crate::view::distinct;

/// Whoever belongs to more communities than this belongs everywhere, and ties no two of them together.
const TOO_MANY: usize = 50;

/// A community or an outside party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Party {
    /// A community that has not closed.
    Community(Id<Community>),
    /// An outside party.
    Outside(Id<OutsideParty>),
}

impl Party {
    /// The record it is.
    #[must_use]
    pub const fn record(self) -> (Kind, Uuid) {
        match self {
            Self::Community(id) => (Kind::Community, id.uuid()),
            Self::Outside(id) => (Kind::OutsideParty, id.uuid()),
        }
    }

    fn name(self, portfolio: &Portfolio) -> &str {
        match self {
            Self::Community(id) => &portfolio.follow(id).name,
            Self::Outside(id) => &portfolio.follow(id).name,
        }
    }
}

/// What two parties are tied by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bond {
    /// A boundary that somebody noted.
    Boundary,
    /// People who take part in both.
    People,
    /// Projects and events of both.
    Work,
    /// One is part of the other.
    Nesting,
    /// A relationship with give and take.
    Exchange,
}

impl Bond {
    /// All of them, in the order of their legend.
    pub const ALL: [Self; 5] = [Self::Boundary, Self::People, Self::Work, Self::Nesting, Self::Exchange];

    /// Its id on the wire.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Boundary => "boundary",
            Self::People => "people",
            Self::Work => "work",
            Self::Nesting => "nesting",
            Self::Exchange => "exchange",
        }
    }
}

/// One bond of a tie, and the records behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strand {
    /// What kind of bond.
    pub bond: Bond,
    /// Boundaries, people, projects and events, the nested community, or relationships.
    pub records: Vec<(Kind, Uuid)>,
}

/// All that ties two parties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The positions of both among the parties, the lower one first.
    pub ends: [usize; 2],
    /// Its bonds, each kind once.
    pub strands: Vec<Strand>,
}

impl Tie {
    /// The records behind one kind of bond.
    #[must_use]
    pub fn records(&self, bond: Bond) -> &[(Kind, Uuid)] {
        self.strands.iter().find(|strand| strand.bond == bond).map_or(&[], |strand| &strand.records)
    }

    /// How many records are behind it.
    #[must_use]
    pub fn strength(&self) -> usize {
        self.strands.iter().map(|strand| strand.records.len()).sum()
    }
}

/// Living communities and outside parties, and what ties them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Network {
    /// Communities by name, then outside parties by name.
    pub parties: Vec<Party>,
    /// The ties, in the order of their ends.
    pub ties: Vec<Tie>,
}

impl Network {
    /// The network on a day.
    #[must_use]
    pub fn of(portfolio: &Portfolio, today: Date) -> Self {
        let living = portfolio.all::<Community>().filter(|community| portfolio.lives(community, today));
        let mut parties: Vec<Party> = living.map(|community| Party::Community(community.id)).collect();
        parties.extend(portfolio.all::<OutsideParty>().map(|party| Party::Outside(party.id)));
        parties.sort_by_cached_key(|party| {
            let (_, id) = party.record();
            (matches!(party, Party::Outside(_)), party.name(portfolio).to_owned(), id)
        });
        let places = parties.iter().enumerate().map(|(at, party)| (*party, at)).collect();
        let mut weave = Weave { places, strands: FxHashMap::default() };
        weave.boundaries(portfolio);
        weave.people(portfolio, today);
        weave.work(portfolio, today);
        weave.nesting(portfolio);
        let ties = weave.ties();
        Self { parties, ties }
    }

    /// Communities that nothing ties to any other party, by name.
    #[must_use]
    pub fn alone(&self) -> Vec<Party> {
        let mut tied = vec![false; self.parties.len()];
        for end in self.ties.iter().flat_map(|tie| tie.ends) {
            tied[end] = true;
        }
        let alone = self.parties.iter().zip(tied).filter(|(party, tied)| !tied && matches!(party, Party::Community(_)));
        alone.map(|(party, _)| *party).collect()
    }
}

/// The communities of each person who takes part or leads today.
pub(super) fn belonging(portfolio: &Portfolio, today: Date) -> FxHashMap<Id<Person>, Vec<Id<Community>>> {
    let mut belonging: FxHashMap<Id<Person>, Vec<Id<Community>>> = FxHashMap::default();
    let members = portfolio
        .all::<Membership>()
        .filter(|m| m.trajectory != Some(Trajectory::Alumnus) && lasts(m.since, m.until, today))
        .map(|m| (m.person, m.community));
    let leaders = portfolio.all::<Leadership>().filter(|l| lasts(l.since, l.until, today));
    for (person, community) in members.chain(leaders.map(|l| (l.person, l.community))) {
        belonging.entry(person).or_default().push(community);
    }
    for communities in belonging.values_mut() {
        communities.sort_unstable();
        communities.dedup();
    }
    belonging.retain(|_, communities| communities.len() > 1);
    belonging
}

/// The records behind each kind of bond between two parties.
type Strands = FxHashMap<([usize; 2], Bond), Vec<(Kind, Uuid)>>;

struct Weave {
    places: FxHashMap<Party, usize>,
    strands: Strands,
}

impl Weave {
    fn tie(&mut self, one: Party, other: Party, bond: Bond, record: (Kind, Uuid)) {
        let (Some(one), Some(other)) = (self.places.get(&one), self.places.get(&other)) else { return };
        if one != other {
            let ends = [*one.min(other), *one.max(other)];
            self.strands.entry((ends, bond)).or_default().push(record);
        }
    }

    fn together(&mut self, communities: Vec<Id<Community>>, bond: Bond, record: (Kind, Uuid)) {
        let mut communities = distinct(communities);
        communities.retain(|community| self.places.contains_key(&Party::Community(*community)));
        if communities.len() > TOO_MANY {
            return;
        }
        for (at, one) in communities.iter().enumerate() {
            for other in &communities[at + 1..] {
                self.tie(Party::Community(*one), Party::Community(*other), bond, record);
            }
        }
    }

    fn boundaries(&mut self, portfolio: &Portfolio) {
        for boundary in portfolio.all::<Boundary>() {
            let others = [boundary.other_community.map(Party::Community), boundary.outside_party.map(Party::Outside)];
            for other in others.into_iter().flatten() {
                let record = (Kind::Boundary, boundary.id.uuid());
                self.tie(Party::Community(boundary.community), other, Bond::Boundary, record);
            }
        }
        for relationship in portfolio.all::<Relationship>() {
            let record = (Kind::Relationship, relationship.id.uuid());
            let other = Party::Outside(relationship.outside_party);
            self.tie(Party::Community(relationship.community), other, Bond::Exchange, record);
        }
    }

    fn people(&mut self, portfolio: &Portfolio, today: Date) {
        for (person, communities) in belonging(portfolio, today) {
            self.together(communities, Bond::People, (Kind::Person, person.uuid()));
        }
    }

    fn work(&mut self, portfolio: &Portfolio, today: Date) {
        for project in portfolio.all::<Project>().filter(|project| project.communities.len() > 1) {
            self.together(project.communities.clone(), Bond::Work, (Kind::Project, project.id.uuid()));
        }
        for event in portfolio.all::<Event>().filter(|event| event.communities.len() > 1 && event.date <= today) {
            self.together(event.communities.clone(), Bond::Work, (Kind::Event, event.id.uuid()));
        }
    }

    fn nesting(&mut self, portfolio: &Portfolio) {
        for community in portfolio.all::<Community>() {
            if let Some(whole) = community.part_of {
                let record = (Kind::Community, community.id.uuid());
                self.tie(Party::Community(community.id), Party::Community(whole), Bond::Nesting, record);
            }
        }
    }

    fn ties(self) -> Vec<Tie> {
        let mut strands: Vec<_> = self.strands.into_iter().collect();
        strands.sort_unstable_by_key(|(place, _)| *place);
        let mut ties: Vec<Tie> = Vec::new();
        for ((ends, bond), mut records) in strands {
            records.sort_unstable();
            records.dedup();
            let strand = Strand { bond, records };
            match ties.last_mut() {
                Some(tie) if tie.ends == ends => tie.strands.push(strand),
                _ => ties.push(Tie { ends, strands: vec![strand] }),
            }
        }
        ties
    }
}
