use serde_json::json;
use tilth_core::{
    Id, Words,
    catalog::{
        Commitment, Community, Consultation, Decision, Event, Funding, Leadership, Membership, Person, Project,
        Sponsorship, Stewardship, Touchpoint, Voice,
    },
};
use tilth_insight::{AskingProjects, Attention, ExecutiveDesk, Rule, executive_desk, leader_desk};

use crate::support::{Made, TODAY, ago, to};

fn led(made: &mut Made, person: Id<Person>, name: &str) -> Id<Community> {
    let community = made.community(name);
    let role = json!({ "person": to(person), "community": to(community), "role": "coordinator" });
    made.put::<Leadership>(role);
    community
}

fn desk_of(made: &Made, person: Id<Person>) -> ExecutiveDesk {
    executive_desk(&made.portfolio, &Attention::of(&made.portfolio, TODAY), person)
}

fn concern(made: &mut Made, community: Id<Community>, days: i64) -> Id<Voice> {
    made.put::<Voice>(json!({
        "text": "The gate sticks.", "kind": "concern", "on": ago(days), "community": to(community), "status": "heard",
    }))
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
    let due = desk_of(&made, ada).contacts;
    assert_eq!((due.len(), due[0].sponsorship, due[0].every), (1, sponsorship, 30));
    made.put::<Touchpoint>(json!({ "sponsorship": to(sponsorship), "on": ago(30) }));
    assert_eq!(desk_of(&made, ada).contacts, []);
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
    assert_eq!(desk_of(&made, ada).voices, [voice]);
}

#[test]
fn a_decision_waits_until_its_stewards_were_asked() {
    let mut made = Made::new();
    let (ada, weir, water) = (made.person("Ada"), made.community("Weir"), made.domain("Water"));
    made.put::<Stewardship>(json!({ "community": to(weir), "domain": to(water), "role": "stewards" }));
    let decision = made.put::<Decision>(json!({
        "title": "Close the lower gate", "date": ago(9), "decided_by_person": to(ada), "domains": [to(water)],
    }));
    let waiting = desk_of(&made, ada).decisions;
    assert_eq!((waiting[0].decision, waiting[0].communities.clone()), (decision, vec![weir]));
    made.put::<Consultation>(json!({ "decision": to(decision), "community": to(weir), "asked": "after" }));
    assert_eq!(desk_of(&made, ada).decisions, []);
}

#[test]
fn a_voice_that_nobody_carries_waits_for_who_answers_for_a_domain_of_its_community() {
    let mut made = Made::new();
    let (ada, bo, weir, water) = (made.person("Ada"), made.person("Bo"), made.community("Weir"), made.domain("Water"));
    made.set(water, "executive", json!(to(ada)));
    made.put::<Stewardship>(json!({ "community": to(weir), "domain": to(water), "role": "stewards" }));
    let voice = concern(&mut made, weir, 20);
    assert_eq!(desk_of(&made, ada).voices, [voice]);
    assert_eq!(desk_of(&made, bo).voices, []);
    made.set(voice, "carried_by", json!(to(bo)));
    assert_eq!((desk_of(&made, ada).voices, desk_of(&made, bo).voices), (vec![], vec![voice]));
}

#[test]
fn a_voice_that_reaches_nobody_waits_for_every_executive_and_is_counted_apart() {
    let mut made = Made::new();
    let (ada, bo, weir) = (made.person("Ada"), made.person("Bo"), made.community("Weir"));
    let later = concern(&mut made, weir, 3);
    let first = concern(&mut made, weir, 20);
    let desk = desk_of(&made, ada);
    assert_eq!(desk.unclaimed, [first, later]);
    assert_eq!(desk_of(&made, bo).unclaimed, [first, later]);
    let said = |since| desk.headline(&made.portfolio, since, 0, TODAY).said(&made.portfolio, &Words::english());
    let carried = "Nobody waits for you. Two voices are carried by nobody.";
    assert!(desk.is_free);
    let yesterday = TODAY.yesterday().unwrap();
    assert_eq!(said(yesterday), format!("{carried} Nothing has changed since 20 Nov 2026."));
    assert_eq!(said(TODAY), format!("{carried} What changes from today on is told here."));
    made.put::<Sponsorship>(json!({ "person": to(bo), "community": to(weir), "level": "leading" }));
    assert_eq!((desk_of(&made, bo).unclaimed, desk_of(&made, bo).voices), (vec![], vec![first, later]));
    assert_eq!(desk_of(&made, ada).unclaimed, [first, later], "who sponsors nobody can carry it");
    let [mill, lock] = ["Mill", "Lock"].map(|name| made.community(name));
    made.put::<Sponsorship>(json!({ "person": to(ada), "community": to(mill), "level": "leading" }));
    assert_eq!(desk_of(&made, ada).unclaimed, []);
    concern(&mut made, lock, 4);
    let desk = desk_of(&made, ada);
    let said = desk.headline(&made.portfolio, yesterday, 0, TODAY).said(&made.portfolio, &Words::english());
    assert!(said.contains("One voice reaches no sponsor and nobody who answers for its domain."), "{said}");
}

