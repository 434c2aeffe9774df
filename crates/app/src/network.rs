//! The network of communities, outside parties and those who go between them.

use serde::{Deserialize, Serialize};
use tilth_core::{
    Choice, Id, Kind, Uuid,
    catalog::{Brokering, Community, Person},
};
use tilth_insight::{Arg, Bond, Bridge, Bridges, Excerpt, Extent, LABEL, Link, Network, Party, Strand, Tie, layout};
use ts_rs::TS;

use crate::{App, Error, open::View, shapes::Chip};

/// Which part of the network.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct NetworkRequest {
    /// The community or outside party in the middle, where all would be too many.
    #[serde(default)]
    pub around: Option<Uuid>,
}

/// The network, as much of it as one picture holds.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NetworkPage {
    /// Who goes between communities, and which stand alone; one sentence.
    pub answer: String,
    /// Which part is drawn, where it is not all of it.
    pub excerpt: Option<String>,
    /// How wide the picture is at its natural size.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// The parties that are drawn: communities by name, then outside parties by name.
    pub parties: Vec<NetworkParty>,
    /// What ties them.
    pub ties: Vec<NetworkTie>,
    /// How many of the ties hold each kind of bond.
    pub bonds: Vec<BondCount>,
    /// Brokers whose value was noticed, by name.
    pub brokers: People,
    /// People between communities whose value nobody noticed, by name.
    pub overlooked: People,
    /// The first communities that nothing ties to another, by name.
    pub alone: Vec<Chip>,
    /// How many there are.
    pub alone_total: usize,
    /// How many parties there are at all.
    pub total: usize,
}

/// A party in the picture.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NetworkParty {
    /// The community or outside party.
    pub chip: Chip,
    /// Its name, cut where it is long.
    pub label: String,
    /// Where it stands.
    pub x: f64,
    /// Where it stands.
    pub y: f64,
}

/// A tie in the picture.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NetworkTie {
    /// The positions of both parties, the lower one first.
    pub ends: [usize; 2],
    /// Its bonds, each kind once.
    pub strands: Vec<NetworkStrand>,
    /// Who brokers across its boundaries.
    pub brokers: Vec<Chip>,
}

/// One bond of a tie.
#[derive(Clone, Debug, Serialize, TS)]
pub struct NetworkStrand {
    /// The kind of bond.
    pub bond: String,
    /// The first records behind it.
    pub records: Vec<Chip>,
    /// How many there are.
    pub total: usize,
}

/// How many ties hold a kind of bond.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BondCount {
    /// The kind of bond.
    pub bond: String,
    /// How many.
    pub ties: usize,
}

/// People between communities.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(rename = "PeopleBetween")]
pub struct People {
    /// The first of them, by name.
    pub people: Vec<PersonBetween>,
    /// How many there are.
    pub total: usize,
}

/// A person between communities.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonBetween {
    /// The person.
    pub person: Chip,
    /// The brokerings that are noted; none where belonging to several communities makes a broker of one.
    pub brokerings: Vec<BrokeringLine>,
    /// The pairs of communities that nobody else belongs to.
    pub pairs: Vec<[Chip; 2]>,
}

/// A brokering.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BrokeringLine {
    /// The brokering.
    pub id: Uuid,
    /// The kind's id.
    pub kind: String,
    /// The boundary.
    pub boundary: Chip,
    /// What it was worth.
    pub value: Option<String>,
}

/// More parties than this are too many for one picture.
const MOST_PARTIES: usize = 60;
const MOST_RECORDS: usize = 8;
const MOST_PEOPLE: usize = 40;
const MOST_ALONE: usize = 60;

impl App {
    /// The network of communities, outside parties and those who go between them.
    pub fn network(&self, request: NetworkRequest) -> Result<NetworkPage, Error> {
        self.with_view(|view, _| {
            let network = Network::of(view.portfolio, view.today);
            let chosen = request.around.and_then(|id| network.parties.iter().find(|party| party.record().1 == id));
            let excerpt = network.excerpt(chosen.copied(), MOST_PARTIES);
            let bridges = Bridges::of(view.portfolio, &network, view.today);
            Ok(view.network(&network, &excerpt, &bridges, chosen.copied()))
        })
    }
}

