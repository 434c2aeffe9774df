use serde_json::json;
use tilth_core::catalog::{Boundary, BoundaryActivity, Brokering, Leadership, Membership, OutsideParty};
use tilth_insight::Rule;

use crate::support::{Made, ago, to};

#[test]
fn somebody_goes_across_a_boundary() {
    let mut made = Made::new();
    let [one, two] = made.communities::<2>();
    let boundary = made.put::<Boundary>(json!({ "community": to(one), "other_community": to(two) }));
    let seen = "No broker between One and Two is noted, and nothing has happened there for a year.";
    made.raised(Rule::BoundaryIdle, seen);
    let activity =
        made.put::<BoundaryActivity>(json!({ "boundary": to(boundary), "kind": "open_house", "on": ago(366) }));
    made.raised(Rule::BoundaryIdle, seen);
    made.set(activity, "on", ago(365));
    made.cleared(Rule::BoundaryIdle);
    made.remove(activity);
    let person = made.person("Sascha Grunert");
    let broker = made.put::<Brokering>(json!({ "person": to(person), "boundary": to(boundary), "kind": "spanner" }));
    made.cleared(Rule::BoundaryIdle);
    made.set(broker, "until", ago(0));
    made.raised(Rule::BoundaryIdle, seen);
    made.set(two, "closed_on", ago(1));
    made.not_asked(Rule::BoundaryIdle);
}

#[test]
fn people_on_both_sides_of_a_boundary_are_counted() {
    let mut made = Made::new();
    let [one, two] = made.communities::<2>();
    made.put::<Boundary>(json!({ "community": to(one), "other_community": to(two) }));
    let person = made.person("Josh Berkus");
    made.put::<Leadership>(json!({ "person": to(person), "community": to(one), "role": "coordinator" }));
    made.put::<Membership>(json!({ "person": to(person), "community": to(two) }));
    made.raised(
        Rule::BoundaryIdle,
        "No broker between One and Two is noted, and nothing has happened there for a year; one person is on both sides.",
    );
}

#[test]
fn where_no_boundary_has_a_broker_those_with_people_on_both_sides_are_counted() {
    let mut made = Made::new();
    let communities = made.communities::<7>();
    for pair in communities.windows(2) {
        made.put::<Boundary>(json!({ "community": to(pair[0]), "other_community": to(pair[1]) }));
    }
    let person = made.person("Josh Berkus");
    for community in &communities[..2] {
        made.put::<Membership>(json!({ "person": to(person), "community": to(*community) }));
    }
    made.raised(
        Rule::BoundaryIdle,
        "No boundary has a broker noted or an activity in the last year; one has people on both sides.",
    );
}

#[test]
fn a_boundary_with_the_outside_is_named_by_the_party() {
    let mut made = Made::new();
    let community = made.community("SIG Docs");
    let party = made.put::<OutsideParty>(json!({ "name": "Technical University", "kind": "university" }));
    made.put::<Boundary>(json!({ "community": to(community), "outside_party": to(party) }));
    made.raised(
        Rule::BoundaryIdle,
        "No broker between SIG Docs and Technical University is noted, and nothing has happened there for a year.",
    );
}

#[test]
fn what_a_broker_carries_across_is_noticed() {
    let mut made = Made::new();
    let [one, two] = made.communities::<2>();
    let boundary = made.put::<Boundary>(json!({ "community": to(one), "other_community": to(two) }));
    let person = made.person("Sascha Grunert");
    let broker = made.put::<Brokering>(json!({ "person": to(person), "boundary": to(boundary), "kind": "spanner" }));
    made.raised(Rule::BrokerOverlooked, "Sascha Grunert brokers between One and Two; what that is worth is not noted.");
    made.set(broker, "value_noticed", json!("Both teams use one test suite"));
    made.cleared(Rule::BrokerOverlooked);
}
