//! How much people take part in a community: counted where members are noted, otherwise as estimated.

use rustc_hash::FxHashSet;
use tilth_core::{
    Date, Id, Portfolio,
    catalog::{Community, LeadershipRole, Level, Person},
};

use crate::view::distinct;

/// Where the numbers of a participation are from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counted {
    /// Members noted one by one.
    Noted,
    /// The community's own estimate.
    Estimated,
    /// Nobody is noted, and nobody estimated.
    #[default]
    Nobody,
}

/// People by level of participation (Wenger-Trayner).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Participation {
    /// The core.
    pub core: i64,
    /// Active members beside the core.
    pub active: i64,
    /// Occasional, peripheral and transactional ones.
    pub further: i64,
    /// Members of whom no level is noted.
    pub unsaid: i64,
    /// Where the numbers are from.
    pub counted: Counted,
}

impl Participation {
    /// All of them.
    #[must_use]
    pub const fn people(&self) -> i64 {
        self.core.saturating_add(self.active).saturating_add(self.further).saturating_add(self.unsaid)
    }

    /// The core's share of those whose level is known, as a percentage to the nearest whole.
    #[must_use]
    pub fn core_share(&self) -> Option<i64> {
        let known = self.people() - self.unsaid;
        (known > 0).then(|| self.core.saturating_mul(100).saturating_add(known / 2) / known)
    }
}

/// How much people take part today. A list of members that is shorter than the estimate is not whole, so the estimate
/// stands; people who only lead count among those of whom no level is noted.
#[must_use]
pub fn participation(portfolio: &Portfolio, community: &Community, today: Date) -> Participation {
    let noted = noted(portfolio, community.id, today);
    let estimates = [community.members_core, community.members_active, community.members_peripheral];
    let [core, active, further] = estimates.map(|estimate| estimate.unwrap_or_default().max(0));
    let estimated = Participation { core, active, further, unsaid: 0, counted: Counted::Estimated };
    if estimated.people() > noted.people() {
        estimated
    } else if noted.people() > 0 {
        noted
    } else {
        Participation::default()
    }
}

fn noted(portfolio: &Portfolio, community: Id<Community>, today: Date) -> Participation {
    let mut counted = Participation { counted: Counted::Noted, ..Participation::default() };
    let mut known: FxHashSet<Id<Person>> = FxHashSet::default();
    for membership in portfolio.members(community, today) {
        known.insert(membership.person);
        *match membership.level {
            Some(Level::Core) => &mut counted.core,
            Some(Level::Active) => &mut counted.active,
            Some(Level::Occasional | Level::Peripheral | Level::Transactional) => &mut counted.further,
            None => &mut counted.unsaid,
        } += 1;
    }
    counted.unsaid += portfolio.leaders(community, today).filter(|leader| known.insert(leader.person)).count() as i64;
    counted
}

/// Who holds a role of leadership in a community today, by name. Nobody is an answer too.
#[must_use]
pub fn holders(portfolio: &Portfolio, community: Id<Community>, role: LeadershipRole, today: Date) -> Vec<Id<Person>> {
    let held = portfolio.leaders(community, today).filter(|leader| leader.role == role);
    let mut people = distinct(held.map(|leader| leader.person));
    people.sort_by(|a, b| (&portfolio.follow(*a).name, a).cmp(&(&portfolio.follow(*b).name, b)));
    people
}
