//! Boundaries: where competence and experience diverge, somebody has to go across.

use rustc_hash::FxHashSet;
use tilth_core::{
    Id, Kind,
    catalog::{Boundary, BoundaryActivity, Brokering, Community, Membership, Person},
};

use crate::{
    verdict::{Seen, Verdict},
    view::View,
};

/// Days in which something should have happened across a boundary: a year.
const IDLE: i64 = 365;

fn is_alive(view: &View<'_>, boundary: &Boundary) -> bool {
    view.lives(boundary.community) && boundary.other_community.is_none_or(|other| view.lives(other))
}

/// People who are members or leaders on both sides.
fn on_both_sides(view: &View<'_>, boundary: &Boundary) -> usize {
    let people = |community: Id<Community>| -> FxHashSet<Id<Person>> {
        let members = view.portfolio.linked::<Membership>(community).filter(|m| view.is_member(m)).map(|m| m.person);
        let leaders = view.portfolio.leaders(community, view.today).map(|leadership| leadership.person);
        members.chain(leaders).collect()
    };
    let other = boundary.other_community.map(people).unwrap_or_default();
    people(boundary.community).intersection(&other).count()
}

/// Nobody is noted who brokers across the boundary, and nothing happened there for a year.
pub(super) fn idle(view: &View<'_>, boundary: &Boundary) -> Verdict {
    if !is_alive(view, boundary) {
        return Verdict::NotAsked;
    }
    let brokered = view.portfolio.linked::<Brokering>(boundary.id).any(|b| view.lasts(b.since, b.until));
    let crossed = || {
        let mut activities = view.portfolio.linked::<BoundaryActivity>(boundary.id);
        activities.any(|activity| (0..=IDLE).contains(&view.days_since(activity.on)))
    };
    Verdict::unless(brokered || crossed(), || {
        between(Seen::of(boundary), boundary)
            .count("both", on_both_sides(view, boundary))
            .make(Kind::BoundaryActivity)
            .field("boundary", boundary.id)
            .field("on", view.today)
    })
}

/// Somebody brokers and nobody has said what it is worth.
pub(super) fn overlooked(view: &View<'_>, brokering: &Brokering) -> Verdict {
    let alive = is_alive(view, view.portfolio.follow(brokering.boundary));
    if !alive || !view.lasts(brokering.since, brokering.until) {
        return Verdict::NotAsked;
    }
    Verdict::unless(brokering.value_noticed.is_some(), || {
        let boundary = view.portfolio.follow(brokering.boundary);
        let seen = Seen::of(brokering).named("person", brokering.person).with(boundary.id);
        between(seen, boundary).at("value_noticed")
    })
}

/// Both sides of a boundary in the words.
fn between(seen: Seen, boundary: &Boundary) -> Seen {
    let seen = seen.named("community", boundary.community);
    match (boundary.other_community, boundary.outside_party) {
        (Some(other), _) => seen.named("other", other),
        (None, Some(party)) => seen.named("other", party),
        (None, None) => seen,
    }
}
