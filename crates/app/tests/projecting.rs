//! Projects: a pipeline with its money, and the line from a gap to a change in practice.

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

fn funding(app: &App, project: &Value, kind: &str, money: &str) -> Value {
    let values = json!({
        "project": { "value": project }, "kind": { "value": kind }, "money": { "text": money },
        "on": { "value": "2026-11-01" },
    });
    create(app, "funding", values)
}

#[test]
fn the_pipeline_sums_what_each_stage_asked_for_and_got() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let project = |name: &str, asked: &str, stage: &str| {
        let values = json!({
            "name": { "text": name }, "requested": { "text": asked }, "stage": { "value": stage },
            "end": { "value": "2026-11-10" },
        });
        create(&app, "project", values)
    };
    let one = project("One", "EUR 1,000", "active");
    project("Two", "EUR 500", "active");
    project("Three", "USD 70", "stopped");
    funding(&app, &one, "allocated", "EUR 800");
    funding(&app, &one, "spent", "EUR 120");
    let pipeline = ask(&app, "pipeline", json!({ "most": 1 }));
    assert_eq!(pipeline["total"], 3);
    let column = |stage: &str| {
        let columns = pipeline["columns"].as_array().unwrap().clone();
        columns.into_iter().find(|column| column["stage"] == stage).unwrap()
    };
    let active = column("active");
    assert_eq!((&active["total"], active["cards"].as_array().unwrap().len()), (&json!(2), 1));
    assert_eq!(active["spending"]["asked"]["money"], "EUR 1,500");
    assert_eq!(active["spending"]["allocated"]["money"], "EUR 800");
    assert_eq!(active["spending"]["spent"]["money"], "EUR 120");
    assert_eq!(active["cards"][0]["when"], "was to end on 10 Nov 2026");
    let stopped = column("stopped");
    assert_eq!((&stopped["apart"], &stopped["cards"][0]["when"]), (&json!(true), &json!("ended on 10 Nov 2026")));
}

#[test]
fn a_project_says_what_is_missing_between_the_gap_and_practice() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let [lead, other] = ["Lead", "Other"].map(|name| create(&app, "community", json!({ "name": { "text": name } })));
    let values = json!({
        "name": { "text": "Listen to pumps" }, "communities": { "value": [lead, other] }, "stage": { "value": "in_use" },
    });
    let id = create(&app, "project", values);
    let page = |app: &App| ask(app, "project", json!({ "id": id }));
    assert_eq!(page(&app)["answer"], "In use; the gap it answers is not named.");
    let issue = json!({ "title": { "text": "What the old hands hear" }, "kind": { "value": "knowledge_gap" } });
    let issue = create(&app, "issue", issue);
    ask(&app, "set_field", json!({ "kind": "project", "id": id, "field": "issue", "input": { "value": issue } }));
    assert_eq!(page(&app)["answer"], "In use; what it made is not noted.");
    assert_eq!(page(&app)["gap"]["issue"]["title"], "What the old hands hear");

    let home = json!({ "project": { "value": id }, "community": { "value": other }, "what": { "text": "An ear" } });
    create(&app, "home_bringing", home);
    let communities = page(&app)["communities"].clone();
    assert_eq!((&communities[0]["leads"], &communities[0]["brought"]), (&json!(true), &json!([])));
    assert_eq!((&communities[1]["leads"], &communities[1]["brought"][0]["what"]), (&json!(false), &json!("An ear")));
}

#[test]
fn what_is_granted_moves_a_project_that_waits_and_says_what_is_still_asked() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let values = json!({
        "name": { "text": "Listen" }, "requested": { "text": "EUR 1,000" }, "hours": { "text": "80" },
        "stage": { "value": "proposed" },
    });
    let id = create(&app, "project", values);
    let page = || ask(&app, "project", json!({ "id": id }));
    let fund = |values: Value| app.dispatch("fund_project", json!({ "project": id, "values": values, "moves": true }));
    let still = &page()["still"];
    assert_eq!((&still["money"], &still["hours"]), (&json!("EUR 1,000"), &json!(80)));
    assert_eq!(fund(json!({ "note": { "text": "Yes" } })).unwrap_err().details["field"], "money");

    fund(json!({ "money": { "text": "EUR 600" } })).unwrap();
    assert_eq!(page()["answer"], "Partly paid for, and not begun; the gap it answers is not named.");
    assert_eq!(
        (&page()["still"]["said"], &page()["waits"]),
        (&json!("Still asked for: EUR 400 + 80 hours."), &json!(false))
    );
    fund(json!({ "money": { "text": "EUR 400" }, "hours": { "text": "80" } })).unwrap();
    assert_eq!(
        (&page()["answer"], &page()["still"]),
        (&json!("Paid for, and not begun; the gap it answers is not named."), &Value::Null)
    );

    ask(&app, "undo", json!({}));
    ask(&app, "undo", json!({}));
    assert_eq!((&page()["stage"], &page()["spending"]["allocated"]["money"]), (&json!("proposed"), &json!("")));
}
