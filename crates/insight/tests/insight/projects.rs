use serde_json::json;
use tilth_core::{
    Id,
    catalog::{Ask, EnergyRating, Funding, HomeBringing, Project},
};
use tilth_insight::Rule;

use crate::support::{Made, ago, to};

fn project(made: &mut Made) -> Id<Project> {
    made.put(json!({ "name": "build-std", "stage": "proposed" }))
}

fn dollars(amount: i64) -> serde_json::Value {
    json!({ "minor": amount * 100, "currency": "USD" })
}

#[test]
fn a_project_that_got_less_than_it_asked_for_is_seen() {
    let mut made = Made::new();
    let project = project(&mut made);
    made.set(project, "requested", dollars(50_000));
    made.not_asked(Rule::ProjectPartFunded);
    let granted = made
        .put::<Funding>(json!({ "kind": "allocated", "project": to(project), "money": dollars(20_000), "on": ago(3) }));
    made.raised(Rule::ProjectPartFunded, "“build-std” asked for USD 50,000 and got USD 20,000.");
    made.set(granted, "money", dollars(50_000));
    made.cleared(Rule::ProjectPartFunded);
    made.set(granted, "money", json!({ "minor": 5_000_000, "currency": "EUR" }));
    made.raised(Rule::ProjectPartFunded, "“build-std” asked for USD 50,000 and got USD 0.");
    made.set(project, "stage", json!("delivered"));
    made.not_asked(Rule::ProjectPartFunded);
}

#[test]
fn a_project_whose_funding_is_left_open_is_seen() {
    let mut made = Made::new();
    let project = project(&mut made);
    made.put::<Funding>(json!({ "kind": "asked", "project": to(project), "money": dollars(30_000) }));
    let granted =
        made.put::<Funding>(json!({ "kind": "allocated", "project": to(project), "note": "In part, by AWS" }));
    made.raised(
        Rule::ProjectPartFunded,
        "“build-std” asked for USD 30,000; funding was granted, how much is not noted.",
    );
    made.set(granted, "money", dollars(30_000));
    made.cleared(Rule::ProjectPartFunded);
}

#[test]
fn a_project_with_fewer_answers_than_asks_is_funded_in_part() {
    let mut made = Made::new();
    let project = project(&mut made);
    for note in ["Core contribution", "Acceleration"] {
        made.put::<Funding>(json!({ "kind": "asked", "project": to(project), "note": note }));
    }
    made.put::<Funding>(json!({ "kind": "allocated", "project": to(project), "note": "In full" }));
    made.raised(Rule::ProjectPartFunded, "“build-std” asked for funding twice and was answered once.");
    made.put::<Funding>(json!({ "kind": "allocated", "project": to(project), "note": "In full" }));
    made.cleared(Rule::ProjectPartFunded);
}

#[test]
fn a_project_that_asked_is_answered() {
    let mut made = Made::new();
    let project = project(&mut made);
    made.not_asked(Rule::ProjectUnanswered);
    let asked = made.put::<Funding>(json!({ "kind": "asked", "project": to(project), "note": "A contributor" }));
    made.raised(Rule::ProjectUnanswered, "“build-std” asked for funding and has no answer yet.");
    made.set(asked, "money", dollars(36_000));
    made.raised(Rule::ProjectUnanswered, "“build-std” asked for USD 36,000 and has no answer yet.");
    made.set(asked, "on", ago(90));
    made.cleared(Rule::ProjectUnanswered);
    made.set(asked, "on", ago(91));
    made.put::<Funding>(json!({ "kind": "allocated", "project": to(project), "money": dollars(1) }));
    made.cleared(Rule::ProjectUnanswered);
    made.set(project, "stage", json!("declined"));
    made.not_asked(Rule::ProjectUnanswered);
}

#[test]
fn what_a_project_of_several_communities_taught_is_brought_home() {
    let mut made = Made::new();
    let [one, two] = made.communities::<2>();
    let project = project(&mut made);
    made.set(project, "communities", json!([to(one), to(two)]));
    made.not_asked(Rule::NothingBroughtHome);
    made.set(project, "stage", json!("in_use"));
    made.raised(
        Rule::NothingBroughtHome,
        "“build-std” was carried by two communities; what each took home is not noted.",
    );
    made.put::<HomeBringing>(json!({ "project": to(project), "community": to(one), "what": "A test harness" }));
    made.cleared(Rule::NothingBroughtHome);
}

#[test]
fn an_ask_that_drains_wants_funding_and_support() {
    let mut made = Made::new();
    let community = made.community("compiler");
    let ask = made.put::<Ask>(json!({
        "what": "Review the backend", "community": to(community), "origin": "outside", "status": "accepted",
    }));
    made.not_asked(Rule::DrainingAsk);
    made.put::<EnergyRating>(json!({ "ask": to(ask), "on": ago(9), "energy": 1 }));
    made.cleared(Rule::DrainingAsk);
    made.put::<EnergyRating>(json!({ "ask": to(ask), "on": ago(2), "energy": -2 }));
    made.raised(Rule::DrainingAsk, "“Review the backend” leaves compiler drained and has no funding and no support.");
    made.set(ask, "supported", json!(true));
    made.raised(Rule::DrainingAsk, "“Review the backend” leaves compiler drained and has no funding.");
    made.set(ask, "funded", json!(true));
    made.cleared(Rule::DrainingAsk);
    made.set(ask, "status", json!("done"));
    made.not_asked(Rule::DrainingAsk);
}

#[test]
fn open_asks_pile_up() {
    let mut made = Made::new();
    let community = made.community("compiler");
    made.not_asked(Rule::AsksPiledUp);
    let asks = [(); 6].map(|()| {
        made.put::<Ask>(json!({
            "what": "Reviews", "community": to(community), "origin": "inside", "status": "open", "size": "Small",
        }))
    });
    made.raised(Rule::AsksPiledUp, "compiler has six open asks; none of them is funded.");
    made.set(asks[0], "funded", json!(true));
    made.cleared(Rule::AsksPiledUp);
}
