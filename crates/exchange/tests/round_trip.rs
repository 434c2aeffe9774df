//! What goes out comes back the same, whatever the texts.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "an unwrap is the assertion, a line says what was left out"
)]

mod support;

use proptest::prelude::*;
use support::*;
use tilth_core::{
    AnyRecord, Currency, FieldInfo, FieldType, Kind, Money, Portfolio, Uuid, Value, Words, catalog::FindingAnswer,
};
use tilth_exchange::{Limits, TextTable, csv, json, read_bytes, suggest, text_workbook, workbook};

/// Texts that have broken spreadsheets before.
fn text() -> impl Strategy<Value = String> {
    let trap = prop::sample::select(vec![
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "\0x",
        "'=1",
        "' quoted",
        "\"",
        "a;b",
        "[\"a\"]",
        "1.50",
        "yes",
        " ",
        " space ",
        "two\nlines",
        "two\r\nlines",
        "a\rb",
        "_x0041_",
        "_x000D_",
        "<b>&amp;</b>",
        "ŁódźΩ漢字🦀",
        "\u{1}\u{1f}\u{7f}",
        "NULL",
        "2026-11-19",
        "46345",
        "TRUE",
        "#REF!",
        "\u{feff}x",
        "nbsp\u{a0}",
        "]]>",
        "x\u{fffe}",
    ]);
    prop_oneof![3 => trap.prop_map(str::to_owned), 1 => ".{1,40}", 1 => "[ -~]{1,20}"]
}

fn value(field: &FieldInfo) -> BoxedStrategy<Value> {
    match field.field_type {
        FieldType::Text | FieldType::LongText | FieldType::Email | FieldType::Link => {
            text().prop_map(Value::Text).boxed()
        }
        FieldType::Integer => {
            let (least, most) = field.range().unwrap();
            prop_oneof![least..=most.min(least + 10), least..=most].prop_map(Value::Integer).boxed()
        }
        FieldType::Number => {
            prop_oneof![-1e6..1e6_f64, any::<f64>().prop_filter("finite", |number| number.is_finite())]
                .prop_map(Value::Number)
                .boxed()
        }
        FieldType::Rating => (1..=5_i64).prop_map(Value::Integer).boxed(),
        FieldType::Energy => (-2..=2_i64).prop_map(Value::Integer).boxed(),
        FieldType::Percent => (0..=100_i64).prop_map(Value::Integer).boxed(),
        FieldType::YesNo => any::<bool>().prop_map(Value::Bool).boxed(),
        // One day for all of a record's dates, so that none comes before another.
        FieldType::Date => Just(Value::Date("2026-11-19".parse().unwrap())).boxed(),
        FieldType::Timestamp => Just(Value::Timestamp(now())).boxed(),
        FieldType::Money => {
            (prop_oneof![0..100_000_000_i64, (i64::MIN + 1)..i64::MAX], prop::sample::select(vec!["USD", "JPY", "KWD"]))
                .prop_map(|(minor, code)| Value::Money(Money { minor, currency: Currency::new(code).unwrap() }))
                .boxed()
        }
        FieldType::Choice(set) => prop::sample::select(set.ids).prop_map(|id| Value::Text(id.to_owned())).boxed(),
        FieldType::Choices(set) => prop::sample::subsequence(set.ids, 0..set.ids.len())
            .prop_map(|ids| Value::List(ids.into_iter().map(|id| Value::Text(id.to_owned())).collect()))
            .boxed(),
        FieldType::Ref(kind) => (0..2_u128).prop_map(move |at| Value::Ref(id(kind, at))).boxed(),
        FieldType::Refs(kind) => prop::collection::vec(0..2_u128, 0..2)
            .prop_map(move |ids| Value::List(ids.into_iter().map(|at| Value::Ref(id(kind, at))).collect()))
            .boxed(),
        FieldType::Tags => prop::collection::vec(text(), 0..3)
            .prop_map(|tags| Value::List(tags.into_iter().map(Value::Text).collect()))
            .boxed(),
    }
}

fn id(kind: Kind, at: u128) -> Uuid {
    let kind = Kind::ALL.iter().position(|known| *known == kind).unwrap() as u128;
    Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0000 + kind * 1000 + at)
}

