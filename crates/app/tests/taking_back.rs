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
