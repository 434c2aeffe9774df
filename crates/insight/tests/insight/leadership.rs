use serde_json::json;
use tilth_core::{
    Id,
    catalog::{Community, Leadership, Membership, Person},
};
use tilth_insight::Rule;

use crate::support::{Made, ago, to};

fn leads(made: &mut Made, person: Id<Person>, community: Id<Community>, role: &str) -> Id<Leadership> {
    made.put(json!({ "person": to(person), "community": to(community), "role": role }))
}

#[test]
fn a_community_has_a_coordinator_or_has_just_lost_one() {
    let mut made = Made::new();
    let (community, person) = (made.community("SIG Node"), made.person("Dawn Chen"));
    made.raised(Rule::CoordinatorMissing, "SIG Node has no coordinator.");
    leads(&mut made, person, community, "thought_leader");
    made.raised(Rule::CoordinatorMissing, "SIG Node has no coordinator.");
    let role = leads(&mut made, person, community, "coordinator");
    made.cleared(Rule::CoordinatorMissing);
    made.set(role, "until", ago(28));
    made.cleared(Rule::CoordinatorMissing);
    made.set(role, "until", ago(29));
    made.raised(Rule::CoordinatorMissing, "SIG Node has had no coordinator since 23 Oct 2026.");
}

#[test]
fn leadership_on_one_person_is_seen() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    made.not_asked(Rule::LeadershipOnOne);
    let (dawn, derek) = (made.person("Dawn Chen"), made.person("Derek Carr"));
    leads(&mut made, dawn, community, "coordinator");
    leads(&mut made, dawn, community, "thought_leader");
    made.raised(Rule::LeadershipOnOne, "Dawn Chen holds every role of leadership in SIG Node.");
    leads(&mut made, derek, community, "documenter");
    made.cleared(Rule::LeadershipOnOne);
}

#[test]
fn a_name_with_a_comma_is_not_read_as_two() {
    let mut made = Made::new();
    let person = made.person("Dawn Chen");
    let all = made.communities::<4>();
    made.set(all[3], "name", json!("Four, in the north"));
    for community in all {
        leads(&mut made, person, community, "coordinator");
    }
    made.raised(
        Rule::LeadershipOverLoad,
        "Dawn Chen leads in four communities (Four, in the north; One; Three; and one more); up to three are usual.",
    );
}

#[test]
fn leading_in_more_communities_than_usual_is_seen() {
    let mut made = Made::new();
    let person = made.person("Dawn Chen");
    let [first, .., last] = made.communities::<4>().map(|community| {
        leads(&mut made, person, community, "coordinator");
        leads(&mut made, person, community, "pioneer");
        community
    });
    made.raised(
        Rule::LeadershipOverLoad,
        "Dawn Chen leads in four communities (Four, One, Three and one more); up to three are usual.",
    );
    made.set(first, "closed_on", ago(1));
    made.cleared(Rule::LeadershipOverLoad);
    made.set(first, "closed_on", json!(null));
    made.remove(last);
    made.cleared(Rule::LeadershipOverLoad);
}

#[test]
fn a_member_of_several_communities_has_a_home_base() {
    let mut made = Made::new();
    let person = made.person("Dawn Chen");
    let [first, second, third] = made.communities::<3>();
    for community in [first, second] {
        made.put::<Membership>(json!({ "person": to(person), "community": to(community) }));
    }
    made.not_asked(Rule::WithoutHomeBase);
    let third =
        made.put::<Membership>(json!({ "person": to(person), "community": to(third), "level": "transactional" }));
    made.not_asked(Rule::WithoutHomeBase);
    made.set(third, "level", json!("peripheral"));
    made.not_asked(Rule::WithoutHomeBase);
    made.set(third, "level", json!("occasional"));
    made.raised(
        Rule::WithoutHomeBase,
        "Dawn Chen belongs to three communities (One, Three and Two) and comes home to none of them.",
    );
    made.set(person, "home_base", to(second));
    made.cleared(Rule::WithoutHomeBase);
}