/// A record with every field filled, or with only those it cannot do without.
fn record_of(kind: Kind, at: u128, whole: bool) -> BoxedStrategy<AnyRecord> {
    let fields: Vec<BoxedStrategy<Value>> = kind
        .info()
        .fields
        .iter()
        .map(|field| match (field.name, kind) {
            // Private assessments stay on this computer; another test is about them.
            ("framework", Kind::Assessment) => Just(Value::Text("boundary".to_owned())).boxed(),
            ("currency", Kind::PortfolioFacts) => Just(Value::Text("JPY".to_owned())).boxed(),
            ("private", _) => Just(Value::Bool(false)).boxed(),
            // Nothing is part of itself.
            _ if whole && field.field_type == FieldType::Ref(kind) => Just(Value::Ref(id(kind, at + 1))).boxed(),
            ("note", Kind::Funding) | ("other_community", Kind::Boundary) => value(field),
            // An answer is about one record.
            ("domain" | "until" | "because", Kind::FindingAnswer) => value(field),
            (_, Kind::FindingAnswer) if field.fixed && field.field_type.target().is_some() => Just(Value::Null).boxed(),
            _ if whole || field.required => value(field),
            _ => Just(Value::Null).boxed(),
        })
        .collect();
    fields
        .prop_map(move |mut values| {
            AnyRecord::build(kind, id(kind, at), &mut |at| std::mem::take(&mut values[at])).unwrap()
        })
        .boxed()
}

/// A portfolio with two records of every kind; the facts are one.
fn portfolio() -> impl Strategy<Value = Portfolio> {
    let records: Vec<BoxedStrategy<AnyRecord>> = Kind::ALL
        .iter()
        .flat_map(|kind| (0..if *kind == Kind::PortfolioFacts { 1 } else { 2 }).map(|at| record_of(*kind, at, at == 0)))
        .collect();
    records.prop_map(Portfolio::from_records)
}

/// What a fresh portfolio becomes when these bytes are imported by the suggested plan.
fn come_back(name: &str, bytes: Vec<u8>) -> Portfolio {
    let tables = read_bytes(name, bytes, &Limits::default()).unwrap();
    let plan = suggest(&tables, &Words::english());
    let nothing = Portfolio::default();
    let preview = previewed(&nothing, &tables, &plan).unwrap();
    assert_eq!(preview.errors(), 0, "{:#?}", preview.problems);
    let after = applied(&nothing, &preview);
    let again = previewed(&after, &tables, &plan).unwrap();
    assert_eq!(again.changes, [], "a second import changes nothing");
    after
}

fn assert_same(before: &Portfolio, after: &Portfolio) {
    for kind in Kind::ALL {
        assert_eq!(before.count(*kind), after.count(*kind), "{kind:?}");
        for record in before.records(*kind) {
            let back = after.record(*kind, record.uuid()).expect("every record comes back");
            for (at, field) in kind.info().fields.iter().enumerate() {
                assert_eq!(record.value(at), back.value(at), "{kind:?} {}", field.name);
            }
        }
    }
    assert_eq!(before, after);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn json_comes_back_without_loss(portfolio in portfolio()) {
        assert_same(&portfolio, &come_back("all.json", json(&portfolio).unwrap()));
    }

    #[test]
    fn a_workbook_comes_back_without_loss(portfolio in portfolio()) {
        assert_same(&portfolio, &come_back("all.xlsx", workbook(&portfolio, &Words::english()).unwrap()));
    }

    #[test]
    fn csv_of_a_kind_comes_back_without_loss(person in record_of(Kind::Unit, 0, false), unit in record_of(Kind::Unit, 1, false)) {
        let portfolio = Portfolio::from_records([person, unit]);
        assert_same(&portfolio, &come_back("unit.csv", csv(&portfolio, Kind::Unit, &Words::english()).unwrap()));
    }
}

#[test]
fn a_text_longer_than_a_cell_comes_back_whole() {
    let long = "Ωx ".repeat(40_000);
    let unit = record(Kind::Unit, 5, &[("name", Value::Text(long)), ("source_key", Value::Text("k".into()))]);
    let portfolio = Portfolio::from_records([unit]);
    assert_same(&portfolio, &come_back("all.xlsx", workbook(&portfolio, &Words::english()).unwrap()));
}

#[test]
fn nothing_in_a_csv_or_a_workbook_is_a_live_formula() {
    let units = ["=HYPERLINK(\"x\")", "+1", "-1", "@x", "\tx", "\rx", "\nx", "\0x"];
    let records = (10..).zip(units).map(|(id, name)| record(Kind::Unit, id, &[("name", Value::Text(name.into()))]));
    let portfolio = Portfolio::from_records(records);
    let text = String::from_utf8(csv(&portfolio, Kind::Unit, &Words::english()).unwrap()).unwrap();
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    for row in reader.records() {
        let row = row.unwrap();
        assert!(row[1].starts_with('\''), "{row:?}");
    }
    let bytes = workbook(&portfolio, &Words::english()).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut sheet = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("xl/worksheets/sheet1.xml").unwrap(), &mut sheet).unwrap();
    assert!(!sheet.contains("<f>") && !sheet.contains("<f "), "{sheet}");
}

