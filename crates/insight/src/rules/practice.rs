//! Practice: what a community keeps and shares stays useful, and help is found.

use tilth_core::{
    Kind,
    catalog::{Artifact, Community, HelpRequest, Indicator, Reading, ValueStory},
};

use crate::{
    verdict::{Seen, Verdict},
    view::View,
};

/// Days after which an unanswered request for help is worth a second look: a month.
const HELP_WITHIN: i64 = 30;

/// Nobody is named who has the energy to keep the artifact useful.
pub(super) fn without_keeper(view: &View<'_>, artifact: &Artifact) -> Verdict {
    if !view.lives(artifact.community) {
        return Verdict::NotAsked;
    }
    Verdict::unless(artifact.keeper.is_some(), || {
        Seen::of(artifact).named("community", artifact.community).at("keeper")
    })
}

/// The artifact has not been looked over for longer than agreed.
pub(super) fn review_overdue(view: &View<'_>, artifact: &Artifact) -> Verdict {
    let kept = artifact.reviewed_on.is_some() || artifact.review_every.is_some();
    if !kept || !view.lives(artifact.community) {
        return Verdict::NotAsked;
    }
    let every = artifact.review_every.unwrap_or(view.practice.artifact_review_every);
    let in_time = artifact.reviewed_on.is_some_and(|on| view.days_since(on) <= every);
    Verdict::unless(in_time, || {
        let seen = Seen::of(artifact).named("community", artifact.community).count("every", every);
        let seen = match artifact.reviewed_on {
            Some(on) => seen.case("before", "yes").date("last", on),
            None => seen.case("before", "no"),
        };
        seen.field("reviewed_on", view.today)
    })
}

/// Somebody asked for help, and nothing is noted since.
pub(super) fn help_unanswered(view: &View<'_>, request: &HelpRequest) -> Verdict {
    if !view.lives(request.community) || request.on > view.today {
        return Verdict::NotAsked;
    }
    let helped = request.offered_by.is_some() || request.outcome.is_some();
    Verdict::unless(helped || view.days_since(request.on) <= HELP_WITHIN, || {
        Seen::of(request).named("community", request.community).date("on", request.on).at("offered_by")
    })
}

/// Indicators are read and no story says what came of it.
pub(super) fn story_missing(view: &View<'_>, community: &Community) -> Verdict {
    if !view.lives(community.id) {
        return Verdict::NotAsked;
    }
    let year = view.practice.voice_every;
    let recent = |on| (0..=year).contains(&view.days_since(on));
    let indicators = view
        .portfolio
        .linked::<Indicator>(community.id)
        .filter(|indicator| view.portfolio.linked::<Reading>(indicator.id).any(|reading| recent(reading.on)));
    let read: Vec<_> = indicators.map(|indicator| indicator.id).collect();
    if read.is_empty() {
        return Verdict::NotAsked;
    }
    let told = view.portfolio.linked::<ValueStory>(community.id).any(|story| recent(story.on));
    Verdict::unless(told, || {
        Seen::of(community)
            .count("indicators", read.len())
            .with_all(read)
            .make(Kind::ValueStory)
            .field("community", community.id)
            .field("on", view.today)
    })
}
