use serde_json::{Value as Json, json};
use tilth_core::{
    Id,
    catalog::{Community, Event, StageChange},
};
use tilth_insight::{Rule, rhythm};

use crate::support::{Made, TODAY, ago, ahead, to};

fn meets(made: &mut Made, community: Id<Community>, date: Json) -> Id<Event> {
    made.put(json!({ "title": "Regular meeting", "date": date, "communities": [to(community)] }))
}

#[test]
fn a_community_is_quiet_after_twice_its_rhythm() {
    let mut made = Made::new();
    let community = made.put::<Community>(json!({ "name": "SIG Node", "rhythm_wanted": 14 }));
    made.raised(Rule::CommunityQuiet, "No event of SIG Node is noted; it means to meet every 14 days.");
    let meeting = meets(&mut made, community, ago(28));
    meets(&mut made, community, ahead(14));
    made.cleared(Rule::CommunityQuiet);
    made.set(meeting, "date", ago(29));
    made.raised(Rule::CommunityQuiet, "SIG Node last came together on 23 Oct 2026; it means to meet every 14 days.");
}

#[test]
fn without_a_wanted_rhythm_a_community_is_quiet_after_the_usual_time() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    made.raised(Rule::CommunityQuiet, "No event of SIG Node is noted.");
    let meeting = meets(&mut made, community, ago(90));
    made.cleared(Rule::CommunityQuiet);
    made.set(meeting, "date", ago(91));
    made.raised(Rule::CommunityQuiet, "SIG Node last came together on 22 Aug 2026.");
}

#[test]
fn a_community_long_at_work_is_reminded_of_renewal() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let stage = made.put::<StageChange>(json!({ "community": to(community), "stage": "growing", "on": ago(800) }));
    made.not_asked(Rule::RenewalDue);
    made.set(stage, "stage", json!("at_work"));
    made.raised(Rule::RenewalDue, "SIG Node has been at work since 12 Sep 2024 without a renewal workshop.");
    let workshop = meets(&mut made, community, ago(100));
    made.raised(Rule::RenewalDue, "SIG Node has been at work since 12 Sep 2024 without a renewal workshop.");
    made.set(workshop, "format", json!("renewal_workshop"));
    made.cleared(Rule::RenewalDue);
}

#[test]
fn the_rhythm_counts_meetings_held_and_missed() {
    let mut made = Made::new();
    let community = made.put::<Community>(json!({ "name": "SIG Node", "rhythm_wanted": 14 }));
    let look = |made: &Made| rhythm(&made.portfolio, made.portfolio.follow(community), TODAY);
    assert!(look(&made).held.is_empty(), "before the first event none is expected");
    for days in [70, 56, 55, 27] {
        meets(&mut made, community, ago(days));
    }
    let rhythm = look(&made);
    assert_eq!(rhythm.wanted, Some(14));
    assert_eq!(rhythm.last.map(|last| last.to_string()), Some("2026-10-25".to_owned()));
    // 70 and 56 days ago; the day after belongs to it; one missed; 27 days ago; the next was due 13 days ago.
    assert_eq!(rhythm.held, [true, true, false, true, false]);
}

#[test]
fn a_meeting_is_still_expected_until_half_an_interval_after_its_day() {
    let mut made = Made::new();
    let community = made.put::<Community>(json!({ "name": "SIG Node", "rhythm_wanted": 14 }));
    let meeting = meets(&mut made, community, ago(21));
    let held = |made: &Made| rhythm(&made.portfolio, made.portfolio.follow(community), TODAY).held;
    assert_eq!(held(&made), [true]);
    made.set(meeting, "date", ago(22));
    assert_eq!(held(&made), [true, false]);
    made.set(meeting, "date", ago(2000));
    assert_eq!(held(&made), [false; 12], "a year of silence is twelve rings, not 142");
}

#[test]
fn without_a_wanted_rhythm_nothing_is_missed() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    for days in [400, 20, 19] {
        meets(&mut made, community, ago(days));
    }
    assert_eq!(rhythm(&made.portfolio, made.portfolio.follow(community), TODAY).held, [true; 3]);
}
