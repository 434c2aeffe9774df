//! How promises stand, of either side.

use serde_json::{Value as Json, json};
use tilth_core::{
    Id,
    catalog::{Commitment, CommitmentEntry, Community, Renegotiation},
};
use tilth_insight::{Slippage, Standing, days_late, ended_on, slippage, standing};

use crate::support::{Made, TODAY};

/// A promise of a community with these fields besides.
fn promise(made: &mut Made, community: Id<Community>, fields: Json) -> Id<Commitment> {
    let mut all = json!({
        "promise": "A guide", "side": "community", "kind": "knowledge_resource", "community": community.to_string(),
    });
    all.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    made.put(all)
}

fn moved(made: &mut Made, of: Id<Commitment>, on: &str, old: &str, new: &str) {
    made.put::<Renegotiation>(json!({ "commitment": of.to_string(), "on": on, "old_due": old, "new_due": new }));
}

fn stands(made: &Made) -> Standing {
    standing(&made.portfolio, made.portfolio.all::<Commitment>(), TODAY)
}

#[test]
fn a_day_that_was_moved_back_and_forth_slipped_by_the_difference() {
    let mut made = Made::new();
    let community = made.put::<Community>(json!({ "name": "SIG Node" }));
    let guide = promise(&mut made, community, json!({ "status": "agreed", "due": "2026-12-15" }));
    moved(&mut made, guide, "2026-10-20", "2026-10-31", "2026-12-31");
    moved(&mut made, guide, "2026-11-10", "2026-12-31", "2026-12-15");
    moved(&mut made, guide, "2026-11-30", "2026-12-15", "2027-12-15");
    let commitment = made.portfolio.follow(guide);
    assert_eq!(slippage(&made.portfolio, commitment, TODAY), Slippage { times: 2, days: 45 });
    let stands = stands(&made);
    assert_eq!((stands.open, stands.overdue, stands.moved, stands.days), (1, 0, 1, 45));
}

#[test]
fn only_what_was_agreed_is_late() {
    let mut made = Made::new();
    let community = made.put::<Community>(json!({ "name": "SIG Node" }));
    for status in ["proposed", "agreed", "under_way", "kept", "dropped"] {
        promise(&mut made, community, json!({ "status": status, "due": "2026-11-12" }));
    }
    let mut late: Vec<_> =
        made.portfolio.all::<Commitment>().filter_map(|commitment| days_late(commitment, TODAY)).collect();
    late.sort_unstable();
    assert_eq!(late, [9, 9]);
    assert_eq!(stands(&made).overdue, 2);
}

#[test]
fn what_ended_counts_in_the_year_in_which_somebody_said_so() {
    let mut made = Made::new();
    let community = made.put::<Community>(json!({ "name": "SIG Node" }));
    let undated = promise(&mut made, community, json!({ "status": "kept", "due": "2026-01-10" }));
    made.put::<CommitmentEntry>(json!({ "commitment": undated.to_string(), "on": "2026-01-10", "note": "Nearly" }));
    assert_eq!(ended_on(made.portfolio.follow(undated), TODAY), None, "neither its log nor its day says so");
    promise(&mut made, community, json!({ "status": "kept", "settled_on": "2025-12-01" }));
    assert_eq!(stands(&made).kept, 0);
    let kept = promise(&mut made, community, json!({ "status": "kept", "settled_on": "2026-01-30" }));
    assert_eq!(ended_on(made.portfolio.follow(kept), TODAY), "2026-01-30".parse().ok());
    promise(&mut made, community, json!({ "status": "partly_kept", "settled_on": "2026-03-01" }));
    promise(&mut made, community, json!({ "status": "dropped", "settled_on": "2026-03-01" }));
    promise(&mut made, community, json!({ "status": "under_way", "settled_on": "2026-03-01" }));
    let stands = stands(&made);
    assert_eq!((stands.open, stands.kept, stands.partly_kept, stands.dropped), (1, 1, 1, 1));
}
