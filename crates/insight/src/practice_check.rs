//! Whether what is called a community is a community of practice: a domain, a community and a practice (W-Intro).

use jiff::ToSpan;
use tilth_core::{
    Date, Id, Portfolio,
    catalog::{Artifact, Community, Domain, Event, HelpRequest},
};

use crate::{participation, view::distinct};

/// What is there of the three parts, from the records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PracticeCheck {
    /// The domains it stewards today.
    pub stewarded: Vec<Id<Domain>>,
    /// Whether it says what it is there for.
    pub purpose: bool,
    /// People who belong.
    pub people: i64,
    /// Events in the last year.
    pub events: Vec<Id<Event>>,
    /// Requests for help in the last year: people who turn to one another.
    pub help: Vec<Id<HelpRequest>>,
    /// Things of its practice.
    pub artifacts: Vec<Id<Artifact>>,
    /// Events of the last year of which it is said what was done together.
    pub shared: Vec<Id<Event>>,
}

/// A part of a community of practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Something people care about and know.
    Domain,
    /// People who relate to one another and learn together.
    Community,
    /// What they share: experience, stories, tools, ways of handling what recurs.
    Practice,
}

impl Part {
    /// The three parts.
    pub const ALL: [Self; 3] = [Self::Domain, Self::Community, Self::Practice];
}

impl PracticeCheck {
    /// Whether the records show this part. A domain is stewarded; people meet; there is something of a practice.
    #[must_use]
    pub fn shows(&self, part: Part) -> bool {
        match part {
            Part::Domain => !self.stewarded.is_empty(),
            Part::Community => self.people > 1 && !(self.events.is_empty() && self.help.is_empty()),
            Part::Practice => !(self.artifacts.is_empty() && self.shared.is_empty()),
        }
    }

    /// The parts that the records do not show.
    #[must_use]
    pub fn missing(&self) -> Vec<Part> {
        Part::ALL.into_iter().filter(|part| !self.shows(*part)).collect()
    }
}

/// What is there of the three parts today.
#[must_use]
pub fn practice_check(portfolio: &Portfolio, community: &Community, today: Date) -> PracticeCheck {
    let id = community.id;
    let year = today.checked_sub(1.year()).unwrap_or(Date::MIN);
    let recent = |on: Date| on > year && on <= today;
    let events: Vec<&Event> = portfolio.linked::<Event>(id).filter(|event| recent(event.date)).collect();
    let help = portfolio.linked::<HelpRequest>(id).filter(|help| recent(help.on));
    let kept = portfolio.linked::<Artifact>(id).filter(|artifact| artifact.community == id);
    PracticeCheck {
        stewarded: portfolio.stewarded(id, today).into_iter().map(|domain| domain.id).collect(),
        purpose: community.purpose.is_some(),
        people: participation(portfolio, community, today).people(),
        help: distinct(help.map(|help| help.id)),
        artifacts: distinct(kept.map(|artifact| artifact.id)),
        shared: distinct(events.iter().filter(|event| !event.activities.is_empty()).map(|event| event.id)),
        events: distinct(events.iter().map(|event| event.id)),
    }
}
