//! The log: one line becomes a record.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use serde_json::{Value, json};
use support::Desk;
use tilth_app::App;

/// A community, and the id of it.
fn community(app: &App) -> String {
    let made =
        app.dispatch("create_record", json!({ "kind": "community", "values": { "name": { "text": "SIG Node" } } }));
    made.unwrap()["created"]["id"].as_str().unwrap().to_owned()
}

fn log(app: &App, request: Value) -> Value {
    app.dispatch("log", request).unwrap()
}

/// The fields of a record that was made, as their values.
fn fields(app: &App, saved: &Value) -> Value {
    let created = &saved["created"];
    app.dispatch("record", json!({ "kind": created["kind"], "id": created["id"] })).unwrap()["values"].clone()
}

#[test]
fn a_promise_takes_its_due_date_from_the_words_at_its_end() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let community = community(&app);
    let line = json!({ "kind": "promise", "community": community, "text": "Draft the test plan by 11 dec" });
    let reading = app.dispatch("read_log", line.clone()).unwrap();
    assert_eq!(reading["marks"], json!([[23, 6]]));
    assert_eq!(reading["lines"], json!([{ "label": "Due", "text": "Fri 11 Dec 2026, read from your words" }]));
    let saved = log(&app, line.clone());
    assert_eq!(saved["label"], "Logged: Draft the test plan");
    assert_eq!(saved["session"]["document"]["undo"], saved["label"]);
    let made = fields(&app, &saved);
    let value = |field: &str| made[field]["value"].clone();
    assert_eq!(value("promise"), "Draft the test plan");
    assert_eq!(value("due"), "2026-12-11");
    assert_eq!(
        (value("side"), value("status"), value("kind")),
        (json!("community"), json!("agreed"), json!("joint_activity"))
    );

    let mut undated = line;
    undated["undated"] = json!(true);
    let made = fields(&app, &log(&app, undated));
    assert_eq!(made["promise"]["value"], "Draft the test plan by 11 dec");
    assert_eq!(made["due"]["value"], Value::Null);
}

#[test]
fn an_event_takes_its_day_and_its_numbers_from_its_words_and_is_called_by_the_rest() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let community = community(&app);
    let text = "  Bi-weekly meeting on Tuesday, 14 present, 2 new\nWe spoke of DRA.";
    let line = json!({ "kind": "event", "community": community, "text": text });
    let reading = app.dispatch("read_log", line.clone()).unwrap();
    assert_eq!(reading["marks"], json!([[23, 7], [32, 10], [44, 5]]));
    let made = fields(&app, &log(&app, line));
    let value = |field: &str| made[field]["value"].clone();
    assert_eq!(value("title"), "Bi-weekly meeting");
    assert_eq!(value("note"), "We spoke of DRA.");
    assert_eq!((value("attended"), value("newcomers")), (json!(14), json!(2)));
    assert_eq!(value("date"), "2026-11-17");
}

#[test]
fn nobody_has_come_yet_to_an_event_of_a_day_to_come() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let line =
        json!({ "kind": "event", "community": community(&app), "text": "Spring walk on 3 December, 12 people, 2 new" });
    let reading = app.dispatch("read_log", line.clone()).unwrap();
    assert_eq!(reading["lines"].as_array().unwrap().len(), 1, "the day alone");
    let made = fields(&app, &log(&app, line));
    assert_eq!((&made["attended"]["value"], &made["newcomers"]["value"]), (&Value::Null, &Value::Null));
    assert_eq!(made["title"]["value"], "Spring walk on 3 December, 12 people, 2 new");
}

#[test]
fn thanks_go_to_the_person_the_words_name() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let community = community(&app);
    let make = |kind: &str, values: Value| {
        app.dispatch("create_record", json!({ "kind": kind, "values": values })).unwrap()["created"]["id"].clone()
    };
    let [greta, other, ada] = ["Greta Lindqvist-Rao", "Greta Holm", "Ada Holm"]
        .map(|name| make("person", json!({ "name": { "text": name } })));
    let line = |text: &str| json!({ "kind": "thanks", "community": community, "text": text });
    let thanked = |text: &str| app.dispatch("read_log", line(text)).unwrap()["thanked"]["id"].clone();
    assert_eq!(thanked("greta lindqvist-rao taught three apprentices"), greta);
    assert_eq!(thanked("Ada taught three apprentices"), ada);
    assert_eq!(thanked("Greta taught three apprentices"), Value::Null, "two are called so");
    make("membership", json!({ "person": { "value": other }, "community": { "value": community } }));
    assert_eq!(thanked("Greta taught three apprentices"), other, "the one of the community");
    let made = fields(&app, &log(&app, line("Greta taught three apprentices")));
    assert_eq!(made["person"]["value"], other);
}

