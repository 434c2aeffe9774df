//! The workbook of one's own: it stays on this computer, and in nothing that leaves a portfolio.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};
use support::Desk;
use tilth_app::App;

/// A word that stands nowhere else.
const OWN: &str = "quillwort";

fn sit(app: &App, name: &str) {
    app.dispatch("sit", json!({ "name": name, "seat": "leader" })).unwrap();
}

fn write(app: &App, text: &str) -> Value {
    let request = json!({ "row": "connectedness", "mode": "alignment", "text": text });
    app.dispatch("set_workbook_cell", request).unwrap()
}

fn text(workbook: &Value) -> String {
    let cells = workbook["cells"].as_array().unwrap();
    assert_eq!(cells.len(), 9);
    let here = |cell: &&Value| cell["row"] == "connectedness" && cell["mode"] == "alignment";
    cells.iter().find(here).unwrap()["text"].as_str().unwrap().to_owned()
}

/// The files below a folder that hold the word.
fn holding(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path));
        } else if fs::read(&path).unwrap().windows(OWN.len()).any(|bytes| bytes == OWN.as_bytes()) {
            found.push(path);
        }
    }
    found
}

#[test]
fn a_workbook_is_kept_by_person_and_emptied_cell_by_cell() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    assert_eq!(app.dispatch("workbook", Value::Null).unwrap()["me"], Value::Null);
    let refused =
        app.dispatch("set_workbook_cell", json!({ "row": "connectedness", "mode": "alignment", "text": OWN }));
    assert_eq!(refused.unwrap_err().code, "nobody-sits");
    sit(&app, "Mira");
    assert_eq!(text(&write(&app, "I keep what I promise.")), "I keep what I promise.");
    sit(&app, "Okke");
    assert_eq!(text(&app.dispatch("workbook", Value::Null).unwrap()), "", "it is one’s own");
    sit(&app, "Mira");
    app.dispatch("close_portfolio", Value::Null).unwrap();
    let later = desk.app();
    later.dispatch("open_portfolio", json!({ "path": desk.text("green.tilth") })).unwrap();
    assert_eq!(text(&later.dispatch("workbook", Value::Null).unwrap()), "I keep what I promise.");
    assert_eq!(text(&write(&later, " ")), "");
    let refused = later.dispatch("set_workbook_cell", json!({ "row": "enterprise", "mode": "alignment", "text": OWN }));
    assert!(refused.is_err(), "it has no such cell");
}

#[test]
fn a_workbook_that_cannot_be_read_is_not_overwritten() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    sit(&app, "Mira");
    write(&app, OWN);
    let folder = desk.path("data").join("workbooks");
    let file = fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    fs::write(&file, "half a li").unwrap();
    let request = json!({ "row": "connectedness", "mode": "alignment", "text": "anew" });
    assert!(app.dispatch("set_workbook_cell", request).is_err());
    assert_eq!(fs::read_to_string(&file).unwrap(), "half a li");
}

#[test]
fn nothing_that_leaves_a_portfolio_holds_the_workbook() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    sit(&app, "Mira");
    write(&app, OWN);
    app.dispatch("back_up", Value::Null).unwrap();
    app.dispatch("save_copy", json!({ "path": desk.text("copy.tilth") })).unwrap();
    fs::create_dir(desk.path("tables")).unwrap();
    for (format, path) in [("json", "all.json"), ("xlsx", "all.xlsx"), ("csv", "tables")] {
        app.dispatch("export", json!({ "format": format, "path": desk.text(path) })).unwrap();
    }
    let report = json!({ "kind": "board_pack", "format": "markdown", "paper": "a4", "path": desk.text("pack.md") });
    app.dispatch("report", report).unwrap();
    let said = |name: &str, request: Value| app.dispatch(name, request).unwrap().to_string();
    assert!(!said("search", json!({ "text": OWN, "limit": 9 })).contains("Mira"));
    assert!(!said("history", json!({ "offset": 0, "limit": 50 })).contains(OWN));
    app.dispatch("close_portfolio", Value::Null).unwrap();
    let found = holding(desk.path("config").parent().unwrap());
    assert_eq!(found.len(), 1, "only its own file: {found:?}");
    assert_eq!(found[0].parent(), Some(desk.path("data").join("workbooks").as_path()));
}

#[test]
fn a_workbook_goes_with_its_person_and_comes_back_with_them() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    sit(&app, "Okke");
    write(&app, "Okke’s own");
    sit(&app, "Mira");
    write(&app, OWN);
    let me = app.dispatch("workbook", Value::Null).unwrap()["me"]["id"].clone();
    let files = || fs::read_dir(desk.path("data").join("workbooks")).unwrap().count();
    app.dispatch("remove_record", json!({ "kind": "person", "id": me })).unwrap();
    assert!(holding(&desk.path("data")).is_empty());
    assert_eq!(files(), 1, "the other one stays");
    app.dispatch("undo", json!({})).unwrap();
    assert_eq!(text(&app.dispatch("workbook", Value::Null).unwrap()), OWN);
    desk.found(&app, "blue.tilth");
    app.dispatch("create_record", json!({ "kind": "person", "values": { "name": { "text": "Nine" } } })).unwrap();
    app.dispatch("undo", json!({})).unwrap();
    assert_eq!(files(), 2, "those of another portfolio stay");
    app.dispatch("open_portfolio", json!({ "path": desk.text("green.tilth") })).unwrap();
    app.dispatch("undo", json!({})).unwrap();
    app.dispatch("redo", json!({})).unwrap();
    assert_eq!(text(&app.dispatch("workbook", Value::Null).unwrap()), OWN);
}

#[cfg(unix)]
#[test]
fn nobody_else_on_the_computer_reads_it() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    sit(&app, "Mira");
    write(&app, OWN);
    let folder = fs::metadata(desk.path("data").join("workbooks")).unwrap();
    assert_eq!(folder.permissions().mode() & 0o777, 0o700);
}
