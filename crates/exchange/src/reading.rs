//! From a cell's text to a field's value.

use tilth_core::{ChoiceSet, Currency, Date, FieldInfo, FieldType, KindInfo, Money, Timestamp, Value};

use crate::{
    plan::{DateOrder, Reader},
    problem::Matter,
    template::fold,
    values::{self, Shares, Unreadable},
};

/// How the texts of one field are read. References are looked up elsewhere.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ReadAs {
    field: &'static FieldInfo,
    reader: Option<Reader>,
    currency: Currency,
    order: Option<DateOrder>,
    shares: Option<Shares>,
}

impl ReadAs {
    pub(crate) fn new(
        field: &'static FieldInfo,
        reader: Option<Reader>,
        currency: Currency,
        order: Option<DateOrder>,
    ) -> Self {
        Self { field, reader, currency, order, shares: Some(Shares::OfHundred) }
    }

    /// Whether a percentage is read.
    pub(crate) fn reads_percent(&self) -> bool {
        let percent = self.field.field_type == FieldType::Percent || self.field.unit == Some("percent");
        self.reader == Some(Reader::Percent) || (percent && self.reader.is_none())
    }

    /// The same for cells of a column whose percentages are parts of this.
    pub(crate) fn among(self, shares: Option<Shares>) -> Self {
        Self { shares, ..self }
    }

    /// Whether the text is kept as it stands, space at its ends included.
    pub(crate) fn verbatim(&self) -> bool {
        self.reader == Some(Reader::Text)
    }

    /// The closed list the field takes its value from.
    pub(crate) fn choices(&self) -> Option<&'static ChoiceSet> {
        self.field.field_type.choices()
    }

    /// The value that this text means; one item of it where the field holds a list.
    pub(crate) fn value(&self, text: &str) -> Result<Value, Matter> {
        let unreadable = Matter::Unreadable;
        Ok(match self.field.field_type {
            FieldType::Choice(set) | FieldType::Choices(set) => return choice(set, text),
            FieldType::Text | FieldType::LongText | FieldType::Email | FieldType::Link | FieldType::Tags => {
                Value::Text(self.text(text).map_err(unreadable)?)
            }
            FieldType::Integer => Value::Integer(self.integer(text).map_err(unreadable)?),
            FieldType::Number => Value::Number(self.number(text).map_err(unreadable)?),
            FieldType::Rating => Value::Integer(values::rating(text).map_err(unreadable)?),
            FieldType::Energy => Value::Integer(values::whole(text).map_err(unreadable)?),
            FieldType::Percent => Value::Integer(self.percent(text).map_err(unreadable)?),
            FieldType::YesNo => Value::Bool(values::yes_no(text).map_err(unreadable)?),
            FieldType::Date => Value::Date(self.date(text).map_err(unreadable)?),
            FieldType::Timestamp => Value::Timestamp(timestamp(text).map_err(unreadable)?),
            FieldType::Money => Value::Money(self.money(text).map_err(unreadable)?),
            FieldType::Ref(_) | FieldType::Refs(_) => {
                Value::Ref(tilth_core::Uuid::parse_str(text.trim()).map_err(|_| Matter::NotAnId)?)
            }
        })
    }

    /// A text, rewritten where the plan asks for a reader: a date as ISO, a number plain.
    fn text(&self, text: &str) -> Result<String, Unreadable> {
        Ok(match self.reader {
            None => text.trim().replace("\r\n", "\n"),
            Some(Reader::Text) => text.to_owned(),
            Some(Reader::Date | Reader::PeriodStart | Reader::PeriodEnd) => self.date(text)?.to_string(),
            Some(Reader::Days) => values::days(text)?.to_string(),
            Some(Reader::Number) => values::number(text)?.to_string(),
            Some(Reader::Percent) => format!("{} %", self.percent(text)?),
            Some(Reader::Money) => values::money(text, self.currency)?.to_string(),
            Some(Reader::YesNo) => if values::yes_no(text)? { "yes" } else { "no" }.to_owned(),
            Some(Reader::Rating) => values::rating(text)?.to_string(),
        })
    }

    fn integer(&self, text: &str) -> Result<i64, Unreadable> {
        let days = self.field.unit == Some("days");
        let number = match self.reader {
            Some(Reader::Days) => values::days(text)?,
            None if days => values::days(text)?,
            None if self.field.unit == Some("percent") => self.percent(text)?,
            Some(Reader::Percent) => self.percent(text)?,
            Some(Reader::Rating) => values::rating(text)?,
            Some(Reader::Text) => text.parse().map_err(|_| Unreadable::NotANumber)?,
            _ => values::whole(text)?,
        };
        if number < 0 { Err(Unreadable::NotANumber) } else { Ok(number) }
    }

    fn percent(&self, text: &str) -> Result<i64, Unreadable> {
        if self.verbatim() { values::whole(text) } else { values::percent(text, self.shares) }
    }

    fn number(&self, text: &str) -> Result<f64, Unreadable> {
        if !self.verbatim() {
            return values::number(text);
        }
        text.parse().ok().filter(|number: &f64| number.is_finite()).ok_or(Unreadable::NotANumber)
    }

    fn money(&self, text: &str) -> Result<Money, Unreadable> {
        if !self.verbatim() {
            return values::money(text, self.currency);
        }
        Money::parse(text, self.currency).map_err(|_| Unreadable::NotMoney)
    }

    fn date(&self, text: &str) -> Result<Date, Unreadable> {
        let period = values::period(text, self.order)?;
        Ok(if self.reader == Some(Reader::PeriodEnd) { period.end } else { period.start })
    }
}

fn timestamp(text: &str) -> Result<Timestamp, Unreadable> {
    text.trim().parse().map_err(|_| Unreadable::NotADate)
}

/// A choice by its id, or by its id's words: `At work` is `at_work`.
fn choice(set: &'static ChoiceSet, text: &str) -> Result<Value, Matter> {
    let wanted = fold(text).replace([' ', '-'], "_");
    let found = set.ids.iter().find(|id| **id == wanted);
    found
        .map(|id| Value::Text((*id).to_owned()))
        .ok_or_else(|| Matter::NotAChoice { choices: set.ids.join(", ").replace('_', " ") })
}

/// The position of the one text that names records of a kind, if there is one.
pub(crate) fn name_field(info: &KindInfo) -> Option<usize> {
    let [name] = info.title else { return None };
    let (at, field) = info.field(name)?;
    field.field_type.is_text().then_some(at)
}

/// Whether a field is the one text that names records of a kind.
pub(crate) fn is_name(info: &KindInfo, field: &FieldInfo) -> bool {
    name_field(info).is_some_and(|at| info.fields[at].name == field.name)
}