#[test]
fn the_log_begins_with_the_community_one_coordinates_and_ones_own_promise() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let make = |kind: &str, values: Value| {
        app.dispatch("create_record", json!({ "kind": kind, "values": values })).unwrap()["created"]["id"].clone()
    };
    let begin = || app.dispatch("log_beginning", json!({})).unwrap();
    assert_eq!(begin()["empty"], true);
    let [first, led, home] =
        ["Auth", "Node", "Storage"].map(|name| make("community", json!({ "name": { "text": name } })));
    assert_eq!(begin()["empty"], false);
    let me = app.dispatch("sit", json!({ "name": "Rita Zhang", "seat": "leader" })).unwrap();
    let me = me["document"]["me"]["person"]["id"].clone();
    let leads = |community: &Value, role: &str| {
        let values =
            json!({ "person": { "value": me }, "community": { "value": community }, "role": { "text": role } });
        make("leadership", values);
    };
    leads(&first, "thought_leader");
    assert_eq!(begin()["community"]["id"], first);
    app.dispatch("set_field", json!({ "kind": "person", "id": me, "field": "home_base", "input": { "value": home } }))
        .unwrap();
    assert_eq!(begin()["community"]["id"], home);
    leads(&led, "coordinator");
    assert_eq!(begin()["community"]["id"], led);

    let promise = |side: &str, owner: &Value, text: &str| {
        let line = json!({ "kind": "promise", "community": led, "side": side, "person": owner, "text": text });
        log(&app, line)["created"]["id"].clone()
    };
    let owed = promise("organization", &Value::Null, "Two days by 1 dec");
    let ours = promise("community", &Value::Null, "A guide by 2 dec");
    let mine = promise("community", &me, "A review by 3 dec");
    let begun = begin();
    let offered: Vec<&Value> = begun["promises"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    assert_eq!(offered, [&mine, &ours, &owed]);
}

#[test]
fn a_day_to_come_is_not_the_day_of_what_happened() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let community = community(&app);
    let line =
        json!({ "kind": "story", "community": community, "text": "The guide saved us a week; next one tomorrow" });
    let made = fields(&app, &log(&app, line));
    assert_eq!(made["on"]["value"], "2026-11-19");
}

#[test]
fn an_anonymous_concern_keeps_no_author_when_it_is_taken_back_and_made_again_either() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let community = community(&app);
    let me = app.dispatch("sit", json!({ "name": "Rita Zhang", "seat": "leader" })).unwrap();
    let me = me["document"]["me"]["person"]["id"].clone();
    let line = json!({
        "kind": "concern", "community": community, "person": me, "anonymous": true, "text": "Approvers are overloaded",
    });
    let saved = log(&app, line);
    assert_eq!(saved["session"]["document"]["last_change"]["author"], "");
    app.dispatch("undo", json!({})).unwrap();
    app.dispatch("redo", json!({})).unwrap();
    let history = app.dispatch("history", json!({ "record": saved["created"], "limit": 10 })).unwrap();
    let authors: Vec<&str> =
        history["batches"].as_array().unwrap().iter().map(|batch| batch["author"].as_str().unwrap()).collect();
    assert_eq!(authors, ["", "", ""]);
    assert_eq!(fields(&app, &saved)["by"]["value"], Value::Null);

    // The form of a voice keeps no author either, where nobody is named.
    let voice = json!({
        "text": { "text": "We are heard" }, "kind": { "text": "appreciation" }, "community": { "value": community },
    });
    let plain = app.dispatch("create_record", json!({ "kind": "voice", "values": voice })).unwrap();
    assert_eq!(plain["session"]["document"]["last_change"]["author"], "");
}

