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

/// The position of the next person, from one on, who begins so; `list` says what the list shows.
fn sought(app: &App, list: Value, beginning: &str, from: usize) -> Value {
    ask(app, "seek", json!({ "list": list, "beginning": beginning, "from": from }))["at"].clone()
}

#[test]
fn the_next_row_that_begins_so_is_found_from_one_on_and_then_round() {
    let desk = Desk::new();
    let app = people(&desk, &["Carla", "Ben", "Ada", "bért", "Bea"]);
    let found = |beginning: &str, from| sought(&app, json!({ "kind": "person" }), beginning, from);
    assert_eq!([found("b", 0), found("b", 2), found("B", 3), found("b", 4)], [1, 2, 3, 1]);
    assert_eq!([found("ber", 0), found("bex", 0), found("carla", 99)], [json!(3), json!(null), json!(4)]);
}

#[test]
fn a_row_is_sought_in_the_order_and_the_filter_of_its_list() {
    let desk = Desk::new();
    let app = people(&desk, &["Carla", "Ben", "Ada", "bert", "Bea"]);
    let backwards = json!({ "kind": "person", "sort": [{ "column": "name", "descending": true }] });
    assert_eq!([sought(&app, backwards.clone(), "b", 0), sought(&app, backwards, "a", 0)], [1, 4]);
    let filtered = |filter: &str| json!({ "kind": "person", "filter": filter });
    assert_eq!(sought(&app, filtered("be"), "bert", 0), 2);
    assert_eq!(sought(&app, filtered("be"), "c", 0), json!(null));
    assert_eq!(sought(&app, filtered("nobody"), "a", 12), json!(null));
}

#[test]
fn what_refers_to_a_record_comes_newest_first_and_what_is_over_last() {
    let desk = Desk::new();
    let app = people(&desk, &["Ann", "Bob", "Cem", "Dee"]);
    let made = |kind: &str, values: Value| {
        ask(&app, "create_record", json!({ "kind": kind, "values": values }))["created"]["id"].clone()
    };
    let community = made("community", json!({ "name": { "text": "Pumps" } }));
    for (name, since, until) in
        [("Ann", "2024-01-01", ""), ("Bob", "2026-04-01", ""), ("Cem", "2025-01-01", "2026-01-01"), ("Dee", "", "")]
    {
        let chosen = ask(&app, "choose", json!({ "kind": "person", "text": name, "limit": 1 }));
        let person = json!({ "value": chosen[0]["id"] });
        let community = json!({ "value": community });
        let mut values = json!({ "person": person, "community": community });
        values["since"] = json!({ "text": since });
        values["until"] = json!({ "text": until });
        made("membership", values);
    }
    let voice = json!({ "text": { "text": "## Pumps ##\n- they **leak**" }, "kind": { "value": "concern" },
        "community": { "value": community }, "on": { "text": "2026-10-01" } });
    made("voice", voice);
    let page = ask(&app, "record", json!({ "kind": "community", "id": community }));
    let group = |kind: &str| page["links"].as_array().unwrap().iter().find(|links| links["kind"] == kind).unwrap();
    let names: Vec<_> =
        group("membership")["rows"].as_array().unwrap().iter().map(|row| &row["cells"][0]["text"]).collect();
    assert_eq!(names, ["Bob", "Ann", "Dee", "Cem"]);
    assert_eq!(group("membership")["ended"], json!([group("membership")["rows"][3]["id"]]));
    assert_eq!(group("voice")["rows"][0]["title"], "Pumps; they leak");
    assert_eq!(group("voice")["columns"], json!(["text", "status", "on"]));
}

