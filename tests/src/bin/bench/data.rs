//! Large portfolios and tables of invented records, the same in every run.

use std::fmt::Write as _;

use tilth_core::{AnyRecord, Batch, Change, Date, FieldInfo, FieldType, Kind, Money, Timestamp, Uuid, Value};

/// How many of each kind the large portfolio holds: 2 000 domains, 10 000 communities, 200 000 others.
const SHARES: &[(Kind, usize)] = &[
    (Kind::Capability, 60),
    (Kind::Unit, 940),
    (Kind::Domain, 2_000),
    (Kind::Community, 10_000),
    (Kind::Person, 60_000),
    (Kind::Stewardship, 10_000),
    (Kind::StageChange, 12_000),
    (Kind::Membership, 54_000),
    (Kind::Leadership, 10_000),
    (Kind::Sponsorship, 10_000),
    (Kind::Event, 15_000),
    (Kind::Artifact, 6_000),
    (Kind::Commitment, 6_000),
    (Kind::Voice, 5_000),
    (Kind::Project, 3_000),
    (Kind::Funding, 2_000),
    (Kind::Decision, 1_000),
    (Kind::Consultation, 2_000),
    (Kind::Touchpoint, 2_000),
    (Kind::Boundary, 1_000),
];

const WORDS: &[&str] = &[
    "soil", "seed", "rain", "field", "hedge", "root", "harvest", "orchard", "meadow", "furrow", "compost", "drainage",
    "grafting", "pruning", "pollen", "mulch", "terrace", "cistern", "granary", "plough",
];

/// A word that stands in one record in fifty thousand, for a narrow search.
pub(crate) const RARE: &str = "quincunx";
/// A word that stands in every twentieth text, for a broad search.
pub(crate) const COMMON: &str = "harvest";

/// How many records [`portfolio`] makes for `share` of the large one, its facts not counted.
pub(crate) fn records(share: f64) -> usize {
    SHARES.iter().map(|&(_, count)| scaled(count, share)).sum()
}

/// The founding batch with the facts of a portfolio, and a batch with its records: `share` 1.0 is the large one.
pub(crate) fn portfolio(share: f64, today: Date) -> (Batch, Batch) {
    let mut invention = Invention { state: 0x9e37_79b9_7f4a_7c15, today, ids: Vec::new(), number: 0 };
    let facts = invention.id();
    let founding = batch("Founding", vec![invention.record(Kind::PortfolioFacts, facts, 0)]);
    for &(kind, count) in SHARES {
        let ids = (0..scaled(count, share)).map(|_| invention.id()).collect();
        invention.ids.push((kind, ids));
    }
    let mut changes = Vec::new();
    for (kind, ids) in invention.ids.clone() {
        changes.extend(ids.into_iter().enumerate().map(|(place, id)| invention.record(kind, id, place)));
    }
    (founding, batch("Invented", changes))
}

/// A table of `rows` people with twelve columns.
pub(crate) fn table(rows: usize) -> String {
    let mut table = String::from("Name,Handle,Email,Title,Unit,Note,Tags,City,Phone,Started,Room,Remark\n");
    let mut invention = Invention { state: 7, today: Date::constant(2026, 11, 19), ids: Vec::new(), number: 0 };
    for row in 0..rows {
        let mut word = || WORDS[invention.below(WORDS.len())];
        let (a, b, c, d) = (word(), word(), word(), word());
        // Writing to a String cannot fail.
        let _written = writeln!(
            table,
            "{a} {b} {row},h{row},h{row}@example.org,{c} keeper,{d} works,Knows {a} and {c} since the {d}.,{a},{b} town,\
             +44 20 {row:06},2024-03-{:02},{row},{c} {d} {a} {b}",
            row % 28 + 1
        );
    }
    table
}

fn scaled(count: usize, share: f64) -> usize {
    #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small")]
    let scaled = (count as f64 * share).round() as usize;
    scaled.max(1)
}

pub(crate) fn batch(label: &str, changes: Vec<Change>) -> Batch {
    let at = Timestamp::constant(1_790_000_000, 0);
    Batch { id: Uuid::now_v7(), label: label.into(), author: "Bench".into(), at, undoes: None, changes }
}

/// Invents values that fit their fields.
struct Invention {
    state: u64,
    today: Date,
    ids: Vec<(Kind, Vec<Uuid>)>,
    number: usize,
}

