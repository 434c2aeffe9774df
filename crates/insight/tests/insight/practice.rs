use serde_json::json;
use tilth_core::catalog::{Artifact, HelpRequest, Indicator, Reading, ValueStory};
use tilth_insight::Rule;

use crate::support::{Made, ago, to};

#[test]
fn an_artifact_has_a_keeper() {
    let mut made = Made::new();
    let (community, person) = (made.community("SIG CLI"), made.person("Katrina Verey"));
    let artifact = made.put::<Artifact>(json!({ "name": "kustomize", "community": to(community) }));
    made.raised(Rule::ArtifactWithoutKeeper, "“kustomize” of SIG CLI has no keeper.");
    made.set(artifact, "keeper", to(person));
    made.cleared(Rule::ArtifactWithoutKeeper);
    made.set(community, "closed_on", ago(1));
    made.not_asked(Rule::ArtifactWithoutKeeper);
}

#[test]
fn an_artifact_is_looked_over_as_often_as_agreed() {
    let mut made = Made::new();
    let community = made.community("SIG CLI");
    let artifact = made.put::<Artifact>(json!({ "name": "kustomize", "community": to(community) }));
    made.not_asked(Rule::ArtifactReviewOverdue);
    made.set(artifact, "review_every", json!(180));
    made.raised(
        Rule::ArtifactReviewOverdue,
        "“kustomize” of SIG CLI has not been looked over yet; a look is wanted every 180 days.",
    );
    made.set(artifact, "reviewed_on", ago(181));
    made.raised(
        Rule::ArtifactReviewOverdue,
        "“kustomize” of SIG CLI was last looked over on 24 May 2026; a look is wanted every 180 days.",
    );
    made.set(artifact, "review_every", json!(null));
    made.cleared(Rule::ArtifactReviewOverdue);
}

#[test]
fn somebody_who_asks_for_help_finds_it() {
    let mut made = Made::new();
    let (community, person) = (made.community("SIG CLI"), made.person("Katrina Verey"));
    let request =
        made.put::<HelpRequest>(json!({ "what": "Who knows patches?", "community": to(community), "on": ago(30) }));
    made.cleared(Rule::HelpUnanswered);
    made.set(request, "on", ago(31));
    made.raised(
        Rule::HelpUnanswered,
        "Somebody in SIG CLI has been asking for help since 21 Oct 2026: “Who knows patches?”",
    );
    made.set(request, "offered_by", to(person));
    made.cleared(Rule::HelpUnanswered);
}

#[test]
fn numbers_come_with_a_story() {
    let mut made = Made::new();
    let community = made.community("SIG CLI");
    let indicator =
        made.put::<Indicator>(json!({ "name": "Answers a week", "community": to(community), "cycle": "applied" }));
    made.not_asked(Rule::StoryMissing);
    made.put::<Reading>(json!({ "indicator": to(indicator), "on": ago(60), "value": 12.0 }));
    made.raised(Rule::StoryMissing, "SIG CLI reads an indicator; no story of the last year says what came of it.");
    let story =
        made.put::<ValueStory>(json!({ "activity": "Office hours", "community": to(community), "on": ago(366) }));
    made.raised(Rule::StoryMissing, "SIG CLI reads an indicator; no story of the last year says what came of it.");
    made.set(story, "on", ago(365));
    made.cleared(Rule::StoryMissing);
}