#[test]
fn the_log_begins_with_the_community_of_the_page_or_ones_own() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let node = community(&app);
    let me = app.dispatch("sit", json!({ "name": "Rita Zhang", "seat": "leader" })).unwrap();
    let me = me["document"]["me"]["person"]["id"].clone();
    let begin = |request: Value| app.dispatch("log_beginning", request).unwrap();
    assert_eq!(begin(json!({}))["community"]["id"], json!(node), "the only one there is");
    let auth =
        app.dispatch("create_record", json!({ "kind": "community", "values": { "name": { "text": "SIG Auth" } } }));
    let auth = auth.unwrap()["created"]["id"].clone();
    assert_eq!(begin(json!({}))["community"], Value::Null);
    let leads = json!({ "person": { "value": me }, "community": { "value": auth }, "role": { "text": "coordinator" } });
    app.dispatch("create_record", json!({ "kind": "leadership", "values": leads })).unwrap();
    let beginning = begin(json!({ "community": node }));
    assert_eq!(beginning["community"]["id"], json!(node), "the last used comes before mine");
    assert_eq!(begin(json!({}))["community"]["id"], auth, "where nothing was used, mine");
    assert_eq!(beginning["me"]["id"], me);

    let promise = log(&app, json!({ "kind": "promise", "community": node, "text": "A guide by Friday" }));
    let promise = &promise["created"];
    let beginning = begin(json!({ "record": { "kind": promise["kind"], "id": promise["id"] } }));
    assert_eq!(beginning["community"]["id"], json!(node));
    assert_eq!(beginning["promise"], promise["id"]);
    let progress =
        log(&app, json!({ "kind": "progress", "commitment": promise["id"], "text": "Half of it", "energy": 1 }));
    assert_eq!(progress["label"], "Logged: progress on A guide");
    let refused = app.dispatch("log", json!({ "kind": "help", "text": "Who knows cgroups?" })).unwrap_err();
    assert_eq!(refused.details["field"], "community");
}

#[test]
fn a_line_touches_the_domains_it_names_or_the_one_its_community_stewards() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let node = community(&app);
    let make = |kind: &str, values: Value| {
        app.dispatch("create_record", json!({ "kind": kind, "values": values })).unwrap()["created"]["id"].clone()
    };
    let name = |name: &str| json!({ "name": { "text": name } });
    let [storage, cloud, other] = ["Storage", "Cloud storage", "Scheduling"].map(|one| make("domain", name(one)));
    let auth = make("community", name("SIG Auth"));
    let steward =
        json!({ "community": { "value": node }, "domain": { "value": other }, "role": { "text": "stewards" } });
    make("stewardship", steward);
    let line = |kind: &str, text: &str| json!({ "kind": kind, "community": node, "text": text });
    let touches = |line: &Value| app.dispatch("read_log", line.clone()).unwrap()["touches"].clone();
    let names = |line: &Value| -> Vec<String> {
        let read = touches(line);
        read["chips"].as_array().unwrap().iter().map(|chip| chip["title"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&line("promise", "A plan by Friday")), ["Scheduling"], "what the community stewards");
    assert_eq!(names(&line("promise", "Restoring it from restorage tapes")), ["Scheduling"], "no part of a word");
    let concern = line("concern", "cloud STORAGE costs too much, and storage is slow; scheduling too");
    assert_eq!(names(&concern), ["Cloud storage", "Scheduling"], "the longest name where it stands first");
    assert_eq!(touches(&line("thanks", "For the storage guide")), Value::Null);
    let event = fields(&app, &log(&app, line("event", "A visit to SIG Auth")));
    assert_eq!(event["communities"]["value"], json!([node, auth]));
    let story = fields(&app, &log(&app, line("story", "The storage guide saved a week")));
    assert_eq!(story["domain"]["value"], storage);
    let mut chosen = concern;
    chosen["touches"] = json!([cloud, other, storage]);
    assert_eq!(fields(&app, &log(&app, chosen))["domains"]["value"], json!([cloud, other, storage]));
    let mut none = line("promise", "A plan for storage");
    none["touches"] = json!([]);
    assert_eq!(fields(&app, &log(&app, none))["domain"]["value"], Value::Null);
}

#[test]
fn who_sits_as_an_executive_promises_for_the_organization_and_finds_its_promises_first() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let community = community(&app);
    let promise = |side: &str, text: &str, due: &str| {
        log(
            &app,
            json!({ "kind": "promise", "community": community, "side": side, "text": format!("{text} by {due}") }),
        )
    };
    promise("community", "A guide", "1 Dec 2026");
    promise("organization", "A room", "1 Jan 2027");
    let begun = |seat: &str| {
        app.dispatch("sit", json!({ "name": "Ada", "seat": seat })).unwrap();
        app.dispatch("log_beginning", json!({ "community": community, "chosen": true })).unwrap()
    };
    let first = |begun: &Value| {
        (begun["side"].clone(), begun["promises"][0]["title"].clone(), begun["promises"][0]["side"].clone())
    };
    assert_eq!(first(&begun("leader")), (json!("community"), json!("A guide"), json!("community")));
    assert_eq!(first(&begun("executive")), (json!("organization"), json!("A room"), json!("organization")));
}
