//! What a domain was given, year by year: set aside, asked for, allocated, spent, returned.

use std::collections::BTreeMap;

use jiff::ToSpan;
use tilth_core::{
    Date, Id, Portfolio,
    catalog::{Allocation, Domain, Funding, FundingKind, Project},
};

use crate::{
    Allocated, Period, allocated,
    allocated::{add, fiscal_year},
    view::distinct,
};

/// More years than this lie before anything that is still spoken of.
const YEARS: usize = 40;

/// A fiscal year of a domain.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FundedYear {
    /// The year; none for what bears no date.
    pub year: Option<Period>,
    /// What is set aside for the domain.
    pub set_aside: Allocated,
    /// What was asked for, allocated, spent and returned, for the domain and its projects.
    pub moved: BTreeMap<FundingKind, Allocated>,
    /// The fundings behind it, the earliest first.
    pub fundings: Vec<Id<Funding>>,
}

/// The years of a domain in which something was set aside or moved, the newest first; what bears no date comes last.
#[must_use]
pub fn funded_years(portfolio: &Portfolio, domain: Id<Domain>) -> Vec<FundedYear> {
    let mut years: BTreeMap<Date, FundedYear> = BTreeMap::new();
    let mut undated = FundedYear::default();
    for allocation in portfolio.linked::<Allocation>(domain) {
        let last = allocation.last_day();
        let mut year = fiscal_year(portfolio, allocation.start);
        for _ in 0..YEARS {
            if year.start > last {
                break;
            }
            let set_aside = || FundedYear {
                year: Some(year),
                set_aside: allocated(portfolio, domain, year),
                ..FundedYear::default()
            };
            years.entry(year.start).or_insert_with(set_aside);
            year = Period { start: year.end, end: year.end.saturating_add(1.year()) };
        }
    }
    for funding in fundings(portfolio, domain) {
        let funding = portfolio.follow(funding);
        let of_year = match funding.on.map(|on| fiscal_year(portfolio, on)) {
            Some(year) => {
                years.entry(year.start).or_insert_with(|| FundedYear { year: Some(year), ..FundedYear::default() })
            }
            None => &mut undated,
        };
        let sum = of_year.moved.entry(funding.kind).or_default();
        sum.hours = sum.hours.saturating_add(funding.hours.unwrap_or(0));
        if let Some(money) = funding.money {
            add(&mut sum.money, money);
        }
        of_year.fundings.push(funding.id);
    }
    let dated = years.into_values().rev();
    dated.chain((!undated.fundings.is_empty()).then_some(undated)).collect()
}

/// What was moved for a domain: its own fundings and those of its projects, the earliest first.
fn fundings(portfolio: &Portfolio, domain: Id<Domain>) -> Vec<Id<Funding>> {
    let projects = portfolio.linked::<Project>(domain);
    let of_projects = projects.flat_map(|project| portfolio.linked::<Funding>(project.id));
    let mut fundings = distinct(portfolio.linked::<Funding>(domain).chain(of_projects).map(|funding| funding.id));
    fundings.sort_by_key(|funding| (portfolio.follow(*funding).on, *funding));
    fundings
}
