//! The pages of domains, boundaries, events, people and reviews: what they say of a small portfolio, and that they answer for everything in the sample.

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
const EVENT: [&str; 1] = ["event"];
const REVIEW: [&str; 1] = ["review"];
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
fn every_page_of_every_sample_has_all_its_parts() {
    for sector in
        ["business", "government", "education", "association", "social_sector", "international_development", "web"]
    {
        let desk = Desk::new();
        let app = desk.app();
        ask(&app, "open_sample", json!({ "sector": sector }));
        for (kind, commands) in [
            ("domain", DOMAIN.as_slice()),
            ("boundary", &BOUNDARY),
            ("event", &EVENT),
            ("person", &PERSON),
            ("review", &REVIEW),
        ] {
            for id in ids(&app, kind) {
                for command in commands {
                    let answer = ask(&app, command, json!({ "id": id }));
                    let said = answer["answer"].as_str().unwrap();
                    assert!(said.ends_with('.') && !said.contains('{'), "{command} of {sector} says {said:?}");
                }
            }
        }
    }
}

#[test]
fn a_page_of_a_record_that_is_not_there_is_refused() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    for command in DOMAIN.iter().chain(&BOUNDARY).chain(&EVENT).chain(&PERSON).chain(&REVIEW) {
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
    assert_eq!(matched("homeless", "true"), json!(1), "who takes part in nothing is not homeless");
    ask(&app, "set_field", json!({ "kind": "person", "id": ada, "field": "home_base", "input": { "value": two } }));
    assert_eq!(matched("homeless", "true"), json!(0));
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

fn change(app: &App, kind: &str, id: &Value, field: &str, input: Value) {
    ask(app, "set_field", json!({ "kind": kind, "id": id, "field": field, "input": input }));
}

#[test]
fn an_event_to_come_says_what_it_lacks_one_thing_after_the_other() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let text = |text: &str| json!({ "text": text });
    let event = create(&app, "event", json!({ "title": text("KEP reading"), "date": text("2026-12-04") }));
    let page = || ask(&app, "event", json!({ "id": event }));
    assert_eq!(page()["answer"], "An event of no named community is planned for 4 Dec 2026, in 15 days.");
    assert_eq!(page()["step"]["field"], "communities");
    let node = create(&app, "community", json!({ "name": text("SIG Node"), "rhythm_wanted": text("28") }));
    change(&app, "event", &event, "communities", json!({ "value": [node] }));
    let earlier = json!({
        "title": text("Bench"), "date": text("2026-11-06"), "communities": { "value": [node] },
        "activities": { "value": ["visits"] },
    });
    let earlier = create(&app, "event", earlier);
    change(&app, "event", &event, "format", text("formal_meeting"));
    let told = page();
    assert_eq!(
        told["answer"],
        "A formal meeting of SIG Node is planned for 4 Dec 2026, in 15 days. It is 28 days after the one before; wanted \
         is one every 28 days."
    );
    assert_eq!((&told["turns"][0]["before"]["id"], &told["turns"][0]["after"]), (&earlier, &Value::Null));
    assert_eq!(
        told["step"]["said"],
        "Say what it is for. SIG Node has not noted these yet, among others: problem solving, requests for \
         information, seeking experience."
    );
    change(&app, "event", &event, "activities", json!({ "value": ["problem_solving"] }));
    assert_eq!(page()["step"]["field"], "note");
    change(&app, "event", &event, "note", text("Bring a KEP."));
    assert_eq!(page()["step"], Value::Null);
    let promise = |due: &str| {
        let values = json!({
            "promise": text("Write the guide"), "side": text("community"), "community": { "value": node },
            "kind": text("knowledge_resource"), "status": text("agreed"), "due": text(due),
        });
        create(&app, "commitment", values)
    };
    let (due, _) = (promise("2026-12-04"), promise("2026-12-05"));
    assert_eq!(page()["due"].as_array().unwrap().iter().map(|line| &line["id"]).collect::<Vec<_>>(), [&due]);
}