#[test]
fn what_is_owed_comes_first_and_what_is_overdue_says_so() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "owed.tilth");
    let made = ask(&app, "create_record", json!({ "kind": "community", "values": { "name": { "text": "SIG Node" } } }));
    let promise = |text: &str, due: &str, status: &str| {
        let values = json!({
            "promise": { "text": text }, "community": { "value": made["created"]["id"] }, "side": { "value": "organization" },
            "kind": { "value": "travel" }, "status": { "value": status }, "due": { "text": due },
        });
        ask(&app, "create_record", json!({ "kind": "commitment", "values": values }));
    };
    promise("Kept long ago", "1 Jan 2024", "kept");
    promise("Due in a century", "1 Jan 2126", "agreed");
    promise("Due long ago", "1 Jan 2025", "under_way");
    let sort = json!([{ "column": "owed", "descending": false }, { "column": "due", "descending": false }]);
    let list = ask(&app, "list", json!({ "kind": "commitment", "sort": sort, "limit": 10 }));
    assert_eq!(titles(&list["rows"]), ["Due long ago", "Due in a century", "Kept long ago"]);
    let overdue: Vec<bool> =
        list["rows"].as_array().unwrap().iter().map(|row| row["overdue"].as_bool().unwrap()).collect();
    assert_eq!(overdue, [true, false, false]);
    let opening = ask(&app, "opening", json!({ "kind": "commitment" }));
    assert_eq!(
        opening["sentence"],
        "The communities have no open promise; the organization has two open promises, one overdue."
    );
    assert_eq!(ask(&app, "opening", json!({ "kind": "commitment_entry" }))["sentence"], Value::Null);
}

#[test]
fn a_list_counts_the_findings_that_the_page_of_a_record_shows() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "alike.tilth");
    for number in 1..=8 {
        let name = format!("SIG {number}");
        ask(&app, "create_record", json!({ "kind": "community", "values": { "name": { "text": name } } }));
    }
    let list = ask(&app, "list", json!({ "kind": "community", "columns": ["name", "findings"], "limit": 10 }));
    let row = &list["rows"][0];
    let page = ask(&app, "record", json!({ "kind": "community", "id": row["id"] }));
    let shown = page["findings"].as_array().unwrap().len();
    assert!(shown > 0, "what is said of all of them is said of each");
    assert_eq!(row["cells"][1]["value"], shown);
}

#[test]
fn a_name_written_as_markdown_is_shown_and_sorted_as_it_is_read() {
    let desk = Desk::new();
    let app = people(&desk, &[]);
    for name in ["Freezing `k8s.gcr.io` images", "- Skip **SELinux** relabeling", "Add a backend"] {
        ask(&app, "create_record", json!({ "kind": "project", "values": { "name": { "text": name } } }));
    }
    let rows = ask(&app, "list", json!({ "kind": "project", "limit": 9 }))["rows"].clone();
    let plain = ["Add a backend", "Freezing k8s.gcr.io images", "Skip SELinux relabeling"];
    assert_eq!(titles(&rows), plain);
    assert_eq!(rows[2]["cells"][0]["text"], plain[2]);
    assert_eq!(rows[2]["cells"][0]["value"], "- Skip **SELinux** relabeling", "it is kept as it was written");
}

#[test]
fn what_refers_to_a_record_shows_what_is_noted_of_it() {
    let desk = Desk::new();
    let app = people(&desk, &[]);
    let made = |kind: &str, values: Value| {
        ask(&app, "create_record", json!({ "kind": kind, "values": values }))["created"]["id"].clone()
    };
    let person = made("person", json!({ "name": { "text": "Ada" } }));
    let community = made("community", json!({ "name": { "text": "Wheels" } }));
    let of = json!({ "person": { "value": person }, "community": { "value": community }, "trajectory": { "value": "alumnus" } });
    made("membership", of);
    let page = ask(&app, "record", json!({ "kind": "person", "id": person }));
    let links = page["links"].as_array().unwrap().iter().find(|links| links["kind"] == "membership").unwrap();
    let at = links["columns"].as_array().unwrap().iter().position(|column| column == "trajectory");
    assert_eq!(links["rows"][0]["cells"][at.unwrap()]["text"], "alumnus");
}

#[test]
fn records_are_called_what_they_are_called_now_and_those_that_are_gone_are_left_out() {
    let desk = Desk::new();
    let app = people(&desk, &["Ada", "Ben"]);
    let rows = ask(&app, "list", json!({ "kind": "person", "limit": 9 }))["rows"].clone();
    let named = |at: usize| json!({ "kind": "person", "id": rows[at]["id"] });
    let records = json!({ "records": [named(1), named(0)] });
    assert_eq!(titles(&ask(&app, "chips", records.clone())["chips"]), ["Ben", "Ada"]);
    ask(&app, "remove_record", named(1));
    assert_eq!(titles(&ask(&app, "chips", records)["chips"]), ["Ada"]);
}
