//! Who uses this computer, and from which seat.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use serde_json::{Value, json};
use support::Desk;
use tilth_app::{App, Error, Seat, SitRequest};

fn people(app: &App) -> u64 {
    app.dispatch("list", json!({ "kind": "person", "limit": 1 })).unwrap()["total"].as_u64().unwrap()
}

fn sit(name: &str, seat: Seat) -> SitRequest {
    SitRequest { person: None, name: Some(name.to_owned()), seat }
}

#[test]
fn who_is_new_becomes_a_person_of_the_portfolio_and_can_be_taken_back() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let session = app.sit(sit("Grace Hopper", Seat::Leader)).unwrap();
    let me = session.document.unwrap().me.unwrap();
    assert_eq!((me.person.title.as_str(), me.seat), ("Grace Hopper", Seat::Leader));
    assert_eq!(people(&app), 1);

    let taken_back = app.dispatch("undo", json!({})).unwrap();
    assert_eq!(taken_back["session"]["document"]["me"], Value::Null);
    assert_eq!(people(&app), 0);
}

#[test]
fn a_name_that_one_person_has_is_that_person() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    app.sit(sit("Grace Hopper", Seat::Leader)).unwrap();
    app.sit(sit(" Grace Hopper ", Seat::Executive)).unwrap();
    assert_eq!(people(&app), 1);
}

#[test]
fn a_seat_is_remembered_for_its_portfolio_alone() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    app.sit(sit("Grace Hopper", Seat::Steward)).unwrap();
    let other = desk.found(&app, "blue.tilth");
    assert_eq!(other.document.unwrap().me, None);

    let next_start = desk.app();
    let again = next_start.open_portfolio(desk.request("green.tilth")).unwrap();
    assert_eq!(again.document.unwrap().me.unwrap().seat, Seat::Steward);
}

#[test]
fn nobody_sits_down_without_a_name() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    assert!(matches!(app.sit(sit("  ", Seat::Leader)), Err(Error::Field(problem)) if problem.field == "name"));
    assert_eq!(people(&app), 0);
}

#[test]
fn who_sponsors_or_answers_is_proposed_the_executives_seat_and_who_leads_the_leaders() {
    let desk = Desk::new();
    let app = desk.app();
    app.dispatch("open_sample", json!({})).unwrap();
    let proposed = |name: &str| {
        let list = app.dispatch("list", json!({ "kind": "person", "filter": name, "limit": 1 })).unwrap();
        app.dispatch("seat_proposed", json!({ "person": list["rows"][0]["id"] })).unwrap()["seat"].clone()
    };
    assert_eq!(proposed("Leocadia Ferrant"), "executive");
    assert_eq!(proposed("Hyun-woo Baek"), "leader");
    app.sit(sit("Nobody Yet", Seat::Steward)).unwrap();
    assert_eq!(proposed("Nobody Yet"), Value::Null);
}

#[test]
fn the_list_of_names_tells_what_each_answers_for_sponsors_and_leads() {
    let desk = Desk::new();
    let app = desk.app();
    app.dispatch("open_sample", json!({})).unwrap();
    let office = |name: &str| {
        let known = app.dispatch("choose_who", json!({ "text": name, "limit": 8 })).unwrap();
        assert_eq!(known[0]["person"]["title"], name);
        known[0]["office"].clone()
    };
    assert_eq!(office("Leocadia Ferrant"), "answers for two domains, sponsors seven communities");
    assert_eq!(office("Hyun-woo Baek"), "leads Blower Group");
    app.sit(sit("Nobody Yet", Seat::Steward)).unwrap();
    assert_eq!(office("Nobody Yet"), Value::Null);
}
