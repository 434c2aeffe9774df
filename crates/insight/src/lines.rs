//! The portfolio, one line for each domain.

use rustc_hash::FxHashMap;
use tilth_core::{
    Date, Id, Portfolio, Uuid,
    catalog::{Community, Domain, Person, Stage},
    fold,
};

use crate::{Allocated, Attention, Period, Rhythm, allocated, fiscal_year, rhythm};

/// What is known of a domain beside its own fields. Stage, sponsor and rhythm are those of the first living steward.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainLine {
    /// The domain.
    pub domain: Id<Domain>,
    /// The communities that steward it today, by name, those that live first.
    pub stewards: Vec<Id<Community>>,
    /// The first steward's stage.
    pub stage: Option<Stage>,
    /// Who sponsors the first steward that has a sponsor; the leading sponsor before others.
    pub sponsor: Option<Id<Person>>,
    /// The first steward's rhythm.
    pub rhythm: Rhythm,
    /// What is set aside in the current fiscal year.
    pub allocated: Allocated,
    /// The open findings that the domain's page shows.
    pub findings: usize,
}

/// A line for each domain, by name. `attention` is of the same portfolio.
#[must_use]
pub fn portfolio_lines(portfolio: &Portfolio, attention: &Attention) -> Vec<DomainLine> {
    let today = attention.today();
    let year = fiscal_year(portfolio, today);
    let counts = attention.counts();
    let mut domains: Vec<&Domain> = portfolio.all::<Domain>().collect();
    domains.sort_by_cached_key(|domain| (fold(&domain.name), domain.id));
    domains.into_iter().map(|domain| line(portfolio, today, year, &counts, domain)).collect()
}

fn line(
    portfolio: &Portfolio,
    today: Date,
    year: Period,
    counts: &FxHashMap<Uuid, usize>,
    domain: &Domain,
) -> DomainLine {
    let mut stewards = portfolio.stewards(domain.id, today);
    stewards.sort_by_key(|community| !portfolio.lives(community, today));
    let first = stewards.first().copied();
    let sponsorships = stewards.iter().flat_map(|community| portfolio.sponsorships(community.id, today));
    let stewards: Vec<Id<Community>> = stewards.iter().map(|community| community.id).collect();
    DomainLine {
        domain: domain.id,
        stage: first.and_then(|community| portfolio.stage(community, today)),
        sponsor: sponsorships.map(|sponsorship| sponsorship.person).next(),
        rhythm: first.map(|community| rhythm(portfolio, community, today)).unwrap_or_default(),
        allocated: allocated(portfolio, domain.id, year),
        findings: counts.get(&domain.id.uuid()).copied().unwrap_or_default(),
        stewards,
    }
}
