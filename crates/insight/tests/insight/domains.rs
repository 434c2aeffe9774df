use serde_json::json;
use tilth_core::catalog::{Allocation, Commitment, Domain, Review, ReviewItem, StageChange, Stewardship};
use tilth_insight::{Rule, Severity};

use crate::support::{Made, TODAY, ago, ahead, to};

#[test]
fn a_domain_that_matters_and_could_be_lost_is_urgent_until_something_is_promised() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let domain = made.domain("Node and runtime");
    made.not_asked(Rule::DomainCritical);
    made.set(domain, "relevance", json!(5));
    made.set(domain, "vulnerability", json!(3));
    made.cleared(Rule::DomainCritical);
    made.set(domain, "vulnerability", json!(4));
    let seen = "Node and runtime matters to the strategy (5 of 5) and could be lost (4 of 5), and no promise names it.";
    assert_eq!(made.raised(Rule::DomainCritical, seen).severity, Severity::Urgent);
    let executive = made.person("Ada");
    made.set(domain, "executive", json!(to(executive)));
    made.put::<Stewardship>(json!({ "community": to(community), "domain": to(domain), "role": "contributes" }));
    let step = made.raised(Rule::DomainCritical, seen).next;
    let proposed = |field: &str| step.values.iter().find(|(name, _)| *name == field).map(|(_, value)| value.to_json());
    assert_eq!(proposed("owner"), Some(json!(to(executive))));
    assert_eq!(proposed("community"), Some(json!(to(community))));
    assert_eq!((proposed("side"), proposed("agreed_on")), (Some(json!("organization")), Some(json!(TODAY))));
    assert_eq!(proposed("kind"), Some(json!("time")), "what it is about is not left to choose");
    made.set(domain, "posture", json!("invest"));
    made.cleared(Rule::DomainCritical);
    made.set(domain, "posture", json!("sustain"));
    made.put::<Commitment>(json!({
        "promise": "Pair a second maintainer", "side": "community", "community": to(community), "domain": to(domain),
        "kind": "keep_membership_healthy", "status": "agreed",
    }));
    made.cleared(Rule::DomainCritical);
}

#[test]
fn a_domain_without_a_living_community_is_seen_and_presses_where_it_matters() {
    let mut made = Made::new();
    let domain = made.domain("Storage");
    let seen = "Storage has no living community that stewards it.";
    assert_eq!(made.raised(Rule::DomainWithoutCommunity, seen).severity, Severity::Attention);
    made.set(domain, "relevance", json!(4));
    assert_eq!(made.raised(Rule::DomainWithoutCommunity, seen).severity, Severity::Urgent);

    let community = made.community("SIG Storage");
    let role = |role| json!({ "community": to(community), "domain": to(domain), "role": role });
    made.put::<Stewardship>(role("draws_on"));
    made.raised(Rule::DomainWithoutCommunity, seen);
    let stewardship = made.put::<Stewardship>(role("stewards"));
    made.cleared(Rule::DomainWithoutCommunity);

    made.put::<StageChange>(json!({ "community": to(community), "stage": "closed", "on": ago(1) }));
    made.raised(Rule::DomainWithoutCommunity, seen);
    made.put::<StageChange>(json!({ "community": to(community), "stage": "growing", "on": ago(0) }));
    made.cleared(Rule::DomainWithoutCommunity);
    made.set(stewardship, "until", ago(0));
    made.raised(Rule::DomainWithoutCommunity, seen);
    made.set(domain, "status", json!("retired"));
    made.not_asked(Rule::DomainWithoutCommunity);
}

#[test]
fn a_domain_that_matters_more_than_it_is_known_wants_a_target_and_something_set_aside() {
    let mut made = Made::new();
    let domain = made.put::<Domain>(json!({ "name": "Storage", "status": "active", "relevance": 4, "proficiency": 3 }));
    made.cleared(Rule::DomainLittleKnown);
    made.set(domain, "proficiency", json!(2));
    made.raised(
        Rule::DomainLittleKnown,
        "Storage matters more than we know it (relevance 4, proficiency 2); no target is set, and no hours or money are set aside.",
    );
    made.set(domain, "proficiency_target", json!(4));
    made.raised(
        Rule::DomainLittleKnown,
        "Storage matters more than we know it (relevance 4, proficiency 2); no hours or money are set aside for it.",
    );
    made.put::<Allocation>(json!({ "domain": to(domain), "start": ago(20), "end": ahead(20), "hours": 90 }));
    made.cleared(Rule::DomainLittleKnown);
    made.set(domain, "proficiency_target", json!(null));
    made.raised(
        Rule::DomainLittleKnown,
        "Storage matters more than we know it (relevance 4, proficiency 2); no target is set.",
    );
    made.set(domain, "status", json!("retired"));
    made.not_asked(Rule::DomainLittleKnown);
}