#[test]
fn a_project_that_asks_waits_for_who_sponsors_or_answers_and_else_for_everybody() {
    let mut made = Made::new();
    let (ada, bo, weir, water) = (made.person("Ada"), made.person("Bo"), made.community("Weir"), made.domain("Water"));
    let asked = json!({ "name": "New gate", "stage": "proposed", "hours": 80, "communities": [to(weir)], "domains": [to(water)] });
    let project = made.put::<Project>(asked);
    made.put::<Project>(json!({ "name": "A thought", "stage": "idea", "communities": [to(weir)] }));
    let waits = |made: &Made, person| desk_of(made, person).asking;
    let nobodys = AskingProjects { own: vec![], nobodys: vec![project] };
    assert_eq!((waits(&made, ada), waits(&made, bo)), (nobodys.clone(), nobodys), "the thought asks for nothing");
    made.set(water, "executive", json!(to(ada)));
    let own = AskingProjects { own: vec![project], nobodys: vec![] };
    assert_eq!((waits(&made, ada), waits(&made, bo)), (own.clone(), AskingProjects::default()));
    made.put::<Sponsorship>(json!({ "person": to(bo), "community": to(weir), "level": "leading", "since": TODAY }));
    let desk = desk_of(&made, bo);
    assert_eq!((&desk.asking, desk.waiting(&made.portfolio, TODAY)), (&own, 1));
    made.put::<Funding>(json!({ "project": to(project), "kind": "allocated", "hours": 80 }));
    assert_eq!(waits(&made, ada), AskingProjects::default());
}

#[test]
fn what_the_organization_promised_stands_with_who_sponsors_the_community_and_with_who_answers_for_the_domain() {
    let mut made = Made::new();
    let (ada, bo, cy) = (made.person("Ada"), made.person("Bo"), made.person("Cy"));
    let (weir, water) = (made.community("Weir"), made.domain("Water"));
    made.set(water, "executive", json!(to(bo)));
    let since_today = json!({ "person": to(ada), "community": to(weir), "level": "leading", "since": TODAY });
    made.put::<Sponsorship>(since_today);
    let owed = made.put::<Commitment>(json!({
        "promise": "a room", "side": "organization", "community": to(weir), "domain": to(water), "kind": "time",
        "owner": to(cy), "due": ago(4), "status": "agreed",
    }));
    for person in [ada, bo] {
        let desk = desk_of(&made, person);
        assert_eq!((desk.vouched.clone(), desk.waiting(&made.portfolio, TODAY)), (vec![owed], 0));
    }
    assert_eq!((desk_of(&made, cy).commitments, desk_of(&made, cy).vouched), (vec![owed], vec![]));
    made.set(owed, "owner", json!(null));
    assert_eq!(desk_of(&made, ada).waiting(&made.portfolio, TODAY), 1);
    made.set(owed, "side", json!("community"));
    made.set(owed, "kind", json!("joint_activity"));
    assert_eq!(desk_of(&made, ada).vouched, []);
}

#[test]
fn what_is_urgent_in_a_domain_waits_for_who_answers_for_it() {
    let mut made = Made::new();
    let (ada, bo, water) = (made.person("Ada"), made.person("Bo"), made.domain("Water"));
    made.set(water, "relevance", json!(5));
    made.set(water, "vulnerability", json!(5));
    assert_eq!(desk_of(&made, ada).pressing, []);
    made.set(water, "executive", json!(to(ada)));
    let desk = desk_of(&made, ada);
    let rules: Vec<Rule> = desk.pressing.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, [Rule::DomainCritical, Rule::DomainWithoutCommunity]);
    assert_eq!((desk.waiting(&made.portfolio, TODAY), desk_of(&made, bo).pressing), (2, vec![]));
}

#[test]
fn a_community_noted_as_not_asked_waits_for_who_can_ask_and_for_everybody_where_nobody_does() {
    let mut made = Made::new();
    let (ada, bo, weir) = (made.person("Ada"), made.person("Bo"), made.community("Weir"));
    let decision = made.put::<Decision>(json!({ "title": "Close the lower gate", "date": ago(9) }));
    made.put::<Consultation>(json!({ "decision": to(decision), "community": to(weir), "asked": "not_asked" }));
    let waits_for =
        |made: &Made, person| -> Vec<_> { desk_of(made, person).decisions.iter().map(|one| one.decision).collect() };
    assert_eq!((waits_for(&made, ada), waits_for(&made, bo)), (vec![decision], vec![decision]));
    made.put::<Sponsorship>(json!({ "person": to(bo), "community": to(weir), "level": "leading" }));
    assert_eq!((waits_for(&made, ada), waits_for(&made, bo)), (vec![], vec![decision]));
    made.set(decision, "decided_by_person", json!(to(ada)));
    assert_eq!((waits_for(&made, ada), waits_for(&made, bo)), (vec![decision], vec![]));
}
