//! Decisions: entered with the communities they touch, and told back.

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

/// A domain with its steward.
fn storage(app: &App) -> (Value, Value) {
    let domain = create(app, "domain", json!({ "name": { "text": "Storage" } }));
    let community = create(app, "community", json!({ "name": { "text": "SIG Storage" } }));
    let values = json!({
        "community": { "value": community }, "domain": { "value": domain }, "role": { "value": "stewards" },
    });
    create(app, "stewardship", values);
    (domain, community)
}

#[test]
fn a_decision_and_its_consultations_are_one_change() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let (domain, community) = storage(&app);
    let proposed = ask(&app, "touched_communities", json!({ "domains": [domain] }));
    assert_eq!(proposed[0]["community"]["title"], "SIG Storage");
    assert_eq!(proposed[0]["role"], "stewards");

    let other = create(&app, "community", json!({ "name": { "text": "SIG Node" } }));
    let values = json!({ "title": { "text": "Retire in-tree drivers" }, "domains": { "value": [domain] } });
    let consultations = json!([
        { "community": { "value": community }, "asked": { "value": "before" }, "on": { "text": "2 Nov 2026" },
          "said": { "text": "Not before the tests run." } },
        { "community": { "value": other } },
    ]);
    let saved = ask(&app, "enter_decision", json!({ "values": values, "consultations": consultations }));
    assert_eq!(saved["label"], "Added Decision: Retire in-tree drivers");
    let id = saved["created"]["id"].clone();
    let page = ask(&app, "decision", json!({ "id": id }));
    assert_eq!(page["answer"], "One community was asked before.");
    assert_eq!(page["consultations"].as_array().unwrap().len(), 1, "what nobody said of a community is not noted");
    assert_eq!(page["consultations"][0]["said"], "Not before the tests run.");
    assert_eq!(page["date"], "2026-11-19");

    ask(&app, "undo", json!({}));
    assert!(app.dispatch("decision", json!({ "id": id })).is_err());
    let left = ask(&app, "list", json!({ "kind": "consultation", "limit": 9 }));
    assert_eq!(left["total"], 0);
}

#[test]
fn what_does_not_fit_is_said_and_nothing_is_written() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let (domain, community) = storage(&app);
    let refused = |values: Value, on: &str| {
        let asked = json!({
            "community": { "value": community }, "asked": { "value": "before" }, "on": { "text": on },
        });
        let error = app.dispatch("enter_decision", json!({ "values": values, "consultations": [asked] })).unwrap_err();
        error.details["fields"].as_object().unwrap().keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(refused(json!({ "domains": { "value": [domain] } }), "2 Nov 2026"), ["title"]);
    assert_eq!(refused(json!({ "title": { "text": "Retire" } }), "the day before"), ["consultations"]);
    assert_eq!(ask(&app, "list", json!({ "kind": "decision", "limit": 9 }))["total"], 0);
}

#[test]
fn a_decision_says_who_waits_to_be_told_and_how_long_it_took() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let (domain, community) = storage(&app);
    let values = json!({
        "title": { "text": "Retire in-tree drivers" }, "date": { "value": "2026-11-01" },
        "domains": { "value": [domain] },
    });
    let id = ask(&app, "enter_decision", json!({ "values": values, "consultations": [] }))["created"]["id"].clone();
    let page = ask(&app, "decision", json!({ "id": id }));
    assert_eq!(page["unasked"][0]["title"], "SIG Storage");
    assert_eq!(page["answer"], "No community was asked before; one was not asked.");

    let values = json!({
        "decision": { "value": id }, "community": { "value": community }, "asked": { "value": "before" },
        "on": { "value": "2026-10-20" }, "reaction": { "value": "concern" },
    });
    let consultation = create(&app, "consultation", values);
    let page = ask(&app, "decision", json!({ "id": id }));
    assert_eq!(page["unasked"], json!([]));
    assert_eq!(page["consultations"][0]["waits"], true);
    assert_eq!(page["consultations"][0]["took"], "It has waited 18 days to hear what came of it.");
    let told = json!({
        "kind": "consultation", "id": consultation, "field": "told_back_on", "input": { "value": "2026-11-19" },
    });
    ask(&app, "set_field", told);
    let page = ask(&app, "decision", json!({ "id": id }));
    assert_eq!(page["consultations"][0]["took"], "30 days after it was asked");
    assert_eq!(
        page["answer"],
        "One community was asked before. One was told what came of it, 30 days after it was asked."
    );
    let columns = ["title", "asked_before", "not_asked", "told_back", "days_to_told"];
    let request = json!({ "kind": "decision", "columns": columns, "limit": 9 });
    let row = ask(&app, "list", request)["rows"][0]["cells"].clone();
    assert_eq!(row[1]["text"], "SIG Storage");
    assert_eq!(row[2]["text"], "");
    assert_eq!(row[3]["text"], "SIG Storage");
    assert_eq!(row[4]["value"], 30);
}
