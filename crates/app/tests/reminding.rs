//! What falls due is told once a day, to who wants it.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use serde_json::{Value, json};
use support::Desk;
use tilth_app::{App, RemindRequest};

/// A portfolio whose leader has promised something for today.
fn promised(desk: &Desk) -> App {
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let made = |kind: &str, values: Value| {
        let saved = app.dispatch("create_record", json!({ "kind": kind, "values": values })).unwrap();
        saved["created"]["id"].clone()
    };
    app.dispatch("sit", json!({ "name": "Grace Hopper", "seat": "leader" })).unwrap();
    let session = app.dispatch("session", json!({})).unwrap();
    let grace = &session["document"]["me"]["person"]["id"];
    let weir = made("community", json!({ "name": { "text": "Weir" } }));
    let role =
        json!({ "person": { "value": grace }, "community": { "value": weir }, "role": { "value": "coordinator" } });
    made("leadership", role);
    let promise = json!({
        "promise": { "text": "Walk the weir" }, "side": { "value": "community" }, "community": { "value": weir },
        "kind": { "value": "joint_activity" }, "due": { "text": "2026-11-19" }, "status": { "value": "agreed" },
    });
    made("commitment", promise);
    app
}

#[test]
fn nothing_is_told_to_who_did_not_ask_for_it() {
    let desk = Desk::new();
    assert_eq!(promised(&desk).reminder().unwrap(), None);
}

#[test]
fn what_falls_due_is_told_once_a_day() {
    let desk = Desk::new();
    let app = promised(&desk);
    app.remind(RemindRequest { on: true }).unwrap();
    let told = app.reminder().unwrap().unwrap();
    assert_eq!((told.title.as_str(), told.body.as_str()), ("Our house", "One promise falls due."));
    assert_eq!(app.reminder().unwrap(), None);
}

#[test]
fn what_was_kept_is_not_told() {
    let desk = Desk::new();
    let app = promised(&desk);
    app.remind(RemindRequest { on: true }).unwrap();
    let promise = app.named("commitment", "Walk the weir").unwrap();
    let kept = json!({ "kind": "commitment", "id": promise, "field": "status", "input": { "value": "kept" } });
    app.dispatch("set_field", kept).unwrap();
    assert_eq!(app.reminder().unwrap(), None);
}
