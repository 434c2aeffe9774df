//! Portfolios made up from a seed, over the whole catalog.

#![allow(dead_code, clippy::unwrap_used, reason = "each test uses a part of it, and an unwrap is its assertion")]

use tilth_core::{
    AnyRecord, Batch, Change, Currency, Date, FieldInfo, FieldType, Kind, Money, Portfolio, Timestamp, Uuid, Value,
    catalog::FindingAnswer, removal,
};
use tilth_store::{Document, Opening, Signature};

/// Numbers that follow from a seed (SplitMix64).
pub(crate) struct Chance {
    state: u64,
    ids: u64,
}

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        Self { state: seed, ids: seed >> 20 }
    }

    pub(crate) fn number(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.number() % end as u64).unwrap()
    }

    pub(crate) fn of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    pub(crate) fn id(&mut self) -> Uuid {
        // Like a version 7 in that the next is greater.
        self.ids += 1;
        Uuid::from_u64_pair(self.ids << 16 | 0x7000, self.number())
    }
}

/// A moment on a day: noon on the first of November 2026, so many days and seconds later.
pub(crate) fn moment(days: i64, seconds: i64) -> Timestamp {
    Timestamp::from_second(1_793_534_400 + days * 86_400 + seconds).unwrap()
}

pub(crate) fn signature(chance: &mut Chance, label: &str, at: Timestamp) -> Signature {
    Signature { id: chance.id(), label: label.to_owned(), author: "Ada".to_owned(), at }
}

pub(crate) fn batch(chance: &mut Chance, label: &str, at: Timestamp, changes: Vec<Change>) -> Batch {
    Batch { id: chance.id(), label: label.to_owned(), author: "Ada".to_owned(), at, undoes: None, changes }
}

/// A record with these fields; others that are needed get a value of their type.
pub(crate) fn record(kind: Kind, id: Uuid, at: Timestamp, fields: &[(&str, Value)]) -> AnyRecord {
    AnyRecord::build(kind, id, &mut |field| {
        let info = &kind.info().fields[field];
        match (fields.iter().find(|(name, _)| *name == info.name), info.field_type) {
            (Some((_, value)), _) => value.clone(),
            (None, FieldType::Timestamp) => Value::Timestamp(at),
            (None, FieldType::Integer) if info.required => Value::Integer(1),
            (None, FieldType::Date) if info.required => Value::Date(Date::constant(2026, 11, 1)),
            (None, FieldType::Choice(set)) if info.required => text(set.ids[0]),
            (None, FieldType::Text) if info.name == "currency" => text("EUR"),
            (None, FieldType::Text | FieldType::LongText) if info.required => text("something"),
            _ => Value::Null,
        }
    })
    .unwrap()
}

pub(crate) fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

pub(crate) fn create(record: AnyRecord) -> Change {
    Change::Create(Box::new(record))
}

/// A change of a field of a record that is there.
pub(crate) fn set(portfolio: &Portfolio, kind: Kind, id: Uuid, field: &str, new: Value) -> Change {
    let (field, _) = kind.info().field(field).unwrap();
    Change::Set { kind, id, field, old: portfolio.record(kind, id).unwrap().value(field), new }
}

/// The first batch of a portfolio.
pub(crate) fn founding(chance: &mut Chance, at: Timestamp) -> Batch {
    let facts =
        record(Kind::PortfolioFacts, chance.id(), at, &[("name", text("Green")), ("organization", text("Green"))]);
    batch(chance, "Made Green", at, vec![create(facts)])
}

/// A new document in a folder, with its portfolio in memory.
pub(crate) fn document(folder: &tempfile::TempDir, chance: &mut Chance) -> (Document, Portfolio) {
    let path = folder.path().join("green.tilth");
    Document::create(&path, &founding(chance, moment(0, 0)), None).unwrap()
}

pub(crate) fn open(document: &std::path::Path) -> (Document, Portfolio) {
    let document = Document::open(document, Opening::default()).unwrap();
    let portfolio = document.load().unwrap();
    (document, portfolio)
}

/// A batch of a few changes, at least one, that this portfolio takes.
pub(crate) fn any_batch(chance: &mut Chance, portfolio: &Portfolio, at: Timestamp) -> Batch {
    let mut draft = portfolio.clone();
    let mut changes = Vec::new();
    let wanted = 1 + chance.below(6);
    for tries in 0.. {
        if tries >= wanted && !changes.is_empty() {
            break;
        }
        let tried = any_changes(chance, &draft, at);
        if draft.apply(&batch(chance, "", at, tried.clone())).is_ok() {
            changes.extend(tried);
        }
    }
    let label = any_text(chance);
    batch(chance, &label, at, changes)
}

