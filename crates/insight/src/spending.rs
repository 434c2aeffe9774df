//! Money and hours of learning projects: what was asked for, what was allocated, and what was spent.

use tilth_core::{
    Money, Portfolio,
    catalog::{Funding, FundingKind, Project},
};

use crate::allocated::add;

/// Money, one amount for each currency, and hours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Means {
    /// Money, in the order of the codes of its currencies.
    pub money: Vec<Money>,
    /// Hours.
    pub hours: i64,
}

impl Means {
    /// Adds what belongs to something else.
    pub fn add(&mut self, other: &Self) {
        other.money.iter().for_each(|money| add(&mut self.money, *money));
        self.hours = self.hours.saturating_add(other.hours);
    }

    fn take(&mut self, funding: &Funding) {
        funding.money.into_iter().for_each(|money| add(&mut self.money, money));
        self.hours = self.hours.saturating_add(funding.hours.unwrap_or(0));
    }
}

/// What a project asked for and what it got.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spending {
    /// What it asks for: what the project itself says, else the sum of what was asked.
    pub asked: Means,
    /// What it was given.
    pub allocated: Means,
    /// What it used.
    pub spent: Means,
    /// What it gave back.
    pub returned: Means,
}

impl Spending {
    /// Adds what belongs to another project.
    pub fn add(&mut self, other: &Self) {
        self.asked.add(&other.asked);
        self.allocated.add(&other.allocated);
        self.spent.add(&other.spent);
        self.returned.add(&other.returned);
    }
}

/// What a project asked for and what it got.
#[must_use]
pub fn spending(portfolio: &Portfolio, project: &Project) -> Spending {
    let mut sum = Spending::default();
    for funding in portfolio.linked::<Funding>(project.id) {
        let part = match funding.kind {
            FundingKind::Asked => &mut sum.asked,
            FundingKind::Allocated => &mut sum.allocated,
            FundingKind::Spent => &mut sum.spent,
            FundingKind::Returned => &mut sum.returned,
        };
        part.take(funding);
    }
    if let Some(requested) = project.requested {
        sum.asked.money = vec![requested];
    }
    if let Some(hours) = project.hours {
        sum.asked.hours = hours;
    }
    sum
}
