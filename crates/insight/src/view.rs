//! A portfolio on a day, as the rules look at it.

use std::cell::RefCell;

use rustc_hash::FxHashMap;
use tilth_core::{
    Date, Id, Portfolio, PracticeFigures,
    catalog::{Community, Domain, Membership, Stage, Stewardship, StewardshipRole, Trajectory},
    lasts,
};

/// A portfolio, a day, and the figures to judge by.
pub(crate) struct View<'a> {
    pub(crate) portfolio: &'a Portfolio,
    pub(crate) today: Date,
    pub(crate) practice: PracticeFigures,
    /// The stages asked for so far: many rules ask for the same community's.
    stages: RefCell<FxHashMap<Id<Community>, Option<Stage>>>,
}

impl<'a> View<'a> {
    pub(crate) fn new(portfolio: &'a Portfolio, today: Date) -> Self {
        let practice = PracticeFigures::of(portfolio);
        Self { portfolio, today, practice, stages: RefCell::default() }
    }

    /// The community's stage.
    pub(crate) fn stage(&self, community: Id<Community>) -> Option<Stage> {
        *self
            .stages
            .borrow_mut()
            .entry(community)
            .or_insert_with(|| self.portfolio.stage(self.portfolio.follow(community), self.today))
    }

    /// Whether the community has not closed.
    pub(crate) fn lives(&self, community: Id<Community>) -> bool {
        self.stage(community) != Some(Stage::Closed)
    }

    /// Whether something lasts today.
    pub(crate) fn lasts(&self, since: Option<Date>, until: Option<Date>) -> bool {
        lasts(since, until, self.today)
    }

    /// Days from this day to today; negative for a day to come.
    pub(crate) fn days_since(&self, day: Date) -> i64 {
        days(day, self.today)
    }

    /// The living communities that steward a domain today, each once, in the order of their ids.
    pub(crate) fn living_stewards(&self, domain: Id<Domain>) -> Vec<Id<Community>> {
        let stewarding = self
            .portfolio
            .linked::<Stewardship>(domain)
            .filter(|s| s.role == StewardshipRole::Stewards && self.lasts(s.since, s.until) && self.lives(s.community));
        distinct(stewarding.map(|s| s.community))
    }

    /// Whether a membership is one today; alumni are not members.
    pub(crate) fn is_member(&self, membership: &Membership) -> bool {
        membership.trajectory != Some(Trajectory::Alumnus) && self.lasts(membership.since, membership.until)
    }
}

/// Days from one day to another; negative where the other comes first.
pub(crate) fn days(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

/// Each id once, in order.
pub(crate) fn distinct<R>(ids: impl IntoIterator<Item = Id<R>>) -> Vec<Id<R>> {
    let mut ids: Vec<_> = ids.into_iter().collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
