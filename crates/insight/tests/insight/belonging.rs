use serde_json::{Value as Json, json};
use tilth_core::{
    Date, Id,
    catalog::{Activity, Artifact, Community, Domain, Event, Membership, Person, Stewardship},
};
use tilth_insight::{Pace, Part, activities, modes_over_time, pace, practice_check};

use crate::support::{Made, TODAY, ago, ahead, to};

fn held(made: &mut Made, community: Id<Community>, date: Json, more: Json) -> Id<Event> {
    let mut fields = json!({ "title": "Meeting", "date": date, "communities": [to(community)] });
    fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    made.put(fields)
}

fn paced(made: &Made, community: Id<Community>) -> Pace {
    pace(&made.portfolio, made.portfolio.follow(community), TODAY)
}

#[test]
fn a_pace_is_too_rare_from_half_again_and_too_often_from_half_the_wanted_days() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    assert_eq!(paced(&made, community), Pace::Unknown);
    for days in [0, 14, 28, 42] {
        held(&mut made, community, ago(days), json!({}));
    }
    assert_eq!(paced(&made, community), Pace::Unwanted(14));
    for (wanted, expected) in [
        (14, Pace::Kept(14)),
        (10, Pace::Kept(14)),
        (9, Pace::TooRare(14)),
        (27, Pace::Kept(14)),
        (28, Pace::TooOften(14)),
    ] {
        made.set(community, "rhythm_wanted", json!(wanted));
        assert_eq!(paced(&made, community), expected, "wanted {wanted}");
    }
}

#[test]
fn silence_since_the_last_event_slows_the_pace_and_events_to_come_do_not_quicken_it() {
    let mut made = Made::new();
    let community: Id<Community> = made.put(json!({ "name": "SIG Node", "rhythm_wanted": 14 }));
    for days in [60, 74] {
        held(&mut made, community, ago(days), json!({}));
    }
    held(&mut made, community, ahead(2), json!({}));
    assert_eq!(paced(&made, community), Pace::TooRare(37));
}

#[test]
fn modes_are_counted_in_the_quarter_of_their_event() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let at = |made: &mut Made, date: &str, mode: Json| held(made, community, json!(date), json!({ "mode": mode }));
    at(&mut made, "2026-10-01", json!("engagement"));
    at(&mut made, "2026-09-30", json!("alignment"));
    at(&mut made, "2026-09-01", json!(null));
    at(&mut made, "2024-12-31", json!("imagination"));
    at(&mut made, "2026-12-24", json!("imagination"));
    let quarters = modes_over_time(&made.portfolio, community, TODAY);
    assert_eq!(quarters.len(), 8);
    assert_eq!(quarters[0].start, Date::constant(2025, 1, 1));
    assert_eq!((quarters[7].start, quarters[7].engagement.len()), (Date::constant(2026, 10, 1), 1));
    assert_eq!((quarters[6].alignment.len(), quarters[6].unsaid.len()), (1, 1));
    assert_eq!(quarters.iter().map(|quarter| quarter.imagination.len()).sum::<usize>(), 0);
}

#[test]
fn an_activity_knows_its_last_event_and_planned_ones_do_not_count() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let visits = |made: &mut Made, date| held(made, community, date, json!({ "activities": ["visits"] }));
    visits(&mut made, ago(90));
    let last = visits(&mut made, ago(9));
    visits(&mut made, ahead(9));
    let found = activities(&made.portfolio, community, TODAY);
    assert_eq!(found.len(), 9);
    for (activity, events, event) in found {
        let expected = if activity == Activity::Visits { (2, Some(last)) } else { (0, None) };
        assert_eq!((events, event), expected, "{activity:?}");
    }
}

#[test]
fn a_community_of_practice_has_a_domain_a_community_and_a_practice() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let missing = |made: &Made| {
        let community = made.portfolio.follow(community);
        practice_check(&made.portfolio, community, TODAY).missing()
    };
    assert_eq!(missing(&made), Part::ALL);
    let domain: Id<Domain> = made.put(json!({ "name": "Nodes", "status": "active" }));
    let role = made.put::<Stewardship>(json!({ "community": to(community), "domain": to(domain), "role": "draws_on" }));
    assert_eq!(missing(&made), Part::ALL);
    made.set(role, "role", json!("stewards"));
    assert_eq!(missing(&made), [Part::Community, Part::Practice]);
    for name in ["Ada", "Ben"] {
        let person: Id<Person> = made.put(json!({ "name": name }));
        made.put::<Membership>(json!({ "person": to(person), "community": to(community) }));
    }
    held(&mut made, community, ago(400), json!({}));
    assert_eq!(missing(&made), [Part::Community, Part::Practice]);
    held(&mut made, community, ago(40), json!({}));
    assert_eq!(missing(&made), [Part::Practice]);
    made.put::<Artifact>(json!({ "name": "Handbook", "community": to(community) }));
    assert_eq!(missing(&made), []);
}
