//! What lists and choosers find, and in which order, as the window asks.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use serde_json::{Value, json};
use support::Desk;
use tilth_app::App;

/// An application with these people.
fn people(desk: &Desk, names: &[&str]) -> App {
    let app = desk.app();
    desk.found(&app, "people.tilth");
    for name in names {
        ask(&app, "create_record", json!({ "kind": "person", "values": { "name": { "text": name } } }));
    }
    app
}

fn ask(app: &App, command: &str, request: Value) -> Value {
    app.dispatch(command, request).unwrap()
}

fn titles(rows: &Value) -> Vec<&str> {
    rows.as_array().unwrap().iter().map(|row| row["title"].as_str().unwrap()).collect()
}

#[test]
fn a_name_is_found_without_its_accents() {
    let desk = Desk::new();
    let app = people(&desk, &["Mira Drăgan", "Dragana Weiß", "Zoe\u{308} Ångström"]);
    let chosen = |text: &str| ask(&app, "choose", json!({ "kind": "person", "text": text, "limit": 10 }));
    assert_eq!(titles(&chosen("Dragan")), ["Dragana Weiß", "Mira Drăgan"], "what begins so comes first");
    assert_eq!(titles(&chosen("DRĂGAN mira")), ["Mira Drăgan"]);
    assert_eq!(titles(&chosen("Zoë")), ["Zoe\u{308} Ångström"]);
    let list = ask(&app, "list", json!({ "kind": "person", "filter": "zoe angstrom", "limit": 10 }));
    assert_eq!(titles(&list["rows"]), ["Zoe\u{308} Ångström"]);
    assert!(app.named("person", "mira dragan").is_ok());
}

#[test]
fn an_accent_does_not_send_a_name_to_the_end() {
    let desk = Desk::new();
    let app = people(&desk, &["Zoe", "Änne", "Émile", "bob", "Éa"]);
    let list = |sort: Value| ask(&app, "list", json!({ "kind": "person", "sort": sort, "limit": 10 }));
    assert_eq!(titles(&list(json!([]))["rows"]), ["Änne", "bob", "Éa", "Émile", "Zoe"]);
    let descending = json!([{ "column": "name", "descending": true }]);
    assert_eq!(titles(&list(descending)["rows"]), ["Zoe", "Émile", "Éa", "bob", "Änne"]);
}
