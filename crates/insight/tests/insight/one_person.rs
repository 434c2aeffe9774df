use serde_json::json;
use tilth_core::{
    Id,
    catalog::{Boundary, Brokering, Community, Leadership, LeadershipRole, Membership, Person, Sponsorship},
};
use tilth_insight::{bridges, sponsor_load, takes_part};

use crate::support::{Made, TODAY, ago, to};

fn joins(made: &mut Made, person: Id<Person>, community: Id<Community>) -> Id<Membership> {
    made.put(json!({ "person": to(person), "community": to(community), "level": "active" }))
}

#[test]
fn taking_part_joins_membership_and_roles_and_ends_with_either() {
    let mut made = Made::new();
    let ada = made.person("Ada");
    let [one, two, three] = made.communities::<3>();
    let membership = joins(&mut made, ada, two);
    let lead = json!({ "person": to(ada), "community": to(two), "role": "networker" });
    made.put::<Leadership>(lead);
    made.put::<Leadership>(json!({ "person": to(ada), "community": to(one), "role": "coordinator" }));
    let past = joins(&mut made, ada, three);
    made.set(past, "trajectory", json!("alumnus"));
    let parts = takes_part(&made.portfolio, ada, TODAY);
    let communities: Vec<_> = parts.iter().map(|part| (part.community, part.membership)).collect();
    assert_eq!(communities, [(one, None), (two, Some(membership))], "by name; who left is no member");
    assert_eq!(parts[1].roles, [LeadershipRole::Networker]);
    made.set(one, "closed_on", ago(1));
    assert_eq!(takes_part(&made.portfolio, ada, TODAY).len(), 1, "a closed community has no members");
}

#[test]
fn somebody_in_two_communities_stands_between_them_until_brokering_is_noted() {
    let mut made = Made::new();
    let (ada, ben) = (made.person("Ada"), made.person("Ben"));
    let [one, two] = made.communities::<2>();
    for community in [one, two] {
        joins(&mut made, ada, community);
    }
    let seen = bridges(&made.portfolio, ada, TODAY);
    assert_eq!(seen.len(), 1);
    assert!(seen[0].alone);
    assert_eq!(seen[0].boundary, None);
    for community in [one, two] {
        joins(&mut made, ben, community);
    }
    let boundary: Id<Boundary> = made.put(json!({ "community": to(two), "other_community": to(one) }));
    let seen = bridges(&made.portfolio, ada, TODAY);
    assert_eq!((seen[0].alone, seen[0].boundary), (false, Some(boundary)));
    made.put::<Brokering>(json!({ "person": to(ada), "boundary": to(boundary), "kind": "spanner" }));
    assert_eq!(bridges(&made.portfolio, ada, TODAY), []);
    assert_eq!(bridges(&made.portfolio, ben, TODAY).len(), 1, "what Ada does says nothing of Ben");
}

#[test]
fn a_sponsor_carries_living_communities_and_a_successor_none() {
    let mut made = Made::new();
    let (ada, ben) = (made.person("Ada"), made.person("Ben"));
    let [one, two] = made.communities::<2>();
    for (community, level) in [(one, "leading"), (two, "escalation_only")] {
        let held = json!({
            "person": to(ada), "community": to(community), "level": level, "successor": to(ben),
        });
        made.put::<Sponsorship>(held);
    }
    let load = sponsor_load(&made.portfolio, ada, TODAY);
    assert_eq!((load.communities.len(), load.attended, load.leading), (2, 1, 1));
    assert_eq!(sponsor_load(&made.portfolio, ben, TODAY).communities, []);
    made.set(one, "closed_on", ago(1));
    assert_eq!(sponsor_load(&made.portfolio, ada, TODAY).communities, [two]);
}
