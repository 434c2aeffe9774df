//! Hours and money set aside for a domain in a period.

use jiff::ToSpan;
use tilth_core::{
    Date, Id, Money, Portfolio,
    catalog::{Allocation, Domain},
};

/// A span of days: `start` is in it, `end` is the day after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub start: Date,
    /// The day after the last.
    pub end: Date,
}

/// What is set aside for a domain, and the records that say so.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Allocated {
    /// Hours.
    pub hours: i64,
    /// Money, one amount for each currency, in the order of their codes.
    pub money: Vec<Money>,
    /// The allocations behind it, the earliest first.
    pub allocations: Vec<Id<Allocation>>,
}

/// The fiscal year that today is in; the last one of the calendar is cut short by its end.
#[must_use]
pub fn fiscal_year(portfolio: &Portfolio, today: Date) -> Period {
    let month = portfolio.facts().and_then(|facts| i8::try_from(facts.fiscal_year_start).ok());
    let month = month.filter(|month| (1..=12).contains(month)).unwrap_or(1);
    let year = if today.month() >= month { today.year() } else { today.year() - 1 };
    let start = Date::new(year, month, 1).unwrap_or(Date::MIN);
    Period { start, end: start.saturating_add(1.year()) }
}

/// What is set aside for a domain in a period, of each allocation the share that falls in it.
#[must_use]
pub fn allocated(portfolio: &Portfolio, domain: Id<Domain>, period: Period) -> Allocated {
    let within = |allocation: &&Allocation| allocation.touches(period.start, period.end);
    let mut allocations: Vec<&Allocation> = portfolio.linked::<Allocation>(domain).filter(within).collect();
    allocations.sort_unstable_by_key(|allocation| (allocation.start, allocation.id));
    let mut sum = Allocated::default();
    for allocation in allocations {
        let share = allocation.share(period.start, period.end);
        sum.hours = sum.hours.saturating_add(share.hours.unwrap_or(0));
        if let Some(money) = share.money {
            add(&mut sum.money, money);
        }
        sum.allocations.push(allocation.id);
    }
    sum
}

/// The newest fiscal year up to today's in which something is set aside for a domain, and what.
#[must_use]
pub fn last_allocated(portfolio: &Portfolio, domain: Id<Domain>, today: Date) -> Option<(Period, Allocated)> {
    let current = fiscal_year(portfolio, today);
    let begun = portfolio.linked::<Allocation>(domain).filter(|allocation| allocation.start < current.end);
    let last = begun.map(Allocation::last_day).max()?;
    let year = if last >= current.start { current } else { fiscal_year(portfolio, last) };
    Some((year, allocated(portfolio, domain, year)))
}

impl Allocated {
    /// Adds what is set aside for something else.
    pub fn add(&mut self, other: &Self) {
        self.hours = self.hours.saturating_add(other.hours);
        other.money.iter().for_each(|money| add(&mut self.money, *money));
        self.allocations.extend(&other.allocations);
    }
}

/// Takes an amount from the sum in its currency.
pub(crate) fn take(sums: &mut Vec<Money>, money: Money) {
    add(sums, Money { minor: money.minor.saturating_neg(), ..money });
}

/// Adds an amount to the sum in its currency.
pub(crate) fn add(sums: &mut Vec<Money>, money: Money) {
    match sums.binary_search_by_key(&money.currency, |sum| sum.currency) {
        Ok(at) => sums[at].minor = sums[at].minor.saturating_add(money.minor),
        Err(at) => sums.insert(at, money),
    }
}
