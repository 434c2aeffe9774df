//! A portfolio speaks the words of its sector.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

use serde_json::{Value, json};
use tempfile::TempDir;
use tilth_app::{App, Clock, Date, Settings};

fn app(folder: &TempDir) -> App {
    App::new(Settings {
        config_dir: folder.path().join("config"),
        data_dir: folder.path().join("data"),
        clock: Clock { today: Some(Date::constant(2026, 11, 19)) },
        granted_paths_only: false,
        author: Some("Ines Castellane".to_owned()),
        remembers: false,
    })
}

fn asked(app: &App, command: &str, request: Value) -> Value {
    app.dispatch(command, request).unwrap()
}

/// All that findings say, of a portfolio with one active domain.
fn said(app: &App) -> String {
    let page = asked(app, "attention", json!({}));
    let rules = page["rules"].as_array().unwrap().iter();
    let findings = rules.flat_map(|rule| rule["findings"].as_array().unwrap());
    findings.map(|finding| format!("{} {}\n", finding["seen"], finding["next"]["label"])).collect()
}

fn portfolio(app: &App, sector: &str) {
    let facts = json!({ "organization": "Waterways", "sector": sector });
    asked(app, "create_portfolio", facts);
    let values = json!({ "name": { "text": "Locks" }, "status": { "value": "active" } });
    asked(app, "create_record", json!({ "kind": "domain", "values": values }));
}

#[test]
fn an_agency_has_officials_and_a_business_has_executives() {
    let folder = TempDir::new().unwrap();
    let app = app(&folder);
    portfolio(&app, "government");
    assert!(said(&app).contains("Locks has no accountable official."), "{}", said(&app));
    asked(&app, "close_portfolio", json!({}));
    portfolio(&app, "business");
    assert!(said(&app).contains("Locks has no accountable executive."), "{}", said(&app));
}

#[test]
fn another_sector_has_its_words_at_once_and_undo_gives_the_others_back() {
    let folder = TempDir::new().unwrap();
    let app = app(&folder);
    portfolio(&app, "business");
    let facts = asked(&app, "list", json!({ "kind": "portfolio", "limit": 1 }))["rows"][0]["id"].clone();
    let education = json!({ "kind": "portfolio", "id": facts, "field": "sector", "input": { "value": "education" } });
    asked(&app, "set_field", education);
    assert!(said(&app).contains("Locks has no accountable dean."), "{}", said(&app));
    asked(&app, "undo", json!({}));
    assert!(said(&app).contains("Locks has no accountable executive."), "{}", said(&app));
}