#[test]
fn an_event_that_was_held_says_who_came_and_what_was_noted_until_the_next() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let text = |text: &str| json!({ "text": text });
    let node = create(&app, "community", json!({ "name": text("SIG Node") }));
    let held = |date: &str| {
        let values = json!({
            "title": text("Meeting"), "date": text(date), "communities": { "value": [node] },
            "activities": { "value": ["visits"] }, "attended": text("12"), "newcomers": text("2"),
        });
        create(&app, "event", values)
    };
    let [first, second] = ["2026-10-01", "2026-10-22"].map(held);
    let page = |event: &Value| ask(&app, "event", json!({ "id": event }));
    assert_eq!(
        page(&second)["answer"],
        "An event of SIG Node on 22 Oct 2026; 12 came, two of them new. It is 21 days after the one before; how often \
         it wants to meet is not said."
    );
    assert_eq!((&page(&first)["turns"][0]["after"]["id"], &page(&first)["step"]["field"]), (&second, &Value::Null));
    assert!(page(&first)["step"]["said"].as_str().unwrap().starts_with("Tell what came of it"));
    let story = json!({
        "activity": text("Meeting"), "on": text("2026-10-21"), "community": { "value": node },
    });
    let story = create(&app, "value_story", story);
    assert_eq!(page(&first)["noted"][0]["lines"][0]["record"]["id"], story);
    assert_eq!(page(&first)["step"], Value::Null, "nothing is left to say");
    assert_eq!(page(&second)["noted"], json!([]));
}

#[test]
fn newcomers_at_events_are_counted_where_nobody_is_noted_by_name() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let text = |text: &str| json!({ "text": text });
    let node = create(&app, "community", json!({ "name": text("SIG Node") }));
    let newcomers = || ask(&app, "community_people", json!({ "id": node }))["newcomers"].clone();
    let held = |date: &str| {
        let values = json!({
            "title": text("Meeting"), "date": text(date), "communities": { "value": [node] }, "newcomers": text("2"),
        });
        create(&app, "event", values)
    };
    held("2026-04-01");
    assert_eq!(newcomers(), "Nobody’s first day is noted yet, so nobody can be seen as new.");
    for day in ["2026-10-01", "2026-11-19", "2026-12-17"] {
        held(day);
    }
    let person = create(&app, "person", json!({ "name": text("Ada") }));
    let member = json!({ "person": { "value": person }, "community": { "value": node }, "since": text("2025-10-15") });
    let member = create(&app, "membership", member);
    assert_eq!(
        newcomers(),
        "Four newcomers came to its events within the last six months; none of them is noted by name since 15 Oct 2025."
    );
    change(&app, "membership", &member, "since", text("2026-10-15"));
    assert_eq!(newcomers(), "Ada came within the last six months; its events counted four newcomers.");
}

#[test]
fn an_ask_of_which_opposite_things_were_said_weighs_even() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let text = |text: &str| json!({ "text": text });
    let node = create(&app, "community", json!({ "name": text("SIG Node") }));
    let asked = json!({ "community": { "value": node }, "what": text("Write the guide"), "origin": text("inside"), "status": text("open") });
    let asked = create(&app, "ask", asked);
    let answer = || ask(&app, "community_asks", json!({ "id": node }))["answer"].clone();
    assert_eq!(answer(), "One ask runs at SIG Node: whether it gives or takes energy is open.");
    let said = json!({ "ask": { "value": asked }, "energy": text("0"), "on": text("2026-10-02") });
    create(&app, "energy_rating", said);
    assert_eq!(answer(), "One ask runs at SIG Node: what was said of it weighs even.");
}

#[test]
fn a_review_says_what_moved_what_followed_and_what_will_be_on_its_table() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let text = |text: &str| json!({ "text": text });
    let review = |title: &str, date: &str| {
        create(&app, "review", json!({ "title": text(title), "date": text(date), "status": text("open") }))
    };
    let [first, second] = [("Spring", "2026-03-01"), ("Autumn", "2026-09-01")].map(|(title, day)| review(title, day));
    let domain = json!({ "name": text("Scheduling"), "status": text("active"), "relevance": text("5") });
    let domain = create(&app, "domain", domain);
    for (review, rating) in [(&first, "3"), (&second, "4")] {
        let item = json!({ "review": { "value": review }, "domain": { "value": domain }, "relevance": text(rating) });
        create(&app, "review_item", item);
    }
    let decision = create(&app, "decision", json!({ "title": text("One scheduler"), "date": text("2026-09-10") }));
    let page = |review: &Value| ask(&app, "review", json!({ "id": review }));
    let told = page(&second);
    assert_eq!(told["items"][0]["relevance"], json!({ "then": "4", "before": "3", "now": "5" }));
    assert_eq!(told["moved"], "Of one it said something else than the review before; one is seen otherwise today.");
    assert_eq!(told["decisions"][0]["decision"]["id"], decision);
    assert_eq!((&page(&first)["decisions"], &told["step"]["id"]), (&json!([]), &json!("minutes")));
    change(&app, "review", &second, "status", text("closed"));
    let closed = page(&second);
    assert_eq!(
        closed["answer"],
        "Held on 1 Sep 2026. It said of one domain where it stands; one decision followed until the next."
    );
    assert_eq!((&closed["step"]["id"], &closed["table"]), (&json!("next"), &Value::Null));
    let planned = json!({ "title": text("Winter"), "date": text("2026-12-01"), "status": text("planned") });
    let planned = create(&app, "review", planned);
    let node = create(&app, "community", json!({ "name": text("SIG Node") }));
    for due in ["2026-11-01", "2026-12-01", "2026-12-02", ""] {
        let values = json!({
            "promise": text("A guide"), "side": text("community"), "community": { "value": node },
            "kind": text("knowledge_resource"), "status": text("proposed"), "due": text(due),
        });
        create(&app, "commitment", values);
    }
    let planned = page(&planned);
    assert_eq!((&planned["table"]["due"], &planned["table"]["open"]), (&json!(2), &json!(4)));
    assert!(planned["answer"].as_str().unwrap().ends_with("and four promises are open."), "{planned}");
    assert_eq!((&planned["step"]["id"], &planned["before"]["review"]["id"]), (&json!("attendees"), &second));
    assert!(planned["answer"].as_str().unwrap().starts_with("Planned for 1 Dec 2026, in 12 days. Since the Autumn "));
}