impl Invention {
    /// A number below `limit`, by xorshift.
    fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state % limit as u64).expect("below a usize")
    }

    fn id(&mut self) -> Uuid {
        let high = self.below(usize::MAX) as u64;
        Uuid::from_u64_pair(high, self.below(usize::MAX) as u64)
    }

    fn record(&mut self, kind: Kind, id: Uuid, place: usize) -> Change {
        self.number += 1;
        let fields = kind.info().fields;
        let record = AnyRecord::build(kind, id, &mut |field| self.value(kind, &fields[field], place));
        Change::Create(Box::new(record.expect("an invented record fits its kind")))
    }

    fn value(&mut self, kind: Kind, field: &FieldInfo, place: usize) -> Value {
        match (field.name, field.field_type) {
            ("currency", _) => return Value::Text("EUR".into()),
            // A boundary is with another community here, never with both.
            ("source_key" | "outside_party", _) => return Value::Null,
            ("other_community", FieldType::Ref(target)) => {
                return self.reference(kind, target, place).map_or(Value::Null, Value::Ref);
            }
            ("created" | "updated", _) => return Value::Timestamp(Timestamp::constant(1_790_000_000, 0)),
            _ => {}
        }
        // Half of what may be left out is; some kinds want money, hours or at least a note.
        if !field.required && field.name != "note" && (field.after.is_some() || self.below(2) == 0) {
            return Value::Null;
        }
        match field.field_type {
            FieldType::Text => Value::Text(self.text(3)),
            FieldType::LongText => Value::Text(self.text(24)),
            FieldType::Email => Value::Text(format!("h{}@example.org", self.number)),
            FieldType::Link => Value::Text(format!("https://example.org/{}", self.number)),
            FieldType::Integer => Value::Integer(1 + self.small(12)),
            FieldType::Number => Value::Number(0.5),
            FieldType::Rating => Value::Integer(1 + self.small(5)),
            FieldType::Energy => Value::Integer(self.small(5) - 2),
            FieldType::Percent => Value::Integer(self.small(101)),
            FieldType::YesNo => Value::Bool(self.below(2) == 0),
            FieldType::Date => Value::Date(self.day()),
            FieldType::Timestamp => Value::Timestamp(Timestamp::constant(1_790_000_000, 0)),
            FieldType::Money => Value::Money(Money { minor: self.small(9_000_000), currency: euro() }),
            FieldType::Choice(set) => Value::Text(set.ids[self.below(set.ids.len())].into()),
            FieldType::Choices(set) => Value::List(vec![Value::Text(set.ids[self.below(set.ids.len())].into())]),
            FieldType::Ref(target) => self.reference(kind, target, place).map_or(Value::Null, Value::Ref),
            FieldType::Refs(target) => {
                Value::List(self.reference(kind, target, place).into_iter().map(Value::Ref).collect())
            }
            FieldType::Tags => Value::List(vec![Value::Text(WORDS[self.below(WORDS.len())].into())]),
        }
    }

    /// A record of `target`; of the record's own kind, one that came before it, so that nothing is part of itself.
    fn reference(&mut self, kind: Kind, target: Kind, place: usize) -> Option<Uuid> {
        let there = self.ids.iter().find(|(kind, _)| *kind == target).map_or(0, |(_, ids)| ids.len());
        let limit = if kind == target { place } else { there };
        if limit == 0 {
            return None;
        }
        let chosen = self.below(limit);
        self.ids.iter().find(|(kind, _)| *kind == target).map(|(_, ids)| ids[chosen])
    }

    fn text(&mut self, words: usize) -> String {
        let mut text: Vec<&str> = (0..words).map(|_| WORDS[self.below(WORDS.len())]).collect();
        if self.number.is_multiple_of(50_000) {
            text.push(RARE);
        }
        format!("{} {}", text.join(" "), self.number)
    }

    fn small(&mut self, limit: usize) -> i64 {
        i64::try_from(self.below(limit)).expect("small")
    }

    /// A day of the last three years.
    fn day(&mut self) -> Date {
        self.today.saturating_sub(jiff::Span::new().days(self.small(1_000)))
    }
}

fn euro() -> tilth_core::Currency {
    tilth_core::Currency::new("EUR").expect("a currency")
}
