use serde_json::json;
use tilth_core::{
    Id,
    catalog::{Commitment, Community, Project, Renegotiation, StageChange},
};
use tilth_insight::Rule;

use crate::support::{Made, TODAY, ago, to};

fn promise(made: &mut Made, community: Id<Community>, side: &str, kind: &str) -> Id<Commitment> {
    made.put(json!({
        "promise": "Review rota", "side": side, "community": to(community), "kind": kind, "status": "agreed",
    }))
}

#[test]
fn a_commitment_after_its_day_is_seen_on_either_side_alike() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let ours = promise(&mut made, community, "community", "knowledge_resource");
    made.not_asked(Rule::CommitmentOverdue);
    made.set(ours, "due", json!(TODAY.to_string()));
    made.cleared(Rule::CommitmentOverdue);
    made.set(ours, "due", ago(1));
    let community_side = made.raised(
        Rule::CommitmentOverdue,
        "“Review rota”, which SIG Node promised, was due on 20 Nov 2026 and is still open.",
    );
    made.set(ours, "side", json!("organization"));
    made.set(ours, "kind", json!("time"));
    let organization_side = made.raised(
        Rule::CommitmentOverdue,
        "“Review rota”, which the organization promised SIG Node, was due on 20 Nov 2026 and is still open.",
    );
    assert_eq!(community_side.severity, organization_side.severity);
    made.set(ours, "status", json!("kept"));
    made.not_asked(Rule::CommitmentOverdue);
}

#[test]
fn a_commitment_that_moves_again_and_again_is_seen() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let ours = promise(&mut made, community, "community", "knowledge_resource");
    for days in [300, 200] {
        made.put::<Renegotiation>(json!({ "commitment": to(ours), "on": ago(days) }));
    }
    made.cleared(Rule::CommitmentMoved);
    made.put::<Renegotiation>(json!({ "commitment": to(ours), "on": ago(100) }));
    let finding =
        made.raised(Rule::CommitmentMoved, "The due date of “Review rota” with SIG Node has moved three times.");
    assert_eq!(finding.records.len(), 5, "the commitment, the community and the three renegotiations");
}

#[test]
fn a_deliverable_is_heavy_for_a_community_that_is_discovering() {
    let mut made = Made::new();
    let community = made.community("WG AI Gateway");
    made.not_asked(Rule::HeavyForStage);
    let stage = made.put::<StageChange>(json!({ "community": to(community), "stage": "discovering", "on": ago(30) }));
    made.cleared(Rule::HeavyForStage);
    let ours = promise(&mut made, community, "community", "knowledge_resource");
    made.raised(Rule::HeavyForStage, "WG AI Gateway is still discovering and already owes one deliverable.");
    let other = made.community("SIG Network");
    let project = made.put::<Project>(json!({
        "name": "Gateway design", "communities": [to(community), to(other)], "stage": "active",
    }));
    made.raised(Rule::HeavyForStage, "WG AI Gateway is still discovering and already owes two deliverables.");
    made.set(project, "communities", json!([to(other), to(community)]));
    made.set(ours, "kind", json!("surface_issues"));
    made.cleared(Rule::HeavyForStage);
    made.set(project, "communities", json!([to(community)]));
    made.set(stage, "stage", json!("growing"));
    made.not_asked(Rule::HeavyForStage);
}

#[test]
fn commitment_is_mutual() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    made.not_asked(Rule::CommitmentsOneSided);
    let ours = promise(&mut made, community, "community", "knowledge_resource");
    made.raised(
        Rule::CommitmentsOneSided,
        "SIG Node has made one commitment; nothing stands from the organization’s side.",
    );
    let theirs = promise(&mut made, community, "organization", "travel");
    made.cleared(Rule::CommitmentsOneSided);
    made.set(ours, "status", json!("dropped"));
    made.raised(
        Rule::CommitmentsOneSided,
        "The organization has promised SIG Node something; nothing stands from the community’s side.",
    );
    made.set(ours, "status", json!("partly_kept"));
    made.cleared(Rule::CommitmentsOneSided);
    made.set(ours, "status", json!("dropped"));
    made.set(theirs, "status", json!("proposed"));
    made.not_asked(Rule::CommitmentsOneSided);
}
