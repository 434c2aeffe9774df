//! What undo, redo and revert say they did.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use serde_json::{Value, json};
use support::Desk;
use tilth_app::App;

fn ask(app: &App, command: &str, request: Value) -> Value {
    app.dispatch(command, request).unwrap()
}

/// The id of the newest batch.
fn newest(app: &App) -> Value {
    ask(app, "history", json!({ "limit": 1 }))["batches"][0]["id"].clone()
}

#[test]
fn a_label_names_the_change_however_often_it_was_taken_back() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let made = |name: &str| {
        let values = json!({ "name": { "text": name } });
        ask(&app, "create_record", json!({ "kind": "community", "values": values }))["label"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let first = made("Wheels");
    let batch = newest(&app);
    made("Brakes");
    let label = |command: &str, request: Value| ask(&app, command, request)["label"].as_str().unwrap().to_owned();
    let (back, again) = (format!("Took back: {first}"), format!("Made again: {first}"));
    assert_eq!(label("revert", json!({ "batch": batch })), back);
    assert_eq!(label("undo", json!({})), again);
    assert_eq!(label("redo", json!({})), back);
    assert_eq!(label("revert", json!({ "batch": newest(&app) })), again);
    assert_eq!(label("revert", json!({ "batch": newest(&app) })), back);
}

#[test]
fn what_takes_a_change_back_is_said_with_it() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let back = |command: &str, request: Value| ask(&app, command, request)["back"].clone();
    let made = |name: &str| json!({ "kind": "community", "values": { "name": { "text": name } } });
    assert_eq!(back("create_record", made("Wheels")), "undo");
    let earlier = newest(&app);
    assert_eq!(back("create_record", made("Brakes")), "undo");
    assert_eq!(back("revert", json!({ "batch": newest(&app) })), "redo");
    assert_eq!(back("redo", json!({})), "undo");
    assert_eq!(back("revert", json!({ "batch": earlier })), "undo");
    let same = json!({ "kind": "community", "id": only(&app)["id"], "field": "name", "input": { "text": "Brakes" } });
    assert_eq!(back("set_field", same), Value::Null);
}

/// The row of the only community.
fn only(app: &App) -> Value {
    let rows = ask(app, "list", json!({ "kind": "community", "limit": 2 }))["rows"].clone();
    assert_eq!(rows.as_array().map(Vec::len), Some(1), "{rows}");
    rows[0].clone()
}

#[test]
fn a_change_that_cannot_be_taken_back_whole_names_what_stands_against_it_and_goes_back_but_for_that() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    std::fs::write(desk.path("communities.csv"), "name,purpose\nWheels,Roll\nBrakes,Stop\n").unwrap();
    let read = ask(&app, "import_read", json!({ "paths": [desk.text("communities.csv")] }));
    ask(&app, "import_commit", json!({ "token": read["token"], "plan": read["plan"] }));
    let imported = newest(&app);
    let rows = ask(&app, "list", json!({ "kind": "community", "limit": 9 }))["rows"].clone();
    let wheels = rows.as_array().unwrap().iter().find(|row| row["title"] == "Wheels").unwrap()["id"].clone();
    let purpose = json!({ "kind": "community", "id": wheels, "field": "purpose", "input": { "text": "Turn" } });
    ask(&app, "set_field", purpose);
    let refused = app.dispatch("revert", json!({ "batch": imported })).unwrap_err();
    assert_eq!(refused.code, "since");
    assert!(refused.message.contains("Wheels (Purpose)"), "{}", refused.message);
    let rest = ask(&app, "revert_rest", json!({ "batch": imported }));
    assert!(rest["label"].as_str().unwrap().starts_with("Took back: Imported"), "{rest}");
    assert_eq!((only(&app)["title"].as_str(), rest["back"].as_str()), (Some("Wheels"), Some("undo")));
    ask(&app, "undo", json!({}));
    assert_eq!(ask(&app, "list", json!({ "kind": "community", "limit": 9 }))["total"], 2);
}
