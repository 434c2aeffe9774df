//! What a refused change says, and where.

mod support;

use indexmap::IndexMap;
use serde_json::json;
use support::Desk;
use tilth_app::{App, ChangeRequest, CreateRequest, Input, Nothing, RecordName, Saved, SetRequest};

fn create(app: &App, kind: &str, values: &[(&str, &str)]) -> Result<Saved, tilth_app::Error> {
    let values = values.iter().map(|(name, text)| ((*name).to_owned(), Input::Text { text: (*text).to_owned() }));
    app.create_record(CreateRequest { kind: kind.to_owned(), values: values.collect::<IndexMap<_, _>>() })
}

#[test]
fn an_end_before_its_start_is_said_at_the_field_in_the_words_of_a_person() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "ours.tilth");
    let made = create(&app, "project", &[("name", "Wells"), ("start", "2026-03-02"), ("end", "2026-03-01")]);
    let refused = made.expect_err("it ends before it starts").shape(app.words());
    assert_eq!((refused.code.as_str(), &refused.details["field"]), ("before", &json!("end")));
    assert!(refused.message.contains("2 Mar 2026"), "{}", refused.message);

    let made = create(&app, "project", &[("name", "Wells"), ("start", "2026-03-02")]).expect("a project").created;
    let set = app.set_field(SetRequest {
        kind: "project".to_owned(),
        id: made.expect("it was made").id,
        field: "end".to_owned(),
        input: Input::Text { text: "2026-03-01".to_owned() },
    });
    let refused = set.expect_err("it ends before it starts").shape(app.words());
    assert_eq!((refused.code.as_str(), &refused.details["field"]), ("before", &json!("end")));
}

#[test]
fn a_choice_of_fields_names_them_as_the_form_does() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "ours.tilth");
    let community = create(&app, "community", &[("name", "Wells")]).expect("a community").created.expect("it was made");
    let refused = create(&app, "boundary", &[("community", &community.id.to_string())]).expect_err("no other side");
    let refused = refused.shape(app.words());
    assert_eq!((refused.code.as_str(), &refused.details["field"]), ("one-of", &json!("other_community")));
    assert!(refused.message.contains("Outside party"), "{}", refused.message);
}

#[test]
fn a_reference_to_a_record_that_is_gone_is_said_at_its_field_with_what_helps() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "ours.tilth");
    let person = create(&app, "person", &[("name", "Ada Lovelace")]).expect("a person").created.expect("it was made");
    app.undo(Nothing {}).expect("it is taken back");
    let refused = create(&app, "domain", &[("name", "Wells"), ("executive", &person.id.to_string())]);
    let refused = refused.expect_err("nobody is there").shape(app.words());
    assert_eq!((refused.code.as_str(), &refused.details["field"]), ("dangling", &json!("executive")));
    assert!(
        refused.message.starts_with("“Accountable executive” names a person that is no longer there."),
        "{}",
        refused.message
    );
    assert!(refused.message.contains("choose another"), "{}", refused.message);

    let domain = create(&app, "domain", &[("name", "Wells")]).expect("a domain").created.expect("it was made");
    let set = app.set_field(SetRequest {
        kind: "domain".to_owned(),
        id: domain.id,
        field: "executive".to_owned(),
        input: Input::Value { value: json!(person.id) },
    });
    assert_eq!(set.expect_err("nobody is there").shape(app.words()).details["field"], "executive");
}

#[test]
fn a_field_that_is_set_by_doing_something_says_what_was_done() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "ours.tilth");
    let set = |kind: &str, id, field: &str, text: &str| {
        let input = Input::Text { text: text.to_owned() };
        app.set_field(SetRequest { kind: kind.to_owned(), id, field: field.to_owned(), input })
            .expect("it is set")
            .label
    };
    let project = create(&app, "project", &[("name", "Wells")]).expect("a project").created.expect("it was made");
    assert_eq!(set("project", project.id, "stage", "active"), "Moved Wells to active");
    assert_eq!(set("project", project.id, "start", "2026-03-02"), "Changed “Start” in Wells");

    let made =
        |kind: &str, values: &[(&str, &str)]| create(&app, kind, values).expect("a record").created.expect("made").id;
    let community = made("community", &[("name", "Pump Table")]).to_string();
    let decision = made("decision", &[("title", "One pump")]).to_string();
    let of = [("decision", decision.as_str()), ("community", community.as_str()), ("asked", "before")];
    let consultation = made("consultation", &of);
    assert_eq!(set("consultation", consultation, "told_back_on", "2026-11-19"), "Told back: One pump, Pump Table");
    assert_eq!(set("consultation", consultation, "told_back_on", ""), "Changed “Told back on” in One pump, Pump Table");
}

#[test]
fn several_fields_are_one_change_and_what_does_not_fit_is_said_at_once() {
    let desk = Desk::new();
    let app = desk.app();
    desk.found(&app, "ours.tilth");
    let made =
        |kind: &str, values: &[(&str, &str)]| create(&app, kind, values).expect("a record").created.expect("made").id;
    let community = made("community", &[("name", "Pump Table")]).to_string();
    let decision = made("decision", &[("title", "One pump")]).to_string();
    let of = [("decision", decision.as_str()), ("community", community.as_str()), ("asked", "not_asked")];
    let id = made("consultation", &of);
    let change = |values: &[(&str, &str)]| {
        let values = values.iter().map(|(name, text)| ((*name).to_owned(), Input::Text { text: (*text).to_owned() }));
        app.change_record(ChangeRequest { kind: "consultation".to_owned(), id, values: values.collect() })
    };
    let asked = || app.record(RecordName { kind: "consultation".to_owned(), id }).expect("it is there").values;
    let refused = change(&[("asked", ""), ("on", "the day before"), ("said", "No")]).expect_err("they do not fit");
    let refused = refused.shape(app.words());
    assert_eq!(refused.details["fields"].as_object().expect("by field").len(), 2);
    assert_eq!(asked()["said"].text, "");

    let saved = change(&[("asked", "after"), ("on", "2 Nov 2026"), ("said", "Not without a spare.")]).expect("it fits");
    assert_eq!(saved.label, "Changed One pump, Pump Table");
    assert_eq!((asked()["asked"].text.as_str(), asked()["said"].text.as_str()), ("after", "Not without a spare."));
    app.undo(Nothing {}).expect("it is taken back");
    assert_eq!((asked()["asked"].text.as_str(), asked()["on"].text.as_str()), ("not asked", ""));
}
