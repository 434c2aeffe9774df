use serde_json::{Value as Json, json};
use tilth_core::{
    Date, Id, Kind,
    catalog::{Activity, Community, Event, ValueStory, Voice},
};
use tilth_insight::{Spacing, never_held, noted_after, turns, usually_came};

use crate::support::{Made, TODAY, to};

fn held(made: &mut Made, communities: &[Id<Community>], date: &str, more: Json) -> Id<Event> {
    let communities: Vec<Json> = communities.iter().map(|community| to(*community)).collect();
    let mut fields = json!({ "title": "Meeting", "date": date, "communities": communities });
    fields.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    made.put(fields)
}

fn spacings(made: &Made, event: Id<Event>) -> Vec<Spacing> {
    let event = made.portfolio.follow(event);
    turns(&made.portfolio, event).into_iter().map(|turn| turn.spacing).collect()
}

#[test]
fn an_event_lies_as_far_from_the_one_before_as_its_community_wants_or_not() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    let first = held(&mut made, &[community], "2026-01-01", json!({}));
    let second = held(&mut made, &[community], "2026-01-15", json!({}));
    let third = held(&mut made, &[community], "2026-01-20", json!({}));
    assert_eq!(spacings(&made, first), [Spacing::First]);
    assert_eq!(spacings(&made, second), [Spacing::Unwanted(14)]);
    for (wanted, expected) in
        [(9, Spacing::TooRare(14)), (10, Spacing::Kept(14)), (27, Spacing::Kept(14)), (28, Spacing::TooOften(2))]
    {
        made.set(community, "rhythm_wanted", json!(wanted));
        assert_eq!(spacings(&made, second), [expected], "wanted {wanted}");
    }
    assert_eq!(spacings(&made, third), [Spacing::TooOften(3)]);
}

#[test]
fn the_events_before_and_after_are_those_of_the_same_community() {
    let mut made = Made::new();
    let [node, auth] = ["SIG Node", "SIG Auth"].map(|name| made.community(name));
    let first = held(&mut made, &[node], "2026-01-01", json!({}));
    held(&mut made, &[auth], "2026-01-02", json!({}));
    let both = held(&mut made, &[node, auth], "2026-01-03", json!({}));
    let same_day = held(&mut made, &[node], "2026-01-03", json!({}));
    let told = turns(&made.portfolio, made.portfolio.follow(both));
    assert_eq!((told[0].before, told[0].after), (Some(first), Some(same_day)));
    assert_eq!((told[1].community, told[1].after), (auth, None));
}

#[test]
fn how_many_usually_come_is_said_from_three_events_on() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    for (day, came) in [("2026-01-01", 4), ("2026-01-02", 90)] {
        held(&mut made, &[community], day, json!({ "attended": came }));
    }
    let third = held(&mut made, &[community], "2026-01-03", json!({ "attended": 12 }));
    let fourth = held(&mut made, &[community], "2026-01-04", json!({ "attended": 1 }));
    let usual = |event| usually_came(&made.portfolio, made.portfolio.follow(event));
    assert_eq!((usual(third), usual(fourth)), (None, Some(12)));
}

#[test]
fn an_activity_counts_as_held_from_an_earlier_event_only() {
    let mut made = Made::new();
    let community = made.community("SIG Node");
    held(&mut made, &[community], "2026-01-01", json!({ "activities": ["visits"] }));
    let event = held(&mut made, &[community], "2026-02-01", json!({ "activities": ["problem_solving"] }));
    held(&mut made, &[community], "2026-03-01", json!({ "activities": ["reusing_assets"] }));
    let never = never_held(&made.portfolio, made.portfolio.follow(event));
    assert_eq!((never.len(), never.contains(&Activity::Visits)), (8, false));
    assert!(never.contains(&Activity::ProblemSolving) && never.contains(&Activity::ReusingAssets));
}

#[test]
fn what_is_noted_counts_to_an_event_until_the_next_one_and_for_four_weeks_at_most() {
    let mut made = Made::new();
    let [node, auth] = ["SIG Node", "SIG Auth"].map(|name| made.community(name));
    let voice = |made: &mut Made, community: Id<Community>, on: &str| -> Id<Voice> {
        made.put(json!({
            "text": "We were not asked", "kind": "concern", "on": on, "community": to(community), "status": "heard",
        }))
    };
    let first = held(&mut made, &[node], "2026-01-01", json!({}));
    let second = held(&mut made, &[node], "2026-01-10", json!({}));
    let said = voice(&mut made, node, "2026-01-09");
    voice(&mut made, auth, "2026-01-05");
    let story: Id<ValueStory> =
        made.put(json!({ "activity": "Opened two modules", "community": to(node), "on": "2026-01-09" }));
    let [on_the_day, last] = ["2026-01-10", "2026-02-07"].map(|on| voice(&mut made, node, on));
    voice(&mut made, node, "2026-02-08");
    let noted = |event| noted_after(&made.portfolio, made.portfolio.follow(event), TODAY);
    let day = |text: &str| text.parse::<Date>().unwrap();
    let expected = [(Kind::ValueStory, story.uuid(), day("2026-01-09")), (Kind::Voice, said.uuid(), day("2026-01-09"))];
    assert_eq!(noted(first), expected);
    let ids: Vec<_> = noted(second).into_iter().map(|(_, id, _)| id).collect();
    assert_eq!(ids, [on_the_day.uuid(), last.uuid()]);
}
