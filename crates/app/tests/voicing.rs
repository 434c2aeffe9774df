//! Voice: what waits first, answered on a day, and nobody's name where none was given.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use serde_json::{Value, json};
use support::Desk;
use tilth_app::App;

fn create(app: &App, kind: &str, values: Value) -> Value {
    let made = app.dispatch("create_record", json!({ "kind": kind, "values": values })).unwrap();
    made["created"]["id"].clone()
}

fn ask(app: &App, command: &str, request: Value) -> Value {
    app.dispatch(command, request).unwrap()
}

fn voice(app: &App, community: &Value, text: &str, on: &str) -> Value {
    let values = json!({
        "text": { "text": text }, "kind": { "value": "concern" }, "community": { "value": community },
        "on": { "value": on },
    });
    create(app, "voice", values)
}

fn texts(lines: &Value) -> Vec<String> {
    let text = |line: &Value| line["voice"]["text"].as_str().unwrap().to_owned();
    lines.as_array().unwrap().iter().map(text).collect()
}

#[test]
fn what_waits_stands_first_the_oldest_first_and_an_answer_is_measured() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let community = create(&app, "community", json!({ "name": { "text": "SIG Node" } }));
    voice(&app, &community, "Newer", "2026-11-10");
    let older = voice(&app, &community, "Older", "2026-10-20");
    let voices = ask(&app, "voices", json!({}));
    assert_eq!(texts(&voices["waiting"]), ["Older", "Newer"]);
    assert_eq!(voices["answer"], "Two voices wait for an answer, the oldest since 20 Oct 2026.");
    let page = ask(&app, "voice", json!({ "id": older }));
    assert_eq!(page["answer"], "SIG Node has waited 30 days for an answer; nobody carries it yet.");

    let early = json!({ "voice": older, "response": "Yes", "on": "2026-10-01" });
    let refused = app.dispatch("answer_voice", early).unwrap_err();
    assert_eq!(refused.details["field"], "answered_on");
    ask(&app, "answer_voice", json!({ "voice": older, "response": "Yes", "on": "2 Nov 2026" }));
    let page = ask(&app, "voice", json!({ "id": older }));
    assert_eq!(page["answer"], "SIG Node was answered after 13 days.");
    assert_eq!(page["answered"], true);
    let voices = ask(&app, "voices", json!({}));
    assert_eq!((texts(&voices["waiting"]), texts(&voices["others"])), (vec!["Newer".into()], vec!["Older".into()]));
    assert_eq!(
        voices["answer"],
        "One voice waits for an answer, since 10 Nov 2026. An answer took 13 days, as a rule."
    );
}

#[test]
fn a_voice_without_a_name_has_none_on_its_page_nor_in_the_journal() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let community = create(&app, "community", json!({ "name": { "text": "SIG Node" } }));
    let id = voice(&app, &community, "We are tired", "2026-11-10");
    assert_eq!(ask(&app, "voice", json!({ "id": id }))["by"], Value::Null);
    let history = ask(&app, "history", json!({ "record": { "kind": "voice", "id": id }, "offset": 0, "limit": 9 }));
    assert!(!history.to_string().contains("Rita Zhang"), "{history}");
}

#[test]
fn voices_that_reach_nobody_are_told_apart_from_those_that_somebody_carries() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let community = create(&app, "community", json!({ "name": { "text": "SIG Node" } }));
    let carried = voice(&app, &community, "Carried", "2026-10-20");
    voice(&app, &community, "Alone", "2026-11-10");
    let rita = create(&app, "person", json!({ "name": { "text": "Rita Zhang" } }));
    ask(&app, "carry_voice", json!({ "voice": carried, "person": rita }));
    let voices = ask(&app, "voices", json!({ "unclaimed": true }));
    assert_eq!((texts(&voices["waiting"]), &voices["total"]), (vec!["Alone".to_owned()], &json!(2)));
    assert_eq!(ask(&app, "voices", json!({}))["waiting_total"], 2);
}
