use serde_json::json;
use tilth_core::{
    Kind, Words,
    catalog::{Commitment, Community, Leadership, Person, Project, Sponsorship, Stewardship, Voice},
};
use tilth_insight::{attention_opening, opening};

use crate::support::{Made, TODAY, ago, ahead, to};

/// What the list of a kind opens with.
fn says(made: &Made, kind: Kind) -> String {
    opening(&made.portfolio, kind, TODAY).unwrap().said(&made.portfolio, &Words::english())
}

#[test]
fn a_list_without_records_says_nothing() {
    let made = Made::new();
    for kind in Kind::ALL {
        assert!(made.portfolio.count(*kind) > 0 || opening(&made.portfolio, *kind, TODAY).is_none());
    }
}

#[test]
fn communities_say_how_many_live_steward_and_are_sponsored() {
    let mut made = Made::new();
    let [one, two, three] = made.communities::<3>();
    assert_eq!(says(&made, Kind::Community), "Three communities live: none stewards a domain and none has a sponsor.");
    let domain = made.domain("Storage");
    for community in [one, two] {
        made.put::<Stewardship>(json!({ "community": to(community), "domain": to(domain), "role": "stewards" }));
    }
    let zoe = made.person("Zoe");
    made.put::<Sponsorship>(json!({ "person": to(zoe), "community": to(one), "level": "leading" }));
    made.set(three, "closed_on", ago(3));
    assert_eq!(
        says(&made, Kind::Community),
        "Two communities live: two steward a domain and one has a sponsor. One has closed."
    );
    made.set::<Community>(two, "closed_on", ago(3));
    assert_eq!(
        says(&made, Kind::Community),
        "One community lives: it stewards a domain and has a sponsor. Two have closed."
    );
}

#[test]
fn people_say_who_carries_more_than_is_usual() {
    let mut made = Made::new();
    let zoe = made.put::<Person>(json!({ "name": "Zoe" }));
    assert_eq!(says(&made, Kind::Person), "Nobody leads a community and nobody sponsors one.");
    let communities = made.communities::<8>();
    made.put::<Leadership>(json!({ "person": to(zoe), "community": to(communities[0]), "role": "coordinator" }));
    made.facts("sponsor_load", json!(2));
    for community in &communities[..2] {
        made.put::<Sponsorship>(json!({ "person": to(zoe), "community": to(*community), "level": "guiding" }));
    }
    assert_eq!(says(&made, Kind::Person), "One person leads a community and one sponsors one.");
    made.put::<Sponsorship>(json!({ "person": to(zoe), "community": to(communities[2]), "level": "guiding" }));
    assert_eq!(
        says(&made, Kind::Person),
        "One person leads a community and one sponsors one; Zoe attends to more than the usual two."
    );
}

#[test]
fn projects_say_which_run_past_their_end() {
    let mut made = Made::new();
    made.put::<Project>(json!({ "name": "One", "stage": "idea" }));
    assert_eq!(says(&made, Kind::Project), "No project is active; one is asked for and awaits an answer.");
    let two = made.put::<Project>(json!({ "name": "Two", "stage": "active", "end": ahead(1) }));
    made.put::<Project>(json!({ "name": "Three", "stage": "active" }));
    assert_eq!(says(&made, Kind::Project), "Two projects are active; one is asked for and awaits an answer.");
    made.set(two, "end", ago(1));
    assert_eq!(
        says(&made, Kind::Project),
        "Two projects are active, one of them past its end; one is asked for and awaits an answer."
    );
    made.put::<Project>(json!({ "name": "Four", "stage": "funded" }));
    assert_eq!(
        says(&made, Kind::Project),
        "Two projects are active, one of them past its end; one is funded and has not begun; \
         one is asked for and awaits an answer."
    );
}

#[test]
fn both_sides_of_the_commitments_are_said_in_the_same_words() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let mut promise = |side: &str, due| {
        made.put::<Commitment>(json!({
            "promise": "A list of spares", "side": side, "community": to(community), "kind": "knowledge_resource",
            "status": "agreed", "due": due,
        }))
    };
    promise("community", ahead(1));
    promise("community", ago(1));
    let theirs = promise("organization", ago(1));
    assert_eq!(
        says(&made, Kind::Commitment),
        "The communities have two open promises, one overdue; the organization has one open promise, one overdue."
    );
    made.set(theirs, "status", json!("proposed"));
    assert!(says(&made, Kind::Commitment).ends_with("the organization has one open promise."), "proposed is open, too");
    made.set(theirs, "status", json!("kept"));
    assert_eq!(
        says(&made, Kind::Commitment),
        "The communities have two open promises, one overdue; the organization has no open promise."
    );
}

#[test]
fn voices_say_since_when_the_oldest_waits() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let mut voice = |kind: &str, on| {
        made.put::<Voice>(json!({
            "community": to(community), "text": "We lose people", "kind": kind, "status": "heard", "on": on,
        }))
    };
    voice("story", json!("2026-01-02"));
    let first = voice("concern", json!("2026-02-03"));
    let second = voice("request", json!("2026-03-04"));
    assert_eq!(says(&made, Kind::Voice), "Two voices wait for an answer, the oldest since 3 Feb 2026.");
    made.set(first, "answered_on", json!("2026-04-05"));
    assert_eq!(says(&made, Kind::Voice), "One voice waits for an answer, since 4 Mar 2026.");
    made.set(second, "answered_on", json!("2026-04-05"));
    assert_eq!(says(&made, Kind::Voice), "Every voice that asked for an answer has one.");
}

#[test]
fn what_needs_attention_is_said_by_how_much_it_presses() {
    let mut made = Made::new();
    assert_eq!(attention_opening(made.attention()), None);
    made.community("SIG Node");
    let opening = attention_opening(made.attention()).unwrap();
    assert_eq!(
        opening.said(&made.portfolio, &Words::english()),
        "Nothing presses; four are worth a look and three are good to know."
    );
}
