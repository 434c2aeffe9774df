//! The pages of domains and people: what they say of a small portfolio, and that they answer for everything in the sample.

#![allow(clippy::unwrap_used, reason = "in a test an unwrap is the assertion")]

mod support;

use serde_json::{Value, json};
use support::Desk;
use tilth_app::App;

const DOMAIN: [&str; 9] = [
    "domain_head",
    "domain_stewards",
    "domain_money",
    "domain_projects",
    "domain_issues",
    "domain_decisions",
    "domain_artifacts",
    "domain_people",
    "domain_parts",
];
const BOUNDARY: [&str; 2] = ["boundary_across", "boundary_cells"];
const PERSON: [&str; 3] = ["person_communities", "person_contributions", "person_sponsors"];

fn ask(app: &App, command: &str, request: Value) -> Value {
    app.dispatch(command, request).unwrap()
}

fn create(app: &App, kind: &str, values: Value) -> Value {
    ask(app, "create_record", json!({ "kind": kind, "values": values }))["created"]["id"].clone()
}

fn ids(app: &App, kind: &str) -> Vec<Value> {
    let list = ask(app, "list", json!({ "kind": kind, "limit": 1000 }));
    list["rows"].as_array().unwrap().iter().map(|row| row["id"].clone()).collect()
}

#[test]
fn every_domain_boundary_and_person_of_the_sample_has_all_its_parts() {
    let desk = Desk::new();
    let app = desk.app();
    ask(&app, "open_sample", json!({}));
    for (kind, commands) in [("domain", DOMAIN.as_slice()), ("boundary", &BOUNDARY), ("person", &PERSON)] {
        for id in ids(&app, kind) {
            for command in commands {
                let answer = ask(&app, command, json!({ "id": id }));
                let said = answer["answer"].as_str().unwrap();
                assert!(said.ends_with('.') && !said.contains('{'), "{command} says {said:?}");
            }
        }
    }
}

#[test]
fn a_page_of_a_record_that_is_not_there_is_refused() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    for command in DOMAIN.iter().chain(&BOUNDARY).chain(&PERSON) {
        let refused = app.dispatch(command, json!({ "id": "00000000-0000-7000-8000-000000000000" })).unwrap_err();
        assert_eq!(refused.code, "no-record", "{command}");
    }
}

#[test]
fn a_letter_tells_what_is_noted_and_nothing_in_it_is_markup() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let community = create(&app, "community", json!({ "name": { "text": "SIG Node" } }));
    let person = create(&app, "person", json!({ "name": { "text": "Ada" } }));
    let contribution = json!({
        "person": { "value": person }, "community": { "value": community }, "on": { "value": "2026-03-01" },
        "contribution": { "text": "# Wrote <b>the</b> guide" }, "recognized_in": { "text": "award" },
    });
    create(&app, "recognition", contribution);
    let letter = ask(&app, "person_contributions", json!({ "id": person }))["letter"].as_str().unwrap().to_owned();
    assert!(letter.starts_with("# Contributions of Ada\n\n"), "{letter}");
    let line = "- 1 Mar 2026, SIG Node: \\# Wrote \\<b\\>the\\</b\\> guide (award)";
    assert!(letter.lines().any(|told| told == line), "{letter}");
}

#[test]
fn people_are_kept_by_what_holds_of_them_today() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let [one, two] = ["One", "Two"].map(|name| create(&app, "community", json!({ "name": { "text": name } })));
    let [ada, _] = ["Ada", "Ben"].map(|name| create(&app, "person", json!({ "name": { "text": name } })));
    let matched = |column: &str, is: &str| {
        let conditions = json!([{ "column": column, "is": [is] }]);
        ask(&app, "list", json!({ "kind": "person", "conditions": conditions, "limit": 5 }))["matched"].clone()
    };
    let joins = |community: &Value| {
        create(&app, "membership", json!({ "person": { "value": ada }, "community": { "value": community } }))
    };
    joins(&one);
    assert_eq!((matched("in_several", "true"), matched("leads_now", "true")), (json!(0), json!(0)));
    joins(&two);
    let role = json!({
        "person": { "value": ada }, "community": { "value": two }, "role": { "text": "coordinator" },
    });
    create(&app, "leadership", role);
    assert_eq!((matched("in_several", "true"), matched("leads_now", "true")), (json!(1), json!(1)));
    assert_eq!((matched("in_several", "false"), matched("home_base", "")), (json!(1), json!(2)));
}

#[test]
fn a_boundary_says_what_goes_across_it_and_what_both_sides_share() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let text = |text: &str| json!({ "text": text });
    let [node, auth] = ["SIG Node", "SIG Auth"].map(|name| create(&app, "community", json!({ "name": text(name) })));
    let sides = json!({ "community": { "value": node }, "other_community": { "value": auth } });
    let boundary = create(&app, "boundary", sides);
    let across = || ask(&app, "boundary_across", json!({ "id": boundary }));
    assert_eq!(
        across()["answer"],
        "How far SIG Node and SIG Auth stand apart is not said yet; nobody is noted who goes between them, and nothing \
         that happened there is noted."
    );
    assert_eq!(across()["findings"][0]["rule"], "boundary-idle");
    let fact = |kind: &str, values: Value| create(&app, kind, values);
    let rita = fact("person", json!({ "name": text("Rita Zhang") }));
    fact(
        "brokering",
        json!({ "person": { "value": rita }, "boundary": { "value": boundary }, "kind": text("roamer") }),
    );
    let visit = json!({ "boundary": { "value": boundary }, "kind": text("open_house"), "on": text("2026-11-03") });
    let visit = fact("boundary_activity", visit);
    let shared = json!({ "name": text("Node guide"), "community": { "value": auth }, "used_by": { "value": [node] } });
    fact("artifact", shared);
    fact("artifact", json!({ "name": text("Own notes"), "community": { "value": node } }));
    fact("project", json!({ "name": text("One token"), "communities": { "value": [auth, node] } }));
    for (kind, id, field, to) in [
        ("boundary", &boundary, "tension", "generative"),
        ("boundary_activity", &visit, "brought_home", "Tokens are rotated"),
    ] {
        ask(&app, "set_field", json!({ "kind": kind, "id": id, "field": field, "input": text(to) }));
    }
    let now = across();
    assert_eq!(
        now["answer"],
        "SIG Node and SIG Auth stand far enough apart to learn from each other; Rita Zhang goes between them, and what \
         happened last, on 3 Nov 2026, changed something at home."
    );
    let titles =
        |field: &str| now[field].as_array().unwrap().iter().map(|chip| chip["title"].clone()).collect::<Vec<_>>();
    assert_eq!((titles("objects"), titles("projects")), (vec![json!("Node guide")], vec![json!("One token")]));
    assert_eq!(now["findings"].as_array().unwrap().len(), 1);
    assert_eq!(now["findings"][0]["rule"], "broker-overlooked", "what Rita does there was not valued yet");
}
