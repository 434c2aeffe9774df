//! Values that nobody can mean are refused; records that hold some from before can be read, mended and taken back.

use serde_json::json;
use tilth_core::{
    AnyRecord, Batch, Change, Kind, Mismatch, Portfolio, Rejection, Timestamp, Uuid, Value, parse_input, removal,
};

const FACTS: Uuid = Uuid::from_u128(1);
const COMMUNITY: Uuid = Uuid::from_u128(2);
const UNIT: Uuid = Uuid::from_u128(3);

fn record(kind: Kind, id: Uuid, mut fields: serde_json::Value) -> AnyRecord {
    fields["created"] = json!("2026-01-01T00:00:00Z");
    fields["updated"] = json!("2026-01-01T00:00:00Z");
    AnyRecord::from_json(kind, id, fields.as_object().expect("an object")).expect("the fields have their types")
}

fn facts(currency: &str, fiscal_year_start: i64, review_every: i64) -> AnyRecord {
    record(
        Kind::PortfolioFacts,
        FACTS,
        json!({
            "name": "Rails", "organization": "Rails", "sector": "business", "currency": currency,
            "fiscal_year_start": fiscal_year_start, "review_every": review_every,
        }),
    )
}

/// A portfolio as a file from before these rules holds it.
fn old() -> Portfolio {
    let community = json!({ "name": "Quiet Wheels", "institutional_core": UNIT, "rhythm_wanted": i64::MAX });
    Portfolio::from_records([
        facts("€", 13, 999_999),
        record(Kind::Community, COMMUNITY, community),
        record(Kind::Unit, UNIT, json!({ "name": "Depot" })),
    ])
}

fn batch(changes: Vec<Change>) -> Batch {
    let at: Timestamp = "2026-02-02T10:00:00Z".parse().expect("a time");
    Batch { id: Uuid::from_u128(9), label: String::new(), author: String::new(), at, undoes: None, changes }
}

fn set(portfolio: &Portfolio, kind: Kind, id: Uuid, field: &str, new: Value) -> Change {
    let (field, _) = kind.info().field(field).expect("the kind has the field");
    let old = portfolio.record(kind, id).expect("it is there").value(field);
    Change::Set { kind, id, field, old, new }
}

/// The field and the code of the mismatch for which a batch is refused.
fn refused(portfolio: &mut Portfolio, changes: Vec<Change>) -> (&'static str, &'static str) {
    let before = portfolio.clone();
    match portfolio.apply(&batch(changes)) {
        Err(Rejection::Invalid { problem, .. }) => {
            assert_eq!(*portfolio, before);
            (problem.field, problem.mismatch.code())
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn facts_that_nobody_can_mean_are_refused() {
    for (facts, field, code) in [
        (facts("EUR", 1, 999_999), "review_every", "out-of-range"),
        (facts("EUR", 13, 6), "fiscal_year_start", "out-of-range"),
        (facts("EUR", 1, -1), "review_every", "out-of-range"),
        (facts("€", 1, 6), "currency", "not-a-currency"),
        (facts("euro", 1, 6), "currency", "not-a-currency"),
    ] {
        assert_eq!(refused(&mut Portfolio::default(), vec![Change::Create(Box::new(facts))]), (field, code));
    }
}

#[test]
fn a_number_beyond_its_unit_is_refused() {
    let mut portfolio = Portfolio::from_records([
        facts("EUR", 1, 6),
        record(Kind::Community, COMMUNITY, json!({ "name": "Quiet Wheels" })),
    ]);
    for (kind, id, field, number) in [
        (Kind::Community, COMMUNITY, "rhythm_wanted", 9_000_000_000_000_000_000),
        (Kind::Community, COMMUNITY, "members_core", -1),
        (Kind::PortfolioFacts, FACTS, "core_share", 101),
        (Kind::PortfolioFacts, FACTS, "fiscal_year_start", 0),
    ] {
        let change = set(&portfolio, kind, id, field, Value::Integer(number));
        assert_eq!(refused(&mut portfolio, vec![change]), (field, "out-of-range"));
        let (_, info) = kind.info().field(field).expect("the kind has the field");
        let currency = tilth_core::Currency::new("EUR").expect("a currency");
        let typed = parse_input(info, &number.to_string(), currency);
        assert!(matches!(typed, Err(Mismatch::OutOfRange { .. })), "{field}: {typed:?}");
    }
}

#[test]
fn a_record_from_before_the_rules_is_mended_field_by_field() {
    let mut portfolio = old();
    let facts = [("name", Value::Text("Trains".into())), ("review_every", Value::Integer(6))];
    for (field, new) in facts.into_iter().chain([("currency", Value::Text("CHF".into()))]) {
        let change = set(&portfolio, Kind::PortfolioFacts, FACTS, field, new);
        portfolio.apply(&batch(vec![change])).expect("another field's fault is not held against it");
    }
    let worse = set(&portfolio, Kind::PortfolioFacts, FACTS, "fiscal_year_start", Value::Integer(14));
    assert_eq!(refused(&mut portfolio, vec![worse]), ("fiscal_year_start", "out-of-range"));
}

#[test]
fn mending_is_taken_back_when_a_later_change_fails() {
    let mut portfolio = old();
    let mended = set(&portfolio, Kind::PortfolioFacts, FACTS, "review_every", Value::Integer(6));
    let gone = Change::Remove(Box::new(portfolio.owned(Kind::Community, COMMUNITY).expect("it is there")));
    let broken = set(&portfolio, Kind::PortfolioFacts, FACTS, "core_share", Value::Integer(101));
    assert_eq!(refused(&mut portfolio, vec![mended, gone, broken]), ("core_share", "out-of-range"));
}

#[test]
fn mending_can_be_undone() {
    let mut portfolio = old();
    let before = portfolio.clone();
    let mended = batch(vec![set(&portfolio, Kind::PortfolioFacts, FACTS, "review_every", Value::Integer(6))]);
    portfolio.apply(&mended).expect("six months are a rhythm");
    let inverse = mended.inverse(Uuid::from_u128(10), String::new(), String::new(), mended.at);
    portfolio.restore(&inverse).expect("what stood there before can stand there again");
    assert_eq!(portfolio, before);
}

#[test]
fn a_broken_rule_does_not_make_a_record_go_along_with_another() {
    let mut portfolio = old();
    let changes = removal(&portfolio, Kind::Unit, UNIT);
    portfolio.apply(&batch(changes)).expect("a removal is sound");
    assert_eq!((portfolio.count(Kind::Unit), portfolio.count(Kind::Community)), (0, 1));
}
