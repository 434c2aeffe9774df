//! What a community is given, and how much may be asked of it in return (W-Art, measuring).

use tilth_core::{
    Id, Kind, Money, Portfolio, Uuid,
    catalog::{Community, Funding, FundingKind, Project},
};

use crate::{
    Period, allocated,
    allocated::{add, take},
};

/// What is set aside for a community in a period: for itself, for the projects it leads, for the domains it stewards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Means {
    /// Hours.
    pub hours: i64,
    /// Money, one amount for each currency, in the order of their codes.
    pub money: Vec<Money>,
    /// The records behind it.
    pub records: Vec<(Kind, Uuid)>,
}

/// So many hours set aside warrant one more question.
const HOURS_A_QUESTION: i64 = 40;
/// What money without hours warrants.
const WITH_MONEY: i64 = 3;
/// The cells of a table of W-Systems.
const MOST: i64 = 9;

/// What is set aside for a community in a period.
#[must_use]
pub fn means(portfolio: &Portfolio, community: Id<Community>, period: Period) -> Means {
    let mut means = Means::default();
    let led = portfolio.linked::<Project>(community).filter(|project| project.communities.first() == Some(&community));
    let of_projects = led.flat_map(|project| portfolio.linked::<Funding>(project.id));
    let own = portfolio.linked::<Funding>(community).filter(|funding| funding.project.is_none());
    for funding in own.chain(of_projects) {
        if funding.on.is_some_and(|on| period.start <= on && on < period.end) {
            means.count(funding);
        }
    }
    let last = period.end.yesterday().unwrap_or(period.end);
    for domain in portfolio.stewarded(community, last) {
        let set_aside = allocated(portfolio, domain.id, period);
        means.hours = means.hours.saturating_add(set_aside.hours);
        set_aside.money.iter().for_each(|money| add(&mut means.money, *money));
        means.records.extend(set_aside.allocations.iter().map(|id| (Kind::Allocation, id.uuid())));
    }
    means.hours = means.hours.max(0);
    means.money.retain(|money| money.minor > 0);
    means
}

impl Means {
    fn count(&mut self, funding: &Funding) {
        let hours = funding.hours.unwrap_or(0);
        match funding.kind {
            FundingKind::Allocated => {
                self.hours = self.hours.saturating_add(hours);
                funding.money.into_iter().for_each(|money| add(&mut self.money, money));
            }
            FundingKind::Returned => {
                self.hours = self.hours.saturating_sub(hours);
                funding.money.into_iter().for_each(|money| take(&mut self.money, money));
            }
            FundingKind::Asked | FundingKind::Spent => return,
        }
        self.records.push((Kind::Funding, funding.id.uuid()));
    }

    /// How many questions these means warrant: one where nothing is set aside, one for every forty hours, all nine at most.
    #[must_use]
    pub fn questions(&self) -> usize {
        let by_money = if self.money.is_empty() { 1 } else { WITH_MONEY };
        let questions = (self.hours / HOURS_A_QUESTION).clamp(by_money, MOST);
        usize::try_from(questions).unwrap_or(1)
    }
}
