//! What a person types becomes a value, or an error that says what fits.

use tilth_core::{Currency, Kind, Mismatch, Money, Value, parse_date, parse_input};

fn read(kind: Kind, field: &str, text: &str) -> Result<Value, Mismatch> {
    let (_, field) = kind.info().field(field).expect("the kind has the field");
    parse_input(field, text, Currency::new("EUR").expect("a currency"))
}

fn money(minor: i64, code: &str) -> Value {
    Value::Money(Money { minor, currency: Currency::new(code).expect("a currency") })
}

#[test]
fn a_rating_is_one_to_five() {
    assert_eq!(read(Kind::Domain, "relevance", " 4 "), Ok(Value::Integer(4)));
    assert_eq!(read(Kind::Domain, "relevance", "6"), Err(Mismatch::NotARating("6".into())));
    assert_eq!(read(Kind::Domain, "relevance", ""), Ok(Value::Null));
}

#[test]
fn money_takes_a_code_groups_and_decimals() {
    assert_eq!(read(Kind::Project, "requested", "1,234.50"), Ok(money(123_450, "EUR")));
    assert_eq!(read(Kind::Project, "requested", "USD 50000"), Ok(money(5_000_000, "USD")));
    assert_eq!(read(Kind::Project, "requested", "1200 JPY"), Ok(money(1_200, "JPY")));
    assert_eq!(read(Kind::Project, "requested", "-12.5"), Ok(money(-1_250, "EUR")));
    for wrong in ["a lot", "1,23", "1.234", "1200.5 JPY", "EUR"] {
        assert_eq!(read(Kind::Project, "requested", wrong), Err(Mismatch::NotMoney(wrong.into())));
    }
}

#[test]
fn money_reads_back_what_it_shows() {
    for text in ["EUR 1,234,567.89", "EUR 12", "JPY 1,200", "KWD 1.250", "EUR -7.05"] {
        let read = Money::parse(text, Currency::new("USD").expect("a currency"));
        assert_eq!(read.map(|money| money.to_string()), Ok(text.to_owned()));
    }
}

#[test]
fn a_date_is_read_only_where_it_means_one_day() {
    let day = "2026-11-09".parse().expect("a day");
    for text in ["2026-11-09", "9.11.2026", "09 Nov 2026", "9 November 2026"] {
        assert_eq!(parse_date(text), Ok(day), "{text}");
    }
    for text in ["9/11/2026", "2026-13-01", "31.2.2026", "soon"] {
        assert_eq!(parse_date(text), Err(Mismatch::NotADate(text.into())));
    }
}

#[test]
fn a_choice_is_read_by_its_id_or_its_words() {
    assert_eq!(read(Kind::StageChange, "stage", "At work"), Ok(Value::Text("at_work".into())));
    assert!(matches!(read(Kind::StageChange, "stage", "blooming"), Err(Mismatch::NotAChoice { .. })));
}

#[test]
fn a_required_field_cannot_be_emptied() {
    assert_eq!(read(Kind::Community, "name", "  "), Err(Mismatch::Required));
}

#[test]
fn an_energy_may_carry_its_sign() {
    assert_eq!(read(Kind::EnergyRating, "energy", "+2"), Ok(Value::Integer(2)));
    assert_eq!(read(Kind::EnergyRating, "energy", "−1"), Ok(Value::Integer(-1)));
    assert!(read(Kind::EnergyRating, "energy", "3").is_err());
}
