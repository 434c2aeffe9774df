//! Decisions and the communities they touch: who was asked and when, and how long until they were told what came of it
//! (W-Art, position and voice).

use tilth_core::{
    Date, Id, Portfolio,
    catalog::{Asked, Community, Consultation, Decision, Domain, StewardshipRole},
    fold,
};

use crate::{
    Arg, Headline,
    view::{View, days, distinct},
};

/// A community that a decision about some domains touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Touched {
    /// The community.
    pub community: Id<Community>,
    /// What it is to those domains: it stewards one of them, or contributes to one.
    pub role: StewardshipRole,
}

/// The living communities to ask about these domains: their stewards, then those that contribute; each once, by name.
#[must_use]
pub fn touched(portfolio: &Portfolio, domains: &[Id<Domain>], today: Date) -> Vec<Touched> {
    let view = View::new(portfolio, today);
    let mut found: Vec<Touched> = Vec::new();
    for role in [StewardshipRole::Stewards, StewardshipRole::Contributes] {
        let held = domains.iter().flat_map(|domain| portfolio.stewardships(*domain, today));
        let mut communities = distinct(held.filter(|s| s.role == role && view.lives(s.community)).map(|s| s.community));
        communities.retain(|community| found.iter().all(|known| known.community != *community));
        communities.sort_by_cached_key(|id| (fold(&portfolio.follow(*id).name), *id));
        found.extend(communities.into_iter().map(|community| Touched { community, role }));
    }
    found
}

/// Which communities were asked about a decision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asking {
    /// Before it was taken.
    pub before: Vec<Id<Community>>,
    /// Afterwards.
    pub after: Vec<Id<Community>>,
    /// Asked, and declined to answer.
    pub declined: Vec<Id<Community>>,
    /// Not asked: noted as such, or a living steward of its domains of which nothing is noted.
    pub not_asked: Vec<Id<Community>>,
    /// Those that were told what came of it.
    pub told: Vec<Id<Community>>,
    /// Days from asking to telling back, of each that was told and of which the day of asking is noted.
    pub days: Vec<i64>,
}

impl Asking {
    /// Whether the decision touches a community at all.
    #[must_use]
    pub fn touches(&self) -> bool {
        [&self.before, &self.after, &self.declined, &self.not_asked].into_iter().any(|some| !some.is_empty())
    }

    /// Whether every community it touches was asked before it was taken; to decline is to have been asked.
    #[must_use]
    pub fn all_before(&self) -> bool {
        self.after.is_empty() && self.not_asked.is_empty() && self.touches()
    }
}

/// Which communities were asked about a decision. A community asked several times stands where it was asked first.
#[must_use]
pub fn asking(portfolio: &Portfolio, decision: &Decision, today: Date) -> Asking {
    let view = View::new(portfolio, today);
    let mut noted: Vec<&Consultation> = portfolio.linked::<Consultation>(decision.id).collect();
    noted.sort_unstable_by_key(|one| (one.asked, one.on.is_none(), one.on, one.id));
    let of = |asked: Asked| distinct(noted.iter().filter(|one| one.asked == asked).map(|one| one.community));
    let mut asking = Asking { before: of(Asked::Before), ..Asking::default() };
    asking.after = of(Asked::After);
    asking.after.retain(|community| !asking.before.contains(community));
    asking.declined = of(Asked::Declined);
    asking.declined.retain(|community| !asking.before.contains(community) && !asking.after.contains(community));
    let stewards = decision.domains.iter().flat_map(|domain| view.living_stewards(*domain));
    asking.not_asked = distinct(of(Asked::NotAsked).into_iter().chain(stewards));
    let heard: Vec<Id<Community>> =
        asking.before.iter().chain(&asking.after).chain(&asking.declined).copied().collect();
    asking.not_asked.retain(|community| !heard.contains(community));
    let told = noted.iter().filter(|one| one.told_back_on.is_some_and(|on| on <= today));
    asking.told = distinct(told.map(|one| one.community));
    asking.days = noted.iter().filter_map(|one| until_told(one, today)).collect();
    asking
}

/// Days from asking a community until it was told what came of it. `None` until it was told, and where the day of asking
/// is not noted.
#[must_use]
pub fn until_told(consultation: &Consultation, today: Date) -> Option<i64> {
    let told = consultation.told_back_on.filter(|on| *on <= today)?;
    Some(days(consultation.on?, told).max(0))
}

/// Since when a community that was asked waits to hear what came of it: since the decision, or since it was asked where
/// that came later. `None` where it was told, or was not asked.
#[must_use]
pub fn waits_since(consultation: &Consultation, decision: &Decision, today: Date) -> Option<Date> {
    let asked = matches!(consultation.asked, Asked::Before | Asked::After);
    let since = consultation.on.map_or(decision.date, |on| on.max(decision.date));
    (asked && consultation.told_back_on.is_none_or(|on| on > today) && since <= today).then_some(since)
}

/// The number in the middle, of several the lower one.
#[must_use]
pub fn middle(mut numbers: Vec<i64>) -> Option<i64> {
    numbers.sort_unstable();
    numbers.get(numbers.len().checked_sub(1)? / 2).copied()
}

/// What the register of decisions says: how many asked every community they touch before they were taken, and how long
/// it took from asking to telling back.
pub(crate) fn decisions_opening(portfolio: &Portfolio, today: Date) -> Headline {
    let (mut touching, mut first) = (0, 0);
    let mut took = Vec::new();
    for decision in portfolio.all::<Decision>().filter(|decision| decision.date <= today) {
        let asking = asking(portfolio, decision, today);
        touching += i64::from(asking.touches());
        first += i64::from(asking.all_before());
        took.extend(asking.days);
    }
    let told = i64::try_from(took.len()).unwrap_or(i64::MAX);
    let args = vec![
        ("touching", Arg::Count(touching)),
        ("first", Arg::Count(first)),
        ("told", Arg::Count(told)),
        ("days", Arg::Count(middle(took).unwrap_or(0))),
    ];
    Headline { id: "opening-decision", args, records: Vec::new() }
}