#[test]
fn a_candidate_that_the_map_shows_as_little_known_is_looked_at_too() {
    let mut made = Made::new();
    let candidate = json!({ "name": "Storage", "status": "candidate", "relevance": 5, "proficiency": 1 });
    made.put::<Domain>(candidate);
    made.raised(
        Rule::DomainLittleKnown,
        "Storage matters more than we know it (relevance 5, proficiency 1); no target is set, and no hours or money are set aside.",
    );
    made.not_asked(Rule::DomainWithoutCommunity);
}

#[test]
fn a_domain_wants_an_accountable_executive() {
    let mut made = Made::new();
    let domain = made.domain("Storage");
    let finding = made.raised(Rule::DomainWithoutExecutive, "Storage has no accountable executive.");
    assert_eq!(finding.next.id, Some(domain.uuid()));
    let person = made.person("Kat Cosgrove");
    made.set(domain, "executive", to(person));
    made.cleared(Rule::DomainWithoutExecutive);
    made.remove(person);
    made.raised(Rule::DomainWithoutExecutive, "Storage has no accountable executive.");
}

#[test]
fn a_domain_of_many_unrelated_communities_is_too_broad() {
    let mut made = Made::new();
    let domain = made.domain("Computing");
    made.not_asked(Rule::DomainTooBroad);
    let communities = made.communities::<4>();
    for community in communities {
        assert!(made.findings().iter().all(|finding| finding.rule != Rule::DomainTooBroad));
        made.put::<Stewardship>(json!({ "community": to(community), "domain": to(domain), "role": "stewards" }));
    }
    made.raised(
        Rule::DomainTooBroad,
        "Computing is stewarded by four communities that are not part of one another: Four, One, Three and one more.",
    );
    made.set(communities[1], "part_of", to(communities[0]));
    made.cleared(Rule::DomainTooBroad);
}

#[test]
fn a_domain_wants_both_ratings() {
    let mut made = Made::new();
    let domain = made.domain("Storage");
    made.raised(Rule::DomainUnrated, "Neither the relevance of Storage nor our proficiency in it is rated.");
    made.set(domain, "relevance", json!(3));
    made.raised(Rule::DomainUnrated, "Our proficiency in Storage is not rated.");
    made.set(domain, "proficiency", json!(3));
    made.cleared(Rule::DomainUnrated);
    made.set(domain, "relevance", json!(null));
    made.raised(Rule::DomainUnrated, "The relevance of Storage to the strategy is not rated.");
}

#[test]
fn a_domain_is_reviewed_within_the_rhythm_of_the_portfolio() {
    let mut made = Made::new();
    let domain = made.domain("Storage");
    made.not_asked(Rule::DomainReviewOverdue);
    made.facts("review_every", json!(3));
    made.raised(Rule::DomainReviewOverdue, "Storage has not been reviewed yet; a review is wanted every three months.");
    let review = made.put::<Review>(json!({ "title": "Spring", "date": "2026-04-10", "status": "open" }));
    made.put::<ReviewItem>(json!({ "review": to(review), "domain": to(domain) }));
    made.set(review, "status", json!("closed"));
    made.raised(
        Rule::DomainReviewOverdue,
        "Storage was last reviewed on 10 Apr 2026; a review is wanted every three months.",
    );
    made.set(review, "date", json!("2026-09-10"));
    made.cleared(Rule::DomainReviewOverdue);
}

#[test]
fn a_domain_that_came_in_after_the_last_round_is_not_overdue() {
    let mut made = Made::new();
    made.facts("review_every", json!(3));
    made.put::<Domain>(json!({ "name": "Storage", "status": "active", "created": "2026-11-01T00:00:00Z" }));
    made.cleared(Rule::DomainReviewOverdue);
}

#[test]
fn waves_far_apart_are_seen() {
    let mut made = Made::new();
    let domain = made.put::<Domain>(
        json!({ "name": "Storage", "status": "active", "wave_technology": 5, "wave_people": 3, "wave_strategy": 3 }),
    );
    made.cleared(Rule::DomainWavesUneven);
    made.set(domain, "wave_people", json!(1));
    made.raised(Rule::DomainWavesUneven, "In Storage, technology stands at 5 and attention to people at 1.");
    made.set(domain, "wave_strategy", json!(null));
    made.not_asked(Rule::DomainWavesUneven);
}
