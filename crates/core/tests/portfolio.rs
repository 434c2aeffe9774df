//! The portfolio changes whole or not at all, and every change can be turned round.

use serde_json::json;
use tilth_core::{
    AnyRecord, Batch, Change, Id, Kind, Portfolio, Rejection, Timestamp, Uuid, Value,
    catalog::{Community, Domain, FindingAnswer, Leadership, Stage, Stewardship},
    removal,
};

const fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn record(kind: Kind, number: u128, fields: serde_json::Value) -> AnyRecord {
    let mut fields = fields.as_object().expect("fields are an object").clone();
    fields.insert("created".into(), json!("2026-01-01T00:00:00Z"));
    fields.insert("updated".into(), json!("2026-01-01T00:00:00Z"));
    AnyRecord::from_json(kind, id(number), &fields).expect("the record is sound")
}

fn create(kind: Kind, number: u128, fields: serde_json::Value) -> Change {
    Change::Create(Box::new(record(kind, number, fields)))
}

fn set(portfolio: &Portfolio, kind: Kind, number: u128, field: &str, new: Value) -> Change {
    let (field, _) = kind.info().field(field).expect("the kind has the field");
    let old = portfolio.record(kind, id(number)).expect("the record is there").value(field);
    Change::Set { kind, id: id(number), field, old, new }
}

fn batch(changes: Vec<Change>) -> Batch {
    let at: Timestamp = "2026-02-02T10:00:00Z".parse().expect("a time");
    Batch { id: id(999), label: String::new(), author: String::new(), at, undoes: None, changes }
}

/// A community that stewards a domain, with a leader.
fn small() -> Portfolio {
    let mut portfolio = Portfolio::default();
    let changes = vec![
        create(Kind::Community, 1, json!({ "name": "Welding" })),
        create(Kind::Domain, 2, json!({ "name": "Joining metal", "status": "active" })),
        create(Kind::Stewardship, 3, json!({ "community": id(1), "domain": id(2), "role": "stewards" })),
        create(Kind::Person, 4, json!({ "name": "Ada Osei", "home_base": id(1) })),
        create(Kind::Leadership, 5, json!({ "person": id(4), "community": id(1), "role": "coordinator" })),
    ];
    portfolio.apply(&batch(changes)).expect("the portfolio is sound");
    portfolio
}

#[test]
fn records_are_found_by_id_and_from_what_they_refer_to() {
    let portfolio = small();
    let community = portfolio.get::<Community>(Id::new(id(1))).expect("it is there");
    assert_eq!(portfolio.linked::<Stewardship>(community.id).count(), 1);
    assert_eq!(portfolio.linked::<Leadership>(community.id).count(), 1);
    assert_eq!(portfolio.stewards(Id::<Domain>::new(id(2)), "2026-03-01".parse().expect("a day")), [community]);
}

#[test]
fn a_batch_that_fails_leaves_the_portfolio_as_it_was() {
    let mut portfolio = small();
    let before = portfolio.clone();
    let changes = vec![
        set(&portfolio, Kind::Community, 1, "name", Value::Text("Joining".into())),
        create(Kind::Stewardship, 9, json!({ "community": id(77), "domain": id(2), "role": "stewards" })),
    ];
    let rejection = portfolio.apply(&batch(changes)).expect_err("there is no community 77");
    assert!(matches!(rejection, Rejection::Dangling { field: "community", .. }), "{rejection}");
    assert_eq!(portfolio, before);
    assert_eq!(portfolio.links(id(2)).len(), before.links(id(2)).len());
}

#[test]
fn emptying_a_list_can_be_taken_back_when_a_later_change_fails() {
    let mut portfolio = small();
    let before = portfolio.clone();
    let changes = vec![
        set(&portfolio, Kind::Domain, 2, "units", Value::Null),
        create(Kind::Stewardship, 9, json!({ "community": id(77), "domain": id(2), "role": "stewards" })),
    ];
    portfolio.apply(&batch(changes)).expect_err("there is no community 77");
    assert_eq!(portfolio, before);
}

