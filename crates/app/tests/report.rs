//! The board pack says what the window says.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use serde_json::{Value, json};
use support::Desk;
use tilth_app::{App, ReportRequest};

fn make(app: &App, kind: &str, fields: Value) -> String {
    let values = fields.as_object().unwrap().iter().map(|(name, value)| (name.clone(), json!({ "value": value })));
    let values: serde_json::Map<String, Value> = values.collect();
    let made = app.dispatch("create_record", json!({ "kind": kind, "values": values })).unwrap();
    made["created"]["id"].as_str().unwrap().to_owned()
}

/// A portfolio in which a meeting comes late, hours reach over the new year, a sponsor only escalates, a community has
/// closed, and a perspective was voiced.
fn app(desk: &Desk) -> App {
    let app = desk.app();
    desk.found(&app, "rails.tilth");
    let domain = |name: &str, relevance, proficiency, status: &str| {
        let fields = json!({ "name": name, "status": status, "relevance": relevance, "proficiency": proficiency });
        make(&app, "domain", fields)
    };
    let (wheel, brake) = (domain("Wheel wear", 5, 1, "active"), domain("Brakes", 4, 4, "active"));
    domain("Noise", 5, 1, "candidate");
    let quiet = make(&app, "community", json!({ "name": "Quiet Wheels", "rhythm_wanted": 14 }));
    let closed = make(&app, "community", json!({ "name": "Paint shed", "closed_on": "2026-01-01" }));
    make(&app, "stewardship", json!({ "community": quiet, "domain": wheel, "role": "stewards" }));
    for date in ["2026-10-01", "2026-10-18", "2026-11-14"] {
        make(&app, "event", json!({ "title": "Meeting", "date": date, "communities": [quiet] }));
    }
    make(&app, "allocation", json!({ "domain": wheel, "start": "2025-12-01", "end": "2026-01-31", "hours": 60 }));
    make(&app, "allocation", json!({ "domain": brake, "start": "2026-02-01", "hours": 70 }));
    let sponsor = |name: &str, community: &str, level: &str| {
        let person = make(&app, "person", json!({ "name": name }));
        make(&app, "sponsorship", json!({ "person": person, "community": community, "level": level }));
    };
    sponsor("Marta", &quiet, "leading");
    sponsor("Okke", &closed, "leading");
    for kind in ["concern", "perspective_on_strategy"] {
        let fields = json!({ "text": kind, "community": quiet, "kind": kind, "on": "2026-11-01", "status": "heard" });
        make(&app, "voice", fields);
    }
    app
}

#[test]
fn a_board_pack_says_the_numbers_of_the_window() {
    let desk = Desk::new();
    let app = app(&desk);
    let page = app.dispatch("portfolio_page", Value::Null).unwrap();
    let markdown = ReportRequest {
        kind: "board_pack".to_owned(),
        format: "markdown".to_owned(),
        paper: "a4".to_owned(),
        path: String::new(),
    };
    let text = String::from_utf8(app.report_bytes(&markdown).unwrap().bytes).unwrap();
    let says = |words: &str| assert!(text.contains(words), "{words}\n{text}");
    let headline = page["headline"].as_str().unwrap();
    assert!(headline.contains("30"), "{headline}");
    says(&format!("**{headline}**"));
    assert_eq!(page["sponsors"], 1);
    says("- Sponsors: **1**");
    let domains = page["domains"].as_array().unwrap();
    let wheel = domains.iter().find(|domain| domain["name"] == "Wheel wear").unwrap();
    let held: Vec<bool> = wheel["rhythm"]["held"].as_array().unwrap().iter().map(|held| *held == true).collect();
    assert_eq!(held, [true, true, false, true]);
    says("held 3 of 4");
    assert_eq!(domains.iter().map(|domain| domain["hours"].as_i64().unwrap()).sum::<i64>(), 100);
    says("- Hours for domains, 2026: **100**");
    says("- Voices without an answer: **1**");
}
