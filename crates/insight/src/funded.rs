//! What was asked for a project, allocated to it, spent and returned.

use tilth_core::{
    Id, Money, Portfolio,
    catalog::{Funding, FundingKind, Project},
};

use crate::allocated::add;

/// Hours and money.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sum {
    /// Hours.
    pub hours: i64,
    /// Money, one amount for each currency, in the order of their codes.
    pub money: Vec<Money>,
}

/// The money and hours of a project.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Funded {
    /// Asked for; what the project itself asks where no record does.
    pub asked: Sum,
    /// Set aside.
    pub allocated: Sum,
    /// Used.
    pub spent: Sum,
    /// Given back.
    pub returned: Sum,
}

/// What was asked for a project, allocated to it, spent and returned.
#[must_use]
pub fn funded(portfolio: &Portfolio, project: Id<Project>) -> Funded {
    let mut funded = Funded::default();
    for funding in portfolio.linked::<Funding>(project) {
        let sum = match funding.kind {
            FundingKind::Asked => &mut funded.asked,
            FundingKind::Allocated => &mut funded.allocated,
            FundingKind::Spent => &mut funded.spent,
            FundingKind::Returned => &mut funded.returned,
        };
        sum.add(funding.hours, funding.money);
    }
    if funded.asked == Sum::default() {
        let project = portfolio.follow(project);
        funded.asked.add(project.hours, project.requested);
    }
    funded
}

/// Whether something was allocated to a project.
#[must_use]
pub fn is_granted(portfolio: &Portfolio, project: &Project) -> bool {
    portfolio.linked::<Funding>(project.id).any(|funding| funding.kind == FundingKind::Allocated)
}

impl Funded {
    /// What was asked for and is not set aside, in the currencies that were asked for.
    #[must_use]
    pub fn missing(&self) -> Sum {
        let short = |asked: &Money| {
            let set_aside = self.allocated.money.iter().find(|money| money.currency == asked.currency);
            let minor = asked.minor.saturating_sub(set_aside.map_or(0, |money| money.minor));
            (minor > 0).then_some(Money { minor, ..*asked })
        };
        Sum {
            hours: self.asked.hours.saturating_sub(self.allocated.hours).max(0),
            money: self.asked.money.iter().filter_map(short).collect(),
        }
    }

    /// Adds the money and hours of another project.
    pub fn join(&mut self, other: &Self) {
        self.asked.join(&other.asked);
        self.allocated.join(&other.allocated);
        self.spent.join(&other.spent);
        self.returned.join(&other.returned);
    }
}

impl Sum {
    fn join(&mut self, other: &Self) {
        self.hours = self.hours.saturating_add(other.hours);
        other.money.iter().for_each(|money| add(&mut self.money, *money));
    }

    /// Adds hours and money.
    pub fn add(&mut self, hours: Option<i64>, money: Option<Money>) {
        self.hours = self.hours.saturating_add(hours.unwrap_or(0));
        money.into_iter().for_each(|money| add(&mut self.money, money));
    }
}