#[test]
fn a_batch_that_saw_another_value_is_refused() {
    let mut portfolio = small();
    let stale = set(&portfolio, Kind::Community, 1, "name", Value::Text("First".into()));
    let first = set(&portfolio, Kind::Community, 1, "name", Value::Text("Second".into()));
    portfolio.apply(&batch(vec![first])).expect("nothing stands against it");
    let rejection = portfolio.apply(&batch(vec![stale])).expect_err("the name has changed");
    assert!(matches!(rejection, Rejection::Stale { field: Some("name"), .. }), "{rejection}");
}

#[test]
fn the_inverse_of_a_batch_restores_every_record_and_link() {
    let mut portfolio = small();
    let before = portfolio.clone();
    let mut forward = batch(removal(&portfolio, Kind::Community, id(1)));
    forward.stamp(&portfolio);
    portfolio.apply(&forward).expect("a removal is sound");
    let inverse = forward.inverse(id(1000), String::new(), String::new(), forward.at);
    portfolio.apply(&inverse).expect("what was removed can come back");
    assert_eq!(portfolio, before);
    assert_eq!(portfolio.linked::<Leadership>(id(1)).count(), 1);
}

#[test]
fn removing_takes_along_what_cannot_do_without_it_and_clears_the_rest() {
    let mut portfolio = small();
    let changes = removal(&portfolio, Kind::Community, id(1));
    portfolio.apply(&batch(changes)).expect("a removal is sound");
    assert_eq!(portfolio.count(Kind::Stewardship), 0, "a stewardship needs its community");
    assert_eq!(portfolio.count(Kind::Leadership), 0, "a role needs its community");
    let person = portfolio.record(Kind::Person, id(4)).expect("a person stays");
    assert_eq!(person.value_of("home_base"), Some(Value::Null));
    assert_eq!(portfolio.count(Kind::Domain), 1);
    assert!(portfolio.dangling().is_empty());
}

#[test]
fn a_boundary_goes_with_the_only_community_on_its_other_side() {
    let mut portfolio = small();
    let changes = vec![
        create(Kind::Community, 20, json!({ "name": "Casting" })),
        create(Kind::Boundary, 21, json!({ "community": id(20), "other_community": id(1) })),
    ];
    portfolio.apply(&batch(changes)).expect("a boundary between two communities");
    let changes = removal(&portfolio, Kind::Community, id(1));
    portfolio.apply(&batch(changes)).expect("a removal is sound");
    assert_eq!(portfolio.count(Kind::Boundary), 0);
    assert_eq!(portfolio.count(Kind::Community), 1);
}

#[test]
fn a_record_that_others_refer_to_cannot_go_alone() {
    let mut portfolio = small();
    let whole = portfolio.owned(Kind::Domain, id(2)).expect("it is there");
    let rejection =
        portfolio.apply(&batch(vec![Change::Remove(Box::new(whole))])).expect_err("a stewardship refers to it");
    assert!(matches!(rejection, Rejection::StillReferred { by_kind: Kind::Stewardship, .. }), "{rejection}");
}

#[test]
fn an_end_before_its_beginning_is_refused_and_the_old_date_stands() {
    let mut portfolio = small();
    let since = Value::Date("2026-03-01".parse().expect("a day"));
    let until = Value::Date("2026-02-01".parse().expect("a day"));
    let first = set(&portfolio, Kind::Leadership, 5, "since", since.clone());
    portfolio.apply(&batch(vec![first])).expect("it has no end yet");
    let second = set(&portfolio, Kind::Leadership, 5, "until", until);
    let rejection = portfolio.apply(&batch(vec![second])).expect_err("it would end before it began");
    assert!(matches!(rejection, Rejection::Invalid { ref problem, .. } if problem.field == "until"), "{rejection}");
    assert_eq!(
        portfolio.record(Kind::Leadership, id(5)).and_then(|record| record.value_of("until")),
        Some(Value::Null)
    );
}