impl View<'_> {
    fn network(&self, network: &Network, excerpt: &Excerpt, bridges: &Bridges, chosen: Option<Party>) -> NetworkPage {
        let ties = drawn(network, excerpt);
        let chips = excerpt.parties.iter().filter_map(|at| self.party_chip(network.parties[*at]));
        let named: Vec<(Chip, String)> = chips
            .map(|chip| {
                let label = cut(&chip.title);
                (chip, label)
            })
            .collect();
        let letters: Vec<usize> = named.iter().map(|(_, label)| label.chars().count()).collect();
        let links: Vec<Link> = ties.iter().map(|(ends, tie)| Link { ends: *ends, pull: pull(tie) }).collect();
        let picture = layout(&letters, &links);
        let parties = named.into_iter().zip(&picture.places);
        let alone = network.alone();
        let bonds = Bond::ALL.iter().map(|bond| BondCount {
            bond: bond.id().to_owned(),
            ties: ties.iter().filter(|(_, tie)| !tie.records(*bond).is_empty()).count(),
        });
        NetworkPage {
            answer: self.network_answer(bridges, &alone),
            excerpt: self.excerpt_said(excerpt, chosen),
            width: picture.width,
            height: picture.height,
            parties: parties.map(|((chip, label), [x, y])| NetworkParty { chip, label, x: *x, y: *y }).collect(),
            ties: ties.iter().map(|(ends, tie)| self.network_tie(*ends, tie)).collect(),
            bonds: bonds.collect(),
            brokers: self.people_between(&bridges.noticed),
            overlooked: self.people_between(&bridges.overlooked),
            alone_total: alone.len(),
            alone: alone.iter().take(MOST_ALONE).filter_map(|party| self.party_chip(*party)).collect(),
            total: network.parties.len(),
        }
    }

    fn party_chip(&self, party: Party) -> Option<Chip> {
        let (kind, id) = party.record();
        self.chip(kind, id)
    }

    fn network_answer(&self, bridges: &Bridges, alone: &[Party]) -> String {
        let brokers = bridges.noted().map(|person| (Kind::Person, person.uuid())).collect();
        let args = vec![
            ("brokers", Arg::Records(brokers)),
            ("several", Arg::Count(i64::try_from(bridges.several).unwrap_or(i64::MAX))),
            ("alone", Arg::Records(alone.iter().map(|party| party.record()).collect())),
        ];
        self.say("network-answer", args)
    }

    fn excerpt_said(&self, excerpt: &Excerpt, chosen: Option<Party>) -> Option<String> {
        let number = |number: usize| Arg::Count(i64::try_from(number).unwrap_or(i64::MAX));
        let counts = vec![("drawn", number(excerpt.parties.len())), ("tied", number(excerpt.tied))];
        match (excerpt.part, chosen) {
            (Extent::Neighbourhood, Some(chosen)) => {
                let (kind, id) = chosen.record();
                let middle = [("chosen", Arg::Record(kind, id))];
                Some(self.say("network-around", counts.into_iter().chain(middle).collect()))
            }
            (Extent::Largest, _) => Some(self.say("network-largest", counts)),
            (Extent::Whole | Extent::Neighbourhood, _) => None,
        }
    }

    fn network_tie(&self, ends: [usize; 2], tie: &Tie) -> NetworkTie {
        let boundaries = tie.records(Bond::Boundary).iter();
        let held = boundaries.flat_map(|(_, id)| self.portfolio.linked::<Brokering>(*id));
        let mut people: Vec<Id<Person>> = held.filter(|b| self.is_held(b)).map(|b| b.person).collect();
        people.sort_by_cached_key(|person| (self.portfolio.follow(*person).name.clone(), *person));
        people.dedup();
        NetworkTie {
            ends,
            strands: tie.strands.iter().map(|strand| self.network_strand(strand)).collect(),
            brokers: people.into_iter().filter_map(|person| self.chip(Kind::Person, person.uuid())).collect(),
        }
    }

    fn network_strand(&self, strand: &Strand) -> NetworkStrand {
        let mut records: Vec<Chip> = strand.records.iter().filter_map(|(kind, id)| self.chip(*kind, *id)).collect();
        records.sort_by(|a, b| (&a.title, a.id).cmp(&(&b.title, b.id)));
        records.truncate(MOST_RECORDS);
        NetworkStrand { bond: strand.bond.id().to_owned(), records, total: strand.records.len() }
    }

    fn people_between(&self, bridges: &[Bridge]) -> People {
        let lines = bridges.iter().take(MOST_PEOPLE).filter_map(|bridge| {
            let held = bridge.brokerings.iter().filter_map(|id| self.brokering_line(self.portfolio.follow(*id)));
            let pair = |[one, other]: [Id<Community>; 2]| Some([self.chip_of(one)?, self.chip_of(other)?]);
            Some(PersonBetween {
                person: self.chip(Kind::Person, bridge.person.uuid())?,
                brokerings: held.collect(),
                pairs: bridge.pairs.iter().copied().filter_map(pair).collect(),
            })
        });
        People { people: lines.collect(), total: bridges.len() }
    }

    fn brokering_line(&self, brokering: &Brokering) -> Option<BrokeringLine> {
        Some(BrokeringLine {
            id: brokering.id.uuid(),
            kind: brokering.kind.id().to_owned(),
            boundary: self.chip(Kind::Boundary, brokering.boundary.uuid())?,
            value: brokering.value_noticed.clone(),
        })
    }

    /// Whether somebody brokers today.
    pub(crate) fn is_held(&self, brokering: &Brokering) -> bool {
        tilth_core::lasts(brokering.since, brokering.until, self.today)
    }
}

/// The ties whose ends are both drawn, by the positions in the picture.
fn drawn<'n>(network: &'n Network, excerpt: &Excerpt) -> Vec<([usize; 2], &'n Tie)> {
    let place = |end: usize| excerpt.parties.binary_search(&end).ok();
    let both = network.ties.iter().filter_map(|tie| Some(([place(tie.ends[0])?, place(tie.ends[1])?], tie)));
    both.collect()
}

/// What many things tie stands a little nearer.
fn pull(tie: &Tie) -> f64 {
    1.0 + (tie.strands.len() as f64 - 1.0) * 0.4
}

/// A name as the picture shows it.
fn cut(name: &str) -> String {
    if name.chars().count() <= LABEL {
        return name.to_owned();
    }
    let kept: String = name.chars().take(LABEL - 1).collect();
    format!("{}…", kept.trim_end())
}