#[test]
fn a_sponsor_is_known_where_nothing_is_noted_of_sponsorship() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "green.tilth");
    let text = |text: &str| json!({ "text": text });
    let node = create(&app, "community", json!({ "name": text("SIG Node") }));
    let ada = create(&app, "person", json!({ "name": text("Ada") }));
    let values = json!({ "person": { "value": ada }, "community": { "value": node }, "level": text("leading") });
    create(&app, "sponsorship", values);
    let answer = || ask(&app, "community_conditions", json!({ "id": node }))["answer"].clone();
    assert_eq!(answer(), "Nobody has noted yet what the organization grants SIG Node; Ada sponsors it.");
    let grant = |kind: &str| {
        let values = json!({ "community": { "value": node }, "kind": text(kind), "granted": text("yes") });
        create(&app, "condition", values)
    };
    grant("time");
    assert_eq!(
        answer(),
        "The organization grants SIG Node one of the nine conditions; Ada sponsors it; of seven nothing is said."
    );
    grant("sponsorship");
    assert_eq!(answer(), "The organization grants SIG Node two of the nine conditions; of seven nothing is said.");
}

#[test]
fn a_next_step_on_a_leaders_desk_is_one_a_leader_can_take() {
    let desk = Desk::new();
    let app = desk.app();
    ask(&app, "open_sample", json!({}));
    let seated = ask(&app, "sit", json!({ "name": "Femi Strand", "seat": "leader" }));
    assert_eq!(seated["document"]["me"]["person"]["title"], "Femi Strand");
    let communities = ask(&app, "desk", json!({}))["leader"]["communities"].clone();
    let steps = communities.as_array().unwrap().iter().filter_map(|line| line["step"]["rule"].as_str());
    let steps: Vec<&str> = steps.collect();
    assert!(!steps.is_empty());
    assert!(steps.iter().all(|rule| !["sponsor-over-load", "leadership-over-load"].contains(rule)), "{steps:?}");
}

#[test]
fn a_community_that_has_closed_is_told_as_what_it_was() {
    let desk = Desk::new();
    let app = desk.app();
    ask(&app, "open_sample", json!({}));
    let found = ask(&app, "list", json!({ "kind": "community", "filter": "Chlorine Wardens", "limit": 1 }));
    let id = &found["rows"][0]["id"];
    let about = |command: &str| ask(&app, command, json!({ "id": id }));
    let ending = about("community_head")["ending"].clone();
    assert!(ending["memory"].as_str().is_some_and(|memory| !memory.is_empty()), "{ending}");
    let people = about("community_people");
    assert!(
        people["answer"].as_str().unwrap().contains("took part in Chlorine Wardens until it closed on"),
        "{people}"
    );
    let roles = people["roles"].as_array().unwrap();
    assert!(roles.iter().all(|role| !role["held"].as_array().unwrap().is_empty()), "{people}");
    assert_eq!((roles.len(), &people["usual"]), (2, &json!("")), "who led it until the end, and no role to fill");
    let check = about("community_check");
    assert!(check["answer"].as_str().unwrap().starts_with("Chlorine Wardens closed on "), "{check}");
    assert!(check["parts"].as_array().unwrap().iter().all(|part| part["missing"].is_null()), "{check}");
    assert_eq!(about("community_pulse")["advice"], "");
    assert!(about("community_asks")["answer"].as_str().unwrap().starts_with("Chlorine Wardens closed on "));
    let begun = ask(&app, "log_beginning", json!({ "record": { "kind": "community", "id": id } }));
    assert_ne!(&begun["community"]["id"], id);

    let others = ask(&app, "list", json!({ "kind": "community", "filter": "Pump Table", "limit": 1 }));
    assert_eq!(ask(&app, "community_head", json!({ "id": others["rows"][0]["id"] }))["ending"], Value::Null);
}
