//! Portfolios by chance, the same for the same seed. Also the ground of `examples/measure.rs`.

use tilth_core::{
    AnyRecord, Currency, Date, FieldInfo, FieldType, Kind, Money, Portfolio, Timestamp, Uuid, Value,
    catalog::FindingAnswer,
};
use tilth_insight::Rule;

/// Days to either side of today in which dates lie: three years back, a quarter ahead.
const PAST: u64 = 1100;
const FUTURE: u64 = 90;

/// Numbers by chance (SplitMix64).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number below this one.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }

    /// True so many times in a hundred.
    pub(crate) fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn number(&mut self, end: u64) -> i64 {
        i64::try_from(self.below(end)).unwrap_or(i64::MAX)
    }
}

/// Makes records that refer to those made before.
pub(crate) struct Maker {
    pub(crate) random: Random,
    today: Date,
    made: Vec<Vec<Uuid>>,
    ids: u128,
}

impl Maker {
    pub(crate) fn new(seed: u64, today: Date) -> Self {
        Self { random: Random::new(seed), today, made: vec![Vec::new(); Kind::ALL.len()], ids: 0 }
    }

    /// A portfolio with so many records of each kind; its facts come by themselves.
    pub(crate) fn portfolio(&mut self, counts: &[(Kind, usize)]) -> Portfolio {
        let mut records = vec![self.facts()];
        for (kind, count) in counts {
            for _ in 0..*count {
                records.extend(self.record(*kind));
            }
        }
        Portfolio::from_records(records)
    }

    fn facts(&mut self) -> AnyRecord {
        let id = self.next_id();
        let mut value = |at: usize| {
            let field = &Kind::PortfolioFacts.info().fields[at];
            match field.name {
                "sector" => Value::Text("business".to_owned()),
                "fiscal_year_start" => Value::Integer(7),
                "review_every" => Value::Integer(6),
                _ if field.field_type == FieldType::Timestamp => moment(),
                _ if field.required => Value::Text("EUR".to_owned()),
                _ => Value::Null,
            }
        };
        AnyRecord::build(Kind::PortfolioFacts, id, &mut value).expect("the facts are whole")
    }

    /// A new record; `None` where there is nothing yet that it has to refer to.
    pub(crate) fn record(&mut self, kind: Kind) -> Option<AnyRecord> {
        let info = kind.info();
        let lacks = |field: &FieldInfo| {
            field.required
                && matches!(field.field_type, FieldType::Ref(target) if self.made[target as usize].is_empty())
        };
        if info.fields.iter().any(lacks) {
            return None;
        }
        let id = self.next_id();
        let mut values: Vec<Value> = Vec::with_capacity(info.fields.len());
        for field in info.fields {
            let earlier = field.after.and_then(|after| match values[info.field(after)?.0] {
                Value::Date(date) => Some(date),
                _ => None,
            });
            let value = self.value(field, earlier);
            values.push(value);
        }
        if kind == Kind::FindingAnswer {
            self.name_one(&mut values)?;
        }
        let record = AnyRecord::build(kind, id, &mut |at| std::mem::take(&mut values[at])).expect("every value fits");
        self.made[kind as usize].push(id);
        Some(record)
    }

    /// Leaves one record that an answer is about, if there is any.
    fn name_one(&mut self, values: &mut [Value]) -> Option<()> {
        let there = |kind: Kind| !self.made[kind as usize].is_empty();
        let about = FindingAnswer::about_fields().filter_map(|(at, field)| Some((at, field.field_type.target()?)));
        let about: Vec<(usize, Kind)> = about.inspect(|(at, _)| values[*at] = Value::Null).collect();
        let possible: Vec<(usize, Kind)> = about.into_iter().filter(|(_, kind)| there(*kind)).collect();
        let (at, kind) = *possible.get(self.random.below(possible.len().max(1) as u64) as usize)?;
        values[at] = self.reference(kind);
        Some(())
    }

    /// A value for a field, a date not before this one.
    pub(crate) fn value(&mut self, field: &FieldInfo, earlier: Option<Date>) -> Value {
        let filled = match field.name {
            // What was put off waits for a day, what does not apply has a reason.
            "until" if field.after == Some("on") => 100,
            "because" => 100,
            // Ends are seldom known: most things that are noted last.
            "until" | "end" | "closed_on" => 20,
            // A boundary has another side, funding an amount.
            "other_community" | "money" => 100,
            _ => 60,
        };
        if !field.required && !self.random.percent(filled) {
            return if field.field_type == FieldType::YesNo { Value::Bool(false) } else { Value::Null };
        }
        match field.field_type {
            FieldType::Text if field.name == "rule" => {
                Value::Text(Rule::ALL[self.random.below(Rule::ALL.len() as u64) as usize].id().to_owned())
            }
            FieldType::Text | FieldType::LongText => Value::Text(format!("{} {}", field.name, self.random.below(1000))),
            FieldType::Email => Value::Text("somebody@example.org".to_owned()),
            FieldType::Link => Value::Text("https://example.org".to_owned()),
            FieldType::Integer => Value::Integer(1 + self.random.number(60)),
            FieldType::Number => Value::Number(1.5),
            FieldType::Rating => Value::Integer(1 + self.random.number(5)),
            FieldType::Energy => Value::Integer(self.random.number(5) - 2),
            FieldType::Percent => Value::Integer(self.random.number(101)),
            FieldType::YesNo => Value::Bool(true),
            FieldType::Date => Value::Date(self.date(earlier)),
            FieldType::Timestamp => moment(),
            FieldType::Money => Value::Money(Money {
                minor: 100 * self.random.number(100_000),
                currency: Currency::new("EUR").expect("three capitals"),
            }),
            FieldType::Choice(set) => Value::Text(set.ids[self.random.below(set.ids.len() as u64) as usize].to_owned()),
            FieldType::Ref(kind) => self.reference(kind),
            FieldType::Refs(kind) => {
                let many = 1 + self.random.below(2);
                Value::List((0..many).map(|_| self.reference(kind)).filter(|value| *value != Value::Null).collect())
            }
            FieldType::Choices(_) | FieldType::Tags => Value::Null,
        }
    }

    fn reference(&mut self, kind: Kind) -> Value {
        let count = self.made[kind as usize].len() as u64;
        if count == 0 { Value::Null } else { Value::Ref(self.made[kind as usize][self.random.below(count) as usize]) }
    }

    fn date(&mut self, earlier: Option<Date>) -> Date {
        let span = jiff::Span::new();
        match earlier {
            Some(earlier) => earlier.checked_add(span.days(self.random.number(PAST))),
            None => self.today.checked_add(span.days(self.random.number(PAST + FUTURE) - PAST as i64)),
        }
        .expect("a date near today")
    }

    /// Forgets a record that is gone, so that nothing new refers to it.
    pub(crate) fn forget(&mut self, kind: Kind, id: Uuid) {
        self.made[kind as usize].retain(|made| *made != id);
    }

    /// Any record of this kind.
    pub(crate) fn any(&mut self, kind: Kind) -> Option<Uuid> {
        match self.reference(kind) {
            Value::Ref(id) => Some(id),
            _ => None,
        }
    }

    fn next_id(&mut self) -> Uuid {
        self.ids += 1;
        // Ids do not tell in which order records were made: rules must not rest on it.
        Uuid::from_u64_pair(self.random.below(u64::MAX), self.ids as u64)
    }
}

fn moment() -> Value {
    Value::Timestamp(Timestamp::from_second(1_577_836_800).expect("the first of January 2020"))
}
