//! Leadership: is somebody there, is it shared, and does nobody carry too much?

use tilth_core::{
    Date, Id, Kind,
    catalog::{Community, Leadership, LeadershipRole, Level, Membership, Person},
};

use crate::{
    verdict::{Seen, Verdict},
    view::{View, distinct},
};

/// Belonging to so many communities, a person needs one to come home to.
const MANY: usize = 3;

/// Nobody has coordinated the community for longer than it can do without.
pub(super) fn coordinator_missing(view: &View<'_>, community: &Community) -> Verdict {
    if !view.lives(community.id) {
        return Verdict::NotAsked;
    }
    let mut left: Option<Date> = None;
    for l in view.portfolio.linked::<Leadership>(community.id).filter(|l| l.role == LeadershipRole::Coordinator) {
        if view.lasts(l.since, l.until) {
            return Verdict::Clear;
        }
        left = left.max(l.until.filter(|until| *until <= view.today));
    }
    let recent = left.is_some_and(|left| view.days_since(left) <= view.practice.coordinator_gap);
    Verdict::unless(recent, || {
        let seen = match left {
            Some(left) => Seen::of(community).case("before", "yes").date("left", left),
            None => Seen::of(community).case("before", "no"),
        };
        seen.make(Kind::Leadership).field("community", community.id).field("role", "coordinator")
    })
}

/// One person holds every role of leadership.
pub(super) fn on_one(view: &View<'_>, community: &Community) -> Verdict {
    if !view.lives(community.id) {
        return Verdict::NotAsked;
    }
    match *distinct(view.portfolio.leaders(community.id, view.today).map(|l| l.person)) {
        [] => Verdict::NotAsked,
        [alone] => Verdict::Raised(
            Seen::of(community).named("person", alone).make(Kind::Leadership).field("community", community.id),
        ),
        _ => Verdict::Clear,
    }
}

/// One person leads in more communities than is usual.
pub(super) fn over_load(view: &View<'_>, person: &Person) -> Verdict {
    let led = view.portfolio.linked::<Leadership>(person.id).filter(|l| view.lasts(l.since, l.until));
    let led = distinct(led.map(|l| l.community).filter(|community| view.lives(*community)));
    if led.is_empty() {
        return Verdict::NotAsked;
    }
    let usual = view.practice.leadership_load;
    Verdict::unless(led.len() as i64 <= usual, || {
        Seen::of(person).count("led", led.len()).count("usual", usual).named_all("communities", led)
    })
}

/// A member of several communities who comes home to none of them. Who stands at the edge or only buys something there does
/// not belong.
pub(super) fn without_home_base(view: &View<'_>, person: &Person) -> Verdict {
    let belongs =
        |m: &&Membership| view.is_member(m) && !matches!(m.level, Some(Level::Peripheral | Level::Transactional));
    let memberships = view.portfolio.linked::<Membership>(person.id).filter(belongs);
    let communities: Vec<Id<Community>> =
        distinct(memberships.map(|m| m.community).filter(|community| view.lives(*community)));
    if communities.len() < MANY {
        return Verdict::NotAsked;
    }
    Verdict::unless(person.home_base.is_some(), || {
        Seen::of(person).named_all("communities", communities).at("home_base")
    })
}
