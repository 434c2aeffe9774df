use serde_json::json;
use tilth_core::catalog::{Consultation, Decision, StageChange, Stewardship, Voice};
use tilth_insight::Rule;

use crate::support::{Made, ago, to};

#[test]
fn a_community_is_heard_within_a_year() {
    let mut made = Made::new();
    let community = made.community("SIG CLI");
    made.raised(Rule::NoVoice, "No word from SIG CLI is noted.");
    let voice = made.put::<Voice>(json!({
        "text": "Kustomize rests on one maintainer.", "kind": "warning", "on": ago(366), "community": to(community),
        "status": "heard",
    }));
    made.raised(Rule::NoVoice, "SIG CLI was last heard on 20 Nov 2025.");
    made.set(voice, "on", ago(365));
    made.cleared(Rule::NoVoice);
}

#[test]
fn what_a_community_said_when_it_was_asked_was_heard() {
    let mut made = Made::new();
    let community = made.community("SIG CLI");
    let decision = made.put::<Decision>(json!({ "title": "Move the release", "date": ago(40), "domains": [] }));
    let asked = made.put::<Consultation>(json!({
        "decision": to(decision), "community": to(community), "asked": "after", "on": ago(30),
    }));
    made.raised(Rule::NoVoice, "No word from SIG CLI is noted.");
    made.set(asked, "said", json!("Saturday's water is drunk on Saturday."));
    made.cleared(Rule::NoVoice);
}

#[test]
fn a_voice_that_wants_an_answer_gets_one() {
    let mut made = Made::new();
    let community = made.community("SIG CLI");
    let voice = made.put::<Voice>(json!({
        "text": "A good year.", "kind": "story", "on": "2026-03-02", "community": to(community), "status": "heard",
    }));
    made.not_asked(Rule::VoiceUnanswered);
    made.set(voice, "kind", json!("warning"));
    made.raised(Rule::VoiceUnanswered, "SIG CLI brought a warning on 2 Mar 2026; nobody has answered yet.");
    made.set(voice, "status", json!("carried"));
    made.raised(Rule::VoiceUnanswered, "SIG CLI brought a warning on 2 Mar 2026; nobody has answered yet.");
    made.set(voice, "on", ago(90));
    made.cleared(Rule::VoiceUnanswered);
    made.set(voice, "on", ago(91));
    made.set(voice, "answered_on", ago(1));
    made.cleared(Rule::VoiceUnanswered);
}

#[test]
fn the_communities_that_a_decision_touches_are_asked() {
    let mut made = Made::new();
    let domain = made.domain("Storage");
    let decision = made
        .put::<Decision>(json!({ "title": "Retire in-tree drivers", "date": "2026-10-05", "domains": [to(domain)] }));
    made.not_asked(Rule::DecisionNotAsked);
    let communities = made.communities::<2>();
    for community in communities {
        made.put::<Stewardship>(json!({ "community": to(community), "domain": to(domain), "role": "stewards" }));
    }
    made.raised(
        Rule::DecisionNotAsked,
        "“Retire in-tree drivers” (5 Oct 2026) touches what One and Two steward; they were not asked.",
    );
    let [first, second] = communities.map(|community| {
        made.put::<Consultation>(json!({ "decision": to(decision), "community": to(community), "asked": "not_asked" }))
    });
    made.set(first, "asked", json!("before"));
    let step = made
        .raised(
            Rule::DecisionNotAsked,
            "“Retire in-tree drivers” (5 Oct 2026) touches what Two stewards; they were not asked.",
        )
        .next;
    let proposed = |field: &str| step.values.iter().find(|(name, _)| *name == field).map(|(_, value)| value.to_json());
    assert_eq!(proposed("decision"), Some(json!(to(decision))));
    assert_eq!(proposed("community"), Some(json!(to(communities[1]))), "the record that is there is asked about");
    made.set(second, "asked", json!("declined"));
    made.cleared(Rule::DecisionNotAsked);
    made.remove(second);
    made.set(communities[1], "closed_on", ago(1));
    made.cleared(Rule::DecisionNotAsked);
}

#[test]
fn a_decision_follows_the_stage_of_the_communities_it_touches() {
    let mut made = Made::new();
    let (domain, community) = (made.domain("Storage"), made.community("SIG Storage"));
    made.put::<Stewardship>(json!({ "community": to(community), "domain": to(domain), "role": "stewards" }));
    made.put::<Decision>(json!({ "title": "Retire in-tree drivers", "date": ago(9), "domains": [to(domain)] }));
    let stage = made.put::<StageChange>(json!({ "community": to(community), "stage": "at_work", "on": ago(9) }));
    made.raised(
        Rule::DecisionNotAsked,
        "“Retire in-tree drivers” (12 Nov 2026) touches what SIG Storage stewards; they were not asked.",
    );
    made.set(stage, "stage", json!("closed"));
    made.not_asked(Rule::DecisionNotAsked);
}

#[test]
fn who_was_asked_is_told_what_came_of_it() {
    let mut made = Made::new();
    let community = made.community("SIG Storage");
    let decision = made.put::<Decision>(json!({ "title": "Retire in-tree drivers", "date": "2026-01-05" }));
    let asked = made.put::<Consultation>(
        json!({ "decision": to(decision), "community": to(community), "asked": "before", "on": "2025-12-01" }),
    );
    made.not_asked(Rule::NotToldBack);
    made.set(asked, "reaction", json!("concern"));
    let finding = made.raised(
        Rule::NotToldBack,
        "SIG Storage spoke about “Retire in-tree drivers”; since 5 Jan 2026 nobody has told them what came of it.",
    );
    assert_eq!(finding.next.id, Some(asked.uuid()));
    made.set(decision, "date", ago(90));
    made.cleared(Rule::NotToldBack);
    made.set(decision, "date", ago(91));
    made.set(asked, "told_back_on", ago(1));
    made.cleared(Rule::NotToldBack);
}
