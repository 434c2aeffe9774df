use serde_json::json;
use tilth_core::catalog::{Commitment, Community, Leadership, Membership, StageChange, Stewardship};
use tilth_insight::Rule;

use crate::support::{Made, ago, to};

#[test]
fn a_community_is_tied_to_a_domain_by_itself_or_by_the_one_it_is_part_of() {
    let mut made = Made::new();
    let parent = made.community("Compiler");
    let domain = made.domain("Compilers");
    let tie = made.put::<Stewardship>(json!({ "community": to(parent), "domain": to(domain), "role": "contributes" }));
    made.cleared(Rule::CommunityWithoutDomain);
    let part = made.community("Diagnostics");
    made.raised(Rule::CommunityWithoutDomain, "Diagnostics is tied to no domain.");
    made.set(part, "part_of", to(parent));
    made.cleared(Rule::CommunityWithoutDomain);
    made.remove(tie);
    assert_eq!(made.findings().iter().filter(|f| f.rule == Rule::CommunityWithoutDomain).count(), 2);
}

#[test]
fn critical_mass_counts_people_once_and_estimates_where_they_are_larger() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    made.facts("critical_mass", json!(3));
    made.raised(Rule::BelowCriticalMass, "Nobody is noted as a member of SIG Node.");
    let [sergey, dawn, derek] = ["Sergey", "Dawn", "Derek"].map(|name| made.person(name));
    for person in [sergey, sergey, dawn] {
        made.put::<Membership>(json!({ "person": to(person), "community": to(community) }));
    }
    made.raised(Rule::BelowCriticalMass, "Two people are noted in SIG Node; a community wants at least three.");
    let alumnus = json!({ "person": to(derek), "community": to(community), "trajectory": "alumnus" });
    let derek_was = made.put::<Membership>(alumnus);
    made.raised(Rule::BelowCriticalMass, "Two people are noted in SIG Node; a community wants at least three.");
    made.set(derek_was, "trajectory", json!("inbound"));
    made.cleared(Rule::BelowCriticalMass);
    made.set(derek_was, "until", ago(1));
    made.put::<Leadership>(json!({ "person": to(derek), "community": to(community), "role": "networker" }));
    made.cleared(Rule::BelowCriticalMass);
    made.facts("critical_mass", json!(10));
    made.raised(Rule::BelowCriticalMass, "Three people are noted in SIG Node; a community wants at least 10.");
    made.set(community, "members_peripheral", json!(30));
    made.cleared(Rule::BelowCriticalMass);
}

#[test]
fn a_community_beyond_the_usual_size_may_want_to_split() {
    let mut made = Made::new();
    let community = made.put::<Community>(json!({ "name": "SIG Node", "members_core": 10, "members_peripheral": 140 }));
    made.cleared(Rule::OverExtended);
    made.set(community, "members_active", json!(1));
    made.raised(Rule::OverExtended, "SIG Node has 151 people; beyond 150 they hardly know one another.");
}

#[test]
fn a_stage_is_noted_for_every_living_community() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    made.raised(Rule::StageUnknown, "No stage is noted for SIG Node.");
    made.put::<StageChange>(json!({ "community": to(community), "stage": "growing", "on": ago(3) }));
    made.cleared(Rule::StageUnknown);
    made.set(community, "closed_on", ago(1));
    made.not_asked(Rule::StageUnknown);
}

#[test]
fn competence_and_experience_are_to_stay_in_tension() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    made.not_asked(Rule::ConnectionLost);
    made.set(community, "tension", json!("generative"));
    made.cleared(Rule::ConnectionLost);
    made.set(community, "tension", json!("stale"));
    made.raised(
        Rule::ConnectionLost,
        "In SIG Node, what counts as competent and what members experience no longer differ.",
    );
    made.set(community, "tension", json!("disconnected"));
    made.raised(
        Rule::ConnectionLost,
        "In SIG Node, what counts as competent and what members experience have come apart.",
    );
}

#[test]
fn a_closed_community_settles_its_commitments() {
    let mut made = Made::new();
    let community = made.community("WG Naming");
    let promise = made.put::<Commitment>(json!({
        "promise": "A glossary", "side": "community", "community": to(community), "kind": "knowledge_resource",
        "status": "under_way",
    }));
    made.not_asked(Rule::ClosedWithCommitments);
    made.set(community, "closed_on", ago(1));
    let finding = made.raised(Rule::ClosedWithCommitments, "WG Naming has closed and still has one open commitment.");
    assert_eq!(finding.next.id, Some(promise.uuid()));
    made.set(promise, "status", json!("partly_kept"));
    made.cleared(Rule::ClosedWithCommitments);
}

#[test]
fn a_closed_community_leaves_its_memory_somewhere() {
    let mut made = Made::new();
    let community = made.put::<Community>(json!({ "name": "WG Naming", "closed_on": ago(1) }));
    made.raised(Rule::ClosedWithoutMemory, "WG Naming has closed, and nobody noted where its memory lives.");
    made.set(community, "memory", json!("The archive of SIG Architecture"));
    made.cleared(Rule::ClosedWithoutMemory);
}
