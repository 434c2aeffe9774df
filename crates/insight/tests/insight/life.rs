use serde_json::json;
use tilth_core::{
    Date, Id,
    catalog::{
        Ask, Community, EnergyRating, Event, Leadership, LeadershipRole, Membership, Person, Stage, StageChange,
    },
};
use tilth_insight::{Counted, Pull, Walk, holders, participation, pull, pulls, walk};

use crate::support::{Made, TODAY, ago, ahead, to};

fn walked(made: &Made, community: Id<Community>) -> Walk {
    walk(&made.portfolio, made.portfolio.follow(community), TODAY)
}

fn comes_to(made: &mut Made, community: Id<Community>, stage: &str, on: &str) -> Id<StageChange> {
    made.put(json!({ "community": to(community), "stage": stage, "on": on }))
}

fn person(made: &mut Made, name: &str) -> Id<Person> {
    made.put(json!({ "name": name }))
}

#[test]
fn going_back_to_an_earlier_stage_is_a_return_and_closing_is_none() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    comes_to(&mut made, community, "growing", "2020-02-29");
    comes_to(&mut made, community, "at_work", "2021-05-01");
    comes_to(&mut made, community, "establishing", "2024-03-01");
    assert_eq!(walked(&made, community).returns(), 1);
    comes_to(&mut made, community, "closed", "2025-03-01");
    let walk = walked(&made, community);
    assert_eq!((walk.returns(), walk.stage), (1, Some(Stage::Closed)));
}

#[test]
fn a_community_counts_its_years_and_a_leap_day_has_its_anniversary() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    assert_eq!(walked(&made, community).founded, None);
    comes_to(&mut made, community, "growing", "2020-02-29");
    let walk = walked(&made, community);
    assert_eq!((walk.years, walk.anniversary), (6, Some(Date::constant(2027, 2, 28))));
}

#[test]
fn a_closed_community_has_no_next_anniversary_and_its_years_stand_still() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    comes_to(&mut made, community, "growing", "2020-01-10");
    made.set(community, "closed_on", json!("2023-01-09"));
    let walk = walked(&made, community);
    assert_eq!((walk.years, walk.anniversary), (2, None));
    assert_eq!(walk.since, Some(Date::constant(2023, 1, 9)));
}

#[test]
fn only_a_renewal_workshop_that_was_held_renews() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let held = |made: &mut Made, date| {
        let fields =
            json!({ "title": "Renewal", "date": date, "communities": [to(community)], "format": "renewal_workshop" });
        made.put::<Event>(fields)
    };
    held(&mut made, ahead(5));
    assert_eq!(walked(&made, community).renewed, None);
    let last = held(&mut made, ago(30));
    held(&mut made, ago(400));
    assert_eq!(walked(&made, community).renewed, Some(last));
}

#[test]
fn members_are_counted_unless_the_estimate_says_that_the_list_is_not_whole() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let read = |made: &Made| participation(&made.portfolio, made.portfolio.follow(community), TODAY);
    assert_eq!(read(&made).counted, Counted::Nobody);
    let [ada, ben] = ["Ada", "Ben"].map(|name| person(&mut made, name));
    made.put::<Membership>(json!({ "person": to(ada), "community": to(community), "level": "core" }));
    made.put::<Leadership>(json!({ "person": to(ada), "community": to(community), "role": "coordinator" }));
    made.put::<Leadership>(json!({ "person": to(ben), "community": to(community), "role": "pioneer" }));
    let noted = read(&made);
    assert_eq!((noted.counted, noted.core, noted.unsaid, noted.people()), (Counted::Noted, 1, 1, 2));
    assert_eq!(noted.core_share(), Some(100));
    made.set(community, "members_core", json!(2));
    made.set(community, "members_peripheral", json!(30));
    let estimated = read(&made);
    assert_eq!((estimated.counted, estimated.people(), estimated.core_share()), (Counted::Estimated, 32, Some(6)));
    made.set(community, "members_peripheral", json!(11));
    assert_eq!(read(&made).core_share(), Some(15), "two of thirteen is nearer to 15 than to 16");
    made.set(community, "members_peripheral", json!(10));
    assert_eq!(read(&made).core_share(), Some(17), "two of twelve is nearer to 17 than to 16");
}

#[test]
fn who_takes_part_differently_now_is_one_member_as_they_do_now() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let ada = person(&mut made, "Ada");
    let takes_part = |made: &mut Made, level: &str, since, trajectory: &str| {
        made.put::<Membership>(json!({
            "person": to(ada), "community": to(community), "level": level, "since": since, "trajectory": trajectory,
        }))
    };
    takes_part(&mut made, "core", ago(90), "insider");
    takes_part(&mut made, "occasional", json!(null), "inbound");
    let of = |made: &Made| participation(&made.portfolio, made.portfolio.follow(community), TODAY);
    assert_eq!((of(&made).core, of(&made).people()), (1, 1));
    takes_part(&mut made, "peripheral", ago(30), "outbound");
    assert_eq!((of(&made).further, of(&made).people()), (1, 1));
    takes_part(&mut made, "peripheral", ago(3), "alumnus");
    assert_eq!(of(&made).counted, Counted::Nobody);
}

#[test]
fn who_holds_a_role_is_told_by_name_and_only_while_it_lasts() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let [zoe, ada, ben] = ["Zoe", "Ada", "Ben"].map(|name| person(&mut made, name));
    let leads = |made: &mut Made, person, until| {
        let fields = json!({ "person": to(person), "community": to(community), "role": "networker", "until": until });
        made.put::<Leadership>(fields);
    };
    leads(&mut made, zoe, json!(null));
    leads(&mut made, ada, ahead(3));
    leads(&mut made, ben, ago(3));
    let held = |role| holders(&made.portfolio, community, role, TODAY);
    assert_eq!(held(LeadershipRole::Networker), [ada, zoe]);
    assert_eq!(held(LeadershipRole::Documenter), []);
}

#[test]
fn an_ask_pulls_where_all_that_was_said_of_it_leads() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let ask: Id<Ask> = made
        .put(json!({ "what": "Collect figures", "community": to(community), "origin": "outside", "status": "open" }));
    let pulls_to = |made: &Made| pull(&made.portfolio, ask, TODAY);
    assert_eq!(pulls_to(&made), Pull::Unsaid);
    let rate = |made: &mut Made, energy, on| {
        made.put::<EnergyRating>(json!({ "ask": to(ask), "energy": energy, "on": on }));
    };
    rate(&mut made, 2, ahead(1));
    assert_eq!(pulls_to(&made), Pull::Unsaid);
    rate(&mut made, -2, ago(3));
    assert_eq!(pulls_to(&made), Pull::Draining);
    assert_eq!(pulls(&made.portfolio, community, TODAY).draining_unfunded, 1);
    made.set(ask, "funded", json!(true));
    assert_eq!(pulls(&made.portfolio, community, TODAY).draining_unfunded, 0);
    rate(&mut made, 2, ago(2));
    assert_eq!(pulls_to(&made), Pull::Even);
    rate(&mut made, 1, ago(1));
    assert_eq!(pulls_to(&made), Pull::Energizing);
    made.set(ask, "status", json!("declined"));
    assert_eq!(pulls(&made.portfolio, community, TODAY).running, 0);
}
