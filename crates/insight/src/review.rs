//! A review among the others: what it froze of each domain beside the review before, what it did not speak of, and what
//! was decided from its day until the next (W-Art, strategic conversation).

use tilth_core::{
    Date, Id, Portfolio,
    catalog::{Decision, Domain, DomainStatus, Review, ReviewItem},
    fold,
};

/// A review among the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reviewed {
    /// The review before.
    pub before: Option<Id<Review>>,
    /// The review after.
    pub after: Option<Id<Review>>,
    /// What it says of each domain, by name, beside what the review before said of it.
    pub items: Vec<(Id<ReviewItem>, Option<Id<ReviewItem>>)>,
    /// The active domains that it says nothing of, by name.
    pub unspoken: Vec<Id<Domain>>,
    /// What was decided from its day until the review after and up to today, the oldest first.
    pub decisions: Vec<Id<Decision>>,
}

/// A review among the others, as seen today.
#[must_use]
pub fn reviewed(portfolio: &Portfolio, review: &Review, today: Date) -> Reviewed {
    let place = |one: &Review| (one.date, one.id);
    let others = || portfolio.all::<Review>().filter(|one| one.id != review.id);
    let before = others().filter(|one| place(one) < place(review)).max_by_key(|one| place(one));
    let after = others().filter(|one| place(one) > place(review)).min_by_key(|one| place(one));
    let name = |domain: Id<Domain>| (fold(&portfolio.follow(domain).name), domain);
    let mut items: Vec<&ReviewItem> = portfolio.linked::<ReviewItem>(review.id).collect();
    items.sort_by_cached_key(|item| (name(item.domain), item.id));
    let earlier = |domain: Id<Domain>| {
        let said = before.into_iter().flat_map(|before| portfolio.linked::<ReviewItem>(before.id));
        said.filter(|item| item.domain == domain).map(|item| item.id).max()
    };
    let active = portfolio.all::<Domain>().filter(|domain| domain.status == DomainStatus::Active);
    let mut unspoken: Vec<Id<Domain>> = active.map(|domain| domain.id).collect();
    unspoken.retain(|domain| items.iter().all(|item| item.domain != *domain));
    unspoken.sort_by_cached_key(|domain| name(*domain));
    let until = after.map_or(today, |after| after.date.yesterday().unwrap_or(Date::MIN).min(today));
    let mut decisions: Vec<&Decision> =
        portfolio.all::<Decision>().filter(|one| one.date >= review.date && one.date <= until).collect();
    decisions.sort_unstable_by_key(|one| (one.date, one.id));
    Reviewed {
        before: before.map(|one| one.id),
        after: after.map(|one| one.id),
        items: items.iter().map(|item| (item.id, earlier(item.domain))).collect(),
        unspoken,
        decisions: decisions.iter().map(|one| one.id).collect(),
    }
}