#[test]
fn what_a_closed_review_said_stays() {
    let mut portfolio = small();
    let changes = vec![
        create(Kind::Review, 6, json!({ "title": "Spring", "date": "2026-03-01", "status": "open" })),
        create(Kind::ReviewItem, 7, json!({ "review": id(6), "domain": id(2), "decision": "invest" })),
    ];
    portfolio.apply(&batch(changes)).expect("the review is open");
    let close = set(&portfolio, Kind::Review, 6, "status", Value::Text("closed".into()));
    portfolio.apply(&batch(vec![close])).expect("a review can be closed");
    let late = set(&portfolio, Kind::ReviewItem, 7, "decision", Value::Text("release".into()));
    assert_eq!(portfolio.apply(&batch(vec![late])), Err(Rejection::Frozen { review: id(6) }));
}

#[test]
fn an_item_does_not_move_into_a_closed_review() {
    let mut portfolio = small();
    let review =
        |number, status| create(Kind::Review, number, json!({ "title": "R", "date": "2026-03-01", "status": status }));
    let item = create(Kind::ReviewItem, 8, json!({ "review": id(7), "domain": id(2), "decision": "invest" }));
    portfolio.apply(&batch(vec![review(6, "closed"), review(7, "open"), item])).expect("the item's review is open");
    let moved = set(&portfolio, Kind::ReviewItem, 8, "review", Value::Ref(id(6)));
    assert_eq!(portfolio.apply(&batch(vec![moved])), Err(Rejection::Frozen { review: id(6) }));
}

#[test]
fn the_newest_stage_counts_and_going_back_is_allowed() {
    let mut portfolio = small();
    let stage =
        |number, stage, on| create(Kind::StageChange, number, json!({ "community": id(1), "stage": stage, "on": on }));
    let changes =
        vec![stage(10, "at_work", "2025-01-01"), stage(11, "growing", "2026-01-01"), stage(12, "closed", "2027-01-01")];
    portfolio.apply(&batch(changes)).expect("stages may return");
    let community = portfolio.get::<Community>(Id::new(id(1))).expect("it is there");
    assert_eq!(portfolio.stage(community, "2026-06-01".parse().expect("a day")), Some(Stage::Growing));
    assert_eq!(portfolio.stage(community, "2025-06-01".parse().expect("a day")), Some(Stage::AtWork));
}

#[test]
fn every_kind_reads_back_the_json_it_writes() {
    for kind in Kind::ALL.iter().copied() {
        let info = kind.info();
        let mut fields = serde_json::Map::new();
        for field in info.fields {
            use tilth_core::FieldType as Type;
            let value = match field.field_type {
                Type::Text | Type::LongText | Type::Link => json!("= a text, 徐俊杰"),
                Type::Email => json!("a@example.org"),
                Type::Integer | Type::Rating | Type::Energy | Type::Percent => json!(2),
                Type::Number => json!(2.5),
                Type::YesNo => json!(true),
                Type::Date => json!("2026-11-19"),
                Type::Timestamp => json!("2026-11-19T10:42:00Z"),
                Type::Money => json!({ "minor": 1050, "currency": "EUR" }),
                Type::Choice(set) => json!(set.ids.last()),
                Type::Choices(set) => json!(set.ids),
                Type::Ref(_) => json!(id(5)),
                Type::Refs(_) => json!([id(5), id(6)]),
                Type::Tags => json!(["one", "two"]),
            };
            fields.insert(field.name.to_owned(), value);
        }
        let record = AnyRecord::from_json(kind, id(1), &fields).expect("every field is filled");
        assert_eq!(serde_json::Value::Object(record.to_json()), serde_json::Value::Object(fields), "{}", kind.name());
    }
}

