//! Reading what a person types into a field.

use jiff::civil::Date;

use crate::{Currency, Energy, FieldInfo, FieldType, Mismatch, Money, Percent, Rating, Value};

/// The value that this text means in this field. Empty text is `Null`; money without a code is in `currency`.
/// References are ids here: a person chooses them by search. Lists are separated by semicolons.
///
/// # Errors
/// A [`Mismatch`] that says what the field takes.
pub fn parse_input(field: &FieldInfo, text: &str, currency: Currency) -> Result<Value, Mismatch> {
    let text = text.trim();
    if text.is_empty() {
        return if field.required { Err(Mismatch::Required) } else { Ok(Value::Null) };
    }
    let whole = || text.replace('−', "-").parse::<i64>();
    let value = match field.field_type {
        FieldType::Text | FieldType::LongText | FieldType::Link => Value::Text(text.to_owned()),
        FieldType::Email => Value::Text(email(text)?),
        FieldType::Integer => Value::Integer(text.parse().map_err(|_| Mismatch::NotANumber(text.to_owned()))?),
        FieldType::Number => match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Value::Number(number),
            _ => return Err(Mismatch::NotANumber(text.to_owned())),
        },
        FieldType::Rating => {
            let rating = whole().map_err(|_| Mismatch::NotARating(text.to_owned())).and_then(Rating::new)?;
            Value::Integer(rating.get().into())
        }
        FieldType::Energy => {
            let number = text.trim_start_matches('+').replace('−', "-").parse::<i64>();
            let energy = number.map_err(|_| Mismatch::NotAnEnergy(text.to_owned())).and_then(Energy::new)?;
            Value::Integer(energy.get().into())
        }
        FieldType::Percent => {
            let number = text.trim_end_matches('%').trim().parse::<i64>();
            let percent = number.map_err(|_| Mismatch::NotAPercent(text.to_owned())).and_then(Percent::new)?;
            Value::Integer(percent.get().into())
        }
        FieldType::YesNo => match text.to_ascii_lowercase().as_str() {
            "true" | "yes" => Value::Bool(true),
            "false" | "no" => Value::Bool(false),
            _ => return Err(Mismatch::NotAChoice { value: text.to_owned(), choices: "yes, no".to_owned() }),
        },
        FieldType::Date => Value::Date(parse_date(text)?),
        FieldType::Timestamp => Value::Timestamp(text.parse().map_err(|_| Mismatch::NotADate(text.to_owned()))?),
        FieldType::Money => Value::Money(Money::parse(text, currency)?),
        FieldType::Choice(set) => choice(set.ids, text)?,
        FieldType::Choices(set) => {
            Value::List(items(text).map(|item| choice(set.ids, item)).collect::<Result<_, _>>()?)
        }
        FieldType::Ref(_) => reference(text)?,
        FieldType::Refs(_) => Value::List(items(text).map(reference).collect::<Result<_, _>>()?),
        FieldType::Tags => Value::List(items(text).map(|item| Value::Text(item.to_owned())).collect()),
    };
    field.check(&value).map(|()| value)
}

/// Reads `2026-11-19`, `19.11.2026`, `19 Nov 2026` or `19 November 2026`: notations that mean one day only.
///
/// # Errors
/// [`Mismatch::NotADate`] for anything else, a day/month order that could be read two ways included.
pub fn parse_date(text: &str) -> Result<Date, Mismatch> {
    let text = text.trim();
    let notations = ["%Y-%m-%d", "%d.%m.%Y", "%d %b %Y", "%d %B %Y"];
    let read = notations.iter().find_map(|notation| Date::strptime(notation, text).ok());
    read.filter(|date| (1..=9999).contains(&date.year())).ok_or_else(|| Mismatch::NotADate(text.to_owned()))
}

fn items(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').map(str::trim).filter(|item| !item.is_empty())
}

fn choice(ids: &[&str], text: &str) -> Result<Value, Mismatch> {
    let id = text.to_lowercase().replace([' ', '-'], "_");
    if ids.contains(&id.as_str()) {
        Ok(Value::Text(id))
    } else {
        Err(Mismatch::NotAChoice { value: text.to_owned(), choices: ids.join(", ") })
    }
}

fn reference(text: &str) -> Result<Value, Mismatch> {
    text.parse().map(Value::Ref).map_err(|_| Mismatch::NotAReference(text.to_owned()))
}

fn email(text: &str) -> Result<String, Mismatch> {
    match text.split_once('@') {
        Some((name, host)) if !name.is_empty() && host.contains('.') && !text.contains(char::is_whitespace) => {
            Ok(text.to_owned())
        }
        _ => Err(Mismatch::NotAnEmail(text.to_owned())),
    }
}
