use serde_json::json;
use tilth_core::{
    Words,
    catalog::{
        Commitment, Community, Consultation, Decision, Event, Leadership, Membership, Person, Sponsorship, Stewardship,
        Touchpoint, Voice,
    },
};
use tilth_insight::{executive_desk, leader_desk};

use crate::support::{Made, TODAY, ago, to};

fn led(made: &mut Made, person: tilth_core::Id<Person>, name: &str) -> tilth_core::Id<Community> {
    let community = made.community(name);
    let role = json!({ "person": to(person), "community": to(community), "role": "coordinator" });
    made.put::<Leadership>(role);
    community
}

#[test]
fn a_leader_finds_the_communities_led_by_name_and_a_member_those_of_membership() {
    let mut made = Made::new();
    let (leader, member) = (made.person("Ada"), made.person("Bo"));
    let later = led(&mut made, leader, "Weir");
    let first = led(&mut made, leader, "Älder");
    made.put::<Membership>(json!({ "person": to(member), "community": to(later) }));
    let names = |person| -> Vec<_> {
        leader_desk(&made.portfolio, person, TODAY).communities.iter().map(|desk| desk.community).collect()
    };
    assert_eq!(names(leader), [first, later]);
    assert_eq!(names(member), [later]);
}

#[test]
fn both_sides_promises_stand_by_due_date_and_the_settled_ones_leave() {
    let mut made = Made::new();
    let ada = made.person("Ada");
    let weir = led(&mut made, ada, "Weir");
    let mut promise = |side: &str, due: i64, status: &str| {
        made.put::<Commitment>(json!({
            "promise": "something", "side": side, "community": to(weir), "kind": "time", "due": ago(due),
            "status": status,
        }))
    };
    let soon = promise("community", -3, "agreed");
    let late = promise("community", 4, "under_way");
    let owed = promise("organization", -40, "agreed");
    promise("organization", 9, "kept");
    let desk = leader_desk(&made.portfolio, ada, TODAY);
    assert_eq!(desk.communities[0].promised, [late, soon]);
    assert_eq!(desk.communities[0].owed, [owed]);
    let said = desk.headline(&made.portfolio, TODAY).said(&made.portfolio, &Words::english());
    assert_eq!(said.trim_end(), "One promise is late.");
}

#[test]
fn what_was_said_waits_until_it_is_answered_and_then_is_heard_back() {
    let mut made = Made::new();
    let ada = made.person("Ada");
    let weir = led(&mut made, ada, "Weir");
    let voice = made.put::<Voice>(json!({
        "text": "The gate sticks.", "kind": "concern", "on": ago(20), "community": to(weir), "status": "heard",
    }));
    assert_eq!(leader_desk(&made.portfolio, ada, TODAY).waiting, [voice]);
    made.set(voice, "response", json!("It is oiled."));
    made.set(voice, "answered_on", json!(ago(1)));
    made.set(voice, "status", json!("answered"));
    let desk = leader_desk(&made.portfolio, ada, TODAY);
    assert_eq!((desk.waiting.len(), desk.answered), (0, vec![voice]));
}

#[test]
fn the_next_four_weeks_come_up() {
    let mut made = Made::new();
    let ada = made.person("Ada");
    let weir = led(&mut made, ada, "Weir");
    let mut event =
        |days: i64| made.put::<Event>(json!({ "title": "Walk", "date": ago(days), "communities": [to(weir)] }));
    let next = event(-28);
    event(-29);
    event(0);
    let desk = leader_desk(&made.portfolio, ada, TODAY);
    assert_eq!(desk.coming, [next]);
    assert_eq!(desk.communities[0].next, Some(next));
}

#[test]
fn an_executive_owes_a_contact_a_day_after_the_wanted_one_and_not_before() {
    let mut made = Made::new();
    let (ada, weir) = (made.person("Ada"), made.community("Weir"));
    let sponsorship = made.put::<Sponsorship>(json!({
        "person": to(ada), "community": to(weir), "level": "leading", "contact_every": 30, "since": ago(400),
    }));
    made.put::<Touchpoint>(json!({ "sponsorship": to(sponsorship), "on": ago(31) }));
    let due = executive_desk(&made.portfolio, ada, TODAY).contacts;
    assert_eq!((due.len(), due[0].sponsorship, due[0].every), (1, sponsorship, 30));
    made.put::<Touchpoint>(json!({ "sponsorship": to(sponsorship), "on": ago(30) }));
    assert_eq!(executive_desk(&made.portfolio, ada, TODAY).contacts, []);
}

#[test]
fn voices_wait_for_the_sponsor_and_for_who_carries_them_once_each() {
    let mut made = Made::new();
    let (ada, weir) = (made.person("Ada"), made.community("Weir"));
    made.put::<Sponsorship>(json!({ "person": to(ada), "community": to(weir), "level": "leading" }));
    let voice = made.put::<Voice>(json!({
        "text": "The gate sticks.", "kind": "concern", "on": ago(20), "community": to(weir), "status": "carried",
        "carried_by": to(ada),
    }));
    assert_eq!(executive_desk(&made.portfolio, ada, TODAY).voices, [voice]);
}

#[test]
fn a_decision_waits_until_its_stewards_were_asked() {
    let mut made = Made::new();
    let (ada, weir, water) = (made.person("Ada"), made.community("Weir"), made.domain("Water"));
    made.put::<Stewardship>(json!({ "community": to(weir), "domain": to(water), "role": "stewards" }));
    let decision = made.put::<Decision>(json!({
        "title": "Close the lower gate", "date": ago(9), "decided_by_person": to(ada), "domains": [to(water)],
    }));
    let waiting = executive_desk(&made.portfolio, ada, TODAY).decisions;
    assert_eq!((waiting[0].decision, waiting[0].communities.clone()), (decision, vec![weir]));
    made.put::<Consultation>(json!({ "decision": to(decision), "community": to(weir), "asked": "after" }));
    assert_eq!(executive_desk(&made.portfolio, ada, TODAY).decisions, []);
}
