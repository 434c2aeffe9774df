//! Commitments: the community's and the organization's are judged alike.

use tilth_core::{
    Choice, Id, Kind,
    catalog::{
        Commitment, CommitmentKind, CommitmentStatus, Community, Project, ProjectStage, Renegotiation, Side, Stage,
    },
};

use crate::{
    owed::is_running,
    usually_about,
    verdict::{Seen, Verdict},
    view::{View, distinct},
};

/// Due dates moved so often say that the promise itself wants to be talked over.
const OFTEN: usize = 3;

fn side(commitment: &Commitment) -> &'static str {
    match commitment.side {
        Side::Community => "community",
        Side::Organization => "organization",
    }
}

/// Its due date has passed.
pub(super) fn overdue(view: &View<'_>, commitment: &Commitment) -> Verdict {
    let Some(due) = commitment.due.filter(|_| is_running(commitment) && view.lives(commitment.community)) else {
        return Verdict::NotAsked;
    };
    Verdict::unless(due >= view.today, || {
        Seen::of(commitment)
            .case("side", side(commitment))
            .named("community", commitment.community)
            .date("due", due)
            .make(Kind::CommitmentEntry)
            .field("commitment", commitment.id)
            .field("on", view.today)
    })
}

/// Its due date has been moved again and again.
pub(super) fn moved(view: &View<'_>, commitment: &Commitment) -> Verdict {
    if !is_running(commitment) || !view.lives(commitment.community) {
        return Verdict::NotAsked;
    }
    let moves = view.portfolio.linked::<Renegotiation>(commitment.id).filter(|moved| moved.on <= view.today);
    let moves: Vec<Id<Renegotiation>> = moves.map(|moved| moved.id).collect();
    Verdict::unless(moves.len() < OFTEN, || {
        Seen::of(commitment)
            .named("community", commitment.community)
            .count("times", moves.len())
            .with_all(moves)
            .at("promise")
    })
}

/// A deliverable is asked of a community that is only finding out what it has in common.
pub(super) fn heavy_for_stage(view: &View<'_>, community: &Community) -> Verdict {
    if view.stage(community.id) != Some(Stage::Discovering) {
        return Verdict::NotAsked;
    }
    let promised = view
        .portfolio
        .linked::<Commitment>(community.id)
        .filter(|c| is_running(c) && c.side == Side::Community && c.kind == CommitmentKind::KnowledgeResource);
    let promised: Vec<Id<Commitment>> = promised.map(|c| c.id).collect();
    let led = view.portfolio.linked::<Project>(community.id).filter(|project| {
        matches!(project.stage, ProjectStage::Funded | ProjectStage::Active)
            && project.communities.first() == Some(&community.id)
    });
    let led: Vec<Id<Project>> = distinct(led.map(|project| project.id));
    Verdict::unless(promised.is_empty() && led.is_empty(), || {
        let seen = Seen::of(community).count("deliverables", promised.len() + led.len());
        let next = promised.iter().min().copied();
        let seen = seen.with_all(promised).with_all(led.iter().copied());
        match (next, led.first()) {
            (Some(commitment), _) => seen.open(commitment).at("due"),
            (None, Some(project)) => seen.open(*project).at("communities"),
            (None, None) => seen,
        }
    })
}

/// The promises of one side only are open or were kept.
pub(super) fn one_sided(view: &View<'_>, community: &Community) -> Verdict {
    if !view.lives(community.id) {
        return Verdict::NotAsked;
    }
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for commitment in view.portfolio.linked::<Commitment>(community.id) {
        if is_running(commitment) || matches!(commitment.status, CommitmentStatus::Kept | CommitmentStatus::PartlyKept)
        {
            match commitment.side {
                Side::Community => ours.push(commitment.id),
                Side::Organization => theirs.push(commitment.id),
            }
        }
    }
    let (promised, other) = match (ours.is_empty(), theirs.is_empty()) {
        (true, true) => return Verdict::NotAsked,
        (false, false) => return Verdict::Clear,
        (false, true) => (ours, Side::Organization),
        (true, false) => (theirs, Side::Community),
    };
    Verdict::Raised(
        Seen::of(community)
            .case("silent", other.id())
            .count("promised", promised.len())
            .with_all(promised)
            .make(Kind::Commitment)
            .field("community", community.id)
            .field("side", other.id())
            .field("kind", usually_about(other).id()),
    )
}