#[test]
fn nothing_is_part_of_itself_or_of_its_parts() {
    let mut portfolio = small();
    let part = |number, whole: u128| {
        create(Kind::Domain, number, json!({ "name": "D", "status": "active", "part_of": id(whole) }))
    };
    portfolio.apply(&batch(vec![part(6, 2), part(7, 6)])).expect("parts of parts are fine");
    let before = portfolio.clone();
    for whole in [2, 6, 7] {
        let circle = set(&portfolio, Kind::Domain, 2, "part_of", Value::Ref(id(whole)));
        let rejection = portfolio.apply(&batch(vec![circle])).expect_err("it would be part of itself");
        assert_eq!(rejection.code(), "circular");
        assert_eq!(portfolio, before);
    }
    assert_eq!(portfolio.apply(&batch(vec![part(9, 9)])).expect_err("a new one neither").code(), "circular");
}

#[test]
fn parts_change_places_in_one_batch() {
    let mut portfolio = small();
    let inner = create(Kind::Domain, 6, json!({ "name": "D", "status": "active", "part_of": id(2) }));
    portfolio.apply(&batch(vec![inner])).expect("a part");
    let outward = set(&portfolio, Kind::Domain, 2, "part_of", Value::Ref(id(6)));
    let freed = set(&portfolio, Kind::Domain, 6, "part_of", Value::Null);
    portfolio.apply(&batch(vec![outward, freed])).expect("there is no circle in the end");
}

/// An answer to a finding about the domain, given by the person.
fn answer(fields: serde_json::Value) -> Change {
    let mut answer = json!({
        "seen": "No community stewards Joining metal.", "rule": "domain-without-community", "answer": "acted_on",
        "on": "2026-02-02", "by": id(4), "domain": id(2),
    });
    let given = fields.as_object().expect("fields are an object").clone();
    answer.as_object_mut().expect("fields are an object").extend(given);
    create(Kind::FindingAnswer, 8, answer)
}

#[test]
fn an_answer_goes_with_the_record_it_is_about_and_stays_without_the_person_who_gave_it() {
    let mut portfolio = small();
    portfolio.apply(&batch(vec![answer(json!({}))])).expect("the answer is sound");
    let given = portfolio.all::<FindingAnswer>().next().expect("it is there");
    assert_eq!(given.about(), Some((Kind::Domain, id(2))));
    let changes = removal(&portfolio, Kind::Person, id(4));
    portfolio.apply(&batch(changes)).expect("a removal is sound");
    let given = portfolio.all::<FindingAnswer>().next().expect("it stays");
    assert_eq!(given.by, None);
    let changes = removal(&portfolio, Kind::Domain, id(2));
    portfolio.apply(&batch(changes)).expect("a removal is sound");
    assert_eq!(portfolio.count(Kind::FindingAnswer), 0);
}

#[test]
fn an_answer_names_one_record_a_day_to_wait_for_and_a_reason_not_to_apply() {
    let mut portfolio = small();
    let mut refused = |fields| match portfolio.apply(&batch(vec![answer(fields)])) {
        Err(Rejection::Invalid { problem, .. }) => Some(problem.field),
        Err(other) => panic!("{other}"),
        Ok(()) => None,
    };
    assert_eq!(refused(json!({ "domain": null })), Some("portfolio"));
    assert_eq!(refused(json!({ "community": id(1) })), Some("portfolio"), "one, not two");
    assert_eq!(refused(json!({ "answer": "not_now" })), Some("until"));
    assert_eq!(refused(json!({ "answer": "not_now", "until": "2026-02-01" })), Some("until"), "before it was given");
    assert_eq!(refused(json!({ "answer": "does_not_apply" })), Some("because"));
    assert_eq!(refused(json!({ "answer": "does_not_apply", "because": "A supplier holds it for us." })), None);
}

#[test]
fn forms_make_every_kind_but_the_facts_and_what_is_made_by_answering() {
    let others: Vec<Kind> = Kind::ALL.iter().copied().filter(|kind| !kind.info().made_by_hand()).collect();
    assert_eq!(others, [Kind::PortfolioFacts, Kind::FindingAnswer]);
}