fn any_changes(chance: &mut Chance, portfolio: &Portfolio, at: Timestamp) -> Vec<Change> {
    let kind = chance.of(Kind::ALL);
    let there: Vec<Uuid> = portfolio.records(kind).map(|record| record.uuid()).collect();
    match chance.below(8) {
        0 if !there.is_empty() => removal(portfolio, kind, chance.of(&there)),
        1..=3 if !there.is_empty() => {
            let id = chance.of(&there);
            let field = chance.below(kind.info().fields.len());
            let new = any_value(chance, portfolio, &kind.info().fields[field], at);
            vec![set(portfolio, kind, id, kind.info().fields[field].name, new)]
        }
        _ if kind == Kind::PortfolioFacts => Vec::new(),
        _ => {
            let id = chance.id();
            let fields = kind.info().fields;
            let about: Vec<usize> = FindingAnswer::about_fields().map(|(field, _)| field).collect();
            let named = chance.of(&about);
            // An answer is about one record.
            let empty = |field| kind == Kind::FindingAnswer && field != named && about.contains(&field);
            let mut value = |field: usize| match field {
                _ if empty(field) => Value::Null,
                _ => any_value(chance, portfolio, &fields[field], at),
            };
            AnyRecord::build(kind, id, &mut value).map(|record| vec![create(record)]).unwrap_or_default()
        }
    }
}

/// A value that fits a field, as far as there are records to refer to.
fn any_value(chance: &mut Chance, portfolio: &Portfolio, field: &FieldInfo, at: Timestamp) -> Value {
    if !field.required && chance.below(3) == 0 {
        return Value::Null;
    }
    match field.field_type {
        FieldType::Text | FieldType::LongText | FieldType::Email | FieldType::Link => Value::Text(any_text(chance)),
        FieldType::Integer => {
            let (least, most) = field.range().unwrap();
            Value::Integer((chance.number().cast_signed() >> chance.below(64)).clamp(least, most))
        }
        FieldType::Number => Value::Number(any_number(chance)),
        FieldType::Rating => Value::Integer(1 + chance.below(5) as i64),
        FieldType::Energy => Value::Integer(chance.below(5) as i64 - 2),
        FieldType::Percent => Value::Integer(chance.below(101) as i64),
        FieldType::YesNo => Value::Bool(chance.below(2) == 0),
        FieldType::Date => Value::Date(any_date(chance)),
        FieldType::Timestamp => Value::Timestamp(at),
        FieldType::Money => Value::Money(Money {
            minor: chance.number().cast_signed(),
            currency: Currency::new(chance.of(&["EUR", "JPY", "KWD"])).unwrap(),
        }),
        FieldType::Choice(set) => text(chance.of(set.ids)),
        FieldType::Choices(set) => Value::List((0..chance.below(3)).map(|_| text(chance.of(set.ids))).collect()),
        FieldType::Ref(kind) => any_reference(chance, portfolio, kind).map_or(Value::Null, Value::Ref),
        FieldType::Refs(kind) => {
            let count = chance.below(3);
            Value::List((0..count).filter_map(|_| any_reference(chance, portfolio, kind)).map(Value::Ref).collect())
        }
        FieldType::Tags => Value::List((0..chance.below(3)).map(|_| Value::Text(any_text(chance))).collect()),
    }
}

fn any_reference(chance: &mut Chance, portfolio: &Portfolio, kind: Kind) -> Option<Uuid> {
    let there: Vec<Uuid> = portfolio.records(kind).map(|record| record.uuid()).collect();
    (!there.is_empty()).then(|| chance.of(&there))
}

fn any_number(chance: &mut Chance) -> f64 {
    let number = f64::from_bits(chance.number());
    if number.is_finite() { number } else { 0.1 + 0.2 }
}

fn any_date(chance: &mut Chance) -> Date {
    let year = 1 + chance.below(9999);
    Date::new(year.try_into().unwrap(), 1 + chance.below(12) as i8, 1 + chance.below(28) as i8).unwrap()
}

/// Text that is hard on quoting, tokenizing and encoding.
pub(crate) fn any_text(chance: &mut Chance) -> String {
    const PIECES: [&str; 16] = [
        "community",
        "SIG Node",
        "\"quoted\"",
        "o'clock",
        "知識管理",
        "한국어",
        "naïve",
        "ÅNGSTRÖM",
        "a\nb",
        "=1+1",
        "100 %",
        "🌱",
        "{\"json\": null}",
        "\u{202E}right",
        "NULL",
        "\0",
    ];
    let mut words: Vec<&str> = (0..1 + chance.below(5)).map(|_| chance.of(&PIECES)).collect();
    words.dedup();
    words.join(" ")
}
