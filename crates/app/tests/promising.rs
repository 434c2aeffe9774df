//! Promises: moved openly, ended with a word, made again.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use serde_json::{Value, json};
use support::Desk;
use tilth_app::App;

fn create(app: &App, kind: &str, values: Value) -> Value {
    let made = app.dispatch("create_record", json!({ "kind": kind, "values": values })).unwrap();
    made["created"]["id"].clone()
}

/// A promise of the organization that is due soon and repeats.
fn promise(app: &App) -> (Value, Value) {
    let community = create(app, "community", json!({ "name": { "text": "SIG Node" } }));
    let values = json!({
        "promise": { "text": "Two days a week" }, "side": { "text": "organization" }, "kind": { "text": "time" },
        "community": { "value": community }, "due": { "value": "2026-11-10" }, "status": { "text": "agreed" },
        "repeats_every": { "text": "30" },
    });
    (community, create(app, "commitment", values))
}

fn ask(app: &App, command: &str, request: Value) -> Value {
    app.dispatch(command, request).unwrap()
}

#[test]
fn moving_a_day_keeps_the_old_one_and_why_in_one_change() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let (community, id) = promise(&app);
    let refused = app.dispatch("renegotiate_promise", json!({ "id": id, "new_due": "soon", "why": " " })).unwrap_err();
    let fields: Vec<&String> = refused.details["fields"].as_object().unwrap().keys().collect();
    assert_eq!(fields, ["why", "new_due"]);
    let earlier = json!({ "id": id, "new_due": "2026-11-18", "why": "Nobody was free" });
    assert!(app.dispatch("renegotiate_promise", earlier).is_err(), "a day that has passed is no new day");

    let saved =
        ask(&app, "renegotiate_promise", json!({ "id": id, "new_due": "by 11 dec", "why": "The budget came late" }));
    assert_eq!(saved["label"], "Moved from 10 Nov 2026 to 11 Dec 2026: Two days a week");
    let page = ask(&app, "promise", json!({ "id": id }));
    assert_eq!(page["line"]["due"], "2026-12-11");
    assert_eq!(page["line"]["slipped"], "moved once, 31 days in all");
    assert_eq!(page["moves"][0]["old"], "2026-11-10");
    assert_eq!(page["moves"][0]["why"], "The budget came late");
    let sides = ask(&app, "community_promises", json!({ "id": community }))["sides"].clone();
    assert_eq!(sides[0]["said"], "Nothing is promised yet.");
    assert_eq!(sides[1]["said"], "One open, and it was moved by 31 days.");

    ask(&app, "undo", json!({}));
    let page = ask(&app, "promise", json!({ "id": id }));
    assert_eq!((&page["line"]["due"], page["moves"].as_array().unwrap().len()), (&json!("2026-11-10"), 0));
}

#[test]
fn a_new_day_is_read_back_with_how_far_it_is_from_the_old_one() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let (community, id) = promise(&app);
    let read = |id: &Value, day: &str| {
        ask(&app, "read_new_day", json!({ "id": id, "new_due": day }))["read"].as_str().map(str::to_owned)
    };
    assert_eq!(read(&id, "by 22 nov").unwrap(), "Sunday 22 November 2026, 12 days later than agreed");
    assert_eq!(read(&id, "soon"), None);
    assert_eq!(read(&id, "18 Nov 2026"), None, "a day that has passed is no new day");

    ask(
        &app,
        "set_field",
        json!({ "kind": "commitment", "id": id, "field": "due", "input": { "text": "2026-12-05" } }),
    );
    assert_eq!(read(&id, "4 dec").unwrap(), "Friday 4 December 2026, one day earlier than agreed");
    assert_eq!(read(&id, "5 dec").unwrap(), "Saturday 5 December 2026, as agreed already");
    let values = json!({
        "promise": { "text": "A room" }, "side": { "text": "organization" }, "kind": { "text": "time" },
        "community": { "value": community },
    });
    let open_ended = create(&app, "commitment", values);
    assert_eq!(read(&open_ended, "5 dec").unwrap(), "Saturday 5 December 2026, the first day that is set");
}

#[test]
fn keeping_a_promise_that_repeats_makes_the_next_one_in_the_same_change() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let (community, id) = promise(&app);
    let page = ask(&app, "promise", json!({ "id": id }));
    assert_eq!(page["line"]["when"], "due 10 Nov 2026, nine days ago, repeats every 30 days");
    assert_eq!(page["again"], "2026-12-10");
    let saved = ask(
        &app,
        "settle_promise",
        json!({ "id": id, "status": "kept", "word": "1.2 days on average", "again": true }),
    );
    assert_eq!(saved["label"], "Kept, and promised again by 10 Dec 2026: Two days a week");
    let answer = ask(&app, "community_promises", json!({ "id": community }));
    let states: Vec<_> =
        answer["lines"].as_array().unwrap().iter().map(|line| (&line["status"], &line["due"])).collect();
    assert_eq!(states, [(&json!("agreed"), &json!("2026-12-10")), (&json!("kept"), &json!("2026-11-10"))]);
    assert_eq!(answer["sides"][1]["said"], "One open, one kept this year.");
    let page = ask(&app, "promise", json!({ "id": id }));
    assert_eq!(page["entries"][0]["note"], "1.2 days on average");
    ask(&app, "undo", json!({}));
    let answer = ask(&app, "community_promises", json!({ "id": community }));
    assert_eq!(answer["lines"].as_array().unwrap().len(), 1);
    assert_eq!(answer["sides"][1]["said"], "One open, and it is overdue.");
}

#[test]
fn a_promise_that_ends_without_a_word_says_so_in_its_log() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let (_, id) = promise(&app);
    ask(&app, "settle_promise", json!({ "id": id, "status": "under_way" }));
    assert_eq!(ask(&app, "promise", json!({ "id": id }))["entries"].as_array().unwrap().len(), 0);
    ask(&app, "settle_promise", json!({ "id": id, "status": "partly_kept" }));
    let page = ask(&app, "promise", json!({ "id": id }));
    assert_eq!(page["entries"][0]["note"], "Partly kept");
    assert_eq!(page["line"]["when"], "partly kept 19 Nov 2026, repeats every 30 days");
    assert_eq!(page["open"], false);
}

#[test]
fn the_calendar_has_three_months_and_what_is_overdue_first() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let (community, id) = promise(&app);
    for due in ["2026-12-31", "2027-01-31", "2027-02-01"] {
        let values = json!({
            "promise": { "text": due }, "side": { "text": "community" }, "kind": { "text": "time" },
            "community": { "value": community }, "due": { "value": due },
        });
        create(&app, "commitment", values);
    }
    let calendar = ask(&app, "promise_calendar", json!({}));
    assert_eq!(calendar["overdue"][0]["id"], id);
    let months: Vec<(&str, Vec<&str>)> = calendar["months"]
        .as_array()
        .unwrap()
        .iter()
        .map(|month| {
            let days = month["days"].as_array().unwrap().iter().map(|day| day["date"].as_str().unwrap());
            (month["first"].as_str().unwrap(), days.collect())
        })
        .collect();
    let expected =
        [("2026-11-01", vec!["2026-11-10"]), ("2026-12-01", vec!["2026-12-31"]), ("2027-01-01", vec!["2027-01-31"])];
    assert_eq!(months, expected);
    let board = ask(&app, "promise_board", json!({}));
    let proposed = &board["columns"][0];
    assert_eq!((&proposed["status"], &proposed["lanes"][0]["total"]), (&json!("proposed"), &json!(3)));
}