#[test]
fn tables_of_texts_come_back_under_their_titles() {
    let table = |title: &str, cell: &str| TextTable {
        title: title.to_owned(),
        columns: vec![("Name".to_owned(), false), ("Hours".to_owned(), true)],
        rows: vec![vec![cell.to_owned(), "1,500".to_owned()], vec!["=1+1".to_owned(), "about 3".to_owned()]],
    };
    let tables = [table("Domains: all [of them]", "x"), table("Domains: all [of them]", "y"), table("///", "z")];
    let read = read_bytes("annex.xlsx", text_workbook(&tables).unwrap(), &Limits::default()).unwrap();
    let names: Vec<&str> = read.iter().map(|table| table.name.as_str()).collect();
    assert_eq!(names, ["Domains all of them", "Domains all of them 2", "1"]);
    assert_eq!(read[1].rows[0].cells, ["y", "1500"]);
    assert_eq!(read[1].rows[1].cells, ["=1+1", "about 3"]);
}

#[test]
fn private_assessments_and_their_answers_stay_here() {
    let text = |text: &str| Value::Text(text.to_owned());
    let on = Value::Date("2026-11-19".parse().unwrap());
    let assessment = |id, framework: &str, private| {
        record(
            Kind::Assessment,
            id,
            &[("framework", text(framework)), ("on", on.clone()), ("private", Value::Bool(private))],
        )
    };
    let answer = |id, of| {
        let evidence = text(&format!("evidence-{of}"));
        record(
            Kind::Answer,
            id,
            &[("assessment", Value::Ref(Uuid::from_u128(of))), ("row", text("domain")), ("evidence", evidence)],
        )
    };
    let portfolio = Portfolio::from_records([
        assessment(1, "community", false),
        assessment(2, "community", true),
        assessment(3, "identity", false),
        answer(11, 1),
        answer(12, 2),
        answer(13, 3),
    ]);
    let words = Words::english();
    let back = come_back("all.xlsx", workbook(&portfolio, &words).unwrap());
    assert_eq!((back.count(Kind::Assessment), back.count(Kind::Answer)), (1, 1));
    for bytes in [json(&portfolio).unwrap(), csv(&portfolio, Kind::Answer, &words).unwrap()] {
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains("evidence-1") && !text.contains("evidence-2") && !text.contains("evidence-3"), "{text}");
    }
}

#[test]
fn titles_are_written_for_people_and_ids_for_the_way_back() {
    let unit = record(Kind::Unit, 5, &[("name", Value::Text("Research".into()))]);
    let person =
        record(Kind::Person, 6, &[("name", Value::Text("Ann".into())), ("unit", Value::Ref(Uuid::from_u128(5)))]);
    let portfolio = Portfolio::from_records([unit, person]);
    let bytes = csv(&portfolio, Kind::Person, &Words::english()).unwrap();
    let table = read_bytes("person.csv", bytes, &Limits::default()).unwrap().remove(0);
    let cell = |name: &str| table.rows[0].cells[table.column(name).unwrap()].as_str();
    assert_eq!((cell("unit"), cell("unit_id")), ("Research", "00000000-0000-0000-0000-000000000005"));
}

#[test]
fn an_answer_about_the_portfolio_is_about_the_one_it_comes_to() {
    let answer = [
        ("seen", Value::Text("No domain names an accountable executive yet.".into())),
        ("answer", Value::Text("acted_on".into())),
        ("on", Value::Date("2026-11-19".parse().unwrap())),
        ("rule", Value::Text("domain-without-executive".into())),
        ("portfolio", Value::Ref(Uuid::from_u128(5))),
    ];
    let portfolio = Portfolio::from_records([record(Kind::FindingAnswer, 6, &answer)]);
    let tables = read_bytes("all.json", json(&portfolio).unwrap(), &Limits::default()).unwrap();
    let elsewhere = empty_portfolio();
    let preview = previewed(&elsewhere, &tables, &suggest(&tables, &Words::english())).unwrap();
    let after = applied(&elsewhere, &preview);
    let facts = after.facts().unwrap().id;
    assert_eq!(after.all::<FindingAnswer>().next().unwrap().portfolio, Some(facts));
}
