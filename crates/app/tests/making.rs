//! What a new record needs.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use serde_json::{Value, json};
use support::Desk;

#[test]
fn a_name_is_enough_exactly_where_the_catalog_says_so() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let catalog = app.dispatch("catalog", json!({})).unwrap();
    let mut enough = Vec::new();
    for info in catalog["kinds"].as_array().unwrap() {
        let kind = info["kind"].as_str().unwrap();
        let [Value::String(named)] = info["title"].as_array().unwrap().as_slice() else { continue };
        let field = |name: &str| info["fields"].as_array().unwrap().iter().find(|field| field["name"] == name).unwrap();
        if kind == "portfolio" || field(named)["type"] != "text" {
            continue;
        }
        let needs_more =
            info["fields"].as_array().unwrap().iter().any(|field| field["needed"] == true && field["name"] != *named);
        let made = app.dispatch("create_record", json!({ "kind": kind, "values": { named: { "text": "New" } } }));
        assert_eq!(made.is_ok(), !needs_more, "{kind}: {made:?}");
        if !needs_more {
            enough.push(kind.to_owned());
        }
    }
    for kind in ["domain", "project", "person", "community"] {
        assert!(enough.contains(&kind.to_owned()), "{kind} can be made by its name");
    }
}
