//! What asks do to a community: they give it energy or take it (W-Art, energizing and de-energizing tasks).

use tilth_core::{
    Date, Id, Portfolio,
    catalog::{Ask, AskStatus, Community, EnergyRating},
};

/// Where an ask pulls its community, by all that members said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pull {
    /// It gives energy.
    Energizing,
    /// It takes energy.
    Draining,
    /// What members said weighs even.
    Even,
    /// Nobody has said.
    Unsaid,
}

/// The asks of a community that run, by their pull.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pulls {
    /// Asks that run: open or accepted.
    pub running: usize,
    /// How many of them give energy.
    pub energizing: usize,
    /// How many take it.
    pub draining: usize,
    /// How many take it and are not funded.
    pub draining_unfunded: usize,
    /// Of how many nobody has said.
    pub unsaid: usize,
}

/// What members said of an ask up to today, the oldest first.
#[must_use]
pub fn ratings(portfolio: &Portfolio, ask: Id<Ask>, today: Date) -> Vec<&EnergyRating> {
    let said = portfolio.linked::<EnergyRating>(ask).filter(|rating| rating.on <= today);
    let mut ratings: Vec<&EnergyRating> = said.collect();
    ratings.sort_by_key(|rating| (rating.on, rating.id));
    ratings
}

/// Where an ask pulls its community.
#[must_use]
pub fn pull(portfolio: &Portfolio, ask: Id<Ask>, today: Date) -> Pull {
    let ratings = ratings(portfolio, ask, today);
    let sum: i64 = ratings.iter().map(|rating| i64::from(rating.energy.get())).sum();
    match sum.signum() {
        _ if ratings.is_empty() => Pull::Unsaid,
        1 => Pull::Energizing,
        0 => Pull::Even,
        _ => Pull::Draining,
    }
}

/// Whether an ask still asks for something.
#[must_use]
pub const fn runs(ask: &Ask) -> bool {
    matches!(ask.status, AskStatus::Open | AskStatus::Accepted)
}

/// The asks of a community that run, by their pull.
#[must_use]
pub fn pulls(portfolio: &Portfolio, community: Id<Community>, today: Date) -> Pulls {
    let mut pulls = Pulls::default();
    for ask in portfolio.linked::<Ask>(community).filter(|ask| runs(ask)) {
        pulls.running += 1;
        match pull(portfolio, ask.id, today) {
            Pull::Energizing => pulls.energizing += 1,
            Pull::Draining => {
                pulls.draining += 1;
                pulls.draining_unfunded += usize::from(!ask.funded);
            }
            Pull::Even => {}
            Pull::Unsaid => pulls.unsaid += 1,
        }
    }
    pulls
}
