//! Communities: their domain, their size, their stage, and what stays when they close.

use rustc_hash::FxHashSet;
use tilth_core::{
    Id, Kind,
    catalog::{Commitment, CommitmentStatus, Community, Leadership, Membership, Person, Stage, Stewardship, Tension},
};

use crate::{
    verdict::{Seen, Verdict},
    view::View,
};

/// Neither the community nor the one it is part of has to do with a domain.
pub(super) fn without_domain(view: &View<'_>, community: &Community) -> Verdict {
    if !view.lives(community.id) {
        return Verdict::NotAsked;
    }
    let mut own_and_parent = std::iter::once(community.id).chain(community.part_of);
    let tied = own_and_parent.any(|id| view.portfolio.linked::<Stewardship>(id).any(|s| view.lasts(s.since, s.until)));
    Verdict::unless(tied, || Seen::of(community).make(Kind::Stewardship).field("community", community.id))
}

/// Fewer people than a community needs to keep going.
pub(super) fn below_critical_mass(view: &View<'_>, community: &Community) -> Verdict {
    if !view.lives(community.id) {
        return Verdict::NotAsked;
    }
    let people = size(view, community);
    let needed = view.practice.critical_mass;
    Verdict::unless(people >= needed, || {
        Seen::of(community)
            .count("people", people)
            .count("needed", needed)
            .make(Kind::Membership)
            .field("community", community.id)
    })
}

/// More people than can know one another; it may want to split.
pub(super) fn over_extended(view: &View<'_>, community: &Community) -> Verdict {
    if !view.lives(community.id) {
        return Verdict::NotAsked;
    }
    let people = size(view, community);
    let most = view.practice.over_extended;
    Verdict::unless(people <= most, || {
        Seen::of(community)
            .count("people", people)
            .count("most", most)
            .make(Kind::Community)
            .field("part_of", community.id)
            .field("nesting", "local_chapter")
    })
}

/// People of the community: those noted as members or leaders, or the estimate where it is larger. Lists are seldom
/// whole.
fn size(view: &View<'_>, community: &Community) -> i64 {
    let estimates = [community.members_core, community.members_active, community.members_peripheral];
    let estimated: i64 = estimates.into_iter().flatten().fold(0, i64::saturating_add);
    let members = view.portfolio.linked::<Membership>(community.id).filter(|m| view.is_member(m)).map(|m| m.person);
    let leaders = view.portfolio.leaders(community.id, view.today).map(|l: &Leadership| l.person);
    let people: FxHashSet<Id<Person>> = members.chain(leaders).collect();
    i64::try_from(people.len()).map_or(i64::MAX, |noted| noted.max(estimated))
}

/// No stage is noted.
pub(super) fn stage_unknown(view: &View<'_>, community: &Community) -> Verdict {
    match view.stage(community.id) {
        Some(Stage::Closed) => Verdict::NotAsked,
        Some(_) => Verdict::Clear,
        None => Verdict::Raised(
            Seen::of(community).make(Kind::StageChange).field("community", community.id).field("on", view.today),
        ),
    }
}

/// What the community holds competent and what its members live through have drifted apart, or never part.
pub(super) fn connection_lost(view: &View<'_>, community: &Community) -> Verdict {
    let seen = |case| {
        Verdict::Raised(
            Seen::of(community)
                .case("tension", case)
                .make(Kind::Event)
                .field("communities", vec![community.id])
                .field("date", view.today),
        )
    };
    match community.tension.filter(|_| view.lives(community.id)) {
        None => Verdict::NotAsked,
        Some(Tension::Generative) => Verdict::Clear,
        Some(Tension::Stale) => seen("stale"),
        Some(Tension::Disconnected) => seen("disconnected"),
    }
}

/// It has closed, and commitments still run.
pub(super) fn closed_with_commitments(view: &View<'_>, community: &Community) -> Verdict {
    if view.lives(community.id) {
        return Verdict::NotAsked;
    }
    let open = view.portfolio.linked::<Commitment>(community.id).filter(|c| {
        matches!(c.status, CommitmentStatus::Proposed | CommitmentStatus::Agreed | CommitmentStatus::UnderWay)
    });
    let mut open: Vec<Id<Commitment>> = open.map(|c| c.id).collect();
    open.sort_unstable();
    let Some(first) = open.first().copied() else { return Verdict::Clear };
    Verdict::Raised(Seen::of(community).count("open", open.len()).with_all(open).open(first).at("status"))
}

/// It has closed, and nobody noted where its memory lives.
pub(super) fn closed_without_memory(view: &View<'_>, community: &Community) -> Verdict {
    if view.lives(community.id) {
        return Verdict::NotAsked;
    }
    Verdict::unless(community.memory.is_some(), || Seen::of(community).at("memory"))
}
