//! The one sentence that the map of the portfolio says today.

use rustc_hash::FxHashSet;
use tilth_core::{
    Date, Kind, Portfolio, Uuid, Words,
    catalog::{Community, Domain, DomainStatus},
};

use crate::{
    Arg, allocated, fiscal_year,
    said::{Args, fluent},
    view::View,
};

/// A computed sentence and the records it speaks of.
#[derive(Clone, Debug, PartialEq)]
pub struct Headline {
    /// Its words.
    pub id: &'static str,
    /// What they are filled with.
    pub args: Vec<(&'static str, Arg)>,
    /// The domains it speaks of.
    pub records: Vec<(Kind, Uuid)>,
}

impl Headline {
    /// The sentence.
    #[must_use]
    pub fn said(&self, portfolio: &Portfolio, words: &Words) -> String {
        words.with(self.id, &fluent(&self.args, portfolio, words))
    }
}

/// What the map says of the domains that it shows, all but the retired: those that matter more than we know them and their share of the hours; where nothing is
/// rated, who stewards how much.
#[must_use]
pub fn headline(portfolio: &Portfolio, today: Date) -> Headline {
    let view = View::new(portfolio, today);
    let mut domains: Vec<&Domain> =
        portfolio.all::<Domain>().filter(|domain| domain.status != DomainStatus::Retired).collect();
    domains.sort_by_key(|domain| domain.id);
    let rated: Vec<&Domain> =
        domains.iter().copied().filter(|d| d.relevance.is_some() && d.proficiency.is_some()).collect();
    if domains.is_empty() {
        return without_domains(&view);
    }
    if rated.is_empty() {
        return unrated(&view, &domains);
    }
    let unrated = domains.len() - rated.len();
    let little_known: Vec<&Domain> = rated.iter().copied().filter(|domain| matters_more(domain)).collect();
    let rest = ("unrated", count(unrated));
    if little_known.is_empty() {
        let args = vec![("rated", count(rated.len())), rest];
        return Headline { id: "headline-even", args, records: records(&rated) };
    }
    let year = fiscal_year(portfolio, today);
    let hours = |domains: &[&Domain]| -> i64 {
        domains.iter().map(|domain| allocated(portfolio, domain.id, year).hours).fold(0, i64::saturating_add)
    };
    let (theirs, all) = (hours(&little_known), hours(&domains));
    let share = if all > 0 { (100 * i128::from(theirs) + i128::from(all) / 2) / i128::from(all) } else { 0 };
    let args = vec![
        ("domains", count(little_known.len())),
        ("hours", Arg::Case(if all > 0 { "yes" } else { "no" })),
        ("share", count(usize::try_from(share).unwrap_or(0))),
        rest,
    ];
    Headline { id: "headline-little-known", args, records: records(&little_known) }
}

/// Whether a domain matters a lot and is little known: relevance from 4, proficiency up to 2.
fn matters_more(domain: &Domain) -> bool {
    domain.relevance.is_some_and(|rating| rating.get() >= 4)
        && domain.proficiency.is_some_and(|rating| rating.get() <= 2)
}

fn without_domains(view: &View<'_>) -> Headline {
    let living = view.portfolio.all::<Community>().filter(|community| view.lives(community.id)).count();
    if living == 0 {
        return Headline { id: "headline-empty", args: Args::new(), records: Vec::new() };
    }
    Headline { id: "headline-no-domain", args: vec![("communities", count(living))], records: Vec::new() }
}

fn unrated(view: &View<'_>, domains: &[&Domain]) -> Headline {
    let mut communities = FxHashSet::default();
    let mut stewarded = 0;
    for domain in domains {
        let stewards = view.living_stewards(domain.id);
        stewarded += usize::from(!stewards.is_empty());
        communities.extend(stewards);
    }
    let all = if stewarded == domains.len() { "yes" } else { "no" };
    let args = vec![
        ("domains", count(domains.len())),
        ("stewarded", count(stewarded)),
        ("communities", count(communities.len())),
        ("all", Arg::Case(all)),
    ];
    Headline { id: "headline-unrated", args, records: records(domains) }
}

fn count(number: usize) -> Arg {
    Arg::Count(i64::try_from(number).unwrap_or(i64::MAX))
}

fn records(domains: &[&Domain]) -> Vec<(Kind, Uuid)> {
    domains.iter().map(|domain| (Kind::Domain, domain.id.uuid())).collect()
}
